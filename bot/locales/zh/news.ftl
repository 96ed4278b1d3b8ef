### Machine-drafted; read by no native speaker yet.

# 新消息：每条只告知一次；如何不再接收。
command-news = 消息：我会收到哪些提醒
news-for-requests =
    <b>绵阳有新产品符合您的{ $count ->
        [1] 采购需求
       *[other] { $count } 项采购需求
    }</b>
    { $list }
news-for-request = { $number }. { $request }：{ $count ->
        [1] { $best }
       *[other] { $best }，另有 { $more } 个产品
    }
news-button-look = 👀 查看第 { $number } 项
news-button-rest = 🔕 此需求不再提醒
news-button-rest-number = 🔕 第 { $number } 项不再提醒
news-button-watch = 🔔 重新关注
news-rested = 🔕 <b>{ $request }</b> 不再提醒。该需求仍保留在 /requests 中。
news-needs =
    <b>已有采购商在找您的产品</b>
    { $count ->
        [1] 此前提出的 1 项需求
       *[other] 此前提出的 { $count } 项需求
    }与{ $products ->
        [1] 您的产品相符。
       *[other] 您的 { $products } 个产品相符。
    }
news-needs-product = <b>{ $product }</b> · 需求 { $count } 项
news-need = • { $need }
news-needs-more = …… 另有 { $count } 项
news-needs-more-products = …… 另有 { $count } 个产品
news-needs-foot = 这些采购商现在可以看到您的产品。有意向的采购商会通过商务局与您对接。
news-button-product = 📦 查看产品
news-button-mute = 🔕 不再接收需求提醒
news-button-unmute = 🔔 重新接收需求提醒
news-muted = 🔕 今后不再向您发送需求提醒。采购商的对接询盘仍会照常送达。
news-unmuted = 🔔 今后有需求符合您新增或更新的产品时，会通知您。
news-settings = <b>消息提醒</b>
news-watched = { $number }. 正在为您关注：{ $request }
news-needs-on = 🔔 有需求符合您新增或更新的产品时，会通知您。
news-needs-off = 🔕 目前不向您发送需求提醒。
news-none = 目前没有需要提醒您的内容。在采购需求下点击“继续留意”，有新产品符合时会通知您。
news-mydata = 已告知或即将告知您的消息：{ $count } 条
