### Machine-drafted; read by no native speaker yet.

# 企业:登记、企业资料、产品、询盘。
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }</b>：{ $value }
exporter-empty = 未填
exporter-kept = 现在是：{ $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ 已保存。
exporter-quoted = <i>{ $text }</i>

# ---- 菜单
exporter-home = <b>企业工作台</b>
exporter-home-none = 您还没有登记企业。登记只需几分钟，不收任何费用；商务局核实后，您的产品就会展示给国外采购商。
exporter-home-company = <b>{ $name }</b> · { $state }
    产品：{ $count } 个
exporter-home-more = 另有 { $count } 家企业
exporter-home-waiting = { $count ->
    [0] 目前没有等待答复的询盘。
   *[other] 🔔 有 { $count } 条询盘等您答复。
    }
exporter-home-no-consent = ☎️ 联系人尚未同意向国外采购商展示，暂不能接受询盘。可在“企业资料”中随时同意。
exporter-hidden-until-approved = ⏳ 商务局核实企业之后，产品才会展示给采购商；现在就可以先把产品资料备好。
exporter-which-company = 是哪家企业？
exporter-state = { $state ->
    [pending] 待商务局核实
    [returned] 已退回补充
    [approved] 已通过核实
   *[rejected] 未通过核实
    }
exporter-button-register = 登记企业
exporter-button-another = 登记另一家企业
exporter-button-inquiries = 🔔 查看询盘（{ $count }）
exporter-button-products = 我的产品
exporter-button-add = ➕ 添加产品
exporter-button-company = 企业资料

# ---- 登记
exporter-register-start = <b>登记企业</b>
    共 11 个问题，一次一个，最后可以核对修改再提交。资料只用于商务局核实和为您对接采购商。
exporter-registered-already = 您已经登记了<b>{ $company }</b>。还要登记另一家企业吗？
exporter-progress = <b>企业登记 { $number }/{ $total }</b>
exporter-ask-name-zh = 请输入企业中文全称，与营业执照一致。
exporter-ask-name-en = 企业的英文名称是什么？国外采购商看到的就是它；还没有可以跳过。
exporter-ask-uscc = 请输入统一社会信用代码（18 位，在营业执照上）。
exporter-ask-kind = 贵企业是生产型还是贸易型？请如实选择，商务局会核实。
exporter-ask-district = 企业在绵阳的哪个区县或园区？
exporter-ask-sectors = 主要产品属于哪些行业？可以多选，选好后点“完成”。
exporter-ask-contact = 联系人怎么称呼？请填您本人的姓名。
exporter-ask-phone = 您的联系电话是多少？可以点下方按钮分享本机号码，也可以直接输入，如 138 0000 0000 或 0816-2345678。
exporter-ask-consent =
    <b>是否同意向国外采购商展示您的联系方式？</b>
    仅当采购商本人同意、商务局批准、并且贵企业接受了这次对接之后，才把<b>您的姓名、电话和企业名称</b>发给<b>该采购商一人</b>。同意时间会记录下来，您可以随时撤回。
exporter-ask-export-markets = 目前出口或希望出口到哪些国家？写国家名即可，如“坦桑尼亚、肯尼亚、越南”。
exporter-ask-excluded-markets = 有没有不能供货的国家（如有独家代理）？这些国家的采购商不会看到您的产品。没有就跳过。
exporter-kind = { $kind ->
    [manufacturer] 生产型企业
   *[trader] 贸易型企业
    }
exporter-button-consent = ✅ 我同意展示
exporter-button-no-consent = 暂不同意
exporter-consent-given = 同意向国外采购商展示
exporter-consent-missing = 尚未同意
exporter-consent-since = { $at }起同意
exporter-field-name-zh = 中文名称
exporter-field-name-en = 英文名称
exporter-field-uscc = 信用代码
exporter-field-kind = 企业类型
exporter-field-district = 所在区县
exporter-field-sectors = 行业
exporter-field-contact = 联系人
exporter-field-phone = 电话
exporter-field-consent = 展示同意
exporter-field-export-markets = 出口市场
exporter-field-excluded-markets = 不供货国家
exporter-district-fucheng = 涪城区
exporter-district-youxian = 游仙区
exporter-district-anzhou = 安州区
exporter-district-jiangyou = 江油市
exporter-district-santai = 三台县
exporter-district-yanting = 盐亭县
exporter-district-zitong = 梓潼县
exporter-district-beichuan = 北川县
exporter-district-pingwu = 平武县
exporter-district-sci-tech = 科技城新区
exporter-district-hi-tech = 高新区
exporter-district-economic = 经开区
exporter-district-xianhai = 仙海区
exporter-summary = <b>请核对登记资料</b>
exporter-summary-foot = 无误请点“提交”；要改哪一项，点它的按钮即可。
exporter-summary-hint = 请用下面的按钮提交或修改。
exporter-button-change = ✏️ { $field }
exporter-button-keep = 保留不变
exporter-button-submit = ✅ 提交
exporter-registered =
    ✅ <b>{ $company }</b>已提交登记。
    商务局一般在 { $hours } 个工作小时内核实，结果会在这里通知您。

# ---- 企业资料
exporter-company-state = <b>核实状态</b>：{ $state }
exporter-level = { $level ->
    [site_checked] 实地核验
    [document_checked] 资料核验
   *[declared] 企业自报
    } · { $day }
exporter-review-note = <b>商务局意见</b>：<i>{ $note }</i>
exporter-warn-review = ⚠️ 这一项经商务局核实过。修改后需重新核实，期间产品暂不展示给采购商。
exporter-saved-review = ✅ 已保存。这一项需要商务局重新核实，已通知工作人员；核实之前产品暂不展示。
exporter-resubmitted = ✅ 已重新提交，商务局会尽快核实。
exporter-consent-revoked = 已撤回同意。今后不会再向采购商展示您的联系方式，接受新询盘前会先征求您的同意。已经交换过的联系方式无法收回。
exporter-consent-thanks = ✅ 已记录您的同意。您可以随时撤回。
exporter-button-clear = 清空
exporter-button-resubmit = 📨 重新提交核实
exporter-button-revoke = 撤回展示同意
exporter-button-review = 查看企业
exporter-notice-new =
    🏭 <b>新登记企业，待核实：</b>{ $company }
    { $code } · { $kind ->
        [manufacturer] 生产型
       *[trader] 贸易型
    }
exporter-notice-again =
    🏭 <b>企业资料有变，请重新核实：</b>{ $company }
    { $code } · { $kind ->
        [manufacturer] 生产型
       *[trader] 贸易型
    }
exporter-notice-claimed =
    ⚠️ <b>有人想再次登记已登记的企业：</b>{ $company }
    { $code } · { $kind ->
        [manufacturer] 生产型
       *[trader] 贸易型
    }
    可能是该企业的另一位同事，也可能是冒用，请与企业核实。

# ---- 产品
exporter-products = <b>{ $company }</b>的产品：{ $count } 个
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· 缺 { $gaps } 项
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ 已下架
   *[active] {""}
    }
exporter-field-sector = 行业
exporter-field-description-zh = 产品说明
exporter-field-moq = 起订量
exporter-field-prices = 价格
exporter-field-terms = 贸易术语
exporter-field-lead-days = 生产周期
exporter-field-photos = 照片
exporter-field-certificates = 认证
exporter-field-hs = 海关编码
exporter-missing = ❓ <b>还没填</b>：{ $fields }。这些会如实告诉采购商“未知”。
exporter-why-prices = • 价格：采购商大多先看价格，没有就难以入选。
exporter-why-moq = • 起订量：采购商要知道最少买多少。
exporter-why-description-zh = • 产品说明：写得越具体，越能匹配到外文的采购需求。
exporter-why-lead-days = • 生产周期：用来判断能否赶上交货期。
exporter-why-terms = • 贸易术语：报价在哪里交货，直接影响采购成本。
exporter-why-photos = • 照片：有照片的产品更容易取得信任。
exporter-why-sector = • 行业：方便按行业查找。
exporter-why-certificates = • 认证：不少国家没有认证就不能清关。
exporter-why-name-en = • 英文名称：多数采购商不懂中文，有英文名才看得明白。
exporter-why-hs = • 海关编码：用来判断目的国的认证和检验要求。
exporter-ask-product-name-zh = 产品的中文名称是什么？最好带型号，如“柴油微耕机 1WG-4.0”。先填名称就行，其余以后再补。
exporter-ask-product-name-en = 产品的英文名称是什么？如“Diesel power tiller 1WG-4.0”。
exporter-ask-product-sector = 这个产品属于哪个行业？
exporter-ask-product-description-zh = 请用几句话说明产品：用途、主要参数、特点。例如“4.0 kW 柴油微耕机，旋耕幅宽 0.9 m，水旱两用”。
exporter-ask-product-moq = 最小起订量是多少？请带单位，如“10台”“5吨”“1个20尺柜”。
exporter-ask-product-prices =
    价格是多少？请写币种，可以写阶梯价：
    “395美元”
    “10台起 395美元，30台起 381美元”
exporter-ask-product-terms = 按什么贸易术语、在哪里交货？如“FCA 绵阳”“FOB 钦州港”。
exporter-ask-product-lead-days = 下单后多少天可以备好货？如“35天”“5周”；有现货就写“现货”。
exporter-ask-product-photos = 请发送产品照片，最多 8 张，可以一次发多张。
exporter-ask-product-certificates = 有哪些认证？用逗号分开，如“CE, ISO9001, EAC”。
exporter-ask-product-hs = 海关编码是多少？4 至 10 位数字，如“8433.51”。
exporter-quantity = { $quantity }
exporter-tier = { $start }起 { $price }
exporter-terms = { $term } { $place }（{ $name }）
exporter-days = { $days ->
    [0] 现货
   *[other] { $days } 天
    }
exporter-photos = { $count }/{ $most } 张
exporter-photos-kept = ✅ 已收到照片，共 { $count }/{ $most } 张。还可以继续发送。
exporter-hs = { $code } { $name }
exporter-added = ✅ 已添加：<b>{ $name }</b>。下面逐项补充，可以跳过，也可以随时停下，已填的都会保留。
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ 已问完所有项目。
exporter-walk-later = 已保存。以后可以在“我的产品”里继续补充。
exporter-withdrawn = ⏸ 已下架，采购商不再看到它；随时可以恢复。
exporter-restored = ✅ 已恢复展示。
exporter-button-fill = 📝 逐项补充
exporter-button-later = 先到这里，以后再补
exporter-button-withdraw = ⏸ 下架
exporter-button-restore = ▶️ 恢复展示
exporter-button-add-new = ➕ 作为新产品添加
exporter-button-add-to = ➕ 添加到{ $company }
exporter-idle = 没有看懂。您可以从下面选择，或直接发送产品名称、照片来添加产品。
exporter-loose-text = 要把这个添加为新产品吗？
exporter-loose-photos = 收到 { $count } 张照片。是哪个产品的？
exporter-note-contact = ℹ️ 文字里的电话、邮箱、微信或网址，在双方接受对接之前会对采购商隐藏。
exporter-note-price-unit = ℹ️ 单位已变，现有价格按每 { $one } 计，请核对。
exporter-note-hs = ℹ️ 品目 { $heading }：{ $name }。请核对是否相符。
exporter-note-hs-unknown = ℹ️ 已保存。我们的对照表里没有品目 { $heading }，请再核对一次。
exporter-note-certificates = ℹ️ 认证表里没有：{ $names }。已按您写的保存，采购商会看到原文。
exporter-note-photos-full = ℹ️ 每个产品最多 { $most } 张照片，有 { $count } 张未收录。

# ---- 询盘
exporter-no-inquiries = 目前没有等待答复的询盘。有新询盘时会立即通知您。
exporter-inquiries-more = 还有 { $count } 条询盘。
exporter-button-more = 继续看（{ $count }）
exporter-accept-consent =
    接受后，您的姓名、电话和企业名称会发给这位采购商，您也会收到对方的联系方式。
    您尚未同意展示联系方式。现在同意并接受吗？
exporter-button-agree = ✅ 同意展示并接受
exporter-accepted = ✅ 已接受，双方联系方式如下，也已发给采购商。
exporter-why-refuse = 婉拒的原因是什么？会礼貌地转告采购商。
exporter-refusal-price = 价格达不到
exporter-refusal-quantity = 数量或产能不合适
exporter-refusal-delivery = 交期赶不上
exporter-refusal-market = 不供该市场
exporter-refusal-specification = 不是我们的产品
exporter-refusal-other = ✏️ 其他原因
exporter-refuse-words = 请用一两句话说明原因。
exporter-refused = 已婉拒，并告知采购商和商务局。感谢及时答复。
exporter-ask-words = 您想先了解什么？请写下来，会转给负责的工作人员。
exporter-asked = ✅ 已转给负责的工作人员，有答复会在这里通知您。询盘仍为您保留，请留意答复时限。

# ---- 哪里不对、怎么改
exporter-bad-empty = 没有收到文字，请输入。
exporter-bad-file = 这里需要文字，不能用文件或图片回答。
exporter-bad-too-short = 太短了，至少 { $shortest } 个字。
exporter-bad-too-long = 太长了：{ $length } 个字，最多 { $longest } 个字。
exporter-bad-no-chinese = 需要中文名称，请写汉字。
exporter-bad-no-english = 需要英文名称，请用英文字母书写，不带汉字。
exporter-bad-choice = 没有对应的选项，请点下面的按钮。
exporter-bad-uscc-length = 统一社会信用代码应为 18 位，您输入了 { $length } 位。请对照营业执照核对。
exporter-bad-uscc-lookalike = 第 { $place } 位是字母 { $char }，信用代码不使用这个字母，可能应为数字 { $meant }。请核对后重新输入。
exporter-bad-uscc-character = 第 { $place } 位“{ $char }”不对：信用代码只有数字和大写字母，前 8 位都是数字。请核对后重新输入。
exporter-bad-uscc-check = 校验码不符：{ $code } 中至少有一位抄错了。请对照营业执照逐位核对。
exporter-bad-uscc-own = 您已经登记了这家企业：{ $company }。
exporter-bad-uscc-taken = 信用代码 { $code } 已经登记过。如果是您的同事登记的，请由他在这里操作；我们已告知商务局工作人员，他们会与企业核实。
exporter-bad-person = 这不像姓名，请填联系人的姓名。
exporter-bad-phone = 这个电话号码不对。手机如 138 0000 0000，座机带区号如 0816-2345678，国外号码以 + 开头。
exporter-bad-phone-other = 这是别人的号码。请分享您本人的号码，或直接输入。
exporter-bad-country = 没认出“{ $word }”。请写具体国家名，用顿号或逗号分开，如“坦桑尼亚、肯尼亚”；“非洲”“中东”这样的地区请写成国家。
exporter-bad-country-unclear = “{ $word }”可能指不同的国家，请写全称，如“刚果（金）”。
exporter-bad-market-both = 同一个国家不能既是出口市场，又是不供货国家。
exporter-bad-no-sector = 至少保留一个行业。
exporter-bad-product-twice = 已经有同名产品“{ $name }”{ $state ->
    [withdrawn]（已下架，可以恢复）
   *[active] {""}
    }。不同型号请在名称里加上型号。
exporter-bad-name-first = 请先写产品名称，照片已为您留着。
exporter-bad-amount = 这个数不合理。请写大于 0 的数，最多四位小数。
exporter-bad-moq = 没读懂起订量。请写一个数量加单位，如“10台”“5吨”。
exporter-bad-moq-unit = { $amount } 什么？请带上单位，如“{ $amount } 台”“{ $amount } 套”“{ $amount } 公斤”。
exporter-bad-price = 没读懂价格。请这样写：“395美元”，或“10台起 395美元，30台起 381美元”。
exporter-bad-price-currency = 请写明币种，如“395美元”或“2800元”。
exporter-bad-price-currencies = 请只用一种币种，您写了：{ $values }。
exporter-bad-price-order = 阶梯的数量要从小到大：{ $second } 不大于 { $first }。
exporter-bad-price-rises = 数量多反而更贵：{ $quantity } 起为 { $price }。请核对。
exporter-bad-unit-differs = 价格的单位和起订量（{ $moq }）的单位不一样，请用同一个单位。
exporter-bad-terms = 没认出贸易术语。请写术语加地点，如“FCA 绵阳”“FOB 钦州港”“CIF 达累斯萨拉姆”。
exporter-bad-terms-place = { $term } 后面请写地点，如“{ $term } 绵阳”。
exporter-bad-terms-sea = { $term } 只适用于海港，{ $place }不是海港。在{ $place }交货请用 FCA；走海运可写“FOB 钦州港”。
exporter-bad-lead = 没读懂生产周期。请写天数，如“35天”“5周”，有现货写“现货”。
exporter-bad-lead-long = { $days } 天太长了，最多 { $most } 天。请核对。
exporter-bad-hs = 海关编码应为 4、6、8 或 10 位数字，如“8433.51”。
exporter-bad-hs-chapter = 海关编码没有第 { $chapter } 章，请核对。
exporter-bad-certificates-many = 认证最多 { $most } 项，请只写主要的。
exporter-bad-photo = 请发送照片（图片），或点“完成”。
