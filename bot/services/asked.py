"""The one question under a list: which it is, what its buttons say, and what an answer changes."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from bot.services import proposals, requests
from bot.services.buyers import known as known_buyer
from bot.services.buyers import named_country
from bot.services.context import Context
from bot.services.corrections import Unread, corrected
from bot.texts import clip
from bot.turn import Text, verbatim
from catalog.lifecycle import LIVE
from catalog.model import Money, Quantity, Read, Request, Requirements
from catalog.reference import country, normalise
from catalog.store import NotFound
from index.answers import BUTTONS, SPECIFICATION, Answer, Offer, Value, with_answer
from index.questions import LOOKED_AT, MOST, Question, fields, known, next_question, offers, question_of
from index.reading.speech import only_says

# whom a reader of a language most likely buys for: buttons only, never taken for granted
LIKELY: Mapping[str, tuple[str, ...]] = {
    "sw": ("TZ", "KE", "UG"),
    "fr": ("CI", "SN", "CM"),
    "ru": ("RU", "KZ", "UZ"),
    "en": ("NG", "KE", "GH"),
    "kk": ("KZ",),
    "ka": ("GE",),
    "vi": ("VN",),
    "th": ("TH",),
    "ha": ("NG", "NE"),
    "ar": ("EG", "SA", "AE"),
    "pt": ("AO", "MZ", "BR"),
    "es": ("MX", "PE", "CL"),
}
_AS_CORRECTED = {"country": "place", "quantity": "quantity", "price": "price", "date": "date"}
_LONGEST_SPECIFICATION = 40
_LONGEST_FIELD = 16


def pending(ctx: Context, request: Request) -> Question | None:
    """The question that stands under a request's list: the last one while it is open, else the next one worth asking."""
    if request.state not in LIVE:
        return None
    found, likely = _offers(ctx, request), _likely(ctx, request)
    if not found:
        return None
    if _by_link(request) and "country" not in (*request.asked, *request.skipped):
        open_still = not known(request.requirements, "country")
        return question_of(request.requirements, found, "country", likely) if open_still else None
    last = request.asked[-1] if request.asked else ""
    if last and last not in request.skipped and not known(request.requirements, last):
        return question_of(request.requirements, found, last, likely)
    if _by_link(request) or len(request.asked) >= MOST:
        return None
    done = dict.fromkeys((*request.asked, *request.skipped))
    return next_question(request.requirements, found, done, likely)


def _by_link(request: Request) -> bool:
    """Whether he came to one product by its link: its facts are no question, only where it is to go."""
    product = request.requirements.product
    return product is not None and not product.words


def of_button(ctx: Context, request: Request, code: str) -> Question:
    """The question of a button, with today's answers. Raises NotFound when nothing here can answer it any more."""
    found = _offers(ctx, request)
    field = next((name for name in fields(found) if field_code(name) == code), "") if found else ""
    question = question_of(request.requirements, found, field, _likely(ctx, request)) if field else None
    if question is None:
        raise NotFound("question", code)
    return question


def field_code(field: str) -> str:
    """A field as a button carries it: short, and plain ASCII whatever a maker calls his specifications."""
    if field.isascii() and len(field) <= _LONGEST_FIELD and "|" not in field and "#" not in field:
        return field
    return f"{zlib.crc32(field.encode()):08x}"


def _offers(ctx: Context, request: Request) -> list[Offer]:
    found = proposals.candidates(ctx, request, LOOKED_AT)
    return offers(ctx.tx, request.requirements, found.matches, ctx.today)


def _likely(ctx: Context, request: Request) -> Sequence[str]:
    home = known_buyer(ctx).country
    return tuple(dict.fromkeys([*([home] if home else []), *LIKELY.get(ctx.actor.language, ())]))


# ---------------------------------------------------------------- words


def asks(question: Question) -> Text:
    """The question as a text."""
    if question.field.startswith(SPECIFICATION):
        key = question.field.removeprefix(SPECIFICATION)
        values = " / ".join(clip(str(answer.value), _LONGEST_SPECIFICATION) for answer in question.answers[:BUTTONS])
        named = Text("buyer-spec", {"key": key, "name": key.replace("_", " "), "value": values})
        return Text("buyer-question-specification", {"specification": named})
    return Text(f"buyer-question-{question.field}")


def says(question: Question, value: Value) -> Text:
    """An answer as a text: on its button, and once it is noted."""
    if question.field == "country" and (found := country(str(value))):
        return Text("verbatim", {"text": found})
    if question.field == "fuel":
        return Text("buyer-fuel", {"value": str(value), "other": str(value)})
    if question.field == "price":
        return Text("buyer-read-price", {"money": value, "exact": False, "in_all": False})
    if question.field == "date":
        return Text("buyer-read-deadline", {"day": value, "meaning": "unsaid"})
    return (
        Text("verbatim", {"text": value})
        if isinstance(value, Money | Quantity)
        else verbatim(clip(str(value), _LONGEST_SPECIFICATION))
    )


def chosen(question: Question, code: str) -> Answer:
    """The answer that a button stands for. Raises NotFound for one that the candidates give no longer."""
    found = next((answer for answer in question.answers if answer.code == code), None)
    if found is None:
        raise NotFound("answer", code)
    return found


# ---------------------------------------------------------------- answers


def answered(ctx: Context, request: Request, question: Question, value: Value) -> Request:
    """The request with an answer chosen by button; a specification chosen anew takes the earlier one's place."""
    before = request.requirements
    if question.field.startswith(SPECIFICATION):
        others = {str(answer.value) for answer in question.answers}
        before = replace(before, specification=tuple(part for part in before.specification if part.value not in others))
    if question.field == "certificate":
        others = {str(answer.value) for answer in question.answers}
        before = replace(before, certificates=tuple(part for part in before.certificates if part.value not in others))
    changed = requests.correct(ctx, request, with_answer(before, question.field, value))
    return settled(ctx, changed, question.field)


def settled(ctx: Context, request: Request, field: str) -> Request:
    """Remember that a field was asked for; one specification among others does not tell by itself that it was answered."""
    request = requests.ask(ctx, request, field)
    return requests.skip(ctx, request, field) if field.startswith(SPECIFICATION) else request


def in_words(ctx: Context, request: Request, question: Question, text: str) -> Requirements:
    """The reading with the answer that a text gives. Raises Unread where it gives none."""
    field, before = question.field, request.requirements
    if field in _AS_CORRECTED:
        return corrected(ctx, before, _AS_CORRECTED[field], text)
    if said := _named(question, text):
        return with_answer(before, field, said)
    if field in {"voltage", "fuel", "certificate"}:
        return _read_value(ctx, before, field, text)
    return _specified(ctx, before, field, text)


def _specified(ctx: Context, before: Requirements, field: str, text: str) -> Requirements:
    """A specification in his own words: what is read as one, or a few words with a number that name no product."""
    read = ctx.matcher.read(text, today=ctx.today, language=ctx.actor.language)
    if read.specification:
        return replace(before, specification=(*before.specification, *read.specification))
    if read.product is None and any(char.isdigit() for char in text) and len(text) <= _LONGEST_SPECIFICATION:
        return with_answer(before, field, text)
    raise Unread(field, text)


def _named(question: Question, text: str) -> Value | None:
    """The offered answer that a text names: as it stands, or by its number alone."""
    folded = normalise(text).strip(" .,!")
    for answer in question.answers:
        value = normalise(str(answer.value))
        if folded == value or (folded.isdecimal() and _number(value) == folded):
            return answer.value
    return None


def _number(value: str) -> str:
    return "".join(char for char in value.partition(" ")[0] if char.isdigit())


def _read_value(ctx: Context, before: Requirements, field: str, text: str) -> Requirements:
    words = f"{text}V" if field == "voltage" and text.strip().isdecimal() else text
    product = f"{before.product.value}, {words}" if before.product else words
    for said in (words, product):
        read = ctx.matcher.read(said, today=ctx.today, language=ctx.actor.language)
        if field == "certificate" and read.certificates:
            return replace(before, certificates=(*before.certificates, *read.certificates))
        if field != "certificate" and (found := cast("Read[str] | None", getattr(read, field))):
            return replace(before, voltage=found) if field == "voltage" else replace(before, fuel=found)
    raise Unread(field, text)


def leaves_open(text: str) -> bool:
    """Whether a text says that any value will do, or that he does not know: in any of the languages."""
    return only_says("any", text)


def is_new_need(ctx: Context, request: Request, field: str, text: str) -> bool:
    """Whether words under a question are no answer but another need: a product with its quantity, price or date.

    "200 pumps" answers how many pumps; with more than what was asked for it is a need of its own.
    """
    if field == "country" and named_country(text):
        return False
    read = ctx.matcher.read(text, today=ctx.today, language=ctx.actor.language)
    said = {name for name in ("quantity", "price", "deadline", "country") if getattr(read, name)}
    if read.quantity and read.quantity.value.amount == 1 and not any(char.isdigit() for char in read.quantity.words):
        said -= {"quantity"}  # "the blue one"
    if read.product is None or not said - {"country"}:
        return False
    if said != {{"date": "deadline"}.get(field, field)}:
        return True
    wanted = request.requirements.product
    return wanted is None or not set(normalise(read.product.value).split()) & set(normalise(wanted.value).split())
