"""Messages about an introduction to those who did not press the button. Nothing here names a side to the other."""

from __future__ import annotations

from bot.services.concealing import veil_of_buyer, veil_of_exporter
from bot.services.context import Context
from bot.services.describing import (
    buyer_facts,
    language_name,
    language_of,
    local,
    note_text,
    product_name,
)
from bot.services.readback import readback
from bot.services.reasons import reason_lines
from bot.texts import clip
from bot.turn import Choice, Choices, Lines, Reply, Text, verbatim
from catalog.model import (
    Introduction,
    Person,
    PersonId,
    Product,
    Proposal,
    Request,
)

LONGEST_ORIGINAL = 600


def button(key: str, action: str, *args: str | int) -> Choice:
    """A button that is good at any time."""
    return Choice(Text(key), action, args)


# ---------------------------------------------------------------- to the exporter


def inquiry(ctx: Context, introduction: Introduction, to: PersonId) -> Reply:
    """The exporter's view of an approved introduction: reading, reasons, masked original; accept, refuse, ask."""
    veil = veil_of_buyer(ctx, introduction.buyer)
    request = ctx.tx.get(Request, introduction.request)
    proposal = ctx.tx.get(Proposal, introduction.proposal)
    reader = language_of(ctx, to)
    reasons = tuple(map(veil.reasons, (proposal.matched, proposal.conflicting, proposal.unknown)))
    product = product_name(ctx, ctx.tx.get(Product, introduction.product), to)
    head: tuple[Text | Lines, ...] = (
        *sample_mark(ctx, introduction),
        Text("deal-inquiry-head"),
        readback(veil.requirements(request.requirements)),
        Text("deal-inquiry-buyer", buyer_facts(ctx, introduction.buyer, reader)),
    )
    parts: list[Text | Lines] = [
        Lines(head),
        Lines((Text("deal-inquiry-product", {"product": product}), reason_lines(*reasons))),
        _original(veil.text(request.requirements.text), request.language, reader),
        *_answered(ctx, introduction, to),
        Text("deal-inquiry-due", {"due": local(introduction.answer_due or ctx.now)}),
    ]
    return Reply(to, Lines(tuple(parts), "\n\n"), answer_choices(introduction))


def answer_choices(introduction: Introduction) -> Choices:
    """What an exporter may do with an inquiry."""
    number = int(introduction.id)
    return (
        (button("deal-button-accept", "x.accept", number), button("deal-button-refuse", "x.refuse", number)),
        (button("deal-button-ask", "x.ask", number),),
    )


def sample_mark(ctx: Context, introduction: Introduction) -> tuple[Text, ...]:
    """The mark that all that is told of a sample carries."""
    return (Text("sample-mark"),) if ctx.tx.get(Product, introduction.product).sample else ()


def _original(text: str, language: str, reader: str) -> Text:
    words = {"text": clip(text, LONGEST_ORIGINAL), "language": language_name(language, reader)}
    return Text("deal-inquiry-original", words)


def _answered(ctx: Context, introduction: Introduction, to: PersonId) -> list[Text]:
    note = ctx.tx.private(introduction.buyer, answer_field(introduction))
    if not note:
        return []
    return [Text("deal-inquiry-answer", {"text": veil_of_buyer(ctx, introduction.buyer).text(clip(note, 600))})]


def answer_field(introduction: Introduction) -> str:
    """The private field of what a buyer answered the bureau."""
    return f"introduction_answer:{introduction.id}"


def question_field(introduction: Introduction) -> str:
    """The private field of what a member of the exporter asked before answering."""
    return f"introduction_question:{introduction.id}"


def nudge(ctx: Context, introduction: Introduction, to: PersonId) -> Reply:
    """To a member: the buyer is still waiting."""
    return _about(ctx, introduction, to, "deal-nudge", answer_choices(introduction))


def withdrawn(ctx: Context, introduction: Introduction, to: PersonId) -> Reply:
    """To a member or an officer: the buyer has taken his consent back."""
    return _about(ctx, introduction, to, "bureau-withdrawn")


def answer_to_exporter(ctx: Context, introduction: Introduction, to: PersonId, text: str) -> Reply:
    """To a member: the answer to what he asked."""
    args = {"text": veil_of_buyer(ctx, introduction.buyer).text(clip(text, 800))}
    return _about(ctx, introduction, to, "bureau-answer-to-exporter", answer_choices(introduction), **args)


# ---------------------------------------------------------------- to the buyer


def sent_to_bureau(ctx: Context, introduction: Introduction) -> Reply:
    """To the buyer: his wish is with the bureau; he may take it back."""
    return _to_buyer(ctx, introduction, "bureau-sent", (_take_back(introduction),))


def passed_on(ctx: Context, introduction: Introduction) -> Reply:
    """To the buyer: approved, and with the exporter until a day."""
    due = local(introduction.answer_due or ctx.now).date()
    return _to_buyer(ctx, introduction, "bureau-passed-on", (_take_back(introduction),), due=due)


def returned(ctx: Context, introduction: Introduction) -> Reply:
    """To the buyer: the bureau asks for more."""
    answer = (button("bureau-button-answer", "b.resubmit", int(introduction.id)),)
    note = _note_for_buyer(ctx, introduction, "return", introduction.review_note)
    return _to_buyer(ctx, introduction, "bureau-returned", (answer, _take_back(introduction)), note=note)


def declined(ctx: Context, introduction: Introduction) -> Reply:
    """To the buyer: the bureau does not pass it on, and why."""
    note = _note_for_buyer(ctx, introduction, "decline", introduction.review_note)
    return _to_buyer(ctx, introduction, "bureau-declined", (_try_next(introduction),), note=note)


def refused(ctx: Context, introduction: Introduction) -> Reply:
    """To the buyer: the exporter cannot, and why; the next one is offered."""
    note = _note_for_buyer(ctx, introduction, "refusal", introduction.response_reason)
    return _to_buyer(ctx, introduction, "deal-refused", (_try_next(introduction),), note=note)


def unanswered(ctx: Context, introduction: Introduction) -> Reply:
    """To the buyer: no answer yet; the next exporter is offered, which takes a new consent."""
    return _to_buyer(ctx, introduction, "deal-unanswered", (_try_next(introduction), _take_back(introduction)))


def question_to_buyer(ctx: Context, introduction: Introduction, text: str) -> Reply:
    """To the buyer: the exporter asks something before he answers."""
    words = veil_of_exporter(ctx, introduction.exporter).text(clip(text, 800))
    answer = (button("bureau-button-answer", "o.answer", int(introduction.id)),)
    return _to_buyer(ctx, introduction, "bureau-question-to-buyer", (answer,), text=words)


def _note_for_buyer(ctx: Context, introduction: Introduction, kind: str, note: str) -> Text:
    text = note_text(kind, note)
    if text.key != "verbatim":
        return text
    return verbatim(veil_of_exporter(ctx, introduction.exporter).text(str(text.args["text"])))


def _take_back(introduction: Introduction) -> tuple[Choice, ...]:
    return (button("bureau-button-take-back", "b.withdraw", int(introduction.id)),)


def _try_next(introduction: Introduction) -> tuple[Choice, ...]:
    return (button("deal-button-next", "b.next", int(introduction.id)),)


def _to_buyer(ctx: Context, introduction: Introduction, key: str, choices: Choices, **args: object) -> Reply:
    return _about(ctx, introduction, introduction.buyer, key, choices, **args)


# ---------------------------------------------------------------- to both sides of a deal


def samples_question(ctx: Context, introduction: Introduction, to: PersonId, deal: int) -> Reply:
    """A week after the exchange: have samples been agreed?"""
    answers = ("yes", "not-yet", "stopped")
    row = tuple(
        button(f"deal-button-samples-{answer}", "o.samples", deal, answer.replace("-", "_")) for answer in answers
    )
    return _about(ctx, introduction, to, "deal-samples-question", (row,))


# ---------------------------------------------------------------- to officers


def to_officers(ctx: Context, introduction: Introduction, key: str, choices: Choices = (), **args: object) -> None:
    """Tell the responsible officer, or all of them where nobody is responsible yet; never the actor himself."""
    look = ((button("bureau-button-look", "o.open", int(introduction.id)),),)
    for person in responsible(ctx, introduction):
        if person != ctx.actor.id:
            ctx.notify(_about(ctx, introduction, person, key, (*choices, *look), **args))


def responsible(ctx: Context, introduction: Introduction) -> list[PersonId]:
    """The officer in charge, if he is still there, else every officer."""
    everybody = [person.id for person in ctx.officers()]
    return [introduction.officer] if introduction.officer in everybody else everybody


def _about(
    ctx: Context, introduction: Introduction, to: PersonId, key: str, choices: Choices = (), **args: object
) -> Reply:
    product = product_name(ctx, ctx.tx.get(Product, introduction.product), to)
    text = Text(key, {"product": product, **args})
    return Reply(to, Lines((*sample_mark(ctx, introduction), text)), choices)


def reachable(ctx: Context, person: PersonId) -> bool:
    """Whether a person is still with us."""
    return ctx.tx.get(Person, person).erased_at is None
