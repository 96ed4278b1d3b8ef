### Machine-drafted; read by no native speaker yet.

# Văn bản dùng chung cho mọi cuộc trò chuyện.
welcome =
    <b>Chào mừng quý khách đến với Made in Mianyang.</b>
    Tôi giúp quý khách tìm nhà sản xuất ở Miên Dương (Mianyang), thành phố công nghiệp của Tứ Xuyên, Trung Quốc. Hoàn toàn miễn phí.

    Quý khách cứ viết nhu cầu bằng lời và ngôn ngữ của mình: sản phẩm, số lượng, giá, nơi giao và thời hạn.

    <i>Ví dụ: cần mua 20 máy gặt lúa cho hợp tác xã ở Cần Thơ, tối đa 3.000 USD mỗi máy, trước tháng 3</i>
help =
    { $role ->
        [bureau]
            <b>Dành cho Cục</b>
            /queue – doanh nghiệp cần xác minh và yêu cầu kết nối cần duyệt
            /deals – thương vụ, người phụ trách, thời hạn
            /officers – cán bộ làm việc tại đây
        [exporter]
            <b>Dành cho doanh nghiệp Miên Dương</b>
            /company – thông tin và việc xác minh doanh nghiệp
            /products – thêm, sửa hoặc rút sản phẩm
            /inquiries – người mua đang chờ trả lời
       *[buyer]
            <b>Cách sử dụng</b>
            1. Viết mặt hàng cần mua. Tôi cho xem hàng phù hợp và lý do, hoặc nói thật nếu ở đây không ai sản xuất.
            2. Bấm “Kết nối cho tôi” dưới sản phẩm. Cục Thương mại kiểm tra, nhà sản xuất nhận lời, rồi hai bên nhận liên hệ của nhau.
            3. /requests – các yêu cầu của quý khách và tiến độ
    }

    /language – đổi ngôn ngữ
    /cancel – dừng việc đang làm
    /privacy – chúng tôi lưu gì và ai thấy
    /mydata – chúng tôi lưu gì về quý khách
    /delete – xóa tất cả
language-choose = Tôi nên dùng ngôn ngữ nào? Quý khách có thể viết bằng bất kỳ ngôn ngữ nào trong 13 ngôn ngữ, vào bất cứ lúc nào.
language-set = Từ nay tôi viết bằng { $language }.
language-drafted = Lời văn của tôi bằng ngôn ngữ này do máy soạn và chưa có người bản ngữ nào đọc lại: mong quý khách bỏ qua nếu có chỗ chưa tự nhiên.
language-noticed = Quý khách viết bằng { $language }, nên tôi tiếp tục bằng ngôn ngữ đó.
language-back = Trở lại: { $language }
language-unknown = Tôi chưa đọc được ngôn ngữ này. Quý khách vui lòng viết bằng tiếng Việt, Anh, Trung, Nga, Pháp hoặc một ngôn ngữ khác mà tôi biết.
privacy =
    <b>Dữ liệu riêng của quý khách</b>
    Bot này hoạt động cho Cục Thương mại Miên Dương để kết nối người mua và nhà sản xuất. Bot lưu những gì quý khách viết ở đây, số Telegram, ngôn ngữ và, khi quý khách xin kết nối, thông tin liên hệ quý khách cung cấp.

    • Nhà sản xuất thấy nhu cầu nhưng không biết quý khách là ai, cho đến khi quý khách đồng ý, Cục duyệt và nhà sản xuất nhận lời.
    • Cán bộ của Cục xem các yêu cầu để xét duyệt.
    • Không bán dữ liệu, không gửi gì mà quý khách không yêu cầu.
    • /mydata cho xem dữ liệu đang lưu. /delete xóa ngay. Quý khách có thể rút lại sự đồng ý tại /requests cho đến khi hai bên trao đổi liên hệ.
mydata-head = <b>Dữ liệu chúng tôi lưu về quý khách</b>
mydata-person = Tham gia từ ngày { $since }. Ngôn ngữ: { $language }.
mydata-addresses = Tài khoản Telegram: { $values }
mydata-invitation = Lời mời ghi tên: { $name }
mydata-contact = Tên và thông tin liên hệ: { $values }
mydata-words = Những gì quý khách viết về sản phẩm và kết nối: { $values }
mydata-files = Ảnh và tệp: { $count }
mydata-buyer = Với tư cách người mua: { $country } · { $type } · { $level }
mydata-requests = Yêu cầu: { $count }
mydata-shown = Sản phẩm quý khách đã xem, kèm ý kiến của quý khách: { $count }
mydata-introductions = Kết nối quý khách đã đồng ý: { $count }
mydata-consent = · { $product }, đồng ý ngày { $day }
mydata-companies = Doanh nghiệp quý khách đại diện: { $values }
mydata-shown-abroad = Hiển thị với người mua là người liên hệ của { $company }, đồng ý ngày { $day }
mydata-officer = Với tư cách cán bộ, phụ trách: kết nối { $introductions }, thương vụ đang mở { $deals }
mydata-foot = Ngoài ra còn có tin nhắn quý khách viết trong cuộc trò chuyện này, phần đang điền dở, và sổ ghi các quyết định chỉ nêu quý khách bằng một con số. /delete xóa tất cả, trừ sổ ghi đó.
delete-ask =
    <b>Xóa toàn bộ dữ liệu về quý khách?</b>
    Thông tin liên hệ, tin nhắn và nội dung yêu cầu của quý khách sẽ bị xóa vĩnh viễn. Yêu cầu đang mở bị đóng, kết nối đang tiến hành bị rút lại, và doanh nghiệp chỉ có quý khách trả lời sẽ mất sản phẩm tại đây.
delete-yes = Xóa tất cả
delete-kept = Chưa xóa gì.
delete-done = Xong: mọi dữ liệu về quý khách đã được xóa. Nếu quý khách viết lại, chúng ta bắt đầu từ đầu.
cancelled = Đã dừng.
nothing-to-cancel = Không có gì để dừng.
odd = { $kind ->
    [voice] Tôi chưa nghe được tin nhắn thoại. Quý khách vui lòng viết.
    [sticker] Dễ thương quá! Nhưng tôi làm việc bằng chữ: quý khách vui lòng viết.
    [location] Cảm ơn quý khách đã gửi vị trí. Vui lòng viết tên địa điểm.
    [video] Tôi không xem được video. Vui lòng viết, hoặc gửi ảnh kèm vài chữ.
    [edited] Tôi chỉ đọc tin nhắn mới. Vui lòng gửi nội dung sửa trong tin nhắn mới.
   *[other] Tôi không dùng được nội dung này. Vui lòng viết, hoặc gửi ảnh kèm vài chữ.
    }
file-problem = { $problem ->
    [empty] Tệp này trống. Vui lòng gửi lại.
    [too_big] Tệp này quá lớn: tối đa 20 MB. Vui lòng gửi tệp nhỏ hơn.
   *[unavailable] Tôi không tải được tệp này từ Telegram. Vui lòng gửi lại.
    }
not-understood = Tôi chưa hiểu. Quý khách vui lòng dùng các nút, hoặc viết mặt hàng cần mua.
unknown-command = Tôi không biết lệnh này.
stale-button = Nút này không còn hiệu lực; chưa có gì thay đổi.
forbidden = Quý khách không có quyền dùng mục này.
already-handled = Việc này đã được xử lý; chưa có gì thay đổi.
unexpected = Đã có lỗi phía chúng tôi, chưa có gì thay đổi. Quý khách vui lòng thử lại. Nếu lỗi lặp lại, xin cho chúng tôi biết số này: <code>{ $reference }</code>
invitation-accepted = { $role ->
    [officer] Chào mừng anh/chị đến với đội ngũ của Cục.
   *[other] Lời mời đã được chấp nhận.
    }
invitation-invalid = Lời mời này không còn hiệu lực. Vui lòng xin lời mời mới.
sample-mark = mẫu
button-help = Trợ giúp
button-home = Tổng quan
button-language = Ngôn ngữ
button-privacy = Quyền riêng tư
button-back = ‹ Quay lại
button-cancel = Hủy
button-no = Không
button-skip = Bỏ qua
button-done = Xong
button-i-am-exporter = Tôi là công ty ở Miên Dương
command-start = Bắt đầu
command-help = Tôi làm được gì
command-requests = Yêu cầu của tôi và tiến độ
command-language = Đổi ngôn ngữ
command-cancel = Dừng việc đang làm
command-privacy = Dữ liệu nào được lưu và ai thấy
command-mydata = Dữ liệu được lưu về tôi
command-delete = Xóa mọi dữ liệu về tôi
bot-description =
    Cần máy móc, linh kiện, điện tử, vật liệu xây dựng, thực phẩm hay dược phẩm từ Trung Quốc? Hãy viết bằng tiếng Việt. Tôi cho biết nhà sản xuất ở Miên Dương (Tứ Xuyên) có gì và vì sao hợp. Cục Thương mại thành phố duyệt từng kết nối.
bot-short-description = Tìm nhà sản xuất ở Miên Dương, Trung Quốc: cứ viết nhu cầu bằng tiếng Việt.
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
