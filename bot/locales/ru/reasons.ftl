### Machine-drafted; read by no native speaker yet.

# Почему товар подходит, что противоречит, что неизвестно: короткие слова, соединённые « · ».
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] дизель
    [petrol] бензин
    [electric] электрический
    [solar] на солнечной энергии
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] импортёры
    [distributor] дистрибьюторы
    [end_user] конечные потребители
   *[government] государственные заказчики
    }
reason-product-alike = { $name }
reason-product-perhaps = возможно, не совсем «{ $name }»
reason-quantity-enough = { $quantity } ≥ мин. партия { $moq }
reason-quantity-below-moq = { $quantity } меньше минимальной партии { $moq }
reason-quantity-unit = мин. партия { $moq }, вам нужно { $quantity }: единицы уточнить
reason-quantity-moq-unknown = минимальная партия
reason-capacity-months = выпуск { $capacity } в месяц, срок работы (мес.): около { $months }
reason-price-within = цена { $price }, в пределах ваших { $limit }
reason-price-within-rate = цена { $price } (около { $converted }), в пределах ваших { $limit }
reason-price-over = цена { $price }, на { $percent } % выше ваших { $limit }
reason-price-over-rate = цена { $price } (около { $converted }), на { $percent } % выше ваших { $limit }
reason-price-on-request = цена по запросу (ваш предел { $limit })
reason-price-unit = цена { $price } за { $unit }; ваши { $limit } — за какое количество?
reason-price-no-rate = { $price } против ваших { $limit }: курса валют нет
reason-landed-estimate = ориентировочно { $cost }{ $per } с доставкой до пункта { $port }, в том числе фрахт { $freight } (оценка, { $sample ->
    [1] примерные тарифы
   *[other] тарифы
    } на { $on }; пошлина неизвестна)
reason-landed-estimate-duty = ориентировочно { $cost }{ $per } с доставкой до пункта { $port }, в том числе фрахт { $freight }, плюс пошлина около { $duty } ({ $percent } %) (оценка, { $sample ->
    [1] примерные тарифы
   *[other] тарифы
    } на { $on })
reason-deadline-ready = готовность в срок: дней { $days }, к { $day }
reason-deadline-late = готовность через дней: { $days } ({ $ready }), позже { $day }
reason-deadline-unknown = готовность к { $day }
reason-arrival-in-time = прибытие к { $day } (в пути обычно { $low }–{ $high } дн., оценка)
reason-arrival-late = прибытие позже { $day } (в пути обычно { $low }–{ $high } дн., оценка)
reason-arrival-tight = прибытие к { $day }: впритык (в пути обычно { $low }–{ $high } дн., оценка)
reason-arrival-unknown = прибытие к { $day }
reason-stock-enough = на складе в стране покупателя ({ $country }): { $quantity }
reason-stock-some = часть на складе в стране покупателя ({ $country }): { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } действует до { $until }
reason-certificate-expired = { $scheme } истёк { $until }
reason-certificate-not-on-file = { $scheme } (сведений нет)
reason-certificate-arrange = { $scheme }: оформляется перед погрузкой
reason-certificate-origin = { $scheme }: сертификат происхождения, на каждую партию
reason-certificate-register = { $scheme }: регистрация в стране ввоза
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel }, а не { $wanted }
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage }, а не { $wanted }
reason-voltage-unknown = напряжение { $wanted }
reason-plug-same = вилка { $plug }
reason-plug-other = вилка { $plug }, а не { $wanted }
reason-plug-unknown = вилка { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered }, а не { $wanted }
reason-specification-unknown = { $wanted }
reason-condition-new-only = только новое, не б/у
reason-oem-yes = под вашей маркой (OEM)
reason-oem-no = не под вашей маркой (без OEM)
reason-oem-unknown = под вашей маркой (OEM)
reason-sample-free = бесплатный образец
reason-sample-paid = образец платный
reason-sample-none = образцов нет
reason-sample-unknown = образец
reason-service-local = сервис на месте ({ $country })
reason-service-parts = запчасти поставляются
reason-service-unknown = запчасти и сервис на месте ({ $country })
reason-service-unsaid = запчасти и сервис
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted } вместо { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = среди его экспортных рынков: { $country }
reason-buyer-welcome = ищет: { $type }
reason-buyer-other = ищет: { $wishes }; не { $type }
reason-response-quick = обычно отвечает в рабочее время за { $hours } ч
reason-response-slow = часто отвечает поздно (около { $hours } рабочих ч)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] сведения о компании
    [rates] курсы валют
    [freight] тарифы на перевозку
    [roads] сроки перевозки
    [schemes] таблица сертификации
    [answers] ответы на знакомства
   *[product] карточка товара
    }
reason-source-dated = { $source }, { $day }
