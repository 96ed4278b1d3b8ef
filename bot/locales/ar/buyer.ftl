### Machine-drafted; read by no native speaker yet.

# جانب المشتري: ما يحتاج إليه، وما يناسبه، وطلب التواصل، وأين وصل كل شيء.
buyer-home =
    ماذا تحتاجون؟ اكتبوا بكلماتكم: المنتج والكمية والسعر والوجهة والموعد. وتكفي أيضاً صورة مع بضع كلمات.

    <i>مثلاً: 200 عمود إنارة شمسي، 60 واط، إلى جدة، حتى 340 ريال للواحد، قبل يونيو</i>
buyer-new = ماذا تحتاجون؟ المنتج والكمية والسعر والوجهة والموعد، بكلماتكم.
buyer-no-need =
    يسعدني أن أساعدكم! اكتبوا ما تريدون شراءه، وسأبحث لكم عن مصنع في ميانيانغ.

    <i>مثلاً: 20 حصادة أرز لجمعيتنا التعاونية في المنصورة، حتى 150,000 جنيه للواحدة، قبل مارس</i>
buyer-what-product = فهمت. وما المنتج المطلوب؟
buyer-photo-what = شكراً، حفظت الصورة. ما هذا، وكم تحتاجون؟ تكفي جملة واحدة.
buyer-document-words = لا أقرأ الملفات بعد. اكتبوا ما تحتاجون إليه في جملة أو جملتين من فضلكم.
buyer-document-unread = اعتمدت على كلماتكم: لا أقرأ الملفات بعد.
buyer-contact-later = شكراً! لا أحتاج إلى رقمكم إلا حين تطلبون التواصل، وسأسألكم عنه حينها.
buyer-words-please = أجيبوا بالكلمات من فضلكم.
buyer-too-many = عدد طلباتكم منذ الأمس { $limit }، وهذا أقصى ما أستطيع متابعته في يوم. عودوا غداً من فضلكم، أو تابعوا أحد طلباتكم الحالية.
buyer-button-requests = طلباتي
buyer-button-new = ➕ طلب جديد

# ما فُهم
buyer-understood = <b>ما فهمته:</b> { $reading }
buyer-read-no-product = المنتج غير مذكور
buyer-read-counted = { $said ->
   *[other] { $quantity }
    }
buyer-read-application = لغرض { $use }
buyer-read-price = { $exact ->
    [true] { $in_all ->
        [true] { $money } إجمالاً
       *[false] { $money } للوحدة
        }
   *[false] { $in_all ->
        [true] حتى { $money } إجمالاً
       *[false] حتى { $money } للوحدة
        }
    }
buyer-read-deadline = { $meaning ->
    [ready] الجاهزية قبل { $day }
    [shipped] الشحن قبل { $day }
    [arrived] الوصول قبل { $day }
   *[unsaid] قبل { $day }
    }
buyer-read-oem = بعلامتكم التجارية
buyer-read-sample = عينة مطلوبة
buyer-read-after-sales = قطع غيار وصيانة
buyer-fuel = { $value ->
    [diesel] ديزل
    [petrol] بنزين
    [electric] كهرباء
    [solar] طاقة شمسية
    [gas] غاز
   *[other] { $other }
    }
buyer-condition = { $value ->
    [new] جديد
    [used] مستعمل
   *[other] { $other }
    }
buyer-type = { $type ->
    [importer] مستورد
    [distributor] موزّع
    [end_user] للاستخدام الخاص
   *[government] جهة حكومية
    }
buyer-button-correct = ✏️ تصحيح
buyer-correct-what = ماذا أصحّح؟
buyer-button-field-product = المنتج
buyer-button-field-quantity = الكمية
buyer-button-field-price = السعر
buyer-button-field-place = الوجهة
buyer-button-field-date = الموعد
buyer-correct-product = ✏️ أي منتج؟ اكتبوه بكلماتكم.
buyer-correct-quantity = ✏️ كم الكمية؟ مثلاً: 30 قطعة، 5 طن، حاوية 20 قدم
buyer-correct-price = ✏️ بأي سعر؟ مثلاً: حتى 3,000 دولار للقطعة
buyer-correct-place = ✏️ إلى أين؟ اكتبوا البلد، أو المدينة والبلد.
buyer-correct-date = ✏️ متى؟ مثلاً: قبل مارس، في 15 مايو، خلال ثلاثة أشهر
buyer-button-any = اتركه مفتوحاً
buyer-unread-product = لم أتبيّن المنتج. اكتبوا ما هو في بضع كلمات من فضلكم.
buyer-unread-quantity = لم أجد كمية هنا. اكتبوا عدداً مع الوحدة، مثلاً: 30 قطعة
buyer-unread-price = لم أجد سعراً هنا. اكتبوا مبلغاً مع العملة، مثلاً: 3,000 دولار للقطعة
buyer-unread-place = لا أعرف هذا المكان. اكتبوا اسم البلد من فضلكم.
buyer-unread-date = لم أجد تاريخاً هنا. اكتبوه هكذا من فضلكم: 15 مايو، أو قبل مارس
buyer-corrected = { $count ->
    [0] صحّحت وبحثت من جديد: لا شيء يناسب الآن.
    [one] صحّحت وبحثت من جديد: منتج واحد مناسب، انظروا البطاقة.
    [two] صحّحت وبحثت من جديد: منتجان مناسبان، انظروا البطاقة.
    [few] صحّحت وبحثت من جديد: { $count } منتجات مناسبة، انظروا البطاقة.
    [many] صحّحت وبحثت من جديد: { $count } منتجاً مناسباً، انظروا البطاقة.
   *[other] صحّحت وبحثت من جديد: { $count } منتج مناسب، انظروا البطاقة.
    }

# عدة سلع في رسالة واحدة
buyer-several =
    قرأت أكثر من سلعة، وعددها { $count }:
    { $goods }

    هل أبحث عن كل واحدة؟
buyer-several-entry = {"\u200F"}{ $number }. { $request }
buyer-button-each = ✅ كل واحدة على حدة
buyer-button-first = الأولى فقط
buyer-button-whole = إنه منتج واحد
buyer-several-made = { $count ->
    [zero] صارت كل سلعة طلباً مستقلاً. هذا هو الأول:
    [one] صارت كل سلعة طلباً مستقلاً. هذا هو الأول، والآخر على بُعد ضغطة:
    [two] صارت كل سلعة طلباً مستقلاً. هذا هو الأول، والطلبان الآخران على بُعد ضغطة:
    [few] صارت كل سلعة طلباً مستقلاً. هذا هو الأول، و{ $count } طلبات أخرى على بُعد ضغطة:
    [many] صارت كل سلعة طلباً مستقلاً. هذا هو الأول، و{ $count } طلباً آخر على بُعد ضغطة:
   *[other] صارت كل سلعة طلباً مستقلاً. هذا هو الأول، و{ $count } طلب آخر على بُعد ضغطة:
    }
buyer-button-other-good = 🔎 { $request }
buyer-doubtful = حسب علمي، لا أحد في ميانيانغ يعرض «{ $words }» اليوم. إن كان هذا ما تحتاجون إليه فاضغطوا الزر وسأحفظه كطلب. وإلا فاكتبوا ما تريدون شراءه: المنتج والكمية والوجهة.
buyer-button-keep-need = ✅ هذا ما أحتاج إليه
buyer-language-beyond = تكتبون بهذه اللغة: { $language }، ولا أتحدثها بعد. أجيبكم بالعربية وأبحث عما أفهمه.

# سؤال واحد تحت القائمة
buyer-question-country = ❔ إلى أي بلد؟ الشهادات والنقل والسعر تتوقف عليه.
buyer-question-quantity = ❔ كم تحتاجون؟ الحد الأدنى للطلب والسعر يتوقفان على الكمية.
buyer-question-voltage = ❔ ما الجهد الكهربائي لديكم؟ المعروض:
buyer-question-fuel = ❔ ما نوع الطاقة أو الوقود؟ المعروض:
buyer-question-price = ❔ هل هناك سعر لا تريدون تجاوزه؟
buyer-question-certificate = ❔ هل تحتاجون إلى شهادة؟ لدى بعض المصانع:
buyer-question-date = ❔ متى يجب أن تكون البضاعة جاهزة؟
buyer-question-specification = ❔ ما الذي يناسبكم: { $specification }؟
buyer-question-answered = ✅ سُجل: { $answer }
buyer-question-skipped = حسناً، أتركه مفتوحاً.
buyer-unread-answer = لم أتبيّن جواباً عن السؤال أعلاه. اضغطوا أحد أزراره أو تخطّوه.

# البطاقات
buyer-card-title = { $number ->
    [0] <b>{ $name }</b>{ $other }
   *[other] {"\u200F"}<b>{ $number } · { $name }</b>{ $other }
    }
buyer-card-maker = { $kind ->
    [trader] {"\u200F"}{ $name } – <i>شركة تجارية، { $level }</i>{ $mark }
   *[manufacturer] {"\u200F"}{ $name } – <i>مصنع، { $level }</i>{ $mark }
    }
buyer-card-sample = { " " }· 🧪 { $mark }
buyer-card-near = ≈ <i>قريب من المطلوب، لكنه لا يلبي كل شيء</i>
buyer-card-introduction = 🤝 <i>{ $state ->
    [requested] طلب التواصل: لدى مكتب التجارة
    [returned] طلب التواصل: لدى المكتب سؤال لكم
    [approved] طلب التواصل: تمت الموافقة، بانتظار رد المصنع
    [accepted] طلب التواصل: مقبول، وتبادلتم بيانات الاتصال
    [declined] طلب التواصل: لم يُحِله المكتب
    [refused] طلب التواصل: اعتذر المصنع
   *[withdrawn] طلب التواصل: سحبتموه
    }</i>
buyer-level-declared = حسب تصريح الشركة، لم يُتحقق منه بعد
buyer-level-checked = { $level ->
    [site_checked] زاره المكتب في { $day }
   *[document_checked] فُحصت الوثائق في { $day }
    }
buyer-per = { $kind ->
    [piece] { " " }للقطعة
    [pack] { " " }للعبوة
   *[measure] /{ $unit }
    }
buyer-price-at = {"\u200F"}<b>{ $price }</b>{ $per } لكمية { $quantity }
buyer-price-from = {"\u200F"}<b>{ $price }</b>{ $per } ابتداءً من { $quantity }
buyer-price-range = {"\u200F"}<b>{ $low } – { $high }</b>{ $per }، حسب الكمية
buyer-price-on-request = السعر عند الطلب
buyer-moq = MOQ { $moq }
buyer-lead = { $days ->
    [zero] جاهز فوراً
    [one] جاهز خلال يوم واحد
    [two] جاهز خلال يومين
    [few] جاهز خلال { $days } أيام
    [many] جاهز خلال { $days } يوماً
   *[other] جاهز خلال { $days } يوم
    }
buyer-button-page = { $number }/{ $total }
buyer-button-introduce = 🤝 أريد التواصل
buyer-button-where = 🤝 أين وصل؟
buyer-button-reject = 👎 لا يناسبني
buyer-button-details = التفاصيل
buyer-button-ask = 🤝 استفسار عن هذا المنتج
buyer-button-back-to-card = ‹ عودة إلى المنتج

# التفاصيل
buyer-fact-description = { $text }
buyer-spec = { $key ->
    [power] القدرة { $value }
    [voltage] الجهد { $value }
    [weight] الوزن { $value }
    [size] المقاس { $value }
    [diameter] القطر { $value }
    [volume] الحجم { $value }
    [grade] الدرجة { $value }
    [output] الإنتاج { $value }
    [thickness] السماكة { $value }
    [flow] التدفق { $value }
    [load] الحمولة { $value }
    [width] العرض { $value }
    [length] الطول { $value }
    [height] الارتفاع { $value }
    [battery] البطارية { $value }
    [capacity] السعة { $value }
    [material] الخامة { $value }
    [pressure] الضغط { $value }
    [speed] السرعة { $value }
    [resolution] الدقة { $value }
    [brightness] السطوع { $value }
    [alcohol] الكحول { $value }
    [fits] يناسب { $value }
    [head] ارتفاع الضخ { $value }
    [inlet] المدخل { $value }
    [cut_width] عرض القص { $value }
    [feed_rate] معدل التغذية { $value }
    [working_width] عرض العمل { $value }
    [current] التيار { $value }
    [panel] اللوح { $value }
    [rows] الصفوف { $value }
    [colour] اللون { $value }
    [hardness] الصلادة { $value }
   *[other] { $name } { $value }
    }
buyer-fact-tier = {"\u200F"}{ $price } ابتداءً من { $quantity }
buyer-fact-certificates = 📄 { $names }
buyer-fact-warranty = { $months ->
    [zero] بلا ضمان
    [one] ضمان شهر واحد
    [two] ضمان شهرين
    [few] ضمان { $months } أشهر
    [many] ضمان { $months } شهراً
   *[other] ضمان { $months } شهر
    }
buyer-fact-spare-parts = قطع الغيار متوفرة
buyer-fact-sample = { $policy ->
    [free] عينة مجانية
    [paid] عينة على حسابكم
   *[none] بدون عينات
    }
buyer-fact-manual = دليل الاستخدام: { $languages }
buyer-fact-service = صيانة في { $countries }
buyer-fact-stock = 📦 في المخزون في { $country }: { $quantity }
buyer-fact-capacity = الإنتاج { $quantity } شهرياً
buyer-fact-size = العبوة: { $volume } م³، { $weight } كغ
buyer-fact-founded = مصنع منذ عام { $year }
buyer-fact-employees = عدد العاملين { $number }
buyer-fact-markets = يصدّر إلى { $countries }
buyer-fact-updated = <i>بتاريخ { $day }</i>

# لا يناسبني، لا شيء مناسب، مواصلة البحث
buyer-why = لماذا لا يناسبكم؟ هذا يساعدني على الاختيار الأفضل.
buyer-why-words = ما العيب فيه، في كلمة أو كلمتين؟
buyer-button-why-price = السعر
buyer-button-why-product = ليس ما أحتاج إليه
buyer-button-why-quantity = الحد الأدنى للطلب
buyer-button-why-other = سبب آخر
buyer-noted = شكراً، سُجل.
buyer-nothing = <b>لا أحد في ميانيانغ يعرض هذا اليوم</b>، حسب كتالوجنا.
buyer-nothing-more = رأيتم كل ما يناسب اليوم.
buyer-shall-i-watch = هل أواصل البحث حتى { $day } وأكتب لكم حين يظهر جديد مناسب؟
buyer-watching = 👀 أواصل البحث حتى { $day } وأكتب لكم فور ظهور جديد مناسب.
buyer-button-watch = 👀 واصل البحث
buyer-button-near = { $count ->
    [zero] ≈ عرض القريب من المطلوب
    [one] ≈ عرض القريب من المطلوب
    [two] ≈ عرض القريب من المطلوب (2)
    [few] ≈ عرض القريب من المطلوب ({ $count })
    [many] ≈ عرض القريب من المطلوب ({ $count })
   *[other] ≈ عرض القريب من المطلوب ({ $count })
    }
buyer-button-close = إغلاق
buyer-button-reopen = إعادة فتح
buyer-button-open = عرض المناسب
buyer-closed =
    أُغلق: { $request }
    طلبات التواصل الجارية مستمرة؛ تجدونها في /requests.
buyer-not-open = { $state ->
    [expired] انتهت مدة هذا الطلب: { $request }
   *[closed] هذا الطلب مغلق: { $request }
    }
buyer-expired =
    انتهت مدة طلبكم: <b>{ $request }</b>
    هل ما زلتم تحتاجون إليه؟
buyer-announced = { $count ->
    [zero] 🔔 <b>جديد لطلبكم</b> «{ $request }»
    [one] 🔔 <b>جديد لطلبكم</b> «{ $request }»
    [two] 🔔 <b>منتجان جديدان لطلبكم</b> «{ $request }»، وهذا أنسبهما
    [few] 🔔 <b>{ $count } منتجات جديدة لطلبكم</b> «{ $request }»، وهذا أنسبها
    [many] 🔔 <b>{ $count } منتجاً جديداً لطلبكم</b> «{ $request }»، وهذا أنسبها
   *[other] 🔔 <b>{ $count } منتج جديد لطلبكم</b> «{ $request }»، وهذا أنسبها
    }

# طلب التواصل
buyer-share-what =
    <b>{ $product }</b>
    هكذا تسير الأمور: يطّلع مكتب التجارة في ميانيانغ أولاً على طلبكم وعلى البيانات التي تعطونني إياها الآن. فإن وافق، ترى { $exporter } ما تحتاجون إليه وبلدكم ونوع نشاطكم، دون اسم ولا بيانات اتصال. ولا يحصل كل منكما على بيانات الآخر إلا بعد قبول المصنع.

    أسئلة قليلة أولاً؛ أطرحها هذه المرة فقط.
buyer-your-name = ما اسمكم؟
buyer-your-organisation = لأي شركة أو جهة تشترون؟
buyer-your-type = ما نوع نشاطكم كمشترٍ؟
buyer-your-home = لأي بلد تشترون؟
buyer-your-contact = كيف نصل إليكم خارج تيليغرام؟ شاركوا رقمكم بالزر أدناه، أو اكتبوا بريداً إلكترونياً أو رقم هاتف مع رمز البلد.
buyer-button-keep = إبقاء: { $value }
buyer-name-please = اكتبوا اسمكم بالحروف من فضلكم.
buyer-country-please = لا أعرف هذا البلد. اكتبوا اسمه من فضلكم، أو اضغطوا أحد الأزرار.
buyer-contact-not-yours = هذا رقم شخص آخر. شاركوا رقمكم أنتم بالزر أدناه، أو اكتبوا بريداً إلكترونياً.
buyer-contact-unread = { $problem ->
    [phone] يبدو رقم الهاتف ناقصاً. اكتبوه مع رمز البلد من فضلكم، مثلاً {"\u200E"}+20 100 123 4567
    [email] يبدو البريد الإلكتروني غير صحيح. راجعوه من فضلكم، مثلاً name@company.com
   *[none] اكتبوا بريداً إلكترونياً، أو رقم هاتف مع رمز البلد، مثلاً {"\u200E"}+20 100 123 4567
    }
buyer-contact-thanks = شكراً، حفظته.
buyer-consent =
    <b>طلب التواصل: { $product }</b>
    إن وافقتم، أشارك
    • مع مكتب التجارة في ميانيانغ، الآن: طلبكم و{ $values }
    • مع { $exporter }، عند موافقة المكتب: ما تحتاجون إليه وبلدكم ونوع نشاطكم وهل بيانات اتصالكم مؤكدة
    • مع { $exporter }، عند قبولهم: { $values }
buyer-consent-photos = • مع { $exporter }، عند قبولهم: صور طلبكم
buyer-consent-ask = لا شيء غير ذلك، ولا أحد غيرهم. يمكنكم سحب الموافقة في /requests قبل تبادل بيانات الاتصال. هل توافقون؟
buyer-button-consent = ✅ نعم، شارك واطلب التواصل
buyer-button-my-details = ✏️ تعديل بياناتي
buyer-not-shared = حسناً، لم نشارك شيئاً.
buyer-too-many-introductions = عدد طلبات التواصل منذ الأمس { $limit }، وهذا هو الحد الأقصى في اليوم. عودوا غداً من فضلكم؛ يبقى المنتج في طلبكم.
buyer-introduction = {"\u200F"}<b>{ $product }</b>: { $state }
buyer-introduction-state = { $state ->
    [requested] يراجعه مكتب التجارة
    [returned] لدى المكتب سؤال لكم
    [approved] تمت الموافقة؛ بانتظار رد المصنع
    [accepted] مقبول؛ تبادلتم بيانات الاتصال
    [declined] لم يُحِله المكتب
    [refused] اعتذر المصنع
   *[withdrawn] سحبتموه
    }
buyer-take-back-ask = هل تسحبون طلب التواصل بشأن { $product }؟ لا يمكن طلبه مرة أخرى للمنتج نفسه.
buyer-button-take-back-yes = نعم، اسحبه
buyer-taken-back = سُحب: { $product }. لم يعرف المصنع من أنتم.
buyer-resubmit-ask = اكتبوا ردكم على المكتب بكلماتكم من فضلكم.
buyer-resubmitted = شكراً، ردكم لدى المكتب. سأكتب لكم فور صدور قراره.

# طلباتي
buyer-no-requests = لا طلبات لديكم بعد. ما عليكم إلا أن تكتبوا ما تحتاجون إليه.
buyer-requests = { $count ->
    [zero] <b>طلباتكم</b>
    [one] <b>طلبكم</b>
    [two] <b>طلباكم (2)</b>
    [few] <b>طلباتكم ({ $count })</b>
    [many] <b>طلباتكم ({ $count })</b>
   *[other] <b>طلباتكم ({ $count })</b>
    }
buyer-requests-entry =
    {"\u200F"}<b>{ $number } · { $request }</b>
    { $standing }
buyer-request = <b>طلبكم:</b> { $reading }
buyer-request-state = { $state ->
    [open] 🟢 مفتوح حتى { $day }
    [watching] 👀 أواصل البحث حتى { $day }
    [closed] ⚪ مغلق
   *[expired] ⚪ انتهت مدته في { $day }
    }
buyer-count-shown = { $count ->
    [0] لم يُعرض شيء بعد
    [one] عُرض منتج واحد
    [two] عُرض منتجان
    [few] عُرضت { $count } منتجات
    [many] عُرض { $count } منتجاً
   *[other] عُرض { $count } منتج
    }
buyer-count-introductions = { $count ->
    [0] لا طلبات تواصل
    [one] طلب تواصل واحد
    [two] طلبا تواصل
    [few] { $count } طلبات تواصل
    [many] { $count } طلب تواصل
   *[other] { $count } طلب تواصل
    }
buyer-button-answer-bureau = ✍️ الرد على المكتب: { $product }
buyer-button-take-back = ↩️ سحب: { $product }

# الدخول عبر رابط
buyer-product-gone = لم يعد هذا المنتج معروضاً هنا. اكتبوا ما تحتاجون إليه، وسأبحث لكم عن غيره.
buyer-ask-how-many = {"\u200F"}{ $product }: كم تحتاجون، وإلى أين، ومتى؟ اكتبوا بكلماتكم.
