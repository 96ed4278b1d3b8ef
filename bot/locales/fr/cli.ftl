### Machine-drafted; read by no native speaker yet.

# Ce que la commande dit à qui la lance.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } ne ressemble pas à un jeton de bot : un nombre, deux-points et un secret, tels que @BotFather les a donnés.
    [telegram_api_base] { $name } doit être une adresse comme https://api.telegram.org.
    [telegram_proxy] { $name } doit être une adresse comme socks5://127.0.0.1:1080 ou http://proxy:3128.
    [bot_mode] { $name } doit valoir polling ou webhook.
    [webhook_url] { $name } doit être une adresse https qui finit par /hook (http seulement sur cette machine).
    [webhook_port] { $name } doit être un numéro de port entre 1 et 65535.
    [webhook_secret] { $name } n'admet que lettres, chiffres, _ et -, 256 au plus.
    [bureau_admins] { $name } doit être une liste d'identifiants Telegram (des nombres), séparés par des virgules.
   *[other] { $name } n'est pas valable.
    }
cli-missing-setting = { $name } est nécessaire avec BOT_MODE=webhook. Définissez-le.
cli-no-token = Il n'y a pas de jeton de bot. Demandez-en un à @BotFather et définissez TELEGRAM_BOT_TOKEN, ou essayez tout sans jeton : made-in-mianyang demo
cli-wrong-token = Telegram ne connaît pas ce jeton. Vérifiez TELEGRAM_BOT_TOKEN.
cli-no-telegram = Telegram est injoignable à { $base }. Vérifiez le réseau, TELEGRAM_API_BASE et TELEGRAM_PROXY.
cli-port-taken = Le port { $port } de { $host } est occupé par un autre programme. Arrêtez-le, ou choisissez un autre port : --port pour la démo, WEBHOOK_PORT pour le bot.
cli-unreadable-database = La base { $path } ne peut être ouverte ou écrite : { $why }. Vérifiez le fichier et les droits du dossier, ou restaurez une sauvegarde.
cli-newer-database = La base { $path } vient d'une version plus récente. Installez cette version ou changez DATA_DIR.
cli-wrong-kind = La base { $path } est de l'autre côté : démonstration et réel ne se mêlent jamais. Changez DATA_DIR.
cli-no-model = Pas de modèle utilisable : { $why }. Vérifiez EMBEDDING_MODEL ; sans lui, le modèle fourni est utilisé.
cli-demo-address = Ouvrez { $url } dans un navigateur. Arrêt : Ctrl+C.
cli-status-start = Ouverture de la base…
cli-status-samples = Chargement du catalogue d'exemple…
cli-status-model = Chargement du modèle et de l'index…
cli-running = Le bot @{ $name } fonctionne. Arrêt : Ctrl+C.
cli-reset = La démonstration est de nouveau vide.
cli-invitation = Cette invitation pour { $name } vaut une fois, pendant { $days } jours. Demandez d'ouvrir le bot et d'envoyer :
cli-no-match = Personne dans le catalogue n'en fabrique.
cli-match-line = { $rank }. { $product } – { $exporter } (sûr à { $sure } %)
cli-backup-done = Enregistré dans { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = Les réglages sont valables.
cli-doctor-database = La base s'ouvre : { $products } produits, { $exporters } entreprises, { $requests } demandes.
cli-doctor-model = Le modèle { $name } fonctionne, { $dim } dimensions.
cli-doctor-telegram = Telegram répond : @{ $name }.
cli-doctor-no-token = Aucun jeton n'est défini : seule la démonstration peut tourner.
cli-refreshed = L'index est à jour (révision { $revision }).
cli-model-changing = { $new } calcule les vecteurs du catalogue ; en attendant, { $old } répond. On peut l'arrêter à tout moment : le travail reprend au prochain lancement…
cli-model-changed = Désormais, { $new } répond à la place de { $old }.
cli-bad-webhook = Telegram refuse l'adresse { $url } : { $why }. Vérifiez WEBHOOK_URL.
cli-bad-env-file = Le fichier { $name } de ce dossier n'est pas un texte UTF-8 lisible. Corrigez-le ou supprimez-le.
cli-bad-address = Impossible d'écouter sur { $host }, port { $port } : { $why }. Vérifiez HTTP_HOST et le port.
cli-unreadable-demo = Les données de la démo { $path } ne peuvent être ni ouvertes ni écrites : { $why }. Recommencez avec made-in-mianyang demo --reset, ou prenez un autre DATA_DIR.
cli-no-folder = { $path } est inutilisable : { $why }. Vérifiez le chemin et ses droits, ou prenez un autre DATA_DIR.
cli-no-words = Dites ce qu'il faut : made-in-mianyang match "20 pompes solaires pour le Kenya"
cli-no-country = { $country } n'est pas un code de pays à deux lettres, comme TZ ou CI.
cli-no-name = Dites pour qui est l'invitation : made-in-mianyang invite officer NOM
cli-invitation-link = Cette invitation pour { $name } sert une fois, dans les { $days } jours. Demandez d'ouvrir :
cli-backup-exists = { $path } existe déjà. Choisissez un autre fichier.
cli-no-database = Il n'y a pas encore de base de données à { $path }. Vérifiez DATA_DIR.
cli-bad-judgement = Ces demandes jugées sont inutilisables : { $why }.
cli-evaluate-table = { $table ->
    [matching] Mise en relation sur la moitié des demandes sur laquelle rien n’a été réglé, par langue (« both » : les deux moitiés). Rappel parmi les cinq premiers avec ses bornes à 95 %, nDCG des dix premiers, part refusée des demandes que personne ne peut satisfaire puis des autres, millisecondes par recherche :
    [questions] Questions posées par demande jusqu’à ce qu’aucune n’en vaille la peine, sur la même moitié :
    [reading] Lecture des demandes annotées sur lesquelles rien n’a été réglé, par langue (« both » : avec celles qui ont servi au réglage). Champs lus, annotés, justes ; précision et rappel :
    [fields] De même, par champ :
   *[without] Mise en relation sur la même moitié sans une partie ; si elle change ce qui pèse pour les produits, poids et seuil sont ajustés de nouveau :
    }
cli-already-running = Un autre processus travaille déjà avec { $path }. Arrêtez-le d'abord, ou changez DATA_DIR.
cli-stops-taken = La liste d'exclusion est reprise : nouvelles lignes { $new }, lignes closes { $ended }.
cli-bad-table = Ce tableau est inutilisable, rien n’a été changé : { $why }.
cli-learn-data = Appris de { $examples } correspondances décidées ; mesuré sur { $held_out } mises à part.
cli-learn-figures = { $when ->
    [before] avant
   *[other] après
    } : perte logarithmique { $loss }, paires dans le bon ordre { $order }
cli-learn-kept = Les nouveaux facteurs sont meilleurs et en vigueur : { $path }. Pour annuler : made-in-mianyang learn --undo
cli-learn-not-better = Les nouveaux facteurs ne sont pas meilleurs sur ce qui était mis à part. Rien n’a été changé.
cli-learn-too-few = Trop peu de décisions pour apprendre : { $taken } retenues et { $left } non, de { $requests } demandes. Il en faut au moins { $all }, { $kind } de chaque sorte, de { $requests_least } demandes.
cli-learn-nothing-to-undo = Rien d’appris à annuler : { $path } n’existe pas.
cli-learn-undone = Annulé. Facteurs en vigueur : { $id }
cli-gaps-line = { $rank }. { $need } – demandes { $requests }, acheteurs { $buyers }, quantités { $quantities } ({ $where })
cli-gaps-none = Aucune demande n’est restée sans réponse.
cli-gaps-unclear = Demandes sans produit nommé : { $count }
cli-gaps-written = { $count } besoins écrits dans { $path }.
cli-no-training = Un modèle se mesure depuis les sources : le paquet installé ne contient pas l’entraînement.
cli-bad-corpus = Le modèle ne peut pas être mesuré : { $why }.
