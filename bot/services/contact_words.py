"""The words that announce a way to reach somebody, in the languages our people write: data of `masking`."""

from __future__ import annotations


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|"))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# whatever follows one of these names somebody on a messenger; all of these tables are parts of patterns
MESSENGERS = _parts(
    r"""whats ?app | whatsap | wats?app?u? | wasapp? | we ?chat | weixin | telegram | viber | zalo | skype |
    instagram | facebook | messenger | kakao ?talk | snapchat | tik ?tok | line ?id | imo ?id |
    в[ао][тц]+с?[аэ]п+ | уатсап | телеграм+ | вайбер | вичат | скайп | инстаграм+ | واتس ?[اآ]?ب | واتس |
    تيليجرام | تلي?[غج]رام | ويشات | وي ?تشات | فايبر | سكايب | ვოცაპი? | ვოთსაპი? | ვაიბერი? | ტელეგრამი? |
    ვიჩატი? | วอทส์?แอ[พป]+ | วีแชท | เทเลแกรม | ไลน์ | ไวเบอร์ | 微信 | 薇信 | 微 ?❤️?信 | 企业微信 | 钉钉 | 抖音 | 电报 |
    加 ?[vV] | [vV]信 | 企鹅号?"""
)
# short ones are also parts of model numbers: only a longer name counts after them
SHORT_MESSENGERS = _parts(r"""vx | wx | qq | tg | ig | 扣扣""")
# between the messenger's word and the name
FILLERS = _parts(
    r"""id | is | no\.? | nr\.? | number | account | user ?name | contact | me | us | on | at | numéro |
    número | numero | compte | est | es | é | usuario | usuário | cuenta | conta | номер | аккаунт | ник |
    нөмірі? | namba | nambari | yangu | yetu | ni | lamba | lambar | ta | số | của tôi | tài khoản | là |
    رقم | رقمي | حسابي? | هو | ნომერი | ไอดี | เบอร์ | 号码? | 账号 | 帐号 | 是 | 为 | 名 | 联系 | 同号 | 搜索?"""
)
# ordinary words that may follow a messenger's name and say nobody's
PLAIN_WORDS = frozenset(
    _words(
        """about account after also and any anytime application app are available before both business but call calls
    chat code contact daily does during each either every first for from group groups have here only order
    orders please price prices quote quotes reply send sent soon that then there they this today tomorrow until
    used using video voice want we when where which while will with would you your message messages number
    numbers later other same avec aussi dans demain devis groupe merci mais message messages numéro pour prix
    sont sous ainsi avant après como cuando desde donde enviar este gracias grupo hasta mañana mensaje mensajes
    para pero precio precios sobre também amanhã depois preço preços obrigado mensagem quando kama kesho kwa
    lakini leo namba nambari pia tafadhali tuma ujumbe bei simu yako yangu yetu baada kabla amma domin gobe kuma
    lamba lambar nagode saƙo yanzu zuwa cho của giá khi không liên nhé nhóm sau trước tôi vui với"""
    )
)
# a number after one of these is somebody's, however short
PHONE_WORDS = _parts(
    r"""tel | tél | téléphone | telephone | phone | mobile | mob | cell | call | fax | ring | portable |
    appele[rz] | teléfono | telefono | telefone | celular | móvil | llamar? | llámame | ligar? | ligue |
    тел | телефон\w* | звони\w* | моб | сот | телефоны\w* | қоңырау | ұялы | ტელ | ტელეფონი? | მობ |
    მობილური | დარეკეთ | هاتف | الهاتف | هاتفي | تلفون | جوال | جوالي | موبايل | اتصل | điện thoại | đt |
    sđt | gọi | di động | โทร(?:ศัพท์)? | เบอร์ | มือถือ | simu | nipigie | piga | waya | wayata | kira |
    电话 | 手机 | 座机 | 热线 | 传真 | 联系方式 | 致电 | 来电 | 拨打"""
)
# between the phone's word and the number
PHONE_FILLERS = _parts(
    r"""no\.? | n[o°º]\.? | number | me | us | at | on | is | no | номер | по | رقم | numéro | número | namba |
    nambari | yangu | ni | lamba | lambar | số | 号码? | 是 | 为 | cho tôi | tôi | à | au | ao | al | me | ne |
    ta | nomba"""
)
AT_WORDS = _parts(r"""at | arroba | arobase | собака | a còng | 圈a | 艾特 | آت""")
DOT_WORDS = _parts(r"""dot | punto | point | ponto | точка | нүкте | წერტილი | نقطة | nukta | chấm | จุด | 点 | digo""")
MAIL_HOSTS = _parts(
    r"""gmail | hotmail | outlook | yahoo | icloud | proton | protonmail | qq | 163 | 126 | foxmail | yandex |
    mail | live | aol | gmx | sina | yeah"""
)
# endings that make a bare word with a dot an address; English and other everyday words ("in", "it", "to") are no proof
TOP_LEVEL = _words(
    """com net org info biz shop store online site website xyz top vip club app dev tech pro asia africa gov edu io
    ai cc tv co cn hk mo tw tz ke ug ng gh za et rw bi zm zw mw mz ao bw na cm ci sn ml bf ne tg bj ma dz tn ly
    eg sd kz uz kg tj tm az am ru su by ua ge tr vn th ph kh la mm lk np pk bd sg jp kr eu uk fr es pt br mx ar
    pe cl ec uy py bo gt cr de nl ch se dk fi pl cz ae sa qa kw om bh jo iq ir il au nz ca me рф қаз укр бел 中国
    公司 网络 ไทย"""
)
WEAK_TOP_LEVEL = frozenset(_words("am me la ne co"))

HS_WORDS = _parts(
    r"""hs | hs ?code | h\.s\. | hts | ncm | тн ?вэд | сэқ тн | ფასეანი | 海关编码 | 税号 | 税则号?列? | 商品编码 | 编码 |
    พิกัด | mã hs | code sh | código | tariff | النظام المنسق | التعريفة"""
)
STANDARDS = _parts(
    r"""iso | iec | en | gb | gb/t | din | astm | jis | gost | гост | ost | ту | asme | api | sae | jb | ny |
    yy | qb | hg | ul | bs | nf | aisi | as | ansi | tcvn | tis"""
)
SCALES = frozenset(
    _words(
        """万 亿 百万 千万 million millions mln mn mio bn billion billions thousand k m mille millón millones mil milhão
    milhões milhoes milioni milionea elfu laki млн тыс миллион миллиона миллионов тысяч тысячи млрд мың миллиард
    مليون ملايين ألف triệu nghìn ngàn tỷ ล้าน พัน หมื่น แสน მლნ მილიონი ათასი miliyan dubu"""
    )
)
