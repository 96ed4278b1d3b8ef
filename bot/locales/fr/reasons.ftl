### Machine-drafted; read by no native speaker yet.

# Pourquoi un produit convient, ce qui s'y oppose, ce qui reste à vérifier : des mots courts, joints par « · ».
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] diesel
    [petrol] essence
    [electric] électrique
    [solar] solaire
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] importateurs
    [distributor] distributeurs
    [end_user] utilisateurs finaux
   *[government] acheteurs publics
    }
reason-product-alike = { $name }
reason-product-perhaps = peut-être pas exactement « { $name } »
reason-quantity-enough = { $quantity } ≥ minimum { $moq }
reason-quantity-below-moq = { $quantity }, sous la commande minimale de { $moq }
reason-quantity-unit = minimum { $moq }, vous demandez { $quantity } : unités à préciser
reason-quantity-moq-unknown = commande minimale
reason-capacity-months = produit { $capacity } par mois, soit environ { $months } mois de travail
reason-price-within = prix { $price }, dans votre budget de { $limit }
reason-price-within-rate = prix { $price } (environ { $converted }), dans votre budget de { $limit }
reason-price-over = prix { $price }, { $percent } % au-dessus de vos { $limit }
reason-price-over-rate = prix { $price } (environ { $converted }), { $percent } % au-dessus de vos { $limit }
reason-price-on-request = prix sur demande (votre budget : { $limit })
reason-price-unit = prix { $price } pour { $unit } ; vos { $limit } valent pour quelle quantité ?
reason-price-no-rate = { $price } face à vos { $limit } : pas de taux de change connu
reason-landed-estimate = environ { $cost }{ $per } rendu { $port }, dont { $freight } de fret (estimation, { $sample ->
    [1] tarifs d'exemple
   *[other] tarifs
    } du { $on } ; droits de douane inconnus)
reason-landed-estimate-duty = environ { $cost }{ $per } rendu { $port }, dont { $freight } de fret, plus environ { $duty } de droits de douane ({ $percent } %) (estimation, { $sample ->
    [1] tarifs d'exemple
   *[other] tarifs
    } du { $on })
reason-deadline-ready = prêt en { $days } jours, à temps pour le { $day }
reason-deadline-late = prêt en { $days } jours ({ $ready }), après le { $day }
reason-deadline-unknown = prêt pour le { $day }
reason-arrival-in-time = arrivée avant le { $day } (transport { $low }–{ $high } jours, estimation)
reason-arrival-late = arrivée après le { $day } (transport { $low }–{ $high } jours, estimation)
reason-arrival-tight = arrivée avant le { $day } : juste (transport { $low }–{ $high } jours, estimation)
reason-arrival-unknown = arrivée avant le { $day }
reason-stock-enough = { $quantity } en stock, entrepôt { $country }
reason-stock-some = une partie en stock, entrepôt { $country } : { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } valable jusqu'au { $until }
reason-certificate-expired = { $scheme } expiré le { $until }
reason-certificate-not-on-file = { $scheme } (rien au dossier)
reason-certificate-arrange = { $scheme } : à faire avant chargement
reason-certificate-origin = { $scheme } : certificat d'origine, délivré pour chaque envoi
reason-certificate-register = { $scheme } : enregistrement à faire dans votre pays
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel } et non { $wanted }
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage } et non { $wanted }
reason-voltage-unknown = tension { $wanted }
reason-plug-same = prise { $plug }
reason-plug-other = prise { $plug } et non { $wanted }
reason-plug-unknown = prise { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered } et non { $wanted }
reason-specification-unknown = { $wanted }
reason-condition-new-only = neuf seulement, pas d'occasion
reason-oem-yes = à votre marque (OEM)
reason-oem-no = pas à votre marque (sans OEM)
reason-oem-unknown = à votre marque (OEM)
reason-sample-free = échantillon gratuit
reason-sample-paid = échantillon payant
reason-sample-none = pas d'échantillon
reason-sample-unknown = échantillon
reason-service-local = service après-vente sur place ({ $country })
reason-service-parts = pièces détachées fournies
reason-service-unknown = pièces et service après-vente sur place ({ $country })
reason-service-unsaid = pièces et service après-vente
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted } au lieu de { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = { $country } : l'un de ses marchés d'exportation
reason-buyer-welcome = cherche des { $type }
reason-buyer-other = cherche des { $wishes } et non des { $type }
reason-response-quick = répond en général en { $hours } h ouvrées
reason-response-slow = répond souvent tard (environ { $hours } h ouvrées)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] dossier de l'entreprise
    [rates] taux de change
    [freight] tarifs de fret
    [roads] délais de transport
    [schemes] table des certifications
    [answers] réponses aux mises en relation
   *[product] fiche produit
    }
reason-source-dated = { $source }, { $day }
