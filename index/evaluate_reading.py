"""How well requests are read: each field of annotated requests beside what a person reads there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from catalog.model import Requirements
from catalog.reference import LANGUAGES, normalise
from index.evaluate import ALL, BOTH, TODAY, BadJudgement
from index.requirements import read_requirements

# the folder beside the tables of needs that holds the tables of readings, and how the names of those begin that the
# reading was made with: they are no measure of it
FOLDER, TUNING = "readings", "tuning"
_PLAIN = ("product", "hs", "incoterm", "place", "country", "city", "voltage", "plug", "fuel", "condition", "payment")
_OTHERS = ("type", "oem", "sample", "service", "cert", "qty", "price", "date")
# judged only where they are annotated: what else they might be said to be is a matter of taste
_OPEN = ("spec", "application")
# the row of products that are as annotated but for their bounds: so much of the pairs of characters is shared
NEARLY, SHARED = "product, nearly", 0.75
NAMES = frozenset((*_PLAIN, *_OTHERS, *_OPEN))

# (as annotated, as read), "" where there is nothing
Pair = tuple[str, str]
_Row = tuple[str, str, Pair]


@dataclass(frozen=True, slots=True)
class Reading:
    """A request and its fields as a person read them on `index.evaluate.TODAY`."""

    language: str
    text: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Fields:
    """How many fields were read, are annotated, and were read rightly; precision is of those read, recall of the others."""

    read: int
    annotated: int
    right: int
    precision: float | None
    recall: float | None


def evaluate_reading(judged: Path) -> tuple[Mapping[str, Fields], Mapping[str, Fields]]:
    """The figures by language and by field, each with "all", of the readings that nothing was tuned on; none where a
    judged set has none. By language also "both": these and those of the files named "tuning…"; by field also products
    that are nearly right, which "all" does not count.

    Raises:
        BadJudgement: a row cannot be used.
    """
    tuned_on: list[_Row] = []
    held_out: list[_Row] = []
    for file in sorted((judged / FOLDER).glob("*.tsv")):
        (tuned_on if file.name.startswith(TUNING) else held_out).extend(_compared_all(file))
    by_language = _by((language, pair) for language, _, pair in held_out)
    if tuned_on or held_out:
        by_language[BOTH] = _fields([pair for *_, pair in (*held_out, *tuned_on)])
    by_field = _by((name, pair) for _, name, pair in held_out)
    if products := [pair for _, name, pair in held_out if name == "product"]:
        by_field[NEARLY] = _fields(products, _nearly)
    return by_language, by_field


def _compared_all(file: Path) -> Iterator[_Row]:
    """The language, name and values of every field of a file's readings."""
    for reading in read_readings(file):
        for name, pair in compared(reading).items():
            yield reading.language, name, pair


def read_readings(path: Path) -> list[Reading]:
    """The readings of a file, or of all .tsv files of a folder: language, text, and fields as "name=value | name=value".

    Raises:
        BadJudgement: a row lacks its text, or names a language or a field that there is none of.
    """
    files = sorted(path.glob("*.tsv")) if path.is_dir() else [path]
    return [reading for file in files for reading in _rows(file)]


def _rows(file: Path) -> Iterator[Reading]:
    for number, line in enumerate(file.read_text(encoding="utf8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        language, text, said, *more = (*line.split("\t"), "", "")
        if language not in LANGUAGES or not text or any(more):
            raise BadJudgement(f"{file.name}, line {number}: not a language, a text and its fields")
        parts = [part.partition("=") for part in said.split(" | ") if part.strip()]
        fields = {name.strip(): value.strip() for name, _, value in parts}
        if wrong := {name for name, value in fields.items() if name not in NAMES or not value}:
            raise BadJudgement(f"{file.name}, line {number}: no field {', '.join(sorted(wrong))}")
        yield Reading(language, text, fields)


# ---------------------------------------------------------------- one request


def mistakes(reading: Reading) -> dict[str, Pair]:
    """The fields that are read otherwise than annotated."""
    return {name: pair for name, pair in compared(reading).items() if not _right(pair)}


def compared(reading: Reading) -> dict[str, Pair]:
    """Every field that is annotated or read."""
    read = read_requirements(reading.text, today=TODAY, language=reading.language)
    have = found(read) | {name: _nearest(reading.fields[name], read, name) for name in _OPEN if name in reading.fields}
    names = sorted(have.keys() | reading.fields.keys())
    return {name: (reading.fields.get(name, ""), have.get(name, "")) for name in names}


def _right(pair: Pair) -> bool:
    annotated, read = pair
    return normalise(annotated) == normalise(read)


def _nearly(pair: Pair) -> bool:
    """Whether two wordings share most of their pairs of characters (Dice 1945)."""
    annotated, read = (_pairs(normalise(words)) for words in pair)
    return 2 * (annotated & read).total() >= SHARED * (annotated + read).total() if annotated and read else _right(pair)


def _pairs(words: str) -> Counter[str]:
    return Counter(map("".join, pairwise(words)))


def _nearest(annotated: str, read: Requirements, name: str) -> str:
    """Of several measures the annotated one, where it is among them."""
    fields = read.specification if name == "spec" else (read.application,)
    values = [field.value for field in fields if field is not None]
    return next((value for value in values if _right((annotated, value))), " / ".join(values))


def found(read: Requirements) -> dict[str, str]:
    """A reading in the words of the table, without what is judged only where it is annotated."""
    plain = {name: getattr(read, name) for name in _PLAIN} | {"type": read.buyer_type}
    said = {name: str(field.value) for name, field in plain.items() if field is not None}
    for name, wish in (("oem", read.oem), ("sample", read.sample), ("service", read.after_sales)):
        if wish is not None:
            said[name] = "yes" if wish.value else "no"
    if read.certificates:
        said["cert"] = ",".join(sorted(cert.value for cert in read.certificates))
    return said | _amounts(read)


def _amounts(read: Requirements) -> dict[str, str]:
    said = {}
    if read.quantity:
        value = read.quantity.value
        upto = f"-{value.upto:f}" if value.upto is not None else ""
        said["qty"] = f"{value.amount.normalize():f}{upto} {value.unit}"
    if read.price:
        price = read.price.value
        said["price"] = f"{price.money.amount.normalize():f} {price.money.currency} {'all' if price.in_all else 'each'}"
    if read.deadline:
        deadline = read.deadline.value
        said["date"] = f"{deadline.last_day}" + (f" {deadline.meaning}" if deadline.meaning != "unsaid" else "")
    return said


# ---------------------------------------------------------------- figures


def _by(pairs: Iterable[tuple[str, Pair]]) -> dict[str, Fields]:
    groups: dict[str, list[Pair]] = defaultdict(list)
    for name, pair in pairs:
        groups[name].append(pair)
    every = [pair for group in groups.values() for pair in group]
    return {name: _fields(group) for name, group in sorted(groups.items())} | ({ALL: _fields(every)} if every else {})


def _fields(pairs: list[Pair], is_right: Callable[[Pair], bool] = _right) -> Fields:
    annotated, read = (sum(bool(pair[side]) for pair in pairs) for side in (0, 1))
    right = sum(map(is_right, pairs))
    return Fields(read, annotated, right, _share(right, read), _share(right, annotated))


def _share(right: int, of: int) -> float | None:
    return round(right / of, 4) if of else None
