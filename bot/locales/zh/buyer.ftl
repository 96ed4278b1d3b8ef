### Machine-drafted; read by no native speaker yet.

# 采购商一侧:需求、匹配产品、“帮我对接”以及进展。
buyer-home =
    您需要采购什么？请用自己的话写下来：产品、数量、价位、运到哪里、什么时候要。也可以发一张照片，附上几句话。

    <i>例如：200套60瓦太阳能路灯，发往尼日利亚卡诺，单价不超过90美元，6月前交货</i>
buyer-new = 您需要什么？产品、数量、价位、目的地、时间，用您自己的话写就行。
buyer-no-need =
    很高兴为您服务！请写下您想采购的产品，我来找绵阳的生产企业。

    <i>例如：20台水稻收割机，发往坦桑尼亚莫罗戈罗，单价不超过3000美元，3月前交货</i>
buyer-what-product = 好的，记下了。请问是什么产品？
buyer-photo-what = 谢谢，照片已保存。请问这是什么产品，需要多少？写一句话就行。
buyer-document-words = 文件内容我还读不了，请用一两句话写下您的需求。
buyer-document-unread = 我是按您写的文字理解的：文件内容还读不了。
buyer-contact-later = 谢谢！您申请对接时才需要联系方式，到时我会请您提供。
buyer-words-please = 请用文字回答。
buyer-too-many = 您一天内已提出 { $limit } 条需求，已达每日上限。请明天再来，或继续处理已有的需求。
buyer-button-requests = 我的需求
buyer-button-new = ➕ 新需求

# 理解的内容
buyer-understood = <b>我的理解：</b>{ $reading }
buyer-read-no-product = 未说明产品
buyer-read-counted = { $quantity ->
   *[other] { $said }
    }
buyer-read-application = 用于{ $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] 总价 { $money }
       *[false] 单价 { $money }
        }
   *[false] { $in_all ->
        [true] 总价不超过 { $money }
       *[false] 单价不超过 { $money }
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] { $day }前备好货
    [shipped] { $day }前发货
    [arrived] { $day }前到货
   *[unsaid] { $day }前
    }
buyer-read-oem = 贴牌
buyer-read-sample = 需要样品
buyer-read-after-sales = 配件与售后
buyer-fuel = { $value ->
    [diesel] 柴油
    [petrol] 汽油
    [electric] 电动
    [solar] 太阳能
    [gas] 燃气
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] 全新
    [used] 二手
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] 进口商
    [distributor] 经销商
    [end_user] 最终用户
   *[government] 政府采购
    }
buyer-button-correct = ✏️ 更正
buyer-correct-what = 要更正哪一项？
buyer-button-field-product = 产品
buyer-button-field-quantity = 数量
buyer-button-field-price = 价格
buyer-button-field-place = 目的地
buyer-button-field-date = 时间
buyer-correct-product = ✏️ 是什么产品？请用自己的话写。
buyer-correct-quantity = ✏️ 需要多少？例如：30台、5吨、1个货柜
buyer-correct-price = ✏️ 什么价位？例如：单价不超过3000美元
buyer-correct-place = ✏️ 运到哪里？请写国家，或城市加国家。
buyer-correct-date = ✏️ 什么时候要？例如：3月前、5月15日前、三个月内
buyer-button-any = 不限
buyer-unread-product = 没看出是什么产品，请用几个字说明。
buyer-unread-quantity = 没看出数量，请写数字和单位，例如：30台
buyer-unread-price = 没看出价格，请写金额和币种，例如：单价3000美元
buyer-unread-place = 不认识这个地方，请写国家名称。
buyer-unread-date = 没看出时间，请这样写：5月15日，或3月前
buyer-corrected = { $count ->
    [0] 已更正并重新查找：目前没有合适的产品。
   *[other] 已更正并重新查找：有 { $count } 款合适的产品，请看卡片。
    }

# Several goods in one message
buyer-several =
    我读到 { $count } 种不同的产品：
    { $goods }

    需要分别为您找吗？
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ 分别找
buyer-button-first = 只找第一种
buyer-button-whole = 这是一种产品
buyer-several-made = { $count ->
   *[other] 已为每种产品各建一条需求。先看第一种，其余 { $count } 种点下面的按钮查看：
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = 据我所知，绵阳目前没有企业提供“{ $words }”。如果这正是您要的，请点按钮，我会记为一条需求；否则请写下您想采购的产品、数量和目的地。
buyer-button-keep-need = ✅ 这正是我要的
buyer-language-beyond = 您用的是{ $language }，我还不会说：我用中文回答，并尽量按我能看懂的来找。

# One question under the list
buyer-question-country = ❔ 运到哪个国家？认证、运输和价格都与此有关。
buyer-question-quantity = ❔ 需要多少？起订量和价格都与此有关。
buyer-question-voltage = ❔ 您那里用什么电压？可供的有：
buyer-question-fuel = ❔ 要哪种动力？可供的有：
buyer-question-price = ❔ 价格有没有上限？
buyer-question-certificate = ❔ 需要认证吗？部分企业持有：
buyer-question-date = ❔ 最晚什么时候备好货？
buyer-question-specification = ❔ 您要哪一种：{ $specification }？
buyer-question-answered = ✅ 已记下：{ $answer }
buyer-question-skipped = 好的，先不限定。
buyer-unread-answer = 没看出对上面问题的回答。请点其中一个按钮，或者跳过。

# 产品卡片
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>贸易型，{ $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>生产型，{ $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>相近，但并非全部符合</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] 对接：商务局审核中
    [returned] 对接：商务局请您补充
    [approved] 对接：已批准，等待企业答复
    [accepted] 对接：企业已接受，双方已互换联系方式
    [declined] 对接：商务局未转交
    [refused] 对接：企业婉拒
   *[withdrawn] 对接：您已撤回
    }</i>
buyer-level-declared = 企业自述，尚未核实
buyer-level-checked = { $level ->
    [site_checked] { $day }经商务局实地核实
   *[document_checked] { $day }经文件核实
    }
buyer-per = { $kind ->
   *[measure] /{ $unit }
    }
buyer-price-at = { $quantity }时 <b>{ $price }</b>{ $per }
buyer-price-from = <b>{ $price }</b>{ $per }（{ $quantity }起）
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }，视数量而定
buyer-price-on-request = 价格面议
buyer-moq = 起订量 { $moq }
buyer-lead = 生产周期 { $days } 天
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 帮我对接
buyer-button-where = 🤝 对接进展
buyer-button-reject = 👎 不合适
buyer-button-details = 详情
buyer-button-ask = 🤝 咨询此产品
buyer-button-back-to-card = ‹ 返回产品

# 详情
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] 功率 { $value }
    [voltage] 电压 { $value }
    [weight] 重量 { $value }
    [size] 尺寸 { $value }
    [diameter] 直径 { $value }
    [volume] 容积 { $value }
    [grade] 等级 { $value }
    [output] 产出 { $value }
    [thickness] 厚度 { $value }
    [flow] 流量 { $value }
    [load] 承载 { $value }
    [width] 宽度 { $value }
    [length] 长度 { $value }
    [height] 高度 { $value }
    [battery] 电池 { $value }
    [capacity] 容量 { $value }
    [material] 材质 { $value }
    [pressure] 压力 { $value }
    [speed] 速度 { $value }
    [resolution] 分辨率 { $value }
    [brightness] 亮度 { $value }
    [alcohol] 酒精度 { $value }
    [fits] 适用 { $value }
    [head] 扬程 { $value }
    [inlet] 进口 { $value }
    [cut_width] 割幅 { $value }
    [feed_rate] 喂入量 { $value }
    [working_width] 作业幅宽 { $value }
    [current] 电流 { $value }
    [panel] 光伏板 { $value }
    [rows] 行数 { $value }
    [colour] 颜色 { $value }
    [hardness] 硬度 { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $quantity }起 { $price }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = 质保 { $months } 个月
buyer-fact-spare-parts = 供应配件
buyer-fact-sample = { $policy ->
    [free] 免费样品
    [paid] 样品收费
   *[none] 不提供样品
    }
buyer-fact-manual = 说明书：{ $languages }
buyer-fact-service = 服务点：{ $countries }
buyer-fact-stock = 📦 海外现货 { $country }：{ $quantity }
buyer-fact-capacity = 月产能 { $quantity }
buyer-fact-size = 包装后：{ $volume } m³，{ $weight } kg
buyer-fact-founded = 成立于 { $year } 年
buyer-fact-employees = 员工 { $number } 人
buyer-fact-markets = 出口到 { $countries }
buyer-fact-updated = <i>更新于 { $day }</i>

# 不合适、没有结果、继续留意
buyer-why = 哪里不合适？告诉我，下次找得更准。
buyer-why-words = 请用几个字说明哪里不合适。
buyer-button-why-price = 价格
buyer-button-why-product = 不是我要的产品
buyer-button-why-quantity = 起订量
buyer-button-why-other = 其他原因
buyer-noted = 谢谢，已记下。
buyer-nothing = <b>目前绵阳没有企业提供这种产品</b>（以我们的产品库为准）。
buyer-nothing-more = 目前合适的产品您都看过了。
buyer-shall-i-watch = 要我继续留意到{ $day }，有新的合适产品就通知您吗？
buyer-watching = 👀 我会继续留意到{ $day }，有新的合适产品马上通知您。
buyer-button-watch = 👀 继续留意
buyer-button-near = ≈ 看看相近的产品（{ $count }）
buyer-button-close = 关闭
buyer-button-reopen = 重新打开
buyer-button-open = 查看合适产品
buyer-closed =
    已关闭：{ $request }
    进行中的对接不受影响，可在 /requests 查看。
buyer-not-open = { $state ->
    [expired] 这条需求已过期：{ $request }
   *[closed] 这条需求已关闭：{ $request }
    }
buyer-expired =
    您的需求已到期：<b>{ $request }</b>
    还需要吗？
buyer-announced = { $count ->
    [1] 🔔 <b>您的需求有新产品</b>“{ $request }”
   *[other] 🔔 <b>您的需求有 { $count } 款新产品</b>“{ $request }”，先看最合适的
    }

# 对接
buyer-share-what =
    <b>{ $product }</b>
    流程是这样的：绵阳市商务局先看到您的需求和您现在填写的信息；批准后，{ $exporter } 只看到您要什么、您所在的国家和采购商类型，看不到姓名和联系方式；对方接受后，双方才互换联系方式。

    先请您回答几个问题，只问这一次。
buyer-your-name = 请问您怎么称呼？
buyer-your-organisation = 您代表哪家公司或机构采购？
buyer-your-type = 您属于哪类采购商？
buyer-your-home = 您为哪个国家采购？
buyer-your-contact = 除 Telegram 外怎样联系您？请点下方按钮分享您的号码，或写电子邮箱、带国家代码的电话。
buyer-button-keep = 不变：{ $value }
buyer-name-please = 请用文字写您的姓名。
buyer-country-please = 不认识这个国家，请写国家名称，或点一个按钮。
buyer-contact-not-yours = 这是别人的号码。请点下方按钮分享您自己的号码，或写电子邮箱。
buyer-contact-unread = { $problem ->
    [phone] 电话号码好像不完整，请带上国家代码，例如 +86 138 0013 8000
    [email] 电子邮箱好像不对，请核对，例如 name@company.com
   *[none] 请写电子邮箱，或带国家代码的电话，例如 +86 138 0013 8000
    }
buyer-contact-thanks = 谢谢，已保存。
buyer-consent =
    <b>对接：{ $product }</b>
    您同意后，我将
    • 现在向绵阳市商务局提供：您的需求，以及 { $values }
    • 商务局批准后向 { $exporter } 提供：您要什么、您的国家、采购商类型，以及联系方式是否已确认
    • 对方接受后向 { $exporter } 提供：{ $values }
buyer-consent-photos = • 对方接受后向 { $exporter } 提供：您需求中的照片
buyer-consent-ask = 除此之外不提供其他信息，也不给其他人。互换联系方式之前，您可在 /requests 撤回。您同意吗？
buyer-button-consent = ✅ 同意，帮我对接
buyer-button-my-details = ✏️ 修改我的信息
buyer-not-shared = 好的，没有提供任何信息。
buyer-too-many-introductions = 您一天内已申请 { $limit } 次对接，已达每日上限。请明天再来，产品会留在您的需求里。
buyer-introduction = <b>{ $product }</b>：{ $state }
buyer-introduction-state = { $state ->
    [requested] 商务局审核中
    [returned] 商务局请您补充
    [approved] 已批准，等待企业答复
    [accepted] 已接受，双方已互换联系方式
    [declined] 商务局未转交
    [refused] 企业婉拒
   *[withdrawn] 您已撤回
    }
buyer-take-back-ask = 要撤回“{ $product }”的对接申请吗？撤回后不能再为同一产品申请。
buyer-button-take-back-yes = 是，撤回
buyer-taken-back = 已撤回：{ $product }。企业没有看到您是谁。
buyer-resubmit-ask = 请用自己的话写下给商务局的答复。
buyer-resubmitted = 谢谢，您的答复已转给商务局，有结果我马上告诉您。

# 我的需求
buyer-no-requests = 您还没有需求。直接写下您要采购什么即可。
buyer-requests = <b>您的需求（{ $count }）</b>
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>您的需求：</b>{ $reading }
buyer-request-state = { $state ->
    [open] 🟢 有效至{ $day }
    [watching] 👀 继续留意至{ $day }
    [closed] ⚪ 已关闭
   *[expired] ⚪ 已于{ $day }到期
    }
buyer-count-shown = { $count ->
    [0] 尚未展示产品
   *[other] 已展示 { $count } 款产品
    }
buyer-count-introductions = { $count ->
    [0] 无对接
   *[other] 对接 { $count } 次
    }
buyer-button-answer-bureau = ✍️ 答复商务局：{ $product }
buyer-button-take-back = ↩️ 撤回：{ $product }

# 通过链接进入
buyer-product-gone = 这款产品已不再提供。请写下您的需求，我来找别的。
buyer-ask-how-many = { $product }：需要多少、运到哪里、什么时候要？用自己的话写就行。
