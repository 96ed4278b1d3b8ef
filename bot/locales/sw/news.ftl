### Machine-drafted; read by no native speaker yet.

# Habari mpya, husemwa mara moja; na jinsi ya kutosumbuliwa.
command-news = Habari: ninayoarifiwa
news-for-requests =
    <b>Vipya Mianyang kwa { $count ->
        [one] ombi lako
       *[other] maombi yako { $count }
    }</b>
    { $list }
news-for-request = { $number }. { $request }: { $count ->
        [one] { $best }
       *[other] { $best } na nyingine { $more }
    }
news-button-look = 👀 Tazama na. { $number }
news-button-rest = 🔕 Usiniarifu tena kwa ombi hili
news-button-rest-number = 🔕 Basi kwa na. { $number }
news-button-watch = 🔔 Endelea kutafuta
news-rested = 🔕 Hutaarifiwa tena kuhusu <b>{ $request }</b>. Ombi linabaki wazi kwenye /requests.
news-needs =
    <b>Wanunuzi wameomba mnachotengeneza</b>
    { $count ->
        [one] Hitaji moja lililotajwa awali linalingana
       *[other] Mahitaji { $count } yaliyotajwa awali yanalingana
    } na { $products ->
        [one] bidhaa yako.
       *[other] bidhaa zako { $products }.
    }
news-needs-product = <b>{ $product }</b> · mahitaji: { $count }
news-need = • { $need }
news-needs-more = … na mengine { $count }
news-needs-more-products = … na bidhaa nyingine { $count }
news-needs-foot = Kuanzia sasa wanunuzi hawa wanaiona bidhaa yako. Anayetaka kukutana nawe hupitia ofisi ya biashara.
news-button-product = 📦 Tazama bidhaa
news-button-mute = 🔕 Usiniarifu tena mahitaji
news-button-unmute = 🔔 Niarifu tena mahitaji
news-muted = 🔕 Hutaarifiwa tena mahitaji yanayolingana na bidhaa mpya. Maombi ya utambulisho bado yatakufikia.
news-unmuted = 🔔 Utaarifiwa mahitaji yanayolingana na bidhaa zako mpya na zilizobadilishwa.
news-settings = <b>Habari</b>
news-watched = { $number }. Naendelea kutafuta: { $request }
news-needs-on = 🔔 Nakuarifu mahitaji yanayolingana na bidhaa zako mpya na zilizobadilishwa.
news-needs-off = 🔕 Sikuarifu mahitaji yanayolingana na bidhaa zako.
news-none = Hakuna ninalopaswa kukuarifu. Chini ya ombi, bonyeza kuendelea kutafuta; nitaandika kipya kinapolingana.
news-mydata = Habari ulizoarifiwa au utakazoarifiwa: { $count }
