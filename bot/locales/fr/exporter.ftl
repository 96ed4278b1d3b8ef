### Machine-drafted; read by no native speaker yet.

# L'exportateur : inscription, entreprise, produits, demandes.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field } :</b> { $value }
exporter-empty = non renseigné
exporter-kept = Actuellement : { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ Enregistré.
exporter-quoted = <i>{ $text }</i>

# ---- menu
exporter-home = <b>Votre espace entreprise</b>
exporter-home-none = Vous n'avez pas encore inscrit d'entreprise. Cela prend quelques minutes et ne coûte rien ; une fois l'entreprise vérifiée par le bureau du commerce, les acheteurs étrangers voient vos produits.
exporter-home-company = <b>{ $name }</b> · { $state }
    Produits : { $count }
exporter-home-more = { $count ->
    [one] … et { $count } autre entreprise
   *[other] … et { $count } autres entreprises
    }
exporter-home-waiting = { $count ->
    [0] Aucune demande n'attend de réponse.
    [one] 🔔 { $count } demande attend votre réponse.
   *[other] 🔔 { $count } demandes attendent votre réponse.
    }
exporter-home-no-consent = ☎️ La personne de contact n'a pas encore accepté d'être présentée aux acheteurs étrangers ; les demandes ne peuvent donc pas être acceptées. Vous pouvez donner votre accord à tout moment sous « Entreprise ».
exporter-hidden-until-approved = ⏳ Les acheteurs verront les produits dès que le bureau aura vérifié l'entreprise. Vous pouvez déjà les préparer.
exporter-which-company = Quelle entreprise ?
exporter-state = { $state ->
    [pending] en attente de vérification
    [returned] renvoyée, à compléter
    [approved] vérifiée
   *[rejected] non retenue
    }
exporter-button-register = Inscrire une entreprise
exporter-button-another = Inscrire une autre entreprise
exporter-button-inquiries = 🔔 Demandes ({ $count })
exporter-button-products = Mes produits
exporter-button-add = ➕ Ajouter un produit
exporter-button-company = Entreprise

# ---- inscription
exporter-register-start = <b>Inscrire une entreprise</b>
    Onze questions, une à la fois. Vous relisez tout avant d'envoyer. Vos réponses servent uniquement à vérifier l'entreprise et à lui trouver des acheteurs.
exporter-registered-already = Vous avez inscrit <b>{ $company }</b>. Voulez-vous inscrire une autre entreprise ?
exporter-progress = <b>Inscription { $number }/{ $total }</b>
exporter-ask-name-zh = Quel est le nom chinois complet de l'entreprise, tel qu'il figure sur la licence commerciale ?
exporter-ask-name-en = Quel est son nom anglais ? C'est celui que verront les acheteurs étrangers. Passez s'il n'y en a pas encore.
exporter-ask-uscc = Quel est son code de crédit social unifié (18 caractères, sur la licence commerciale) ?
exporter-ask-kind = L'entreprise est-elle un fabricant ou un négociant ? Répondez sincèrement : le bureau le vérifie.
exporter-ask-district = Dans quel district ou quelle zone de Mianyang se trouve-t-elle ?
exporter-ask-sectors = De quels secteurs relèvent ses principaux produits ? Plusieurs choix possibles, puis « Terminé ».
exporter-ask-contact = Qui est la personne de contact ? Indiquez votre propre nom.
exporter-ask-phone = Quel est votre numéro de téléphone ? Partagez celui de ce téléphone avec le bouton ci-dessous, ou saisissez-en un, par exemple 138 0000 0000 ou 0816-2345678.
exporter-ask-consent =
    <b>Acceptez-vous que vos coordonnées soient communiquées à des acheteurs étrangers ?</b>
    C'est seulement après l'accord de l'acheteur, l'approbation du bureau et l'acceptation par votre entreprise que <b>votre nom, votre téléphone et le nom de l'entreprise</b> sont envoyés à <b>cet acheteur, et à lui seul</b>. L'heure de votre accord est enregistrée et vous pouvez le retirer quand vous voulez.
exporter-ask-export-markets = Vers quels pays exportez-vous, ou souhaitez-vous exporter ? Écrivez leurs noms, par exemple « Tanzanie, Kenya, Vietnam ».
exporter-ask-excluded-markets = Y a-t-il des pays que vous ne pouvez pas livrer (agent exclusif, par exemple) ? Les acheteurs de ces pays ne verront pas vos produits. Passez s'il n'y en a pas.
exporter-kind = { $kind ->
    [manufacturer] Fabricant
   *[trader] Négociant
    }
exporter-button-consent = ✅ J'accepte
exporter-button-no-consent = Pas maintenant
exporter-consent-given = accord pour être présenté aux acheteurs étrangers
exporter-consent-missing = pas encore d'accord
exporter-consent-since = accord depuis le { $at }
exporter-field-name-zh = Nom chinois
exporter-field-name-en = Nom anglais
exporter-field-uscc = Code de crédit
exporter-field-kind = Type
exporter-field-district = District
exporter-field-sectors = Secteurs
exporter-field-contact = Contact
exporter-field-phone = Téléphone
exporter-field-consent = Accord
exporter-field-export-markets = Marchés
exporter-field-excluded-markets = Pays non livrés
exporter-district-fucheng = district de Fucheng
exporter-district-youxian = district de Youxian
exporter-district-anzhou = district d'Anzhou
exporter-district-jiangyou = ville de Jiangyou
exporter-district-santai = comté de Santai
exporter-district-yanting = comté de Yanting
exporter-district-zitong = comté de Zitong
exporter-district-beichuan = comté de Beichuan
exporter-district-pingwu = comté de Pingwu
exporter-district-sci-tech = Nouvelle zone de la Cité des sciences
exporter-district-hi-tech = Zone de haute technologie
exporter-district-economic = Zone économique
exporter-district-xianhai = district de Xianhai
exporter-summary = <b>Veuillez relire vos réponses</b>
exporter-summary-foot = Si tout est juste, touchez « Envoyer ». Pour modifier une réponse, touchez son bouton.
exporter-summary-hint = Envoyez ou modifiez avec les boutons ci-dessous.
exporter-button-change = ✏️ { $field }
exporter-button-keep = Laisser tel quel
exporter-button-submit = ✅ Envoyer
exporter-registered =
    ✅ L'inscription de <b>{ $company }</b> est envoyée.
    Le bureau vérifie en général sous { $hours } heures ouvrées ; vous saurez le résultat ici.

# ---- entreprise
exporter-company-state = <b>Vérification :</b> { $state }
exporter-level = { $level ->
    [site_checked] visitée sur place
    [document_checked] documents vérifiés
   *[declared] déclarée par l'entreprise
    } · { $day }
exporter-review-note = <b>Note du bureau :</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ Le bureau a vérifié ce point. Une modification sera vérifiée de nouveau ; d'ici là, les acheteurs ne voient pas vos produits.
exporter-saved-review = ✅ Enregistré. Le bureau doit vérifier ce point de nouveau et en est informé ; d'ici là, les acheteurs ne voient pas vos produits.
exporter-resubmitted = ✅ Envoyé de nouveau. Le bureau l'examinera bientôt.
exporter-consent-revoked = Votre accord est retiré. Vos coordonnées ne sont plus communiquées et l'on vous demandera votre accord avant d'accepter la prochaine demande. Les coordonnées déjà échangées ne peuvent pas être reprises.
exporter-consent-thanks = ✅ Votre accord est enregistré. Vous pouvez le retirer à tout moment.
exporter-button-clear = Effacer
exporter-button-resubmit = 📨 Envoyer de nouveau
exporter-button-revoke = Retirer mon accord
exporter-button-review = Voir l'entreprise
exporter-notice-new =
    🏭 <b>Entreprise à vérifier :</b> { $company }
    { $code } · { $kind ->
        [manufacturer] fabricant
       *[trader] négociant
    }
exporter-notice-again =
    🏭 <b>Une entreprise a changé, à vérifier de nouveau :</b> { $company }
    { $code } · { $kind ->
        [manufacturer] fabricant
       *[trader] négociant
    }
exporter-notice-claimed =
    ⚠️ <b>Quelqu'un a voulu inscrire une entreprise déjà inscrite :</b> { $company }
    { $code } · { $kind ->
        [manufacturer] fabricant
       *[trader] négociant
    }
    Il s'agit peut-être d'un collègue, peut-être d'un abus. Veuillez interroger l'entreprise.

# ---- produits
exporter-products = Produits de <b>{ $company }</b> : { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· à compléter : { $gaps }
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ retiré
   *[active] {""}
    }
exporter-field-sector = Secteur
exporter-field-description-zh = Description
exporter-field-moq = Quantité min.
exporter-field-prices = Prix
exporter-field-terms = Incoterm
exporter-field-lead-days = Délai
exporter-field-photos = Photos
exporter-field-certificates = Certificats
exporter-field-hs = Code SH
exporter-missing = ❓ <b>Il manque encore :</b> { $fields }. Les acheteurs verront honnêtement « inconnu ».
exporter-why-prices = • Prix : c'est ce que la plupart des acheteurs regardent d'abord.
exporter-why-moq = • Quantité minimale : l'acheteur doit savoir combien il doit commander au moins.
exporter-why-description-zh = • Description : plus elle est précise, mieux les demandes en d'autres langues la trouvent.
exporter-why-lead-days = • Délai : il dit si une date de livraison peut être tenue.
exporter-why-terms = • Incoterm : le lieu où le prix s'entend décide du coût final.
exporter-why-photos = • Photos : un produit en images inspire plus vite confiance.
exporter-why-sector = • Secteur : les acheteurs cherchent par secteur.
exporter-why-certificates = • Certificats : sans eux, beaucoup de pays ne dédouanent pas.
exporter-why-name-en = • Nom anglais : la plupart des acheteurs ne lisent pas le chinois.
exporter-why-hs = • Code SH : il montre quels certificats et contrôles exige le pays de destination.
exporter-ask-product-name-zh = Quel est le nom chinois du produit ? De préférence avec le modèle, par exemple « 柴油微耕机 1WG-4.0 ». Le nom suffit pour commencer ; le reste peut suivre.
exporter-ask-product-name-en = Quel est son nom anglais, par exemple « Diesel power tiller 1WG-4.0 » ?
exporter-ask-product-sector = À quel secteur appartient-il ?
exporter-ask-product-description-zh = Décrivez-le en quelques phrases : usage, caractéristiques principales, particularités. Par exemple « motoculteur diesel 4,0 kW, largeur de travail 0,9 m ». De préférence en chinois.
exporter-ask-product-moq = Quelle est la quantité minimale de commande ? Avec l'unité : « 10 pièces », « 5 t », « 1 20GP ».
exporter-ask-product-prices =
    Quel est le prix ? Avec la devise ; les prix dégressifs sont bienvenus :
    « 395 USD »
    « 10台起 395美元,30台起 381美元 »
exporter-ask-product-terms = Selon quel incoterm et où, par exemple « FCA Mianyang » ou « FOB Qinzhou » ?
exporter-ask-product-lead-days = Combien de jours après la commande la marchandise est-elle prête, par exemple « 35 jours » ou « 5 semaines » ? Écrivez « en stock » si elle l'est déjà.
exporter-ask-product-photos = Envoyez des photos, huit au plus ; plusieurs à la fois si vous voulez.
exporter-ask-product-certificates = Quels certificats a-t-il ? Séparés par des virgules, par exemple « CE, ISO9001, EAC ».
exporter-ask-product-hs = Quel est son code SH ? De 4 à 10 chiffres, par exemple « 8433.51 ».
exporter-quantity = { $quantity }
exporter-tier = { $price } dès { $start }
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] en stock
    [one] { $days } jour
   *[other] { $days } jours
    }
exporter-photos = { $count } sur { $most }
exporter-photos-kept = ✅ Photos reçues : { $count } sur { $most }. Vous pouvez en envoyer d'autres.
exporter-hs = { $code } { $name }
exporter-added = ✅ Ajouté : <b>{ $name }</b>. Voici les détails, un par un. Passez ou arrêtez quand vous voulez ; ce qui est répondu reste.
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ C'était tout.
exporter-walk-later = Enregistré. Vous pourrez continuer sous « Mes produits ».
exporter-withdrawn = ⏸ Retiré : les acheteurs ne le voient plus. Vous pouvez le rétablir à tout moment.
exporter-restored = ✅ De nouveau proposé.
exporter-button-fill = 📝 Compléter ce qui manque
exporter-button-later = J'arrête ici, la suite plus tard
exporter-button-withdraw = ⏸ Retirer
exporter-button-restore = ▶️ Proposer de nouveau
exporter-button-add-new = ➕ Ajouter comme nouveau produit
exporter-button-add-to = ➕ Ajouter à { $company }
exporter-idle = Je n'ai pas compris. Choisissez ci-dessous, ou envoyez le nom chinois ou une photo d'un produit pour l'ajouter.
exporter-loose-text = Dois-je ajouter ceci comme nouveau produit ?
exporter-loose-photos = { $count ->
    [one] J'ai reçu { $count } photo. De quel produit s'agit-il ?
   *[other] J'ai reçu { $count } photos. De quel produit s'agit-il ?
    }
exporter-note-contact = ℹ️ Les téléphones, e-mails, identifiants de messagerie et liens de ce texte sont cachés aux acheteurs jusqu'à ce que les deux côtés aient accepté une mise en relation.
exporter-note-price-unit = ℹ️ L'unité a changé : les prix s'entendent maintenant pour { $one }. Veuillez les vérifier.
exporter-note-hs = ℹ️ Position { $heading } : { $name }. Vérifiez que cela correspond.
exporter-note-hs-unknown = ℹ️ Enregistré. Notre table ne connaît pas la position { $heading } ; vérifiez-la encore une fois.
exporter-note-certificates = ℹ️ Absent de notre table : { $names }. Conservé et montré aux acheteurs tel quel.
exporter-note-photos-full = ℹ️ Un produit a { $most } photos au plus ; { $count } non conservée(s).

# ---- demandes
exporter-no-inquiries = Aucune demande n'attend de réponse. Vous serez prévenu aussitôt qu'il en arrive une.
exporter-inquiries-more = { $count ->
    [one] Encore { $count } demande.
   *[other] Encore { $count } demandes.
    }
exporter-button-more = Continuer ({ $count })
exporter-accept-consent =
    Si vous acceptez, votre nom, votre téléphone et le nom de l'entreprise sont envoyés à cet acheteur, et vous recevez ses coordonnées.
    Vous n'avez pas encore donné votre accord pour être présenté. Le donnez-vous et acceptez-vous maintenant ?
exporter-button-agree = ✅ D'accord, j'accepte
exporter-accepted = ✅ Accepté. Voici les coordonnées ; l'acheteur a reçu les vôtres.
exporter-why-refuse = Pourquoi refusez-vous ? L'acheteur en sera informé poliment.
exporter-refusal-price = Prix impossible à tenir
exporter-refusal-quantity = Quantité ou capacité
exporter-refusal-delivery = Délai trop court
exporter-refusal-market = Marché non livré
exporter-refusal-specification = Pas notre produit
exporter-refusal-other = ✏️ Autre raison
exporter-refuse-words = Donnez la raison en une ou deux phrases.
exporter-refused = Refusé ; l'acheteur et le bureau sont informés. Merci de votre réponse rapide.
exporter-ask-words = Que souhaitez-vous savoir d'abord ? Écrivez-le, l'agent responsable le recevra.
exporter-asked = ✅ Transmis à l'agent responsable ; la réponse arrivera ici. La demande vous reste ouverte : pensez à son délai.

# ---- ce qui ne va pas et que faire
exporter-bad-empty = Il n'y avait pas de texte. Écrivez votre réponse.
exporter-bad-file = Il faut ici un texte ; un fichier ou une image ne suffit pas.
exporter-bad-too-short = Trop court : au moins { $shortest } caractères.
exporter-bad-too-long = Trop long : { $length } caractères, { $longest } au plus.
exporter-bad-no-chinese = Il faut le nom chinois, en caractères chinois.
exporter-bad-no-english = Il faut le nom anglais, en lettres latines, sans caractères chinois.
exporter-bad-choice = Ce choix n'existe pas. Touchez un des boutons.
exporter-bad-uscc-length = Un code de crédit a 18 caractères ; vous en avez saisi { $length }. Comparez-le à la licence.
exporter-bad-uscc-lookalike = Le caractère { $place } est la lettre { $char }, jamais utilisée dans ces codes ; c'est peut-être le chiffre { $meant }. Vérifiez et saisissez le code de nouveau.
exporter-bad-uscc-character = Le caractère { $place }, « { $char } », est faux : un code de crédit n'a que des chiffres et des majuscules, et ses 8 premiers caractères sont des chiffres. Vérifiez et saisissez-le de nouveau.
exporter-bad-uscc-check = La clé de contrôle ne correspond pas : au moins un caractère de { $code } est mal recopié. Comparez-le à la licence, un par un.
exporter-bad-uscc-own = Vous avez déjà inscrit cette entreprise : { $company }.
exporter-bad-uscc-taken = Le code de crédit { $code } est déjà inscrit. Si c'est un collègue qui l'a fait, qu'il agisse ici lui-même. Le bureau est informé et interrogera l'entreprise.
exporter-bad-person = Cela ne ressemble pas à un nom. Indiquez celui de la personne de contact.
exporter-bad-phone = Ce numéro n'est pas valable. Un portable comme 138 0000 0000, un fixe avec indicatif comme 0816-2345678, un numéro étranger commençant par +.
exporter-bad-phone-other = C'est le numéro de quelqu'un d'autre. Partagez le vôtre ou saisissez-le.
exporter-bad-country = Je ne connais pas « { $word } ». Nommez des pays, séparés par des virgules, par exemple « Tanzanie, Kenya », et non des régions comme « Afrique ».
exporter-bad-country-unclear = « { $word } » peut désigner plusieurs pays. Écrivez le nom complet, par exemple « RD Congo ».
exporter-bad-market-both = Un pays ne peut pas être à la fois marché d'exportation et pays non livré.
exporter-bad-no-sector = Il faut garder au moins un secteur.
exporter-bad-product-twice = Il existe déjà un produit nommé « { $name } »{ $state ->
    [withdrawn] {" "}(retiré ; vous pouvez le rétablir)
   *[active] {""}
    }. Pour un autre modèle, ajoutez le modèle au nom.
exporter-bad-name-first = Écrivez d'abord le nom du produit ; les photos sont gardées pour lui.
exporter-bad-amount = Ce nombre ne convient pas : plus de 0, quatre décimales au plus.
exporter-bad-moq = Je n'ai pas pu lire la quantité minimale. Écrivez un nombre et une unité, par exemple « 10 pièces » ou « 5 t ».
exporter-bad-moq-unit = { $amount } de quoi ? Ajoutez l'unité, par exemple « { $amount } pièces » ou « { $amount } kg ».
exporter-bad-price = Je n'ai pas pu lire le prix. Écrivez par exemple « 395 USD », ou par paliers : « 10台起 395美元,30台起 381美元 ».
exporter-bad-price-currency = Ajoutez la devise, par exemple « 395 USD » ou « 2800 CNY ».
exporter-bad-price-currencies = Une seule devise, s'il vous plaît ; vous avez écrit { $values }.
exporter-bad-price-order = Les quantités des paliers doivent augmenter : { $second } n'est pas plus que { $first }.
exporter-bad-price-rises = Une plus grande quantité coûte plus cher : { $price } à partir de { $quantity }. Veuillez vérifier.
exporter-bad-unit-differs = Le prix est dans une autre unité que la quantité minimale ({ $moq }). Utilisez la même.
exporter-bad-terms = Je ne connais pas cet incoterm. Écrivez un terme et un lieu, par exemple « FCA Mianyang », « FOB Qinzhou » ou « CIF Dar es Salaam ».
exporter-bad-terms-place = { $term } demande un lieu, par exemple « { $term } Mianyang ».
exporter-bad-terms-sea = { $term } ne vaut que pour un port de mer, et { $place } n'en est pas un. Pour { $place }, utilisez FCA ; par mer, par exemple « FOB Qinzhou ».
exporter-bad-lead = Je n'ai pas pu lire le délai. Écrivez des jours ou des semaines, par exemple « 35 jours », ou « en stock ».
exporter-bad-lead-long = { $days } jours, c'est trop long ; { $most } au plus. Veuillez vérifier.
exporter-bad-hs = Un code SH a 4, 6, 8 ou 10 chiffres, par exemple « 8433.51 ».
exporter-bad-hs-chapter = Le Système harmonisé n'a pas de chapitre { $chapter }. Veuillez vérifier.
exporter-bad-certificates-many = { $most } certificats au plus ; nommez les principaux.
exporter-bad-photo = Envoyez une photo, ou touchez « Terminé ».
