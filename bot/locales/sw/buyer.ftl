### Machine-drafted; read by no native speaker yet.

# Upande wa mnunuzi: hitaji, kinachofaa, utambulisho, na mambo yalipofikia.
buyer-home =
    Unahitaji nini? Andika kwa maneno yako: bidhaa, idadi, bei, inapopelekwa na lini. Picha yenye maneno machache pia inatosha.

    <i>Kwa mfano: taa 200 za barabarani za sola, wati 60, kwa Dodoma, si zaidi ya dola 90 kila moja, kabla ya Juni</i>
buyer-new = Unahitaji nini? Bidhaa, idadi, bei, inapopelekwa, lini – kwa maneno yako mwenyewe.
buyer-no-need =
    Karibu sana! Andika unachotaka kununua, nami nitakutafutia kiwanda Mianyang.

    <i>Kwa mfano: mashine 20 za kuvuna mpunga kwa ushirika wetu Morogoro, si zaidi ya dola 3,000 kila moja, kabla ya Machi</i>
buyer-what-product = Nimepata. Na ni bidhaa gani?
buyer-photo-what = Asante, nimehifadhi picha. Ni nini, na unahitaji ngapi? Sentensi moja inatosha.
buyer-document-words = Bado siwezi kusoma mafaili. Tafadhali andika unachohitaji kwa sentensi moja au mbili.
buyer-document-unread = Nimefuata maneno yako: mafaili bado siwezi kuyasoma.
buyer-contact-later = Asante! Nahitaji namba yako tu ukiomba utambulisho, na nitakuuliza wakati huo.
buyer-words-please = Tafadhali jibu kwa maneno.
buyer-too-many = Umeandika mahitaji { $limit } tangu jana, ndiyo idadi ya juu kwa siku. Tafadhali rudi kesho, au endelea na ombi ulilonalo.
buyer-button-requests = Maombi yangu
buyer-button-new = ➕ Ombi jipya

# Nilichoelewa
buyer-understood = <b>Nimeelewa hivi:</b> { $reading }
buyer-read-no-product = bidhaa haijatajwa
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = kwa { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] { $money } kwa jumla
       *[false] { $money } kwa moja
        }
   *[false] { $in_all ->
        [true] hadi { $money } kwa jumla
       *[false] hadi { $money } kwa moja
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] iwe tayari kufikia { $day }
    [shipped] isafirishwe kufikia { $day }
    [arrived] ifike kufikia { $day }
   *[unsaid] kufikia { $day }
    }
buyer-read-oem = kwa chapa yako
buyer-read-sample = sampuli inahitajika
buyer-read-after-sales = vipuri na huduma
buyer-fuel = { $value ->
    [diesel] dizeli
    [petrol] petroli
    [electric] umeme
    [solar] sola
    [gas] gesi
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] mpya
    [used] iliyotumika
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] Mwagizaji
    [distributor] Msambazaji
    [end_user] Kwa matumizi yangu
   *[government] Serikali
    }
buyer-button-correct = ✏️ Sahihisha
buyer-correct-what = Nisahihishe nini?
buyer-button-field-product = Bidhaa
buyer-button-field-quantity = Idadi
buyer-button-field-price = Bei
buyer-button-field-place = Inapopelekwa
buyer-button-field-date = Tarehe
buyer-correct-product = ✏️ Bidhaa gani? Andika kwa maneno yako.
buyer-correct-quantity = ✏️ Ngapi? Kwa mfano: vipande 30, tani 5, kontena 1
buyer-correct-price = ✏️ Kwa bei gani? Kwa mfano: si zaidi ya dola 3,000 kila moja
buyer-correct-place = ✏️ Wapi? Andika nchi, au mji na nchi.
buyer-correct-date = ✏️ Kufikia lini? Kwa mfano: kabla ya Machi, tarehe 15 Mei, ndani ya miezi mitatu
buyer-button-any = Acha wazi
buyer-unread-product = Sijatambua bidhaa. Tafadhali andika ni nini, kwa maneno machache.
buyer-unread-quantity = Sijaona idadi hapo. Tafadhali andika namba na kipimo, kwa mfano: vipande 30
buyer-unread-price = Sijaona bei hapo. Tafadhali andika kiasi na sarafu, kwa mfano: dola 3,000 kila moja
buyer-unread-place = Sipajui mahali hapa. Tafadhali andika jina la nchi.
buyer-unread-date = Sijaona tarehe hapo. Tafadhali andika hivi: tarehe 15 Mei, au kabla ya Machi
buyer-corrected = { $count ->
    [0] Nimesahihisha na kutafuta tena: sasa hakuna kinachofaa.
    [one] Nimesahihisha na kutafuta tena: bidhaa moja inafaa, angalia kadi.
   *[other] Nimesahihisha na kutafuta tena: bidhaa { $count } zinafaa, angalia kadi.
    }

# Several goods in one message
buyer-several =
    Nimesoma bidhaa { $count } tofauti:
    { $goods }

    Nitafute kila moja?
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ Kila moja peke yake
buyer-button-first = Ya kwanza tu
buyer-button-whole = Ni bidhaa moja
buyer-several-made = { $count ->
    [one] Kila moja sasa ni ombi lake. Hii hapa ya kwanza; nyingine iko kwenye kitufe:
   *[other] Kila moja sasa ni ombi lake. Hii hapa ya kwanza; nyingine { $count } ziko kwenye vitufe:
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = Kwa ninavyojua, hakuna anayeuza “{ $words }” Mianyang kwa sasa. Kama ndicho unachohitaji, gusa kitufe nitaliweka kuwa ombi. La sivyo andika unachotaka kununua: bidhaa, idadi, na iende wapi.
buyer-button-keep-need = ✅ Ndicho ninachohitaji
buyer-language-beyond = Unaandika kwa { $language }, lugha ambayo bado siisemi: najibu kwa Kiswahili na kutafuta ninachoelewa.

# One question under the list
buyer-question-country = ❔ Inapelekwa nchi gani? Vyeti, usafiri na bei vinategemea nchi.
buyer-question-quantity = ❔ Unahitaji ngapi? Oda ya chini na bei vinategemea idadi.
buyer-question-voltage = ❔ Una umeme wa volti ngapi? Zilizopo ni:
buyer-question-fuel = ❔ Iendeshwe kwa nini? Zilizopo ni:
buyer-question-price = ❔ Kuna bei usiyotaka kuvuka?
buyer-question-certificate = ❔ Unahitaji cheti? Baadhi ya viwanda vina:
buyer-question-date = ❔ Iwe tayari lini?
buyer-question-specification = ❔ Ipi inakufaa: { $specification }?
buyer-question-answered = ✅ Nimeandika: { $answer }
buyer-question-skipped = Sawa, naiacha wazi.
buyer-unread-answer = Sikupata jibu la swali la hapo juu. Gusa kimoja cha vitufe vyake, au liruke.

# Kadi
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>mfanyabiashara, { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>kiwanda, { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>Inakaribia, lakini haitimizi yote</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] Utambulisho: uko ofisi ya biashara
    [returned] Utambulisho: ofisi ina swali kwako
    [approved] Utambulisho: umeidhinishwa, tunasubiri jibu la kiwanda
    [accepted] Utambulisho: umekubaliwa, mmepeana mawasiliano
    [declined] Utambulisho: ofisi haikuupitisha
    [refused] Utambulisho: kiwanda kimekataa
   *[withdrawn] Utambulisho: umeuondoa
    }</i>
buyer-level-declared = kwa maelezo yao, bado haijakaguliwa
buyer-level-checked = { $level ->
    [site_checked] ofisi ilitembelea { $day }
   *[document_checked] nyaraka zilikaguliwa { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }kila moja
    [pack] { " " }kila moja
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per } kwa { $quantity }
buyer-price-from = <b>{ $price }</b>{ $per } kuanzia { $quantity }
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }, kutegemea idadi
buyer-price-on-request = bei kwa maulizo
buyer-moq = kiwango cha chini { $moq }
buyer-lead = tayari ndani ya siku { $days }
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 Nitambulishe
buyer-button-where = 🤝 Ilipofikia
buyer-button-reject = 👎 Hainifai
buyer-button-details = Maelezo
buyer-button-ask = 🤝 Uliza kuhusu bidhaa hii
buyer-button-back-to-card = ‹ Rudi kwenye bidhaa

# Maelezo
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] nguvu { $value }
    [voltage] volti { $value }
    [weight] uzito { $value }
    [size] ukubwa { $value }
    [diameter] kipenyo { $value }
    [volume] ujazo { $value }
    [grade] daraja { $value }
    [output] uzalishaji { $value }
    [thickness] unene { $value }
    [flow] mtiririko { $value }
    [load] mzigo { $value }
    [width] upana { $value }
    [length] urefu { $value }
    [height] kimo { $value }
    [battery] betri { $value }
    [capacity] uwezo { $value }
    [material] malighafi { $value }
    [pressure] shinikizo { $value }
    [speed] kasi { $value }
    [resolution] ubora wa picha { $value }
    [brightness] mwangaza { $value }
    [alcohol] kileo { $value }
    [fits] inafaa { $value }
    [head] kimo cha kusukuma { $value }
    [inlet] ingizo { $value }
    [cut_width] upana wa kukata { $value }
    [feed_rate] kiwango cha ulishaji { $value }
    [working_width] upana wa kazi { $value }
    [current] mkondo wa umeme { $value }
    [panel] paneli { $value }
    [rows] mistari { $value }
    [colour] rangi { $value }
    [hardness] ugumu { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } kuanzia { $quantity }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = { $months ->
    [one] dhamana ya mwezi { $months }
   *[other] dhamana ya miezi { $months }
    }
buyer-fact-spare-parts = vipuri vinapatikana
buyer-fact-sample = { $policy ->
    [free] sampuli bure
    [paid] sampuli kwa gharama yako
   *[none] hakuna sampuli
    }
buyer-fact-manual = mwongozo: { $languages }
buyer-fact-service = huduma: { $countries }
buyer-fact-stock = 📦 Ipo ghalani { $country }: { $quantity }
buyer-fact-capacity = hutengeneza { $quantity } kwa mwezi
buyer-fact-size = ikiwa imefungwa: m³ { $volume }, kg { $weight }
buyer-fact-founded = tangu mwaka { $year }
buyer-fact-employees = wafanyakazi { $number }
buyer-fact-markets = huuza: { $countries }
buyer-fact-updated = <i>Hali ya { $day }</i>

# Hainifai, hakuna kinachofaa, endelea kutafuta
buyer-why = Kwa nini haikufai? Itanisaidia kuchagua vizuri zaidi.
buyer-why-words = Tatizo ni nini, kwa neno moja au mawili?
buyer-button-why-price = Bei
buyer-button-why-product = Siyo ninayohitaji
buyer-button-why-quantity = Kiwango cha chini
buyer-button-why-other = Sababu nyingine
buyer-noted = Asante, nimeandika.
buyer-nothing = <b>Leo hakuna anayeuza bidhaa hii Mianyang</b>, kulingana na orodha yetu.
buyer-nothing-more = Umeona zote zinazofaa kwa leo.
buyer-shall-i-watch = Niendelee kutafuta hadi { $day } na kukuandikia kitu kipya kikifaa?
buyer-watching = 👀 Naendelea kutafuta hadi { $day }, na nitakuandikia mara tu kitu kipya kikifaa.
buyer-button-watch = 👀 Endelea kutafuta
buyer-button-near = { $count ->
    [one] ≈ Onyesha inayokaribia
   *[other] ≈ Onyesha zinazokaribia ({ $count })
    }
buyer-button-close = Funga
buyer-button-reopen = Fungua tena
buyer-button-open = Onyesha zinazofaa
buyer-closed =
    Limefungwa: { $request }
    Utambulisho unaoendelea hausimami; utauona kwenye /requests.
buyer-not-open = { $state ->
    [expired] Muda wa ombi hili umeisha: { $request }
   *[closed] Ombi hili limefungwa: { $request }
    }
buyer-expired =
    Muda wa ombi lako umeisha: <b>{ $request }</b>
    Bado unahitaji?
buyer-announced = { $count ->
    [one] 🔔 <b>Kuna kitu kipya kwa ombi lako</b> “{ $request }”
   *[other] 🔔 <b>Bidhaa { $count } mpya kwa ombi lako</b> “{ $request }”, hii ndiyo bora
    }

# Utambulisho
buyer-share-what =
    <b>{ $product }</b>
    Inakuwa hivi: kwanza ofisi ya biashara ya Mianyang inaona ombi lako na maelezo utakayonipa sasa. Ikiidhinisha, { $exporter } wanaona unachohitaji, nchi yako na wewe ni mnunuzi wa aina gani, lakini si jina wala mawasiliano. Mnapeana mawasiliano wao wakikubali tu.

    Kwanza maswali machache; nayauliza mara hii tu.
buyer-your-name = Jina lako nani?
buyer-your-organisation = Unanunua kwa niaba ya kampuni au shirika gani?
buyer-your-type = Wewe ni mnunuzi wa aina gani?
buyer-your-home = Unanunua kwa ajili ya nchi gani?
buyer-your-contact = Unapatikanaje nje ya Telegram? Tuma namba yako kwa kitufe cha chini, au andika barua pepe au namba ya simu yenye msimbo wa nchi.
buyer-button-keep = Iache: { $value }
buyer-name-please = Tafadhali andika jina lako kwa herufi.
buyer-country-please = Siijui nchi hii. Tafadhali andika jina lake, au bonyeza moja.
buyer-contact-not-yours = Hii ni namba ya mtu mwingine. Tafadhali tuma yako kwa kitufe cha chini, au andika barua pepe.
buyer-contact-unread = { $problem ->
    [phone] Namba hii ya simu inaonekana haijakamilika. Tafadhali iandike na msimbo wa nchi, kwa mfano +255 754 123 456
    [email] Barua pepe hii inaonekana si sahihi. Tafadhali iangalie, kwa mfano jina@kampuni.com
   *[none] Tafadhali andika barua pepe, au namba ya simu yenye msimbo wa nchi, kwa mfano +255 754 123 456
    }
buyer-contact-thanks = Asante, nimehifadhi.
buyer-consent =
    <b>Utambulisho: { $product }</b>
    Ukikubali, nitatoa
    • kwa ofisi ya biashara ya Mianyang, sasa: ombi lako na { $values }
    • kwa { $exporter }, ofisi ikiidhinisha: unachohitaji, nchi yako, wewe ni mnunuzi wa aina gani na kama mawasiliano yako yamethibitishwa
    • kwa { $exporter }, wao wakikubali: { $values }
buyer-consent-photos = • kwa { $exporter }, wao wakikubali: picha za ombi lako
buyer-consent-ask = Hakuna kingine, wala mtu mwingine. Unaweza kuondoa ridhaa kwenye /requests hadi mawasiliano yapeanwe. Unakubali?
buyer-button-consent = ✅ Ndiyo, nitambulishe
buyer-button-my-details = ✏️ Badilisha maelezo yangu
buyer-not-shared = Sawa, hakuna kilichotolewa.
buyer-too-many-introductions = Umeomba utambulisho mara { $limit } tangu jana, ndiyo idadi ya juu kwa siku. Tafadhali rudi kesho; bidhaa inabaki kwenye ombi lako.
buyer-introduction = <b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] ofisi ya biashara inaukagua
    [returned] ofisi ina swali kwako
    [approved] umeidhinishwa; tunasubiri jibu la kiwanda
    [accepted] umekubaliwa; mmepeana mawasiliano
    [declined] ofisi haikuupitisha
    [refused] kiwanda kimekataa
   *[withdrawn] umeuondoa
    }
buyer-take-back-ask = Uondoe ombi lako la utambulisho kwa { $product }? Hutaweza kuomba tena kwa bidhaa hiyo.
buyer-button-take-back-yes = Ndiyo, ondoa
buyer-taken-back = Umeondolewa: { $product }. Kiwanda hakikuona wewe ni nani.
buyer-resubmit-ask = Tafadhali andika jibu lako kwa ofisi kwa maneno yako.
buyer-resubmitted = Asante, jibu lako liko ofisini. Nitakuandikia mara tu litakapoamuliwa.

# Maombi yangu
buyer-no-requests = Bado huna maombi. Andika tu unachohitaji.
buyer-requests = { $count ->
    [one] <b>Ombi lako</b>
   *[other] <b>Maombi yako { $count }</b>
    }
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>Ombi lako:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 liko wazi hadi { $day }
    [watching] 👀 naendelea kutafuta hadi { $day }
    [closed] ⚪ limefungwa
   *[expired] ⚪ muda uliisha { $day }
    }
buyer-count-shown = { $count ->
    [0] bado hakuna bidhaa iliyoonyeshwa
    [one] bidhaa moja imeonyeshwa
   *[other] bidhaa { $count } zimeonyeshwa
    }
buyer-count-introductions = { $count ->
    [0] hakuna utambulisho
    [one] utambulisho mmoja
   *[other] utambulisho { $count }
    }
buyer-button-answer-bureau = ✍️ Ijibu ofisi: { $product }
buyer-button-take-back = ↩️ Ondoa: { $product }

# Kwa kiungo
buyer-product-gone = Bidhaa hii haiuzwi tena hapa. Andika unachohitaji, nami nitakutafutia nyingine.
buyer-ask-how-many = { $product }: unahitaji ngapi, zipelekwe wapi, na kufikia lini? Andika kwa maneno yako.
