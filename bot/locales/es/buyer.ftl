### Machine-drafted; read by no native speaker yet.

# El lado del comprador: una necesidad, lo que le sirve, la presentación y en qué va cada cosa.
buyer-home =
    ¿Qué necesita? Escríbalo con sus propias palabras: el producto, la cantidad, el precio, el destino y la fecha. También sirve una foto con unas palabras.

    <i>Por ejemplo: 200 luminarias solares de 60 W para Piura, hasta USD 90 por unidad, antes de junio</i>
buyer-new = ¿Qué necesita? Producto, cantidad, precio, destino y fecha, con sus propias palabras.
buyer-no-need =
    ¡Con gusto! Escriba qué desea comprar y le busco un fabricante en Mianyang.

    <i>Por ejemplo: 20 cosechadoras de arroz para nuestra cooperativa en Yopal, Colombia, hasta USD 3000 por unidad, antes de marzo</i>
buyer-what-product = Anotado. ¿Y de qué producto se trata?
buyer-photo-what = Gracias, guardo la foto. ¿Qué es y cuántas unidades necesita? Basta con una frase.
buyer-document-words = Todavía no puedo leer archivos. Escriba en una o dos frases lo que necesita, por favor.
buyer-document-unread = Me guié por sus palabras: todavía no puedo leer archivos.
buyer-contact-later = ¡Gracias! Solo necesito su número cuando pida una presentación; se lo pediré en ese momento.
buyer-words-please = Responda con palabras, por favor.
buyer-too-many = Desde ayer usted indicó { $limit } necesidades, el máximo que puedo atender en un día. Vuelva mañana o siga con una de las que ya tiene.
buyer-button-requests = Mis solicitudes
buyer-button-new = ➕ Nueva solicitud

# Lo que se entendió
buyer-understood = <b>Entendí:</b> { $reading }
buyer-read-no-product = producto no indicado
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = para { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] { $money } en total
       *[false] { $money } por unidad
        }
   *[false] { $in_all ->
        [true] hasta { $money } en total
       *[false] hasta { $money } por unidad
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] listo a más tardar el { $day }
    [shipped] despachado a más tardar el { $day }
    [arrived] en destino a más tardar el { $day }
   *[unsaid] a más tardar el { $day }
    }
buyer-read-oem = con su propia marca
buyer-read-sample = desea muestra
buyer-read-after-sales = repuestos y servicio técnico
buyer-fuel = { $value ->
    [diesel] diésel
    [petrol] gasolina
    [electric] eléctrico
    [solar] solar
    [gas] gas
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] nuevo
    [used] usado
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] Importador
    [distributor] Distribuidor
    [end_user] Para uso propio
   *[government] Comprador público
    }
buyer-button-correct = ✏️ Corregir
buyer-correct-what = ¿Qué corrijo?
buyer-button-field-product = Producto
buyer-button-field-quantity = Cantidad
buyer-button-field-price = Precio
buyer-button-field-place = Destino
buyer-button-field-date = Fecha
buyer-correct-product = ✏️ ¿Qué producto? Escríbalo con sus propias palabras.
buyer-correct-quantity = ✏️ ¿Cuánto? Por ejemplo: 30 unidades, 5 toneladas, 1 contenedor
buyer-correct-price = ✏️ ¿A qué precio? Por ejemplo: hasta USD 3000 por unidad
buyer-correct-place = ✏️ ¿A dónde? Escriba el país, o la ciudad y el país.
buyer-correct-date = ✏️ ¿Para cuándo? Por ejemplo: antes de marzo, el 15 de mayo, en tres meses
buyer-button-any = Dejar abierto
buyer-unread-product = No reconocí ningún producto. Escriba en pocas palabras qué es, por favor.
buyer-unread-quantity = No encontré una cantidad. Escriba un número con su unidad, por ejemplo: 30 unidades
buyer-unread-price = No encontré un precio. Escriba un monto con su moneda, por ejemplo: USD 3000 por unidad
buyer-unread-place = No conozco ese lugar. Escriba el nombre del país, por favor.
buyer-unread-date = No encontré una fecha. Escríbala así: 15 de mayo, o antes de marzo
buyer-corrected = { $count ->
    [0] Corregido y buscado de nuevo: por ahora nada le sirve.
    [one] Corregido y buscado de nuevo: hay un producto que le sirve, vea la ficha.
   *[other] Corregido y buscado de nuevo: hay { $count } productos que le sirven, vea la ficha.
    }

# Varios productos en un mensaje
buyer-several =
    Leí { $count } productos distintos:
    { $goods }

    ¿Busco cada uno?
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ Cada uno por separado
buyer-button-first = Solo el primero
buyer-button-whole = Es un solo producto
buyer-several-made = { $count ->
    [one] Cada uno es ahora una solicitud aparte. Aquí está el primero; el otro está a un toque:
   *[other] Cada uno es ahora una solicitud aparte. Aquí está el primero; los otros { $count } están a un toque:
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = Hasta donde sé, hoy nadie en Mianyang ofrece “{ $words }”. Si eso es lo que necesita, toque el botón y lo guardo como solicitud. Si no, escriba qué desea comprar: el producto, la cantidad y el destino.
buyer-button-keep-need = ✅ Eso es lo que necesito
buyer-language-beyond = Usted escribe en { $language }, idioma que todavía no hablo: le respondo en español y busco lo que entiendo.

# Una pregunta debajo de la lista
buyer-question-country = ❔ ¿A qué país va? De eso dependen los certificados, el transporte y el precio.
buyer-question-quantity = ❔ ¿Cuánto necesita? De eso dependen el pedido mínimo y el precio.
buyer-question-voltage = ❔ ¿Qué voltaje tiene usted? Se ofrecen:
buyer-question-fuel = ❔ ¿Con qué debe funcionar? Se ofrecen:
buyer-question-price = ❔ ¿Hay un precio que no deba superar?
buyer-question-certificate = ❔ ¿Necesita algún certificado? Algunos fabricantes tienen:
buyer-question-date = ❔ ¿Para cuándo debe estar listo?
buyer-question-specification = ❔ ¿Cuál le serviría: { $specification }?
buyer-question-answered = ✅ Anotado: { $answer }
buyer-question-skipped = De acuerdo, lo dejo abierto.
buyer-unread-answer = No encontré una respuesta a la pregunta de arriba. Toque uno de sus botones u omítala.

# Fichas
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>comercializadora, { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>fabricante, { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>Se aproxima, pero no cumple todo</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] Presentación: en la Oficina de Comercio
    [returned] Presentación: la Oficina tiene una pregunta para usted
    [approved] Presentación: aprobada, falta la respuesta del fabricante
    [accepted] Presentación: aceptada, cada parte tiene el contacto de la otra
    [declined] Presentación: la Oficina no la remitió
    [refused] Presentación: el fabricante dijo que no
   *[withdrawn] Presentación: retirada por usted
    }</i>
buyer-level-declared = según la empresa, aún sin verificar
buyer-level-checked = { $level ->
    [site_checked] visitada por la Oficina el { $day }
   *[document_checked] documentos verificados el { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }c/u
    [pack] { " " }c/u
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per } por { $quantity }
buyer-price-from = <b>{ $price }</b>{ $per } desde { $quantity }
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }, según la cantidad
buyer-price-on-request = precio a consultar
buyer-moq = MOQ { $moq }
buyer-lead = { $days ->
    [one] listo en { $days } día
   *[other] listo en { $days } días
    }
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 Quiero que nos presenten
buyer-button-where = 🤝 En qué va
buyer-button-reject = 👎 No me sirve
buyer-button-details = Detalles
buyer-button-ask = 🤝 Consultar este producto
buyer-button-back-to-card = ‹ Volver al producto

# Detalles
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] potencia { $value }
    [voltage] voltaje { $value }
    [weight] peso { $value }
    [size] medidas { $value }
    [diameter] diámetro { $value }
    [volume] volumen { $value }
    [grade] grado { $value }
    [output] producción { $value }
    [thickness] espesor { $value }
    [flow] caudal { $value }
    [load] carga { $value }
    [width] ancho { $value }
    [length] largo { $value }
    [height] altura { $value }
    [battery] batería { $value }
    [capacity] capacidad { $value }
    [material] material { $value }
    [pressure] presión { $value }
    [speed] velocidad { $value }
    [resolution] resolución { $value }
    [brightness] luminosidad { $value }
    [alcohol] alcohol { $value }
    [fits] compatible con { $value }
    [head] altura de bombeo { $value }
    [inlet] entrada { $value }
    [cut_width] ancho de corte { $value }
    [feed_rate] alimentación { $value }
    [working_width] ancho de trabajo { $value }
    [current] corriente { $value }
    [panel] panel { $value }
    [rows] hileras { $value }
    [colour] color { $value }
    [hardness] dureza { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } desde { $quantity }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = { $months ->
    [one] garantía de { $months } mes
   *[other] garantía de { $months } meses
    }
buyer-fact-spare-parts = suministra repuestos
buyer-fact-sample = { $policy ->
    [free] muestra gratis
    [paid] muestra a su cargo
   *[none] sin muestras
    }
buyer-fact-manual = manual: { $languages }
buyer-fact-service = servicio técnico en { $countries }
buyer-fact-stock = 📦 En stock en { $country }: { $quantity }
buyer-fact-capacity = produce { $quantity } al mes
buyer-fact-size = embalado: { $volume } m³, { $weight } kg
buyer-fact-founded = fabricante desde { $year }
buyer-fact-employees = { $number } empleados
buyer-fact-markets = exporta a { $countries }
buyer-fact-updated = <i>Datos al { $day }</i>

# No me sirve, no hay nada, seguir buscando
buyer-why = ¿Por qué no le sirve? Me ayuda a elegir mejor.
buyer-why-words = ¿Qué no le convence? En una o dos palabras.
buyer-button-why-price = Precio
buyer-button-why-product = No es lo que necesito
buyer-button-why-quantity = Pedido mínimo
buyer-button-why-other = Otra cosa
buyer-noted = Gracias, anotado.
buyer-nothing = <b>Hoy nadie en Mianyang lo ofrece</b>, según nuestro catálogo.
buyer-nothing-more = Ya vio todo lo que hoy le sirve.
buyer-shall-i-watch = ¿Sigo buscando hasta el { $day } y le escribo cuando aparezca algo nuevo que le sirva?
buyer-watching = 👀 Sigo buscando hasta el { $day } y le escribo en cuanto aparezca algo nuevo que le sirva.
buyer-button-watch = 👀 Seguir buscando
buyer-button-near = { $count ->
    [one] ≈ Ver lo que se aproxima
   *[other] ≈ Ver lo que se aproxima ({ $count })
    }
buyer-button-close = Cerrar
buyer-button-reopen = Reabrir
buyer-button-open = Ver lo que me sirve
buyer-closed =
    Cerrada: { $request }
    Las presentaciones en curso continúan; las encuentra en /requests.
buyer-not-open = { $state ->
    [expired] Esta solicitud venció: { $request }
   *[closed] Esta solicitud está cerrada: { $request }
    }
buyer-expired =
    Su solicitud venció: <b>{ $request }</b>
    ¿Todavía lo necesita?
buyer-announced = { $count ->
    [one] 🔔 <b>Novedad para su solicitud</b> “{ $request }”
   *[other] 🔔 <b>{ $count } productos nuevos para su solicitud</b> “{ $request }”; este es el mejor
    }

# Presentación
buyer-share-what =
    <b>{ $product }</b>
    Así funciona: primero la Oficina de Comercio de Mianyang ve su solicitud y los datos que usted me dé ahora. Si aprueba, { $exporter } ve qué necesita, su país y qué tipo de comprador es, pero ni su nombre ni su contacto. Solo cuando la empresa acepta, cada parte recibe el contacto de la otra.

    Antes, unas preguntas; se las hago solo esta vez.
buyer-your-name = ¿Cómo se llama usted?
buyer-your-organisation = ¿Para qué empresa u organización compra?
buyer-your-type = ¿Qué tipo de comprador es usted?
buyer-your-home = ¿Para qué país compra?
buyer-your-contact = ¿Cómo le contactamos fuera de Telegram? Comparta su número con el botón de abajo, o escriba un correo electrónico o un teléfono con el código del país.
buyer-button-keep = Mantener: { $value }
buyer-name-please = Escriba su nombre con letras, por favor.
buyer-country-please = No conozco ese país. Escriba su nombre o toque uno.
buyer-contact-not-yours = Ese número es de otra persona. Comparta el suyo con el botón de abajo o escriba un correo electrónico.
buyer-contact-unread = { $problem ->
    [phone] Este teléfono parece incompleto. Escríbalo con el código del país, por ejemplo +57 301 234 5678
    [email] Este correo electrónico parece incorrecto. Revíselo, por ejemplo nombre@empresa.com
   *[none] Escriba un correo electrónico o un teléfono con el código del país, por ejemplo +57 301 234 5678
    }
buyer-contact-thanks = Gracias, ya lo guardé.
buyer-consent =
    <b>Presentación: { $product }</b>
    Si usted dice que sí, comparto
    • con la Oficina de Comercio de Mianyang, ahora: su solicitud y { $values }
    • con { $exporter }, cuando la Oficina apruebe: lo que necesita, su país, qué tipo de comprador es y si su contacto está confirmado
    • con { $exporter }, cuando la empresa acepte: { $values }
buyer-consent-photos = • con { $exporter }, cuando la empresa acepte: las fotos de su solicitud
buyer-consent-ask = Nada más y con nadie más. Puede retirarlo en /requests hasta que se intercambien los contactos. ¿Está de acuerdo?
buyer-button-consent = ✅ Sí, compartir y presentarnos
buyer-button-my-details = ✏️ Cambiar mis datos
buyer-not-shared = De acuerdo, no se compartió nada.
buyer-too-many-introductions = Desde ayer usted pidió { $limit } presentaciones, el máximo por día. Vuelva mañana; el producto queda en su solicitud.
buyer-introduction = <b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] la Oficina de Comercio la está revisando
    [returned] la Oficina tiene una pregunta para usted
    [approved] aprobada; falta la respuesta del fabricante
    [accepted] aceptada; cada parte tiene el contacto de la otra
    [declined] la Oficina no la remitió
    [refused] el fabricante dijo que no
   *[withdrawn] retirada por usted
    }
buyer-take-back-ask = ¿Retirar su pedido de presentación para { $product }? No podrá volver a pedirla para el mismo producto.
buyer-button-take-back-yes = Sí, retirar
buyer-taken-back = Retirada: { $product }. El fabricante nunca supo quién es usted.
buyer-resubmit-ask = Escriba su respuesta a la Oficina con sus propias palabras.
buyer-resubmitted = Gracias, su respuesta está en la Oficina. Le escribo en cuanto decida.

# Mis solicitudes
buyer-no-requests = Todavía no tiene solicitudes. Simplemente escriba lo que necesita.
buyer-requests = { $count ->
    [one] <b>Su solicitud</b>
   *[other] <b>Sus { $count } solicitudes</b>
    }
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>Su solicitud:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 abierta hasta el { $day }
    [watching] 👀 sigo buscando hasta el { $day }
    [closed] ⚪ cerrada
   *[expired] ⚪ venció el { $day }
    }
buyer-count-shown = { $count ->
    [0] aún sin productos mostrados
    [one] un producto mostrado
   *[other] { $count } productos mostrados
    }
buyer-count-introductions = { $count ->
    [0] sin presentaciones
    [one] una presentación
   *[other] { $count } presentaciones
    }
buyer-button-answer-bureau = ✍️ Responder: { $product }
buyer-button-take-back = ↩️ Retirar: { $product }

# Llegada por un enlace
buyer-product-gone = Este producto ya no se ofrece aquí. Escriba lo que necesita y le busco otro.
buyer-ask-how-many = { $product }: ¿cuánto necesita, a dónde y para cuándo? Escríbalo con sus propias palabras.
