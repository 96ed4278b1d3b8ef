### Machine-drafted; read by no native speaker yet.

# 商务局的待办、决定,以及告知双方的文字。
bureau-home =
    <b>商务局工作台</b>
    待核实企业：<b>{ $companies }</b>
    待审核对接：<b>{ $introductions }</b>
    等待企业答复：{ $answers }
    我负责的商机：{ $deals }，已逾期：{ $overdue }
bureau-queue-empty = 目前没有待办事项。
bureau-officers =
    <b>工作人员</b>
    { $list }
bureau-officers-line = • { $name }：对接 { $introductions }，商机 { $deals }，逾期 { $overdue }
bureau-officer-unnamed = { $number } 号工作人员
bureau-somebody = 有人
bureau-the-buyer = 采购商
bureau-the-exporter = 企业
bureau-unknown = 未填写
bureau-page = { $position } / { $total }
bureau-already = 未作任何更改：{ $who }已于 { $when } 处理，目前状态：{ $what }。
bureau-state = { $state ->
    [requested] 待审核
    [returned] 已退回补充
    [approved] 已批准
    [accepted] 企业已接受
    [declined] 已拒绝
    [refused] 企业已婉拒
    [withdrawn] 采购商已撤回
    [rejected] 未通过
   *[pending] 待核实
    }
bureau-buyer-type = { $type ->
    [importer] 进口商
    [distributor] 经销商
    [end_user] 最终用户
    [government] 政府机构
   *[unknown] 类型未说明
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] 联系方式已确认
    [organisation_checked] 机构已核实
   *[unknown] 尚未核实
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] 生产型
   *[trader] 贸易型
    }
bureau-exporter-level = { $level ->
    [document_checked] 资料已核实
    [site_checked] 已实地核实
   *[declared] 企业自报
    }
bureau-item-head = 📋 <b>对接 { $id } 号</b> · { $state } · { $since } 采购商同意
bureau-item-buyer =
    <b>采购商：</b>{ $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = { $since } 首次来访 · 采购需求 { $requests } 条 · 其他对接 { $introductions } 次（成功 { $accepted }，拒绝 { $declined }）
bureau-item-original =
    <b>原文（{ $language }{ $photos ->
        [0] {""}
       *[other] ，附图 { $photos } 张
    }）：</b>
    <i>{ $text }</i>
bureau-item-reading = <b>解读：</b>
bureau-item-product = <b>拟对接产品：</b>{ $product }（{ $sku }）
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = 已转达对接 { $passed } 次 · 接受 { $accepted } · 婉拒 { $refused }
bureau-item-note = 📝 <b>商务局意见：</b>{ $text }
bureau-item-answer = ↩️ <b>采购商补充：</b>{ $text }
bureau-item-question = ❔ <b>企业提问：</b>{ $text }
bureau-item-refusal = <b>企业婉拒原因：</b>{ $text }
bureau-item-risks = ⚠️ <b>风险提示：</b>{ $marks }
bureau-item-stop = ⛔ <b>停止对接名单</b>，{ $since } 起（{ $source }）：{ $reason }
bureau-item-officer = 责任人：{ $officer }
bureau-risk-sample = 样例数据
bureau-risk-new-buyer = 该采购商首次申请对接
bureau-risk-unknown-buyer = 采购商尚未核实
bureau-risk-busy-buyer = 一周内申请对接超过五次
bureau-risk-contact-in-text = 原文含联系方式（对企业已遮蔽）
bureau-risk-trader = 贸易型企业
bureau-risk-declared-only = 企业资料尚未核实
bureau-risk-below-moq = 数量低于起订量
bureau-risk-price-low = 目标价低于阶梯价
bureau-risk-near-miss = 仅为相近产品
bureau-company-head = 🏭 <b>企业核实</b> · { $state } · { $since } 登记
bureau-company-facts =
    <b>{ $name_zh }</b>
    英文名：{ $name_en }
    统一社会信用代码：<code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    行业：{ $sectors }
    产能：{ $capacity }
    出口市场：{ $markets }
bureau-company-contact =
    <b>联系人：</b>{ $name }
    { $contact }
    同意向境外展示：{ $consent ->
        [yes] 是
       *[no] 否
    } · 产品 { $products } 个
bureau-company-certificates = 认证：{ $list }
bureau-company-approved = ✅ { $company }已通过核实（{ $level }）。采购商现在可以找到您的产品。
bureau-company-returned =
    ↩️ 商务局请您补充{ $company }的资料：
    <i>{ $note }</i>
bureau-company-rejected =
    { $company }未能通过核实：
    <i>{ $note }</i>
bureau-changed = 🔄 您打开之后内容有变化，尚未作出决定。以下是最新内容，请再看一遍。
bureau-approved = ✅ 已批准，已通知企业和采购商。
bureau-plan =
    <b>商机安排</b>
    责任人：{ $officer }
    首个阶段目标：{ $target }
    时限：{ $due }
bureau-plan-kept = ✅ 安排已记录。
bureau-assigned-done = ✅ 已指派责任人。
bureau-company-done = ✅ 已记录，已通知企业。
bureau-choose-officer = 请选择责任人：
bureau-choose-due = 请选择时限：
bureau-choose-target = 请选择阶段目标：
bureau-ask-return = 需要采购商补充什么？请选择，或直接输入（采购商使用{ $language }）。
bureau-ask-decline = 请选择拒绝原因，或直接输入（采购商使用{ $language }）。采购商会看到。
bureau-ask-creturn = 需要企业补充什么？请直接输入。
bureau-ask-creject = 请输入未通过核实的原因，企业会看到。
bureau-ask-reply = 请输入给企业的答复，其中的联系方式会被遮蔽。
bureau-ask-forward = 请输入要问采购商的问题（采购商使用{ $language }），或直接转发原话。
bureau-ask-lost = 请选择丢单原因，或直接输入。
bureau-ask-move = 这是跳过阶段或退回，请输入原因。
bureau-ask-answer = 请输入您的答复。企业接受之前，其中的联系方式会被遮蔽。
bureau-done-return = ↩️ 已退回，已请采购商补充。
bureau-done-decline = 已拒绝，并已告知采购商原因。
bureau-done-creturn = ↩️ 已退回，已请企业补充。
bureau-done-creject = 未通过，并已告知企业原因。
bureau-done-reply = ✅ 已发给企业。
bureau-done-forward = ✅ 已转问采购商。
bureau-done-lost = 已记为丢单。
bureau-done-move = ✅ 阶段已更改，原因已记录。
bureau-done-answer = ✅ 谢谢，您的答复已转达。
bureau-note-empty = 请用几句话写下来。
bureau-note-too-long = 您写了 { $length } 个字符，最多 { $longest } 个。内容没有丢失，请缩短后再发一次。
bureau-return-quantity = 请问需要多少数量？
bureau-return-price = 请问期望的单价和币种是多少？
bureau-return-destination = 请问运往哪个国家、城市或港口？
bureau-return-delivery = 请问最迟什么时候需要货物？
bureau-return-specification = 请补充规格或型号。
bureau-return-company = 请介绍您的公司或机构：名称、所在地、业务。
bureau-decline-not-made = 绵阳目前没有符合要求的生产企业。
bureau-decline-unclear = 需求不够清楚，无法转达。
bureau-decline-too-small = 数量太少，不适合出口订单。
bureau-decline-unverified = 所填信息无法核实。
bureau-refusal-price = 目标价无法接受。
bureau-refusal-quantity = 数量不合适。
bureau-refusal-delivery = 交货期无法满足。
bureau-refusal-market = 暂不供应该市场。
bureau-refusal-specification = 规格无法满足。
bureau-lost-price = 价格未谈拢
bureau-lost-no-answer = 一方不再回复
bureau-lost-other-supplier = 已向别处采购
bureau-lost-cancelled = 采购取消
bureau-forward-as-is = 转发原话
bureau-sent =
    📨 您对<b>{ $product }</b>的对接申请已提交商务局。
    在商务局批准、企业接受之前，不会透露您的任何信息。
bureau-passed-on =
    ✅ 商务局已批准<b>{ $product }</b>的对接并转达企业，企业应在 { $due } 前答复。
    您的联系方式仍未透露。
bureau-returned =
    ↩️ 转达您对<b>{ $product }</b>的需求之前，商务局想请您补充：
    <i>{ $note }</i>
bureau-declined =
    商务局无法转达您对<b>{ $product }</b>的需求：
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ <b>{ $product }</b>的生产企业答复前想了解：
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ 关于<b>{ $product }</b>，对您提问的答复：
    <i>{ $text }</i>
bureau-withdrawn = 采购商已撤回对<b>{ $product }</b>的询盘，无需再处理。
bureau-new-introduction = 📋 有新的对接待审核：<b>{ $product }</b>
bureau-resubmitted = ↩️ 采购商已补充，请再次审核：<b>{ $product }</b>
bureau-assigned = 您已被指派为此对接的责任人：<b>{ $product }</b>
bureau-refused =
    企业婉拒了<b>{ $product }</b>的对接：
    <i>{ $note }</i>
bureau-question =
    ❔ 关于<b>{ $product }</b>，企业答复前提问：
    <i>{ $text }</i>
bureau-answered =
    ↩️ 关于<b>{ $product }</b>，采购商答复了企业的提问：
    <i>{ $text }</i>
bureau-review-late = ⏰ 有采购商已等待审核一个工作日：<b>{ $product }</b>
bureau-answer-late = ⏰ 企业未按时答复<b>{ $product }</b>的询盘，已询问采购商是否联系下一家。
bureau-impossible-sample = 这是样例数据，不能对接。
bureau-impossible-product-withdrawn = 该产品已下架。
bureau-impossible-exporter-not-approved = 该企业目前未通过核实，不能对接。
bureau-impossible-buyer-erased = 采购商已注销并删除资料，无法继续。
bureau-impossible-nobody-there = 该企业目前没有联系人，不能对接。
bureau-impossible-no-buyer-contact = 缺少采购商的电话或电子邮箱。
bureau-impossible-no-exporter-contact = 企业联系人还没有电话或电子邮箱，请先补充。
bureau-impossible-own-product = 这是您自己企业的产品。
bureau-impossible-asked-before = 您已申请过此对接，进展请看 /requests。
bureau-impossible-stopped = 商务局目前不能安排这次对接。请选择其他产品，或向商务局咨询。
bureau-button-queue = 📋 待办
bureau-button-deals = 🤝 商机
bureau-button-officers = 👥 工作人员
bureau-button-home = 首页
bureau-button-look = 查看
bureau-button-next = 下一项 ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ 批准
bureau-button-return = ↩️ 退回补充
bureau-button-decline = ✖️ 拒绝…
bureau-button-reject = ✖️ 不通过…
bureau-button-assign = 👤 指派
bureau-button-plan = 🗓 商机安排
bureau-button-take-plan = ✅ 采纳
bureau-button-officer = 👤 责任人
bureau-button-due = 🗓 时限
bureau-button-target = 🎯 目标
bureau-button-photos = 🖼 附图
bureau-button-document-checked = ✅ 通过：资料已核实
bureau-button-site-checked = ✅ 通过：已实地核实
bureau-button-reply = 答复企业
bureau-button-forward = 转问采购商
bureau-button-answer = ✍️ 答复
bureau-button-take-back = 撤回
bureau-button-gaps = 📉 缺口需求
bureau-gaps =
    <b>缺口需求</b>：有人采购，目录中尚无企业生产
    需求 { $needs } 类 · 采购需求 { $requests } 项 · 第 { $page } / { $pages } 页
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · 采购商 { $buyers } 家 · 需求 { $requests } 项 · { $where }
bureau-gaps-none = 没有未获答复的采购需求。
bureau-gaps-unclear = 未写明产品的需求：{ $count } 项
bureau-gaps-left-out = 此处只统计最新的需求；更早的 { $count } 项见命令行报告。
bureau-gap =
    <b>📉 { $need }</b>
    采购商 { $buyers } 家 · 需求 { $requests } 项 · { $first } 至 { $last }
    合计数量：{ $quantities }
    { $countries }
bureau-gap-country = • { $country }：采购商 { $buyers } 家，需求 { $requests } 项，{ $quantities }（{ $last }）
bureau-gap-samples =
    <b>采购商原话：</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = 未写明数量
