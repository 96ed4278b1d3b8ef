### Machine-drafted; read by no native speaker yet.

# Что команда говорит тому, кто её запускает.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } не похоже на токен бота: это число, двоеточие и секрет, как их выдал @BotFather.
    [telegram_api_base] { $name } должно быть адресом, например https://api.telegram.org.
    [telegram_proxy] { $name } должно быть адресом, например socks5://127.0.0.1:1080 или http://proxy:3128.
    [bot_mode] { $name } должно быть polling или webhook.
    [webhook_url] { $name } должно быть адресом https, который кончается на /hook (http только на этой машине).
    [webhook_port] { $name } должно быть номером порта от 1 до 65535.
    [webhook_secret] { $name } может содержать только буквы, цифры, _ и -, не больше 256.
    [bureau_admins] { $name } должно быть списком номеров пользователей Telegram через запятую.
   *[other] { $name } задано неверно.
    }
cli-missing-setting = При BOT_MODE=webhook нужно задать { $name }.
cli-no-token = Нет токена бота. Получите его у @BotFather и задайте TELEGRAM_BOT_TOKEN или попробуйте всё без токена: made-in-mianyang demo
cli-wrong-token = Telegram не знает такого токена. Проверьте TELEGRAM_BOT_TOKEN.
cli-no-telegram = Telegram недоступен по адресу { $base }. Проверьте сеть, TELEGRAM_API_BASE и TELEGRAM_PROXY.
cli-port-taken = Порт { $port } на { $host } занят другой программой. Остановите её или выберите другой порт: --port для демо, WEBHOOK_PORT для бота.
cli-unreadable-database = Базу { $path } нельзя открыть или записать: { $why }. Проверьте файл и права на папку или восстановите копию.
cli-newer-database = База { $path } создана более новой версией. Установите её или задайте другую DATA_DIR.
cli-wrong-kind = База { $path } с другой стороны: учебные и рабочие данные не смешиваются. Задайте другую DATA_DIR.
cli-no-model = Нет модели для работы: { $why }. Проверьте EMBEDDING_MODEL; без него берётся встроенная модель.
cli-demo-address = Откройте { $url } в браузере. Остановить: Ctrl+C.
cli-status-start = Открываю базу…
cli-status-samples = Загружаю каталог-образец…
cli-status-model = Загружаю модель и индекс…
cli-running = Бот @{ $name } работает. Остановить: Ctrl+C.
cli-reset = Учебные данные снова пусты.
cli-invitation = Приглашение для { $name } действует один раз, в течение { $days } дней. Попросите открыть бота и отправить:
cli-no-match = В каталоге этого никто не делает.
cli-match-line = { $rank }. { $product } – { $exporter } (уверенность { $sure } %)
cli-backup-done = Сохранено в { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = Настройки верны.
cli-doctor-database = База открывается: товаров { $products }, компаний { $exporters }, запросов { $requests }.
cli-doctor-model = Модель { $name } работает, измерений: { $dim }.
cli-doctor-telegram = Telegram отвечает: @{ $name }.
cli-doctor-no-token = Токен не задан, поэтому работает только учебный режим.
cli-refreshed = Индекс обновлён (ревизия { $revision }).
cli-model-changing = Модель { $new } строит векторы каталога; пока она не закончит, отвечает { $old }. Работу можно прервать в любой момент: при следующем запуске она продолжится…
cli-model-changed = Теперь вместо { $old } отвечает { $new }.
cli-bad-webhook = Telegram отклоняет адрес { $url }: { $why }. Проверьте WEBHOOK_URL.
cli-bad-env-file = Файл { $name } в этой папке не читается как текст UTF-8. Исправьте или удалите его.
cli-bad-address = Нельзя слушать { $host }, порт { $port }: { $why }. Проверьте HTTP_HOST и порт.
cli-unreadable-demo = Данные демо { $path } не открываются или не записываются: { $why }. Начните заново: made-in-mianyang demo --reset, или возьмите другой DATA_DIR.
cli-no-folder = { $path } использовать нельзя: { $why }. Проверьте путь и права или возьмите другой DATA_DIR.
cli-no-words = Скажите, что нужно: made-in-mianyang match "20 солнечных насосов в Кению"
cli-no-country = { $country } – не код страны из двух букв, как TZ или KZ.
cli-no-name = Скажите, для кого приглашение: made-in-mianyang invite officer ИМЯ
cli-invitation-link = Приглашение для { $name } действует один раз, в течение { $days } дней. Попросите открыть:
cli-backup-exists = { $path } уже существует. Назовите другой файл.
cli-no-database = По адресу { $path } базы данных ещё нет. Проверьте DATA_DIR.
cli-bad-judgement = Эти оценённые запросы использовать нельзя: { $why }.
cli-evaluate-table = { $table ->
    [matching] Подбор на той половине запросов, по которой ничего не настраивалось, по языкам (both – обе половины). Полнота среди первых пяти с границами 95 %, nDCG первых десяти, доля отказов среди запросов, которые никто не может выполнить, и среди остальных, миллисекунды на поиск:
    [questions] Вопросов на запрос, пока есть о чём спрашивать, на той же половине:
    [reading] Чтение размеченных запросов, по которым ничего не настраивалось, по языкам (both – вместе с теми, по которым настраивалось). Сколько полей прочитано, размечено и верно; точность и полнота:
    [fields] То же по полям:
   *[without] Подбор на той же половине без одной из частей; если она меняет то, по чему взвешиваются товары, веса и порог подбираются заново:
    }
cli-already-running = С { $path } уже работает другой процесс. Сначала остановите его или задайте другую DATA_DIR.
cli-stops-taken = Стоп-лист обновлён: новых { $new }, завершено { $ended }.
cli-bad-table = Эту таблицу использовать нельзя, ничего не изменено: { $why }.
cli-learn-data = Изучено решённых соответствий: { $examples }; проверено на отложенных: { $held_out }.
cli-learn-figures = { $when ->
    [before] до
   *[other] после
    }: логарифмическая потеря { $loss }, пар в верном порядке { $order }
cli-learn-kept = Новые множители лучше и действуют: { $path }. Отменить: made-in-mianyang learn --undo
cli-learn-not-better = На отложенных данных новые множители не лучше. Ничего не изменено.
cli-learn-too-few = Слишком мало решений: принято { $taken }, не принято { $left }, запросов { $requests }. Нужно не меньше { $all }, каждого вида { $kind }, запросов { $requests_least }.
cli-learn-nothing-to-undo = Отменять нечего: { $path } не существует.
cli-learn-undone = Отменено. Действуют множители: { $id }
cli-gaps-line = { $rank }. { $need } – запросов { $requests }, покупателей { $buyers }, количество { $quantities } ({ $where })
cli-gaps-none = Запросов без ответа нет.
cli-gaps-unclear = Запросов без названия товара: { $count }
cli-gaps-written = Потребностей записано в { $path }: { $count }.
cli-no-training = Модель измеряют из каталога исходного кода: в установленном пакете нет части для обучения.
cli-bad-corpus = Модель нельзя измерить: { $why }.
