### Machine-drafted; read by no native speaker yet.

# The exporter: registration, company, products, inquiries.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = толтырылмаған
exporter-kept = Қазір: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ Сақталды.
exporter-quoted = <i>{ $text }</i>

# ---- menu
exporter-home = <b>Компанияңыздың жұмыс үстелі</b>
exporter-home-none = Сіз әлі компания тіркеген жоқсыз. Бұл бірнеше минут алады және тегін; сауда басқармасы компанияны тексергеннен кейін шетелдік сатып алушылар тауарларыңызды көре алады.
exporter-home-company = <b>{ $name }</b> · { $state }
    Тауарлар: { $count }
exporter-home-more = { $count ->
    [one] … және тағы бір компания
   *[other] … және тағы { $count } компания
    }
exporter-home-waiting = { $count ->
    [0] Жауап күтіп тұрған сұрау жоқ.
    [one] 🔔 Бір сұрау жауабыңызды күтіп тұр.
   *[other] 🔔 { $count } сұрау жауабыңызды күтіп тұр.
    }
exporter-home-no-consent = ☎️ Байланыс тұлғасы шетелдік сатып алушыларға көрсетілуге келісім бермеген, сондықтан сұрауларды әзірге қабылдау мүмкін емес. «Компания» бөлімінде кез келген уақытта келісім бере аласыз.
exporter-hidden-until-approved = ⏳ Басқарма компанияны тексергеннен кейін сатып алушылар тауарларды көреді. Оларды қазірден дайындай аласыз.
exporter-which-company = Қай компания?
exporter-state = { $state ->
    [pending] тексеруді күтуде
    [returned] қайтарылды, толықтыру керек
    [approved] тексерілген
   *[rejected] қабылданбады
    }
exporter-button-register = Компания тіркеу
exporter-button-another = Тағы компания тіркеу
exporter-button-inquiries = 🔔 Сұраулар ({ $count })
exporter-button-products = Тауарларым
exporter-button-add = ➕ Тауар қосу
exporter-button-company = Компания

# ---- registration
exporter-register-start = <b>Компания тіркеу</b>
    Он бір сұрақ, біртіндеп қойылады. Жібермес бұрын бәрін тексересіз. Айтқаныңыз тек компанияны тексеру және оған сатып алушы табу үшін пайдаланылады.
exporter-registered-already = Сіз <b>{ $company }</b> компаниясын тіркегенсіз. Тағы бір компания тіркейсіз бе?
exporter-progress = <b>Тіркеу { $number }/{ $total }</b>
exporter-ask-name-zh = Бизнес-лицензиядағыдай компанияның толық қытайша атауы қандай?
exporter-ask-name-en = Ағылшынша атауы қандай? Шетелдік сатып алушылар осыны көреді. Әзірге жоқ болса, өткізіп жіберіңіз.
exporter-ask-uscc = Бірыңғай әлеуметтік кредит коды қандай (18 таңба, бизнес-лицензияда көрсетілген)?
exporter-ask-kind = Компания өндіруші ме, әлде сауда компаниясы ма? Шынын жазыңыз: басқарма тексереді.
exporter-ask-district = Ол Мяньянның қай ауданында немесе аймағында?
exporter-ask-sectors = Негізгі тауарлары қай салаларға жатады? Сай келетіннің бәрін таңдап, «Дайын» батырмасын басыңыз.
exporter-ask-contact = Байланыс тұлғасы кім? Өз аты-жөніңізді жазыңыз.
exporter-ask-phone = Телефон нөміріңіз қандай? Төмендегі батырмамен осы телефонның нөмірін жіберіңіз немесе жазыңыз, мысалы 138 0000 0000 немесе 0816-2345678.
exporter-ask-consent =
    <b>Байланыс деректеріңізді шетелдік сатып алушыларға көрсетуге бола ма?</b>
    Сатып алушы келісіп, басқарма мақұлдап, компанияңыз таныстыруды қабылдағаннан кейін ғана <b>аты-жөніңіз, телефоныңыз және компания атауы</b> <b>сол бір сатып алушыға</b> жіберіледі. Келісім уақыты жазылады, оны қалаған кезде қайтарып ала аласыз.
exporter-ask-export-markets = Қай елдерге экспорттайсыз немесе экспорттағыңыз келеді? Атауларын жазыңыз, мысалы «Қазақстан, Өзбекстан, Вьетнам».
exporter-ask-excluded-markets = Тауар жеткізе алмайтын елдер бар ма (мысалы, эксклюзив агент бар)? Ондағы сатып алушылар тауарларыңызды көрмейді. Жоқ болса, өткізіп жіберіңіз.
exporter-kind = { $kind ->
    [manufacturer] Өндіруші
   *[trader] Сауда компаниясы
    }
exporter-button-consent = ✅ Келісемін
exporter-button-no-consent = Қазір емес
exporter-consent-given = шетелдік сатып алушыларға көрсетуге келіскен
exporter-consent-missing = әлі келіспеген
exporter-consent-since = келісім уақыты: { $at }
exporter-field-name-zh = Қытайша атауы
exporter-field-name-en = Ағылшынша атауы
exporter-field-uscc = Кредит коды
exporter-field-kind = Түрі
exporter-field-district = Ауданы
exporter-field-sectors = Салалары
exporter-field-contact = Байланыс тұлғасы
exporter-field-phone = Телефон
exporter-field-consent = Көрсетуге келісім
exporter-field-export-markets = Экспорт нарықтары
exporter-field-excluded-markets = Жеткізілмейтін елдер
exporter-district-fucheng = Фучэн ауданы
exporter-district-youxian = Юсянь ауданы
exporter-district-anzhou = Аньчжоу ауданы
exporter-district-jiangyou = Цзянъю қаласы
exporter-district-santai = Саньтай уезі
exporter-district-yanting = Яньтин уезі
exporter-district-zitong = Цзытун уезі
exporter-district-beichuan = Бэйчуань уезі
exporter-district-pingwu = Пинъу уезі
exporter-district-sci-tech = Ғылым қаласы жаңа ауданы
exporter-district-hi-tech = Жоғары технологиялар аймағы
exporter-district-economic = Экономикалық аймақ
exporter-district-xianhai = Сяньхай ауданы
exporter-summary = <b>Енгізгеніңізді тексеріңіз</b>
exporter-summary-foot = Бәрі дұрыс болса, «Жіберу» батырмасын басыңыз. Жауапты өзгерту үшін оның батырмасын басыңыз.
exporter-summary-hint = Төмендегі батырмалармен жіберіңіз немесе өзгертіңіз.
exporter-button-change = ✏️ { $field }
exporter-button-keep = Сол күйінде қалдыру
exporter-button-submit = ✅ Жіберу
exporter-registered =
    ✅ <b>{ $company }</b> жіберілді.
    Басқарма әдетте { $hours } жұмыс сағаты ішінде тексереді; нәтижесін осында хабарлаймыз.

# ---- company
exporter-company-state = <b>Тексеру:</b> { $state }
exporter-level = { $level ->
    [site_checked] орнында тексерілген
    [document_checked] құжаттары тексерілген
   *[declared] компанияның өз мәлімдемесі
    } · { $day }
exporter-review-note = <b>Басқарманың ескертпесі:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ Мұны басқарма тексерген. Өзгертсеңіз, қайта тексеріледі, оған дейін сатып алушылар тауарларыңызды көрмейді.
exporter-saved-review = ✅ Сақталды. Басқарма мұны қайта тексеруі керек, оған хабарланды; оған дейін сатып алушылар тауарларыңызды көрмейді.
exporter-resubmitted = ✅ Қайта жіберілді. Басқарма жақын арада қарайды.
exporter-consent-revoked = Келісіміңіз қайтарып алынды. Байланыс деректеріңіз енді көрсетілмейді, келесі сұрауды қабылдар алдында сізден сұралады. Бұрын алмасқан байланысты қайтару мүмкін емес.
exporter-consent-thanks = ✅ Келісіміңіз жазылды. Оны кез келген уақытта қайтарып ала аласыз.
exporter-button-clear = Тазалау
exporter-button-resubmit = 📨 Қайта жіберу
exporter-button-revoke = Келісімімді қайтару
exporter-button-review = Компанияны қарау
exporter-notice-new =
    🏭 <b>Тексерілетін компания:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] өндіруші
       *[trader] сауда компаниясы
    }
exporter-notice-again =
    🏭 <b>Компания деректері өзгерді, қайта тексеріңіз:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] өндіруші
       *[trader] сауда компаниясы
    }
exporter-notice-claimed =
    ⚠️ <b>Біреу тіркеліп қойған компанияны тіркемек болды:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] өндіруші
       *[trader] сауда компаниясы
    }
    Бұл әріптесі немесе жалған мәлімдеме болуы мүмкін. Компаниядан сұраңыз.

# ---- products
exporter-products = <b>{ $company }</b> тауарлары: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· { $gaps } жетіспейді
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ алынып тасталған
   *[active] {""}
    }
exporter-field-sector = Саласы
exporter-field-description-zh = Сипаттамасы
exporter-field-moq = Ең аз тапсырыс
exporter-field-prices = Бағасы
exporter-field-terms = Жеткізу шарты
exporter-field-lead-days = Дайындау мерзімі
exporter-field-photos = Фото
exporter-field-certificates = Сертификаттар
exporter-field-hs = HS коды
exporter-missing = ❓ <b>Әлі жетіспейді:</b> { $fields }. Сатып алушыларға бұлардың белгісіз екені ашық айтылады.
exporter-why-prices = • Баға: сатып алушылардың көбі алдымен соған қарайды.
exporter-why-moq = • Ең аз тапсырыс: сатып алушы ең азы қанша алуға болатынын білуі керек.
exporter-why-description-zh = • Сипаттама: неғұрлым дәл болса, басқа тілдегі өтінімдер оны соғұрлым жақсы табады.
exporter-why-lead-days = • Дайындау мерзімі: жеткізу күніне үлгеру-үлгермеуін көрсетеді.
exporter-why-terms = • Жеткізу шарты: баға қай жерге дейін екені тауардың түпкі құнын анықтайды.
exporter-why-photos = • Фото: суреті бар тауарға тезірек сенеді.
exporter-why-sector = • Сала: сатып алушылар сала бойынша іздейді.
exporter-why-certificates = • Сертификаттар: көп ел оларсыз кедендік рәсімдеуден өткізбейді.
exporter-why-name-en = • Ағылшынша атауы: сатып алушылардың көбі қытайша оқымайды.
exporter-why-hs = • HS коды: баратын ел қандай сертификат пен тексеру талап ететінін көрсетеді.
exporter-ask-product-name-zh = Тауардың қытайша атауы қандай? Моделімен жазған дұрыс, мысалы «柴油微耕机 1WG-4.0». Әзірге атауы жеткілікті; қалғанын кейін қосасыз.
exporter-ask-product-name-en = Ағылшынша атауы қандай, мысалы «Diesel power tiller 1WG-4.0»?
exporter-ask-product-sector = Ол қай салаға жатады?
exporter-ask-product-description-zh = Бірнеше сөйлеммен сипаттаңыз: не үшін керек, негізгі көрсеткіштері, ерекшелігі. Мысалы «4,0 кВт дизель мотоблок, қамту ені 0,9 м, сулы және құрғақ егістікке». Қытайша жазған жақсы.
exporter-ask-product-moq = Ең аз тапсырыс қанша? Бірлігімен жазыңыз: «10 дана», «5 тонна», «1 20GP».
exporter-ask-product-prices =
    Бағасы қанша? Валютасымен жазыңыз; көлемге қарай бірнеше баға да болады:
    «395 USD»
    «10 данадан бастап 395 USD, 30 данадан бастап 381 USD»
exporter-ask-product-terms = Қандай жеткізу шартымен және қай жерден, мысалы «FCA Mianyang» немесе «FOB Qinzhou»?
exporter-ask-product-lead-days = Тапсырыстан кейін тауар неше күнде дайын, мысалы «35 күн» немесе «5 апта»? Дайын тұрса, «қоймада бар» деп жазыңыз.
exporter-ask-product-photos = Фото жіберіңіз, ең көбі сегіз; бірнешеуін бірден жіберуге болады.
exporter-ask-product-certificates = Қандай сертификаттары бар? Үтірмен бөліп жазыңыз, мысалы «CE, ISO9001, EAC».
exporter-ask-product-hs = HS коды (СЭҚ ТН) қандай? 4–10 цифр, мысалы «8433.51».
exporter-quantity = { $quantity }
exporter-tier = { $price } (кемінде { $start })
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] қоймада бар
    [one] { $days } күн
   *[other] { $days } күн
    }
exporter-photos = { $count } / { $most }
exporter-photos-kept = ✅ Фото алынды: { $count } / { $most }. Тағы жібере аласыз.
exporter-hs = { $code } { $name }
exporter-added = ✅ Қосылды: <b>{ $name }</b>. Енді толық мәлімет, біртіндеп. Қалаған кезде өткізіп жіберіңіз не тоқтатыңыз; жауаптарыңыз сақталады.
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ Бәрі осы.
exporter-walk-later = Сақталды. Кейін «Тауарларым» бөлімінде жалғастыра аласыз.
exporter-withdrawn = ⏸ Алынып тасталды: сатып алушылар оны енді көрмейді. Кез келген уақытта қайтара аласыз.
exporter-restored = ✅ Қайтадан ұсынылды.
exporter-button-fill = 📝 Жетіспейтінін толтыру
exporter-button-later = Тоқтату, қалғаны кейін
exporter-button-withdraw = ⏸ Алып тастау
exporter-button-restore = ▶️ Қайта ұсыну
exporter-button-add-new = ➕ Жаңа тауар ретінде қосу
exporter-button-add-to = ➕ Қосу: { $company }
exporter-idle = Мұны түсінбедім. Төменнен таңдаңыз немесе қосу үшін тауардың қытайша атауын не фотосын жіберіңіз.
exporter-loose-text = Мұны жаңа тауар ретінде қосайын ба?
exporter-loose-photos = { $count ->
    [one] Фото алынды. Онда қай тауар?
   *[other] { $count } фото алынды. Оларда қай тауар?
    }
exporter-note-contact = ℹ️ Осы мәтіндегі телефон, электрондық пошта, мессенджер аттары мен сілтемелер екі тарап таныстыруды қабылдағанша сатып алушылардан жасырылады.
exporter-note-price-unit = ℹ️ Бірлік өзгерді: баға енді { $one } үшін есептеледі. Тексеріңіз.
exporter-note-hs = ℹ️ { $heading } позициясы: { $name }. Сай келетінін тексеріңіз.
exporter-note-hs-unknown = ℹ️ Сақталды. Кестемізде { $heading } позициясы жоқ; тағы бір рет тексеріңіз.
exporter-note-certificates = ℹ️ Кестемізде жоқ: { $names }. Сіз жазғандай сақталды, сатып алушыларға да солай көрсетіледі.
exporter-note-photos-full = ℹ️ Тауарда ең көбі { $most } фото болады; { $count } фото алынбады.

# ---- inquiries
exporter-no-inquiries = Жауап күтіп тұрған сұрау жоқ. Жаңасы түссе, бірден хабарлаймыз.
exporter-inquiries-more = { $count ->
    [one] Тағы бір сұрау.
   *[other] Тағы { $count } сұрау.
    }
exporter-button-more = Жалғастыру ({ $count })
exporter-accept-consent =
    Қабылдағанда аты-жөніңіз, телефоныңыз және компания атауы осы сатып алушыға жіберіледі, ал сіз оның байланыс деректерін аласыз.
    Сіз әлі көрсетілуге келіспегенсіз. Қазір келісіп, қабылдайсыз ба?
exporter-button-agree = ✅ Келісіп, қабылдау
exporter-accepted = ✅ Қабылданды. Байланыс деректері төменде; сіздікі сатып алушыда.
exporter-why-refuse = Неге бас тартасыз? Сатып алушыға сыпайы айтылады.
exporter-refusal-price = Бұл бағаға бола алмайды
exporter-refusal-quantity = Саны немесе қуаты
exporter-refusal-delivery = Мерзіміне үлгермейді
exporter-refusal-market = Бұл нарыққа жеткізбейміз
exporter-refusal-specification = Біздің тауар емес
exporter-refusal-other = ✏️ Басқа себеп
exporter-refuse-words = Себебін бір-екі сөйлеммен жазыңыз.
exporter-refused = Бас тартылды; сатып алушы мен басқармаға хабарланды. Тез жауап бергеніңізге рақмет.
exporter-ask-words = Алдымен нені білгіңіз келеді? Жазыңыз, жауапты қызметкерге жіберіледі.
exporter-asked = ✅ Жауапты қызметкерге жіберілді; жауабы осында келеді. Сұрау сіз үшін ашық қалады: мерзімін есте ұстаңыз.

# ---- what is wrong and what to do
exporter-bad-empty = Мәтін болмады. Жауабыңызды жазыңыз.
exporter-bad-file = Мұнда мәтін керек; файл не сурет жауап бола алмайды.
exporter-bad-too-short = Тым қысқа: кемінде { $shortest } таңба.
exporter-bad-too-long = Тым ұзын: { $length } таңба, ең көбі { $longest }.
exporter-bad-no-chinese = Қытай иероглифтерімен жазылған қытайша атауы керек.
exporter-bad-no-english = Қытай иероглифінсіз, латын әріптерімен жазылған ағылшынша атауы керек.
exporter-bad-choice = Мұндай нұсқа жоқ. Батырмалардың бірін басыңыз.
exporter-bad-uscc-length = Кредит кодында 18 таңба бар; сіз { $length } таңба енгіздіңіз. Лицензиямен салыстырыңыз.
exporter-bad-uscc-lookalike = { $place }-таңба – { $char } әрпі, ол кредит кодында ешқашан болмайды; бәлкім, бұл { $meant } цифры. Тексеріп, кодты қайта енгізіңіз.
exporter-bad-uscc-character = { $place }-таңба, «{ $char }», қате: кредит коды тек цифрлар мен бас әріптерден тұрады, алғашқы 8 таңбасы – цифр. Тексеріп, қайта енгізіңіз.
exporter-bad-uscc-check = Бақылау цифры сәйкес емес: { $code } кодының кемінде бір таңбасы қате терілген. Лицензиямен бір-бірлеп салыстырыңыз.
exporter-bad-uscc-own = Бұл компанияны тіркеп қойғансыз: { $company }.
exporter-bad-uscc-taken = { $code } кредит коды тіркеліп қойған. Оны әріптесіңіз тіркесе, мұнда сол кісі әрекет етсін. Басқармаға хабарланды, ол компаниядан сұрайды.
exporter-bad-person = Бұл есімге ұқсамайды. Байланыс тұлғасының аты-жөнін жазыңыз.
exporter-bad-phone = Бұл телефон нөмірі дұрыс емес. Ұялы: 138 0000 0000, аймақ коды бар қалалық: 0816-2345678, немесе + таңбасынан басталатын шетелдік нөмір.
exporter-bad-phone-other = Бұл – басқа адамның нөмірі. Өзіңіздікін жіберіңіз немесе жазыңыз.
exporter-bad-country = «{ $word }» дегенді білмеймін. Елдерді үтірмен бөліп атаңыз, мысалы «Қазақстан, Өзбекстан», «Африка» сияқты аймақтарды емес.
exporter-bad-country-unclear = «{ $word }» бірнеше елді білдіруі мүмкін. Толық атауын жазыңыз, мысалы «DR Congo».
exporter-bad-market-both = Бір ел әрі экспорт нарығы, әрі жеткізілмейтін ел бола алмайды.
exporter-bad-no-sector = Кемінде бір сала қалуы керек.
exporter-bad-product-twice = «{ $name }» атты тауар бұрыннан бар{ $state ->
    [withdrawn] {" "}(алынып тасталған; қайтара аласыз)
   *[active] {""}
    }. Басқа модель болса, атауына моделін қосыңыз.
exporter-bad-name-first = Алдымен тауардың атауын жазыңыз; фотолар оған сақталады.
exporter-bad-amount = Бұл сан дұрыс емес: 0-ден үлкен, үтірден кейін ең көбі төрт цифр.
exporter-bad-moq = Ең аз тапсырысты оқи алмадым. Сан мен бірлік жазыңыз, мысалы «10 дана» немесе «5 тонна».
exporter-bad-moq-unit = { $amount } не? Бірлігін қосыңыз, мысалы «{ $amount } дана» немесе «{ $amount } кг».
exporter-bad-price = Бағаны оқи алмадым. Былай жазыңыз: «395 USD», немесе көлеміне қарай: «10 данадан бастап 395 USD, 30 данадан бастап 381 USD».
exporter-bad-price-currency = Валютасын қосыңыз, мысалы «395 USD» немесе «2800 CNY».
exporter-bad-price-currencies = Тек бір валюта болсын; сіз { $values } жаздыңыз.
exporter-bad-price-order = Көлемдер өсіп тұруы керек: { $second } саны { $first } санынан көп емес.
exporter-bad-price-rises = Көлем артқанда баға өсіп тұр: кемінде { $quantity } алғанда { $price }. Тексеріңіз.
exporter-bad-unit-differs = Баға бірлігі ең аз тапсырыстың бірлігінен ({ $moq }) өзгеше. Бірдей бірлік жазыңыз.
exporter-bad-terms = Бұл жеткізу шартын білмеймін. Шарт пен орнын жазыңыз, мысалы «FCA Mianyang», «FOB Qinzhou» немесе «CIF Dar es Salaam».
exporter-bad-terms-place = { $term } үшін орны керек, мысалы «{ $term } Mianyang».
exporter-bad-terms-sea = { $term } тек теңіз порттарына арналған, ал { $place } – теңіз порты емес. { $place } үшін FCA жазыңыз; теңізбен болса, мысалы «FOB Qinzhou».
exporter-bad-lead = Дайындау мерзімін оқи алмадым. Неше күн не апта екенін жазыңыз, мысалы «35 күн» немесе «5 апта», не болмаса «қоймада бар».
exporter-bad-lead-long = { $days } күн тым ұзақ; ең көбі { $most }. Тексеріңіз.
exporter-bad-hs = HS кодында 4, 6, 8 немесе 10 цифр болады, мысалы «8433.51».
exporter-bad-hs-chapter = Үйлестірілген жүйеде { $chapter } тобы жоқ. Тексеріңіз.
exporter-bad-certificates-many = Ең көбі { $most } сертификат; негізгілерін атаңыз.
exporter-bad-photo = Фото жіберіңіз немесе «Дайын» батырмасын басыңыз.
