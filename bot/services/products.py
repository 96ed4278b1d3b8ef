"""What a company does about its products: adds, completes field by field, withdraws, restores."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from bot.services import company_answers, exporters, matching, product_answers
from bot.services.answers import BadAnswer
from bot.services.context import Context
from bot.services.masking import hides_something
from bot.texts import clip
from bot.turn import Text
from catalog.model import Product, ProductId, ProductState, Quantity
from catalog.reference import sectors
from catalog.store import NotFound

MOST_PHOTOS = 8
SOURCE = "exporter"
# in the order they are asked; the texts are `exporter-field-<name>`
FIELDS = (
    "name_zh",
    "sector",
    "description_zh",
    "moq",
    "prices",
    "terms",
    "lead_days",
    "photos",
    "certificates",
    "hs",
    "name_en",
)


@dataclass(frozen=True, slots=True)
class Changed:
    """A product after a change, and what its company should know of how the answer was taken."""

    product: Product
    notes: tuple[Text, ...] = ()


def of(ctx: Context, company: int) -> list[Product]:
    """The products of the actor's company, offered ones first, the newest change first. Raises NotFound."""
    exporters.own(ctx, company)
    found = ctx.tx.find(Product, exporter=company, order="-updated_at")
    return sorted(found, key=lambda product: product.state is ProductState.WITHDRAWN)


def own(ctx: Context, id: int) -> Product:
    """A product of one of the actor's companies. Raises NotFound, also for somebody else's."""
    found = ctx.tx.get(Product, id)
    try:
        exporters.own(ctx, found.exporter)
    except NotFound:
        raise NotFound("Product", id) from None
    return found


def missing(product: Product) -> tuple[str, ...]:
    """The fields that are not filled in yet; buyers are told that they are unknown."""
    empty = {"moq": product.moq is None, "lead_days": product.lead_days is None, "terms": not product.incoterm}
    return tuple(name for name in FIELDS if empty.get(name, name not in empty and not getattr(product, name)))


# ---------------------------------------------------------------- adding and changing


def add(ctx: Context, company: int, name: str) -> Changed:
    """Add a product by its Chinese name alone; the rest can follow. Raises NotFound, BadAnswer."""
    exporter = exporters.own(ctx, company)
    name_zh = product_answers.product_name(name)
    _check_name(ctx, company, name_zh, None)
    new = Product(ProductId(0), exporter.id, name_zh, ctx.now, source=SOURCE, sample=exporter.sample)
    made = ctx.tx.add(new)
    ctx.audit("product", made.id, "added", exporter=int(exporter.id))
    matching.catalog_changed(ctx)
    return Changed(made, _warnings(name_zh))


def _check_name(ctx: Context, company: int, name: str, id: ProductId | None) -> None:
    same = ctx.tx.first(Product, exporter=company, name_zh=name)
    if same is not None and same.id != id:
        raise BadAnswer("exporter-bad-product-twice", name, name=clip(name, 60), state=same.state)


def set_text(ctx: Context, id: int, field: str, text: str) -> Changed:
    """Change a field to what was typed. Raises NotFound, BadAnswer."""
    before = own(ctx, id)
    changed = _READERS[field](before, text)
    if field == "name_zh":
        _check_name(ctx, before.exporter, changed.product.name_zh, before.id)
    return Changed(_save(ctx, changed.product, field), changed.notes)


def set_sector(ctx: Context, id: int, key: str) -> Changed:
    """Change a product's sector. Raises NotFound, also for a sector that does not exist."""
    before = own(ctx, id)
    if key not in sectors():
        raise NotFound("Sector", key)
    return Changed(_save(ctx, replace(before, sector=key), "sector"))


def clear(ctx: Context, id: int, field: str) -> Changed:
    """Make a field unknown again. Raises NotFound; KeyError for a field that must be there."""
    return Changed(_save(ctx, replace(own(ctx, id), **_EMPTY[field]), field))


def add_photos(ctx: Context, id: int, files: tuple[str, ...]) -> Changed:
    """Add kept photos, up to MOST_PHOTOS in all; a note says how many were left out. Raises NotFound."""
    before = own(ctx, id)
    wanted = tuple(dict.fromkeys((*before.photos, *files)))
    left_out = len(wanted) - len(wanted[:MOST_PHOTOS])
    notes = (Text("exporter-note-photos-full", {"most": MOST_PHOTOS, "count": left_out}),) if left_out else ()
    return Changed(_save(ctx, replace(before, photos=wanted[:MOST_PHOTOS]), "photos"), notes)


def withdraw(ctx: Context, id: int) -> Product:
    """Take a product off the catalog; it can be restored. Raises NotFound."""
    return _put(ctx, own(ctx, id), ProductState.WITHDRAWN, "withdrawn")


def restore(ctx: Context, id: int) -> Product:
    """Offer a withdrawn product again. Raises NotFound."""
    return _put(ctx, own(ctx, id), ProductState.ACTIVE, "restored")


def _put(ctx: Context, before: Product, state: ProductState, action: str) -> Product:
    if before.state is state:
        return before
    now = replace(before, state=state, updated_at=ctx.now)
    ctx.tx.save(now)
    ctx.audit("product", now.id, action)
    if state is ProductState.ACTIVE:
        matching.catalog_changed(ctx)
    return now


def _save(ctx: Context, changed: Product, field: str) -> Product:
    before = ctx.tx.get(Product, changed.id)
    if changed == before:
        return before
    now = replace(changed, updated_at=ctx.now)
    ctx.tx.save(now)
    ctx.audit("product", now.id, "changed", field=field)
    if now.state is ProductState.ACTIVE:
        matching.catalog_changed(ctx)
    return now


# ---------------------------------------------------------------- reading the answers


def _warnings(text: str) -> tuple[Text, ...]:
    """What a buyer would not see is said at once."""
    return (Text("exporter-note-contact"),) if hides_something(text) else ()


def _name_zh(product: Product, text: str) -> Changed:
    name = product_answers.product_name(text)
    return Changed(replace(product, name_zh=name), _warnings(name))


def _name_en(product: Product, text: str) -> Changed:
    name = company_answers.english_name(text)
    return Changed(replace(product, name_en=name), _warnings(name))


def _description(product: Product, text: str) -> Changed:
    words = product_answers.description(text)
    return Changed(replace(product, description_zh=words), _warnings(words))


def _moq(product: Product, text: str) -> Changed:
    least = product_answers.smallest_order(text)
    note = Text("exporter-note-price-unit", {"one": Quantity(Decimal(1), least.unit)})
    notes = (note,) if product.prices and least.unit != product.unit else ()
    return Changed(replace(product, moq=least.amount, unit=least.unit), notes)


def _prices(product: Product, text: str) -> Changed:
    read = product_answers.prices(text, moq=product.moq)
    if read.unit and product.moq is not None and read.unit != product.unit:
        raise BadAnswer("exporter-bad-unit-differs", text, moq=Quantity(product.moq, product.unit))
    return Changed(replace(product, prices=read.tiers, unit=read.unit or product.unit))


def _terms(product: Product, text: str) -> Changed:
    code, place = product_answers.terms(text)
    return Changed(replace(product, incoterm=code, place=place), _warnings(place))


def _lead(product: Product, text: str) -> Changed:
    return Changed(replace(product, lead_days=product_answers.lead_days(text)))


def _hs(product: Product, text: str) -> Changed:
    return Changed(replace(product, hs=product_answers.hs_code(text)))


def _certificates(product: Product, text: str) -> Changed:
    read = product_answers.certificates(text)
    note = Text("exporter-note-certificates", {"names": tuple(clip(name, 40) for name in read.unknown)})
    return Changed(replace(product, certificates=read.found), (note,) if read.unknown else ())


_READERS: Mapping[str, Callable[[Product, str], Changed]] = {
    "name_zh": _name_zh,
    "name_en": _name_en,
    "description_zh": _description,
    "moq": _moq,
    "prices": _prices,
    "terms": _terms,
    "lead_days": _lead,
    "hs": _hs,
    "certificates": _certificates,
}
TYPED = frozenset(_READERS)
_EMPTY: Mapping[str, dict[str, Any]] = {
    "sector": {"sector": ""},
    "description_zh": {"description_zh": ""},
    "moq": {"moq": None},
    "prices": {"prices": ()},
    "terms": {"incoterm": "", "place": ""},
    "lead_days": {"lead_days": None},
    "photos": {"photos": ()},
    "certificates": {"certificates": ()},
    "hs": {"hs": ""},
    "name_en": {"name_en": ""},
}
CLEARABLE = frozenset(_EMPTY)
