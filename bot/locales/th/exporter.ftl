### Machine-drafted; read by no native speaker yet.

# ผู้ส่งออก: การลงทะเบียน บริษัท สินค้า คำสอบถาม
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = ยังไม่ได้กรอก
exporter-kept = ตอนนี้: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ บันทึกแล้ว
exporter-quoted = <i>{ $text }</i>

# ---- menu
exporter-home = <b>โต๊ะทำงานของบริษัท</b>
exporter-home-none = คุณยังไม่ได้ลงทะเบียนบริษัท ใช้เวลาไม่กี่นาทีและไม่มีค่าใช้จ่าย เมื่อสำนักงานพาณิชย์ตรวจสอบบริษัทแล้ว ผู้ซื้อต่างประเทศจะเห็นสินค้าของคุณ
exporter-home-company = <b>{ $name }</b> · { $state }
    สินค้า: { $count }
exporter-home-more = … และอีก { $count } บริษัท
exporter-home-waiting = { $count ->
    [0] ไม่มีคำสอบถามที่รอคำตอบ
   *[other] 🔔 มีคำสอบถาม { $count } รายการรอคำตอบจากคุณ
    }
exporter-home-no-consent = ☎️ ผู้ติดต่อยังไม่ได้ยินยอมให้ผู้ซื้อต่างประเทศเห็นข้อมูล จึงยังตอบรับคำสอบถามไม่ได้ ยินยอมได้ทุกเมื่อที่ “บริษัท”
exporter-hidden-until-approved = ⏳ ผู้ซื้อจะเห็นสินค้าเมื่อสำนักงานตรวจสอบบริษัทแล้ว คุณเตรียมสินค้าไว้ก่อนได้เลย
exporter-which-company = บริษัทใด
exporter-state = { $state ->
    [pending] รอตรวจสอบ
    [returned] ส่งกลับ ต้องเพิ่มข้อมูล
    [approved] ผ่านการตรวจสอบแล้ว
   *[rejected] ไม่ผ่าน
    }
exporter-button-register = ลงทะเบียนบริษัท
exporter-button-another = ลงทะเบียนบริษัทอื่น
exporter-button-inquiries = 🔔 คำสอบถาม ({ $count })
exporter-button-products = สินค้าของฉัน
exporter-button-add = ➕ เพิ่มสินค้า
exporter-button-company = บริษัท

# ---- registration
exporter-register-start = <b>ลงทะเบียนบริษัท</b>
    มีสิบเอ็ดคำถาม ทีละข้อ คุณตรวจทานทุกอย่างก่อนส่งได้ ข้อมูลใช้เพื่อตรวจสอบบริษัทและหาผู้ซื้อให้เท่านั้น
exporter-registered-already = คุณลงทะเบียน <b>{ $company }</b> แล้ว ต้องการลงทะเบียนบริษัทอื่นไหม
exporter-progress = <b>การลงทะเบียน { $number }/{ $total }</b>
exporter-ask-name-zh = ชื่อเต็มภาษาจีนของบริษัทตามใบอนุญาตประกอบธุรกิจคืออะไร
exporter-ask-name-en = ชื่อภาษาอังกฤษคืออะไร? ผู้ซื้อต่างประเทศจะเห็นชื่อนี้ หากยังไม่มี กดข้ามได้
exporter-ask-uscc = รหัสเครดิตสังคมแบบรวม (18 ตัว อยู่บนใบอนุญาตประกอบธุรกิจ) คืออะไร
exporter-ask-kind = บริษัทเป็นผู้ผลิตหรือบริษัทการค้า? กรุณาตอบตามจริง: สำนักงานจะตรวจสอบ
exporter-ask-district = บริษัทอยู่ในเขต อำเภอ หรือโซนใดของเหมียนหยาง
exporter-ask-sectors = สินค้าหลักอยู่ในกลุ่มใด? เลือกได้ทุกกลุ่มที่ตรง แล้วแตะ “เสร็จแล้ว”
exporter-ask-contact = ใครเป็นผู้ติดต่อ? กรุณาให้ชื่อของคุณเอง
exporter-ask-phone = เบอร์โทรของคุณคืออะไร? แชร์เบอร์ของเครื่องนี้ด้วยปุ่มด้านล่าง หรือพิมพ์ เช่น 138 0000 0000 หรือ 0816-2345678
exporter-ask-consent =
    <b>ให้ผู้ซื้อต่างประเทศเห็นข้อมูลติดต่อของคุณได้ไหม</b>
    หลังจากผู้ซื้อตกลง สำนักงานอนุมัติ และบริษัทของคุณตอบรับการจับคู่แล้วเท่านั้น <b>ชื่อ เบอร์โทร และชื่อบริษัทของคุณ</b> จึงจะถูกส่งให้ <b>ผู้ซื้อรายนั้นรายเดียว</b> ระบบบันทึกเวลาที่คุณยินยอม และคุณถอนได้ทุกเมื่อ
exporter-ask-export-markets = คุณส่งออกหรืออยากส่งออกไปประเทศใดบ้าง? พิมพ์ชื่อประเทศ เช่น “ไทย, เวียดนาม, กัมพูชา”
exporter-ask-excluded-markets = มีประเทศที่คุณจำหน่ายให้ไม่ได้ไหม (เช่น มีตัวแทนแต่เพียงผู้เดียว) ผู้ซื้อในประเทศนั้นจะไม่เห็นสินค้าของคุณ หากไม่มี กดข้ามได้
exporter-kind = { $kind ->
    [manufacturer] ผู้ผลิต
   *[trader] บริษัทการค้า
    }
exporter-button-consent = ✅ ยินยอม
exporter-button-no-consent = ยังไม่ใช่ตอนนี้
exporter-consent-given = ยินยอมให้ผู้ซื้อต่างประเทศเห็น
exporter-consent-missing = ยังไม่ยินยอม
exporter-consent-since = ยินยอมตั้งแต่ { $at }
exporter-field-name-zh = ชื่อภาษาจีน
exporter-field-name-en = ชื่อภาษาอังกฤษ
exporter-field-uscc = รหัสเครดิต
exporter-field-kind = ประเภท
exporter-field-district = เขต/อำเภอ
exporter-field-sectors = กลุ่มสินค้า
exporter-field-contact = ผู้ติดต่อ
exporter-field-phone = เบอร์โทร
exporter-field-consent = ความยินยอมให้แสดง
exporter-field-export-markets = ตลาดส่งออก
exporter-field-excluded-markets = ประเทศที่ไม่จำหน่าย
exporter-district-fucheng = เขตฝูเฉิง (Fucheng)
exporter-district-youxian = เขตโหยวเซียน (Youxian)
exporter-district-anzhou = เขตอันโจว (Anzhou)
exporter-district-jiangyou = เมืองเจียงโหยว (Jiangyou)
exporter-district-santai = อำเภอซานไถ (Santai)
exporter-district-yanting = อำเภอเหยียนถิง (Yanting)
exporter-district-zitong = อำเภอจื่อถง (Zitong)
exporter-district-beichuan = อำเภอเป่ยชวน (Beichuan)
exporter-district-pingwu = อำเภอผิงอู่ (Pingwu)
exporter-district-sci-tech = เขตใหม่เมืองวิทยาศาสตร์
exporter-district-hi-tech = เขตไฮเทค
exporter-district-economic = เขตพัฒนาเศรษฐกิจ
exporter-district-xianhai = เขตเซียนไห่ (Xianhai)
exporter-summary = <b>กรุณาตรวจสอบสิ่งที่กรอก</b>
exporter-summary-foot = หากถูกต้องทั้งหมด แตะ “ส่ง” หากต้องการแก้คำตอบ แตะปุ่มของข้อนั้น
exporter-summary-hint = กรุณาส่งหรือแก้ไขด้วยปุ่มด้านล่าง
exporter-button-change = ✏️ { $field }
exporter-button-keep = ใช้ตามเดิม
exporter-button-submit = ✅ ส่ง
exporter-registered =
    ✅ ส่งข้อมูล <b>{ $company }</b> แล้ว
    ปกติสำนักงานตรวจสอบภายใน { $hours } ชั่วโมงทำการ เราจะแจ้งผลที่นี่

# ---- company
exporter-company-state = <b>การตรวจสอบ:</b> { $state }
exporter-level = { $level ->
    [site_checked] ตรวจสถานที่แล้ว
    [document_checked] ตรวจเอกสารแล้ว
   *[declared] ตามที่บริษัทแจ้ง
    } · { $day }
exporter-review-note = <b>หมายเหตุของสำนักงาน:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ สำนักงานตรวจสอบข้อมูลนี้แล้ว หากแก้ไขต้องตรวจสอบใหม่ ระหว่างนั้นผู้ซื้อจะไม่เห็นสินค้าของคุณ
exporter-saved-review = ✅ บันทึกแล้ว สำนักงานต้องตรวจสอบใหม่และได้รับแจ้งแล้ว ระหว่างนี้ผู้ซื้อจะไม่เห็นสินค้าของคุณ
exporter-resubmitted = ✅ ส่งอีกครั้งแล้ว สำนักงานจะพิจารณาในเร็ว ๆ นี้
exporter-consent-revoked = ถอนความยินยอมแล้ว ข้อมูลติดต่อของคุณจะไม่แสดงอีก และเราจะถามคุณก่อนตอบรับคำสอบถามครั้งถัดไป ข้อมูลที่แลกเปลี่ยนไปแล้วเรียกคืนไม่ได้
exporter-consent-thanks = ✅ บันทึกความยินยอมแล้ว คุณถอนได้ทุกเมื่อ
exporter-button-clear = ล้างข้อมูล
exporter-button-resubmit = 📨 ส่งอีกครั้ง
exporter-button-revoke = ถอนความยินยอม
exporter-button-review = ดูข้อมูลบริษัท
exporter-notice-new =
    🏭 <b>บริษัทที่ต้องตรวจสอบ:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] ผู้ผลิต
       *[trader] บริษัทการค้า
    }
exporter-notice-again =
    🏭 <b>บริษัทมีการแก้ไขข้อมูล กรุณาตรวจสอบอีกครั้ง:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] ผู้ผลิต
       *[trader] บริษัทการค้า
    }
exporter-notice-claimed =
    ⚠️ <b>มีผู้พยายามลงทะเบียนบริษัทที่ลงทะเบียนไว้แล้ว:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] ผู้ผลิต
       *[trader] บริษัทการค้า
    }
    อาจเป็นเพื่อนร่วมงานหรือการแอบอ้าง กรุณาสอบถามบริษัท

# ---- products
exporter-products = สินค้าของ <b>{ $company }</b>: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· ขาด { $gaps }
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ ถอนแล้ว
   *[active] {""}
    }
exporter-field-sector = กลุ่มสินค้า
exporter-field-description-zh = คำอธิบาย
exporter-field-moq = ยอดสั่งขั้นต่ำ
exporter-field-prices = ราคา
exporter-field-terms = เงื่อนไขการส่งมอบ
exporter-field-lead-days = ระยะเวลาผลิต
exporter-field-photos = รูปถ่าย
exporter-field-certificates = ใบรับรอง
exporter-field-hs = พิกัด HS
exporter-missing = ❓ <b>ยังขาด:</b> { $fields } เราแจ้งผู้ซื้อตามจริงว่ายังไม่ทราบข้อมูลเหล่านี้
exporter-why-prices = • ราคา: ผู้ซื้อส่วนใหญ่ดูราคาก่อน
exporter-why-moq = • ยอดสั่งขั้นต่ำ: ผู้ซื้อต้องทราบว่าซื้อน้อยที่สุดได้เท่าไร
exporter-why-description-zh = • คำอธิบาย: ยิ่งละเอียด คำขอภาษาอื่นยิ่งหาเจอ
exporter-why-lead-days = • ระยะเวลาผลิต: บอกได้ว่าส่งมอบทันหรือไม่
exporter-why-terms = • เงื่อนไขการส่งมอบ: ราคาคิด ณ จุดใดมีผลต่อต้นทุนสุดท้าย
exporter-why-photos = • รูปถ่าย: สินค้าที่มีรูปน่าเชื่อถือกว่า
exporter-why-sector = • กลุ่มสินค้า: ผู้ซื้อค้นหาตามกลุ่ม
exporter-why-certificates = • ใบรับรอง: หลายประเทศไม่ผ่านพิธีการศุลกากรหากไม่มี
exporter-why-name-en = • ชื่อภาษาอังกฤษ: ผู้ซื้อส่วนใหญ่อ่านภาษาจีนไม่ได้
exporter-why-hs = • พิกัด HS: บอกใบรับรองและการตรวจที่ประเทศปลายทางกำหนด
exporter-ask-product-name-zh = ชื่อภาษาจีนของสินค้าคืออะไร? ควรมีรุ่นด้วย เช่น “柴油微耕机 1WG-4.0” ตอนนี้ขอเพียงชื่อ ที่เหลือเพิ่มทีหลังได้
exporter-ask-product-name-en = ชื่อภาษาอังกฤษคืออะไร? เช่น “Diesel power tiller 1WG-4.0”
exporter-ask-product-sector = อยู่ในกลุ่มสินค้าใด
exporter-ask-product-description-zh = อธิบายสักสองสามประโยค: ใช้ทำอะไร สเปกหลัก จุดเด่น ตัวอย่าง “รถพรวนดินดีเซล 4.0 kW หน้ากว้างทำงาน 0.9 ม. ใช้ได้ทั้งนาน้ำและไร่แห้ง” ภาษาจีนดีที่สุด
exporter-ask-product-moq = ยอดสั่งขั้นต่ำเท่าไร? กรุณาระบุหน่วย: “10 ชิ้น”, “5 ตัน”, “1 20GP”
exporter-ask-product-prices =
    ราคาเท่าไร? กรุณาระบุสกุลเงิน ใส่ขั้นราคาได้:
    “395 USD”
    “ตั้งแต่ 10 ชิ้น 395 USD, ตั้งแต่ 30 ชิ้น 381 USD”
exporter-ask-product-terms = เงื่อนไขการส่งมอบใดและที่ไหน? เช่น “FCA Mianyang” หรือ “FOB Qinzhou”
exporter-ask-product-lead-days = ผลิตเสร็จกี่วันหลังสั่งซื้อ เช่น “35 วัน” หรือ “5 สัปดาห์” หากมีของพร้อม พิมพ์ “พร้อมส่ง”
exporter-ask-product-photos = กรุณาส่งรูป ไม่เกินแปดรูป ส่งพร้อมกันหลายรูปได้
exporter-ask-product-certificates = มีใบรับรองอะไรบ้าง? คั่นด้วยจุลภาค เช่น “CE, ISO9001, EAC”
exporter-ask-product-hs = พิกัด HS คืออะไร? ตัวเลข 4 ถึง 10 หลัก เช่น “8433.51”
exporter-quantity = { $quantity }
exporter-tier = { $price } ตั้งแต่ { $start }
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] มีของพร้อมส่ง
   *[other] { $days } วัน
    }
exporter-photos = { $count } จาก { $most }
exporter-photos-kept = ✅ ได้รับรูปแล้ว: { $count } จาก { $most } ส่งเพิ่มได้
exporter-hs = { $code } { $name }
exporter-added = ✅ เพิ่มแล้ว: <b>{ $name }</b> ต่อไปเป็นรายละเอียดทีละข้อ ข้ามหรือหยุดได้ทุกเมื่อ คำตอบที่ให้แล้วยังอยู่
exporter-walk = <b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ ครบทุกข้อแล้ว
exporter-walk-later = บันทึกแล้ว ทำต่อภายหลังได้ที่ “สินค้าของฉัน”
exporter-withdrawn = ⏸ ถอนแล้ว: ผู้ซื้อไม่เห็นสินค้านี้อีก คุณนำกลับมาได้ทุกเมื่อ
exporter-restored = ✅ เสนอขายอีกครั้งแล้ว
exporter-button-fill = 📝 กรอกส่วนที่ขาด
exporter-button-later = หยุดตรงนี้ ที่เหลือทีหลัง
exporter-button-withdraw = ⏸ ถอนสินค้า
exporter-button-restore = ▶️ เสนอขายอีกครั้ง
exporter-button-add-new = ➕ เพิ่มเป็นสินค้าใหม่
exporter-button-add-to = ➕ เพิ่มให้ { $company }
exporter-idle = เราไม่เข้าใจ กรุณาเลือกด้านล่าง หรือส่งชื่อภาษาจีนหรือรูปของสินค้าเพื่อเพิ่ม
exporter-loose-text = ให้เพิ่มข้อความนี้เป็นสินค้าใหม่ไหม
exporter-loose-photos = { $count ->
    [1] ได้รับรูปแล้ว เป็นรูปของสินค้าใด
   *[other] ได้รับ { $count } รูปแล้ว เป็นรูปของสินค้าใด
    }
exporter-note-contact = ℹ️ เบอร์โทร อีเมล ชื่อบัญชีแชต และลิงก์ในข้อความนี้จะปิดไว้ไม่ให้ผู้ซื้อเห็น จนกว่าทั้งสองฝ่ายจะตอบรับการจับคู่
exporter-note-price-unit = ℹ️ หน่วยเปลี่ยนแล้ว: ตอนนี้ราคาคิดต่อ { $one } กรุณาตรวจสอบ
exporter-note-hs = ℹ️ ประเภทพิกัด { $heading }: { $name } กรุณาตรวจสอบว่าตรงหรือไม่
exporter-note-hs-unknown = ℹ️ บันทึกแล้ว ตารางของเราไม่มีประเภทพิกัด { $heading } กรุณาตรวจสอบอีกครั้ง
exporter-note-certificates = ℹ️ ไม่มีในตารางของเรา: { $names } เก็บไว้ตามที่คุณพิมพ์ และแสดงต่อผู้ซื้อตามนั้น
exporter-note-photos-full = ℹ️ สินค้าหนึ่งมีได้ไม่เกิน { $most } รูป ไม่ได้เก็บ { $count } รูป

# ---- inquiries
exporter-no-inquiries = ไม่มีคำสอบถามที่รอคำตอบ เมื่อมีรายการใหม่เราจะแจ้งทันที
exporter-inquiries-more = มีคำสอบถามอีก { $count } รายการ
exporter-button-more = ดูต่อ ({ $count })
exporter-accept-consent =
    เมื่อคุณตอบรับ ชื่อ เบอร์โทร และชื่อบริษัทของคุณจะส่งให้ผู้ซื้อรายนี้ และคุณจะได้ข้อมูลติดต่อของผู้ซื้อ
    คุณยังไม่ได้ยินยอมให้แสดงข้อมูล ต้องการยินยอมและตอบรับตอนนี้ไหม
exporter-button-agree = ✅ ยินยอมและตอบรับ
exporter-accepted = ✅ ตอบรับแล้ว ข้อมูลติดต่อจะตามมา ผู้ซื้อได้ข้อมูลของคุณแล้ว
exporter-why-refuse = ปฏิเสธเพราะอะไร? เราจะแจ้งผู้ซื้ออย่างสุภาพ
exporter-refusal-price = ทำราคานี้ไม่ได้
exporter-refusal-quantity = จำนวนหรือกำลังการผลิต
exporter-refusal-delivery = ส่งมอบไม่ทัน
exporter-refusal-market = ไม่จำหน่ายตลาดนี้
exporter-refusal-specification = ไม่ใช่สินค้าของเรา
exporter-refusal-other = ✏️ เหตุผลอื่น
exporter-refuse-words = กรุณาให้เหตุผลสักหนึ่งหรือสองประโยค
exporter-refused = ปฏิเสธแล้ว แจ้งผู้ซื้อและสำนักงานแล้ว ขอบคุณที่ตอบเร็ว
exporter-ask-words = อยากทราบอะไรก่อน? พิมพ์มาได้เลย คำถามจะส่งถึงเจ้าหน้าที่ผู้รับผิดชอบ
exporter-asked = ✅ ส่งต่อให้เจ้าหน้าที่ผู้รับผิดชอบแล้ว คำตอบจะมาที่นี่ คำสอบถามยังเปิดรอคุณอยู่: โปรดระวังกำหนดเวลา

# ---- what is wrong and what to do
exporter-bad-empty = ไม่มีข้อความ กรุณาพิมพ์คำตอบ
exporter-bad-file = ข้อนี้ต้องตอบเป็นข้อความ ใช้ไฟล์หรือรูปไม่ได้
exporter-bad-too-short = สั้นเกินไป: อย่างน้อย { $shortest } ตัวอักษร
exporter-bad-too-long = ยาวเกินไป: { $length } ตัวอักษร สูงสุด { $longest }
exporter-bad-no-chinese = ต้องเป็นชื่อภาษาจีน พิมพ์ด้วยอักษรจีน
exporter-bad-no-english = ต้องเป็นชื่อภาษาอังกฤษ พิมพ์ด้วยอักษรละติน ไม่มีอักษรจีน
exporter-bad-choice = ไม่มีตัวเลือกนี้ กรุณาแตะปุ่มใดปุ่มหนึ่ง
exporter-bad-uscc-length = รหัสเครดิตมี 18 ตัว คุณพิมพ์ { $length } ตัว กรุณาเทียบกับใบอนุญาต
exporter-bad-uscc-lookalike = ตัวที่ { $place } เป็นตัวอักษร { $char } ซึ่งรหัสเครดิตไม่เคยใช้ อาจเป็นเลข { $meant } กรุณาตรวจสอบและพิมพ์รหัสใหม่
exporter-bad-uscc-character = ตัวที่ { $place } “{ $char }” ไม่ถูกต้อง: รหัสเครดิตมีเฉพาะตัวเลขและอักษรตัวใหญ่ และ 8 ตัวแรกเป็นตัวเลข กรุณาตรวจสอบและพิมพ์ใหม่
exporter-bad-uscc-check = ตัวตรวจสอบไม่ตรง: มีอย่างน้อยหนึ่งตัวใน { $code } พิมพ์ผิด กรุณาเทียบกับใบอนุญาตทีละตัว
exporter-bad-uscc-own = คุณลงทะเบียนบริษัทนี้แล้ว: { $company }
exporter-bad-uscc-taken = รหัสเครดิต { $code } ลงทะเบียนไว้แล้ว หากเพื่อนร่วมงานเป็นผู้ลงทะเบียน กรุณาให้เขาดำเนินการที่นี่ สำนักงานได้รับแจ้งแล้วและจะสอบถามบริษัท
exporter-bad-person = ดูไม่เหมือนชื่อคน กรุณาให้ชื่อผู้ติดต่อ
exporter-bad-phone = เบอร์โทรนี้ไม่ถูกต้อง มือถือเช่น 138 0000 0000 โทรศัพท์บ้านพร้อมรหัสพื้นที่เช่น 0816-2345678 เบอร์ต่างประเทศขึ้นต้นด้วย +
exporter-bad-phone-other = นี่เป็นเบอร์ของผู้อื่น กรุณาแชร์เบอร์ของคุณเอง หรือพิมพ์
exporter-bad-country = เราไม่รู้จัก “{ $word }” กรุณาระบุชื่อประเทศ คั่นด้วยจุลภาค เช่น “ไทย, เวียดนาม” ไม่ใช่ภูมิภาค เช่น “แอฟริกา”
exporter-bad-country-unclear = “{ $word }” อาจหมายถึงหลายประเทศ กรุณาพิมพ์ชื่อเต็ม เช่น “เกาหลีใต้”
exporter-bad-market-both = ประเทศหนึ่งเป็นทั้งตลาดส่งออกและประเทศที่ไม่จำหน่ายพร้อมกันไม่ได้
exporter-bad-no-sector = ต้องเหลืออย่างน้อยหนึ่งกลุ่มสินค้า
exporter-bad-product-twice = มีสินค้าชื่อ “{ $name }” อยู่แล้ว{ $state ->
    [withdrawn] {" "}(ถอนไว้ คุณนำกลับมาได้)
   *[active] {""}
    } หากเป็นรุ่นอื่น กรุณาเพิ่มรุ่นในชื่อ
exporter-bad-name-first = กรุณาพิมพ์ชื่อสินค้าก่อน รูปเก็บไว้ให้แล้ว
exporter-bad-amount = ตัวเลขนี้ไม่ถูกต้อง: ต้องมากกว่า 0 และมีทศนิยมไม่เกินสี่ตำแหน่ง
exporter-bad-moq = เราอ่านยอดสั่งขั้นต่ำไม่ได้ กรุณาพิมพ์ตัวเลขและหน่วย เช่น “10 ชิ้น” หรือ “5 ตัน”
exporter-bad-moq-unit = { $amount } อะไร กรุณาเพิ่มหน่วย เช่น “{ $amount } ชิ้น”, “{ $amount } ชุด” หรือ “{ $amount } กก.”
exporter-bad-price = เราอ่านราคาไม่ได้ กรุณาพิมพ์แบบ “395 USD” หรือเป็นขั้น: “ตั้งแต่ 10 ชิ้น 395 USD, ตั้งแต่ 30 ชิ้น 381 USD”
exporter-bad-price-currency = กรุณาเพิ่มสกุลเงิน เช่น “395 USD” หรือ “2800 CNY”
exporter-bad-price-currencies = ใช้สกุลเงินเดียวเท่านั้น คุณพิมพ์ { $values }
exporter-bad-price-order = จำนวนของแต่ละขั้นต้องเพิ่มขึ้น: { $second } ไม่มากกว่า { $first }
exporter-bad-price-rises = จำนวนมากขึ้นแต่ราคาแพงขึ้น: { $price } ตั้งแต่ { $quantity } กรุณาตรวจสอบ
exporter-bad-unit-differs = หน่วยของราคาไม่ตรงกับยอดสั่งขั้นต่ำ ({ $moq }) กรุณาใช้หน่วยเดียวกัน
exporter-bad-terms = เราไม่รู้จักเงื่อนไขการส่งมอบนี้ กรุณาพิมพ์เงื่อนไขและสถานที่ เช่น “FCA Mianyang”, “FOB Qinzhou” หรือ “CIF Laem Chabang”
exporter-bad-terms-place = { $term } ต้องมีสถานที่ เช่น “{ $term } Mianyang”
exporter-bad-terms-sea = { $term } ใช้กับท่าเรือทะเลเท่านั้น แต่ { $place } ไม่ใช่ท่าเรือทะเล สำหรับ { $place } ให้ใช้ FCA หากไปทางทะเล เช่น “FOB Qinzhou”
exporter-bad-lead = เราอ่านระยะเวลาผลิตไม่ได้ กรุณาพิมพ์เป็นวันหรือสัปดาห์ เช่น “35 วัน” หรือ “พร้อมส่ง”
exporter-bad-lead-long = { $days } วันนานเกินไป สูงสุด { $most } กรุณาตรวจสอบ
exporter-bad-hs = พิกัด HS มี 4, 6, 8 หรือ 10 หลัก เช่น “8433.51”
exporter-bad-hs-chapter = ระบบฮาร์โมไนซ์ไม่มีตอนที่ { $chapter } กรุณาตรวจสอบ
exporter-bad-certificates-many = ใบรับรองไม่เกิน { $most } รายการ กรุณาระบุรายการหลัก
exporter-bad-photo = กรุณาส่งรูป หรือแตะ “เสร็จแล้ว”
