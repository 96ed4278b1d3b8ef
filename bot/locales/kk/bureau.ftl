### Machine-drafted; read by no native speaker yet.

# The bureau's queue, its decisions, and what each side is told of them.
bureau-home =
    <b>Басқарманың жұмыс үстелі</b>
    Тексерілетін компаниялар: <b>{ $companies }</b>
    Қаралатын таныстырулар: <b>{ $introductions }</b>
    Өндіруші жауабын күтуде: { $answers }
    Менің ашық мәмілелерім: { $deals }, мерзімі өткені: { $overdue }
bureau-queue-empty = Күтіп тұрған ештеңе жоқ. Кезек бос.
bureau-officers =
    <b>Қызметкерлер</b>
    { $list }
bureau-officers-line = • { $name }: таныстыру { $introductions }, мәміле { $deals }, мерзімі өткен { $overdue }
bureau-officer-unnamed = № { $number } қызметкер
bureau-somebody = біреу
bureau-the-buyer = сатып алушы
bureau-the-exporter = компания
bureau-unknown = белгісіз
bureau-page = { $position } / { $total }
bureau-already = Ештеңе өзгерген жоқ: бұл іс { $when } (Бейжің уақыты) қаралып қойған, қараған: { $who }. Қазіргі күйі: { $what }.
bureau-state = { $state ->
    [requested] қарауды күтуде
    [returned] толықтыруға қайтарылды
    [approved] мақұлданды
    [accepted] компания қабылдады
    [declined] қабылданбады
    [refused] компания бас тартты
    [withdrawn] сатып алушы қайтарып алды
    [rejected] тексеруден өтпеді
   *[pending] тексеруді күтуде
    }
bureau-buyer-type = { $type ->
    [importer] импорттаушы
    [distributor] дистрибьютор
    [end_user] соңғы тұтынушы
    [government] мемлекеттік мекеме
   *[unknown] түрі айтылмаған
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] байланысы расталған
    [organisation_checked] ұйымы тексерілген
   *[unknown] әлі тексерілмеген
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] өндіруші
   *[trader] сауда компаниясы
    }
bureau-exporter-level = { $level ->
    [document_checked] құжаттары тексерілген
    [site_checked] орнында тексерілген
   *[declared] өз мәлімдемесі, тексерілмеген
    }
bureau-item-head = 📋 <b>№ { $id } таныстыру</b> · { $state } · келісім берілді: { $since }
bureau-item-buyer =
    <b>Сатып алушы:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = Бізде: { $since } күнінен бері · өтінімдері { $requests } · басқа таныстырулары { $introductions } (қабылданғаны { $accepted }, қабылданбағаны { $declined })
bureau-item-original =
    <b>Түпнұсқа ({ $language }{ $photos ->
        [0] {""}
       *[other] , фото: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>Былай түсінілді:</b>
bureau-item-product = <b>Таныстырылатын тауар:</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = Осы уақытқа дейін жіберілген таныстырулар { $passed } · қабылданғаны { $accepted } · бас тартқаны { $refused }
bureau-item-note = 📝 <b>Басқарманың ескертпесі:</b> { $text }
bureau-item-answer = ↩️ <b>Сатып алушының жауабы:</b> { $text }
bureau-item-question = ❔ <b>Компанияның сұрағы:</b> { $text }
bureau-item-refusal = <b>Компанияның себебі:</b> { $text }
bureau-item-risks = ⚠️ <b>Мұқият қараңыз:</b> { $marks }
bureau-item-stop = ⛔ <b>Стоп-тізімде</b>: { $since } күнінен бері ({ $source }): { $reason }
bureau-item-officer = Жауапты: { $officer }
bureau-risk-sample = үлгі каталог
bureau-risk-new-buyer = сатып алушының алғашқы таныстыруы
bureau-risk-unknown-buyer = сатып алушы тексерілмеген
bureau-risk-busy-buyer = бір аптада бестен көп таныстыру сұраған
bureau-risk-contact-in-text = мәтінде байланыс деректері бар (компаниядан жасырылған)
bureau-risk-trader = сауда компаниясы
bureau-risk-declared-only = компанияның құжаттары да, орны да тексерілмеген
bureau-risk-below-moq = саны MOQ-дан аз
bureau-risk-price-low = бағасы осы көлемге арналған бағадан төмен
bureau-risk-near-miss = толық сәйкес емес, тек жақын
bureau-company-head = 🏭 <b>Тексерілетін компания</b> · { $state } · тіркелді: { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    Ағылшынша: { $name_en }
    USCC: <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    Салалары: { $sectors }
    Қуаты: { $capacity }
    Нарықтары: { $markets }
bureau-company-contact =
    <b>Байланыс:</b> { $name }
    { $contact }
    Шетелге көрсетуге келісімі: { $consent ->
        [yes] бар
       *[no] жоқ
    } · тауарлары: { $products }
bureau-company-certificates = Сертификаттар: { $list }
bureau-company-approved = ✅ { $company } компаниясы тексерілді ({ $level }). Енді сатып алушылар тауарларыңызды таба алады.
bureau-company-returned =
    ↩️ Басқарма { $company } туралы толығырақ мәлімет сұрайды:
    <i>{ $note }</i>
bureau-company-rejected =
    Басқарма { $company } компаниясын растай алмады:
    <i>{ $note }</i>
bureau-changed = 🔄 Сіз ашқаннан бері бірдеңе өзгерді. Ешқандай шешім қабылданған жоқ; қазіргі күйі мынадай.
bureau-approved = ✅ Мақұлданды. Компания мен сатып алушыға хабарланды.
bureau-plan =
    <b>Мәміле жоспары</b>
    Жауапты: { $officer }
    Алғашқы мақсат: { $target }
    Мерзімі: { $due }
bureau-plan-kept = ✅ Жоспар сақталды.
bureau-assigned-done = ✅ Жауапты қызметкер тағайындалды.
bureau-company-done = ✅ Жазылды. Компанияға хабарланды.
bureau-choose-officer = Кім жауапты?
bureau-choose-due = Қай мерзімге дейін?
bureau-choose-target = Алғашқы мақсат қандай?
bureau-ask-return = Сатып алушы нені толықтыруы керек? Таңдаңыз немесе жазыңыз (сатып алушының тілі: { $language }).
bureau-ask-decline = Неге қабылданбады? Таңдаңыз немесе жазыңыз (сатып алушының тілі: { $language }). Оны сатып алушы көреді.
bureau-ask-creturn = Компания нені толықтыруы керек? Жазыңыз.
bureau-ask-creject = Компания неге расталмады? Жазыңыз; оны компания көреді.
bureau-ask-reply = Компанияға жауабыңызды жазыңыз. Байланыс деректері жасырылады.
bureau-ask-forward = Сатып алушыға қойылатын сұрақты жазыңыз (оның тілі: { $language }) немесе сол күйінде жіберіңіз.
bureau-ask-lost = Мәміле неге іске аспады? Таңдаңыз немесе жазыңыз.
bureau-ask-move = Бұл кезеңді аттап өтеді немесе артқа қайтарады. Себебін жазыңыз.
bureau-ask-answer = Жауабыңызды жазыңыз. Өндіруші қабылдағанша байланыс деректері жасырылады.
bureau-done-return = ↩️ Қайтарылды. Сатып алушыға сұрақ жіберілді.
bureau-done-decline = Қабылданбады. Себебі сатып алушыға айтылды.
bureau-done-creturn = ↩️ Қайтарылды. Компанияға сұрақ жіберілді.
bureau-done-creject = Расталмады. Себебі компанияға айтылды.
bureau-done-reply = ✅ Компанияға жіберілді.
bureau-done-forward = ✅ Сатып алушыға сұрақ жіберілді.
bureau-done-lost = Мәміле іске аспаған деп белгіленді.
bureau-done-move = ✅ Кезең өзгерді, себебі жазылды.
bureau-done-answer = ✅ Рақмет. Жауабыңыз жеткізілді.
bureau-note-empty = Бірер сөзбен жазыңыз.
bureau-note-too-long = Мұнда { $length } таңба бар, ең көбі { $longest } болуы керек. Ештеңе жоғалған жоқ: қысқартып, қайта жіберіңіз.
bureau-return-quantity = Сізге қанша керек?
bureau-return-price = Бірлігіне қандай баға және қай валютада көздейсіз?
bureau-return-destination = Қай елге, қалаға немесе портқа жеткізу керек?
bureau-return-delivery = Тауар қай мерзімге керек?
bureau-return-specification = Техникалық сипаттамасын жазыңыз немесе моделін жіберіңіз.
bureau-return-company = Компанияңыз не ұйымыңыз туралы жазыңыз: атауы, орналасқан жері, немен айналысады.
bureau-decline-not-made = Сізге керек түрі Мяньянда жасалмайды.
bureau-decline-unclear = Өтінім жіберуге жеткілікті түсінікті емес.
bureau-decline-too-small = Саны экспорттық тапсырысқа тым аз.
bureau-decline-unverified = Берілген мәліметтерді растай алмадық.
bureau-refusal-price = Қалаған бағаға келісе алмайды.
bureau-refusal-quantity = Саны сәйкес келмейді.
bureau-refusal-delivery = Жеткізу мерзіміне үлгермейді.
bureau-refusal-market = Компания бұл нарыққа жеткізбейді.
bureau-refusal-specification = Техникалық талаптарды орындай алмайды.
bureau-lost-price = Бағаға келісе алмады
bureau-lost-no-answer = Бір тарап жауап бермей қойды
bureau-lost-other-supplier = Басқа жерден сатып алды
bureau-lost-cancelled = Сатып алудан бас тартылды
bureau-forward-as-is = Сол күйінде жіберу
bureau-sent =
    📨 <b>{ $product }</b> бойынша таныстыру өтінішіңіз сауда басқармасында.
    Басқарма мақұлдап, өндіруші қабылдамайынша сіз туралы ештеңе айтылмайды.
bureau-passed-on =
    ✅ Басқарма <b>{ $product }</b> бойынша өтінішіңізді мақұлдап, өндірушіге жіберді. Жауап беру мерзімі: { $due }.
    Байланыс деректеріңіз әзірге жасырын.
bureau-returned =
    ↩️ <b>{ $product }</b> бойынша өтінішіңізді жібермес бұрын басқарма мынаны сұрайды:
    <i>{ $note }</i>
bureau-declined =
    Басқарма <b>{ $product }</b> бойынша өтінішіңізді жібере алмайды:
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ <b>{ $product }</b> өндірушісі жауап бермес бұрын сұрайды:
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ <b>{ $product }</b> туралы сұрағыңызға жауап:
    <i>{ $text }</i>
bureau-withdrawn = Сатып алушы <b>{ $product }</b> бойынша сұрауын қайтарып алды. Басқа ештеңе қажет емес.
bureau-new-introduction = 📋 Жаңа таныстыру қарауды күтіп тұр: <b>{ $product }</b>
bureau-resubmitted = ↩️ Сатып алушы жауап берді, қайта қараңыз: <b>{ $product }</b>
bureau-assigned = Бұл таныстыруға енді сіз жауаптысыз: <b>{ $product }</b>
bureau-refused =
    Компания <b>{ $product }</b> бойынша таныстырудан бас тартты:
    <i>{ $note }</i>
bureau-question =
    ❔ Компания <b>{ $product }</b> бойынша жауап бермес бұрын сұрайды:
    <i>{ $text }</i>
bureau-answered =
    ↩️ Сатып алушы компанияның <b>{ $product }</b> туралы сұрағына жауап берді:
    <i>{ $text }</i>
bureau-review-late = ⏰ Сатып алушы бір жұмыс күні бойы қарауды күтті: <b>{ $product }</b>
bureau-answer-late = ⏰ Компания <b>{ $product }</b> бойынша уақытында жауап бермеді. Сатып алушыдан келесі өндірушіні қарау-қарамау сұралды.
bureau-impossible-sample = Бұл – үлгі жазба. Үлгі бойынша таныстыру жасалмайды.
bureau-impossible-product-withdrawn = Бұл тауар енді ұсынылмайды.
bureau-impossible-exporter-not-approved = Компания қазір тексеруден өтпеген, сондықтан таныстыру мүмкін емес.
bureau-impossible-buyer-erased = Сатып алушы кетіп, деректері өшірілді; бұл жалғаса алмайды.
bureau-impossible-nobody-there = Қазір бұл компания атынан ешкім жауап бермейді, сондықтан таныстыру мүмкін емес.
bureau-impossible-no-buyer-contact = Сатып алушының телефоны немесе электрондық поштасы жоқ.
bureau-impossible-no-exporter-contact = Компания өкілінің телефоны да, электрондық поштасы да әлі жоқ. Алдымен біреуін қосыңыз.
bureau-impossible-own-product = Бұл – өз компанияңыздың тауары.
bureau-impossible-asked-before = Бұл таныстыруды бұрын сұрағансыз. Қай кезеңде екенін /requests бөлімінен көріңіз.
bureau-impossible-stopped = Басқарма бұл таныстыруды ұйымдастыра алмайды. Басқа тауар таңдаңыз немесе басқармадан сұраңыз.
bureau-button-queue = 📋 Кезек
bureau-button-deals = 🤝 Мәмілелер
bureau-button-officers = 👥 Қызметкерлер
bureau-button-home = Шолу
bureau-button-look = Қарау
bureau-button-next = Келесі ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ Мақұлдау
bureau-button-return = ↩️ Қайта сұрау
bureau-button-decline = ✖️ Қабылдамау…
bureau-button-reject = ✖️ Растамау…
bureau-button-assign = 👤 Тағайындау
bureau-button-plan = 🗓 Жоспар
bureau-button-take-plan = ✅ Осы жоспарды алу
bureau-button-officer = 👤 Қызметкер
bureau-button-due = 🗓 Мерзімі
bureau-button-target = 🎯 Мақсат
bureau-button-photos = 🖼 Фото
bureau-button-document-checked = ✅ Құжаттары тексерілді
bureau-button-site-checked = ✅ Орнында тексерілді
bureau-button-reply = Компанияға жауап беру
bureau-button-forward = Сатып алушыдан сұрау
bureau-button-answer = ✍️ Жауап беру
bureau-button-take-back = Қайтарып алу
bureau-button-gaps = 📉 Өтелмеген сұраныс
bureau-gaps =
    <b>Өтелмеген сұраныс</b>: сұралған, бірақ каталогтағы ешкім жасамайды
    Қажеттілік: { $needs } · өтінім { $requests } · бет { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · сатып алушы { $buyers } · өтінім { $requests } · { $where }
bureau-gaps-none = Жауапсыз қалған өтінім жоқ.
bureau-gaps-unclear = Тауары аталмаған өтінімдер: { $count }
bureau-gaps-left-out = Мұнда тек ең жаңа өтінімдер қаралады; тағы { $count } ескі өтінім команда жолының есебінде бар.
bureau-gap =
    <b>📉 { $need }</b>
    Сатып алушы { $buyers } · өтінім { $requests } · { $first } – { $last }
    Барлығы керегі: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: сатып алушы { $buyers }, өтінім { $requests }, { $quantities } ({ $last })
bureau-gap-samples =
    <b>Сатып алушылардың өз сөзімен:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = саны айтылмаған
