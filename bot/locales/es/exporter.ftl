### Machine-drafted; read by no native speaker yet.

# El exportador: registro, empresa, productos, consultas.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = sin llenar
exporter-kept = Ahora: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ Guardado.
exporter-quoted = <i>{ $text }</i>

# ---- menú
exporter-home = <b>Mesa de su empresa</b>
exporter-home-none = Todavía no registró ninguna empresa. Toma unos minutos y no tiene costo; cuando la Oficina de Comercio la verifique, los compradores del exterior podrán ver sus productos.
exporter-home-company = <b>{ $name }</b> · { $state }
    Productos: { $count }
exporter-home-more = { $count ->
    [one] … y una empresa más
   *[other] … y { $count } empresas más
    }
exporter-home-waiting = { $count ->
    [0] No hay consultas en espera de respuesta.
    [one] 🔔 Una consulta espera su respuesta.
   *[other] 🔔 { $count } consultas esperan su respuesta.
    }
exporter-home-no-consent = ☎️ La persona de contacto no autorizó mostrarse a compradores del exterior, así que aún no se pueden aceptar consultas. Puede autorizarlo cuando quiera en “Empresa”.
exporter-hidden-until-approved = ⏳ Los compradores ven los productos cuando la Oficina haya verificado la empresa. Puede prepararlos desde ahora.
exporter-which-company = ¿Qué empresa?
exporter-state = { $state ->
    [pending] en espera de verificación
    [returned] devuelta, faltan datos
    [approved] verificada
   *[rejected] no admitida
    }
exporter-button-register = Registrar una empresa
exporter-button-another = Registrar otra empresa
exporter-button-inquiries = 🔔 Consultas ({ $count })
exporter-button-products = Mis productos
exporter-button-add = ➕ Agregar un producto
exporter-button-company = Empresa

# ---- registro
exporter-register-start = <b>Registrar una empresa</b>
    Once preguntas, una por una. Usted revisa todo antes de enviarlo. Lo que diga se usa solo para verificar la empresa y encontrarle compradores.
exporter-registered-already = Usted ya registró <b>{ $company }</b>. ¿Desea registrar otra empresa?
exporter-progress = <b>Registro { $number }/{ $total }</b>
exporter-ask-name-zh = ¿Cuál es el nombre completo de la empresa en chino, como figura en su licencia comercial?
exporter-ask-name-en = ¿Cuál es su nombre en inglés? Es el que verán los compradores del exterior. Omita si aún no tiene.
exporter-ask-uscc = ¿Cuál es su código unificado de crédito social (18 caracteres, en la licencia comercial)?
exporter-ask-kind = ¿La empresa es fabricante o comercializadora? Responda con la verdad: la Oficina lo verifica.
exporter-ask-district = ¿En qué distrito o zona de Mianyang está?
exporter-ask-sectors = ¿En qué sectores están sus productos principales? Elija todos los que correspondan y toque “Listo”.
exporter-ask-contact = ¿Quién es la persona de contacto? Dé su propio nombre, por favor.
exporter-ask-phone = ¿Cuál es su teléfono? Comparta el número de este teléfono con el botón de abajo, o escriba uno, por ejemplo 138 0000 0000 o 0816-2345678.
exporter-ask-consent =
    <b>¿Autoriza mostrar sus datos de contacto a compradores del exterior?</b>
    Solo después de que el comprador haya dicho que sí, la Oficina haya aprobado y su empresa haya aceptado la presentación se enviarán <b>su nombre, su teléfono y el nombre de la empresa</b> a <b>ese único comprador</b>. Se registra la hora de su autorización y puede retirarla cuando quiera.
exporter-ask-export-markets = ¿A qué países exporta o le gustaría exportar? Escriba sus nombres, por ejemplo “Perú, Colombia, Vietnam”.
exporter-ask-excluded-markets = ¿Hay países a los que no puede vender (por un agente exclusivo, por ejemplo)? Los compradores de allí no verán sus productos. Omita si no hay.
exporter-kind = { $kind ->
    [manufacturer] Fabricante
   *[trader] Comercializadora
    }
exporter-button-consent = ✅ Autorizo
exporter-button-no-consent = Ahora no
exporter-consent-given = autorizó mostrarse a compradores del exterior
exporter-consent-missing = aún sin autorizar
exporter-consent-since = autorizado desde el { $at }
exporter-field-name-zh = Nombre en chino
exporter-field-name-en = Nombre en inglés
exporter-field-uscc = Código de crédito
exporter-field-kind = Tipo
exporter-field-district = Distrito
exporter-field-sectors = Sectores
exporter-field-contact = Persona de contacto
exporter-field-phone = Teléfono
exporter-field-consent = Autorización para mostrarse
exporter-field-export-markets = Mercados de exportación
exporter-field-excluded-markets = Países a los que no vende
exporter-district-fucheng = Distrito de Fucheng
exporter-district-youxian = Distrito de Youxian
exporter-district-anzhou = Distrito de Anzhou
exporter-district-jiangyou = Ciudad de Jiangyou
exporter-district-santai = Condado de Santai
exporter-district-yanting = Condado de Yanting
exporter-district-zitong = Condado de Zitong
exporter-district-beichuan = Condado de Beichuan
exporter-district-pingwu = Condado de Pingwu
exporter-district-sci-tech = Nueva Área Ciudad Científica
exporter-district-hi-tech = Zona de Alta Tecnología
exporter-district-economic = Zona Económica
exporter-district-xianhai = Distrito de Xianhai
exporter-summary = <b>Revise lo que ingresó, por favor</b>
exporter-summary-foot = Si todo está bien, toque “Enviar”. Para cambiar una respuesta, toque su botón.
exporter-summary-hint = Envíe o cambie con los botones de abajo.
exporter-button-change = ✏️ { $field }
exporter-button-keep = Dejar como está
exporter-button-submit = ✅ Enviar
exporter-registered =
    ✅ Se envió <b>{ $company }</b>.
    La Oficina suele verificar dentro de { $hours } horas hábiles; aquí conocerá el resultado.

# ---- empresa
exporter-company-state = <b>Verificación:</b> { $state }
exporter-level = { $level ->
    [site_checked] visitada en planta
    [document_checked] documentos verificados
   *[declared] según declara la empresa
    } · { $day }
exporter-review-note = <b>Nota de la Oficina:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ La Oficina ya verificó este dato. Si lo cambia, se verifica de nuevo y mientras tanto los compradores no ven sus productos.
exporter-saved-review = ✅ Guardado. La Oficina debe verificarlo de nuevo y ya fue avisada; mientras tanto los compradores no ven sus productos.
exporter-resubmitted = ✅ Enviado de nuevo. La Oficina lo verá pronto.
exporter-consent-revoked = Su autorización quedó retirada. Sus datos de contacto ya no se muestran y se le preguntará antes de aceptar la próxima consulta. Los contactos ya intercambiados no se pueden recuperar.
exporter-consent-thanks = ✅ Su autorización quedó registrada. Puede retirarla cuando quiera.
exporter-button-clear = Borrar
exporter-button-resubmit = 📨 Enviar de nuevo
exporter-button-revoke = Retirar mi autorización
exporter-button-review = Ver la empresa
exporter-notice-new =
    🏭 <b>Una empresa por verificar:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] fabricante
       *[trader] comercializadora
    }
exporter-notice-again =
    🏭 <b>Una empresa cambió sus datos, verifíquela de nuevo:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] fabricante
       *[trader] comercializadora
    }
exporter-notice-claimed =
    ⚠️ <b>Alguien intentó registrar una empresa que ya está registrada:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] fabricante
       *[trader] comercializadora
    }
    Puede ser un colega o un intento falso. Pregunte a la empresa, por favor.

# ---- productos
exporter-products = Productos de <b>{ $company }</b>: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· faltan { $gaps }
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ retirado
   *[active] {""}
    }
exporter-field-sector = Sector
exporter-field-description-zh = Descripción
exporter-field-moq = Pedido mínimo
exporter-field-prices = Precio
exporter-field-terms = Incoterm
exporter-field-lead-days = Plazo de entrega
exporter-field-photos = Fotos
exporter-field-certificates = Certificados
exporter-field-hs = Código SA (HS)
exporter-missing = ❓ <b>Aún falta:</b> { $fields }. A los compradores se les dice con franqueza que no se sabe.
exporter-why-prices = • Precio: es lo primero que mira la mayoría de los compradores.
exporter-why-moq = • Pedido mínimo: el comprador necesita saber desde cuánto puede comprar.
exporter-why-description-zh = • Descripción: cuanto más exacta, mejor la encuentran las solicitudes en otros idiomas.
exporter-why-lead-days = • Plazo de entrega: dice si se puede cumplir una fecha.
exporter-why-terms = • Incoterm: el lugar donde rige el precio decide cuánto cuesta al final la mercadería.
exporter-why-photos = • Fotos: un producto con fotos genera confianza más rápido.
exporter-why-sector = • Sector: los compradores buscan por sector.
exporter-why-certificates = • Certificados: sin ellos, muchas aduanas no dejan pasar nada.
exporter-why-name-en = • Nombre en inglés: la mayoría de los compradores no lee chino.
exporter-why-hs = • Código SA (HS): muestra qué certificados e inspecciones pide el país de destino.
exporter-ask-product-name-zh = ¿Cuál es el nombre del producto en chino? Mejor con el modelo, por ejemplo “柴油微耕机 1WG-4.0”. Por ahora basta el nombre; el resto puede venir después.
exporter-ask-product-name-en = ¿Cuál es su nombre en inglés, por ejemplo “Diesel power tiller 1WG-4.0”?
exporter-ask-product-sector = ¿A qué sector pertenece?
exporter-ask-product-description-zh = Descríbalo en pocas frases: para qué sirve, sus datos principales, qué tiene de especial. Por ejemplo “motocultor diésel de 4.0 kW, ancho de trabajo 0.9 m, para terreno seco y arrozal”. Mejor en chino.
exporter-ask-product-moq = ¿Cuál es el pedido mínimo? Con su unidad, por favor: “10 unidades”, “5 t”, “1 20GP”.
exporter-ask-product-prices =
    ¿Cuánto cuesta? Con la moneda, por favor; puede dar tramos por cantidad:
    “395 USD”
    “desde 10 unidades 395 USD, desde 30 unidades 381 USD”
exporter-ask-product-terms = ¿Con qué Incoterm y en qué lugar, por ejemplo “FCA Mianyang” o “FOB Qinzhou”?
exporter-ask-product-lead-days = ¿Cuánto tiempo después del pedido está lista la mercadería, por ejemplo “35 días” o “5 semanas”? Escriba “en stock” si ya está lista.
exporter-ask-product-photos = Envíe fotos, ocho como máximo; puede mandar varias a la vez.
exporter-ask-product-certificates = ¿Qué certificados tiene? Separados por comas, por ejemplo “CE, ISO9001, EAC”.
exporter-ask-product-hs = ¿Cuál es su código SA (HS)? De 4 a 10 dígitos, por ejemplo “8433.51”.
exporter-quantity = { $quantity }
exporter-tier = { $price } desde { $start }
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] en stock
    [one] { $days } día
   *[other] { $days } días
    }
exporter-photos = { $count } de { $most }
exporter-photos-kept = ✅ Fotos recibidas: { $count } de { $most }. Puede enviar más.
exporter-hs = { $code } { $name }
exporter-added = ✅ Agregado: <b>{ $name }</b>. Ahora los detalles, uno por uno. Omita o deténgase cuando quiera; lo ya respondido se conserva.
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ Eso fue todo.
exporter-walk-later = Guardado. Puede seguir después en “Mis productos”.
exporter-withdrawn = ⏸ Retirado: los compradores ya no lo ven. Puede restablecerlo cuando quiera.
exporter-restored = ✅ Se ofrece de nuevo.
exporter-button-fill = 📝 Completar lo que falta
exporter-button-later = Dejar el resto para después
exporter-button-withdraw = ⏸ Retirar
exporter-button-restore = ▶️ Ofrecer de nuevo
exporter-button-add-new = ➕ Agregar como nuevo
exporter-button-add-to = ➕ Agregar a { $company }
exporter-idle = No entendí. Elija abajo, o envíe el nombre en chino o una foto de un producto para agregarlo.
exporter-loose-text = ¿Agrego esto como producto nuevo?
exporter-loose-photos = { $count ->
    [one] Tengo la foto. ¿Qué producto muestra?
   *[other] Tengo { $count } fotos. ¿Qué producto muestran?
    }
exporter-note-contact = ℹ️ Los teléfonos, correos electrónicos, usuarios de mensajería y enlaces de este texto quedan ocultos para los compradores hasta que ambas partes acepten una presentación.
exporter-note-price-unit = ℹ️ La unidad cambió: ahora los precios son por { $one }. Revíselos, por favor.
exporter-note-hs = ℹ️ Partida { $heading }: { $name }. Verifique que corresponda.
exporter-note-hs-unknown = ℹ️ Guardado. Nuestra tabla no conoce la partida { $heading }; revísela una vez más.
exporter-note-certificates = ℹ️ No están en nuestra tabla: { $names }. Se guardan y se muestran a los compradores tal como los escribió.
exporter-note-photos-full = ℹ️ Un producto lleva { $most } fotos como máximo; quedaron fuera { $count }.

# ---- consultas
exporter-no-inquiries = No hay consultas en espera de respuesta. Le avisaremos de inmediato cuando llegue una.
exporter-inquiries-more = { $count ->
    [one] Una consulta más.
   *[other] { $count } consultas más.
    }
exporter-button-more = Seguir ({ $count })
exporter-accept-consent =
    Cuando acepte, su nombre, su teléfono y el nombre de la empresa se envían a este comprador, y usted recibe los datos de contacto de él.
    Aún no autorizó mostrarse. ¿Lo autoriza y acepta ahora?
exporter-button-agree = ✅ Autorizar y aceptar
exporter-accepted = ✅ Aceptada. Siguen los contactos; el comprador ya tiene los suyos.
exporter-why-refuse = ¿Por qué la rechaza? Se lo diremos al comprador con cortesía.
exporter-refusal-price = No llegamos a ese precio
exporter-refusal-quantity = Cantidad o capacidad
exporter-refusal-delivery = No llegamos a la fecha
exporter-refusal-market = No vendemos a ese mercado
exporter-refusal-specification = No es nuestro producto
exporter-refusal-other = ✏️ Otro motivo
exporter-refuse-words = Indique el motivo en una o dos frases.
exporter-refused = Rechazada; el comprador y la Oficina ya fueron avisados. Gracias por responder pronto.
exporter-ask-words = ¿Qué desea saber antes? Escríbalo y le llega al funcionario responsable.
exporter-asked = ✅ Remitido al funcionario responsable; la respuesta llegará aquí. La consulta sigue abierta para usted: tenga en cuenta su plazo.

# ---- qué está mal y qué hacer
exporter-bad-empty = No había texto. Escriba su respuesta.
exporter-bad-file = Aquí hace falta un texto; un archivo o una imagen no sirve de respuesta.
exporter-bad-too-short = Muy corto: al menos { $shortest } caracteres.
exporter-bad-too-long = Muy largo: { $length } caracteres; el máximo es { $longest }.
exporter-bad-no-chinese = Hace falta el nombre en chino, en caracteres chinos.
exporter-bad-no-english = Hace falta el nombre en inglés, en letras latinas y sin caracteres chinos.
exporter-bad-choice = Esa opción no existe. Toque uno de los botones.
exporter-bad-uscc-length = Un código de crédito tiene 18 caracteres; usted ingresó { $length }. Compárelo con la licencia.
exporter-bad-uscc-lookalike = El carácter { $place } es la letra { $char }, que estos códigos nunca usan; quizá sea el dígito { $meant }. Revise e ingrese el código de nuevo.
exporter-bad-uscc-character = El carácter { $place }, “{ $char }”, no es correcto: un código de crédito lleva solo dígitos y mayúsculas, y los primeros 8 son dígitos. Revíselo e ingréselo de nuevo.
exporter-bad-uscc-check = El dígito verificador no coincide: al menos un carácter de { $code } está mal escrito. Compárelos uno por uno con la licencia.
exporter-bad-uscc-own = Usted ya registró esta empresa: { $company }.
exporter-bad-uscc-taken = El código de crédito { $code } ya está registrado. Si lo hizo un colega suyo, que actúe él aquí. La Oficina ya fue avisada y preguntará a la empresa.
exporter-bad-person = Esto no parece un nombre. Indique el nombre de la persona de contacto.
exporter-bad-phone = Este teléfono no es correcto. Un celular como 138 0000 0000, un fijo con su código de área como 0816-2345678, o un número extranjero que empiece con +.
exporter-bad-phone-other = Este número es de otra persona. Comparta el suyo o escríbalo.
exporter-bad-country = No conozco “{ $word }”. Nombre países, separados por comas, por ejemplo “Perú, Colombia”, y no regiones como “Sudamérica”.
exporter-bad-country-unclear = “{ $word }” puede referirse a varios países. Escriba el nombre completo, por ejemplo “RD Congo”.
exporter-bad-market-both = Un país no puede ser mercado de exportación y estar excluido a la vez.
exporter-bad-no-sector = Debe quedar al menos un sector.
exporter-bad-product-twice = Ya existe un producto llamado “{ $name }”{ $state ->
    [withdrawn] {" "}(retirado; puede restablecerlo)
   *[active] {""}
    }. Si es otro modelo, agregue el modelo al nombre.
exporter-bad-name-first = Escriba primero el nombre del producto; las fotos se guardan para él.
exporter-bad-amount = Este número no puede ser: más de 0 y con cuatro decimales como máximo.
exporter-bad-moq = No pude leer el pedido mínimo. Escriba un número y una unidad, por ejemplo “10 unidades” o “5 t”.
exporter-bad-moq-unit = ¿{ $amount } de qué? Agregue la unidad, por ejemplo “{ $amount } unidades”, “{ $amount } juegos” o “{ $amount } kg”.
exporter-bad-price = No pude leer el precio. Escríbalo así: “395 USD”, o por tramos: “desde 10 unidades 395 USD, desde 30 unidades 381 USD”.
exporter-bad-price-currency = Agregue la moneda, por ejemplo “395 USD” o “2800 CNY”.
exporter-bad-price-currencies = Una sola moneda, por favor; usted escribió { $values }.
exporter-bad-price-order = Las cantidades de los tramos deben subir: { $second } no es más que { $first }.
exporter-bad-price-rises = Una cantidad mayor cuesta más: { $price } desde { $quantity }. Revíselo, por favor.
exporter-bad-unit-differs = El precio está en otra unidad que el pedido mínimo ({ $moq }). Use la misma.
exporter-bad-terms = No conozco ese Incoterm. Escriba un término y un lugar, por ejemplo “FCA Mianyang”, “FOB Qinzhou” o “CIF Callao”.
exporter-bad-terms-place = { $term } necesita un lugar, por ejemplo “{ $term } Mianyang”.
exporter-bad-terms-sea = { $term } es solo para puertos marítimos y { $place } no lo es. Para { $place } use FCA; por mar, por ejemplo, “FOB Qinzhou”.
exporter-bad-lead = No pude leer el plazo. Escriba días o semanas, por ejemplo “35 días”, o “en stock”.
exporter-bad-lead-long = { $days } días es demasiado; el máximo es { $most }. Revíselo, por favor.
exporter-bad-hs = Un código SA (HS) tiene 4, 6, 8 o 10 dígitos, por ejemplo “8433.51”.
exporter-bad-hs-chapter = El Sistema Armonizado no tiene el capítulo { $chapter }. Revíselo, por favor.
exporter-bad-certificates-many = { $most } certificados como máximo; nombre los principales.
exporter-bad-photo = Envíe una foto o toque “Listo”.
