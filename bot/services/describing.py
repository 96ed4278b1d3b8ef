"""How things are named in sentences: a product, a language, a note, a moment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.services.context import SHANGHAI, Context
from bot.services.masking import mask
from bot.texts import clip, country_text, locale
from bot.turn import Text, verbatim
from catalog.model import Buyer, Exporter, Person, PersonId, Product
from catalog.reference import countries

# notes that are chosen by a button are kept as "#code", so that each reader reads them in his language
NOTES: Mapping[str, tuple[str, ...]] = {
    "return": ("quantity", "price", "destination", "delivery", "specification", "company"),
    "decline": ("not_made", "unclear", "too_small", "unverified"),
    "refusal": ("price", "quantity", "delivery", "market", "specification"),
    "lost": ("price", "no_answer", "other_supplier", "cancelled"),
}
LONGEST_NOTE = 800
# no reason of anybody's: whoever could answer has left
NOBODY_THERE = "#nobody_there"


def language_of(ctx: Context, person: PersonId) -> str:
    """The language a person reads our texts in."""
    return ctx.tx.get(Person, person).language


def product_name(ctx: Context, product: Product, to: PersonId) -> Text:
    """A product's name for a reader: Chinese for readers of Chinese, else English where there is one."""
    name = product.name_zh if language_of(ctx, to) == "zh" else product.name_en or product.name_zh
    return verbatim(clip(mask(name), 60))


def language_name(code: str, reader: str) -> Text:
    """A language's name in another, e.g. 斯瓦希里语; the code itself where Babel knows none."""
    return verbatim(locale(reader).languages.get(code, code))


def country_or_unknown(code: str | None, reader: str) -> Text:
    """A country's name, or that it is not known."""
    return country_text(code, reader) if code and code in countries() else Text("bureau-unknown")


def buyer_facts(ctx: Context, buyer: PersonId, reader: str) -> dict[str, object]:
    """Country, type and level of a buyer: what may be told of him to anybody."""
    known = ctx.tx.first(Buyer, id=buyer) or Buyer(buyer)
    return {
        "country": country_or_unknown(known.country, reader),
        "type": Text("bureau-buyer-type", {"type": known.buyer_type or "unknown"}),
        "level": Text("bureau-buyer-level", {"level": known.level}),
    }


def exporter_facts(company: Exporter) -> dict[str, object]:
    """Kind and level of a company."""
    return {
        "kind": Text("bureau-exporter-kind", {"kind": company.kind}),
        "level": Text("bureau-exporter-level", {"level": company.level}),
    }


def note_text(kind: str, note: str) -> Text:
    """A note as the reader sees it: a chosen one in his language, a written one in its own words."""
    if note == NOBODY_THERE:
        return Text("bureau-impossible-nobody-there")
    if note.startswith("#") and note[1:] in NOTES[kind]:
        return Text(f"bureau-{kind}-{note[1:].replace('_', '-')}")
    return verbatim(clip(note, LONGEST_NOTE))


def local(at: datetime) -> datetime:
    """An instant by the clocks of Mianyang, for texts."""
    return at.astimezone(SHANGHAI)
