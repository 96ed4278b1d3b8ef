### Machine-drafted; read by no native speaker yet.

# ما يقوله الأمر لمن يشغّله.
cli-bad-setting = { $field ->
    [telegram_bot_token] { $name }: لا يبدو هذا رمز بوت صحيحاً. الرمز رقم ثم نقطتان ثم سر، كما أعطاه @BotFather.
    [telegram_api_base] { $name }: يجب أن يكون عنواناً مثل https://api.telegram.org.
    [telegram_proxy] { $name }: يجب أن يكون عنواناً مثل socks5://127.0.0.1:1080 أو http://proxy:3128.
    [bot_mode] { $name }: القيمة polling أو webhook فقط.
    [webhook_url] { $name }: يجب أن يكون عنوان https ينتهي بـ /hook (ويُقبل http على هذا الجهاز فقط).
    [webhook_port] { $name }: يجب أن يكون رقم منفذ بين 1 و65535.
    [webhook_secret] { $name }: أحرف لاتينية وأرقام و_ و- فقط، 256 على الأكثر.
    [bureau_admins] { $name }: قائمة معرّفات مستخدمي تيليغرام مفصولة بفواصل، وهي أرقام.
   *[other] { $name }: قيمة غير صالحة.
    }
cli-missing-setting = { $name } مطلوب مع BOT_MODE=webhook. اضبطوه من فضلكم.
cli-no-token = لا يوجد رمز بوت. احصلوا عليه من @BotFather واضبطوا TELEGRAM_BOT_TOKEN، أو جرّبوا كل شيء بدونه: made-in-mianyang demo
cli-wrong-token = تيليغرام لا يعرف رمز البوت هذا. راجعوا TELEGRAM_BOT_TOKEN من فضلكم.
cli-no-telegram = تعذر الوصول إلى تيليغرام على { $base }. راجعوا الشبكة وTELEGRAM_API_BASE وTELEGRAM_PROXY.
cli-port-taken = المنفذ { $port } على { $host } يستخدمه برنامج آخر. أوقفوه أو اختاروا منفذاً آخر: --port للعرض التجريبي، وWEBHOOK_PORT للبوت.
cli-unreadable-database = تعذر فتح قاعدة البيانات { $path } أو الكتابة فيها: { $why }. راجعوا الملف وصلاحيات مجلده، أو استعيدوا نسخة احتياطية.
cli-newer-database = قاعدة البيانات { $path } أنشأها إصدار أحدث. ثبّتوا ذلك الإصدار من فضلكم، أو استخدموا DATA_DIR آخر.
cli-wrong-kind = قاعدة البيانات { $path } تخص الجانب الآخر: لا تُخلط بيانات العرض التجريبي بالبيانات الفعلية. استخدموا DATA_DIR آخر من فضلكم.
cli-no-model = لا يوجد نموذج للعمل به: { $why }. راجعوا EMBEDDING_MODEL؛ وبدونه يُستخدم النموذج المرفق.
cli-demo-address = افتحوا { $url } في المتصفح. للإيقاف Ctrl+C.
cli-status-start = فتح قاعدة البيانات…
cli-status-samples = تحميل الكتالوج التجريبي…
cli-status-model = تحميل النموذج والفهرس…
cli-running = البوت @{ $name } يعمل. للإيقاف Ctrl+C.
cli-reset = العرض التجريبي فارغ من جديد.
cli-invitation = هذه الدعوة باسم { $name } صالحة لمرة واحدة، ومدتها بالأيام: { $days }. اطلبوا فتح البوت وإرسال:
cli-no-match = لا أحد في الكتالوج يصنع هذا.
cli-match-line = { $rank }. { $product } – { $exporter } (الثقة { $sure } %)
cli-backup-done = حُفظ في { $path }.
cli-doctor-ok = ✓ { $what }
cli-doctor-settings = الإعدادات صالحة.
cli-doctor-database = قاعدة البيانات تُفتح: المنتجات { $products }، الشركات { $exporters }، الطلبات { $requests }.
cli-doctor-model = النموذج { $name } يعمل، عدد الأبعاد { $dim }.
cli-doctor-telegram = تيليغرام يجيب: @{ $name }.
cli-doctor-no-token = لم يُضبط رمز بوت، لذا يعمل العرض التجريبي فقط.
cli-refreshed = الفهرس محدّث (المراجعة { $revision }).
cli-model-changing = { $new } يحسب متجهات الكتالوج، وحتى ينتهي يجيب { $old }. يمكن إيقاف ذلك في أي وقت، ويتابع من حيث توقف عند تشغيله من جديد…
cli-model-changed = من الآن يجيب { $new } بدلاً من { $old }.
cli-bad-webhook = تيليغرام يرفض العنوان { $url }: { $why }. راجعوا WEBHOOK_URL من فضلكم.
cli-bad-env-file = تعذرت قراءة الملف { $name } في هذا المجلد كنص UTF-8. أصلحوه أو احذفوه من فضلكم.
cli-bad-address = لا يمكن الاستماع على { $host }، المنفذ { $port }: { $why }. راجعوا HTTP_HOST والمنفذ.
cli-unreadable-demo = تعذر فتح بيانات العرض التجريبي { $path } أو الكتابة فيها: { $why }. ابدأوا من جديد بالأمر made-in-mianyang demo --reset، أو استخدموا DATA_DIR آخر.
cli-no-folder = تعذر استخدام { $path }: { $why }. راجعوا المسار وصلاحياته، أو استخدموا DATA_DIR آخر.
cli-no-words = اذكروا المطلوب من فضلكم: made-in-mianyang match "20 مضخة شمسية إلى مصر"
cli-no-country = { $country } ليس رمز بلد من حرفين مثل EG أو SA.
cli-no-name = اذكروا لمن الدعوة من فضلكم: made-in-mianyang invite officer NAME
cli-invitation-link = هذه الدعوة باسم { $name } صالحة لمرة واحدة، ومدتها بالأيام: { $days }. اطلبوا فتح الرابط:
cli-backup-exists = { $path } موجود من قبل. اختاروا اسم ملف آخر من فضلكم.
cli-no-database = لا توجد قاعدة بيانات في { $path } بعد. راجعوا DATA_DIR من فضلكم.
cli-bad-judgement = تعذر استخدام هذه الطلبات المقيَّمة: { $why }.
cli-evaluate-table = { $table ->
    [matching] البحث عن المنتجات في نصف الطلبات الذي لم يُضبط عليه شيء، حسب اللغة (“both”: النصفان). نسبة ما وُجد ضمن الخمسة الأوائل مع حدود 95 %، و nDCG للعشرة الأوائل، وكم رُفض مما لا يستطيع أحد تلبيته ومن غيره، والمللي ثانية لكل بحث:
    [questions] الأسئلة المطروحة على الطلب حتى لا يبقى ما يستحق السؤال، في النصف نفسه:
    [reading] قراءة الطلبات الموسومة، حسب اللغة: الحقول المقروءة والموسومة والصحيحة:
    [fields] الشيء نفسه حسب الحقل:
   *[without] النصف نفسه دون أحد الأجزاء؛ وحيث يتغير ما توزن به المنتجات تُحسب الأوزان والعتبة من جديد:
    }
cli-already-running = عملية أخرى تستخدم { $path } الآن. أوقفوها أولاً، أو استخدموا DATA_DIR آخر.
cli-stops-taken = اعتُمدت قائمة المنع: جديد { $new }، منتهٍ { $ended }.
cli-bad-table = تعذر استخدام هذا الجدول، ولم يتغير شيء: { $why }.
cli-learn-data = التعلّم من المطابقات المحسومة: { $examples }، منها { $held_out } استُبقيت للقياس.
cli-learn-figures = { $when ->
    [before] قبل
   *[other] بعد
    }: الخسارة اللوغاريتمية { $loss }، الأزواج المرتبة ترتيباً صحيحاً { $order }
cli-learn-kept = المعاملات الجديدة أفضل وصارت سارية: { $path }. للتراجع: made-in-mianyang learn --undo
cli-learn-not-better = المعاملات الجديدة ليست أفضل على البيانات المستبقاة. لم يتغير شيء.
cli-learn-too-few = القرارات قليلة لا تكفي للتعلّم: مأخوذ بها { $taken } وغير مأخوذ بها { $left }، من { $requests } طلب. المطلوب على الأقل { $all }، و{ $kind } من كل نوع، من { $requests_least } طلب.
cli-learn-nothing-to-undo = لا يوجد تعلّم يمكن التراجع عنه: { $path } غير موجود.
cli-learn-undone = تم التراجع. المعاملات السارية: { $id }
cli-gaps-line = { $rank }. { $need } – الطلبات { $requests }، المشترون { $buyers }، الكميات { $quantities } ({ $where })
cli-gaps-none = لم يبقَ أي طلب دون جواب.
cli-gaps-unclear = طلبات لا تسمّي منتجاً: { $count }
cli-gaps-written = عدد الاحتياجات المكتوبة في { $path }: { $count }.
cli-no-training = يُقاس النموذج من نسخة الشيفرة المصدرية: الحزمة المثبتة لا تتضمن التدريب.
cli-bad-corpus = تعذر قياس النموذج: { $why }.
