"""Material: what is kept for the tests never trains, and every file is the one that sources.toml names."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from catalog.tables import LANGUAGES
from index.glossary import GlossaryError, read_glossary
from index.training.corpora import GLOSSARY, TRAINED, CorpusError, HeldOut, check, read_corpora, sources
from index.training.glossary import glossary_rows, is_test, kept_keys, turkish
from index.training.material import gather, made
from index.training.synthetic import MADE
from index.training.train import read_rows, read_settings

SETTINGS: dict[str, Any] = {
    "seed": 1,
    "synthetic": {"requests": 30, "joined": 200, "titles": 200, "spellings": 0.9},
    "weights": {GLOSSARY: 6} | dict.fromkeys(MADE, 1),
}


def all_rows(corpora: Path, bench: Path, glossary: Path = Path("none")) -> list[Any]:
    return read_rows(corpora, bench, glossary, SETTINGS)[0]


# ---------------------------------------------------------------- what is held out


def test_no_row_of_any_source_names_a_held_out_head(corpora: Path, bench: Path, held_out: HeldOut) -> None:
    rows = all_rows(corpora, bench)
    assert {row.source for row in rows} == {"shopify", "wiktionary2015", *MADE}
    assert [row for row in rows if held_out(row.en)] == []
    said = " ".join(row.text for row in rows)
    assert "收割机" not in said and "kuvuna" not in said and "комбайн" not in said


def test_two_known_parts_never_make_a_held_out_name(corpora: Path, bench: Path) -> None:
    joined = {row.en for row in all_rows(corpora, bench) if row.source == "joined"}
    assert {"blue lamp", "red chair", "pump for lamp"} <= joined
    assert not {"red lamp", "lamp for pump"} & joined


def test_direct_pairs_never_say_the_chinese_of_a_held_out_head(corpora: Path, held_out: HeldOut) -> None:
    assert read_corpora(corpora, held_out)[1] == [("soie", "丝绸")]


def test_what_must_not_ship_does_not_train(corpora: Path, held_out: HeldOut) -> None:
    assert "bomba" not in {row.text for row in read_corpora(corpora, held_out)[0]}


def test_sources_can_be_left_aside_for_comparison(corpora: Path, held_out: HeldOut) -> None:
    rows, direct = read_corpora(corpora, held_out, skip=["shopify"])
    assert [(row.en, row.text) for row in rows] == [("PUMP", "pompe hydraulique")]
    assert direct == [("soie", "丝绸")]


def test_rows_are_clean_single_and_in_a_trained_language(corpora: Path, held_out: HeldOut) -> None:
    rows = read_corpora(corpora, held_out)[0]
    assert [row.text for row in rows if (row.en, row.lang) == ("water pump", "zh")] == ["水泵"]
    assert len(rows) == len(set(rows)) and all(row.en and row.text and row.lang in TRAINED for row in rows)


# ---------------------------------------------------------------- the files


def test_a_missing_corpus_is_named_with_its_address(corpora: Path, held_out: HeldOut) -> None:
    (corpora / "freedict.tsv.gz").unlink()
    with pytest.raises(CorpusError, match=r"freedict.*https://example\.org"):
        read_corpora(corpora, held_out)


def test_another_file_of_the_same_name_is_refused(corpora: Path, held_out: HeldOut) -> None:
    (corpora / "shopify.tsv.gz").write_bytes((corpora / "freedict.tsv.gz").read_bytes())
    with pytest.raises(CorpusError, match="sha256"):
        read_corpora(corpora, held_out)


def test_a_bench_without_its_definition_is_refused(tmp_path: Path) -> None:
    with pytest.raises((CorpusError, FileNotFoundError), match=r"score\.py"):
        HeldOut(tmp_path / "nowhere", tmp_path)


def test_every_source_says_where_it_is_from_and_under_what_licence() -> None:
    for source in sources():
        assert re.fullmatch(r"https://github\.com/[\w.-]+/[\w.-]+", source.address), source.name
        assert re.fullmatch(r"[0-9a-f]{7,40}", source.commit) and re.fullmatch(r"[0-9a-f]{64}", source.sha256)
        assert source.licence and source.what and source.weight > 0
    assert [source.name for source in sources() if not source.ships] == ["freedict"]


def test_a_source_that_is_there_passes(corpora: Path) -> None:
    from index.training import corpora as module

    assert next(check(corpora, source).name for source in module.sources()) == "shopify.tsv.gz"


def test_the_cards_settings_are_those_of_the_code() -> None:
    settings = read_settings()
    assert set(settings["vocabulary"]["least_texts"]) <= set(TRAINED)
    assert set(settings["weights"]) == {GLOSSARY, *MADE}


# ---------------------------------------------------------------- the glossary

WORDINGS = {"en": "{}|{}s", "zh": "词{}", "sw": "neno {}|{}"}


@pytest.fixture
def glossary(tmp_path: Path) -> Path:
    folder = tmp_path / "glossary"
    folder.mkdir()
    lines = ["\t".join(("sector", *LANGUAGES))]
    for number in range(200):
        lines.append("\t".join(["x", *(WORDINGS.get(lang, "").replace("{}", f"gadget{number}") for lang in LANGUAGES)]))
    lines.append("\t".join(["x", *("rice harvester" if lang == "en" else "mvunaji" for lang in LANGUAGES)]))
    lines.append("\t".join(["x", *("" for _ in LANGUAGES)]))
    (folder / "machines.tsv").write_text("\n".join(lines) + "\n", encoding="utf8")
    (folder / "README.md").write_text("about", encoding="utf8")
    return folder


def test_a_glossary_is_read_with_all_its_wordings(glossary: Path) -> None:
    terms = read_glossary(glossary)
    assert len(terms) == 201
    assert terms[7]["en"] == ["gadget7", "gadget7s"] and terms[7]["sw"] == ["neno gadget7", "gadget7"]
    assert terms[7]["kk"] == []


def test_a_glossary_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert read_glossary(tmp_path / "none") == []


def test_a_glossary_without_a_language_is_named(glossary: Path) -> None:
    (glossary / "parts.tsv").write_text("en\tzh\npump\t泵\n", encoding="utf8")
    with pytest.raises(GlossaryError, match=r"parts\.tsv lacks"):
        read_glossary(glossary)


@pytest.mark.parametrize("line", ["pump\t泵", "\t".join(["x"] * 30)])
def test_a_line_with_cells_too_few_or_too_many_is_named(glossary: Path, line: str) -> None:
    with (glossary / "machines.tsv").open("a", encoding="utf8") as file:
        file.write(f"{line}\n")
    with pytest.raises(GlossaryError, match=r"machines\.tsv, line 204"):
        read_glossary(glossary)


def test_a_tenth_of_the_glossary_is_kept_for_the_test(glossary: Path, held_out: HeldOut) -> None:
    terms = read_glossary(glossary)
    kept = [term for term in terms if is_test(term, held_out.key)]
    assert 8 <= len(kept) <= 35
    assert kept_keys(terms, held_out.key) >= {held_out.key(word) for term in kept for word in term["en"]}


def test_the_glossarys_test_tenth_and_held_out_heads_never_train(corpora: Path, bench: Path, glossary: Path) -> None:
    terms = read_glossary(glossary)
    keys = kept_keys(terms, HeldOut(bench, corpora).key)
    rows = all_rows(corpora, bench, glossary)
    learned = [row for row in rows if row.source == GLOSSARY]
    assert len({row.en for row in learned}) > 150
    assert [row for row in rows if HeldOut(bench, corpora, keys)(row.en)] == []
    assert "mvunaji" not in {row.text for row in rows}


def test_a_term_with_one_held_out_wording_does_not_train_at_all(held_out: HeldOut) -> None:
    term = {lang: [] for lang in LANGUAGES} | {"en": ["paddy reaper", "rice harvester"], "sw": ["mvunaji"]}
    assert glossary_rows([term], held_out) == []


def test_turkish_wordings_train_with_their_terms_and_never_with_one_held_out(held_out: HeldOut) -> None:
    bare: dict[str, list[str]] = {lang: [] for lang in LANGUAGES}
    head, wordings = next((en, tr) for en, tr in turkish().items() if not held_out(en))
    assert [(row.lang, row.text) for row in glossary_rows([bare | {"en": [head]}], held_out)] == [
        ("tr", wording) for wording in wordings
    ]
    assert glossary_rows([bare | {"en": [head, "rice harvester"]}], held_out) == []


# ---------------------------------------------------------------- material


def test_material_numbers_texts_and_concepts(corpora: Path, held_out: HeldOut) -> None:
    rows, direct = read_corpora(corpora, held_out)
    material = gather(rows, direct, {"shopify": 3, "wiktionary2015": 1, "cfdict_fr_zh": 1})
    named = {
        (material.texts[text], material.english[concept] if concept < material.taught else "", TRAINED[lang])
        for text, concept, lang in material.pairs
    }
    assert ("су сорғысы", "water pump", "kk") in named
    assert ("pompe hydraulique", "pump", "fr") in named and ("pump", "pump", "en") in named
    assert ("soie", "", "fr") in named and ("丝绸", "", "zh") in named
    assert (material.pairs[:-1, 1] <= material.pairs[1:, 1]).all() and (material.weights > 0).all()


def test_small_languages_are_heard(corpora: Path, held_out: HeldOut) -> None:
    rows, direct = read_corpora(corpora, held_out)
    material = gather(rows, direct, {"shopify": 3, "wiktionary2015": 3, "cfdict_fr_zh": 3})
    weight_of = {lang: material.weights[material.pairs[:, 2] == TRAINED.index(lang)].max() for lang in ("ka", "zh")}
    assert weight_of["ka"] > 2 * weight_of["zh"]


def test_what_is_made_up_is_the_same_every_time(corpora: Path, held_out: HeldOut) -> None:
    rows = read_corpora(corpora, held_out)[0]
    first, second = (made(rows, held_out, SETTINGS["synthetic"], 5) for _ in range(2))
    assert first == second != made(rows, held_out, SETTINGS["synthetic"], 6)
