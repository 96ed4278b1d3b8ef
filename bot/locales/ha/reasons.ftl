### Machine-drafted; read by no native speaker yet.

# Why a product fits, conflicts, or what is still open: short phrases, joined in one line by " · ".
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] dizal
    [petrol] fetur
    [electric] lantarki
    [solar] sola
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] masu shigo da kaya
    [distributor] dillalai
    [end_user] masu amfani da kaya
   *[government] hukumomin gwamnati
    }
reason-product-alike = { $name }
reason-product-perhaps = watakila ba “{ $name }” ba ne sosai
reason-quantity-enough = { $quantity } ≥ MOQ { $moq }
reason-quantity-below-moq = { $quantity } bai kai MOQ { $moq } ba
reason-quantity-unit = MOQ { $moq }, kuna neman { $quantity }: a daidaita ma'auni
reason-quantity-moq-unknown = mafi ƙarancin oda
reason-capacity-months = yana samar da { $capacity } a wata, aikin kamar watanni { $months }
reason-price-within = farashi { $price }, bai wuce { $limit } da kuka ce ba
reason-price-within-rate = farashi { $price } (kamar { $converted }), bai wuce { $limit } da kuka ce ba
reason-price-over = farashi { $price }, ya wuce { $limit } da kuka ce da { $percent }%
reason-price-over-rate = farashi { $price } (kamar { $converted }), ya wuce { $limit } da kuka ce da { $percent }%
reason-price-on-request = farashi sai an tambaya (iyakarku { $limit })
reason-price-unit = farashi { $price } a kan { $unit }; { $limit } da kuka ce na adadi nawa ne?
reason-price-no-rate = { $price } da iyakarku { $limit }: babu farashin canji a rubuce
reason-landed-estimate = kamar { $cost }{ $per } a { $port }, a ciki kuɗin jigila { $freight } (kiyasi, { $sample ->
    [1] farashin gwaji na
   *[other] farashin
    } { $on }; ba a san harajin kwastam ba)
reason-landed-estimate-duty = kamar { $cost }{ $per } a { $port }, a ciki kuɗin jigila { $freight }, da harajin kwastam kamar { $duty } ({ $percent }%) (kiyasi, { $sample ->
    [1] farashin gwaji na
   *[other] farashin
    } { $on })
reason-deadline-ready = zai kammala cikin kwanaki { $days }, kafin { $day }
reason-deadline-late = zai kammala cikin kwanaki { $days } ({ $ready }), bayan { $day }
reason-deadline-unknown = a shirya zuwa { $day }
reason-arrival-in-time = zai isa zuwa { $day } (yawanci hanya kwanaki { $low }–{ $high }, kiyasi)
reason-arrival-late = zai isa bayan { $day } (yawanci hanya kwanaki { $low }–{ $high }, kiyasi)
reason-arrival-tight = isowa zuwa { $day }: lokaci ya matse (yawanci hanya kwanaki { $low }–{ $high }, kiyasi)
reason-arrival-unknown = isowa zuwa { $day }
reason-stock-enough = akwai { $quantity } a rumbu ({ $country })
reason-stock-some = wasu suna rumbu ({ $country }): { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } yana aiki har { $until }
reason-certificate-expired = { $scheme } ya ƙare a { $until }
reason-certificate-not-on-file = { $scheme } (babu a rubuce)
reason-certificate-arrange = { $scheme }: za a shirya kafin lodi
reason-certificate-origin = { $scheme }: takardar asalin kaya, ana bayarwa ga kowane jigila
reason-certificate-register = { $scheme }: za a yi rajista a ƙasarku
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel }, ba { $wanted } ba
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage }, ba { $wanted } ba
reason-voltage-unknown = ƙarfin lantarki { $wanted }
reason-plug-same = filogi { $plug }
reason-plug-other = filogi { $plug }, ba { $wanted } ba
reason-plug-unknown = filogi { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered }, ba { $wanted } ba
reason-specification-unknown = { $wanted }
reason-condition-new-only = sabo kawai, ba wanda aka yi amfani da shi ba
reason-oem-yes = da tambarinku (OEM)
reason-oem-no = ba da tambarinku ba (babu OEM)
reason-oem-unknown = da tambarinku (OEM)
reason-sample-free = samfuri kyauta
reason-sample-paid = samfuri a kuɗinku
reason-sample-none = babu samfuri
reason-sample-unknown = samfuri
reason-service-local = sabis a { $country }
reason-service-parts = ana ba da kayan gyara
reason-service-unknown = kayan gyara da sabis a { $country }
reason-service-unsaid = kayan gyara da sabis
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted } maimakon { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = { $country } tana cikin kasuwanninsa
reason-buyer-welcome = yana neman { $type }
reason-buyer-other = yana neman { $wishes }, ba { $type } ba
reason-response-quick = yawanci yana amsawa cikin { $hours ->
    [one] awa { $hours } ta aiki
   *[other] awanni { $hours } na aiki
    }
reason-response-slow = sau da yawa yana amsawa a makare (kamar awanni { $hours } na aiki)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] bayanan kamfani
    [rates] farashin canji
    [freight] teburin jigila
    [roads] lokacin jigila
    [schemes] teburin takardun shaida
    [answers] amsoshin haɗawa
   *[product] takardar kaya
    }
reason-source-dated = { $source }, { $day }
