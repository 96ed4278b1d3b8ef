"""The measuring itself: what counts as read rightly, how much is asked, and what stands in for a part taken away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from index import evaluate_ablation, ranking
from index.embedder import load_embedder
from index.evaluate import (
    ALL,
    BOTH,
    TODAY,
    BadJudgement,
    Figures,
    evaluate_matching,
    families_by_product,
    read_judged,
    report,
)
from index.evaluate_ablation import PARTS, evaluate_without, instead
from index.evaluate_reading import NEARLY, compared, evaluate_reading, found, mistakes, read_readings
from index.matcher import Matcher

JUDGED = Path(__file__).parents[1] / "judged"
FIRST = JUDGED / "first.tsv"
NOW = datetime(2026, 11, 25, tzinfo=UTC)


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Matcher]:
    store = SqliteStore(tmp_path_factory.mktemp("samples") / "app.db", kind="demo")
    store.write(lambda tx: add_samples(tx, NOW))
    yield Matcher(store, load_embedder())
    store.close()


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """A small judged set of both kinds."""
    (tmp_path / "readings").mkdir()
    shutil.copy(FIRST, tmp_path)
    return tmp_path


# ---------------------------------------------------------------- reading


def annotated(judged: Path, *lines: str, name: str = "others.tsv") -> Path:
    file = judged / "readings" / name
    file.write_text("# as read by a person\n\n" + "\n".join(lines), "utf8")
    return file


def test_the_readings_of_a_judged_set_are_no_needs(judged: Path) -> None:
    annotated(judged, "en\t20 water pumps\tproduct=water pumps | qty=20 C62")
    assert read_judged(judged) == read_judged(FIRST)


def test_precision_is_of_what_is_read_and_recall_of_what_is_annotated(judged: Path) -> None:
    annotated(
        judged, "en\t20 water pumps\tproduct=water pumps", "fr\t20 pompes\tproduct=pompes | qty=20 C62 | city=Lagos"
    )
    by_language, by_field = evaluate_reading(judged)
    assert [(row.read, row.annotated, row.right) for row in by_language.values()] == [
        *((2, 1, 1), (2, 3, 2), (4, 4, 3), (4, 4, 3)),
    ]
    assert list(by_language) == ["en", "fr", ALL, BOTH]
    assert (by_language["en"].precision, by_language["en"].recall) == (0.5, 1.0)
    assert list(by_field) == ["city", "product", "qty", ALL, NEARLY]
    assert (by_field["city"].precision, by_field["city"].recall) == (None, 0.0)


def test_a_wrong_value_is_read_and_annotated_but_not_right(judged: Path) -> None:
    annotated(judged, "en\t20 water pumps\tproduct=pumps | qty=20 C62")
    _, by_field = evaluate_reading(judged)
    assert (by_field["product"].precision, by_field["product"].recall) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("annotated_as", "right", "nearly"),
    [("water pumps", 1, 1), ("solar water pumps", 0, 1), ("pumps", 0, 0), ("lamps", 0, 0)],
)
def test_a_product_with_other_bounds_is_nearly_right(judged: Path, annotated_as: str, right: int, nearly: int) -> None:
    annotated(judged, f"en\t20 water pumps\tproduct={annotated_as} | qty=20 C62")
    _, by_field = evaluate_reading(judged)
    assert (by_field["product"].right, by_field[NEARLY].right, by_field[ALL].right) == (right, nearly, right + 1)


def test_what_the_reading_was_made_with_is_no_measure(judged: Path) -> None:
    annotated(judged, "en\t20 water pumps\tproduct=water pumps | qty=20 C62", name="tuning_first.tsv")
    by_language, by_field = evaluate_reading(judged)
    assert list(by_language) == [BOTH]
    assert by_field == {}


def test_specifications_are_judged_only_where_they_are_annotated(judged: Path) -> None:
    said = "en\tsolar street lights 60W 12V\tproduct=solar street lights | voltage=12V"
    silent, named, missed = read_readings(annotated(judged, said, said + " | spec=60W", said + " | spec=90W"))
    assert "spec" not in compared(silent)
    assert compared(named)["spec"] == ("60W", "60W")
    assert mistakes(missed) == {"spec": ("90W", "60W")}


def test_a_set_without_readings_has_no_such_figures() -> None:
    assert evaluate_reading(FIRST) == ({}, {})


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("en", "not a language"),
        ("xx\tpumps\tproduct=pumps", "not a language"),
        ("en\tpumps\tproduct=pumps\tqty=2 C62", "not a language"),
        ("en\tpumps\tgoods=pumps", "no field goods"),
        ("en\tpumps\tproduct=", "no field product"),
    ],
)
def test_a_wrong_annotation_is_named(judged: Path, line: str, problem: str) -> None:
    file = annotated(judged, line)
    with pytest.raises(BadJudgement, match=f"others.tsv, line 3.*{problem}"):
        read_readings(file)


def test_a_reading_is_told_in_the_words_of_the_table(matcher: Matcher) -> None:
    wanted = matcher.read("20 to 30 pumps, warranty, 50 USD each, before March", today=TODAY)
    assert found(wanted) == {
        "product": "pumps",
        "qty": "20-30 C62",
        "service": "yes",
        "price": "50 USD each",
        "date": "2027-02-28",
    }


# ---------------------------------------------------------------- matching


def test_the_report_has_a_line_for_each_language_and_both_halves(matcher: Matcher) -> None:
    figures = report(matcher, FIRST)
    assert list(figures)[-3:] == ["zh", ALL, BOTH]
    assert len(figures) == 13 + 2
    assert figures[BOTH].requests == len(read_judged(FIRST)) > figures[ALL].requests


def test_families_are_those_of_the_samples(matcher: Matcher) -> None:
    with matcher.store.read() as view:
        families = families_by_product(view)
    assert {family for judged in read_judged(FIRST) for family in judged.grades} <= set(families.values())


# ---------------------------------------------------------------- ablation


@pytest.fixture(scope="module")
def whole(matcher: Matcher) -> Figures:
    return evaluate_matching(matcher, FIRST)[ALL]


@pytest.mark.parametrize("name", [name for name in PARTS if name != "nothing"])
def test_every_part_is_worth_something(matcher: Matcher, whole: Figures, name: str) -> None:
    with instead(*PARTS[name]):
        without = evaluate_matching(Matcher(matcher.store, matcher.index.embedder), FIRST)[ALL]
    assert (without.recall, without.ndcg, without.refused) != (whole.recall, whole.ndcg, whole.refused)


def test_without_refusal_nobody_is_refused(matcher: Matcher) -> None:
    with instead(*PARTS["refusal"]):
        without = evaluate_matching(Matcher(matcher.store, matcher.index.embedder), FIRST)[ALL]
    assert (without.refused, without.wrongly_refused) == (0, 0)


def test_all_stands_in_its_place_again_afterwards() -> None:
    before = {(owner, name): getattr(owner, name) for part in PARTS.values() for owner, name, _ in part}
    for part in PARTS.values():
        with pytest.raises(ZeroDivisionError), instead(*part):
            raise ZeroDivisionError
    assert {(owner, name): getattr(owner, name) for owner, name in before} == before


def test_nothing_stands_in_for_what_is_not_there() -> None:
    with pytest.raises(AttributeError, match="NOWHERE"), instead((ranking, "NOWHERE", 0)):
        pass


def test_weights_are_fitted_anew_to_other_evidence(matcher: Matcher, monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(evaluate_without(matcher, FIRST)) == [], "too few requests to fit anything to"
    monkeypatch.setattr(evaluate_ablation, "FEWEST", 1)
    weights = ranking.WORDS, ranking.MIDDLE
    figures = dict(evaluate_without(matcher, FIRST))
    assert list(figures) == list(PARTS)
    assert figures["words"].wrongly_refused is not None and figures["words"].wrongly_refused < 1
    assert weights == (ranking.WORDS, ranking.MIDDLE)
