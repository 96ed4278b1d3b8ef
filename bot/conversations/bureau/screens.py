"""What the bureau's screens share: one message edited in place, safe numbers from buttons, who decided before."""

from __future__ import annotations

from datetime import date

from bot.conversations.common import step
from bot.services.context import Context
from bot.services.describing import local
from bot.services.officers import who_did
from bot.services.outcomes import AlreadyHandled
from bot.turn import Choice, Choices, Lines, Reply, State, Text, Turn
from catalog.model import AuditEntry, DealStage

SCREEN = "bureau.screen"
NEXT = Choice(Text("bureau-button-next"), "o.queue", (0,))


def number(args: tuple[str, ...], index: int = 0) -> int | None:
    """A number of a button's arguments; None for whatever nobody made."""
    text = args[index] if index < len(args) else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def word(args: tuple[str, ...], index: int) -> str:
    """A word of a button's arguments, "" where there is none."""
    return args[index] if index < len(args) else ""


def day(text: str) -> date | None:
    """A day as a button carries it, 20261209."""
    try:
        return date.fromisoformat(text) if text.isascii() and len(text) == 8 else None
    except ValueError:
        return None


def stage_of(text: str) -> DealStage | None:
    """A stage as a button carries it."""
    return DealStage(text) if text in list(DealStage) else None


def screen(
    ctx: Context, state: State, text: Text | Lines, choices: Choices, *, fresh: bool = False, before: str = ""
) -> Turn:
    """A screen in the one message that is edited in place; `fresh` begins a new message below what was said since.

    `before` is a short text put above, such as the outcome of what was just pressed.
    """
    slot = str(state.get("slot", ""))
    if fresh or not slot:
        slot = f"bureau-{ctx.now:%Y%m%d%H%M%S}"
    shown = Lines((Text(before), text), "\n\n") if before else text
    return Turn((Reply(ctx.actor.id, shown, choices, slot=slot),), step(SCREEN, slot=slot))


def seen(ctx: Context, entity: str, id: int) -> int:
    """How many lines the trail has of a thing: a button made before the last one decides on what is no longer so."""
    return ctx.tx.count(AuditEntry, entity=entity, entity_id=id)


def already(ctx: Context, error: AlreadyHandled) -> Turn:
    """Who decided before, and when: said instead of deciding twice."""
    who = who_did(ctx, error.by)
    if error.at is None:
        return Turn((Reply(ctx.actor.id, Text("already-handled"), ((NEXT,),)),))
    args = {"who": who, "when": local(error.at), "what": Text("bureau-state", {"state": error.state})}
    return Turn((Reply(ctx.actor.id, Text("bureau-already", args), ((NEXT,),)),))
