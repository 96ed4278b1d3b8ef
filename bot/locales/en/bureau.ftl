### Machine-drafted; read by no native speaker yet.

# The bureau's queue, its decisions, and what each side is told of them.
bureau-home =
    <b>Bureau desk</b>
    Companies to verify: <b>{ $companies }</b>
    Introductions to review: <b>{ $introductions }</b>
    Waiting for a maker's answer: { $answers }
    My open deals: { $deals }, overdue: { $overdue }
bureau-queue-empty = Nothing is waiting. The queue is empty.
bureau-officers =
    <b>Officers</b>
    { $list }
bureau-officers-line = • { $name }: introductions { $introductions }, deals { $deals }, overdue { $overdue }
bureau-officer-unnamed = officer no. { $number }
bureau-somebody = someone
bureau-the-buyer = the buyer
bureau-the-exporter = the company
bureau-unknown = not known
bureau-page = { $position } / { $total }
bureau-already = Nothing was changed: { $who } dealt with this on { $when } (Beijing time). It is now: { $what }.
bureau-state = { $state ->
    [requested] to be reviewed
    [returned] returned for more details
    [approved] approved
    [accepted] accepted by the company
    [declined] declined
    [refused] refused by the company
    [withdrawn] withdrawn by the buyer
    [rejected] rejected
   *[pending] to be verified
    }
bureau-buyer-type = { $type ->
    [importer] importer
    [distributor] distributor
    [end_user] end user
    [government] public body
   *[unknown] type not said
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] contact confirmed
    [organisation_checked] organisation checked
   *[unknown] not yet checked
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] manufacturer
   *[trader] trading company
    }
bureau-exporter-level = { $level ->
    [document_checked] documents checked
    [site_checked] checked on site
   *[declared] as declared, unchecked
    }
bureau-item-head = 📋 <b>Introduction no. { $id }</b> · { $state } · consent given { $since }
bureau-item-buyer =
    <b>Buyer:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = With us since { $since } · requests { $requests } · other introductions { $introductions } (accepted { $accepted }, declined { $declined })
bureau-item-original =
    <b>Original ({ $language }{ $photos ->
        [0] {""}
       *[other] , photos: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>Understood as:</b>
bureau-item-product = <b>Would be introduced:</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = Introductions passed on so far { $passed } · accepted { $accepted } · refused { $refused }
bureau-item-note = 📝 <b>Bureau's note:</b> { $text }
bureau-item-answer = ↩️ <b>Buyer's answer:</b> { $text }
bureau-item-question = ❔ <b>Company's question:</b> { $text }
bureau-item-refusal = <b>Company's reason:</b> { $text }
bureau-item-risks = ⚠️ <b>Look twice:</b> { $marks }
bureau-item-stop = ⛔ <b>Stop list</b> since { $since } ({ $source }): { $reason }
bureau-item-officer = Responsible: { $officer }
bureau-risk-sample = sample catalogue
bureau-risk-new-buyer = first introduction of this buyer
bureau-risk-unknown-buyer = buyer not checked
bureau-risk-busy-buyer = more than five introductions asked within a week
bureau-risk-contact-in-text = contact details in the text (masked for the company)
bureau-risk-trader = trading company
bureau-risk-declared-only = company not checked on documents or site
bureau-risk-below-moq = quantity below MOQ
bureau-risk-price-low = price below the tier
bureau-risk-near-miss = near miss only
bureau-company-head = 🏭 <b>Company to verify</b> · { $state } · registered { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    English: { $name_en }
    USCC: <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    Sectors: { $sectors }
    Capacity: { $capacity }
    Markets: { $markets }
bureau-company-contact =
    <b>Contact:</b> { $name }
    { $contact }
    Agreed to be shown abroad: { $consent ->
        [yes] yes
       *[no] no
    } · products: { $products }
bureau-company-certificates = Certificates: { $list }
bureau-company-approved = ✅ { $company } is now verified ({ $level }). Your products can be found by buyers.
bureau-company-returned =
    ↩️ The bureau asks for more about { $company }:
    <i>{ $note }</i>
bureau-company-rejected =
    The bureau could not verify { $company }:
    <i>{ $note }</i>
bureau-changed = 🔄 Something changed since you opened this. Nothing was decided; here it is as it stands.
bureau-approved = ✅ Approved. The company and the buyer have been told.
bureau-plan =
    <b>Plan for the deal</b>
    Responsible: { $officer }
    First target: { $target }
    Due: { $due }
bureau-plan-kept = ✅ Plan kept.
bureau-assigned-done = ✅ Responsible officer set.
bureau-company-done = ✅ Recorded. The company has been told.
bureau-choose-officer = Who is responsible?
bureau-choose-due = Due by when?
bureau-choose-target = What is the first target?
bureau-ask-return = What should the buyer add? Choose, or write it (the buyer reads { $language }).
bureau-ask-decline = Why is this declined? Choose, or write it (the buyer reads { $language }). The buyer will see it.
bureau-ask-creturn = What should the company add? Please write it.
bureau-ask-creject = Why is the company not verified? Please write it; the company will see it.
bureau-ask-reply = Please write your answer to the company. Contact details will be masked.
bureau-ask-forward = Please write the question for the buyer (who reads { $language }), or pass it on as it is.
bureau-ask-lost = Why was the deal lost? Choose, or write it.
bureau-ask-move = This skips a stage or goes back. Please write the reason.
bureau-ask-answer = Please write your answer. Contact details will be masked until the maker has accepted.
bureau-done-return = ↩️ Returned. The buyer has been asked.
bureau-done-decline = Declined. The buyer has been told why.
bureau-done-creturn = ↩️ Returned. The company has been asked.
bureau-done-creject = Rejected. The company has been told why.
bureau-done-reply = ✅ Sent to the company.
bureau-done-forward = ✅ The buyer has been asked.
bureau-done-lost = The deal is marked as lost.
bureau-done-move = ✅ Stage changed, reason recorded.
bureau-done-answer = ✅ Thank you. Your answer was passed on.
bureau-note-empty = Please write it in a few words.
bureau-note-too-long = That is { $length } characters; { $longest } at most, please. Nothing was lost: shorten it and send it again.
bureau-return-quantity = How many do you need?
bureau-return-price = What price per unit do you have in mind, and in which currency?
bureau-return-destination = Which country, city or port should it go to?
bureau-return-delivery = By when do you need the goods?
bureau-return-specification = Please describe the specification or send a model number.
bureau-return-company = Please tell us about your company or organisation: name, place, what it does.
bureau-decline-not-made = This is not made in Mianyang in the way you need it.
bureau-decline-unclear = The request is not clear enough to pass on.
bureau-decline-too-small = The quantity is too small for an export order.
bureau-decline-unverified = We could not verify the details given.
bureau-refusal-price = The target price cannot be met.
bureau-refusal-quantity = The quantity does not fit.
bureau-refusal-delivery = The delivery date cannot be met.
bureau-refusal-market = The company does not supply this market.
bureau-refusal-specification = The specification cannot be met.
bureau-lost-price = No agreement on price
bureau-lost-no-answer = One side stopped answering
bureau-lost-other-supplier = Bought elsewhere
bureau-lost-cancelled = Purchase cancelled
bureau-forward-as-is = Pass it on as it is
bureau-sent =
    📨 Your wish to be introduced for <b>{ $product }</b> is with the commerce bureau.
    Nothing about you is shared until the bureau has approved and the maker has accepted.
bureau-passed-on =
    ✅ The bureau has approved <b>{ $product }</b> and passed your request to the maker, who should answer by { $due }.
    Your contact details are still hidden.
bureau-returned =
    ↩️ The bureau has a question before it passes on your request for <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-declined =
    The bureau cannot pass on your request for <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ The maker of <b>{ $product }</b> asks before answering:
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ Answer to your question about <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-withdrawn = The buyer has withdrawn the inquiry for <b>{ $product }</b>. Nothing more is needed.
bureau-new-introduction = 📋 A new introduction waits for review: <b>{ $product }</b>
bureau-resubmitted = ↩️ The buyer has answered; please review again: <b>{ $product }</b>
bureau-assigned = You are now responsible for the introduction: <b>{ $product }</b>
bureau-refused =
    The company refused the introduction for <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question =
    ❔ The company asks before answering on <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-answered =
    ↩️ The buyer answered the company's question on <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-review-late = ⏰ A buyer has waited a working day for the review of: <b>{ $product }</b>
bureau-answer-late = ⏰ The company has not answered in time on <b>{ $product }</b>. The buyer has been asked whether to try the next one.
bureau-impossible-sample = This is a sample. Samples cannot be introduced.
bureau-impossible-product-withdrawn = This product is no longer offered.
bureau-impossible-exporter-not-approved = The company is not verified at present, so it cannot be introduced.
bureau-impossible-buyer-erased = The buyer has left and is erased; this cannot go on.
bureau-impossible-nobody-there = Nobody answers for this company at present, so it cannot be introduced.
bureau-impossible-no-buyer-contact = A phone number or an e-mail address of the buyer is missing.
bureau-impossible-no-exporter-contact = The company's contact has no phone number and no e-mail address yet. Please add one first.
bureau-impossible-own-product = This is a product of your own company.
bureau-impossible-asked-before = You have asked for this introduction already. See where it stands under /requests.
bureau-impossible-stopped = The bureau cannot arrange this introduction. Please choose another product, or ask the bureau.
bureau-button-queue = 📋 Queue
bureau-button-deals = 🤝 Deals
bureau-button-officers = 👥 Officers
bureau-button-home = Overview
bureau-button-look = Look at it
bureau-button-next = Next ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ Approve
bureau-button-return = ↩️ Ask back
bureau-button-decline = ✖️ Decline…
bureau-button-reject = ✖️ Reject…
bureau-button-assign = 👤 Assign
bureau-button-plan = 🗓 Plan
bureau-button-take-plan = ✅ Take this plan
bureau-button-officer = 👤 Officer
bureau-button-due = 🗓 Due date
bureau-button-target = 🎯 Target
bureau-button-photos = 🖼 Photos
bureau-button-document-checked = ✅ Approve: documents checked
bureau-button-site-checked = ✅ Approve: checked on site
bureau-button-reply = Answer the company
bureau-button-forward = Ask the buyer
bureau-button-answer = ✍️ Answer
bureau-button-take-back = Take it back
bureau-button-gaps = 📉 Demand gaps
bureau-gaps =
    <b>Demand gaps</b>: asked for, and nobody in the catalogue makes it
    Needs: { $needs } · requests { $requests } · page { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · buyers { $buyers } · requests { $requests } · { $where }
bureau-gaps-none = No request has remained without an answer.
bureau-gaps-unclear = Requests that name no product: { $count }
bureau-gaps-left-out = Only the newest requests are looked at here; { $count } older ones stand in the report of the command line.
bureau-gap =
    <b>📉 { $need }</b>
    Buyers { $buyers } · requests { $requests } · { $first } to { $last }
    Wanted in all: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: buyers { $buyers }, requests { $requests }, { $quantities } ({ $last })
bureau-gap-samples =
    <b>In buyers' words:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = quantity not said
