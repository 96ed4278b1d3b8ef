### Machine-drafted; read by no native speaker yet.

# Why a product fits, conflicts, or what is still open: short phrases, joined in one line by " · ".
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] diesel
    [petrol] petrol
    [electric] electric
    [solar] solar
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] importers
    [distributor] distributors
    [end_user] end users
   *[government] public buyers
    }
reason-product-alike = { $name }
reason-product-perhaps = perhaps not exactly “{ $name }”
reason-quantity-enough = { $quantity } ≥ MOQ { $moq }
reason-quantity-below-moq = { $quantity } is below the MOQ of { $moq }
reason-quantity-unit = MOQ { $moq }, you ask for { $quantity }: units to be agreed
reason-quantity-moq-unknown = minimum order
reason-capacity-months = makes { $capacity } a month, so about { $months } months' work
reason-price-within = price { $price } within your { $limit }
reason-price-within-rate = price { $price } (about { $converted }) within your { $limit }
reason-price-over = price { $price }, { $percent }% over your { $limit }
reason-price-over-rate = price { $price } (about { $converted }), { $percent }% over your { $limit }
reason-price-on-request = price on request (your limit { $limit })
reason-price-unit = price { $price } for { $unit }; your { $limit } is for which quantity?
reason-price-no-rate = { $price } against your { $limit }: no exchange rate on file
reason-landed-estimate = about { $cost }{ $per } at { $port }, { $freight } of it freight (estimate, { $sample ->
    [1] sample rates
   *[other] rates
    } of { $on }; duty unknown)
reason-landed-estimate-duty = about { $cost }{ $per } at { $port }, { $freight } of it freight, and about { $duty } duty ({ $percent }%) (estimate, { $sample ->
    [1] sample rates
   *[other] rates
    } of { $on })
reason-deadline-ready = ready in { $days } days, in time for { $day }
reason-deadline-late = ready in { $days } days ({ $ready }), later than { $day }
reason-deadline-unknown = ready by { $day }
reason-arrival-in-time = arrival by { $day } (usual transit { $low }–{ $high } days, estimate)
reason-arrival-late = arrival after { $day } (usual transit { $low }–{ $high } days, estimate)
reason-arrival-tight = arrival by { $day }: close (usual transit { $low }–{ $high } days, estimate)
reason-arrival-unknown = arrival by { $day }
reason-stock-enough = { $quantity } in stock in { $country }
reason-stock-some = some in stock in { $country }: { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } valid until { $until }
reason-certificate-expired = { $scheme } expired on { $until }
reason-certificate-not-on-file = { $scheme } (none on file)
reason-certificate-arrange = { $scheme }: to be arranged before loading
reason-certificate-origin = { $scheme }: certificate of origin, issued for each shipment
reason-certificate-register = { $scheme }: registration to be arranged in your country
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel }, not { $wanted }
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage }, not { $wanted }
reason-voltage-unknown = voltage { $wanted }
reason-plug-same = plug { $plug }
reason-plug-other = plug { $plug }, not { $wanted }
reason-plug-unknown = plug { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered }, not { $wanted }
reason-specification-unknown = { $wanted }
reason-condition-new-only = new only, not used
reason-oem-yes = under your brand (OEM)
reason-oem-no = not under your brand (no OEM)
reason-oem-unknown = under your brand (OEM)
reason-sample-free = free sample
reason-sample-paid = sample at your cost
reason-sample-none = no samples
reason-sample-unknown = sample
reason-service-local = service in { $country }
reason-service-parts = spare parts supplied
reason-service-unknown = spare parts and service in { $country }
reason-service-unsaid = spare parts and service
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted } instead of { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = { $country } is one of its export markets
reason-buyer-welcome = looks for { $type }
reason-buyer-other = looks for { $wishes }, not { $type }
reason-response-quick = usually answers within { $hours } working { $hours ->
    [one] hour
   *[other] hours
    }
reason-response-slow = often answers late (about { $hours } working hours)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] company's record
    [rates] exchange rates
    [freight] freight table
    [roads] transit times
    [schemes] certification table
    [answers] answers to introductions
   *[product] product sheet
    }
reason-source-dated = { $source }, { $day }
