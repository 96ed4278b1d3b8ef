### Machine-drafted; read by no native speaker yet.

# The bureau's queue, its decisions, and what each side is told of them.
bureau-home =
    <b>Teburin aikin hukuma</b>
    Kamfanonin da za a tabbatar: <b>{ $companies }</b>
    Haɗawar da za a duba: <b>{ $introductions }</b>
    Ana jiran amsar masana'anta: { $answers }
    Cinikina da ke buɗe: { $deals }, wa'adi ya wuce: { $overdue }
bureau-queue-empty = Babu abin da ke jira. Layi babu kowa.
bureau-officers =
    <b>Jami'ai</b>
    { $list }
bureau-officers-line = • { $name }: haɗawa { $introductions }, ciniki { $deals }, wa'adi ya wuce { $overdue }
bureau-officer-unnamed = jami'i mai lamba { $number }
bureau-somebody = wani
bureau-the-buyer = mai saye
bureau-the-exporter = kamfani
bureau-unknown = ba a sani ba
bureau-page = { $position } / { $total }
bureau-already = Ba a canza komai ba: an riga an gama da wannan a { $when } (lokacin Beijing), wanda ya yi: { $who }. Matsayin yanzu: { $what }.
bureau-state = { $state ->
    [requested] ana jiran dubawa
    [returned] an mayar don ƙarin bayani
    [approved] an amince
    [accepted] kamfani ya karɓa
    [declined] ba a amince ba
    [refused] kamfani ya ƙi
    [withdrawn] mai saye ya janye
    [rejected] ba a tabbatar ba
   *[pending] ana jiran tabbatarwa
    }
bureau-buyer-type = { $type ->
    [importer] mai shigo da kaya
    [distributor] dillali
    [end_user] mai amfani da kaya
    [government] hukumar gwamnati
   *[unknown] ba a faɗi iri ba
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] an tabbatar da hanyar tuntuɓa
    [organisation_checked] an binciki ƙungiyar
   *[unknown] ba a bincika ba tukuna
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] masana'anta
   *[trader] kamfanin ciniki
    }
bureau-exporter-level = { $level ->
    [document_checked] an binciki takardu
    [site_checked] an bincika a wurin
   *[declared] bayanin kansa, ba a bincika ba
    }
bureau-item-head = 📋 <b>Haɗawa mai lamba { $id }</b> · { $state } · an ba da izini { $since }
bureau-item-buyer =
    <b>Mai saye:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = Yana tare da mu tun { $since } · buƙatu { $requests } · sauran haɗawa { $introductions } (an karɓa { $accepted }, ba a amince ba { $declined })
bureau-item-original =
    <b>Ainihin saƙo ({ $language }{ $photos ->
        [0] {""}
       *[other] , hotuna: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>An fahimta haka:</b>
bureau-item-product = <b>Kayan da za a haɗa a kansa:</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = Haɗawar da aka tura zuwa yanzu { $passed } · an karɓa { $accepted } · an ƙi { $refused }
bureau-item-note = 📝 <b>Bayanin hukuma:</b> { $text }
bureau-item-answer = ↩️ <b>Amsar mai saye:</b> { $text }
bureau-item-question = ❔ <b>Tambayar kamfani:</b> { $text }
bureau-item-refusal = <b>Dalilin kamfani:</b> { $text }
bureau-item-risks = ⚠️ <b>Ku duba da kyau:</b> { $marks }
bureau-item-stop = ⛔ <b>Jerin hani</b> tun { $since } ({ $source }): { $reason }
bureau-item-officer = Mai kula: { $officer }
bureau-risk-sample = kundin kaya na gwaji
bureau-risk-new-buyer = haɗawar farko ta wannan mai saye
bureau-risk-unknown-buyer = ba a binciki mai saye ba
bureau-risk-busy-buyer = ya nemi haɗawa fiye da biyar cikin mako guda
bureau-risk-contact-in-text = akwai bayanan tuntuɓa a rubutun (an ɓoye wa kamfani)
bureau-risk-trader = kamfanin ciniki
bureau-risk-declared-only = ba a binciki takardun kamfani ko wurinsa ba
bureau-risk-below-moq = adadi bai kai MOQ ba
bureau-risk-price-low = farashi ya yi ƙasa da na wannan adadi
bureau-risk-near-miss = ya yi kusa ne kawai, bai dace sosai ba
bureau-company-head = 🏭 <b>Kamfanin da za a tabbatar</b> · { $state } · an yi rajista { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    Turanci: { $name_en }
    USCC: <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    Fannoni: { $sectors }
    Ƙarfin samarwa: { $capacity }
    Kasuwanni: { $markets }
bureau-company-contact =
    <b>Wakili:</b> { $name }
    { $contact }
    Ya yarda a nuna shi a ƙasashen waje: { $consent ->
        [yes] e
       *[no] a'a
    } · kaya: { $products }
bureau-company-certificates = Takardun shaida: { $list }
bureau-company-approved = ✅ An tabbatar da { $company } ({ $level }). Yanzu masu saye za su iya samun kayanku.
bureau-company-returned =
    ↩️ Hukuma tana neman ƙarin bayani game da { $company }:
    <i>{ $note }</i>
bureau-company-rejected =
    Hukuma ba ta iya tabbatar da { $company } ba:
    <i>{ $note }</i>
bureau-changed = 🔄 Wani abu ya canza tun da kuka buɗe wannan. Ba a yanke komai ba; ga yadda yake yanzu.
bureau-approved = ✅ An amince. An sanar da kamfani da mai saye.
bureau-plan =
    <b>Shirin ciniki</b>
    Mai kula: { $officer }
    Manufar farko: { $target }
    Wa'adi: { $due }
bureau-plan-kept = ✅ An ajiye shirin.
bureau-assigned-done = ✅ An naɗa jami'in da zai kula.
bureau-company-done = ✅ An rubuta. An sanar da kamfani.
bureau-choose-officer = Wa zai kula?
bureau-choose-due = Zuwa yaushe?
bureau-choose-target = Mece ce manufar farko?
bureau-ask-return = Me mai saye zai ƙara? Ku zaɓa ko ku rubuta (mai saye yana karanta { $language }).
bureau-ask-decline = Me ya sa ba a amince ba? Ku zaɓa ko ku rubuta (mai saye yana karanta { $language }). Mai saye zai gani.
bureau-ask-creturn = Me kamfani zai ƙara? Ku rubuta.
bureau-ask-creject = Me ya sa ba a tabbatar da kamfani ba? Ku rubuta; kamfani zai gani.
bureau-ask-reply = Ku rubuta amsarku ga kamfani. Za a ɓoye bayanan tuntuɓa.
bureau-ask-forward = Ku rubuta tambayar da za a yi wa mai saye (yana karanta { $language }), ko ku tura ta yadda take.
bureau-ask-lost = Me ya sa cinikin bai yiwu ba? Ku zaɓa ko ku rubuta.
bureau-ask-move = Wannan zai tsallake mataki ko ya koma baya. Ku rubuta dalili.
bureau-ask-answer = Ku rubuta amsarku. Za a ɓoye bayanan tuntuɓa sai masana'anta ta karɓa.
bureau-done-return = ↩️ An mayar. An tambayi mai saye.
bureau-done-decline = Ba a amince ba. An gaya wa mai saye dalili.
bureau-done-creturn = ↩️ An mayar. An tambayi kamfani.
bureau-done-creject = Ba a tabbatar ba. An gaya wa kamfani dalili.
bureau-done-reply = ✅ An aika wa kamfani.
bureau-done-forward = ✅ An tambayi mai saye.
bureau-done-lost = An rubuta cewa cinikin bai yiwu ba.
bureau-done-move = ✅ An canza mataki, an rubuta dalili.
bureau-done-answer = ✅ Mun gode. An tura amsarku.
bureau-note-empty = Ku rubuta a kalmomi kaɗan.
bureau-note-too-long = Haruffa { $length } ne; kada su wuce { $longest }. Babu abin da ya ɓace: ku gajarta ku sake aikawa.
bureau-return-quantity = Guda nawa kuke buƙata?
bureau-return-price = Wane farashi kuke so a kan kowane guda, kuma da wane kuɗi?
bureau-return-destination = Wace ƙasa, birni ko tashar jirgi za a kai?
bureau-return-delivery = Zuwa yaushe kuke buƙatar kayan?
bureau-return-specification = Ku bayyana ƙayyadaddun bayanan kaya ko ku aika lambar samfuri (model).
bureau-return-company = Ku faɗa mana game da kamfaninku ko ƙungiyarku: suna, wuri, da aikin da kuke yi.
bureau-decline-not-made = Ba a yin wannan a Mianyang yadda kuke buƙata.
bureau-decline-unclear = Buƙatar ba ta fito sarai ba har a tura ta.
bureau-decline-too-small = Adadin ya yi kaɗan ga odar fitar da kaya.
bureau-decline-unverified = Ba mu iya tabbatar da bayanan da aka bayar ba.
bureau-refusal-price = Ba za a iya sayarwa a farashin da ake so ba.
bureau-refusal-quantity = Adadin bai dace ba.
bureau-refusal-delivery = Ba za a iya kawowa a kan lokaci ba.
bureau-refusal-market = Kamfanin ba ya kai kaya wannan kasuwa.
bureau-refusal-specification = Ba za a iya cika ƙayyadaddun bayanan ba.
bureau-lost-price = Ba a daidaita a farashi ba
bureau-lost-no-answer = Wani ɓangare ya daina amsawa
bureau-lost-other-supplier = An saya a wani wuri
bureau-lost-cancelled = An soke sayen
bureau-forward-as-is = Tura yadda take
bureau-sent =
    📨 Buƙatarku ta a haɗa ku kan <b>{ $product }</b> tana wurin hukumar kasuwanci.
    Ba za a faɗi komai game da ku ba sai hukuma ta amince kuma masana'anta ta karɓa.
bureau-passed-on =
    ✅ Hukuma ta amince da buƙatarku kan <b>{ $product }</b>, ta tura wa masana'anta, wadda za ta amsa zuwa { $due }.
    Har yanzu bayanan tuntuɓarku a ɓoye suke.
bureau-returned =
    ↩️ Hukuma tana da tambaya kafin ta tura buƙatarku kan <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-declined =
    Hukuma ba za ta iya tura buƙatarku kan <b>{ $product }</b> ba:
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ Masana'antar <b>{ $product }</b> tana tambaya kafin ta amsa:
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ Amsar tambayarku game da <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-withdrawn = Mai saye ya janye buƙatarsa kan <b>{ $product }</b>. Babu sauran abin da ake buƙata.
bureau-new-introduction = 📋 Sabuwar haɗawa tana jiran dubawa: <b>{ $product }</b>
bureau-resubmitted = ↩️ Mai saye ya amsa; ku sake dubawa: <b>{ $product }</b>
bureau-assigned = Yanzu ku ne ke kula da wannan haɗawa: <b>{ $product }</b>
bureau-refused =
    Kamfanin ya ƙi haɗawa kan <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question =
    ❔ Kamfanin yana tambaya kafin ya amsa kan <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-answered =
    ↩️ Mai saye ya amsa tambayar kamfani kan <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-review-late = ⏰ Mai saye ya kwana ɗaya na aiki yana jiran a duba: <b>{ $product }</b>
bureau-answer-late = ⏰ Kamfanin bai amsa a kan lokaci ba kan <b>{ $product }</b>. An tambayi mai saye ko a gwada na gaba.
bureau-impossible-sample = Wannan na gwaji ne. Ba a yin haɗawa kan na gwaji.
bureau-impossible-product-withdrawn = An daina tallata wannan kaya.
bureau-impossible-exporter-not-approved = Yanzu ba a tabbatar da kamfanin ba, don haka ba za a iya haɗawa ba.
bureau-impossible-buyer-erased = Mai saye ya fita kuma an goge bayanansa; wannan ba zai ci gaba ba.
bureau-impossible-nobody-there = Yanzu babu mai amsa wa wannan kamfani, don haka ba za a iya haɗawa ba.
bureau-impossible-no-buyer-contact = Babu lambar waya ko imel na mai saye.
bureau-impossible-no-exporter-contact = Wakilin kamfanin bai da lambar waya ko imel tukuna. Ku fara ƙara ɗaya.
bureau-impossible-own-product = Wannan kayan kamfaninku ne.
bureau-impossible-asked-before = Kun riga kun nemi wannan haɗawa. Ku duba inda ta kai a /requests.
bureau-impossible-stopped = Hukuma ba za ta iya shirya wannan haɗawa ba. Ku zaɓi wani kaya, ko ku tambayi hukuma.
bureau-button-queue = 📋 Layi
bureau-button-deals = 🤝 Ciniki
bureau-button-officers = 👥 Jami'ai
bureau-button-home = Bayani a taƙaice
bureau-button-look = Duba
bureau-button-next = Na gaba ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ Amince
bureau-button-return = ↩️ Sake tambaya
bureau-button-decline = ✖️ Kada a amince…
bureau-button-reject = ✖️ Kada a tabbatar…
bureau-button-assign = 👤 Naɗa
bureau-button-plan = 🗓 Shiri
bureau-button-take-plan = ✅ Ɗauki wannan shirin
bureau-button-officer = 👤 Jami'i
bureau-button-due = 🗓 Wa'adi
bureau-button-target = 🎯 Manufa
bureau-button-photos = 🖼 Hotuna
bureau-button-document-checked = ✅ An binciki takardu
bureau-button-site-checked = ✅ An bincika a wurin
bureau-button-reply = Amsa wa kamfani
bureau-button-forward = Tambayi mai saye
bureau-button-answer = ✍️ Amsa
bureau-button-take-back = Janye
bureau-button-gaps = 📉 Buƙatun da ba a biya ba
bureau-gaps =
    <b>Buƙatun da ba a biya ba</b>: an nema, amma babu mai yin sa a kundin kaya
    Abin nema: { $needs } · buƙatu { $requests } · shafi { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · masu saye { $buyers } · buƙatu { $requests } · { $where }
bureau-gaps-none = Babu buƙatar da ta rage ba amsa.
bureau-gaps-unclear = Buƙatun da ba a faɗi kaya ba: { $count }
bureau-gaps-left-out = A nan ana duba sababbin buƙatu kawai; tsofaffi { $count } suna cikin rahoton layin umarni.
bureau-gap =
    <b>📉 { $need }</b>
    Masu saye { $buyers } · buƙatu { $requests } · { $first } zuwa { $last }
    Jimillar abin da ake nema: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: masu saye { $buyers }, buƙatu { $requests }, { $quantities } ({ $last })
bureau-gap-samples =
    <b>A kalmomin masu saye:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = ba a faɗi adadi ba
