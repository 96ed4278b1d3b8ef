### Machine-drafted; read by no native speaker yet.

# คิวงานของสำนักงาน การตัดสินใจ และสิ่งที่แจ้งให้แต่ละฝ่ายทราบ
bureau-home =
    <b>โต๊ะทำงานของสำนักงาน</b>
    บริษัทที่รอตรวจสอบ: <b>{ $companies }</b>
    การจับคู่ที่รอพิจารณา: <b>{ $introductions }</b>
    รอผู้ผลิตตอบ: { $answers }
    ดีลที่ฉันดูแลอยู่: { $deals } เกินกำหนด: { $overdue }
bureau-queue-empty = ไม่มีงานรออยู่ คิวว่าง
bureau-officers =
    <b>เจ้าหน้าที่</b>
    { $list }
bureau-officers-line = • { $name }: การจับคู่ { $introductions } ดีล { $deals } เกินกำหนด { $overdue }
bureau-officer-unnamed = เจ้าหน้าที่หมายเลข { $number }
bureau-somebody = ผู้อื่น
bureau-the-buyer = ผู้ซื้อ
bureau-the-exporter = บริษัท
bureau-unknown = ไม่ทราบ
bureau-page = { $position } / { $total }
bureau-already = ไม่มีการเปลี่ยนแปลง: { $who } ดำเนินการเรื่องนี้แล้วเมื่อ { $when } (เวลาปักกิ่ง) สถานะปัจจุบัน: { $what }
bureau-state = { $state ->
    [requested] รอพิจารณา
    [returned] ส่งกลับเพื่อขอข้อมูลเพิ่ม
    [approved] อนุมัติแล้ว
    [accepted] บริษัทตอบรับแล้ว
    [declined] ไม่อนุมัติ
    [refused] บริษัทปฏิเสธ
    [withdrawn] ผู้ซื้อถอนคำขอ
    [rejected] ไม่ผ่าน
   *[pending] รอตรวจสอบ
    }
bureau-buyer-type = { $type ->
    [importer] ผู้นำเข้า
    [distributor] ผู้จัดจำหน่าย
    [end_user] ผู้ใช้งานเอง
    [government] หน่วยงานรัฐ
   *[unknown] ไม่ได้ระบุประเภท
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] ยืนยันช่องทางติดต่อแล้ว
    [organisation_checked] ตรวจสอบองค์กรแล้ว
   *[unknown] ยังไม่ได้ตรวจสอบ
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] ผู้ผลิต
   *[trader] บริษัทการค้า
    }
bureau-exporter-level = { $level ->
    [document_checked] ตรวจเอกสารแล้ว
    [site_checked] ตรวจสถานที่แล้ว
   *[declared] ตามที่แจ้ง ยังไม่ได้ตรวจสอบ
    }
bureau-item-head = 📋 <b>การจับคู่หมายเลข { $id }</b> · { $state } · ยินยอมเมื่อ { $since }
bureau-item-buyer =
    <b>ผู้ซื้อ:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = อยู่กับเราตั้งแต่ { $since } · คำขอ { $requests } · การจับคู่อื่น { $introductions } (ตอบรับ { $accepted } ไม่อนุมัติ { $declined })
bureau-item-original =
    <b>ต้นฉบับ ({ $language }{ $photos ->
        [0] {""}
       *[other] , รูปถ่าย: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>เข้าใจว่า:</b>
bureau-item-product = <b>จะจับคู่กับ:</b> { $product } ({ $sku })
bureau-item-exporter = { $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = การจับคู่ที่ส่งต่อแล้ว { $passed } · ตอบรับ { $accepted } · ปฏิเสธ { $refused }
bureau-item-note = 📝 <b>หมายเหตุของสำนักงาน:</b> { $text }
bureau-item-answer = ↩️ <b>คำตอบของผู้ซื้อ:</b> { $text }
bureau-item-question = ❔ <b>คำถามของบริษัท:</b> { $text }
bureau-item-refusal = <b>เหตุผลของบริษัท:</b> { $text }
bureau-item-risks = ⚠️ <b>ควรดูให้ดี:</b> { $marks }
bureau-item-stop = ⛔ <b>รายชื่อระงับการจับคู่</b> ตั้งแต่ { $since } ({ $source }): { $reason }
bureau-item-officer = ผู้รับผิดชอบ: { $officer }
bureau-risk-sample = ข้อมูลตัวอย่าง
bureau-risk-new-buyer = การจับคู่ครั้งแรกของผู้ซื้อรายนี้
bureau-risk-unknown-buyer = ยังไม่ได้ตรวจสอบผู้ซื้อ
bureau-risk-busy-buyer = ขอจับคู่เกินห้าครั้งในหนึ่งสัปดาห์
bureau-risk-contact-in-text = มีข้อมูลติดต่อในข้อความ (ปิดไว้ไม่ให้บริษัทเห็น)
bureau-risk-trader = บริษัทการค้า
bureau-risk-declared-only = ยังไม่ได้ตรวจเอกสารหรือสถานที่ของบริษัท
bureau-risk-below-moq = จำนวนต่ำกว่า MOQ
bureau-risk-price-low = ราคาต่ำกว่าขั้นราคา
bureau-risk-near-miss = เพียงใกล้เคียงเท่านั้น
bureau-company-head = 🏭 <b>บริษัทที่รอตรวจสอบ</b> · { $state } · ลงทะเบียน { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    ชื่อภาษาอังกฤษ: { $name_en }
    รหัสเครดิตสังคม (USCC): <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    กลุ่มสินค้า: { $sectors }
    กำลังการผลิต: { $capacity }
    ตลาด: { $markets }
bureau-company-contact =
    <b>ผู้ติดต่อ:</b> { $name }
    { $contact }
    ยินยอมให้ผู้ซื้อต่างประเทศเห็น: { $consent ->
        [yes] ยินยอม
       *[no] ยังไม่ยินยอม
    } · สินค้า: { $products }
bureau-company-certificates = ใบรับรอง: { $list }
bureau-company-approved = ✅ { $company } ผ่านการตรวจสอบแล้ว ({ $level }) ผู้ซื้อค้นพบสินค้าของคุณได้แล้ว
bureau-company-returned =
    ↩️ สำนักงานขอข้อมูลเพิ่มเติมเกี่ยวกับ { $company }:
    <i>{ $note }</i>
bureau-company-rejected =
    สำนักงานไม่สามารถรับรอง { $company }:
    <i>{ $note }</i>
bureau-changed = 🔄 มีการเปลี่ยนแปลงหลังจากที่เปิดดู ยังไม่มีการตัดสินใจใด ๆ นี่คือข้อมูลล่าสุด
bureau-approved = ✅ อนุมัติแล้ว แจ้งบริษัทและผู้ซื้อแล้ว
bureau-plan =
    <b>แผนสำหรับดีล</b>
    ผู้รับผิดชอบ: { $officer }
    เป้าหมายแรก: { $target }
    กำหนด: { $due }
bureau-plan-kept = ✅ บันทึกแผนแล้ว
bureau-assigned-done = ✅ กำหนดเจ้าหน้าที่ผู้รับผิดชอบแล้ว
bureau-company-done = ✅ บันทึกแล้ว แจ้งบริษัทแล้ว
bureau-choose-officer = ใครเป็นผู้รับผิดชอบ
bureau-choose-due = กำหนดภายในเมื่อไร
bureau-choose-target = เป้าหมายแรกคืออะไร
bureau-ask-return = ผู้ซื้อควรเพิ่มข้อมูลอะไร? เลือกหรือพิมพ์เอง (ผู้ซื้ออ่าน { $language })
bureau-ask-decline = ไม่อนุมัติเพราะอะไร? เลือกหรือพิมพ์เอง (ผู้ซื้ออ่าน { $language }) ผู้ซื้อจะเห็นเหตุผลนี้
bureau-ask-creturn = บริษัทควรเพิ่มข้อมูลอะไร? กรุณาพิมพ์
bureau-ask-creject = เหตุใดบริษัทจึงไม่ผ่านการตรวจสอบ? กรุณาพิมพ์ บริษัทจะเห็นเหตุผลนี้
bureau-ask-reply = กรุณาพิมพ์คำตอบถึงบริษัท ข้อมูลติดต่อจะถูกปิดไว้
bureau-ask-forward = กรุณาพิมพ์คำถามถึงผู้ซื้อ (ผู้ซื้ออ่าน { $language }) หรือส่งต่อตามเดิม
bureau-ask-lost = ดีลไม่สำเร็จเพราะอะไร? เลือกหรือพิมพ์เอง
bureau-ask-move = นี่เป็นการข้ามขั้นหรือย้อนกลับ กรุณาพิมพ์เหตุผล
bureau-ask-answer = กรุณาพิมพ์คำตอบ ข้อมูลติดต่อจะถูกปิดไว้จนกว่าผู้ผลิตจะตอบรับ
bureau-done-return = ↩️ ส่งกลับแล้ว ถามผู้ซื้อแล้ว
bureau-done-decline = ไม่อนุมัติ แจ้งเหตุผลให้ผู้ซื้อทราบแล้ว
bureau-done-creturn = ↩️ ส่งกลับแล้ว ถามบริษัทแล้ว
bureau-done-creject = ไม่ผ่าน แจ้งเหตุผลให้บริษัททราบแล้ว
bureau-done-reply = ✅ ส่งถึงบริษัทแล้ว
bureau-done-forward = ✅ ถามผู้ซื้อแล้ว
bureau-done-lost = บันทึกดีลนี้ว่าไม่สำเร็จแล้ว
bureau-done-move = ✅ เปลี่ยนขั้นตอนแล้ว บันทึกเหตุผลแล้ว
bureau-done-answer = ✅ ขอบคุณ ส่งต่อคำตอบของคุณแล้ว
bureau-note-empty = กรุณาพิมพ์สั้น ๆ สักสองสามคำ
bureau-note-too-long = ข้อความยาว { $length } ตัวอักษร สูงสุด { $longest } ข้อความไม่ได้หายไป กรุณาย่อแล้วส่งใหม่
bureau-return-quantity = คุณต้องการจำนวนเท่าไร
bureau-return-price = คุณคิดราคาต่อหน่วยไว้เท่าไร และเป็นสกุลเงินใด
bureau-return-destination = ส่งไปประเทศ เมือง หรือท่าเรือใด
bureau-return-delivery = คุณต้องการสินค้าภายในเมื่อไร
bureau-return-specification = กรุณาอธิบายสเปก หรือส่งหมายเลขรุ่น
bureau-return-company = กรุณาเล่าเกี่ยวกับบริษัทหรือองค์กรของคุณ: ชื่อ ที่ตั้ง ธุรกิจที่ทำ
bureau-decline-not-made = เหมียนหยางไม่มีผู้ผลิตสินค้านี้ตามแบบที่คุณต้องการ
bureau-decline-unclear = คำขอยังไม่ชัดเจนพอที่จะส่งต่อ
bureau-decline-too-small = จำนวนน้อยเกินไปสำหรับการสั่งซื้อเพื่อส่งออก
bureau-decline-unverified = เราไม่สามารถยืนยันข้อมูลที่ให้ไว้
bureau-refusal-price = ไม่สามารถทำราคาตามเป้าได้
bureau-refusal-quantity = จำนวนไม่เหมาะสม
bureau-refusal-delivery = ส่งมอบตามกำหนดไม่ได้
bureau-refusal-market = บริษัทไม่ได้จำหน่ายให้ตลาดนี้
bureau-refusal-specification = ทำตามสเปกไม่ได้
bureau-lost-price = ตกลงราคากันไม่ได้
bureau-lost-no-answer = ฝ่ายหนึ่งไม่ตอบแล้ว
bureau-lost-other-supplier = ซื้อจากที่อื่นแล้ว
bureau-lost-cancelled = ยกเลิกการซื้อ
bureau-forward-as-is = ส่งต่อตามเดิม
bureau-sent =
    📨 คำขอจับคู่ของคุณสำหรับ <b>{ $product }</b> ส่งถึงสำนักงานพาณิชย์แล้ว
    ข้อมูลของคุณจะไม่ถูกเปิดเผยจนกว่าสำนักงานจะอนุมัติและผู้ผลิตจะตอบรับ
bureau-passed-on =
    ✅ สำนักงานอนุมัติ <b>{ $product }</b> และส่งคำขอของคุณให้ผู้ผลิตแล้ว ผู้ผลิตควรตอบภายใน { $due }
    ข้อมูลติดต่อของคุณยังคงถูกปิดไว้
bureau-returned =
    ↩️ สำนักงานมีคำถามก่อนส่งต่อคำขอของคุณสำหรับ <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-declined =
    สำนักงานไม่สามารถส่งต่อคำขอของคุณสำหรับ <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ ผู้ผลิต <b>{ $product }</b> มีคำถามก่อนตอบ:
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ คำตอบสำหรับคำถามของคุณเรื่อง <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-withdrawn = ผู้ซื้อถอนคำสอบถามสำหรับ <b>{ $product }</b> แล้ว คุณไม่ต้องดำเนินการใด ๆ อีก
bureau-new-introduction = 📋 มีการจับคู่ใหม่รอพิจารณา: <b>{ $product }</b>
bureau-resubmitted = ↩️ ผู้ซื้อตอบแล้ว กรุณาพิจารณาอีกครั้ง: <b>{ $product }</b>
bureau-assigned = คุณเป็นผู้รับผิดชอบการจับคู่นี้แล้ว: <b>{ $product }</b>
bureau-refused =
    บริษัทปฏิเสธการจับคู่สำหรับ <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question =
    ❔ บริษัทมีคำถามก่อนตอบเรื่อง <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-answered =
    ↩️ ผู้ซื้อตอบคำถามของบริษัทเรื่อง <b>{ $product }</b> แล้ว:
    <i>{ $text }</i>
bureau-review-late = ⏰ ผู้ซื้อรอการพิจารณามาหนึ่งวันทำการแล้ว: <b>{ $product }</b>
bureau-answer-late = ⏰ บริษัทไม่ได้ตอบเรื่อง <b>{ $product }</b> ภายในกำหนด เราถามผู้ซื้อแล้วว่าต้องการลองรายถัดไปหรือไม่
bureau-impossible-sample = นี่เป็นข้อมูลตัวอย่าง จับคู่ไม่ได้
bureau-impossible-product-withdrawn = สินค้านี้ไม่ได้เสนอขายแล้ว
bureau-impossible-exporter-not-approved = ขณะนี้บริษัทยังไม่ผ่านการตรวจสอบ จึงจับคู่ไม่ได้
bureau-impossible-buyer-erased = ผู้ซื้อออกจากระบบและลบข้อมูลแล้ว จึงดำเนินการต่อไม่ได้
bureau-impossible-nobody-there = ขณะนี้ไม่มีผู้ตอบแทนบริษัทนี้ จึงจับคู่ไม่ได้
bureau-impossible-no-buyer-contact = ยังไม่มีเบอร์โทรหรืออีเมลของผู้ซื้อ
bureau-impossible-no-exporter-contact = ผู้ติดต่อของบริษัทยังไม่มีเบอร์โทรและอีเมล กรุณาเพิ่มก่อน
bureau-impossible-own-product = นี่เป็นสินค้าของบริษัทคุณเอง
bureau-impossible-asked-before = คุณขอจับคู่นี้ไปแล้ว ดูความคืบหน้าได้ที่ /requests
bureau-impossible-stopped = สำนักงานไม่สามารถจัดการจับคู่นี้ได้ กรุณาเลือกสินค้าอื่น หรือสอบถามสำนักงาน
bureau-button-queue = 📋 คิวงาน
bureau-button-deals = 🤝 ดีล
bureau-button-officers = 👥 เจ้าหน้าที่
bureau-button-home = ภาพรวม
bureau-button-look = เปิดดู
bureau-button-next = ถัดไป ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ อนุมัติ
bureau-button-return = ↩️ ถามกลับ
bureau-button-decline = ✖️ ไม่อนุมัติ…
bureau-button-reject = ✖️ ไม่ผ่าน…
bureau-button-assign = 👤 มอบหมาย
bureau-button-plan = 🗓 แผน
bureau-button-take-plan = ✅ ใช้แผนนี้
bureau-button-officer = 👤 เจ้าหน้าที่
bureau-button-due = 🗓 กำหนดเสร็จ
bureau-button-target = 🎯 เป้าหมาย
bureau-button-photos = 🖼 รูปถ่าย
bureau-button-document-checked = ✅ อนุมัติ: ตรวจเอกสารแล้ว
bureau-button-site-checked = ✅ อนุมัติ: ตรวจสถานที่แล้ว
bureau-button-reply = ตอบบริษัท
bureau-button-forward = ถามผู้ซื้อ
bureau-button-answer = ✍️ ตอบ
bureau-button-take-back = ถอนคำขอ
bureau-button-gaps = 📉 ความต้องการที่ยังขาด
bureau-gaps =
    <b>ความต้องการที่ยังขาด</b>: มีผู้สอบถาม แต่ยังไม่มีผู้ผลิตในแค็ตตาล็อก
    ความต้องการ: { $needs } · คำขอ { $requests } · หน้า { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · ผู้ซื้อ { $buyers } · คำขอ { $requests } · { $where }
bureau-gaps-none = ไม่มีคำขอใดที่ไม่ได้รับคำตอบ
bureau-gaps-unclear = คำขอที่ไม่ระบุสินค้า: { $count }
bureau-gaps-left-out = ที่นี่พิจารณาเฉพาะคำขอล่าสุด คำขอเก่ากว่าอีก { $count } รายการอยู่ในรายงานของบรรทัดคำสั่ง
bureau-gap =
    <b>📉 { $need }</b>
    ผู้ซื้อ { $buyers } · คำขอ { $requests } · { $first } ถึง { $last }
    ต้องการรวม: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: ผู้ซื้อ { $buyers } คำขอ { $requests } จำนวน { $quantities } ({ $last })
bureau-gap-samples =
    <b>ตามคำของผู้ซื้อ:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = ไม่ได้ระบุจำนวน
