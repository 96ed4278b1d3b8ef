### Machine-drafted; read by no native speaker yet.

# The buyer's side: a need, what fits, "introduce me", and where everything stands.
buyer-home =
    Me kuke buƙata? Ku rubuta da kalmominku: kaya, adadi, farashi, inda za a kai, da lokaci. Hoto tare da kalmomi kaɗan ma ya isa.

    <i>Misali: fitilun titi na sola guda 200, 60 W, zuwa Kano, kada ya wuce naira 150,000 kowane guda, kafin watan Yuni</i>
buyer-new = Me kuke buƙata? Kaya, adadi, farashi, inda za a kai, lokaci – da kalmominku.
buyer-no-need =
    Da farin ciki! Ku rubuta abin da kuke so ku saya, ni kuma zan nemo masana'anta a Mianyang.

    <i>Misali: injinan girbin shinkafa guda 20 zuwa Birnin Kebbi, kada ya wuce dala 3,000 kowane guda, kafin watan Maris</i>
buyer-what-product = Na gane. To, wane kaya ne?
buyer-photo-what = Na gode, na ajiye hoton. Mene ne, kuma guda nawa kuke buƙata? Jumla ɗaya ta isa.
buyer-document-words = Ban iya karanta fayil ba tukuna. Ku rubuta abin da kuke buƙata a jumla ɗaya ko biyu.
buyer-document-unread = Na bi kalmominku: ban iya karanta fayil ba tukuna.
buyer-contact-later = Na gode! Ina buƙatar lambarku ne kawai idan kuka nemi a haɗa ku, a lokacin zan tambaye ku.
buyer-words-please = Ku amsa da rubutu.
buyer-too-many = Kun rubuta buƙatu { $limit } tun jiya, wannan shi ne iyaka a rana. Ku dawo gobe, ko ku ci gaba da wadda kuke da ita.
buyer-button-requests = Buƙatuna
buyer-button-new = ➕ Sabuwar buƙata

# What was understood
buyer-understood = <b>Abin da na fahimta:</b> { $reading }
buyer-read-no-product = ba a faɗi kaya ba
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = don { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] { $money } gaba ɗaya
       *[false] { $money } kowane guda
        }
   *[false] { $in_all ->
        [true] kada ya wuce { $money } gaba ɗaya
       *[false] kada ya wuce { $money } kowane guda
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] a shirya zuwa { $day }
    [shipped] a tura zuwa { $day }
    [arrived] ya isa zuwa { $day }
   *[unsaid] zuwa { $day }
    }
buyer-read-oem = da tambarinku
buyer-read-sample = ana son samfuri
buyer-read-after-sales = kayan gyara da sabis
buyer-fuel = { $value ->
    [diesel] dizal
    [petrol] fetur
    [electric] lantarki
    [solar] sola
    [gas] gas
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] sabo
    [used] wanda aka yi amfani da shi
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] Mai shigo da kaya
    [distributor] Dillali
    [end_user] Don amfanin kaina
   *[government] Hukumar gwamnati
    }
buyer-button-correct = ✏️ Gyara
buyer-correct-what = Me zan gyara?
buyer-button-field-product = Kaya
buyer-button-field-quantity = Adadi
buyer-button-field-price = Farashi
buyer-button-field-place = Inda za a kai
buyer-button-field-date = Lokaci
buyer-correct-product = ✏️ Wane kaya? Ku rubuta da kalmominku.
buyer-correct-quantity = ✏️ Nawa? Misali: guda 30, tan 5, kwantena 1
buyer-correct-price = ✏️ A wane farashi? Misali: kada ya wuce dala 3,000 kowane guda
buyer-correct-place = ✏️ Zuwa ina? Ku rubuta ƙasa, ko birni da ƙasa.
buyer-correct-date = ✏️ Zuwa yaushe? Misali: kafin watan Maris, zuwa 15 Mayu, a cikin watanni uku
buyer-button-any = Bar shi a buɗe
buyer-unread-product = Ban gane kayan ba. Ku rubuta abin da yake a kalmomi kaɗan.
buyer-unread-quantity = Ban ga adadi a nan ba. Ku rubuta lamba da ma'auni, misali: guda 30
buyer-unread-price = Ban ga farashi a nan ba. Ku rubuta kuɗi da irinsa, misali: dala 3,000 kowane guda
buyer-unread-place = Ban san wannan wuri ba. Ku rubuta sunan ƙasa.
buyer-unread-date = Ban ga kwanan wata a nan ba. Ku rubuta haka: 15 Mayu, ko kafin watan Maris
buyer-corrected = { $count ->
    [0] An gyara, an sake nema: yanzu babu abin da ya dace.
    [one] An gyara, an sake nema: kaya ɗaya ya dace, ku duba katin.
   *[other] An gyara, an sake nema: kaya { $count } sun dace, ku duba katin.
    }

# Several goods in one message
buyer-several =
    Na ga kaya iri { $count } daban-daban:
    { $goods }

    Shin in nemo kowanne?
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ Kowanne dabam
buyer-button-first = Na farko kawai
buyer-button-whole = Kaya ɗaya ne
buyer-several-made = { $count ->
    [one] Yanzu kowanne buƙata ce ta kanta. Ga na farko; ɗayan yana kan maɓalli:
   *[other] Yanzu kowanne buƙata ce ta kanta. Ga na farko; sauran { $count } suna kan maɓallai:
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = A iya sanina, yau babu mai sayar da “{ $words }” a Mianyang. Idan wannan ne kuke buƙata, ku danna maɓallin, zan ajiye shi a matsayin buƙata. In ba haka ba, ku rubuta abin da kuke so ku saya: kaya, adadi, inda za a kai.
buyer-button-keep-need = ✅ Wannan nake buƙata
buyer-language-beyond = Kuna rubutu da { $language }, wanda ban iya ba tukuna: zan amsa da Hausa in nemi abin da na fahimta.

# One question under the list
buyer-question-country = ❔ Wace ƙasa za a kai? Takardun shaida, jigila da farashi sun danganta da haka.
buyer-question-quantity = ❔ Guda nawa kuke buƙata? Mafi ƙarancin oda da farashi sun danganta da haka.
buyer-question-voltage = ❔ Wane ƙarfin lantarki kuke da shi? Ga waɗanda ake da su:
buyer-question-fuel = ❔ Da me zai yi aiki? Ga waɗanda ake da su:
buyer-question-price = ❔ Akwai farashin da bai kamata a wuce ba?
buyer-question-certificate = ❔ Kuna buƙatar takardar shaida? Wasu masana'antu suna da waɗannan:
buyer-question-date = ❔ Zuwa yaushe ya kamata a shirya?
buyer-question-specification = ❔ Wanne zai dace da ku: { $specification }?
buyer-question-answered = ✅ Na rubuta: { $answer }
buyer-question-skipped = To, zan bar shi a buɗe.
buyer-unread-answer = Ban ga amsar tambayar da ke sama ba. Ku danna ɗaya daga maɓallanta, ko ku tsallake ta.

# Cards
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>kamfanin ciniki, { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>masana'anta, { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>Ya yi kusa, amma bai cika komai ba</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] Haɗawa: tana wurin hukumar kasuwanci
    [returned] Haɗawa: hukuma tana da tambaya gare ku
    [approved] Haɗawa: an amince, ana jiran amsar masana'anta
    [accepted] Haɗawa: an karɓa, kun sami lambobin juna
    [declined] Haɗawa: hukuma ba ta tura ba
    [refused] Haɗawa: masana'anta ta ƙi
   *[withdrawn] Haɗawa: kun janye
    }</i>
buyer-level-declared = bayanin kansa, ba a bincika ba tukuna
buyer-level-checked = { $level ->
    [site_checked] hukuma ta ziyarta a { $day }
   *[document_checked] an binciki takardu a { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }kowane guda
    [pack] { " " }kowane ɗaya
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per } idan { $quantity }
buyer-price-from = <b>{ $price }</b>{ $per } daga { $quantity }
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }, gwargwadon adadi
buyer-price-on-request = farashi sai an tambaya
buyer-moq = MOQ { $moq }
buyer-lead = { $days ->
    [one] zai kammala cikin kwana { $days }
   *[other] zai kammala cikin kwanaki { $days }
    }
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 A haɗa ni da su
buyer-button-where = 🤝 Inda aka kai
buyer-button-reject = 👎 Bai dace da ni ba
buyer-button-details = Ƙarin bayani
buyer-button-ask = 🤝 Tambaya kan wannan kaya
buyer-button-back-to-card = ‹ Koma ga kayan

# Details
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] ƙarfi { $value }
    [voltage] ƙarfin lantarki { $value }
    [weight] nauyi { $value }
    [size] girma { $value }
    [diameter] faɗin da'ira { $value }
    [volume] yawan ciki { $value }
    [grade] daraja { $value }
    [output] yawan aiki { $value }
    [thickness] kauri { $value }
    [flow] gudun ruwa { $value }
    [load] nauyin ɗauka { $value }
    [width] faɗi { $value }
    [length] tsawo { $value }
    [height] tsayi { $value }
    [battery] batir { $value }
    [capacity] iyawa { $value }
    [material] abin da aka yi da shi { $value }
    [pressure] matsi { $value }
    [speed] gudu { $value }
    [resolution] kaifin hoto { $value }
    [brightness] haske { $value }
    [alcohol] barasa { $value }
    [fits] ya dace da { $value }
    [head] tsayin tura ruwa { $value }
    [inlet] mashigi { $value }
    [cut_width] faɗin yanka { $value }
    [feed_rate] gudun zubawa { $value }
    [working_width] faɗin aiki { $value }
    [current] kwararar lantarki { $value }
    [panel] fanel { $value }
    [rows] layuka { $value }
    [colour] launi { $value }
    [hardness] tauri { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } daga { $quantity }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = { $months ->
    [one] garanti na wata { $months }
   *[other] garanti na watanni { $months }
    }
buyer-fact-spare-parts = ana ba da kayan gyara
buyer-fact-sample = { $policy ->
    [free] samfuri kyauta
    [paid] samfuri a kuɗinku
   *[none] babu samfuri
    }
buyer-fact-manual = littafin umarni: { $languages }
buyer-fact-service = sabis: { $countries }
buyer-fact-stock = 📦 Akwai a rumbu ({ $country }): { $quantity }
buyer-fact-capacity = yana samar da { $quantity } a wata
buyer-fact-size = a kunshe: { $volume } m³, { $weight } kg
buyer-fact-founded = yana aiki tun { $year }
buyer-fact-employees = ma'aikata { $number }
buyer-fact-markets = yana fitarwa zuwa { $countries }
buyer-fact-updated = <i>Bayanin ranar { $day }</i>

# Not for me, nothing fits, keep looking
buyer-why = Me ya sa bai dace da ku ba? Zai taimake ni in zaɓi mafi kyau.
buyer-why-words = Me ya same shi, a kalma ɗaya ko biyu?
buyer-button-why-price = Farashi
buyer-button-why-product = Ba shi nake buƙata ba
buyer-button-why-quantity = Mafi ƙarancin oda
buyer-button-why-other = Wani abu dabam
buyer-noted = Na gode, na rubuta.
buyer-nothing = <b>Yau babu mai sayar da wannan a Mianyang</b>, bisa kundin kayanmu.
buyer-nothing-more = Kun ga duk abin da ya dace yau.
buyer-shall-i-watch = In ci gaba da nema har zuwa { $day }, in rubuto idan wani sabo ya dace?
buyer-watching = 👀 Zan ci gaba da nema har zuwa { $day }, zan rubuto da zarar wani sabo ya dace.
buyer-button-watch = 👀 Ci gaba da nema
buyer-button-near = { $count ->
    [one] ≈ Nuna wanda ya yi kusa
   *[other] ≈ Nuna masu kusa ({ $count })
    }
buyer-button-close = Rufe
buyer-button-reopen = Sake buɗewa
buyer-button-open = Nuna abin da ya dace
buyer-closed =
    An rufe: { $request }
    Haɗawar da ake yi za ta ci gaba; kuna iya ganin ta a /requests.
buyer-not-open = { $state ->
    [expired] Lokacin wannan buƙata ya ƙare: { $request }
   *[closed] An rufe wannan buƙata: { $request }
    }
buyer-expired =
    Lokacin buƙatarku ya ƙare: <b>{ $request }</b>
    Har yanzu kuna buƙata?
buyer-announced = { $count ->
    [one] 🔔 <b>Sabon abu ga buƙatarku</b> “{ $request }”
   *[other] 🔔 <b>Sababbin kaya { $count } ga buƙatarku</b> “{ $request }”, ga mafi kyau
    }

# Introduce me
buyer-share-what =
    <b>{ $product }</b>
    Ga yadda ake yi: da farko hukumar kasuwanci ta Mianyang za ta ga buƙatarku da bayanan da za ku ba ni yanzu. Idan ta amince, { $exporter } zai ga abin da kuke buƙata, ƙasarku da irin mai sayen da kuke, amma ba sunanku ko hanyar tuntuɓarku ba. Sai sun karɓa ne za ku sami lambobin juna.

    Tambayoyi kaɗan tukuna; sau ɗaya kawai zan yi su.
buyer-your-name = Yaya sunanku?
buyer-your-organisation = Wane kamfani ko ƙungiya kuke saya wa?
buyer-your-type = Wane irin mai saye ne ku?
buyer-your-home = Wace ƙasa kuke saya wa?
buyer-your-contact = Ta yaya za a same ku a wajen Telegram? Ku aika lambarku da maɓallin da ke ƙasa, ko ku rubuta imel ko lambar waya tare da lambar ƙasa.
buyer-button-keep = Bar shi: { $value }
buyer-name-please = Ku rubuta sunanku da haruffa.
buyer-country-please = Ban san wannan ƙasa ba. Ku rubuta sunanta, ko ku danna ɗaya.
buyer-contact-not-yours = Wannan lambar wani ce. Ku aika taku da maɓallin da ke ƙasa, ko ku rubuta imel.
buyer-contact-unread = { $problem ->
    [phone] Kamar lambar wayar ba ta cika ba. Ku rubuta ta da lambar ƙasa, misali +234 803 123 4567
    [email] Kamar akwai kuskure a imel ɗin. Ku duba shi, misali name@company.com
   *[none] Ku rubuta imel, ko lambar waya da lambar ƙasa, misali +234 803 123 4567
    }
buyer-contact-thanks = Na gode, na ajiye.
buyer-consent =
    <b>Haɗawa: { $product }</b>
    Idan kun yarda, zan bayar
    • ga hukumar kasuwanci ta Mianyang, yanzu: buƙatarku da { $values }
    • ga { $exporter }, idan hukuma ta amince: abin da kuke buƙata, ƙasarku, irin mai sayen da kuke, da ko an tabbatar da hanyar tuntuɓarku
    • ga { $exporter }, idan sun karɓa: { $values }
buyer-consent-photos = • ga { $exporter }, idan sun karɓa: hotunan buƙatarku
buyer-consent-ask = Ba komai bayan wannan, kuma ba ga kowa ba. Kuna iya janyewa a /requests kafin a yi musayar lambobi. Kun yarda?
buyer-button-consent = ✅ E, a haɗa ni da su
buyer-button-my-details = ✏️ Canza bayanaina
buyer-not-shared = To, ba a bayar da komai ba.
buyer-too-many-introductions = Kun nemi haɗawa { $limit } tun jiya, wannan shi ne iyaka a rana. Ku dawo gobe; kayan zai kasance a buƙatarku.
buyer-introduction = <b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] hukumar kasuwanci tana dubawa
    [returned] hukuma tana da tambaya gare ku
    [approved] an amince; ana jiran amsar masana'anta
    [accepted] an karɓa; kun sami lambobin juna
    [declined] hukuma ba ta tura ba
    [refused] masana'anta ta ƙi
   *[withdrawn] kun janye
    }
buyer-take-back-ask = Ku janye buƙatar a haɗa ku kan { $product }? Ba za a sake nema ba kan kaya ɗaya.
buyer-button-take-back-yes = E, a janye
buyer-taken-back = An janye: { $product }. Masana'anta ba ta san ku wane ne ba.
buyer-resubmit-ask = Ku rubuta amsarku ga hukuma da kalmominku.
buyer-resubmitted = Na gode, amsarku tana wurin hukuma. Zan rubuto da zarar ta yanke shawara.

# My requests
buyer-no-requests = Ba ku da wata buƙata tukuna. Ku rubuta abin da kuke buƙata kawai.
buyer-requests = { $count ->
    [one] <b>Buƙatarku</b>
   *[other] <b>Buƙatunku { $count }</b>
    }
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>Buƙatarku:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 a buɗe har { $day }
    [watching] 👀 ina ci gaba da nema har { $day }
    [closed] ⚪ an rufe
   *[expired] ⚪ ta ƙare a { $day }
    }
buyer-count-shown = { $count ->
    [0] ba a nuna komai ba tukuna
    [one] an nuna kaya ɗaya
   *[other] an nuna kaya { $count }
    }
buyer-count-introductions = { $count ->
    [0] babu haɗawa
    [one] haɗawa ɗaya
   *[other] haɗawa { $count }
    }
buyer-button-answer-bureau = ✍️ Amsa wa hukuma: { $product }
buyer-button-take-back = ↩️ Janye: { $product }

# Coming by a link
buyer-product-gone = An daina tallata wannan kaya a nan. Ku rubuta abin da kuke buƙata, zan nemo wani.
buyer-ask-how-many = { $product }: guda nawa kuke buƙata, ina za a kai, kuma zuwa yaushe? Ku rubuta da kalmominku.
