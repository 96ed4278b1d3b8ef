"""Formatted text, held to what Telegram answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import find_entities, parse_html, trim, utf16
from bot.sandbox.refusals import Refusal


def kinds(entities: list[dict[str, object]]) -> list[tuple[object, object, object]]:
    return [(e["type"], e["offset"], e["length"]) for e in entities]


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("<b>a</b>b", "ab", [("bold", 0, 1)]),
        ("😀<i>x</i>", "😀x", [("italic", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("italic", 1, 1), ("bold", 0, 2)]),
        ("&lt;b&gt; &amp; &quot;&#26;&#x4e2d; &nope;", '<b> & "\x1a中 &nope;', []),
        ("<u>a</u><s>b</s><tg-spoiler>c</tg-spoiler>", "abc",
         [("underline", 0, 1), ("strikethrough", 1, 1), ("spoiler", 2, 1)]),
        ('<span class="tg-spoiler">c</span>', "c", [("spoiler", 0, 1)]),
        ("<blockquote>q</blockquote><blockquote expandable>r</blockquote>", "qr",
         [("blockquote", 0, 1), ("expandable_blockquote", 1, 1)]),
        ("<b></b>x", "x", []),
        ("<a href='nonsense'>x</a>", "x", []),
    ],
)  # fmt: skip
def test_html(source: str, text: str, expected: list[tuple[str, int, int]]) -> None:
    plain, entities = parse_html(source)
    assert plain == text
    assert kinds(entities) == expected


def test_links_mentions_and_code() -> None:
    _, entities = parse_html('<a href="https://a.b/?x=1&amp;y">a</a><a href="tg://user?id=7">b</a>')
    assert entities[0]["url"] == "https://a.b/?x=1&y"
    assert entities[1]["type"] == "text_mention" and entities[1]["user"]["id"] == 7
    _, entities = parse_html('<pre><code class="language-python">x</code></pre>')
    assert entities == [{"type": "pre", "offset": 0, "length": 1, "language": "python"}]


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<br>x", 'Unsupported start tag "br" at byte offset 0'),
        ("é<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("a<b", "Unclosed start tag at byte offset 1"),
        ("<a href='x", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_refused_html(source: str, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_html(source)
    assert refused.value.status == 400
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"


@given(st.text(alphabet="ab<>/&;bi \"'=é😀", max_size=40))
def test_any_text_is_read_or_refused(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except Refusal:
        return
    assert all(e["offset"] >= 0 and e["offset"] + e["length"] <= utf16(text) for e in entities)


@given(st.text(max_size=60))
def test_escaped_text_comes_through(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(escaped) == (text, [])


def test_trim_moves_entities() -> None:
    assert trim("  ab  ", [{"type": "bold", "offset": 1, "length": 2}, {"type": "code", "offset": 4, "length": 2}]) == (
        "ab",
        [{"type": "bold", "offset": 0, "length": 1}],
    )


def test_telegram_finds_commands_links_and_numbers() -> None:
    text = "/start 😀 see https://x.org/a, @made_in_mianyang_bot me@x.org #中文 +255700000001 a/b"
    found = [
        (e["type"], text.encode("utf-16-le")[e["offset"] * 2 :][: e["length"] * 2].decode("utf-16-le"))
        for e in find_entities(text, [])
    ]
    assert found == [
        ("bot_command", "/start"), ("url", "https://x.org/a"), ("mention", "@made_in_mianyang_bot"),
        ("email", "me@x.org"), ("hashtag", "#中文"), ("phone_number", "+255700000001"),
    ]  # fmt: skip
    assert find_entities("/start", [{"type": "code", "offset": 0, "length": 6}])[0]["type"] == "code"
