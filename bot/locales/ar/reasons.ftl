### Machine-drafted; read by no native speaker yet.

# لماذا يناسب المنتج أو يتعارض أو ما زال مفتوحاً: عبارات قصيرة يجمعها سطر واحد بـ " · ".
reason-line-matched = ✅ {"\u200F"}{ $reasons }
reason-line-conflicting = ⚠️ {"\u200F"}{ $reasons }
reason-line-arrange = ℹ️ {"\u200F"}{ $reasons }
reason-line-unknown = ❓ {"\u200F"}{ $reasons }
reason-name-fuel = { $fuel ->
    [diesel] ديزل
    [petrol] بنزين
    [electric] كهرباء
    [solar] طاقة شمسية
   *[other] { $fuel }
    }
reason-name-buyer = { $type ->
    [importer] مستوردين
    [distributor] موزّعين
    [end_user] مستخدمين نهائيين
   *[government] جهات حكومية
    }
reason-product-alike = { $name }
reason-product-perhaps = ربما ليس «{ $name }» تماماً
reason-quantity-enough = { $quantity } تستوفي MOQ { $moq }
reason-quantity-below-moq = { $quantity } أقل من MOQ { $moq }
reason-quantity-unit = MOQ { $moq }، وطلبكم { $quantity }: يُتفق على الوحدة
reason-quantity-moq-unknown = الحد الأدنى للطلب
reason-capacity-months = الإنتاج { $capacity } شهرياً، أي عمل نحو { $months } من الأشهر
reason-price-within = السعر { $price } ضمن حدكم { $limit }
reason-price-within-rate = السعر { $price } (نحو { $converted }) ضمن حدكم { $limit }
reason-price-over = السعر { $price }، أعلى من حدكم { $limit } بنسبة { $percent }%
reason-price-over-rate = السعر { $price } (نحو { $converted })، أعلى من حدكم { $limit } بنسبة { $percent }%
reason-price-on-request = السعر عند الطلب (حدكم { $limit })
reason-price-unit = السعر { $price } لكل { $unit }؛ وحدكم { $limit } لأي كمية؟
reason-price-no-rate = { $price } مقابل حدكم { $limit }: لا سعر صرف مسجلاً
reason-landed-estimate = نحو { $cost }{ $per } في { $port }، منها { $freight } شحن (تقدير، { $sample ->
    [1] أسعار شحن تجريبية
   *[other] أسعار شحن
    } بتاريخ { $on }؛ الرسوم الجمركية غير معروفة)
reason-landed-estimate-duty = نحو { $cost }{ $per } في { $port }، منها { $freight } شحن ونحو { $duty } رسوم جمركية ({ $percent }%) (تقدير، { $sample ->
    [1] أسعار شحن تجريبية
   *[other] أسعار شحن
    } بتاريخ { $on })
reason-deadline-ready = جاهز في الموعد { $day }، مدة التجهيز بالأيام: { $days }
reason-deadline-late = يجهز بعد { $day }، مدة التجهيز بالأيام: { $days } ({ $ready })
reason-deadline-unknown = الجاهزية قبل { $day }
reason-arrival-in-time = الوصول قبل { $day } (النقل المعتاد {"\u200E"}{ $low }–{ $high }{"\u200F"} يوم، تقدير)
reason-arrival-late = الوصول بعد { $day } (النقل المعتاد {"\u200E"}{ $low }–{ $high }{"\u200F"} يوم، تقدير)
reason-arrival-tight = الوصول قبل { $day }: الوقت ضيق (النقل المعتاد {"\u200E"}{ $low }–{ $high }{"\u200F"} يوم، تقدير)
reason-arrival-unknown = الوصول قبل { $day }
reason-stock-enough = { $quantity } في المخزون في { $country }
reason-stock-some = جزء في المخزون في { $country }: { $quantity }
reason-certificate-has = { $scheme }
reason-certificate-has-until = { $scheme } سارية حتى { $until }
reason-certificate-expired = { $scheme } انتهت في { $until }
reason-certificate-not-on-file = { $scheme } (غير مسجلة لدينا)
reason-certificate-arrange = { $scheme }: تُرتَّب قبل التحميل
reason-certificate-origin = { $scheme }: شهادة منشأ، تصدر لكل شحنة
reason-certificate-register = { $scheme }: تسجيل يُرتَّب في بلدكم
reason-fuel-same = { $fuel }
reason-fuel-other = { $fuel }، وليس { $wanted }
reason-fuel-unknown = { $wanted }
reason-voltage-same = { $voltage }
reason-voltage-other = { $voltage }، وليس { $wanted }
reason-voltage-unknown = الجهد { $wanted }
reason-plug-same = القابس { $plug }
reason-plug-other = القابس { $plug }، وليس { $wanted }
reason-plug-unknown = القابس { $wanted }
reason-specification-has = { $wanted }
reason-specification-other = { $offered }، وليس { $wanted }
reason-specification-unknown = { $wanted }
reason-condition-new-only = جديد فقط، لا مستعمل
reason-oem-yes = بعلامتكم التجارية (OEM)
reason-oem-no = ليس بعلامتكم التجارية (بدون OEM)
reason-oem-unknown = بعلامتكم التجارية (OEM)
reason-sample-free = عينة مجانية
reason-sample-paid = عينة على حسابكم
reason-sample-none = بدون عينات
reason-sample-unknown = عينة
reason-service-local = صيانة في { $country }
reason-service-parts = قطع الغيار متوفرة
reason-service-unknown = قطع غيار وصيانة في { $country }
reason-service-unsaid = قطع غيار وصيانة
reason-incoterm-same = { $term } { $place }
reason-incoterm-other = { $wanted } بدلاً من { $term } { $place }
reason-incoterm-unknown = { $wanted }
reason-market-exports = { $country } من أسواق تصديره
reason-buyer-welcome = يبحث عن { $type }
reason-buyer-other = يبحث عن { $wishes }، لا عن { $type }
reason-response-quick = يرد عادةً خلال { $hours ->
    [zero] أقل من ساعة عمل
    [one] ساعة عمل واحدة
    [two] ساعتي عمل
    [few] { $hours } ساعات عمل
    [many] { $hours } ساعة عمل
   *[other] { $hours } ساعة عمل
    }
reason-response-slow = كثيراً ما يتأخر في الرد (ساعات العمل: نحو { $hours })
reason-line-sources = 📎 {"\u200F"}{ $sources }
reason-line-sourced = { $mark } {"\u200F"}{ $reason } ({ $source })
reason-source = { $kind ->
    [company] سجل الشركة
    [rates] أسعار الصرف
    [freight] جدول الشحن
    [roads] مدد النقل
    [schemes] جدول الشهادات
    [answers] الردود على طلبات التواصل
   *[product] بطاقة المنتج
    }
reason-source-dated = { $source }، { $day }
