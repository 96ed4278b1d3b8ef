### Machine-drafted; read by no native speaker yet.

# Les nouvelles, dites une seule fois, et comment ne plus en recevoir.
command-news = Nouvelles : ce dont je suis averti
news-for-requests =
    <b>Du nouveau à Mianyang pour { $count ->
        [one] votre demande
       *[other] { $count } de vos demandes
    }</b>
    { $list }
news-for-request = { $number }. { $request } : { $count ->
        [one] { $best }
       *[other] { $best } et { $more } de plus
    }
news-button-look = 👀 Voir le n° { $number }
news-button-rest = 🔕 Plus de nouvelles pour cette demande
news-button-rest-number = 🔕 Plus rien pour le n° { $number }
news-button-watch = 🔔 Continuer à chercher
news-rested = 🔕 Vous n’aurez plus de nouvelles de <b>{ $request }</b>. La demande reste ouverte dans /requests.
news-needs =
    <b>Des acheteurs ont demandé ce que vous fabriquez</b>
    { $count ->
        [one] Un besoin exprimé auparavant correspond
       *[other] { $count } besoins exprimés auparavant correspondent
    } à { $products ->
        [one] votre produit.
       *[other] { $products } de vos produits.
    }
news-needs-product = <b>{ $product }</b> · besoins : { $count }
news-need = • { $need }
news-needs-more = … et { $count } de plus
news-needs-more-products = … et { $count } autres produits
news-needs-foot = Ces acheteurs trouvent désormais votre produit. Qui veut vous rencontrer passe par le bureau du commerce.
news-button-product = 📦 Voir le produit
news-button-mute = 🔕 Plus de nouvelles des besoins
news-button-unmute = 🔔 M’avertir de nouveau des besoins
news-muted = 🔕 Vous ne serez plus averti des besoins qui correspondent à de nouveaux produits. Les demandes de mise en relation vous parviennent toujours.
news-unmuted = 🔔 Vous serez averti des besoins qui correspondent à vos produits nouveaux ou modifiés.
news-settings = <b>Nouvelles</b>
news-watched = { $number }. Je cherche toujours : { $request }
news-needs-on = 🔔 Je vous avertis des besoins qui correspondent à vos produits nouveaux ou modifiés.
news-needs-off = 🔕 Je ne vous avertis pas des besoins qui correspondent à vos produits.
news-none = Je n’ai rien à vous signaler. Sous une demande, choisissez de continuer la recherche : j’écrirai dès que du nouveau convient.
news-mydata = Nouvelles qui vous ont été dites ou vont l’être : { $count }
