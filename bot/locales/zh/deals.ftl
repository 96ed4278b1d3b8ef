### Machine-drafted; read by no native speaker yet.

# 企业收到的询盘、交换联系方式,以及之后的商机。
deal-inquiry-head = 🔔 <b>新询盘</b>
deal-inquiry-buyer = 采购商：{ $country } · { $type } · { $level }
deal-inquiry-product = <b>匹配您的产品：</b>{ $product }
deal-inquiry-original =
    <b>原文（{ $language }）：</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>采购商补充：</b><i>{ $text }</i>
deal-inquiry-due = ⏳ 请在 24 个工作小时内（{ $due } 前）答复。您接受后，双方才会看到联系方式。
deal-nudge = ⏰ 采购商还在等您对<b>{ $product }</b>询盘的答复。
deal-refused =
    <b>{ $product }</b>的生产企业无法承接您的需求：
    <i>{ $note }</i>
    要联系下一家吗？届时会再次征得您的同意。
deal-unanswered = ⏰ <b>{ $product }</b>的生产企业还没有答复。要联系下一家吗？届时会再次征得您的同意。
deal-exchange-buyer = 🤝 <b>{ $product }的生产企业已接受对接。</b>以下是对方的联系方式，您的也已发给对方。
deal-exchange-exporter = 🤝 <b>{ $product }对接成功。</b>以下是采购商的联系方式，您的也已发给对方。
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>谨防收款账户被篡改。</b>本平台从不发送银行账户。凡邮件或聊天中提出新账户，付款前请先拨打上面的电话核实，并告知商务局。
deal-opening =
    第一条问候，可直接复制：
    <code>{ $text }</code>
deal-opening-by-buyer = 您好，我是{ $name }。绵阳市商务局为我们牵线。我对贵公司的{ $product }感兴趣，想了解详情、价格和样品。
deal-opening-by-exporter = 您好，我是中国绵阳的{ $name }。绵阳市商务局为我们牵线。感谢您关注我们的{ $product }，很高兴与您商谈详情、价格和样品。
deal-request-photo = 采购需求附图
deal-opened =
    🤝 企业已接受对接：<b>{ $product }</b>。商机 { $id } 号已建立。
    阶段：{ $stage } · 责任人：{ $officer }
    首个阶段目标：{ $target }，时限 { $due }
deal-samples-question = <b>{ $product }</b>的样品谈妥了吗？
deal-thanks = { $answer ->
    [yes] ✅ 太好了，已告知商务局。
    [not_yet] 谢谢，一周后再问您。
   *[stopped] 谢谢，已告知商务局。
    }
deal-ask-why-stopped = 是什么原因？几句话就能帮助我们改进。
deal-samples-yes = ✅ <b>{ $product }</b>：{ $side ->
    [buyer] 采购商
   *[exporter] 企业
    }表示样品已谈妥。
deal-samples-not-yet = <b>{ $product }</b>：{ $side ->
    [buyer] 采购商
   *[exporter] 企业
    }表示样品尚未谈妥，一周后再询问双方。
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>：{ $side ->
        [buyer] 采购商
       *[exporter] 企业
    }表示洽谈已停止：
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] 我负责的商机
    [overdue] 逾期商机
   *[all] 全部进行中的商机
    }</b>：{ $count }
deal-list-empty = 没有。
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>{ $id } 号 { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target }，时限 { $due } · { $officer }
deal-item =
    🤝 <b>商机 { $id } 号：{ $product }</b>
    { $exporter } ↔ { $buyer }（{ $country }）
    { $opened } 建立
    阶段：<b>{ $stage }</b>
    阶段目标：{ $target }，时限 { $due }
    责任人：{ $officer }
deal-item-lost = 丢单原因：{ $reason }
deal-moved = ✅ 阶段已更改。
deal-changed = ✅ 已更改。
deal-stands-there = 目前已是这个阶段。
deal-choose-stage = 请选择阶段。跳过或退回需要说明原因。
deal-ask-due = 请选择时限，或直接输入日期，例如 2027-01-15。
deal-due-unreadable = 无法识别这个日期。请按年、月、日输入，例如 { $example }。
deal-due-past = { $due } 已过，请选择今天或以后的日期。
deal-assigned = 您已被指派为此商机的责任人：<b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] 初步联系
    [qualified] 需求确认
    [quoted] 报价
    [sample_shipped] 寄样
    [sample_approved] 选型确认
    [intent_contract] 意向合同
    [contract] 签约
    [shipped] 出运
    [paid] 回款
   *[lost] 丢单
    }
deal-button-accept = ✅ 接受
deal-button-refuse = ✖️ 婉拒…
deal-button-ask = ❔ 先了解更多
deal-button-next = 联系下一家
deal-button-open = 查看商机
deal-button-lost = ✖️ 丢单…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = 其他阶段
deal-button-mine = 我负责的
deal-button-overdue = 逾期
deal-button-all = 全部
deal-button-samples-yes = 谈妥了
deal-button-samples-not-yet = 还没有
deal-button-samples-stopped = 已停止…
