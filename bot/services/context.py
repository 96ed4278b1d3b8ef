"""What a use case works with during one turn: the transaction, the clock, the matcher, who acts, what is to be told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field as default
from datetime import UTC, date, datetime

from bot.turn import Reply
from catalog import working_time
from catalog.model import Member, Person, PersonId, Role
from catalog.store import Writing
from index.matcher import Matcher

SHANGHAI = working_time.SHANGHAI


class Forbidden(Exception):
    """Raised when the person has not the role a use case asks for; carries both."""

    def __init__(self, person: PersonId, role: Role) -> None:
        super().__init__(f"person {person} is no {role}")
        self.person = person
        self.role = role


@dataclass(slots=True)
class Context:
    """One turn's surroundings. `notices` are messages to people other than the speaker, committed with the turn.

    A job of the clock acts as `SYSTEM`, whom the trail leaves unnamed.

    `after_commit` holds what must happen outside the database once the turn is durable (deleting erased files).
    """

    tx: Writing
    now: datetime
    matcher: Matcher
    actor: Person
    notices: list[Reply] = default(default_factory=list)
    after_commit: list[Callable[[], None]] = default(default_factory=list)
    demo: bool = False
    bot_name: str = ""
    delete_file: Callable[[str], None] = lambda file: None

    @property
    def today(self) -> date:
        """Today in Mianyang; days of bureau and exporters end at midnight there."""
        return self.now.astimezone(SHANGHAI).date()

    def require(self, role: Role) -> None:
        """Raise Forbidden unless the actor has the role."""
        if role not in self.actor.roles:
            raise Forbidden(self.actor.id, role)

    def notify(self, reply: Reply) -> None:
        """Send a message to somebody else with this turn."""
        self.notices.append(reply)

    def audit(self, entity: str, entity_id: int, action: str, **detail: object) -> None:
        """Write to the trail in the actor's name. Never pass private values."""
        self.tx.audit(self.actor.id or None, entity, entity_id, action, self.now, **detail)

    def officers(self) -> list[Person]:
        """Everyone of the bureau."""
        return self.tx.holders(Role.OFFICER)

    def members(self, exporter: int) -> list[PersonId]:
        """Who acts for an exporter."""
        return [m.person for m in self.tx.find(Member, exporter=exporter)]


SYSTEM = Person(PersonId(0), "en", datetime(2026, 1, 1, tzinfo=UTC), roles=frozenset())


def utc_now() -> datetime:
    """The real clock, injected everywhere else."""
    return datetime.now(UTC)
