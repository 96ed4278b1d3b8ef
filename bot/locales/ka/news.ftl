### Machine-drafted; read by no native speaker yet.

# რა არის ახალი, ერთხელ ნათქვამი, და როგორ გამოვრთოთ.
command-news = სიახლეები: რას მატყობინებენ
news-for-requests =
    <b>ახალი მიენიანში { $count ->
        [one] თქვენი მოთხოვნისთვის
       *[other] თქვენი { $count } მოთხოვნისთვის
    }</b>
    { $list }
news-for-request = { $number }. { $request }: { $count ->
        [one] { $best }
       *[other] { $best } და კიდევ { $more }
    }
news-button-look = 👀 ნახვა: № { $number }
news-button-rest = 🔕 ამაზე ნუღარ მომწერთ
news-button-rest-number = 🔕 ნუღარ მომწერთ: № { $number }
news-button-watch = 🔔 ისევ ეძებეთ
news-rested = 🔕 ამ მოთხოვნაზე სიახლეებს აღარ მოგწერთ: <b>{ $request }</b>. მოთხოვნა ღია რჩება განყოფილებაში /requests.
news-needs =
    <b>მყიდველები ეძებდნენ იმას, რასაც თქვენ ამზადებთ</b>
    { $count ->
        [one] ადრე დაწერილი ერთი მოთხოვნა შეესაბამება
       *[other] ადრე დაწერილი { $count } მოთხოვნა შეესაბამება
    } { $products ->
        [one] თქვენს პროდუქტს.
       *[other] თქვენს { $products } პროდუქტს.
    }
news-needs-product = <b>{ $product }</b> · მოთხოვნები: { $count }
news-need = • { $need }
news-needs-more = … და კიდევ { $count }
news-needs-more-products = … და კიდევ { $count } პროდუქტი
news-needs-foot = ამიერიდან ეს მყიდველები თქვენს პროდუქტს იპოვიან. ვისაც თქვენთან დაკავშირება სურს, კომერციის ბიუროს მეშვეობით მოგმართავთ.
news-button-product = 📦 პროდუქტის ნახვა
news-button-mute = 🔕 ნუღარ მატყობინებთ
news-button-unmute = 🔔 ისევ შემატყობინეთ
news-muted = 🔕 აღარ მოგწერთ მოთხოვნებზე, რომლებიც ახალ პროდუქტებს შეესაბამება. მყიდველების მოთხოვნები, რომლებიც უშუალოდ თქვენთვისაა, კვლავ მოგივათ.
news-unmuted = 🔔 მოგწერთ მოთხოვნებზე, რომლებიც თქვენს ახალ და შეცვლილ პროდუქტებს შეესაბამება.
news-settings = <b>სიახლეები</b>
news-watched = { $number }. ვაგრძელებ ძებნას: { $request }
news-needs-on = 🔔 გწერთ მოთხოვნებზე, რომლებიც თქვენს ახალ და შეცვლილ პროდუქტებს შეესაბამება.
news-needs-off = 🔕 არ გწერთ მოთხოვნებზე, რომლებიც თქვენს პროდუქტებს შეესაბამება.
news-none = ამჟამად არაფერია, რაზეც მოგწერდით. მოთხოვნის ქვეშ დააჭირეთ „ეძებეთ კვლავ“ და მოგწერთ, როცა რამე შესაფერისი გამოჩნდება.
news-mydata = სიახლეები, რომლებიც მოგწერეთ ან მოგწერთ: { $count }
