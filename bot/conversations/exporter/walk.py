"""Adding a product: its name is enough; then one question at a time, each answer kept at once, to be left at any time."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.common import at, step, words
from bot.conversations.exporter import products as pages
from bot.conversations.exporter.screens import (
    CANCEL,
    button,
    home,
    name_of,
    number,
    once,
    only_company,
    photos_of,
    problem,
    shown,
    which_company,
    word,
)
from bot.services import exporters, products
from bot.services.answers import BadAnswer, has_han, one_line
from bot.services.context import Context
from bot.turn import Choice, Choices, Said, State, Text, Turn
from catalog.model import Product, ProductState
from catalog.reference import sectors

NAME, STEP, LOOSE = "exporter.add", "exporter.walk", "exporter.loose"
_OFFERED = 6


# ---------------------------------------------------------------- a new product


def _add(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = only_company(ctx, args)
    if key is None:
        return None if args else which_company(ctx, "x.add")
    return _ask_name(ctx, int(exporters.own(ctx, key).id), ())


def _ask_name(ctx: Context, company: int, photos: tuple[str, ...], wrong: BadAnswer | None = None) -> Turn:
    reply = shown(ctx, problem(wrong) if wrong else None, pages.question("name_zh"), choices=((CANCEL,),))
    return Turn((reply,), step(NAME, company=company, photos=list(photos)))


def _named(said: Said, state: State, ctx: Context) -> Turn:
    company = int(str(state.get("company", 0)))
    photos = (*_texts(state, "photos"), *photos_of(said))
    try:
        if not words(said):
            raise BadAnswer("exporter-bad-name-first", "")
        return _added(ctx, company, words(said), photos)
    except BadAnswer as error:
        return _ask_name(ctx, company, photos, error)


def _added(ctx: Context, company: int, name: str, photos: tuple[str, ...]) -> Turn:
    made = products.add(ctx, company, name)
    changed = products.add_photos(ctx, made.product.id, photos) if photos else made
    head = Text("exporter-added", {"name": name_of(made.product.name_zh)})
    return _go(ctx, changed.product, head, *made.notes, *(changed.notes if photos else ()))


# ---------------------------------------------------------------- the walk


@dataclass(frozen=True, slots=True)
class Walk:
    """The questions of a walk and which of them is open."""

    product: int
    fields: tuple[str, ...]
    place: int = 0

    @property
    def field(self) -> str:
        """The open question's field."""
        return self.fields[self.place]

    def state(self) -> State:
        """The walk as a conversation's state."""
        return step(STEP, product=self.product, fields=list(self.fields), place=self.place)


def _walk(state: State) -> Walk | None:
    fields = tuple(field for field in _texts(state, "fields") if field in products.FIELDS)
    place = state.get("place")
    if at(state) != STEP or not isinstance(place, int) or not 0 <= place < len(fields):
        return None
    return Walk(int(str(state.get("product", 0))), fields, place)


def _texts(state: State, key: str) -> tuple[str, ...]:
    value = state.get(key)
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _go(ctx: Context, product: Product, *above: Text) -> Turn:
    """Walk through what is missing, from the beginning."""
    fields = products.missing(product)
    return _ask(ctx, Walk(int(product.id), fields), *above) if fields else pages.card(ctx, product, *above)


def _ask(ctx: Context, walk: Walk, *above: Text) -> Turn:
    product = products.own(ctx, walk.product)
    progress = Text(
        "exporter-walk", {"number": walk.place + 1, "total": len(walk.fields), "name": name_of(product.name_zh)}
    )
    choices = (*_sectors(ctx, product, walk.field), *_navigation(walk, product))
    return Turn((shown(ctx, *above, progress, pages.question(walk.field), choices=choices),), walk.state())


def _sectors(ctx: Context, product: Product, field: str) -> Choices:
    return tuple(
        tuple(Choice(choice.label, "x.w_sector", choice.args[1:], once=True) for choice in row)
        for row in pages.sector_choices(ctx, product, field)
    )


def _navigation(walk: Walk, product: Product) -> Choices:
    kept = walk.field == "photos" and bool(product.photos)
    on = once("button-done" if kept else "button-skip", "x.w_next")
    back = (once("button-back", "x.w_back"),) if walk.place else ()
    return ((*back, on), (once("exporter-button-later", "x.w_stop"),))


def _said(said: Said, state: State, ctx: Context) -> Turn | None:
    walk = _walk(state)
    if walk is None:
        return None
    product = products.own(ctx, walk.product)
    try:
        changed = pages.take(ctx, product, walk.field, said)
    except BadAnswer as error:
        return _ask(ctx, walk, problem(error))
    if photos_of(said):
        # more pictures may follow: the question stays open
        return _ask(ctx, walk, *changed.notes, pages.photos_kept(len(changed.product.photos)))
    return _next(ctx, walk, *changed.notes)


def _next(ctx: Context, walk: Walk, *above: Text) -> Turn:
    if walk.place + 1 < len(walk.fields):
        return _ask(ctx, Walk(walk.product, walk.fields, walk.place + 1), *above)
    return pages.card(ctx, products.own(ctx, walk.product), *above, Text("exporter-walk-done"))


def _fill(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    return None if key is None else _go(ctx, products.own(ctx, key))


def _on(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    walk = _walk(state)
    return _next(ctx, walk) if walk else None


def _back(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    walk = _walk(state)
    return _ask(ctx, Walk(walk.product, walk.fields, walk.place - 1)) if walk and walk.place else None


def _stop(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    walk = _walk(state)
    return pages.card(ctx, products.own(ctx, walk.product), Text("exporter-walk-later")) if walk else None


def _sector(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    walk = _walk(state)
    if walk is None or walk.field != "sector" or word(args) not in sectors():
        return None
    products.set_sector(ctx, walk.product, word(args))
    return _next(ctx, walk)


# ---------------------------------------------------------------- words and photos out of the blue


def idle(said: Said, ctx: Context) -> Turn:
    """What to do with words or photos that nobody asked for: a new product, or photos of one there is."""
    companies = exporters.mine(ctx)
    photos, text = photos_of(said), one_line(words(said))
    if not companies or not (photos or has_han(text)):
        turn = home(ctx)
        hint = Text("exporter-idle" if companies else "not-understood")
        return Turn((shown(ctx, hint), *turn.replies), turn.state)
    new = [
        once("exporter-button-add-to", "x.loose", "new", int(company.id), company=name_of(company.name_zh))
        if len(companies) > 1
        else once("exporter-button-add-new", "x.loose", "new", int(company.id))
        for company in companies
    ]
    known = [product for company in companies for product in products.of(ctx, company.id)][:_OFFERED] if photos else []
    of = [
        Choice(name_of(product.name_zh), "x.loose", ("old", int(product.id)), once=True)
        for product in known
        if product.state is ProductState.ACTIVE
    ]
    choices = tuple((choice,) for choice in (*new, *of, button("button-home", "x.home")))
    ask = Text("exporter-loose-photos", {"count": len(photos)}) if photos else Text("exporter-loose-text")
    parts = (ask, Text("exporter-quoted", {"text": name_of(text)}) if text else None)
    return Turn((shown(ctx, *parts, choices=choices),), step(LOOSE, text=text[:200], photos=list(photos)))


def _loose(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, photos, text = number(args, 1), _texts(state, "photos"), str(state.get("text", ""))
    if at(state) != LOOSE or key is None:
        return None
    if word(args) == "old":
        changed = products.add_photos(ctx, key, photos)
        return pages.card(ctx, changed.product, Text("exporter-saved"), *changed.notes)
    company = int(exporters.own(ctx, key).id)
    try:
        return _added(ctx, company, text, photos) if text else _ask_name(ctx, company, photos)
    except BadAnswer as error:
        return _ask_name(ctx, company, photos, error)


def _nothing(said: Said, state: State, ctx: Context) -> Turn | None:
    """Whoever writes on instead of pressing a button means something new."""
    return idle(said, ctx)


BUTTONS = {
    "x.add": _add,
    "x.fill": _fill,
    "x.w_next": _on,
    "x.w_back": _back,
    "x.w_stop": _stop,
    "x.w_sector": _sector,
    "x.loose": _loose,
}
STEPS = {NAME: _named, STEP: _said, LOOSE: _nothing}
