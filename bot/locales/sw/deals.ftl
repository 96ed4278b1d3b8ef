### Machine-drafted; read by no native speaker yet.

# Ombi linalofika kwa kampuni, kubadilishana mawasiliano, na biashara inayofuata.
deal-inquiry-head = 🔔 <b>Ombi jipya</b>
deal-inquiry-buyer = Mnunuzi: { $country } · { $type } · { $level }
deal-inquiry-product = <b>Bidhaa yenu inayofaa:</b> { $product }
deal-inquiry-original =
    <b>Maneno yake ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>Mnunuzi ameongeza:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ Tafadhali jibu ndani ya saa 24 za kazi, kabla ya { $due } (saa za Beijing). Mawasiliano yanabadilishwa mara mnapokubali.
deal-nudge = ⏰ Mnunuzi bado anasubiri jibu lenu kuhusu <b>{ $product }</b>.
deal-refused =
    Kiwanda cha <b>{ $product }</b> hakiwezi kuchukua ombi lako:
    <i>{ $note }</i>
    Nijaribu kiwanda kinachofuata? Utaombwa ridhaa yako tena.
deal-unanswered = ⏰ Kiwanda cha <b>{ $product }</b> bado hakijajibu. Nijaribu kinachofuata? Utaombwa ridhaa yako tena.
deal-exchange-buyer = 🤝 <b>Kiwanda cha { $product } kimekubali.</b> Haya ni mawasiliano yao; yako yametumwa kwao.
deal-exchange-exporter = 🤝 <b>Mmeunganishwa kwa { $product }.</b> Haya ni mawasiliano ya mnunuzi; yenu yametumwa kwake.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>Jihadhari na akaunti ya benki iliyobadilishwa.</b> Sisi hatutumi kamwe maelezo ya benki. Barua pepe au ujumbe ukitaja akaunti mpya, piga namba iliyo hapo juu kabla ya kulipa, na uiambie ofisi.
deal-opening =
    Ujumbe wa kwanza wa kunakili:
    <code>{ $text }</code>
deal-opening-by-buyer = Habari, mimi ni { $name }. Ofisi ya biashara ya Mianyang imetutambulisha. Nimevutiwa na { $product } yenu na ningependa kuzungumza kuhusu maelezo, bei na sampuli.
deal-opening-by-exporter = Habari, mimi ni { $name } kutoka Mianyang, China. Ofisi ya biashara ya Mianyang imetutambulisha. Asante kwa kuvutiwa na { $product } yetu. Nitafurahi kuzungumza kuhusu maelezo, bei na sampuli.
deal-request-photo = Picha iliyoambatana na ombi
deal-opened =
    🤝 Kampuni imekubali: <b>{ $product }</b>. Biashara na. { $id } imefunguliwa.
    Hatua: { $stage } · mhusika: { $officer }
    Lengo la kwanza: { $target }, mwisho { $due }
deal-samples-question = Je, mmekubaliana kuhusu sampuli za <b>{ $product }</b>?
deal-thanks = { $answer ->
    [yes] ✅ Vizuri sana. Ofisi imeambiwa.
    [not_yet] Asante. Nitauliza tena baada ya wiki.
   *[stopped] Asante. Ofisi imeambiwa.
    }
deal-ask-why-stopped = Nini kilitokea? Maneno machache yatatusaidia kuboresha.
deal-samples-yes = ✅ <b>{ $product }</b>: sampuli zimekubaliwa, anasema { $side ->
    [buyer] mnunuzi
   *[exporter] mwakilishi wa kampuni
    }.
deal-samples-not-yet = <b>{ $product }</b>: sampuli bado hazijakubaliwa, anasema { $side ->
    [buyer] mnunuzi
   *[exporter] mwakilishi wa kampuni
    }. Wataulizwa tena baada ya wiki.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: mazungumzo yamesimama, anasema { $side ->
        [buyer] mnunuzi
       *[exporter] mwakilishi wa kampuni
    }:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] Biashara zangu
    [overdue] Biashara zilizochelewa
   *[all] Biashara zote zinazoendelea
    }</b>: { $count }
deal-list-empty = Hakuna.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>na. { $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target } kabla ya { $due } · { $officer }
deal-item =
    🤝 <b>Biashara na. { $id }: { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    Ilifunguliwa { $opened }
    Hatua: <b>{ $stage }</b>
    Lengo: { $target }, mwisho { $due }
    Mhusika: { $officer }
deal-item-lost = Imepotea: { $reason }
deal-moved = ✅ Hatua imebadilishwa.
deal-changed = ✅ Imebadilishwa.
deal-stands-there = Tayari iko kwenye hatua hii.
deal-choose-stage = Hatua gani? Kuruka au kurudi nyuma kunahitaji sababu.
deal-ask-due = Chagua tarehe ya mwisho, au iandike, kwa mfano 2027-01-15.
deal-due-unreadable = Siwezi kusoma tarehe hii. Andika mwaka, mwezi, siku, kwa mfano { $example }.
deal-due-past = { $due } imeshapita. Chagua siku kuanzia leo.
deal-assigned = Sasa wewe ndiye mhusika wa biashara: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] mawasiliano ya kwanza
    [qualified] hitaji limethibitishwa
    [quoted] bei imetolewa
    [sample_shipped] sampuli imetumwa
    [sample_approved] sampuli imekubaliwa
    [intent_contract] mkataba wa nia
    [contract] mkataba umesainiwa
    [shipped] mzigo umesafirishwa
    [paid] malipo yamefika
   *[lost] imepotea
    }
deal-button-accept = ✅ Kubali
deal-button-refuse = ✖️ Kataa…
deal-button-ask = ❔ Uliza kwanza
deal-button-next = Jaribu kiwanda kinachofuata
deal-button-open = Fungua biashara
deal-button-lost = ✖️ Imepotea…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = Hatua nyingine
deal-button-mine = Zangu
deal-button-overdue = Zilizochelewa
deal-button-all = Zote
deal-button-samples-yes = Ndiyo
deal-button-samples-not-yet = Bado
deal-button-samples-stopped = Tumeacha…
