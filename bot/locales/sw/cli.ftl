### Machine-drafted; read by no native speaker yet.

# Maneno ya amri kwa anayeiendesha.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } haifanani na tokeni ya boti: namba, nukta pacha na siri, kama @BotFather alivyotoa.
    [telegram_api_base] { $name } iwe anwani kama https://api.telegram.org.
    [telegram_proxy] { $name } iwe anwani kama socks5://127.0.0.1:1080 au http://proxy:3128.
    [bot_mode] { $name } iwe polling au webhook.
    [webhook_url] { $name } iwe anwani ya https inayoishia na /hook (http kwenye mashine hii tu).
    [webhook_port] { $name } iwe namba ya bandari kati ya 1 na 65535.
    [webhook_secret] { $name } iwe na herufi, tarakimu, _ na - tu, zisizozidi 256.
    [bureau_admins] { $name } iwe orodha ya namba za watumiaji wa Telegram, zilizotenganishwa kwa koma.
   *[other] { $name } si sahihi.
    }
cli-missing-setting = { $name } inahitajika kwa BOT_MODE=webhook. Tafadhali iweke.
cli-no-token = Hakuna tokeni ya boti. Ipate kwa @BotFather na uweke TELEGRAM_BOT_TOKEN, au jaribu yote bila tokeni: made-in-mianyang demo
cli-wrong-token = Telegram haiijui tokeni hii. Tafadhali angalia TELEGRAM_BOT_TOKEN.
cli-no-telegram = Telegram haipatikani kwenye { $base }. Tafadhali angalia mtandao, TELEGRAM_API_BASE na TELEGRAM_PROXY.
cli-port-taken = Mlango { $port } wa { $host } unatumiwa na programu nyingine. Isimamishe, au chagua mlango mwingine: --port kwa onyesho, WEBHOOK_PORT kwa boti.
cli-unreadable-database = Hifadhidata { $path } haifunguki au haiandikiki: { $why }. Angalia faili na ruhusa za folda, au rejesha nakala.
cli-newer-database = Hifadhidata { $path } ilitengenezwa na toleo jipya zaidi. Sakinisha toleo hilo, au tumia DATA_DIR nyingine.
cli-wrong-kind = Hifadhidata { $path } ni ya upande mwingine: data za maonyesho na halisi hazichanganywi. Tumia DATA_DIR nyingine.
cli-no-model = Hakuna modeli ya kutumia: { $why }. Tafadhali kagua EMBEDDING_MODEL; bila hiyo modeli iliyomo inatumika.
cli-demo-address = Fungua { $url } kwenye kivinjari. Simamisha kwa Ctrl+C.
cli-status-start = Inafungua hifadhidata…
cli-status-samples = Inapakia katalogi ya mifano…
cli-status-model = Inapakia modeli na faharasa…
cli-running = Boti @{ $name } inafanya kazi. Simamisha kwa Ctrl+C.
cli-reset = Maonyesho yamefutwa na kuanza upya.
cli-invitation = Mwaliko huu wa { $name } unatumika mara moja, ndani ya siku { $days }. Mwombe afungue boti na atume:
cli-no-match = Hakuna katika katalogi anayetengeneza hii.
cli-match-line = { $rank }. { $product } – { $exporter } (uhakika { $sure } %)
cli-backup-done = Imehifadhiwa kwenye { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = Mipangilio ni sahihi.
cli-doctor-database = Hifadhidata inafunguka: bidhaa { $products }, kampuni { $exporters }, maombi { $requests }.
cli-doctor-model = Modeli { $name } inafanya kazi, vipimo { $dim }.
cli-doctor-telegram = Telegram inajibu: @{ $name }.
cli-doctor-no-token = Hakuna tokeni iliyowekwa; maonyesho tu yanaweza kuendeshwa.
cli-refreshed = Faharasa imesasishwa (toleo { $revision }).
cli-model-changing = { $new } inatengeneza vekta za katalogi; hadi imalize, { $old } ndiyo inayojibu. Unaweza kusimamisha wakati wowote; kazi itaendelea ukiianzisha tena…
cli-model-changed = Kuanzia sasa { $new } inajibu badala ya { $old }.
cli-bad-webhook = Telegram inakataa anwani { $url }: { $why }. Tafadhali angalia WEBHOOK_URL.
cli-bad-env-file = Faili { $name } katika folda hii haliwezi kusomwa kama maandishi ya UTF-8. Tafadhali lirekebishe au liondoe.
cli-bad-address = Haiwezekani kusikiliza { $host }, mlango { $port }: { $why }. Tafadhali kagua HTTP_HOST na mlango.
cli-unreadable-demo = Data ya onyesho { $path } haiwezi kufunguliwa wala kuandikwa: { $why }. Anza upya kwa made-in-mianyang demo --reset, au tumia DATA_DIR nyingine.
cli-no-folder = { $path } haiwezi kutumika: { $why }. Kagua njia na ruhusa zake, au tumia DATA_DIR nyingine.
cli-no-words = Tafadhali sema kinachohitajika: made-in-mianyang match "pampu 20 za sola kwenda Kenya"
cli-no-country = { $country } si msimbo wa nchi wa herufi mbili, kama TZ au KE.
cli-no-name = Tafadhali sema mwaliko ni wa nani: made-in-mianyang invite officer JINA
cli-invitation-link = Mwaliko huu wa { $name } unafanya kazi mara moja, ndani ya siku { $days }. Mwombe afungue:
cli-backup-exists = { $path } tayari ipo. Tafadhali taja faili jingine.
cli-no-database = Bado hakuna hifadhidata kwenye { $path }. Tafadhali kagua DATA_DIR.
cli-bad-judgement = Maombi haya yaliyopimwa hayawezi kutumika: { $why }.
cli-evaluate-table = { $table ->
    [matching] Ulinganishaji kwa nusu ya maombi ambayo hakuna kilichorekebishwa kwayo, kwa lugha (both: nusu zote mbili). Zilizopatikana kati ya tano za kwanza pamoja na mipaka yake ya 95 %, nDCG ya kumi za kwanza, sehemu iliyokataliwa ya maombi ambayo hakuna anayeweza kuyatimiza na ya mengine, milisekunde kwa utafutaji:
    [questions] Maswali yaliyoulizwa kwa kila ombi hadi hakuna linalofaa kuulizwa, kwa nusu hiyo hiyo:
    [reading] Usomaji wa maombi yaliyowekewa alama ambayo hakuna kilichorekebishwa kwayo, kwa lugha (both: pamoja na yale yaliyotumika kurekebisha). Sehemu zilizosomwa, zilizowekewa alama na zilizo sahihi; usahihi na ukamilifu:
    [fields] Vivyo hivyo kwa sehemu:
   *[without] Ulinganishaji kwa nusu hiyo hiyo bila sehemu moja; ikiwa inabadilisha kinachopima bidhaa, uzito na kizingiti huwekwa upya:
    }
cli-already-running = Programu nyingine tayari inatumia { $path }. Isimamishe kwanza, au tumia DATA_DIR nyingine.
cli-stops-taken = Orodha ya kusimamishwa imechukuliwa: mapya { $new }, yaliyokwisha { $ended }.
cli-bad-table = Jedwali hili haliwezi kutumika, hakuna kilichobadilishwa: { $why }.
cli-learn-data = Imejifunza kutoka maamuzi { $examples }; imepimwa kwa { $held_out } yaliyowekwa kando.
cli-learn-figures = { $when ->
    [before] kabla
   *[other] baada
    }: hasara ya logi { $loss }, jozi zilizo katika mpangilio sahihi { $order }
cli-learn-kept = Vigezo vipya ni bora na vinatumika: { $path }. Kutengua: made-in-mianyang learn --undo
cli-learn-not-better = Vigezo vipya si bora kwa yaliyowekwa kando. Hakuna kilichobadilishwa.
cli-learn-too-few = Maamuzi ni machache mno kujifunza: yaliyokubaliwa { $taken }, yasiyokubaliwa { $left }, ya maombi { $requests }. Yanahitajika angalau { $all }, { $kind } ya kila aina, ya maombi { $requests_least }.
cli-learn-nothing-to-undo = Hakuna cha kutengua: { $path } haipo.
cli-learn-undone = Imetenguliwa. Vigezo vinavyotumika: { $id }
cli-gaps-line = { $rank }. { $need } – maombi { $requests }, wanunuzi { $buyers }, idadi { $quantities } ({ $where })
cli-gaps-none = Hakuna ombi lililobaki bila jibu.
cli-gaps-unclear = Maombi yasiyotaja bidhaa: { $count }
cli-gaps-written = Mahitaji { $count } yameandikwa kwenye { $path }.
cli-no-training = Modeli hupimwa kutoka kwenye msimbo chanzo: kifurushi kilichosakinishwa hakina sehemu ya mafunzo.
cli-bad-corpus = Modeli haiwezi kupimwa: { $why }.
