### Machine-drafted; read by no native speaker yet.

# Запрос к компании, обмен контактами и сделка, которая за этим следует.
deal-inquiry-head = 🔔 <b>Новый запрос</b>
deal-inquiry-buyer = Покупатель: { $country } · { $type } · { $level }
deal-inquiry-product = <b>Ваш подходящий товар:</b> { $product }
deal-inquiry-original =
    <b>Оригинал ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>Покупатель добавил:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ Ответьте, пожалуйста, в течение 24 рабочих часов, до { $due } (пекинское время). Контактами обменяемся, как только вы согласитесь.
deal-nudge = ⏰ Покупатель всё ещё ждёт вашего ответа по <b>{ $product }</b>.
deal-refused =
    Производитель <b>{ $product }</b> не может взяться за ваш запрос:
    <i>{ $note }</i>
    Обратиться к следующему? Мы снова спросим вашего согласия.
deal-unanswered = ⏰ Производитель <b>{ $product }</b> ещё не ответил. Обратиться к следующему? Мы снова спросим вашего согласия.
deal-exchange-buyer = 🤝 <b>Производитель { $product } согласился.</b> Вот его контакты; ваши отправлены ему.
deal-exchange-exporter = 🤝 <b>Знакомство по { $product } состоялось.</b> Вот контакты покупателя; ваши отправлены ему.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>Остерегайтесь подмены банковских реквизитов.</b> Мы никогда не присылаем реквизиты. Если в письме или чате назван новый счёт, до оплаты позвоните по номеру выше и сообщите бюро.
deal-opening =
    Первое сообщение, можно скопировать:
    <code>{ $text }</code>
deal-opening-by-buyer = Здравствуйте, это { $name }. Нас познакомило бюро коммерции Мяньяна. Меня интересует ваш товар { $product }; хотелось бы обсудить детали, цену и образцы.
deal-opening-by-exporter = Здравствуйте, это { $name } из Мяньяна, Китай. Нас познакомило бюро коммерции Мяньяна. Спасибо за интерес к нашему товару { $product }. Буду рад обсудить детали, цену и образцы.
deal-request-photo = Фото к запросу
deal-opened =
    🤝 Компания согласилась: <b>{ $product }</b>. Открыта сделка № { $id }.
    Этап: { $stage } · ответственный: { $officer }
    Первая цель: { $target }, срок { $due }
deal-samples-question = Договорились ли вы об образцах <b>{ $product }</b>?
deal-thanks = { $answer ->
    [yes] ✅ Отлично. Бюро извещено.
    [not_yet] Спасибо. Спрошу снова через неделю.
   *[stopped] Спасибо. Бюро извещено.
    }
deal-ask-why-stopped = Что случилось? Несколько слов помогут нам работать лучше.
deal-samples-yes = ✅ <b>{ $product }</b>: об образцах договорились, сообщает { $side ->
    [buyer] покупатель
   *[exporter] компания
    }.
deal-samples-not-yet = <b>{ $product }</b>: об образцах ещё не договорились, сообщает { $side ->
    [buyer] покупатель
   *[exporter] компания
    }. Через неделю спросим снова.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: переговоры прекращены, сообщает { $side ->
        [buyer] покупатель
       *[exporter] компания
    }:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] Мои сделки
    [overdue] Просроченные сделки
   *[all] Все открытые сделки
    }</b>: { $count }
deal-list-empty = Нет.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>№ { $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target } до { $due } · { $officer }
deal-item =
    🤝 <b>Сделка № { $id }: { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    Открыта { $opened }
    Этап: <b>{ $stage }</b>
    Цель: { $target }, срок { $due }
    Ответственный: { $officer }
deal-item-lost = Потеряна: { $reason }
deal-moved = ✅ Этап изменён.
deal-changed = ✅ Изменено.
deal-stands-there = Сделка уже на этом этапе.
deal-choose-stage = Какой этап? Для пропуска или возврата нужна причина.
deal-ask-due = Выберите срок или напишите дату, например 2027-01-15.
deal-due-unreadable = Не могу прочесть дату. Напишите год, месяц, день, например { $example }.
deal-due-past = { $due } уже прошло. Выберите день начиная с сегодняшнего.
deal-assigned = Теперь вы ответственный за сделку: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] первый контакт
    [qualified] потребность подтверждена
    [quoted] цена предложена
    [sample_shipped] образец отправлен
    [sample_approved] образец одобрен
    [intent_contract] контракт о намерениях
    [contract] контракт подписан
    [shipped] отгружено
    [paid] оплачено
   *[lost] потеряна
    }
deal-button-accept = ✅ Принять
deal-button-refuse = ✖️ Отказать…
deal-button-ask = ❔ Сначала спросить
deal-button-next = Следующий производитель
deal-button-open = Открыть сделку
deal-button-lost = ✖️ Потеряна…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = Другой этап
deal-button-mine = Мои
deal-button-overdue = Просроченные
deal-button-all = Все
deal-button-samples-yes = Да
deal-button-samples-not-yet = Ещё нет
deal-button-samples-stopped = Прекратили…
