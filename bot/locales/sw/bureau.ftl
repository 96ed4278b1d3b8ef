### Machine-drafted; read by no native speaker yet.

# Foleni ya ofisi, maamuzi yake, na kila upande unavyoambiwa.
bureau-home =
    <b>Meza ya ofisi</b>
    Kampuni za kuhakiki: <b>{ $companies }</b>
    Utambulisho wa kukagua: <b>{ $introductions }</b>
    Yanayosubiri jibu la kiwanda: { $answers }
    Biashara zangu zinazoendelea: { $deals }, zilizochelewa: { $overdue }
bureau-queue-empty = Hakuna kinachosubiri. Foleni ni tupu.
bureau-officers =
    <b>Maofisa</b>
    { $list }
bureau-officers-line = • { $name }: utambulisho { $introductions }, biashara { $deals }, zilizochelewa { $overdue }
bureau-officer-unnamed = ofisa na. { $number }
bureau-somebody = mtu fulani
bureau-the-buyer = mnunuzi
bureau-the-exporter = kampuni
bureau-unknown = haijulikani
bureau-page = { $position } / { $total }
bureau-already = Hakuna kilichobadilishwa: { $who } alishashughulikia tarehe { $when } (saa za Beijing). Hali ya sasa: { $what }.
bureau-state = { $state ->
    [requested] inasubiri kukaguliwa
    [returned] imerudishwa ili iongezewe maelezo
    [approved] imeidhinishwa
    [accepted] kampuni imekubali
    [declined] imekataliwa na ofisi
    [refused] kampuni imekataa
    [withdrawn] mnunuzi ameiondoa
    [rejected] haikupita
   *[pending] inasubiri kuhakikiwa
    }
bureau-buyer-type = { $type ->
    [importer] mwagizaji
    [distributor] msambazaji
    [end_user] mtumiaji wa mwisho
    [government] taasisi ya umma
   *[unknown] aina haikutajwa
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] mawasiliano yamethibitishwa
    [organisation_checked] taasisi imehakikiwa
   *[unknown] bado hajahakikiwa
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] mtengenezaji
   *[trader] kampuni ya biashara
    }
bureau-exporter-level = { $level ->
    [document_checked] nyaraka zimehakikiwa
    [site_checked] imehakikiwa kiwandani
   *[declared] kama ilivyojieleza, haijahakikiwa
    }
bureau-item-head = 📋 <b>Utambulisho na. { $id }</b> · { $state } · ridhaa ilitolewa { $since }
bureau-item-buyer =
    <b>Mnunuzi:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = Yupo nasi tangu { $since } · maombi { $requests } · utambulisho mwingine { $introductions } (uliokubaliwa { $accepted }, uliokataliwa { $declined })
bureau-item-original =
    <b>Maneno yake ({ $language }{ $photos ->
        [0] {""}
       *[other] , picha: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>Tumeelewa hivi:</b>
bureau-item-product = <b>Bidhaa itakayotambulishwa:</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = Utambulisho uliopelekwa { $passed } · uliokubaliwa { $accepted } · uliokataliwa { $refused }
bureau-item-note = 📝 <b>Maelezo ya ofisi:</b> { $text }
bureau-item-answer = ↩️ <b>Jibu la mnunuzi:</b> { $text }
bureau-item-question = ❔ <b>Swali la kampuni:</b> { $text }
bureau-item-refusal = <b>Sababu ya kampuni:</b> { $text }
bureau-item-risks = ⚠️ <b>Angalia vizuri:</b> { $marks }
bureau-item-stop = ⛔ <b>Orodha ya kusimamishwa</b> tangu { $since } ({ $source }): { $reason }
bureau-item-officer = Mhusika: { $officer }
bureau-risk-sample = orodha ya mfano
bureau-risk-new-buyer = utambulisho wa kwanza wa mnunuzi huyu
bureau-risk-unknown-buyer = mnunuzi hajahakikiwa
bureau-risk-busy-buyer = ameomba zaidi ya utambulisho mara tano kwa wiki
bureau-risk-contact-in-text = kuna mawasiliano ndani ya maneno (yamefichwa kwa kampuni)
bureau-risk-trader = kampuni ya biashara
bureau-risk-declared-only = kampuni haijahakikiwa
bureau-risk-below-moq = idadi chini ya kiwango cha chini
bureau-risk-price-low = bei chini ya ngazi ya bei
bureau-risk-near-miss = inakaribiana tu
bureau-company-head = 🏭 <b>Kampuni ya kuhakiki</b> · { $state } · ilisajiliwa { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    Jina la Kiingereza: { $name_en }
    USCC: <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    Sekta: { $sectors }
    Uwezo: { $capacity }
    Masoko: { $markets }
bureau-company-contact =
    <b>Mtu wa mawasiliano:</b> { $name }
    { $contact }
    Amekubali kuonyeshwa nje ya nchi: { $consent ->
        [yes] ndiyo
       *[no] hapana
    } · bidhaa: { $products }
bureau-company-certificates = Vyeti: { $list }
bureau-company-approved = ✅ { $company } sasa imehakikiwa ({ $level }). Wanunuzi wanaweza kupata bidhaa zenu.
bureau-company-returned =
    ↩️ Ofisi inaomba maelezo zaidi kuhusu { $company }:
    <i>{ $note }</i>
bureau-company-rejected =
    Ofisi haikuweza kuhakiki { $company }:
    <i>{ $note }</i>
bureau-changed = 🔄 Kuna kilichobadilika tangu ulipofungua. Hakuna kilichoamuliwa; hii ndiyo hali ya sasa.
bureau-approved = ✅ Imeidhinishwa. Kampuni na mnunuzi wameambiwa.
bureau-plan =
    <b>Mpango wa biashara</b>
    Mhusika: { $officer }
    Lengo la kwanza: { $target }
    Mwisho: { $due }
bureau-plan-kept = ✅ Mpango umehifadhiwa.
bureau-assigned-done = ✅ Mhusika amewekwa.
bureau-company-done = ✅ Imeandikwa. Kampuni imeambiwa.
bureau-choose-officer = Nani atahusika?
bureau-choose-due = Mwisho lini?
bureau-choose-target = Lengo ni lipi?
bureau-ask-return = Mnunuzi aongeze nini? Chagua, au andika (mnunuzi anasoma { $language }).
bureau-ask-decline = Kwa nini inakataliwa? Chagua, au andika (mnunuzi anasoma { $language }). Mnunuzi ataona.
bureau-ask-creturn = Kampuni iongeze nini? Tafadhali andika.
bureau-ask-creject = Kwa nini kampuni haikupita? Tafadhali andika; kampuni itaona.
bureau-ask-reply = Tafadhali andika jibu lako kwa kampuni. Mawasiliano yatafichwa.
bureau-ask-forward = Tafadhali andika swali kwa mnunuzi (anasoma { $language }), au lipeleke kama lilivyo.
bureau-ask-lost = Kwa nini biashara imepotea? Chagua, au andika.
bureau-ask-move = Hii inaruka hatua au inarudi nyuma. Tafadhali andika sababu.
bureau-ask-answer = Tafadhali andika jibu lako. Mawasiliano yatafichwa hadi kiwanda kikubali.
bureau-done-return = ↩️ Imerudishwa. Mnunuzi ameulizwa.
bureau-done-decline = Imekataliwa. Mnunuzi ameambiwa sababu.
bureau-done-creturn = ↩️ Imerudishwa. Kampuni imeulizwa.
bureau-done-creject = Haikupita. Kampuni imeambiwa sababu.
bureau-done-reply = ✅ Imetumwa kwa kampuni.
bureau-done-forward = ✅ Mnunuzi ameulizwa.
bureau-done-lost = Biashara imewekwa kuwa imepotea.
bureau-done-move = ✅ Hatua imebadilishwa, sababu imeandikwa.
bureau-done-answer = ✅ Asante. Jibu lako limepelekwa.
bureau-note-empty = Tafadhali andika kwa maneno machache.
bureau-note-too-long = Hizo ni herufi { $length }; zisizidi { $longest }. Hakuna kilichopotea: fupisha kisha utume tena.
bureau-return-quantity = Unahitaji ngapi?
bureau-return-price = Unafikiria bei gani kwa kimoja, na kwa sarafu gani?
bureau-return-destination = Iende nchi gani, mji gani au bandari gani?
bureau-return-delivery = Unahitaji mzigo lini mwisho?
bureau-return-specification = Tafadhali eleza vipimo au namba ya modeli.
bureau-return-company = Tueleze kuhusu kampuni au taasisi yako: jina, mahali, inafanya nini.
bureau-decline-not-made = Mianyang haitengenezi hii kwa namna unavyohitaji.
bureau-decline-unclear = Ombi halieleweki vya kutosha kulipeleka mbele.
bureau-decline-too-small = Idadi ni ndogo mno kwa oda ya nje ya nchi.
bureau-decline-unverified = Hatukuweza kuhakiki maelezo yaliyotolewa.
bureau-refusal-price = Bei unayotaka haiwezekani.
bureau-refusal-quantity = Idadi haifai.
bureau-refusal-delivery = Muda wa kufikisha mzigo hauwezekani.
bureau-refusal-market = Kampuni haiuzi katika soko hili.
bureau-refusal-specification = Vipimo havitawezekana.
bureau-lost-price = Hawakuelewana bei
bureau-lost-no-answer = Upande mmoja umeacha kujibu
bureau-lost-other-supplier = Amenunua kwingine
bureau-lost-cancelled = Ununuzi umefutwa
bureau-forward-as-is = Peleka kama lilivyo
bureau-sent =
    📨 Ombi lako la kutambulishwa kwa <b>{ $product }</b> liko kwenye ofisi ya biashara.
    Hakuna chochote chako kinachotolewa hadi ofisi iidhinishe na kiwanda kikubali.
bureau-passed-on =
    ✅ Ofisi imeidhinisha <b>{ $product }</b> na kupeleka ombi lako kiwandani; kiwanda kijibu kabla ya { $due }.
    Mawasiliano yako bado yamefichwa.
bureau-returned =
    ↩️ Kabla ya kupeleka ombi lako la <b>{ $product }</b>, ofisi inauliza:
    <i>{ $note }</i>
bureau-declined =
    Ofisi haiwezi kupeleka ombi lako la <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ Kabla ya kujibu, kiwanda cha <b>{ $product }</b> kinauliza:
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ Jibu la swali lenu kuhusu <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-withdrawn = Mnunuzi ameondoa ombi lake la <b>{ $product }</b>. Hakuna la kufanya tena.
bureau-new-introduction = 📋 Utambulisho mpya unasubiri kukaguliwa: <b>{ $product }</b>
bureau-resubmitted = ↩️ Mnunuzi amejibu; tafadhali kagua tena: <b>{ $product }</b>
bureau-assigned = Sasa wewe ndiye mhusika wa utambulisho: <b>{ $product }</b>
bureau-refused =
    Kampuni imekataa utambulisho wa <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question =
    ❔ Kabla ya kujibu kuhusu <b>{ $product }</b>, kampuni inauliza:
    <i>{ $text }</i>
bureau-answered =
    ↩️ Mnunuzi amejibu swali la kampuni kuhusu <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-review-late = ⏰ Mnunuzi amesubiri ukaguzi kwa siku moja ya kazi: <b>{ $product }</b>
bureau-answer-late = ⏰ Kampuni haikujibu kwa wakati kuhusu <b>{ $product }</b>. Mnunuzi ameulizwa kama tujaribu nyingine.
bureau-impossible-sample = Huu ni mfano. Mifano haitambulishwi.
bureau-impossible-product-withdrawn = Bidhaa hii haitolewi tena.
bureau-impossible-exporter-not-approved = Kampuni haijahakikiwa kwa sasa, hivyo haiwezi kutambulishwa.
bureau-impossible-buyer-erased = Mnunuzi ameondoka na kufutwa; haiwezekani kuendelea.
bureau-impossible-nobody-there = Hakuna anayejibu kwa kampuni hii kwa sasa, hivyo haiwezi kutambulishwa.
bureau-impossible-no-buyer-contact = Namba ya simu au barua pepe ya mnunuzi haipo.
bureau-impossible-no-exporter-contact = Mtu wa mawasiliano wa kampuni hana simu wala barua pepe. Tafadhali ongeza kwanza.
bureau-impossible-own-product = Hii ni bidhaa ya kampuni yako mwenyewe.
bureau-impossible-asked-before = Umeshaomba utambulisho huu. Angalia ulipofikia kwenye /requests.
bureau-impossible-stopped = Ofisi haiwezi kupanga utambulisho huu. Tafadhali chagua bidhaa nyingine, au uliza ofisi.
bureau-button-queue = 📋 Foleni
bureau-button-deals = 🤝 Biashara
bureau-button-officers = 👥 Maofisa
bureau-button-home = Mwanzo
bureau-button-look = Angalia
bureau-button-next = Inayofuata ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ Idhinisha
bureau-button-return = ↩️ Omba maelezo zaidi
bureau-button-decline = ✖️ Kataa…
bureau-button-reject = ✖️ Usipitishe…
bureau-button-assign = 👤 Weka mhusika
bureau-button-plan = 🗓 Mpango
bureau-button-take-plan = ✅ Kubali mpango
bureau-button-officer = 👤 Mhusika
bureau-button-due = 🗓 Mwisho
bureau-button-target = 🎯 Lengo
bureau-button-photos = 🖼 Picha
bureau-button-document-checked = ✅ Pitisha: nyaraka zimehakikiwa
bureau-button-site-checked = ✅ Pitisha: imehakikiwa kiwandani
bureau-button-reply = Jibu kampuni
bureau-button-forward = Muulize mnunuzi
bureau-button-answer = ✍️ Jibu
bureau-button-take-back = Ondoa ombi langu
bureau-button-gaps = 📉 Mahitaji yasiyo na mtengenezaji
bureau-gaps =
    <b>Mahitaji yasiyo na mtengenezaji</b>: yameombwa, na hakuna anayetengeneza kwenye katalogi
    Mahitaji: { $needs } · maombi { $requests } · ukurasa { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · wanunuzi { $buyers } · maombi { $requests } · { $where }
bureau-gaps-none = Hakuna ombi lililobaki bila jibu.
bureau-gaps-unclear = Maombi yasiyotaja bidhaa: { $count }
bureau-gaps-left-out = Hapa yanaangaliwa maombi mapya tu; mengine { $count } ya zamani yako kwenye ripoti ya mstari wa amri.
bureau-gap =
    <b>📉 { $need }</b>
    Wanunuzi { $buyers } · maombi { $requests } · { $first } hadi { $last }
    Jumla: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: wanunuzi { $buyers }, maombi { $requests }, { $quantities } ({ $last })
bureau-gap-samples =
    <b>Kwa maneno ya wanunuzi:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = idadi haikutajwa
