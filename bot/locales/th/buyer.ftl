### Machine-drafted; read by no native speaker yet.

# ฝั่งผู้ซื้อ: ความต้องการ สินค้าที่ตรง การขอจับคู่ และความคืบหน้าของแต่ละเรื่อง
buyer-home =
    คุณต้องการซื้ออะไร? พิมพ์เล่าได้ตามสบาย: สินค้า จำนวน ราคา ปลายทาง และกำหนดเวลา จะส่งรูปพร้อมข้อความสั้น ๆ ก็ได้

    <i>ตัวอย่าง: ไฟถนนโซล่าเซลล์ 60W จำนวน 200 ชุด ส่งขอนแก่น ไม่เกิน 3,000 บาทต่อชุด ก่อนเดือนมิถุนายน</i>
buyer-new = คุณต้องการซื้ออะไร? สินค้า จำนวน ราคา ปลายทาง กำหนดเวลา – พิมพ์เล่าได้ตามสบาย
buyer-no-need =
    ยินดีช่วย! พิมพ์สิ่งที่คุณอยากซื้อ แล้วเราจะหาผู้ผลิตในเหมียนหยางให้

    <i>ตัวอย่าง: รถเกี่ยวข้าว 20 คัน สำหรับสหกรณ์ในสุพรรณบุรี ไม่เกิน 100,000 บาทต่อคัน ก่อนเดือนมีนาคม</i>
buyer-what-product = รับทราบ เป็นสินค้าอะไร
buyer-photo-what = ขอบคุณ เก็บรูปไว้แล้ว นี่คือสินค้าอะไร และต้องการกี่ชิ้น พิมพ์เพียงประโยคเดียวก็พอ
buyer-document-words = เรายังอ่านไฟล์ไม่ได้ กรุณาพิมพ์สิ่งที่ต้องการสักหนึ่งหรือสองประโยค
buyer-document-unread = เราใช้ข้อความที่คุณพิมพ์ เพราะยังอ่านไฟล์ไม่ได้
buyer-contact-later = ขอบคุณ! เราต้องใช้เบอร์โทรเฉพาะเมื่อคุณขอจับคู่ และจะถามคุณตอนนั้น
buyer-words-please = กรุณาตอบเป็นข้อความ
buyer-too-many = ตั้งแต่เมื่อวานคุณแจ้งความต้องการ { $limit } รายการแล้ว ซึ่งเต็มจำนวนต่อวัน กรุณากลับมาพรุ่งนี้ หรือดำเนินการต่อกับคำขอที่มีอยู่
buyer-button-requests = คำขอของฉัน
buyer-button-new = ➕ คำขอใหม่

# สิ่งที่เข้าใจ
buyer-understood = <b>เราเข้าใจว่า:</b> { $reading }
buyer-read-no-product = ไม่ได้ระบุสินค้า
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = สำหรับ{ $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] รวม { $money }
       *[false] หน่วยละ { $money }
        }
   *[false] { $in_all ->
        [true] รวมไม่เกิน { $money }
       *[false] หน่วยละไม่เกิน { $money }
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] ผลิตเสร็จภายใน { $day }
    [shipped] ส่งออกภายใน { $day }
    [arrived] ถึงปลายทางภายใน { $day }
   *[unsaid] ภายใน { $day }
    }
buyer-read-oem = ติดแบรนด์ของคุณ
buyer-read-sample = ต้องการตัวอย่าง
buyer-read-after-sales = อะไหล่และบริการหลังการขาย
buyer-fuel = { $value ->
    [diesel] ดีเซล
    [petrol] เบนซิน
    [electric] ไฟฟ้า
    [solar] โซล่าเซลล์
    [gas] แก๊ส
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] ใหม่
    [used] มือสอง
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] ผู้นำเข้า
    [distributor] ผู้จัดจำหน่าย
    [end_user] ซื้อไว้ใช้เอง
   *[government] หน่วยงานรัฐ
    }
buyer-button-correct = ✏️ แก้ไข
buyer-correct-what = ต้องการแก้ไขอะไร
buyer-button-field-product = สินค้า
buyer-button-field-quantity = จำนวน
buyer-button-field-price = ราคา
buyer-button-field-place = ปลายทาง
buyer-button-field-date = กำหนดเวลา
buyer-correct-product = ✏️ สินค้าอะไร? พิมพ์เล่าได้ตามสบาย
buyer-correct-quantity = ✏️ จำนวนเท่าไร? ตัวอย่าง: 30 ชิ้น, 5 ตัน, 1 ตู้คอนเทนเนอร์
buyer-correct-price = ✏️ ราคาเท่าไร? ตัวอย่าง: ไม่เกิน 100,000 บาทต่อเครื่อง
buyer-correct-place = ✏️ ส่งไปที่ไหน? พิมพ์ชื่อประเทศ หรือเมืองและประเทศ
buyer-correct-date = ✏️ ภายในเมื่อไร? ตัวอย่าง: ก่อนเดือนมีนาคม, ภายในวันที่ 15 พฤษภาคม, ภายในสามเดือน
buyer-button-any = ไม่ระบุ
buyer-unread-product = เรายังไม่ทราบว่าเป็นสินค้าอะไร กรุณาพิมพ์สั้น ๆ สักสองสามคำ
buyer-unread-quantity = เราไม่พบจำนวนในข้อความ กรุณาพิมพ์ตัวเลขพร้อมหน่วย ตัวอย่าง: 30 ชิ้น
buyer-unread-price = เราไม่พบราคาในข้อความ กรุณาพิมพ์จำนวนเงินพร้อมสกุลเงิน ตัวอย่าง: 100,000 บาทต่อเครื่อง
buyer-unread-place = เราไม่รู้จักสถานที่นี้ กรุณาพิมพ์ชื่อประเทศ
buyer-unread-date = เราไม่พบวันที่ในข้อความ กรุณาพิมพ์แบบนี้: 15 พฤษภาคม หรือ ก่อนเดือนมีนาคม
buyer-corrected = { $count ->
    [0] แก้ไขและค้นหาใหม่แล้ว: ตอนนี้ยังไม่มีสินค้าที่ตรง
   *[other] แก้ไขและค้นหาใหม่แล้ว: มีสินค้าที่ตรง { $count } รายการ ดูได้ที่การ์ดสินค้า
    }

# สินค้าหลายอย่างในข้อความเดียว
buyer-several =
    เราอ่านพบสินค้า { $count } อย่าง:
    { $goods }

    ให้ค้นหาแยกทีละอย่างไหม
buyer-several-entry = { $number }. { $request }
buyer-button-each = ✅ แยกทีละอย่าง
buyer-button-first = เฉพาะอย่างแรก
buyer-button-whole = เป็นสินค้าเดียวกัน
buyer-several-made = แต่ละอย่างเป็นคำขอแยกกันแล้ว นี่คืออย่างแรก อีก { $count } อย่างแตะปุ่มดูได้เลย:
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = เท่าที่เราทราบ วันนี้ยังไม่มีใครในเหมียนหยางเสนอ “{ $words }” หากเป็นสิ่งที่คุณต้องการจริง แตะปุ่มแล้วเราจะเก็บไว้เป็นคำขอ หากไม่ใช่ กรุณาพิมพ์สิ่งที่อยากซื้อ: สินค้า จำนวน ปลายทาง
buyer-button-keep-need = ✅ นี่คือสิ่งที่ต้องการ
buyer-language-beyond = คุณพิมพ์เป็นภาษา { $language } ซึ่งเรายังตอบไม่ได้: เราขอตอบเป็นภาษาไทยและค้นหาจากส่วนที่เข้าใจ

# คำถามหนึ่งข้อใต้รายการ
buyer-question-country = ❔ ส่งไปประเทศไหน? ใบรับรอง ค่าขนส่ง และราคาขึ้นอยู่กับประเทศ
buyer-question-quantity = ❔ ต้องการจำนวนเท่าไร? ยอดสั่งขั้นต่ำและราคาขึ้นอยู่กับจำนวน
buyer-question-voltage = ❔ คุณใช้ไฟกี่โวลต์? ที่มีเสนอคือ:
buyer-question-fuel = ❔ ต้องการขับเคลื่อนด้วยอะไร? ที่มีเสนอคือ:
buyer-question-price = ❔ มีราคาสูงสุดที่รับได้ไหม
buyer-question-certificate = ❔ ต้องการใบรับรองไหม? ผู้ผลิตบางรายมี:
buyer-question-date = ❔ ต้องการให้ผลิตเสร็จภายในเมื่อไร
buyer-question-specification = ❔ แบบไหนเหมาะกับคุณ: { $specification }
buyer-question-answered = ✅ บันทึกแล้ว: { $answer }
buyer-question-skipped = ได้เลย ข้ามข้อนี้ไปก่อน
buyer-unread-answer = เราไม่พบคำตอบของคำถามด้านบน กรุณาแตะปุ่มใดปุ่มหนึ่ง หรือข้ามไป

# การ์ดสินค้า
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] <b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] { $name } – <i>บริษัทการค้า { $level }</i>{ $mark }
   *[manufacturer] { $name } – <i>ผู้ผลิต { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>ใกล้เคียง แต่ไม่ตรงทุกข้อ</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] การจับคู่: สำนักงานพาณิชย์กำลังพิจารณา
    [returned] การจับคู่: สำนักงานมีคำถามถึงคุณ
    [approved] การจับคู่: อนุมัติแล้ว รอผู้ผลิตตอบ
    [accepted] การจับคู่: ตอบรับแล้ว ทั้งสองฝ่ายได้ข้อมูลติดต่อแล้ว
    [declined] การจับคู่: สำนักงานไม่ได้ส่งต่อ
    [refused] การจับคู่: ผู้ผลิตปฏิเสธ
   *[withdrawn] การจับคู่: คุณถอนคำขอแล้ว
    }</i>
buyer-level-declared = ตามที่แจ้งเอง ยังไม่ได้ตรวจสอบ
buyer-level-checked = { $level ->
    [site_checked] สำนักงานไปตรวจสถานที่เมื่อ { $day }
   *[document_checked] ตรวจเอกสารเมื่อ { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }ต่อชิ้น
    [pack] { " " }ต่อหน่วย
   *[measure] /{ $unit }
    }
buyer-price-at = <b>{ $price }</b>{ $per } เมื่อสั่ง { $quantity }
buyer-price-from = <b>{ $price }</b>{ $per } ตั้งแต่ { $quantity }
buyer-price-range = <b>{ $low } – { $high }</b>{ $per } ขึ้นอยู่กับจำนวน
buyer-price-on-request = สอบถามราคา
buyer-moq = MOQ { $moq }
buyer-lead = ผลิตเสร็จใน { $days } วัน
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 ขอจับคู่
buyer-button-where = 🤝 ดูความคืบหน้า
buyer-button-reject = 👎 ไม่ตรงใจ
buyer-button-details = รายละเอียด
buyer-button-ask = 🤝 สอบถามสินค้านี้
buyer-button-back-to-card = ‹ กลับไปที่สินค้า

# รายละเอียด
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] กำลัง { $value }
    [voltage] แรงดันไฟ { $value }
    [weight] น้ำหนัก { $value }
    [size] ขนาด { $value }
    [diameter] เส้นผ่านศูนย์กลาง { $value }
    [volume] ปริมาตร { $value }
    [grade] เกรด { $value }
    [output] กำลังผลิต { $value }
    [thickness] ความหนา { $value }
    [flow] อัตราการไหล { $value }
    [load] รับน้ำหนัก { $value }
    [width] กว้าง { $value }
    [length] ยาว { $value }
    [height] สูง { $value }
    [battery] แบตเตอรี่ { $value }
    [capacity] ความจุ { $value }
    [material] วัสดุ { $value }
    [pressure] ความดัน { $value }
    [speed] ความเร็ว { $value }
    [resolution] ความละเอียด { $value }
    [brightness] ความสว่าง { $value }
    [alcohol] แอลกอฮอล์ { $value }
    [fits] ใช้กับ { $value }
    [head] ระยะส่งน้ำ (head) { $value }
    [inlet] ขนาดทางเข้า { $value }
    [cut_width] หน้ากว้างตัด { $value }
    [feed_rate] อัตราป้อน { $value }
    [working_width] หน้ากว้างทำงาน { $value }
    [current] กระแสไฟ { $value }
    [panel] แผงโซล่าเซลล์ { $value }
    [rows] จำนวนแถว { $value }
    [colour] สี { $value }
    [hardness] ความแข็ง { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = { $price } ตั้งแต่ { $quantity }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = รับประกัน { $months } เดือน
buyer-fact-spare-parts = มีอะไหล่
buyer-fact-sample = { $policy ->
    [free] ตัวอย่างฟรี
    [paid] ตัวอย่างมีค่าใช้จ่าย
   *[none] ไม่มีตัวอย่าง
    }
buyer-fact-manual = คู่มือ: { $languages }
buyer-fact-service = มีบริการใน{ $countries }
buyer-fact-stock = 📦 มีสต็อกใน{ $country }: { $quantity }
buyer-fact-capacity = ผลิตได้ { $quantity } ต่อเดือน
buyer-fact-size = บรรจุแล้ว: { $volume } ลบ.ม. { $weight } กก.
buyer-fact-founded = ผลิตมาตั้งแต่ปี { $year }
buyer-fact-employees = พนักงาน { $number } คน
buyer-fact-markets = ส่งออกไป{ $countries }
buyer-fact-updated = <i>ข้อมูล ณ { $day }</i>

# ไม่ตรงใจ ไม่มีสินค้าที่ตรง ค้นหาต่อ
buyer-why = เพราะอะไรจึงไม่ตรงใจ? คำตอบช่วยให้เราเลือกได้ดีขึ้น
buyer-why-words = ไม่ถูกใจตรงไหน? พิมพ์สักคำสองคำ
buyer-button-why-price = ราคา
buyer-button-why-product = ไม่ใช่สิ่งที่ต้องการ
buyer-button-why-quantity = ยอดสั่งขั้นต่ำ
buyer-button-why-other = เหตุผลอื่น
buyer-noted = ขอบคุณ บันทึกแล้ว
buyer-nothing = <b>วันนี้ยังไม่มีใครในเหมียนหยางเสนอสินค้านี้</b> เท่าที่มีในแค็ตตาล็อกของเรา
buyer-nothing-more = คุณดูสินค้าที่ตรงของวันนี้ครบแล้ว
buyer-shall-i-watch = ให้เราค้นหาต่อจนถึง { $day } แล้วแจ้งเมื่อมีสินค้าใหม่ที่ตรงไหม
buyer-watching = 👀 เราจะค้นหาต่อจนถึง { $day } และแจ้งทันทีที่มีสินค้าใหม่ที่ตรง
buyer-button-watch = 👀 ค้นหาต่อ
buyer-button-near = { $count ->
    [1] ≈ ดูสินค้าใกล้เคียง
   *[other] ≈ ดูสินค้าใกล้เคียง ({ $count })
    }
buyer-button-close = ปิด
buyer-button-reopen = เปิดอีกครั้ง
buyer-button-open = ดูสินค้าที่ตรง
buyer-closed =
    ปิดแล้ว: { $request }
    การจับคู่ที่ดำเนินอยู่ยังเดินหน้าต่อ ดูได้ที่ /requests
buyer-not-open = { $state ->
    [expired] คำขอนี้หมดอายุแล้ว: { $request }
   *[closed] คำขอนี้ปิดแล้ว: { $request }
    }
buyer-expired =
    คำขอของคุณหมดอายุแล้ว: <b>{ $request }</b>
    ยังต้องการสินค้านี้อยู่ไหม
buyer-announced = { $count ->
    [1] 🔔 <b>มีสินค้าใหม่สำหรับคำขอของคุณ</b> “{ $request }”
   *[other] 🔔 <b>มีสินค้าใหม่ { $count } รายการสำหรับคำขอของคุณ</b> “{ $request }” นี่คือรายการที่ตรงที่สุด
    }

# ขอจับคู่
buyer-share-what =
    <b>{ $product }</b>
    ขั้นตอนคือ: ก่อนอื่นสำนักงานพาณิชย์เหมียนหยางจะเห็นคำขอและข้อมูลที่คุณให้ตอนนี้ เมื่ออนุมัติแล้ว { $exporter } จะเห็นสิ่งที่คุณต้องการ ประเทศ และประเภทผู้ซื้อ แต่ไม่เห็นชื่อหรือข้อมูลติดต่อ เมื่อเขาตอบรับเท่านั้น ทั้งสองฝ่ายจึงจะได้ข้อมูลติดต่อของกันและกัน

    ขอถามก่อนสองสามข้อ เราจะถามเพียงครั้งนี้ครั้งเดียว
buyer-your-name = คุณชื่ออะไร
buyer-your-organisation = คุณซื้อให้บริษัทหรือองค์กรใด
buyer-your-type = คุณเป็นผู้ซื้อประเภทใด
buyer-your-home = คุณซื้อสำหรับประเทศใด
buyer-your-contact = นอกจาก Telegram แล้วติดต่อคุณได้ทางไหน? แชร์เบอร์โทรด้วยปุ่มด้านล่าง หรือพิมพ์อีเมล หรือเบอร์โทรพร้อมรหัสประเทศ
buyer-button-keep = ใช้ของเดิม: { $value }
buyer-name-please = กรุณาพิมพ์ชื่อเป็นตัวอักษร
buyer-country-please = เราไม่รู้จักประเทศนี้ กรุณาพิมพ์ชื่อประเทศ หรือแตะเลือก
buyer-contact-not-yours = นี่เป็นเบอร์ของผู้อื่น กรุณาแชร์เบอร์ของคุณเองด้วยปุ่มด้านล่าง หรือพิมพ์อีเมล
buyer-contact-unread = { $problem ->
    [phone] เบอร์โทรนี้ดูเหมือนไม่ครบ กรุณาพิมพ์พร้อมรหัสประเทศ ตัวอย่าง +66 81 234 5678
    [email] อีเมลนี้ดูเหมือนไม่ถูกต้อง กรุณาตรวจสอบ ตัวอย่าง name@company.com
   *[none] กรุณาพิมพ์อีเมล หรือเบอร์โทรพร้อมรหัสประเทศ ตัวอย่าง +66 81 234 5678
    }
buyer-contact-thanks = ขอบคุณ บันทึกแล้ว
buyer-consent =
    <b>การจับคู่: { $product }</b>
    เมื่อคุณตกลง เราจะแบ่งปัน
    • กับสำนักงานพาณิชย์เหมียนหยาง ทันที: คำขอของคุณและ { $values }
    • กับ { $exporter } เมื่อสำนักงานอนุมัติ: สิ่งที่คุณต้องการ ประเทศ ประเภทผู้ซื้อ และช่องทางติดต่อของคุณยืนยันแล้วหรือไม่
    • กับ { $exporter } เมื่อเขาตอบรับ: { $values }
buyer-consent-photos = • กับ { $exporter } เมื่อเขาตอบรับ: รูปในคำขอของคุณ
buyer-consent-ask = ไม่มีอย่างอื่น และไม่ให้ใครอื่น คุณถอนคำขอได้ที่ /requests จนกว่าจะแลกเปลี่ยนข้อมูลติดต่อกัน คุณตกลงไหม
buyer-button-consent = ✅ ตกลง ขอจับคู่
buyer-button-my-details = ✏️ แก้ไขข้อมูลของฉัน
buyer-not-shared = ได้เลย ยังไม่มีการแบ่งปันข้อมูลใด ๆ
buyer-too-many-introductions = ตั้งแต่เมื่อวานคุณขอจับคู่ { $limit } ครั้งแล้ว ซึ่งเต็มจำนวนต่อวัน กรุณากลับมาพรุ่งนี้ สินค้ายังอยู่ในคำขอของคุณ
buyer-introduction = <b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] สำนักงานพาณิชย์กำลังพิจารณา
    [returned] สำนักงานมีคำถามถึงคุณ
    [approved] อนุมัติแล้ว รอผู้ผลิตตอบ
    [accepted] ตอบรับแล้ว ทั้งสองฝ่ายได้ข้อมูลติดต่อแล้ว
    [declined] สำนักงานไม่ได้ส่งต่อ
    [refused] ผู้ผลิตปฏิเสธ
   *[withdrawn] คุณถอนคำขอแล้ว
    }
buyer-take-back-ask = ต้องการถอนคำขอจับคู่สำหรับ { $product } ไหม? หลังจากนี้จะขอสำหรับสินค้าเดิมอีกไม่ได้
buyer-button-take-back-yes = ใช่ ถอนคำขอ
buyer-taken-back = ถอนแล้ว: { $product } ผู้ผลิตไม่เคยทราบว่าคุณเป็นใคร
buyer-resubmit-ask = กรุณาพิมพ์คำตอบถึงสำนักงานตามคำของคุณเอง
buyer-resubmitted = ขอบคุณ คำตอบของคุณส่งถึงสำนักงานแล้ว เราจะแจ้งทันทีที่มีผล

# คำขอของฉัน
buyer-no-requests = คุณยังไม่มีคำขอ เพียงพิมพ์สิ่งที่คุณต้องการ
buyer-requests = { $count ->
    [1] <b>คำขอของคุณ</b>
   *[other] <b>คำขอของคุณ { $count } รายการ</b>
    }
buyer-requests-entry =
    <b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>คำขอของคุณ:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 เปิดถึง { $day }
    [watching] 👀 ค้นหาต่อถึง { $day }
    [closed] ⚪ ปิดแล้ว
   *[expired] ⚪ หมดอายุเมื่อ { $day }
    }
buyer-count-shown = { $count ->
    [0] ยังไม่มีสินค้าที่แสดง
   *[other] แสดงสินค้าแล้ว { $count } รายการ
    }
buyer-count-introductions = { $count ->
    [0] ยังไม่มีการจับคู่
   *[other] การจับคู่ { $count } รายการ
    }
buyer-button-answer-bureau = ✍️ ตอบสำนักงาน: { $product }
buyer-button-take-back = ↩️ ถอนคำขอ: { $product }

# เข้ามาจากลิงก์
buyer-product-gone = สินค้านี้ไม่ได้เสนอขายที่นี่แล้ว พิมพ์สิ่งที่คุณต้องการ แล้วเราจะหาสินค้าอื่นให้
buyer-ask-how-many = { $product }: ต้องการจำนวนเท่าไร ส่งไปที่ไหน และภายในเมื่อไร พิมพ์เล่าได้ตามสบาย
