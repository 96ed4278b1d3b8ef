### Machine-drafted; read by no native speaker yet.

# The exporter's inquiry, the exchange of contacts, and the deal that follows.
deal-inquiry-head = 🔔 <b>Sabuwar buƙatar saye</b>
deal-inquiry-buyer = Mai saye: { $country } · { $type } · { $level }
deal-inquiry-product = <b>Kayanku da ya dace:</b> { $product }
deal-inquiry-original =
    <b>Ainihin saƙo ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>Mai saye ya ƙara:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ Ku amsa cikin awa 24 na aiki, zuwa { $due } (lokacin Beijing). Ana musayar lambobi da zarar kun karɓa.
deal-nudge = ⏰ Mai saye yana jiran amsarku har yanzu kan <b>{ $product }</b>.
deal-refused =
    Masana'antar <b>{ $product }</b> ba za ta iya karɓar buƙatarku ba:
    <i>{ $note }</i>
    In nemo masana'anta ta gaba? Za a sake neman izininku.
deal-unanswered = ⏰ Masana'antar <b>{ $product }</b> ba ta amsa ba tukuna. In nemo ta gaba? Za a sake neman izininku.
deal-exchange-buyer = 🤝 <b>Masana'antar { $product } ta karɓa.</b> Ga hanyar tuntuɓarta; an tura mata taku.
deal-exchange-exporter = 🤝 <b>An haɗa ku kan { $product }.</b> Ga hanyar tuntuɓar mai saye; an tura masa taku.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>Ku yi hankali da canjin bayanan banki.</b> Ba ma taɓa aika bayanan banki. Idan imel ko saƙon hira ya ambaci sabon asusu, ku kira lambar da ke sama kafin ku biya, ku kuma sanar da hukuma.
deal-opening =
    Saƙon farko da za ku iya kwafa:
    <code>{ $text }</code>
deal-opening-by-buyer = Sannu, sunana { $name }. Hukumar kasuwanci ta Mianyang ce ta haɗa mu. Ina sha'awar kayanku { $product }, ina so mu tattauna kan cikakken bayani, farashi da samfuri.
deal-opening-by-exporter = Sannu, sunana { $name } daga Mianyang, China. Hukumar kasuwanci ta Mianyang ce ta haɗa mu. Mun gode da sha'awar kayanmu { $product }. Zan yi farin ciki mu tattauna kan cikakken bayani, farashi da samfuri.
deal-request-photo = Hoton da aka aika da buƙatar
deal-opened =
    🤝 Kamfani ya karɓa: <b>{ $product }</b>. An buɗe ciniki mai lamba { $id }.
    Mataki: { $stage } · mai kula: { $officer }
    Manufar farko: { $target }, wa'adi { $due }
deal-samples-question = An daidaita kan samfuri na <b>{ $product }</b>?
deal-thanks = { $answer ->
    [yes] ✅ Labari mai daɗi. An sanar da hukuma.
    [not_yet] Na gode. Zan sake tambaya bayan mako guda.
   *[stopped] Na gode. An sanar da hukuma.
    }
deal-ask-why-stopped = Me ya faru? Kalmomi kaɗan za su taimake mu mu inganta aiki.
deal-samples-yes = ✅ <b>{ $product }</b>: an daidaita kan samfuri, in ji { $side ->
    [buyer] mai saye
   *[exporter] kamfani
    }.
deal-samples-not-yet = <b>{ $product }</b>: ba a daidaita kan samfuri ba tukuna, in ji { $side ->
    [buyer] mai saye
   *[exporter] kamfani
    }. Za a sake tambayar su duka bayan mako guda.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: tattaunawa ta tsaya, in ji { $side ->
        [buyer] mai saye
       *[exporter] kamfani
    }:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] Cinikina
    [overdue] Ciniki da wa'adinsa ya wuce
   *[all] Duk ciniki da ke buɗe
    }</b>: { $count }
deal-list-empty = Babu.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>№{ $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target } zuwa { $due } · { $officer }
deal-item =
    🤝 <b>Ciniki mai lamba { $id }: { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    An buɗe { $opened }
    Mataki: <b>{ $stage }</b>
    Manufa: { $target }, wa'adi { $due }
    Mai kula: { $officer }
deal-item-lost = Bai yiwu ba: { $reason }
deal-moved = ✅ An canza mataki.
deal-changed = ✅ An canza.
deal-stands-there = Yana wannan mataki tuni.
deal-choose-stage = Wane mataki? Tsallakewa ko komawa baya na buƙatar dalili.
deal-ask-due = Ku zaɓi wa'adi, ko ku rubuta, misali 2027-01-15.
deal-due-unreadable = Ban iya karanta wannan rana ba. Ku rubuta shekara, wata, rana, misali { $example }.
deal-due-past = { $due } ta wuce. Ku zaɓi rana daga yau zuwa gaba.
deal-assigned = Yanzu ku ne ke kula da wannan ciniki: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] tuntuɓar farko
    [qualified] an tabbatar da buƙata
    [quoted] an ba da farashi
    [sample_shipped] an aika samfuri
    [sample_approved] an amince da samfuri
    [intent_contract] yarjejeniyar niyya
    [contract] an sa hannu a kwangila
    [shipped] an tura kaya
    [paid] an biya
   *[lost] bai yiwu ba
    }
deal-button-accept = ✅ Karɓa
deal-button-refuse = ✖️ Ƙi…
deal-button-ask = ❔ Fara tambaya
deal-button-next = Gwada masana'anta ta gaba
deal-button-open = Buɗe ciniki
deal-button-lost = ✖️ Bai yiwu ba…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = Wani mataki
deal-button-mine = Nawa
deal-button-overdue = Wa'adi ya wuce
deal-button-all = Duka
deal-button-samples-yes = E
deal-button-samples-not-yet = Tukuna
deal-button-samples-stopped = Mun tsaya…
