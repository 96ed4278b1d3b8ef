### Machine-drafted; read by no native speaker yet.

# Kiwanda: usajili, kampuni, bidhaa, maulizo.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = haijajazwa
exporter-kept = Sasa ni: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ Imehifadhiwa.
exporter-quoted = <i>{ $text }</i>

# ---- menyu
exporter-home = <b>Ukurasa wa kampuni yako</b>
exporter-home-none = Bado hujasajili kampuni. Inachukua dakika chache na ni bure; ofisi ya biashara ikishaikagua kampuni, wanunuzi wa nje wataona bidhaa zako.
exporter-home-company = <b>{ $name }</b> · { $state }
    Bidhaa: { $count }
exporter-home-more = … na kampuni nyingine { $count }
exporter-home-waiting = { $count ->
    [0] Hakuna ulizo linalosubiri jibu.
    [one] 🔔 Ulizo { $count } linasubiri jibu lako.
   *[other] 🔔 Maulizo { $count } yanasubiri jibu lako.
    }
exporter-home-no-consent = ☎️ Mtu wa mawasiliano bado hajakubali kuonyeshwa kwa wanunuzi wa nje, kwa hiyo maulizo hayawezi kukubaliwa. Unaweza kukubali wakati wowote chini ya “Kampuni”.
exporter-hidden-until-approved = ⏳ Wanunuzi wataona bidhaa baada ya ofisi kuikagua kampuni. Unaweza kuziandaa sasa.
exporter-which-company = Kampuni ipi?
exporter-state = { $state ->
    [pending] inasubiri ukaguzi
    [returned] imerudishwa, inahitaji nyongeza
    [approved] imethibitishwa
   *[rejected] haikukubaliwa
    }
exporter-button-register = Sajili kampuni
exporter-button-another = Sajili kampuni nyingine
exporter-button-inquiries = 🔔 Maulizo ({ $count })
exporter-button-products = Bidhaa zangu
exporter-button-add = ➕ Ongeza bidhaa
exporter-button-company = Kampuni

# ---- usajili
exporter-register-start = <b>Sajili kampuni</b>
    Maswali kumi na moja, moja baada ya jingine. Utakagua yote kabla ya kutuma. Majibu yako yanatumika kuthibitisha kampuni na kuitafutia wanunuzi tu.
exporter-registered-already = Umesajili <b>{ $company }</b>. Je, unataka kusajili kampuni nyingine?
exporter-progress = <b>Usajili { $number }/{ $total }</b>
exporter-ask-name-zh = Jina kamili la kampuni kwa Kichina ni lipi, kama lilivyo kwenye leseni ya biashara?
exporter-ask-name-en = Jina lake la Kiingereza ni lipi? Hilo ndilo wanunuzi wa nje wataliona. Ruka kama bado halipo.
exporter-ask-uscc = Namba yake ya mkopo wa kijamii (herufi na tarakimu 18, kwenye leseni ya biashara) ni ipi?
exporter-ask-kind = Kampuni ni kiwanda au mfanyabiashara? Jibu kwa ukweli: ofisi itakagua.
exporter-ask-district = Iko wilaya au ukanda gani wa Mianyang?
exporter-ask-sectors = Bidhaa zake kuu ni za sekta zipi? Chagua zote zinazofaa, kisha bonyeza “Tayari”.
exporter-ask-contact = Mtu wa mawasiliano ni nani? Andika jina lako mwenyewe.
exporter-ask-phone = Namba yako ya simu ni ipi? Shiriki ya simu hii kwa kitufe kilicho chini, au iandike, kwa mfano 138 0000 0000 au 0816-2345678.
exporter-ask-consent =
    <b>Je, unakubali mawasiliano yako yaonyeshwe kwa wanunuzi wa nje?</b>
    Ni baada tu ya mnunuzi kukubali, ofisi kuidhinisha na kampuni yako kukubali utambulisho ndipo <b>jina lako, simu yako na jina la kampuni</b> hutumwa kwa <b>mnunuzi huyo mmoja</b>. Muda wa ridhaa yako unaandikwa, na unaweza kuiondoa wakati wowote.
exporter-ask-export-markets = Unauza, au ungependa kuuza, nchi zipi? Andika majina yake, kwa mfano “Tanzania, Kenya, Vietnam”.
exporter-ask-excluded-markets = Je, kuna nchi ambazo huwezi kuuza (kwa mfano una wakala wa pekee)? Wanunuzi wa huko hawataona bidhaa zako. Ruka kama hakuna.
exporter-kind = { $kind ->
    [manufacturer] Kiwanda
   *[trader] Mfanyabiashara
    }
exporter-button-consent = ✅ Nakubali
exporter-button-no-consent = Si sasa
exporter-consent-given = amekubali kuonyeshwa kwa wanunuzi wa nje
exporter-consent-missing = bado hajakubali
exporter-consent-since = amekubali tangu { $at }
exporter-field-name-zh = Jina la Kichina
exporter-field-name-en = Jina la Kiingereza
exporter-field-uscc = Namba ya kampuni
exporter-field-kind = Aina
exporter-field-district = Wilaya
exporter-field-sectors = Sekta
exporter-field-contact = Mtu wa mawasiliano
exporter-field-phone = Simu
exporter-field-consent = Ridhaa ya kuonyeshwa
exporter-field-export-markets = Nchi za kuuza
exporter-field-excluded-markets = Nchi zisizouzwa
exporter-district-fucheng = Wilaya ya Fucheng
exporter-district-youxian = Wilaya ya Youxian
exporter-district-anzhou = Wilaya ya Anzhou
exporter-district-jiangyou = Mji wa Jiangyou
exporter-district-santai = Wilaya ya Santai
exporter-district-yanting = Wilaya ya Yanting
exporter-district-zitong = Wilaya ya Zitong
exporter-district-beichuan = Wilaya ya Beichuan
exporter-district-pingwu = Wilaya ya Pingwu
exporter-district-sci-tech = Eneo jipya la Jiji la Sayansi
exporter-district-hi-tech = Ukanda wa teknolojia
exporter-district-economic = Ukanda wa uchumi
exporter-district-xianhai = Wilaya ya Xianhai
exporter-summary = <b>Tafadhali kagua ulichojaza</b>
exporter-summary-foot = Kama yote ni sahihi, bonyeza “Tuma”. Kubadilisha jibu, bonyeza kitufe chake.
exporter-summary-hint = Tuma au badilisha kwa vitufe vilivyo chini.
exporter-button-change = ✏️ { $field }
exporter-button-keep = Acha kama ilivyo
exporter-button-submit = ✅ Tuma
exporter-registered =
    ✅ Usajili wa <b>{ $company }</b> umetumwa.
    Kwa kawaida ofisi hukagua ndani ya saa { $hours } za kazi; utajulishwa matokeo hapa.

# ---- kampuni
exporter-company-state = <b>Ukaguzi:</b> { $state }
exporter-level = { $level ->
    [site_checked] imetembelewa
    [document_checked] nyaraka zimekaguliwa
   *[declared] imejieleza yenyewe
    } · { $day }
exporter-review-note = <b>Maelezo ya ofisi:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ Ofisi ilikagua hili. Ukibadilisha litakaguliwa tena, na hadi hapo wanunuzi hawaoni bidhaa zako.
exporter-saved-review = ✅ Imehifadhiwa. Ofisi inapaswa kukagua tena na imejulishwa; hadi hapo wanunuzi hawaoni bidhaa zako.
exporter-resubmitted = ✅ Imetumwa tena. Ofisi itaiangalia hivi karibuni.
exporter-consent-revoked = Ridhaa yako imeondolewa. Mawasiliano yako hayaonyeshwi tena, na utaulizwa kabla ya kukubali ulizo linalofuata. Mawasiliano yaliyokwisha kubadilishwa hayawezi kurudishwa.
exporter-consent-thanks = ✅ Ridhaa yako imeandikwa. Unaweza kuiondoa wakati wowote.
exporter-button-clear = Futa
exporter-button-resubmit = 📨 Tuma tena
exporter-button-revoke = Ondoa ridhaa yangu
exporter-button-review = Angalia kampuni
exporter-notice-new =
    🏭 <b>Kampuni ya kukaguliwa:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] kiwanda
       *[trader] mfanyabiashara
    }
exporter-notice-again =
    🏭 <b>Kampuni imebadilika, tafadhali kagua tena:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] kiwanda
       *[trader] mfanyabiashara
    }
exporter-notice-claimed =
    ⚠️ <b>Mtu amejaribu kusajili kampuni iliyokwisha sajiliwa:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] kiwanda
       *[trader] mfanyabiashara
    }
    Huenda ni mwenzake, au ni udanganyifu. Tafadhali uliza kampuni.

# ---- bidhaa
exporter-products = Bidhaa za <b>{ $company }</b>: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· zinakosekana { $gaps }
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ imeondolewa
   *[active] {""}
    }
exporter-field-sector = Sekta
exporter-field-description-zh = Maelezo
exporter-field-moq = Kiasi cha chini
exporter-field-prices = Bei
exporter-field-terms = Masharti
exporter-field-lead-days = Muda wa kuandaa
exporter-field-photos = Picha
exporter-field-certificates = Vyeti
exporter-field-hs = Namba ya HS
exporter-missing = ❓ <b>Bado hazijajazwa:</b> { $fields }. Wanunuzi wataambiwa kwa ukweli kwamba hazijulikani.
exporter-why-prices = • Bei: wanunuzi wengi huitazama kwanza.
exporter-why-moq = • Kiasi cha chini: mnunuzi anahitaji kujua anunue angalau ngapi.
exporter-why-description-zh = • Maelezo: yakiwa kamili, maombi ya lugha nyingine huyapata vizuri zaidi.
exporter-why-lead-days = • Muda wa kuandaa: huonyesha kama tarehe ya kufikisha inawezekana.
exporter-why-terms = • Masharti: mahali bei inapohesabiwa huamua gharama ya mwisho.
exporter-why-photos = • Picha: bidhaa yenye picha huaminiwa haraka.
exporter-why-sector = • Sekta: wanunuzi hutafuta kwa sekta.
exporter-why-certificates = • Vyeti: nchi nyingi hazipitishi mzigo bila vyeti.
exporter-why-name-en = • Jina la Kiingereza: wanunuzi wengi hawasomi Kichina.
exporter-why-hs = • Namba ya HS: huonyesha vyeti na ukaguzi unaotakiwa na nchi ya mnunuzi.
exporter-ask-product-name-zh = Jina la bidhaa kwa Kichina ni lipi? Ni vizuri pamoja na modeli, kwa mfano “柴油微耕机 1WG-4.0”. Jina linatosha kwa sasa; mengine yanaweza kufuata.
exporter-ask-product-name-en = Jina lake la Kiingereza ni lipi, kwa mfano “Diesel power tiller 1WG-4.0”?
exporter-ask-product-sector = Ni ya sekta gani?
exporter-ask-product-description-zh = Ieleze kwa sentensi chache: matumizi, vipimo vikuu, sifa zake. Kwa mfano “trekta la mkono la dizeli 4.0 kW, upana 0.9 m”. Kichina ni bora zaidi.
exporter-ask-product-moq = Kiasi cha chini cha oda ni kipi? Pamoja na kipimo: “vipande 10”, “5 t”, “1 20GP”.
exporter-ask-product-prices =
    Bei ni kiasi gani? Andika sarafu; bei kwa viwango zinakubalika:
    “395 USD”
    “10台起 395美元,30台起 381美元”
exporter-ask-product-terms = Kwa masharti gani na wapi, kwa mfano “FCA Mianyang” au “FOB Qinzhou”?
exporter-ask-product-lead-days = Siku ngapi baada ya oda bidhaa inakuwa tayari, kwa mfano “siku 35” au “wiki 5”? Andika “ipo stoo” kama ipo tayari.
exporter-ask-product-photos = Tuma picha, nane kwa wingi zaidi; unaweza kutuma kadhaa pamoja.
exporter-ask-product-certificates = Ina vyeti gani? Tenganisha kwa mkato, kwa mfano “CE, ISO9001, EAC”.
exporter-ask-product-hs = Namba yake ya HS ni ipi? Tarakimu 4 hadi 10, kwa mfano “8433.51”.
exporter-quantity = { $quantity }
exporter-tier = { $price } kuanzia { $start }
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] ipo stoo
   *[other] siku { $days }
    }
exporter-photos = { $count } kati ya { $most }
exporter-photos-kept = ✅ Picha zimepokelewa: { $count } kati ya { $most }. Unaweza kutuma zaidi.
exporter-hs = { $code } { $name }
exporter-added = ✅ Imeongezwa: <b>{ $name }</b>. Sasa maelezo, moja baada ya jingine. Ruka au acha wakati wowote; ulichojibu kinabaki.
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ Yameisha yote.
exporter-walk-later = Imehifadhiwa. Unaweza kuendelea baadaye chini ya “Bidhaa zangu”.
exporter-withdrawn = ⏸ Imeondolewa: wanunuzi hawaioni tena. Unaweza kuirudisha wakati wowote.
exporter-restored = ✅ Inaonyeshwa tena.
exporter-button-fill = 📝 Jaza kinachokosekana
exporter-button-later = Inatosha, mengine baadaye
exporter-button-withdraw = ⏸ Ondoa
exporter-button-restore = ▶️ Rudisha
exporter-button-add-new = ➕ Ongeza kama bidhaa mpya
exporter-button-add-to = ➕ Ongeza kwa { $company }
exporter-idle = Sijaelewa. Chagua hapa chini, au tuma jina la bidhaa kwa Kichina au picha ili kuiongeza.
exporter-loose-text = Je, niiongeze hii kama bidhaa mpya?
exporter-loose-photos = { $count ->
    [one] Nimepokea picha { $count }. Ni ya bidhaa ipi?
   *[other] Nimepokea picha { $count }. Ni za bidhaa ipi?
    }
exporter-note-contact = ℹ️ Namba za simu, barua pepe, majina ya mitandao na viungo vilivyo kwenye maandishi haya vinafichwa kwa wanunuzi hadi pande zote mbili zikubali utambulisho.
exporter-note-price-unit = ℹ️ Kipimo kimebadilika: bei sasa ni kwa { $one }. Tafadhali zikague.
exporter-note-hs = ℹ️ Kifungu { $heading }: { $name }. Tafadhali kagua kama ni sahihi.
exporter-note-hs-unknown = ℹ️ Imehifadhiwa. Jedwali letu halina kifungu { $heading }; tafadhali kagua tena.
exporter-note-certificates = ℹ️ Havimo kwenye jedwali letu: { $names }. Vimehifadhiwa ulivyoandika, na wanunuzi wataviona hivyo.
exporter-note-photos-full = ℹ️ Bidhaa ina picha { $most } kwa wingi zaidi; { $count } hazikuhifadhiwa.

# ---- maulizo
exporter-no-inquiries = Hakuna ulizo linalosubiri jibu. Ukipata jipya utajulishwa mara moja.
exporter-inquiries-more = Bado maulizo { $count }.
exporter-button-more = Endelea ({ $count })
exporter-accept-consent =
    Ukikubali, jina lako, simu yako na jina la kampuni vitatumwa kwa mnunuzi huyu, nawe utapata mawasiliano yake.
    Bado hujakubali kuonyeshwa. Je, unaridhia na kukubali sasa?
exporter-button-agree = ✅ Naridhia na nakubali
exporter-accepted = ✅ Umekubali. Mawasiliano yanafuata; mnunuzi amepata yako.
exporter-why-refuse = Kwa nini unakataa? Mnunuzi ataambiwa kwa adabu.
exporter-refusal-price = Bei haiwezekani
exporter-refusal-quantity = Kiasi au uwezo
exporter-refusal-delivery = Muda hautoshi
exporter-refusal-market = Hatuuzi nchi hiyo
exporter-refusal-specification = Si bidhaa yetu
exporter-refusal-other = ✏️ Sababu nyingine
exporter-refuse-words = Eleza sababu kwa sentensi moja au mbili.
exporter-refused = Umekataa; mnunuzi na ofisi wamejulishwa. Asante kwa kujibu mapema.
exporter-ask-words = Ungependa kujua nini kwanza? Andika, na afisa anayehusika atakipata.
exporter-asked = ✅ Limefikishwa kwa afisa anayehusika; jibu litakuja hapa. Ulizo bado liko wazi kwako: zingatia muda wake.

# ---- kosa liko wapi na ufanye nini
exporter-bad-empty = Hakukuwa na maandishi. Andika jibu lako.
exporter-bad-file = Hapa panahitaji maandishi; faili au picha haitoshi.
exporter-bad-too-short = Fupi mno: angalau herufi { $shortest }.
exporter-bad-too-long = Ndefu mno: herufi { $length }, zisizidi { $longest }.
exporter-bad-no-chinese = Linahitajika jina la Kichina, kwa herufi za Kichina.
exporter-bad-no-english = Linahitajika jina la Kiingereza, kwa herufi za Kilatini bila herufi za Kichina.
exporter-bad-choice = Hakuna chaguo kama hilo. Bonyeza kitufe kimoja.
exporter-bad-uscc-length = Namba ya kampuni ina herufi 18; umeandika { $length }. Linganisha na leseni.
exporter-bad-uscc-lookalike = Herufi ya { $place } ni { $char }, ambayo namba hizi hazitumii; huenda ni tarakimu { $meant }. Kagua na uandike tena.
exporter-bad-uscc-character = Herufi ya { $place }, “{ $char }”, si sahihi: namba ina tarakimu na herufi kubwa tu, na 8 za kwanza ni tarakimu. Kagua na uandike tena.
exporter-bad-uscc-check = Tarakimu ya ukaguzi hailingani: angalau herufi moja ya { $code } imekosewa. Linganisha na leseni moja moja.
exporter-bad-uscc-own = Umekwisha sajili kampuni hii: { $company }.
exporter-bad-uscc-taken = Namba { $code } imekwisha sajiliwa. Kama mwenzako ndiye aliyesajili, yeye afanye hapa. Ofisi imejulishwa na itauliza kampuni.
exporter-bad-person = Hili halionekani kuwa jina. Andika jina la mtu wa mawasiliano.
exporter-bad-phone = Namba hii ya simu si sahihi. Simu ya mkononi kama 138 0000 0000, ya mezani na namba ya eneo kama 0816-2345678, ya nje ianze na +.
exporter-bad-phone-other = Hii ni namba ya mtu mwingine. Shiriki yako, au iandike.
exporter-bad-country = Siijui “{ $word }”. Andika majina ya nchi, yametenganishwa kwa mkato, kwa mfano “Tanzania, Kenya”, si kanda kama “Afrika”.
exporter-bad-country-unclear = “{ $word }” inaweza kuwa nchi kadhaa. Andika jina kamili, kwa mfano “DR Congo”.
exporter-bad-market-both = Nchi haiwezi kuwa ya kuuza na isiyouzwa kwa pamoja.
exporter-bad-no-sector = Lazima sekta moja ibaki.
exporter-bad-product-twice = Tayari kuna bidhaa inayoitwa “{ $name }”{ $state ->
    [withdrawn] {" "}(imeondolewa; unaweza kuirudisha)
   *[active] {""}
    }. Kwa modeli nyingine, ongeza modeli kwenye jina.
exporter-bad-name-first = Andika kwanza jina la bidhaa; picha zimehifadhiwa kwa ajili yake.
exporter-bad-amount = Namba hii haifai: izidi 0, na desimali nne kwa wingi zaidi.
exporter-bad-moq = Sikuweza kusoma kiasi cha chini. Andika namba na kipimo, kwa mfano “vipande 10” au “5 t”.
exporter-bad-moq-unit = { $amount } za nini? Ongeza kipimo, kwa mfano “vipande { $amount }” au “kilo { $amount }”.
exporter-bad-price = Sikuweza kusoma bei. Andika kama “395 USD”, au kwa viwango: “10台起 395美元,30台起 381美元”.
exporter-bad-price-currency = Ongeza sarafu, kwa mfano “395 USD” au “2800 CNY”.
exporter-bad-price-currencies = Sarafu moja tu, tafadhali; umeandika { $values }.
exporter-bad-price-order = Kiasi cha viwango lazima kiongezeke: { $second } haizidi { $first }.
exporter-bad-price-rises = Kiasi kikubwa kina bei kubwa zaidi: { $price } kuanzia { $quantity }. Tafadhali kagua.
exporter-bad-unit-differs = Bei ina kipimo tofauti na kiasi cha chini ({ $moq }). Tumia kipimo kimoja.
exporter-bad-terms = Siyajui masharti haya. Andika masharti na mahali, kwa mfano “FCA Mianyang”, “FOB Qinzhou” au “CIF Dar es Salaam”.
exporter-bad-terms-place = { $term } inahitaji mahali, kwa mfano “{ $term } Mianyang”.
exporter-bad-terms-sea = { $term } ni ya bandari ya bahari tu, na { $place } si bandari. Kwa { $place } tumia FCA; kwa meli, mfano “FOB Qinzhou”.
exporter-bad-lead = Sikuweza kusoma muda. Andika siku au wiki, kwa mfano “siku 35”, au “ipo stoo”.
exporter-bad-lead-long = Siku { $days } ni nyingi mno; zisizidi { $most }. Tafadhali kagua.
exporter-bad-hs = Namba ya HS ina tarakimu 4, 6, 8 au 10, kwa mfano “8433.51”.
exporter-bad-hs-chapter = Mfumo wa HS hauna sura ya { $chapter }. Tafadhali kagua.
exporter-bad-certificates-many = Vyeti { $most } kwa wingi zaidi; andika vile vikuu.
exporter-bad-photo = Tuma picha, au bonyeza “Tayari”.
