### Machine-drafted; read by no native speaker yet.

# Maneno ya pamoja kwa mazungumzo yote.
welcome =
    <b>Karibu Made in Mianyang.</b>
    Ninakusaidia kupata viwanda vya Mianyang, mji wa viwanda mkoani Sichuan, China. Ni bure.

    Andika unachohitaji kwa maneno yako na lugha yako: bidhaa, idadi, bei, inapopelekwa na lini.

    <i>Kwa mfano: tunahitaji mashine 20 za kuvuna mpunga kwa ushirika wetu Morogoro, si zaidi ya dola 3,000 kila moja, kabla ya Machi</i>
help =
    { $role ->
        [bureau]
            <b>Kwa ofisi ya biashara</b>
            /queue – kampuni za kuthibitisha na utambulisho wa kukagua
            /deals – biashara, wahusika na tarehe za mwisho
            /officers – wafanyakazi
        [exporter]
            <b>Kwa kampuni za Mianyang</b>
            /company – kampuni yako na uthibitisho wake
            /products – ongeza, badilisha au ondoa bidhaa
            /inquiries – wanunuzi wanaosubiri jibu lako
       *[buyer]
            <b>Jinsi inavyofanya kazi</b>
            1. Andika unachohitaji. Nitakuonyesha zinazofaa na sababu, au nitasema ukweli kwamba hakuna anayezitengeneza hapa.
            2. Bonyeza “Nitambulishe” chini ya bidhaa. Ofisi ya biashara inakagua, kiwanda kinakubali, kisha mnapeana mawasiliano.
            3. /requests – maombi yako na yalipofikia
    }

    /language – badilisha lugha
    /cancel – acha unachofanya
    /privacy – tunachohifadhi na nani anakiona
    /mydata – tunachohifadhi kukuhusu
    /delete – futa vyote
language-choose = Nitumie lugha gani? Unaweza kuandika kwa lugha yoyote kati ya 13 wakati wowote.
language-set = Sawa, nitaandika kwa { $language }.
language-drafted = Maneno yangu kwa lugha hii yameandikwa na mashine na bado hayajasomwa na mzungumzaji wa asili: samahani kama kitu hakisikiki vizuri.
language-noticed = Umeandika kwa { $language }, kwa hiyo naendelea kwa lugha hiyo.
language-back = Rudi kwa: { $language }
language-unknown = Bado siwezi kusoma lugha hii. Tafadhali andika kwa Kiswahili, Kiingereza, Kifaransa, Kiarabu, Kirusi au lugha nyingine ninayoijua.
privacy =
    <b>Faragha yako</b>
    Boti hii inaendeshwa kwa ajili ya ofisi ya biashara ya Mianyang, ili kuwaunganisha wanunuzi na viwanda. Inahifadhi unayoandika hapa, namba yako ya Telegram, lugha yako na, ukiomba utambulisho, mawasiliano unayotoa.

    • Viwanda vinaona unachohitaji, si wewe ni nani, hadi ukubali wewe, ofisi iidhinishe na kiwanda kikubali.
    • Wafanyakazi wa ofisi wanaona maombi yako ili kuyakagua.
    • Hakuna kinachouzwa, na hutatumiwa ujumbe usioomba.
    • /mydata inaonyesha tunachohifadhi. /delete inafuta mara moja. Unaweza kuondoa ridhaa yako kwenye /requests hadi mawasiliano yapeanwe.
mydata-head = <b>Tunachohifadhi kukuhusu</b>
mydata-person = Uko nasi tangu { $since }. Lugha: { $language }.
mydata-addresses = Akaunti ya Telegram: { $values }
mydata-invitation = Mwaliko ulioandikwa kwa jina la: { $name }
mydata-contact = Jina na mawasiliano: { $values }
mydata-words = Uliyoandika kuhusu bidhaa na utambulisho: { $values }
mydata-files = Picha na faili: { $count }
mydata-buyer = Kama mnunuzi: { $country } · { $type } · { $level }
mydata-requests = Maombi: { $count }
mydata-shown = Bidhaa ulizoonyeshwa, na maoni yako: { $count }
mydata-introductions = Utambulisho uliokubali: { $count }
mydata-consent = · { $product }, ulikubali { $day }
mydata-companies = Kampuni unazowakilisha: { $values }
mydata-shown-abroad = Unaonyeshwa kwa wanunuzi kama mwasiliani wa { $company }, ulikubali { $day }
mydata-officer = Kama mfanyakazi wa ofisi, unawajibika kwa: utambulisho { $introductions }, biashara zinazoendelea { $deals }
mydata-foot = Pia ujumbe ulioandika katika mazungumzo haya, unachojaza sasa hivi, na kumbukumbu ya maamuzi inayokutaja kwa namba tu. /delete inafuta vyote isipokuwa kumbukumbu hiyo.
delete-ask =
    <b>Ufute vyote kukuhusu?</b>
    Mawasiliano yako, ujumbe wako na maneno ya maombi yako yatafutwa kabisa. Maombi yaliyo wazi yatafungwa, utambulisho unaoendelea utaondolewa, na bidhaa za kampuni unayoiwakilisha peke yako zitaondolewa hapa.
delete-yes = Futa vyote
delete-kept = Hakuna kilichofutwa.
delete-done = Tayari: kila kitu kukuhusu kimefutwa. Ukiandika tena, tutaanza upya.
cancelled = Nimeacha.
nothing-to-cancel = Hakuna cha kuacha.
odd = { $kind ->
    [voice] Bado siwezi kusikiliza ujumbe wa sauti. Tafadhali andika.
    [sticker] Nzuri! Lakini ninafanya kazi kwa maneno: tafadhali andika.
    [location] Asante kwa mahali. Tafadhali andika jina lake.
    [video] Siwezi kutazama video. Tafadhali andika, au tuma picha yenye maneno machache.
    [edited] Ninasoma ujumbe mpya tu. Tafadhali tuma sahihisho lako kama ujumbe mpya.
   *[other] Siwezi kutumia hiki. Tafadhali andika, au tuma picha yenye maneno machache.
    }
file-problem = { $problem ->
    [empty] Faili hili ni tupu. Tafadhali litume tena.
    [too_big] Faili hili ni kubwa mno: MB 20 tu. Tafadhali tuma dogo zaidi.
   *[unavailable] Sikuweza kupata faili hili kutoka Telegram. Tafadhali litume tena.
    }
not-understood = Sijaelewa. Tafadhali tumia vitufe, au andika unachohitaji.
unknown-command = Siijui amri hii.
stale-button = Kitufe hiki hakifanyi kazi tena; hakuna kilichobadilishwa.
forbidden = Hairuhusiwi kwako.
already-handled = Hili limeshashughulikiwa; hakuna kilichobadilishwa.
unexpected = Kuna hitilafu upande wetu, na hakuna kilichobadilishwa. Tafadhali jaribu tena. Ikitokea tena, tuambie namba hii: <code>{ $reference }</code>
invitation-accepted = { $role ->
    [officer] Karibu kwenye timu ya ofisi.
   *[other] Mwaliko wako umekubaliwa.
    }
invitation-invalid = Mwaliko huu haufanyi kazi tena. Tafadhali omba mwingine.
sample-mark = mfano
button-help = Msaada
button-home = Muhtasari
button-language = Lugha
button-privacy = Faragha
button-back = ‹ Rudi
button-cancel = Ghairi
button-no = Hapana
button-skip = Ruka
button-done = Tayari
button-i-am-exporter = Mimi ni kampuni ya Mianyang
command-start = Anza
command-help = Ninachoweza kufanya
command-requests = Maombi yangu na yalipofikia
command-language = Badilisha lugha
command-cancel = Acha ninachofanya
command-privacy = Kinachohifadhiwa na nani anakiona
command-mydata = Kinachohifadhiwa kunihusu
command-delete = Futa vyote kunihusu
bot-description =
    Unatafuta mashine, vipuri, elektroniki, vifaa vya ujenzi, chakula au dawa kutoka China? Andika unachohitaji kwa lugha yako. Nitakuonyesha viwanda vya Mianyang, Sichuan, vinavyoweza kukupatia, na kwa nini vinafaa. Ofisi ya biashara ya mji inakagua kila utambulisho.
bot-short-description = Pata viwanda vya Mianyang, China: sema unachohitaji kwa lugha yako.
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
