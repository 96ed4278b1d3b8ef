### Machine-drafted; read by no native speaker yet.

# What is new, told once, and how to be left in peace.
command-news = Labarai: abin da ake sanar da ni
news-for-requests =
    <b>Sabon abu a Mianyang ga { $count ->
        [one] buƙatarku
       *[other] buƙatunku { $count }
    }</b>
    { $list }
news-for-request = { $number }. { $request }: { $count ->
        [one] { $best }
       *[other] { $best } da wasu { $more }
    }
news-button-look = 👀 Duba lamba { $number }
news-button-rest = 🔕 A daina sanarwa kan wannan
news-button-rest-number = 🔕 A daina kan lamba { $number }
news-button-watch = 🔔 Ci gaba da nema
news-rested = 🔕 Ba zan ƙara sanar da ku kan <b>{ $request }</b> ba. Buƙatar tana nan a buɗe a /requests.
news-needs =
    <b>Masu saye sun nemi abin da kuke yi</b>
    { $count ->
        [one] Abin nema ɗaya da aka faɗa a baya ya dace da
       *[other] Abubuwan nema { $count } da aka faɗa a baya sun dace da
    } { $products ->
        [one] kayanku.
       *[other] kayanku { $products }.
    }
news-needs-product = <b>{ $product }</b> · abin nema: { $count }
news-need = • { $need }
news-needs-more = … da wasu { $count }
news-needs-more-products = … da wasu kaya { $count }
news-needs-foot = Daga yanzu waɗannan masu saye za su ga kayanku. Duk mai son saduwa da ku zai zo ta hannun hukumar kasuwanci.
news-button-product = 📦 Duba kayan
news-button-mute = 🔕 A daina labaran nema
news-button-unmute = 🔔 A sake sanar da ni
news-muted = 🔕 Ba zan ƙara sanar da ku abubuwan nema da suka dace da sababbin kaya ba. Buƙatun masu saye za su ci gaba da isowa.
news-unmuted = 🔔 Zan sanar da ku abubuwan nema da suka dace da sababbin kayanku da waɗanda kuka canza.
news-settings = <b>Labarai</b>
news-watched = { $number }. Ina ci gaba da neman: { $request }
news-needs-on = 🔔 Ina sanar da ku abubuwan nema da suka dace da sababbin kayanku da waɗanda kuka canza.
news-needs-off = 🔕 Ba na sanar da ku abubuwan nema da suka dace da kayanku.
news-none = Babu abin da zan sanar da ku. A ƙasan buƙata, ku danna “Ci gaba da nema”, zan rubuto idan wani sabo ya dace.
news-mydata = Labaran da na faɗa muku, ko nake shirin faɗa: { $count }
