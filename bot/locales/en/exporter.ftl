### Machine-drafted; read by no native speaker yet.

# The exporter: registration, company, products, inquiries.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = not filled in
exporter-kept = Now: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ Saved.
exporter-quoted = <i>{ $text }</i>

# ---- menu
exporter-home = <b>Your company desk</b>
exporter-home-none = You have not registered a company yet. It takes a few minutes and costs nothing; once the commerce bureau has verified the company, buyers abroad can see your products.
exporter-home-company = <b>{ $name }</b> · { $state }
    Products: { $count }
exporter-home-more = { $count ->
    [one] … and one more company
   *[other] … and { $count } more companies
    }
exporter-home-waiting = { $count ->
    [0] No inquiry is waiting for an answer.
    [one] 🔔 One inquiry is waiting for your answer.
   *[other] 🔔 { $count } inquiries are waiting for your answer.
    }
exporter-home-no-consent = ☎️ The contact person has not agreed to be shown to buyers abroad, so inquiries cannot be accepted yet. You can agree at any time under “Company”.
exporter-hidden-until-approved = ⏳ Buyers see the products once the bureau has verified the company. You can prepare them now.
exporter-which-company = Which company?
exporter-state = { $state ->
    [pending] waiting for verification
    [returned] returned, more is needed
    [approved] verified
   *[rejected] not accepted
    }
exporter-button-register = Register a company
exporter-button-another = Register another company
exporter-button-inquiries = 🔔 Inquiries ({ $count })
exporter-button-products = My products
exporter-button-add = ➕ Add a product
exporter-button-company = Company

# ---- registration
exporter-register-start = <b>Register a company</b>
    Eleven questions, one at a time. You check everything before you submit it. What you say is used only to verify the company and to find it buyers.
exporter-registered-already = You have registered <b>{ $company }</b>. Do you want to register another company?
exporter-progress = <b>Registration { $number }/{ $total }</b>
exporter-ask-name-zh = What is the company's full Chinese name, as on its business licence?
exporter-ask-name-en = What is its English name? This is what buyers abroad will see. Skip it if there is none yet.
exporter-ask-uscc = What is its unified social credit code (18 characters, on the business licence)?
exporter-ask-kind = Is the company a manufacturer or a trader? Please answer truly: the bureau checks it.
exporter-ask-district = In which district or zone of Mianyang is it?
exporter-ask-sectors = Which sectors are its main products in? Choose as many as fit, then tap “Done”.
exporter-ask-contact = Who is the contact person? Please give your own name.
exporter-ask-phone = What is your phone number? Share this phone's number with the button below, or type one, such as 138 0000 0000 or 0816-2345678.
exporter-ask-consent =
    <b>May your contact details be shown to buyers abroad?</b>
    Only after the buyer has agreed, the bureau has approved and your company has accepted the introduction will <b>your name, phone number and company name</b> be sent to <b>that one buyer</b>. The time of your consent is recorded, and you can take it back whenever you like.
exporter-ask-export-markets = To which countries do you export, or would you like to? Write their names, such as “Tanzania, Kenya, Vietnam”.
exporter-ask-excluded-markets = Are there countries you cannot supply (an exclusive agent, say)? Buyers there will not see your products. Skip if there are none.
exporter-kind = { $kind ->
    [manufacturer] Manufacturer
   *[trader] Trader
    }
exporter-button-consent = ✅ I agree
exporter-button-no-consent = Not now
exporter-consent-given = agreed to be shown to buyers abroad
exporter-consent-missing = not agreed yet
exporter-consent-since = agreed since { $at }
exporter-field-name-zh = Chinese name
exporter-field-name-en = English name
exporter-field-uscc = Credit code
exporter-field-kind = Type
exporter-field-district = District
exporter-field-sectors = Sectors
exporter-field-contact = Contact person
exporter-field-phone = Phone
exporter-field-consent = Consent to be shown
exporter-field-export-markets = Export markets
exporter-field-excluded-markets = Countries not supplied
exporter-district-fucheng = Fucheng District
exporter-district-youxian = Youxian District
exporter-district-anzhou = Anzhou District
exporter-district-jiangyou = Jiangyou City
exporter-district-santai = Santai County
exporter-district-yanting = Yanting County
exporter-district-zitong = Zitong County
exporter-district-beichuan = Beichuan County
exporter-district-pingwu = Pingwu County
exporter-district-sci-tech = Science City New Area
exporter-district-hi-tech = High-tech Zone
exporter-district-economic = Economic Zone
exporter-district-xianhai = Xianhai District
exporter-summary = <b>Please check what you have entered</b>
exporter-summary-foot = If all is right, tap “Submit”. To change an answer, tap its button.
exporter-summary-hint = Please submit or change with the buttons below.
exporter-button-change = ✏️ { $field }
exporter-button-keep = Leave as it is
exporter-button-submit = ✅ Submit
exporter-registered =
    ✅ <b>{ $company }</b> has been submitted.
    The bureau usually verifies within { $hours } working hours; you will hear of the result here.

# ---- company
exporter-company-state = <b>Verification:</b> { $state }
exporter-level = { $level ->
    [site_checked] visited on site
    [document_checked] documents checked
   *[declared] declared by the company
    } · { $day }
exporter-review-note = <b>The bureau's note:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ The bureau has checked this. A change is verified again, and until then buyers do not see your products.
exporter-saved-review = ✅ Saved. The bureau has to verify this again and has been told; until then buyers do not see your products.
exporter-resubmitted = ✅ Submitted again. The bureau will look at it soon.
exporter-consent-revoked = Your consent is taken back. Your contact details are no longer shown, and you will be asked before the next inquiry is accepted. Contacts already exchanged cannot be called back.
exporter-consent-thanks = ✅ Your consent is recorded. You can take it back at any time.
exporter-button-clear = Clear
exporter-button-resubmit = 📨 Submit again
exporter-button-revoke = Take back my consent
exporter-button-review = Look at the company
exporter-notice-new =
    🏭 <b>A company to verify:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] manufacturer
       *[trader] trader
    }
exporter-notice-again =
    🏭 <b>A company has changed, please verify it again:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] manufacturer
       *[trader] trader
    }
exporter-notice-claimed =
    ⚠️ <b>Somebody tried to register a company that is registered already:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] manufacturer
       *[trader] trader
    }
    It may be a colleague or a false claim. Please ask the company.

# ---- products
exporter-products = Products of <b>{ $company }</b>: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· { $gaps } missing
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ withdrawn
   *[active] {""}
    }
exporter-field-sector = Sector
exporter-field-description-zh = Description
exporter-field-moq = Minimum order
exporter-field-prices = Price
exporter-field-terms = Trade term
exporter-field-lead-days = Lead time
exporter-field-photos = Photos
exporter-field-certificates = Certificates
exporter-field-hs = HS code
exporter-missing = ❓ <b>Still missing:</b> { $fields }. Buyers are told honestly that these are unknown.
exporter-why-prices = • Price: most buyers look at it first.
exporter-why-moq = • Minimum order: buyers need to know how little they may buy.
exporter-why-description-zh = • Description: the more exact, the better requests in other languages find it.
exporter-why-lead-days = • Lead time: tells whether a delivery date can be met.
exporter-why-terms = • Trade term: where the price applies decides what the goods cost in the end.
exporter-why-photos = • Photos: a product with photos is trusted sooner.
exporter-why-sector = • Sector: buyers look by sector.
exporter-why-certificates = • Certificates: many countries clear nothing without them.
exporter-why-name-en = • English name: most buyers read no Chinese.
exporter-why-hs = • HS code: shows which certificates and inspections the destination asks for.
exporter-ask-product-name-zh = What is the product's Chinese name? Best with the model, such as “柴油微耕机 1WG-4.0”. The name is enough for now; the rest can follow later.
exporter-ask-product-name-en = What is its English name, such as “Diesel power tiller 1WG-4.0”?
exporter-ask-product-sector = Which sector does it belong to?
exporter-ask-product-description-zh = Describe it in a few sentences: what it is for, its main figures, what is special. For example “4.0 kW diesel tiller, working width 0.9 m, for wet and dry fields”. Chinese is best.
exporter-ask-product-moq = What is the minimum order? With its unit, please: “10 pcs”, “5 t”, “1 20GP”.
exporter-ask-product-prices =
    What does it cost? With the currency, please; tiers are welcome:
    “USD 395”
    “10台起 395美元,30台起 381美元”
exporter-ask-product-terms = On which trade term and where, such as “FCA Mianyang” or “FOB Qinzhou”?
exporter-ask-product-lead-days = How many days after the order are the goods ready, such as “35 days” or “5 weeks”? Write “in stock” if they are.
exporter-ask-product-photos = Please send photos, eight at most; several at once are fine.
exporter-ask-product-certificates = Which certificates does it have? Separated by commas, such as “CE, ISO9001, EAC”.
exporter-ask-product-hs = What is its HS code? 4 to 10 digits, such as “8433.51”.
exporter-quantity = { $quantity }
exporter-tier = { $price } from { $start }
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] in stock
    [one] { $days } day
   *[other] { $days } days
    }
exporter-photos = { $count } of { $most }
exporter-photos-kept = ✅ Photos received: { $count } of { $most }. You can send more.
exporter-hs = { $code } { $name }
exporter-added = ✅ Added: <b>{ $name }</b>. Now the details, one by one. Skip or stop whenever you like; what you have answered stays.
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ That was all.
exporter-walk-later = Saved. You can go on later under “My products”.
exporter-withdrawn = ⏸ Withdrawn: buyers no longer see it. You can restore it at any time.
exporter-restored = ✅ Offered again.
exporter-button-fill = 📝 Fill in what is missing
exporter-button-later = Stop here, the rest later
exporter-button-withdraw = ⏸ Withdraw
exporter-button-restore = ▶️ Offer again
exporter-button-add-new = ➕ Add as a new product
exporter-button-add-to = ➕ Add to { $company }
exporter-idle = I did not understand that. Choose below, or send a product's Chinese name or a photo to add it.
exporter-loose-text = Shall I add this as a new product?
exporter-loose-photos = { $count ->
    [one] I have the photo. Which product does it show?
   *[other] I have { $count } photos. Which product do they show?
    }
exporter-note-contact = ℹ️ Phone numbers, e-mail addresses, messenger names and links in this text are hidden from buyers until both sides have accepted an introduction.
exporter-note-price-unit = ℹ️ The unit has changed: prices now count per { $one }. Please check them.
exporter-note-hs = ℹ️ Heading { $heading }: { $name }. Please check that it fits.
exporter-note-hs-unknown = ℹ️ Saved. Our table does not know heading { $heading }; please check it once more.
exporter-note-certificates = ℹ️ Not in our table: { $names }. Kept as you wrote it, and shown so to buyers.
exporter-note-photos-full = ℹ️ A product has { $most } photos at most; { $count } were left out.

# ---- inquiries
exporter-no-inquiries = No inquiry is waiting for an answer. You will be told at once of a new one.
exporter-inquiries-more = { $count ->
    [one] One more inquiry.
   *[other] { $count } more inquiries.
    }
exporter-button-more = Go on ({ $count })
exporter-accept-consent =
    When you accept, your name, phone number and company name are sent to this buyer, and you get the buyer's contact details.
    You have not agreed to be shown yet. Do you agree and accept now?
exporter-button-agree = ✅ Agree and accept
exporter-accepted = ✅ Accepted. The contacts follow; the buyer has yours.
exporter-why-refuse = Why do you refuse? The buyer will be told politely.
exporter-refusal-price = The price cannot be met
exporter-refusal-quantity = Quantity or capacity
exporter-refusal-delivery = Too late to deliver
exporter-refusal-market = Market not supplied
exporter-refusal-specification = Not our product
exporter-refusal-other = ✏️ Another reason
exporter-refuse-words = Please give the reason in a sentence or two.
exporter-refused = Refused; the buyer and the bureau have been told. Thank you for answering soon.
exporter-ask-words = What would you like to know first? Write it, and it goes to the responsible officer.
exporter-asked = ✅ Passed on to the responsible officer; the answer will come here. The inquiry stays open for you: mind its time limit.

# ---- what is wrong and what to do
exporter-bad-empty = There was no text. Please type your answer.
exporter-bad-file = A text is needed here; a file or picture cannot answer it.
exporter-bad-too-short = Too short: at least { $shortest } characters.
exporter-bad-too-long = Too long: { $length } characters, { $longest } at most.
exporter-bad-no-chinese = The Chinese name is needed, in Chinese characters.
exporter-bad-no-english = The English name is needed, in Latin letters without Chinese characters.
exporter-bad-choice = There is no such choice. Please tap one of the buttons.
exporter-bad-uscc-length = A credit code has 18 characters; you entered { $length }. Please compare it with the licence.
exporter-bad-uscc-lookalike = Character { $place } is the letter { $char }, which credit codes never use; perhaps it is the digit { $meant }. Please check and enter the code again.
exporter-bad-uscc-character = Character { $place }, “{ $char }”, is wrong: a credit code has digits and capital letters only, and its first 8 are digits. Please check and enter it again.
exporter-bad-uscc-check = The check digit does not fit: at least one character of { $code } is mistyped. Please compare it with the licence, one by one.
exporter-bad-uscc-own = You have registered this company already: { $company }.
exporter-bad-uscc-taken = Credit code { $code } is registered already. If a colleague of yours did it, please let him act here. The bureau has been told and will ask the company.
exporter-bad-person = This does not look like a name. Please give the contact person's name.
exporter-bad-phone = This phone number is not right. A mobile such as 138 0000 0000, a landline with its area code such as 0816-2345678, a foreign number beginning with +.
exporter-bad-phone-other = This is somebody else's number. Please share your own, or type it.
exporter-bad-country = I do not know “{ $word }”. Please name countries, separated by commas, such as “Tanzania, Kenya”, and not regions such as “Africa”.
exporter-bad-country-unclear = “{ $word }” may mean several countries. Please write the full name, such as “DR Congo”.
exporter-bad-market-both = A country cannot be an export market and not supplied at once.
exporter-bad-no-sector = At least one sector has to stay.
exporter-bad-product-twice = There is a product named “{ $name }” already{ $state ->
    [withdrawn] {" "}(withdrawn; you can restore it)
   *[active] {""}
    }. For another model, add the model to the name.
exporter-bad-name-first = Please write the product's name first; the photos are kept for it.
exporter-bad-amount = This number cannot be right: more than 0, with four decimals at most.
exporter-bad-moq = I could not read the minimum order. Please write a number and a unit, such as “10 pcs” or “5 t”.
exporter-bad-moq-unit = { $amount } of what? Please add the unit, such as “{ $amount } pcs”, “{ $amount } sets” or “{ $amount } kg”.
exporter-bad-price = I could not read the price. Please write it like “USD 395”, or in tiers: “10台起 395美元,30台起 381美元”.
exporter-bad-price-currency = Please add the currency, such as “USD 395” or “CNY 2800”.
exporter-bad-price-currencies = One currency only, please; you wrote { $values }.
exporter-bad-price-order = The quantities of the tiers must rise: { $second } is not more than { $first }.
exporter-bad-price-rises = A larger quantity costs more: { $price } from { $quantity } on. Please check.
exporter-bad-unit-differs = The price is in another unit than the minimum order ({ $moq }). Please use the same one.
exporter-bad-terms = I do not know this trade term. Please write a term and a place, such as “FCA Mianyang”, “FOB Qinzhou” or “CIF Dar es Salaam”.
exporter-bad-terms-place = { $term } needs a place, such as “{ $term } Mianyang”.
exporter-bad-terms-sea = { $term } is for sea ports only, and { $place } is none. For { $place } use FCA; by sea, “FOB Qinzhou”, for instance.
exporter-bad-lead = I could not read the lead time. Please write days or weeks, such as “35 days”, or “in stock”.
exporter-bad-lead-long = { $days } days is too long; { $most } at most. Please check.
exporter-bad-hs = An HS code has 4, 6, 8 or 10 digits, such as “8433.51”.
exporter-bad-hs-chapter = The Harmonized System has no chapter { $chapter }. Please check.
exporter-bad-certificates-many = { $most } certificates at most; please name the main ones.
exporter-bad-photo = Please send a photo, or tap “Done”.
