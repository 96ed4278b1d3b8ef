### Machine-drafted; read by no native speaker yet.

# Hàng chờ của Cục, các quyết định, và những gì mỗi bên được báo.
bureau-home =
    <b>Bàn làm việc của Cục</b>
    Doanh nghiệp cần xác minh: <b>{ $companies }</b>
    Yêu cầu kết nối cần duyệt: <b>{ $introductions }</b>
    Đang chờ nhà sản xuất trả lời: { $answers }
    Thương vụ đang mở của tôi: { $deals }, quá hạn: { $overdue }
bureau-queue-empty = Không có gì đang chờ. Hàng chờ trống.
bureau-officers =
    <b>Cán bộ phụ trách</b>
    { $list }
bureau-officers-line = • { $name }: kết nối { $introductions }, thương vụ { $deals }, quá hạn { $overdue }
bureau-officer-unnamed = cán bộ số { $number }
bureau-somebody = một người khác
bureau-the-buyer = người mua
bureau-the-exporter = doanh nghiệp
bureau-unknown = chưa rõ
bureau-page = { $position } / { $total }
bureau-already = Không có gì thay đổi: { $who } đã xử lý việc này lúc { $when } (giờ Bắc Kinh). Tình trạng hiện tại: { $what }.
bureau-state = { $state ->
    [requested] chờ duyệt
    [returned] đã trả lại để bổ sung
    [approved] đã duyệt
    [accepted] doanh nghiệp đã nhận lời
    [declined] không duyệt
    [refused] doanh nghiệp từ chối
    [withdrawn] người mua đã rút lại
    [rejected] không được chấp nhận
   *[pending] chờ xác minh
    }
bureau-buyer-type = { $type ->
    [importer] nhà nhập khẩu
    [distributor] nhà phân phối
    [end_user] người sử dụng cuối
    [government] cơ quan nhà nước
   *[unknown] chưa cho biết loại hình
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] đã xác nhận liên hệ
    [organisation_checked] đã kiểm tra đơn vị
   *[unknown] chưa kiểm tra
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] nhà sản xuất
   *[trader] công ty thương mại
    }
bureau-exporter-level = { $level ->
    [document_checked] đã kiểm tra giấy tờ
    [site_checked] đã kiểm tra tại chỗ
   *[declared] tự khai, chưa kiểm tra
    }
bureau-item-head = 📋 <b>Yêu cầu kết nối số { $id }</b> · { $state } · đồng ý từ ngày { $since }
bureau-item-buyer =
    <b>Người mua:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = Tham gia từ ngày { $since } · yêu cầu mua { $requests } · kết nối khác { $introductions } (được nhận { $accepted }, không duyệt { $declined })
bureau-item-original =
    <b>Nguyên văn ({ $language }{ $photos ->
        [0] {""}
       *[other] , ảnh: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>Hiểu là:</b>
bureau-item-product = <b>Sẽ kết nối với:</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = Kết nối đã chuyển đến nay { $passed } · nhận lời { $accepted } · từ chối { $refused }
bureau-item-note = 📝 <b>Ý kiến của Cục:</b> { $text }
bureau-item-answer = ↩️ <b>Người mua trả lời:</b> { $text }
bureau-item-question = ❔ <b>Doanh nghiệp hỏi:</b> { $text }
bureau-item-refusal = <b>Lý do doanh nghiệp từ chối:</b> { $text }
bureau-item-risks = ⚠️ <b>Cần xem kỹ:</b> { $marks }
bureau-item-stop = ⛔ <b>Danh sách ngừng kết nối</b> từ ngày { $since } ({ $source }): { $reason }
bureau-item-officer = Phụ trách: { $officer }
bureau-risk-sample = dữ liệu mẫu
bureau-risk-new-buyer = lần đầu người mua này xin kết nối
bureau-risk-unknown-buyer = người mua chưa được kiểm tra
bureau-risk-busy-buyer = xin hơn năm kết nối trong một tuần
bureau-risk-contact-in-text = có thông tin liên hệ trong lời nhắn (đã che với doanh nghiệp)
bureau-risk-trader = công ty thương mại
bureau-risk-declared-only = doanh nghiệp chưa được kiểm tra giấy tờ hay tại chỗ
bureau-risk-below-moq = số lượng dưới MOQ
bureau-risk-price-low = giá thấp hơn bậc giá
bureau-risk-near-miss = chỉ gần đúng yêu cầu
bureau-company-head = 🏭 <b>Doanh nghiệp cần xác minh</b> · { $state } · đăng ký { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    Tên tiếng Anh: { $name_en }
    Mã tín dụng xã hội (USCC): <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    Ngành hàng: { $sectors }
    Năng lực: { $capacity }
    Thị trường: { $markets }
bureau-company-contact =
    <b>Người liên hệ:</b> { $name }
    { $contact }
    Đồng ý hiển thị với nước ngoài: { $consent ->
        [yes] có
       *[no] chưa
    } · sản phẩm: { $products }
bureau-company-certificates = Chứng nhận: { $list }
bureau-company-approved = ✅ { $company } đã được xác minh ({ $level }). Người mua nay đã có thể tìm thấy sản phẩm của quý công ty.
bureau-company-returned =
    ↩️ Cục đề nghị bổ sung thông tin về { $company }:
    <i>{ $note }</i>
bureau-company-rejected =
    Cục chưa thể xác minh { $company }:
    <i>{ $note }</i>
bureau-changed = 🔄 Nội dung đã thay đổi từ lúc mở. Chưa có quyết định nào được ghi; đây là bản mới nhất.
bureau-approved = ✅ Đã duyệt. Doanh nghiệp và người mua đã được báo.
bureau-plan =
    <b>Kế hoạch cho thương vụ</b>
    Phụ trách: { $officer }
    Mục tiêu đầu tiên: { $target }
    Hạn: { $due }
bureau-plan-kept = ✅ Đã lưu kế hoạch.
bureau-assigned-done = ✅ Đã giao cán bộ phụ trách.
bureau-company-done = ✅ Đã ghi nhận. Doanh nghiệp đã được báo.
bureau-choose-officer = Ai phụ trách?
bureau-choose-due = Hạn đến khi nào?
bureau-choose-target = Mục tiêu đầu tiên là gì?
bureau-ask-return = Người mua cần bổ sung gì? Chọn, hoặc tự viết (người mua đọc { $language }).
bureau-ask-decline = Vì sao không duyệt? Chọn, hoặc tự viết (người mua đọc { $language }). Người mua sẽ thấy lý do này.
bureau-ask-creturn = Doanh nghiệp cần bổ sung gì? Vui lòng viết ra.
bureau-ask-creject = Vì sao không xác minh doanh nghiệp? Vui lòng viết ra; doanh nghiệp sẽ thấy.
bureau-ask-reply = Vui lòng viết câu trả lời cho doanh nghiệp. Thông tin liên hệ sẽ được che.
bureau-ask-forward = Vui lòng viết câu hỏi cho người mua (đọc { $language }), hoặc chuyển nguyên văn.
bureau-ask-lost = Vì sao thương vụ không thành? Chọn, hoặc tự viết.
bureau-ask-move = Bước này bỏ qua một giai đoạn hoặc lùi lại. Vui lòng viết lý do.
bureau-ask-answer = Vui lòng viết câu trả lời. Thông tin liên hệ sẽ được che cho đến khi nhà sản xuất nhận lời.
bureau-done-return = ↩️ Đã trả lại. Người mua đã được hỏi.
bureau-done-decline = Không duyệt. Người mua đã được báo lý do.
bureau-done-creturn = ↩️ Đã trả lại. Doanh nghiệp đã được hỏi.
bureau-done-creject = Không chấp nhận. Doanh nghiệp đã được báo lý do.
bureau-done-reply = ✅ Đã gửi cho doanh nghiệp.
bureau-done-forward = ✅ Đã hỏi người mua.
bureau-done-lost = Thương vụ được ghi là không thành.
bureau-done-move = ✅ Đã đổi giai đoạn, lý do đã được ghi.
bureau-done-answer = ✅ Cảm ơn quý khách. Câu trả lời đã được chuyển đi.
bureau-note-empty = Vui lòng viết vài chữ.
bureau-note-too-long = Nội dung dài { $length } ký tự; tối đa là { $longest }. Chưa mất gì cả: vui lòng rút gọn rồi gửi lại.
bureau-return-quantity = Quý khách cần số lượng bao nhiêu?
bureau-return-price = Quý khách dự kiến đơn giá bao nhiêu, bằng đồng tiền nào?
bureau-return-destination = Hàng giao đến nước, thành phố hay cảng nào?
bureau-return-delivery = Quý khách cần hàng chậm nhất khi nào?
bureau-return-specification = Vui lòng mô tả quy cách hoặc gửi mã model.
bureau-return-company = Vui lòng giới thiệu công ty hoặc đơn vị của quý khách: tên, địa chỉ, lĩnh vực hoạt động.
bureau-decline-not-made = Miên Dương không sản xuất mặt hàng này theo đúng yêu cầu của quý khách.
bureau-decline-unclear = Yêu cầu chưa đủ rõ để chuyển tiếp.
bureau-decline-too-small = Số lượng quá nhỏ đối với một đơn hàng xuất khẩu.
bureau-decline-unverified = Chúng tôi chưa thể xác minh thông tin đã cung cấp.
bureau-refusal-price = Không đáp ứng được giá mục tiêu.
bureau-refusal-quantity = Số lượng không phù hợp.
bureau-refusal-delivery = Không đáp ứng được thời hạn giao hàng.
bureau-refusal-market = Doanh nghiệp không cung cấp cho thị trường này.
bureau-refusal-specification = Không đáp ứng được quy cách.
bureau-lost-price = Không thống nhất được giá
bureau-lost-no-answer = Một bên ngừng trả lời
bureau-lost-other-supplier = Đã mua nơi khác
bureau-lost-cancelled = Đã hủy việc mua
bureau-forward-as-is = Chuyển nguyên văn
bureau-sent =
    📨 Yêu cầu kết nối của quý khách cho <b>{ $product }</b> đã đến Cục Thương mại.
    Thông tin của quý khách không được chia sẻ cho đến khi Cục duyệt và nhà sản xuất nhận lời.
bureau-passed-on =
    ✅ Cục đã duyệt <b>{ $product }</b> và chuyển yêu cầu của quý khách đến nhà sản xuất; họ sẽ trả lời chậm nhất ngày { $due }.
    Thông tin liên hệ của quý khách vẫn được giữ kín.
bureau-returned =
    ↩️ Cục có câu hỏi trước khi chuyển yêu cầu của quý khách cho <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-declined =
    Cục không thể chuyển yêu cầu của quý khách cho <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ Nhà sản xuất <b>{ $product }</b> hỏi trước khi trả lời:
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ Trả lời câu hỏi của quý công ty về <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-withdrawn = Người mua đã rút yêu cầu hỏi hàng cho <b>{ $product }</b>. Quý công ty không cần làm gì thêm.
bureau-new-introduction = 📋 Có yêu cầu kết nối mới chờ duyệt: <b>{ $product }</b>
bureau-resubmitted = ↩️ Người mua đã trả lời; vui lòng duyệt lại: <b>{ $product }</b>
bureau-assigned = Từ nay anh/chị phụ trách yêu cầu kết nối: <b>{ $product }</b>
bureau-refused =
    Doanh nghiệp từ chối kết nối cho <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question =
    ❔ Doanh nghiệp hỏi trước khi trả lời về <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-answered =
    ↩️ Người mua đã trả lời câu hỏi của doanh nghiệp về <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-review-late = ⏰ Người mua đã chờ duyệt một ngày làm việc: <b>{ $product }</b>
bureau-answer-late = ⏰ Doanh nghiệp chưa trả lời đúng hạn về <b>{ $product }</b>. Người mua đã được hỏi có muốn thử nhà sản xuất tiếp theo không.
bureau-impossible-sample = Đây là dữ liệu mẫu. Không thể kết nối với mẫu.
bureau-impossible-product-withdrawn = Sản phẩm này không còn được chào bán.
bureau-impossible-exporter-not-approved = Doanh nghiệp hiện chưa được xác minh nên không thể kết nối.
bureau-impossible-buyer-erased = Người mua đã rời đi và dữ liệu đã xóa; không thể tiếp tục.
bureau-impossible-nobody-there = Hiện không có ai trả lời thay doanh nghiệp này nên không thể kết nối.
bureau-impossible-no-buyer-contact = Thiếu số điện thoại hoặc địa chỉ e-mail của người mua.
bureau-impossible-no-exporter-contact = Người liên hệ của doanh nghiệp chưa có số điện thoại hay e-mail. Vui lòng bổ sung trước.
bureau-impossible-own-product = Đây là sản phẩm của chính công ty quý khách.
bureau-impossible-asked-before = Quý khách đã xin kết nối này rồi. Xem tiến độ tại /requests.
bureau-impossible-stopped = Cục không thể thu xếp kết nối này. Vui lòng chọn sản phẩm khác, hoặc hỏi Cục.
bureau-button-queue = 📋 Hàng chờ
bureau-button-deals = 🤝 Thương vụ
bureau-button-officers = 👥 Cán bộ
bureau-button-home = Tổng quan
bureau-button-look = Xem
bureau-button-next = Tiếp ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ Duyệt
bureau-button-return = ↩️ Hỏi lại
bureau-button-decline = ✖️ Không duyệt…
bureau-button-reject = ✖️ Không chấp nhận…
bureau-button-assign = 👤 Giao việc
bureau-button-plan = 🗓 Kế hoạch
bureau-button-take-plan = ✅ Dùng kế hoạch này
bureau-button-officer = 👤 Cán bộ
bureau-button-due = 🗓 Thời hạn
bureau-button-target = 🎯 Mục tiêu
bureau-button-photos = 🖼 Ảnh
bureau-button-document-checked = ✅ Duyệt: đã xem giấy tờ
bureau-button-site-checked = ✅ Duyệt: đã xem tại chỗ
bureau-button-reply = Trả lời doanh nghiệp
bureau-button-forward = Hỏi người mua
bureau-button-answer = ✍️ Trả lời
bureau-button-take-back = Rút lại
bureau-button-gaps = 📉 Nhu cầu bỏ trống
bureau-gaps =
    <b>Nhu cầu bỏ trống</b>: có người hỏi, nhưng trong danh mục chưa ai sản xuất
    Nhu cầu: { $needs } · yêu cầu { $requests } · trang { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · người mua { $buyers } · yêu cầu { $requests } · { $where }
bureau-gaps-none = Không có yêu cầu nào bị bỏ trống.
bureau-gaps-unclear = Yêu cầu không nêu tên sản phẩm: { $count }
bureau-gaps-left-out = Ở đây chỉ xét các yêu cầu mới nhất; { $count } yêu cầu cũ hơn nằm trong báo cáo dòng lệnh.
bureau-gap =
    <b>📉 { $need }</b>
    Người mua { $buyers } · yêu cầu { $requests } · từ { $first } đến { $last }
    Tổng số lượng cần: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: người mua { $buyers }, yêu cầu { $requests }, { $quantities } ({ $last })
bureau-gap-samples =
    <b>Nguyên văn lời người mua:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = chưa nêu số lượng
