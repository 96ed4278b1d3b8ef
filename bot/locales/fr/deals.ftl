### Machine-drafted; read by no native speaker yet.

# La demande reçue par l'entreprise, l'échange des coordonnées, et l'affaire qui suit.
deal-inquiry-head = 🔔 <b>Nouvelle demande</b>
deal-inquiry-buyer = Acheteur : { $country } · { $type } · { $level }
deal-inquiry-product = <b>Votre produit qui convient :</b> { $product }
deal-inquiry-original =
    <b>Original ({ $language }) :</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>L'acheteur ajoute :</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ Répondez sous 24 heures ouvrées, avant le { $due } (heure de Pékin). Les coordonnées sont échangées dès que vous acceptez.
deal-nudge = ⏰ Un acheteur attend toujours votre réponse sur <b>{ $product }</b>.
deal-refused =
    Le fabricant de <b>{ $product }</b> ne peut pas donner suite :
    <i>{ $note }</i>
    Voulez-vous essayer le fabricant suivant ? Votre accord vous sera redemandé.
deal-unanswered = ⏰ Le fabricant de <b>{ $product }</b> n'a pas encore répondu. Voulez-vous essayer le suivant ? Votre accord vous sera redemandé.
deal-exchange-buyer = 🤝 <b>Le fabricant de { $product } a accepté.</b> Voici ses coordonnées ; les vôtres lui ont été envoyées.
deal-exchange-exporter = 🤝 <b>Mise en relation réussie pour { $product }.</b> Voici les coordonnées de l'acheteur ; les vôtres lui ont été envoyées.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>Méfiez-vous des coordonnées bancaires modifiées.</b> Nous n'en envoyons jamais. Si un e-mail ou un message indique un nouveau compte, appelez le numéro ci-dessus avant de payer et prévenez le bureau.
deal-opening =
    Un premier message à copier :
    <code>{ $text }</code>
deal-opening-by-buyer = Bonjour, ici { $name }. Le bureau du commerce de Mianyang nous a mis en relation. Votre produit { $product } m'intéresse ; j'aimerais parler des détails, du prix et des échantillons.
deal-opening-by-exporter = Bonjour, ici { $name }, de Mianyang, en Chine. Le bureau du commerce de Mianyang nous a mis en relation. Merci de votre intérêt pour notre produit { $product }. Je serais heureux de parler des détails, du prix et des échantillons.
deal-request-photo = Photo jointe à la demande
deal-opened =
    🤝 L'entreprise a accepté : <b>{ $product }</b>. L'affaire n° { $id } est ouverte.
    Étape : { $stage } · responsable : { $officer }
    Premier objectif : { $target }, échéance le { $due }
deal-samples-question = Vous êtes-vous mis d'accord sur des échantillons de <b>{ $product }</b> ?
deal-thanks = { $answer ->
    [yes] ✅ Bonne nouvelle. Le bureau est prévenu.
    [not_yet] Merci. Je reposerai la question dans une semaine.
   *[stopped] Merci. Le bureau est prévenu.
    }
deal-ask-why-stopped = Que s'est-il passé ? Quelques mots nous aident à mieux faire.
deal-samples-yes = ✅ <b>{ $product }</b> : échantillons convenus, d'après { $side ->
    [buyer] l'acheteur
   *[exporter] l'entreprise
    }.
deal-samples-not-yet = <b>{ $product }</b> : pas encore d'échantillons convenus, d'après { $side ->
    [buyer] l'acheteur
   *[exporter] l'entreprise
    }. On redemandera dans une semaine.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b> : discussions arrêtées, d'après { $side ->
        [buyer] l'acheteur
       *[exporter] l'entreprise
    } :
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] Mes affaires
    [overdue] Affaires en retard
   *[all] Toutes les affaires en cours
    }</b> : { $count }
deal-list-empty = Aucune.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>n° { $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target } avant le { $due } · { $officer }
deal-item =
    🤝 <b>Affaire n° { $id } : { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    Ouverte le { $opened }
    Étape : <b>{ $stage }</b>
    Objectif : { $target }, échéance le { $due }
    Responsable : { $officer }
deal-item-lost = Perdue : { $reason }
deal-moved = ✅ Étape modifiée.
deal-changed = ✅ Modifié.
deal-stands-there = L'affaire est déjà à cette étape.
deal-choose-stage = Quelle étape ? Sauter une étape ou revenir en arrière demande un motif.
deal-ask-due = Choisissez une échéance ou écrivez-la, par exemple 2027-01-15.
deal-due-unreadable = Je ne peux pas lire cette date. Écrivez année, mois, jour, par exemple { $example }.
deal-due-past = Le { $due } est passé. Choisissez un jour à partir d'aujourd'hui.
deal-assigned = Vous êtes responsable de l'affaire : <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] premier contact
    [qualified] besoin confirmé
    [quoted] devis remis
    [sample_shipped] échantillon expédié
    [sample_approved] échantillon approuvé
    [intent_contract] contrat d'intention
    [contract] contrat signé
    [shipped] expédié
    [paid] payé
   *[lost] perdue
    }
deal-button-accept = ✅ Accepter
deal-button-refuse = ✖️ Refuser…
deal-button-ask = ❔ Demander d'abord
deal-button-next = Essayer le fabricant suivant
deal-button-open = Voir l'affaire
deal-button-lost = ✖️ Perdue…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = Autre étape
deal-button-mine = Les miennes
deal-button-overdue = En retard
deal-button-all = Toutes
deal-button-samples-yes = Oui
deal-button-samples-not-yet = Pas encore
deal-button-samples-stopped = C'est arrêté…
