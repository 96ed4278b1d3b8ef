### Machine-drafted; read by no native speaker yet.

# 命令行提示。
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } 不像机器人令牌。令牌由数字、冒号和密钥组成，由 @BotFather 发放。
    [telegram_api_base] { $name } 应为网址，如 https://api.telegram.org。
    [telegram_proxy] { $name } 应为代理地址，如 socks5://127.0.0.1:1080 或 http://proxy:3128。
    [bot_mode] { $name } 只能是 polling 或 webhook。
    [webhook_url] { $name } 应为以 /hook 结尾的 https 网址（仅本机可用 http）。
    [webhook_port] { $name } 应为1到65535之间的端口号。
    [webhook_secret] { $name } 只能含字母、数字、_ 和 -，最多256个字符。
    [bureau_admins] { $name } 应为用逗号分隔的 Telegram 用户编号（数字）。
   *[other] { $name } 无效。
    }
cli-missing-setting = BOT_MODE=webhook 时必须设置 { $name }。
cli-no-token = 没有机器人令牌。请向 @BotFather 申请并设置 TELEGRAM_BOT_TOKEN；不用令牌也可以先试用：made-in-mianyang demo
cli-wrong-token = Telegram 不认识这个机器人令牌，请检查 TELEGRAM_BOT_TOKEN。
cli-no-telegram = 无法连接 { $base } 上的 Telegram，请检查网络、TELEGRAM_API_BASE 和 TELEGRAM_PROXY。
cli-port-taken = { $host } 的端口 { $port } 已被其他程序占用。请关闭该程序，或换一个端口：演示用 --port，机器人用 WEBHOOK_PORT。
cli-unreadable-database = 数据库 { $path } 无法打开或写入：{ $why }。请检查文件和文件夹权限，或恢复备份。
cli-newer-database = 数据库 { $path } 由更新的版本创建。请安装该版本，或另设 DATA_DIR。
cli-wrong-kind = 数据库 { $path } 属于另一类：演示数据与正式数据不能混用。请另设 DATA_DIR。
cli-no-model = 没有可用的模型：{ $why }。请检查 EMBEDDING_MODEL；不设置时使用内置模型。
cli-demo-address = 请在浏览器中打开 { $url }。按 Ctrl+C 停止。
cli-status-start = 正在打开数据库…
cli-status-samples = 正在载入样例目录…
cli-status-model = 正在载入模型和索引…
cli-running = 机器人 @{ $name } 已运行。按 Ctrl+C 停止。
cli-reset = 演示数据已清空。
cli-invitation = 给{ $name }的邀请，{ $days }天内有效，只能用一次。请对方打开机器人并发送：
cli-no-match = 目录中没有企业生产此类产品。
cli-match-line = { $rank }. { $product } – { $exporter }（把握 { $sure } %）
cli-backup-done = 已保存到 { $path }。
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = 设置有效。
cli-doctor-database = 数据库正常：产品 { $products } 个，企业 { $exporters } 家，需求 { $requests } 条。
cli-doctor-model = 模型 { $name } 正常，{ $dim } 维。
cli-doctor-telegram = Telegram 有应答：@{ $name }。
cli-doctor-no-token = 未设置机器人令牌，只能运行演示。
cli-refreshed = 索引已更新（修订号 { $revision }）。
cli-model-changing = 正在用 { $new } 为目录重新生成向量，完成之前仍由 { $old } 应答。可随时中止，再次启动时会接着进行……
cli-model-changed = 从现在起由 { $new } 代替 { $old } 应答。
cli-bad-webhook = Telegram 拒绝地址 { $url }：{ $why }。请检查 WEBHOOK_URL。
cli-bad-env-file = 无法将本文件夹中的 { $name } 作为 UTF-8 文本读取，请修正或删除该文件。
cli-bad-address = 无法监听 { $host } 的端口 { $port }：{ $why }。请检查 HTTP_HOST 和端口。
cli-unreadable-demo = 演示数据 { $path } 无法打开或写入：{ $why }。请用 made-in-mianyang demo --reset 重新开始，或另设 DATA_DIR。
cli-no-folder = { $path } 无法使用：{ $why }。请检查路径和权限，或另设 DATA_DIR。
cli-no-words = 请写出需求，例如：made-in-mianyang match "需要20台太阳能水泵，发往肯尼亚"
cli-no-country = { $country } 不是两个字母的国家代码，如 TZ、KE。
cli-no-name = 请写出邀请对象：made-in-mianyang invite officer 姓名
cli-invitation-link = 给{ $name }的邀请，{ $days }天内有效，只能用一次。请对方打开：
cli-backup-exists = { $path } 已存在，请换一个文件名。
cli-no-database = { $path } 处还没有数据库，请检查 DATA_DIR。
cli-bad-judgement = 这些评判过的需求无法使用：{ $why }。
cli-evaluate-table = { $table ->
    [matching] 匹配,按语言,只计从未用于调参的那一半需求(both 为两半合计)。依次为:前五名召回率及其 95 % 区间、前十名 nDCG、无人能供的需求被拒的比例、其他需求被误拒的比例、每次检索的毫秒数:
    [questions] 每条需求提出的问题数,直到再问已无价值(同一半需求):
    [reading] 已标注需求的解读,只计从未用于调参的需求,按语言(both 还包括用于调参的需求)。依次为:读出的字段数、标注的字段数、读对的字段数、准确率、召回率:
    [fields] 同上,按字段:
   *[without] 去掉某一部分后的匹配(同一半需求);若它影响产品的衡量依据,则权重和门槛重新拟合:
    }
cli-already-running = 已有另一个进程在使用 { $path }。请先停止它，或另设 DATA_DIR。
cli-stops-taken = 停止对接名单已更新：新增 { $new } 条，结束 { $ended } 条。
cli-bad-table = 此表格无法使用，未作任何更改：{ $why }。
cli-learn-data = 已从 { $examples } 条有结论的匹配中学习；其中 { $held_out } 条的需求留作检验。
cli-learn-figures = { $when ->
    [before] 之前
   *[other] 之后
    }：对数损失 { $loss }，顺序正确的比例 { $order }
cli-learn-kept = 新权重更好，已启用：{ $path }。撤销：made-in-mianyang learn --undo
cli-learn-not-better = 在留作检验的数据上，新权重没有更好。未作任何更改。
cli-learn-too-few = 可供学习的决定太少：采纳 { $taken } 条，未采纳 { $left } 条，来自 { $requests } 项需求。至少需要 { $all } 条，每类 { $kind } 条，来自 { $requests_least } 项需求。
cli-learn-nothing-to-undo = 没有可撤销的学习结果：{ $path } 不存在。
cli-learn-undone = 已撤销。当前权重：{ $id }
cli-gaps-line = { $rank }. { $need } – 需求 { $requests } 项，采购商 { $buyers } 家，数量 { $quantities }（{ $where }）
cli-gaps-none = 没有未获答复的需求。
cli-gaps-unclear = 未写明产品的需求：{ $count } 项
cli-gaps-written = 已将 { $count } 类需求写入 { $path }。
cli-no-training = 评测模型需要源代码目录:安装包不含训练部分。
cli-bad-corpus = 无法评测模型:{ $why }。
