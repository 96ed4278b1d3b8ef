### Machine-drafted; read by no native speaker yet.

# What the command says to whoever runs it.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } бот токеніне ұқсамайды. Ол – @BotFather бергендей сан, қос нүкте және құпия кілт.
    [telegram_api_base] { $name } https://api.telegram.org сияқты мекенжай болуы керек.
    [telegram_proxy] { $name } socks5://127.0.0.1:1080 немесе http://proxy:3128 сияқты мекенжай болуы керек.
    [bot_mode] { $name } polling немесе webhook болуы керек.
    [webhook_url] { $name } /hook деп аяқталатын https мекенжайы болуы керек (жай http тек осы машинада).
    [webhook_port] { $name } 1 мен 65535 аралығындағы порт нөмірі болуы керек.
    [webhook_secret] { $name } тек әріптер, цифрлар, _ және - таңбаларынан тұрады, ең көбі 256.
    [bureau_admins] { $name } үтірмен бөлінген Telegram пайдаланушы нөмірлерінің тізімі болуы керек, олар – сандар.
   *[other] { $name } жарамсыз.
    }
cli-missing-setting = BOT_MODE=webhook болғанда { $name } керек. Оны орнатыңыз.
cli-no-token = Бот токені жоқ. Оны @BotFather арқылы алып, TELEGRAM_BOT_TOKEN-ге жазыңыз немесе токенсіз байқап көріңіз: made-in-mianyang demo
cli-wrong-token = Telegram бұл бот токенін танымайды. TELEGRAM_BOT_TOKEN-ді тексеріңіз.
cli-no-telegram = Telegram-ға { $base } мекенжайы арқылы қосылу мүмкін емес. Желіні, TELEGRAM_API_BASE пен TELEGRAM_PROXY-ді тексеріңіз.
cli-port-taken = { $host } мекенжайындағы { $port } портын басқа бағдарлама алып тұр. Оны тоқтатыңыз немесе басқа порт таңдаңыз: демо үшін --port, бот үшін WEBHOOK_PORT.
cli-unreadable-database = { $path } дерекқорын ашу немесе жазу мүмкін емес: { $why }. Файлды және қалтаның құқықтарын тексеріңіз немесе сақтық көшірмені қалпына келтіріңіз.
cli-newer-database = { $path } дерекқоры жаңарақ нұсқада жасалған. Сол нұсқаны орнатыңыз немесе басқа DATA_DIR пайдаланыңыз.
cli-wrong-kind = { $path } дерекқоры басқа жаққа тиесілі: демо мен нақты деректер ешқашан араласпайды. Басқа DATA_DIR пайдаланыңыз.
cli-no-model = Жұмысқа модель жоқ: { $why }. EMBEDDING_MODEL-ді тексеріңіз; ол болмаса, жинақтағы модель қолданылады.
cli-demo-address = Браузерде { $url } мекенжайын ашыңыз. Тоқтату: Ctrl+C.
cli-status-start = Дерекқор ашылуда…
cli-status-samples = Үлгі каталог жүктелуде…
cli-status-model = Модель мен индекс жүктелуде…
cli-running = @{ $name } боты жұмыс істеп тұр. Тоқтату: Ctrl+C.
cli-reset = Демо қайтадан бос.
cli-invitation = { $name } үшін бұл шақыру { $days } күн ішінде бір рет жарамды. Ботты ашып, мынаны жіберуін сұраңыз:
cli-no-match = Каталогта мұны ешкім жасамайды.
cli-match-line = { $rank }. { $product } – { $exporter } (сенімділігі { $sure } %)
cli-backup-done = Сақталды: { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = Баптаулар дұрыс.
cli-doctor-database = Дерекқор ашылады: тауар { $products }, компания { $exporters }, өтінім { $requests }.
cli-doctor-model = { $name } моделі жұмыс істейді, өлшем саны: { $dim }.
cli-doctor-telegram = Telegram жауап береді: @{ $name }.
cli-doctor-no-token = Бот токені орнатылмаған, сондықтан тек демо жұмыс істейді.
cli-refreshed = Индекс жаңартылған (ревизия { $revision }).
cli-model-changing = { $new } моделі каталогты өңдеп жатыр; біткенше { $old } жауап береді. Мұны кез келген уақытта тоқтатуға болады, қайта іске қосқанда жалғасады…
cli-model-changed = Бұдан былай { $old } орнына { $new } жауап береді.
cli-bad-webhook = Telegram { $url } мекенжайын қабылдамайды: { $why }. WEBHOOK_URL-ді тексеріңіз.
cli-bad-env-file = Осы қалтадағы { $name } файлы UTF-8 мәтіні ретінде оқылмайды. Түзетіңіз немесе жойыңыз.
cli-bad-address = { $host } мекенжайын, { $port } портын тыңдау мүмкін емес: { $why }. HTTP_HOST пен портты тексеріңіз.
cli-unreadable-demo = Демоның { $path } деректерін ашу немесе жазу мүмкін емес: { $why }. Қайта бастаңыз: made-in-mianyang demo --reset, немесе басқа DATA_DIR пайдаланыңыз.
cli-no-folder = { $path } пайдалануға келмейді: { $why }. Жолы мен құқықтарын тексеріңіз немесе басқа DATA_DIR пайдаланыңыз.
cli-no-words = Не керек екенін жазыңыз: made-in-mianyang match "Қазақстанға 20 күн сорғысы"
cli-no-country = { $country } – екі әріпті ел коды емес, дұрысы TZ немесе KZ сияқты.
cli-no-name = Шақыру кімге арналғанын жазыңыз: made-in-mianyang invite officer АТЫ
cli-invitation-link = { $name } үшін бұл шақыру { $days } күн ішінде бір рет жарамды. Мынаны ашуын сұраңыз:
cli-backup-exists = { $path } бұрыннан бар. Басқа файл атауын беріңіз.
cli-no-database = { $path } орнында әлі дерекқор жоқ. DATA_DIR-ді тексеріңіз.
cli-bad-judgement = Бұл бағаланған өтінімдерді пайдалану мүмкін емес: { $why }.
cli-evaluate-table = { $table ->
    [matching] Ештеңе бапталмаған сұраныстар жартысында тауар іздеу, тілдер бойынша («both»: екі жартысы да). Алғашқы бестікте табылғаны 95 % шектерімен, алғашқы ондықтың nDCG көрсеткіші, ешкім орындай алмайтындардың және қалғандарының қаншасынан бас тартылды, бір іздеуге миллисекунд:
    [questions] Сұраныс бойынша сұрауға тұрарлығы қалмағанша қойылған сұрақтар, сол жартысында:
    [reading] Белгіленген сұраныстарды оқу, тілдер бойынша: оқылған, белгіленген және дұрыс өрістер:
    [fields] Сол көрсеткіштер өрістер бойынша:
   *[without] Сол жартысы бір бөліксіз; тауарларды таразылау өзгерген жерде салмақтар мен шек қайта есептеледі:
    }
cli-already-running = { $path } деректерімен басқа процесс жұмыс істеп жатыр. Алдымен оны тоқтатыңыз немесе басқа DATA_DIR пайдаланыңыз.
cli-stops-taken = Стоп-тізім қабылданды: жаңасы { $new }, аяқталғаны { $ended }.
cli-bad-table = Бұл кестені пайдалану мүмкін емес, ештеңе өзгерген жоқ: { $why }.
cli-learn-data = Шешілген { $examples } сәйкестіктен үйренді; оның { $held_out } бөлігі өлшеу үшін бөлек қалдырылды.
cli-learn-figures = { $when ->
    [before] бұрын
   *[other] кейін
    }: логарифмдік шығын { $loss }, дұрыс реттелген жұптар { $order }
cli-learn-kept = Жаңа көбейткіштер жақсырақ және күшіне енді: { $path }. Қайтару: made-in-mianyang learn --undo
cli-learn-not-better = Бөлек қалдырылған деректерде жаңа көбейткіштер жақсырақ емес. Ештеңе өзгерген жоқ.
cli-learn-too-few = Үйренуге шешім тым аз: алынғаны { $taken }, алынбағаны { $left }, өтінім { $requests }. Кемінде { $all } керек, әр түрінен { $kind }, өтінім саны { $requests_least }.
cli-learn-nothing-to-undo = Қайтаратын ештеңе жоқ: { $path } табылмады.
cli-learn-undone = Қайтарылды. Күшіндегі көбейткіштер: { $id }
cli-gaps-line = { $rank }. { $need } – өтінім { $requests }, сатып алушы { $buyers }, көлемі { $quantities } ({ $where })
cli-gaps-none = Жауапсыз қалған өтінім жоқ.
cli-gaps-unclear = Тауары аталмаған өтінімдер: { $count }
cli-gaps-written = { $count } қажеттілік мына файлға жазылды: { $path }.
cli-no-training = Модель бастапқы код көшірмесінен өлшенеді: орнатылған пакетте үйрету бөлігі жоқ.
cli-bad-corpus = Модельді өлшеу мүмкін емес: { $why }.
