"""Every language says everything, with the same variables, and nothing that nobody asks for."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot import texts
from bot.texts import DRAFTED, SIGNED, MissingText, clip, locale, read_by_speakers, render, value_text
from bot.turn import Lines, Text, verbatim
from catalog.model import Money, Quantity
from catalog.reference import LANGUAGES

LOCALES = Path(str(files("bot") / "locales"))
PAGES = sorted(page.name for page in (LOCALES / "en").iterdir())


class Variables(Visitor):
    """Collects the names of variables in a message."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # the library's name
        self.found.add(node.id.name)


def messages(language: str, page: str) -> Iterator[tuple[str, frozenset[str]]]:
    """(id, variables) of every message; fails on anything the parser could not read."""
    parsed = FluentParser().parse((LOCALES / language / page).read_text(encoding="utf8"))
    for entry in parsed.body:
        assert not isinstance(entry, ast.Junk), f"{language}/{page}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.value is not None, f"{language}/{page}: {entry.id.name} is empty"
            variables = Variables()
            variables.visit(entry)
            yield entry.id.name, frozenset(variables.found)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_language_has_the_same_texts_and_variables(language: str, page: str) -> None:
    english, other = dict(messages("en", page)), dict(messages(language, page))
    assert set(english) == set(other)
    assert {key: english[key] for key in english} == {key: other[key] for key in english}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_stands_in_two_files(language: str) -> None:
    assert sorted(page.name for page in (LOCALES / language).iterdir()) == PAGES
    ids = [key for page in PAGES for key, _ in messages(language, page)]
    assert sorted(set(ids)) == sorted(ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_is_what_telegram_takes_and_is_closed(language: str) -> None:
    for page in PAGES:
        text = (LOCALES / language / page).read_text(encoding="utf8")
        for tag in re.findall(r"</?([a-z]+)[^>]*>", text):
            assert tag in {"b", "i", "u", "s", "code", "pre", "blockquote"}, f"{language}/{page}: <{tag}>"
        for tag in ("b", "i", "code", "blockquote"):
            opened, closed = len(re.findall(f"<{tag}[ >]", text)), text.count(f"</{tag}>")
            assert opened == closed, f"{language}/{page}: <{tag}>"


def test_every_text_is_used_and_every_used_text_exists() -> None:
    folder = Path(str(files("bot")))
    code = "\n".join(page.read_text(encoding="utf8") for page in folder.rglob("*.py"))
    code += "\n".join(page.read_text(encoding="utf8") for page in Path(str(files("index"))).glob("*.py"))
    ids = {key for page in PAGES for key, _ in messages("en", page)}
    literal = set(re.findall(r'"([a-z][a-z0-9_]*(?:-[a-z0-9_]+)+)"', code))
    prefixes = {found.partition("{")[0] for found in re.findall(r'f"([a-z][a-z0-9-]*-\{)', code)}
    reasons = {key for key in ids if key.startswith("reason-")}  # tests/index/test_ranking.py enumerates these
    unused = {key for key in ids - literal - reasons if not any(key.startswith(prefix) for prefix in prefixes)}
    single = {key for key in unused if f'"{key}"' in code}
    assert unused - single == set()


def test_a_missing_text_is_an_error_and_never_its_key() -> None:
    with pytest.raises(MissingText, match="no-such-text"):
        render(Text("no-such-text"), "en")
    with pytest.raises(MissingText, match="language-set"):
        render(Text("language-set"), "en")


def test_hostile_words_are_escaped_and_own_markup_is_kept() -> None:
    shown = render(Text("mydata-contact", {"values": ("<b>Eve</b>", "a&b")}), "en")
    assert "&lt;b&gt;Eve&lt;/b&gt;, a&amp;b" in shown
    assert render(verbatim("{ $x } <i>"), "fr") == "{ $x } &lt;i&gt;"
    assert render(Lines((Text("button-done"), verbatim(""), Text("button-skip"))), "sw") == "Tayari\nRuka"


@pytest.mark.parametrize(
    ("value", "language", "shown"),
    [
        (Money(Decimal(2450), "USD"), "en", "USD 2,450"),
        (Money(Decimal("9.5"), "EUR"), "en", "EUR 9.50"),
        (Money(Decimal(2450), "USD"), "sw", "2,450 USD"),
        (Quantity(Decimal(20)), "zh", "20 件"),
        (Quantity(Decimal(20), "C62", Decimal(30)), "en", "20\N{EN DASH}30 pcs"),
        (date(2027, 3, 1), "fr", "1 mars 2027"),
        (datetime(2026, 11, 25, 9, 5, tzinfo=UTC), "en", "Nov 25, 2026 09:05"),
        (True, "en", "true"),
        (("a", "b"), "ru", "a, b"),
        (("a", "b"), "zh", "a、b"),
        (("قطعة", "طقم"), "ar", "قطعة، طقم"),
        (Quantity(Decimal(20)), "ar", "\N{FIRST STRONG ISOLATE}20 قطعة\N{POP DIRECTIONAL ISOLATE}"),
        (
            Quantity(Decimal(20), "C62", Decimal(30)),
            "ar",
            "\N{FIRST STRONG ISOLATE}20\N{EN DASH}30 قطعة\N{POP DIRECTIONAL ISOLATE}",
        ),
        (Money(Decimal(2450), "USD"), "ar", "\N{FIRST STRONG ISOLATE}2,450 USD\N{POP DIRECTIONAL ISOLATE}"),
        ("+86 138 0013 8000", "ar", "\N{FIRST STRONG ISOLATE}+86 138 0013 8000\N{POP DIRECTIONAL ISOLATE}"),
        ("Wotian Co.", "ar", "\N{FIRST STRONG ISOLATE}Wotian Co.\N{POP DIRECTIONAL ISOLATE}"),
        ("مضخة", "ar", "مضخة"),
        (Decimal(12345), "ar", "\N{FIRST STRONG ISOLATE}12,345\N{POP DIRECTIONAL ISOLATE}"),
        (date(2027, 3, 1), "ar", "\N{FIRST STRONG ISOLATE}1 مارس 2027\N{POP DIRECTIONAL ISOLATE}"),
        (Money(Decimal(2450), "USD"), "es", "2.450 USD"),
        (Money(Decimal(2450), "USD"), "kk", "2\N{NO-BREAK SPACE}450 USD"),
        (Money(Decimal(2450), "USD"), "ka", "2\N{NO-BREAK SPACE}450 USD"),
        (Money(Decimal(2450), "USD"), "ha", "2,450 USD"),
        (date(2027, 3, 1), "ha", "1 Maris, 2027"),
        (date(2027, 3, 1), "kk", "2027\N{NARROW NO-BREAK SPACE}ж. 1 наурыз"),
        (date(2027, 3, 1), "ka", "1 მარტი, 2027"),
        ("مضخة", "en", "\N{FIRST STRONG ISOLATE}مضخة\N{POP DIRECTIONAL ISOLATE}"),
    ],
)
def test_values_read_as_people_write_them(value: object, language: str, shown: str) -> None:
    assert value_text(value, language) == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_file_says_whether_a_speaker_has_read_it(language: str) -> None:
    for page in PAGES:
        first = (LOCALES / language / page).read_text(encoding="utf8").partition("\n")[0]
        assert first == DRAFTED or SIGNED.fullmatch(first), f"{language}/{page}: {first}"


def test_a_language_is_read_when_all_its_files_are_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    signed, drafted = "### Read by Asha Mwinyi, 2026-12-01.\n\nx = y\n", f"{DRAFTED}\n\nx = y\n"
    for pages, read in (([signed, signed], True), ([signed, drafted], False), ([signed, "x = y\n"], False)):
        read_by_speakers.cache_clear()
        monkeypatch.setattr(texts, "_pages", lambda language, pages=pages: pages)
        assert read_by_speakers("sw") is read
    read_by_speakers.cache_clear()


class Selectors(Visitor):
    """Collects the plural categories of each choice by number."""

    def __init__(self) -> None:
        self.found: list[set[str]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # the library's name
        names = {key.name for variant in node.variants if isinstance(key := variant.key, ast.Identifier)}
        if names & {"zero", "one", "two", "few", "many"}:
            self.found.append(names)
        self.generic_visit(node)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_have_the_forms_of_their_language(language: str) -> None:
    rules = set(locale(language).plural_form.rules)
    # of millions alone, and of nothing, where the form for all others or an exact 0 says it as well
    needed = rules - {"zero"} - ({"many"} if language in {"fr", "es", "pt"} else set())
    for page in PAGES:
        selectors = Selectors()
        selectors.visit(FluentParser().parse((LOCALES / language / page).read_text(encoding="utf8")))
        for names in selectors.found:
            # in Russian of two and more alone, which has no "one"
            assert names <= rules | {"other"} and (needed <= names or language == "ru"), f"{language}/{page}: {names}"


def test_arabic_lines_begin_from_the_right_whatever_their_first_word_is() -> None:
    lines = Lines((verbatim("Wotian Co."), Text("button-help"), verbatim("<b>")))
    marked = render(lines, "ar").split("\n")
    assert [line[0] for line in marked] == ["\u200f", render(Text("button-help"), "ar")[0], "\u200f"]
    assert render(Lines((verbatim("Wotian Co."),)), "ar")[0] == "\u2068", "nothing in it is Arabic"
    assert "\u200e/privacy" in render(Text("help", {"role": "buyer"}), "ar")
    assert "/queue" in render(Text("help", {"role": "bureau"}), "ar"), "what a message selects on stays bare"


def test_long_names_are_cut_on_one_line() -> None:
    assert clip("  a\n b  ", 10) == "a b"
    assert clip("x" * 50, 10) == "x" * 9 + "…"
