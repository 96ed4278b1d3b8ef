"""Which question is asked: worth by what the answers change, never what is known, about one a request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from time import perf_counter

import pytest

from catalog.model import (
    Exporter,
    ExporterId,
    ExporterKind,
    ExporterReview,
    Match,
    Money,
    PriceTier,
    Product,
    ProductId,
    Quantity,
    Read,
    Requirements,
)
from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from index.answers import Answer, Offer, answers_of, with_answer
from index.embedder import load_embedder
from index.evaluate import ALL, read_judged
from index.evaluate_questions import evaluate_questions, questions_asked
from index.fit.reasons import Case
from index.matcher import Matcher
from index.questions import (
    DESTINATION,
    LOOKED_AT,
    MOST,
    WORTH,
    Question,
    known,
    next_question,
    offers,
    question_of,
    weighed,
)

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, tzinfo=UTC)
JUDGED = Path(__file__).parents[1] / "judged" / "first.tsv"
TILLER = Requirements(text="tiller", product=Read("tiller"), country=Read("TZ"))


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Matcher]:
    made = tmp_path_factory.mktemp("questions")
    store = SqliteStore(made / "app.db", kind="demo")
    store.write(lambda tx: add_samples(tx, NOW))
    yield Matcher(store, load_embedder(), made / "index")
    store.close()


def offer(
    number: int, wanted: Requirements = TILLER, *, family: str = "", base: float = 1.0, **product: object
) -> Offer:
    """A candidate of its own maker."""
    maker = Exporter(ExporterId(number), f"厂{number}", "9" * 18, ExporterKind.MANUFACTURER, NOW)
    maker = replace(maker, review=ExporterReview.APPROVED, export_markets=("TZ",))
    row = replace(Product(ProductId(number), maker.id, f"机{number}", NOW), **product)  # type: ignore[arg-type]
    return Offer(Case(wanted, row, maker, TODAY), base, family or str(number))


def asked(found: list[Offer], wanted: Requirements = TILLER, done: tuple[str, ...] = ()) -> Question | None:
    return next_question(wanted, found, done, ("TZ", "KE"))


def open_questions(matcher: Matcher, wanted: Requirements) -> list[Question]:
    result = matcher.search(wanted, today=TODAY, top=LOOKED_AT)
    with matcher.store.read() as view:
        return list(weighed(wanted, offers(view, wanted, result.matches, TODAY)))


# ---------------------------------------------------------------- what splits is asked


def test_what_parts_the_candidates_is_asked_with_the_answers_they_have() -> None:
    found = [offer(1, spec={"fuel": "diesel"}), offer(2, spec={"fuel": "petrol"}), offer(3, spec={"fuel": "diesel"})]
    question = asked(found)
    assert question is not None
    assert question.field == "fuel"
    assert [answer.value for answer in question.answers] == ["diesel", "petrol"]
    assert sum(answer.share for answer in question.answers) == pytest.approx(1)
    assert question.worth >= WORTH


def test_what_all_share_is_no_question() -> None:
    assert asked([offer(n, spec={"fuel": "diesel", "voltage": "220V"}) for n in (1, 2, 3)]) is None


def test_without_candidates_there_is_no_question() -> None:
    assert asked([]) is None


def test_the_more_an_answer_moves_the_more_it_is_worth() -> None:
    even = [offer(n, base=1.0 - n / 1000, spec={"fuel": "diesel" if n % 2 else "petrol"}) for n in range(1, 7)]
    one = [offer(n, base=1.0 - n / 1000, spec={"fuel": "petrol" if n == 6 else "diesel"}) for n in range(1, 7)]
    worth = [next(q.worth for q in weighed(TILLER, found) if q.field == "fuel") for found in (even, one)]
    assert worth[0] > worth[1] > 0


def test_a_field_that_changes_nothing_is_worth_nothing() -> None:
    found = [offer(1, base=2.0, spec={"fuel": "diesel"}), offer(2, base=1.0, spec={"fuel": "petrol"})]
    (fuel,) = [question for question in weighed(TILLER, found) if question.field == "fuel"]
    assert fuel.worth == 0, "the first stays first whatever he says"


def test_the_destination_is_worth_what_no_score_holds() -> None:
    nowhere = replace(TILLER, country=None)
    question = asked([offer(1, nowhere), offer(2, nowhere)], nowhere)
    assert question is not None
    assert (question.field, question.worth) == ("country", DESTINATION)
    assert [answer.value for answer in question.answers][:2] == ["TZ", "KE"]


def test_variants_of_one_product_are_told_apart_by_their_measures() -> None:
    found = [offer(n, family="one", spec={"power": power}) for n, power in ((1, "5 kW"), (2, "7 kW"), (3, "9 kW"))]
    question = asked(found)
    assert question is not None
    assert question.field == "spec:power"
    assert {answer.value for answer in question.answers} == {"5 kW", "7 kW", "9 kW"}


# ---------------------------------------------------------------- what is not asked


@pytest.mark.parametrize("field", ["fuel", "voltage", "country", "quantity", "price", "date", "certificate"])
def test_what_is_known_or_done_is_never_asked(field: str) -> None:
    values = {
        "fuel": "diesel",
        "voltage": "220V",
        "country": "TZ",
        "quantity": Quantity(Decimal(5)),
        "price": Money(Decimal(5), "USD"),
        "date": TODAY,
        "certificate": "CE",
    }
    wanted = with_answer(Requirements(product=Read("x")), field, values[field])
    assert known(wanted, field)
    assert not known(Requirements(), field)
    found = [
        offer(n, wanted, spec={"fuel": fuel, "voltage": volts}, moq=Decimal(moq), lead_days=moq)
        for n, fuel, volts, moq in ((1, "diesel", "220V", 1), (2, "petrol", "380V", 50))
    ]
    assert field not in {question.field for question in weighed(wanted, found)}
    assert field not in {question.field for question in weighed(Requirements(product=Read("x")), found, [field])}


def test_a_measure_that_was_said_is_not_asked_for() -> None:
    wanted = replace(TILLER, specification=(Read("7 HP"),))
    found = [offer(n, wanted, family="one", spec={"power": power}) for n, power in ((1, "5 kW"), (2, "7 kW"))]
    assert "spec:power" not in {question.field for question in weighed(wanted, found)}


def test_a_field_of_too_many_values_is_no_question() -> None:
    found = [offer(n, family="one", spec={"power": f"{n} kW"}) for n in range(1, 20)]
    assert answers_of("spec:power", found) == ()


# ---------------------------------------------------------------- answers


def test_quantities_prices_and_dates_are_those_of_the_candidates() -> None:
    prices = [PriceTier(Decimal(1), Money(Decimal(price), "USD")) for price in (412, 980, 2450)]
    found = [
        offer(n, moq=Decimal(moq), lead_days=days, prices=(tier,))
        for n, (moq, days, tier) in enumerate(zip((1, 10, 100), (20, 30, 60), prices, strict=True), 1)
    ]
    assert [a.value for a in answers_of("quantity", found)] == [Quantity(Decimal(n)) for n in (1, 10, 100)]
    assert [a.value for a in answers_of("price", found)] == [Money(Decimal(n), "USD") for n in (420, 980, 2500)]
    assert [a.value for a in answers_of("date", found)] == [date(2026, 12, 15), date(2026, 12, 25), date(2027, 1, 24)]


def test_voltages_are_said_as_people_say_them() -> None:
    found = [
        offer(1, spec={"voltage": "220V/50Hz"}),
        offer(2, spec={"voltage": "10kV"}),
        offer(3, spec={"voltage": "100-240V"}),
    ]
    assert {answer.value for answer in answers_of("voltage", found)} == {"220V", "10kV"}


def test_a_button_finds_its_answer_again() -> None:
    found = [offer(1, spec={"fuel": "diesel"}), offer(2, spec={"fuel": "petrol"})]
    question = question_of(replace(TILLER, fuel=Read("petrol")), found, "fuel")
    assert question is not None, "also once it is answered"
    assert {answer.code for answer in question.answers} == {Answer("diesel", 0).code, Answer("petrol", 1).code}
    assert question_of(TILLER, found, "spec:colour") is None


@pytest.mark.parametrize(("field", "value"), [("fuel", Decimal(3)), ("quantity", "many"), ("colour", "red")])
def test_an_answer_of_the_wrong_kind_is_refused(field: str, value: object) -> None:
    with pytest.raises(TypeError, match=field):
        with_answer(TILLER, field, value)  # type: ignore[arg-type]


# ---------------------------------------------------------------- over the sample catalog


def test_about_one_question_a_request_and_never_more_than_four(matcher: Matcher) -> None:
    figures = evaluate_questions(matcher, read_judged(JUDGED))
    assert set(figures) >= {"en", "zh", "sw", ALL}
    assert figures[ALL].requests == sum(found.requests for name, found in figures.items() if name != ALL)
    assert figures[ALL].median == 1
    assert 0.5 < figures[ALL].mean < 1.5
    assert figures[ALL].most <= MOST


def test_no_field_is_asked_for_twice(matcher: Matcher) -> None:
    for judged in read_judged(JUDGED):
        asked = questions_asked(matcher, matcher.read(judged.text, today=TODAY), today=TODAY) or []
        assert len({question.field for question in asked}) == len(asked)


def test_where_nothing_fits_nothing_is_asked(matcher: Matcher) -> None:
    nobody = matcher.read("smartphones", today=TODAY)
    assert questions_asked(matcher, nobody, today=TODAY) is None
    assert evaluate_questions(matcher, []) == {}


def test_a_question_is_found_quickly(matcher: Matcher) -> None:
    took = []
    for judged in read_judged(JUDGED):
        wanted = matcher.read(judged.text, today=TODAY)
        matches = matcher.search(wanted, today=TODAY, top=LOOKED_AT).matches
        begin = perf_counter()
        with matcher.store.read() as view:
            next_question(wanted, offers(view, wanted, matches, TODAY))
        took += [perf_counter() - begin] if matches else []
    # a generous bound for a busy machine; 3 ms at the 95th percentile were measured
    assert sorted(took)[int(len(took) * 0.95)] < 0.03


def test_the_score_without_its_fields_is_what_is_left(matcher: Matcher) -> None:
    wanted = matcher.read("20 rice harvesters to Tanzania", today=TODAY)
    (match, *_) = matcher.search(wanted, today=TODAY).matches
    with matcher.store.read() as view:
        (found, *_) = offers(view, wanted, [match], TODAY)
    assert isinstance(match, Match)
    assert 0 < found.base < match.score + 0.2


def test_the_same_request_is_asked_the_same(matcher: Matcher) -> None:
    wanted = matcher.read("solar water pumps", today=TODAY)
    assert open_questions(matcher, wanted) == open_questions(matcher, wanted)
