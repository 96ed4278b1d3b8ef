### Machine-drafted; read by no native speaker yet.

# ข่าวใหม่ แจ้งเพียงครั้งเดียว และวิธีหยุดรับ
command-news = ข่าว: สิ่งที่บอทแจ้งฉัน
news-for-requests =
    <b>สินค้าใหม่ในเหมียนหยางสำหรับ{ $count ->
        [1] คำขอของคุณ
       *[other] คำขอของคุณ { $count } รายการ
    }</b>
    { $list }
news-for-request = { $number }. { $request }: { $count ->
        [1] { $best }
       *[other] { $best } และอีก { $more } รายการ
    }
news-button-look = 👀 ดูหมายเลข { $number }
news-button-rest = 🔕 หยุดแจ้งคำขอนี้
news-button-rest-number = 🔕 หยุดแจ้งหมายเลข { $number }
news-button-watch = 🔔 ค้นหาต่ออีกครั้ง
news-rested = 🔕 เราจะไม่แจ้งเรื่อง <b>{ $request }</b> อีก คำขอยังเปิดอยู่ใน /requests
news-needs =
    <b>มีผู้ซื้อถามหาสิ่งที่คุณผลิต</b>
    { $count ->
        [1] ความต้องการที่แจ้งไว้ก่อนหน้าหนึ่งรายการตรงกับ
       *[other] ความต้องการที่แจ้งไว้ก่อนหน้า { $count } รายการตรงกับ
    }{ $products ->
        [1] สินค้าของคุณ
       *[other] สินค้าของคุณ { $products } รายการ
    }
news-needs-product = <b>{ $product }</b> · ความต้องการ: { $count }
news-need = • { $need }
news-needs-more = … และอีก { $count } รายการ
news-needs-more-products = … และสินค้าอีก { $count } รายการ
news-needs-foot = ผู้ซื้อเหล่านี้ค้นพบสินค้าของคุณได้แล้ว ผู้ที่อยากพบคุณจะมาผ่านสำนักงานพาณิชย์
news-button-product = 📦 ดูสินค้า
news-button-mute = 🔕 หยุดแจ้งความต้องการ
news-button-unmute = 🔔 แจ้งความต้องการอีกครั้ง
news-muted = 🔕 เราจะไม่แจ้งความต้องการที่ตรงกับสินค้าใหม่อีก คำสอบถามของผู้ซื้อยังส่งถึงคุณตามปกติ
news-unmuted = 🔔 เราจะแจ้งความต้องการที่ตรงกับสินค้าใหม่และสินค้าที่แก้ไขของคุณ
news-settings = <b>ข่าว</b>
news-watched = { $number }. กำลังค้นหาต่อ: { $request }
news-needs-on = 🔔 แจ้งความต้องการที่ตรงกับสินค้าใหม่และสินค้าที่แก้ไขของคุณ
news-needs-off = 🔕 ไม่แจ้งความต้องการที่ตรงกับสินค้าของคุณ
news-none = ตอนนี้ไม่มีเรื่องที่จะแจ้ง แตะ “ค้นหาต่อ” ใต้คำขอ แล้วเราจะแจ้งเมื่อมีสินค้าใหม่ที่ตรง
news-mydata = ข่าวที่แจ้งคุณแล้วหรือกำลังจะแจ้ง: { $count }
