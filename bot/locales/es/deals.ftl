### Machine-drafted; read by no native speaker yet.

# La consulta que recibe el exportador, el intercambio de contactos y el negocio que sigue.
deal-inquiry-head = 🔔 <b>Nueva consulta</b>
deal-inquiry-buyer = Comprador: { $country } · { $type } · { $level }
deal-inquiry-product = <b>Su producto que le sirve:</b> { $product }
deal-inquiry-original =
    <b>Original ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>El comprador agregó:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ Responda dentro de 24 horas hábiles, a más tardar el { $due } (hora de Pekín). Los contactos se intercambian cuando usted acepte.
deal-nudge = ⏰ Un comprador sigue esperando su respuesta sobre <b>{ $product }</b>.
deal-refused =
    El fabricante de <b>{ $product }</b> no puede atender su solicitud:
    <i>{ $note }</i>
    ¿Busco el siguiente fabricante? Se le pedirá de nuevo su autorización.
deal-unanswered = ⏰ El fabricante de <b>{ $product }</b> aún no respondió. ¿Busco el siguiente? Se le pedirá de nuevo su autorización.
deal-exchange-buyer = 🤝 <b>El fabricante de { $product } aceptó.</b> Aquí está su contacto; el de usted ya se le envió.
deal-exchange-exporter = 🤝 <b>Ya están en contacto por { $product }.</b> Aquí está el contacto del comprador; el de usted ya se le envió.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>Cuidado con los cambios de datos bancarios.</b> Nosotros nunca enviamos datos bancarios. Si un correo o un mensaje indica una cuenta nueva, llame al número de arriba antes de pagar y avise a la Oficina.
deal-opening =
    Un primer mensaje para copiar:
    <code>{ $text }</code>
deal-opening-by-buyer = Buen día, le escribe { $name }. Nos presentó la Oficina de Comercio de Mianyang. Me interesa su producto { $product } y quisiera conversar sobre detalles, precio y muestras.
deal-opening-by-exporter = Buen día, le escribe { $name } desde Mianyang, China. Nos presentó la Oficina de Comercio de Mianyang. Gracias por su interés en nuestro producto { $product }. Con gusto conversamos sobre detalles, precio y muestras.
deal-request-photo = Foto enviada con la solicitud
deal-opened =
    🤝 La empresa aceptó: <b>{ $product }</b>. El negocio n.º { $id } está abierto.
    Etapa: { $stage } · responsable: { $officer }
    Primera meta: { $target }, para el { $due }
deal-samples-question = ¿Ya acordaron muestras de <b>{ $product }</b>?
deal-thanks = { $answer ->
    [yes] ✅ Buena noticia. La Oficina ya fue avisada.
    [not_yet] Gracias. Le pregunto de nuevo en una semana.
   *[stopped] Gracias. La Oficina ya fue avisada.
    }
deal-ask-why-stopped = ¿Qué pasó? Unas pocas palabras nos ayudan a mejorar.
deal-samples-yes = ✅ <b>{ $product }</b>: muestras acordadas, según { $side ->
    [buyer] el comprador
   *[exporter] la empresa
    }.
deal-samples-not-yet = <b>{ $product }</b>: aún sin muestras acordadas, según { $side ->
    [buyer] el comprador
   *[exporter] la empresa
    }. Se preguntará de nuevo a ambas partes en una semana.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: las conversaciones se detuvieron, según { $side ->
        [buyer] el comprador
       *[exporter] la empresa
    }:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] Mis negocios
    [overdue] Negocios atrasados
   *[all] Todos los negocios abiertos
    }</b>: { $count }
deal-list-empty = Ninguno.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>№{ $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target } para el { $due } · { $officer }
deal-item =
    🤝 <b>Negocio n.º { $id }: { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    Abierto el { $opened }
    Etapa: <b>{ $stage }</b>
    Meta: { $target }, para el { $due }
    Responsable: { $officer }
deal-item-lost = Perdido: { $reason }
deal-moved = ✅ Etapa cambiada.
deal-changed = ✅ Cambiado.
deal-stands-there = Ya está en esta etapa.
deal-choose-stage = ¿Qué etapa? Para saltar o retroceder hace falta un motivo.
deal-ask-due = Elija una fecha límite o escriba una, por ejemplo 2027-01-15.
deal-due-unreadable = No puedo leer esa fecha. Escriba año, mes y día, por ejemplo { $example }.
deal-due-past = { $due } ya pasó. Elija un día a partir de hoy.
deal-assigned = Ahora usted es responsable del negocio: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] primer contacto
    [qualified] necesidad confirmada
    [quoted] cotizado
    [sample_shipped] muestra enviada
    [sample_approved] muestra aprobada
    [intent_contract] contrato de intención
    [contract] contrato firmado
    [shipped] despachado
    [paid] pagado
   *[lost] perdido
    }
deal-button-accept = ✅ Aceptar
deal-button-refuse = ✖️ Rechazar…
deal-button-ask = ❔ Preguntar antes
deal-button-next = Probar el siguiente
deal-button-open = Abrir el negocio
deal-button-lost = ✖️ Perdido…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = Otra etapa
deal-button-mine = Míos
deal-button-overdue = Atrasados
deal-button-all = Todos
deal-button-samples-yes = Sí
deal-button-samples-not-yet = Todavía no
deal-button-samples-stopped = Lo dejamos…
