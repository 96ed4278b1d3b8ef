### Machine-drafted; read by no native speaker yet.

# La file du bureau, ses décisions, et ce qu'on en dit à chacun.
bureau-home =
    <b>Espace du bureau</b>
    Entreprises à vérifier : <b>{ $companies }</b>
    Mises en relation à examiner : <b>{ $introductions }</b>
    En attente d'une réponse de fabricant : { $answers }
    Mes affaires en cours : { $deals }, en retard : { $overdue }
bureau-queue-empty = Rien en attente. La file est vide.
bureau-officers =
    <b>Agents</b>
    { $list }
bureau-officers-line = • { $name } : mises en relation { $introductions }, affaires { $deals }, en retard { $overdue }
bureau-officer-unnamed = agent n° { $number }
bureau-somebody = quelqu'un
bureau-the-buyer = l'acheteur
bureau-the-exporter = l'entreprise
bureau-unknown = inconnu
bureau-page = { $position } / { $total }
bureau-already = Rien n'a changé : déjà traité par { $who } le { $when } (heure de Pékin). État actuel : { $what }.
bureau-state = { $state ->
    [requested] à examiner
    [returned] renvoyé pour complément
    [approved] approuvé
    [accepted] accepté par l'entreprise
    [declined] décliné
    [refused] refusé par l'entreprise
    [withdrawn] retiré par l'acheteur
    [rejected] rejeté
   *[pending] à vérifier
    }
bureau-buyer-type = { $type ->
    [importer] importateur
    [distributor] distributeur
    [end_user] utilisateur final
    [government] organisme public
   *[unknown] type non précisé
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] contact confirmé
    [organisation_checked] organisation vérifiée
   *[unknown] pas encore vérifié
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] fabricant
   *[trader] société de négoce
    }
bureau-exporter-level = { $level ->
    [document_checked] documents vérifiés
    [site_checked] vérifié sur place
   *[declared] déclaré, non vérifié
    }
bureau-item-head = 📋 <b>Mise en relation n° { $id }</b> · { $state } · accord donné le { $since }
bureau-item-buyer =
    <b>Acheteur :</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = Chez nous depuis le { $since } · demandes { $requests } · autres mises en relation { $introductions } (acceptées { $accepted }, déclinées { $declined })
bureau-item-original =
    <b>Original ({ $language }{ $photos ->
        [0] {""}
       *[other] , photos : { $photos }
    }) :</b>
    <i>{ $text }</i>
bureau-item-reading = <b>Compris ainsi :</b>
bureau-item-product = <b>Produit proposé :</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = Mises en relation transmises { $passed } · acceptées { $accepted } · refusées { $refused }
bureau-item-note = 📝 <b>Note du bureau :</b> { $text }
bureau-item-answer = ↩️ <b>Réponse de l'acheteur :</b> { $text }
bureau-item-question = ❔ <b>Question de l'entreprise :</b> { $text }
bureau-item-refusal = <b>Motif de l'entreprise :</b> { $text }
bureau-item-risks = ⚠️ <b>À regarder de près :</b> { $marks }
bureau-item-stop = ⛔ <b>Liste d'exclusion</b> depuis le { $since } ({ $source }) : { $reason }
bureau-item-officer = Responsable : { $officer }
bureau-risk-sample = catalogue d'exemple
bureau-risk-new-buyer = première mise en relation de cet acheteur
bureau-risk-unknown-buyer = acheteur non vérifié
bureau-risk-busy-buyer = plus de cinq mises en relation demandées en une semaine
bureau-risk-contact-in-text = coordonnées dans le texte (masquées pour l'entreprise)
bureau-risk-trader = société de négoce
bureau-risk-declared-only = entreprise non vérifiée
bureau-risk-below-moq = quantité inférieure au minimum
bureau-risk-price-low = prix inférieur au palier
bureau-risk-near-miss = produit seulement approchant
bureau-company-head = 🏭 <b>Entreprise à vérifier</b> · { $state } · inscrite le { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    Nom anglais : { $name_en }
    USCC : <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    Secteurs : { $sectors }
    Capacité : { $capacity }
    Marchés : { $markets }
bureau-company-contact =
    <b>Contact :</b> { $name }
    { $contact }
    D'accord pour être montré à l'étranger : { $consent ->
        [yes] oui
       *[no] non
    } · produits : { $products }
bureau-company-certificates = Certificats : { $list }
bureau-company-approved = ✅ { $company } est maintenant vérifiée ({ $level }). Les acheteurs peuvent trouver vos produits.
bureau-company-returned =
    ↩️ Le bureau demande un complément sur { $company } :
    <i>{ $note }</i>
bureau-company-rejected =
    Le bureau n'a pas pu vérifier { $company } :
    <i>{ $note }</i>
bureau-changed = 🔄 Quelque chose a changé depuis l'ouverture. Rien n'est décidé ; voici l'état actuel.
bureau-approved = ✅ Approuvé. L'entreprise et l'acheteur sont prévenus.
bureau-plan =
    <b>Plan de l'affaire</b>
    Responsable : { $officer }
    Premier objectif : { $target }
    Échéance : { $due }
bureau-plan-kept = ✅ Plan enregistré.
bureau-assigned-done = ✅ Responsable désigné.
bureau-company-done = ✅ Enregistré. L'entreprise est prévenue.
bureau-choose-officer = Qui est responsable ?
bureau-choose-due = Pour quand ?
bureau-choose-target = Quel est l'objectif ?
bureau-ask-return = Que doit ajouter l'acheteur ? Choisissez ou écrivez (il lit : { $language }).
bureau-ask-decline = Pourquoi décliner ? Choisissez ou écrivez (l'acheteur lit : { $language }). Il verra le motif.
bureau-ask-creturn = Que doit ajouter l'entreprise ? Écrivez-le.
bureau-ask-creject = Pourquoi l'entreprise n'est-elle pas vérifiée ? Écrivez-le ; elle le verra.
bureau-ask-reply = Écrivez votre réponse à l'entreprise. Les coordonnées seront masquées.
bureau-ask-forward = Écrivez la question à l'acheteur (il lit : { $language }), ou transmettez-la telle quelle.
bureau-ask-lost = Pourquoi l'affaire est-elle perdue ? Choisissez ou écrivez.
bureau-ask-move = Vous sautez une étape ou revenez en arrière. Écrivez le motif.
bureau-ask-answer = Écrivez votre réponse. Les coordonnées restent masquées tant que le fabricant n'a pas accepté.
bureau-done-return = ↩️ Renvoyé. L'acheteur est interrogé.
bureau-done-decline = Décliné. L'acheteur connaît le motif.
bureau-done-creturn = ↩️ Renvoyé. L'entreprise est interrogée.
bureau-done-creject = Rejeté. L'entreprise connaît le motif.
bureau-done-reply = ✅ Envoyé à l'entreprise.
bureau-done-forward = ✅ L'acheteur est interrogé.
bureau-done-lost = L'affaire est marquée comme perdue.
bureau-done-move = ✅ Étape modifiée, motif enregistré.
bureau-done-answer = ✅ Merci. Votre réponse a été transmise.
bureau-note-empty = Écrivez-le en quelques mots.
bureau-note-too-long = Cela fait { $length } caractères ; { $longest } au plus. Rien n'est perdu : raccourcissez et renvoyez.
bureau-return-quantity = Combien vous en faut-il ?
bureau-return-price = Quel prix unitaire envisagez-vous, et dans quelle monnaie ?
bureau-return-destination = Vers quel pays, quelle ville ou quel port ?
bureau-return-delivery = Pour quand vous faut-il la marchandise ?
bureau-return-specification = Précisez les caractéristiques ou une référence de modèle.
bureau-return-company = Présentez votre entreprise ou organisation : nom, lieu, activité.
bureau-decline-not-made = Cela ne se fabrique pas à Mianyang comme vous le souhaitez.
bureau-decline-unclear = La demande n'est pas assez claire pour être transmise.
bureau-decline-too-small = La quantité est trop faible pour une exportation.
bureau-decline-unverified = Nous n'avons pas pu vérifier les informations données.
bureau-refusal-price = Le prix souhaité n'est pas possible.
bureau-refusal-quantity = La quantité ne convient pas.
bureau-refusal-delivery = Le délai ne peut pas être tenu.
bureau-refusal-market = L'entreprise ne fournit pas ce marché.
bureau-refusal-specification = Les caractéristiques ne peuvent pas être respectées.
bureau-lost-price = Pas d'accord sur le prix
bureau-lost-no-answer = Une partie ne répond plus
bureau-lost-other-supplier = Acheté ailleurs
bureau-lost-cancelled = Achat annulé
bureau-forward-as-is = Transmettre telle quelle
bureau-sent =
    📨 Votre demande de mise en relation pour <b>{ $product }</b> est au bureau du commerce.
    Rien de vous n'est transmis avant l'accord du bureau et du fabricant.
bureau-passed-on =
    ✅ Le bureau a approuvé <b>{ $product }</b> et transmis votre demande au fabricant, qui doit répondre avant le { $due }.
    Vos coordonnées restent cachées.
bureau-returned =
    ↩️ Avant de transmettre votre demande pour <b>{ $product }</b>, le bureau vous demande :
    <i>{ $note }</i>
bureau-declined =
    Le bureau ne peut pas transmettre votre demande pour <b>{ $product }</b> :
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ Avant de répondre, le fabricant de <b>{ $product }</b> demande :
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ Réponse à votre question sur <b>{ $product }</b> :
    <i>{ $text }</i>
bureau-withdrawn = L'acheteur a retiré sa demande pour <b>{ $product }</b>. Plus rien à faire.
bureau-new-introduction = 📋 Nouvelle mise en relation à examiner : <b>{ $product }</b>
bureau-resubmitted = ↩️ L'acheteur a répondu ; à réexaminer : <b>{ $product }</b>
bureau-assigned = Vous êtes responsable de la mise en relation : <b>{ $product }</b>
bureau-refused =
    L'entreprise a refusé la mise en relation pour <b>{ $product }</b> :
    <i>{ $note }</i>
bureau-question =
    ❔ Avant de répondre sur <b>{ $product }</b>, l'entreprise demande :
    <i>{ $text }</i>
bureau-answered =
    ↩️ L'acheteur a répondu à la question de l'entreprise sur <b>{ $product }</b> :
    <i>{ $text }</i>
bureau-review-late = ⏰ Un acheteur attend depuis un jour ouvré l'examen de : <b>{ $product }</b>
bureau-answer-late = ⏰ L'entreprise n'a pas répondu à temps sur <b>{ $product }</b>. On a demandé à l'acheteur s'il veut passer au suivant.
bureau-impossible-sample = C'est un exemple. Les exemples ne donnent pas lieu à une mise en relation.
bureau-impossible-product-withdrawn = Ce produit n'est plus proposé.
bureau-impossible-exporter-not-approved = L'entreprise n'est pas vérifiée en ce moment ; pas de mise en relation possible.
bureau-impossible-buyer-erased = L'acheteur est parti et effacé ; on ne peut pas continuer.
bureau-impossible-nobody-there = Personne ne répond pour cette entreprise en ce moment ; pas de mise en relation possible.
bureau-impossible-no-buyer-contact = Il manque un téléphone ou une adresse e-mail de l'acheteur.
bureau-impossible-no-exporter-contact = Le contact de l'entreprise n'a ni téléphone ni e-mail. Ajoutez-en un d'abord.
bureau-impossible-own-product = C'est un produit de votre propre entreprise.
bureau-impossible-asked-before = Vous avez déjà demandé cette mise en relation. Voyez où elle en est avec /requests.
bureau-impossible-stopped = Le bureau ne peut pas organiser cette mise en relation. Choisissez un autre produit, ou interrogez le bureau.
bureau-button-queue = 📋 File
bureau-button-deals = 🤝 Affaires
bureau-button-officers = 👥 Agents
bureau-button-home = Accueil
bureau-button-look = Voir
bureau-button-next = Suivant ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ Approuver
bureau-button-return = ↩️ Demander un complément
bureau-button-decline = ✖️ Décliner…
bureau-button-reject = ✖️ Rejeter…
bureau-button-assign = 👤 Désigner
bureau-button-plan = 🗓 Plan
bureau-button-take-plan = ✅ Adopter ce plan
bureau-button-officer = 👤 Responsable
bureau-button-due = 🗓 Échéance
bureau-button-target = 🎯 Objectif
bureau-button-photos = 🖼 Photos
bureau-button-document-checked = ✅ Approuver : documents vérifiés
bureau-button-site-checked = ✅ Approuver : vérifié sur place
bureau-button-reply = Répondre à l'entreprise
bureau-button-forward = Demander à l'acheteur
bureau-button-answer = ✍️ Répondre
bureau-button-take-back = Retirer ma demande
bureau-button-gaps = 📉 Demandes sans offre
bureau-gaps =
    <b>Demandes sans offre</b> : demandé, et personne ne le fabrique dans le catalogue
    Besoins : { $needs } · demandes { $requests } · page { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · acheteurs { $buyers } · demandes { $requests } · { $where }
bureau-gaps-none = Aucune demande n’est restée sans réponse.
bureau-gaps-unclear = Demandes sans produit nommé : { $count }
bureau-gaps-left-out = Seules les demandes les plus récentes sont vues ici ; { $count } plus anciennes figurent dans le rapport de la ligne de commande.
bureau-gap =
    <b>📉 { $need }</b>
    Acheteurs { $buyers } · demandes { $requests } · du { $first } au { $last }
    En tout : { $quantities }
    { $countries }
bureau-gap-country = • { $country } : acheteurs { $buyers }, demandes { $requests }, { $quantities } ({ $last })
bureau-gap-samples =
    <b>Dans les mots des acheteurs :</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = quantité non précisée
