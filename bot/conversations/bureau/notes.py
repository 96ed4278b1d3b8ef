"""Notes that an officer writes in his own words, or chooses: returning, declining, answering, marking as lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass

from bot.conversations.bureau.decisions import changed_since, read_again, still_undecided
from bot.conversations.bureau.screens import NEXT, already, number, stage_of, word
from bot.conversations.common import say, stale_button, step, words
from bot.services import deals, introductions, reviews
from bot.services.context import Context
from bot.services.describing import LONGEST_NOTE, NOTES, language_name, language_of
from bot.services.outcomes import AlreadyHandled
from bot.turn import Choice, Choices, Said, State, Text, Turn
from catalog.lifecycle import IllegalMove
from catalog.model import Deal, DealStage, Exporter, Introduction, IntroductionState

STEP = "bureau.note"


@dataclass(frozen=True, slots=True)
class Note:
    """What a note is for: the thing it belongs to, the notes to choose from, whether to look for later changes."""

    entity: type[Introduction] | type[Exporter] | type[Deal]
    codes: tuple[str, ...] = ()
    decides: bool = False


KINDS: Mapping[str, Note] = {
    "return": Note(Introduction, NOTES["return"], decides=True),
    "decline": Note(Introduction, NOTES["decline"], decides=True),
    "creturn": Note(Exporter, decides=True),
    "creject": Note(Exporter, decides=True),
    "reply": Note(Introduction),
    "forward": Note(Introduction, ("as_is",)),
    "lost": Note(Deal, NOTES["lost"]),
    "move": Note(Deal),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """The note that was asked for: for what, of which thing, how long its trail was then, and to which stage."""

    what: str
    id: int
    mark: int = 0
    stage: str = ""


def begin(ctx: Context, asked: Asked) -> Turn:
    """Ask for a note; what can be chosen stands as buttons below."""
    what, kind = asked.what, KINDS[asked.what]
    args = (what, asked.id, asked.mark)
    text_kind = what if what in NOTES else "forward"
    choices: Choices = tuple(
        (Choice(Text(f"bureau-{text_kind}-{code.replace('_', '-')}"), "o.note", (*args, code)),) for code in kind.codes
    )
    return say(
        ctx,
        f"bureau-ask-{what}",
        (*choices, (Choice(Text("button-cancel"), "g.cancel"),)),
        state=step(STEP, **asdict(asked)),
        language=_buyers_language(ctx, kind, asked.id),
    )


def _buyers_language(ctx: Context, kind: Note, id: int) -> Text:
    """The language the buyer reads, so that the officer can write in it."""
    if kind.entity is not Introduction:
        return Text("bureau-unknown")
    buyer = ctx.tx.get(Introduction, id).buyer
    return language_name(language_of(ctx, buyer), language_of(ctx, ctx.actor.id))


def written(said: Said, state: State, ctx: Context) -> Turn:
    """A note in the officer's own words. An empty or too long one changes nothing and is asked for again."""
    text = words(said)
    if not text:
        return say(ctx, "bureau-note-empty")
    if len(text) > LONGEST_NOTE:
        return say(ctx, "bureau-note-too-long", length=len(text), longest=LONGEST_NOTE)
    asked = Asked(str(state["what"]), int(str(state["id"])), int(str(state["mark"])), str(state["stage"]))
    return _finish(ctx, asked, text)


def _chosen(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    what, key, mark, code = word(args, 0), number(args, 1), number(args, 2), word(args, 3)
    if what not in KINDS or code not in KINDS[what].codes or key is None or mark is None:
        return None
    if not ctx.tx.count(KINDS[what].entity, id=key):
        return None
    return _finish(ctx, Asked(what, key, mark), f"#{code}")


def _finish(ctx: Context, asked: Asked, note: str) -> Turn:
    """Carry a note out. Whoever decided meanwhile is named, and the step is over."""
    try:
        if again := _look_again(ctx, asked):
            return again
        _ACTIONS[asked.what](ctx, asked, note)
    except AlreadyHandled as error:
        return Turn(already(ctx, error).replies, {})
    except IllegalMove:
        return Turn(stale_button(ctx).replies, {})
    return say(ctx, f"bureau-done-{asked.what}", _after(asked), state={})


def _after(asked: Asked) -> Choices:
    if KINDS[asked.what].entity is Deal:
        return ((Choice(Text("deal-button-open"), "o.deal", (asked.id,)),),)
    return ((NEXT,),)


def _look_again(ctx: Context, asked: Asked) -> Turn | None:
    """The item as it stands, when it can still be decided but is no longer what was read."""
    kind = KINDS[asked.what]
    if not kind.decides:
        return None
    company = kind.entity is Exporter
    found = ctx.tx.get(Exporter, asked.id) if company else ctx.tx.get(Introduction, asked.id)
    open_yet = still_undecided(found) or (asked.what == "decline" and _returned(found))
    if open_yet and changed_since(ctx, "exporter" if company else "introduction", asked.id, asked.mark):
        return read_again(ctx, {}, found)
    return None


def _returned(found: Introduction | Exporter) -> bool:
    return isinstance(found, Introduction) and found.state is IntroductionState.RETURNED


def _forward(ctx: Context, asked: Asked, note: str) -> None:
    question = introductions.last_question(ctx, ctx.tx.get(Introduction, asked.id))
    introductions.ask_buyer(ctx, asked.id, question if note == "#as_is" else note)


def _move(ctx: Context, asked: Asked, note: str) -> None:
    deals.move(ctx, asked.id, stage_of(asked.stage) or DealStage.LOST, note)


_ACTIONS: Mapping[str, Callable[[Context, Asked, str], object]] = {
    "return": lambda ctx, asked, note: introductions.give_back(ctx, asked.id, note),
    "decline": lambda ctx, asked, note: introductions.decline(ctx, asked.id, note),
    "creturn": lambda ctx, asked, note: reviews.return_exporter(ctx, asked.id, note),
    "creject": lambda ctx, asked, note: reviews.reject_exporter(ctx, asked.id, note),
    "reply": lambda ctx, asked, note: introductions.answer_question(ctx, asked.id, note),
    "forward": _forward,
    "lost": _move,
    "move": _move,
}


def _begins(what: str) -> Callable[[Context, State, tuple[str, ...]], Turn | None]:
    def handler(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
        key = number(args)
        if key is None or not ctx.tx.count(KINDS[what].entity, id=key):
            return None
        return begin(ctx, Asked(what, key, number(args, 1) or 0))

    return handler


BUTTONS = {f"o.{what}": _begins(what) for what in KINDS if what != "move"} | {"o.note": _chosen}
