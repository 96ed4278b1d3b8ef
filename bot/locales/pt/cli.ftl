### Machine-drafted; read by no native speaker yet.

# O que o comando diz a quem o executa.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } não parece um token de bot: um número, dois-pontos e um segredo, tal como @BotFather os deu.
    [telegram_api_base] { $name } deve ser um endereço como https://api.telegram.org.
    [telegram_proxy] { $name } deve ser um endereço como socks5://127.0.0.1:1080 ou http://proxy:3128.
    [bot_mode] { $name } deve ser polling ou webhook.
    [webhook_url] { $name } deve ser um endereço https terminado em /hook (http só nesta máquina).
    [webhook_port] { $name } deve ser um número de porta entre 1 e 65535.
    [webhook_secret] { $name } só pode ter letras, algarismos, _ e -, no máximo 256.
    [bureau_admins] { $name } deve ser uma lista de identificadores do Telegram (números), separados por vírgulas.
   *[other] { $name } não é válido.
    }
cli-missing-setting = Com BOT_MODE=webhook é preciso { $name }. Defina-o, por favor.
cli-no-token = Não há token de bot. Peça um a @BotFather e defina TELEGRAM_BOT_TOKEN, ou experimente tudo sem token: made-in-mianyang demo
cli-wrong-token = O Telegram não conhece este token de bot. Verifique TELEGRAM_BOT_TOKEN.
cli-no-telegram = Não é possível chegar ao Telegram em { $base }. Verifique a rede, TELEGRAM_API_BASE e TELEGRAM_PROXY.
cli-port-taken = A porta { $port } de { $host } está ocupada por outro programa. Pare-o ou escolha outra porta: --port para a demonstração, WEBHOOK_PORT para o bot.
cli-unreadable-database = Não é possível abrir ou escrever a base de dados { $path }: { $why }. Verifique o ficheiro e as permissões da pasta, ou restaure uma cópia de segurança.
cli-newer-database = A base de dados { $path } foi feita por uma versão mais recente. Instale essa versão ou use outro DATA_DIR.
cli-wrong-kind = A base de dados { $path } é do outro lado: dados de demonstração e reais nunca se misturam. Use outro DATA_DIR.
cli-no-model = Não há modelo para trabalhar: { $why }. Verifique EMBEDDING_MODEL; sem ele usa-se o modelo incluído.
cli-demo-address = Abra { $url } num navegador. Para parar: Ctrl+C.
cli-status-start = A abrir a base de dados…
cli-status-samples = A carregar o catálogo de exemplo…
cli-status-model = A carregar o modelo e o índice…
cli-running = O bot @{ $name } está a funcionar. Para parar: Ctrl+C.
cli-reset = A demonstração está vazia de novo.
cli-invitation = Este convite para { $name } serve uma vez, dentro de { $days } dias. Peça para abrir o bot e enviar:
cli-no-match = Ninguém no catálogo fabrica isto.
cli-match-line = { $rank }. { $product } – { $exporter } ({ $sure } % de certeza)
cli-backup-done = Guardado em { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = A configuração é válida.
cli-doctor-database = A base de dados abre: { $products } produtos, { $exporters } empresas, { $requests } solicitações.
cli-doctor-model = O modelo { $name } funciona com { $dim } dimensões.
cli-doctor-telegram = O Telegram responde: @{ $name }.
cli-doctor-no-token = Não há token de bot, por isso só a demonstração pode funcionar.
cli-refreshed = O índice está em dia (revisão { $revision }).
cli-model-changing = { $new } calcula os vetores do catálogo; até terminar, responde { $old }. Pode ser parado a qualquer momento e continua quando for iniciado de novo…
cli-model-changed = A partir de agora responde { $new } em vez de { $old }.
cli-bad-webhook = O Telegram recusa o endereço { $url }: { $why }. Verifique WEBHOOK_URL.
cli-bad-env-file = O ficheiro { $name } desta pasta não pode ser lido como texto UTF-8. Corrija-o ou elimine-o.
cli-bad-address = Não é possível escutar em { $host }, porta { $port }: { $why }. Verifique HTTP_HOST e a porta.
cli-unreadable-demo = Não é possível abrir ou escrever os dados da demonstração { $path }: { $why }. Recomece com made-in-mianyang demo --reset, ou use outro DATA_DIR.
cli-no-folder = Não é possível usar { $path }: { $why }. Verifique o caminho e as permissões, ou use outro DATA_DIR.
cli-no-words = Diga o que é preciso: made-in-mianyang match "20 bombas solares para Moçambique"
cli-no-country = { $country } não é um código de país de duas letras, como MZ ou AO.
cli-no-name = Diga para quem é o convite: made-in-mianyang invite officer NOME
cli-invitation-link = Este convite para { $name } serve uma vez, dentro de { $days } dias. Peça para abrir:
cli-backup-exists = { $path } já existe. Indique outro ficheiro.
cli-no-database = Ainda não há base de dados em { $path }. Verifique DATA_DIR.
cli-bad-judgement = Estas solicitações avaliadas não podem ser usadas: { $why }.
cli-evaluate-table = { $table ->
    [matching] Procura de produtos na metade dos pedidos com que nada foi afinado, por língua (“both”: as duas metades). Cobertura entre os cinco primeiros com os limites de 95 %, nDCG dos dez primeiros, quantos foram recusados dos que ninguém pode atender e dos outros, milissegundos por procura:
    [questions] Perguntas feitas a um pedido até nenhuma valer a pena, na mesma metade:
    [reading] Leitura de pedidos anotados, por língua: campos lidos, anotados e certos:
    [fields] O mesmo por campo:
   *[without] A mesma metade sem uma das partes; onde muda o que pesa nos produtos, os pesos e o limiar são ajustados de novo:
    }
cli-already-running = Outro processo já trabalha com { $path }. Pare-o primeiro ou use outro DATA_DIR.
cli-stops-taken = Lista de exclusão integrada: novas { $new }, terminadas { $ended }.
cli-bad-table = Esta tabela não pode ser usada, nada foi alterado: { $why }.
cli-learn-data = Aprendido com { $examples } correspondências decididas; { $held_out } delas ficaram de parte para medir.
cli-learn-figures = { $when ->
    [before] antes
   *[other] depois
    }: perda logarítmica { $loss }, pares na ordem certa { $order }
cli-learn-kept = Os novos fatores são melhores e estão em vigor: { $path }. Para desfazer: made-in-mianyang learn --undo
cli-learn-not-better = Os novos fatores não são melhores no que ficou de parte. Nada foi alterado.
cli-learn-too-few = Decisões a menos para aprender: { $taken } aproveitadas e { $left } não, de { $requests } solicitações. São precisas pelo menos { $all }, { $kind } de cada tipo, de { $requests_least } solicitações.
cli-learn-nothing-to-undo = Não há nada aprendido para desfazer: { $path } não existe.
cli-learn-undone = Desfeito. Fatores em vigor: { $id }
cli-gaps-line = { $rank }. { $need } – solicitações { $requests }, compradores { $buyers }, quantidades { $quantities } ({ $where })
cli-gaps-none = Nenhuma solicitação ficou sem resposta.
cli-gaps-unclear = Solicitações que não indicam um produto: { $count }
cli-gaps-written = { $count } necessidades escritas em { $path }.
cli-no-training = Um modelo mede-se a partir do código-fonte: o pacote instalado não contém o treino.
cli-bad-corpus = O modelo não pode ser medido: { $why }.
