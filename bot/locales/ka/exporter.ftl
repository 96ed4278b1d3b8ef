### Machine-drafted; read by no native speaker yet.

# ექსპორტიორი: რეგისტრაცია, კომპანია, პროდუქტები, მოთხოვნები.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = შეუვსებელია
exporter-kept = ახლა: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ შენახულია.
exporter-quoted = <i>{ $text }</i>

# ---- მენიუ
exporter-home = <b>თქვენი კომპანიის სამუშაო სივრცე</b>
exporter-home-none = კომპანია ჯერ არ დაგირეგისტრირებიათ. ეს რამდენიმე წუთს მოითხოვს და უფასოა; როცა კომერციის ბიურო კომპანიას შეამოწმებს, უცხოელი მყიდველები თქვენს პროდუქტებს დაინახავენ.
exporter-home-company = <b>{ $name }</b> · { $state }
    პროდუქტები: { $count }
exporter-home-more = { $count ->
    [one] … და კიდევ ერთი კომპანია
   *[other] … და კიდევ { $count } კომპანია
    }
exporter-home-waiting = { $count ->
    [0] პასუხს არცერთი მოთხოვნა არ ელის.
    [one] 🔔 ერთი მოთხოვნა თქვენს პასუხს ელის.
   *[other] 🔔 { $count } მოთხოვნა თქვენს პასუხს ელის.
    }
exporter-home-no-consent = ☎️ საკონტაქტო პირი ჯერ არ დათანხმებულა უცხოელი მყიდველებისთვის ჩვენებაზე, ამიტომ მოთხოვნების მიღება ჯერ არ შეიძლება. დათანხმება ნებისმიერ დროს შეგიძლიათ განყოფილებაში „კომპანია“.
exporter-hidden-until-approved = ⏳ მყიდველები პროდუქტებს ბიუროს მიერ კომპანიის შემოწმების შემდეგ დაინახავენ. მათი მომზადება ახლავე შეგიძლიათ.
exporter-which-company = რომელი კომპანია?
exporter-state = { $state ->
    [pending] ელის შემოწმებას
    [returned] დაბრუნებულია, საჭიროა დამატება
    [approved] შემოწმებულია
   *[rejected] არ მიიღეს
    }
exporter-button-register = კომპანიის რეგისტრაცია
exporter-button-another = კიდევ ერთი კომპანია
exporter-button-inquiries = 🔔 მოთხოვნები ({ $count })
exporter-button-products = ჩემი პროდუქტები
exporter-button-add = ➕ პროდუქტის დამატება
exporter-button-company = კომპანია

# ---- რეგისტრაცია
exporter-register-start = <b>კომპანიის რეგისტრაცია</b>
    თერთმეტი შეკითხვა, თითო-თითოდ. გაგზავნამდე ყველაფერს გადაამოწმებთ. თქვენი პასუხები მხოლოდ კომპანიის შესამოწმებლად და მყიდველების მოსაძებნად გამოიყენება.
exporter-registered-already = უკვე დაარეგისტრირეთ <b>{ $company }</b>. გსურთ კიდევ ერთი კომპანიის რეგისტრაცია?
exporter-progress = <b>რეგისტრაცია { $number }/{ $total }</b>
exporter-ask-name-zh = რა არის კომპანიის სრული ჩინური სახელწოდება, როგორც ბიზნეს-ლიცენზიაშია?
exporter-ask-name-en = რა არის მისი ინგლისური სახელწოდება? უცხოელი მყიდველები მას დაინახავენ. თუ ჯერ არ არის, გამოტოვეთ.
exporter-ask-uscc = რა არის მისი ერთიანი საკრედიტო კოდი (18 სიმბოლო, ბიზნეს-ლიცენზიაზე)?
exporter-ask-kind = კომპანია მწარმოებელია თუ სავაჭრო? გთხოვთ, სიმართლე გვითხრათ: ბიურო ამას ამოწმებს.
exporter-ask-district = მიენიანის რომელ რაიონში ან ზონაშია?
exporter-ask-sectors = რომელ დარგებშია მისი ძირითადი პროდუქტები? აირჩიეთ ყველა შესაფერისი, შემდეგ დააჭირეთ „მზადაა“.
exporter-ask-contact = ვინ არის საკონტაქტო პირი? გთხოვთ, თქვენი სახელი დაწეროთ.
exporter-ask-phone = რა არის თქვენი ტელეფონის ნომერი? გააზიარეთ ამ ტელეფონის ნომერი ქვედა ღილაკით ან აკრიფეთ, მაგალითად 138 0000 0000 ან 0816-2345678.
exporter-ask-consent =
    <b>შეიძლება თქვენი კონტაქტის ჩვენება უცხოელი მყიდველებისთვის?</b>
    <b>თქვენი სახელი, ტელეფონი და კომპანიის სახელწოდება</b> გაეგზავნება მხოლოდ <b>იმ ერთ მყიდველს</b>, და მხოლოდ მას შემდეგ, რაც მყიდველი დათანხმდება, ბიურო დაამტკიცებს და თქვენი კომპანია დაკავშირებას მიიღებს. თანხმობის დრო ჩაიწერება და მისი გაუქმება ნებისმიერ დროს შეგიძლიათ.
exporter-ask-export-markets = რომელ ქვეყნებში გაგაქვთ ან გსურთ ექსპორტი? დაწერეთ მათი სახელები, მაგალითად „საქართველო, ყაზახეთი, ვიეტნამი“.
exporter-ask-excluded-markets = არის ქვეყნები, სადაც მიწოდება არ შეგიძლიათ (მაგალითად, ექსკლუზიური აგენტის გამო)? იქაური მყიდველები თქვენს პროდუქტებს ვერ დაინახავენ. თუ არ არის, გამოტოვეთ.
exporter-kind = { $kind ->
    [manufacturer] მწარმოებელი
   *[trader] სავაჭრო კომპანია
    }
exporter-button-consent = ✅ თანახმა ვარ
exporter-button-no-consent = ახლა არა
exporter-consent-given = თანახმაა უცხოელი მყიდველებისთვის ჩვენებაზე
exporter-consent-missing = ჯერ არ დათანხმებულა
exporter-consent-since = თანხმობა: { $at }
exporter-field-name-zh = ჩინური სახელწოდება
exporter-field-name-en = ინგლისური სახელწოდება
exporter-field-uscc = საკრედიტო კოდი
exporter-field-kind = ტიპი
exporter-field-district = რაიონი
exporter-field-sectors = დარგები
exporter-field-contact = საკონტაქტო პირი
exporter-field-phone = ტელეფონი
exporter-field-consent = თანხმობა ჩვენებაზე
exporter-field-export-markets = საექსპორტო ბაზრები
exporter-field-excluded-markets = სად არ აწვდის
exporter-district-fucheng = ფუჩენის რაიონი
exporter-district-youxian = იოუსიენის რაიონი
exporter-district-anzhou = ანჯოუს რაიონი
exporter-district-jiangyou = ქალაქი ძიანიოუ
exporter-district-santai = სანტაის მაზრა
exporter-district-yanting = იენტინის მაზრა
exporter-district-zitong = ძიტუნის მაზრა
exporter-district-beichuan = ბეიჩუანის მაზრა
exporter-district-pingwu = პინვუს მაზრა
exporter-district-sci-tech = მეცნიერების ქალაქის ზონა
exporter-district-hi-tech = მაღალი ტექნოლოგიების ზონა
exporter-district-economic = ეკონომიკური ზონა
exporter-district-xianhai = სიენხაის რაიონი
exporter-summary = <b>გთხოვთ, გადაამოწმოთ შეყვანილი მონაცემები</b>
exporter-summary-foot = თუ ყველაფერი სწორია, დააჭირეთ „გაგზავნა“. პასუხის შესაცვლელად დააჭირეთ მის ღილაკს.
exporter-summary-hint = გთხოვთ, გაგზავნოთ ან შეცვალოთ ქვედა ღილაკებით.
exporter-button-change = ✏️ { $field }
exporter-button-keep = ასე დარჩეს
exporter-button-submit = ✅ გაგზავნა
exporter-registered =
    ✅ გაიგზავნა: <b>{ $company }</b>.
    ბიურო ჩვეულებრივ { $hours } სამუშაო საათში ამოწმებს; შედეგს აქ შეიტყობთ.

# ---- კომპანია
exporter-company-state = <b>შემოწმება:</b> { $state }
exporter-level = { $level ->
    [site_checked] შემოწმდა ადგილზე
    [document_checked] საბუთები შემოწმდა
   *[declared] კომპანიის განაცხადით
    } · { $day }
exporter-review-note = <b>ბიუროს შენიშვნა:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ ეს ბიურომ შეამოწმა. ცვლილება ხელახლა მოწმდება და მანამდე მყიდველები თქვენს პროდუქტებს ვერ ხედავენ.
exporter-saved-review = ✅ შენახულია. ბიურომ ეს ხელახლა უნდა შეამოწმოს და უკვე იცის; მანამდე მყიდველები თქვენს პროდუქტებს ვერ ხედავენ.
exporter-resubmitted = ✅ ხელახლა გაიგზავნა. ბიურო მალე განიხილავს.
exporter-consent-revoked = თქვენი თანხმობა გაუქმდა. თქვენი კონტაქტი აღარ გამოჩნდება და შემდეგი მოთხოვნის მიღებამდე გკითხავთ. უკვე გაცვლილი კონტაქტების დაბრუნება შეუძლებელია.
exporter-consent-thanks = ✅ თქვენი თანხმობა ჩაიწერა. გაუქმება ნებისმიერ დროს შეგიძლიათ.
exporter-button-clear = გასუფთავება
exporter-button-resubmit = 📨 ხელახლა გაგზავნა
exporter-button-revoke = თანხმობის გაუქმება
exporter-button-review = კომპანიის ნახვა
exporter-notice-new =
    🏭 <b>შესამოწმებელი კომპანია:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] მწარმოებელი
       *[trader] სავაჭრო კომპანია
    }
exporter-notice-again =
    🏭 <b>კომპანია შეიცვალა, გთხოვთ, ხელახლა შეამოწმოთ:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] მწარმოებელი
       *[trader] სავაჭრო კომპანია
    }
exporter-notice-claimed =
    ⚠️ <b>ვიღაცამ სცადა უკვე რეგისტრირებული კომპანიის რეგისტრაცია:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] მწარმოებელი
       *[trader] სავაჭრო კომპანია
    }
    შესაძლოა კოლეგაა ან ყალბი განაცხადი. გთხოვთ, კომპანიას ჰკითხოთ.

# ---- პროდუქტები
exporter-products = <b>{ $company }</b>, პროდუქტები: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· აკლია { $gaps }
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ მოხსნილია
   *[active] {""}
    }
exporter-field-sector = დარგი
exporter-field-description-zh = აღწერა
exporter-field-moq = მინიმალური შეკვეთა
exporter-field-prices = ფასი
exporter-field-terms = მიწოდების პირობა
exporter-field-lead-days = მზადყოფნის ვადა
exporter-field-photos = ფოტოები
exporter-field-certificates = სერტიფიკატები
exporter-field-hs = HS კოდი
exporter-missing = ❓ <b>ჯერ აკლია:</b> { $fields }. მყიდველებს პირდაპირ ვეუბნებით, რომ ეს უცნობია.
exporter-why-prices = • ფასი: მყიდველების უმეტესობა პირველად მას უყურებს.
exporter-why-moq = • მინიმალური შეკვეთა: მყიდველმა უნდა იცოდეს, რა უმცირესი რაოდენობის ყიდვა შეუძლია.
exporter-why-description-zh = • აღწერა: რაც უფრო ზუსტია, მით უკეთ პოულობენ მას სხვა ენებზე დაწერილი მოთხოვნები.
exporter-why-lead-days = • მზადყოფნის ვადა: აჩვენებს, მოესწრება თუ არა მიწოდება.
exporter-why-terms = • მიწოდების პირობა: საბოლოო ღირებულება იმაზეა დამოკიდებული, სად მოქმედებს ფასი.
exporter-why-photos = • ფოტოები: ფოტოიან პროდუქტს უფრო სწრაფად ენდობიან.
exporter-why-sector = • დარგი: მყიდველები დარგის მიხედვით ეძებენ.
exporter-why-certificates = • სერტიფიკატები: ბევრ ქვეყანაში მათ გარეშე საბაჟო საქონელს არ უშვებს.
exporter-why-name-en = • ინგლისური სახელწოდება: მყიდველების უმეტესობა ჩინურს ვერ კითხულობს.
exporter-why-hs = • HS კოდი: აჩვენებს, რა სერტიფიკატებსა და შემოწმებას ითხოვს დანიშნულების ქვეყანა.
exporter-ask-product-name-zh = რა არის პროდუქტის ჩინური სახელწოდება? სჯობს მოდელით, მაგალითად „柴油微耕机 1WG-4.0“. ახლა სახელწოდება საკმარისია; დანარჩენი მოგვიანებითაც შეიძლება.
exporter-ask-product-name-en = რა არის მისი ინგლისური სახელწოდება, მაგალითად „Diesel power tiller 1WG-4.0“?
exporter-ask-product-sector = რომელ დარგს ეკუთვნის?
exporter-ask-product-description-zh = აღწერეთ რამდენიმე წინადადებით: რისთვისაა, ძირითადი მონაცემები, რა არის განსაკუთრებული. მაგალითად „4,0 კვტ დიზელის კულტივატორი, მოდების განი 0,9 მ, სველი და მშრალი მინდვრებისთვის“. სჯობს ჩინურად.
exporter-ask-product-moq = რა არის მინიმალური შეკვეთა? ერთეულით, გთხოვთ: „10 ცალი“, „5 ტ“, „1 20GP“.
exporter-ask-product-prices =
    რა ღირს? ვალუტით, გთხოვთ; საფეხურებიც შეიძლება:
    „395 USD“
    „10 ცალიდან 395 USD, 30 ცალიდან 381 USD“
exporter-ask-product-terms = რა მიწოდების პირობით და სად, მაგალითად „FCA Mianyang“ ან „FOB Qinzhou“?
exporter-ask-product-lead-days = შეკვეთიდან რამდენ დღეშია საქონელი მზად, მაგალითად „35 დღე“ ან „5 კვირა“? თუ მზადაა, დაწერეთ „მარაგშია“.
exporter-ask-product-photos = გთხოვთ, გამოგზავნოთ ფოტოები, არაუმეტეს რვისა; რამდენიმე ერთად შეიძლება.
exporter-ask-product-certificates = რა სერტიფიკატები აქვს? მძიმეებით გამოყავით, მაგალითად „CE, ISO9001, EAC“.
exporter-ask-product-hs = რა არის მისი HS კოდი? 4-დან 10-მდე ციფრი, მაგალითად „8433.51“.
exporter-quantity = { $quantity }
exporter-tier = { $price } (მინიმუმ { $start })
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] მარაგშია
    [one] { $days } დღე
   *[other] { $days } დღე
    }
exporter-photos = { $count } / { $most }
exporter-photos-kept = ✅ ფოტოები მიღებულია: { $count } / { $most }. შეგიძლიათ კიდევ გამოგზავნოთ.
exporter-hs = { $code } { $name }
exporter-added = ✅ დაემატა: <b>{ $name }</b>. ახლა დეტალები, თითო-თითოდ. შეგიძლიათ გამოტოვოთ ან შეჩერდეთ, როცა გსურთ; ნაპასუხები ინახება.
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ სულ ეს იყო.
exporter-walk-later = შენახულია. გაგრძელება მოგვიანებით შეგიძლიათ განყოფილებაში „ჩემი პროდუქტები“.
exporter-withdrawn = ⏸ მოიხსნა: მყიდველები მას ვეღარ ხედავენ. დაბრუნება ნებისმიერ დროს შეგიძლიათ.
exporter-restored = ✅ კვლავ ჩანს.
exporter-button-fill = 📝 ნაკლულის შევსება
exporter-button-later = დანარჩენი მოგვიანებით
exporter-button-withdraw = ⏸ მოხსნა
exporter-button-restore = ▶️ დაბრუნება
exporter-button-add-new = ➕ ახალ პროდუქტად დამატება
exporter-button-add-to = ➕ დამატება: { $company }
exporter-idle = ვერ გავიგე. აირჩიეთ ქვემოთ ან გამოგზავნეთ პროდუქტის ჩინური სახელწოდება ან ფოტო, რომ დავამატო.
exporter-loose-text = დავამატო ეს ახალ პროდუქტად?
exporter-loose-photos = { $count ->
    [one] ფოტო მივიღე. რომელი პროდუქტია?
   *[other] { $count } ფოტო მივიღე. რომელი პროდუქტია?
    }
exporter-note-contact = ℹ️ ამ ტექსტში ტელეფონის ნომრები, ელფოსტა, მესენჯერის სახელები და ბმულები მყიდველებისთვის დამალულია, სანამ ორივე მხარე დაკავშირებას არ მიიღებს.
exporter-note-price-unit = ℹ️ ერთეული შეიცვალა: ფასები ახლა ამ ერთეულზეა: { $one }. გთხოვთ, შეამოწმოთ.
exporter-note-hs = ℹ️ პოზიცია { $heading }: { $name }. გთხოვთ, შეამოწმოთ, შეესაბამება თუ არა.
exporter-note-hs-unknown = ℹ️ შენახულია. ჩვენს ცხრილში პოზიცია { $heading } არ არის; გთხოვთ, კიდევ ერთხელ შეამოწმოთ.
exporter-note-certificates = ℹ️ ჩვენს ცხრილში არ არის: { $names }. შენახულია ისე, როგორც დაწერეთ, და მყიდველებიც ასე დაინახავენ.
exporter-note-photos-full = ℹ️ პროდუქტს შეიძლება ჰქონდეს არაუმეტეს { $most } ფოტო; არ შეინახა: { $count }.

# ---- მოთხოვნები
exporter-no-inquiries = პასუხს არცერთი მოთხოვნა არ ელის. ახლის შესახებ მაშინვე შეგატყობინებთ.
exporter-inquiries-more = { $count ->
    [one] კიდევ ერთი მოთხოვნა.
   *[other] კიდევ { $count } მოთხოვნა.
    }
exporter-button-more = გაგრძელება ({ $count })
exporter-accept-consent =
    თუ მიიღებთ, ამ მყიდველს გაეგზავნება თქვენი სახელი, ტელეფონი და კომპანიის სახელწოდება, თქვენ კი მის კონტაქტებს მიიღებთ.
    თქვენი კონტაქტის ჩვენებაზე ჯერ არ დათანხმებულხართ. თანახმა ხართ და იღებთ ახლა?
exporter-button-agree = ✅ თანახმა ვარ, ვიღებ
exporter-accepted = ✅ მიღებულია. კონტაქტები ქვემოთაა; თქვენი მყიდველს აქვს.
exporter-why-refuse = რატომ ამბობთ უარს? მყიდველს თავაზიანად ვაცნობებთ.
exporter-refusal-price = ფასი მიუღებელია
exporter-refusal-quantity = რაოდენობა ან სიმძლავრე
exporter-refusal-delivery = ვადას ვერ ვასწრებთ
exporter-refusal-market = ამ ბაზარს არ ვამარაგებთ
exporter-refusal-specification = ჩვენი პროდუქტი არ არის
exporter-refusal-other = ✏️ სხვა მიზეზი
exporter-refuse-words = გთხოვთ, მიზეზი ერთი-ორი წინადადებით დაწეროთ.
exporter-refused = უარი გაიგზავნა; მყიდველსა და ბიუროს ვაცნობეთ. გმადლობთ სწრაფი პასუხისთვის.
exporter-ask-words = რისი გაგება გსურთ ჯერ? დაწერეთ და პასუხისმგებელ თანამშრომელს გადაეცემა.
exporter-asked = ✅ გადაეცა პასუხისმგებელ თანამშრომელს; პასუხი აქ მოვა. მოთხოვნა თქვენთვის ღია რჩება: გახსოვდეთ მისი ვადა.

# ---- რა არის არასწორი და რა უნდა ვქნათ
exporter-bad-empty = ტექსტი არ იყო. გთხოვთ, პასუხი აკრიფოთ.
exporter-bad-file = აქ ტექსტია საჭირო; ფაილი ან სურათი პასუხად არ გამოდგება.
exporter-bad-too-short = ძალიან მოკლეა: სულ მცირე { $shortest } სიმბოლო.
exporter-bad-too-long = ძალიან გრძელია: { $length } სიმბოლო, არაუმეტეს { $longest }.
exporter-bad-no-chinese = საჭიროა ჩინური სახელწოდება, იეროგლიფებით.
exporter-bad-no-english = საჭიროა ინგლისური სახელწოდება, ლათინური ასოებით, იეროგლიფების გარეშე.
exporter-bad-choice = ასეთი არჩევანი არ არის. გთხოვთ, ღილაკს დააჭიროთ.
exporter-bad-uscc-length = საკრედიტო კოდში 18 სიმბოლოა; თქვენ { $length } შეიყვანეთ. გთხოვთ, შეადაროთ ლიცენზიას.
exporter-bad-uscc-lookalike = სიმბოლო № { $place } არის ასო { $char }, რომელიც ამ კოდებში არ გვხვდება; შესაძლოა ციფრი { $meant } იყოს. გთხოვთ, შეამოწმოთ და კოდი ხელახლა შეიყვანოთ.
exporter-bad-uscc-character = სიმბოლო № { $place }, „{ $char }“, არასწორია: საკრედიტო კოდში მხოლოდ ციფრები და დიდი ლათინური ასოებია, პირველი 8 კი – ციფრები. გთხოვთ, შეამოწმოთ და ხელახლა შეიყვანოთ.
exporter-bad-uscc-check = საკონტროლო ციფრი არ ემთხვევა: კოდში { $code } სულ მცირე ერთი სიმბოლო მცდარია. გთხოვთ, სათითაოდ შეადაროთ ლიცენზიას.
exporter-bad-uscc-own = ეს კომპანია უკვე დარეგისტრირებული გაქვთ: { $company }.
exporter-bad-uscc-taken = საკრედიტო კოდი { $code } უკვე რეგისტრირებულია. თუ ეს თქვენმა კოლეგამ გააკეთა, აქ მან იმოქმედოს. ბიურომ იცის და კომპანიას ჰკითხავს.
exporter-bad-person = ეს სახელს არ ჰგავს. გთხოვთ, საკონტაქტო პირის სახელი დაწეროთ.
exporter-bad-phone = ეს ნომერი არასწორია. მობილური, მაგალითად 138 0000 0000, ქალაქის ნომერი კოდით, მაგალითად 0816-2345678, უცხოური ნომერი +-ით იწყება.
exporter-bad-phone-other = ეს სხვისი ნომერია. გთხოვთ, თქვენი გააზიაროთ ან აკრიფოთ.
exporter-bad-country = არ ვიცი „{ $word }“. გთხოვთ, დაასახელოთ ქვეყნები, მძიმეებით გამოყოფილი, მაგალითად „საქართველო, ყაზახეთი“, და არა რეგიონები, როგორიცაა „აფრიკა“.
exporter-bad-country-unclear = „{ $word }“ შეიძლება რამდენიმე ქვეყანას ნიშნავდეს. გთხოვთ, დაწეროთ სრული სახელი, მაგალითად „კონგოს დემოკრატიული რესპუბლიკა“.
exporter-bad-market-both = ქვეყანა არ შეიძლება ერთდროულად საექსპორტო ბაზარიც იყოს და გამორიცხულიც.
exporter-bad-no-sector = სულ მცირე ერთი დარგი უნდა დარჩეს.
exporter-bad-product-twice = პროდუქტი სახელწოდებით „{ $name }“ უკვე არსებობს{ $state ->
    [withdrawn] {" "}(მოხსნილია; შეგიძლიათ დააბრუნოთ)
   *[active] {""}
    }. სხვა მოდელისთვის სახელწოდებას მოდელი დაამატეთ.
exporter-bad-name-first = გთხოვთ, ჯერ პროდუქტის სახელწოდება დაწეროთ; ფოტოები მისთვის შენახულია.
exporter-bad-amount = ეს რიცხვი არ შეიძლება სწორი იყოს: მეტი 0-ზე, არაუმეტეს ოთხი ათწილადი ნიშნით.
exporter-bad-moq = მინიმალური შეკვეთა ვერ წავიკითხე. გთხოვთ, დაწეროთ რიცხვი და ერთეული, მაგალითად „10 ცალი“ ან „5 ტ“.
exporter-bad-moq-unit = { $amount } რა? გთხოვთ, დაამატოთ ერთეული, მაგალითად „{ $amount } ცალი“, „{ $amount } კომპლექტი“ ან „{ $amount } კგ“.
exporter-bad-price = ფასი ვერ წავიკითხე. გთხოვთ, დაწეროთ ასე: „395 USD“ ან საფეხურებით: „10 ცალიდან 395 USD, 30 ცალიდან 381 USD“.
exporter-bad-price-currency = გთხოვთ, დაამატოთ ვალუტა, მაგალითად „395 USD“ ან „2800 CNY“.
exporter-bad-price-currencies = გთხოვთ, მხოლოდ ერთი ვალუტა; თქვენ დაწერეთ { $values }.
exporter-bad-price-order = საფეხურების რაოდენობები უნდა იზრდებოდეს: { $second } არ აღემატება წინას ({ $first }).
exporter-bad-price-rises = მეტი რაოდენობა უფრო ძვირი გამოდის: { $price } (მინიმუმ { $quantity }). გთხოვთ, შეამოწმოთ.
exporter-bad-unit-differs = ფასი სხვა ერთეულშია, ვიდრე მინიმალური შეკვეთა ({ $moq }). გთხოვთ, ერთი და იგივე გამოიყენოთ.
exporter-bad-terms = ასეთი მიწოდების პირობა არ ვიცი. გთხოვთ, დაწეროთ პირობა და ადგილი, მაგალითად „FCA Mianyang“, „FOB Qinzhou“ ან „CIF Poti“.
exporter-bad-terms-place = { $term } ადგილს მოითხოვს, მაგალითად „{ $term } Mianyang“.
exporter-bad-terms-sea = { $term } მხოლოდ საზღვაო პორტებისთვისაა, { $place } კი პორტი არ არის. ამ ადგილისთვის ({ $place }) გამოიყენეთ FCA; ზღვით – მაგალითად „FOB Qinzhou“.
exporter-bad-lead = მზადყოფნის ვადა ვერ წავიკითხე. გთხოვთ, დაწეროთ დღეები ან კვირები, მაგალითად „35 დღე“, ან „მარაგშია“.
exporter-bad-lead-long = { $days } დღე ძალიან ბევრია; არაუმეტეს { $most }. გთხოვთ, შეამოწმოთ.
exporter-bad-hs = HS კოდში 4, 6, 8 ან 10 ციფრია, მაგალითად „8433.51“.
exporter-bad-hs-chapter = ჰარმონიზებულ სისტემაში თავი { $chapter } არ არის. გთხოვთ, შეამოწმოთ.
exporter-bad-certificates-many = არაუმეტეს { $most } სერტიფიკატი; გთხოვთ, მთავარი დაასახელოთ.
exporter-bad-photo = გთხოვთ, გამოგზავნოთ ფოტო ან დააჭიროთ „მზადაა“.
