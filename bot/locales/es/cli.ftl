### Machine-drafted; read by no native speaker yet.

# Lo que el comando le dice a quien lo ejecuta.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } no parece un token de bot: un número, dos puntos y un secreto, tal como los dio @BotFather.
    [telegram_api_base] { $name } debe ser una dirección como https://api.telegram.org.
    [telegram_proxy] { $name } debe ser una dirección como socks5://127.0.0.1:1080 o http://proxy:3128.
    [bot_mode] { $name } debe ser polling o webhook.
    [webhook_url] { $name } debe ser una dirección https que termine en /hook (http solo en esta máquina).
    [webhook_port] { $name } debe ser un número de puerto entre 1 y 65535.
    [webhook_secret] { $name } solo admite letras, dígitos, _ y -, 256 como máximo.
    [bureau_admins] { $name } debe ser una lista de identificadores de Telegram (números), separados por comas.
   *[other] { $name } no es válido.
    }
cli-missing-setting = Con BOT_MODE=webhook hace falta { $name }. Defínalo, por favor.
cli-no-token = No hay token de bot. Pida uno a @BotFather y defina TELEGRAM_BOT_TOKEN, o pruebe todo sin token: made-in-mianyang demo
cli-wrong-token = Telegram no conoce este token de bot. Revise TELEGRAM_BOT_TOKEN.
cli-no-telegram = No se puede llegar a Telegram en { $base }. Revise la red, TELEGRAM_API_BASE y TELEGRAM_PROXY.
cli-port-taken = El puerto { $port } de { $host } está ocupado por otro programa. Deténgalo o elija otro puerto: --port para la demo, WEBHOOK_PORT para el bot.
cli-unreadable-database = No se puede abrir ni escribir la base de datos { $path }: { $why }. Revise el archivo y los permisos de su carpeta, o restaure una copia de seguridad.
cli-newer-database = La base de datos { $path } se hizo con una versión más nueva. Instale esa versión o use otro DATA_DIR.
cli-wrong-kind = La base de datos { $path } es del otro lado: los datos de la demo y los reales nunca se mezclan. Use otro DATA_DIR.
cli-no-model = No hay modelo para trabajar: { $why }. Revise EMBEDDING_MODEL; sin él se usa el modelo incluido.
cli-demo-address = Abra { $url } en un navegador. Para detener: Ctrl+C.
cli-status-start = Abriendo la base de datos…
cli-status-samples = Cargando el catálogo de ejemplo…
cli-status-model = Cargando el modelo y el índice…
cli-running = El bot @{ $name } está funcionando. Para detener: Ctrl+C.
cli-reset = La demo está vacía de nuevo.
cli-invitation = Esta invitación para { $name } sirve una vez, dentro de { $days } días. Pídale abrir el bot y enviar:
cli-no-match = Nadie del catálogo lo fabrica.
cli-match-line = { $rank }. { $product } – { $exporter } ({ $sure } % de certeza)
cli-backup-done = Guardado en { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = La configuración es válida.
cli-doctor-database = La base de datos abre: { $products } productos, { $exporters } empresas, { $requests } solicitudes.
cli-doctor-model = El modelo { $name } funciona con { $dim } dimensiones.
cli-doctor-telegram = Telegram responde: @{ $name }.
cli-doctor-no-token = No hay token de bot, así que solo puede funcionar la demo.
cli-refreshed = El índice está al día (revisión { $revision }).
cli-model-changing = { $new } calcula los vectores del catálogo; mientras tanto responde { $old }. Puede detenerlo en cualquier momento: continúa cuando se inicie de nuevo…
cli-model-changed = Desde ahora responde { $new } en lugar de { $old }.
cli-bad-webhook = Telegram rechaza la dirección { $url }: { $why }. Revise WEBHOOK_URL.
cli-bad-env-file = El archivo { $name } de esta carpeta no se puede leer como texto UTF-8. Corríjalo o elimínelo.
cli-bad-address = No se puede escuchar en { $host }, puerto { $port }: { $why }. Revise HTTP_HOST y el puerto.
cli-unreadable-demo = No se pueden abrir ni escribir los datos de la demo { $path }: { $why }. Empiece de nuevo con made-in-mianyang demo --reset, o use otro DATA_DIR.
cli-no-folder = No se puede usar { $path }: { $why }. Revise la ruta y sus permisos, o use otro DATA_DIR.
cli-no-words = Diga qué se necesita: made-in-mianyang match "20 bombas solares para Perú"
cli-no-country = { $country } no es un código de país de dos letras, como PE o CO.
cli-no-name = Diga para quién es la invitación: made-in-mianyang invite officer NOMBRE
cli-invitation-link = Esta invitación para { $name } sirve una vez, dentro de { $days } días. Pídale abrir:
cli-backup-exists = { $path } ya existe. Indique otro archivo.
cli-no-database = Todavía no hay base de datos en { $path }. Revise DATA_DIR.
cli-bad-judgement = Estas solicitudes evaluadas no se pueden usar: { $why }.
cli-evaluate-table = { $table ->
    [matching] Búsqueda de productos en la mitad de las solicitudes con la que nada se ajustó, por idioma (“both”: ambas mitades). Cobertura entre los cinco primeros con sus límites del 95 %, nDCG de los diez primeros, cuántas se rechazaron de las que nadie puede atender y de las demás, milisegundos por búsqueda:
    [questions] Preguntas hechas a una solicitud hasta que ninguna vale la pena, en la misma mitad:
    [reading] Lectura de solicitudes anotadas, por idioma: campos leídos, anotados y correctos:
    [fields] Lo mismo por campo:
   *[without] La misma mitad sin una de las partes; donde cambia lo que pesa en los productos, los pesos y el umbral se ajustan de nuevo:
    }
cli-already-running = Otro proceso ya trabaja con { $path }. Deténgalo primero o use otro DATA_DIR.
cli-stops-taken = Lista de exclusión incorporada: nuevas { $new }, terminadas { $ended }.
cli-bad-table = Esta tabla no se puede usar, no se cambió nada: { $why }.
cli-learn-data = Aprendido de { $examples } coincidencias decididas; { $held_out } de ellas se apartaron para medirlo.
cli-learn-figures = { $when ->
    [before] antes
   *[other] después
    }: pérdida logarítmica { $loss }, pares en el orden correcto { $order }
cli-learn-kept = Los nuevos factores son mejores y ya rigen: { $path }. Para deshacer: made-in-mianyang learn --undo
cli-learn-not-better = Los nuevos factores no son mejores con lo que se apartó. No se cambió nada.
cli-learn-too-few = Muy pocas decisiones para aprender: { $taken } aprovechadas y { $left } no, de { $requests } solicitudes. Hacen falta al menos { $all }, { $kind } de cada tipo, de { $requests_least } solicitudes.
cli-learn-nothing-to-undo = No hay nada aprendido que deshacer: { $path } no existe.
cli-learn-undone = Deshecho. Factores vigentes: { $id }
cli-gaps-line = { $rank }. { $need } – solicitudes { $requests }, compradores { $buyers }, cantidades { $quantities } ({ $where })
cli-gaps-none = Ninguna solicitud quedó sin respuesta.
cli-gaps-unclear = Solicitudes que no nombran un producto: { $count }
cli-gaps-written = { $count } necesidades escritas en { $path }.
cli-no-training = Un modelo se mide desde el código fuente: el paquete instalado no contiene el entrenamiento.
cli-bad-corpus = No se puede medir el modelo: { $why }.
