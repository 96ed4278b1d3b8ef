### Machine-drafted; read by no native speaker yet.

# Новости: о каждой сообщается один раз; как их отключить.
command-news = Новости: о чём мне сообщают
news-for-requests =
    <b>Новое в Мяньяне по { $count ->
        [one] вашему запросу
       *[other] вашим запросам: { $count }
    }</b>
    { $list }
news-for-request = { $number }. { $request }: { $count ->
        [one] { $best }
       *[other] { $best } и ещё { $more }
    }
news-button-look = 👀 Показать № { $number }
news-button-rest = 🔕 Больше не сообщать по этому запросу
news-button-rest-number = 🔕 Не сообщать по № { $number }
news-button-watch = 🔔 Искать дальше
news-rested = 🔕 О запросе <b>{ $request }</b> я больше не сообщаю. Он остаётся открытым в /requests.
news-needs =
    <b>Покупатели уже искали то, что вы производите</b>
    Ранее заявленных потребностей: { $count }. Подходящих ваших товаров: { $products }.
news-needs-product = <b>{ $product }</b> · потребностей: { $count }
news-need = • { $need }
news-needs-more = … и ещё { $count }
news-needs-more-products = … и ещё товаров: { $count }
news-needs-foot = Теперь эти покупатели видят ваш товар. Кто захочет познакомиться, обратится через бюро коммерции.
news-button-product = 📦 Показать товар
news-button-mute = 🔕 Не сообщать о потребностях
news-button-unmute = 🔔 Снова сообщать о потребностях
news-muted = 🔕 О потребностях под новые товары я больше не сообщаю. Запросы на знакомство по-прежнему приходят.
news-unmuted = 🔔 Я сообщу о потребностях, которым подходят ваши новые и изменённые товары.
news-settings = <b>Новости</b>
news-watched = { $number }. Продолжаю искать: { $request }
news-needs-on = 🔔 Я сообщаю о потребностях, которым подходят ваши новые и изменённые товары.
news-needs-off = 🔕 Я не сообщаю о потребностях, которым подходят ваши товары.
news-none = Сообщать пока не о чем. Под запросом выберите «искать дальше», и я напишу, когда появится подходящее.
news-mydata = Новостей, о которых я сообщил или скоро сообщу: { $count }
