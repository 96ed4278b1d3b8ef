"""The word index: what is found by which words, and that any history of changes scores as a fresh index does."""

from __future__ import annotations

import math
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.saving import DamagedFile
from index.terms import asked_terms, held_terms
from index.words import LENGTH_SHARE, SATURATION, Ids, WordIndex

TEXTS = {
    1: "小型水稻联合收割机 4LZ-1.0\nMini rice combine harvester 4LZ-1.0",
    2: "小型水稻联合收割机 4LZ-0.8P\nMini rice combine harvester 4LZ-0.8P",
    3: "深沟球轴承 6205-2RS",
    4: "太阳能路灯 LED 100W",
    5: "潜水泵 QDX1.5-17-0.37 power 11 kW",
    6: "Moteur électrique à courant alternatif",
    7: "涪城麦冬 食用级",
}


def index_of(texts: dict[int, str]) -> WordIndex:
    index = WordIndex()
    for key, text in texts.items():
        index.put(key, text)
    return index


@pytest.fixture
def index() -> WordIndex:
    return index_of(TEXTS)


def ids(*values: int) -> Ids:
    return np.array(values, np.int64)


# ---------------------------------------------------------------- what is found


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("收割机", [1, 2]),
        ("收割", [1, 2]),
        ("水稻", [1, 2]),
        ("轴承", [3]),
        ("路灯", [4]),
        ("水泵", [5]),
        ("泵", [5]),
        ("麦冬", [7]),
        ("城麦", [7]),
        ("太阳能路灯", [4]),
    ],
)
def test_chinese_words_are_found_down_to_two_characters_and_one(index: WordIndex, asked: str, found: list[int]) -> None:
    assert sorted(index.search(asked, 10)[0].tolist()) == found


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("4LZ-1.0", 1),
        ("4lz-1.0", 1),
        ("4LZ 1.0", 1),
        ("4LZ1.0", 1),
        ("４ＬＺ－１．０", 1),
        ("4LZ-0.8P", 2),
        ("6205-2RS", 3),
        ("6205", 3),
        ("6205 2rs", 3),
        ("62052RS", 3),
        ("QDX1.5-17-0.37", 5),
        ("qdx1.5-17", 5),
        ("11kW", 5),
        ("100 W", 4),
        ("轴承6205-2RS", 3),
    ],
)
def test_part_numbers_are_found_whole_and_in_parts(index: WordIndex, asked: str, first: int) -> None:
    assert index.search(asked, 10)[0][0] == first


def test_a_part_number_is_not_another_one(index: WordIndex) -> None:
    assert index.search("10", 10)[0].tolist() == []
    assert index.search("4LZ-10", 10)[0].tolist() == index.search("4LZ", 10)[0].tolist() == [1, 2]


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("moteur electrique", 6),
        ("MOTEUR ÉLECTRIQUE", 6),
        ("harvesters", 1),
        ("need 20 harvesters,please", 1),
        ("led", 4),
    ],
)
def test_accents_case_and_plurals_are_folded(index: WordIndex, asked: str, first: int) -> None:
    assert index.search(asked, 10)[0][0] == first


@pytest.mark.parametrize("asked", ["", "   ", "?! - / …", "\ud800", "\x00", "没有", "unheard"])
def test_what_says_nothing_finds_nothing(index: WordIndex, asked: str) -> None:
    found, scores = index.search(asked, 10)
    assert found.tolist() == [] and scores.tolist() == []
    assert found.dtype == np.int64 and scores.dtype == np.float32


def test_terms_of_unspaced_and_marked_scripts_agree_on_both_sides() -> None:
    for text in (
        "เครื่องเกี่ยวข้าว",
        "ماكينة حصاد الأرز",
        "рисоуборочный комбайн",
        "გასაღები",
        "mashine ya ng'ombe",
        "カメラ",
    ):
        terms = asked_terms(text)
        assert terms and set(terms) <= set(held_terms(text)[0])


def test_the_rarer_word_counts_more_and_the_shorter_text_comes_first() -> None:
    index = index_of({1: "red pump", 2: "red lamp", 3: "red lamp with very many other words beside", 4: "lamp"})
    assert index.search("red pump", 4)[0][0] == 1
    assert index.search("lamp", 4)[0].tolist() == [4, 2, 3]


def test_equal_scores_are_ordered_by_lower_id_at_every_cut() -> None:
    index = index_of(dict.fromkeys(reversed(range(1, 40)), "同样的水泵"))
    for k in (1, 5, 39):
        assert index.search("水泵", k)[0].tolist() == list(range(1, k + 1))
    assert index.search("水泵", 0)[0].tolist() == []


def test_allowed_empty_is_nothing_and_none_is_everything(index: WordIndex) -> None:
    assert index.search("收割机", 10, ids())[0].tolist() == []
    assert index.search("收割机", 10, ids(2, 3, 99))[0].tolist() == [2]
    assert len(index.search("收割机", 1, None)[0]) == 1


# ---------------------------------------------------------------- changes


def test_replaced_and_removed_texts_are_gone(index: WordIndex) -> None:
    index.put(3, "圆锥滚子轴承 30205")
    index.remove(ids(1, 1, 99))
    assert len(index) == 6
    assert index.search("6205", 10)[0].tolist() == []
    assert index.search("30205", 10)[0].tolist() == [3]
    assert index.search("收割机", 10)[0].tolist() == [2]


word = st.sampled_from(
    ["水稻", "收割机", "水泵", "路灯", "pump", "pumps", "4LZ-1.0", "6205", "11 kW", "轴承", "é", "-"]
)
text = st.lists(word, max_size=6).map(" ".join)
step = st.one_of(
    st.tuples(st.just("put"), st.tuples(st.integers(1, 6), text)),
    st.tuples(st.just("remove"), st.lists(st.integers(1, 7), max_size=3)),
    st.tuples(st.just("save and load"), st.none()),
)


def plain_bm25(texts: dict[int, str], asked: str) -> dict[int, float]:
    """The formula as the books have it, one text at a time."""
    held = {key: held_terms(value) for key, value in texts.items()}
    usual = max(sum(length for _, length in held.values()) / max(len(held), 1), 1.0)
    scores: dict[int, float] = {}
    for term in asked_terms(asked):
        having = [key for key, (counts, _) in held.items() if term in counts]
        rarity = math.log(1 + (len(held) - len(having) + 0.5) / (len(having) + 0.5))
        for key in having:
            counts, length = held[key]
            held_back = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length / usual)
            scores[key] = scores.get(key, 0) + rarity * counts[term] * (SATURATION + 1) / (counts[term] + held_back)
    return scores


@settings(max_examples=150, deadline=None)
@given(steps=st.lists(step, max_size=14), asked=text, k=st.integers(0, 8))
def test_any_history_scores_as_the_formula_does(steps: list, asked: str, k: int) -> None:
    index, held = WordIndex(), {}
    for what, values in steps:
        if what == "put":
            index.put(*values)
            held[values[0]] = values[1]
        elif what == "remove":
            index.remove(np.array(values, np.int64))
            for key in values:
                held.pop(key, None)
        else:
            index = reloaded(index)
    found, scores = index.search(asked, k)
    plain = plain_bm25(held, asked)
    assert len(index) == len(held)
    assert len(found) == min(k, len(plain))
    assert scores.tolist() == pytest.approx([plain[key] for key in found.tolist()], rel=1e-5)
    assert scores.tolist() == pytest.approx(sorted(plain.values(), reverse=True)[:k], rel=1e-5)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_found_by_itself(anything: str) -> None:
    index = index_of({1: "something else", 5: anything})
    assert bool(asked_terms(anything)) == (5 in index.search(anything, 5)[0].tolist())


def reloaded(index: WordIndex) -> WordIndex:
    with tempfile.TemporaryDirectory() as folder:
        index.save(Path(folder) / "saved")
        other = WordIndex()
        other.load(Path(folder) / "saved")
    return other


def test_threads_may_search_while_others_change(index: WordIndex) -> None:
    errors: list[Exception] = []

    def work(change: Callable[[int], object]) -> None:
        try:
            for turn in range(200):
                change(turn)
        except Exception as error:
            errors.append(error)

    changes: list[Callable[[int], object]] = [
        lambda turn: index.search("水稻收割机 6205", 5),
        lambda turn: index.put(3, f"轴承 {turn}"),
        lambda turn: index.remove(ids(4)),
        lambda turn: index.put(4, "路灯"),
    ]
    threads = [threading.Thread(target=work, args=(change,)) for change in changes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert index.search("199", 5)[0].tolist() == [3]


# ---------------------------------------------------------------- files


def test_what_is_saved_is_loaded_and_goes_on_changing(index: WordIndex) -> None:
    index.remove(ids(2))
    other = reloaded(index)
    for asked in ("收割机", "6205-2RS", "electrique", "泵 路灯"):
        assert other.search(asked, 9)[0].tolist() == index.search(asked, 9)[0].tolist()
        assert other.search(asked, 9)[1].tolist() == index.search(asked, 9)[1].tolist()
    other.put(8, "收割机")
    assert set(other.search("收割机", 9)[0].tolist()) == {1, 8}


def test_a_damaged_or_foreign_file_is_refused_and_changes_nothing(index: WordIndex, tmp_path: Path) -> None:
    index.save(tmp_path / "saved")
    whole = (tmp_path / "saved").read_bytes()
    at = whole.index(b"slots.npy") + 150
    damaged = {
        "cut": whole[:-100],
        "empty": b"",
        "text": b"words",
        "flipped": whole[:at] + bytes(255 - byte for byte in whole[at : at + 40]) + whole[at + 40 :],
    }
    for name, data in damaged.items():
        (tmp_path / name).write_bytes(data)
    with np.load(tmp_path / "saved") as file:
        held = dict(file)
    wrong = {
        "kind": np.array("vectors"),
        "ids": held["ids"][:-1],
        "lengths": held["lengths"][:-1],
        "ends": held["ends"][:-1],
        "slots": held["slots"] + 1,
        "times": held["times"][:-1],
        "terms": held["terms"][: len(held["terms"]) // 2],
    }
    for name, array in wrong.items():
        with (tmp_path / f"wrong {name}").open("wb") as file:
            np.savez(file, **{**held, name: array})
    for name in (*damaged, *(f"wrong {name}" for name in wrong), "absent"):
        with pytest.raises(DamagedFile):
            index.load(tmp_path / name)
    assert len(index) == 7 and index.search("6205", 5)[0].tolist() == [3]


def test_removed_texts_leave_no_postings_behind() -> None:
    index = index_of({key: f"水泵 type{key}" for key in range(1, 200)})
    for _ in range(5):
        for key in range(1, 200):
            index.put(key, f"水泵 kind{key}")
    assert len(index._ids) <= 2 * 200  # what memory holds can be seen nowhere else
    assert not any(term.startswith("type") for term in index._postings)
