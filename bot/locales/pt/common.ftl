### Machine-drafted; read by no native speaker yet.

# O que todas as conversas partilham.
welcome =
    <b>Boas-vindas ao Made in Mianyang.</b>
    Ajudo a encontrar fabricantes em Mianyang, cidade industrial de Sichuan, na China. É gratuito.

    Escreva aquilo de que precisa, com as suas palavras e na sua língua: o produto, a quantidade, o preço, o destino e o prazo.

    <i>Por exemplo: precisamos de 20 colheitadeiras de arroz para a nossa cooperativa em Chókwè, até USD 3000 por unidade, antes de março</i>
help =
    { $role ->
        [bureau]
            <b>Para o Departamento</b>
            /queue – empresas por verificar e apresentações por analisar
            /deals – negócios, responsáveis e prazos
            /officers – quem trabalha aqui
        [exporter]
            <b>Para empresas de Mianyang</b>
            /company – a sua empresa e a verificação
            /products – acrescentar, alterar ou retirar produtos
            /inquiries – compradores que esperam a sua resposta
       *[buyer]
            <b>Como funciona</b>
            1. Escreva aquilo de que precisa. Mostro o que serve e porquê, ou digo com franqueza que ninguém aqui o fabrica.
            2. Toque em “Quero ser apresentado” por baixo de um produto. O Departamento de Comércio verifica, o fabricante aceita e cada parte recebe o contacto da outra.
            3. /requests – as suas solicitações e o andamento de cada uma
    }

    /language – mudar a língua
    /cancel – parar o que está a fazer
    /privacy – o que guardamos e quem vê
    /mydata – o que guardamos sobre si
    /delete – apagar tudo
language-choose = Em que língua devo escrever? Pode escrever em qualquer de 13 línguas, a qualquer momento.
language-set = Vou escrever em { $language }.
language-drafted = Os meus textos nesta língua foram redigidos por uma máquina e nenhum falante nativo os leu ainda: desculpe se algo soar estranho.
language-noticed = Escreveu em { $language }, por isso continuo nessa língua.
language-back = Voltar a: { $language }
language-unknown = Ainda não consigo ler esta língua. Escreva em português, inglês, russo, francês, árabe, suaíli ou noutra das línguas que conheço.
privacy =
    <b>A sua privacidade</b>
    Este bot funciona para o Departamento de Comércio de Mianyang e aproxima compradores e fabricantes. Guarda o que escreve aqui, o seu número do Telegram, a sua língua e, quando pede uma apresentação, os dados de contacto que der.

    • Os fabricantes veem aquilo de que precisa, nunca quem é, até ter dito que sim, o Departamento ter aprovado e o fabricante ter aceitado.
    • Os técnicos do Departamento veem as suas solicitações para as analisar.
    • Nada é vendido e nada lhe é enviado que não tenha pedido.
    • /mydata mostra o que guardamos. /delete apaga de imediato. Pode retirar uma autorização em /requests até à troca de contactos.
mydata-head = <b>O que guardamos sobre si</b>
mydata-person = Connosco desde { $since }. Língua: { $language }.
mydata-addresses = Conta do Telegram: { $values }
mydata-invitation = Convite em nome de: { $name }
mydata-contact = Nome e dados de contacto: { $values }
mydata-words = O que escreveu sobre produtos e apresentações: { $values }
mydata-files = Imagens e ficheiros: { $count }
mydata-buyer = Como comprador: { $country } · { $type } · { $level }
mydata-requests = Solicitações: { $count }
mydata-shown = Produtos que lhe foram mostrados, com o que disse deles: { $count }
mydata-introductions = Apresentações que autorizou: { $count }
mydata-consent = · { $product }, autorizada em { $day }
mydata-companies = Empresas que representa: { $values }
mydata-shown-abroad = Mostrado a compradores como contacto de { $company }, autorizado em { $day }
mydata-officer = Como técnico, responsável por: apresentações { $introductions }, negócios abertos { $deals }
mydata-foot = E ainda as mensagens que escreveu nesta conversa, o que está a preencher agora e um registo de decisões que só o identifica por um número. /delete apaga tudo menos esse registo.
delete-ask =
    <b>Apagar tudo sobre si?</b>
    Os seus dados de contacto, as suas mensagens e o texto das suas solicitações são apagados para sempre. As solicitações abertas são fechadas, as apresentações em curso são retiradas e as empresas pelas quais só você responde perdem aqui os seus produtos.
delete-yes = Apagar tudo
delete-kept = Nada foi apagado.
delete-done = Pronto: tudo sobre si foi apagado. Se voltar a escrever, começamos do zero.
cancelled = Parado.
nothing-to-cancel = Não há nada para parar.
odd = { $kind ->
    [voice] Ainda não consigo ouvir mensagens de voz. Escreva, por favor.
    [sticker] Simpático! Mas eu trabalho com palavras: escreva, por favor.
    [location] Obrigado pelo lugar. Escreva o nome dele, por favor.
    [video] Não consigo ver vídeos. Escreva, ou envie uma foto com algumas palavras.
    [edited] Só leio mensagens novas. Envie a correção numa mensagem nova.
   *[other] Não consigo usar isto. Escreva, ou envie uma foto com algumas palavras.
    }
file-problem = { $problem ->
    [empty] Este ficheiro está vazio. Envie-o de novo, por favor.
    [too_big] Este ficheiro é grande demais: no máximo 20 MB. Envie um mais pequeno.
   *[unavailable] Não consegui obter este ficheiro do Telegram. Envie-o de novo, por favor.
    }
not-understood = Não entendi. Use os botões ou escreva aquilo de que precisa.
unknown-command = Não conheço este comando.
stale-button = Este botão já não é válido; nada foi alterado.
forbidden = Não tem acesso a isto.
already-handled = Isto já foi tratado; nada foi alterado.
unexpected = Algo falhou do nosso lado e nada foi alterado. Tente de novo, por favor. Se voltar a acontecer, indique-nos este número: <code>{ $reference }</code>
invitation-accepted = { $role ->
    [officer] Boas-vindas ao Departamento.
   *[other] O seu convite foi aceite.
    }
invitation-invalid = Este convite já não é válido. Peça um novo, por favor.
sample-mark = exemplo
button-help = Ajuda
button-home = Início
button-language = Língua
button-privacy = Privacidade
button-back = ‹ Voltar
button-cancel = Cancelar
button-no = Não
button-skip = Saltar
button-done = Concluir
button-i-am-exporter = Sou uma empresa de Mianyang
command-start = Começar
command-help = O que sei fazer
command-requests = As minhas solicitações e o seu andamento
command-language = Mudar a língua
command-cancel = Parar o que estou a fazer
command-privacy = O que se guarda e quem vê
command-mydata = O que se guarda sobre mim
command-delete = Apagar tudo sobre mim
bot-description =
    Procura máquinas, peças, eletrónica, materiais de construção, alimentos ou medicamentos da China? Escreva na sua língua aquilo de que precisa. Mostro o que os fabricantes de Mianyang, em Sichuan, podem fornecer e porque serve. O Departamento de Comércio da cidade analisa cada apresentação.
bot-short-description = Encontre fabricantes em Mianyang, na China: diga na sua língua aquilo de que precisa.
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
