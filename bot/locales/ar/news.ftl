### Machine-drafted; read by no native speaker yet.

# الجديد، يُقال مرة واحدة، وكيف يوقفه من لا يريده.
command-news = الأخبار: ما أُبلَّغ به
news-for-requests =
    <b>جديد في ميانيانغ { $count ->
        [zero] لطلباتكم
        [one] لطلبكم
        [two] لطلبين من طلباتكم
        [few] لـ{ $count } من طلباتكم
        [many] لـ{ $count } من طلباتكم
       *[other] لـ{ $count } من طلباتكم
    }</b>
    { $list }
news-for-request = {"\u200F"}{ $number }. { $request }: { $count ->
        [zero] { $best }
        [one] { $best }
        [two] { $best } و{ $more } غيره
        [few] { $best } و{ $more } غيره
        [many] { $best } و{ $more } غيره
       *[other] { $best } و{ $more } غيره
    }
news-button-look = 👀 عرض رقم { $number }
news-button-rest = 🔕 لا أخبار عن هذا الطلب
news-button-rest-number = 🔕 لا أخبار عن رقم { $number }
news-button-watch = 🔔 واصل البحث من جديد
news-rested = 🔕 لن أكتب لكم عن <b>{ $request }</b> بعد الآن. يبقى الطلب مفتوحاً في /requests.
news-needs =
    <b>طلب مشترون ما تصنعونه</b>
    { $count ->
        [zero] لا احتياجات سابقة تناسب
        [one] احتياج سابق واحد يناسب
        [two] احتياجان سابقان يناسبان
        [few] { $count } احتياجات سابقة تناسب
        [many] { $count } احتياجاً سابقاً يناسب
       *[other] { $count } احتياج سابق يناسب
    } { $products ->
        [zero] منتجاتكم.
        [one] منتجكم.
        [two] منتجين من منتجاتكم.
        [few] { $products } من منتجاتكم.
        [many] { $products } من منتجاتكم.
       *[other] { $products } من منتجاتكم.
    }
news-needs-product = {"\u200F"}<b>{ $product }</b> · الاحتياجات: { $count }
news-need = {"\u200F"}• { $need }
news-needs-more = … واحتياجات أخرى: { $count }
news-needs-more-products = … ومنتجات أخرى: { $count }
news-needs-foot = يجد هؤلاء المشترون منتجكم من الآن. ومن يرغب في التواصل معكم يأتيكم عبر مكتب التجارة.
news-button-product = 📦 عرض المنتج
news-button-mute = 🔕 لا أخبار عن الاحتياجات
news-button-unmute = 🔔 أخبرني بالاحتياجات من جديد
news-muted = 🔕 لن أكتب لكم عن احتياجات تناسب المنتجات الجديدة. استفسارات المشترين تصلكم كالمعتاد.
news-unmuted = 🔔 سأكتب لكم عن احتياجات تناسب منتجاتكم الجديدة والمعدلة.
news-settings = <b>الأخبار</b>
news-watched = {"\u200F"}{ $number }. أواصل البحث عن: { $request }
news-needs-on = 🔔 أخبركم باحتياجات تناسب منتجاتكم الجديدة والمعدلة.
news-needs-off = 🔕 لا أخبركم باحتياجات تناسب منتجاتكم.
news-none = لا يوجد ما أخبركم به. اضغطوا «واصل البحث» تحت أحد الطلبات، وسأكتب لكم حين يظهر جديد مناسب.
news-mydata = أخبار أرسلتها إليكم أو سأرسلها: { $count }
