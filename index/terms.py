"""A text cut into the terms it is found by, alike for what is held and what is asked.

Chinese is cut into words and also into pairs of neighbouring characters, because a cutter may join what a buyer
writes apart. Part numbers are kept whole and in their parts. Case, width, accents and an English plural are folded.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import rjieba

from catalog.places import normalise, plain

# Han, and the scripts that write no spaces between words: Thai, Lao, Burmese, Khmer, kana.
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNSPACED = rf"{_HAN}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff"
# A point or comma belongs to a code only between digits: 4lz-1.0 is 4lz and 1.0.
_RUN = re.compile(
    rf"""(?P<unspaced>[{_UNSPACED}]+)
    | (?P<code>(?=[a-z/+-]*[0-9])[a-z0-9]+(?:(?:[-/+]+|(?<=[0-9])[.,](?=[0-9]))[a-z0-9]+)*)
    | (?P<word>(?:(?![{_UNSPACED}])\w)(?:(?![{_UNSPACED}])[\w\u0300-\u036f\u064b-\u065f])*)""",
    re.VERBOSE,
)
_SOME_HAN = re.compile(f"[{_HAN}]")
_MARK = re.compile("[-/+]+")
_MEASURE = re.compile(r"(?<![\w.,])([0-9]+(?:[.,][0-9]+)*)\s([a-z]{1,4})(?!\w)")
_LETTER = re.compile("[a-z]")
_LONGEST_CODE = 6


def held_terms(text: str) -> tuple[Counter[str], int]:
    """The terms of a text that is held, how often it holds each, and its length in words."""
    counts: Counter[str] = Counter()
    length = 0
    folded = _folded(text)
    for run in _RUN.finditer(folded):
        words = _words(run)
        length += len(words)
        counts.update(words)
        counts.update(_beside(run, words))
        if run.lastgroup == "unspaced" and len(run.group()) > 1:
            counts.update(set(run.group()))
    counts.update(_measures(folded))
    return counts, length


def asked_terms(text: str) -> list[str]:
    """The different terms of a text that is asked for, in the order they appear."""
    folded = _folded(text)
    terms: dict[str, None] = {}
    for run in _RUN.finditer(folded):
        words = _words(run)
        if not _LETTER.fullmatch(run.group()):  # one letter stands in many part numbers and asks for none
            terms.update(dict.fromkeys([*words, *_beside(run, words)]))
    terms.update(dict.fromkeys(_measures(folded)))
    return list(terms)


def _folded(text: str) -> str:
    return plain(normalise(text)).replace("_", " ")


def _words(run: re.Match[str]) -> list[str]:
    found = run.group()
    match run.lastgroup:
        case "unspaced":
            return [word for word in rjieba.cut_for_search(found) if len(word) > 1] if _SOME_HAN.search(found) else []
        case "code":
            return [_singular(part) for part in _MARK.split(found)]
        case _:
            return [_singular(found)]


def _beside(run: re.Match[str], words: list[str]) -> list[str]:
    """Terms beside the words: pairs of characters, a character that stands alone, joined parts of a code."""
    found = run.group()
    if run.lastgroup == "unspaced":
        pairs = [found[at : at + 2] for at in range(len(found) - 1)] or [found]
        return [pair for pair in dict.fromkeys(pairs) if pair not in words]
    if run.lastgroup == "code":
        return list(_joined(words[:_LONGEST_CODE]))
    return []


def _joined(parts: list[str]) -> Iterator[str]:
    """Neighbouring parts of a code written together, so that 4LZ-1.0, 4LZ/1.0 and 4LZ1.0 are one."""
    for start in range(len(parts)):
        for end in range(start + 2, len(parts) + 1):
            yield "".join(parts[start:end])


def _measures(folded: str) -> list[str]:
    """Numbers with the unit after them written together: 11 kW is found as 11kw."""
    return [number + unit for number, unit in _MEASURE.findall(folded)]


def _singular(word: str) -> str:
    """An English word without its plural's ending."""
    if not (word.isascii() and word.isalpha()) or len(word) < 4 or not word.endswith("s"):
        return word
    if word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "xes", "sses", "zes")) else word[:-1]
