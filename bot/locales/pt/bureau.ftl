### Machine-drafted; read by no native speaker yet.

# A fila do Departamento, as suas decisões e o que se diz a cada parte.
bureau-home =
    <b>Mesa do Departamento</b>
    Empresas por verificar: <b>{ $companies }</b>
    Apresentações por analisar: <b>{ $introductions }</b>
    À espera da resposta do fabricante: { $answers }
    Os meus negócios abertos: { $deals }, em atraso: { $overdue }
bureau-queue-empty = Nada pendente. A fila está vazia.
bureau-officers =
    <b>Técnicos</b>
    { $list }
bureau-officers-line = • { $name }: apresentações { $introductions }, negócios { $deals }, em atraso { $overdue }
bureau-officer-unnamed = técnico n.º { $number }
bureau-somebody = alguém
bureau-the-buyer = o comprador
bureau-the-exporter = a empresa
bureau-unknown = não se sabe
bureau-page = { $position } / { $total }
bureau-already = Nada foi alterado: { $who } já tratou disto em { $when } (hora de Pequim). Estado atual: { $what }.
bureau-state = { $state ->
    [requested] por analisar
    [returned] devolvida para completar
    [approved] aprovada
    [accepted] aceite pela empresa
    [declined] indeferida
    [refused] recusada pela empresa
    [withdrawn] retirada pelo comprador
    [rejected] rejeitada
   *[pending] por verificar
    }
bureau-buyer-type = { $type ->
    [importer] importador
    [distributor] distribuidor
    [end_user] consumidor final
    [government] entidade pública
   *[unknown] tipo não indicado
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] contacto confirmado
    [organisation_checked] organização verificada
   *[unknown] ainda não verificado
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] fabricante
   *[trader] empresa comercial
    }
bureau-exporter-level = { $level ->
    [document_checked] documentos verificados
    [site_checked] verificada no local
   *[declared] segundo declaração, não verificada
    }
bureau-item-head = 📋 <b>Apresentação n.º { $id }</b> · { $state } · autorizada em { $since }
bureau-item-buyer =
    <b>Comprador:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = Connosco desde { $since } · solicitações { $requests } · outras apresentações { $introductions } (aceites { $accepted }, indeferidas { $declined })
bureau-item-original =
    <b>Original ({ $language }{ $photos ->
        [0] {""}
       *[other] , fotos: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>Entendido assim:</b>
bureau-item-product = <b>Produto a apresentar:</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = Apresentações encaminhadas até agora { $passed } · aceites { $accepted } · recusadas { $refused }
bureau-item-note = 📝 <b>Nota do Departamento:</b> { $text }
bureau-item-answer = ↩️ <b>Resposta do comprador:</b> { $text }
bureau-item-question = ❔ <b>Pergunta da empresa:</b> { $text }
bureau-item-refusal = <b>Motivo da empresa:</b> { $text }
bureau-item-risks = ⚠️ <b>Ver com atenção:</b> { $marks }
bureau-item-stop = ⛔ <b>Lista de exclusão</b> desde { $since } ({ $source }): { $reason }
bureau-item-officer = Responsável: { $officer }
bureau-risk-sample = catálogo de exemplo
bureau-risk-new-buyer = primeira apresentação deste comprador
bureau-risk-unknown-buyer = comprador não verificado
bureau-risk-busy-buyer = pediu mais de cinco apresentações numa semana
bureau-risk-contact-in-text = dados de contacto no texto (ocultos para a empresa)
bureau-risk-trader = empresa comercial
bureau-risk-declared-only = empresa não verificada por documentos nem no local
bureau-risk-below-moq = quantidade abaixo do MOQ
bureau-risk-price-low = preço abaixo do escalão
bureau-risk-near-miss = apenas aproximado
bureau-company-head = 🏭 <b>Empresa por verificar</b> · { $state } · inscrita em { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    Em inglês: { $name_en }
    USCC: <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    Setores: { $sectors }
    Capacidade: { $capacity }
    Mercados: { $markets }
bureau-company-contact =
    <b>Contacto:</b> { $name }
    { $contact }
    Autorizou mostrar-se no exterior: { $consent ->
        [yes] sim
       *[no] não
    } · produtos: { $products }
bureau-company-certificates = Certificados: { $list }
bureau-company-approved = ✅ { $company } já está verificada ({ $level }). Os compradores podem encontrar os seus produtos.
bureau-company-returned =
    ↩️ O Departamento pede mais informação sobre { $company }:
    <i>{ $note }</i>
bureau-company-rejected =
    O Departamento não conseguiu verificar { $company }:
    <i>{ $note }</i>
bureau-changed = 🔄 Algo mudou desde que abriu isto. Nada foi decidido; o estado atual é este.
bureau-approved = ✅ Aprovada. A empresa e o comprador já foram avisados.
bureau-plan =
    <b>Plano do negócio</b>
    Responsável: { $officer }
    Primeira meta: { $target }
    Prazo: { $due }
bureau-plan-kept = ✅ Plano guardado.
bureau-assigned-done = ✅ Responsável definido.
bureau-company-done = ✅ Feito. A empresa já foi avisada.
bureau-choose-officer = Quem fica responsável?
bureau-choose-due = Até quando?
bureau-choose-target = Qual é a primeira meta?
bureau-ask-return = O que deve o comprador acrescentar? Escolha ou escreva (o comprador lê { $language }).
bureau-ask-decline = Porque é indeferida? Escolha ou escreva (o comprador lê { $language }). O comprador vai ver.
bureau-ask-creturn = O que deve a empresa acrescentar? Escreva, por favor.
bureau-ask-creject = Porque não se verifica a empresa? Escreva, por favor; a empresa vai ver.
bureau-ask-reply = Escreva a sua resposta à empresa. Os dados de contacto serão ocultados.
bureau-ask-forward = Escreva a pergunta para o comprador (que lê { $language }) ou encaminhe-a tal como está.
bureau-ask-lost = Porque se perdeu o negócio? Escolha ou escreva.
bureau-ask-move = Isto salta uma etapa ou volta atrás. Escreva o motivo, por favor.
bureau-ask-answer = Escreva a sua resposta. Os dados de contacto ficam ocultos até o fabricante aceitar.
bureau-done-return = ↩️ Devolvida. A pergunta já foi enviada ao comprador.
bureau-done-decline = Indeferida. O comprador já sabe o motivo.
bureau-done-creturn = ↩️ Devolvida. A pergunta já foi enviada à empresa.
bureau-done-creject = Rejeitada. A empresa já sabe o motivo.
bureau-done-reply = ✅ Enviado à empresa.
bureau-done-forward = ✅ A pergunta já foi enviada ao comprador.
bureau-done-lost = O negócio ficou marcado como perdido.
bureau-done-move = ✅ Etapa alterada, motivo anotado.
bureau-done-answer = ✅ Obrigado. A sua resposta foi encaminhada.
bureau-note-empty = Escreva em poucas palavras, por favor.
bureau-note-too-long = São { $length } caracteres; o máximo é { $longest }. Nada se perdeu: encurte e envie de novo.
bureau-return-quantity = De que quantidade precisa?
bureau-return-price = Que preço por unidade tem em mente e em que moeda?
bureau-return-destination = Para que país, cidade ou porto deve ir?
bureau-return-delivery = Até quando precisa da mercadoria?
bureau-return-specification = Descreva a especificação ou envie um número de modelo.
bureau-return-company = Fale-nos da sua empresa ou organização: nome, lugar e o que faz.
bureau-decline-not-made = Em Mianyang não se fabrica isto da forma de que precisa.
bureau-decline-unclear = A solicitação não está clara o suficiente para ser encaminhada.
bureau-decline-too-small = A quantidade é pequena demais para uma encomenda de exportação.
bureau-decline-unverified = Não conseguimos verificar os dados fornecidos.
bureau-refusal-price = Não é possível chegar ao preço pretendido.
bureau-refusal-quantity = A quantidade não serve.
bureau-refusal-delivery = Não é possível cumprir o prazo de entrega.
bureau-refusal-market = A empresa não fornece este mercado.
bureau-refusal-specification = Não é possível cumprir a especificação.
bureau-lost-price = Sem acordo no preço
bureau-lost-no-answer = Uma das partes deixou de responder
bureau-lost-other-supplier = Comprou a outro fornecedor
bureau-lost-cancelled = Compra cancelada
bureau-forward-as-is = Encaminhar tal como está
bureau-sent =
    📨 O seu pedido de apresentação para <b>{ $product }</b> está no Departamento de Comércio.
    Nenhum dado seu é partilhado até o Departamento aprovar e o fabricante aceitar.
bureau-passed-on =
    ✅ O Departamento aprovou <b>{ $product }</b> e encaminhou a sua solicitação ao fabricante, que deve responder até { $due }.
    Os seus dados de contacto continuam ocultos.
bureau-returned =
    ↩️ O Departamento tem uma pergunta antes de encaminhar a sua solicitação de <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-declined =
    O Departamento não pode encaminhar a sua solicitação de <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ O fabricante de <b>{ $product }</b> pergunta antes de responder:
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ Resposta à sua pergunta sobre <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-withdrawn = O comprador retirou a consulta sobre <b>{ $product }</b>. Não é preciso fazer mais nada.
bureau-new-introduction = 📋 Uma nova apresentação espera análise: <b>{ $product }</b>
bureau-resubmitted = ↩️ O comprador respondeu; analise de novo: <b>{ $product }</b>
bureau-assigned = Agora é responsável pela apresentação: <b>{ $product }</b>
bureau-refused =
    A empresa recusou a apresentação para <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question =
    ❔ A empresa pergunta antes de responder sobre <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-answered =
    ↩️ O comprador respondeu à pergunta da empresa sobre <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-review-late = ⏰ Um comprador espera há um dia útil pela análise de: <b>{ $product }</b>
bureau-answer-late = ⏰ A empresa não respondeu a tempo sobre <b>{ $product }</b>. Perguntámos ao comprador se quer tentar a seguinte.
bureau-impossible-sample = Isto é um exemplo. Os exemplos não podem ser apresentados.
bureau-impossible-product-withdrawn = Este produto já não está à venda.
bureau-impossible-exporter-not-approved = A empresa não está verificada neste momento, por isso não pode ser apresentada.
bureau-impossible-buyer-erased = O comprador saiu e os seus dados foram apagados; isto não pode continuar.
bureau-impossible-nobody-there = Neste momento ninguém responde por esta empresa, por isso não pode ser apresentada.
bureau-impossible-no-buyer-contact = Falta um telefone ou um e-mail do comprador.
bureau-impossible-no-exporter-contact = O contacto da empresa ainda não tem telefone nem e-mail. Acrescente um primeiro.
bureau-impossible-own-product = Este produto é da sua própria empresa.
bureau-impossible-asked-before = Já pediu esta apresentação. Veja o andamento em /requests.
bureau-impossible-stopped = O Departamento não pode tratar desta apresentação. Escolha outro produto ou pergunte ao Departamento.
bureau-button-queue = 📋 Pendentes
bureau-button-deals = 🤝 Negócios
bureau-button-officers = 👥 Técnicos
bureau-button-home = Início
bureau-button-look = Ver
bureau-button-next = Seguinte ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ Aprovar
bureau-button-return = ↩️ Perguntar
bureau-button-decline = ✖️ Indeferir…
bureau-button-reject = ✖️ Rejeitar…
bureau-button-assign = 👤 Atribuir
bureau-button-plan = 🗓 Plano
bureau-button-take-plan = ✅ Usar este plano
bureau-button-officer = 👤 Responsável
bureau-button-due = 🗓 Prazo
bureau-button-target = 🎯 Meta
bureau-button-photos = 🖼 Fotos
bureau-button-document-checked = ✅ Aprovar: por documentos
bureau-button-site-checked = ✅ Aprovar: vista no local
bureau-button-reply = Responder à empresa
bureau-button-forward = Perguntar ao comprador
bureau-button-answer = ✍️ Responder
bureau-button-take-back = Retirar
bureau-button-gaps = 📉 Procura sem oferta
bureau-gaps =
    <b>Procura sem oferta</b>: é pedido e ninguém no catálogo fabrica
    Necessidades: { $needs } · solicitações { $requests } · página { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · compradores { $buyers } · solicitações { $requests } · { $where }
bureau-gaps-none = Nenhuma solicitação ficou sem resposta.
bureau-gaps-unclear = Solicitações que não indicam um produto: { $count }
bureau-gaps-left-out = Aqui só se veem as solicitações mais recentes; outras { $count } mais antigas estão no relatório da linha de comandos.
bureau-gap =
    <b>📉 { $need }</b>
    Compradores { $buyers } · solicitações { $requests } · de { $first } a { $last }
    Quantidade total pedida: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: compradores { $buyers }, solicitações { $requests }, { $quantities } ({ $last })
bureau-gap-samples =
    <b>Nas palavras dos compradores:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = quantidade não indicada
