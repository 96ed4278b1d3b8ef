### Machine-drafted; read by no native speaker yet.

# O exportador: inscrição, empresa, produtos, consultas.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = por preencher
exporter-kept = Agora: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ Guardado.
exporter-quoted = <i>{ $text }</i>

# ---- menu
exporter-home = <b>Mesa da sua empresa</b>
exporter-home-none = Ainda não inscreveu nenhuma empresa. Leva poucos minutos e é gratuito; quando o Departamento de Comércio tiver verificado a empresa, os compradores do exterior podem ver os seus produtos.
exporter-home-company = <b>{ $name }</b> · { $state }
    Produtos: { $count }
exporter-home-more = { $count ->
    [one] … e mais uma empresa
   *[other] … e mais { $count } empresas
    }
exporter-home-waiting = { $count ->
    [0] Nenhuma consulta à espera de resposta.
    [one] 🔔 Uma consulta espera a sua resposta.
   *[other] 🔔 { $count } consultas esperam a sua resposta.
    }
exporter-home-no-consent = ☎️ A pessoa de contacto não autorizou ser mostrada a compradores do exterior, por isso ainda não se podem aceitar consultas. Pode autorizar a qualquer momento em “Empresa”.
exporter-hidden-until-approved = ⏳ Os compradores veem os produtos quando o Departamento tiver verificado a empresa. Pode prepará-los desde já.
exporter-which-company = Que empresa?
exporter-state = { $state ->
    [pending] à espera de verificação
    [returned] devolvida, faltam dados
    [approved] verificada
   *[rejected] não aceite
    }
exporter-button-register = Inscrever uma empresa
exporter-button-another = Inscrever outra empresa
exporter-button-inquiries = 🔔 Consultas ({ $count })
exporter-button-products = Os meus produtos
exporter-button-add = ➕ Acrescentar um produto
exporter-button-company = Empresa

# ---- inscrição
exporter-register-start = <b>Inscrever uma empresa</b>
    Onze perguntas, uma de cada vez. Pode rever tudo antes de enviar. O que disser serve apenas para verificar a empresa e encontrar compradores.
exporter-registered-already = Já inscreveu <b>{ $company }</b>. Quer inscrever outra empresa?
exporter-progress = <b>Inscrição { $number }/{ $total }</b>
exporter-ask-name-zh = Qual é o nome completo da empresa em chinês, tal como na licença comercial?
exporter-ask-name-en = Qual é o nome em inglês? É o que os compradores do exterior vão ver. Salte se ainda não houver.
exporter-ask-uscc = Qual é o código unificado de crédito social (18 caracteres, na licença comercial)?
exporter-ask-kind = A empresa é fabricante ou empresa comercial? Responda com verdade: o Departamento verifica.
exporter-ask-district = Em que distrito ou zona de Mianyang fica?
exporter-ask-sectors = Em que setores estão os seus principais produtos? Escolha todos os que servem e toque em “Concluir”.
exporter-ask-contact = Quem é a pessoa de contacto? Indique o seu próprio nome, por favor.
exporter-ask-phone = Qual é o seu telefone? Partilhe o número deste telefone com o botão abaixo, ou escreva um, por exemplo 138 0000 0000 ou 0816-2345678.
exporter-ask-consent =
    <b>Autoriza mostrar os seus dados de contacto a compradores do exterior?</b>
    Só depois de o comprador ter dito que sim, o Departamento ter aprovado e a sua empresa ter aceitado a apresentação serão enviados <b>o seu nome, o telefone e o nome da empresa</b> a <b>esse único comprador</b>. A hora da sua autorização fica registada e pode retirá-la quando quiser.
exporter-ask-export-markets = Para que países exporta ou gostaria de exportar? Escreva os nomes, por exemplo “Moçambique, Angola, Brasil”.
exporter-ask-excluded-markets = Há países que não pode fornecer (por causa de um agente exclusivo, por exemplo)? Os compradores de lá não verão os seus produtos. Salte se não houver.
exporter-kind = { $kind ->
    [manufacturer] Fabricante
   *[trader] Empresa comercial
    }
exporter-button-consent = ✅ Autorizo
exporter-button-no-consent = Agora não
exporter-consent-given = autorizou ser mostrado a compradores do exterior
exporter-consent-missing = ainda sem autorização
exporter-consent-since = autorizado desde { $at }
exporter-field-name-zh = Nome em chinês
exporter-field-name-en = Nome em inglês
exporter-field-uscc = Código de crédito
exporter-field-kind = Tipo
exporter-field-district = Distrito
exporter-field-sectors = Setores
exporter-field-contact = Pessoa de contacto
exporter-field-phone = Telefone
exporter-field-consent = Autorização para mostrar
exporter-field-export-markets = Mercados de exportação
exporter-field-excluded-markets = Países não fornecidos
exporter-district-fucheng = Distrito de Fucheng
exporter-district-youxian = Distrito de Youxian
exporter-district-anzhou = Distrito de Anzhou
exporter-district-jiangyou = Cidade de Jiangyou
exporter-district-santai = Condado de Santai
exporter-district-yanting = Condado de Yanting
exporter-district-zitong = Condado de Zitong
exporter-district-beichuan = Condado de Beichuan
exporter-district-pingwu = Condado de Pingwu
exporter-district-sci-tech = Nova Área Cidade da Ciência
exporter-district-hi-tech = Zona de Alta Tecnologia
exporter-district-economic = Zona Económica
exporter-district-xianhai = Distrito de Xianhai
exporter-summary = <b>Verifique o que preencheu, por favor</b>
exporter-summary-foot = Se está tudo certo, toque em “Enviar”. Para alterar uma resposta, toque no botão dela.
exporter-summary-hint = Envie ou altere com os botões abaixo.
exporter-button-change = ✏️ { $field }
exporter-button-keep = Deixar como está
exporter-button-submit = ✅ Enviar
exporter-registered =
    ✅ <b>{ $company }</b> foi enviada.
    O Departamento costuma verificar dentro de { $hours } horas úteis; o resultado chega aqui.

# ---- empresa
exporter-company-state = <b>Verificação:</b> { $state }
exporter-level = { $level ->
    [site_checked] visitada no local
    [document_checked] documentos verificados
   *[declared] segundo declara a empresa
    } · { $day }
exporter-review-note = <b>Nota do Departamento:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ O Departamento já verificou este dado. Uma alteração é verificada de novo e até lá os compradores não veem os seus produtos.
exporter-saved-review = ✅ Guardado. O Departamento tem de verificar de novo e já foi avisado; até lá os compradores não veem os seus produtos.
exporter-resubmitted = ✅ Enviado de novo. O Departamento vai ver em breve.
exporter-consent-revoked = A sua autorização foi retirada. Os seus dados de contacto já não são mostrados e será feita nova pergunta antes de aceitar a próxima consulta. Os contactos já trocados não podem ser recuperados.
exporter-consent-thanks = ✅ A sua autorização ficou registada. Pode retirá-la a qualquer momento.
exporter-button-clear = Limpar
exporter-button-resubmit = 📨 Enviar de novo
exporter-button-revoke = Retirar a autorização
exporter-button-review = Ver a empresa
exporter-notice-new =
    🏭 <b>Uma empresa por verificar:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] fabricante
       *[trader] empresa comercial
    }
exporter-notice-again =
    🏭 <b>Uma empresa alterou os dados, verifique de novo:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] fabricante
       *[trader] empresa comercial
    }
exporter-notice-claimed =
    ⚠️ <b>Alguém tentou inscrever uma empresa que já está inscrita:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] fabricante
       *[trader] empresa comercial
    }
    Pode ser um colega ou uma tentativa falsa. Pergunte à empresa, por favor.

# ---- produtos
exporter-products = Produtos de <b>{ $company }</b>: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· em falta: { $gaps }
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ retirado
   *[active] {""}
    }
exporter-field-sector = Setor
exporter-field-description-zh = Descrição
exporter-field-moq = Pedido mínimo
exporter-field-prices = Preço
exporter-field-terms = Incoterm
exporter-field-lead-days = Prazo de entrega
exporter-field-photos = Fotos
exporter-field-certificates = Certificados
exporter-field-hs = Código SH
exporter-missing = ❓ <b>Ainda falta:</b> { $fields }. Aos compradores diz-se com franqueza que não se sabe.
exporter-why-prices = • Preço: é o que a maioria dos compradores vê primeiro.
exporter-why-moq = • Pedido mínimo: o comprador precisa de saber a partir de que quantidade pode comprar.
exporter-why-description-zh = • Descrição: quanto mais exata, melhor a encontram as solicitações noutras línguas.
exporter-why-lead-days = • Prazo de entrega: mostra se uma data pode ser cumprida.
exporter-why-terms = • Incoterm: o lugar onde o preço vale decide quanto a mercadoria custa no fim.
exporter-why-photos = • Fotos: um produto com fotos ganha confiança mais depressa.
exporter-why-sector = • Setor: os compradores procuram por setor.
exporter-why-certificates = • Certificados: sem eles, a alfândega de muitos países não deixa passar nada.
exporter-why-name-en = • Nome em inglês: a maioria dos compradores não lê chinês.
exporter-why-hs = • Código SH: mostra que certificados e inspeções o país de destino exige.
exporter-ask-product-name-zh = Qual é o nome do produto em chinês? De preferência com o modelo, por exemplo “柴油微耕机 1WG-4.0”. Por agora basta o nome; o resto pode vir depois.
exporter-ask-product-name-en = Qual é o nome em inglês, por exemplo “Diesel power tiller 1WG-4.0”?
exporter-ask-product-sector = A que setor pertence?
exporter-ask-product-description-zh = Descreva em poucas frases: para que serve, os dados principais, o que tem de especial. Por exemplo “motocultivador diesel de 4,0 kW, largura de trabalho 0,9 m, para terreno seco e arrozal”. De preferência em chinês.
exporter-ask-product-moq = Qual é o pedido mínimo? Com a unidade, por favor: “10 unidades”, “5 t”, “1 20GP”.
exporter-ask-product-prices =
    Quanto custa? Com a moeda, por favor; pode indicar escalões por quantidade:
    “395 USD”
    “a partir de 10 unidades 395 USD, a partir de 30 unidades 381 USD”
exporter-ask-product-terms = Com que Incoterm e em que lugar, por exemplo “FCA Mianyang” ou “FOB Qinzhou”?
exporter-ask-product-lead-days = Quanto tempo depois da encomenda a mercadoria está pronta, por exemplo “35 dias” ou “5 semanas”? Escreva “em stock” se já estiver pronta.
exporter-ask-product-photos = Envie fotos, no máximo oito; podem ser várias de uma vez.
exporter-ask-product-certificates = Que certificados tem? Separados por vírgulas, por exemplo “CE, ISO9001, EAC”.
exporter-ask-product-hs = Qual é o código SH? De 4 a 10 algarismos, por exemplo “8433.51”.
exporter-quantity = { $quantity }
exporter-tier = { $price } a partir de { $start }
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] em stock
    [one] { $days } dia
   *[other] { $days } dias
    }
exporter-photos = { $count } de { $most }
exporter-photos-kept = ✅ Fotos recebidas: { $count } de { $most }. Pode enviar mais.
exporter-hs = { $code } { $name }
exporter-added = ✅ Acrescentado: <b>{ $name }</b>. Agora os detalhes, um a um. Salte ou pare quando quiser; o que já respondeu fica.
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ É tudo.
exporter-walk-later = Guardado. Pode continuar depois em “Os meus produtos”.
exporter-withdrawn = ⏸ Retirado: os compradores já não o veem. Pode repô-lo a qualquer momento.
exporter-restored = ✅ À venda de novo.
exporter-button-fill = 📝 Preencher o que falta
exporter-button-later = Parar aqui, o resto depois
exporter-button-withdraw = ⏸ Retirar
exporter-button-restore = ▶️ Pôr à venda de novo
exporter-button-add-new = ➕ Acrescentar como novo
exporter-button-add-to = ➕ Acrescentar a { $company }
exporter-idle = Não entendi. Escolha abaixo, ou envie o nome em chinês ou uma foto de um produto para o acrescentar.
exporter-loose-text = Acrescento isto como produto novo?
exporter-loose-photos = { $count ->
    [one] Tenho a foto. Que produto mostra?
   *[other] Tenho { $count } fotos. Que produto mostram?
    }
exporter-note-contact = ℹ️ Telefones, e-mails, nomes de mensageiros e ligações neste texto ficam ocultos para os compradores até as duas partes aceitarem uma apresentação.
exporter-note-price-unit = ℹ️ A unidade mudou: os preços contam agora por { $one }. Verifique-os, por favor.
exporter-note-hs = ℹ️ Posição { $heading }: { $name }. Verifique se corresponde.
exporter-note-hs-unknown = ℹ️ Guardado. A nossa tabela não conhece a posição { $heading }; verifique-a mais uma vez.
exporter-note-certificates = ℹ️ Não estão na nossa tabela: { $names }. Ficam guardados e são mostrados aos compradores tal como os escreveu.
exporter-note-photos-full = ℹ️ Um produto tem no máximo { $most } fotos; ficaram de fora { $count }.

# ---- consultas
exporter-no-inquiries = Nenhuma consulta à espera de resposta. Quando chegar uma, avisamos de imediato.
exporter-inquiries-more = { $count ->
    [one] Mais uma consulta.
   *[other] Mais { $count } consultas.
    }
exporter-button-more = Continuar ({ $count })
exporter-accept-consent =
    Quando aceitar, o seu nome, o telefone e o nome da empresa são enviados a este comprador, e recebe os dados de contacto dele.
    Ainda não autorizou ser mostrado. Autoriza e aceita agora?
exporter-button-agree = ✅ Autorizar e aceitar
exporter-accepted = ✅ Aceite. Seguem os contactos; o comprador já tem os seus.
exporter-why-refuse = Porque recusa? O comprador será informado com cortesia.
exporter-refusal-price = Preço impossível
exporter-refusal-quantity = Quantidade ou capacidade
exporter-refusal-delivery = Prazo curto demais
exporter-refusal-market = Mercado não fornecido
exporter-refusal-specification = Não é produto nosso
exporter-refusal-other = ✏️ Outro motivo
exporter-refuse-words = Indique o motivo numa ou duas frases.
exporter-refused = Recusada; o comprador e o Departamento já foram avisados. Obrigado por responder depressa.
exporter-ask-words = O que quer saber primeiro? Escreva, e segue para o técnico responsável.
exporter-asked = ✅ Encaminhado ao técnico responsável; a resposta chega aqui. A consulta continua aberta para si: atenção ao prazo.

# ---- o que está mal e o que fazer
exporter-bad-empty = Não havia texto. Escreva a sua resposta.
exporter-bad-file = Aqui é preciso um texto; um ficheiro ou uma imagem não serve de resposta.
exporter-bad-too-short = Curto demais: pelo menos { $shortest } caracteres.
exporter-bad-too-long = Longo demais: { $length } caracteres; o máximo é { $longest }.
exporter-bad-no-chinese = É preciso o nome em chinês, em caracteres chineses.
exporter-bad-no-english = É preciso o nome em inglês, em letras latinas e sem caracteres chineses.
exporter-bad-choice = Essa opção não existe. Toque num dos botões.
exporter-bad-uscc-length = Um código de crédito tem 18 caracteres; escreveu { $length }. Compare com a licença.
exporter-bad-uscc-lookalike = O carácter { $place } é a letra { $char }, que estes códigos nunca usam; talvez seja o algarismo { $meant }. Verifique e escreva o código de novo.
exporter-bad-uscc-character = O carácter { $place }, “{ $char }”, está errado: um código de crédito só tem algarismos e maiúsculas, e os primeiros 8 são algarismos. Verifique e escreva-o de novo.
exporter-bad-uscc-check = O dígito de controlo não bate certo: pelo menos um carácter de { $code } está mal escrito. Compare um a um com a licença.
exporter-bad-uscc-own = Já inscreveu esta empresa: { $company }.
exporter-bad-uscc-taken = O código de crédito { $code } já está inscrito. Se foi um colega seu, deixe que seja ele a agir aqui. O Departamento já foi avisado e vai perguntar à empresa.
exporter-bad-person = Isto não parece um nome. Indique o nome da pessoa de contacto.
exporter-bad-phone = Este telefone não está certo. Um número móvel como 138 0000 0000, um fixo com o indicativo como 0816-2345678, ou um número estrangeiro que comece por +.
exporter-bad-phone-other = Este número é de outra pessoa. Partilhe o seu ou escreva-o.
exporter-bad-country = Não conheço “{ $word }”. Indique países, separados por vírgulas, por exemplo “Moçambique, Angola”, e não regiões como “África”.
exporter-bad-country-unclear = “{ $word }” pode ser mais de um país. Escreva o nome completo, por exemplo “RD Congo”.
exporter-bad-market-both = Um país não pode ser mercado de exportação e não fornecido ao mesmo tempo.
exporter-bad-no-sector = Tem de ficar pelo menos um setor.
exporter-bad-product-twice = Já existe um produto chamado “{ $name }”{ $state ->
    [withdrawn] {" "}(retirado; pode repô-lo)
   *[active] {""}
    }. Se for outro modelo, junte o modelo ao nome.
exporter-bad-name-first = Escreva primeiro o nome do produto; as fotos ficam guardadas para ele.
exporter-bad-amount = Este número não pode estar certo: mais de 0 e no máximo quatro casas decimais.
exporter-bad-moq = Não consegui ler o pedido mínimo. Escreva um número e uma unidade, por exemplo “10 unidades” ou “5 t”.
exporter-bad-moq-unit = { $amount } de quê? Junte a unidade, por exemplo “{ $amount } unidades”, “{ $amount } conjuntos” ou “{ $amount } kg”.
exporter-bad-price = Não consegui ler o preço. Escreva assim: “395 USD”, ou por escalões: “a partir de 10 unidades 395 USD, a partir de 30 unidades 381 USD”.
exporter-bad-price-currency = Junte a moeda, por exemplo “395 USD” ou “2800 CNY”.
exporter-bad-price-currencies = Uma só moeda, por favor; escreveu { $values }.
exporter-bad-price-order = As quantidades dos escalões têm de subir: { $second } não é mais do que { $first }.
exporter-bad-price-rises = Uma quantidade maior custa mais: { $price } a partir de { $quantity }. Verifique, por favor.
exporter-bad-unit-differs = O preço está noutra unidade que não a do pedido mínimo ({ $moq }). Use a mesma.
exporter-bad-terms = Não conheço este Incoterm. Escreva um termo e um lugar, por exemplo “FCA Mianyang”, “FOB Qinzhou” ou “CIF Beira”.
exporter-bad-terms-place = { $term } precisa de um lugar, por exemplo “{ $term } Mianyang”.
exporter-bad-terms-sea = { $term } é só para portos marítimos e { $place } não é um deles. Para { $place } use FCA; por mar, por exemplo, “FOB Qinzhou”.
exporter-bad-lead = Não consegui ler o prazo. Escreva dias ou semanas, por exemplo “35 dias”, ou “em stock”.
exporter-bad-lead-long = { $days } dias é demais; o máximo é { $most }. Verifique, por favor.
exporter-bad-hs = Um código SH tem 4, 6, 8 ou 10 algarismos, por exemplo “8433.51”.
exporter-bad-hs-chapter = O Sistema Harmonizado não tem o capítulo { $chapter }. Verifique, por favor.
exporter-bad-certificates-many = No máximo { $most } certificados; indique os principais.
exporter-bad-photo = Envie uma foto ou toque em “Concluir”.
