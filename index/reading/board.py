"""The board on which the parts of the reader mark what they have read, so that nothing is read twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from catalog.model import Read
from index.reading.speech import Speech
from index.reading.tokens import Source

FREE = ""


@dataclass
class Board:
    """A text, its language, and for each token what it was read as ("" while nobody has)."""

    source: Source
    speech: Speech
    roles: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.roles = [FREE] * len(self.source.tokens)

    def __len__(self) -> int:
        return len(self.roles)

    def free(self, start: int, end: int) -> bool:
        """Whether nobody has read these tokens."""
        return all(role == FREE for role in self.roles[start:end])

    def claim(self, start: int, end: int, role: str) -> None:
        """Mark what is still free of these tokens."""
        for at in range(max(start, 0), min(end, len(self.roles))):
            if self.roles[at] == FREE:
                self.roles[at] = role

    def words(self, start: int, end: int) -> str:
        """The original words of tokens."""
        return self.source.words(start, end)

    def says(self, role: str, at: int) -> int | None:
        """The token after a phrase of a role that begins here."""
        found = self.speech.lexicon(role).at(self.source, at)
        return found.end if found else None

    def said_before(self, role: str, end: int) -> int | None:
        """The first token of a phrase of a role that ends here."""
        found = self.speech.lexicon(role).before(self.source, end)
        return found.start if found else None

    @cached_property
    def compounds(self) -> frozenset[int]:
        """The tokens of names whose words alone say something else: sacs à dos, kim loại, cần cẩu."""
        lexicon = self.speech.lexicon("compound")
        found = (lexicon.at(self.source, at) for at in range(len(self)))
        return frozenset(at for name in found if name is not None for at in range(name.start, name.end))

    def text(self, at: int) -> str:
        """The folded text of a token; empty outside the text."""
        return self.source.texts[at] if 0 <= at < len(self.roles) else ""

    def back(self, start: int, *roles: str, most: int = 3, over: str = ":=.") -> int:
        """The first token of up to `most` phrases of these roles that stand before a token."""
        for _ in range(most):
            begin = start
            while begin and self.text(begin - 1) in over:
                begin -= 1
            found = [at for role in roles if (at := self.said_before(role, begin)) is not None]
            if not found or not self.free(min(found), start):
                break
            start = min(found)
        return start


def read_of(board: Board, value: str, start: int, end: int, confidence: float) -> Read[str]:
    """A text value with its words."""
    return Read(value, board.words(start, end), confidence)
