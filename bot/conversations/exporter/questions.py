"""The questions about a company: how each is asked, which answers are buttons, how a typed answer is read."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Mapping, Sequence

from bot.conversations.common import words
from bot.conversations.exporter.screens import countries_text, joined, name_of, sector_text
from bot.services import company_answers
from bot.services.answers import BadAnswer
from bot.services.context import Context
from bot.services.describing import language_of
from bot.texts import render
from bot.turn import Lines, Said, Text
from catalog.model import ExporterKind
from catalog.reference import normalise, sectors

Answers = Mapping[str, object]

FIELDS = (
    "name_zh",
    "name_en",
    "uscc",
    "kind",
    "district",
    "sectors",
    "contact",
    "phone",
    "consent",
    "export_markets",
    "excluded_markets",
)
SKIPPABLE = frozenset({"name_en", "export_markets", "excluded_markets"})
MARKETS = frozenset({"export_markets", "excluded_markets"})

_READERS: Mapping[str, Callable[[str], object]] = {
    "name_zh": company_answers.company_name,
    "name_en": company_answers.english_name,
    "uscc": company_answers.credit_code,
    "contact": company_answers.person_name,
    "phone": company_answers.phone,
    "export_markets": lambda text: list(company_answers.markets(text)),
    "excluded_markets": lambda text: list(company_answers.markets(text)),
}
CHOSEN = frozenset({"kind", "district", "sectors", "consent"})


def options(ctx: Context, field: str) -> list[tuple[str, Text]]:
    """The buttons of a question, as (value, label); none where it is answered in words."""
    match field:
        case "kind":
            return [(kind.value, Text("exporter-kind", {"kind": kind})) for kind in ExporterKind]
        case "district":
            return [(key, Text(f"exporter-district-{key}")) for key in company_answers.DISTRICTS]
        case "sectors":
            return [(key, sector_text(ctx, key)) for key in sectors()]
        case "consent":
            return [("yes", Text("exporter-button-consent")), ("no", Text("exporter-button-no-consent"))]
    return []


def answer(ctx: Context, field: str, said: Said) -> object:
    """An answer as plain JSON: typed, or one's own number shared. Raises BadAnswer."""
    for attachment in said.attachments:
        if attachment.kind == "contact" and field == "phone":
            if not attachment.own:
                raise BadAnswer("exporter-bad-phone-other", attachment.phone)
            return company_answers.shared_phone(attachment.phone)
    if said.attachments and not words(said):
        raise BadAnswer("exporter-bad-file", said.attachments[0].name)
    return read(ctx, field, words(said))


def read(ctx: Context, field: str, text: str) -> object:
    """A typed answer as plain JSON. Raises BadAnswer."""
    if field in _READERS:
        return _READERS[field](text)
    found = [value for value, label in options(ctx, field) if _means(text, label, language_of(ctx, ctx.actor.id))]
    if len(found) != 1:
        raise BadAnswer("exporter-bad-choice", text)
    return found[0]


def _means(text: str, label: Text, language: str) -> bool:
    said, written = normalise(text), normalise(html.unescape(render(label, language)))
    return said == written or (len(said) >= 2 and said in written)


def check_markets(answers: Answers) -> None:
    """Raise BadAnswer for a country that is both wanted and excluded."""
    both = set(texts(answers, "export_markets")) & set(texts(answers, "excluded_markets"))
    if both:
        raise BadAnswer("exporter-bad-market-both", ",".join(sorted(both)))


def texts(answers: Answers, field: str) -> tuple[str, ...]:
    """A list among the answers."""
    value = answers.get(field)
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()


def value_text(ctx: Context, field: str, value: object) -> Text | Lines:
    """An answer as it reads in a summary."""
    empty = Text("exporter-empty")
    match field:
        case "kind":
            return Text("exporter-kind", {"kind": str(value)})
        case "district":
            return district_text(str(value))
        case "sectors":
            return joined(sector_text(ctx, key) for key in _list(value))
        case "consent":
            return Text("exporter-consent-given" if value == "yes" else "exporter-consent-missing")
        case "export_markets" | "excluded_markets":
            return countries_text(ctx, _list(value)) if _list(value) else empty
    return name_of(str(value)) if value else empty


def district_text(name: str) -> Text:
    """A district's name for a reader, from its key or the Chinese name that the catalog keeps."""
    keys = {name: key for key, name in company_answers.DISTRICTS.items()}
    key = keys.get(name, name)
    return Text(f"exporter-district-{key}") if key in company_answers.DISTRICTS else name_of(name)


def _list(value: object) -> Sequence[str]:
    return [str(each) for each in value] if isinstance(value, Iterable) and not isinstance(value, str) else []
