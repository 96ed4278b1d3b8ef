"""Kazakh says "for" by the ending of a word: мектебіне, ауылға."""

from __future__ import annotations

import re

from index.reading.board import Board

# "to" behind vowels and voiced sounds, behind voiceless ones, and behind "its"
_DATIVE = re.compile(r"\w+(?:[аоұыуеәөүіияюэйлмнңрзжғ](?:ға|ге)|[пткқсшщчхфцбвгд](?:қа|ке)|[ыі](?:на|не))")
_PARTICIPLE = re.compile(r"\w{2,}(?:[ғқ]ан|[гк]ен|т[ыі]н|лы|лі|атын|етін)")
_LEAST_NAMED = 2


def is_dative(word: str) -> bool:
    """Whether a word ends in "to" or "for"."""
    return _DATIVE.fullmatch(word) is not None


def _without_last(board: Board, tokens: list[int]) -> list[int]:
    """Without the words behind a measure that say what for: аккумулятор [48В] күн станциясына."""
    gaps = [place for place in range(1, len(tokens)) if tokens[place] - tokens[place - 1] > 1]
    return tokens[: gaps[-1]] if gaps and is_dative(board.text(tokens[-1])) else tokens


def without_purpose(board: Board, tokens: list[int]) -> list[int]:
    """The tokens of a name without the words before it that say whom or what the goods are for.

    What such a word belongs to stays: көше шамына арналған бағана.
    """
    if board.speech.language != "kk":
        return tokens
    tokens = _without_last(board, tokens)
    for place in range(len(tokens) - 1 - _LEAST_NAMED, -1, -1):
        what_for, after = board.text(tokens[place]), board.text(tokens[place + 1])
        if is_dative(what_for) and not _PARTICIPLE.fullmatch(after):
            return tokens[place + 1 :]
    return tokens
