### Machine-drafted; read by no native speaker yet.

# What is new, told once, and how to be left in peace.
command-news = Жаңалықтар: маған не хабарланады
news-for-requests =
    <b>Мяньяндағы жаңалық: { $count ->
        [one] өтініміңіз бойынша
       *[other] { $count } өтініміңіз бойынша
    }</b>
    { $list }
news-for-request = { $number }. { $request }: { $count ->
        [one] { $best }
       *[other] { $best } және тағы { $more }
    }
news-button-look = 👀 Қарау: № { $number }
news-button-rest = 🔕 Бұл өтінімді хабарламау
news-button-rest-number = 🔕 Хабарламау: № { $number }
news-button-watch = 🔔 Қайта іздеу
news-rested = 🔕 Бұл өтінім туралы енді хабарламаймын: <b>{ $request }</b>. Өтінім /requests бөлімінде ашық қалады.
news-needs =
    <b>Сатып алушылар сіз жасайтын тауарды сұраған</b>
    { $count ->
        [one] Бұрын айтылған бір қажеттілікке
       *[other] Бұрын айтылған { $count } қажеттілікке
    } { $products ->
        [one] тауарыңыз сай келеді.
       *[other] { $products } тауарыңыз сай келеді.
    }
news-needs-product = <b>{ $product }</b> · қажеттілік: { $count }
news-need = • { $need }
news-needs-more = … және тағы { $count }
news-needs-more-products = … және тағы { $count } тауар
news-needs-foot = Енді бұл сатып алушылар тауарыңызды табады. Сізбен танысқысы келгендер сауда басқармасы арқылы келеді.
news-button-product = 📦 Тауарды қарау
news-button-mute = 🔕 Қажеттілікті хабарламау
news-button-unmute = 🔔 Қажеттілікті қайта хабарлау
news-muted = 🔕 Жаңа тауарларға сай қажеттіліктерді енді хабарламаймын. Сатып алушылардың сұраулары бұрынғыдай келеді.
news-unmuted = 🔔 Жаңа және өзгертілген тауарларыңызға сай қажеттіліктерді хабарлаймын.
news-settings = <b>Жаңалықтар</b>
news-watched = { $number }. Іздеп жүрмін: { $request }
news-needs-on = 🔔 Жаңа және өзгертілген тауарларыңызға сай қажеттіліктерді хабарлаймын.
news-needs-off = 🔕 Тауарларыңызға сай қажеттіліктерді хабарламаймын.
news-none = Әзірге хабарлайтын ештеңе жоқ. Өтінімнің астындағы «Іздей беру» батырмасын басыңыз, жаңа сай тауар шықса жазамын.
news-mydata = Мен хабарлаған немесе хабарлайтын жаңалықтар: { $count }
