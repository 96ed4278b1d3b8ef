### Machine-drafted; read by no native speaker yet.

# Yêu cầu hỏi hàng gửi doanh nghiệp, việc trao đổi liên hệ, và thương vụ tiếp theo.
deal-inquiry-head = 🔔 <b>Yêu cầu hỏi hàng mới</b>
deal-inquiry-buyer = Người mua: { $country } · { $type } · { $level }
deal-inquiry-product = <b>Sản phẩm phù hợp của quý công ty:</b> { $product }
deal-inquiry-original =
    <b>Nguyên văn ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>Người mua bổ sung:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ Vui lòng trả lời trong 24 giờ làm việc, chậm nhất { $due } (giờ Bắc Kinh). Hai bên trao đổi liên hệ khi quý công ty nhận lời.
deal-nudge = ⏰ Một người mua vẫn đang chờ quý công ty trả lời về <b>{ $product }</b>.
deal-refused =
    Nhà sản xuất <b>{ $product }</b> không thể nhận yêu cầu của quý khách:
    <i>{ $note }</i>
    Tôi tìm nhà sản xuất tiếp theo nhé? Tôi sẽ lại xin sự đồng ý của quý khách.
deal-unanswered = ⏰ Nhà sản xuất <b>{ $product }</b> chưa trả lời. Tôi tìm nhà sản xuất tiếp theo nhé? Tôi sẽ lại xin sự đồng ý của quý khách.
deal-exchange-buyer = 🤝 <b>Nhà sản xuất { $product } đã nhận lời.</b> Đây là liên hệ của họ; liên hệ của quý khách đã được gửi cho họ.
deal-exchange-exporter = 🤝 <b>Đã kết nối cho { $product }.</b> Đây là liên hệ của người mua; liên hệ của quý công ty đã được gửi cho họ.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>Cảnh giác khi tài khoản ngân hàng bị thay đổi.</b> Chúng tôi không bao giờ gửi thông tin ngân hàng. Nếu e-mail hay tin nhắn nêu tài khoản mới, hãy gọi số ở trên trước khi thanh toán, và báo cho Cục.
deal-opening =
    Lời nhắn đầu tiên để sao chép:
    <code>{ $text }</code>
deal-opening-by-buyer = Xin chào, tôi là { $name }. Cục Thương mại Miên Dương đã kết nối chúng ta. Tôi quan tâm đến { $product } của quý công ty và muốn trao đổi về chi tiết, giá và hàng mẫu.
deal-opening-by-exporter = Xin chào, tôi là { $name } ở Miên Dương, Trung Quốc. Cục Thương mại Miên Dương đã kết nối chúng ta. Cảm ơn quý khách đã quan tâm đến { $product } của chúng tôi. Tôi rất vui được trao đổi về chi tiết, giá và hàng mẫu.
deal-request-photo = Ảnh gửi kèm yêu cầu
deal-opened =
    🤝 Doanh nghiệp đã nhận lời: <b>{ $product }</b>. Đã mở thương vụ số { $id }.
    Giai đoạn: { $stage } · phụ trách: { $officer }
    Mục tiêu đầu tiên: { $target }, hạn { $due }
deal-samples-question = Hai bên đã thống nhất về hàng mẫu cho <b>{ $product }</b> chưa?
deal-thanks = { $answer ->
    [yes] ✅ Tin vui! Cục đã được báo.
    [not_yet] Cảm ơn. Một tuần nữa tôi sẽ hỏi lại.
   *[stopped] Cảm ơn. Cục đã được báo.
    }
deal-ask-why-stopped = Đã có chuyện gì? Vài lời sẽ giúp chúng tôi làm tốt hơn.
deal-samples-yes = ✅ <b>{ $product }</b>: đã thống nhất hàng mẫu, theo { $side ->
    [buyer] người mua
   *[exporter] doanh nghiệp
    }.
deal-samples-not-yet = <b>{ $product }</b>: chưa thống nhất hàng mẫu, theo { $side ->
    [buyer] người mua
   *[exporter] doanh nghiệp
    }. Một tuần nữa sẽ hỏi lại cả hai bên.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: đàm phán đã dừng, theo { $side ->
        [buyer] người mua
       *[exporter] doanh nghiệp
    }:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] Thương vụ của tôi
    [overdue] Thương vụ quá hạn
   *[all] Tất cả thương vụ đang mở
    }</b>: { $count }
deal-list-empty = Không có.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>№{ $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target }, hạn { $due } · { $officer }
deal-item =
    🤝 <b>Thương vụ số { $id }: { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    Mở ngày { $opened }
    Giai đoạn: <b>{ $stage }</b>
    Mục tiêu: { $target }, hạn { $due }
    Phụ trách: { $officer }
deal-item-lost = Không thành: { $reason }
deal-moved = ✅ Đã đổi giai đoạn.
deal-changed = ✅ Đã đổi.
deal-stands-there = Thương vụ đã ở giai đoạn này.
deal-choose-stage = Giai đoạn nào? Bỏ qua hoặc lùi lại cần có lý do.
deal-ask-due = Chọn thời hạn, hoặc viết ngày, ví dụ 2027-01-15.
deal-due-unreadable = Tôi không đọc được ngày này. Vui lòng viết năm, tháng, ngày, ví dụ { $example }.
deal-due-past = { $due } đã qua. Vui lòng chọn từ hôm nay trở đi.
deal-assigned = Từ nay anh/chị phụ trách thương vụ: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] liên hệ lần đầu
    [qualified] đã xác nhận nhu cầu
    [quoted] đã báo giá
    [sample_shipped] đã gửi mẫu
    [sample_approved] đã duyệt mẫu
    [intent_contract] hợp đồng nguyên tắc
    [contract] đã ký hợp đồng
    [shipped] đã xuất hàng
    [paid] đã thanh toán
   *[lost] không thành
    }
deal-button-accept = ✅ Nhận lời
deal-button-refuse = ✖️ Từ chối…
deal-button-ask = ❔ Hỏi trước
deal-button-next = Thử nhà sản xuất tiếp
deal-button-open = Mở thương vụ
deal-button-lost = ✖️ Không thành…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = Giai đoạn khác
deal-button-mine = Của tôi
deal-button-overdue = Quá hạn
deal-button-all = Tất cả
deal-button-samples-yes = Rồi
deal-button-samples-not-yet = Chưa
deal-button-samples-stopped = Đã dừng…
