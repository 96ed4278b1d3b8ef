### Machine-drafted; read by no native speaker yet.

# Côté acheteur : un besoin, ce qui convient, la mise en relation, et où en est chaque chose.
buyer-home =
    Que vous faut-il ? Écrivez-le avec vos mots : le produit, la quantité, le prix, la destination et le délai. Une photo avec quelques mots convient aussi.

    <i>Par exemple : 200 lampadaires solaires de 60 W pour Bouaké, 80 € pièce au plus, avant juin</i>
buyer-new = Que vous faut-il ? Produit, quantité, prix, destination, délai – avec vos mots.
buyer-no-need =
    Avec plaisir ! Écrivez ce que vous souhaitez acheter, et je chercherai un fabricant à Mianyang.

    <i>Par exemple : 20 moissonneuses à riz pour notre coopérative à Sikasso, 3 000 USD pièce au plus, avant mars</i>
buyer-what-product = C'est noté. Et de quel produit s'agit-il ?
buyer-photo-what = Merci, je garde la photo. Qu'est-ce que c'est, et combien vous en faut-il ? Une phrase suffit.
buyer-document-words = Je ne sais pas encore lire les fichiers. Écrivez s'il vous plaît ce qu'il vous faut en une ou deux phrases.
buyer-document-unread = Je me suis fié à vos mots : je ne sais pas encore lire les fichiers.
buyer-contact-later = Merci ! Je n'ai besoin de votre numéro que si vous demandez une mise en relation ; je vous le demanderai alors.
buyer-words-please = Répondez s'il vous plaît avec des mots.
buyer-too-many = Vous avez exprimé { $limit } besoins depuis hier, c'est le maximum par jour. Revenez demain, ou poursuivez une demande en cours.
buyer-button-requests = Mes demandes
buyer-button-new = ➕ Nouvelle demande

# Ce qui a été compris
buyer-understood = <b>J'ai compris :</b> { $reading }
buyer-read-no-product = produit non précisé
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = pour { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] { $money } en tout
       *[false] { $money } pièce
        }
   *[false] { $in_all ->
        [true] { $money } en tout au plus
       *[false] { $money } pièce au plus
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] prêt au plus tard le { $day }
    [shipped] expédié au plus tard le { $day }
    [arrived] sur place au plus tard le { $day }
   *[unsaid] au plus tard le { $day }
    }
buyer-read-oem = sous votre marque
buyer-read-sample = échantillon souhaité
buyer-read-after-sales = pièces de rechange et service
buyer-fuel = { $value ->
    [diesel] diesel
    [petrol] essence
    [electric] électrique
    [solar] solaire
    [gas] gaz
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] neuf
    [used] d'occasion
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] Importateur
    [distributor] Distributeur
    [end_user] Pour mon usage
   *[government] Acheteur public
    }
buyer-button-correct = ✏️ Corriger
buyer-correct-what = Que faut-il corriger ?
buyer-button-field-product = Produit
buyer-button-field-quantity = Quantité
buyer-button-field-price = Prix
buyer-button-field-place = Destination
buyer-button-field-date = Délai
buyer-correct-product = ✏️ Quel produit ? Écrivez-le avec vos mots.
buyer-correct-quantity = ✏️ Combien ? Par exemple : 30 pièces, 5 tonnes, 1 conteneur
buyer-correct-price = ✏️ À quel prix ? Par exemple : 3 000 USD pièce au plus
buyer-correct-place = ✏️ Vers où ? Écrivez le pays, ou la ville et le pays.
buyer-correct-date = ✏️ Pour quand ? Par exemple : avant mars, le 15 mai, dans trois mois
buyer-button-any = Laisser ouvert
buyer-unread-product = Je n'ai pas reconnu de produit. Écrivez s'il vous plaît ce que c'est, en quelques mots.
buyer-unread-quantity = Je n'y ai pas trouvé de quantité. Écrivez un nombre et une unité, par exemple : 30 pièces
buyer-unread-price = Je n'y ai pas trouvé de prix. Écrivez un montant et sa monnaie, par exemple : 3 000 USD pièce
buyer-unread-place = Je ne connais pas ce lieu. Écrivez s'il vous plaît le nom du pays.
buyer-unread-date = Je n'y ai pas trouvé de date. Écrivez par exemple : le 15 mai, ou avant mars
buyer-corrected = { $count ->
    [0] Corrigé, et nouvelle recherche faite : rien ne convient pour l'instant.
    [one] Corrigé, et nouvelle recherche faite : un produit convient, voyez la fiche.
   *[other] Corrigé, et nouvelle recherche faite : { $count } produits conviennent, voyez la fiche.
    }

# Several goods in one message
buyer-several =
    J'ai lu { $count } produits différents :
    { $goods }

    Dois-je chercher chacun d'eux ?
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ Chacun séparément
buyer-button-first = Le premier seulement
buyer-button-whole = C'est un seul produit
buyer-several-made = { $count ->
    [one] Chacun est maintenant une demande à part. Voici le premier ; l'autre est à portée de bouton :
   *[other] Chacun est maintenant une demande à part. Voici le premier ; les { $count } autres sont à portée de bouton :
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = Autant que je sache, personne à Mianyang ne propose « { $words } » aujourd'hui. Si c'est bien ce qu'il vous faut, touchez le bouton et je le garde comme demande. Sinon, écrivez ce que vous voulez acheter : le produit, la quantité, la destination.
buyer-button-keep-need = ✅ C'est ce qu'il me faut
buyer-language-beyond = Vous écrivez en { $language }, que je ne parle pas encore : je réponds en français et je cherche ce que je comprends.

# One question under the list
buyer-question-country = ❔ Vers quel pays ? Les certificats, le transport et le prix en dépendent.
buyer-question-quantity = ❔ Combien vous en faut-il ? La commande minimale et le prix en dépendent.
buyer-question-voltage = ❔ Quelle tension avez-vous ? Sont proposées :
buyer-question-fuel = ❔ Quelle motorisation ? Sont proposées :
buyer-question-price = ❔ Y a-t-il un prix à ne pas dépasser ?
buyer-question-certificate = ❔ Vous faut-il un certificat ? Certains fabricants ont :
buyer-question-date = ❔ Pour quand faut-il que ce soit prêt ?
buyer-question-specification = ❔ Qu'est-ce qui vous conviendrait : { $specification } ?
buyer-question-answered = ✅ Noté : { $answer }
buyer-question-skipped = Très bien, je laisse ouvert.
buyer-unread-answer = Je n'y ai pas trouvé de réponse à la question ci-dessus. Touchez un de ses boutons, ou passez-la.

# Fiches
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>négociant, { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>fabricant, { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>S'en approche, sans répondre à tout</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] Mise en relation : au bureau du commerce
    [returned] Mise en relation : le bureau a une question pour vous
    [approved] Mise en relation : approuvée, réponse du fabricant attendue
    [accepted] Mise en relation : acceptée, vous avez vos coordonnées respectives
    [declined] Mise en relation : non transmise par le bureau
    [refused] Mise en relation : le fabricant a décliné
   *[withdrawn] Mise en relation : retirée par vous
    }</i>
buyer-level-declared = selon ses dires, pas encore vérifié
buyer-level-checked = { $level ->
    [site_checked] visité par le bureau le { $day }
   *[document_checked] documents vérifiés le { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }l'unité
    [pack] { " " }l'unité
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per } pour { $quantity }
buyer-price-from = <b>{ $price }</b>{ $per } à partir de { $quantity }
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }, selon la quantité
buyer-price-on-request = prix sur demande
buyer-moq = commande minimale { $moq }
buyer-lead = { $days ->
    [one] prêt en { $days } jour
   *[other] prêt en { $days } jours
    }
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 Mettez-nous en relation
buyer-button-where = 🤝 Où ça en est
buyer-button-reject = 👎 Pas pour moi
buyer-button-details = Détails
buyer-button-ask = 🤝 Demander ce produit
buyer-button-back-to-card = ‹ Revenir au produit

# Détails
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] puissance { $value }
    [voltage] tension { $value }
    [weight] poids { $value }
    [size] dimensions { $value }
    [diameter] diamètre { $value }
    [volume] volume { $value }
    [grade] qualité { $value }
    [output] rendement { $value }
    [thickness] épaisseur { $value }
    [flow] débit { $value }
    [load] charge { $value }
    [width] largeur { $value }
    [length] longueur { $value }
    [height] hauteur { $value }
    [battery] batterie { $value }
    [capacity] capacité { $value }
    [material] matière { $value }
    [pressure] pression { $value }
    [speed] vitesse { $value }
    [resolution] résolution { $value }
    [brightness] luminosité { $value }
    [alcohol] alcool { $value }
    [fits] convient à { $value }
    [head] hauteur de refoulement { $value }
    [inlet] entrée { $value }
    [cut_width] largeur de coupe { $value }
    [feed_rate] débit d'alimentation { $value }
    [working_width] largeur de travail { $value }
    [current] courant { $value }
    [panel] panneau { $value }
    [rows] rangs { $value }
    [colour] couleur { $value }
    [hardness] dureté { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } à partir de { $quantity }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = garantie { $months } mois
buyer-fact-spare-parts = pièces de rechange fournies
buyer-fact-sample = { $policy ->
    [free] échantillon gratuit
    [paid] échantillon payant
   *[none] pas d'échantillon
    }
buyer-fact-manual = notice : { $languages }
buyer-fact-service = service : { $countries }
buyer-fact-stock = 📦 En stock ({ $country }) : { $quantity }
buyer-fact-capacity = production : { $quantity } par mois
buyer-fact-size = emballé : { $volume } m³, { $weight } kg
buyer-fact-founded = fabricant depuis { $year }
buyer-fact-employees = { $number } salariés
buyer-fact-markets = exporte vers : { $countries }
buyer-fact-updated = <i>État au { $day }</i>

# Pas pour moi, rien ne convient, continuer à chercher
buyer-why = Pourquoi ne vous convient-il pas ? Cela m'aide à mieux choisir.
buyer-why-words = Qu'est-ce qui ne va pas, en un mot ou deux ?
buyer-button-why-price = Le prix
buyer-button-why-product = Pas ce qu'il me faut
buyer-button-why-quantity = Commande minimale
buyer-button-why-other = Autre chose
buyer-noted = Merci, c'est noté.
buyer-nothing = <b>Personne à Mianyang ne le propose aujourd'hui</b>, d'après notre catalogue.
buyer-nothing-more = Vous avez vu tout ce qui convient aujourd'hui.
buyer-shall-i-watch = Dois-je continuer à chercher jusqu'au { $day } et vous écrire si quelque chose convient ?
buyer-watching = 👀 Je continue à chercher jusqu'au { $day } et vous écris dès que quelque chose de nouveau convient.
buyer-button-watch = 👀 Continuer à chercher
buyer-button-near = { $count ->
    [one] ≈ Voir ce qui s'en approche
   *[other] ≈ Voir ce qui s'en approche ({ $count })
    }
buyer-button-close = Clore
buyer-button-reopen = Rouvrir
buyer-button-open = Voir ce qui convient
buyer-closed =
    Clôturée : { $request }
    Les mises en relation en cours continuent ; vous les trouvez dans /requests.
buyer-not-open = { $state ->
    [expired] Cette demande a expiré : { $request }
   *[closed] Cette demande est clôturée : { $request }
    }
buyer-expired =
    Votre demande a expiré : <b>{ $request }</b>
    En avez-vous encore besoin ?
buyer-announced = { $count ->
    [one] 🔔 <b>Du nouveau pour votre demande</b> « { $request } »
   *[other] 🔔 <b>{ $count } nouveaux produits pour votre demande</b> « { $request } », voici le meilleur
    }

# Mise en relation
buyer-share-what =
    <b>{ $product }</b>
    Voici comment cela se passe : d'abord le bureau du commerce de Mianyang voit votre demande et ce que vous allez m'indiquer. S'il approuve, { $exporter } voit ce qu'il vous faut, votre pays et quel type d'acheteur vous êtes, mais ni nom ni coordonnées. Vous recevez vos coordonnées respectives seulement si l'entreprise accepte.

    Quelques questions d'abord ; je ne les pose qu'une fois.
buyer-your-name = Quel est votre nom ?
buyer-your-organisation = Pour quelle société ou organisation achetez-vous ?
buyer-your-type = Quel type d'acheteur êtes-vous ?
buyer-your-home = Pour quel pays achetez-vous ?
buyer-your-contact = Comment vous joindre en dehors de Telegram ? Partagez votre numéro avec le bouton ci-dessous, ou écrivez une adresse e-mail ou un numéro avec l'indicatif du pays.
buyer-button-keep = Garder : { $value }
buyer-name-please = Écrivez s'il vous plaît votre nom en lettres.
buyer-country-please = Je ne connais pas ce pays. Écrivez son nom, ou touchez un bouton.
buyer-contact-not-yours = C'est le numéro de quelqu'un d'autre. Partagez le vôtre avec le bouton ci-dessous, ou écrivez une adresse e-mail.
buyer-contact-unread = { $problem ->
    [phone] Ce numéro semble incomplet. Écrivez-le avec l'indicatif du pays, par exemple +225 07 12 34 56 78
    [email] Cette adresse e-mail semble erronée. Vérifiez-la, par exemple nom@societe.com
   *[none] Écrivez une adresse e-mail, ou un numéro avec l'indicatif du pays, par exemple +225 07 12 34 56 78
    }
buyer-contact-thanks = Merci, c'est enregistré.
buyer-consent =
    <b>Mise en relation : { $product }</b>
    Avec votre accord, je communique
    • au bureau du commerce de Mianyang, maintenant : votre demande et { $values }
    • à { $exporter }, si le bureau approuve : ce qu'il vous faut, votre pays, quel type d'acheteur vous êtes et si vos coordonnées sont confirmées
    • à { $exporter }, si l'entreprise accepte : { $values }
buyer-consent-photos = • à { $exporter }, si l'entreprise accepte : les photos de votre demande
buyer-consent-ask = Rien d'autre, et à personne d'autre. Vous pouvez retirer votre accord dans /requests tant que les coordonnées ne sont pas échangées. Êtes-vous d'accord ?
buyer-button-consent = ✅ Oui, mettez-nous en relation
buyer-button-my-details = ✏️ Modifier mes coordonnées
buyer-not-shared = Entendu, rien n'a été communiqué.
buyer-too-many-introductions = Vous avez demandé { $limit } mises en relation depuis hier, c'est le maximum par jour. Revenez demain ; le produit reste dans votre demande.
buyer-introduction = <b>{ $product }</b> : { $state }
buyer-introduction-state = { $state ->
    [requested] le bureau du commerce l'examine
    [returned] le bureau a une question pour vous
    [approved] approuvée ; réponse du fabricant attendue
    [accepted] acceptée ; vous avez vos coordonnées respectives
    [declined] le bureau ne l'a pas transmise
    [refused] le fabricant a décliné
   *[withdrawn] retirée par vous
    }
buyer-take-back-ask = Retirer votre souhait de mise en relation pour { $product } ? Il ne pourra plus être demandé pour le même produit.
buyer-button-take-back-yes = Oui, retirer
buyer-taken-back = Retiré : { $product }. Le fabricant n'a pas su qui vous êtes.
buyer-resubmit-ask = Écrivez s'il vous plaît votre réponse au bureau avec vos mots.
buyer-resubmitted = Merci, votre réponse est au bureau. Je vous écris dès qu'il aura décidé.

# Mes demandes
buyer-no-requests = Vous n'avez pas encore de demande. Écrivez simplement ce qu'il vous faut.
buyer-requests = { $count ->
    [one] <b>Votre demande</b>
   *[other] <b>Vos { $count } demandes</b>
    }
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>Votre demande :</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 ouverte jusqu'au { $day }
    [watching] 👀 je cherche encore jusqu'au { $day }
    [closed] ⚪ clôturée
   *[expired] ⚪ expirée le { $day }
    }
buyer-count-shown = { $count ->
    [0] aucun produit montré
    [one] un produit montré
   *[other] { $count } produits montrés
    }
buyer-count-introductions = { $count ->
    [0] aucune mise en relation
    [one] une mise en relation
   *[other] { $count } mises en relation
    }
buyer-button-answer-bureau = ✍️ Répondre au bureau : { $product }
buyer-button-take-back = ↩️ Retirer : { $product }

# Arrivée par un lien
buyer-product-gone = Ce produit n'est plus proposé ici. Écrivez ce qu'il vous faut, et j'en chercherai un autre.
buyer-ask-how-many = { $product } : combien vous en faut-il, vers où, et pour quand ? Écrivez-le avec vos mots.
