### Machine-drafted; read by no native speaker yet.

# Tin mới, mỗi tin báo một lần, và cách ngừng nhận.
command-news = Tin mới: tôi được báo những gì
news-for-requests =
    <b>Hàng mới ở Miên Dương cho { $count ->
        [1] yêu cầu của quý khách
       *[other] { $count } yêu cầu của quý khách
    }</b>
    { $list }
news-for-request = { $number }. { $request }: { $count ->
        [1] { $best }
       *[other] { $best } và { $more } sản phẩm khác
    }
news-button-look = 👀 Xem số { $number }
news-button-rest = 🔕 Ngừng báo yêu cầu này
news-button-rest-number = 🔕 Ngừng báo số { $number }
news-button-watch = 🔔 Tiếp tục tìm
news-rested = 🔕 Quý khách sẽ không nhận thêm tin về <b>{ $request }</b>. Yêu cầu vẫn mở tại /requests.
news-needs =
    <b>Đã có người mua hỏi mặt hàng quý công ty sản xuất</b>
    { $count ->
        [1] Một nhu cầu nêu trước đây phù hợp với
       *[other] { $count } nhu cầu nêu trước đây phù hợp với
    } { $products ->
        [1] sản phẩm của quý công ty.
       *[other] { $products } sản phẩm của quý công ty.
    }
news-needs-product = <b>{ $product }</b> · nhu cầu: { $count }
news-need = • { $need }
news-needs-more = … và { $count } nhu cầu khác
news-needs-more-products = … và { $count } sản phẩm khác
news-needs-foot = Từ nay những người mua này tìm thấy sản phẩm của quý công ty. Ai muốn gặp sẽ đến qua Cục Thương mại.
news-button-product = 📦 Xem sản phẩm
news-button-mute = 🔕 Ngừng báo nhu cầu
news-button-unmute = 🔔 Báo lại nhu cầu
news-muted = 🔕 Quý công ty sẽ không nhận thêm tin về nhu cầu hợp với sản phẩm mới. Yêu cầu hỏi hàng của người mua vẫn đến như thường.
news-unmuted = 🔔 Quý công ty sẽ được báo về nhu cầu hợp với sản phẩm mới và sản phẩm vừa sửa.
news-settings = <b>Tin mới</b>
news-watched = { $number }. Tôi tiếp tục tìm: { $request }
news-needs-on = 🔔 Tôi báo về nhu cầu hợp với sản phẩm mới và sản phẩm vừa sửa của quý công ty.
news-needs-off = 🔕 Tôi không báo về nhu cầu hợp với sản phẩm của quý công ty.
news-none = Hiện không có gì để tôi báo. Dưới một yêu cầu, hãy bấm “Tiếp tục tìm”, tôi sẽ nhắn khi có hàng mới phù hợp.
news-mydata = Tin tôi đã báo hoặc sắp báo cho quý khách: { $count }
