### Machine-drafted; read by no native speaker yet.

# قائمة المكتب وقراراته، وما يبلَّغ به كل طرف.
bureau-home =
    <b>لوحة المكتب</b>
    شركات بانتظار التحقق: <b>{ $companies }</b>
    طلبات تواصل للمراجعة: <b>{ $introductions }</b>
    بانتظار رد المصنع: { $answers }
    صفقاتي المفتوحة: { $deals }، المتأخرة: { $overdue }
bureau-queue-empty = لا شيء في الانتظار. القائمة فارغة.
bureau-officers =
    <b>الموظفون</b>
    { $list }
bureau-officers-line = • { $name }: طلبات تواصل { $introductions }، صفقات { $deals }، متأخرة { $overdue }
bureau-officer-unnamed = الموظف رقم { $number }
bureau-somebody = شخص آخر
bureau-the-buyer = المشتري
bureau-the-exporter = الشركة
bureau-unknown = غير معروف
bureau-page = { $position } / { $total }
bureau-already = لم يتغير شيء: سبق البت في الأمر من طرف { $who } في { $when } (بتوقيت بكين). الحالة الآن: { $what }.
bureau-state = { $state ->
    [requested] قيد المراجعة
    [returned] بانتظار تفاصيل إضافية
    [approved] تمت الموافقة
    [accepted] قبلته الشركة
    [declined] لم تتم الموافقة
    [refused] رفضته الشركة
    [withdrawn] سحبه المشتري
    [rejected] مرفوض
   *[pending] بانتظار التحقق
    }
bureau-buyer-type = { $type ->
    [importer] مستورد
    [distributor] موزّع
    [end_user] مستخدم نهائي
    [government] جهة حكومية
   *[unknown] نوع المشتري غير مذكور
    }
bureau-buyer-level = { $level ->
    [contact_confirmed] بيانات الاتصال مؤكدة
    [organisation_checked] تم التحقق من الجهة
   *[unknown] لم يتم التحقق بعد
    }
bureau-exporter-kind = { $kind ->
    [manufacturer] مصنع
   *[trader] شركة تجارية
    }
bureau-exporter-level = { $level ->
    [document_checked] تم فحص الوثائق
    [site_checked] تم الفحص في الموقع
   *[declared] حسب تصريح الشركة، دون تحقق
    }
bureau-item-head = 📋 <b>طلب التواصل رقم { $id }</b> · { $state } · تاريخ الموافقة على المشاركة { $since }
bureau-item-buyer =
    <b>المشتري:</b> { $name } · { $organisation }
    { $country } · { $type } · { $level }
    { $contact }
bureau-item-buyer-history = معنا منذ { $since } · الطلبات { $requests } · طلبات تواصل أخرى { $introductions } (مقبولة { $accepted }، غير موافق عليها { $declined })
bureau-item-original =
    <b>النص الأصلي ({ $language }{ $photos ->
        [0] {""}
       *[other] ، الصور: { $photos }
    }):</b>
    <i>{ $text }</i>
bureau-item-reading = <b>كما فُهم:</b>
bureau-item-product = <b>المنتج المقترح:</b> { $product } ({ $sku })
bureau-item-exporter = {"\u200F"}{ $name } · { $kind } · { $level } · { $district }
bureau-item-exporter-history = طلبات تواصل أُحيلت حتى الآن { $passed } · مقبولة { $accepted } · مرفوضة { $refused }
bureau-item-note = 📝 <b>ملاحظة المكتب:</b> { $text }
bureau-item-answer = ↩️ <b>رد المشتري:</b> { $text }
bureau-item-question = ❔ <b>سؤال الشركة:</b> { $text }
bureau-item-refusal = <b>سبب الشركة:</b> { $text }
bureau-item-risks = ⚠️ <b>دقّقوا في:</b> { $marks }
bureau-item-stop = ⛔ <b>في قائمة المنع</b> منذ { $since } ({ $source }): { $reason }
bureau-item-officer = المسؤول: { $officer }
bureau-risk-sample = كتالوج تجريبي
bureau-risk-new-buyer = أول طلب تواصل لهذا المشتري
bureau-risk-unknown-buyer = لم يتم التحقق من المشتري
bureau-risk-busy-buyer = أكثر من خمسة طلبات تواصل خلال أسبوع
bureau-risk-contact-in-text = في النص بيانات اتصال (مخفية عن الشركة)
bureau-risk-trader = شركة تجارية
bureau-risk-declared-only = لم تُفحص وثائق الشركة ولا موقعها
bureau-risk-below-moq = الكمية أقل من MOQ
bureau-risk-price-low = السعر أقل من شريحة الأسعار
bureau-risk-near-miss = قريب من المطلوب فقط
bureau-company-head = 🏭 <b>شركة بانتظار التحقق</b> · { $state } · سُجلت في { $since }
bureau-company-facts =
    <b>{ $name_zh }</b>
    بالإنجليزية: { $name_en }
    رمز USCC: <code>{ $uscc }</code>
    { $kind } · { $level } · { $district }
    القطاعات: { $sectors }
    الطاقة الإنتاجية: { $capacity }
    الأسواق: { $markets }
bureau-company-contact =
    <b>جهة الاتصال:</b> { $name }
    { $contact }
    موافقة على الظهور للمشترين في الخارج: { $consent ->
        [yes] نعم
       *[no] لا
    } · المنتجات: { $products }
bureau-company-certificates = الشهادات: { $list }
bureau-company-approved = ✅ تم اعتماد { $company } ({ $level }). يمكن للمشترين الآن العثور على منتجاتكم.
bureau-company-returned =
    ↩️ يطلب المكتب معلومات إضافية عن { $company }:
    <i>{ $note }</i>
bureau-company-rejected =
    لم يتمكن المكتب من التحقق من { $company }:
    <i>{ $note }</i>
bureau-changed = 🔄 تغيّر شيء منذ فتحتم هذه الصفحة. لم يُتخذ أي قرار، وهذا هو الوضع الحالي.
bureau-approved = ✅ تمت الموافقة. أُبلغت الشركة والمشتري.
bureau-plan =
    <b>خطة الصفقة</b>
    المسؤول: { $officer }
    الهدف الأول: { $target }
    الموعد: { $due }
bureau-plan-kept = ✅ حُفظت الخطة.
bureau-assigned-done = ✅ تم تعيين الموظف المسؤول.
bureau-company-done = ✅ تم التسجيل. أُبلغت الشركة.
bureau-choose-officer = من المسؤول؟
bureau-choose-due = ما الموعد النهائي؟
bureau-choose-target = ما الهدف الأول؟
bureau-ask-return = ما الذي يجب أن يضيفه المشتري؟ اختاروا، أو اكتبوا (لغة المشتري: { $language }).
bureau-ask-decline = ما سبب عدم الموافقة؟ اختاروا، أو اكتبوا (لغة المشتري: { $language }). سيراه المشتري.
bureau-ask-creturn = ما الذي يجب أن تضيفه الشركة؟ اكتبوه من فضلكم.
bureau-ask-creject = لماذا لم تُعتمد الشركة؟ اكتبوا السبب من فضلكم؛ ستراه الشركة.
bureau-ask-reply = اكتبوا ردكم على الشركة من فضلكم. ستُخفى بيانات الاتصال.
bureau-ask-forward = اكتبوا السؤال للمشتري من فضلكم (لغته: { $language })، أو أحيلوه كما هو.
bureau-ask-lost = لماذا خسرنا الصفقة؟ اختاروا، أو اكتبوا السبب.
bureau-ask-move = هذا تجاوز لمرحلة أو رجوع إلى الوراء. اكتبوا السبب من فضلكم.
bureau-ask-answer = اكتبوا ردكم من فضلكم. ستبقى بيانات الاتصال مخفية حتى يقبل المصنع.
bureau-done-return = ↩️ أُعيد الطلب، وسُئل المشتري.
bureau-done-decline = لم تتم الموافقة، وأُبلغ المشتري بالسبب.
bureau-done-creturn = ↩️ أُعيد الطلب، وسُئلت الشركة.
bureau-done-creject = تم الرفض، وأُبلغت الشركة بالسبب.
bureau-done-reply = ✅ أُرسل إلى الشركة.
bureau-done-forward = ✅ سُئل المشتري.
bureau-done-lost = سُجلت الصفقة كخاسرة.
bureau-done-move = ✅ تغيّرت المرحلة وسُجل السبب.
bureau-done-answer = ✅ شكراً لكم. أحلنا ردكم.
bureau-note-empty = اكتبوه في بضع كلمات من فضلكم.
bureau-note-too-long = عدد الأحرف { $length }، والحد الأقصى { $longest }. لم يضع شيء: اختصروا النص وأرسلوه من جديد.
bureau-return-quantity = كم تحتاجون؟
bureau-return-price = ما سعر الوحدة الذي تفكرون فيه، وبأي عملة؟
bureau-return-destination = إلى أي بلد أو مدينة أو ميناء تُشحن البضاعة؟
bureau-return-delivery = متى تحتاجون إلى البضاعة؟
bureau-return-specification = صِفوا المواصفات من فضلكم، أو أرسلوا رقم الموديل.
bureau-return-company = عرّفونا بشركتكم أو جهتكم من فضلكم: الاسم والمكان والنشاط.
bureau-decline-not-made = لا يُصنع هذا في ميانيانغ بالشكل الذي تحتاجون إليه.
bureau-decline-unclear = الطلب غير واضح بما يكفي لإحالته.
bureau-decline-too-small = الكمية أصغر من أن تكون طلبية تصدير.
bureau-decline-unverified = لم نتمكن من التحقق من البيانات المقدمة.
bureau-refusal-price = لا يمكن توفير السعر المطلوب.
bureau-refusal-quantity = الكمية غير مناسبة.
bureau-refusal-delivery = لا يمكن الالتزام بموعد التسليم.
bureau-refusal-market = الشركة لا تورّد إلى هذا السوق.
bureau-refusal-specification = لا يمكن تلبية المواصفات.
bureau-lost-price = لا اتفاق على السعر
bureau-lost-no-answer = أحد الطرفين توقف عن الرد
bureau-lost-other-supplier = الشراء من مورّد آخر
bureau-lost-cancelled = أُلغي الشراء
bureau-forward-as-is = إحالته كما هو
bureau-sent =
    📨 طلب تواصلكم بشأن <b>{ $product }</b> وصل إلى مكتب التجارة.
    لا نشارك شيئاً عنكم قبل موافقة المكتب وقبول المصنع.
bureau-passed-on =
    ✅ وافق المكتب على <b>{ $product }</b> وأحال طلبكم إلى المصنع، والرد متوقع قبل { $due }.
    بيانات اتصالكم ما زالت مخفية.
bureau-returned =
    ↩️ لدى المكتب سؤال قبل إحالة طلبكم بشأن <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-declined =
    لا يمكن للمكتب إحالة طلبكم بشأن <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question-to-buyer =
    ❔ يسأل مصنع <b>{ $product }</b> قبل أن يرد:
    <i>{ $text }</i>
bureau-answer-to-exporter =
    ↩️ الرد على سؤالكم حول <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-withdrawn = سحب المشتري استفساره عن <b>{ $product }</b>. لا يلزمكم شيء آخر.
bureau-new-introduction = 📋 طلب تواصل جديد بانتظار المراجعة: <b>{ $product }</b>
bureau-resubmitted = ↩️ ردّ المشتري؛ راجعوا الطلب من جديد من فضلكم: <b>{ $product }</b>
bureau-assigned = أنتم الآن المسؤول عن طلب التواصل: <b>{ $product }</b>
bureau-refused =
    رفضت الشركة طلب التواصل بشأن <b>{ $product }</b>:
    <i>{ $note }</i>
bureau-question =
    ❔ تسأل الشركة قبل الرد بشأن <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-answered =
    ↩️ ردّ المشتري على سؤال الشركة حول <b>{ $product }</b>:
    <i>{ $text }</i>
bureau-review-late = ⏰ مشترٍ ينتظر المراجعة منذ يوم عمل: <b>{ $product }</b>
bureau-answer-late = ⏰ لم ترد الشركة في الموعد بشأن <b>{ $product }</b>. سألنا المشتري هل نجرب المصنع التالي.
bureau-impossible-sample = هذا منتج تجريبي. لا تواصل بشأن المنتجات التجريبية.
bureau-impossible-product-withdrawn = لم يعد هذا المنتج معروضاً.
bureau-impossible-exporter-not-approved = الشركة غير معتمدة حالياً، لذا لا يمكن التواصل معها.
bureau-impossible-buyer-erased = غادر المشتري ومُسحت بياناته؛ لا يمكن الاستمرار.
bureau-impossible-nobody-there = لا أحد يرد باسم هذه الشركة حالياً، لذا لا يمكن التواصل معها.
bureau-impossible-no-buyer-contact = ينقص رقم هاتف المشتري أو بريده الإلكتروني.
bureau-impossible-no-exporter-contact = ليس لجهة الاتصال في الشركة هاتف ولا بريد إلكتروني بعد. أضيفوا أحدهما أولاً من فضلكم.
bureau-impossible-own-product = هذا منتج شركتكم أنتم.
bureau-impossible-asked-before = سبق أن طلبتم هذا التواصل. تابعوه في /requests.
bureau-impossible-stopped = لا يمكن للمكتب ترتيب هذا التواصل. اختاروا منتجاً آخر من فضلكم، أو اسألوا المكتب.
bureau-button-queue = 📋 قائمة الانتظار
bureau-button-deals = 🤝 الصفقات
bureau-button-officers = 👥 الموظفون
bureau-button-home = نظرة عامة
bureau-button-look = عرض
bureau-button-next = التالي ▶
bureau-button-back = ◀
bureau-button-forth = ▶
bureau-button-approve = ✅ موافقة
bureau-button-return = ↩️ طلب توضيح
bureau-button-decline = ✖️ عدم الموافقة…
bureau-button-reject = ✖️ رفض…
bureau-button-assign = 👤 تعيين
bureau-button-plan = 🗓 الخطة
bureau-button-take-plan = ✅ اعتماد هذه الخطة
bureau-button-officer = 👤 الموظف
bureau-button-due = 🗓 الموعد
bureau-button-target = 🎯 الهدف
bureau-button-photos = 🖼 الصور
bureau-button-document-checked = ✅ اعتماد: فُحصت الوثائق
bureau-button-site-checked = ✅ اعتماد: فُحص الموقع
bureau-button-reply = الرد على الشركة
bureau-button-forward = سؤال المشتري
bureau-button-answer = ✍️ رد
bureau-button-take-back = سحب
bureau-button-gaps = 📉 فجوات الطلب
bureau-gaps =
    <b>فجوات الطلب</b>: مطلوب، ولا أحد في الكتالوج يصنعه
    الاحتياجات: { $needs } · الطلبات { $requests } · صفحة { $page } / { $pages }
    { $list }
bureau-gaps-line = <b>{ $number }. { $need }</b> · المشترون { $buyers } · الطلبات { $requests } · { $where }
bureau-gaps-none = لم يبقَ أي طلب دون جواب.
bureau-gaps-unclear = طلبات لا تسمّي منتجاً: { $count }
bureau-gaps-left-out = يُنظر هنا في أحدث الطلبات فقط؛ وفي تقرير سطر الأوامر طلبات أقدم عددها { $count }.
bureau-gap =
    <b>📉 { $need }</b>
    المشترون { $buyers } · الطلبات { $requests } · من { $first } إلى { $last }
    المطلوب إجمالاً: { $quantities }
    { $countries }
bureau-gap-country = • { $country }: المشترون { $buyers }، الطلبات { $requests }، { $quantities } ({ $last })
bureau-gap-samples =
    <b>بكلمات المشترين:</b>
    { $list }
bureau-gap-sample = – <i>{ $text }</i>
bureau-gap-no-quantity = الكمية غير مذكورة
