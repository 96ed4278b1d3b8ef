### Machine-drafted; read by no native speaker yet.

# Очередь бюро, его решения и то, что о них узнаёт каждая сторона.
bureau-home =
    <b>Рабочий стол бюро</b>
    Компании на проверку: <b>{ $companies }</b>
    Знакомства на рассмотрение: <b>{ $introductions }</b>
    Ждут ответа производителя: { $answers }
    Мои открытые сделки: { $deals }, просрочено: { $overdue }
bureau-queue-empty = Ничего не ждёт. Очередь пуста.
bureau-officers =
    <b>Сотрудники</b>
    { $list }
bureau-officers-line = • { $name }: знакомства { $introductions }, сделки { $deals }, просрочено { $overdue }
bureau-officer-unnamed = сотрудник № { $number }
bureau-somebody = кто-то
bureau-the-buyer = покупатель
bureau-the-exporter = компания
bureau-unknown = не указано
bureau-page = { $position } / { $total }
bureau-already = Ничего не изменено: этим уже занимался(-ась) { $who }, { $when } (пекинское время). Сейчас: { $what }.
bureau-state = { $state ->
    [requested] на рассмотрении
    [returned] возвращено для уточнения
    [approved] одобрено
    [accepted] принято компанией
    [declined] отклонено
    [refused] компания отказалась
    [withdrawn] отозвано покупателем
    [rejected] не прошло проверку
   *[pending] на проверке
    }
bureau-buyer-type = { $type ->
    [importer] импортёр
    [distributor] дистрибьютор
    [end_user] конечный пользователь
    [government] государственное учреждение
   *[unknown] тип не указан
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] контакт подтверждён
    [organisation_checked] организация проверена
   *[unknown] ещё не проверен
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] производитель
   *[trader] торговая компания
    }
bureau-exporter-level = { $level ->
    [document_checked] документы проверены
    [site_checked] проверено на месте
   *[declared] по заявлению, без проверки
    }
bureau-item-head = 📋 <b>Знакомство № { $id }</b> · { $state } · согласие дано { $since }
bureau-item-buyer =
    <b>Покупатель:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = С нами с { $since } · запросов { $requests } · других знакомств { $introductions } (принято { $accepted }, отклонено { $declined })
bureau-item-original =
    <b>Оригинал ({ $language }{ $photos ->
        [0] {""}
       *[other] , фото: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>Понято так:</b>
bureau-item-product = <b>Предлагаемый товар:</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = Передано знакомств { $passed } · принято { $accepted } · отказов { $refused }
bureau-item-note = 📝 <b>Заметка бюро:</b> { $text }
bureau-item-answer = ↩️ <b>Ответ покупателя:</b> { $text }
bureau-item-question = ❔ <b>Вопрос компании:</b> { $text }
bureau-item-refusal = <b>Причина отказа компании:</b> { $text }
bureau-item-risks = ⚠️ <b>Обратите внимание:</b> { $marks }
bureau-item-stop = ⛔ <b>Стоп-лист</b> с { $since } ({ $source }): { $reason }
bureau-item-officer = Ответственный: { $officer }
bureau-risk-sample = образец каталога
bureau-risk-new-buyer = первое знакомство этого покупателя
bureau-risk-unknown-buyer = покупатель не проверен
bureau-risk-busy-buyer = больше пяти запросов на знакомство за неделю
bureau-risk-contact-in-text = контакты в тексте (для компании скрыты)
bureau-risk-trader = торговая компания
bureau-risk-declared-only = компания не проверена
bureau-risk-below-moq = количество меньше минимального
bureau-risk-price-low = цена ниже прайсовой
bureau-risk-near-miss = лишь похожий товар
bureau-company-head = 🏭 <b>Проверка компании</b> · { $state } · регистрация { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    По-английски: { $name_en }
    USCC: <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    Отрасли: { $sectors }
    Мощность: { $capacity }
    Рынки: { $markets }
bureau-company-contact =
    <b>Контактное лицо:</b> { $name }
    { $contact }
    Согласие на показ за рубежом: { $consent ->
        [yes] да
       *[no] нет
    } · товаров: { $products }
bureau-company-certificates = Сертификаты: { $list }
bureau-company-approved = ✅ { $company }: проверка пройдена ({ $level }). Покупатели могут найти ваши товары.
bureau-company-returned =
    ↩️ Бюро просит дополнить сведения о { $company }:
    <i>{ $note }</i>
bureau-company-rejected =
    Бюро не смогло проверить { $company }:
    <i>{ $note }</i>
bureau-changed = 🔄 С тех пор как вы это открыли, кое-что изменилось. Решение не принято; вот как обстоит дело сейчас.
bureau-approved = ✅ Одобрено. Компания и покупатель извещены.
bureau-plan =
    <b>План сделки</b>
    Ответственный: { $officer }
    Первая цель: { $target }
    Срок: { $due }
bureau-plan-kept = ✅ План записан.
bureau-assigned-done = ✅ Ответственный назначен.
bureau-company-done = ✅ Записано. Компания извещена.
bureau-choose-officer = Кто ответственный?
bureau-choose-due = К какому сроку?
bureau-choose-target = Какая цель?
bureau-ask-return = Что должен уточнить покупатель? Выберите или напишите (его язык: { $language }).
bureau-ask-decline = Почему отклоняем? Выберите или напишите (язык покупателя: { $language }). Покупатель это увидит.
bureau-ask-creturn = Что должна дополнить компания? Напишите.
bureau-ask-creject = Почему компания не прошла проверку? Напишите; она это увидит.
bureau-ask-reply = Напишите ответ компании. Контакты будут скрыты.
bureau-ask-forward = Напишите вопрос покупателю (его язык: { $language }) или передайте как есть.
bureau-ask-lost = Почему сделка потеряна? Выберите или напишите.
bureau-ask-move = Это пропуск этапа или возврат. Напишите причину.
bureau-ask-answer = Напишите ответ. Контакты будут скрыты, пока производитель не согласится.
bureau-done-return = ↩️ Возвращено. Покупателю задан вопрос.
bureau-done-decline = Отклонено. Покупатель знает причину.
bureau-done-creturn = ↩️ Возвращено. Компании задан вопрос.
bureau-done-creject = Не пройдено. Компания знает причину.
bureau-done-reply = ✅ Отправлено компании.
bureau-done-forward = ✅ Покупателю задан вопрос.
bureau-done-lost = Сделка отмечена как потерянная.
bureau-done-move = ✅ Этап изменён, причина записана.
bureau-done-answer = ✅ Спасибо. Ваш ответ передан.
bureau-note-empty = Напишите несколько слов.
bureau-note-too-long = Здесь { $length } знаков; можно не более { $longest }. Ничего не потеряно: сократите и отправьте снова.
bureau-return-quantity = Какое количество вам нужно?
bureau-return-price = Какую цену за единицу вы рассматриваете и в какой валюте?
bureau-return-destination = В какую страну, город или порт везти?
bureau-return-delivery = К какому сроку нужен товар?
bureau-return-specification = Уточните характеристики или номер модели.
bureau-return-company = Расскажите о вашей компании или организации: название, место, чем занимается.
bureau-decline-not-made = В Мяньяне это не производят так, как вам нужно.
bureau-decline-unclear = Запрос недостаточно ясен, чтобы его передать.
bureau-decline-too-small = Количество слишком мало для экспортного заказа.
bureau-decline-unverified = Мы не смогли проверить указанные сведения.
bureau-refusal-price = Желаемая цена невозможна.
bureau-refusal-quantity = Количество не подходит.
bureau-refusal-delivery = Срок поставки невозможен.
bureau-refusal-market = Компания не поставляет на этот рынок.
bureau-refusal-specification = Характеристики невыполнимы.
bureau-lost-price = Не сошлись в цене
bureau-lost-no-answer = Одна из сторон перестала отвечать
bureau-lost-other-supplier = Куплено в другом месте
bureau-lost-cancelled = Закупка отменена
bureau-forward-as-is = Передать как есть
bureau-sent =
    📨 Ваша просьба познакомить с производителем <b>{ $product }</b> передана в бюро коммерции.
    О вас ничего не сообщается, пока бюро не одобрит и производитель не согласится.
bureau-passed-on =
    ✅ Бюро одобрило <b>{ $product }</b> и передало запрос производителю; он должен ответить до { $due }.
    Ваши контакты пока скрыты.
bureau-returned =
    ↩️ Прежде чем передать ваш запрос на <b>{ $product }</b>, бюро спрашивает:
    <i>{ $note }</i>
bureau-declined =
    Бюро не может передать ваш запрос на <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ Прежде чем ответить, производитель <b>{ $product }</b> спрашивает:
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ Ответ на ваш вопрос о <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-withdrawn = Покупатель отозвал запрос на <b>{ $product }</b>. Больше ничего не нужно.
bureau-new-introduction = 📋 Новое знакомство ждёт рассмотрения: <b>{ $product }</b>
bureau-resubmitted = ↩️ Покупатель ответил; рассмотрите ещё раз: <b>{ $product }</b>
bureau-assigned = Теперь вы ответственный за знакомство: <b>{ $product }</b>
bureau-refused =
    Компания отказалась от знакомства по <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question =
    ❔ Прежде чем ответить по <b>{ $product }</b>, компания спрашивает:
    <i>{ $text }</i>
bureau-answered =
    ↩️ Покупатель ответил на вопрос компании о <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-review-late = ⏰ Покупатель уже рабочий день ждёт рассмотрения: <b>{ $product }</b>
bureau-answer-late = ⏰ Компания не ответила вовремя по <b>{ $product }</b>. Покупателя спросили, обратиться ли к следующей.
bureau-impossible-sample = Это образец. С образцами не знакомят.
bureau-impossible-product-withdrawn = Этот товар больше не предлагается.
bureau-impossible-exporter-not-approved = Компания сейчас не проверена, познакомить с ней нельзя.
bureau-impossible-buyer-erased = Покупатель ушёл, его данные удалены; продолжить нельзя.
bureau-impossible-nobody-there = За эту компанию сейчас никто не отвечает, познакомить с ней нельзя.
bureau-impossible-no-buyer-contact = Не хватает телефона или электронной почты покупателя.
bureau-impossible-no-exporter-contact = У контактного лица компании нет ни телефона, ни почты. Сначала добавьте их.
bureau-impossible-own-product = Это товар вашей собственной компании.
bureau-impossible-asked-before = Вы уже просили об этом знакомстве. Как обстоит дело, смотрите в /requests.
bureau-impossible-stopped = Бюро не может организовать это знакомство. Выберите другой товар или обратитесь в бюро.
bureau-button-queue = 📋 Очередь
bureau-button-deals = 🤝 Сделки
bureau-button-officers = 👥 Сотрудники
bureau-button-home = Обзор
bureau-button-look = Посмотреть
bureau-button-next = Далее ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ Одобрить
bureau-button-return = ↩️ Уточнить
bureau-button-decline = ✖️ Отклонить…
bureau-button-reject = ✖️ Не пропускать…
bureau-button-assign = 👤 Назначить
bureau-button-plan = 🗓 План
bureau-button-take-plan = ✅ Принять план
bureau-button-officer = 👤 Ответственный
bureau-button-due = 🗓 Срок
bureau-button-target = 🎯 Цель
bureau-button-photos = 🖼 Фото
bureau-button-document-checked = ✅ Пропустить: документы проверены
bureau-button-site-checked = ✅ Пропустить: проверено на месте
bureau-button-reply = Ответить компании
bureau-button-forward = Спросить покупателя
bureau-button-answer = ✍️ Ответить
bureau-button-take-back = Отозвать просьбу
bureau-button-gaps = 📉 Спрос без предложения
bureau-gaps =
    <b>Спрос без предложения</b>: спрашивали, но в каталоге никто не производит
    Потребностей: { $needs } · запросов { $requests } · страница { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · покупателей { $buyers } · запросов { $requests } · { $where }
bureau-gaps-none = Запросов без ответа нет.
bureau-gaps-unclear = Запросов без названия товара: { $count }
bureau-gaps-left-out = Здесь учтены только новейшие запросы; более ранние ({ $count }) — в отчёте командной строки.
bureau-gap =
    <b>📉 { $need }</b>
    Покупателей { $buyers } · запросов { $requests } · с { $first } по { $last }
    Всего: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: покупателей { $buyers }, запросов { $requests }, { $quantities } ({ $last })
bureau-gap-samples =
    <b>Словами покупателей:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = количество не указано
