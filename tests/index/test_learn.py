"""Learning from decisions: what is found in them, when nothing is learned, and how it is kept and undone."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import exp
from pathlib import Path

import pytest

from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from index.embedder import load_embedder
from index.learn import FEWEST, Example, NothingLearned, TooFew, earlier, keep, learn, undo
from index.matcher import Matcher, MatchResult
from index.multipliers import HIGHEST, LOWEST, NEUTRAL, LiveMultipliers, Multipliers

NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
MODEL = "bundled"


def decided(true: dict[str, float], *, requests: int = 150, each: int = 6, seed: int = 7) -> list[Example]:
    """Decisions of people to whom the components matter so much; likeness matters ten times."""
    dice = random.Random(seed)
    made = []
    for request in range(1, requests + 1):
        for _ in range(each):
            parts = {"likeness": dice.uniform(1.2, 1.6)} | {name: dice.uniform(-0.2, 0.2) for name in true}
            logit = 10 * (parts["likeness"] - 1.4 + sum(true[name] * parts[name] for name in true))
            made.append(Example(request, parts, MODEL, dice.random() < 1 / (1 + exp(-logit))))
    return made


def test_what_matters_to_people_comes_to_matter_more() -> None:
    found = learn(decided({"price": 3.0, "quantity": 1.0, "corridor": 0.0}), NEUTRAL)
    values = found.multipliers.values
    assert values["price"] > 1.4 > values["quantity"] > values["corridor"]
    assert found.better and found.after.log_loss < found.before.log_loss
    assert found.after.order is not None and found.before.order is not None
    assert found.after.order > found.before.order
    assert found.examples == 900 and 150 < found.held_out < 450


def test_what_speaks_for_a_product_never_comes_to_speak_against_it() -> None:
    found = learn(decided({"price": -5.0, "quantity": 30.0}, requests=900), NEUTRAL)
    assert found.multipliers.values["price"] == LOWEST
    assert all(LOWEST <= value <= HIGHEST for value in found.multipliers.values.values())


def test_the_factors_are_held_where_they_are_rather_than_at_nothing() -> None:
    present = Multipliers("a", {"price": 2.0})
    examples = [replace(e, components={**e.components, "price": 0.0}) for e in decided({"price": 1.0})]
    assert learn(examples, present).multipliers.values["price"] == 2.0


def test_nothing_better_is_no_reason_to_change() -> None:
    dice = random.Random(3)
    coins = [replace(example, taken=dice.random() < 0.5) for example in decided({"price": 1.0})]
    assert not learn(coins, NEUTRAL).better


def test_the_same_decisions_in_another_order_teach_the_same() -> None:
    examples = decided({"price": 3.0, "quantity": 0.5})
    other = list(reversed(examples))
    one, two = learn(examples, NEUTRAL).multipliers.values, learn(other, NEUTRAL).multipliers.values
    assert one == pytest.approx(two, abs=2e-4)


def test_a_factor_in_force_is_taken_out_again() -> None:
    examples = decided({"price": 3.0, "quantity": 1.0})
    present = Multipliers("p", {"price": 2.0})
    multiplied = [
        replace(e, components={**e.components, "price": e.components["price"] * 2}, model=present.named(MODEL))
        for e in examples
    ]
    plain, again = learn(examples, present), learn(multiplied, present)
    assert plain.multipliers.values == pytest.approx(again.multipliers.values, abs=2e-4)
    forgotten = [replace(e, model=Multipliers("gone").named(MODEL)) for e in examples]
    with pytest.raises(TooFew) as refused:
        learn(forgotten, present)
    assert (refused.value.taken, refused.value.left) == (0, 0)


def few() -> dict[str, list[Example]]:
    examples = decided({"price": 3.0})
    taken = [e for e in examples if e.taken]
    return {
        "none": [],
        "in all": examples[: FEWEST - 1],
        "of a kind": [*(e for e in examples if not e.taken), *taken[:39]],
        "requests": [replace(e, request=e.request % 29) for e in examples],
    }


@pytest.mark.parametrize("why", few())
def test_too_few_decisions_teach_nothing(why: str) -> None:
    with pytest.raises(TooFew):
        learn(few()[why], NEUTRAL)


def test_what_was_learned_is_kept_beside_the_old_and_can_be_undone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "weights.json"
    live = LiveMultipliers(path)
    assert live() == NEUTRAL
    first = keep(path, learn(decided({"price": 3.0}), NEUTRAL), NOW)
    assert live() == first and first.values["price"] > 1
    second = keep(path, learn(decided({"price": 0.1, "quantity": 3.0}), first), NOW + timedelta(days=1))
    assert live() == second != first
    assert [file.name for file in path.parent.glob("weights-*")] == ["weights-20261126T020000Z.json"]
    assert earlier(path) == {first.id: first}
    kept = json.loads(path.read_bytes())
    assert kept["figures"]["after"]["log_loss"] and kept["examples"] == 900
    assert undo(path, NOW + timedelta(days=2)) == first
    assert live() == first and set(earlier(path)) == {first.id, second.id}
    assert undo(path, NOW + timedelta(days=3)) == NEUTRAL
    assert live() == NEUTRAL
    with pytest.raises(NothingLearned):
        undo(path, NOW)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"id": "a"}',
        '{"id": "a", "values": {"price": -1}}',
        '{"id": "a", "values": {"price": 1e9}}',
        '{"id": "a", "values": {"price": "2"}}',
        '{"id": "a", "values": {"price": NaN}}',
        '{"id": 1, "values": {}}',
    ],
)
def test_a_damaged_file_changes_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / "weights.json"
    path.write_text(text)
    assert LiveMultipliers(path)() == NEUTRAL


# ---------------------------------------------------------------- in the matches


def test_the_matcher_counts_by_the_file_and_without_it_as_before(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "app.db", kind="demo")
    store.write(lambda tx: add_samples(tx, NOW))
    path = tmp_path / "weights.json"
    plain, learned = (Matcher(store, load_embedder(), weights=file) for file in (None, path))
    wanted = plain.read("200 LED lights to Tanzania, up to USD 40 each, CE", today=NOW.date())

    def search(matcher: Matcher) -> MatchResult:
        return matcher.search(wanted, today=NOW.date(), top=20)

    before = search(plain)
    assert before.matches and search(learned).matches == before.matches
    factors = {name: 2.0 for match in before.matches for name in match.components} | {"price": 0.1}
    path.write_text(json.dumps({"id": "x1", "values": factors}))
    after = search(learned)
    assert after.model == f"{before.model} × x1" and search(plain).model == before.model
    known = {match.product: match for match in before.matches}
    shared = [match for match in after.matches if match.product in known]
    assert shared
    for match in shared:
        assert match.score == pytest.approx(sum(match.components.values()), abs=1e-5)
        for name, value in match.components.items():
            factor = {"likeness": 1.0, "exposure": 1.0, "price": 0.1}.get(name, 2.0)
            assert value == pytest.approx(factor * known[match.product].components[name], abs=2e-6)
    path.unlink()
    assert search(learned).matches == before.matches
    store.close()
