"""How much buyers are asked: the questions of judged requests, each answered by the commonest answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean, median

from catalog.model import Requirements
from index.answers import with_answer
from index.evaluate import ALL, TODAY, Judged
from index.matcher import Matcher
from index.questions import LOOKED_AT, MOST, Question, next_question, offers


@dataclass(frozen=True, slots=True)
class Questions:
    """Of the requests that find something: how many questions the middle one, the mean and the most asked one is asked."""

    requests: int
    median: float
    mean: float
    most: int


def evaluate_questions(matcher: Matcher, judged: Iterable[Judged], *, today: date = TODAY) -> Mapping[str, Questions]:
    """Figures by language and under "all", over a catalog that holds the samples; none where nothing is found."""
    counts: dict[str, list[int]] = defaultdict(list)
    for request in judged:
        asked = questions_asked(matcher, matcher.read(request.text, today=today), today=today)
        if asked is not None:
            counts[request.language].append(len(asked))
    every = [count for found in counts.values() for count in found]
    by_language = {language: _figures(found) for language, found in sorted(counts.items())}
    return by_language | ({ALL: _figures(every)} if every else {})


def questions_asked(matcher: Matcher, wanted: Requirements, *, today: date) -> list[Question] | None:
    """The questions for a request until none is worth asking; None where nothing is found to begin with."""
    asked: list[Question] = []
    while (matches := matcher.search(wanted, today=today, top=LOOKED_AT).matches) and len(asked) < MOST:
        with matcher.store.read() as view:
            found = offers(view, wanted, matches, today)
        question = next_question(wanted, found, [one.field for one in asked])
        if question is None:
            return asked
        asked.append(question)
        wanted = with_answer(wanted, question.field, question.answers[0].value)
    return asked if asked or matches else None


def _figures(counts: Sequence[int]) -> Questions:
    return Questions(len(counts), float(median(counts)), round(fmean(counts), 2), max(counts))
