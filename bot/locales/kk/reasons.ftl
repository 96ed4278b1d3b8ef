### Machine-drafted; read by no native speaker yet.

# Why a product fits, conflicts, or what is still open: short phrases, joined in one line by " · ".
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] дизель
    [petrol] бензин
    [electric] электр
    [solar] күн энергиясы
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] импорттаушылар
    [distributor] дистрибьюторлар
    [end_user] соңғы тұтынушылар
   *[government] мемлекеттік сатып алушылар
    }
reason-product-alike = { $name }
reason-product-perhaps = дәл «{ $name }» болмауы мүмкін
reason-quantity-enough = { $quantity } ≥ MOQ { $moq }
reason-quantity-below-moq = { $quantity }, MOQ-дан аз ({ $moq })
reason-quantity-unit = MOQ { $moq }, сізге керегі { $quantity }: бірлігін келісу керек
reason-quantity-moq-unknown = ең аз тапсырыс
reason-capacity-months = айына { $capacity } шығарады, яғни шамамен { $months } айлық жұмыс
reason-price-within = бағасы { $price }, шегіңізге сыяды ({ $limit })
reason-price-within-rate = бағасы { $price } (шамамен { $converted }), шегіңізге сыяды ({ $limit })
reason-price-over = бағасы { $price }, шегіңізден { $percent } % жоғары ({ $limit })
reason-price-over-rate = бағасы { $price } (шамамен { $converted }), шегіңізден { $percent } % жоғары ({ $limit })
reason-price-on-request = бағасы сұрау бойынша (шегіңіз { $limit })
reason-price-unit = бағасы { $price }, бірлігі { $unit }; шегіңіз { $limit } қандай көлемге?
reason-price-no-rate = { $price }, шегіңіз { $limit }: валюта бағамы жоқ
reason-landed-estimate = { $port } пунктіне жеткізгенде шамамен { $cost }{ $per }, оның ішінде фрахт { $freight } (бағалау, { $on } күнгі { $sample ->
    [1] үлгі тарифтер
   *[other] тарифтер
    }; баж белгісіз)
reason-landed-estimate-duty = { $port } пунктіне жеткізгенде шамамен { $cost }{ $per }, оның ішінде фрахт { $freight }, қосымша баж шамамен { $duty } ({ $percent } %) (бағалау, { $on } күнгі { $sample ->
    [1] үлгі тарифтер
   *[other] тарифтер
    })
reason-deadline-ready = { $days } күнде дайын, { $day } күніне үлгереді
reason-deadline-late = { $days } күнде дайын ({ $ready }), керек күннен кеш: { $day }
reason-deadline-unknown = { $day } күніне дейін дайын болуы
reason-arrival-in-time = { $day } күніне дейін жетеді (жолда әдетте { $low }–{ $high } күн, бағалау)
reason-arrival-late = { $day } күнінен кейін жетеді (жолда әдетте { $low }–{ $high } күн, бағалау)
reason-arrival-tight = { $day } күніне дейін жетуі: уақыт тығыз (жолда әдетте { $low }–{ $high } күн, бағалау)
reason-arrival-unknown = { $day } күніне дейін жетуі
reason-stock-enough = қоймада бар ({ $country }): { $quantity }
reason-stock-some = бір бөлігі қоймада бар ({ $country }): { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme }, { $until } күніне дейін жарамды
reason-certificate-expired = { $scheme }, мерзімі өткен: { $until }
reason-certificate-not-on-file = { $scheme } (мәлімет жоқ)
reason-certificate-arrange = { $scheme }: тиеуге дейін рәсімделеді
reason-certificate-origin = { $scheme }: шығу тегі сертификаты, әр партияға беріледі
reason-certificate-register = { $scheme }: еліңізде тіркеу рәсімделеді
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel }, { $wanted } емес
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage }, { $wanted } емес
reason-voltage-unknown = кернеуі { $wanted }
reason-plug-same = ашасы { $plug }
reason-plug-other = ашасы { $plug }, { $wanted } емес
reason-plug-unknown = ашасы { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered }, { $wanted } емес
reason-specification-unknown = { $wanted }
reason-condition-new-only = тек жаңасы, қолданылғаны жоқ
reason-oem-yes = өз брендіңізбен (OEM)
reason-oem-no = өз брендіңізбен емес (OEM жоқ)
reason-oem-unknown = өз брендіңізбен (OEM)
reason-sample-free = үлгі тегін
reason-sample-paid = үлгі сіздің есебіңізден
reason-sample-none = үлгі берілмейді
reason-sample-unknown = үлгі
reason-service-local = жергілікті сервис ({ $country })
reason-service-parts = қосалқы бөлшектері беріледі
reason-service-unknown = қосалқы бөлшек пен сервис ({ $country })
reason-service-unsaid = қосалқы бөлшек пен сервис
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $term } { $place } орнына { $wanted }
reason-incoterm-unknown = { $wanted }
reason-market-exports = { $country } – экспорт нарықтарының бірі
reason-buyer-welcome = іздейтіні: { $type }
reason-buyer-other = іздейтіні: { $wishes }; { $type } емес
reason-response-quick = әдетте { $hours } жұмыс сағаты ішінде жауап береді
reason-response-slow = жиі кеш жауап береді (шамамен { $hours } жұмыс сағаты)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] компания деректері
    [rates] валюта бағамдары
    [freight] фрахт кестесі
    [roads] тасымал мерзімдері
    [schemes] сертификаттау кестесі
    [answers] таныстыруларға жауаптар
   *[product] тауар парағы
    }
reason-source-dated = { $source }, { $day }
