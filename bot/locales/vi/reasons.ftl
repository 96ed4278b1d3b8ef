### Machine-drafted; read by no native speaker yet.

# Vì sao sản phẩm hợp, chưa hợp, hay còn cần hỏi: cụm từ ngắn, nối trên một dòng bằng " · ".
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] dầu diesel
    [petrol] xăng
    [electric] điện
    [solar] năng lượng mặt trời
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] nhà nhập khẩu
    [distributor] nhà phân phối
    [end_user] người sử dụng cuối
   *[government] cơ quan nhà nước
    }
reason-product-alike = { $name }
reason-product-perhaps = có thể không đúng hẳn “{ $name }”
reason-quantity-enough = { $quantity } ≥ MOQ { $moq }
reason-quantity-below-moq = { $quantity } dưới MOQ { $moq }
reason-quantity-unit = MOQ { $moq }, quý khách hỏi { $quantity }: cần thống nhất đơn vị
reason-quantity-moq-unknown = đơn hàng tối thiểu
reason-capacity-months = sản xuất { $capacity } mỗi tháng, cần khoảng { $months } tháng
reason-price-within = giá { $price }, trong mức { $limit } của quý khách
reason-price-within-rate = giá { $price } (khoảng { $converted }), trong mức { $limit } của quý khách
reason-price-over = giá { $price }, cao hơn mức { $limit } của quý khách { $percent }%
reason-price-over-rate = giá { $price } (khoảng { $converted }), cao hơn mức { $limit } của quý khách { $percent }%
reason-price-on-request = giá theo báo giá (mức của quý khách { $limit })
reason-price-unit = giá { $price } cho { $unit }; mức { $limit } của quý khách tính cho số lượng nào?
reason-price-no-rate = { $price } so với mức { $limit } của quý khách: chưa có tỷ giá
reason-landed-estimate = khoảng { $cost }{ $per } tại { $port }, trong đó cước { $freight } (ước tính, { $sample ->
    [1] cước mẫu
   *[other] cước
    } { $on }; chưa rõ thuế nhập khẩu)
reason-landed-estimate-duty = khoảng { $cost }{ $per } tại { $port }, trong đó cước { $freight }, và thuế nhập khẩu khoảng { $duty } ({ $percent }%) (ước tính, { $sample ->
    [1] cước mẫu
   *[other] cước
    } { $on })
reason-deadline-ready = xong hàng trong { $days } ngày, kịp ngày { $day }
reason-deadline-late = xong hàng trong { $days } ngày ({ $ready }), muộn hơn ngày { $day }
reason-deadline-unknown = xong hàng chậm nhất ngày { $day }
reason-arrival-in-time = hàng đến chậm nhất ngày { $day } (vận chuyển thường { $low }–{ $high } ngày, ước tính)
reason-arrival-late = hàng đến sau ngày { $day } (vận chuyển thường { $low }–{ $high } ngày, ước tính)
reason-arrival-tight = hàng đến chậm nhất ngày { $day }: sát hạn (vận chuyển thường { $low }–{ $high } ngày, ước tính)
reason-arrival-unknown = hàng đến chậm nhất ngày { $day }
reason-stock-enough = có sẵn { $quantity } tại { $country }
reason-stock-some = có sẵn một phần tại { $country }: { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } có hiệu lực đến ngày { $until }
reason-certificate-expired = { $scheme } đã hết hạn ngày { $until }
reason-certificate-not-on-file = { $scheme } (chưa có trong hồ sơ)
reason-certificate-arrange = { $scheme }: làm trước khi xếp hàng
reason-certificate-origin = { $scheme }: giấy chứng nhận xuất xứ (C/O), cấp cho từng lô hàng
reason-certificate-register = { $scheme }: cần đăng ký tại nước của quý khách
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel }, không phải { $wanted }
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage }, không phải { $wanted }
reason-voltage-unknown = điện áp { $wanted }
reason-plug-same = phích cắm { $plug }
reason-plug-other = phích cắm { $plug }, không phải { $wanted }
reason-plug-unknown = phích cắm { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered }, không phải { $wanted }
reason-specification-unknown = { $wanted }
reason-condition-new-only = chỉ có hàng mới, không có hàng cũ
reason-oem-yes = mang thương hiệu của quý khách (OEM)
reason-oem-no = không nhận gắn thương hiệu của quý khách (không OEM)
reason-oem-unknown = gắn thương hiệu của quý khách (OEM)
reason-sample-free = mẫu miễn phí
reason-sample-paid = mẫu có tính phí
reason-sample-none = không có mẫu
reason-sample-unknown = hàng mẫu
reason-service-local = bảo hành, sửa chữa tại { $country }
reason-service-parts = có phụ tùng thay thế
reason-service-unknown = phụ tùng và dịch vụ tại { $country }
reason-service-unsaid = phụ tùng và dịch vụ
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted } thay vì { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = có xuất khẩu sang { $country }
reason-buyer-welcome = đang tìm { $type }
reason-buyer-other = đang tìm { $wishes }, không phải { $type }
reason-response-quick = thường trả lời trong { $hours } giờ làm việc
reason-response-slow = hay trả lời chậm (khoảng { $hours } giờ làm việc)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] hồ sơ doanh nghiệp
    [rates] tỷ giá
    [freight] bảng cước
    [roads] thời gian vận chuyển
    [schemes] bảng chứng nhận
    [answers] các lần trả lời kết nối
   *[product] phiếu sản phẩm
    }
reason-source-dated = { $source }, { $day }
