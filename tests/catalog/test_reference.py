"""The reference data is complete in 13 languages, its codes are real, and its mistakes are named."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal

import pytest
from babel import Locale
from babel.numbers import get_currency_precision, list_currencies
from hypothesis import given
from hypothesis import strategies as st

from catalog import places, reference, trade_rules
from catalog.reference import LANGUAGES, BadReference, UnknownCode, normalise
from catalog.tables import Entry, records, rows
from catalog.trade_rules import SchemeKind

USCC = re.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")


# ---------------------------------------------------------------- countries


def test_249_countries_have_a_name_in_each_language() -> None:
    assert len(reference.countries()) == 249
    for iso2, country in reference.countries().items():
        for language in LANGUAGES:
            assert country.name(language).strip(), (iso2, language)


def test_a_country_is_shown_in_the_readers_language() -> None:
    assert reference.country_name("TZ", "zh") == "坦桑尼亚"
    assert reference.country_name("GE", "ka") == "საქართველო"
    assert reference.country_name("TW", "zh") == "中国台湾"
    assert reference.country_name("NG", "yo") == "Nigeria"


def test_an_unknown_country_is_named() -> None:
    assert reference.country("XK") is None
    with pytest.raises(UnknownCode, match="'ZZ' in countries"):
        reference.country_name("ZZ", "en")


def test_a_flag_is_made_of_the_code() -> None:
    country = reference.country("TZ")
    assert country is not None
    assert country.flag == "🇹🇿"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_shown_is_found_again(language: str) -> None:
    for iso2, name in ((iso2, country.name(language)) for iso2, country in reference.countries().items()):
        if "(" not in name and "," not in name:
            assert iso2 in reference.country_names()[normalise(name)], name


@pytest.mark.parametrize(
    ("word", "iso2"),
    [
        ("UAE", "AE"),
        ("ОАЭ", "AE"),
        ("阿联酋", "AE"),
        ("الامارات", "AE"),
        ("KSA", "SA"),
        ("للسعودية", "SA"),
        ("UK", "GB"),
        ("U.S.A.", "US"),
        ("RDC", "CD"),
        ("Cote d’Ivoire", "CI"),
        ("Côte d'Ivoire", "CI"),
        ("Tz", "TZ"),
        ("Naija", "NG"),
        ("nigeriane", "NG"),
        ("нигерийского", "NG"),
        ("Нигерию", "NG"),
        ("Танзанию", "TZ"),
        ("Казахстане", "KZ"),
        ("Вьетнама", "VN"),
        ("Филиппин", "PH"),
        ("турецкого", "TR"),
        ("Қазақстанға", "KZ"),
        ("საქართველოში", "GE"),
        ("ტანზანიაში", "TZ"),
        ("O‘zbekiston", "UZ"),
        ("Viet Nam", "VN"),
        ("thai lan", "TH"),
        ("Najeriya", "NG"),
        ("Misri", "EG"),
        ("ประเทศไทย", "TH"),
    ],
)
def test_words_people_type_lead_to_their_country(word: str, iso2: str) -> None:
    found = reference.country_names()
    assert (found.get(normalise(word)) or found[reference.plain(normalise(word))]) == (iso2,)


def test_a_word_for_two_countries_is_marked_weak() -> None:
    words = reference.country_words()
    assert {word for word, codes in words.names.items() if len(codes) > 1} <= words.weak


@pytest.mark.parametrize(
    "word", ["turkey", "georgia", "chad", "mali", "jersey", "my", "us", "mỹ", "eau", "chili", "english"]
)
def test_everyday_words_are_no_proof_of_a_country(word: str) -> None:
    words = reference.country_words()
    assert word not in words.names or word in words.weak


def test_a_demonym_is_told_from_a_name() -> None:
    words = reference.country_words()
    assert {"nigerian", "танзанийский", "mtanzania", "tanzano"} <= words.demonyms
    assert not {"nigeria", "танзания"} & words.demonyms


def test_at_least_60_countries_have_their_own_words() -> None:
    assert len({row.text("iso2") for row in rows("country_aliases.tsv")}) >= 60


# ---------------------------------------------------------------- words


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@pytest.mark.parametrize("apostrophe", "'‘’ʻʼ`´＇")
def test_all_apostrophes_are_one(apostrophe: str) -> None:
    assert normalise(f"N{apostrophe}Djamena") == "n'djamena"


def test_haste_keeps_letters_apart_that_are_no_accents() -> None:
    assert reference.plain(normalise("Đà Nẵng")) == "da nang"
    assert reference.plain(normalise("Алматы, Китай, ёлка")) == "алматы, китай, елка"
    assert reference.plain(normalise("กรุงเทพ")) == normalise("กรุงเทพ")


# ---------------------------------------------------------------- cities


def test_300_cities_are_of_real_countries() -> None:
    assert len(reference.cities()) >= 300
    assert all(city.country in reference.countries() for city in reference.cities().values())


def test_port_codes_are_unique() -> None:
    codes = [city.locode for city in reference.cities().values() if city.locode]
    assert len(codes) == len(set(codes)) > 150


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Дар-эс-Салам", "Dar es Salaam"),
        ("达累斯萨拉姆", "Dar es Salaam"),
        ("Алматы", "Almaty"),
        ("თბილისში", "Tbilisi"),
        ("لاغوس", "Lagos"),
        ("hai phong", "Haiphong"),
        ("แหลมฉบัง", "Laem Chabang"),
        ("sao paulo", "São Paulo"),
    ],
)
def test_cities_are_found_in_the_scripts_people_type(word: str, name: str) -> None:
    assert [city.name for city in reference.city_names()[normalise(word)]] == [name]


def test_a_word_for_two_cities_is_marked_weak() -> None:
    shared = {word for word, named in reference.city_names().items() if len(named) > 1}
    assert shared <= reference.weak_city_words()
    assert {"male", "dar", "lima", "hue", "casa"} <= reference.weak_city_words()


def test_a_word_for_a_city_and_another_country_is_weak() -> None:
    countries = reference.country_words()
    for word, named in reference.city_names().items():
        if not {city.country for city in named} & set(countries.names.get(word, (named[0].country,))):
            assert word in countries.weak | reference.weak_city_words(), word


def test_a_sea_term_needs_a_seaport() -> None:
    assert reference.cities()["Qinzhou"].seaport
    assert not reference.cities()["Mianyang"].seaport


def test_a_city_is_shown_in_the_readers_language() -> None:
    city = reference.city("Dar es Salaam")
    assert city is not None
    assert (city.shown("zh"), city.shown("sw")) == ("达累斯萨拉姆", "Dar es Salaam")
    assert reference.city("Atlantis") is None


# ---------------------------------------------------------------- units and money


def test_units_have_words_in_each_language() -> None:
    for unit in reference.units().values():
        assert set(unit.words) == set(LANGUAGES), unit.code


def test_factors_lead_to_a_base_of_the_same_kind() -> None:
    for unit in reference.units().values():
        if unit.base:
            base = reference.units()[unit.base]
            assert base.kind == unit.kind
            assert base.factor in {None, Decimal(1)}


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("pcs", "C62"),
        ("台", "C62"),
        ("штук", "C62"),
        ("тонн", "TNE"),
        ("吨", "TNE"),
        ("vipande", "C62"),
        ("tani", "TNE"),
        ("طن", "TNE"),
        ("bộ", "SET"),
        ("ชุด", "SET"),
        ("40hq", "40HQ"),
        ("高柜", "40HQ"),
        ("ცალი", "C62"),
        ("дана", "C62"),
    ],
)
def test_the_usual_unit_comes_first(word: str, code: str) -> None:
    assert reference.unit_words()[normalise(word)][0] == code


def test_an_unknown_unit_is_named() -> None:
    assert reference.unit_name("KGM", "zh") == "公斤"
    assert reference.unit_name("KGM", "yo") == "kg"
    with pytest.raises(UnknownCode, match="'XYZ' in units"):
        reference.unit_name("XYZ", "en")


def test_currencies_are_those_of_iso_4217() -> None:
    assert len(reference.currencies()) >= 60
    assert set(reference.currencies()) <= set(list_currencies())


def test_minor_digits_agree_with_cldr_where_coins_are_used() -> None:
    for code in ("USD", "CNY", "KWD", "TND", "JPY", "XOF", "VND", "NGN", "GEL"):
        assert reference.currencies()[code].digits == get_currency_precision(code), code


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("долларов", ("USD",)),
        ("美金", ("USD",)),
        ("دولار", ("USD",)),
        ("dola", ("USD",)),
        ("TSh", ("TZS",)),
        ("теңге", ("KZT",)),
        ("ლარი", ("GEL",)),
        ("₦", ("NGN",)),
        ("元", ("CNY",)),
        ("FCFA", ("XOF", "XAF")),
    ],
)
def test_words_for_money(word: str, codes: tuple[str, ...]) -> None:
    assert reference.currency_words()[normalise(word)] == codes


def test_a_bare_dollar_sign_belongs_to_several() -> None:
    assert {"USD", "SGD", "MXN"} <= set(reference.currency_words()["$"])


def test_rates_are_indicative_dated_and_agree_with_each_other() -> None:
    dollar = reference.exchange_rates()["USD"]
    for rate in reference.exchange_rates().values():
        assert rate.indicative
        assert rate.source
        assert rate.on.year >= 2026
        assert abs(rate.cny / rate.usd / dollar.cny - 1) < Decimal("0.01"), rate.currency


# ---------------------------------------------------------------- terms and goods


def test_eleven_incoterms_four_of_them_for_ships() -> None:
    assert len(reference.incoterms()) == 11
    assert {code for code, term in reference.incoterms().items() if term.sea_only} == {"FOB", "FAS", "CFR", "CIF"}


@pytest.mark.parametrize(
    ("word", "code"), [("C&F", "CFR"), ("CNF", "CFR"), ("DDU", "DAP"), ("DAT", "DPU"), ("离岸价", "FOB")]
)
def test_older_spellings_of_terms(word: str, code: str) -> None:
    assert reference.incoterm_words()[normalise(word)] == code


def test_sectors_are_named_in_each_language_and_coloured_apart() -> None:
    sectors = reference.sectors().values()
    assert len(sectors) >= 18
    assert all(set(sector.names) == set(LANGUAGES) and sector.emoji for sector in sectors)
    assert len({sector.colour for sector in sectors}) == len(sectors)


def test_all_chapters_but_the_reserved_one() -> None:
    assert list(reference.hs_chapters()) == [f"{n:02}" for n in range(1, 98) if n != 77]


def test_400_headings_reach_every_sector() -> None:
    headings = reference.hs_headings().values()
    assert len(headings) >= 420
    assert all(heading.zh and heading.en and heading.chapter in reference.hs_chapters() for heading in headings)
    assert {sector for heading in headings for sector in heading.sectors} == set(reference.sectors())


@pytest.mark.parametrize("code", ["8432.39", "843239", "8432 39 00 00", "8432"])
def test_the_heading_of_a_longer_code(code: str) -> None:
    heading = reference.hs_heading(code)
    assert heading is not None
    assert heading.sectors[0] == "farm_machinery"
    assert reference.hs_heading("9999") is None


# ---------------------------------------------------------------- schemes, roads, facts


def test_schemes_have_source_and_date() -> None:
    assert all(scheme.source and scheme.as_of for scheme in trade_rules.schemes().values())
    assert {scheme.kind for scheme in trade_rules.schemes().values()} == set(SchemeKind)


@pytest.mark.parametrize("key", ["PVoC-TBS", "PVoC-KEBS", "SONCAP SC"])
def test_inspections_are_arranged_per_shipment(key: str) -> None:
    assert trade_rules.schemes()[key].arranged_per_shipment


def test_eac_is_eurasian_in_kazakhstan_only() -> None:
    eac = trade_rules.schemes()["EAC"]
    assert (eac.holds_in("KZ"), eac.holds_in("GE")) == (True, False)
    assert {"GE", "TZ"} <= set(eac.not_countries)


def test_what_is_unknown_of_a_scheme_stays_unknown() -> None:
    assert trade_rules.schemes()["HALAL"].holds_in("NG") is None
    assert trade_rules.schemes()["PVoC-TBS"].covers("8432") is None
    assert trade_rules.schemes()["CAMARTEC"].covers("843239") is True
    assert trade_rules.schemes()["CAMARTEC"].covers("8528") is False
    assert trade_rules.schemes()["ISO9001"].holds_in("TZ") is True


def test_schemes_of_a_country_leave_out_other_goods() -> None:
    assert {"PVoC-TBS", "CAMARTEC"} <= {scheme.key for scheme in trade_rules.schemes_for("TZ", "843239")}
    assert "CAMARTEC" not in {scheme.key for scheme in trade_rules.schemes_for("TZ", "8528")}
    assert trade_rules.scheme_words()["soncap"] == ("SONCAP PC",)


def test_no_tariff_by_belt_and_road() -> None:
    forms = [scheme for scheme in trade_rules.schemes().values() if scheme.kind is SchemeKind.ORIGIN_FORM]
    assert not any("belt" in scheme.name_en.lower() for scheme in forms)
    assert "gives none" in trade_rules.schemes()["CO"].note


def test_every_mission_country_has_a_road() -> None:
    for iso2 in ("VN", "TH", "KZ", "GE", "NG", "TZ"):
        assert trade_rules.corridors_to(iso2), iso2


def test_days_are_silent_where_one_leg_is_unknown() -> None:
    roads = trade_rules.corridors()
    assert roads["qinzhou-haiphong"].days == (5, 11)
    assert roads["qinzhou-apapa"].days is None
    assert all(road.source and road.as_of for road in roads.values())
    assert all(road.estimate for road in roads.values() if any(leg.days for leg in road.legs))


def test_facts_name_their_report_and_companies() -> None:
    facts = trade_rules.seed_facts()
    assert facts["trade-2024"].publisher == "中国发展网"
    assert facts["xinyu-intent"].companies == ("绵阳市鑫宇农用机械制造有限公司",)
    for fact in facts.values():
        assert fact.sentence
        assert fact.published.isoformat() == "2025-03-14"


def test_no_company_is_identified_by_number() -> None:
    names = ("seed_facts.toml", "schemes.toml", "corridors.toml")
    assert not any(USCC.search(str(entry.cells)) for name in names for entry in records(name))


# ---------------------------------------------------------------- malformed files


def test_a_row_of_wrong_width_is_named() -> None:
    with pytest.raises(BadReference, match=r"units.tsv, row 3, factor: 2 cells, 3 fields"):
        list(rows("units.tsv", "code\tbase\tfactor\nKGM\tKGM\t1\nTNE\tKGM"))


def test_a_broken_file_is_named() -> None:
    with pytest.raises(BadReference, match=r"schemes\.toml"):
        list(records("schemes.toml", "[CE"))
    with pytest.raises(BadReference, match="stands outside"):
        list(records("schemes.toml", "kind = 1"))


@pytest.mark.parametrize(
    ("read", "cells", "problem"),
    [
        (lambda e: e.text("x"), {"x": " "}, "is empty"),
        (lambda e: e.text("x"), {"x": 3}, "is no text"),
        (lambda e: e.choice("x", ("a", "b")), {"x": "c"}, "none of a, b"),
        (lambda e: e.words("x"), {"x": [1]}, "no list of texts"),
        (lambda e: e.decimal("x"), {"x": "1,5"}, "is no number"),
        (lambda e: e.decimal("x"), {"x": "-1"}, "not above zero"),
        (lambda e: e.flag("x"), {"x": "yes"}, "neither 1 nor 0"),
        (lambda e: e.day("x"), {"x": "soon"}, "is no date"),
        (places._city, {"name": "A", "iso2": "QQ", "kind": "port"}, "no country"),
        (places._city, {"name": "A", "iso2": "TZ", "kind": "port", "locode": "KEMBA"}, "no UN/LOCODE of TZ"),
        (places._city, {"name": "A", "iso2": "TZ", "kind": "port", "words": "xx: A"}, "no 'language: forms'"),
        (reference._heading, {"heading": "7701"}, "no heading of a chapter"),
        (reference._heading, {"heading": "8432", "sectors": "toys"}, "are no sectors"),
        (reference._sector, {"key": "a", "colour": "red"}, "#RRGGBB"),
        (reference._sector, {"key": "a", "colour": "#112233", "chapters": "77"}, "no chapters"),
        (trade_rules.scheme_of, {"kind": "stamp"}, "none of"),
        (trade_rules.scheme_of, {"kind": "origin_form", "hs": ["8"]}, "no leading digits"),
        (trade_rules.corridor_of, {"legs": []}, "is empty"),
        (trade_rules.corridor_of, {"legs": [{"from": "Mianyang", "to": "Nowhere", "mode": "rail"}]}, "none of"),
        (
            trade_rules.corridor_of,
            {"legs": [{"from": "Lagos", "to": "Tema", "mode": "sea", "days": [3, 1]}]},
            "no range",
        ),
    ],
)
def test_a_malformed_field_is_named(read: Callable[[Entry], object], cells: dict[str, object], problem: str) -> None:
    with pytest.raises(BadReference, match=re.escape(problem)) as caught:
        read(Entry("table", "7", cells))
    assert caught.value.table == "table"
    assert str(caught.value).startswith("table, row 7")


def test_legs_must_join_and_days_be_marked() -> None:
    legs = [{"from": "Lagos", "to": "Tema", "mode": "sea", "days": [1, 3]}]
    with pytest.raises(BadReference, match="must be true"):
        trade_rules.corridor_of(Entry("table", "x", {"legs": legs}))
    with pytest.raises(BadReference, match="do not join"):
        trade_rules.corridor_of(Entry("table", "x", {"legs": [*legs, {"from": "Lomé", "to": "Tema", "mode": "road"}]}))
    with pytest.raises(BadReference, match="no port"):
        trade_rules.corridor_of(Entry("table", "x", {"legs": legs, "loading_port": "Mianyang"}))


# ---------------------------------------------------------------- laziness


def test_importing_reads_no_table() -> None:
    program = "import json, sys, builtins, pathlib\nread = []\nold = pathlib.Path.read_text\n"
    program += "pathlib.Path.read_text = lambda self, *a, **k: (read.append(self.name), old(self, *a, **k))[1]\n"
    program += "from catalog import reference, trade_rules\nbefore = list(read)\nreference.unit_name('KGM', 'en')\n"
    program += "print(json.dumps([before, sorted(read)]))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [[], ["unit_words.tsv", "units.tsv"]]


def test_our_own_names_are_not_cldrs() -> None:
    for row in rows("country_names.tsv"):
        assert Locale(row.text("language")).territories[row.text("iso2")] != row.text("name"), row.row
