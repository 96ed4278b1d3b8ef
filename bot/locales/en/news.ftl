### Machine-drafted; read by no native speaker yet.

# What is new, told once, and how to be left in peace.
command-news = News: what I am told of
news-for-requests =
    <b>New in Mianyang for { $count ->
        [one] your request
       *[other] { $count } of your requests
    }</b>
    { $list }
news-for-request = { $number }. { $request }: { $count ->
        [one] { $best }
       *[other] { $best } and { $more } more
    }
news-button-look = 👀 Look at no. { $number }
news-button-rest = 🔕 No more news for this request
news-button-rest-number = 🔕 No more for no. { $number }
news-button-watch = 🔔 Keep looking again
news-rested = 🔕 You will hear no more of <b>{ $request }</b>. The request stays open in /requests.
news-needs =
    <b>Buyers have asked for what you make</b>
    { $count ->
        [one] One need that was stated before fits
       *[other] { $count } needs that were stated before fit
    } { $products ->
        [one] your product.
       *[other] { $products } of your products.
    }
news-needs-product = <b>{ $product }</b> · needs: { $count }
news-need = • { $need }
news-needs-more = … and { $count } more
news-needs-more-products = … and { $count } more products
news-needs-foot = These buyers find your product from now on. Whoever wants to meet you comes to you through the commerce bureau.
news-button-product = 📦 Look at the product
news-button-mute = 🔕 No more news of needs
news-button-unmute = 🔔 Tell me of needs again
news-muted = 🔕 You will hear no more of needs that fit new products. Inquiries of buyers still reach you.
news-unmuted = 🔔 You will hear of needs that fit your new and changed products.
news-settings = <b>News</b>
news-watched = { $number }. I keep looking for: { $request }
news-needs-on = 🔔 I tell you of needs that fit your new and changed products.
news-needs-off = 🔕 I do not tell you of needs that fit your products.
news-none = There is nothing I would tell you of. Under a request, press “Keep looking”, and I write when something new fits.
news-mydata = News I told you, or am about to: { $count }
