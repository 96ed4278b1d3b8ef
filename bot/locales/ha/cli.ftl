### Machine-drafted; read by no native speaker yet.

# What the command says to whoever runs it.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } bai yi kama da token na bot ba. Lamba ce, alamar : da sirri, kamar yadda @BotFather ya bayar.
    [telegram_api_base] { $name } dole ya zama adireshi kamar https://api.telegram.org.
    [telegram_proxy] { $name } dole ya zama adireshi kamar socks5://127.0.0.1:1080 ko http://proxy:3128.
    [bot_mode] { $name } dole ya zama polling ko webhook.
    [webhook_url] { $name } dole ya zama adireshin https mai ƙarewa da /hook (http kaɗai a wannan na'ura kawai).
    [webhook_port] { $name } dole ya zama lambar port tsakanin 1 da 65535.
    [webhook_secret] { $name } zai iya ƙunsar haruffa, lambobi, _ da - kawai, kada ya wuce 256.
    [bureau_admins] { $name } dole ya zama jerin lambobin masu amfani da Telegram, waƙafi a tsakani.
   *[other] { $name } bai dace ba.
    }
cli-missing-setting = Ana buƙatar { $name } idan BOT_MODE=webhook. Ku saita shi.
cli-no-token = Babu token na bot. Ku karɓa daga @BotFather ku saita TELEGRAM_BOT_TOKEN, ko ku gwada komai ba tare da shi ba: made-in-mianyang demo
cli-wrong-token = Telegram bai san wannan token ba. Ku duba TELEGRAM_BOT_TOKEN.
cli-no-telegram = Ba a iya kaiwa ga Telegram a { $base }. Ku duba intanet, TELEGRAM_API_BASE da TELEGRAM_PROXY.
cli-port-taken = Wani shiri yana amfani da port { $port } a { $host }. Ku tsayar da shi, ko ku zaɓi wani port: --port don gwaji, WEBHOOK_PORT don bot.
cli-unreadable-database = Ba a iya buɗe ko rubuta rumbun bayanai { $path }: { $why }. Ku duba fayil ɗin da izinin babban fayil ɗinsa, ko ku dawo da ajiyayyen kwafi.
cli-newer-database = Sabon sigar shirin ne ya yi rumbun bayanai { $path }. Ku girka sigar, ko ku yi amfani da wani DATA_DIR.
cli-wrong-kind = Rumbun bayanai { $path } na ɗayan ɓangaren ne: ba a haɗa bayanan gwaji da na gaskiya. Ku yi amfani da wani DATA_DIR.
cli-no-model = Babu model da za a yi aiki da shi: { $why }. Ku duba EMBEDDING_MODEL; idan babu shi ana amfani da wanda ke ciki.
cli-demo-address = Ku buɗe { $url } a burauza. Don tsayawa: Ctrl+C.
cli-status-start = Ana buɗe rumbun bayanai…
cli-status-samples = Ana ɗora kundin kaya na gwaji…
cli-status-model = Ana ɗora model da index…
cli-running = Bot @{ $name } yana aiki. Don tsayawa: Ctrl+C.
cli-reset = Gwajin ya sake zama babu komai.
cli-invitation = Wannan gayyata ta { $name } sau ɗaya take aiki, cikin kwanaki { $days }. Ku ce a buɗe bot a aika:
cli-no-match = Babu mai yin wannan a kundin kaya.
cli-match-line = { $rank }. { $product } – { $exporter } (tabbas { $sure } %)
cli-backup-done = An ajiye a { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = Saitunan sun yi daidai.
cli-doctor-database = Rumbun bayanai ya buɗe: kaya { $products }, kamfanoni { $exporters }, buƙatu { $requests }.
cli-doctor-model = Model { $name } yana aiki da girma { $dim }.
cli-doctor-telegram = Telegram ya amsa: @{ $name }.
cli-doctor-no-token = Ba a saita token na bot ba, don haka gwaji kawai zai yi aiki.
cli-refreshed = Index ya zamanto na zamani (bita { $revision }).
cli-model-changing = { $new } yana sarrafa kundin kaya; har sai ya gama, { $old } ke amsawa. Ana iya tsayar da wannan a kowane lokaci, zai ci gaba idan an sake farawa…
cli-model-changed = Daga yanzu { $new } ne ke amsawa maimakon { $old }.
cli-bad-webhook = Telegram ya ƙi adireshin { $url }: { $why }. Ku duba WEBHOOK_URL.
cli-bad-env-file = Ba a iya karanta fayil { $name } da ke nan a matsayin rubutun UTF-8. Ku gyara shi ko ku cire shi.
cli-bad-address = Ba a iya sauraro a { $host }, port { $port }: { $why }. Ku duba HTTP_HOST da port.
cli-unreadable-demo = Ba a iya buɗe ko rubuta bayanan gwaji { $path }: { $why }. Ku sake farawa da made-in-mianyang demo --reset, ko ku yi amfani da wani DATA_DIR.
cli-no-folder = Ba za a iya amfani da { $path } ba: { $why }. Ku duba hanyar da izininta, ko ku yi amfani da wani DATA_DIR.
cli-no-words = Ku faɗi abin da ake buƙata: made-in-mianyang match "famfunan ruwa na sola guda 20 zuwa Nijar"
cli-no-country = { $country } ba lambar ƙasa mai haruffa biyu ba ce, kamar NG ko NE.
cli-no-name = Ku faɗi wanda gayyatar tasa ce: made-in-mianyang invite officer SUNA
cli-invitation-link = Wannan gayyata ta { $name } sau ɗaya take aiki, cikin kwanaki { $days }. Ku ce a buɗe:
cli-backup-exists = { $path } yana nan tun da. Ku ba da sunan wani fayil.
cli-no-database = Babu rumbun bayanai a { $path } tukuna. Ku duba DATA_DIR.
cli-bad-judgement = Ba za a iya amfani da waɗannan buƙatun da aka yi wa hukunci ba: { $why }.
cli-evaluate-table = { $table ->
    [matching] Neman kaya a rabin buƙatun da ba a daidaita komai da su ba, bisa ga harshe (“both”: duka rabin biyu). Yawan abin da aka samu cikin biyar na farko da iyakokin 95 %, nDCG na goma na farko, nawa aka ƙi daga waɗanda babu mai iyawa da kuma sauran, milisakan na kowane bincike:
    [questions] Tambayoyin da aka yi wa buƙata har sai babu wadda ta cancanta, a rabin ɗin nan:
    [reading] Karanta buƙatun da aka yi wa alama, bisa ga harshe: filayen da aka karanta, da aka yi wa alama, da waɗanda suke daidai:
    [fields] Haka nan bisa ga fili:
   *[without] Rabin ɗin nan ba tare da wani sashe ba; inda yake canja abin da ake auna kaya da shi, ana sake ƙididdige nauyi da iyaka:
    }
cli-already-running = Wani aiki yana amfani da { $path } tuni. Ku fara tsayar da shi, ko ku yi amfani da wani DATA_DIR.
cli-stops-taken = An ɗauki jerin hani: sababbi { $new }, waɗanda suka ƙare { $ended }.
cli-bad-table = Ba za a iya amfani da wannan tebur ba, ba a canza komai ba: { $why }.
cli-learn-data = An koya daga dacewa { $examples } da aka yanke; an ware { $held_out } daga ciki don aunawa.
cli-learn-figures = { $when ->
    [before] kafin
   *[other] bayan
    }: asarar log { $loss }, nau'i-biyu cikin daidaitaccen tsari { $order }
cli-learn-kept = Sababbin ma'auni sun fi kyau kuma suna aiki: { $path }. Don soke: made-in-mianyang learn --undo
cli-learn-not-better = Sababbin ma'auni ba su fi kyau ba a kan abin da aka ware. Ba a canza komai ba.
cli-learn-too-few = Hukunce-hukunce sun yi kaɗan don koya: an ɗauka { $taken }, ba a ɗauka ba { $left }, daga buƙatu { $requests }. Ana buƙatar aƙalla { $all }, { $kind } na kowane iri, daga buƙatu { $requests_least }.
cli-learn-nothing-to-undo = Babu abin da aka koya da za a soke: babu { $path }.
cli-learn-undone = An soke. Ma'aunin da ke aiki: { $id }
cli-gaps-line = { $rank }. { $need } – buƙatu { $requests }, masu saye { $buyers }, adadi { $quantities } ({ $where })
cli-gaps-none = Babu buƙatar da ta rage ba amsa.
cli-gaps-unclear = Buƙatun da ba a faɗi kaya ba: { $count }
cli-gaps-written = An rubuta abubuwan nema { $count } a { $path }.
cli-no-training = Ana auna model daga kwafin lambar tushe: fakitin da aka girka ba shi da kayan koyarwa.
cli-bad-corpus = Ba za a iya auna model ba: { $why }.
