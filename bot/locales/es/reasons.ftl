### Machine-drafted; read by no native speaker yet.

# Por qué un producto sirve, qué choca o qué falta por saber: frases cortas, unidas en una línea con " · ".
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] diésel
    [petrol] gasolina
    [electric] eléctrico
    [solar] solar
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] importadores
    [distributor] distribuidores
    [end_user] usuarios finales
   *[government] compradores públicos
    }
reason-product-alike = { $name }
reason-product-perhaps = quizá no exactamente “{ $name }”
reason-quantity-enough = { $quantity } ≥ MOQ { $moq }
reason-quantity-below-moq = { $quantity } está por debajo del MOQ de { $moq }
reason-quantity-unit = MOQ { $moq }, usted pide { $quantity }: unidades por acordar
reason-quantity-moq-unknown = pedido mínimo
reason-capacity-months = produce { $capacity } al mes, o sea unos { $months } meses de trabajo
reason-price-within = precio { $price }, dentro de su límite de { $limit }
reason-price-within-rate = precio { $price } (aprox. { $converted }), dentro de su límite de { $limit }
reason-price-over = precio { $price }, { $percent }% sobre su límite de { $limit }
reason-price-over-rate = precio { $price } (aprox. { $converted }), { $percent }% sobre su límite de { $limit }
reason-price-on-request = precio a consultar (su límite: { $limit })
reason-price-unit = precio { $price } por { $unit }; ¿para qué cantidad es su límite de { $limit }?
reason-price-no-rate = { $price } frente a su límite de { $limit }: sin tipo de cambio registrado
reason-landed-estimate = aprox. { $cost }{ $per } puesto en { $port }, con { $freight } de flete incluido (estimado, { $sample ->
    [1] tarifas de ejemplo
   *[other] tarifas
    } del { $on }; arancel desconocido)
reason-landed-estimate-duty = aprox. { $cost }{ $per } puesto en { $port }, con { $freight } de flete incluido, más unos { $duty } de arancel ({ $percent }%) (estimado, { $sample ->
    [1] tarifas de ejemplo
   *[other] tarifas
    } del { $on })
reason-deadline-ready = listo en { $days } días, a tiempo para el { $day }
reason-deadline-late = listo en { $days } días ({ $ready }), después del { $day }
reason-deadline-unknown = listo para el { $day }
reason-arrival-in-time = llega a tiempo para el { $day } (tránsito usual { $low }–{ $high } días, estimado)
reason-arrival-late = llega después del { $day } (tránsito usual { $low }–{ $high } días, estimado)
reason-arrival-tight = llegada para el { $day }: muy justo (tránsito usual { $low }–{ $high } días, estimado)
reason-arrival-unknown = llegada para el { $day }
reason-stock-enough = { $quantity } en stock en { $country }
reason-stock-some = una parte en stock en { $country }: { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } vigente hasta el { $until }
reason-certificate-expired = { $scheme } venció el { $until }
reason-certificate-not-on-file = { $scheme } (ninguno registrado)
reason-certificate-arrange = { $scheme }: se tramita antes del embarque
reason-certificate-origin = { $scheme }: certificado de origen, se emite para cada embarque
reason-certificate-register = { $scheme }: registro por tramitar en su país
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel }, no { $wanted }
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage }, no { $wanted }
reason-voltage-unknown = voltaje { $wanted }
reason-plug-same = enchufe { $plug }
reason-plug-other = enchufe { $plug }, no { $wanted }
reason-plug-unknown = enchufe { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered }, no { $wanted }
reason-specification-unknown = { $wanted }
reason-condition-new-only = solo nuevo, no usado
reason-oem-yes = con su marca (OEM)
reason-oem-no = sin su marca (no hace OEM)
reason-oem-unknown = con su marca (OEM)
reason-sample-free = muestra gratis
reason-sample-paid = muestra a su cargo
reason-sample-none = sin muestras
reason-sample-unknown = muestra
reason-service-local = servicio técnico en { $country }
reason-service-parts = suministra repuestos
reason-service-unknown = repuestos y servicio técnico en { $country }
reason-service-unsaid = repuestos y servicio técnico
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted } en lugar de { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = { $country } es uno de sus mercados de exportación
reason-buyer-welcome = busca { $type }
reason-buyer-other = busca { $wishes }, no { $type }
reason-response-quick = suele responder en { $hours } { $hours ->
    [one] hora hábil
   *[other] horas hábiles
    }
reason-response-slow = suele responder tarde (unas { $hours } horas hábiles)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] registro de la empresa
    [rates] tipos de cambio
    [freight] tabla de fletes
    [roads] tiempos de tránsito
    [schemes] tabla de certificaciones
    [answers] respuestas a presentaciones
   *[product] ficha del producto
    }
reason-source-dated = { $source }, { $day }
