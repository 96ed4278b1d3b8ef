"""Made-up material: requests around terms, two terms in one name, and the spellings phones and haste bring."""

import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

from index.training.corpora import Row

REQUESTS, JOINED, TITLES, SPELLINGS = "requests", "joined", "titles", "spellings"
MADE = (REQUESTS, JOINED, TITLES, SPELLINGS)

# Letters that phones lack, as people replace them.
_KAZAKH = str.maketrans("әғқңөұүһі", "агкноуухи")
_CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфыэәғқңөұүһіё",
        "abvgdeziiklmnoprstufyeagqnouuhie",
        strict=True,
    )
) | {"ж": "zh", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ь": "", "ю": "yu", "я": "ya"}
_GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქყჯხჰღ", "abgdevztiklmnopjrstupkyjxhg", strict=True)) | {
    "შ": "sh", "ჩ": "ch", "ც": "ts", "ძ": "dz", "წ": "ts", "ჭ": "ch",
}  # fmt: skip


def wordings() -> dict[str, dict[str, Any]]:
    """requests.toml: per language, how a buyer asks."""
    return tomllib.loads((Path(__file__).parent / "requests.toml").read_text(encoding="utf8"))


def requests(terms: Mapping[str, Sequence[Row]], per_language: int, random: Random) -> Iterator[Row]:
    """Requests around terms, each worth what its bare term is worth."""
    for lang, said in wordings().items():
        for _ in range(per_language if lang in terms else 0):
            term = random.choice(terms[lang])
            yield term._replace(text=_request(said, term.text, random), source=REQUESTS)


def _request(said: Mapping[str, Any], term: str, random: Random) -> str:
    number = random.choice(["5", "10", "20", "50", "100", "200", "500", "1000", "3000", "20,000"])
    text: str = random.choice(said["patterns"]).format(term=term, n=number, place=random.choice(said["places"]))
    if random.random() < 0.4:
        text = f"{random.choice(said['greetings'])}{random.choice([', ', '! ', ' '])}{text}"
    if random.random() < 0.25:
        text = f"{text}. {random.choice(said['thanks'])}"
    return text.lower().replace(",", "").replace("?", "") if random.random() < 0.3 else text  # as dictated


def joined(things: Sequence[Mapping[str, str]], qualities: Sequence[Mapping[str, str]], count: int, random: Random,
           held_out: Callable[[str], bool]) -> Iterator[Row]:  # fmt: skip
    """Names of two known parts in every language that has both; a thing is a mapping from language to its name."""
    said = wordings()
    for number in range(count):
        first = random.choice(things)
        for_other = number % 3 == 0
        second = random.choice(things if for_other else qualities)
        shape, keys = ("joined", ("a", "b")) if for_other else ("described", ("thing", "quality"))
        name = {
            lang: said[lang][shape].format(**{keys[0]: first[lang], keys[1]: second[lang]})
            for lang in said
            if lang in first and lang in second
        }
        if "zh" in name and not held_out(name["en"]):
            yield from (Row(name["en"], lang, text, JOINED) for lang, text in name.items() if lang != "en")


def titles(things: Sequence[str], qualities: Sequence[str], count: int, random: Random,
           held_out: Callable[[str], bool]) -> Iterator[Row]:  # fmt: skip
    """English titles as shops write them; their meaning is what the teacher makes of the whole title."""
    units = ("in.", "ft.", "mm", "cm", "oz.", "lb.", "kg", "gal.", "W", "V", "sq. ft.", "watt", "amp")
    for _ in range(count):
        parts = [random.choice(things)]
        for chance, part in (
            (0.8, random.choice(qualities)),
            (0.4, random.choice(qualities)),
            (0.6, f"{random.choice((2, 3, 4, 6, 8, 10, 12, 16, 18, 20, 24, 36, 48, 100))} {random.choice(units)}"),
        ):
            if random.random() < chance:
                parts.insert(random.randrange(len(parts) + 1), part)
        if random.random() < 0.2:
            parts.append(random.choice(("(10-Pack)", "(Set of 4)", "kit", "with hardware", "(Case of 12)")))
        title = " ".join(parts)
        if not held_out(title):
            yield Row(title, "en", title, TITLES)


def spellings(rows: Sequence[Row], share: float, random: Random) -> Iterator[Row]:
    """Some rows once more, as typed without accents, in another script, or with a slip of the finger."""
    by_lang: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_lang[row.lang].append(row)
    for lang in sorted(by_lang):
        ways = _WAYS.get(lang, (plain_letters, slip))
        for row in random.sample(by_lang[lang], int(len(by_lang[lang]) * share)) if lang not in ("zh", "th") else ():
            text = random.choice(ways)(row.text, random)
            if text != row.text:
                yield row._replace(text=text, source=SPELLINGS)


def plain_letters(text: str, _: Random) -> str:
    """Without accents, as typed on a foreign keyboard: máy bơm -> may bom."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return bare.replace("đ", "d").replace("Đ", "D").replace("ı", "i")


def slip(text: str, random: Random) -> str:
    """One letter of the longest word lost, doubled or swapped with its neighbour; short words stay as they are."""
    word = max(text.split(), key=len)
    if len(word) < 5:
        return text
    at = random.randrange(1, len(word) - 1)
    wrong = random.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
    return text.replace(word, wrong, 1)


def kazakh_plain(text: str, _: Random) -> str:
    """Kazakh on a Russian keyboard: су сорғысы -> су соргысы."""
    return text.lower().translate(_KAZAKH)


def latin(text: str, _: Random) -> str:
    """Cyrillic or Georgian in Latin letters: насос -> nasos."""
    return "".join(_CYRILLIC.get(c, _GEORGIAN.get(c, c)) for c in text.lower())


_WAYS: dict[str, tuple[Callable[[str, Random], str], ...]] = {
    "kk": (kazakh_plain, kazakh_plain, latin, slip),
    "ka": (latin, slip),
    "ru": (latin, slip),
    "ar": (slip,),
    "sw": (slip,),
    "ha": (slip,),
    "en": (slip,),
}
