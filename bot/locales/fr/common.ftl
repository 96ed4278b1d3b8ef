### Machine-drafted; read by no native speaker yet.

# Textes communs à toutes les conversations.
welcome =
    <b>Bienvenue chez Made in Mianyang.</b>
    Je vous aide à trouver des fabricants à Mianyang, ville industrielle du Sichuan, en Chine. C'est gratuit.

    Écrivez ce qu'il vous faut, avec vos mots et dans votre langue : le produit, la quantité, le prix, la destination et le délai.

    <i>Par exemple : nous cherchons 20 moissonneuses à riz pour notre coopérative à Morogoro, 3 000 USD pièce au plus, avant mars</i>
help =
    { $role ->
        [bureau]
            <b>Pour le bureau</b>
            /queue – entreprises à vérifier et mises en relation à examiner
            /deals – affaires, responsables et échéances
            /officers – l'équipe
        [exporter]
            <b>Pour les entreprises de Mianyang</b>
            /company – votre entreprise et sa vérification
            /products – ajouter, modifier ou retirer des produits
            /inquiries – les acheteurs qui attendent votre réponse
       *[buyer]
            <b>Comment ça marche</b>
            1. Écrivez ce qu'il vous faut. Je montre ce qui convient et pourquoi, ou je dis franchement que personne ici n'en fabrique.
            2. Touchez « Mettez-nous en relation » sous un produit. Le bureau du commerce vérifie, le fabricant accepte, puis vous recevez vos coordonnées respectives.
            3. /requests – vos demandes et leur avancement
    }

    /language – changer de langue
    /cancel – arrêter ce qui est en cours
    /privacy – ce que nous gardons et qui le voit
    /mydata – ce que nous gardons sur vous
    /delete – tout effacer
language-choose = Dans quelle langue dois-je écrire ? Vous pouvez écrire à tout moment dans l'une des 13 langues.
language-set = J'écrirai désormais en { $language }.
language-drafted = Mes textes dans cette langue sont rédigés par une machine et aucun locuteur natif ne les a encore relus : merci de votre indulgence.
language-noticed = Vous avez écrit en { $language }, je continue dans cette langue.
language-back = Revenir à : { $language }
language-unknown = Je ne lis pas encore cette langue. Écrivez s'il vous plaît en français, anglais, russe, arabe, swahili ou une autre langue que je connais.
privacy =
    <b>Vos données</b>
    Ce bot est au service du bureau du commerce de Mianyang, pour rapprocher acheteurs et fabricants. Il garde ce que vous écrivez ici, votre numéro Telegram, votre langue et, si vous demandez une mise en relation, les coordonnées que vous donnez.

    • Les fabricants voient votre besoin, jamais votre identité, tant que vous n'avez pas dit oui, que le bureau n'a pas approuvé et que le fabricant n'a pas accepté.
    • Les agents du bureau voient vos demandes pour les examiner.
    • Rien n'est vendu, et rien ne vous est envoyé que vous n'ayez demandé.
    • /mydata montre ce que nous gardons. /delete l'efface aussitôt. Vous pouvez retirer un accord dans /requests tant que les coordonnées ne sont pas échangées.
mydata-head = <b>Ce que nous gardons sur vous</b>
mydata-person = Avec nous depuis le { $since }. Langue : { $language }.
mydata-addresses = Compte Telegram : { $values }
mydata-invitation = Invitation établie au nom de : { $name }
mydata-contact = Nom et coordonnées : { $values }
mydata-words = Ce que vous avez écrit sur des produits et des mises en relation : { $values }
mydata-files = Photos et fichiers : { $count }
mydata-buyer = Comme acheteur : { $country } · { $type } · { $level }
mydata-requests = Demandes : { $count }
mydata-shown = Produits qui vous ont été montrés, avec votre avis : { $count }
mydata-introductions = Mises en relation acceptées par vous : { $count }
mydata-consent = · { $product }, accord du { $day }
mydata-companies = Entreprises que vous représentez : { $values }
mydata-shown-abroad = Montré aux acheteurs comme contact de { $company }, accord du { $day }
mydata-officer = Comme agent du bureau, responsable de : mises en relation { $introductions }, affaires en cours { $deals }
mydata-foot = Et aussi les messages que vous avez écrits ici, ce que vous êtes en train de remplir, et un registre des décisions qui ne vous nomme que par un numéro. /delete efface tout sauf ce registre.
delete-ask =
    <b>Effacer tout ce qui vous concerne ?</b>
    Vos coordonnées, vos messages et le texte de vos demandes sont effacés définitivement. Les demandes ouvertes sont closes, les mises en relation en cours retirées, et les produits des entreprises dont vous êtes le seul interlocuteur disparaissent d'ici.
delete-yes = Tout effacer
delete-kept = Rien n'a été effacé.
delete-done = C'est fait : tout ce qui vous concerne est effacé. Si vous écrivez de nouveau, nous repartons de zéro.
cancelled = Arrêté.
nothing-to-cancel = Il n'y a rien à arrêter.
odd = { $kind ->
    [voice] Je ne peux pas encore écouter les messages vocaux. Écrivez s'il vous plaît.
    [sticker] Joli ! Mais je travaille avec des mots : écrivez s'il vous plaît.
    [location] Merci pour le lieu. Écrivez son nom s'il vous plaît.
    [video] Je ne peux pas regarder de vidéos. Écrivez, ou envoyez une photo avec quelques mots.
    [edited] Je ne lis que les nouveaux messages. Envoyez votre correction dans un nouveau message.
   *[other] Je ne peux rien faire de cela. Écrivez, ou envoyez une photo avec quelques mots.
    }
file-problem = { $problem ->
    [empty] Ce fichier est vide. Renvoyez-le s'il vous plaît.
    [too_big] Ce fichier est trop gros pour moi : 20 Mo au plus. Envoyez-en un plus petit.
   *[unavailable] Je n'ai pas pu obtenir ce fichier de Telegram. Renvoyez-le s'il vous plaît.
    }
not-understood = Je n'ai pas compris. Utilisez les boutons, ou écrivez ce qu'il vous faut.
unknown-command = Je ne connais pas cette commande.
stale-button = Ce bouton n'est plus valable ; rien n'a été modifié.
forbidden = Cela ne vous est pas ouvert.
already-handled = C'est déjà réglé ; rien n'a été modifié.
unexpected = Un problème est survenu chez nous, et rien n'a été modifié. Réessayez s'il vous plaît. Si cela se reproduit, donnez-nous ce numéro : <code>{ $reference }</code>
invitation-accepted = { $role ->
    [officer] Bienvenue dans l'équipe du bureau.
   *[other] Votre invitation est acceptée.
    }
invitation-invalid = Cette invitation n'est plus valable. Demandez-en une nouvelle.
sample-mark = exemple
button-help = Aide
button-home = Vue d'ensemble
button-language = Langue
button-privacy = Vos données
button-back = ‹ Retour
button-cancel = Annuler
button-no = Non
button-skip = Passer
button-done = Terminé
button-i-am-exporter = Je suis une entreprise de Mianyang
command-start = Commencer
command-help = Ce que je sais faire
command-requests = Mes demandes et leur avancement
command-language = Changer de langue
command-cancel = Arrêter ce qui est en cours
command-privacy = Ce qui est gardé et qui le voit
command-mydata = Ce qui est gardé sur moi
command-delete = Effacer tout ce qui me concerne
bot-description =
    Vous cherchez des machines, des pièces, de l'électronique, des matériaux, des aliments ou des médicaments de Chine ? Écrivez votre besoin dans votre langue. Je montre ce que les fabricants de Mianyang (Sichuan) peuvent fournir, et pourquoi cela convient. Le bureau du commerce de la ville examine chaque mise en relation.
bot-short-description = Trouvez des fabricants à Mianyang, en Chine : dites votre besoin dans votre langue.
language-en = English
language-zh = 中文
language-fr = Français
language-es = Español
language-pt = Português
language-ru = Русский
language-ar = العربية
language-vi = Tiếng Việt
language-th = ไทย
language-kk = Қазақша
language-ka = ქართული
language-sw = Kiswahili
language-ha = Hausa
