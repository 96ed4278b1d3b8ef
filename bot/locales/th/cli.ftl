### Machine-drafted; read by no native speaker yet.

# สิ่งที่คำสั่งบอกแก่ผู้ที่เรียกใช้
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name } ดูไม่เหมือนโทเคนของบอท โทเคนประกอบด้วยตัวเลข เครื่องหมายทวิภาค และรหัสลับ ตามที่ @BotFather ให้มา
    [telegram_api_base] { $name } ต้องเป็นที่อยู่ เช่น https://api.telegram.org
    [telegram_proxy] { $name } ต้องเป็นที่อยู่ เช่น socks5://127.0.0.1:1080 หรือ http://proxy:3128
    [bot_mode] { $name } ต้องเป็น polling หรือ webhook
    [webhook_url] { $name } ต้องเป็นที่อยู่ https ที่ลงท้ายด้วย /hook (http ธรรมดาใช้ได้เฉพาะในเครื่องนี้)
    [webhook_port] { $name } ต้องเป็นหมายเลขพอร์ตระหว่าง 1 ถึง 65535
    [webhook_secret] { $name } ใช้ได้เฉพาะตัวอักษร ตัวเลข _ และ - ยาวไม่เกิน 256
    [bureau_admins] { $name } ต้องเป็นรายการ id ผู้ใช้ Telegram ซึ่งเป็นตัวเลข คั่นด้วยจุลภาค
   *[other] { $name } ไม่ถูกต้อง
    }
cli-missing-setting = ต้องมี { $name } เมื่อใช้ BOT_MODE=webhook กรุณาตั้งค่า
cli-no-token = ไม่มีโทเคนของบอท ขอได้จาก @BotFather แล้วตั้งค่า TELEGRAM_BOT_TOKEN หรือลองใช้ทุกอย่างโดยไม่มีโทเคน: made-in-mianyang demo
cli-wrong-token = Telegram ไม่รู้จักโทเคนนี้ กรุณาตรวจสอบ TELEGRAM_BOT_TOKEN
cli-no-telegram = เชื่อมต่อ Telegram ที่ { $base } ไม่ได้ กรุณาตรวจสอบเครือข่าย TELEGRAM_API_BASE และ TELEGRAM_PROXY
cli-port-taken = พอร์ต { $port } บน { $host } ถูกโปรแกรมอื่นใช้อยู่ หยุดโปรแกรมนั้น หรือเลือกพอร์ตอื่น: --port สำหรับเดโม, WEBHOOK_PORT สำหรับบอท
cli-unreadable-database = เปิดหรือเขียนฐานข้อมูล { $path } ไม่ได้: { $why } ตรวจสอบไฟล์และสิทธิ์ของโฟลเดอร์ หรือกู้คืนจากข้อมูลสำรอง
cli-newer-database = ฐานข้อมูล { $path } สร้างโดยเวอร์ชันที่ใหม่กว่า กรุณาติดตั้งเวอร์ชันนั้น หรือใช้ DATA_DIR อื่น
cli-wrong-kind = ฐานข้อมูล { $path } เป็นของอีกฝั่ง: ข้อมูลเดโมและข้อมูลจริงไม่ปะปนกัน กรุณาใช้ DATA_DIR อื่น
cli-no-model = ไม่มีโมเดลให้ใช้งาน: { $why } กรุณาตรวจสอบ EMBEDDING_MODEL หากไม่ตั้งค่าจะใช้โมเดลที่มากับโปรแกรม
cli-demo-address = เปิด { $url } ในเบราว์เซอร์ หยุดด้วย Ctrl+C
cli-status-start = กำลังเปิดฐานข้อมูล…
cli-status-samples = กำลังโหลดแค็ตตาล็อกตัวอย่าง…
cli-status-model = กำลังโหลดโมเดลและดัชนี…
cli-running = บอท @{ $name } กำลังทำงาน หยุดด้วย Ctrl+C
cli-reset = เดโมว่างเปล่าอีกครั้งแล้ว
cli-invitation = คำเชิญสำหรับ { $name } ใช้ได้ครั้งเดียว ภายใน { $days } วัน ขอให้เขาเปิดบอทแล้วส่ง:
cli-no-match = ไม่มีผู้ผลิตสินค้านี้ในแค็ตตาล็อก
cli-match-line = { $rank }. { $product } – { $exporter } (มั่นใจ { $sure } %)
cli-backup-done = บันทึกไว้ที่ { $path }
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = การตั้งค่าถูกต้อง
cli-doctor-database = เปิดฐานข้อมูลได้: สินค้า { $products } บริษัท { $exporters } คำขอ { $requests }
cli-doctor-model = โมเดล { $name } ทำงานด้วย { $dim } มิติ
cli-doctor-telegram = Telegram ตอบกลับ: @{ $name }
cli-doctor-no-token = ยังไม่ได้ตั้งโทเคนของบอท จึงใช้ได้เฉพาะเดโม
cli-refreshed = ดัชนีเป็นปัจจุบันแล้ว (รุ่น { $revision })
cli-model-changing = { $new } กำลังเข้ารหัสแค็ตตาล็อก ระหว่างนี้ { $old } ยังเป็นผู้ตอบ หยุดได้ทุกเมื่อ และจะทำต่อเมื่อเริ่มใหม่…
cli-model-changed = จากนี้ไป { $new } ตอบแทน { $old }
cli-bad-webhook = Telegram ปฏิเสธที่อยู่ { $url }: { $why } กรุณาตรวจสอบ WEBHOOK_URL
cli-bad-env-file = อ่านไฟล์ { $name } ในโฟลเดอร์นี้เป็นข้อความ UTF-8 ไม่ได้ กรุณาแก้ไขหรือลบ
cli-bad-address = รอรับการเชื่อมต่อที่ { $host } พอร์ต { $port } ไม่ได้: { $why } กรุณาตรวจสอบ HTTP_HOST และพอร์ต
cli-unreadable-demo = เปิดหรือเขียนข้อมูลเดโม { $path } ไม่ได้: { $why } เริ่มใหม่ด้วย made-in-mianyang demo --reset หรือใช้ DATA_DIR อื่น
cli-no-folder = ใช้ { $path } ไม่ได้: { $why } ตรวจสอบพาธและสิทธิ์ หรือใช้ DATA_DIR อื่น
cli-no-words = กรุณาบอกสิ่งที่ต้องการ: made-in-mianyang match "ปั๊มน้ำโซล่าเซลล์ 20 เครื่อง ส่งเชียงใหม่"
cli-no-country = { $country } ไม่ใช่รหัสประเทศสองตัวอักษร เช่น TH หรือ KE
cli-no-name = กรุณาบอกว่าเชิญใคร: made-in-mianyang invite officer NAME
cli-invitation-link = คำเชิญสำหรับ { $name } ใช้ได้ครั้งเดียว ภายใน { $days } วัน ขอให้เขาเปิด:
cli-backup-exists = มี { $path } อยู่แล้ว กรุณาตั้งชื่อไฟล์อื่น
cli-no-database = ยังไม่มีฐานข้อมูลที่ { $path } กรุณาตรวจสอบ DATA_DIR
cli-bad-judgement = ใช้คำขอที่ตัดสินแล้วเหล่านี้ไม่ได้: { $why }
cli-evaluate-table = { $table ->
    [matching] การค้นสินค้าในครึ่งหนึ่งของคำขอที่ไม่ได้ใช้ปรับค่าใด ๆ แยกตามภาษา (“both”: ทั้งสองครึ่ง) ความครบถ้วนในห้าอันดับแรกพร้อมขอบเขต 95 %, nDCG ของสิบอันดับแรก, จำนวนที่ปฏิเสธจากคำขอที่ไม่มีใครทำได้และจากคำขออื่น, มิลลิวินาทีต่อการค้นหนึ่งครั้ง:
    [questions] คำถามที่ถามต่อคำขอจนไม่มีคำถามใดคุ้มที่จะถาม ในครึ่งเดียวกัน:
    [reading] การอ่านคำขอที่มีคำอธิบายกำกับ แยกตามภาษา: ช่องที่อ่านได้ ที่กำกับไว้ และที่ถูกต้อง:
    [fields] เหมือนกัน แยกตามช่อง:
   *[without] ครึ่งเดียวกันโดยตัดออกหนึ่งส่วน หากทำให้วิธีชั่งน้ำหนักสินค้าเปลี่ยน น้ำหนักและเกณฑ์จะถูกคำนวณใหม่:
    }
cli-already-running = มีโปรเซสอื่นใช้ { $path } อยู่แล้ว หยุดโปรเซสนั้นก่อน หรือใช้ DATA_DIR อื่น
cli-stops-taken = รับรายชื่อระงับการจับคู่แล้ว: ใหม่ { $new } สิ้นสุด { $ended }
cli-bad-table = ใช้ตารางนี้ไม่ได้ ไม่มีการเปลี่ยนแปลง: { $why }
cli-learn-data = เรียนรู้จากผลที่ตัดสินแล้ว { $examples } รายการ โดยกันไว้ { $held_out } รายการเพื่อวัดผล
cli-learn-figures = { $when ->
    [before] ก่อน
   *[other] หลัง
    }: log loss { $loss } คู่ที่เรียงถูกลำดับ { $order }
cli-learn-kept = ตัวคูณใหม่ดีกว่าและมีผลแล้ว: { $path } ย้อนกลับด้วย: made-in-mianyang learn --undo
cli-learn-not-better = ตัวคูณใหม่ไม่ได้ดีกว่าเมื่อวัดกับส่วนที่กันไว้ ไม่มีการเปลี่ยนแปลง
cli-learn-too-few = มีการตัดสินใจน้อยเกินไปที่จะเรียนรู้: เลือก { $taken } ไม่เลือก { $left } จาก { $requests } คำขอ ต้องมีอย่างน้อย { $all } รายการ แบบละ { $kind } จาก { $requests_least } คำขอ
cli-learn-nothing-to-undo = ไม่มีสิ่งที่เรียนรู้ให้ย้อนกลับ: ไม่มี { $path }
cli-learn-undone = ย้อนกลับแล้ว ตัวคูณที่มีผล: { $id }
cli-gaps-line = { $rank }. { $need } – คำขอ { $requests } ผู้ซื้อ { $buyers } จำนวน { $quantities } ({ $where })
cli-gaps-none = ไม่มีคำขอใดที่ไม่ได้รับคำตอบ
cli-gaps-unclear = คำขอที่ไม่ระบุสินค้า: { $count }
cli-gaps-written = เขียนความต้องการ { $count } รายการลงใน { $path } แล้ว
cli-no-training = วัดโมเดลได้เฉพาะจากซอร์สโค้ดที่เช็กเอาต์ไว้: แพ็กเกจที่ติดตั้งไม่มีส่วนฝึกสอน
cli-bad-corpus = วัดโมเดลไม่ได้: { $why }
