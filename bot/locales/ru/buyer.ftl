### Machine-drafted; read by no native speaker yet.

# Сторона покупателя: потребность, что подходит, знакомство и как идут дела.
buyer-home =
    Что вам нужно? Напишите своими словами: товар, количество, цена, куда и к какому сроку. Подойдёт и фото с парой слов.

    <i>Например: 200 солнечных уличных светильников по 60 Вт в Шымкент, до 90 долларов за штуку, до июня</i>
buyer-new = Что вам нужно? Товар, количество, цена, куда, к какому сроку – своими словами.
buyer-no-need =
    Рад помочь! Напишите, что хотите купить, и я найду производителя в Мяньяне.

    <i>Например: 20 мини-тракторов для хозяйства под Алматы, до 3000 долларов за штуку, до марта</i>
buyer-what-product = Записал. А какой это товар?
buyer-photo-what = Спасибо, фото сохранил. Что это и сколько вам нужно? Хватит одной фразы.
buyer-document-words = Файлы я пока не читаю. Напишите, пожалуйста, что вам нужно, в одной-двух фразах.
buyer-document-unread = Я опирался на ваши слова: файлы я пока не читаю.
buyer-contact-later = Спасибо! Номер понадобится, только когда вы попросите о знакомстве, тогда я и спрошу.
buyer-words-please = Ответьте, пожалуйста, словами.
buyer-too-many = Со вчерашнего дня запросов уже { $limit }, это предел на сутки. Приходите завтра или продолжите один из имеющихся.
buyer-button-requests = Мои запросы
buyer-button-new = ➕ Новый запрос

# Что понято
buyer-understood = <b>Я понял так:</b> { $reading }
buyer-read-no-product = товар не назван
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = для: { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] { $money } за всё
       *[false] { $money } за единицу
        }
   *[false] { $in_all ->
        [true] до { $money } за всё
       *[false] до { $money } за единицу
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] готово к { $day }
    [shipped] отгрузка до { $day }
    [arrived] на месте до { $day }
   *[unsaid] до { $day }
    }
buyer-read-oem = под вашей маркой
buyer-read-sample = нужен образец
buyer-read-after-sales = запчасти и сервис
buyer-fuel = { $value ->
    [diesel] дизель
    [petrol] бензин
    [electric] электрический
    [solar] на солнечной энергии
    [gas] газ
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] новое
    [used] б/у
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] Импортёр
    [distributor] Дистрибьютор
    [end_user] Для себя
   *[government] Госзакупки
    }
buyer-button-correct = ✏️ Исправить
buyer-correct-what = Что исправить?
buyer-button-field-product = Товар
buyer-button-field-quantity = Количество
buyer-button-field-price = Цена
buyer-button-field-place = Куда
buyer-button-field-date = Срок
buyer-correct-product = ✏️ Какой товар? Напишите своими словами.
buyer-correct-quantity = ✏️ Сколько? Например: 30 штук, 5 тонн, 1 контейнер
buyer-correct-price = ✏️ По какой цене? Например: до 3000 долларов за штуку
buyer-correct-place = ✏️ Куда? Напишите страну или город и страну.
buyer-correct-date = ✏️ К какому сроку? Например: до марта, к 15 мая, через три месяца
buyer-button-any = Не важно
buyer-unread-product = Не понял, какой это товар. Напишите, пожалуйста, в нескольких словах.
buyer-unread-quantity = Не нашёл количества. Напишите число и единицу, например: 30 штук
buyer-unread-price = Не нашёл цены. Напишите сумму и валюту, например: 3000 долларов за штуку
buyer-unread-place = Такого места я не знаю. Напишите, пожалуйста, название страны.
buyer-unread-date = Не нашёл даты. Напишите так: 15 мая или до марта
buyer-corrected = { $count ->
    [0] Исправлено, поиск повторён: сейчас ничего не подходит.
    [one] Исправлено, поиск повторён: подходит { $count } товар, смотрите карточку.
    [few] Исправлено, поиск повторён: подходят { $count } товара, смотрите карточку.
   *[many] Исправлено, поиск повторён: подходят { $count } товаров, смотрите карточку.
    }

# Several goods in one message
buyer-several = { $count ->
    [few]
        Я вижу { $count } разных товара:
        { $goods }

        Искать каждый?
   *[other]
        Я вижу { $count } разных товаров:
        { $goods }

        Искать каждый?
    }
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ Каждый отдельно
buyer-button-first = Только первый
buyer-button-whole = Это один товар
buyer-several-made = { $count ->
    [one] Теперь каждый – отдельный запрос. Вот первый; остался ещё { $count }, он по кнопке:
    [few] Теперь каждый – отдельный запрос. Вот первый; ещё { $count } – по кнопкам:
   *[other] Теперь каждый – отдельный запрос. Вот первый; ещё { $count } – по кнопкам:
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = Насколько мне известно, «{ $words }» в Мяньяне сейчас никто не предлагает. Если это то, что вам нужно, нажмите кнопку, и я сохраню запрос. Если нет, напишите, что хотите купить: товар, сколько и куда.
buyer-button-keep-need = ✅ Мне нужно именно это
buyer-language-beyond = Вы пишете на языке, на котором я пока не говорю ({ $language }): отвечаю по-русски и ищу то, что понимаю.

# One question under the list
buyer-question-country = ❔ В какую страну? От этого зависят сертификаты, перевозка и цена.
buyer-question-quantity = ❔ Сколько вам нужно? От этого зависят минимальный заказ и цена.
buyer-question-voltage = ❔ Какое у вас напряжение? Предлагают:
buyer-question-fuel = ❔ Какой нужен привод? Предлагают:
buyer-question-price = ❔ Есть ли цена, выше которой нельзя?
buyer-question-certificate = ❔ Нужен ли сертификат? У части производителей есть:
buyer-question-date = ❔ К какому сроку должно быть готово?
buyer-question-specification = ❔ Что вам подойдёт: { $specification }?
buyer-question-answered = ✅ Записал: { $answer }
buyer-question-skipped = Хорошо, оставляю открытым.
buyer-unread-answer = Не нашёл здесь ответа на вопрос выше. Нажмите одну из его кнопок или пропустите его.

# Карточки
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>торговая компания, { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>производитель, { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>Близко, но подходит не во всём</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] Знакомство: на рассмотрении в бюро
    [returned] Знакомство: у бюро к вам вопрос
    [approved] Знакомство: одобрено, ждём ответа производителя
    [accepted] Знакомство: принято, вы получили контакты друг друга
    [declined] Знакомство: бюро не передало запрос
    [refused] Знакомство: производитель отказался
   *[withdrawn] Знакомство: вы отозвали согласие
    }</i>
buyer-level-declared = с его слов, ещё не проверено
buyer-level-checked = { $level ->
    [site_checked] бюро побывало на месте { $day }
   *[document_checked] документы проверены { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }за единицу
    [pack] { " " }за единицу
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per } при { $quantity }
buyer-price-from = <b>{ $price }</b>{ $per } от { $quantity }
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }, зависит от количества
buyer-price-on-request = цена по запросу
buyer-moq = минимальный заказ { $moq }
buyer-lead = { $days ->
    [one] готово за { $days } день
    [few] готово за { $days } дня
   *[many] готово за { $days } дней
    }
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 Познакомьте нас
buyer-button-where = 🤝 Как идут дела
buyer-button-reject = 👎 Не подходит
buyer-button-details = Подробнее
buyer-button-ask = 🤝 Спросить об этом товаре
buyer-button-back-to-card = ‹ Назад к товару

# Подробности
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] мощность { $value }
    [voltage] напряжение { $value }
    [weight] вес { $value }
    [size] размер { $value }
    [diameter] диаметр { $value }
    [volume] объём { $value }
    [grade] сорт { $value }
    [output] производительность { $value }
    [thickness] толщина { $value }
    [flow] расход { $value }
    [load] нагрузка { $value }
    [width] ширина { $value }
    [length] длина { $value }
    [height] высота { $value }
    [battery] аккумулятор { $value }
    [capacity] ёмкость { $value }
    [material] материал { $value }
    [pressure] давление { $value }
    [speed] скорость { $value }
    [resolution] разрешение { $value }
    [brightness] яркость { $value }
    [alcohol] крепость { $value }
    [fits] подходит к { $value }
    [head] напор { $value }
    [inlet] вход { $value }
    [cut_width] ширина среза { $value }
    [feed_rate] подача { $value }
    [working_width] ширина захвата { $value }
    [current] ток { $value }
    [panel] панель { $value }
    [rows] рядов { $value }
    [colour] цвет { $value }
    [hardness] твёрдость { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } от { $quantity }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = { $months ->
    [one] гарантия { $months } месяц
    [few] гарантия { $months } месяца
   *[many] гарантия { $months } месяцев
    }
buyer-fact-spare-parts = поставляются запчасти
buyer-fact-sample = { $policy ->
    [free] образец бесплатно
    [paid] образец платный
   *[none] без образцов
    }
buyer-fact-manual = инструкция: { $languages }
buyer-fact-service = сервис: { $countries }
buyer-fact-stock = 📦 На складе ({ $country }): { $quantity }
buyer-fact-capacity = выпуск { $quantity } в месяц
buyer-fact-size = в упаковке: { $volume } м³, { $weight } кг
buyer-fact-founded = работает с { $year } года
buyer-fact-employees = сотрудников: { $number }
buyer-fact-markets = экспорт: { $countries }
buyer-fact-updated = <i>По состоянию на { $day }</i>

# Не подходит, ничего нет, искать дальше
buyer-why = Почему не подходит? Так я смогу подбирать точнее.
buyer-why-words = Что не так, в двух словах?
buyer-button-why-price = Цена
buyer-button-why-product = Не то, что нужно
buyer-button-why-quantity = Минимальный заказ
buyer-button-why-other = Другое
buyer-noted = Спасибо, записал.
buyer-nothing = <b>Сегодня в Мяньяне этого никто не предлагает</b>, судя по нашему каталогу.
buyer-nothing-more = Вы посмотрели всё, что подходит на сегодня.
buyer-shall-i-watch = Искать дальше до { $day } и написать, когда появится подходящее?
buyer-watching = 👀 Ищу дальше до { $day } и напишу, как только появится подходящее.
buyer-button-watch = 👀 Искать дальше
buyer-button-near = { $count ->
    [1] ≈ Показать близкое
   *[other] ≈ Показать близкое ({ $count })
    }
buyer-button-close = Закрыть
buyer-button-reopen = Открыть снова
buyer-button-open = Показать, что подходит
buyer-closed =
    Закрыт: { $request }
    Начатые знакомства продолжаются; они в /requests.
buyer-not-open = { $state ->
    [expired] Срок этого запроса истёк: { $request }
   *[closed] Этот запрос закрыт: { $request }
    }
buyer-expired =
    Срок вашего запроса истёк: <b>{ $request }</b>
    Это ещё нужно?
buyer-announced = { $count ->
    [one] 🔔 <b>Новое по вашему запросу</b> «{ $request }»
    [few] 🔔 <b>{ $count } новых товара по вашему запросу</b> «{ $request }», вот лучший
   *[many] 🔔 <b>{ $count } новых товаров по вашему запросу</b> «{ $request }», вот лучший
    }

# Знакомство
buyer-share-what =
    <b>{ $product }</b>
    Порядок такой: сначала бюро коммерции Мяньяна видит ваш запрос и то, что вы сейчас укажете. Если оно одобрит, { $exporter } увидит, что вам нужно, вашу страну и какой вы покупатель, но не имя и не контакты. Контакты друг друга вы получите, только когда компания согласится.

    Сначала несколько вопросов; я задаю их только один раз.
buyer-your-name = Как вас зовут?
buyer-your-organisation = Для какой компании или организации вы покупаете?
buyer-your-type = Какой вы покупатель?
buyer-your-home = Для какой страны вы покупаете?
buyer-your-contact = Как с вами связаться вне Telegram? Поделитесь номером кнопкой внизу или напишите адрес почты либо телефон с кодом страны.
buyer-button-keep = Оставить: { $value }
buyer-name-please = Напишите, пожалуйста, имя буквами.
buyer-country-please = Такой страны я не знаю. Напишите её название или нажмите кнопку.
buyer-contact-not-yours = Это чужой номер. Поделитесь своим кнопкой внизу или напишите адрес почты.
buyer-contact-unread = { $problem ->
    [phone] Похоже, номер неполный. Напишите его с кодом страны, например +7 701 123 45 67
    [email] Похоже, адрес почты с ошибкой. Проверьте его, например name@company.com
   *[none] Напишите адрес почты или телефон с кодом страны, например +7 701 123 45 67
    }
buyer-contact-thanks = Спасибо, сохранил.
buyer-consent =
    <b>Знакомство: { $product }</b>
    С вашего согласия я передам
    • бюро коммерции Мяньяна, сейчас: ваш запрос и { $values }
    • { $exporter }, если бюро одобрит: что вам нужно, вашу страну, какой вы покупатель и подтверждён ли ваш контакт
    • { $exporter }, если компания согласится: { $values }
buyer-consent-photos = • { $exporter }, если компания согласится: фото из вашего запроса
buyer-consent-ask = Больше ничего и никому. Согласие можно отозвать в /requests, пока контакты не переданы. Вы согласны?
buyer-button-consent = ✅ Да, познакомьте нас
buyer-button-my-details = ✏️ Изменить мои данные
buyer-not-shared = Хорошо, ничего не передано.
buyer-too-many-introductions = Со вчерашнего дня вы попросили о знакомстве { $limit } раз, это предел на сутки. Приходите завтра; товар останется в вашем запросе.
buyer-introduction = <b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] бюро коммерции рассматривает
    [returned] у бюро к вам вопрос
    [approved] одобрено; ждём ответа производителя
    [accepted] принято; вы получили контакты друг друга
    [declined] бюро не передало запрос
    [refused] производитель отказался
   *[withdrawn] вы отозвали согласие
    }
buyer-take-back-ask = Отозвать просьбу о знакомстве по товару { $product }? По тому же товару попросить снова будет нельзя.
buyer-button-take-back-yes = Да, отозвать
buyer-taken-back = Отозвано: { $product }. Производитель не узнал, кто вы.
buyer-resubmit-ask = Напишите, пожалуйста, ответ бюро своими словами.
buyer-resubmitted = Спасибо, ваш ответ в бюро. Напишу, как только оно решит.

# Мои запросы
buyer-no-requests = У вас пока нет запросов. Просто напишите, что вам нужно.
buyer-requests = <b>Ваши запросы: { $count }</b>
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>Ваш запрос:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 открыт до { $day }
    [watching] 👀 ищу дальше до { $day }
    [closed] ⚪ закрыт
   *[expired] ⚪ срок истёк { $day }
    }
buyer-count-shown = { $count ->
    [0] товары ещё не показаны
    [one] показан { $count } товар
    [few] показано { $count } товара
   *[many] показано { $count } товаров
    }
buyer-count-introductions = { $count ->
    [0] знакомств нет
    [one] { $count } знакомство
    [few] { $count } знакомства
   *[many] { $count } знакомств
    }
buyer-button-answer-bureau = ✍️ Ответить бюро: { $product }
buyer-button-take-back = ↩️ Отозвать: { $product }

# По ссылке
buyer-product-gone = Этот товар здесь больше не предлагается. Напишите, что вам нужно, и я найду другой.
buyer-ask-how-many = { $product }: сколько вам нужно, куда и к какому сроку? Напишите своими словами.
