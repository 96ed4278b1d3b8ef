### Machine-drafted; read by no native speaker yet.

# المصدّر: التسجيل والشركة والمنتجات والاستفسارات.
exporter-problem = ⚠️ { $problem }
exporter-line = <b>{ $field }:</b> { $value }
exporter-empty = لم يُملأ
exporter-kept = الآن: { $value }
exporter-chosen = ✅ { $name }
exporter-saved = ✅ حُفظ.
exporter-quoted = <i>{ $text }</i>

# ---- القائمة
exporter-home = <b>لوحة شركتكم</b>
exporter-home-none = لم تسجلوا شركة بعد. يستغرق التسجيل بضع دقائق وهو مجاني؛ وبعد أن يتحقق مكتب التجارة من الشركة، يرى المشترون في الخارج منتجاتكم.
exporter-home-company = {"\u200F"}<b>{ $name }</b> · { $state }
    المنتجات: { $count }
exporter-home-more = { $count ->
    [zero] … ولا شركات أخرى
    [one] … وشركة أخرى
    [two] … وشركتان أخريان
    [few] … و{ $count } شركات أخرى
    [many] … و{ $count } شركة أخرى
   *[other] … و{ $count } شركة أخرى
    }
exporter-home-waiting = { $count ->
    [0] لا استفسارات تنتظر الرد.
    [one] 🔔 استفسار واحد ينتظر ردكم.
    [two] 🔔 استفساران ينتظران ردكم.
    [few] 🔔 { $count } استفسارات تنتظر ردكم.
    [many] 🔔 { $count } استفساراً تنتظر ردكم.
   *[other] 🔔 { $count } استفسار تنتظر ردكم.
    }
exporter-home-no-consent = ☎️ لم توافق جهة الاتصال بعد على الظهور للمشترين في الخارج، لذا لا يمكن قبول الاستفسارات الآن. يمكنكم الموافقة في أي وقت ضمن «الشركة».
exporter-hidden-until-approved = ⏳ يرى المشترون المنتجات بعد أن يتحقق المكتب من الشركة. يمكنكم تجهيزها الآن.
exporter-which-company = أي شركة؟
exporter-state = { $state ->
    [pending] بانتظار التحقق
    [returned] أُعيدت، مطلوب معلومات إضافية
    [approved] معتمدة
   *[rejected] غير مقبولة
    }
exporter-button-register = تسجيل شركة
exporter-button-another = تسجيل شركة أخرى
exporter-button-inquiries = 🔔 الاستفسارات ({ $count })
exporter-button-products = منتجاتي
exporter-button-add = ➕ إضافة منتج
exporter-button-company = الشركة

# ---- التسجيل
exporter-register-start = <b>تسجيل شركة</b>
    أحد عشر سؤالاً، واحداً تلو الآخر. تراجعون كل شيء قبل الإرسال. وما تقولونه يُستخدم فقط للتحقق من الشركة ولإيجاد مشترين لها.
exporter-registered-already = سبق أن سجلتم <b>{ $company }</b>. هل تريدون تسجيل شركة أخرى؟
exporter-progress = <b>التسجيل { $number }/{ $total }</b>
exporter-ask-name-zh = ما الاسم الصيني الكامل للشركة كما في رخصتها التجارية؟
exporter-ask-name-en = ما اسمها بالإنجليزية؟ هذا ما يراه المشترون في الخارج. تخطّوا السؤال إن لم يوجد بعد.
exporter-ask-uscc = ما رمز الائتمان الاجتماعي الموحد للشركة (18 خانة، في الرخصة التجارية)؟
exporter-ask-kind = هل الشركة مصنع أم شركة تجارية؟ أجيبوا بصدق من فضلكم: المكتب يتحقق.
exporter-ask-district = في أي منطقة من ميانيانغ تقع الشركة؟
exporter-ask-sectors = في أي قطاعات منتجاتها الرئيسية؟ اختاروا كل ما يناسب، ثم اضغطوا «تم».
exporter-ask-contact = من جهة الاتصال؟ اكتبوا اسمكم أنتم من فضلكم.
exporter-ask-phone = ما رقم هاتفكم؟ شاركوا رقم هذا الهاتف بالزر أدناه، أو اكتبوا رقماً مثل {"\u200E"}138 0000 0000{"\u200F"} أو {"\u200E"}0816-2345678{"\u200F"}.
exporter-ask-consent =
    <b>هل توافقون على إظهار بيانات اتصالكم للمشترين في الخارج؟</b>
    فقط بعد موافقة المشتري وموافقة المكتب وقبول شركتكم لطلب التواصل، يُرسل <b>اسمكم ورقم هاتفكم واسم الشركة</b> إلى <b>ذلك المشتري وحده</b>. يُسجل وقت موافقتكم، ويمكنكم سحبها متى شئتم.
exporter-ask-export-markets = إلى أي بلدان تصدّرون أو تودّون التصدير؟ اكتبوا أسماءها، مثل «مصر، السعودية، المغرب».
exporter-ask-excluded-markets = هل هناك بلدان لا يمكنكم التوريد إليها (لوجود وكيل حصري مثلاً)؟ لن يرى المشترون هناك منتجاتكم. تخطّوا السؤال إن لم توجد.
exporter-kind = { $kind ->
    [manufacturer] مصنع
   *[trader] شركة تجارية
    }
exporter-button-consent = ✅ أوافق
exporter-button-no-consent = ليس الآن
exporter-consent-given = موافقة على الظهور للمشترين في الخارج
exporter-consent-missing = لا موافقة بعد
exporter-consent-since = موافقة منذ { $at }
exporter-field-name-zh = الاسم الصيني
exporter-field-name-en = الاسم الإنجليزي
exporter-field-uscc = رمز الائتمان
exporter-field-kind = النوع
exporter-field-district = المنطقة
exporter-field-sectors = القطاعات
exporter-field-contact = جهة الاتصال
exporter-field-phone = الهاتف
exporter-field-consent = الموافقة على الظهور
exporter-field-export-markets = أسواق التصدير
exporter-field-excluded-markets = بلدان لا نورّد إليها
exporter-district-fucheng = حي فوتشنغ
exporter-district-youxian = حي يوشيان
exporter-district-anzhou = حي آنتشو
exporter-district-jiangyou = مدينة جيانغيو
exporter-district-santai = محافظة سانتاي
exporter-district-yanting = محافظة يانتينغ
exporter-district-zitong = محافظة تسيتونغ
exporter-district-beichuan = محافظة بيتشوان
exporter-district-pingwu = محافظة بينغوو
exporter-district-sci-tech = المنطقة الجديدة لمدينة العلوم
exporter-district-hi-tech = منطقة التكنولوجيا العالية
exporter-district-economic = المنطقة الاقتصادية
exporter-district-xianhai = منطقة شيانهاي
exporter-summary = <b>راجعوا ما أدخلتموه من فضلكم</b>
exporter-summary-foot = إن كان كل شيء صحيحاً فاضغطوا «إرسال». ولتغيير جواب، اضغطوا زره.
exporter-summary-hint = أرسلوا أو عدّلوا بالأزرار أدناه من فضلكم.
exporter-button-change = ✏️ { $field }
exporter-button-keep = إبقاؤه كما هو
exporter-button-submit = ✅ إرسال
exporter-registered =
    ✅ أُرسلت بيانات <b>{ $company }</b>.
    مهلة التحقق المعتادة لدى المكتب بساعات العمل: { $hours }؛ وستصلكم النتيجة هنا.

# ---- الشركة
exporter-company-state = <b>التحقق:</b> { $state }
exporter-level = { $level ->
    [site_checked] زيارة في الموقع
    [document_checked] فُحصت الوثائق
   *[declared] حسب تصريح الشركة
    } · { $day }
exporter-review-note = <b>ملاحظة المكتب:</b> <i>{ $note }</i>
exporter-warn-review = ⚠️ تحقق المكتب من هذا. أي تغيير يخضع لتحقق جديد، وحتى ذلك الحين لا يرى المشترون منتجاتكم.
exporter-saved-review = ✅ حُفظ. على المكتب أن يتحقق من هذا من جديد وقد أُبلغ؛ وحتى ذلك الحين لا يرى المشترون منتجاتكم.
exporter-resubmitted = ✅ أُرسل من جديد. سينظر فيه المكتب قريباً.
exporter-consent-revoked = سُحبت موافقتكم. لم تعد بيانات اتصالكم تظهر، وسنسألكم قبل قبول الاستفسار التالي. أما البيانات التي تم تبادلها فلا يمكن استرجاعها.
exporter-consent-thanks = ✅ سُجلت موافقتكم. يمكنكم سحبها في أي وقت.
exporter-button-clear = مسح
exporter-button-resubmit = 📨 إرسال من جديد
exporter-button-revoke = سحب موافقتي
exporter-button-review = عرض الشركة
exporter-notice-new =
    🏭 <b>شركة بانتظار التحقق:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] مصنع
       *[trader] شركة تجارية
    }
exporter-notice-again =
    🏭 <b>تغيّرت بيانات شركة، تحققوا منها من جديد من فضلكم:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] مصنع
       *[trader] شركة تجارية
    }
exporter-notice-claimed =
    ⚠️ <b>حاول شخص تسجيل شركة مسجلة من قبل:</b> { $company }
    { $code } · { $kind ->
        [manufacturer] مصنع
       *[trader] شركة تجارية
    }
    قد يكون زميلاً أو ادعاءً كاذباً. اسألوا الشركة من فضلكم.

# ---- المنتجات
exporter-products = منتجات <b>{ $company }</b>: { $count }
exporter-product-label = { $state ->
    [withdrawn] ⏸{" "}
   *[active] {""}
    }{ $name }{ $gaps ->
    [0] {" "}✅
   *[other] {" "}· ناقص: { $gaps }
    }
exporter-product-title = <b>{ $name }</b>{ $state ->
    [withdrawn] {" "}· ⏸ مسحوب
   *[active] {""}
    }
exporter-field-sector = القطاع
exporter-field-description-zh = الوصف
exporter-field-moq = الحد الأدنى للطلب
exporter-field-prices = السعر
exporter-field-terms = شرط التسليم
exporter-field-lead-days = مدة التجهيز
exporter-field-photos = الصور
exporter-field-certificates = الشهادات
exporter-field-hs = رمز HS
exporter-missing = ❓ <b>ما زال ناقصاً:</b> { $fields }. نقول للمشترين بصراحة إنها غير معروفة.
exporter-why-prices = • السعر: أول ما ينظر إليه معظم المشترين.
exporter-why-moq = • الحد الأدنى للطلب: يحتاج المشتري إلى معرفة أقل كمية يمكنه شراؤها.
exporter-why-description-zh = • الوصف: كلما كان أدق، وجدته الطلبات المكتوبة بلغات أخرى أسهل.
exporter-why-lead-days = • مدة التجهيز: تبيّن هل يمكن الالتزام بموعد التسليم.
exporter-why-terms = • شرط التسليم: مكان سريان السعر يحدد التكلفة النهائية للبضاعة.
exporter-why-photos = • الصور: المنتج المصوّر يكسب الثقة أسرع.
exporter-why-sector = • القطاع: يبحث المشترون بحسب القطاع.
exporter-why-certificates = • الشهادات: بلدان كثيرة لا تخلّص شيئاً جمركياً بدونها.
exporter-why-name-en = • الاسم الإنجليزي: معظم المشترين لا يقرؤون الصينية.
exporter-why-hs = • رمز HS: يبيّن الشهادات والفحوص التي يطلبها بلد الوجهة.
exporter-ask-product-name-zh = ما الاسم الصيني للمنتج؟ والأفضل مع الموديل، مثل «{"\u2066"}柴油微耕机 1WG-4.0{"\u2069"}». يكفي الاسم الآن، والبقية لاحقاً.
exporter-ask-product-name-en = ما اسمه بالإنجليزية، مثل «{"\u2066"}Diesel power tiller 1WG-4.0{"\u2069"}»؟
exporter-ask-product-sector = إلى أي قطاع ينتمي؟
exporter-ask-product-description-zh = صِفوه في بضع جمل: استخدامه، وأهم أرقامه، وما يميزه. مثلاً «عزاقة ديزل 4.0 kW، عرض العمل 0.9 م، للحقول الرطبة والجافة». والأفضل بالصينية.
exporter-ask-product-moq = ما الحد الأدنى للطلب؟ مع الوحدة من فضلكم: «10 قطع» أو «5 أطنان» أو «{"\u2066"}1 20GP{"\u2069"}».
exporter-ask-product-prices =
    كم سعره؟ مع العملة من فضلكم، ونرحب بشرائح الأسعار:
    «395 دولاراً»
    «10 قطع فأكثر 395 دولاراً، 30 قطعة فأكثر 381 دولاراً»
exporter-ask-product-terms = بأي شرط تسليم وأين، مثل «{"\u2066"}FCA Mianyang{"\u2069"}» أو «{"\u2066"}FOB Qinzhou{"\u2069"}»؟
exporter-ask-product-lead-days = بعد كم يوم من الطلب تجهز البضاعة، مثل «35 يوماً» أو «5 أسابيع»؟ اكتبوا «متوفر» إن كانت متوفرة.
exporter-ask-product-photos = أرسلوا صوراً من فضلكم، ثماني على الأكثر؛ ويمكن إرسال عدة صور معاً.
exporter-ask-product-certificates = ما الشهادات المتوفرة؟ مفصولة بفواصل، مثل «{"\u2066"}CE, ISO9001, EAC{"\u2069"}».
exporter-ask-product-hs = ما رمز HS للمنتج؟ من 4 إلى 10 أرقام، مثل «8433.51».
exporter-quantity = { $quantity }
exporter-tier = {"\u200F"}{ $price } ابتداءً من { $start }
exporter-terms = { $term } { $place } ({ $name })
exporter-days = { $days ->
    [0] متوفر في المخزون
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
    }
exporter-photos = { $count } من { $most }
exporter-photos-kept = ✅ وصلت الصور: { $count } من { $most }. يمكنكم إرسال المزيد.
exporter-hs = { $code } { $name }
exporter-added = ✅ أُضيف: <b>{ $name }</b>. والآن التفاصيل، واحداً تلو الآخر. تخطّوا أو توقفوا متى شئتم؛ ما أجبتم عنه يبقى.
exporter-walk = {"\u200F"}<b>{ $name } · { $number }/{ $total }</b>
exporter-walk-done = ✅ هذا كل شيء.
exporter-walk-later = حُفظ. يمكنكم المتابعة لاحقاً ضمن «منتجاتي».
exporter-withdrawn = ⏸ سُحب: لم يعد المشترون يرونه. يمكنكم إعادته في أي وقت.
exporter-restored = ✅ معروض من جديد.
exporter-button-fill = 📝 إكمال الناقص
exporter-button-later = التوقف هنا، والبقية لاحقاً
exporter-button-withdraw = ⏸ سحب
exporter-button-restore = ▶️ عرض من جديد
exporter-button-add-new = ➕ إضافة كمنتج جديد
exporter-button-add-to = ➕ إضافة إلى { $company }
exporter-idle = لم أفهم. اختاروا أدناه، أو أرسلوا الاسم الصيني لمنتج أو صورة له لإضافته.
exporter-loose-text = هل أضيف هذا كمنتج جديد؟
exporter-loose-photos = { $count ->
    [zero] لا صور لدي. ما المنتج؟
    [one] وصلتني الصورة. أي منتج تُظهر؟
    [two] وصلتني صورتان. أي منتج تُظهران؟
    [few] وصلتني { $count } صور. أي منتج تُظهر؟
    [many] وصلتني { $count } صورة. أي منتج تُظهر؟
   *[other] وصلتني { $count } صورة. أي منتج تُظهر؟
    }
exporter-note-contact = ℹ️ أرقام الهواتف والبريد الإلكتروني وأسماء تطبيقات المراسلة والروابط في هذا النص مخفية عن المشترين حتى يقبل الطرفان طلب التواصل.
exporter-note-price-unit = ℹ️ تغيّرت الوحدة: الأسعار الآن لكل { $one }. راجعوها من فضلكم.
exporter-note-hs = ℹ️ البند { $heading }: { $name }. تأكدوا من فضلكم أنه مناسب.
exporter-note-hs-unknown = ℹ️ حُفظ. جدولنا لا يعرف البند { $heading }؛ راجعوه مرة أخرى من فضلكم.
exporter-note-certificates = ℹ️ ليس في جدولنا: { $names }. حُفظ كما كتبتموه، وهكذا يراه المشترون.
exporter-note-photos-full = ℹ️ أقصى عدد لصور المنتج { $most }؛ وعدد ما لم يُحفظ { $count }.

# ---- الاستفسارات
exporter-no-inquiries = لا استفسارات تنتظر الرد. سنخبركم فوراً بأي استفسار جديد.
exporter-inquiries-more = { $count ->
    [zero] لا استفسارات أخرى.
    [one] استفسار آخر.
    [two] استفساران آخران.
    [few] { $count } استفسارات أخرى.
    [many] { $count } استفساراً آخر.
   *[other] { $count } استفسار آخر.
    }
exporter-button-more = متابعة ({ $count })
exporter-accept-consent =
    عند القبول يُرسل اسمكم ورقم هاتفكم واسم الشركة إلى هذا المشتري، وتحصلون على بيانات اتصاله.
    لم توافقوا بعد على الظهور. هل توافقون وتقبلون الآن؟
exporter-button-agree = ✅ موافقة وقبول
exporter-accepted = ✅ تم القبول. تليه بيانات الاتصال؛ ولدى المشتري بياناتكم.
exporter-why-refuse = ما سبب الرفض؟ سنبلغ المشتري بلطف.
exporter-refusal-price = السعر غير ممكن
exporter-refusal-quantity = الكمية أو الطاقة الإنتاجية
exporter-refusal-delivery = موعد التسليم غير ممكن
exporter-refusal-market = لا نورّد إلى هذا السوق
exporter-refusal-specification = ليس منتجنا
exporter-refusal-other = ✏️ سبب آخر
exporter-refuse-words = اكتبوا السبب في جملة أو جملتين من فضلكم.
exporter-refused = تم الرفض؛ أُبلغ المشتري والمكتب. شكراً على سرعة ردكم.
exporter-ask-words = ماذا تودّون معرفته أولاً؟ اكتبوه، ويصل إلى الموظف المسؤول.
exporter-asked = ✅ أُحيل إلى الموظف المسؤول؛ وسيصل الرد هنا. يبقى الاستفسار مفتوحاً لكم: انتبهوا إلى مهلته.

# ---- ما الخطأ وما العمل
exporter-bad-empty = لم يصل نص. اكتبوا جوابكم من فضلكم.
exporter-bad-file = المطلوب هنا نص؛ لا يكفي ملف أو صورة.
exporter-bad-too-short = قصير جداً: أقل عدد أحرف { $shortest }.
exporter-bad-too-long = طويل جداً: عدد الأحرف { $length }، والحد الأقصى { $longest }.
exporter-bad-no-chinese = المطلوب الاسم الصيني، بالأحرف الصينية.
exporter-bad-no-english = المطلوب الاسم الإنجليزي، بأحرف لاتينية دون أحرف صينية.
exporter-bad-choice = لا يوجد هذا الخيار. اضغطوا أحد الأزرار من فضلكم.
exporter-bad-uscc-length = رمز الائتمان 18 خانة؛ وقد أدخلتم { $length }. قارنوه بالرخصة من فضلكم.
exporter-bad-uscc-lookalike = الخانة { $place } هي الحرف { $char }، وهو لا يُستخدم في رموز الائتمان؛ ربما المقصود الرقم { $meant }. راجعوا الرمز وأدخلوه من جديد من فضلكم.
exporter-bad-uscc-character = الخانة { $place }، «{ $char }»، غير صحيحة: الرمز أرقام وأحرف لاتينية كبيرة فقط، وأول 8 خانات أرقام. راجعوه وأدخلوه من جديد من فضلكم.
exporter-bad-uscc-check = رقم التحقق غير مطابق: خانة واحدة على الأقل من { $code } مكتوبة خطأ. قارنوه بالرخصة خانة خانة من فضلكم.
exporter-bad-uscc-own = سبق أن سجلتم هذه الشركة: { $company }.
exporter-bad-uscc-taken = رمز الائتمان { $code } مسجل من قبل. إن سجله زميل لكم، فليتابع هو هنا من فضلكم. أُبلغ المكتب وسيسأل الشركة.
exporter-bad-person = لا يبدو هذا اسماً. اكتبوا اسم جهة الاتصال من فضلكم.
exporter-bad-phone = رقم الهاتف غير صحيح. رقم جوال مثل {"\u200E"}138 0000 0000{"\u200F"}، أو هاتف ثابت مع رمز المنطقة مثل {"\u200E"}0816-2345678{"\u200F"}، أو رقم أجنبي يبدأ بـ +.
exporter-bad-phone-other = هذا رقم شخص آخر. شاركوا رقمكم من فضلكم، أو اكتبوه.
exporter-bad-country = لا أعرف «{ $word }». اكتبوا بلداناً مفصولة بفواصل من فضلكم، مثل «مصر، السعودية»، لا مناطق مثل «أفريقيا».
exporter-bad-country-unclear = «{ $word }» قد يعني أكثر من بلد. اكتبوا الاسم الكامل من فضلكم، مثل «جمهورية الكونغو الديمقراطية».
exporter-bad-market-both = لا يمكن أن يكون البلد سوق تصدير وبلداً لا تورّدون إليه في آن واحد.
exporter-bad-no-sector = يجب أن يبقى قطاع واحد على الأقل.
exporter-bad-product-twice = يوجد منتج باسم «{ $name }» من قبل{ $state ->
    [withdrawn] {" "}(مسحوب؛ يمكنكم إعادته)
   *[active] {""}
    }. إن كان موديلاً آخر، فأضيفوا الموديل إلى الاسم.
exporter-bad-name-first = اكتبوا اسم المنتج أولاً من فضلكم؛ الصور محفوظة له.
exporter-bad-amount = لا يمكن أن يكون هذا العدد صحيحاً: أكبر من 0، وبأربع منازل عشرية على الأكثر.
exporter-bad-moq = لم أتمكن من قراءة الحد الأدنى للطلب. اكتبوا عدداً ووحدة من فضلكم، مثل «10 قطع» أو «5 أطنان».
exporter-bad-moq-unit = { $amount } من ماذا؟ أضيفوا الوحدة من فضلكم، مثل «{ $amount } قطعة» أو «{ $amount } طقم» أو «{ $amount } كيلو».
exporter-bad-price = لم أتمكن من قراءة السعر. اكتبوه هكذا من فضلكم: «395 دولاراً»، أو بشرائح: «10 قطع فأكثر 395 دولاراً، 30 قطعة فأكثر 381 دولاراً».
exporter-bad-price-currency = أضيفوا العملة من فضلكم، مثل «395 دولاراً» أو «2800 يوان».
exporter-bad-price-currencies = عملة واحدة فقط من فضلكم؛ كتبتم { $values }.
exporter-bad-price-order = يجب أن تتصاعد كميات الشرائح: { $second } ليست أكبر من { $first }.
exporter-bad-price-rises = الكمية الأكبر سعرها أعلى: { $price } ابتداءً من { $quantity }. راجعوا من فضلكم.
exporter-bad-unit-differs = وحدة السعر غير وحدة الحد الأدنى للطلب ({ $moq }). استخدموا الوحدة نفسها من فضلكم.
exporter-bad-terms = لا أعرف شرط التسليم هذا. اكتبوا الشرط والمكان من فضلكم، مثل «{"\u2066"}FCA Mianyang{"\u2069"}» أو «{"\u2066"}FOB Qinzhou{"\u2069"}» أو «{"\u2066"}CIF Jeddah{"\u2069"}».
exporter-bad-terms-place = { $term } يحتاج إلى مكان، مثل «{"\u2066"}{ $term } Mianyang{"\u2069"}».
exporter-bad-terms-sea = { $term } للموانئ البحرية فقط، و{ $place } ليست ميناءً بحرياً. استخدموا FCA مع { $place }؛ وبحراً «{"\u2066"}FOB Qinzhou{"\u2069"}» مثلاً.
exporter-bad-lead = لم أتمكن من قراءة مدة التجهيز. اكتبوا أياماً أو أسابيع من فضلكم، مثل «35 يوماً»، أو «متوفر».
exporter-bad-lead-long = مدة { $days } يوم طويلة جداً؛ والحد الأقصى { $most }. راجعوا من فضلكم.
exporter-bad-hs = رمز HS مكون من 4 أو 6 أو 8 أو 10 أرقام، مثل «8433.51».
exporter-bad-hs-chapter = لا يوجد في النظام المنسق فصل { $chapter }. راجعوا من فضلكم.
exporter-bad-certificates-many = أقصى عدد للشهادات { $most }؛ اذكروا أهمها من فضلكم.
exporter-bad-photo = أرسلوا صورة من فضلكم، أو اضغطوا «تم».
