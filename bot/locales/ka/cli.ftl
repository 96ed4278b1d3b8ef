### Machine-drafted; read by no native speaker yet.

# რას ეუბნება ბრძანება მას, ვინც უშვებს.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } ბოტის ტოკენს არ ჰგავს. ეს არის რიცხვი, ორწერტილი და საიდუმლო ნაწილი, როგორც @BotFather-მა მოგცათ.
    [telegram_api_base] { $name } უნდა იყოს მისამართი, მაგალითად https://api.telegram.org.
    [telegram_proxy] { $name } უნდა იყოს მისამართი, მაგალითად socks5://127.0.0.1:1080 ან http://proxy:3128.
    [bot_mode] { $name } უნდა იყოს polling ან webhook.
    [webhook_url] { $name } უნდა იყოს https მისამართი, რომელიც /hook-ით მთავრდება (უბრალო http მხოლოდ ამ მანქანაზე).
    [webhook_port] { $name } უნდა იყოს პორტის ნომერი 1-დან 65535-მდე.
    [webhook_secret] { $name } შეიძლება შეიცავდეს მხოლოდ ლათინურ ასოებს, ციფრებს, _ და - ნიშნებს, არაუმეტეს 256-ისა.
    [bureau_admins] { $name } უნდა იყოს Telegram-ის მომხმარებლების ნომრების სია, მძიმეებით გამოყოფილი.
   *[other] { $name } არასწორია.
    }
cli-missing-setting = BOT_MODE=webhook რეჟიმს სჭირდება { $name }. გთხოვთ, მიუთითოთ.
cli-no-token = ბოტის ტოკენი არ არის. მიიღეთ @BotFather-ისგან და მიუთითეთ TELEGRAM_BOT_TOKEN, ან სცადეთ ყველაფერი ტოკენის გარეშე: made-in-mianyang demo
cli-wrong-token = Telegram ამ ტოკენს არ იცნობს. გთხოვთ, შეამოწმოთ TELEGRAM_BOT_TOKEN.
cli-no-telegram = Telegram მიუწვდომელია მისამართზე { $base }. გთხოვთ, შეამოწმოთ ქსელი, TELEGRAM_API_BASE და TELEGRAM_PROXY.
cli-port-taken = პორტი { $port } ({ $host }) სხვა პროგრამას უკავია. შეაჩერეთ ის ან აირჩიეთ სხვა პორტი: --port დემოსთვის, WEBHOOK_PORT ბოტისთვის.
cli-unreadable-database = მონაცემთა ბაზა { $path } არ იხსნება ან არ იწერება: { $why }. შეამოწმეთ ფაილი და საქაღალდის უფლებები ან აღადგინეთ სარეზერვო ასლი.
cli-newer-database = მონაცემთა ბაზა { $path } უფრო ახალი ვერსიით არის შექმნილი. გთხოვთ, დააყენოთ ის ვერსია ან გამოიყენოთ სხვა DATA_DIR.
cli-wrong-kind = მონაცემთა ბაზა { $path } მეორე მხარისაა: სადემონსტრაციო და რეალური მონაცემები ერთმანეთში არ ირევა. გთხოვთ, გამოიყენოთ სხვა DATA_DIR.
cli-no-model = სამუშაო მოდელი არ არის: { $why }. გთხოვთ, შეამოწმოთ EMBEDDING_MODEL; მის გარეშე ჩაშენებული მოდელი გამოიყენება.
cli-demo-address = გახსენით { $url } ბრაუზერში. შეჩერება: Ctrl+C.
cli-status-start = იხსნება მონაცემთა ბაზა…
cli-status-samples = იტვირთება სანიმუშო კატალოგი…
cli-status-model = იტვირთება მოდელი და ინდექსი…
cli-running = ბოტი @{ $name } მუშაობს. შეჩერება: Ctrl+C.
cli-reset = დემო კვლავ ცარიელია.
cli-invitation = ეს მოწვევა ({ $name }) ერთხელ მოქმედებს, { $days } დღის განმავლობაში. სთხოვეთ, გახსნას ბოტი და გამოგზავნოს:
cli-no-match = კატალოგში ამას არავინ ამზადებს.
cli-match-line = { $rank }. { $product } – { $exporter } (სანდოობა { $sure } %)
cli-backup-done = შენახულია: { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = პარამეტრები სწორია.
cli-doctor-database = მონაცემთა ბაზა იხსნება: { $products } პროდუქტი, { $exporters } კომპანია, { $requests } მოთხოვნა.
cli-doctor-model = მოდელი { $name } მუშაობს, განზომილებები: { $dim }.
cli-doctor-telegram = Telegram პასუხობს: @{ $name }.
cli-doctor-no-token = ბოტის ტოკენი მითითებული არ არის, ამიტომ მხოლოდ დემო იმუშავებს.
cli-refreshed = ინდექსი განახლებულია (რევიზია { $revision }).
cli-model-changing = { $new } ითვლის კატალოგის ვექტორებს; სანამ დაასრულებს, პასუხობს { $old }. შეწყვეტა ნებისმიერ დროს შეიძლება, ხელახლა გაშვებისას კი გაგრძელდება…
cli-model-changed = ამიერიდან { $old }-ის ნაცვლად პასუხობს { $new }.
cli-bad-webhook = Telegram არ იღებს მისამართს { $url }: { $why }. გთხოვთ, შეამოწმოთ WEBHOOK_URL.
cli-bad-env-file = ფაილი { $name } ამ საქაღალდეში UTF-8 ტექსტად არ იკითხება. გთხოვთ, გაასწოროთ ან წაშალოთ.
cli-bad-address = მოსმენა შეუძლებელია: { $host }, პორტი { $port }: { $why }. გთხოვთ, შეამოწმოთ HTTP_HOST და პორტი.
cli-unreadable-demo = დემოს მონაცემები { $path } არ იხსნება ან არ იწერება: { $why }. დაიწყეთ თავიდან: made-in-mianyang demo --reset, ან გამოიყენეთ სხვა DATA_DIR.
cli-no-folder = { $path } ვერ გამოიყენება: { $why }. შეამოწმეთ გზა და უფლებები ან გამოიყენეთ სხვა DATA_DIR.
cli-no-words = გთხოვთ, თქვათ, რა არის საჭირო: made-in-mianyang match "20 მზის ტუმბო საქართველოში"
cli-no-country = { $country } არ არის ქვეყნის ორასოიანი კოდი, როგორიცაა GE ან TZ.
cli-no-name = გთხოვთ, თქვათ, ვისთვისაა მოწვევა: made-in-mianyang invite officer სახელი
cli-invitation-link = ეს მოწვევა ({ $name }) ერთხელ მოქმედებს, { $days } დღის განმავლობაში. სთხოვეთ, გახსნას:
cli-backup-exists = { $path } უკვე არსებობს. გთხოვთ, სხვა ფაილი დაასახელოთ.
cli-no-database = მონაცემთა ბაზა ჯერ არ არის: { $path }. გთხოვთ, შეამოწმოთ DATA_DIR.
cli-bad-judgement = ეს შეფასებული მოთხოვნები ვერ გამოიყენება: { $why }.
cli-evaluate-table = { $table ->
    [matching] პროდუქტების ძიება მოთხოვნების იმ ნახევარზე, რომელზეც არაფერი გაწყობილა, ენების მიხედვით („both“: ორივე ნახევარი). რამდენი მოიძებნა პირველ ხუთეულში 95 %-იანი საზღვრებით, პირველი ათეულის nDCG, რამდენს ეთქვა უარი მათგან, რასაც ვერავინ ასრულებს, და დანარჩენებიდან, მილიწამი ერთ ძიებაზე:
    [questions] მოთხოვნაზე დასმული შეკითხვები, სანამ დასმად ღირდა, იმავე ნახევარზე:
    [reading] მონიშნული მოთხოვნების წაკითხვა ენების მიხედვით: წაკითხული, მონიშნული და სწორი ველები:
    [fields] იგივე ველების მიხედვით:
   *[without] იგივე ნახევარი ერთი ნაწილის გარეშე; სადაც იცვლება, რით იწონება პროდუქტები, წონები და ზღვარი თავიდან გამოითვლება:
    }
cli-already-running = სხვა პროცესი უკვე იყენებს: { $path }. ჯერ ის შეაჩერეთ ან გამოიყენეთ სხვა DATA_DIR.
cli-stops-taken = სტოპ-სია განახლდა: ახალი { $new }, დასრულებული { $ended }.
cli-bad-table = ეს ცხრილი ვერ გამოიყენება, არაფერი შეცვლილა: { $why }.
cli-learn-data = ნასწავლია გადაწყვეტილი შესაბამისობებიდან: { $examples }; გასაზომად გადაიდო: { $held_out }.
cli-learn-figures = { $when ->
    [before] მანამდე
   *[other] შემდეგ
    }: ლოგარითმული დანაკარგი { $loss }, სწორად დალაგებული წყვილები { $order }
cli-learn-kept = ახალი კოეფიციენტები უკეთესია და მოქმედებს: { $path }. გაუქმება: made-in-mianyang learn --undo
cli-learn-not-better = გადადებულ მონაცემებზე ახალი კოეფიციენტები უკეთესი არ არის. არაფერი შეცვლილა.
cli-learn-too-few = სასწავლად გადაწყვეტილებები ცოტაა: მიღებული { $taken }, მიუღებელი { $left }, მოთხოვნები { $requests }. საჭიროა სულ მცირე { $all }, თითოეული სახის { $kind }, მოთხოვნები { $requests_least }.
cli-learn-nothing-to-undo = გასაუქმებელი არაფერია: { $path } არ არსებობს.
cli-learn-undone = გაუქმებულია. მოქმედი კოეფიციენტები: { $id }
cli-gaps-line = { $rank }. { $need } – მოთხოვნები { $requests }, მყიდველები { $buyers }, რაოდენობები { $quantities } ({ $where })
cli-gaps-none = უპასუხოდ არცერთი მოთხოვნა არ დარჩენილა.
cli-gaps-unclear = მოთხოვნები პროდუქტის დასახელების გარეშე: { $count }
cli-gaps-written = ჩაწერილი საჭიროებები: { $count }, ფაილი: { $path }.
cli-no-training = მოდელი იზომება საწყისი კოდის საქაღალდიდან: დაყენებულ პაკეტში სასწავლო ნაწილი არ არის.
cli-bad-corpus = მოდელის გაზომვა შეუძლებელია: { $why }.
