### Machine-drafted; read by no native speaker yet.

# Lo que comparten todas las conversaciones.
welcome =
    <b>Le damos la bienvenida a Made in Mianyang.</b>
    Le ayudo a encontrar fabricantes en Mianyang, ciudad industrial de Sichuan, China. No tiene costo.

    Escriba lo que necesita con sus palabras y en su idioma: el producto, la cantidad, el precio, el destino y la fecha.

    <i>Por ejemplo: necesitamos 20 cosechadoras de arroz para nuestra cooperativa en Yopal, Colombia, hasta USD 3000 por unidad, antes de marzo</i>
help =
    { $role ->
        [bureau]
            <b>Para la Oficina</b>
            /queue – empresas por verificar y presentaciones por revisar
            /deals – negocios, responsables y fechas
            /officers – quién trabaja aquí
        [exporter]
            <b>Para empresas de Mianyang</b>
            /company – su empresa y su verificación
            /products – agregar, cambiar o retirar productos
            /inquiries – compradores que esperan su respuesta
       *[buyer]
            <b>Cómo funciona</b>
            1. Escriba lo que necesita. Le muestro lo que le sirve y por qué, o le digo con franqueza que aquí nadie lo fabrica.
            2. Toque “Quiero que nos presenten” debajo de un producto. La Oficina de Comercio revisa, el fabricante acepta y cada parte recibe el contacto de la otra.
            3. /requests – sus solicitudes y en qué va cada una
    }

    /language – cambiar el idioma
    /cancel – detener lo que está haciendo
    /privacy – qué guardamos y quién lo ve
    /mydata – qué guardamos sobre usted
    /delete – borrarlo todo
language-choose = ¿En qué idioma le escribo? Usted puede escribir en cualquiera de 13 idiomas cuando quiera.
language-set = Le escribiré en { $language }.
language-drafted = Mis textos en este idioma los redactó una máquina y ningún hablante nativo los ha revisado todavía: disculpe si algo suena extraño.
language-noticed = Usted escribió en { $language }, así que sigo en ese idioma.
language-back = Volver a: { $language }
language-unknown = Todavía no puedo leer este idioma. Escriba en español, inglés, ruso, francés, árabe, suajili u otro de los idiomas que conozco.
privacy =
    <b>Su privacidad</b>
    Este bot funciona para la Oficina de Comercio de Mianyang y acerca a compradores y fabricantes. Guarda lo que usted escribe aquí, su número de Telegram, su idioma y, cuando pide una presentación, los datos de contacto que usted da.

    • Los fabricantes ven lo que necesita, nunca quién es, hasta que usted haya dicho que sí, la Oficina haya aprobado y el fabricante haya aceptado.
    • Los funcionarios de la Oficina ven sus solicitudes para revisarlas.
    • No se vende nada y no se le envía nada que no haya pedido.
    • /mydata muestra lo que guardamos. /delete lo borra de inmediato. Puede retirar una autorización en /requests hasta que se intercambien los contactos.
mydata-head = <b>Lo que guardamos sobre usted</b>
mydata-person = Con nosotros desde el { $since }. Idioma: { $language }.
mydata-addresses = Cuenta de Telegram: { $values }
mydata-invitation = Invitación a nombre de: { $name }
mydata-contact = Nombre y datos de contacto: { $values }
mydata-words = Lo que escribió sobre productos y presentaciones: { $values }
mydata-files = Fotos y archivos: { $count }
mydata-buyer = Como comprador: { $country } · { $type } · { $level }
mydata-requests = Solicitudes: { $count }
mydata-shown = Productos que se le mostraron, con lo que usted dijo de ellos: { $count }
mydata-introductions = Presentaciones que usted autorizó: { $count }
mydata-consent = · { $product }, autorizada el { $day }
mydata-companies = Empresas que usted representa: { $values }
mydata-shown-abroad = Se muestra a compradores como contacto de { $company }, autorizado el { $day }
mydata-officer = Como funcionario, responsable de: presentaciones { $introductions }, negocios abiertos { $deals }
mydata-foot = También los mensajes que escribió en este chat, lo que está llenando ahora mismo y un registro de decisiones que lo identifica solo con un número. /delete borra todo menos ese registro.
delete-ask =
    <b>¿Borrar todo lo suyo?</b>
    Sus datos de contacto, sus mensajes y el texto de sus solicitudes se borran para siempre. Las solicitudes abiertas se cierran, las presentaciones en curso se retiran y las empresas por las que solo usted responde pierden aquí sus productos.
delete-yes = Borrar todo
delete-kept = No se borró nada.
delete-done = Listo: se borró todo lo suyo. Si vuelve a escribir, empezamos de cero.
cancelled = Detenido.
nothing-to-cancel = No hay nada que detener.
odd = { $kind ->
    [voice] Todavía no puedo escuchar mensajes de voz. Escríbalo, por favor.
    [sticker] ¡Qué bueno! Pero trabajo con palabras: escriba, por favor.
    [location] Gracias por la ubicación. Escriba el nombre del lugar, por favor.
    [video] No puedo ver videos. Escríbalo o envíe una foto con unas palabras.
    [edited] Solo leo mensajes nuevos. Envíe su corrección en un mensaje nuevo.
   *[other] No puedo usar esto. Escríbalo o envíe una foto con unas palabras.
    }
file-problem = { $problem ->
    [empty] Este archivo está vacío. Envíelo de nuevo, por favor.
    [too_big] Este archivo es muy grande: 20 MB como máximo. Envíe uno más pequeño.
   *[unavailable] No pude obtener este archivo de Telegram. Envíelo de nuevo, por favor.
    }
not-understood = No entendí. Use los botones o escriba lo que necesita.
unknown-command = No conozco ese comando.
stale-button = Este botón ya no es válido; no se cambió nada.
forbidden = No tiene acceso a esto.
already-handled = Esto ya se resolvió; no se cambió nada.
unexpected = Algo falló de nuestro lado y no se cambió nada. Intente de nuevo, por favor. Si se repite, indíquenos este número: <code>{ $reference }</code>
invitation-accepted = { $role ->
    [officer] Le damos la bienvenida al equipo de la Oficina.
   *[other] Su invitación fue aceptada.
    }
invitation-invalid = Esta invitación ya no es válida. Pida una nueva, por favor.
sample-mark = ejemplo
button-help = Ayuda
button-home = Inicio
button-language = Idioma
button-privacy = Privacidad
button-back = ‹ Volver
button-cancel = Cancelar
button-no = No
button-skip = Omitir
button-done = Listo
button-i-am-exporter = Soy una empresa de Mianyang
command-start = Empezar
command-help = Qué puedo hacer
command-requests = Mis solicitudes y en qué van
command-language = Cambiar el idioma
command-cancel = Detener lo que estoy haciendo
command-privacy = Qué se guarda y quién lo ve
command-mydata = Qué se guarda sobre mí
command-delete = Borrar todo lo mío
bot-description =
    ¿Busca máquinas, repuestos, electrónica, materiales de construcción, alimentos o medicamentos de China? Escriba en su idioma lo que necesita. Le muestro qué pueden ofrecer los fabricantes de Mianyang, Sichuan, y por qué le sirve. La Oficina de Comercio de la ciudad revisa cada presentación.
bot-short-description = Encuentre fabricantes en Mianyang, China: diga en su idioma lo que necesita.
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
