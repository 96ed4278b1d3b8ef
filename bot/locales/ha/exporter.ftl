### Machine-drafted; read by no native speaker yet.

# The exporter: registration, company, products, inquiries.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = ba a cika ba
exporter-kept = Yanzu: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ An ajiye.
exporter-quoted = <i>{ $text }</i>

# ---- menu
exporter-home = <b>Teburin kamfaninku</b>
exporter-home-none = Ba ku yi wa kamfani rajista ba tukuna. Mintuna kaɗan ne kuma kyauta ne; da zarar hukumar kasuwanci ta tabbatar da kamfanin, masu saye na ƙasashen waje za su ga kayanku.
exporter-home-company = <b>{ $name }</b> · { $state }
    Kaya: { $count }
exporter-home-more = { $count ->
    [one] … da wani kamfani ɗaya
   *[other] … da wasu kamfanoni { $count }
    }
exporter-home-waiting = { $count ->
    [0] Babu buƙatar saye da ke jiran amsa.
    [one] 🔔 Buƙatar saye ɗaya tana jiran amsarku.
   *[other] 🔔 Buƙatun saye { $count } suna jiran amsarku.
    }
exporter-home-no-consent = ☎️ Wakilin kamfani bai yarda a nuna shi ga masu saye na ƙasashen waje ba, don haka ba a iya karɓar buƙatun saye tukuna. Kuna iya yarda a kowane lokaci a “Kamfani”.
exporter-hidden-until-approved = ⏳ Masu saye za su ga kayan da zarar hukuma ta tabbatar da kamfanin. Kuna iya shirya su yanzu.
exporter-which-company = Wane kamfani?
exporter-state = { $state ->
    [pending] ana jiran tabbatarwa
    [returned] an mayar, ana buƙatar ƙari
    [approved] an tabbatar
   *[rejected] ba a karɓa ba
    }
exporter-button-register = Yi wa kamfani rajista
exporter-button-another = Yi rajistar wani kamfani
exporter-button-inquiries = 🔔 Buƙatun saye ({ $count })
exporter-button-products = Kayana
exporter-button-add = ➕ Ƙara kaya
exporter-button-company = Kamfani

# ---- registration
exporter-register-start = <b>Yi wa kamfani rajista</b>
    Tambayoyi goma sha ɗaya, ɗaya bayan ɗaya. Za ku duba komai kafin ku aika. Abin da kuka faɗa ana amfani da shi ne kawai don tabbatar da kamfanin da nemo masa masu saye.
exporter-registered-already = Kun yi wa <b>{ $company }</b> rajista. Kuna so ku yi wa wani kamfani rajista?
exporter-progress = <b>Rajista { $number }/{ $total }</b>
exporter-ask-name-zh = Mene ne cikakken sunan kamfanin da Sinanci, kamar yadda yake a lasisin kasuwanci?
exporter-ask-name-en = Mene ne sunansa da Turanci? Wannan ne masu saye na ƙasashen waje za su gani. Ku tsallake idan babu tukuna.
exporter-ask-uscc = Mece ce lambar unified social credit code ɗinsa (haruffa 18, a lasisin kasuwanci)?
exporter-ask-kind = Kamfanin masana'anta ne ko na ciniki? Ku faɗi gaskiya: hukuma za ta bincika.
exporter-ask-district = A wace gunduma ko yanki na Mianyang yake?
exporter-ask-sectors = A waɗanne fannoni manyan kayansa suke? Ku zaɓi duk waɗanda suka dace, sannan ku danna “An gama”.
exporter-ask-contact = Wane ne wakilin kamfani? Ku rubuta sunanku.
exporter-ask-phone = Mece ce lambar wayarku? Ku aika lambar wannan waya da maɓallin da ke ƙasa, ko ku rubuta, misali 138 0000 0000 ko 0816-2345678.
exporter-ask-consent =
    <b>Za a iya nuna bayanan tuntuɓarku ga masu saye na ƙasashen waje?</b>
    Sai mai saye ya yarda, hukuma ta amince, kuma kamfaninku ya karɓi haɗawar ne za a aika <b>sunanku, lambar wayarku da sunan kamfani</b> ga <b>wannan mai saye ɗaya kaɗai</b>. Ana rubuta lokacin da kuka yarda, kuma kuna iya janyewa duk lokacin da kuke so.
exporter-ask-export-markets = Zuwa waɗanne ƙasashe kuke fitar da kaya, ko kuke so ku fitar? Ku rubuta sunayensu, misali “Najeriya, Nijar, Gana”.
exporter-ask-excluded-markets = Akwai ƙasashen da ba za ku iya kai wa kaya ba (misali, saboda wakili na musamman)? Masu saye a can ba za su ga kayanku ba. Ku tsallake idan babu.
exporter-kind = { $kind ->
    [manufacturer] Masana'anta
   *[trader] Kamfanin ciniki
    }
exporter-button-consent = ✅ Na yarda
exporter-button-no-consent = Ba yanzu ba
exporter-consent-given = an yarda a nuna wa masu saye na ƙasashen waje
exporter-consent-missing = ba a yarda ba tukuna
exporter-consent-since = an yarda tun { $at }
exporter-field-name-zh = Sunan Sinanci
exporter-field-name-en = Sunan Turanci
exporter-field-uscc = Lambar USCC
exporter-field-kind = Iri
exporter-field-district = Gunduma
exporter-field-sectors = Fannoni
exporter-field-contact = Wakili
exporter-field-phone = Waya
exporter-field-consent = Yarda a nuna
exporter-field-export-markets = Kasuwannin fitarwa
exporter-field-excluded-markets = Ƙasashen da ba a kai wa
exporter-district-fucheng = Gundumar Fucheng
exporter-district-youxian = Gundumar Youxian
exporter-district-anzhou = Gundumar Anzhou
exporter-district-jiangyou = Birnin Jiangyou
exporter-district-santai = Gundumar Santai
exporter-district-yanting = Gundumar Yanting
exporter-district-zitong = Gundumar Zitong
exporter-district-beichuan = Gundumar Beichuan
exporter-district-pingwu = Gundumar Pingwu
exporter-district-sci-tech = Sabon Yankin Birnin Kimiyya
exporter-district-hi-tech = Yankin Fasahar Zamani
exporter-district-economic = Yankin Tattalin Arziki
exporter-district-xianhai = Gundumar Xianhai
exporter-summary = <b>Ku duba abin da kuka shigar</b>
exporter-summary-foot = Idan komai ya yi daidai, ku danna “Aika”. Don canza amsa, ku danna maɓallinta.
exporter-summary-hint = Ku aika ko ku canza da maɓallan da ke ƙasa.
exporter-button-change = ✏️ { $field }
exporter-button-keep = Bar shi yadda yake
exporter-button-submit = ✅ Aika
exporter-registered =
    ✅ An aika <b>{ $company }</b>.
    Yawanci hukuma tana tabbatarwa cikin awanni { $hours } na aiki; za ku ji sakamako a nan.

# ---- company
exporter-company-state = <b>Tabbatarwa:</b> { $state }
exporter-level = { $level ->
    [site_checked] an ziyarta a wurin
    [document_checked] an binciki takardu
   *[declared] bayanin kamfani
    } · { $day }
exporter-review-note = <b>Bayanin hukuma:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ Hukuma ta binciki wannan. Idan aka canza, za a sake tabbatarwa, kuma kafin nan masu saye ba za su ga kayanku ba.
exporter-saved-review = ✅ An ajiye. Dole hukuma ta sake tabbatar da wannan kuma an sanar da ita; kafin nan masu saye ba za su ga kayanku ba.
exporter-resubmitted = ✅ An sake aikawa. Hukuma za ta duba nan ba da daɗewa ba.
exporter-consent-revoked = An janye yardarku. An daina nuna bayanan tuntuɓarku, kuma za a tambaye ku kafin a karɓi buƙatar saye ta gaba. Ba za a iya mayar da lambobin da aka riga aka yi musaya ba.
exporter-consent-thanks = ✅ An rubuta yardarku. Kuna iya janyewa a kowane lokaci.
exporter-button-clear = Share
exporter-button-resubmit = 📨 Sake aikawa
exporter-button-revoke = Janye yardata
exporter-button-review = Duba kamfanin
exporter-notice-new =
    🏭 <b>Kamfanin da za a tabbatar:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] masana'anta
       *[trader] kamfanin ciniki
    }
exporter-notice-again =
    🏭 <b>Kamfani ya canza bayanai, ku sake tabbatarwa:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] masana'anta
       *[trader] kamfanin ciniki
    }
exporter-notice-claimed =
    ⚠️ <b>Wani ya yi ƙoƙarin sake rajistar kamfanin da aka riga aka yi wa rajista:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] masana'anta
       *[trader] kamfanin ciniki
    }
    Yana iya zama abokin aiki ko da'awar ƙarya. Ku tambayi kamfanin.

# ---- products
exporter-products = Kayan <b>{ $company }</b>: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· saura { $gaps }
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ an janye
   *[active] {""}
    }
exporter-field-sector = Fanni
exporter-field-description-zh = Bayani
exporter-field-moq = Mafi ƙarancin oda
exporter-field-prices = Farashi
exporter-field-terms = Sharaɗin ciniki
exporter-field-lead-days = Lokacin shiryawa
exporter-field-photos = Hotuna
exporter-field-certificates = Takardun shaida
exporter-field-hs = Lambar HS
exporter-missing = ❓ <b>Abin da ya rage:</b> { $fields }. Ana gaya wa masu saye gaskiya cewa ba a san waɗannan ba.
exporter-why-prices = • Farashi: yawancin masu saye shi suke fara dubawa.
exporter-why-moq = • Mafi ƙarancin oda: masu saye suna buƙatar sanin kaɗan nawa za su iya saya.
exporter-why-description-zh = • Bayani: gwargwadon daidaitonsa, haka buƙatu a wasu harsuna za su same shi.
exporter-why-lead-days = • Lokacin shiryawa: yana nuna ko za a iya kai kaya a kan lokaci.
exporter-why-terms = • Sharaɗin ciniki: wurin da farashin yake aiki ne ke nuna abin da kaya zai ci a ƙarshe.
exporter-why-photos = • Hotuna: kaya mai hoto ya fi samun amincewa da wuri.
exporter-why-sector = • Fanni: masu saye suna nema ta fanni.
exporter-why-certificates = • Takardun shaida: ƙasashe da yawa ba sa barin kaya ya shiga ba tare da su ba.
exporter-why-name-en = • Sunan Turanci: yawancin masu saye ba sa karanta Sinanci.
exporter-why-hs = • Lambar HS: tana nuna takardun shaida da binciken da ƙasar da za a kai ke buƙata.
exporter-ask-product-name-zh = Mene ne sunan kayan da Sinanci? Ya fi kyau tare da model, misali “柴油微耕机 1WG-4.0”. Sunan ya isa yanzu; sauran na iya zuwa daga baya.
exporter-ask-product-name-en = Mene ne sunansa da Turanci, misali “Diesel power tiller 1WG-4.0”?
exporter-ask-product-sector = Wane fanni yake?
exporter-ask-product-description-zh = Ku bayyana shi a jumloli kaɗan: amfaninsa, muhimman lambobinsa, abin da ya bambanta shi. Misali “injin noma mai dizal 4.0 kW, faɗin aiki 0.9 m, don gona mai ruwa da busasshiya”. Sinanci ya fi.
exporter-ask-product-moq = Nawa ne mafi ƙarancin oda? Tare da ma'auni: “guda 10”, “tan 5”, “1 20GP”.
exporter-ask-product-prices =
    Nawa ne farashinsa? Tare da irin kuɗi; ana iya sa farashi gwargwadon adadi:
    “395 USD”
    “daga guda 10 395 USD, daga guda 30 381 USD”
exporter-ask-product-terms = A wane sharaɗin ciniki kuma a ina, misali “FCA Mianyang” ko “FOB Qinzhou”?
exporter-ask-product-lead-days = Kwanaki nawa bayan oda kaya zai kammala, misali “kwana 35” ko “mako 5”? Ku rubuta “akwai a rumbu” idan akwai a rumbu.
exporter-ask-product-photos = Ku aika hotuna, kada su wuce takwas; kuna iya aika da yawa a lokaci guda.
exporter-ask-product-certificates = Waɗanne takardun shaida yake da su? Waƙafi a tsakani, misali “CE, ISO9001, EAC”.
exporter-ask-product-hs = Mece ce lambar HS ɗinsa? Lambobi 4 zuwa 10, misali “8433.51”.
exporter-quantity = { $quantity }
exporter-tier = { $price } daga { $start }
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] akwai a rumbu
    [one] kwana { $days }
   *[other] kwanaki { $days }
    }
exporter-photos = { $count } / { $most }
exporter-photos-kept = ✅ An karɓi hotuna: { $count } / { $most }. Kuna iya aika ƙari.
exporter-hs = { $code } { $name }
exporter-added = ✅ An ƙara: <b>{ $name }</b>. Yanzu cikakken bayani, ɗaya bayan ɗaya. Ku tsallake ko ku tsaya duk lokacin da kuke so; abin da kuka amsa zai kasance.
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ Shi ke nan.
exporter-walk-later = An ajiye. Kuna iya ci gaba daga baya a “Kayana”.
exporter-withdrawn = ⏸ An janye: masu saye ba za su ƙara gani ba. Kuna iya mayar da shi a kowane lokaci.
exporter-restored = ✅ An sake tallata shi.
exporter-button-fill = 📝 Cika abin da ya rage
exporter-button-later = Tsaya nan, sauran daga baya
exporter-button-withdraw = ⏸ Janye
exporter-button-restore = ▶️ Sake tallatawa
exporter-button-add-new = ➕ Ƙara a matsayin sabon kaya
exporter-button-add-to = ➕ Ƙara a { $company }
exporter-idle = Ban fahimci wannan ba. Ku zaɓa a ƙasa, ko ku aika sunan kaya da Sinanci ko hoto don ƙara shi.
exporter-loose-text = In ƙara wannan a matsayin sabon kaya?
exporter-loose-photos = { $count ->
    [one] Na sami hoton. Wane kaya yake nunawa?
   *[other] Na sami hotuna { $count }. Wane kaya suke nunawa?
    }
exporter-note-contact = ℹ️ Ana ɓoye wa masu saye lambobin waya, imel, sunayen manhajar saƙo da mahaɗai da ke cikin wannan rubutu sai ɓangarorin biyu sun karɓi haɗawa.
exporter-note-price-unit = ℹ️ Ma'auni ya canza: yanzu ana lissafin farashi a kan { $one }. Ku duba su.
exporter-note-hs = ℹ️ Lambar HS { $heading }: { $name }. Ku duba ko ta dace.
exporter-note-hs-unknown = ℹ️ An ajiye. Teburinmu bai san { $heading } ba; ku sake duba ta.
exporter-note-certificates = ℹ️ Babu a teburinmu: { $names }. An ajiye yadda kuka rubuta, haka kuma masu saye za su gani.
exporter-note-photos-full = ℹ️ Kaya ɗaya ba ya wuce hotuna { $most }; an bar { $count } a waje.

# ---- inquiries
exporter-no-inquiries = Babu buƙatar saye da ke jiran amsa. Za a sanar da ku nan take idan sabuwa ta zo.
exporter-inquiries-more = { $count ->
    [one] Da wata buƙatar saye ɗaya.
   *[other] Da wasu buƙatun saye { $count }.
    }
exporter-button-more = Ci gaba ({ $count })
exporter-accept-consent =
    Idan kun karɓa, za a aika sunanku, lambar wayarku da sunan kamfani ga wannan mai saye, ku kuma za ku sami bayanan tuntuɓarsa.
    Ba ku yarda a nuna ku ba tukuna. Kun yarda kuma kun karɓa yanzu?
exporter-button-agree = ✅ Na yarda, na karɓa
exporter-accepted = ✅ An karɓa. Bayanan tuntuɓa suna biye; mai saye yana da naku.
exporter-why-refuse = Me ya sa kuka ƙi? Za a gaya wa mai saye cikin ladabi.
exporter-refusal-price = Farashin ba zai yiwu ba
exporter-refusal-quantity = Adadi ko ƙarfin samarwa
exporter-refusal-delivery = Ba za a kai kan lokaci ba
exporter-refusal-market = Ba ma kai wa wannan kasuwa
exporter-refusal-specification = Ba kayanmu ba ne
exporter-refusal-other = ✏️ Wani dalili
exporter-refuse-words = Ku rubuta dalili a jumla ɗaya ko biyu.
exporter-refused = An ƙi; an sanar da mai saye da hukuma. Mun gode da amsawa da wuri.
exporter-ask-words = Me kuke so ku sani tukuna? Ku rubuta, zai je wurin jami'in da ke kula.
exporter-asked = ✅ An tura wa jami'in da ke kula; amsar za ta zo a nan. Buƙatar sayen tana nan a buɗe gare ku: ku kula da wa'adinta.

# ---- what is wrong and what to do
exporter-bad-empty = Babu rubutu. Ku rubuta amsarku.
exporter-bad-file = Rubutu ake buƙata a nan; fayil ko hoto ba zai amsa ba.
exporter-bad-too-short = Ya yi gajere: aƙalla haruffa { $shortest }.
exporter-bad-too-long = Ya yi tsawo: haruffa { $length }, kada su wuce { $longest }.
exporter-bad-no-chinese = Ana buƙatar sunan Sinanci, da haruffan Sinanci.
exporter-bad-no-english = Ana buƙatar sunan Turanci, da haruffan Latin ba tare da na Sinanci ba.
exporter-bad-choice = Babu wannan zaɓi. Ku danna ɗaya daga maɓallan.
exporter-bad-uscc-length = Lambar USCC tana da haruffa 18; kun shigar da { $length }. Ku kwatanta da lasisin.
exporter-bad-uscc-lookalike = Harafi na { $place } shi ne { $char }, wanda ba a taɓa amfani da shi a lambar USCC; watakila lamba { $meant } ce. Ku duba ku sake shigarwa.
exporter-bad-uscc-character = Harafi na { $place }, “{ $char }”, ba daidai ba ne: lambar USCC lambobi da manyan haruffa ne kawai, kuma 8 na farko lambobi ne. Ku duba ku sake shigarwa.
exporter-bad-uscc-check = Lambar bincike ba ta dace ba: aƙalla harafi ɗaya na { $code } an rubuta shi ba daidai ba. Ku kwatanta da lasisin, ɗaya bayan ɗaya.
exporter-bad-uscc-own = Kun riga kun yi wa wannan kamfani rajista: { $company }.
exporter-bad-uscc-taken = An riga an yi rajistar lambar { $code }. Idan abokin aikinku ne ya yi, ku bar shi ya yi aiki a nan. An sanar da hukuma, kuma za ta tambayi kamfanin.
exporter-bad-person = Wannan bai yi kama da suna ba. Ku rubuta sunan wakilin kamfani.
exporter-bad-phone = Wannan lambar waya ba daidai ba ce. Wayar hannu kamar 138 0000 0000, wayar ofis da lambar yanki kamar 0816-2345678, lambar waje mai farawa da +.
exporter-bad-phone-other = Wannan lambar wani ce. Ku aika taku, ko ku rubuta ta.
exporter-bad-country = Ban san “{ $word }” ba. Ku rubuta ƙasashe, waƙafi a tsakani, misali “Najeriya, Nijar”, ba yankuna kamar “Afirka” ba.
exporter-bad-country-unclear = “{ $word }” na iya nufin ƙasashe da yawa. Ku rubuta cikakken suna, misali “DR Congo”.
exporter-bad-market-both = Ƙasa ba za ta zama kasuwar fitarwa da wadda ba a kai wa ba a lokaci guda.
exporter-bad-no-sector = Dole aƙalla fanni ɗaya ya rage.
exporter-bad-product-twice = Akwai kaya mai suna “{ $name }” tuni{ $state ->
    [withdrawn] {" "}(an janye; kuna iya mayar da shi)
   *[active] {""}
    }. Don wani model, ku ƙara model ɗin a sunan.
exporter-bad-name-first = Ku fara rubuta sunan kayan; an ajiye hotunan dominsa.
exporter-bad-amount = Wannan lamba ba za ta yi daidai ba: fiye da 0, lambobi huɗu bayan digo kawai.
exporter-bad-moq = Ban iya karanta mafi ƙarancin oda ba. Ku rubuta lamba da ma'auni, misali “guda 10” ko “tan 5”.
exporter-bad-moq-unit = { $amount } na me? Ku ƙara ma'auni, misali “guda { $amount }”, “saiti { $amount }” ko “kilo { $amount }”.
exporter-bad-price = Ban iya karanta farashi ba. Ku rubuta kamar “395 USD”, ko gwargwadon adadi: “daga guda 10 395 USD, daga guda 30 381 USD”.
exporter-bad-price-currency = Ku ƙara irin kuɗi, misali “395 USD” ko “2800 CNY”.
exporter-bad-price-currencies = Irin kuɗi ɗaya kawai; kun rubuta { $values }.
exporter-bad-price-order = Dole adadin ya riƙa ƙaruwa: { $second } bai fi { $first } ba.
exporter-bad-price-rises = Adadi mai yawa ya fi tsada: { $price } daga { $quantity }. Ku duba.
exporter-bad-unit-differs = Ma'aunin farashi ya bambanta da na mafi ƙarancin oda ({ $moq }). Ku yi amfani da iri ɗaya.
exporter-bad-terms = Ban san wannan sharaɗin ciniki ba. Ku rubuta sharaɗi da wuri, misali “FCA Mianyang”, “FOB Qinzhou” ko “CIF Lagos”.
exporter-bad-terms-place = { $term } yana buƙatar wuri, misali “{ $term } Mianyang”.
exporter-bad-terms-sea = { $term } na tashoshin teku ne kawai, { $place } kuma ba ita ba ce. Ga { $place } ku yi amfani da FCA; ta teku kuwa, misali “FOB Qinzhou”.
exporter-bad-lead = Ban iya karanta lokacin shiryawa ba. Ku rubuta kwanaki ko makonni, misali “kwana 35”, ko “akwai a rumbu”.
exporter-bad-lead-long = Kwanaki { $days } ya yi tsawo; kada ya wuce { $most }. Ku duba.
exporter-bad-hs = Lambar HS tana da lambobi 4, 6, 8 ko 10, misali “8433.51”.
exporter-bad-hs-chapter = Tsarin Harmonized System bai da babi { $chapter }. Ku duba.
exporter-bad-certificates-many = Takardun shaida kada su wuce { $most }; ku rubuta manya.
exporter-bad-photo = Ku aika hoto, ko ku danna “An gama”.
