### Machine-drafted; read by no native speaker yet.

# As novidades, ditas uma só vez, e como deixar de as receber.
command-news = Novidades: de que me avisam
news-for-requests =
    <b>Novidades em Mianyang para { $count ->
        [one] a sua solicitação
       *[other] { $count } das suas solicitações
    }</b>
    { $list }
news-for-request = { $number }. { $request }: { $count ->
        [one] { $best }
       *[other] { $best } e mais { $more }
    }
news-button-look = 👀 Ver o n.º { $number }
news-button-rest = 🔕 Não avisar mais sobre esta
news-button-rest-number = 🔕 Não avisar do n.º { $number }
news-button-watch = 🔔 Voltar a procurar
news-rested = 🔕 Não receberá mais avisos de <b>{ $request }</b>. A solicitação continua aberta em /requests.
news-needs =
    <b>Há compradores que pediram o que a sua empresa fabrica</b>
    { $count ->
        [one] Uma necessidade já indicada combina
       *[other] { $count } necessidades já indicadas combinam
    } com { $products ->
        [one] o seu produto.
       *[other] { $products } dos seus produtos.
    }
news-needs-product = <b>{ $product }</b> · necessidades: { $count }
news-need = • { $need }
news-needs-more = … e mais { $count }
news-needs-more-products = … e mais { $count } produtos
news-needs-foot = A partir de agora estes compradores encontram o seu produto. Quem quiser conhecer a sua empresa chega através do Departamento de Comércio.
news-button-product = 📦 Ver o produto
news-button-mute = 🔕 Não avisar de necessidades
news-button-unmute = 🔔 Avisar de necessidades
news-muted = 🔕 Não receberá mais avisos de necessidades que combinem com produtos novos. As consultas de compradores continuam a chegar.
news-unmuted = 🔔 Receberá avisos de necessidades que combinem com os seus produtos novos ou alterados.
news-settings = <b>Novidades</b>
news-watched = { $number }. Continuo à procura de: { $request }
news-needs-on = 🔔 Aviso de necessidades que combinam com os seus produtos novos ou alterados.
news-needs-off = 🔕 Não aviso de necessidades que combinam com os seus produtos.
news-none = Não há nada de que avisar. Por baixo de uma solicitação, toque em “Continuar à procura” e escrevo-lhe quando houver algo novo que sirva.
news-mydata = Avisos que dei ou estou para dar: { $count }
