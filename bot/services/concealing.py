"""Before contacts are exchanged: what one side wrote, without what would lead the other side to him.

`masking.mask` takes out what looks like a contact; here goes also what is known of him: his name and organisation.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from bot.services.context import Context
from bot.services.masking import mask
from catalog.model import ContactCard, Exporter, ExporterId, PersonId, Read, Reason, Requirements

HIDDEN = "▒▒▒"
_SHORT = 3
_SPACELESS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
# how names of companies here begin: city and district, before what is their own
_DISTRICTS = "涪城|游仙|安州|江油|三台|盐亭|梓潼|北川|平武|高新|经开|科创|仙海|科技城"
_PLACES = re.compile(f"^(?:中国|四川|绵阳|省|市|(?:{_DISTRICTS})(?:新区|[区县市])?)+")
_CITY_WORDS = ("", "sample", "the", "china", "sichuan", "mianyang")
_DISTRICT_WORDS = ("fucheng", "youxian", "anzhou", "jiangyou", "santai", "yanting", "zitong", "beichuan", "pingwu")
_PLACE_WORDS = frozenset({*_CITY_WORDS, *_DISTRICT_WORDS})
_FREE = ("product", "specification", "application", "place", "city", "text", "rest")


class Veil:
    """Hides the identity of one side in texts that the other side reads."""

    def __init__(self, cards: list[ContactCard], names: list[str]) -> None:
        """`names` are those of a company, hidden as a whole; of a person's name every word of 3 letters is hidden."""
        whole = [*names, *(value for card in cards for value in _values(card))]
        parts = [part for card in cards for part in re.split(r"[\s·,.]+", card.name)]
        known = {*whole, *(part for part in parts if len(part) >= _SHORT)} - {""}
        ordered = sorted(known, key=len, reverse=True)
        self._known = re.compile("|".join(map(_pattern, ordered)), re.IGNORECASE) if ordered else None

    def text(self, text: str) -> str:
        """The text without names and contacts."""
        return mask(self._known.sub(HIDDEN, text) if self._known else text)

    def requirements(self, read: Requirements) -> Requirements:
        """A reading whose free texts are hidden alike, as are the words they came from; codes stay."""
        return replace(read, **{name: self._value(getattr(read, name)) for name in _FREE})

    def reasons(self, reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Reasons whose texts are hidden alike."""
        return tuple(
            replace(reason, values={k: self._value(v) for k, v in reason.values.items()}) for reason in reasons
        )

    def _value(self, value: Any) -> Any:
        match value:
            case Read():
                return replace(value, value=self._value(value.value), words=self.text(value.words))
            case tuple():
                return tuple(self._value(item) for item in value)
            case str() if type(value) is str:
                return self.text(value)
            case _:
                return value


def veil_of_buyer(ctx: Context, buyer: PersonId) -> Veil:
    """Hides a buyer from exporters."""
    return Veil([ctx.tx.contact(buyer)], [])


def veil_of_exporter(ctx: Context, exporter: ExporterId) -> Veil:
    """Hides an exporter and all its members from buyers."""
    company = ctx.tx.get(Exporter, exporter)
    people = {*ctx.members(exporter), *([company.contact] if company.contact else [])}
    names = [company.name_zh, company.name_en, *brands(company)]
    return Veil([ctx.tx.contact(person) for person in sorted(people)], names)


def brands(company: Exporter) -> list[str]:
    """What a company is called in short: the part of its names after the place, 沃田 of 绵阳安州沃田农机有限公司."""
    short_zh = _PLACES.sub("", company.name_zh.removeprefix("样例·"))[:2]
    words = [word for word in re.split(r"[\s,.&()-]+", company.name_en) if word.casefold() not in _PLACE_WORDS]
    return [short_zh, *(word for word in words[:1] if len(word) >= _SHORT)]


def _values(card: ContactCard) -> list[str]:
    return [card.name, card.organisation, card.phone, card.email, card.website]


def _pattern(known: str) -> str:
    # whole words only, where the writing has words: "Ali" must not hide half of "quality"
    start = r"\b" if known[0].isalnum() and not _SPACELESS.match(known[0]) else ""
    end = r"\b" if known[-1].isalnum() and not _SPACELESS.match(known[-1]) else ""
    return f"{start}{re.escape(known)}{end}"
