"""Leaving through the real gateway: the farewell arrives, and nothing of the person is left in any file."""

from __future__ import annotations

import json
import shutil
from collections.abc import Awaitable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import dialogue
from bot.services.jobs import HANDLERS
from bot.texts import render
from bot.turn import Text
from catalog.messages import Identity, IncomingState, OutgoingState
from catalog.model import Introduction, IntroductionState, Product, Request, RequestState, StoredFile
from catalog.sqlite_store import SqliteStore
from index.embedder import Embedder
from index.matcher import Matcher

pytestmark = pytest.mark.asyncio
AMINA, CHEN = 700001, 700201
NAME, ORGANISATION, WORDS = "Asha Mwakyusa", "Ushirika wa Ruaha", "mashine za kupukuchua mahindi kijijini Ilembula"
DOCUMENT, CAPTION = "hati-ya-asha.pdf", "kama hii ya jirani Sangu"
TAKEN_BACK = "sitaki rangi ya zambarau"


@pytest.fixture
def store(tmp_path: Path, sample_database: Path) -> Iterator[SqliteStore]:
    shutil.copytree(sample_database, tmp_path / "data")
    opened = SqliteStore(tmp_path / "data" / "app.db", kind="demo")
    yield opened
    opened.close()


@pytest.fixture
def matcher(store: SqliteStore, embedder: Embedder, tmp_path: Path) -> Matcher:
    return Matcher(store, embedder, tmp_path / "data" / "index")


class Chat:
    """A person at the stand-in who waits for each answer."""

    def __init__(self, house: Any, user: int) -> None:
        self.house, self.user = house, user

    async def messages(self) -> list[dict[str, Any]]:
        return list((await self.house.people.see(self.user))["messages"])

    async def answered(self, doing: Awaitable[Any]) -> None:
        """Do something, and wait until it has come in, is answered, and the answers have gone out."""
        before = len(self.house.inbox())
        await doing

        def quiet() -> bool:
            received = self.house.inbox()
            if len(received) == before or any(row.state is IncomingState.NEW for row in received):
                return False
            return all(row.state is OutgoingState.SENT for row in self.house.outbox())

        await self.house.until(quiet)

    async def say(self, text: str) -> None:
        await self.answered(self.house.people.say(self.user, text))

    async def press(self, action: str) -> None:
        """Press the newest button whose data begins so."""
        for message in reversed(await self.messages()):
            for row, buttons in enumerate(message.get("reply_markup", {}).get("inline_keyboard", [])):
                for column, button in enumerate(buttons):
                    if button.get("callback_data", "").startswith(action):
                        where = {"message_id": message["message_id"], "row": row, "column": column}
                        return await self.answered(self.house.people.do(self.user, "press", **where))
        raise AssertionError(f"no button {action}")


def left(house: Any, secrets: tuple[str, ...]) -> list[str]:
    """Which of the texts still stand in the bytes of any file of ours, as they are or as JSON escapes them."""
    ours = [path for folder in ("data", "files") for path in (house.folder / folder).rglob("*") if path.is_file()]
    raw = b"".join(path.read_bytes() + str(path).encode() for path in ours)
    return [text for text in secrets if text.encode() in raw or json.dumps(text)[1:-1].encode() in raw]


@pytest.mark.timeout(90)
async def test_who_leaves_is_gone_from_every_file_and_hears_a_farewell(house: Any, picture: bytes) -> None:
    await house.start(dialogue.take_turn, officers={str(CHEN)}, demo=True, jobs=HANDLERS)
    amina, chen = Chat(house, AMINA), Chat(house, CHEN)
    await chen.say("/start")
    await ask_to_be_introduced(house, amina, picture)
    with house.store.read() as view:
        files = tuple(file.id for file in view.find(StoredFile))
    secrets = (NAME, ORGANISATION, WORDS, DOCUMENT, CAPTION, TAKEN_BACK, "asha@ruaha.example", str(AMINA), *files)
    assert left(house, secrets) == list(secrets) and len(files) == 2
    await chen.press("o.open")
    assert NAME in str((await chen.messages())[-1])
    await amina.say("/delete")
    await amina.press("g.erase")
    said = [message.get("text", "") for message in await amina.messages()]
    assert said[-1] == render(Text("delete-done"), "sw")
    await house.until(lambda: left(house, secrets) == [])
    with house.store.read() as view:
        (introduction,) = view.find(Introduction)
        assert introduction.state is IntroductionState.WITHDRAWN
        assert {request.state for request in view.find(Request)} == {RequestState.CLOSED}
        assert view.count(Identity, address=str(AMINA)) == 0 and view.count(StoredFile) == 0
    assert render(Text("bureau-withdrawn", {"product": ""}), "zh")[:4] in str((await chen.messages())[-1])
    await house.stop()
    assert left(house, secrets) == []
    await comes_back(house, amina)


async def ask_to_be_introduced(house: Any, amina: Chat, picture: bytes) -> None:
    """A document, a photo with words, a product by its link, all she is asked, and her consent."""
    with house.store.read() as view:
        product = view.first(Product, sku="S01-4LZ-1.0")
    await amina.answered(house.upload(AMINA, (DOCUMENT, b"%PDF hati", "application/pdf")))
    photo = house.upload(AMINA, ("p.png", picture), kind="photo", caption=f"Tunahitaji {WORDS}, {CAPTION}")
    await amina.answered(photo)
    await amina.say(f"/start p_{product.id}")
    await amina.press("b.ask")
    await amina.press("b.asknow")
    await amina.press("b.reject")
    await amina.press("b.card")
    await amina.press("b.introduce")
    await amina.say(NAME)
    await amina.say(ORGANISATION)
    await amina.press("b.type|importer")
    await amina.press("b.home|TZ")
    await amina.say("asha@ruaha.example")
    await amina.press("b.consent")
    house.store.write(lambda tx: tx.set_private(tx.first(Introduction).buyer, "rejection:7", TAKEN_BACK))


async def comes_back(house: Any, amina: Chat) -> None:
    """Whoever writes again is somebody new, of whom nothing is known."""
    await house.start(dialogue.take_turn, demo=True)
    await amina.say("/mydata")
    told = (await amina.messages())[-1]["text"]
    assert str(AMINA) in told and NAME not in told
    with house.store.read() as view:
        newest = view.first(Identity, address=str(AMINA))
        assert newest is not None and view.count(Request, person=newest.person) == 0


async def test_a_file_whose_turn_failed_is_not_kept(house: Any) -> None:
    def broken(*_: Any) -> Any:
        raise RuntimeError

    await house.start(broken)
    await house.upload(AMINA, (DOCUMENT, b"%PDF hati", "application/pdf"))
    await house.answers(AMINA, 1)
    await house.until(lambda: not [path for path in (house.folder / "files").rglob("*") if path.is_file()])
    with house.store.read() as view:
        assert view.count(StoredFile) == 0
