"""A buyer's requests: stated, corrected, watched, closed, reopened; what happens to them by the clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta

from bot.services import announcements, buyers
from bot.services.context import Context
from bot.services.readback import short_readback
from bot.turn import Choice, Reply, Text
from catalog.lifecycle import LIVE, REQUEST, move
from catalog.messages import Job
from catalog.model import Person, PersonId, Request, RequestId, RequestState, Requirements
from catalog.store import NotFound
from index.ranking import SURE
from index.requirements import Readings, read_goods

VALID_DAYS = 90
MOST_A_DAY = 20
# a product read with so little confidence may be anything, where nothing of the rest is said
_HARDLY = 0.5
_SAID = (
    "quantity",
    "price",
    "country",
    "deadline",
    "specification",
    "certificates",
    "incoterm",
    "fuel",
    "voltage",
    "hs",
)
# noon UTC is when a day has ended everywhere
_DAY_HAS_ENDED = time(12, tzinfo=UTC)


class TooManyRequests(Exception):
    """Raised when a person states more needs than a day allows; carries how many it allows."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} requests a day")
        self.limit = limit


def own(ctx: Context, id: int) -> Request:
    """A request of the actor. Raises NotFound for any other."""
    found = ctx.tx.get(Request, id)
    if found.person != ctx.actor.id:
        raise NotFound("Request", id)
    return found


def mine(ctx: Context) -> list[Request]:
    """All requests of the actor: what is alive first, then the newest."""
    found = ctx.tx.find(Request, person=ctx.actor.id, order="-id")
    return sorted(found, key=lambda request: request.state not in LIVE)


# ---------------------------------------------------------------- reading


def read(ctx: Context, text: str) -> Readings:
    """A text as one request and, where its words part it into several goods, as several."""
    known = buyers.known(ctx).country
    return read_goods(text, today=ctx.today, language=ctx.actor.language, country=known)


def goods(ctx: Context, text: str) -> Readings:
    """As `read`; where words alone part the goods, "pumps and hoses", they count as several only if different goods
    here answer them."""
    found = read(ctx, text)
    if not found.parts or found.sure or _apart(ctx, found.parts):
        return found
    return Readings(found.whole)


def _apart(ctx: Context, parts: Sequence[Requirements]) -> bool:
    """Whether each of the goods is surely made here, and none of them is found where another one is asked for."""
    found = [ctx.matcher.search(part, today=ctx.today, buyer=ctx.actor.id).matches for part in parts]
    if not all(matches and matches[0].probability >= SURE for matches in found):
        return False
    lists = [{match.product for match in matches} for matches in found]
    return all(not one & other for at, one in enumerate(lists) for other in lists[:at])


def doubtful(ctx: Context, read: Requirements) -> bool:
    """Whether a text may be no request at all: hardly a product, nothing else said, and nothing here fits it."""
    if read.product is None or read.product.confidence > _HARDLY or any(getattr(read, name) for name in _SAID):
        return False
    return not fits_something(ctx, read)


def fits_something(ctx: Context, read: Requirements) -> bool:
    """Whether anything here fits a reading."""
    return bool(ctx.matcher.search(read, today=ctx.today, buyer=ctx.actor.id).matches)


# ---------------------------------------------------------------- by the buyer


def state(ctx: Context, requirements: Requirements, photos: tuple[str, ...] = ()) -> Request:
    """Store a new request of the actor, open for 90 days. Raises TooManyRequests."""
    _check_pace(ctx)
    language = requirements.language or ctx.actor.language
    until = ctx.today + timedelta(days=VALID_DAYS)
    made = ctx.tx.add(Request(RequestId(0), ctx.actor.id, language, requirements, ctx.now, until, photos=photos))
    ctx.audit("request", made.id, "stated", photos=len(photos))
    _expire_later(ctx, made)
    return made


def _check_pace(ctx: Context) -> None:
    newest = ctx.tx.find(Request, person=ctx.actor.id, order="-id", limit=MOST_A_DAY)
    if len(newest) == MOST_A_DAY and newest[-1].created_at > ctx.now - timedelta(days=1):
        raise TooManyRequests(MOST_A_DAY)


def correct(ctx: Context, request: Request, requirements: Requirements) -> Request:
    """Store a corrected reading; the trail names the fields. Raises IllegalMove for a closed request."""
    before = request.requirements
    names = [field.name for field in fields(before)]
    changed = [name for name in names if getattr(before, name) != getattr(requirements, name)]
    return _move(ctx, replace(request, requirements=requirements), "change", fields=changed)


def skip(ctx: Context, request: Request, field: str) -> Request:
    """Remember that the buyer would rather not answer a question."""
    skipped = replace(request, skipped=tuple(dict.fromkeys((*request.skipped, field))))
    ctx.tx.save(skipped)
    return skipped


def ask(ctx: Context, request: Request, field: str) -> Request:
    """Remember that the buyer was asked for a field."""
    if field in request.asked:
        return request
    asked = replace(request, asked=(*request.asked, field))
    ctx.tx.save(asked)
    return asked


def watch(ctx: Context, request: Request) -> Request:
    """Keep looking: what the catalog gains from now on is announced if it fits."""
    watched = _move(ctx, request, "watch")
    announcements.watched(ctx, watched)
    return watched


def rest(ctx: Context, request: Request) -> Request:
    """Stop looking; the request stays open. One that is not watched stays as it is."""
    return _move(ctx, request, "rest") if request.state is RequestState.WATCHING else request


def close(ctx: Context, request: Request) -> Request:
    """The buyer needs it no more; closing twice changes nothing."""
    return request if request.state is RequestState.CLOSED else _move(ctx, request, "close")


def reopen(ctx: Context, request: Request) -> Request:
    """Open again for 90 days; one that is open stays as it is."""
    if request.state in LIVE:
        return request
    opened = _move(ctx, replace(request, valid_until=ctx.today + timedelta(days=VALID_DAYS)), "reopen")
    _expire_later(ctx, opened)
    return opened


def _move(ctx: Context, request: Request, action: str, **detail: object) -> Request:
    moved = replace(request, state=move(REQUEST, request.state, action))
    ctx.tx.save(moved)
    ctx.audit("request", moved.id, action, **detail)
    return moved


# ---------------------------------------------------------------- by the clock


def expire(ctx: Context, body: Mapping[str, object]) -> None:
    """Job `expire_request`: a request whose time is over expires and its buyer is asked whether to go on."""
    request = ctx.tx.first(Request, id=body["request"])
    if request is None or request.state not in LIVE or request.valid_until >= ctx.now.astimezone(UTC).date():
        return
    _move(ctx, request, "expire")
    if _gone(ctx, request.person):
        return
    key = int(request.id)
    choices = (
        Choice(Text("buyer-button-reopen"), "b.reopen", (key,)),
        Choice(Text("buyer-button-close"), "b.close", (key,)),
    )
    text = Text("buyer-expired", {"request": short_readback(request.requirements)})
    ctx.notify(Reply(request.person, text, (choices,)))


def _expire_later(ctx: Context, request: Request) -> None:
    ctx.tx.add(Job(0, "expire_request", _end_of(request.valid_until), {"request": int(request.id)}))


def _end_of(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), _DAY_HAS_ENDED)


def _gone(ctx: Context, person: PersonId) -> bool:
    return ctx.tx.get(Person, person).erased_at is not None
