### Machine-drafted; read by no native speaker yet.

# เหตุผลที่สินค้าตรง ไม่ตรง หรือยังต้องถาม: วลีสั้น ๆ ต่อกันในบรรทัดเดียวด้วย " · "
reason-line-matched = ✅ { $reasons }
reason-line-conflicting = ⚠️ { $reasons }
reason-line-arrange = ℹ️ { $reasons }
reason-line-unknown = ❓ { $reasons }
reason-name-fuel = { $fuel ->
    [diesel] ดีเซล
    [petrol] เบนซิน
    [electric] ไฟฟ้า
    [solar] โซล่าเซลล์
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] ผู้นำเข้า
    [distributor] ผู้จัดจำหน่าย
    [end_user] ผู้ใช้งานเอง
   *[government] หน่วยงานรัฐ
    }
reason-product-alike = { $name }
reason-product-perhaps = อาจไม่ตรงกับ “{ $name }” ทีเดียว
reason-quantity-enough = { $quantity } ≥ MOQ { $moq }
reason-quantity-below-moq = { $quantity } ต่ำกว่า MOQ { $moq }
reason-quantity-unit = MOQ { $moq } คุณขอ { $quantity }: ต้องตกลงหน่วยกัน
reason-quantity-moq-unknown = ยอดสั่งขั้นต่ำ
reason-capacity-months = ผลิตได้ { $capacity } ต่อเดือน ใช้เวลาราว { $months } เดือน
reason-price-within = ราคา { $price } อยู่ในงบ { $limit } ของคุณ
reason-price-within-rate = ราคา { $price } (ราว { $converted }) อยู่ในงบ { $limit } ของคุณ
reason-price-over = ราคา { $price } เกินงบ { $limit } ของคุณ { $percent }%
reason-price-over-rate = ราคา { $price } (ราว { $converted }) เกินงบ { $limit } ของคุณ { $percent }%
reason-price-on-request = สอบถามราคา (งบของคุณ { $limit })
reason-price-unit = ราคา { $price } ต่อ { $unit } งบ { $limit } ของคุณคิดต่อจำนวนเท่าไร
reason-price-no-rate = { $price } เทียบกับงบ { $limit } ของคุณ: ไม่มีอัตราแลกเปลี่ยน
reason-landed-estimate = ราว { $cost }{ $per } ถึง { $port } เป็นค่าขนส่ง { $freight } (ประมาณการ { $sample ->
    [1] ค่าขนส่งตัวอย่าง
   *[other] ค่าขนส่ง
    } ณ { $on } ยังไม่ทราบภาษีนำเข้า)
reason-landed-estimate-duty = ราว { $cost }{ $per } ถึง { $port } เป็นค่าขนส่ง { $freight } และภาษีนำเข้าราว { $duty } ({ $percent }%) (ประมาณการ { $sample ->
    [1] ค่าขนส่งตัวอย่าง
   *[other] ค่าขนส่ง
    } ณ { $on })
reason-deadline-ready = ผลิตเสร็จใน { $days } วัน ทัน { $day }
reason-deadline-late = ผลิตเสร็จใน { $days } วัน ({ $ready }) ช้ากว่า { $day }
reason-deadline-unknown = ผลิตเสร็จภายใน { $day }
reason-arrival-in-time = สินค้าถึงภายใน { $day } (ขนส่งปกติ { $low }–{ $high } วัน ประมาณการ)
reason-arrival-late = สินค้าถึงหลัง { $day } (ขนส่งปกติ { $low }–{ $high } วัน ประมาณการ)
reason-arrival-tight = สินค้าถึงภายใน { $day }: กระชั้นชิด (ขนส่งปกติ { $low }–{ $high } วัน ประมาณการ)
reason-arrival-unknown = สินค้าถึงภายใน { $day }
reason-stock-enough = มีสต็อก { $quantity } ใน{ $country }
reason-stock-some = มีสต็อกบางส่วนใน{ $country }: { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } ใช้ได้ถึง { $until }
reason-certificate-expired = { $scheme } หมดอายุเมื่อ { $until }
reason-certificate-not-on-file = { $scheme } (ไม่มีในแฟ้ม)
reason-certificate-arrange = { $scheme }: ต้องดำเนินการก่อนขึ้นของ
reason-certificate-origin = { $scheme }: หนังสือรับรองถิ่นกำเนิดสินค้า (C/O) ออกให้ทุกล็อต
reason-certificate-register = { $scheme }: ต้องขึ้นทะเบียนในประเทศของคุณ
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel } ไม่ใช่ { $wanted }
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage } ไม่ใช่ { $wanted }
reason-voltage-unknown = แรงดันไฟ { $wanted }
reason-plug-same = ปลั๊ก { $plug }
reason-plug-other = ปลั๊ก { $plug } ไม่ใช่ { $wanted }
reason-plug-unknown = ปลั๊ก { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered } ไม่ใช่ { $wanted }
reason-specification-unknown = { $wanted }
reason-condition-new-only = มีเฉพาะของใหม่ ไม่มีมือสอง
reason-oem-yes = ติดแบรนด์ของคุณได้ (OEM)
reason-oem-no = ติดแบรนด์ของคุณไม่ได้ (ไม่รับ OEM)
reason-oem-unknown = ติดแบรนด์ของคุณ (OEM)
reason-sample-free = ตัวอย่างฟรี
reason-sample-paid = ตัวอย่างมีค่าใช้จ่าย
reason-sample-none = ไม่มีตัวอย่าง
reason-sample-unknown = ตัวอย่าง
reason-service-local = มีบริการใน{ $country }
reason-service-parts = มีอะไหล่
reason-service-unknown = อะไหล่และบริการใน{ $country }
reason-service-unsaid = อะไหล่และบริการ
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted } แทน { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = ส่งออกไป{ $country }อยู่แล้ว
reason-buyer-welcome = กำลังมองหา{ $type }
reason-buyer-other = กำลังมองหา{ $wishes } ไม่ใช่{ $type }
reason-response-quick = ปกติตอบภายใน { $hours } ชั่วโมงทำการ
reason-response-slow = มักตอบช้า (ราว { $hours } ชั่วโมงทำการ)
reason-line-sources = 📎 { $sources }
reason-line-sourced = { $mark } { $reason } ({ $source })
reason-source = { $kind ->
    [company] ข้อมูลบริษัท
    [rates] อัตราแลกเปลี่ยน
    [freight] ตารางค่าขนส่ง
    [roads] ระยะเวลาขนส่ง
    [schemes] ตารางการรับรอง
    [answers] การตอบคำขอจับคู่
   *[product] ข้อมูลสินค้า
    }
reason-source-dated = { $source }, { $day }
