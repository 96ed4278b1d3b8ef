### Machine-drafted; read by no native speaker yet.

# Những gì lệnh nói với người chạy nó.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } không giống token của bot. Token gồm một con số, dấu hai chấm và một chuỗi bí mật, như @BotFather đã cấp.
    [telegram_api_base] { $name } phải là địa chỉ như https://api.telegram.org.
    [telegram_proxy] { $name } phải là địa chỉ như socks5://127.0.0.1:1080 hoặc http://proxy:3128.
    [bot_mode] { $name } phải là polling hoặc webhook.
    [webhook_url] { $name } phải là địa chỉ https kết thúc bằng /hook (http thường chỉ dùng trên máy này).
    [webhook_port] { $name } phải là số cổng từ 1 đến 65535.
    [webhook_secret] { $name } chỉ được gồm chữ cái, chữ số, _ và -, tối đa 256 ký tự.
    [bureau_admins] { $name } phải là danh sách id người dùng Telegram (dạng số), cách nhau bằng dấu phẩy.
   *[other] { $name } không hợp lệ.
    }
cli-missing-setting = Cần có { $name } khi BOT_MODE=webhook. Vui lòng đặt giá trị này.
cli-no-token = Chưa có token của bot. Hãy lấy từ @BotFather và đặt TELEGRAM_BOT_TOKEN, hoặc dùng thử mọi thứ không cần token: made-in-mianyang demo
cli-wrong-token = Telegram không nhận ra token này. Vui lòng kiểm tra TELEGRAM_BOT_TOKEN.
cli-no-telegram = Không kết nối được Telegram tại { $base }. Vui lòng kiểm tra mạng, TELEGRAM_API_BASE và TELEGRAM_PROXY.
cli-port-taken = Cổng { $port } trên { $host } đang bị chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: --port cho bản demo, WEBHOOK_PORT cho bot.
cli-unreadable-database = Không mở hoặc ghi được cơ sở dữ liệu { $path }: { $why }. Hãy kiểm tra tệp và quyền của thư mục, hoặc khôi phục bản sao lưu.
cli-newer-database = Cơ sở dữ liệu { $path } do phiên bản mới hơn tạo ra. Vui lòng cài phiên bản đó, hoặc dùng DATA_DIR khác.
cli-wrong-kind = Cơ sở dữ liệu { $path } thuộc phía bên kia: dữ liệu demo và dữ liệu thật không bao giờ trộn lẫn. Vui lòng dùng DATA_DIR khác.
cli-no-model = Không có mô hình để làm việc: { $why }. Vui lòng kiểm tra EMBEDDING_MODEL; nếu để trống, mô hình kèm sẵn sẽ được dùng.
cli-demo-address = Mở { $url } trong trình duyệt. Dừng bằng Ctrl+C.
cli-status-start = Đang mở cơ sở dữ liệu…
cli-status-samples = Đang nạp danh mục mẫu…
cli-status-model = Đang nạp mô hình và chỉ mục…
cli-running = Bot @{ $name } đang chạy. Dừng bằng Ctrl+C.
cli-reset = Bản demo đã trống trở lại.
cli-invitation = Lời mời cho { $name } dùng được một lần, trong vòng { $days } ngày. Hãy nhờ họ mở bot và gửi:
cli-no-match = Trong danh mục không ai sản xuất mặt hàng này.
cli-match-line = { $rank }. { $product } – { $exporter } (chắc { $sure } %)
cli-backup-done = Đã lưu vào { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = Các thiết lập hợp lệ.
cli-doctor-database = Cơ sở dữ liệu mở được: { $products } sản phẩm, { $exporters } doanh nghiệp, { $requests } yêu cầu.
cli-doctor-model = Mô hình { $name } hoạt động với { $dim } chiều.
cli-doctor-telegram = Telegram trả lời: @{ $name }.
cli-doctor-no-token = Chưa đặt token của bot nên chỉ chạy được bản demo.
cli-refreshed = Chỉ mục đã cập nhật (bản { $revision }).
cli-model-changing = { $new } đang mã hóa danh mục; cho đến khi xong, { $old } vẫn trả lời. Có thể dừng bất cứ lúc nào, khởi động lại sẽ làm tiếp…
cli-model-changed = Từ nay { $new } trả lời thay cho { $old }.
cli-bad-webhook = Telegram từ chối địa chỉ { $url }: { $why }. Vui lòng kiểm tra WEBHOOK_URL.
cli-bad-env-file = Không đọc được tệp { $name } trong thư mục này dưới dạng UTF-8. Vui lòng sửa hoặc xóa tệp.
cli-bad-address = Không thể lắng nghe trên { $host }, cổng { $port }: { $why }. Vui lòng kiểm tra HTTP_HOST và cổng.
cli-unreadable-demo = Không mở hoặc ghi được dữ liệu demo { $path }: { $why }. Hãy bắt đầu lại bằng made-in-mianyang demo --reset, hoặc dùng DATA_DIR khác.
cli-no-folder = Không dùng được { $path }: { $why }. Hãy kiểm tra đường dẫn và quyền, hoặc dùng DATA_DIR khác.
cli-no-words = Vui lòng cho biết cần gì: made-in-mianyang match "20 máy bơm năng lượng mặt trời giao đến Cần Thơ"
cli-no-country = { $country } không phải mã nước hai chữ cái, như VN hoặc KE.
cli-no-name = Vui lòng cho biết mời ai: made-in-mianyang invite officer NAME
cli-invitation-link = Lời mời cho { $name } dùng được một lần, trong vòng { $days } ngày. Hãy nhờ họ mở:
cli-backup-exists = { $path } đã có sẵn. Vui lòng đặt tên tệp khác.
cli-no-database = Chưa có cơ sở dữ liệu tại { $path }. Vui lòng kiểm tra DATA_DIR.
cli-bad-judgement = Không dùng được các yêu cầu đã đánh giá này: { $why }.
cli-evaluate-table = { $table ->
    [matching] Tìm sản phẩm trên nửa số yêu cầu không dùng để tinh chỉnh, theo ngôn ngữ (“both”: cả hai nửa). Độ phủ trong năm kết quả đầu với khoảng 95 %, nDCG của mười kết quả đầu, bao nhiêu yêu cầu bị từ chối trong số không ai đáp ứng được và trong số còn lại, mili giây mỗi lần tìm:
    [questions] Các câu hỏi đặt cho một yêu cầu đến khi không còn câu nào đáng hỏi, trên cùng nửa đó:
    [reading] Đọc các yêu cầu đã chú thích, theo ngôn ngữ: số mục đọc được, được chú thích và đúng:
    [fields] Cũng vậy, theo mục:
   *[without] Cùng nửa đó khi bỏ một phần; ở nơi điều này thay đổi cách cân sản phẩm, trọng số và ngưỡng được tính lại:
    }
cli-already-running = Một tiến trình khác đang làm việc với { $path }. Hãy dừng nó trước, hoặc dùng DATA_DIR khác.
cli-stops-taken = Đã nạp danh sách ngừng kết nối: { $new } mục mới, { $ended } mục kết thúc.
cli-bad-table = Không dùng được bảng này, chưa thay đổi gì: { $why }.
cli-learn-data = Đã học từ { $examples } kết quả ghép có quyết định; trong đó { $held_out } được giữ lại để đo.
cli-learn-figures = { $when ->
    [before] trước
   *[other] sau
    }: log loss { $loss }, cặp đúng thứ tự { $order }
cli-learn-kept = Các hệ số mới tốt hơn và đã có hiệu lực: { $path }. Hoàn tác bằng: made-in-mianyang learn --undo
cli-learn-not-better = Các hệ số mới không tốt hơn trên phần giữ lại. Không có gì thay đổi.
cli-learn-too-few = Quá ít quyết định để học: { $taken } được chọn và { $left } không, từ { $requests } yêu cầu. Cần ít nhất { $all }, mỗi loại { $kind }, từ { $requests_least } yêu cầu.
cli-learn-nothing-to-undo = Không có gì đã học để hoàn tác: { $path } không tồn tại.
cli-learn-undone = Đã hoàn tác. Hệ số đang có hiệu lực: { $id }
cli-gaps-line = { $rank }. { $need } – yêu cầu { $requests }, người mua { $buyers }, số lượng { $quantities } ({ $where })
cli-gaps-none = Không có yêu cầu nào bị bỏ trống.
cli-gaps-unclear = Yêu cầu không nêu tên sản phẩm: { $count }
cli-gaps-written = Đã ghi { $count } nhu cầu vào { $path }.
cli-no-training = Chỉ đo được mô hình từ bản mã nguồn: gói cài đặt không chứa phần huấn luyện.
cli-bad-corpus = Không đo được mô hình: { $why }.
