### Machine-drafted; read by no native speaker yet.

# La bandeja de la Oficina, sus decisiones y lo que se le dice a cada parte.
bureau-home =
    <b>Mesa de la Oficina</b>
    Empresas por verificar: <b>{ $companies }</b>
    Presentaciones por revisar: <b>{ $introductions }</b>
    En espera de respuesta del fabricante: { $answers }
    Mis negocios abiertos: { $deals }, atrasados: { $overdue }
bureau-queue-empty = No hay nada pendiente. La bandeja está vacía.
bureau-officers =
    <b>Funcionarios</b>
    { $list }
bureau-officers-line = • { $name }: presentaciones { $introductions }, negocios { $deals }, atrasados { $overdue }
bureau-officer-unnamed = funcionario n.º { $number }
bureau-somebody = alguien
bureau-the-buyer = el comprador
bureau-the-exporter = la empresa
bureau-unknown = se desconoce
bureau-page = { $position } / { $total }
bureau-already = No se cambió nada: { $who } ya lo resolvió el { $when } (hora de Pekín). Estado actual: { $what }.
bureau-state = { $state ->
    [requested] por revisar
    [returned] devuelta para completar
    [approved] aprobada
    [accepted] aceptada por la empresa
    [declined] denegada
    [refused] rechazada por la empresa
    [withdrawn] retirada por el comprador
    [rejected] no admitida
   *[pending] por verificar
    }
bureau-buyer-type = { $type ->
    [importer] importador
    [distributor] distribuidor
    [end_user] usuario final
    [government] entidad pública
   *[unknown] tipo no indicado
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] contacto confirmado
    [organisation_checked] organización verificada
   *[unknown] aún sin verificar
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] fabricante
   *[trader] comercializadora
    }
bureau-exporter-level = { $level ->
    [document_checked] documentos verificados
    [site_checked] verificada en planta
   *[declared] según declaración, sin verificar
    }
bureau-item-head = 📋 <b>Presentación n.º { $id }</b> · { $state } · autorizada el { $since }
bureau-item-buyer =
    <b>Comprador:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = Con nosotros desde el { $since } · solicitudes { $requests } · otras presentaciones { $introductions } (aceptadas { $accepted }, denegadas { $declined })
bureau-item-original =
    <b>Original ({ $language }{ $photos ->
        [0] {""}
       *[other] , fotos: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>Se entendió así:</b>
bureau-item-product = <b>Producto que se presentaría:</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = Presentaciones remitidas hasta hoy { $passed } · aceptadas { $accepted } · rechazadas { $refused }
bureau-item-note = 📝 <b>Nota de la Oficina:</b> { $text }
bureau-item-answer = ↩️ <b>Respuesta del comprador:</b> { $text }
bureau-item-question = ❔ <b>Pregunta de la empresa:</b> { $text }
bureau-item-refusal = <b>Motivo de la empresa:</b> { $text }
bureau-item-risks = ⚠️ <b>Revise con cuidado:</b> { $marks }
bureau-item-stop = ⛔ <b>Lista de exclusión</b> desde el { $since } ({ $source }): { $reason }
bureau-item-officer = Responsable: { $officer }
bureau-risk-sample = catálogo de ejemplo
bureau-risk-new-buyer = primera presentación de este comprador
bureau-risk-unknown-buyer = comprador sin verificar
bureau-risk-busy-buyer = pidió más de cinco presentaciones en una semana
bureau-risk-contact-in-text = datos de contacto en el texto (ocultos para la empresa)
bureau-risk-trader = comercializadora
bureau-risk-declared-only = empresa sin verificar en documentos ni en planta
bureau-risk-below-moq = cantidad por debajo del MOQ
bureau-risk-price-low = precio por debajo del tramo
bureau-risk-near-miss = solo se aproxima
bureau-company-head = 🏭 <b>Empresa por verificar</b> · { $state } · registrada el { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    En inglés: { $name_en }
    USCC: <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    Sectores: { $sectors }
    Capacidad: { $capacity }
    Mercados: { $markets }
bureau-company-contact =
    <b>Contacto:</b> { $name }
    { $contact }
    Autorizó mostrarse en el exterior: { $consent ->
        [yes] sí
       *[no] no
    } · productos: { $products }
bureau-company-certificates = Certificados: { $list }
bureau-company-approved = ✅ { $company } ya está verificada ({ $level }). Los compradores pueden encontrar sus productos.
bureau-company-returned =
    ↩️ La Oficina pide más información sobre { $company }:
    <i>{ $note }</i>
bureau-company-rejected =
    La Oficina no pudo verificar { $company }:
    <i>{ $note }</i>
bureau-changed = 🔄 Algo cambió desde que usted abrió esto. No se decidió nada; así está ahora.
bureau-approved = ✅ Aprobada. La empresa y el comprador ya fueron avisados.
bureau-plan =
    <b>Plan del negocio</b>
    Responsable: { $officer }
    Primera meta: { $target }
    Fecha límite: { $due }
bureau-plan-kept = ✅ Plan guardado.
bureau-assigned-done = ✅ Responsable asignado.
bureau-company-done = ✅ Registrado. La empresa ya fue avisada.
bureau-choose-officer = ¿Quién queda de responsable?
bureau-choose-due = ¿Para qué fecha?
bureau-choose-target = ¿Cuál es la primera meta?
bureau-ask-return = ¿Qué debe agregar el comprador? Elija o escríbalo (el comprador lee { $language }).
bureau-ask-decline = ¿Por qué se deniega? Elija o escríbalo (el comprador lee { $language }). El comprador lo verá.
bureau-ask-creturn = ¿Qué debe agregar la empresa? Escríbalo, por favor.
bureau-ask-creject = ¿Por qué no se verifica la empresa? Escríbalo, por favor; la empresa lo verá.
bureau-ask-reply = Escriba su respuesta a la empresa. Los datos de contacto se ocultarán.
bureau-ask-forward = Escriba la pregunta para el comprador (que lee { $language }) o remítala tal cual.
bureau-ask-lost = ¿Por qué se perdió el negocio? Elija o escríbalo.
bureau-ask-move = Esto salta una etapa o retrocede. Escriba el motivo, por favor.
bureau-ask-answer = Escriba su respuesta. Los datos de contacto se ocultan hasta que el fabricante acepte.
bureau-done-return = ↩️ Devuelta. Ya se le preguntó al comprador.
bureau-done-decline = Denegada. El comprador ya sabe el motivo.
bureau-done-creturn = ↩️ Devuelta. Ya se le preguntó a la empresa.
bureau-done-creject = No admitida. La empresa ya sabe el motivo.
bureau-done-reply = ✅ Enviado a la empresa.
bureau-done-forward = ✅ Ya se le preguntó al comprador.
bureau-done-lost = El negocio quedó marcado como perdido.
bureau-done-move = ✅ Etapa cambiada y motivo registrado.
bureau-done-answer = ✅ Gracias. Su respuesta fue remitida.
bureau-note-empty = Escríbalo en pocas palabras, por favor.
bureau-note-too-long = Son { $length } caracteres; el máximo es { $longest }. No se perdió nada: acórtelo y envíelo de nuevo.
bureau-return-quantity = ¿Cuántas unidades necesita?
bureau-return-price = ¿Qué precio por unidad tiene en mente y en qué moneda?
bureau-return-destination = ¿A qué país, ciudad o puerto debe llegar?
bureau-return-delivery = ¿Para cuándo necesita la mercadería?
bureau-return-specification = Describa la especificación o envíe un número de modelo.
bureau-return-company = Cuéntenos de su empresa u organización: nombre, lugar y a qué se dedica.
bureau-decline-not-made = En Mianyang no se fabrica como usted lo necesita.
bureau-decline-unclear = La solicitud no es lo bastante clara para remitirla.
bureau-decline-too-small = La cantidad es muy pequeña para un pedido de exportación.
bureau-decline-unverified = No pudimos verificar los datos proporcionados.
bureau-refusal-price = No es posible llegar al precio objetivo.
bureau-refusal-quantity = La cantidad no se ajusta.
bureau-refusal-delivery = No es posible cumplir la fecha de entrega.
bureau-refusal-market = La empresa no vende a este mercado.
bureau-refusal-specification = No es posible cumplir la especificación.
bureau-lost-price = Sin acuerdo en el precio
bureau-lost-no-answer = Una de las partes dejó de responder
bureau-lost-other-supplier = Compró a otro proveedor
bureau-lost-cancelled = Compra cancelada
bureau-forward-as-is = Remitir tal cual
bureau-sent =
    📨 Su pedido de presentación para <b>{ $product }</b> está en la Oficina de Comercio.
    No se comparte ningún dato suyo hasta que la Oficina apruebe y el fabricante acepte.
bureau-passed-on =
    ✅ La Oficina aprobó <b>{ $product }</b> y remitió su solicitud al fabricante, que debe responder a más tardar el { $due }.
    Sus datos de contacto siguen ocultos.
bureau-returned =
    ↩️ La Oficina tiene una pregunta antes de remitir su solicitud de <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-declined =
    La Oficina no puede remitir su solicitud de <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ El fabricante de <b>{ $product }</b> pregunta antes de responder:
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ Respuesta a su pregunta sobre <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-withdrawn = El comprador retiró la consulta por <b>{ $product }</b>. No hace falta nada más.
bureau-new-introduction = 📋 Una nueva presentación espera revisión: <b>{ $product }</b>
bureau-resubmitted = ↩️ El comprador respondió; revise de nuevo: <b>{ $product }</b>
bureau-assigned = Ahora usted es responsable de la presentación: <b>{ $product }</b>
bureau-refused =
    La empresa rechazó la presentación para <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question =
    ❔ La empresa pregunta antes de responder sobre <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-answered =
    ↩️ El comprador respondió la pregunta de la empresa sobre <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-review-late = ⏰ Un comprador lleva un día hábil esperando la revisión de: <b>{ $product }</b>
bureau-answer-late = ⏰ La empresa no respondió a tiempo sobre <b>{ $product }</b>. Se le preguntó al comprador si desea probar con la siguiente.
bureau-impossible-sample = Esto es un ejemplo. Los ejemplos no se pueden presentar.
bureau-impossible-product-withdrawn = Este producto ya no se ofrece.
bureau-impossible-exporter-not-approved = La empresa no está verificada por ahora, así que no se puede presentar.
bureau-impossible-buyer-erased = El comprador se dio de baja y sus datos se borraron; esto no puede continuar.
bureau-impossible-nobody-there = Por ahora nadie responde por esta empresa, así que no se puede presentar.
bureau-impossible-no-buyer-contact = Falta un teléfono o un correo electrónico del comprador.
bureau-impossible-no-exporter-contact = El contacto de la empresa aún no tiene teléfono ni correo electrónico. Agregue uno primero.
bureau-impossible-own-product = Este producto es de su propia empresa.
bureau-impossible-asked-before = Usted ya pidió esta presentación. Vea en qué va en /requests.
bureau-impossible-stopped = La Oficina no puede gestionar esta presentación. Elija otro producto o pregunte a la Oficina.
bureau-button-queue = 📋 Pendientes
bureau-button-deals = 🤝 Negocios
bureau-button-officers = 👥 Funcionarios
bureau-button-home = Inicio
bureau-button-look = Ver
bureau-button-next = Siguiente ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ Aprobar
bureau-button-return = ↩️ Preguntar
bureau-button-decline = ✖️ Denegar…
bureau-button-reject = ✖️ No admitir…
bureau-button-assign = 👤 Asignar
bureau-button-plan = 🗓 Plan
bureau-button-take-plan = ✅ Usar este plan
bureau-button-officer = 👤 Responsable
bureau-button-due = 🗓 Fecha límite
bureau-button-target = 🎯 Meta
bureau-button-photos = 🖼 Fotos
bureau-button-document-checked = ✅ Aprobar: por documentos
bureau-button-site-checked = ✅ Aprobar: visitada en planta
bureau-button-reply = Responder a la empresa
bureau-button-forward = Preguntar al comprador
bureau-button-answer = ✍️ Responder
bureau-button-take-back = Retirar
bureau-button-gaps = 📉 Demanda sin oferta
bureau-gaps =
    <b>Demanda sin oferta</b>: lo piden y nadie del catálogo lo fabrica
    Necesidades: { $needs } · solicitudes { $requests } · página { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · compradores { $buyers } · solicitudes { $requests } · { $where }
bureau-gaps-none = Ninguna solicitud quedó sin respuesta.
bureau-gaps-unclear = Solicitudes que no nombran un producto: { $count }
bureau-gaps-left-out = Aquí solo se ven las solicitudes más recientes; otras { $count } más antiguas están en el informe de la línea de comandos.
bureau-gap =
    <b>📉 { $need }</b>
    Compradores { $buyers } · solicitudes { $requests } · del { $first } al { $last }
    Cantidad total pedida: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: compradores { $buyers }, solicitudes { $requests }, { $quantities } ({ $last })
bureau-gap-samples =
    <b>En palabras de los compradores:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = cantidad no indicada
