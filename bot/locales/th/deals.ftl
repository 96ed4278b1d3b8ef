### Machine-drafted; read by no native speaker yet.

# คำสอบถามถึงผู้ส่งออก การแลกเปลี่ยนข้อมูลติดต่อ และดีลที่ตามมา
deal-inquiry-head = 🔔 <b>คำสอบถามใหม่</b>
deal-inquiry-buyer = ผู้ซื้อ: { $country } · { $type } · { $level }
deal-inquiry-product = <b>สินค้าของคุณที่ตรง:</b> { $product }
deal-inquiry-original =
    <b>ต้นฉบับ ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>ผู้ซื้อเพิ่มเติมว่า:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ กรุณาตอบภายใน 24 ชั่วโมงทำการ ก่อน { $due } (เวลาปักกิ่ง) จะแลกเปลี่ยนข้อมูลติดต่อเมื่อคุณตอบรับ
deal-nudge = ⏰ ผู้ซื้อยังรอคำตอบของคุณเรื่อง <b>{ $product }</b>
deal-refused =
    ผู้ผลิต <b>{ $product }</b> รับคำขอของคุณไม่ได้:
    <i>{ $note }</i>
    ให้เราหาผู้ผลิตรายถัดไปไหม? เราจะขอความยินยอมจากคุณอีกครั้ง
deal-unanswered = ⏰ ผู้ผลิต <b>{ $product }</b> ยังไม่ตอบ ให้เราหารายถัดไปไหม? เราจะขอความยินยอมจากคุณอีกครั้ง
deal-exchange-buyer = 🤝 <b>ผู้ผลิต { $product } ตอบรับแล้ว</b> นี่คือข้อมูลติดต่อของเขา ส่วนของคุณส่งให้เขาแล้ว
deal-exchange-exporter = 🤝 <b>จับคู่สำเร็จสำหรับ { $product }</b> นี่คือข้อมูลติดต่อของผู้ซื้อ ส่วนของคุณส่งให้เขาแล้ว
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>ระวังการเปลี่ยนบัญชีธนาคาร</b> เราไม่เคยส่งข้อมูลบัญชีธนาคาร หากอีเมลหรือข้อความแชตแจ้งบัญชีใหม่ ให้โทรไปที่เบอร์ด้านบนก่อนจ่ายเงิน และแจ้งสำนักงาน
deal-opening =
    ข้อความแรกสำหรับคัดลอก:
    <code>{ $text }</code>
deal-opening-by-buyer = สวัสดี ขอแนะนำตัว ชื่อ { $name } สำนักงานพาณิชย์เหมียนหยางแนะนำให้เรารู้จักกัน เราสนใจ { $product } ของคุณ และอยากคุยเรื่องรายละเอียด ราคา และตัวอย่าง
deal-opening-by-exporter = สวัสดี ขอแนะนำตัว ชื่อ { $name } จากเหมียนหยาง ประเทศจีน สำนักงานพาณิชย์เหมียนหยางแนะนำให้เรารู้จักกัน ขอบคุณที่สนใจ { $product } ของเรา ยินดีพูดคุยเรื่องรายละเอียด ราคา และตัวอย่าง
deal-request-photo = รูปที่ส่งมากับคำขอ
deal-opened =
    🤝 บริษัทตอบรับ: <b>{ $product }</b> เปิดดีลหมายเลข { $id } แล้ว
    ขั้นตอน: { $stage } · ผู้รับผิดชอบ: { $officer }
    เป้าหมายแรก: { $target } กำหนด { $due }
deal-samples-question = ตกลงเรื่องตัวอย่างสำหรับ <b>{ $product }</b> แล้วหรือยัง
deal-thanks = { $answer ->
    [yes] ✅ ข่าวดี! แจ้งสำนักงานแล้ว
    [not_yet] ขอบคุณ เราจะถามอีกครั้งในหนึ่งสัปดาห์
   *[stopped] ขอบคุณ แจ้งสำนักงานแล้ว
    }
deal-ask-why-stopped = เกิดอะไรขึ้น? คำตอบสั้น ๆ ช่วยให้เราทำงานได้ดีขึ้น
deal-samples-yes = ✅ <b>{ $product }</b>: ตกลงเรื่องตัวอย่างแล้ว แจ้งโดย{ $side ->
    [buyer] ผู้ซื้อ
   *[exporter] บริษัท
    }
deal-samples-not-yet = <b>{ $product }</b>: ยังไม่ได้ตกลงเรื่องตัวอย่าง แจ้งโดย{ $side ->
    [buyer] ผู้ซื้อ
   *[exporter] บริษัท
    } จะถามทั้งสองฝ่ายอีกครั้งในหนึ่งสัปดาห์
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: การเจรจาหยุดแล้ว แจ้งโดย{ $side ->
        [buyer] ผู้ซื้อ
       *[exporter] บริษัท
    }:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] ดีลของฉัน
    [overdue] ดีลที่เกินกำหนด
   *[all] ดีลที่เปิดอยู่ทั้งหมด
    }</b>: { $count }
deal-list-empty = ไม่มี
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } <b>№{ $id } { $product }</b> · { $country }
    { $exporter } ↔ { $buyer }
    { $stage } → { $target } ภายใน { $due } · { $officer }
deal-item =
    🤝 <b>ดีลหมายเลข { $id }: { $product }</b>
    { $exporter } ↔ { $buyer } ({ $country })
    เปิดเมื่อ { $opened }
    ขั้นตอน: <b>{ $stage }</b>
    เป้าหมาย: { $target } กำหนด { $due }
    ผู้รับผิดชอบ: { $officer }
deal-item-lost = ไม่สำเร็จ: { $reason }
deal-moved = ✅ เปลี่ยนขั้นตอนแล้ว
deal-changed = ✅ เปลี่ยนแล้ว
deal-stands-there = ดีลอยู่ในขั้นตอนนี้อยู่แล้ว
deal-choose-stage = ขั้นตอนใด? การข้ามหรือย้อนกลับต้องมีเหตุผล
deal-ask-due = เลือกกำหนดวัน หรือพิมพ์วันที่ เช่น 2027-01-15
deal-due-unreadable = เราอ่านวันที่นี้ไม่ได้ กรุณาพิมพ์ ปี เดือน วัน เช่น { $example }
deal-due-past = { $due } ผ่านไปแล้ว กรุณาเลือกตั้งแต่วันนี้เป็นต้นไป
deal-assigned = คุณเป็นผู้รับผิดชอบดีลนี้แล้ว: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] ติดต่อครั้งแรก
    [qualified] ยืนยันความต้องการแล้ว
    [quoted] เสนอราคาแล้ว
    [sample_shipped] ส่งตัวอย่างแล้ว
    [sample_approved] อนุมัติตัวอย่างแล้ว
    [intent_contract] หนังสือแสดงเจตจำนง
    [contract] ลงนามสัญญาแล้ว
    [shipped] ส่งสินค้าแล้ว
    [paid] ชำระเงินแล้ว
   *[lost] ไม่สำเร็จ
    }
deal-button-accept = ✅ ตอบรับ
deal-button-refuse = ✖️ ปฏิเสธ…
deal-button-ask = ❔ ขอถามก่อน
deal-button-next = ลองผู้ผลิตรายถัดไป
deal-button-open = เปิดดีล
deal-button-lost = ✖️ ไม่สำเร็จ…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = ขั้นตอนอื่น
deal-button-mine = ของฉัน
deal-button-overdue = เกินกำหนด
deal-button-all = ทั้งหมด
deal-button-samples-yes = ตกลงแล้ว
deal-button-samples-not-yet = ยัง
deal-button-samples-stopped = หยุดแล้ว…
