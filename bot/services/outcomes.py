"""Expected refusals of the bureau's use cases, each with what a person needs to hear."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from bot.turn import Text
from catalog.lifecycle import IllegalMove
from catalog.model import PersonId
from catalog.store import Conflict


class AlreadyHandled(IllegalMove):
    """Raised when something was decided before; carries by whom and when (None where nobody decided)."""

    def __init__(self, state: StrEnum, action: str, by: PersonId | None, at: datetime | None) -> None:
        super().__init__(state, action)
        self.by = by
        self.at = at


class NotPossible(Conflict):
    """Raised when an introduction cannot go on; `text` is the sentence for whoever tried."""

    def __init__(self, reason: str) -> None:
        super().__init__("Introduction", reason)
        self.reason = reason
        self.text = Text(f"bureau-impossible-{reason.replace('_', '-')}")
