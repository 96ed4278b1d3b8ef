### Machine-drafted; read by no native speaker yet.

# მყიდველის მხარე: საჭიროება, რა ერგება, „დამაკავშირეთ“ და რა მდგომარეობაშია ყველაფერი.
buyer-home =
    რა გჭირდებათ? დაწერეთ თქვენი სიტყვებით: პროდუქტი, რაოდენობა, ფასი, დანიშნულების ადგილი და ვადა. ფოტოც გამოდგება მოკლე ტექსტით.

    <i>მაგალითად: 200 მზის ქუჩის სანათი, 60 ვტ, ბათუმისთვის, თითო არაუმეტეს 90 აშშ დოლარისა, ივნისამდე</i>
buyer-new = რა გჭირდებათ? პროდუქტი, რაოდენობა, ფასი, სად, რა ვადაში – თქვენი სიტყვებით.
buyer-no-need =
    სიამოვნებით დაგეხმარებით! დაწერეთ, რისი ყიდვა გსურთ, და მიენიანში მწარმოებელს მოგიძებნით.

    <i>მაგალითად: 20 მინი ტრაქტორი ქუთაისში ჩვენი კოოპერატივისთვის, თითო არაუმეტეს 3000 აშშ დოლარისა, მარტამდე</i>
buyer-what-product = ჩავინიშნე. და რომელი პროდუქტია?
buyer-photo-what = გმადლობთ, ფოტო შევინახე. რა არის ეს და რამდენი გჭირდებათ? ერთი წინადადება საკმარისია.
buyer-document-words = ფაილების წაკითხვა ჯერ არ შემიძლია. გთხოვთ, ერთი-ორი წინადადებით დაწეროთ, რა გჭირდებათ.
buyer-document-unread = თქვენს სიტყვებს დავეყრდენი: ფაილების წაკითხვა ჯერ არ შემიძლია.
buyer-contact-later = გმადლობთ! ნომერი მხოლოდ მაშინ დამჭირდება, როცა დაკავშირებას მოითხოვთ, და მაშინ გკითხავთ.
buyer-words-please = გთხოვთ, სიტყვებით მიპასუხოთ.
buyer-too-many = გუშინდლიდან უკვე { $limit } მოთხოვნა დაწერეთ; დღეში მეტის მიღება ვერ ხერხდება. გთხოვთ, ხვალ დაბრუნდეთ ან ერთ-ერთი არსებული გააგრძელოთ.
buyer-button-requests = ჩემი მოთხოვნები
buyer-button-new = ➕ ახალი მოთხოვნა

# რა გავიგეთ
buyer-understood = <b>ასე გავიგე:</b> { $reading }
buyer-read-no-product = პროდუქტი დასახელებული არ არის
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = დანიშნულება: { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] სულ { $money }
       *[false] { $money } ერთეულზე
        }
   *[false] { $in_all ->
        [true] სულ { $money }-მდე
       *[false] { $money }-მდე ერთეულზე
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] მზადყოფნის ვადა: { $day }
    [shipped] გაგზავნის ვადა: { $day }
    [arrived] ჩამოსვლის ვადა: { $day }
   *[unsaid] ვადა: { $day }
    }
buyer-read-oem = თქვენი ბრენდით
buyer-read-sample = საჭიროა ნიმუში
buyer-read-after-sales = სათადარიგო ნაწილები და სერვისი
buyer-fuel = { $value ->
    [diesel] დიზელი
    [petrol] ბენზინი
    [electric] ელექტრო
    [solar] მზის ენერგია
    [gas] გაზი
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] ახალი
    [used] მეორადი
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] იმპორტიორი
    [distributor] დისტრიბუტორი
    [end_user] საკუთარი საჭიროებისთვის
   *[government] სახელმწიფო შემსყიდველი
    }
buyer-button-correct = ✏️ შესწორება
buyer-correct-what = რა შევასწორო?
buyer-button-field-product = პროდუქტი
buyer-button-field-quantity = რაოდენობა
buyer-button-field-price = ფასი
buyer-button-field-place = დანიშნულება
buyer-button-field-date = ვადა
buyer-correct-product = ✏️ რომელი პროდუქტი? დაწერეთ თქვენი სიტყვებით.
buyer-correct-quantity = ✏️ რამდენი? მაგალითად: 30 ცალი, 5 ტონა, 1 კონტეინერი
buyer-correct-price = ✏️ რა ფასად? მაგალითად: თითო არაუმეტეს 3000 აშშ დოლარისა
buyer-correct-place = ✏️ სად? დაწერეთ ქვეყანა ან ქალაქი და ქვეყანა.
buyer-correct-date = ✏️ რა ვადაში? მაგალითად: მარტამდე, 15 მაისამდე, სამ თვეში
buyer-button-any = არ აქვს მნიშვნელობა
buyer-unread-product = ვერ გავიგე, რა პროდუქტია. გთხოვთ, რამდენიმე სიტყვით დაწეროთ.
buyer-unread-quantity = რაოდენობა ვერ ვიპოვე. გთხოვთ, დაწეროთ რიცხვი და ერთეული, მაგალითად: 30 ცალი
buyer-unread-price = ფასი ვერ ვიპოვე. გთხოვთ, დაწეროთ თანხა და ვალუტა, მაგალითად: თითო 3000 აშშ დოლარი
buyer-unread-place = ეს ადგილი არ ვიცი. გთხოვთ, დაწეროთ ქვეყნის სახელი.
buyer-unread-date = თარიღი ვერ ვიპოვე. გთხოვთ, ასე დაწეროთ: 15 მაისი ან მარტამდე
buyer-corrected = { $count ->
    [0] შევასწორე და ხელახლა მოვძებნე: ახლა არაფერი გერგებათ.
    [one] შევასწორე და ხელახლა მოვძებნე: გერგებათ ერთი პროდუქტი, იხილეთ ბარათი.
   *[other] შევასწორე და ხელახლა მოვძებნე: გერგებათ { $count } პროდუქტი, იხილეთ ბარათი.
    }

# რამდენიმე საქონელი ერთ შეტყობინებაში
buyer-several =
    აქ { $count } სხვადასხვა საქონელს ვხედავ:
    { $goods }

    თითოეული მოვძებნო?
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ თითოეული ცალკე
buyer-button-first = მხოლოდ პირველი
buyer-button-whole = ეს ერთი პროდუქტია
buyer-several-made = { $count ->
    [one] ახლა თითოეული ცალკე მოთხოვნაა. აი პირველი; მეორეს ღილაკით გახსნით:
   *[other] ახლა თითოეული ცალკე მოთხოვნაა. აი პირველი; დანარჩენ { $count } მოთხოვნას ღილაკებით გახსნით:
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = რამდენადაც ვიცი, „{ $words }“ დღეს მიენიანში არავის აქვს. თუ სწორედ ეს გჭირდებათ, დააჭირეთ ღილაკს და მოთხოვნად შევინახავ. თუ არა, დაწერეთ, რისი ყიდვა გსურთ: პროდუქტი, რაოდენობა, სად.
buyer-button-keep-need = ✅ სწორედ ეს მჭირდება
buyer-language-beyond = თქვენს ენაზე ({ $language }) ჯერ არ ვლაპარაკობ: გპასუხობთ ქართულად და ვეძებ იმას, რასაც ვგებულობ.

# ერთი შეკითხვა სიის ქვეშ
buyer-question-country = ❔ რომელ ქვეყანაში მიდის? ამაზეა დამოკიდებული სერტიფიკატები, ტრანსპორტი და ფასი.
buyer-question-quantity = ❔ რამდენი გჭირდებათ? ამაზეა დამოკიდებული მინიმალური შეკვეთა და ფასი.
buyer-question-voltage = ❔ რა ძაბვა გაქვთ? გვთავაზობენ:
buyer-question-fuel = ❔ რაზე უნდა მუშაობდეს? გვთავაზობენ:
buyer-question-price = ❔ არის ფასი, რომელსაც არ უნდა გადააჭარბოთ?
buyer-question-certificate = ❔ გჭირდებათ სერტიფიკატი? ზოგ მწარმოებელს აქვს:
buyer-question-date = ❔ რა ვადაში უნდა იყოს მზად?
buyer-question-specification = ❔ რომელი გაწყობთ: { $specification }?
buyer-question-answered = ✅ ჩავინიშნე: { $answer }
buyer-question-skipped = კარგი, ღიად ვტოვებ.
buyer-unread-answer = ზემოთ დასმულ შეკითხვაზე პასუხი აქ ვერ ვიპოვე. დააჭირეთ მის რომელიმე ღილაკს ან გამოტოვეთ.

# ბარათები
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>სავაჭრო კომპანია, { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>მწარმოებელი, { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>ახლოსაა, მაგრამ ყველაფერს არ აკმაყოფილებს</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] დაკავშირება: კომერციის ბიუროშია
    [returned] დაკავშირება: ბიუროს თქვენთან შეკითხვა აქვს
    [approved] დაკავშირება: დამტკიცდა, მწარმოებლის პასუხს ველით
    [accepted] დაკავშირება: მიღებულია, ერთმანეთის კონტაქტები გაქვთ
    [declined] დაკავშირება: ბიურომ არ გადასცა
    [refused] დაკავშირება: მწარმოებელმა უარი თქვა
   *[withdrawn] დაკავშირება: თქვენ გააუქმეთ
    }</i>
buyer-level-declared = თავად აცხადებს, ჯერ შეუმოწმებელია
buyer-level-checked = { $level ->
    [site_checked] ბიურო ადგილზე იყო: { $day }
   *[document_checked] საბუთები შემოწმდა: { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }ცალზე
    [pack] { " " }ერთეულზე
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per } (რაოდენობა: { $quantity })
buyer-price-from = <b>{ $price }</b>{ $per } (მინიმუმ { $quantity })
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }, რაოდენობის მიხედვით
buyer-price-on-request = ფასი მოთხოვნით
buyer-moq = MOQ { $moq }
buyer-lead = { $days ->
    [one] მზადაა { $days } დღეში
   *[other] მზადაა { $days } დღეში
    }
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 დამაკავშირეთ
buyer-button-where = 🤝 რა ეტაპზეა
buyer-button-reject = 👎 არ მერგება
buyer-button-details = დეტალები
buyer-button-ask = 🤝 ამ პროდუქტზე კითხვა
buyer-button-back-to-card = ‹ პროდუქტთან დაბრუნება

# დეტალები
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] სიმძლავრე { $value }
    [voltage] ძაბვა { $value }
    [weight] წონა { $value }
    [size] ზომა { $value }
    [diameter] დიამეტრი { $value }
    [volume] მოცულობა { $value }
    [grade] ხარისხი { $value }
    [output] წარმადობა { $value }
    [thickness] სისქე { $value }
    [flow] ხარჯი { $value }
    [load] დატვირთვა { $value }
    [width] სიგანე { $value }
    [length] სიგრძე { $value }
    [height] სიმაღლე { $value }
    [battery] აკუმულატორი { $value }
    [capacity] ტევადობა { $value }
    [material] მასალა { $value }
    [pressure] წნევა { $value }
    [speed] სიჩქარე { $value }
    [resolution] გარჩევადობა { $value }
    [brightness] სიკაშკაშე { $value }
    [alcohol] ალკოჰოლი { $value }
    [fits] ერგება: { $value }
    [head] დაწნევა { $value }
    [inlet] შემშვები { $value }
    [cut_width] ჭრის სიგანე { $value }
    [feed_rate] მიწოდება { $value }
    [working_width] მოდების განი { $value }
    [current] დენი { $value }
    [panel] პანელი { $value }
    [rows] რიგები { $value }
    [colour] ფერი { $value }
    [hardness] სისალე { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } (მინიმუმ { $quantity })
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = { $months ->
    [one] გარანტია { $months } თვე
   *[other] გარანტია { $months } თვე
    }
buyer-fact-spare-parts = სათადარიგო ნაწილები მოეწოდება
buyer-fact-sample = { $policy ->
    [free] უფასო ნიმუში
    [paid] ფასიანი ნიმუში
   *[none] ნიმუშების გარეშე
    }
buyer-fact-manual = ინსტრუქცია: { $languages }
buyer-fact-service = სერვისი: { $countries }
buyer-fact-stock = 📦 საწყობში ({ $country }): { $quantity }
buyer-fact-capacity = აწარმოებს თვეში: { $quantity }
buyer-fact-size = შეფუთული: { $volume } მ³, { $weight } კგ
buyer-fact-founded = აწარმოებს { $year } წლიდან
buyer-fact-employees = { $number } თანამშრომელი
buyer-fact-markets = ექსპორტი: { $countries }
buyer-fact-updated = <i>მონაცემები: { $day }</i>

# არ მერგება, არაფერია, ძებნის გაგრძელება
buyer-why = რატომ არ გერგებათ? ეს უკეთ შერჩევაში დამეხმარება.
buyer-why-words = რა არ მოგწონთ, ერთი-ორი სიტყვით?
buyer-button-why-price = ფასი
buyer-button-why-product = ეს არ მჭირდება
buyer-button-why-quantity = მინიმალური შეკვეთა
buyer-button-why-other = სხვა მიზეზი
buyer-noted = გმადლობთ, ჩავინიშნე.
buyer-nothing = <b>დღეს მიენიანში ამას არავინ გთავაზობთ</b>, ჩვენი კატალოგის მიხედვით.
buyer-nothing-more = ყველაფერი ნახეთ, რაც დღეს გერგებათ.
buyer-shall-i-watch = გავაგრძელო ძებნა (ვადა: { $day }) და მოგწეროთ, როცა შესაფერისი გამოჩნდება?
buyer-watching = 👀 ვაგრძელებ ძებნას (ვადა: { $day }) და მოგწერთ, როგორც კი შესაფერისი გამოჩნდება.
buyer-button-watch = 👀 ეძებეთ კვლავ
buyer-button-near = { $count ->
    [one] ≈ მსგავსის ჩვენება
   *[other] ≈ მსგავსის ჩვენება ({ $count })
    }
buyer-button-close = დახურვა
buyer-button-reopen = ხელახლა გახსნა
buyer-button-open = რა გერგებათ
buyer-closed =
    დაიხურა: { $request }
    მიმდინარე დაკავშირებები გრძელდება; მათ იხილავთ განყოფილებაში /requests.
buyer-not-open = { $state ->
    [expired] ამ მოთხოვნას ვადა გაუვიდა: { $request }
   *[closed] ეს მოთხოვნა დახურულია: { $request }
    }
buyer-expired =
    თქვენს მოთხოვნას ვადა გაუვიდა: <b>{ $request }</b>
    კვლავ გჭირდებათ?
buyer-announced = { $count ->
    [one] 🔔 <b>ახალი თქვენი მოთხოვნისთვის</b> „{ $request }“
   *[other] 🔔 <b>{ $count } ახალი პროდუქტი თქვენი მოთხოვნისთვის</b> „{ $request }“, აი საუკეთესო
    }

# დამაკავშირეთ
buyer-share-what =
    <b>{ $product }</b>
    ასე ხდება: ჯერ მიენიანის კომერციის ბიურო ნახავს თქვენს მოთხოვნას და მონაცემებს, რომლებსაც ახლა მომცემთ. თუ დაამტკიცებს, { $exporter } ნახავს, რა გჭირდებათ, თქვენს ქვეყანას და როგორი მყიდველი ხართ, მაგრამ არც სახელს და არც კონტაქტს. ერთმანეთის კონტაქტებს მხოლოდ მისი თანხმობის შემდეგ მიიღებთ.

    ჯერ რამდენიმე შეკითხვა; მხოლოდ ერთხელ გკითხავთ.
buyer-your-name = რა გქვიათ?
buyer-your-organisation = რომელი კომპანიისთვის ან ორგანიზაციისთვის ყიდულობთ?
buyer-your-type = როგორი მყიდველი ხართ?
buyer-your-home = რომელი ქვეყნისთვის ყიდულობთ?
buyer-your-contact = როგორ დაგიკავშირდეთ Telegram-ის გარეთ? გააზიარეთ ნომერი ქვედა ღილაკით, ან დაწერეთ ელფოსტა ან ტელეფონი ქვეყნის კოდით.
buyer-button-keep = დატოვება: { $value }
buyer-name-please = გთხოვთ, სახელი ასოებით დაწეროთ.
buyer-country-please = ეს ქვეყანა არ ვიცი. გთხოვთ, დაწეროთ მისი სახელი ან დააჭიროთ ღილაკს.
buyer-contact-not-yours = ეს სხვისი ნომერია. გთხოვთ, თქვენი გააზიაროთ ქვედა ღილაკით ან დაწეროთ ელფოსტა.
buyer-contact-unread = { $problem ->
    [phone] ეს ნომერი არასრული ჩანს. გთხოვთ, დაწეროთ ქვეყნის კოდით, მაგალითად +995 555 12 34 56
    [email] ეს ელფოსტა არასწორი ჩანს. გთხოვთ, შეამოწმოთ, მაგალითად name@company.com
   *[none] გთხოვთ, დაწეროთ ელფოსტა ან ტელეფონი ქვეყნის კოდით, მაგალითად +995 555 12 34 56
    }
buyer-contact-thanks = გმადლობთ, შევინახე.
buyer-consent =
    <b>დაკავშირება: { $product }</b>
    თქვენი თანხმობით მონაცემებს მიიღებს
    • მიენიანის კომერციის ბიურო, ახლავე: თქვენი მოთხოვნა და { $values }
    • { $exporter }, როცა ბიურო დაამტკიცებს: რა გჭირდებათ, თქვენი ქვეყანა, როგორი მყიდველი ხართ და დადასტურებულია თუ არა თქვენი კონტაქტი
    • { $exporter }, როცა დათანხმდება: { $values }
buyer-consent-photos = • { $exporter }, როცა დათანხმდება: თქვენი მოთხოვნის ფოტოები
buyer-consent-ask = სხვა არაფერი და სხვა არავინ. გაუქმება შეგიძლიათ განყოფილებაში /requests, სანამ კონტაქტები არ გაიცვლება. თანახმა ხართ?
buyer-button-consent = ✅ დიახ, დამაკავშირეთ
buyer-button-my-details = ✏️ ჩემი მონაცემების შეცვლა
buyer-not-shared = კარგი, არაფერი გაზიარებულა.
buyer-too-many-introductions = გუშინდლიდან { $limit } დაკავშირება მოითხოვეთ; დღეში ეს ზღვარია. გთხოვთ, ხვალ დაბრუნდეთ; პროდუქტი თქვენს მოთხოვნაში რჩება.
buyer-introduction = <b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] კომერციის ბიურო განიხილავს
    [returned] ბიუროს თქვენთან შეკითხვა აქვს
    [approved] დამტკიცდა; მწარმოებლის პასუხს ველით
    [accepted] მიღებულია; ერთმანეთის კონტაქტები გაქვთ
    [declined] ბიურომ არ გადასცა
    [refused] მწარმოებელმა უარი თქვა
   *[withdrawn] თქვენ გააუქმეთ
    }
buyer-take-back-ask = გავაუქმო დაკავშირების თხოვნა: { $product }? იმავე პროდუქტზე ხელახლა თხოვნა აღარ შეიძლება.
buyer-button-take-back-yes = დიახ, გააუქმეთ
buyer-taken-back = გაუქმდა: { $product }. მწარმოებელს არ გაუგია, ვინ ხართ.
buyer-resubmit-ask = გთხოვთ, ბიუროს პასუხი თქვენი სიტყვებით დაწეროთ.
buyer-resubmitted = გმადლობთ, თქვენი პასუხი ბიუროშია. მოგწერთ, როგორც კი გადაწყვეტს.

# ჩემი მოთხოვნები
buyer-no-requests = მოთხოვნები ჯერ არ გაქვთ. უბრალოდ დაწერეთ, რა გჭირდებათ.
buyer-requests = { $count ->
    [one] <b>თქვენი მოთხოვნა</b>
   *[other] <b>თქვენი { $count } მოთხოვნა</b>
    }
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>თქვენი მოთხოვნა:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 ღიაა, ვადა: { $day }
    [watching] 👀 ვაგრძელებ ძებნას, ვადა: { $day }
    [closed] ⚪ დახურულია
   *[expired] ⚪ ვადა გაუვიდა: { $day }
    }
buyer-count-shown = { $count ->
    [0] ჯერ არაფერი ნაჩვენებია
    [one] ნაჩვენებია ერთი პროდუქტი
   *[other] ნაჩვენებია { $count } პროდუქტი
    }
buyer-count-introductions = { $count ->
    [0] დაკავშირება არ არის
    [one] ერთი დაკავშირება
   *[other] { $count } დაკავშირება
    }
buyer-button-answer-bureau = ✍️ პასუხი ბიუროს: { $product }
buyer-button-take-back = ↩️ გაუქმება: { $product }

# ბმულით მოსული
buyer-product-gone = ეს პროდუქტი აქ აღარ არის. დაწერეთ, რა გჭირდებათ, და სხვას მოგიძებნით.
buyer-ask-how-many = { $product }: რამდენი გჭირდებათ, სად და რა ვადაში? დაწერეთ თქვენი სიტყვებით.
