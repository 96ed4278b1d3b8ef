### Machine-drafted; read by no native speaker yet.

# Kwa nini bidhaa inafaa, kinachopingana, na kisichojulikana bado: maneno mafupi, yanayounganishwa kwa " · ".
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] dizeli
    [petrol] petroli
    [electric] umeme
    [solar] sola
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] waagizaji
    [distributor] wasambazaji
    [end_user] watumiaji wa mwisho
   *[government] wanunuzi wa serikali
    }
reason-product-alike = { $name }
reason-product-perhaps = huenda si “{ $name }” kamili
reason-quantity-enough = { $quantity } ≥ kiwango cha chini { $moq }
reason-quantity-below-moq = { $quantity } ni chini ya agizo la chini kabisa la { $moq }
reason-quantity-unit = agizo la chini { $moq }, wewe unataka { $quantity }: vipimo vitakubaliwa
reason-quantity-moq-unknown = kiwango cha chini cha agizo
reason-capacity-months = hutengeneza { $capacity } kwa mwezi, yaani kazi ya miezi { $months } hivi
reason-price-within = bei { $price }, ndani ya { $limit } yako
reason-price-within-rate = bei { $price } (kama { $converted }), ndani ya { $limit } yako
reason-price-over = bei { $price }, imezidi { $limit } yako kwa { $percent }%
reason-price-over-rate = bei { $price } (kama { $converted }), imezidi { $limit } yako kwa { $percent }%
reason-price-on-request = bei kwa maombi (kikomo chako { $limit })
reason-price-unit = bei { $price } kwa { $unit }; { $limit } yako ni kwa kiasi gani?
reason-price-no-rate = { $price } dhidi ya { $limit } yako: hakuna kiwango cha kubadilisha fedha
reason-landed-estimate = kama { $cost }{ $per } kufika { $port }, ikiwemo nauli { $freight } (makadirio, { $sample ->
    [1] viwango vya mfano vya
   *[other] viwango vya
    } { $on }; ushuru haujulikani)
reason-landed-estimate-duty = kama { $cost }{ $per } kufika { $port }, ikiwemo nauli { $freight }, na ushuru kama { $duty } ({ $percent }%) (makadirio, { $sample ->
    [1] viwango vya mfano vya
   *[other] viwango vya
    } { $on })
reason-deadline-ready = tayari ndani ya siku { $days }, kabla ya { $day }
reason-deadline-late = tayari baada ya siku { $days } ({ $ready }), baada ya { $day }
reason-deadline-unknown = kuwa tayari kufikia { $day }
reason-arrival-in-time = itafika kufikia { $day } (safari ya kawaida siku { $low }–{ $high }, makadirio)
reason-arrival-late = itafika baada ya { $day } (safari ya kawaida siku { $low }–{ $high }, makadirio)
reason-arrival-tight = kufika kufikia { $day }: muda ni mdogo (safari ya kawaida siku { $low }–{ $high }, makadirio)
reason-arrival-unknown = kufika kufikia { $day }
reason-stock-enough = { $quantity } zipo ghalani { $country }
reason-stock-some = baadhi zipo ghalani { $country }: { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } halali hadi { $until }
reason-certificate-expired = { $scheme } iliisha tarehe { $until }
reason-certificate-not-on-file = { $scheme } (haijasajiliwa kwetu)
reason-certificate-arrange = { $scheme }: itafanywa kabla ya kupakia
reason-certificate-origin = { $scheme }: cheti cha asili, hutolewa kwa kila shehena
reason-certificate-register = { $scheme }: usajili utafanywa nchini mwako
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel }, si { $wanted }
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage }, si { $wanted }
reason-voltage-unknown = volteji { $wanted }
reason-plug-same = plagi { $plug }
reason-plug-other = plagi { $plug }, si { $wanted }
reason-plug-unknown = plagi { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered }, si { $wanted }
reason-specification-unknown = { $wanted }
reason-condition-new-only = mpya tu, si iliyotumika
reason-oem-yes = kwa chapa yako (OEM)
reason-oem-no = si kwa chapa yako (hakuna OEM)
reason-oem-unknown = kwa chapa yako (OEM)
reason-sample-free = sampuli bure
reason-sample-paid = sampuli ya kulipia
reason-sample-none = hakuna sampuli
reason-sample-unknown = sampuli
reason-service-local = huduma ipo { $country }
reason-service-parts = vipuri vinapatikana
reason-service-unknown = vipuri na huduma nchini { $country }
reason-service-unsaid = vipuri na huduma
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted } badala ya { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = { $country } ni mojawapo ya masoko yake
reason-buyer-welcome = hutafuta { $type }
reason-buyer-other = hutafuta { $wishes }, si { $type }
reason-response-quick = kwa kawaida hujibu ndani ya saa { $hours } za kazi
reason-response-slow = mara nyingi huchelewa kujibu (kama saa { $hours } za kazi)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] taarifa za kampuni
    [rates] viwango vya fedha
    [freight] jedwali la nauli
    [roads] muda wa safari
    [schemes] jedwali la vyeti
    [answers] majibu ya utambulisho
   *[product] taarifa za bidhaa
    }
reason-source-dated = { $source }, { $day }
