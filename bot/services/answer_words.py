"""Small words of thirteen languages in what companies type: from, or more, days, in stock, anywhere, none."""

from __future__ import annotations

from decimal import Decimal

# all are read in normalised text: small letters, no invisible marks

# "10 pcs or more"; in Kazakh and Georgian an ending of the unit says the same
OR_MORE = (
    r"起订|起批|起|及?以上|or more|and up|et plus|o más|o mas|en adelante|ou mais|или более|и более|فأكثر|أو أكثر|فما فوق|"
    r"trở lên|ขึ้นไป|(?:дан|ден|тан|тен|нан|нен)? бастап|және одан көп|და მეტი|დან|na zaidi|ko fiye|zuwa sama|от|\+"
)
# "from 10 pcs"
FROM = (
    r"起订量?|ตั้งแต่|(?<!\w)(?:from|dès|à partir de|desde|a partir de|от|ابتداءً? من|من|từ|кемінде|მინიმუმ|kuanzia|"
    r"daga)"
)
# between a quantity and its price
AT = r"[:,=\s]|每|单价|价格|价|at|à|a|por|по|بسعر|giá|ราคา|бағасы|kwa|a kan|报"

IN_STOCK = (
    r"现货|库存|in stock|en stock|em stock|en existencia|(?<!no )disponible|em estoque|в наличии|(?<!غير )متوفر|"
    r"(?<!không )có sẵn|còn hàng|(?<!ไม่)มีของ|พร้อมส่ง|қоймада бар|მარაგშია|მარაგში არის|ipo stoo|akwai a rumbu"
)

# the first that fits: a working day is no day, and Arabic has a form for two
DAYS = (
    (
        r"个?工作日|working days?|jours ouvrés|d[ií]as (?:hábiles|habiles|laborables)|dias (?:úteis|uteis)|"
        r"рабочих дн\w+|(?:يوم|أيام|ايام) عمل|ngày làm việc|วันท(?:ำ|\u0e4d\u0e32)การ|жұмыс күн\w*|სამუშაო დღ\w*|siku za kazi|"
        r"(?:kwana(?:kin?)?|ranakun) aiki",
        Decimal("1.4"),
    ),
    (
        r"天|日|days?|jours?|d[ií]as?|дн\w*|день|يوم|أيام|ايام|ngày|วัน|күн|დღ|siku|kwana",
        Decimal(1),
    ),
    (
        r"个?(?:周|星期|礼拜)|weeks?|semaines?|semanas?|недел\w+|[أا]سبوع|[أا]سابيع|tuần|สัปดาห์|อาทิตย์|апта|"
        r"კვირ|wiki|mako",
        Decimal(7),
    ),
    (
        r"个?月|months?|mois|mes(?:es)?\b|m[êe]s(?:es)?\b|месяц\w*|شهر|[أا]شهر|شهور|tháng|เดือน|\bай|თვ|miezi|mwezi|"
        r"wata",
        Decimal(30),
    ),
)
# one or two of a measure in a single word, before which no number is written
ALONE = (
    (r"(?:يوم|[أا]سبوع|شهر)(?:ان|ين)", "2"),
    (r"يوم واحد|(?:[أا]سبوع|شهر)(?: واحد)?\Z", "1"),
)

# between the countries of a list
AND = r"and|et|y|e|и|và|และ|және|мен|და|na|da|und"
ANYWHERE = frozenset(
    ["全球", "全世界", "世界各地", "不限", "都可以", "各国", "所有国家", "all", "any", "worldwide", "everywhere", "global",
     "all countries", "monde", "monde entier", "le monde entier", "partout", "todo el mundo", "todos los países",
     "cualquiera", "todo o mundo", "o mundo inteiro", "todos os países", "qualquer", "все", "все страны", "любые",
     "весь мир", "كل العالم", "جميع أنحاء العالم", "جميع البلدان", "كل البلدان", "toàn thế giới", "tất cả", "mọi nước",
     "ทั่วโลก", "ทุกประเทศ", "бүкіл әлем", "барлық елдер", "барлығы", "მთელი მსოფლიო", "ყველა", "ყველა ქვეყანა", "popote",
     "kote", "dunia nzima", "duk duniya", "ko'ina", "duk ƙasashe"]
)  # fmt: skip
NONE = frozenset(
    ["没有", "无", "暂无", "没", "none", "no", "nothing", "aucun", "aucune", "non", "ninguno", "ninguna", "nenhum", "não",
     "нет", "لا", "لا يوجد", "لا توجد", "không", "không có", "ไม่มี", "жоқ", "არა", "არ არის", "არცერთი", "hakuna",
     "hapana", "babu", "a'a"]
)  # fmt: skip
