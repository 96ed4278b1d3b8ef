### Machine-drafted; read by no native speaker yet.

# Porque um produto serve, o que não bate certo ou o que falta saber: frases curtas, unidas numa linha por " · ".
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] diesel
    [petrol] gasolina
    [electric] elétrico
    [solar] solar
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] importadores
    [distributor] distribuidores
    [end_user] consumidores finais
   *[government] compradores públicos
    }
reason-product-alike = { $name }
reason-product-perhaps = talvez não exatamente “{ $name }”
reason-quantity-enough = { $quantity } ≥ MOQ { $moq }
reason-quantity-below-moq = { $quantity }, abaixo do MOQ de { $moq }
reason-quantity-unit = MOQ { $moq }, pede { $quantity }: unidades a combinar
reason-quantity-moq-unknown = pedido mínimo
reason-capacity-months = produz { $capacity } por mês, ou seja, cerca de { $months } meses de trabalho
reason-price-within = preço { $price }, dentro do seu limite de { $limit }
reason-price-within-rate = preço { $price } (cerca de { $converted }), dentro do seu limite de { $limit }
reason-price-over = preço { $price }, { $percent }% acima do seu limite de { $limit }
reason-price-over-rate = preço { $price } (cerca de { $converted }), { $percent }% acima do seu limite de { $limit }
reason-price-on-request = preço sob consulta (o seu limite: { $limit })
reason-price-unit = preço { $price } por { $unit }; o seu limite de { $limit } é para que quantidade?
reason-price-no-rate = { $price } face ao seu limite de { $limit }: sem taxa de câmbio registada
reason-landed-estimate = cerca de { $cost }{ $per } posto em { $port }, com { $freight } de frete incluído (estimativa, { $sample ->
    [1] tarifas de exemplo
   *[other] tarifas
    } de { $on }; direitos aduaneiros desconhecidos)
reason-landed-estimate-duty = cerca de { $cost }{ $per } posto em { $port }, com { $freight } de frete incluído, mais cerca de { $duty } de direitos aduaneiros ({ $percent }%) (estimativa, { $sample ->
    [1] tarifas de exemplo
   *[other] tarifas
    } de { $on })
reason-deadline-ready = pronto em { $days } dias, a tempo de { $day }
reason-deadline-late = pronto em { $days } dias ({ $ready }), depois de { $day }
reason-deadline-unknown = pronto até { $day }
reason-arrival-in-time = chega até { $day } (trânsito habitual { $low }–{ $high } dias, estimativa)
reason-arrival-late = chega depois de { $day } (trânsito habitual { $low }–{ $high } dias, estimativa)
reason-arrival-tight = chegada até { $day }: muito justo (trânsito habitual { $low }–{ $high } dias, estimativa)
reason-arrival-unknown = chegada até { $day }
reason-stock-enough = { $quantity } em stock ({ $country })
reason-stock-some = uma parte em stock ({ $country }): { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } válido até { $until }
reason-certificate-expired = { $scheme } caducou em { $until }
reason-certificate-not-on-file = { $scheme } (nenhum registado)
reason-certificate-arrange = { $scheme }: a tratar antes do embarque
reason-certificate-origin = { $scheme }: certificado de origem, emitido para cada embarque
reason-certificate-register = { $scheme }: registo a tratar no seu país
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel }, não { $wanted }
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage }, não { $wanted }
reason-voltage-unknown = tensão { $wanted }
reason-plug-same = tomada { $plug }
reason-plug-other = tomada { $plug }, não { $wanted }
reason-plug-unknown = tomada { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered }, não { $wanted }
reason-specification-unknown = { $wanted }
reason-condition-new-only = só novo, não usado
reason-oem-yes = com a sua marca (OEM)
reason-oem-no = sem a sua marca (não faz OEM)
reason-oem-unknown = com a sua marca (OEM)
reason-sample-free = amostra grátis
reason-sample-paid = amostra paga pelo comprador
reason-sample-none = sem amostras
reason-sample-unknown = amostra
reason-service-local = assistência no local ({ $country })
reason-service-parts = fornece peças de reposição
reason-service-unknown = peças de reposição e assistência no local ({ $country })
reason-service-unsaid = peças de reposição e assistência
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted } em vez de { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = { $country }: um dos seus mercados de exportação
reason-buyer-welcome = procura { $type }
reason-buyer-other = procura { $wishes }, não { $type }
reason-response-quick = costuma responder em { $hours } { $hours ->
    [one] hora útil
   *[other] horas úteis
    }
reason-response-slow = costuma responder tarde (cerca de { $hours } horas úteis)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] ficha da empresa
    [rates] taxas de câmbio
    [freight] tabela de fretes
    [roads] tempos de trânsito
    [schemes] tabela de certificações
    [answers] respostas a apresentações
   *[product] ficha do produto
    }
reason-source-dated = { $source }, { $day }
