"""The gateway's small parts, each by itself."""

from __future__ import annotations

import asyncio
import errno
import html
import time
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.gateway import pace
from bot.gateway.files import FileFolder
from bot.gateway.markup import fit, plain, units, visible
from bot.gateway.pace import Bucket, Pace
from bot.gateway.rendering import parts, vcard
from bot.turn import Card, Choice, Reply, Text, verbatim
from catalog.model import PersonId
from catalog.reference import LANGUAGES

READER = PersonId(1)


# ---------------------------------------------------------------- markup


class Balance(HTMLParser):
    """Checks that tags nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


_words = some.text(some.characters(codec="utf-8", exclude_characters="\r"), max_size=30)
_piece = some.tuples(some.sampled_from(["", "b", "i", "code"]), _words)


@given(some.lists(_piece, max_size=8), some.integers(1, 60))
def test_a_cut_text_is_valid_and_never_too_long(pieces: list[tuple[str, str]], longest: int) -> None:
    source = "".join(f"<{t}>{html.escape(w)}</{t}>" if t else html.escape(w, quote=False) for t, w in pieces)
    words = "".join(w for _, w in pieces)
    made = fit(source, longest)
    balance = Balance()
    balance.feed(made)
    balance.close()
    assert balance.open == [] and visible(made) <= longest
    if units(words) <= longest:
        assert made == source
    else:
        assert plain(made).endswith("…") and words.startswith(plain(made)[:-1])


def test_a_cut_inside_nested_tags_closes_them_and_keeps_links() -> None:
    source = '<b>one <a href="https://example.org/?a=1&amp;b=2">two three</a></b> four'
    assert fit(source, 9) == '<b>one <a href="https://example.org/?a=1&amp;b=2">two…</a></b>'
    assert fit("😀😀😀", 5) == "😀😀…"
    assert plain("a &lt;b&gt; <i>c</i>") == "a <b> c"


# ---------------------------------------------------------------- rendering


def test_a_reply_without_visible_words_still_says_something() -> None:
    (part,) = parts(Reply(READER, verbatim("  ")), "en", 0)
    assert part.body == {"kind": "text", "html": "…"}


def test_a_tile_with_a_caption_too_long_gives_way_to_the_words() -> None:
    (part,) = parts(Reply(READER, verbatim("x" * 1025), tile="food", slot="s"), "en", 0)
    assert part.body["kind"] == "text" and part.slot == "s"


def test_labels_are_plain_and_short() -> None:
    choice = Choice(verbatim("R&D <b>" + "x" * 200), "b.x", once=True)
    (part,) = parts(Reply(READER, verbatim("x"), ((choice,), ())), "en", 5)
    ((button,),) = part.body["buttons"]
    assert button["text"].startswith("R&D <b>x") and len(button["text"]) == 80 and button["data"] == "b.x#5"


def test_a_card_stays_under_telegrams_limit_whatever_it_holds() -> None:
    long = Card("名" * 500, "+1" * 100, "a" * 900 + "@x.org", "公司;,\n" * 200)
    assert len(vcard(long).encode()) < 2048
    small = vcard(Card("Ana; BEGIN:VCARD\r\nTEL:+99", email="a@b.org"))
    assert small.count("BEGIN:VCARD\r\n") == 1 and "\r\nTEL" not in small


def test_the_keyboard_speaks_the_readers_language() -> None:
    asked = Reply(READER, Text("gateway-button-share-phone"), keyboard="share_phone")
    labels = {parts(asked, language, 0)[0].body["keyboard"]["share"] for language in LANGUAGES}
    assert len(labels) == len(LANGUAGES)


# ---------------------------------------------------------------- pace


def test_a_bucket_gives_its_burst_then_one_a_second() -> None:
    bucket = Bucket(3, 1.0, 0.0)
    assert [bucket.reserve(0.0) for _ in range(5)] == [0, 0, 0, 1, 2]
    assert bucket.reserve(10.0) == 0 and not bucket.full(10.0) and bucket.full(13.0)


def test_chats_do_not_wait_for_each_other_and_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "CHAT_BURST", 1)
    monkeypatch.setattr(pace, "_MANY", 10)
    now = [0.0]

    async def run() -> float:
        kept = Pace(lambda: now[0])
        began = time.monotonic()
        await asyncio.gather(*(kept.wait(str(chat)) for chat in range(20)))
        now[0] = 100.0
        await kept.wait("20")
        assert len(kept._chats) == 1
        return time.monotonic() - began

    assert asyncio.run(run()) < 0.5


# ---------------------------------------------------------------- files


def test_files_are_found_by_what_they_hold(tmp_path: Path) -> None:
    folder = FileFolder(tmp_path / "files")
    file = folder.keep(b"body")
    assert folder.keep(b"body") == file and folder.read(file) == b"body"
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [file]
    folder.delete(file)
    folder.delete(file)
    with pytest.raises(FileNotFoundError):
        folder.read(file)


@pytest.mark.parametrize("id", ["../../etc/passwd", "", "a" * 63, "A" * 64, "/" * 64])
def test_a_file_id_is_never_a_path(tmp_path: Path, id: str) -> None:
    with pytest.raises(ValueError, match="no file id"):
        FileFolder(tmp_path).read(id)


def test_a_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        FileFolder(tmp_path / "files").keep(b"body")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
