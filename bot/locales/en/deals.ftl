### Machine-drafted; read by no native speaker yet.

# The exporter's inquiry, the exchange of contacts, and the deal that follows.
deal-inquiry-head = 🔔 <b>New inquiry</b>
deal-inquiry-buyer = Buyer: { $country } · { $type } · { $level }
deal-inquiry-product = <b>Your product that fits:</b> { $product }
deal-inquiry-original =
    <b>Original ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>The buyer added:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ Please answer within 24 working hours, by { $due } (Beijing time). Contacts are exchanged once you accept.
deal-nudge = ⏰ A buyer is still waiting for your answer on <b>{ $product }</b>.
deal-refused =
    The maker of <b>{ $product }</b> cannot take your request:
    <i>{ $note }</i>
    Shall I look for the next maker? You will be asked for your consent again.
deal-unanswered = ⏰ The maker of <b>{ $product }</b> has not answered yet. Shall I look for the next one? You will be asked for your consent again.
deal-exchange-buyer = 🤝 <b>The maker of { $product } has accepted.</b> Here is the contact; yours has been sent to them.
deal-exchange-exporter = 🤝 <b>You are connected for { $product }.</b> Here is the buyer's contact; yours has been sent to them.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>Beware of changed bank details.</b> We never send bank details. If an e-mail or chat message names a new account, call the number above before you pay, and tell the bureau.
deal-opening =
    A first message to copy:
    <code>{ $text }</code>
deal-opening-by-buyer = Hello, this is { $name }. The commerce bureau of Mianyang introduced us. I am interested in your { $product } and would like to talk about details, price and samples.
deal-opening-by-exporter = Hello, this is { $name } from Mianyang, China. The commerce bureau of Mianyang introduced us. Thank you for your interest in our { $product }. I would be glad to discuss details, price and samples.
deal-request-photo = Photo sent with the request
deal-opened =
    🤝 The company accepted: <b>{ $product }</b>. Deal no. { $id } is open.
    Stage: { $stage } · responsible: { $officer }
    First target: { $target }, due { $due }
deal-samples-question = Have samples been agreed for <b>{ $product }</b>?
deal-thanks = { $answer ->
    [yes] ✅ Good to hear. The bureau has been told.
    [not_yet] Thank you. I will ask again in a week.
   *[stopped] Thank you. The bureau has been told.
    }
deal-ask-why-stopped = What happened? A few words help us to do better.
deal-samples-yes = ✅ <b>{ $product }</b>: samples are agreed, says { $side ->
    [buyer] the buyer
   *[exporter] the company
    }.
deal-samples-not-yet = <b>{ $product }</b>: no samples agreed yet, says { $side ->
    [buyer] the buyer
   *[exporter] the company
    }. Both are asked again in a week.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: talks have stopped, says { $side ->
        [buyer] the buyer
       *[exporter] the company
    }:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] My deals
    [overdue] Overdue deals
   *[all] All open deals
    }</b>: { $count }
deal-list-empty = None.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>№{ $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target } by { $due } · { $officer }
deal-item =
    🤝 <b>Deal no. { $id }: { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    Opened { $opened }
    Stage: <b>{ $stage }</b>
    Target: { $target }, due { $due }
    Responsible: { $officer }
deal-item-lost = Lost: { $reason }
deal-moved = ✅ Stage changed.
deal-changed = ✅ Changed.
deal-stands-there = It is at this stage already.
deal-choose-stage = Which stage? Skipping or going back needs a reason.
deal-ask-due = Choose a due date, or write one, such as 2027-01-15.
deal-due-unreadable = I cannot read this date. Please write year, month, day, such as { $example }.
deal-due-past = { $due } is past. Please choose a day from today on.
deal-assigned = You are now responsible for the deal: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] first contact
    [qualified] need confirmed
    [quoted] quoted
    [sample_shipped] sample shipped
    [sample_approved] sample approved
    [intent_contract] intent contract
    [contract] contract signed
    [shipped] shipped
    [paid] paid
   *[lost] lost
    }
deal-button-accept = ✅ Accept
deal-button-refuse = ✖️ Refuse…
deal-button-ask = ❔ Ask first
deal-button-next = Try the next maker
deal-button-open = Open the deal
deal-button-lost = ✖️ Lost…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = Other stage
deal-button-mine = Mine
deal-button-overdue = Overdue
deal-button-all = All
deal-button-samples-yes = Yes
deal-button-samples-not-yet = Not yet
deal-button-samples-stopped = We stopped…
