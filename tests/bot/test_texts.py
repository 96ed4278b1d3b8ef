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

from bot.texts import LANGUAGES, MissingText, clip, interface_language, render, value_text
from bot.turn import Lines, Text, verbatim
from catalog.model import Money, Quantity

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
        ("مضخة", "en", "\N{FIRST STRONG ISOLATE}مضخة\N{POP DIRECTIONAL ISOLATE}"),
    ],
)
def test_values_read_as_people_write_them(value: object, language: str, shown: str) -> None:
    assert value_text(value, language) == shown


def test_readers_of_other_languages_get_the_nearest_one() -> None:
    assert [interface_language(code) for code in ("sw", "kk", "uz", "ha", "ka", "xx")] == [
        "sw",
        "ru",
        "ru",
        "en",
        "en",
        "en",
    ]


def test_long_names_are_cut_on_one_line() -> None:
    assert clip("  a\n b  ", 10) == "a b"
    assert clip("x" * 50, 10) == "x" * 9 + "…"
