### Machine-drafted; read by no native speaker yet.

# Las novedades, que se dicen una sola vez, y cómo dejar de recibirlas.
command-news = Novedades: de qué se me avisa
news-for-requests =
    <b>Novedades en Mianyang para { $count ->
        [one] su solicitud
       *[other] { $count } de sus solicitudes
    }</b>
    { $list }
news-for-request = { $number }. { $request }: { $count ->
        [one] { $best }
       *[other] { $best } y { $more } más
    }
news-button-look = 👀 Ver el n.º { $number }
news-button-rest = 🔕 No avisar de esta solicitud
news-button-rest-number = 🔕 No avisar del n.º { $number }
news-button-watch = 🔔 Volver a buscar
news-rested = 🔕 Ya no recibirá avisos de <b>{ $request }</b>. La solicitud sigue abierta en /requests.
news-needs =
    <b>Hay compradores que pidieron lo que usted fabrica</b>
    { $count ->
        [one] Una necesidad ya indicada coincide
       *[other] { $count } necesidades ya indicadas coinciden
    } con { $products ->
        [one] su producto.
       *[other] { $products } de sus productos.
    }
news-needs-product = <b>{ $product }</b> · necesidades: { $count }
news-need = • { $need }
news-needs-more = … y { $count } más
news-needs-more-products = … y { $count } productos más
news-needs-foot = Desde ahora esos compradores encuentran su producto. Quien quiera conocerle llegará por medio de la Oficina de Comercio.
news-button-product = 📦 Ver el producto
news-button-mute = 🔕 No avisar de necesidades
news-button-unmute = 🔔 Avisar de necesidades
news-muted = 🔕 Ya no recibirá avisos de necesidades que coincidan con productos nuevos. Las consultas de compradores le siguen llegando.
news-unmuted = 🔔 Recibirá avisos de necesidades que coincidan con sus productos nuevos o modificados.
news-settings = <b>Novedades</b>
news-watched = { $number }. Sigo buscando: { $request }
news-needs-on = 🔔 Le aviso de necesidades que coinciden con sus productos nuevos o modificados.
news-needs-off = 🔕 No le aviso de necesidades que coinciden con sus productos.
news-none = No hay nada de qué avisarle. Debajo de una solicitud, toque “Seguir buscando” y le escribo cuando aparezca algo nuevo que le sirva.
news-mydata = Avisos que le di o estoy por darle: { $count }
