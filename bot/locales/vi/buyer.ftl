### Machine-drafted; read by no native speaker yet.

# Phía người mua: nhu cầu, hàng phù hợp, “kết nối”, và tiến độ của từng việc.
buyer-home =
    Quý khách cần mua gì? Cứ viết theo cách của mình: sản phẩm, số lượng, giá, nơi giao và thời hạn. Gửi ảnh kèm vài chữ cũng được.

    <i>Ví dụ: 200 đèn đường năng lượng mặt trời 60W giao đến Đà Nẵng, tối đa 2,2 triệu đồng mỗi bộ, trước tháng 6</i>
buyer-new = Quý khách cần mua gì? Sản phẩm, số lượng, giá, nơi giao, thời hạn – cứ viết theo cách của mình.
buyer-no-need =
    Rất sẵn lòng! Quý khách hãy viết mặt hàng muốn mua, tôi sẽ tìm nhà sản xuất ở Miên Dương.

    <i>Ví dụ: 20 máy gặt lúa cho hợp tác xã ở Cần Thơ, tối đa 3.000 USD mỗi máy, trước tháng 3</i>
buyer-what-product = Tôi đã ghi nhận. Vậy đó là sản phẩm gì ạ?
buyer-photo-what = Cảm ơn quý khách, tôi đã lưu ảnh. Đây là hàng gì, và quý khách cần bao nhiêu? Chỉ cần một câu.
buyer-document-words = Tôi chưa đọc được tệp. Quý khách vui lòng viết nhu cầu trong một, hai câu.
buyer-document-unread = Tôi dựa theo lời quý khách viết: tệp thì tôi chưa đọc được.
buyer-contact-later = Cảm ơn quý khách! Tôi chỉ cần số điện thoại khi quý khách xin kết nối, lúc đó tôi sẽ hỏi.
buyer-words-please = Quý khách vui lòng trả lời bằng chữ.
buyer-too-many = Từ hôm qua quý khách đã gửi { $limit } nhu cầu, là mức tối đa trong một ngày. Vui lòng quay lại vào ngày mai, hoặc tiếp tục với một yêu cầu đã có.
buyer-button-requests = Yêu cầu của tôi
buyer-button-new = ➕ Yêu cầu mới

# Những gì đã hiểu
buyer-understood = <b>Tôi hiểu là:</b> { $reading }
buyer-read-no-product = chưa nêu sản phẩm
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = dùng cho { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] tổng cộng { $money }
       *[false] đơn giá { $money }
        }
   *[false] { $in_all ->
        [true] tổng cộng tối đa { $money }
       *[false] đơn giá tối đa { $money }
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] sẵn hàng chậm nhất ngày { $day }
    [shipped] xuất hàng chậm nhất ngày { $day }
    [arrived] hàng đến chậm nhất ngày { $day }
   *[unsaid] chậm nhất ngày { $day }
    }
buyer-read-oem = mang thương hiệu của quý khách
buyer-read-sample = cần hàng mẫu
buyer-read-after-sales = phụ tùng và dịch vụ
buyer-fuel = { $value ->
    [diesel] dầu diesel
    [petrol] xăng
    [electric] điện
    [solar] năng lượng mặt trời
    [gas] gas
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] mới
    [used] đã qua sử dụng
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] Nhà nhập khẩu
    [distributor] Nhà phân phối
    [end_user] Mua để sử dụng
   *[government] Cơ quan nhà nước
    }
buyer-button-correct = ✏️ Sửa lại
buyer-correct-what = Quý khách muốn sửa điều gì?
buyer-button-field-product = Sản phẩm
buyer-button-field-quantity = Số lượng
buyer-button-field-price = Giá
buyer-button-field-place = Nơi giao
buyer-button-field-date = Thời hạn
buyer-correct-product = ✏️ Sản phẩm nào? Quý khách cứ viết theo cách của mình.
buyer-correct-quantity = ✏️ Bao nhiêu? Ví dụ: 30 cái, 5 tấn, 1 container
buyer-correct-price = ✏️ Giá bao nhiêu? Ví dụ: tối đa 3.000 USD mỗi cái
buyer-correct-place = ✏️ Giao đến đâu? Vui lòng viết tên nước, hoặc thành phố và nước.
buyer-correct-date = ✏️ Chậm nhất khi nào? Ví dụ: trước tháng 3, chậm nhất ngày 15 tháng 5, trong vòng ba tháng
buyer-button-any = Để ngỏ
buyer-unread-product = Tôi chưa nhận ra sản phẩm. Vui lòng viết đó là gì, trong vài chữ.
buyer-unread-quantity = Tôi chưa thấy số lượng. Vui lòng viết con số kèm đơn vị, ví dụ: 30 cái
buyer-unread-price = Tôi chưa thấy giá. Vui lòng viết số tiền kèm loại tiền, ví dụ: 3.000 USD mỗi cái
buyer-unread-place = Tôi không biết địa điểm này. Vui lòng viết tên nước.
buyer-unread-date = Tôi chưa thấy ngày tháng. Vui lòng viết như sau: ngày 15 tháng 5, hoặc trước tháng 3
buyer-corrected = { $count ->
    [0] Đã sửa và tìm lại: hiện chưa có hàng phù hợp.
   *[other] Đã sửa và tìm lại: { $count } sản phẩm phù hợp, mời xem thẻ sản phẩm.
    }

# Nhiều mặt hàng trong một tin nhắn
buyer-several =
    Tôi đọc được { $count } mặt hàng khác nhau:
    { $goods }

    Tôi tìm riêng từng mặt hàng nhé?
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ Tìm riêng từng món
buyer-button-first = Chỉ món đầu tiên
buyer-button-whole = Đó là một sản phẩm
buyer-several-made = Mỗi mặt hàng nay là một yêu cầu riêng. Đây là mặt hàng đầu tiên; { $count } mặt hàng còn lại, chỉ cần bấm nút:
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = Theo tôi được biết, hiện chưa ai ở Miên Dương chào bán “{ $words }”. Nếu đúng là hàng quý khách cần, hãy bấm nút để tôi lưu thành yêu cầu. Nếu không, vui lòng viết mặt hàng muốn mua: sản phẩm, số lượng, nơi giao.
buyer-button-keep-need = ✅ Đúng hàng tôi cần
buyer-language-beyond = Quý khách viết bằng { $language }, tôi chưa nói được ngôn ngữ này: tôi trả lời bằng tiếng Việt và tìm theo những gì tôi hiểu.

# Một câu hỏi dưới danh sách
buyer-question-country = ❔ Hàng giao đến nước nào? Chứng nhận, vận chuyển và giá tùy thuộc vào đó.
buyer-question-quantity = ❔ Quý khách cần bao nhiêu? Đơn hàng tối thiểu và giá tùy thuộc vào đó.
buyer-question-voltage = ❔ Quý khách dùng điện áp nào? Hiện có:
buyer-question-fuel = ❔ Quý khách cần máy chạy bằng gì? Hiện có:
buyer-question-price = ❔ Quý khách có mức giá trần không?
buyer-question-certificate = ❔ Quý khách có cần chứng nhận không? Một số nhà sản xuất có:
buyer-question-date = ❔ Hàng cần sẵn sàng chậm nhất khi nào?
buyer-question-specification = ❔ Loại nào hợp với quý khách: { $specification }?
buyer-question-answered = ✅ Đã ghi: { $answer }
buyer-question-skipped = Vâng, tôi để ngỏ điểm này.
buyer-unread-answer = Tôi chưa hiểu câu trả lời cho câu hỏi ở trên. Vui lòng bấm một trong các nút, hoặc bỏ qua.

# Thẻ sản phẩm
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>công ty thương mại, { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>nhà sản xuất, { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>Gần đúng, nhưng chưa đáp ứng hết yêu cầu</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] Kết nối: Cục Thương mại đang xem xét
    [returned] Kết nối: Cục có câu hỏi cho quý khách
    [approved] Kết nối: đã duyệt, chờ nhà sản xuất trả lời
    [accepted] Kết nối: thành công, hai bên đã có liên hệ của nhau
    [declined] Kết nối: Cục không chuyển tiếp
    [refused] Kết nối: nhà sản xuất từ chối
   *[withdrawn] Kết nối: quý khách đã rút lại
    }</i>
buyer-level-declared = tự khai, chưa kiểm tra
buyer-level-checked = { $level ->
    [site_checked] Cục đã đến kiểm tra ngày { $day }
   *[document_checked] giấy tờ đã kiểm tra ngày { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }mỗi chiếc
    [pack] { " " }mỗi đơn vị
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per } khi mua { $quantity }
buyer-price-from = <b>{ $price }</b>{ $per } từ { $quantity }
buyer-price-range = <b>{ $low } – { $high }</b>{ $per }, tùy số lượng
buyer-price-on-request = giá theo báo giá
buyer-moq = MOQ { $moq }
buyer-lead = xong hàng trong { $days } ngày
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 Kết nối cho tôi
buyer-button-where = 🤝 Xem tiến độ
buyer-button-reject = 👎 Không hợp
buyer-button-details = Chi tiết
buyer-button-ask = 🤝 Hỏi về sản phẩm này
buyer-button-back-to-card = ‹ Về sản phẩm

# Chi tiết
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] công suất { $value }
    [voltage] điện áp { $value }
    [weight] trọng lượng { $value }
    [size] kích thước { $value }
    [diameter] đường kính { $value }
    [volume] thể tích { $value }
    [grade] cấp chất lượng { $value }
    [output] sản lượng { $value }
    [thickness] độ dày { $value }
    [flow] lưu lượng { $value }
    [load] tải trọng { $value }
    [width] chiều rộng { $value }
    [length] chiều dài { $value }
    [height] chiều cao { $value }
    [battery] pin { $value }
    [capacity] dung tích { $value }
    [material] chất liệu { $value }
    [pressure] áp suất { $value }
    [speed] tốc độ { $value }
    [resolution] độ phân giải { $value }
    [brightness] độ sáng { $value }
    [alcohol] nồng độ cồn { $value }
    [fits] dùng cho { $value }
    [head] cột áp { $value }
    [inlet] cửa vào { $value }
    [cut_width] bề rộng cắt { $value }
    [feed_rate] lượng cấp liệu { $value }
    [working_width] bề rộng làm việc { $value }
    [current] dòng điện { $value }
    [panel] tấm pin { $value }
    [rows] số hàng { $value }
    [colour] màu { $value }
    [hardness] độ cứng { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } từ { $quantity }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = bảo hành { $months } tháng
buyer-fact-spare-parts = có phụ tùng thay thế
buyer-fact-sample = { $policy ->
    [free] mẫu miễn phí
    [paid] mẫu có tính phí
   *[none] không có mẫu
    }
buyer-fact-manual = sách hướng dẫn: { $languages }
buyer-fact-service = bảo hành, sửa chữa tại { $countries }
buyer-fact-stock = 📦 Có sẵn tại { $country }: { $quantity }
buyer-fact-capacity = sản xuất { $quantity } mỗi tháng
buyer-fact-size = đóng gói: { $volume } m³, { $weight } kg
buyer-fact-founded = sản xuất từ năm { $year }
buyer-fact-employees = { $number } nhân viên
buyer-fact-markets = xuất khẩu sang { $countries }
buyer-fact-updated = <i>Cập nhật ngày { $day }</i>

# Không hợp, không có hàng, tiếp tục tìm
buyer-why = Vì sao sản phẩm này không hợp? Điều này giúp tôi chọn tốt hơn.
buyer-why-words = Chưa ổn ở điểm nào? Một, hai chữ là đủ.
buyer-button-why-price = Giá
buyer-button-why-product = Không đúng hàng cần
buyer-button-why-quantity = Đơn tối thiểu
buyer-button-why-other = Lý do khác
buyer-noted = Cảm ơn quý khách, tôi đã ghi nhận.
buyer-nothing = <b>Hiện chưa ai ở Miên Dương chào bán mặt hàng này</b>, theo danh mục của chúng tôi.
buyer-nothing-more = Quý khách đã xem hết hàng phù hợp hôm nay.
buyer-shall-i-watch = Tôi tiếp tục tìm đến ngày { $day } và nhắn khi có hàng mới phù hợp nhé?
buyer-watching = 👀 Tôi tiếp tục tìm đến ngày { $day } và sẽ nhắn ngay khi có hàng mới phù hợp.
buyer-button-watch = 👀 Tiếp tục tìm
buyer-button-near = { $count ->
    [1] ≈ Xem hàng gần đúng
   *[other] ≈ Xem hàng gần đúng ({ $count })
    }
buyer-button-close = Đóng
buyer-button-reopen = Mở lại
buyer-button-open = Xem hàng phù hợp
buyer-closed =
    Đã đóng: { $request }
    Các kết nối đang tiến hành vẫn tiếp tục; quý khách xem tại /requests.
buyer-not-open = { $state ->
    [expired] Yêu cầu này đã hết hạn: { $request }
   *[closed] Yêu cầu này đã đóng: { $request }
    }
buyer-expired =
    Yêu cầu của quý khách đã hết hạn: <b>{ $request }</b>
    Quý khách còn cần hàng không?
buyer-announced = { $count ->
    [1] 🔔 <b>Hàng mới cho yêu cầu của quý khách</b> “{ $request }”
   *[other] 🔔 <b>{ $count } sản phẩm mới cho yêu cầu của quý khách</b> “{ $request }”, đây là sản phẩm hợp nhất
    }

# Kết nối cho tôi
buyer-share-what =
    <b>{ $product }</b>
    Quy trình như sau: trước hết Cục Thương mại Miên Dương xem yêu cầu và các thông tin quý khách cung cấp bây giờ. Nếu Cục duyệt, { $exporter } thấy nhu cầu, nước và loại hình người mua của quý khách, nhưng không thấy tên hay liên hệ. Chỉ khi họ nhận lời, hai bên mới nhận được liên hệ của nhau.

    Xin hỏi vài câu trước; tôi chỉ hỏi một lần này.
buyer-your-name = Quý khách tên là gì?
buyer-your-organisation = Quý khách mua cho công ty hoặc đơn vị nào?
buyer-your-type = Quý khách là người mua loại nào?
buyer-your-home = Quý khách mua hàng cho nước nào?
buyer-your-contact = Ngoài Telegram, liên hệ với quý khách bằng cách nào? Hãy chia sẻ số điện thoại bằng nút bên dưới, hoặc viết địa chỉ e-mail hay số điện thoại kèm mã quốc gia.
buyer-button-keep = Giữ: { $value }
buyer-name-please = Vui lòng viết tên bằng chữ.
buyer-country-please = Tôi không biết nước này. Vui lòng viết tên nước, hoặc bấm chọn.
buyer-contact-not-yours = Đây là số của người khác. Vui lòng chia sẻ số của chính quý khách bằng nút bên dưới, hoặc viết địa chỉ e-mail.
buyer-contact-unread = { $problem ->
    [phone] Số điện thoại này có vẻ thiếu. Vui lòng viết kèm mã quốc gia, ví dụ +84 912 345 678
    [email] Địa chỉ e-mail này có vẻ sai. Vui lòng kiểm tra lại, ví dụ ten@congty.com
   *[none] Vui lòng viết địa chỉ e-mail, hoặc số điện thoại kèm mã quốc gia, ví dụ +84 912 345 678
    }
buyer-contact-thanks = Cảm ơn quý khách, tôi đã lưu.
buyer-consent =
    <b>Kết nối: { $product }</b>
    Khi quý khách đồng ý, tôi chia sẻ
    • với Cục Thương mại Miên Dương, ngay bây giờ: yêu cầu của quý khách và { $values }
    • với { $exporter }, khi Cục duyệt: nhu cầu, nước, loại hình người mua và việc liên hệ của quý khách đã được xác nhận hay chưa
    • với { $exporter }, khi họ nhận lời: { $values }
buyer-consent-photos = • với { $exporter }, khi họ nhận lời: các ảnh trong yêu cầu của quý khách
buyer-consent-ask = Không chia sẻ gì thêm, không với ai khác. Quý khách có thể rút lại tại /requests cho đến khi hai bên trao đổi liên hệ. Quý khách có đồng ý không?
buyer-button-consent = ✅ Đồng ý, kết nối cho tôi
buyer-button-my-details = ✏️ Sửa thông tin của tôi
buyer-not-shared = Vâng, chưa có gì được chia sẻ.
buyer-too-many-introductions = Từ hôm qua quý khách đã xin { $limit } kết nối, là mức tối đa trong một ngày. Vui lòng quay lại vào ngày mai; sản phẩm vẫn nằm trong yêu cầu của quý khách.
buyer-introduction = <b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] Cục Thương mại đang xem xét
    [returned] Cục có câu hỏi cho quý khách
    [approved] đã duyệt; chờ nhà sản xuất trả lời
    [accepted] thành công; hai bên đã có liên hệ của nhau
    [declined] Cục không chuyển tiếp
    [refused] nhà sản xuất từ chối
   *[withdrawn] quý khách đã rút lại
    }
buyer-take-back-ask = Quý khách muốn rút yêu cầu kết nối cho { $product }? Sau đó không thể xin lại cho cùng sản phẩm này.
buyer-button-take-back-yes = Vâng, rút lại
buyer-taken-back = Đã rút lại: { $product }. Nhà sản xuất chưa hề biết quý khách là ai.
buyer-resubmit-ask = Quý khách vui lòng viết câu trả lời cho Cục theo cách của mình.
buyer-resubmitted = Cảm ơn quý khách, câu trả lời đã đến Cục. Tôi sẽ nhắn ngay khi Cục quyết định.

# Yêu cầu của tôi
buyer-no-requests = Quý khách chưa có yêu cầu nào. Chỉ cần viết mặt hàng cần mua.
buyer-requests = { $count ->
    [1] <b>Yêu cầu của quý khách</b>
   *[other] <b>{ $count } yêu cầu của quý khách</b>
    }
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>Yêu cầu của quý khách:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 mở đến ngày { $day }
    [watching] 👀 tôi tiếp tục tìm đến ngày { $day }
    [closed] ⚪ đã đóng
   *[expired] ⚪ hết hạn ngày { $day }
    }
buyer-count-shown = { $count ->
    [0] chưa có sản phẩm nào
   *[other] đã xem { $count } sản phẩm
    }
buyer-count-introductions = { $count ->
    [0] chưa có kết nối
   *[other] { $count } kết nối
    }
buyer-button-answer-bureau = ✍️ Trả lời Cục: { $product }
buyer-button-take-back = ↩️ Rút lại: { $product }

# Đến từ một liên kết
buyer-product-gone = Sản phẩm này không còn được chào bán ở đây. Quý khách hãy viết mặt hàng cần mua, tôi sẽ tìm sản phẩm khác.
buyer-ask-how-many = { $product }: quý khách cần bao nhiêu, giao đến đâu, chậm nhất khi nào? Cứ viết theo cách của mình.
