"""Pieces: one spelling where writers use two, whole words where they are common, smaller pieces for all the rest."""

from __future__ import annotations

import numpy as np
import pytest

from index.training.corpora import TRAINED
from index.training.material import pieces_of
from index.training.vocabulary import UNKNOWN, Sizes, Vocabulary, build_vocabulary, normalizer

TEXTS = {
    "en": ["water pump", "water pumps for rice", "rice harvester", "harvester for rice", "pump harvester water"] * 3,
    "zh": ["水泵", "水稻收割机", "水泵收割机"] * 3,
    "sw": ["pampu ya maji", "mashine ya maji"] * 3,
}
SIZES = Sizes(200, 16, 24, 1, dict.fromkeys(TRAINED, 2))


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return build_vocabulary(TEXTS, SIZES)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Water PUMP", "water pump"),
        ("４ＬＺ", "4lz"),
        ("المضخة", "مضخه"),
        ("والمضخات", "مضخات"),
        ("مُضَخَّة", "مضخه"),
        ("أنبوب إلى آلة", "انبوب الي اله"),
        ("Щётка", "щетка"),
        ("ɓare ƙasa ɗaki", "bare kasa daki"),
        ("насо\u0301с\u200b", "насос"),
    ],
)
def test_one_spelling_where_writers_use_two(written: str, read: str) -> None:
    assert normalizer().normalize_str(written) == read


def test_common_words_are_pieces_and_the_other_way_cuts_them(vocabulary: Vocabulary) -> None:
    assert vocabulary.whole.encode("rice harvester").tokens == ["rice", "harvester"]
    assert len(vocabulary.cut.encode("harvester").tokens) >= 1
    assert "".join(vocabulary.cut.encode("pampu").tokens) == "pampu"


def test_both_ways_number_the_pieces_alike(vocabulary: Vocabulary) -> None:
    assert vocabulary.whole.get_vocab() == vocabulary.cut.get_vocab()
    assert vocabulary.whole.token_to_id(UNKNOWN) == 0


def test_words_never_met_are_cut_into_known_pieces(vocabulary: Vocabulary) -> None:
    tokens = vocabulary.whole.encode("waterharvester").tokens
    assert len(tokens) > 1 and UNKNOWN not in tokens


def test_the_same_texts_make_the_same_pieces(vocabulary: Vocabulary) -> None:
    assert build_vocabulary(TEXTS, SIZES).whole.to_str() == vocabulary.whole.to_str()


def test_pieces_of_texts_leave_the_unknown_out_and_stop_somewhere(vocabulary: Vocabulary) -> None:
    ragged = pieces_of(vocabulary.whole, ["rice harvester", "ψψψ", "rice " * 500])
    assert np.diff(ragged.starts).tolist() == [2, 0, 64]
    flat, offsets = ragged.take(np.array([2, 0]))
    assert offsets.tolist() == [0, 64] and len(flat) == 66
    assert [vocabulary.whole.id_to_token(int(piece)) for piece in flat[64:]] == ["rice", "harvester"]
