### Machine-drafted; read by no native speaker yet.

# 匹配、冲突、待确认的理由:短语,用“ · ”连成一行。
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] 柴油
    [petrol] 汽油
    [electric] 电动
    [solar] 太阳能
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] 进口商
    [distributor] 经销商
    [end_user] 终端用户
   *[government] 政府采购方
    }
reason-product-alike = { $name }
reason-product-perhaps = 与“{ $name }”可能不完全一致
reason-quantity-enough = { $quantity } ≥ 起订量 { $moq }
reason-quantity-below-moq = { $quantity }，低于起订量 { $moq }
reason-quantity-unit = 起订量 { $moq }，需求 { $quantity }，单位待确认
reason-quantity-moq-unknown = 起订量
reason-capacity-months = 月产能 { $capacity }，约需生产 { $months } 个月
reason-price-within = 价格 { $price }，在目标价 { $limit } 以内
reason-price-within-rate = 价格 { $price }（约合 { $converted }），在目标价 { $limit } 以内
reason-price-over = 价格 { $price }，高于目标价 { $limit } 约 { $percent }%
reason-price-over-rate = 价格 { $price }（约合 { $converted }），高于目标价 { $limit } 约 { $percent }%
reason-price-on-request = 价格面议（目标价 { $limit }）
reason-price-unit = 价格为 { $price }（{ $unit }），目标价 { $limit } 的计价单位待确认
reason-price-no-rate = 价格 { $price } 与目标价 { $limit }：暂无汇率可比
reason-landed-estimate = 到{ $port }约 { $cost }{ $per }，其中运费约 { $freight }（估算，按 { $on } { $sample ->
    [1] 示例运价
   *[other] 运价
    }；关税未知）
reason-landed-estimate-duty = 到{ $port }约 { $cost }{ $per }，其中运费约 { $freight }，另加关税约 { $duty }（{ $percent }%）（估算，按 { $on } { $sample ->
    [1] 示例运价
   *[other] 运价
    }）
reason-deadline-ready = { $days } 天备货，{ $day } 前可交
reason-deadline-late = { $days } 天备货（{ $ready }），晚于 { $day }
reason-deadline-unknown = { $day } 前能否备货
reason-arrival-in-time = 预计 { $day } 前到货（运输一般 { $low }–{ $high } 天，估算）
reason-arrival-late = 预计 { $day } 之后到货（运输一般 { $low }–{ $high } 天，估算）
reason-arrival-tight = { $day } 前到货较紧（运输一般 { $low }–{ $high } 天，估算）
reason-arrival-unknown = { $day } 前能否到货
reason-stock-enough = { $country }海外仓有现货 { $quantity }
reason-stock-some = { $country }海外仓有部分现货：{ $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } 有效期至 { $until }
reason-certificate-expired = { $scheme } 已于 { $until } 到期
reason-certificate-not-on-file = { $scheme }（未登记）
reason-certificate-arrange = { $scheme }：装船前办理
reason-certificate-origin = { $scheme }：原产地证，按批次签发
reason-certificate-register = { $scheme }：需在进口国办理注册
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel }，而非{ $wanted }
reason-fuel-unknown = 是否为{ $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage }，而非 { $wanted }
reason-voltage-unknown = 电压 { $wanted }
reason-plug-same = 插头 { $plug }
reason-plug-other = 插头 { $plug }，而非 { $wanted }
reason-plug-unknown = 插头 { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered }，而非 { $wanted }
reason-specification-unknown = 规格 { $wanted }
reason-condition-new-only = 只供新品，无二手
reason-oem-yes = 可贴牌（OEM）
reason-oem-no = 不接受贴牌（OEM）
reason-oem-unknown = 能否贴牌（OEM）
reason-sample-free = 免费样品
reason-sample-paid = 样品收费
reason-sample-none = 不提供样品
reason-sample-unknown = 能否寄样
reason-service-local = 在{ $country }有售后服务
reason-service-parts = 供应配件
reason-service-unknown = { $country }当地的配件与售后
reason-service-unsaid = 配件与售后
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = 希望 { $wanted }，现报 { $term } { $place }
reason-incoterm-unknown = 能否按 { $wanted } 报价
reason-market-exports = 出口市场包括{ $country }
reason-buyer-welcome = 希望对接{ $type }
reason-buyer-other = 希望对接{ $wishes }，而非{ $type }
reason-response-quick = 通常 { $hours } 个工作小时内答复
reason-response-slow = 答复较慢（约 { $hours } 个工作小时）
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason }（{ $source }）
reason-source = { $kind ->
    [company] 企业登记信息
    [rates] 汇率表
    [freight] 运价表
    [roads] 运输时效表
    [schemes] 认证制度表
    [answers] 对接答复记录
   *[product] 产品资料
    }
reason-source-dated = { $source }，{ $day }
