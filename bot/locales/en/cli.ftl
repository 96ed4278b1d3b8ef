### Machine-drafted; read by no native speaker yet.

# What the command says to whoever runs it.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } does not look like a bot token. It is a number, a colon and a secret, as @BotFather gave it.
    [telegram_api_base] { $name } must be an address such as https://api.telegram.org.
    [telegram_proxy] { $name } must be an address such as socks5://127.0.0.1:1080 or http://proxy:3128.
    [bot_mode] { $name } must be polling or webhook.
    [webhook_url] { $name } must be an https address ending in /hook (plain http only on this machine).
    [webhook_port] { $name } must be a port number between 1 and 65535.
    [webhook_secret] { $name } may hold letters, digits, _ and - only, at most 256.
    [bureau_admins] { $name } must be a comma-separated list of Telegram user ids, which are numbers.
   *[other] { $name } is not valid.
    }
cli-missing-setting = { $name } is needed with BOT_MODE=webhook. Please set it.
cli-no-token = There is no bot token. Get one from @BotFather and set TELEGRAM_BOT_TOKEN, or try everything without one: made-in-mianyang demo
cli-wrong-token = Telegram does not know this bot token. Please check TELEGRAM_BOT_TOKEN.
cli-no-telegram = Telegram cannot be reached at { $base }. Please check the network, TELEGRAM_API_BASE and TELEGRAM_PROXY.
cli-port-taken = Port { $port } on { $host } is taken by another program. Stop it, or choose another port: --port for the demo, WEBHOOK_PORT for the bot.
cli-unreadable-database = The database { $path } cannot be opened or written: { $why }. Check the file and the rights of its folder, or restore a backup.
cli-newer-database = The database { $path } was made by a newer version. Please install that version, or use another DATA_DIR.
cli-wrong-kind = The database { $path } belongs to the other side: demo and live data are never mixed. Please use another DATA_DIR.
cli-no-model = No model to work with: { $why }. Please check EMBEDDING_MODEL; without it the bundled model is used.
cli-demo-address = Open { $url } in a browser. Stop with Ctrl+C.
cli-status-start = Opening the database…
cli-status-samples = Loading the sample catalog…
cli-status-model = Loading the model and the index…
cli-running = The bot @{ $name } is running. Stop with Ctrl+C.
cli-reset = The demo is empty again.
cli-invitation = This invitation for { $name } works once, within { $days } days. Ask them to open the bot and send:
cli-no-match = Nobody in the catalog makes this.
cli-match-line = { $rank }. { $product } – { $exporter } ({ $sure } % sure)
cli-backup-done = Saved to { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = The settings are valid.
cli-doctor-database = The database opens: { $products } products, { $exporters } companies, { $requests } requests.
cli-doctor-model = The model { $name } works with { $dim } dimensions.
cli-doctor-telegram = Telegram answers: @{ $name }.
cli-doctor-no-token = No bot token is set, so only the demo can run.
cli-refreshed = The index is up to date (revision { $revision }).
cli-model-changing = { $new } embeds the catalog; until it has finished, { $old } answers. This may be stopped at any time and goes on when it is started again…
cli-model-changed = From now on { $new } answers instead of { $old }.
cli-bad-webhook = Telegram refuses the address { $url }: { $why }. Please check WEBHOOK_URL.
cli-bad-env-file = The file { $name } in this folder cannot be read as UTF-8 text. Please mend or remove it.
cli-bad-address = Nothing can listen on { $host }, port { $port }: { $why }. Please check HTTP_HOST and the port.
cli-unreadable-demo = The demo's data { $path } cannot be opened or written: { $why }. Begin anew with made-in-mianyang demo --reset, or use another DATA_DIR.
cli-no-folder = { $path } cannot be used: { $why }. Check the path and its rights, or use another DATA_DIR.
cli-no-words = Please say what is needed: made-in-mianyang match "20 solar pumps to Kenya"
cli-no-country = { $country } is no country code of two letters, such as TZ or KE.
cli-no-name = Please say for whom the invitation is: made-in-mianyang invite officer NAME
cli-invitation-link = This invitation for { $name } works once, within { $days } days. Ask them to open:
cli-backup-exists = { $path } exists already. Please name another file.
cli-no-database = There is no database at { $path } yet. Please check DATA_DIR.
cli-bad-judgement = These judged requests cannot be used: { $why }.
cli-evaluate-table = { $table ->
    [matching] Matching on the half of the requests that nothing was tuned on, by language (“both”: both halves). Recall among the first five with its 95 % bounds, nDCG of the first ten, how many were refused of those nobody can meet and of the others, milliseconds a search:
    [questions] Questions asked a request until none is worth asking, on the same half:
    [reading] Reading of annotated requests that nothing was tuned on, by language (“both”: with those it was tuned on). How many fields were read, how many are annotated, how many are right; precision and recall:
    [fields] The same by field:
   *[without] Matching on the same half without one part; where it changes what products are weighed by, weights and threshold are fitted anew:
    }
cli-already-running = Another process works with { $path } already. Stop it first, or use another DATA_DIR.
cli-stops-taken = The stop list is taken over: { $new } new, { $ended } ended.
cli-bad-table = This table cannot be used, nothing was changed: { $why }.
cli-learn-data = Learned from { $examples } decided matches; { $held_out } of them were held out to measure it.
cli-learn-figures = { $when ->
    [before] before
   *[other] after
    }: log loss { $loss }, pairs in the right order { $order }
cli-learn-kept = The new factors are better and in force: { $path }. Undo with: made-in-mianyang learn --undo
cli-learn-not-better = The new factors are no better on what was held out. Nothing was changed.
cli-learn-too-few = Too few decisions to learn from: { $taken } taken up and { $left } not, of { $requests } requests. At least { $all } are needed, { $kind } of each kind, of { $requests_least } requests.
cli-learn-nothing-to-undo = There is nothing learned to undo: { $path } does not exist.
cli-learn-undone = Undone. Factors in force: { $id }
cli-gaps-line = { $rank }. { $need } – requests { $requests }, buyers { $buyers }, quantities { $quantities } ({ $where })
cli-gaps-none = No request has remained without an answer.
cli-gaps-unclear = Requests that name no product: { $count }
cli-gaps-written = { $count } needs written to { $path }.
cli-no-training = A model is measured from a checkout of the source: the installed package does not hold the training.
cli-bad-corpus = The model cannot be measured: { $why }.
