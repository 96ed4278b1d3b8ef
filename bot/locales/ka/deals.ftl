### Machine-drafted; read by no native speaker yet.

# ექსპორტიორის მოთხოვნა, კონტაქტების გაცვლა და შემდგომი გარიგება.
deal-inquiry-head = 🔔 <b>ახალი მოთხოვნა</b>
deal-inquiry-buyer = მყიდველი: { $country } · { $type } · { $level }
deal-inquiry-product = <b>თქვენი შესაფერისი პროდუქტი:</b> { $product }
deal-inquiry-original =
    <b>ორიგინალი ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>მყიდველმა დაამატა:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ გთხოვთ, გვიპასუხოთ 24 სამუშაო საათში, ვადა: { $due } (პეკინის დროით). კონტაქტები გაიცვლება თქვენი თანხმობის შემდეგ.
deal-nudge = ⏰ მყიდველი კვლავ ელის თქვენს პასუხს: <b>{ $product }</b>.
deal-refused =
    მწარმოებელი თქვენს მოთხოვნას ვერ მიიღებს: <b>{ $product }</b>
    <i>{ $note }</i>
    მოვძებნო შემდეგი მწარმოებელი? თანხმობას ხელახლა გკითხავთ.
deal-unanswered = ⏰ მწარმოებელს ჯერ არ უპასუხია: <b>{ $product }</b>. მოვძებნო შემდეგი? თანხმობას ხელახლა გკითხავთ.
deal-exchange-buyer = 🤝 <b>მწარმოებელი დათანხმდა: { $product }.</b> აი მისი კონტაქტი; თქვენი მას გაეგზავნა.
deal-exchange-exporter = 🤝 <b>დაგაკავშირეთ: { $product }.</b> აი მყიდველის კონტაქტი; თქვენი მას გაეგზავნა.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>ერიდეთ შეცვლილ საბანკო რეკვიზიტებს.</b> ჩვენ საბანკო რეკვიზიტებს არასოდეს ვგზავნით. თუ ელფოსტით ან ჩატში ახალი ანგარიში მოგწერეთ, გადახდამდე დარეკეთ ზემოთ მითითებულ ნომერზე და აცნობეთ ბიუროს.
deal-opening =
    პირველი შეტყობინება, დასაკოპირებლად:
    <code>{ $text }</code>
deal-opening-by-buyer = გამარჯობა, მე ვარ { $name }. მიენიანის კომერციის ბიურომ დაგვაკავშირა. დაინტერესებული ვარ თქვენი პროდუქტით „{ $product }“ და მსურს დეტალების, ფასისა და ნიმუშების განხილვა.
deal-opening-by-exporter = გამარჯობა, მე ვარ { $name }, მიენიანიდან, ჩინეთი. მიენიანის კომერციის ბიურომ დაგვაკავშირა. გმადლობთ ჩვენი პროდუქტით „{ $product }“ დაინტერესებისთვის. სიამოვნებით განვიხილავ დეტალებს, ფასსა და ნიმუშებს.
deal-request-photo = მოთხოვნასთან ერთად გამოგზავნილი ფოტო
deal-opened =
    🤝 კომპანია დათანხმდა: <b>{ $product }</b>. გარიგება № { $id } გაიხსნა.
    ეტაპი: { $stage } · პასუხისმგებელი: { $officer }
    პირველი მიზანი: { $target }, ვადა: { $due }
deal-samples-question = შეთანხმდით ნიმუშებზე: <b>{ $product }</b>?
deal-thanks = { $answer ->
    [yes] ✅ კარგი ამბავია. ბიუროს ვაცნობე.
    [not_yet] გმადლობთ. ერთ კვირაში კვლავ გკითხავთ.
   *[stopped] გმადლობთ. ბიუროს ვაცნობე.
    }
deal-ask-why-stopped = რა მოხდა? რამდენიმე სიტყვა დაგვეხმარება, უკეთ ვიმუშაოთ.
deal-samples-yes = ✅ <b>{ $product }</b>: { $side ->
    [buyer] მყიდველის
   *[exporter] კომპანიის
    } თქმით, ნიმუშებზე შეთანხმდნენ.
deal-samples-not-yet = <b>{ $product }</b>: { $side ->
    [buyer] მყიდველის
   *[exporter] კომპანიის
    } თქმით, ნიმუშებზე ჯერ არ შეთანხმებულან. ორივეს ერთ კვირაში კვლავ ვკითხავთ.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: { $side ->
        [buyer] მყიდველის
       *[exporter] კომპანიის
    } თქმით, მოლაპარაკება შეწყდა:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] ჩემი გარიგებები
    [overdue] ვადაგადაცილებული გარიგებები
   *[all] ყველა ღია გარიგება
    }</b>: { $count }
deal-list-empty = არ არის.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>№{ $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target }, ვადა: { $due } · { $officer }
deal-item =
    🤝 <b>გარიგება № { $id }: { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    გაიხსნა: { $opened }
    ეტაპი: <b>{ $stage }</b>
    მიზანი: { $target }, ვადა: { $due }
    პასუხისმგებელი: { $officer }
deal-item-lost = ვერ შედგა: { $reason }
deal-moved = ✅ ეტაპი შეიცვალა.
deal-changed = ✅ შეიცვალა.
deal-stands-there = გარიგება უკვე ამ ეტაპზეა.
deal-choose-stage = რომელი ეტაპი? გამოტოვებას ან უკან დაბრუნებას მიზეზი სჭირდება.
deal-ask-due = აირჩიეთ ვადა ან დაწერეთ, მაგალითად 2027-01-15.
deal-due-unreadable = ეს თარიღი ვერ წავიკითხე. გთხოვთ, დაწეროთ წელი, თვე, დღე, მაგალითად { $example }.
deal-due-past = { $due } უკვე წარსულშია. გთხოვთ, აირჩიოთ დღე დღეიდან მოყოლებული.
deal-assigned = ამიერიდან თქვენ ხართ პასუხისმგებელი ამ გარიგებაზე: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] პირველი კონტაქტი
    [qualified] საჭიროება დადასტურებულია
    [quoted] ფასი შეთავაზებულია
    [sample_shipped] ნიმუში გაგზავნილია
    [sample_approved] ნიმუში მოწონებულია
    [intent_contract] განზრახულობის ხელშეკრულება
    [contract] ხელშეკრულება ხელმოწერილია
    [shipped] ტვირთი გაგზავნილია
    [paid] გადახდილია
   *[lost] ვერ შედგა
    }
deal-button-accept = ✅ მიღება
deal-button-refuse = ✖️ უარი…
deal-button-ask = ❔ ჯერ ვიკითხავ
deal-button-next = შემდეგი მწარმოებელი
deal-button-open = გარიგების გახსნა
deal-button-lost = ✖️ ვერ შედგა…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = სხვა ეტაპი
deal-button-mine = ჩემი
deal-button-overdue = ვადაგადაცილებული
deal-button-all = ყველა
deal-button-samples-yes = დიახ
deal-button-samples-not-yet = ჯერ არა
deal-button-samples-stopped = შევწყვიტეთ…
