### Machine-drafted; read by no native speaker yet.

# ბიუროს რიგი, მისი გადაწყვეტილებები და რას ეუბნებიან თითოეულ მხარეს.
bureau-home =
    <b>ბიუროს სამუშაო სივრცე</b>
    შესამოწმებელი კომპანიები: <b>{ $companies }</b>
    განსახილველი დაკავშირებები: <b>{ $introductions }</b>
    ელის მწარმოებლის პასუხს: { $answers }
    ჩემი ღია გარიგებები: { $deals }, ვადაგადაცილებული: { $overdue }
bureau-queue-empty = არაფერი ელის. რიგი ცარიელია.
bureau-officers =
    <b>თანამშრომლები</b>
    { $list }
bureau-officers-line = • { $name }: დაკავშირებები { $introductions }, გარიგებები { $deals }, ვადაგადაცილებული { $overdue }
bureau-officer-unnamed = თანამშრომელი № { $number }
bureau-somebody = ვიღაც
bureau-the-buyer = მყიდველი
bureau-the-exporter = კომპანია
bureau-unknown = უცნობია
bureau-page = { $position } / { $total }
bureau-already = არაფერი შეცვლილა: ეს უკვე განხილულია ({ $who }, { $when }, პეკინის დროით). ახლა: { $what }.
bureau-state = { $state ->
    [requested] განსახილველია
    [returned] დაბრუნებულია დასაზუსტებლად
    [approved] დამტკიცებულია
    [accepted] კომპანიამ მიიღო
    [declined] უარყოფილია
    [refused] კომპანიამ უარი თქვა
    [withdrawn] მყიდველმა გააუქმა
    [rejected] არ დამტკიცდა
   *[pending] შესამოწმებელია
    }
bureau-buyer-type = { $type ->
    [importer] იმპორტიორი
    [distributor] დისტრიბუტორი
    [end_user] საბოლოო მომხმარებელი
    [government] სახელმწიფო უწყება
   *[unknown] ტიპი არ არის მითითებული
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] კონტაქტი დადასტურებულია
    [organisation_checked] ორგანიზაცია შემოწმებულია
   *[unknown] ჯერ შეუმოწმებელია
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] მწარმოებელი
   *[trader] სავაჭრო კომპანია
    }
bureau-exporter-level = { $level ->
    [document_checked] საბუთები შემოწმებულია
    [site_checked] შემოწმებულია ადგილზე
   *[declared] განაცხადით, შეუმოწმებელი
    }
bureau-item-head = 📋 <b>დაკავშირება № { $id }</b> · { $state } · თანხმობა: { $since }
bureau-item-buyer =
    <b>მყიდველი:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = ჩვენთან პირველად: { $since } · მოთხოვნები { $requests } · სხვა დაკავშირებები { $introductions } (მიღებული { $accepted }, უარყოფილი { $declined })
bureau-item-original =
    <b>ორიგინალი ({ $language }{ $photos ->
        [0] {""}
       *[other] , ფოტოები: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>გაგებულია ასე:</b>
bureau-item-product = <b>დასაკავშირებელი პროდუქტი:</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = აქამდე გადაცემული დაკავშირებები { $passed } · მიღებული { $accepted } · უარი { $refused }
bureau-item-note = 📝 <b>ბიუროს შენიშვნა:</b> { $text }
bureau-item-answer = ↩️ <b>მყიდველის პასუხი:</b> { $text }
bureau-item-question = ❔ <b>კომპანიის შეკითხვა:</b> { $text }
bureau-item-refusal = <b>კომპანიის მიზეზი:</b> { $text }
bureau-item-risks = ⚠️ <b>ყურადღება მიაქციეთ:</b> { $marks }
bureau-item-stop = ⛔ <b>სტოპ-სია</b>, თარიღი: { $since } ({ $source }): { $reason }
bureau-item-officer = პასუხისმგებელი: { $officer }
bureau-risk-sample = სანიმუშო კატალოგი
bureau-risk-new-buyer = ამ მყიდველის პირველი დაკავშირება
bureau-risk-unknown-buyer = მყიდველი შეუმოწმებელია
bureau-risk-busy-buyer = კვირაში ხუთზე მეტი დაკავშირება მოითხოვა
bureau-risk-contact-in-text = კონტაქტები ტექსტში (კომპანიისთვის დამალულია)
bureau-risk-trader = სავაჭრო კომპანია
bureau-risk-declared-only = კომპანია არც საბუთებით და არც ადგილზე შემოწმებული არ არის
bureau-risk-below-moq = რაოდენობა MOQ-ზე ნაკლებია
bureau-risk-price-low = ფასი საფეხურზე დაბალია
bureau-risk-near-miss = მხოლოდ მსგავსი პროდუქტი
bureau-company-head = 🏭 <b>შესამოწმებელი კომპანია</b> · { $state } · რეგისტრაცია: { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    ინგლისურად: { $name_en }
    USCC: <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    დარგები: { $sectors }
    სიმძლავრე: { $capacity }
    ბაზრები: { $markets }
bureau-company-contact =
    <b>საკონტაქტო პირი:</b> { $name }
    { $contact }
    თანხმობა უცხოელებისთვის ჩვენებაზე: { $consent ->
        [yes] კი
       *[no] არა
    } · პროდუქტები: { $products }
bureau-company-certificates = სერტიფიკატები: { $list }
bureau-company-approved = ✅ { $company } ახლა შემოწმებულია ({ $level }). მყიდველებს თქვენი პროდუქტების პოვნა შეუძლიათ.
bureau-company-returned =
    ↩️ ბიურო დამატებით მონაცემებს ითხოვს: { $company }
    <i>{ $note }</i>
bureau-company-rejected =
    ბიურომ შემოწმება ვერ დაადასტურა: { $company }
    <i>{ $note }</i>
bureau-changed = 🔄 მას შემდეგ, რაც ეს გახსენით, რაღაც შეიცვალა. არაფერი გადაწყვეტილა; აი მიმდინარე მდგომარეობა.
bureau-approved = ✅ დამტკიცდა. კომპანიასა და მყიდველს ვაცნობეთ.
bureau-plan =
    <b>გარიგების გეგმა</b>
    პასუხისმგებელი: { $officer }
    პირველი მიზანი: { $target }
    ვადა: { $due }
bureau-plan-kept = ✅ გეგმა შენახულია.
bureau-assigned-done = ✅ პასუხისმგებელი დაინიშნა.
bureau-company-done = ✅ ჩაიწერა. კომპანიას ვაცნობეთ.
bureau-choose-officer = ვინ არის პასუხისმგებელი?
bureau-choose-due = რა ვადაა?
bureau-choose-target = რა არის პირველი მიზანი?
bureau-ask-return = რა უნდა დაამატოს მყიდველმა? აირჩიეთ ან დაწერეთ (მყიდველი კითხულობს: { $language }).
bureau-ask-decline = რატომ არის უარყოფილი? აირჩიეთ ან დაწერეთ (მყიდველი კითხულობს: { $language }). მყიდველი ამას დაინახავს.
bureau-ask-creturn = რა უნდა დაამატოს კომპანიამ? გთხოვთ, დაწეროთ.
bureau-ask-creject = რატომ არ დასტურდება კომპანია? გთხოვთ, დაწეროთ; კომპანია დაინახავს.
bureau-ask-reply = გთხოვთ, კომპანიას პასუხი დაუწეროთ. კონტაქტები დაიმალება.
bureau-ask-forward = გთხოვთ, დაწეროთ შეკითხვა მყიდველისთვის (კითხულობს: { $language }) ან გადასცეთ უცვლელად.
bureau-ask-lost = რატომ ვერ შედგა გარიგება? აირჩიეთ ან დაწერეთ.
bureau-ask-move = ეს ეტაპს ტოვებს ან უკან ბრუნდება. გთხოვთ, მიზეზი დაწეროთ.
bureau-ask-answer = გთხოვთ, პასუხი დაწეროთ. კონტაქტები დაიმალება, სანამ მწარმოებელი არ დათანხმდება.
bureau-done-return = ↩️ დაბრუნდა. მყიდველს ვკითხეთ.
bureau-done-decline = უარყოფილია. მყიდველს მიზეზი ვაცნობეთ.
bureau-done-creturn = ↩️ დაბრუნდა. კომპანიას ვკითხეთ.
bureau-done-creject = არ დამტკიცდა. კომპანიას მიზეზი ვაცნობეთ.
bureau-done-reply = ✅ გაეგზავნა კომპანიას.
bureau-done-forward = ✅ მყიდველს ვკითხეთ.
bureau-done-lost = გარიგება აღინიშნა, როგორც ვერშემდგარი.
bureau-done-move = ✅ ეტაპი შეიცვალა, მიზეზი ჩაიწერა.
bureau-done-answer = ✅ გმადლობთ. თქვენი პასუხი გადაეცა.
bureau-note-empty = გთხოვთ, რამდენიმე სიტყვით დაწეროთ.
bureau-note-too-long = ეს { $length } სიმბოლოა; გთხოვთ, არაუმეტეს { $longest }. არაფერი დაკარგულა: შეამოკლეთ და ხელახლა გაგზავნეთ.
bureau-return-quantity = რამდენი გჭირდებათ?
bureau-return-price = ერთეულზე რა ფასს და რომელ ვალუტაში გულისხმობთ?
bureau-return-destination = რომელ ქვეყანაში, ქალაქში ან პორტში უნდა ჩავიდეს?
bureau-return-delivery = რა ვადაში გჭირდებათ საქონელი?
bureau-return-specification = გთხოვთ, აღწეროთ სპეციფიკაცია ან გამოგზავნოთ მოდელის ნომერი.
bureau-return-company = გთხოვთ, მოგვიყვეთ თქვენს კომპანიაზე ან ორგანიზაციაზე: სახელწოდება, ადგილი, საქმიანობა.
bureau-decline-not-made = მიენიანში ამას ისე არ ამზადებენ, როგორც თქვენ გჭირდებათ.
bureau-decline-unclear = მოთხოვნა გადასაცემად საკმარისად მკაფიო არ არის.
bureau-decline-too-small = რაოდენობა საექსპორტო შეკვეთისთვის ძალიან მცირეა.
bureau-decline-unverified = მოწოდებული მონაცემების შემოწმება ვერ შევძელით.
bureau-refusal-price = სასურველი ფასი მიუღებელია.
bureau-refusal-quantity = რაოდენობა არ ერგება.
bureau-refusal-delivery = მიწოდების ვადა ვერ მოესწრება.
bureau-refusal-market = კომპანია ამ ბაზარს არ ამარაგებს.
bureau-refusal-specification = სპეციფიკაციის დაცვა შეუძლებელია.
bureau-lost-price = ფასზე ვერ შეთანხმდნენ
bureau-lost-no-answer = ერთმა მხარემ პასუხი შეწყვიტა
bureau-lost-other-supplier = სხვაგან იყიდეს
bureau-lost-cancelled = შესყიდვა გაუქმდა
bureau-forward-as-is = უცვლელად გადაცემა
bureau-sent =
    📨 თქვენი თხოვნა დაკავშირებაზე კომერციის ბიუროშია: <b>{ $product }</b>.
    თქვენ შესახებ არაფერი გაზიარდება, სანამ ბიურო არ დაამტკიცებს და მწარმოებელი არ დათანხმდება.
bureau-passed-on =
    ✅ ბიურომ დაამტკიცა <b>{ $product }</b> და თქვენი მოთხოვნა მწარმოებელს გადასცა; პასუხის ვადა: { $due }.
    თქვენი კონტაქტები ჯერ კვლავ დამალულია.
bureau-returned =
    ↩️ ბიუროს შეკითხვა აქვს, სანამ თქვენს მოთხოვნას გადასცემს: <b>{ $product }</b>
    <i>{ $note }</i>
bureau-declined =
    ბიურო თქვენს მოთხოვნას ვერ გადასცემს: <b>{ $product }</b>
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ მწარმოებელი პასუხამდე გეკითხებათ: <b>{ $product }</b>
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ პასუხი თქვენს შეკითხვაზე: <b>{ $product }</b>
    <i>{ $text }</i>
bureau-withdrawn = მყიდველმა მოთხოვნა გააუქმა: <b>{ $product }</b>. მეტი არაფერია საჭირო.
bureau-new-introduction = 📋 ახალი დაკავშირება განხილვას ელის: <b>{ $product }</b>
bureau-resubmitted = ↩️ მყიდველმა უპასუხა; გთხოვთ, ხელახლა განიხილოთ: <b>{ $product }</b>
bureau-assigned = ამიერიდან თქვენ ხართ პასუხისმგებელი ამ დაკავშირებაზე: <b>{ $product }</b>
bureau-refused =
    კომპანიამ დაკავშირებაზე უარი თქვა: <b>{ $product }</b>
    <i>{ $note }</i>
bureau-question =
    ❔ კომპანია პასუხამდე კითხულობს: <b>{ $product }</b>
    <i>{ $text }</i>
bureau-answered =
    ↩️ მყიდველმა კომპანიის შეკითხვას უპასუხა: <b>{ $product }</b>
    <i>{ $text }</i>
bureau-review-late = ⏰ მყიდველი უკვე ერთი სამუშაო დღეა განხილვას ელის: <b>{ $product }</b>
bureau-answer-late = ⏰ კომპანიამ ვადაში არ უპასუხა: <b>{ $product }</b>. მყიდველს ვკითხეთ, ვცადოთ თუ არა შემდეგი.
bureau-impossible-sample = ეს სანიმუშო ჩანაწერია. მასზე დაკავშირება შეუძლებელია.
bureau-impossible-product-withdrawn = ეს პროდუქტი აღარ იყიდება.
bureau-impossible-exporter-not-approved = კომპანია ამჟამად შემოწმებული არ არის, ამიტომ დაკავშირება შეუძლებელია.
bureau-impossible-buyer-erased = მყიდველი წავიდა და წაშლილია; ეს ვერ გაგრძელდება.
bureau-impossible-nobody-there = ამ კომპანიის სახელით ამჟამად არავინ პასუხობს, ამიტომ დაკავშირება შეუძლებელია.
bureau-impossible-no-buyer-contact = მყიდველის ტელეფონი ან ელფოსტა აკლია.
bureau-impossible-no-exporter-contact = კომპანიის საკონტაქტო პირს ჯერ არც ტელეფონი აქვს და არც ელფოსტა. გთხოვთ, ჯერ დაამატოთ.
bureau-impossible-own-product = ეს თქვენი კომპანიის პროდუქტია.
bureau-impossible-asked-before = ეს დაკავშირება უკვე მოითხოვეთ. მდგომარეობა იხილეთ განყოფილებაში /requests.
bureau-impossible-stopped = ბიურო ამ დაკავშირებას ვერ მოაწყობს. გთხოვთ, სხვა პროდუქტი აირჩიოთ ან ბიუროს ჰკითხოთ.
bureau-button-queue = 📋 რიგი
bureau-button-deals = 🤝 გარიგებები
bureau-button-officers = 👥 თანამშრომლები
bureau-button-home = მთავარი
bureau-button-look = ნახვა
bureau-button-next = შემდეგი ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ დამტკიცება
bureau-button-return = ↩️ დაზუსტება
bureau-button-decline = ✖️ უარყოფა…
bureau-button-reject = ✖️ არ დამტკიცდეს…
bureau-button-assign = 👤 დანიშვნა
bureau-button-plan = 🗓 გეგმა
bureau-button-take-plan = ✅ ამ გეგმის მიღება
bureau-button-officer = 👤 თანამშრომელი
bureau-button-due = 🗓 ვადა
bureau-button-target = 🎯 მიზანი
bureau-button-photos = 🖼 ფოტოები
bureau-button-document-checked = ✅ საბუთები შემოწმდა
bureau-button-site-checked = ✅ შემოწმდა ადგილზე
bureau-button-reply = პასუხი კომპანიას
bureau-button-forward = მყიდველს ვკითხოთ
bureau-button-answer = ✍️ პასუხი
bureau-button-take-back = გაუქმება
bureau-button-gaps = 📉 დაუკმაყოფილებელი მოთხოვნა
bureau-gaps =
    <b>დაუკმაყოფილებელი მოთხოვნა</b>: ეძებენ, კატალოგში კი არავინ ამზადებს
    საჭიროებები: { $needs } · მოთხოვნები { $requests } · გვერდი { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · მყიდველები { $buyers } · მოთხოვნები { $requests } · { $where }
bureau-gaps-none = უპასუხოდ არცერთი მოთხოვნა არ დარჩენილა.
bureau-gaps-unclear = მოთხოვნები პროდუქტის დასახელების გარეშე: { $count }
bureau-gaps-left-out = აქ მხოლოდ უახლესი მოთხოვნებია; ძველი { $count } ბრძანების სტრიქონის ანგარიშშია.
bureau-gap =
    <b>📉 { $need }</b>
    მყიდველები { $buyers } · მოთხოვნები { $requests } · { $first } – { $last }
    სულ საჭიროა: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: მყიდველები { $buyers }, მოთხოვნები { $requests }, { $quantities } ({ $last })
bureau-gap-samples =
    <b>მყიდველების სიტყვებით:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = რაოდენობა არ არის მითითებული
