### Machine-drafted; read by no native speaker yet.

# The buyer's side: a need, what fits, "introduce me", and where everything stands.
buyer-home =
    Сізге не керек? Өз сөзіңізбен жазыңыз: тауар, саны, бағасы, қайда және қай мерзімге. Бірер сөз жазылған фото да жарайды.

    <i>Мысалы: Шымкентке 200 күн энергиялы көше шамы керек, 60 Вт, данасы 45 000 теңгеге дейін, маусымға дейін</i>
buyer-new = Сізге не керек? Тауар, саны, бағасы, қайда, қай мерзімге – өз сөзіңізбен.
buyer-no-need =
    Көмектесуге дайынмын! Не сатып алғыңыз келетінін жазыңыз, мен Мяньяннан өндіруші іздеймін.

    <i>Мысалы: Қызылордаға 20 күріш комбайны, данасы 3 000 долларға дейін, наурызға дейін</i>
buyer-what-product = Түсіндім. Ал бұл қандай тауар?
buyer-photo-what = Рақмет, фотоны сақтадым. Бұл не және сізге қанша керек? Бір сөйлем жеткілікті.
buyer-document-words = Файлдарды әзірге оқи алмаймын. Не керек екенін бір-екі сөйлеммен жазыңыз.
buyer-document-unread = Мен сөзіңізге сүйендім: файлдарды әзірге оқи алмаймын.
buyer-contact-later = Рақмет! Нөміріңіз тек таныстыру сұрағанда керек болады, сонда өзім сұраймын.
buyer-words-please = Сөзбен жауап беріңіз.
buyer-too-many = Кешеден бері { $limit } өтінім жаздыңыз, бұл – бір күндік шегі. Ертең келіңіз немесе бар өтінімдеріңіздің бірін жалғастырыңыз.
buyer-button-requests = Менің өтінімдерім
buyer-button-new = ➕ Жаңа өтінім

# What was understood
buyer-understood = <b>Мен былай түсіндім:</b> { $reading }
buyer-read-no-product = тауар аталмаған
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = мақсаты: { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] барлығы { $money }
       *[false] бірлігі { $money }
        }
   *[false] { $in_all ->
        [true] барлығы { $money } шегінде
       *[false] бірлігі { $money } шегінде
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] { $day } күніне дейін дайын
    [shipped] { $day } күніне дейін жөнелту
    [arrived] { $day } күніне дейін жеткізу
   *[unsaid] { $day } күніне дейін
    }
buyer-read-oem = өз брендіңізбен
buyer-read-sample = үлгі керек
buyer-read-after-sales = қосалқы бөлшек және сервис
buyer-fuel = { $value ->
    [diesel] дизель
    [petrol] бензин
    [electric] электр
    [solar] күн энергиясы
    [gas] газ
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] жаңа
    [used] қолданылған
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] Импорттаушы
    [distributor] Дистрибьютор
    [end_user] Өз қажетіме
   *[government] Мемлекеттік сатып алушы
    }
buyer-button-correct = ✏️ Түзету
buyer-correct-what = Нені түзетейін?
buyer-button-field-product = Тауар
buyer-button-field-quantity = Саны
buyer-button-field-price = Бағасы
buyer-button-field-place = Қайда
buyer-button-field-date = Мерзімі
buyer-correct-product = ✏️ Қандай тауар? Өз сөзіңізбен жазыңыз.
buyer-correct-quantity = ✏️ Қанша? Мысалы: 30 дана, 5 тонна, 1 контейнер
buyer-correct-price = ✏️ Қандай бағаға? Мысалы: данасы 3 000 долларға дейін
buyer-correct-place = ✏️ Қайда? Елді немесе қала мен елді жазыңыз.
buyer-correct-date = ✏️ Қай мерзімге? Мысалы: наурызға дейін, 15 мамырға дейін, үш ай ішінде
buyer-button-any = Маңызды емес
buyer-unread-product = Тауарды түсінбедім. Оның не екенін бірнеше сөзбен жазыңыз.
buyer-unread-quantity = Санын таппадым. Сан мен бірлікті жазыңыз, мысалы: 30 дана
buyer-unread-price = Бағаны таппадым. Соманы валютасымен жазыңыз, мысалы: данасы 3 000 доллар
buyer-unread-place = Бұл жерді білмеймін. Елдің атауын жазыңыз.
buyer-unread-date = Күнін таппадым. Былай жазыңыз: 15 мамыр немесе наурызға дейін
buyer-corrected = { $count ->
    [0] Түзетілді, қайта ізделді: қазір сәйкес тауар жоқ.
    [one] Түзетілді, қайта ізделді: бір тауар сәйкес, карточканы қараңыз.
   *[other] Түзетілді, қайта ізделді: { $count } тауар сәйкес, карточканы қараңыз.
    }

# Several goods in one message
buyer-several =
    Мен { $count } түрлі тауарды көрдім:
    { $goods }

    Әрқайсысын іздейін бе?
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ Әрқайсысын бөлек
buyer-button-first = Тек біріншісін
buyer-button-whole = Бұл – бір тауар
buyer-several-made = { $count ->
    [one] Енді әрқайсысы – жеке өтінім. Міне, біріншісі; екіншісі батырмада:
   *[other] Енді әрқайсысы – жеке өтінім. Міне, біріншісі; қалған { $count } тауар батырмаларда:
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = Менің білуімше, бүгін Мяньянда «{ $words }» ұсынатын ешкім жоқ. Керегіңіз осы болса, батырманы басыңыз, өтінім ретінде сақтаймын. Болмаса, не сатып алғыңыз келетінін жазыңыз: тауар, саны, қайда.
buyer-button-keep-need = ✅ Маған керегі осы
buyer-language-beyond = Сіз мен әлі білмейтін тілде жазасыз ({ $language }): қазақша жауап беріп, түсінгенімді іздеймін.

# One question under the list
buyer-question-country = ❔ Қай елге барады? Сертификат, тасымал және баға соған байланысты.
buyer-question-quantity = ❔ Сізге қанша керек? Ең аз тапсырыс пен баға соған байланысты.
buyer-question-voltage = ❔ Сізде кернеу қандай? Ұсынылатындары:
buyer-question-fuel = ❔ Немен жұмыс істеуі керек? Ұсынылатындары:
buyer-question-price = ❔ Асып кетпеуі керек баға бар ма?
buyer-question-certificate = ❔ Сертификат керек пе? Кейбір өндірушілерде мыналар бар:
buyer-question-date = ❔ Қай мерзімге дайын болуы керек?
buyer-question-specification = ❔ Қайсысы сізге сай: { $specification }?
buyer-question-answered = ✅ Жазып алдым: { $answer }
buyer-question-skipped = Жақсы, ашық қалдырамын.
buyer-unread-answer = Жоғарыдағы сұрақтың жауабын таппадым. Батырмаларының бірін басыңыз немесе өткізіп жіберіңіз.

# Cards
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>сауда компаниясы, { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>өндіруші, { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>Жақын, бірақ бәріне бірдей сай емес</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] Таныстыру: сауда басқармасында
    [returned] Таныстыру: басқарманың сізге сұрағы бар
    [approved] Таныстыру: мақұлданды, өндіруші жауап береді
    [accepted] Таныстыру: қабылданды, бір-біріңіздің байланысыңыз бар
    [declined] Таныстыру: басқарма жібермеді
    [refused] Таныстыру: өндіруші бас тартты
   *[withdrawn] Таныстыру: өзіңіз қайтарып алдыңыз
    }</i>
buyer-level-declared = өз мәлімдемесі, әлі тексерілмеген
buyer-level-checked = { $level ->
    [site_checked] басқарма орнында тексерді: { $day }
   *[document_checked] құжаттары тексерілді: { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }данасына
    [pack] { " " }бірлігіне
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per }, көлемі { $quantity }
buyer-price-from = <b>{ $price }</b>{ $per }, кемінде { $quantity }
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }, санына қарай
buyer-price-on-request = бағасы сұрау бойынша
buyer-moq = MOQ { $moq }
buyer-lead = { $days ->
    [one] { $days } күнде дайын
   *[other] { $days } күнде дайын
    }
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 Таныстырыңыз
buyer-button-where = 🤝 Қай кезеңде
buyer-button-reject = 👎 Маған сай емес
buyer-button-details = Толығырақ
buyer-button-ask = 🤝 Осы тауарды сұрау
buyer-button-back-to-card = ‹ Тауарға оралу

# Details
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] қуаты { $value }
    [voltage] кернеуі { $value }
    [weight] салмағы { $value }
    [size] өлшемі { $value }
    [diameter] диаметрі { $value }
    [volume] көлемі { $value }
    [grade] сорты { $value }
    [output] өнімділігі { $value }
    [thickness] қалыңдығы { $value }
    [flow] шығыны { $value }
    [load] жүк көтергіштігі { $value }
    [width] ені { $value }
    [length] ұзындығы { $value }
    [height] биіктігі { $value }
    [battery] аккумуляторы { $value }
    [capacity] сыйымдылығы { $value }
    [material] материалы { $value }
    [pressure] қысымы { $value }
    [speed] жылдамдығы { $value }
    [resolution] ажыратымдылығы { $value }
    [brightness] жарықтығы { $value }
    [alcohol] спирті { $value }
    [fits] үйлесетіні { $value }
    [head] арыны { $value }
    [inlet] кірісі { $value }
    [cut_width] кесу ені { $value }
    [feed_rate] беру жылдамдығы { $value }
    [working_width] қамту ені { $value }
    [current] ток күші { $value }
    [panel] панелі { $value }
    [rows] қатар саны { $value }
    [colour] түсі { $value }
    [hardness] қаттылығы { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } (кемінде { $quantity })
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = { $months ->
    [one] кепілдік { $months } ай
   *[other] кепілдік { $months } ай
    }
buyer-fact-spare-parts = қосалқы бөлшектері беріледі
buyer-fact-sample = { $policy ->
    [free] үлгі тегін
    [paid] үлгі сіздің есебіңізден
   *[none] үлгі берілмейді
    }
buyer-fact-manual = нұсқаулық: { $languages }
buyer-fact-service = сервис: { $countries }
buyer-fact-stock = 📦 Қоймада бар ({ $country }): { $quantity }
buyer-fact-capacity = айына { $quantity } шығарады
buyer-fact-size = қаптамасымен: { $volume } м³, { $weight } кг
buyer-fact-founded = { $year } жылдан бері өндіреді
buyer-fact-employees = { $number } қызметкер
buyer-fact-markets = экспорты: { $countries }
buyer-fact-updated = <i>Мәлімет күні: { $day }</i>

# Not for me, nothing fits, keep looking
buyer-why = Неге сай емес? Бұл дәлірек таңдауыма көмектеседі.
buyer-why-words = Несі ұнамады, бір-екі сөзбен?
buyer-button-why-price = Бағасы
buyer-button-why-product = Керегім бұл емес
buyer-button-why-quantity = Ең аз тапсырыс
buyer-button-why-other = Басқа себеп
buyer-noted = Рақмет, жазып алдым.
buyer-nothing = Каталогымыз бойынша <b>бүгін Мяньянда мұны ешкім ұсынбайды</b>.
buyer-nothing-more = Бүгін сай келетіннің бәрін көрдіңіз.
buyer-shall-i-watch = { $day } күніне дейін іздей беріп, сай тауар шықса жазайын ба?
buyer-watching = 👀 { $day } күніне дейін іздеймін, сай тауар шыға салысымен жазамын.
buyer-button-watch = 👀 Іздей беру
buyer-button-near = { $count ->
    [one] ≈ Жақынын көрсету
   *[other] ≈ Жақындарын көрсету ({ $count })
    }
buyer-button-close = Жабу
buyer-button-reopen = Қайта ашу
buyer-button-open = Сай келетінін көру
buyer-closed =
    Жабылды: { $request }
    Басталған таныстырулар жалғасады; оларды /requests бөлімінен табасыз.
buyer-not-open = { $state ->
    [expired] Бұл өтінімнің мерзімі өтті: { $request }
   *[closed] Бұл өтінім жабық: { $request }
    }
buyer-expired =
    Өтініміңіздің мерзімі өтті: <b>{ $request }</b>
    Бұл сізге әлі керек пе?
buyer-announced = { $count ->
    [one] 🔔 <b>Өтініміңіз бойынша жаңалық</b>: «{ $request }»
   *[other] 🔔 <b>Өтініміңіз бойынша { $count } жаңа тауар</b>: «{ $request }», міне, ең жақсысы
    }

# Introduce me
buyer-share-what =
    <b>{ $product }</b>
    Реті мынадай: алдымен Мяньянның сауда басқармасы өтініміңізді және қазір беретін мәліметіңізді көреді. Басқарма мақұлдаса, { $exporter } не керек екенін, еліңізді және қандай сатып алушы екеніңізді көреді, ал атыңыз бен байланысыңызды көрмейді. Компания қабылдағанда ғана бір-біріңіздің байланысыңызды аласыздар.

    Алдымен бірнеше сұрақ; оларды бір-ақ рет сұраймын.
buyer-your-name = Аты-жөніңіз кім?
buyer-your-organisation = Қай компания немесе ұйым үшін сатып аласыз?
buyer-your-type = Сіз қандай сатып алушысыз?
buyer-your-home = Қай ел үшін сатып аласыз?
buyer-your-contact = Telegram-нан тыс сізбен қалай байланысуға болады? Төмендегі батырмамен нөміріңізді жіберіңіз немесе электрондық поштаңызды не ел коды бар телефоныңызды жазыңыз.
buyer-button-keep = Қалдыру: { $value }
buyer-name-please = Атыңызды әріппен жазыңыз.
buyer-country-please = Бұл елді білмеймін. Атауын жазыңыз немесе біреуін басыңыз.
buyer-contact-not-yours = Бұл – басқа адамның нөмірі. Төмендегі батырмамен өз нөміріңізді жіберіңіз немесе электрондық поштаңызды жазыңыз.
buyer-contact-unread = { $problem ->
    [phone] Телефон нөмірі толық емес сияқты. Ел кодымен жазыңыз, мысалы +7 701 123 45 67
    [email] Электрондық пошта қате сияқты. Тексеріңіз, мысалы name@company.com
   *[none] Электрондық поштаңызды немесе ел коды бар телефоныңызды жазыңыз, мысалы +7 701 123 45 67
    }
buyer-contact-thanks = Рақмет, сақтап алдым.
buyer-consent =
    <b>Таныстыру: { $product }</b>
    Сіз келіссеңіз, мен мыналарды беремін
    • Мяньянның сауда басқармасына, қазір: өтініміңіз және { $values }
    • мына компанияға: { $exporter }, басқарма мақұлдағанда: не керек екені, еліңіз, қандай сатып алушы екеніңіз және байланысыңыздың расталған-расталмағаны
    • мына компанияға: { $exporter }, компания қабылдағанда: { $values }
buyer-consent-photos = • мына компанияға: { $exporter }, компания қабылдағанда: өтініміңіздің фотолары
buyer-consent-ask = Басқа ештеңе және басқа ешкімге берілмейді. Байланыс алмасқанға дейін /requests бөлімінде қайтарып ала аласыз. Келісесіз бе?
buyer-button-consent = ✅ Иә, таныстырыңыз
buyer-button-my-details = ✏️ Деректерімді өзгерту
buyer-not-shared = Жақсы, ештеңе берілген жоқ.
buyer-too-many-introductions = Кешеден бері { $limit } таныстыру сұрадыңыз, бұл – бір күндік шегі. Ертең келіңіз; тауар өтініміңізде сақталады.
buyer-introduction = <b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] сауда басқармасы қарап жатыр
    [returned] басқарманың сізге сұрағы бар
    [approved] мақұлданды; өндіруші жауап береді
    [accepted] қабылданды; бір-біріңіздің байланысыңыз бар
    [declined] басқарма жібермеді
    [refused] өндіруші бас тартты
   *[withdrawn] өзіңіз қайтарып алдыңыз
    }
buyer-take-back-ask = { $product } бойынша таныстыру өтінішін қайтарып аласыз ба? Сол тауар бойынша қайта сұрауға болмайды.
buyer-button-take-back-yes = Иә, қайтарып алу
buyer-taken-back = Қайтарылды: { $product }. Өндіруші сіздің кім екеніңізді білген жоқ.
buyer-resubmit-ask = Басқармаға жауабыңызды өз сөзіңізбен жазыңыз.
buyer-resubmitted = Рақмет, жауабыңыз басқармада. Шешім шыға салысымен жазамын.

# My requests
buyer-no-requests = Әзірге өтініміңіз жоқ. Не керек екенін жаза салыңыз.
buyer-requests = { $count ->
    [one] <b>Сіздің өтініміңіз</b>
   *[other] <b>Сіздің { $count } өтініміңіз</b>
    }
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>Сіздің өтініміңіз:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 { $day } күніне дейін ашық
    [watching] 👀 { $day } күніне дейін іздеймін
    [closed] ⚪ жабық
   *[expired] ⚪ мерзімі өтті: { $day }
    }
buyer-count-shown = { $count ->
    [0] әзірге ештеңе көрсетілмеді
    [one] бір тауар көрсетілді
   *[other] { $count } тауар көрсетілді
    }
buyer-count-introductions = { $count ->
    [0] таныстыру жоқ
    [one] бір таныстыру
   *[other] { $count } таныстыру
    }
buyer-button-answer-bureau = ✍️ Басқармаға жауап: { $product }
buyer-button-take-back = ↩️ Қайтарып алу: { $product }

# Coming by a link
buyer-product-gone = Бұл тауар мұнда енді ұсынылмайды. Не керек екенін жазыңыз, басқасын іздеймін.
buyer-ask-how-many = { $product }: қанша керек, қайда және қай мерзімге? Өз сөзіңізбен жазыңыз.
