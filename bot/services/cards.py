"""A product as a buyer sees it: the card of a proposal with its pager, and all that is known on demand.

A card is one message with a picture, edited in place; its words stay within what fits under a picture.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.services.context import Context
from bot.services.masking import mask
from bot.services.offers import offer_lines
from bot.services.product_facts import fact_lines
from bot.services.proposals import Page, introduction_of
from bot.services.reasons import reason_lines, sources_line
from bot.texts import clip, render
from bot.turn import Choice, Choices, Lines, Reply, Text, verbatim
from catalog.model import (
    Decision,
    Exporter,
    Introduction,
    IntroductionState,
    Person,
    PersonId,
    Product,
    ProductId,
    Proposal,
    Reason,
    Request,
    VerificationLevel,
)

LONGEST_CARD = 1000
_LONGEST_NAME = 60
_OVER = (IntroductionState.DECLINED, IntroductionState.REFUSED, IntroductionState.WITHDRAWN)


def slot(request: Request) -> str:
    """The slot of a request's cards."""
    return f"cards:{request.id}"


@dataclass(frozen=True, slots=True)
class Goods:
    """A product with its maker, for a reader of a language."""

    product: Product
    exporter: Exporter
    language: str


def goods_of(ctx: Context, product: Product, reader: PersonId) -> Goods:
    """What a card tells of, in the language that a person reads our texts in."""
    language = ctx.tx.get(Person, reader).language
    return Goods(product, ctx.tx.get(Exporter, product.exporter), language)


# ---------------------------------------------------------------- replies


def product_card(ctx: Context, request: Request, page: Page, *, head: Text | None = None) -> Reply:
    """The card of a page that holds a proposal; `head` stands above it."""
    assert page.proposal is not None
    proposal = page.proposal
    goods = goods_of(ctx, ctx.tx.get(Product, proposal.product), request.person)
    introduction = introduction_of(ctx, proposal)
    parts: list[Text | Lines] = [head] if head else []
    if page.near:
        parts.append(Text("buyer-card-near"))
    if introduction:
        parts.append(Text("buyer-card-introduction", {"state": introduction.state}))
    wanted = request.requirements.quantity
    parts += [
        *title_lines(goods, page.position + 1),
        offer_lines(goods.product, wanted.value if wanted else None),
        # line by line: where room is short, what matches and what conflicts stays
        *reason_lines(*map(_masked, (proposal.matched, proposal.conflicting, proposal.unknown))).parts,
        sources_line(proposal.matched, proposal.conflicting, proposal.unknown),
    ]
    choices = (*_pager(request, page), *_choices(proposal, introduction))
    return pictured(request.person, goods, within(parts, goods.language), choices, slot(request))


def question_card(ctx: Context, request: Request, proposal: Proposal, text: Text, choices: Choices) -> Reply:
    """The card's place taken by a question about its product."""
    goods = goods_of(ctx, ctx.tx.get(Product, proposal.product), request.person)
    return pictured(request.person, goods, Lines((*title_lines(goods), text)), choices, slot(request))


def details_card(ctx: Context, request: Request, proposal: Proposal) -> Reply:
    """All that is known of a proposal's product, in the place of its card."""
    goods = goods_of(ctx, ctx.tx.get(Product, proposal.product), request.person)
    back = Choice(Text("button-back"), "b.card", (int(proposal.id),))
    choices = tuple(row for row in (_wanting(proposal, introduction_of(ctx, proposal)), (back,)) if row)
    return pictured(request.person, goods, details(goods), choices, slot(request))


def linked_card(ctx: Context, product: Product) -> Reply:
    """A product that the actor came to by a link."""
    goods = goods_of(ctx, product, ctx.actor.id)
    ask = Choice(Text("buyer-button-ask"), "b.ask", (int(product.id),))
    return pictured(ctx.actor.id, goods, details(goods), ((ask,),), f"product:{product.id}")


def pictured(to: PersonId, goods: Goods, text: Lines, choices: Choices, name: str) -> Reply:
    """A reply with the product's first photo, or the drawn tile of its sector."""
    photo = goods.product.photos[0] if goods.product.photos else ""
    return Reply(to, text, choices, slot=name, photo=photo, tile="" if photo else goods.product.sector)


def _masked(reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Reasons quote names and specifications that the exporter wrote."""
    return tuple(
        replace(reason, values={k: mask(v) if isinstance(v, str) else v for k, v in reason.values.items()})
        for reason in reasons
    )


# ---------------------------------------------------------------- words


def title_lines(goods: Goods, number: int = 0) -> tuple[Text, Text]:
    """The product's name, and who makes it and how that was checked."""
    first, second = names(goods)
    title = {"number": number, "name": first, "other": f" ({second})" if second else ""}
    exporter = goods.exporter
    maker: dict[str, object] = {"name": maker_name(goods), "kind": exporter.kind}
    sample = Text("sample-mark") if goods.product.sample or exporter.sample else ""
    mark = Text("buyer-card-sample", {"mark": sample}) if sample else ""
    return Text("buyer-card-title", title), Text("buyer-card-maker", {**maker, "level": _level(exporter), "mark": mark})


def maker_name(goods: Goods) -> str:
    """The exporter's name for the reader."""
    exporter = goods.exporter
    name = exporter.name_zh if goods.language == "zh" else exporter.name_en or exporter.name_zh
    return mask(clip(name, _LONGEST_NAME))


def shown_name(ctx: Context, product: ProductId) -> Text:
    """A product's name for the actor, as an argument of a text."""
    return verbatim(names(goods_of(ctx, ctx.tx.get(Product, product), ctx.actor.id))[0])


def names(goods: Goods) -> tuple[str, str]:
    """The product's name for the reader, and its other name, "" where there is none."""
    chinese, english = (mask(clip(name, _LONGEST_NAME)) for name in (goods.product.name_zh, goods.product.name_en))
    if goods.language == "zh" or not english:
        return chinese, english
    return english, chinese


def _level(exporter: Exporter) -> Text:
    if exporter.level is VerificationLevel.DECLARED or exporter.level_on is None:
        return Text("buyer-level-declared")
    return Text("buyer-level-checked", {"level": exporter.level, "day": exporter.level_on})


def details(goods: Goods) -> Lines:
    """Name, maker, price and every fact that is known, as far as it fits."""
    parts = [
        *title_lines(goods),
        offer_lines(goods.product, None),
        *fact_lines(goods.product, goods.exporter, goods.language),
    ]
    return within(parts, goods.language)


def within(parts: list[Text | Lines], language: str) -> Lines:
    """As many of the parts, in their order, as fit under a picture; the first ones always."""
    kept: list[Text | Lines] = []
    room = LONGEST_CARD
    for part in parts:
        # tags are counted too: rather a little too short
        room -= len(render(part, language).encode("utf-16-le")) // 2 + 1
        if room < 0 and kept:
            break
        kept.append(part)
    return Lines(tuple(kept))


# ---------------------------------------------------------------- buttons


def _pager(request: Request, page: Page) -> Choices:
    if page.total < 2:
        return ()
    action = "b.near" if page.near else "b.page"

    def turn(label: Text, position: int) -> Choice:
        return Choice(label, action, (int(request.id), position))

    here = Text("buyer-button-page", {"number": page.position + 1, "total": page.total})
    before = [turn(verbatim("◀"), page.position - 1)] if page.position else []
    after = [turn(verbatim("▶"), page.position + 1)] if page.position + 1 < page.total else []
    return ((*before, turn(here, page.position), *after),)


def _choices(proposal: Proposal, introduction: Introduction | None) -> Choices:
    key = int(proposal.id)
    reject = (Choice(Text("buyer-button-reject"), "b.reject", (key,)),) if introduction is None else ()
    if introduction and introduction.state in _OVER:
        reject = (Choice(Text("deal-button-next"), "b.next", (int(introduction.id),)),)
    details_button = Choice(Text("buyer-button-details"), "b.details", (key,))
    # the wish to be introduced is long in some languages: a row of its own, or a phone cuts it short
    return tuple(row for row in (_wanting(proposal, introduction), (*reject, details_button)) if row)


def _wanting(proposal: Proposal, introduction: Introduction | None) -> tuple[Choice, ...]:
    if proposal.decision is Decision.REJECTED:
        return ()
    key = "buyer-button-where" if introduction else "buyer-button-introduce"
    return (Choice(Text(key), "b.introduce", (int(proposal.id),)),)
