### Machine-drafted; read by no native speaker yet.

# The buyer's side: a need, what fits, "introduce me", and where everything stands.
buyer-home =
    What do you need? Write it in your own words: the product, how many, at what price, where to, and by when. A photo with a few words will do, too.

    <i>For example: 200 solar street lights, 60 W, for Kano, up to USD 90 each, before June</i>
buyer-new = What do you need? Product, how many, price, where to, by when – in your own words.
buyer-no-need =
    Glad to help! Write what you would like to buy, and I will look for a maker in Mianyang.

    <i>For example: 20 rice harvesters for our cooperative in Morogoro, up to USD 3,000 each, before March</i>
buyer-what-product = Got that. And which product is it?
buyer-photo-what = Thank you, I keep the photo. What is it, and how many do you need? A sentence is enough.
buyer-document-words = I cannot read files yet. Please write what you need in a sentence or two.
buyer-document-unread = I went by your words: files I cannot read yet.
buyer-contact-later = Thank you! I only need your number when you ask for an introduction, and will ask you then.
buyer-words-please = Please answer in words.
buyer-too-many = You have stated { $limit } needs since yesterday, which is as many as I can look after in a day. Please come back tomorrow, or go on with one of those you have.
buyer-button-requests = My requests
buyer-button-new = ➕ New request

# What was understood
buyer-understood = <b>What I understood:</b> { $reading }
buyer-read-no-product = product not named
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = for { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] { $money } in all
       *[false] { $money } each
        }
   *[false] { $in_all ->
        [true] up to { $money } in all
       *[false] up to { $money } each
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] ready by { $day }
    [shipped] shipped by { $day }
    [arrived] there by { $day }
   *[unsaid] by { $day }
    }
buyer-read-oem = under your own brand
buyer-read-sample = sample wanted
buyer-read-after-sales = spare parts and service
buyer-fuel = { $value ->
    [diesel] diesel
    [petrol] petrol
    [electric] electric
    [solar] solar
    [gas] gas
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] new
    [used] used
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] Importer
    [distributor] Distributor
    [end_user] For own use
   *[government] Public buyer
    }
buyer-button-correct = ✏️ Correct
buyer-correct-what = What shall I correct?
buyer-button-field-product = Product
buyer-button-field-quantity = Quantity
buyer-button-field-price = Price
buyer-button-field-place = Destination
buyer-button-field-date = Date
buyer-correct-product = ✏️ Which product? Write it in your own words.
buyer-correct-quantity = ✏️ How many? For example: 30 pieces, 5 tonnes, 1 container
buyer-correct-price = ✏️ At what price? For example: up to USD 3,000 each
buyer-correct-place = ✏️ Where to? Write the country, or the city and country.
buyer-correct-date = ✏️ By when? For example: before March, by 15 May, in three months
buyer-button-any = Leave open
buyer-unread-product = I could not make out a product. Please write what it is, in a few words.
buyer-unread-quantity = I could not find a quantity there. Please write a number with a unit, for example: 30 pieces
buyer-unread-price = I could not find a price there. Please write an amount with its currency, for example: USD 3,000 each
buyer-unread-place = I do not know this place. Please write the name of the country.
buyer-unread-date = I could not find a date there. Please write it like this: 15 May, or before March
buyer-corrected = { $count ->
    [0] Corrected, and searched again: nothing fits now.
    [one] Corrected, and searched again: one product fits, see the card.
   *[other] Corrected, and searched again: { $count } products fit, see the card.
    }

# Several goods in one message
buyer-several =
    I read { $count } different goods:
    { $goods }

    Shall I look for each?
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ Each separately
buyer-button-first = Only the first
buyer-button-whole = It is one product
buyer-several-made = { $count ->
    [one] Each is a request of its own now. Here is the first; the other one is a tap away:
   *[other] Each is a request of its own now. Here is the first; the other { $count } are a tap away:
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = Nobody in Mianyang offers “{ $words }” today, as far as I can tell. If that is what you need, tap the button and I keep it as a request. Otherwise write what you would like to buy: the product, how many, where to.
buyer-button-keep-need = ✅ That is what I need
buyer-language-beyond = You write in { $language }, which I do not speak yet: I answer in English and look for what I understand.

# One question under the list
buyer-question-country = ❔ Which country does it go to? Certificates, transport and price depend on it.
buyer-question-quantity = ❔ How many do you need? Minimum order and price depend on it.
buyer-question-voltage = ❔ Which voltage do you have? These are on offer:
buyer-question-fuel = ❔ How should it be driven? These are on offer:
buyer-question-price = ❔ Is there a price you should not go over?
buyer-question-certificate = ❔ Do you need a certificate? Some makers hold these:
buyer-question-date = ❔ By when should it be ready?
buyer-question-specification = ❔ Which would suit you: { $specification }?
buyer-question-answered = ✅ Noted: { $answer }
buyer-question-skipped = All right, I leave it open.
buyer-unread-answer = I could not make out an answer to the question above. Tap one of its buttons, or skip it.

# Cards
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>trader, { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>maker, { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>Comes near, but does not meet everything</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] Introduction: with the commerce bureau
    [returned] Introduction: the bureau has a question for you
    [approved] Introduction: approved, the maker is to answer
    [accepted] Introduction: accepted, you have each other's contacts
    [declined] Introduction: not passed on by the bureau
    [refused] Introduction: the maker said no
   *[withdrawn] Introduction: taken back by you
    }</i>
buyer-level-declared = own statement, not checked yet
buyer-level-checked = { $level ->
    [site_checked] visited by the bureau on { $day }
   *[document_checked] documents checked on { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }each
    [pack] { " " }each
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per } for { $quantity }
buyer-price-from = <b>{ $price }</b>{ $per } from { $quantity }
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }, depending on quantity
buyer-price-on-request = price on request
buyer-moq = MOQ { $moq }
buyer-lead = { $days ->
    [one] ready in { $days } day
   *[other] ready in { $days } days
    }
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 Introduce me
buyer-button-where = 🤝 Where it stands
buyer-button-reject = 👎 Not for me
buyer-button-details = Details
buyer-button-ask = 🤝 Ask about this product
buyer-button-back-to-card = ‹ Back to the product

# Details
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] power { $value }
    [voltage] voltage { $value }
    [weight] weight { $value }
    [size] size { $value }
    [diameter] diameter { $value }
    [volume] volume { $value }
    [grade] grade { $value }
    [output] output { $value }
    [thickness] thickness { $value }
    [flow] flow { $value }
    [load] load { $value }
    [width] width { $value }
    [length] length { $value }
    [height] height { $value }
    [battery] battery { $value }
    [capacity] capacity { $value }
    [material] material { $value }
    [pressure] pressure { $value }
    [speed] speed { $value }
    [resolution] resolution { $value }
    [brightness] brightness { $value }
    [alcohol] alcohol { $value }
    [fits] fits { $value }
    [head] head { $value }
    [inlet] inlet { $value }
    [cut_width] cutting width { $value }
    [feed_rate] feed rate { $value }
    [working_width] working width { $value }
    [current] current { $value }
    [panel] panel { $value }
    [rows] rows { $value }
    [colour] colour { $value }
    [hardness] hardness { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } from { $quantity }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = { $months ->
    [one] { $months } month warranty
   *[other] { $months } months warranty
    }
buyer-fact-spare-parts = spare parts supplied
buyer-fact-sample = { $policy ->
    [free] free sample
    [paid] sample at your cost
   *[none] no samples
    }
buyer-fact-manual = manual: { $languages }
buyer-fact-service = service in { $countries }
buyer-fact-stock = 📦 In stock in { $country }: { $quantity }
buyer-fact-capacity = makes { $quantity } a month
buyer-fact-size = packed: { $volume } m³, { $weight } kg
buyer-fact-founded = maker since { $year }
buyer-fact-employees = { $number } employees
buyer-fact-markets = exports to { $countries }
buyer-fact-updated = <i>As of { $day }</i>

# Not for me, nothing fits, keep looking
buyer-why = Why is it not for you? It helps me choose better.
buyer-why-words = What is wrong with it, in a word or two?
buyer-button-why-price = Price
buyer-button-why-product = Not what I need
buyer-button-why-quantity = Minimum order
buyer-button-why-other = Something else
buyer-noted = Thank you, noted.
buyer-nothing = <b>Nobody in Mianyang offers this today</b>, as far as our catalogue goes.
buyer-nothing-more = You have seen everything that fits today.
buyer-shall-i-watch = Shall I keep looking until { $day } and write when something new fits?
buyer-watching = 👀 I keep looking until { $day } and write as soon as something new fits.
buyer-button-watch = 👀 Keep looking
buyer-button-near = { $count ->
    [one] ≈ Show what comes near
   *[other] ≈ Show what comes near ({ $count })
    }
buyer-button-close = Close
buyer-button-reopen = Reopen
buyer-button-open = Show what fits
buyer-closed =
    Closed: { $request }
    Introductions under way go on; you find them under /requests.
buyer-not-open = { $state ->
    [expired] This request has run out: { $request }
   *[closed] This request is closed: { $request }
    }
buyer-expired =
    Your request has run out: <b>{ $request }</b>
    Do you still need it?
buyer-announced = { $count ->
    [one] 🔔 <b>New for your request</b> “{ $request }”
   *[other] 🔔 <b>{ $count } new products for your request</b> “{ $request }”, here is the best
    }

# Introduce me
buyer-share-what =
    <b>{ $product }</b>
    This is how it goes: first Mianyang's commerce bureau sees your request and the details you give me now. If it approves, { $exporter } sees what you need, your country and what kind of buyer you are, but neither name nor contact. Only when they accept do you get each other's contacts.

    A few questions first; I ask them only this once.
buyer-your-name = What is your name?
buyer-your-organisation = Which company or organisation do you buy for?
buyer-your-type = What kind of buyer are you?
buyer-your-home = Which country do you buy for?
buyer-your-contact = How can you be reached outside Telegram? Share your number with the button below, or write an e-mail address or a phone number with its country code.
buyer-button-keep = Keep: { $value }
buyer-name-please = Please write your name in letters.
buyer-country-please = I do not know this country. Please write its name, or tap one.
buyer-contact-not-yours = This is somebody else's number. Please share your own with the button below, or write an e-mail address.
buyer-contact-unread = { $problem ->
    [phone] This phone number seems incomplete. Please write it with the country code, for example +255 754 123 456
    [email] This e-mail address seems wrong. Please check it, for example name@company.com
   *[none] Please write an e-mail address, or a phone number with its country code, for example +255 754 123 456
    }
buyer-contact-thanks = Thank you, I have kept it.
buyer-consent =
    <b>Introduction: { $product }</b>
    With your yes I share
    • with Mianyang's commerce bureau, now: your request and { $values }
    • with { $exporter }, when the bureau approves: what you need, your country, what kind of buyer you are and whether your contact is confirmed
    • with { $exporter }, when they accept: { $values }
buyer-consent-photos = • with { $exporter }, when they accept: the photos of your request
buyer-consent-ask = Nothing else, and nobody else. You can take it back under /requests until contacts are exchanged. Do you agree?
buyer-button-consent = ✅ Yes, share and introduce me
buyer-button-my-details = ✏️ Change my details
buyer-not-shared = All right, nothing was shared.
buyer-too-many-introductions = You have asked for { $limit } introductions since yesterday, which is the most in a day. Please come back tomorrow; the product stays in your request.
buyer-introduction = <b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] the commerce bureau is reviewing it
    [returned] the bureau has a question for you
    [approved] approved; the maker is to answer
    [accepted] accepted; you have each other's contacts
    [declined] the bureau did not pass it on
    [refused] the maker said no
   *[withdrawn] taken back by you
    }
buyer-take-back-ask = Take back your wish to be introduced for { $product }? It cannot be asked again for the same product.
buyer-button-take-back-yes = Yes, take it back
buyer-taken-back = Taken back: { $product }. The maker never saw who you are.
buyer-resubmit-ask = Please write your answer to the bureau in your own words.
buyer-resubmitted = Thank you, your answer is with the bureau. I write as soon as it has decided.

# My requests
buyer-no-requests = You have no requests yet. Simply write what you need.
buyer-requests = { $count ->
    [one] <b>Your request</b>
   *[other] <b>Your { $count } requests</b>
    }
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>Your request:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 open until { $day }
    [watching] 👀 I keep looking until { $day }
    [closed] ⚪ closed
   *[expired] ⚪ ran out on { $day }
    }
buyer-count-shown = { $count ->
    [0] nothing shown yet
    [one] one product shown
   *[other] { $count } products shown
    }
buyer-count-introductions = { $count ->
    [0] no introduction
    [one] one introduction
   *[other] { $count } introductions
    }
buyer-button-answer-bureau = ✍️ Answer the bureau: { $product }
buyer-button-take-back = ↩️ Take back: { $product }

# Coming by a link
buyer-product-gone = This product is no longer offered here. Write what you need, and I will look for another one.
buyer-ask-how-many = { $product }: how many do you need, where to, and by when? Write it in your own words.
