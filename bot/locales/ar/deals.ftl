### Machine-drafted; read by no native speaker yet.

# استفسار المصدّر، وتبادل بيانات الاتصال، والصفقة التي تليه.
deal-inquiry-head = 🔔 <b>استفسار جديد</b>
deal-inquiry-buyer = المشتري: { $country } · { $type } · { $level }
deal-inquiry-product = <b>منتجكم المناسب:</b> { $product }
deal-inquiry-original =
    <b>النص الأصلي ({ $language }):</b>
    <i>{ $text }</i>
deal-inquiry-answer = <b>أضاف المشتري:</b> <i>{ $text }</i>
deal-inquiry-due = ⏳ ردّوا من فضلكم خلال 24 ساعة عمل، قبل { $due } (بتوقيت بكين). يتم تبادل بيانات الاتصال فور قبولكم.
deal-nudge = ⏰ مشترٍ ما زال ينتظر ردكم بشأن <b>{ $product }</b>.
deal-refused =
    لا يستطيع مصنع <b>{ $product }</b> تلبية طلبكم:
    <i>{ $note }</i>
    هل أبحث عن المصنع التالي؟ سنطلب موافقتكم من جديد.
deal-unanswered = ⏰ لم يرد مصنع <b>{ $product }</b> بعد. هل أبحث عن المصنع التالي؟ سنطلب موافقتكم من جديد.
deal-exchange-buyer = 🤝 <b>قبل مصنع { $product } طلبكم.</b> هذه بيانات الاتصال؛ وقد أُرسلت بياناتكم إليه.
deal-exchange-exporter = 🤝 <b>صرتم على تواصل بشأن { $product }.</b> هذه بيانات المشتري؛ وقد أُرسلت بياناتكم إليه.
deal-card-name = 👤 { $value }
deal-card-position = { $value }
deal-card-organisation = 🏢 { $value }
deal-card-phone = 📞 { $value }
deal-card-email = ✉️ { $value }
deal-card-website = 🌐 { $value }
deal-card-country = 🌍 { $value }
deal-bank-warning = ⚠️ <b>احذروا تغيير الحساب البنكي.</b> نحن لا نرسل بيانات بنكية أبداً. إن ذكر بريد أو رسالة حساباً جديداً، فاتصلوا بالرقم أعلاه قبل الدفع وأخبروا المكتب.
deal-opening =
    رسالة أولى جاهزة للنسخ:
    <code>{ $text }</code>
deal-opening-by-buyer = السلام عليكم، معكم { $name }. عرّفنا مكتب التجارة في ميانيانغ ببعضنا. يهمني منتجكم { $product } وأود الحديث عن التفاصيل والسعر والعينات.
deal-opening-by-exporter = السلام عليكم، معكم { $name } من ميانيانغ، الصين. عرّفنا مكتب التجارة في ميانيانغ ببعضنا. شكراً لاهتمامكم بمنتجنا { $product }. يسعدني الحديث عن التفاصيل والسعر والعينات.
deal-request-photo = صورة أُرسلت مع الطلب
deal-opened =
    🤝 قبلت الشركة: <b>{ $product }</b>. فُتحت الصفقة رقم { $id }.
    المرحلة: { $stage } · المسؤول: { $officer }
    الهدف الأول: { $target }، الموعد { $due }
deal-samples-question = هل اتفقتم على عينات من <b>{ $product }</b>؟
deal-thanks = { $answer ->
    [yes] ✅ خبر سار. أُبلغ المكتب.
    [not_yet] شكراً لكم. سأسأل مرة أخرى بعد أسبوع.
   *[stopped] شكراً لكم. أُبلغ المكتب.
    }
deal-ask-why-stopped = ماذا حدث؟ بضع كلمات تساعدنا على التحسّن.
deal-samples-yes = ✅ <b>{ $product }</b>: تم الاتفاق على العينات، والمصدر: { $side ->
    [buyer] المشتري
   *[exporter] الشركة
    }.
deal-samples-not-yet = {"\u200F"}<b>{ $product }</b>: لا اتفاق على العينات بعد، والمصدر: { $side ->
    [buyer] المشتري
   *[exporter] الشركة
    }. سنسأل الطرفين مرة أخرى بعد أسبوع.
deal-samples-stopped =
    ⚠️ <b>{ $product }</b>: توقفت المحادثات، والمصدر: { $side ->
        [buyer] المشتري
       *[exporter] الشركة
    }:
    <i>{ $reason }</i>
deal-list-head = <b>{ $which ->
    [mine] صفقاتي
    [overdue] الصفقات المتأخرة
   *[all] كل الصفقات المفتوحة
    }</b>: { $count }
deal-list-empty = لا شيء.
deal-list-line =
    { $late ->
        [yes] ⏰
       *[no] •
    } {"\u200F"}<b>№{ $id } { $product }</b> · { $country }
    {"\u200F"}{ $exporter } ↔ { $buyer }
    {"\u200F"}{ $stage } ← { $target } قبل { $due } · { $officer }
deal-item =
    🤝 <b>الصفقة رقم { $id }: { $product }</b>
    {"\u200F"}{ $exporter } ↔ { $buyer } ({ $country })
    فُتحت في { $opened }
    المرحلة: <b>{ $stage }</b>
    الهدف: { $target }، الموعد { $due }
    المسؤول: { $officer }
deal-item-lost = سبب الخسارة: { $reason }
deal-moved = ✅ تغيّرت المرحلة.
deal-changed = ✅ تم التغيير.
deal-stands-there = الصفقة في هذه المرحلة أصلاً.
deal-choose-stage = أي مرحلة؟ تجاوز مرحلة أو الرجوع يحتاج إلى سبب.
deal-ask-due = اختاروا موعداً، أو اكتبوه، مثل {"\u200E"}2027-01-15{"\u200E"}.
deal-due-unreadable = لا أستطيع قراءة هذا التاريخ. اكتبوا السنة ثم الشهر ثم اليوم من فضلكم، مثل {"\u200E"}{ $example }{"\u200E"}.
deal-due-past = { $due } تاريخ مضى. اختاروا يوماً من اليوم فصاعداً من فضلكم.
deal-assigned = أنتم الآن المسؤول عن الصفقة: <b>{ $product }</b>
deal-stage = { $stage ->
    [contacted] أول اتصال
    [qualified] تأكد الاحتياج
    [quoted] قُدم عرض السعر
    [sample_shipped] شُحنت العينة
    [sample_approved] اعتُمدت العينة
    [intent_contract] عقد مبدئي
    [contract] وُقّع العقد
    [shipped] شُحنت البضاعة
    [paid] تم الدفع
   *[lost] خسارة
    }
deal-button-accept = ✅ قبول
deal-button-refuse = ✖️ رفض…
deal-button-ask = ❔ سؤال أولاً
deal-button-next = تجربة المصنع التالي
deal-button-open = فتح الصفقة
deal-button-lost = ✖️ خسارة…
deal-button-next-stage = ▶ { $stage }
deal-button-other-stage = مرحلة أخرى
deal-button-mine = صفقاتي
deal-button-overdue = المتأخرة
deal-button-all = الكل
deal-button-samples-yes = نعم
deal-button-samples-not-yet = ليس بعد
deal-button-samples-stopped = توقفنا…
