### Machine-drafted; read by no native speaker yet.

# რატომ ერგება პროდუქტი, რა ეწინააღმდეგება ან რა არის გაურკვეველი: მოკლე ფრაზები, გაერთიანებული „ · “ ნიშნით.
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] დიზელი
    [petrol] ბენზინი
    [electric] ელექტრო
    [solar] მზის ენერგია
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] იმპორტიორები
    [distributor] დისტრიბუტორები
    [end_user] საბოლოო მომხმარებლები
   *[government] სახელმწიფო შემსყიდველები
    }
reason-product-alike = { $name }
reason-product-perhaps = შესაძლოა, ზუსტად „{ $name }“ არ იყოს
reason-quantity-enough = { $quantity } ≥ MOQ { $moq }
reason-quantity-below-moq = { $quantity } ნაკლებია, ვიდრე MOQ { $moq }
reason-quantity-unit = MOQ { $moq }, თქვენ გჭირდებათ { $quantity }: ერთეულები შესათანხმებელია
reason-quantity-moq-unknown = მინიმალური შეკვეთა
reason-capacity-months = აწარმოებს თვეში { $capacity }, ანუ დაახლოებით { $months } თვის სამუშაოა
reason-price-within = ფასი { $price }, თქვენს ზღვარში ({ $limit })
reason-price-within-rate = ფასი { $price } (დაახლ. { $converted }), თქვენს ზღვარში ({ $limit })
reason-price-over = ფასი { $price }, თქვენს ზღვარზე ({ $limit }) { $percent }%-ით მეტი
reason-price-over-rate = ფასი { $price } (დაახლ. { $converted }), თქვენს ზღვარზე ({ $limit }) { $percent }%-ით მეტი
reason-price-on-request = ფასი მოთხოვნით (თქვენი ზღვარი { $limit })
reason-price-unit = ფასი { $price }, ერთეული: { $unit }; თქვენი { $limit } რა რაოდენობაზეა?
reason-price-no-rate = { $price }, თქვენი ზღვარი { $limit }: გაცვლითი კურსი არ გვაქვს
reason-landed-estimate = დაახლ. { $cost }{ $per } ადგილზე ({ $port }), აქედან ფრახტი { $freight } (შეფასება, { $sample ->
    [1] სანიმუშო ტარიფები
   *[other] ტარიფები
    }: { $on }; ბაჟი უცნობია)
reason-landed-estimate-duty = დაახლ. { $cost }{ $per } ადგილზე ({ $port }), აქედან ფრახტი { $freight }, და ბაჟი დაახლ. { $duty } ({ $percent }%) (შეფასება, { $sample ->
    [1] სანიმუშო ტარიფები
   *[other] ტარიფები
    }: { $on })
reason-deadline-ready = მზად იქნება { $days } დღეში, ასწრებს ვადას: { $day }
reason-deadline-late = მზად იქნება { $days } დღეში ({ $ready }), აგვიანებს ვადას: { $day }
reason-deadline-unknown = მზადყოფნის ვადა: { $day }
reason-arrival-in-time = ჩამოვა ვადაში: { $day } (გზაში ჩვეულებრივ { $low }–{ $high } დღე, შეფასება)
reason-arrival-late = დააგვიანებს ვადას: { $day } (გზაში ჩვეულებრივ { $low }–{ $high } დღე, შეფასება)
reason-arrival-tight = ჩამოსვლის ვადა { $day }: ზღვარზეა (გზაში ჩვეულებრივ { $low }–{ $high } დღე, შეფასება)
reason-arrival-unknown = ჩამოსვლის ვადა: { $day }
reason-stock-enough = საწყობში ({ $country }): { $quantity }
reason-stock-some = ნაწილი საწყობში ({ $country }): { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme }, მოქმედების ვადა: { $until }
reason-certificate-expired = { $scheme }, ვადა გაუვიდა: { $until }
reason-certificate-not-on-file = { $scheme } (არ გვაქვს)
reason-certificate-arrange = { $scheme }: ფორმდება დატვირთვამდე
reason-certificate-origin = { $scheme }: წარმოშობის სერტიფიკატი, გაიცემა ყოველ პარტიაზე
reason-certificate-register = { $scheme }: რეგისტრაცია თქვენს ქვეყანაშია საჭირო
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel } და არა { $wanted }
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage } და არა { $wanted }
reason-voltage-unknown = ძაბვა { $wanted }
reason-plug-same = ჩანგალი { $plug }
reason-plug-other = ჩანგალი { $plug } და არა { $wanted }
reason-plug-unknown = ჩანგალი { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered } და არა { $wanted }
reason-specification-unknown = { $wanted }
reason-condition-new-only = მხოლოდ ახალი, არა მეორადი
reason-oem-yes = თქვენი ბრენდით (OEM)
reason-oem-no = არა თქვენი ბრენდით (OEM-ის გარეშე)
reason-oem-unknown = თქვენი ბრენდით (OEM)
reason-sample-free = უფასო ნიმუში
reason-sample-paid = ფასიანი ნიმუში
reason-sample-none = ნიმუშების გარეშე
reason-sample-unknown = ნიმუში
reason-service-local = სერვისი ადგილზე ({ $country })
reason-service-parts = სათადარიგო ნაწილები მოეწოდება
reason-service-unknown = სათადარიგო ნაწილები და სერვისი ადგილზე ({ $country })
reason-service-unsaid = სათადარიგო ნაწილები და სერვისი
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted }, ნაცვლად: { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = მის საექსპორტო ბაზრებს შორისაა: { $country }
reason-buyer-welcome = ეძებს: { $type }
reason-buyer-other = ეძებს: { $wishes }; არა { $type }
reason-response-quick = ჩვეულებრივ პასუხობს { $hours } სამუშაო { $hours ->
    [one] საათში
   *[other] საათში
    }
reason-response-slow = ხშირად აგვიანებს პასუხს (დაახლ. { $hours } სამუშაო საათი)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] კომპანიის მონაცემები
    [rates] გაცვლითი კურსები
    [freight] ფრახტის ცხრილი
    [roads] გზაში ყოფნის ვადები
    [schemes] სერტიფიკაციის ცხრილი
    [answers] პასუხები დაკავშირებებზე
   *[product] პროდუქტის ბარათი
    }
reason-source-dated = { $source }, { $day }
