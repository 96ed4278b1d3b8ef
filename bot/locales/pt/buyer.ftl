### Machine-drafted; read by no native speaker yet.

# O lado do comprador: uma necessidade, o que serve, a apresentação e o andamento de cada coisa.
buyer-home =
    De que precisa? Escreva com as suas palavras: o produto, a quantidade, o preço, o destino e o prazo. Também serve uma foto com algumas palavras.

    <i>Por exemplo: 200 postes de iluminação solar de 60 W para Nampula, até USD 90 por unidade, antes de junho</i>
buyer-new = De que precisa? Produto, quantidade, preço, destino e prazo, com as suas palavras.
buyer-no-need =
    Com todo o gosto! Escreva o que quer comprar e eu procuro um fabricante em Mianyang.

    <i>Por exemplo: 20 colheitadeiras de arroz para a nossa cooperativa em Chókwè, até USD 3000 por unidade, antes de março</i>
buyer-what-product = Anotado. E de que produto se trata?
buyer-photo-what = Obrigado, guardo a foto. O que é e de que quantidade precisa? Uma frase basta.
buyer-document-words = Ainda não consigo ler ficheiros. Escreva numa ou duas frases aquilo de que precisa, por favor.
buyer-document-unread = Segui as suas palavras: ainda não consigo ler ficheiros.
buyer-contact-later = Obrigado! Só preciso do seu número quando pedir uma apresentação; nessa altura eu pergunto.
buyer-words-please = Responda por palavras, por favor.
buyer-too-many = Desde ontem indicou { $limit } necessidades, o máximo que consigo tratar num dia. Volte amanhã ou continue com uma das que já tem.
buyer-button-requests = As minhas solicitações
buyer-button-new = ➕ Nova solicitação

# O que se entendeu
buyer-understood = <b>Entendi:</b> { $reading }
buyer-read-no-product = produto não indicado
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = para { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] { $money } no total
       *[false] { $money } por unidade
        }
   *[false] { $in_all ->
        [true] até { $money } no total
       *[false] até { $money } por unidade
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] pronto até { $day }
    [shipped] embarcado até { $day }
    [arrived] no destino até { $day }
   *[unsaid] até { $day }
    }
buyer-read-oem = com a sua própria marca
buyer-read-sample = deseja amostra
buyer-read-after-sales = peças de reposição e assistência
buyer-fuel = { $value ->
    [diesel] diesel
    [petrol] gasolina
    [electric] elétrico
    [solar] solar
    [gas] gás
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] novo
    [used] usado
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] Importador
    [distributor] Distribuidor
    [end_user] Para uso próprio
   *[government] Comprador público
    }
buyer-button-correct = ✏️ Corrigir
buyer-correct-what = O que devo corrigir?
buyer-button-field-product = Produto
buyer-button-field-quantity = Quantidade
buyer-button-field-price = Preço
buyer-button-field-place = Destino
buyer-button-field-date = Prazo
buyer-correct-product = ✏️ Que produto? Escreva com as suas palavras.
buyer-correct-quantity = ✏️ Que quantidade? Por exemplo: 30 unidades, 5 toneladas, 1 contentor
buyer-correct-price = ✏️ A que preço? Por exemplo: até USD 3000 por unidade
buyer-correct-place = ✏️ Para onde? Escreva o país, ou a cidade e o país.
buyer-correct-date = ✏️ Até quando? Por exemplo: antes de março, até 15 de maio, em três meses
buyer-button-any = Deixar em aberto
buyer-unread-product = Não reconheci nenhum produto. Escreva em poucas palavras o que é, por favor.
buyer-unread-quantity = Não encontrei uma quantidade. Escreva um número com a unidade, por exemplo: 30 unidades
buyer-unread-price = Não encontrei um preço. Escreva um valor com a moeda, por exemplo: USD 3000 por unidade
buyer-unread-place = Não conheço este lugar. Escreva o nome do país, por favor.
buyer-unread-date = Não encontrei uma data. Escreva assim: 15 de maio, ou antes de março
buyer-corrected = { $count ->
    [0] Corrigi e procurei de novo: por agora nada serve.
    [one] Corrigi e procurei de novo: há um produto que serve, veja a ficha.
   *[other] Corrigi e procurei de novo: há { $count } produtos que servem, veja a ficha.
    }

# Vários produtos numa mensagem
buyer-several =
    Li { $count } produtos diferentes:
    { $goods }

    Procuro cada um deles?
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ Cada um em separado
buyer-button-first = Só o primeiro
buyer-button-whole = É um só produto
buyer-several-made = { $count ->
    [one] Cada um é agora uma solicitação própria. Aqui está o primeiro; o outro está à distância de um toque:
   *[other] Cada um é agora uma solicitação própria. Aqui está o primeiro; os outros { $count } estão à distância de um toque:
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = Tanto quanto sei, hoje ninguém em Mianyang oferece “{ $words }”. Se é disso que precisa, toque no botão e guardo como solicitação. Se não, escreva o que quer comprar: o produto, a quantidade e o destino.
buyer-button-keep-need = ✅ É disso que preciso
buyer-language-beyond = Escreve em { $language }, língua que ainda não falo: respondo em português e procuro o que entendo.

# Uma pergunta por baixo da lista
buyer-question-country = ❔ Para que país vai? Disso dependem os certificados, o transporte e o preço.
buyer-question-quantity = ❔ De que quantidade precisa? Disso dependem o pedido mínimo e o preço.
buyer-question-voltage = ❔ Que tensão tem? Há estas opções:
buyer-question-fuel = ❔ A que deve funcionar? Há estas opções:
buyer-question-price = ❔ Há um preço que não deva passar?
buyer-question-certificate = ❔ Precisa de algum certificado? Alguns fabricantes têm:
buyer-question-date = ❔ Até quando deve estar pronto?
buyer-question-specification = ❔ Qual lhe serve: { $specification }?
buyer-question-answered = ✅ Anotado: { $answer }
buyer-question-skipped = Muito bem, deixo em aberto.
buyer-unread-answer = Não encontrei uma resposta à pergunta acima. Toque num dos botões ou salte a pergunta.

# Fichas
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>empresa comercial, { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>fabricante, { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>Aproxima-se, mas não cumpre tudo</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] Apresentação: no Departamento de Comércio
    [returned] Apresentação: o Departamento tem uma pergunta para si
    [approved] Apresentação: aprovada, falta a resposta do fabricante
    [accepted] Apresentação: aceite, cada parte tem o contacto da outra
    [declined] Apresentação: não encaminhada pelo Departamento
    [refused] Apresentação: o fabricante disse que não
   *[withdrawn] Apresentação: retirada por si
    }</i>
buyer-level-declared = segundo a empresa, ainda não verificado
buyer-level-checked = { $level ->
    [site_checked] visitada pelo Departamento em { $day }
   *[document_checked] documentos verificados em { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }por unidade
    [pack] { " " }por unidade
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per } para { $quantity }
buyer-price-from = <b>{ $price }</b>{ $per } a partir de { $quantity }
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }, conforme a quantidade
buyer-price-on-request = preço sob consulta
buyer-moq = MOQ { $moq }
buyer-lead = { $days ->
    [one] pronto em { $days } dia
   *[other] pronto em { $days } dias
    }
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 Quero ser apresentado
buyer-button-where = 🤝 Ver andamento
buyer-button-reject = 👎 Não me serve
buyer-button-details = Detalhes
buyer-button-ask = 🤝 Consultar este produto
buyer-button-back-to-card = ‹ Voltar ao produto

# Detalhes
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] potência { $value }
    [voltage] tensão { $value }
    [weight] peso { $value }
    [size] medidas { $value }
    [diameter] diâmetro { $value }
    [volume] volume { $value }
    [grade] grau { $value }
    [output] produção { $value }
    [thickness] espessura { $value }
    [flow] caudal (vazão) { $value }
    [load] carga { $value }
    [width] largura { $value }
    [length] comprimento { $value }
    [height] altura { $value }
    [battery] bateria { $value }
    [capacity] capacidade { $value }
    [material] material { $value }
    [pressure] pressão { $value }
    [speed] velocidade { $value }
    [resolution] resolução { $value }
    [brightness] luminosidade { $value }
    [alcohol] álcool { $value }
    [fits] compatível com { $value }
    [head] altura manométrica { $value }
    [inlet] entrada { $value }
    [cut_width] largura de corte { $value }
    [feed_rate] alimentação { $value }
    [working_width] largura de trabalho { $value }
    [current] corrente { $value }
    [panel] painel { $value }
    [rows] linhas { $value }
    [colour] cor { $value }
    [hardness] dureza { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } a partir de { $quantity }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = { $months ->
    [one] garantia de { $months } mês
   *[other] garantia de { $months } meses
    }
buyer-fact-spare-parts = fornece peças de reposição
buyer-fact-sample = { $policy ->
    [free] amostra grátis
    [paid] amostra paga pelo comprador
   *[none] sem amostras
    }
buyer-fact-manual = manual: { $languages }
buyer-fact-service = assistência: { $countries }
buyer-fact-stock = 📦 Em stock ({ $country }): { $quantity }
buyer-fact-capacity = produz { $quantity } por mês
buyer-fact-size = embalado: { $volume } m³, { $weight } kg
buyer-fact-founded = fabricante desde { $year }
buyer-fact-employees = { $number } trabalhadores
buyer-fact-markets = exporta para: { $countries }
buyer-fact-updated = <i>Dados de { $day }</i>

# Não me serve, não há nada, continuar a procurar
buyer-why = Porque não lhe serve? Ajuda-me a escolher melhor.
buyer-why-words = O que não está bem? Em uma ou duas palavras.
buyer-button-why-price = Preço
buyer-button-why-product = Não é o que preciso
buyer-button-why-quantity = Pedido mínimo
buyer-button-why-other = Outra coisa
buyer-noted = Obrigado, anotado.
buyer-nothing = <b>Hoje ninguém em Mianyang oferece isto</b>, segundo o nosso catálogo.
buyer-nothing-more = Já viu tudo o que serve hoje.
buyer-shall-i-watch = Continuo à procura até { $day } e escrevo-lhe quando houver algo novo que sirva?
buyer-watching = 👀 Continuo à procura até { $day } e escrevo-lhe assim que houver algo novo que sirva.
buyer-button-watch = 👀 Continuar à procura
buyer-button-near = { $count ->
    [one] ≈ Ver o que se aproxima
   *[other] ≈ Ver o que se aproxima ({ $count })
    }
buyer-button-close = Fechar
buyer-button-reopen = Reabrir
buyer-button-open = Ver o que serve
buyer-closed =
    Fechada: { $request }
    As apresentações em curso continuam; encontra-as em /requests.
buyer-not-open = { $state ->
    [expired] Esta solicitação expirou: { $request }
   *[closed] Esta solicitação está fechada: { $request }
    }
buyer-expired =
    A sua solicitação expirou: <b>{ $request }</b>
    Ainda precisa?
buyer-announced = { $count ->
    [one] 🔔 <b>Novidade para a sua solicitação</b> “{ $request }”
   *[other] 🔔 <b>{ $count } produtos novos para a sua solicitação</b> “{ $request }”; este é o melhor
    }

# Apresentação
buyer-share-what =
    <b>{ $product }</b>
    Funciona assim: primeiro, o Departamento de Comércio de Mianyang vê a sua solicitação e os dados que me der agora. Se aprovar, { $exporter } vê aquilo de que precisa, o seu país e que tipo de comprador é, mas nem o nome nem o contacto. Só quando a empresa aceita é que cada parte recebe o contacto da outra.

    Antes, algumas perguntas; só as faço desta vez.
buyer-your-name = Qual é o seu nome?
buyer-your-organisation = Para que empresa ou organização compra?
buyer-your-type = Que tipo de comprador é?
buyer-your-home = Para que país compra?
buyer-your-contact = Como podemos contactar fora do Telegram? Partilhe o seu número com o botão abaixo, ou escreva um e-mail ou um telefone com o código do país.
buyer-button-keep = Manter: { $value }
buyer-name-please = Escreva o seu nome por letras, por favor.
buyer-country-please = Não conheço este país. Escreva o nome ou toque num.
buyer-contact-not-yours = Este número é de outra pessoa. Partilhe o seu com o botão abaixo ou escreva um e-mail.
buyer-contact-unread = { $problem ->
    [phone] Este telefone parece incompleto. Escreva-o com o código do país, por exemplo +258 84 123 4567
    [email] Este e-mail parece errado. Verifique-o, por exemplo nome@empresa.com
   *[none] Escreva um e-mail, ou um telefone com o código do país, por exemplo +258 84 123 4567
    }
buyer-contact-thanks = Obrigado, já guardei.
buyer-consent =
    <b>Apresentação: { $product }</b>
    Com o seu sim, partilho
    • com o Departamento de Comércio de Mianyang, agora: a sua solicitação e { $values }
    • com { $exporter }, quando o Departamento aprovar: aquilo de que precisa, o seu país, que tipo de comprador é e se o seu contacto está confirmado
    • com { $exporter }, quando a empresa aceitar: { $values }
buyer-consent-photos = • com { $exporter }, quando a empresa aceitar: as fotos da sua solicitação
buyer-consent-ask = Nada mais e com mais ninguém. Pode retirar em /requests até à troca de contactos. Concorda?
buyer-button-consent = ✅ Sim, partilhar e apresentar
buyer-button-my-details = ✏️ Alterar os meus dados
buyer-not-shared = Muito bem, nada foi partilhado.
buyer-too-many-introductions = Desde ontem pediu { $limit } apresentações, o máximo por dia. Volte amanhã; o produto fica na sua solicitação.
buyer-introduction = <b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] em análise no Departamento de Comércio
    [returned] o Departamento tem uma pergunta para si
    [approved] aprovada; falta a resposta do fabricante
    [accepted] aceite; cada parte tem o contacto da outra
    [declined] o Departamento não a encaminhou
    [refused] o fabricante disse que não
   *[withdrawn] retirada por si
    }
buyer-take-back-ask = Retirar o seu pedido de apresentação para { $product }? Não poderá pedi-la de novo para o mesmo produto.
buyer-button-take-back-yes = Sim, retirar
buyer-taken-back = Retirada: { $product }. O fabricante nunca soube quem pediu.
buyer-resubmit-ask = Escreva a sua resposta ao Departamento com as suas palavras.
buyer-resubmitted = Obrigado, a sua resposta está no Departamento. Escrevo-lhe assim que houver decisão.

# As minhas solicitações
buyer-no-requests = Ainda não tem solicitações. Basta escrever aquilo de que precisa.
buyer-requests = { $count ->
    [one] <b>A sua solicitação</b>
   *[other] <b>As suas { $count } solicitações</b>
    }
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>A sua solicitação:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 aberta até { $day }
    [watching] 👀 continuo à procura até { $day }
    [closed] ⚪ fechada
   *[expired] ⚪ expirou em { $day }
    }
buyer-count-shown = { $count ->
    [0] nada mostrado ainda
    [one] um produto mostrado
   *[other] { $count } produtos mostrados
    }
buyer-count-introductions = { $count ->
    [0] nenhuma apresentação
    [one] uma apresentação
   *[other] { $count } apresentações
    }
buyer-button-answer-bureau = ✍️ Responder: { $product }
buyer-button-take-back = ↩️ Retirar: { $product }

# Chegada por uma ligação
buyer-product-gone = Este produto já não está à venda aqui. Escreva aquilo de que precisa e eu procuro outro.
buyer-ask-how-many = { $product }: que quantidade, para onde e até quando? Escreva com as suas palavras.
