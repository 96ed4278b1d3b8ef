### Machine-drafted; read by no native speaker yet.

# Doanh nghiệp xuất khẩu: đăng ký, doanh nghiệp, sản phẩm, yêu cầu hỏi hàng.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = chưa điền
exporter-kept = Hiện tại: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ Đã lưu.
exporter-quoted = <i>{ $text }</i>

# ---- menu
exporter-home = <b>Bàn làm việc của doanh nghiệp</b>
exporter-home-none = Quý vị chưa đăng ký doanh nghiệp. Việc đăng ký chỉ mất vài phút và miễn phí; sau khi Cục Thương mại xác minh, người mua nước ngoài sẽ thấy sản phẩm của quý công ty.
exporter-home-company = <b>{ $name }</b> · { $state }
    Sản phẩm: { $count }
exporter-home-more = … và { $count } doanh nghiệp khác
exporter-home-waiting = { $count ->
    [0] Không có yêu cầu hỏi hàng nào chờ trả lời.
   *[other] 🔔 { $count } yêu cầu hỏi hàng đang chờ quý công ty trả lời.
    }
exporter-home-no-consent = ☎️ Người liên hệ chưa đồng ý hiển thị với người mua nước ngoài, nên chưa thể nhận yêu cầu hỏi hàng. Có thể đồng ý bất cứ lúc nào ở mục “Doanh nghiệp”.
exporter-hidden-until-approved = ⏳ Người mua sẽ thấy sản phẩm sau khi Cục xác minh doanh nghiệp. Quý vị có thể chuẩn bị sản phẩm ngay bây giờ.
exporter-which-company = Doanh nghiệp nào?
exporter-state = { $state ->
    [pending] chờ xác minh
    [returned] được trả lại, cần bổ sung
    [approved] đã xác minh
   *[rejected] không được chấp nhận
    }
exporter-button-register = Đăng ký doanh nghiệp
exporter-button-another = Đăng ký doanh nghiệp khác
exporter-button-inquiries = 🔔 Hỏi hàng ({ $count })
exporter-button-products = Sản phẩm của tôi
exporter-button-add = ➕ Thêm sản phẩm
exporter-button-company = Doanh nghiệp

# ---- registration
exporter-register-start = <b>Đăng ký doanh nghiệp</b>
    Mười một câu hỏi, từng câu một. Quý vị kiểm tra lại tất cả trước khi gửi. Thông tin chỉ dùng để xác minh doanh nghiệp và tìm người mua.
exporter-registered-already = Quý vị đã đăng ký <b>{ $company }</b>. Quý vị muốn đăng ký doanh nghiệp khác?
exporter-progress = <b>Đăng ký { $number }/{ $total }</b>
exporter-ask-name-zh = Tên tiếng Trung đầy đủ của doanh nghiệp, như trên giấy phép kinh doanh?
exporter-ask-name-en = Tên tiếng Anh? Đây là tên người mua nước ngoài sẽ thấy. Nếu chưa có, vui lòng bỏ qua.
exporter-ask-uscc = Mã tín dụng xã hội thống nhất (18 ký tự, trên giấy phép kinh doanh)?
exporter-ask-kind = Doanh nghiệp là nhà sản xuất hay công ty thương mại? Vui lòng trả lời đúng: Cục sẽ kiểm tra.
exporter-ask-district = Doanh nghiệp ở quận, huyện hoặc khu nào của Miên Dương?
exporter-ask-sectors = Sản phẩm chính thuộc ngành hàng nào? Chọn tất cả ngành phù hợp, rồi bấm “Xong”.
exporter-ask-contact = Người liên hệ là ai? Vui lòng ghi tên của chính mình.
exporter-ask-phone = Số điện thoại là gì? Chia sẻ số máy này bằng nút bên dưới, hoặc nhập số, ví dụ 138 0000 0000 hoặc 0816-2345678.
exporter-ask-consent =
    <b>Có thể hiển thị thông tin liên hệ của quý vị với người mua nước ngoài không?</b>
    Chỉ sau khi người mua đồng ý, Cục duyệt và quý công ty nhận lời kết nối, <b>tên, số điện thoại và tên doanh nghiệp</b> mới được gửi cho <b>riêng người mua đó</b>. Thời điểm đồng ý được ghi lại, và quý vị có thể rút lại bất cứ lúc nào.
exporter-ask-export-markets = Doanh nghiệp đang hoặc muốn xuất khẩu sang những nước nào? Vui lòng viết tên nước, ví dụ “Việt Nam, Thái Lan, Campuchia”.
exporter-ask-excluded-markets = Có nước nào doanh nghiệp không thể cung cấp (chẳng hạn do đại lý độc quyền)? Người mua ở đó sẽ không thấy sản phẩm. Nếu không có, vui lòng bỏ qua.
exporter-kind = { $kind ->
    [manufacturer] Nhà sản xuất
   *[trader] Công ty thương mại
    }
exporter-button-consent = ✅ Tôi đồng ý
exporter-button-no-consent = Để sau
exporter-consent-given = đồng ý hiển thị với người mua nước ngoài
exporter-consent-missing = chưa đồng ý
exporter-consent-since = đồng ý từ { $at }
exporter-field-name-zh = Tên tiếng Trung
exporter-field-name-en = Tên tiếng Anh
exporter-field-uscc = Mã tín dụng
exporter-field-kind = Loại hình
exporter-field-district = Quận, huyện
exporter-field-sectors = Ngành hàng
exporter-field-contact = Người liên hệ
exporter-field-phone = Điện thoại
exporter-field-consent = Đồng ý hiển thị
exporter-field-export-markets = Thị trường xuất khẩu
exporter-field-excluded-markets = Nước không cung cấp
exporter-district-fucheng = Quận Phù Thành (Fucheng)
exporter-district-youxian = Quận Du Tiên (Youxian)
exporter-district-anzhou = Quận An Châu (Anzhou)
exporter-district-jiangyou = TP. Giang Du (Jiangyou)
exporter-district-santai = Huyện Tam Đài (Santai)
exporter-district-yanting = Huyện Diêm Đình (Yanting)
exporter-district-zitong = Huyện Tử Đồng (Zitong)
exporter-district-beichuan = Huyện Bắc Xuyên (Beichuan)
exporter-district-pingwu = Huyện Bình Vũ (Pingwu)
exporter-district-sci-tech = Khu mới Thành phố Khoa học
exporter-district-hi-tech = Khu Công nghệ cao
exporter-district-economic = Khu Phát triển Kinh tế
exporter-district-xianhai = Khu Tiên Hải (Xianhai)
exporter-summary = <b>Vui lòng kiểm tra thông tin đã nhập</b>
exporter-summary-foot = Nếu tất cả đều đúng, bấm “Gửi”. Muốn sửa câu nào, bấm nút của câu đó.
exporter-summary-hint = Vui lòng gửi hoặc sửa bằng các nút bên dưới.
exporter-button-change = ✏️ { $field }
exporter-button-keep = Giữ nguyên
exporter-button-submit = ✅ Gửi
exporter-registered =
    ✅ Đã gửi đăng ký <b>{ $company }</b>.
    Cục thường xác minh trong { $hours } giờ làm việc; kết quả sẽ được báo tại đây.

# ---- company
exporter-company-state = <b>Xác minh:</b> { $state }
exporter-level = { $level ->
    [site_checked] đã kiểm tra tại chỗ
    [document_checked] đã kiểm tra giấy tờ
   *[declared] doanh nghiệp tự khai
    } · { $day }
exporter-review-note = <b>Ý kiến của Cục:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ Cục đã kiểm tra mục này. Nếu sửa sẽ phải xác minh lại, và cho đến lúc đó người mua không thấy sản phẩm.
exporter-saved-review = ✅ Đã lưu. Cục cần xác minh lại và đã được báo; cho đến lúc đó người mua không thấy sản phẩm.
exporter-resubmitted = ✅ Đã gửi lại. Cục sẽ sớm xem xét.
exporter-consent-revoked = Sự đồng ý đã được rút lại. Thông tin liên hệ không còn hiển thị, và tôi sẽ hỏi lại trước khi nhận yêu cầu hỏi hàng tiếp theo. Liên hệ đã trao đổi thì không thể thu hồi.
exporter-consent-thanks = ✅ Đã ghi nhận sự đồng ý. Quý vị có thể rút lại bất cứ lúc nào.
exporter-button-clear = Xóa nội dung
exporter-button-resubmit = 📨 Gửi lại
exporter-button-revoke = Rút lại sự đồng ý
exporter-button-review = Xem doanh nghiệp
exporter-notice-new =
    🏭 <b>Doanh nghiệp cần xác minh:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] nhà sản xuất
       *[trader] công ty thương mại
    }
exporter-notice-again =
    🏭 <b>Doanh nghiệp đã thay đổi thông tin, vui lòng xác minh lại:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] nhà sản xuất
       *[trader] công ty thương mại
    }
exporter-notice-claimed =
    ⚠️ <b>Có người tìm cách đăng ký một doanh nghiệp đã được đăng ký:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] nhà sản xuất
       *[trader] công ty thương mại
    }
    Có thể là đồng nghiệp, cũng có thể là mạo nhận. Vui lòng hỏi doanh nghiệp.

# ---- products
exporter-products = Sản phẩm của <b>{ $company }</b>: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· thiếu { $gaps }
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ đã rút
   *[active] {""}
    }
exporter-field-sector = Ngành hàng
exporter-field-description-zh = Mô tả
exporter-field-moq = Đơn hàng tối thiểu
exporter-field-prices = Giá
exporter-field-terms = Điều kiện giao hàng
exporter-field-lead-days = Thời gian chuẩn bị hàng
exporter-field-photos = Ảnh
exporter-field-certificates = Chứng nhận
exporter-field-hs = Mã HS
exporter-missing = ❓ <b>Còn thiếu:</b> { $fields }. Người mua được báo đúng sự thật là các mục này chưa rõ.
exporter-why-prices = • Giá: hầu hết người mua xem giá trước tiên.
exporter-why-moq = • Đơn hàng tối thiểu: người mua cần biết được mua ít nhất bao nhiêu.
exporter-why-description-zh = • Mô tả: càng chính xác, yêu cầu bằng ngôn ngữ khác càng dễ tìm thấy.
exporter-why-lead-days = • Thời gian chuẩn bị hàng: cho biết có kịp ngày giao không.
exporter-why-terms = • Điều kiện giao hàng: nơi áp dụng giá quyết định giá cuối cùng của hàng.
exporter-why-photos = • Ảnh: sản phẩm có ảnh được tin tưởng nhanh hơn.
exporter-why-sector = • Ngành hàng: người mua tìm theo ngành hàng.
exporter-why-certificates = • Chứng nhận: thiếu chứng nhận, nhiều nước không cho thông quan.
exporter-why-name-en = • Tên tiếng Anh: phần lớn người mua không đọc được tiếng Trung.
exporter-why-hs = • Mã HS: cho biết nước đến yêu cầu chứng nhận và kiểm tra nào.
exporter-ask-product-name-zh = Tên tiếng Trung của sản phẩm? Tốt nhất kèm model, ví dụ “柴油微耕机 1WG-4.0”. Lúc này chỉ cần tên; các mục khác bổ sung sau.
exporter-ask-product-name-en = Tên tiếng Anh, ví dụ “Diesel power tiller 1WG-4.0”?
exporter-ask-product-sector = Sản phẩm thuộc ngành hàng nào?
exporter-ask-product-description-zh = Vui lòng mô tả trong vài câu: dùng để làm gì, thông số chính, điểm đặc biệt. Ví dụ “máy xới diesel 4,0 kW, bề rộng làm việc 0,9 m, dùng cho ruộng nước và ruộng khô”. Tốt nhất bằng tiếng Trung.
exporter-ask-product-moq = Đơn hàng tối thiểu là bao nhiêu? Vui lòng kèm đơn vị: “10 chiếc”, “5 tấn”, “1 20GP”.
exporter-ask-product-prices =
    Giá bao nhiêu? Vui lòng kèm loại tiền; có thể ghi theo bậc:
    “395 USD”
    “từ 10 chiếc 395 USD, từ 30 chiếc 381 USD”
exporter-ask-product-terms = Theo điều kiện giao hàng nào và ở đâu, ví dụ “FCA Mianyang” hoặc “FOB Qinzhou”?
exporter-ask-product-lead-days = Bao nhiêu ngày sau khi đặt thì xong hàng, ví dụ “35 ngày” hoặc “5 tuần”? Nếu có sẵn, viết “có sẵn”.
exporter-ask-product-photos = Vui lòng gửi ảnh, tối đa tám ảnh; có thể gửi nhiều ảnh một lần.
exporter-ask-product-certificates = Sản phẩm có những chứng nhận nào? Cách nhau bằng dấu phẩy, ví dụ “CE, ISO9001, EAC”.
exporter-ask-product-hs = Mã HS là gì? 4 đến 10 chữ số, ví dụ “8433.51”.
exporter-quantity = { $quantity }
exporter-tier = { $price } từ { $start }
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] có sẵn
   *[other] { $days } ngày
    }
exporter-photos = { $count } trên { $most }
exporter-photos-kept = ✅ Đã nhận ảnh: { $count } trên { $most }. Quý vị có thể gửi thêm.
exporter-hs = { $code } { $name }
exporter-added = ✅ Đã thêm: <b>{ $name }</b>. Bây giờ là chi tiết, từng mục một. Có thể bỏ qua hoặc dừng bất cứ lúc nào; các mục đã trả lời vẫn được giữ.
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ Đã xong tất cả.
exporter-walk-later = Đã lưu. Quý vị có thể làm tiếp sau ở mục “Sản phẩm của tôi”.
exporter-withdrawn = ⏸ Đã rút: người mua không còn thấy sản phẩm. Có thể khôi phục bất cứ lúc nào.
exporter-restored = ✅ Đã chào bán trở lại.
exporter-button-fill = 📝 Điền phần còn thiếu
exporter-button-later = Dừng ở đây, làm sau
exporter-button-withdraw = ⏸ Rút sản phẩm
exporter-button-restore = ▶️ Chào bán lại
exporter-button-add-new = ➕ Thêm làm sản phẩm mới
exporter-button-add-to = ➕ Thêm vào { $company }
exporter-idle = Tôi chưa hiểu. Vui lòng chọn bên dưới, hoặc gửi tên tiếng Trung hay ảnh của sản phẩm để thêm.
exporter-loose-text = Thêm nội dung này làm sản phẩm mới?
exporter-loose-photos = { $count ->
    [1] Tôi đã nhận ảnh. Ảnh này là sản phẩm nào?
   *[other] Tôi đã nhận { $count } ảnh. Các ảnh này là sản phẩm nào?
    }
exporter-note-contact = ℹ️ Số điện thoại, e-mail, tên tài khoản nhắn tin và liên kết trong đoạn này được che với người mua cho đến khi hai bên đồng ý kết nối.
exporter-note-price-unit = ℹ️ Đơn vị đã đổi: giá nay tính theo { $one }. Vui lòng kiểm tra lại.
exporter-note-hs = ℹ️ Nhóm { $heading }: { $name }. Vui lòng kiểm tra xem có đúng không.
exporter-note-hs-unknown = ℹ️ Đã lưu. Bảng của chúng tôi không có nhóm { $heading }; vui lòng kiểm tra lại.
exporter-note-certificates = ℹ️ Không có trong bảng của chúng tôi: { $names }. Đã lưu đúng như quý vị viết và hiển thị như vậy với người mua.
exporter-note-photos-full = ℹ️ Mỗi sản phẩm tối đa { $most } ảnh; đã bỏ { $count } ảnh.

# ---- inquiries
exporter-no-inquiries = Không có yêu cầu hỏi hàng nào chờ trả lời. Khi có yêu cầu mới, quý vị sẽ được báo ngay.
exporter-inquiries-more = Còn { $count } yêu cầu hỏi hàng nữa.
exporter-button-more = Xem tiếp ({ $count })
exporter-accept-consent =
    Khi nhận lời, tên, số điện thoại và tên doanh nghiệp của quý vị được gửi cho người mua này, và quý vị nhận được liên hệ của người mua.
    Quý vị chưa đồng ý hiển thị. Quý vị có đồng ý và nhận lời ngay không?
exporter-button-agree = ✅ Đồng ý và nhận lời
exporter-accepted = ✅ Đã nhận lời. Liên hệ được gửi ngay sau đây; người mua đã có liên hệ của quý vị.
exporter-why-refuse = Vì sao quý công ty từ chối? Người mua sẽ được báo một cách lịch sự.
exporter-refusal-price = Không đáp ứng được giá
exporter-refusal-quantity = Số lượng hoặc năng lực
exporter-refusal-delivery = Không kịp giao hàng
exporter-refusal-market = Không bán thị trường này
exporter-refusal-specification = Không phải hàng của chúng tôi
exporter-refusal-other = ✏️ Lý do khác
exporter-refuse-words = Vui lòng nêu lý do trong một, hai câu.
exporter-refused = Đã từ chối; người mua và Cục đã được báo. Cảm ơn quý công ty đã sớm trả lời.
exporter-ask-words = Quý công ty muốn biết gì trước? Hãy viết ra, câu hỏi sẽ được gửi đến cán bộ phụ trách.
exporter-asked = ✅ Đã chuyển cho cán bộ phụ trách; câu trả lời sẽ đến tại đây. Yêu cầu hỏi hàng vẫn mở: xin lưu ý thời hạn.

# ---- what is wrong and what to do
exporter-bad-empty = Không có nội dung. Vui lòng nhập câu trả lời.
exporter-bad-file = Ở đây cần câu trả lời bằng chữ; tệp hoặc ảnh không thay được.
exporter-bad-too-short = Quá ngắn: ít nhất { $shortest } ký tự.
exporter-bad-too-long = Quá dài: { $length } ký tự, tối đa { $longest }.
exporter-bad-no-chinese = Cần tên tiếng Trung, viết bằng chữ Hán.
exporter-bad-no-english = Cần tên tiếng Anh, viết bằng chữ Latinh, không có chữ Hán.
exporter-bad-choice = Không có lựa chọn này. Vui lòng bấm một trong các nút.
exporter-bad-uscc-length = Mã tín dụng có 18 ký tự; quý vị đã nhập { $length }. Vui lòng đối chiếu với giấy phép.
exporter-bad-uscc-lookalike = Ký tự thứ { $place } là chữ { $char }, mã tín dụng không bao giờ dùng chữ này; có thể là số { $meant }. Vui lòng kiểm tra và nhập lại mã.
exporter-bad-uscc-character = Ký tự thứ { $place }, “{ $char }”, không đúng: mã tín dụng chỉ gồm chữ số và chữ in hoa, 8 ký tự đầu là chữ số. Vui lòng kiểm tra và nhập lại.
exporter-bad-uscc-check = Ký tự kiểm tra không khớp: ít nhất một ký tự của { $code } bị nhập sai. Vui lòng đối chiếu từng ký tự với giấy phép.
exporter-bad-uscc-own = Quý vị đã đăng ký doanh nghiệp này rồi: { $company }.
exporter-bad-uscc-taken = Mã tín dụng { $code } đã được đăng ký. Nếu đồng nghiệp của quý vị đã đăng ký, vui lòng để người đó thao tác tại đây. Cục đã được báo và sẽ hỏi doanh nghiệp.
exporter-bad-person = Đây không giống tên người. Vui lòng ghi tên người liên hệ.
exporter-bad-phone = Số điện thoại không đúng. Di động như 138 0000 0000, cố định kèm mã vùng như 0816-2345678, số nước ngoài bắt đầu bằng +.
exporter-bad-phone-other = Đây là số của người khác. Vui lòng chia sẻ số của mình, hoặc nhập số.
exporter-bad-country = Tôi không biết “{ $word }”. Vui lòng nêu tên nước, cách nhau bằng dấu phẩy, ví dụ “Việt Nam, Thái Lan”, không nêu khu vực như “châu Phi”.
exporter-bad-country-unclear = “{ $word }” có thể là nhiều nước. Vui lòng viết tên đầy đủ, ví dụ “Hàn Quốc”.
exporter-bad-market-both = Một nước không thể vừa là thị trường xuất khẩu vừa là nước không cung cấp.
exporter-bad-no-sector = Phải giữ lại ít nhất một ngành hàng.
exporter-bad-product-twice = Đã có sản phẩm tên “{ $name }”{ $state ->
    [withdrawn] {" "}(đã rút; quý vị có thể khôi phục)
   *[active] {""}
    }. Nếu là model khác, vui lòng thêm model vào tên.
exporter-bad-name-first = Vui lòng viết tên sản phẩm trước; ảnh đã được giữ cho sản phẩm đó.
exporter-bad-amount = Con số này không đúng: phải lớn hơn 0 và có tối đa bốn chữ số thập phân.
exporter-bad-moq = Tôi chưa đọc được đơn hàng tối thiểu. Vui lòng viết con số và đơn vị, ví dụ “10 chiếc” hoặc “5 tấn”.
exporter-bad-moq-unit = { $amount } gì ạ? Vui lòng thêm đơn vị, ví dụ “{ $amount } chiếc”, “{ $amount } bộ” hoặc “{ $amount } kg”.
exporter-bad-price = Tôi chưa đọc được giá. Vui lòng viết như “395 USD”, hoặc theo bậc: “từ 10 chiếc 395 USD, từ 30 chiếc 381 USD”.
exporter-bad-price-currency = Vui lòng thêm loại tiền, ví dụ “395 USD” hoặc “2800 CNY”.
exporter-bad-price-currencies = Chỉ một loại tiền thôi ạ; quý vị đã viết { $values }.
exporter-bad-price-order = Số lượng của các bậc phải tăng dần: { $second } không lớn hơn { $first }.
exporter-bad-price-rises = Số lượng lớn hơn lại đắt hơn: { $price } từ { $quantity }. Vui lòng kiểm tra.
exporter-bad-unit-differs = Đơn vị của giá khác với đơn hàng tối thiểu ({ $moq }). Vui lòng dùng cùng một đơn vị.
exporter-bad-terms = Tôi không biết điều kiện giao hàng này. Vui lòng viết điều kiện và địa điểm, ví dụ “FCA Mianyang”, “FOB Qinzhou” hoặc “CIF Hai Phong”.
exporter-bad-terms-place = { $term } cần có địa điểm, ví dụ “{ $term } Mianyang”.
exporter-bad-terms-sea = { $term } chỉ dùng cho cảng biển, mà { $place } không phải cảng biển. Với { $place } hãy dùng FCA; đường biển thì dùng chẳng hạn “FOB Qinzhou”.
exporter-bad-lead = Tôi chưa đọc được thời gian chuẩn bị hàng. Vui lòng viết số ngày hoặc tuần, ví dụ “35 ngày”, hoặc “có sẵn”.
exporter-bad-lead-long = { $days } ngày là quá dài; tối đa { $most }. Vui lòng kiểm tra.
exporter-bad-hs = Mã HS có 4, 6, 8 hoặc 10 chữ số, ví dụ “8433.51”.
exporter-bad-hs-chapter = Hệ thống HS không có chương { $chapter }. Vui lòng kiểm tra.
exporter-bad-certificates-many = Tối đa { $most } chứng nhận; vui lòng nêu các chứng nhận chính.
exporter-bad-photo = Vui lòng gửi ảnh, hoặc bấm “Xong”.
