### Machine-drafted; read by no native speaker yet.

# The exporter's inquiry, the exchange of contacts, and the deal that follows.
deal-inquiry-head = 🔔 <b>Жаңа сұрау</b>
deal-inquiry-buyer = Сатып алушы: { $country } · { $type } · { $level }
deal-inquiry-product = <b>Сай келетін тауарыңыз:</b> { $product }
deal-inquiry-original =
    <b>Түпнұсқа ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>Сатып алушы қосты:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ 24 жұмыс сағаты ішінде жауап беріңіз, мерзімі: { $due } (Бейжің уақыты). Сіз қабылдаған соң байланыс алмасылады.
deal-nudge = ⏰ Сатып алушы <b>{ $product }</b> бойынша жауабыңызды әлі күтіп отыр.
deal-refused =
    <b>{ $product }</b> өндірушісі өтінішіңізді қабылдай алмайды:
    <i>{ $note }</i>
    Келесі өндірушіні іздейін бе? Келісіміңіз қайта сұралады.
deal-unanswered = ⏰ <b>{ $product }</b> өндірушісі әлі жауап берген жоқ. Келесісін іздейін бе? Келісіміңіз қайта сұралады.
deal-exchange-buyer = 🤝 <b>{ $product } өндірушісі қабылдады.</b> Байланысы төменде; сіздікі оған жіберілді.
deal-exchange-exporter = 🤝 <b>{ $product } бойынша байланыстыңыздар.</b> Сатып алушының байланысы төменде; сіздікі оған жіберілді.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>Банк деректемелері өзгерсе, сақ болыңыз.</b> Біз ешқашан банк деректемелерін жібермейміз. Хатта не чатта жаңа шот көрсетілсе, төлемес бұрын жоғарыдағы нөмірге қоңырау шалып, басқармаға хабарлаңыз.
deal-opening =
    Көшіріп алуға арналған алғашқы хабар:
    <code>{ $text }</code>
deal-opening-by-buyer = Сәлеметсіз бе, менің атым { $name }. Бізді Мяньянның сауда басқармасы таныстырды. Тауарыңыз қызықтырады: { $product }. Толық мәліметін, бағасы мен үлгілерін талқылағым келеді.
deal-opening-by-exporter = Сәлеметсіз бе, менің атым { $name }, Қытайдың Мяньян қаласынанмын. Бізді Мяньянның сауда басқармасы таныстырды. Тауарымызға қызығушылық танытқаныңызға рақмет: { $product }. Толық мәліметін, бағасы мен үлгілерін қуана талқылаймын.
deal-request-photo = Өтініммен бірге жіберілген фото
deal-opened =
    🤝 Компания қабылдады: <b>{ $product }</b>. № { $id } мәміле ашылды.
    Кезең: { $stage } · жауапты: { $officer }
    Алғашқы мақсат: { $target }, мерзімі: { $due }
deal-samples-question = <b>{ $product }</b> бойынша үлгілер келісілді ме?
deal-thanks = { $answer ->
    [yes] ✅ Жақсы хабар. Басқармаға айтылды.
    [not_yet] Рақмет. Бір аптадан кейін қайта сұраймын.
   *[stopped] Рақмет. Басқармаға айтылды.
    }
deal-ask-why-stopped = Не болды? Бірер сөз жұмысымызды жақсартуға көмектеседі.
deal-samples-yes = ✅ <b>{ $product }</b>: үлгілер келісілді, бұлай деген – { $side ->
    [buyer] сатып алушы
   *[exporter] компания
    }.
deal-samples-not-yet = <b>{ $product }</b>: үлгілер әлі келісілмеді, бұлай деген – { $side ->
    [buyer] сатып алушы
   *[exporter] компания
    }. Бір аптадан кейін екеуінен де қайта сұралады.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: келіссөз тоқтады, бұлай деген – { $side ->
        [buyer] сатып алушы
       *[exporter] компания
    }:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] Менің мәмілелерім
    [overdue] Мерзімі өткен мәмілелер
   *[all] Барлық ашық мәмілелер
    }</b>: { $count }
deal-list-empty = Жоқ.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>№{ $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target }, мерзімі: { $due } · { $officer }
deal-item =
    🤝 <b>№ { $id } мәміле: { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    Ашылды: { $opened }
    Кезең: <b>{ $stage }</b>
    Мақсат: { $target }, мерзімі: { $due }
    Жауапты: { $officer }
deal-item-lost = Іске аспады: { $reason }
deal-moved = ✅ Кезең өзгерді.
deal-changed = ✅ Өзгерді.
deal-stands-there = Мәміле қазірдің өзінде осы кезеңде.
deal-choose-stage = Қай кезең? Аттап өтуге немесе артқа қайтаруға себеп керек.
deal-ask-due = Мерзімін таңдаңыз немесе жазыңыз, мысалы 2027-01-15.
deal-due-unreadable = Бұл күнді оқи алмадым. Жылын, айын, күнін жазыңыз, мысалы { $example }.
deal-due-past = { $due } өтіп кеткен. Бүгіннен бастап бір күнді таңдаңыз.
deal-assigned = Бұл мәмілеге енді сіз жауаптысыз: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] алғашқы байланыс
    [qualified] қажеттілік расталды
    [quoted] баға ұсынылды
    [sample_shipped] үлгі жіберілді
    [sample_approved] үлгі мақұлданды
    [intent_contract] ниет келісімі
    [contract] шарт жасалды
    [shipped] жөнелтілді
    [paid] төленді
   *[lost] іске аспады
    }
deal-button-accept = ✅ Қабылдау
deal-button-refuse = ✖️ Бас тарту…
deal-button-ask = ❔ Алдымен сұрау
deal-button-next = Келесі өндірушіні іздеу
deal-button-open = Мәмілені ашу
deal-button-lost = ✖️ Іске аспады…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = Басқа кезең
deal-button-mine = Менікі
deal-button-overdue = Мерзімі өткен
deal-button-all = Бәрі
deal-button-samples-yes = Иә
deal-button-samples-not-yet = Әлі жоқ
deal-button-samples-stopped = Тоқтаттық…
