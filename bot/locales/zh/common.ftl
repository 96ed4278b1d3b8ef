### Machine-drafted; read by no native speaker yet.

# 各环节共用的文字。
welcome =
    <b>欢迎使用“绵阳制造”。</b>
    我帮您找到中国四川绵阳的生产企业，不收任何费用。

    请用您自己的话、您自己的语言写下需求：要什么产品、多少、什么价位、运到哪里、什么时候要。

    <i>例如：需要20台水稻收割机，发往坦桑尼亚莫罗戈罗，单价不超过3000美元，3月前交货</i>

    绵阳企业请点下面的按钮登记。
help =
    { $role ->
        [bureau]
            <b>商务局工作台</b>
            /queue – 待核实企业与待审核对接
            /deals – 商机、责任人与时限
            /officers – 工作人员
        [exporter]
            <b>企业服务</b>
            /company – 企业信息与核实状态
            /products – 添加、修改或下架产品
            /inquiries – 等待您答复的询盘
       *[buyer]
            <b>使用方法</b>
            1. 写下您的需求。我会列出合适的产品和理由；绵阳没有企业生产的，我也如实告诉您。
            2. 看中产品后点“帮我对接”。商务局审核、企业同意后，双方互换联系方式。
            3. /requests – 您的需求及进展
    }

    /language – 更换语言
    /cancel – 取消当前操作
    /privacy – 我们保存什么、谁能看到
    /mydata – 我们保存了您的哪些信息
    /delete – 全部删除
language-choose = 请选择语言。您随时可以用13种语言中的任何一种书写。
language-set = 好的，以后用{ $language }。
language-drafted = 这一语言的文字由机器起草，尚未经母语者审读，不通顺之处请见谅。
language-noticed = 您用的是{ $language }，我也改用它。
language-back = 换回：{ $language }
language-unknown = 这种语言我还看不懂。请用中文、英文、俄文、法文、阿拉伯文、斯瓦希里文等书写。
privacy =
    <b>隐私说明</b>
    本机器人为绵阳市商务局服务，用于对接海外采购商与绵阳企业。我们保存您在这里写的内容、您的 Telegram 编号和语言；您申请对接时，还保存您填写的联系方式。

    • 在您同意、商务局批准、企业接受之前，企业只看到需求，看不到您是谁。
    • 商务局工作人员为审核会看到您的需求。
    • 我们不出售信息，也不发送您没有要求的消息。
    • /mydata 查看保存的信息，/delete 立即删除。互换联系方式之前，您可在 /requests 中撤回同意。
mydata-head = <b>我们保存的您的信息</b>
mydata-person = { $since }起使用。语言：{ $language }。
mydata-addresses = Telegram 账号：{ $values }
mydata-invitation = 您使用的邀请，受邀人：{ $name }
mydata-contact = 姓名和联系方式：{ $values }
mydata-words = 您对产品和对接写过的话：{ $values }
mydata-files = 图片和文件：{ $count } 个
mydata-buyer = 采购商信息：{ $country } · { $type } · { $level }
mydata-requests = 采购需求：{ $count } 条
mydata-shown = 给您看过的产品及您的反馈：{ $count } 条
mydata-introductions = 您同意过的对接：{ $count } 次
mydata-consent = · { $product }，{ $day }同意
mydata-companies = 您代表的企业：{ $values }
mydata-shown-abroad = 作为{ $company }的联系人向采购商展示，{ $day }同意
mydata-officer = 作为工作人员负责：对接 { $introductions } 项，进行中的商机 { $deals } 项
mydata-foot = 此外还有您在本聊天中写的消息、正在填写的内容，以及只用编号指代您的决定记录。/delete 会删除除该记录以外的一切。
delete-ask =
    <b>确定删除您的全部信息吗？</b>
    您的联系方式、消息和需求原文将永久删除；未完成的需求将关闭，进行中的对接将撤回；只由您一人负责的企业，其产品将下架。
delete-yes = 全部删除
delete-kept = 没有删除任何内容。
delete-done = 已删除您的全部信息。您再次来信时，我们重新开始。
cancelled = 已停止。
nothing-to-cancel = 当前没有进行中的操作。
odd = { $kind ->
    [voice] 我还听不了语音，请用文字写下来。
    [sticker] 收到表情！不过我只能看文字，请写下来。
    [location] 谢谢您发来位置，请用文字写出地名。
    [video] 我看不了视频。请用文字说明，或发一张照片并附几句话。
    [edited] 我只读新消息，请把更正作为新消息发送。
   *[other] 这个内容我用不了。请用文字说明，或发一张照片并附几句话。
    }
file-problem = { $problem ->
    [empty] 这个文件是空的，请重新发送。
    [too_big] 文件太大，最多20 MB，请发小一点的文件。
   *[unavailable] 没能从 Telegram 取到这个文件，请重新发送。
    }
not-understood = 没有看懂。请点按钮，或直接写下您要做的事。
unknown-command = 没有这个命令。
stale-button = 这个按钮已失效，没有改动任何内容。
forbidden = 您没有这项权限。
already-handled = 此事已经处理过，没有改动任何内容。
unexpected = 系统出了问题，没有改动任何内容。请再试一次；如再次出现，请告诉我们这个编号：<code>{ $reference }</code>
invitation-accepted = { $role ->
    [officer] 欢迎加入商务局工作台。
   *[other] 邀请已接受。
    }
invitation-invalid = 邀请已失效，请索取新的邀请。
sample-mark = 样例
button-help = 帮助
button-home = 概览
button-language = 语言
button-privacy = 隐私
button-back = ‹ 返回
button-cancel = 取消
button-no = 否
button-skip = 跳过
button-done = 完成
button-i-am-exporter = 我是绵阳企业
command-start = 开始
command-help = 我能做什么
command-requests = 我的需求与进展
command-language = 更换语言
command-cancel = 取消当前操作
command-privacy = 保存什么、谁能看到
command-mydata = 保存了我的哪些信息
command-delete = 删除我的全部信息
bot-description =
    想采购中国的机械、配件、电子、建材、食品或药材？用您自己的语言写下需求，我列出四川绵阳企业能供应的产品和理由。每一次对接都由绵阳市商务局审核。绵阳企业也可在此登记企业和产品。
bot-short-description = 绵阳制造：用您的语言写下需求，找到绵阳企业。
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
