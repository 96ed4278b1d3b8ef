"""The company's products: a list with a pager, a card that says what is missing and why it matters, every field."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.common import step, words
from bot.conversations.exporter.screens import (
    button,
    field_text,
    name_of,
    number,
    only_company,
    photos_of,
    problem,
    rows,
    sector_text,
    serial,
    shown,
    which_company,
    word,
)
from bot.services import exporters, products
from bot.services.answers import BadAnswer
from bot.services.context import Context
from bot.services.describing import language_of
from bot.texts import clip
from bot.turn import Choice, Choices, Lines, Reply, Said, State, Text, Turn, verbatim
from catalog.model import Exporter, ExporterReview, PriceTier, Product, ProductState, Quantity
from catalog.reference import city, hs_heading, incoterms, sectors

STEP = "exporter.field"
PAGE = 8
_LONGEST_SHOWN = 300
# fields whose absence costs the most buyers; why is said on the card
_WEIGHTY = (
    "prices",
    "moq",
    "description_zh",
    "lead_days",
    "terms",
    "photos",
    "name_en",
    "sector",
    "certificates",
    "hs",
)
_REASONS_SHOWN = 3


# ---------------------------------------------------------------- the list


def _list(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = only_company(ctx, args[:1])
    if key is None:
        return None if args else which_company(ctx, "x.products")
    slot = number(args, 2)
    return _listed(ctx, exporters.own(ctx, key), number(args, 1) or 0, slot or serial(ctx))


def _listed(ctx: Context, company: Exporter, page: int, slot: int) -> Turn:
    every = products.of(ctx, company.id)
    last = max(0, (len(every) - 1) // PAGE)
    page = min(page, last)
    part = every[page * PAGE : (page + 1) * PAGE]
    hidden = bool(every) and company.review is not ExporterReview.APPROVED
    choices = (
        *((Choice(_label(product), "x.product", (int(product.id),)),) for product in part),
        *_pager(company, page, last, slot),
        (button("exporter-button-add", "x.add", int(company.id)), button("button-home", "x.home")),
    )
    head = Text("exporter-products", {"company": name_of(company.name_zh), "count": len(every)})
    hint = Text("exporter-hidden-until-approved") if hidden else None
    reply = shown(ctx, head, hint, choices=choices, slot=f"exporter-products-{slot}")
    return Turn((reply,), {})


def _label(product: Product) -> Text:
    gaps = len(products.missing(product))
    return Text("exporter-product-label", {"name": name_of(product.name_zh), "state": product.state, "gaps": gaps})


def _pager(company: Exporter, page: int, last: int, slot: int) -> Choices:
    if not last:
        return ()
    before = [Choice(verbatim("◀"), "x.products", (int(company.id), page - 1, slot))] if page else []
    after = [Choice(verbatim("▶"), "x.products", (int(company.id), page + 1, slot))] if page < last else []
    here = Choice(verbatim(f"{page + 1}/{last + 1}"), "x.products", (int(company.id), page, slot))
    return ((*before, here, *after),)


# ---------------------------------------------------------------- the card


def _card(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    return None if key is None else card(ctx, products.own(ctx, key))


def card(ctx: Context, product: Product, *above: Text) -> Turn:
    """A product with all that is known, what is missing and why it matters; `above` stands on top."""
    company = exporters.own(ctx, product.exporter)
    lines = [
        Text("exporter-line", {"field": field_text(field), "value": value_text(ctx, product, field)})
        for field in products.FIELDS[1:]
        if field not in products.missing(product)
    ]
    reply = shown(
        ctx,
        *above,
        Text("exporter-product-title", {"name": name_of(product.name_zh), "state": product.state}),
        Text("sample-mark") if product.sample else None,
        Lines(tuple(lines)) if lines else None,
        _gaps(product),
        Text("exporter-hidden-until-approved") if company.review is not ExporterReview.APPROVED else None,
        choices=_choices(product),
    )
    photo = product.photos[0] if product.photos else ""
    tile = product.sector if product.sector in sectors() else ""
    pictured = Reply(reply.to, reply.text, reply.choices, photo=photo, tile="" if photo else tile)
    return Turn((pictured,), {})


def _gaps(product: Product) -> Lines | None:
    missing = products.missing(product)
    if not missing:
        return None
    names = Lines(tuple(field_text(field) for field in missing), ", ")
    weighty = [field for field in _WEIGHTY if field in missing][:_REASONS_SHOWN]
    reasons = [Text(f"exporter-why-{field.replace('_', '-')}") for field in weighty]
    return Lines((Text("exporter-missing", {"fields": names}), *reasons))


def _choices(product: Product) -> Choices:
    key = int(product.id)
    edits = [
        Choice(Text("exporter-button-change", {"field": field_text(field)}), "x.field", (key, place))
        for place, field in enumerate(products.FIELDS)
    ]
    fill = ((button("exporter-button-fill", "x.fill", key),),) if products.missing(product) else ()
    offered = product.state is ProductState.ACTIVE
    state = button("exporter-button-withdraw" if offered else "exporter-button-restore", _MOVES[product.state], key)
    return (*fill, *rows(edits, 3), (state, button("exporter-button-products", "x.products", int(product.exporter))))


_MOVES = {ProductState.ACTIVE: "x.withdraw", ProductState.WITHDRAWN: "x.restore"}


# ---------------------------------------------------------------- how values read


def value_text(ctx: Context, product: Product, field: str) -> Text | Lines:
    """A field as its company reads it; "unknown" where it is empty."""
    if field in products.missing(product):
        return Text("exporter-empty")
    match field:
        case "sector":
            return sector_text(ctx, product.sector)
        case "moq":
            assert product.moq is not None
            return Text("exporter-quantity", {"quantity": Quantity(product.moq, product.unit)})
        case "prices":
            return Lines(tuple(_tier(product, tier) for tier in product.prices), " · ")
        case "terms":
            return _terms(ctx, product)
        case "lead_days":
            return Text("exporter-days", {"days": product.lead_days})
        case "photos":
            return Text("exporter-photos", {"count": len(product.photos), "most": products.MOST_PHOTOS})
        case "certificates":
            return verbatim(clip(", ".join(each.scheme for each in product.certificates), _LONGEST_SHOWN))
        case "hs":
            return Text("exporter-hs", {"code": product.hs, "name": _heading(ctx, product)})
    return verbatim(clip(str(getattr(product, field)), _LONGEST_SHOWN))


def _tier(product: Product, tier: PriceTier) -> Text:
    start = Quantity(tier.from_quantity, product.unit)
    return Text("exporter-tier", {"start": start, "price": tier.price})


def _terms(ctx: Context, product: Product) -> Text:
    known, term = city(product.place), incoterms().get(product.incoterm)
    place = known.shown(ctx.actor.language) if known else clip(product.place, 60)
    name = _in_language(ctx, term.name_zh, term.name_en) if term else ""
    return Text("exporter-terms", {"term": product.incoterm, "place": place, "name": name})


def _heading(ctx: Context, product: Product) -> str:
    """What goods an HS code stands for, "" where our table does not know."""
    known = hs_heading(product.hs)
    return _in_language(ctx, known.zh, known.en) if known else ""


def _in_language(ctx: Context, zh: str, en: str) -> str:
    return zh if language_of(ctx, ctx.actor.id) == "zh" else en


# ---------------------------------------------------------------- one field


def _field(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, place = number(args), number(args, 1)
    if key is None or place is None or place >= len(products.FIELDS):
        return None
    return _ask(ctx, products.own(ctx, key), products.FIELDS[place])


def _ask(ctx: Context, product: Product, field: str, wrong: BadAnswer | None = None) -> Turn:
    key = int(product.id)
    clear = field in products.CLEARABLE and field not in products.missing(product)
    buttons = [button("exporter-button-clear", "x.clear", key, products.FIELDS.index(field))] if clear else []
    choices = (*sector_choices(ctx, product, field), (*buttons, button("button-back", "x.product", key)))
    kept = Text("exporter-kept", {"value": value_text(ctx, product, field)})
    reply = shown(ctx, problem(wrong) if wrong else None, question(field), kept, choices=choices)
    return Turn((reply,), step(STEP, product=key, field=field))


def question(field: str) -> Text:
    """How a field of a product is asked."""
    return Text(f"exporter-ask-product-{field.replace('_', '-')}")


def sector_choices(ctx: Context, product: Product, field: str) -> Choices:
    """The sectors as buttons, those of the company first; nothing for other fields."""
    if field != "sector":
        return ()
    own = exporters.own(ctx, product.exporter).sectors
    keys = [key for key in own if key in sectors()] + [key for key in sectors() if key not in own]
    return rows(Choice(sector_text(ctx, key), "x.sector", (int(product.id), key)) for key in keys)


def _said(said: Said, state: State, ctx: Context) -> Turn | None:
    product = products.own(ctx, int(str(state.get("product", 0))))
    field = str(state.get("field"))
    try:
        changed = take(ctx, product, field, said)
    except BadAnswer as error:
        return _ask(ctx, product, field, error)
    if field == "photos":
        count = len(changed.product.photos)
        done = ((button("button-done", "x.product", int(product.id)),),)
        return Turn((shown(ctx, *changed.notes, photos_kept(count), choices=done),))
    return card(ctx, changed.product, Text("exporter-saved"), *changed.notes)


def take(ctx: Context, product: Product, field: str, said: Said) -> products.Changed:
    """Take an answer to the question for a field. Raises BadAnswer."""
    photos = photos_of(said)
    if photos:
        return products.add_photos(ctx, product.id, photos)
    if field == "photos" or (said.attachments and not words(said)):
        raise BadAnswer("exporter-bad-photo" if field == "photos" else "exporter-bad-file", words(said))
    if field == "sector":
        return products.set_sector(ctx, product.id, _sector(ctx, words(said)))
    changed = products.set_text(ctx, product.id, field, words(said))
    return replace(changed, notes=(*changed.notes, *_hs_note(ctx, changed.product, field)))


def _hs_note(ctx: Context, product: Product, field: str) -> tuple[Text, ...]:
    """What the code stands for is read back, so that a slip of the finger is seen."""
    if field != "hs":
        return ()
    name, heading = _heading(ctx, product), product.hs[:4]
    if not name:
        return (Text("exporter-note-hs-unknown", {"heading": heading}),)
    return (Text("exporter-note-hs", {"heading": heading, "name": name}),)


def _sector(ctx: Context, text: str) -> str:
    found = [
        key for key, each in sectors().items() if len(text) >= 2 and any(text in name for name in each.names.values())
    ]
    if len(found) != 1:
        raise BadAnswer("exporter-bad-choice", text)
    return found[0]


def photos_kept(count: int) -> Text:
    """How many photos there are by now."""
    return Text("exporter-photos-kept", {"count": count, "most": products.MOST_PHOTOS})


def _set_sector(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    if key is None or word(args, 1) not in sectors():
        return None
    return card(ctx, products.set_sector(ctx, key, word(args, 1)).product, Text("exporter-saved"))


def _clear(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, place = number(args), number(args, 1)
    field = products.FIELDS[place] if place is not None and place < len(products.FIELDS) else ""
    if key is None or field not in products.CLEARABLE:
        return None
    return card(ctx, products.clear(ctx, key, field).product, Text("exporter-saved"))


def _withdraw(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    return None if key is None else card(ctx, products.withdraw(ctx, key), Text("exporter-withdrawn"))


def _restore(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    return None if key is None else card(ctx, products.restore(ctx, key), Text("exporter-restored"))


BUTTONS = {
    "x.products": _list,
    "x.product": _card,
    "x.field": _field,
    "x.sector": _set_sector,
    "x.clear": _clear,
    "x.withdraw": _withdraw,
    "x.restore": _restore,
}
STEPS = {STEP: _said}
