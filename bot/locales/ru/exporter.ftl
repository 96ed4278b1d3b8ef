### Machine-drafted; read by no native speaker yet.

# Экспортёр: регистрация, компания, товары, запросы.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = не заполнено
exporter-kept = Сейчас: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ Сохранено.
exporter-quoted = <i>{ $text }</i>

# ---- меню
exporter-home = <b>Кабинет компании</b>
exporter-home-none = Вы ещё не зарегистрировали компанию. Это займёт несколько минут и ничего не стоит; когда бюро коммерции проверит компанию, ваши товары увидят зарубежные покупатели.
exporter-home-company = <b>{ $name }</b> · { $state }
    Товары: { $count }
exporter-home-more = { $count ->
    [one] … и ещё { $count } компания
    [few] … и ещё { $count } компании
   *[other] … и ещё { $count } компаний
    }
exporter-home-waiting = { $count ->
    [0] Запросов, ожидающих ответа, нет.
    [one] 🔔 { $count } запрос ждёт вашего ответа.
    [few] 🔔 { $count } запроса ждут вашего ответа.
   *[other] 🔔 { $count } запросов ждут вашего ответа.
    }
exporter-home-no-consent = ☎️ Контактное лицо ещё не согласилось, чтобы его показывали зарубежным покупателям, поэтому принять запрос нельзя. Согласие можно дать в любое время в разделе «Компания».
exporter-hidden-until-approved = ⏳ Покупатели увидят товары, когда бюро проверит компанию. Подготовить их можно уже сейчас.
exporter-which-company = Какая компания?
exporter-state = { $state ->
    [pending] ожидает проверки
    [returned] возвращена, нужны дополнения
    [approved] проверена
   *[rejected] не принята
    }
exporter-button-register = Зарегистрировать компанию
exporter-button-another = Зарегистрировать ещё одну
exporter-button-inquiries = 🔔 Запросы ({ $count })
exporter-button-products = Мои товары
exporter-button-add = ➕ Добавить товар
exporter-button-company = Компания

# ---- регистрация
exporter-register-start = <b>Регистрация компании</b>
    Одиннадцать вопросов, по одному. Перед отправкой вы всё проверите. Ответы нужны только для проверки компании и поиска покупателей.
exporter-registered-already = Вы уже зарегистрировали <b>{ $company }</b>. Зарегистрировать ещё одну компанию?
exporter-progress = <b>Регистрация { $number }/{ $total }</b>
exporter-ask-name-zh = Полное китайское название компании, как в лицензии?
exporter-ask-name-en = Её название на английском? Его увидят зарубежные покупатели. Если пока нет, пропустите.
exporter-ask-uscc = Единый код социального кредита (18 знаков, указан в лицензии)?
exporter-ask-kind = Компания производит или торгует? Ответьте честно: бюро проверит.
exporter-ask-district = В каком районе или зоне Мяньяна она находится?
exporter-ask-sectors = К каким отраслям относятся основные товары? Можно выбрать несколько, затем нажмите «Готово».
exporter-ask-contact = Кто контактное лицо? Укажите своё имя.
exporter-ask-phone = Ваш номер телефона? Поделитесь номером этого телефона кнопкой внизу или введите его, например 138 0000 0000 или 0816-2345678.
exporter-ask-consent =
    <b>Согласны ли вы, чтобы ваши контакты показывали зарубежным покупателям?</b>
    Только после согласия покупателя, одобрения бюро и согласия вашей компании на это знакомство <b>ваше имя, телефон и название компании</b> будут отправлены <b>одному этому покупателю</b>. Время согласия записывается, отозвать его можно в любой момент.
exporter-ask-export-markets = В какие страны вы экспортируете или хотели бы? Напишите названия, например «Танзания, Кения, Вьетнам».
exporter-ask-excluded-markets = Есть ли страны, куда вы не можете поставлять (например, из-за эксклюзивного агента)? Покупатели оттуда не увидят ваших товаров. Если нет, пропустите.
exporter-kind = { $kind ->
    [manufacturer] Производитель
   *[trader] Торговая компания
    }
exporter-button-consent = ✅ Согласен
exporter-button-no-consent = Не сейчас
exporter-consent-given = согласие на показ зарубежным покупателям
exporter-consent-missing = согласия пока нет
exporter-consent-since = согласие с { $at }
exporter-field-name-zh = Китайское название
exporter-field-name-en = Английское название
exporter-field-uscc = Код компании
exporter-field-kind = Тип
exporter-field-district = Район
exporter-field-sectors = Отрасли
exporter-field-contact = Контактное лицо
exporter-field-phone = Телефон
exporter-field-consent = Согласие
exporter-field-export-markets = Рынки
exporter-field-excluded-markets = Не поставляем в
exporter-district-fucheng = район Фучэн
exporter-district-youxian = район Юсянь
exporter-district-anzhou = район Аньчжоу
exporter-district-jiangyou = город Цзянъю
exporter-district-santai = уезд Саньтай
exporter-district-yanting = уезд Яньтин
exporter-district-zitong = уезд Цзытун
exporter-district-beichuan = уезд Бэйчуань
exporter-district-pingwu = уезд Пинъу
exporter-district-sci-tech = Новый район Наукограда
exporter-district-hi-tech = Зона высоких технологий
exporter-district-economic = Экономическая зона
exporter-district-xianhai = район Сяньхай
exporter-summary = <b>Проверьте, пожалуйста, ответы</b>
exporter-summary-foot = Если всё верно, нажмите «Отправить». Чтобы изменить ответ, нажмите его кнопку.
exporter-summary-hint = Отправьте или измените кнопками ниже.
exporter-button-change = ✏️ { $field }
exporter-button-keep = Оставить как есть
exporter-button-submit = ✅ Отправить
exporter-registered =
    ✅ Регистрация <b>{ $company }</b> отправлена.
    Бюро обычно проверяет за рабочее время до { $hours } ч; результат придёт сюда.

# ---- компания
exporter-company-state = <b>Проверка:</b> { $state }
exporter-level = { $level ->
    [site_checked] проверена на месте
    [document_checked] документы проверены
   *[declared] со слов компании
    } · { $day }
exporter-review-note = <b>Замечание бюро:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ Бюро это проверяло. После изменения нужна новая проверка, до неё покупатели не видят ваших товаров.
exporter-saved-review = ✅ Сохранено. Бюро должно проверить это заново и уже извещено; до проверки покупатели не видят ваших товаров.
exporter-resubmitted = ✅ Отправлено снова. Бюро скоро посмотрит.
exporter-consent-revoked = Согласие отозвано. Ваши контакты больше не показываются, а перед следующим запросом вас спросят. Уже переданные контакты вернуть нельзя.
exporter-consent-thanks = ✅ Согласие записано. Отозвать его можно в любой момент.
exporter-button-clear = Очистить
exporter-button-resubmit = 📨 Отправить снова
exporter-button-revoke = Отозвать согласие
exporter-button-review = Посмотреть компанию
exporter-notice-new =
    🏭 <b>Новая компания на проверку:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] производитель
       *[trader] торговая компания
    }
exporter-notice-again =
    🏭 <b>Данные компании изменились, проверьте снова:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] производитель
       *[trader] торговая компания
    }
exporter-notice-claimed =
    ⚠️ <b>Кто-то пытался зарегистрировать уже зарегистрированную компанию:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] производитель
       *[trader] торговая компания
    }
    Возможно, это коллега, возможно — злоупотребление. Спросите компанию.

# ---- товары
exporter-products = Товары <b>{ $company }</b>: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· не хватает: { $gaps }
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ снят
   *[active] {""}
    }
exporter-field-sector = Отрасль
exporter-field-description-zh = Описание
exporter-field-moq = Мин. заказ
exporter-field-prices = Цена
exporter-field-terms = Условия
exporter-field-lead-days = Срок
exporter-field-photos = Фото
exporter-field-certificates = Сертификаты
exporter-field-hs = Код ТН ВЭД
exporter-missing = ❓ <b>Ещё не заполнено:</b> { $fields }. Покупателям честно сообщается, что это неизвестно.
exporter-why-prices = • Цена: большинство покупателей сначала смотрят на неё.
exporter-why-moq = • Минимальный заказ: покупателю важно знать, сколько купить самое меньшее.
exporter-why-description-zh = • Описание: чем точнее, тем лучше его находят запросы на других языках.
exporter-why-lead-days = • Срок: показывает, можно ли успеть к нужной дате.
exporter-why-terms = • Условия: от места, где действует цена, зависит итоговая стоимость.
exporter-why-photos = • Фото: товару с фото доверяют скорее.
exporter-why-sector = • Отрасль: покупатели ищут по отраслям.
exporter-why-certificates = • Сертификаты: без них многие страны не пропустят груз.
exporter-why-name-en = • Английское название: большинство покупателей не читает по-китайски.
exporter-why-hs = • Код ТН ВЭД: по нему видно, какие сертификаты и проверки нужны в стране назначения.
exporter-ask-product-name-zh = Китайское название товара? Лучше с моделью, например «柴油微耕机 1WG-4.0». Для начала хватит названия, остальное можно добавить позже.
exporter-ask-product-name-en = Его название на английском, например «Diesel power tiller 1WG-4.0»?
exporter-ask-product-sector = К какой отрасли он относится?
exporter-ask-product-description-zh = Опишите его в нескольких предложениях: назначение, основные параметры, особенности. Например «дизельный мотоблок 4,0 кВт, ширина захвата 0,9 м». Лучше по-китайски.
exporter-ask-product-moq = Минимальный заказ? С единицей: «10 шт», «5 т», «1 20GP».
exporter-ask-product-prices =
    Какая цена? Укажите валюту; можно по количеству:
    «395 USD»
    «10台起 395美元,30台起 381美元»
exporter-ask-product-terms = На каких условиях и где, например «FCA Mianyang» или «FOB Qinzhou»?
exporter-ask-product-lead-days = Через сколько дней после заказа товар готов, например «35 дней» или «5 недель»? Если есть, напишите «в наличии».
exporter-ask-product-photos = Пришлите фото, не больше восьми; можно сразу несколько.
exporter-ask-product-certificates = Какие есть сертификаты? Через запятую, например «CE, ISO9001, EAC».
exporter-ask-product-hs = Код ТН ВЭД? От 4 до 10 цифр, например «8433.51».
exporter-quantity = { $quantity }
exporter-tier = { $price } от { $start }
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] в наличии
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
    }
exporter-photos = { $count } из { $most }
exporter-photos-kept = ✅ Фото получены: { $count } из { $most }. Можно прислать ещё.
exporter-hs = { $code } { $name }
exporter-added = ✅ Добавлено: <b>{ $name }</b>. Теперь подробности, по одной. Можно пропускать и остановиться в любой момент; всё отвеченное сохраняется.
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ Это всё.
exporter-walk-later = Сохранено. Продолжить можно позже в разделе «Мои товары».
exporter-withdrawn = ⏸ Снят: покупатели его больше не видят. Вернуть можно в любое время.
exporter-restored = ✅ Снова показывается.
exporter-button-fill = 📝 Заполнить недостающее
exporter-button-later = Пока хватит, остальное позже
exporter-button-withdraw = ⏸ Снять
exporter-button-restore = ▶️ Вернуть
exporter-button-add-new = ➕ Добавить как новый товар
exporter-button-add-to = ➕ Добавить в { $company }
exporter-idle = Не понял. Выберите ниже или пришлите китайское название или фото товара, чтобы добавить его.
exporter-loose-text = Добавить это как новый товар?
exporter-loose-photos = { $count ->
    [one] Получено { $count } фото. Какого товара?
   *[other] Получено { $count } фото. Какого товара?
    }
exporter-note-contact = ℹ️ Телефоны, почта, имена в мессенджерах и ссылки в этом тексте скрыты от покупателей, пока обе стороны не согласятся на знакомство.
exporter-note-price-unit = ℹ️ Единица изменилась: цены теперь за { $one }. Проверьте их.
exporter-note-hs = ℹ️ Позиция { $heading }: { $name }. Проверьте, подходит ли.
exporter-note-hs-unknown = ℹ️ Сохранено. В нашей таблице нет позиции { $heading }; проверьте её ещё раз.
exporter-note-certificates = ℹ️ Нет в нашей таблице: { $names }. Сохранено, как вы написали; так это увидят и покупатели.
exporter-note-photos-full = ℹ️ У товара может быть не больше { $most } фото; не сохранено: { $count }.

# ---- запросы
exporter-no-inquiries = Запросов, ожидающих ответа, нет. О новом вы узнаете сразу.
exporter-inquiries-more = { $count ->
    [one] Ещё { $count } запрос.
    [few] Ещё { $count } запроса.
   *[other] Ещё { $count } запросов.
    }
exporter-button-more = Дальше ({ $count })
exporter-accept-consent =
    Если вы примете запрос, этому покупателю отправят ваше имя, телефон и название компании, а вы получите его контакты.
    Вы ещё не соглашались на показ контактов. Согласиться и принять сейчас?
exporter-button-agree = ✅ Согласен, принимаю
exporter-accepted = ✅ Принято. Контакты ниже; ваши у покупателя.
exporter-why-refuse = Почему вы отказываетесь? Покупателю вежливо сообщат.
exporter-refusal-price = Не подходит цена
exporter-refusal-quantity = Количество или мощности
exporter-refusal-delivery = Не успеваем к сроку
exporter-refusal-market = Не поставляем на этот рынок
exporter-refusal-specification = Не наш товар
exporter-refusal-other = ✏️ Другая причина
exporter-refuse-words = Назовите причину одним-двумя предложениями.
exporter-refused = Отказ отправлен; покупатель и бюро извещены. Спасибо за быстрый ответ.
exporter-ask-words = Что вы хотите узнать сначала? Напишите, и это получит ответственный сотрудник.
exporter-asked = ✅ Передано ответственному сотруднику; ответ придёт сюда. Запрос остаётся за вами, помните о сроке.

# ---- что не так и что делать
exporter-bad-empty = Текста не было. Напишите ответ.
exporter-bad-file = Здесь нужен текст; файл или картинка не подойдут.
exporter-bad-too-short = Слишком коротко: не меньше { $shortest } знаков.
exporter-bad-too-long = Слишком длинно: { $length } знаков, не больше { $longest }.
exporter-bad-no-chinese = Нужно китайское название, иероглифами.
exporter-bad-no-english = Нужно английское название латинскими буквами, без иероглифов.
exporter-bad-choice = Такого варианта нет. Нажмите одну из кнопок.
exporter-bad-uscc-length = В коде 18 знаков, вы ввели { $length }. Сверьте с лицензией.
exporter-bad-uscc-lookalike = Знак { $place } — буква { $char }, в этих кодах её не бывает; возможно, это цифра { $meant }. Проверьте и введите код снова.
exporter-bad-uscc-character = Знак { $place }, «{ $char }», неверен: в коде только цифры и заглавные латинские буквы, первые 8 — цифры. Проверьте и введите снова.
exporter-bad-uscc-check = Контрольный знак не сходится: в { $code } ошибка хотя бы в одном знаке. Сверьте с лицензией по одному.
exporter-bad-uscc-own = Вы уже зарегистрировали эту компанию: { $company }.
exporter-bad-uscc-taken = Код { $code } уже зарегистрирован. Если это сделал ваш коллега, пусть он и работает здесь. Бюро извещено и спросит компанию.
exporter-bad-person = Не похоже на имя. Укажите имя контактного лица.
exporter-bad-phone = Номер неверный. Мобильный вида 138 0000 0000, городской с кодом вида 0816-2345678, зарубежный начинается с +.
exporter-bad-phone-other = Это чужой номер. Поделитесь своим или введите его.
exporter-bad-country = Не знаю «{ $word }». Назовите страны через запятую, например «Танзания, Кения», а не регионы вроде «Африка».
exporter-bad-country-unclear = «{ $word }» может означать разные страны. Напишите полностью, например «ДР Конго».
exporter-bad-market-both = Страна не может быть сразу и рынком, и страной, куда вы не поставляете.
exporter-bad-no-sector = Должна остаться хотя бы одна отрасль.
exporter-bad-product-twice = Товар с названием «{ $name }» уже есть{ $state ->
    [withdrawn] {" "}(снят; его можно вернуть)
   *[active] {""}
    }. Для другой модели добавьте модель в название.
exporter-bad-name-first = Сначала напишите название товара; фото для него сохранены.
exporter-bad-amount = Такое число не подходит: больше 0, не более четырёх знаков после запятой.
exporter-bad-moq = Не понял минимальный заказ. Напишите число и единицу, например «10 шт» или «5 т».
exporter-bad-moq-unit = { $amount } чего? Добавьте единицу, например «{ $amount } шт» или «{ $amount } кг».
exporter-bad-price = Не понял цену. Напишите, например, «395 USD» или по количеству: «10台起 395美元,30台起 381美元».
exporter-bad-price-currency = Добавьте валюту, например «395 USD» или «2800 CNY».
exporter-bad-price-currencies = Только одна валюта, пожалуйста; вы написали { $values }.
exporter-bad-price-order = Количества должны расти: { $second } не больше { $first }.
exporter-bad-price-rises = Большее количество стоит дороже: { $price } от { $quantity }. Проверьте.
exporter-bad-unit-differs = Цена в другой единице, чем минимальный заказ ({ $moq }). Используйте одну и ту же.
exporter-bad-terms = Не знаю таких условий. Напишите термин и место, например «FCA Mianyang», «FOB Qinzhou» или «CIF Dar es Salaam».
exporter-bad-terms-place = К { $term } нужно место, например «{ $term } Mianyang».
exporter-bad-terms-sea = { $term } только для морских портов, а { $place } — не порт. Для { $place } используйте FCA; морем, например, «FOB Qinzhou».
exporter-bad-lead = Не понял срок. Напишите дни или недели, например «35 дней», или «в наличии».
exporter-bad-lead-long = { $days } дней — слишком долго, не больше { $most }. Проверьте.
exporter-bad-hs = В коде ТН ВЭД 4, 6, 8 или 10 цифр, например «8433.51».
exporter-bad-hs-chapter = Группы { $chapter } в Гармонизированной системе нет. Проверьте.
exporter-bad-certificates-many = Не больше { $most } сертификатов; назовите главные.
exporter-bad-photo = Пришлите фото или нажмите «Готово».
