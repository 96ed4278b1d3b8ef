### Machine-drafted; read by no native speaker yet.

# What every conversation shares.
welcome =
    <b>Barka da zuwa Made in Mianyang.</b>
    Ina taimakawa ku nemi masana'antu a Mianyang, birnin masana'antu a lardin Sichuan na ƙasar China. Kyauta ne.

    Ku rubuta abin da kuke buƙata da kalmominku da harshenku: kaya, adadi, farashi, inda za a kai, da lokaci.

    <i>Misali: muna buƙatar injinan girbin shinkafa guda 20 zuwa Birnin Kebbi, kada ya wuce dala 3,000 kowane guda, kafin watan Maris</i>
help =
    { $role ->
        [bureau]
            <b>Ga hukuma</b>
            /queue – kamfanonin da za a tabbatar da haɗawar da za a duba
            /deals – ciniki, wanda ke kula, da wa'adi
            /officers – waɗanda ke aiki a nan
        [exporter]
            <b>Ga kamfanonin Mianyang</b>
            /company – kamfaninku da tabbatar da shi
            /products – ƙara, canza ko janye kaya
            /inquiries – masu saye da ke jiran amsarku
       *[buyer]
            <b>Yadda ake yi</b>
            1. Ku rubuta abin da kuke buƙata. Zan nuna abin da ya dace da dalili, ko in faɗi gaskiya cewa babu mai yin sa a nan.
            2. Ku danna “A haɗa ni da su” a ƙasan kaya. Hukumar kasuwanci ta bincika, masana'anta ta karɓa, sannan ku sami lambobin juna.
            3. /requests – buƙatunku da inda kowacce ta kai
    }

    /language – canza harshe
    /cancel – tsayar da abin da kuke yi
    /privacy – abin da muke ajiyewa da wanda ke gani
    /mydata – abin da muka ajiye game da ku
    /delete – goge komai
language-choose = Da wane harshe zan yi magana? Kuna iya rubutu da kowane daga harsuna 13 a kowane lokaci.
language-set = Yanzu zan rubuta da { $language }.
language-drafted = Na'ura ce ta rubuta kalmomina a wannan harshe, kuma har yanzu babu ɗan asalin harshen da ya karanta su: ku yi haƙuri idan wani abu bai yi daɗi ba.
language-noticed = Kun rubuta da { $language }, saboda haka zan ci gaba da shi.
language-back = Koma zuwa: { $language }
language-unknown = Ban iya karanta wannan harshe ba tukuna. Ku rubuta da Hausa, Turanci, Faransanci, Larabci ko wani daga harsunan da na sani.
privacy =
    <b>Sirrinku</b>
    Wannan bot yana aiki ne don hukumar kasuwanci ta Mianyang, domin haɗa masu saye da masana'antu. Yana ajiye abin da kuke rubutawa a nan, lambarku ta Telegram, harshenku, da kuma bayanan tuntuɓa da kuka bayar idan kun nemi a haɗa ku.

    • Masana'antu suna ganin abin da kuke buƙata, ba sa ganin ko ku wane ne, sai kun yarda, hukuma ta amince, kuma masana'anta ta karɓa.
    • Jami'an hukuma suna ganin buƙatunku domin su duba su.
    • Ba a sayar da komai, ba kuma a aika muku abin da ba ku nema ba.
    • /mydata yana nuna abin da muka ajiye. /delete yana goge shi nan take. Kuna iya janye izini a /requests kafin a yi musayar lambobi.
mydata-head = <b>Abin da muka ajiye game da ku</b>
mydata-person = Kuna tare da mu tun { $since }. Harshe: { $language }.
mydata-addresses = Asusun Telegram: { $values }
mydata-invitation = An yi gayyatar da sunan: { $name }
mydata-contact = Suna da bayanan tuntuɓa: { $values }
mydata-words = Abin da kuka rubuta game da kaya da haɗawa: { $values }
mydata-files = Hotuna da fayiloli: { $count }
mydata-buyer = A matsayin mai saye: { $country } · { $type } · { $level }
mydata-requests = Buƙatu: { $count }
mydata-shown = Kayan da aka nuna muku, da abin da kuka faɗa a kansu: { $count }
mydata-introductions = Haɗawar da kuka yarda da ita: { $count }
mydata-consent = · { $product }, kun yarda a { $day }
mydata-companies = Kamfanonin da kuke wakilta: { $values }
mydata-shown-abroad = Ana nuna ku ga masu saye a matsayin wakilin { $company }, kun yarda a { $day }
mydata-officer = A matsayin jami'i, kuna kula da: haɗawa { $introductions }, ciniki da ke buɗe { $deals }
mydata-foot = Har da saƙonnin da kuka rubuta a wannan hirar, abin da kuke cikewa yanzu, da bayanan shawarwari da ke ambaton ku da lamba kawai. /delete yana goge komai sai waɗannan bayanan.
delete-ask =
    <b>A goge komai game da ku?</b>
    Za a goge bayanan tuntuɓarku, saƙonninku da rubutun buƙatunku har abada. Za a rufe buƙatun da ke buɗe, a janye haɗawar da ake yi, kuma kamfanonin da ku kaɗai ke amsa wa za su rasa kayansu a nan.
delete-yes = Goge komai
delete-kept = Ba a goge komai ba.
delete-done = An gama: an goge komai game da ku. Idan kun sake rubutawa, za mu fara sabo.
cancelled = An tsayar.
nothing-to-cancel = Babu abin da za a tsayar.
odd = { $kind ->
    [voice] Ban iya sauraron saƙon murya ba tukuna. Ku rubuta.
    [sticker] Ya yi kyau! Amma ni da kalmomi nake aiki: ku rubuta.
    [location] Na gode da wurin. Ku rubuta sunansa.
    [video] Ban iya kallon bidiyo ba. Ku rubuta, ko ku aika hoto da kalmomi kaɗan.
    [edited] Sababbin saƙonni kawai nake karantawa. Ku aika gyaranku a matsayin sabon saƙo.
   *[other] Ba zan iya amfani da wannan ba. Ku rubuta, ko ku aika hoto da kalmomi kaɗan.
    }
file-problem = { $problem ->
    [empty] Wannan fayil babu komai a ciki. Ku sake aika shi.
    [too_big] Wannan fayil ya yi girma: kada ya wuce 20 MB. Ku aika ƙarami.
   *[unavailable] Ban iya samun wannan fayil daga Telegram ba. Ku sake aika shi.
    }
not-understood = Ban fahimci wannan ba. Ku yi amfani da maɓallai, ko ku rubuta abin da kuke buƙata.
unknown-command = Ban san wannan umarni ba.
stale-button = Wannan maɓalli ya daina aiki; ba a canza komai ba.
forbidden = Wannan ba naku ba ne.
already-handled = An riga an gama da wannan; ba a canza komai ba.
unexpected = Wani abu ya samu matsala a wajenmu, kuma ba a canza komai ba. Ku sake gwadawa. Idan ya sake faruwa, ku gaya mana wannan lamba: <code>{ $reference }</code>
invitation-accepted = { $role ->
    [officer] Barka da zuwa tawagar hukuma.
   *[other] An karɓi gayyatarku.
    }
invitation-invalid = Wannan gayyata ta daina aiki. Ku nemi sabuwa.
sample-mark = na gwaji
button-help = Taimako
button-home = Bayani a taƙaice
button-language = Harshe
button-privacy = Sirri
button-back = ‹ Baya
button-cancel = Soke
button-no = A'a
button-skip = Tsallake
button-done = An gama
button-i-am-exporter = Ni kamfani ne a Mianyang
command-start = Fara
command-help = Abin da zan iya yi
command-requests = Buƙatuna da inda suka kai
command-language = Canza harshe
command-cancel = Tsayar da abin da nake yi
command-privacy = Abin da ake ajiyewa da wanda ke gani
command-mydata = Abin da aka ajiye game da ni
command-delete = Goge komai game da ni
bot-description =
    Kuna neman injuna, kayan gyara, kayan lantarki, kayan gini, abinci ko magunguna daga China? Ku rubuta abin da kuke buƙata da harshenku. Zan nuna abin da masana'antun Mianyang, Sichuan, za su iya samarwa, da dalilin da ya dace. Hukumar kasuwanci ta birnin tana duba kowace haɗawa.
bot-short-description = Ku nemi masana'antu a Mianyang, China: ku faɗi abin da kuke buƙata da harshenku.
language-en = English
language-zh = 中文
language-fr = Français
language-es = Español
language-pt = Português
language-ru = Русский
language-ar = العربية
language-vi = Tiếng Việt
language-th = ไทย
language-kk = Қазақша
language-ka = ქართული
language-sw = Kiswahili
language-ha = Hausa
