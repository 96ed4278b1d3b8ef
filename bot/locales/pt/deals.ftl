### Machine-drafted; read by no native speaker yet.

# A consulta que o exportador recebe, a troca de contactos e o negócio que se segue.
deal-inquiry-head = 🔔 <b>Nova consulta</b>
deal-inquiry-buyer = Comprador: { $country } · { $type } · { $level }
deal-inquiry-product = <b>O seu produto que serve:</b> { $product }
deal-inquiry-original =
    <b>Original ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>O comprador acrescentou:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ Responda dentro de 24 horas úteis, até { $due } (hora de Pequim). Os contactos são trocados assim que aceitar.
deal-nudge = ⏰ Um comprador continua à espera da sua resposta sobre <b>{ $product }</b>.
deal-refused =
    O fabricante de <b>{ $product }</b> não pode atender a sua solicitação:
    <i>{ $note }</i>
    Procuro o fabricante seguinte? A sua autorização será pedida de novo.
deal-unanswered = ⏰ O fabricante de <b>{ $product }</b> ainda não respondeu. Procuro o seguinte? A sua autorização será pedida de novo.
deal-exchange-buyer = 🤝 <b>O fabricante de { $product } aceitou.</b> Aqui está o contacto; o seu já lhe foi enviado.
deal-exchange-exporter = 🤝 <b>Já estão em contacto para { $product }.</b> Aqui está o contacto do comprador; o seu já lhe foi enviado.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>Cuidado com dados bancários alterados.</b> Nós nunca enviamos dados bancários. Se um e-mail ou uma mensagem indicar uma conta nova, ligue para o número acima antes de pagar e avise o Departamento.
deal-opening =
    Uma primeira mensagem para copiar:
    <code>{ $text }</code>
deal-opening-by-buyer = Bom dia, sou { $name }. Fomos apresentados pelo Departamento de Comércio de Mianyang. Tenho interesse no vosso produto { $product } e gostaria de falar sobre detalhes, preço e amostras.
deal-opening-by-exporter = Bom dia, sou { $name }, de Mianyang, na China. Fomos apresentados pelo Departamento de Comércio de Mianyang. Obrigado pelo interesse no nosso produto { $product }. Terei todo o gosto em falar sobre detalhes, preço e amostras.
deal-request-photo = Foto enviada com a solicitação
deal-opened =
    🤝 A empresa aceitou: <b>{ $product }</b>. O negócio n.º { $id } está aberto.
    Etapa: { $stage } · responsável: { $officer }
    Primeira meta: { $target }, até { $due }
deal-samples-question = Já foram combinadas amostras de <b>{ $product }</b>?
deal-thanks = { $answer ->
    [yes] ✅ Boa notícia. O Departamento já foi avisado.
    [not_yet] Obrigado. Volto a perguntar daqui a uma semana.
   *[stopped] Obrigado. O Departamento já foi avisado.
    }
deal-ask-why-stopped = O que aconteceu? Algumas palavras ajudam-nos a melhorar.
deal-samples-yes = ✅ <b>{ $product }</b>: amostras combinadas, segundo { $side ->
    [buyer] o comprador
   *[exporter] a empresa
    }.
deal-samples-not-yet = <b>{ $product }</b>: ainda sem amostras combinadas, segundo { $side ->
    [buyer] o comprador
   *[exporter] a empresa
    }. Daqui a uma semana pergunta-se de novo às duas partes.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: as conversas pararam, segundo { $side ->
        [buyer] o comprador
       *[exporter] a empresa
    }:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] Os meus negócios
    [overdue] Negócios em atraso
   *[all] Todos os negócios abertos
    }</b>: { $count }
deal-list-empty = Nenhum.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>№{ $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target } até { $due } · { $officer }
deal-item =
    🤝 <b>Negócio n.º { $id }: { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    Aberto em { $opened }
    Etapa: <b>{ $stage }</b>
    Meta: { $target }, até { $due }
    Responsável: { $officer }
deal-item-lost = Perdido: { $reason }
deal-moved = ✅ Etapa alterada.
deal-changed = ✅ Alterado.
deal-stands-there = Já está nesta etapa.
deal-choose-stage = Que etapa? Para saltar ou voltar atrás é preciso um motivo.
deal-ask-due = Escolha um prazo ou escreva uma data, por exemplo 2027-01-15.
deal-due-unreadable = Não consigo ler esta data. Escreva ano, mês e dia, por exemplo { $example }.
deal-due-past = { $due } já passou. Escolha um dia a partir de hoje.
deal-assigned = Agora é responsável pelo negócio: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] primeiro contacto
    [qualified] necessidade confirmada
    [quoted] cotação enviada
    [sample_shipped] amostra enviada
    [sample_approved] amostra aprovada
    [intent_contract] contrato de intenção
    [contract] contrato assinado
    [shipped] embarcado
    [paid] pago
   *[lost] perdido
    }
deal-button-accept = ✅ Aceitar
deal-button-refuse = ✖️ Recusar…
deal-button-ask = ❔ Perguntar antes
deal-button-next = Tentar o seguinte
deal-button-open = Abrir o negócio
deal-button-lost = ✖️ Perdido…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = Outra etapa
deal-button-mine = Meus
deal-button-overdue = Em atraso
deal-button-all = Todos
deal-button-samples-yes = Sim
deal-button-samples-not-yet = Ainda não
deal-button-samples-stopped = Parámos…
