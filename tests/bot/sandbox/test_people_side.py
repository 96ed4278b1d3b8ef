"""What people do in their chats, and who may reach the stand-in at all."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import httpx
import phonenumbers
import pytest
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.sandbox import CAST, create_sandbox, sandbox_server

pytestmark = pytest.mark.asyncio

AMINA, WANG = 700001, 700101
PAGES = Path(__file__).parents[3] / "bot"


async def test_the_cast_speaks_many_languages(people: Any) -> None:
    listed = (await people.client.get("/sandbox/people")).json()
    assert {p["language_code"] for p in listed} >= {"sw", "kk", "fr", "ka", "en", "vi", "ar", "zh-hans"}
    assert [p["role"] for p in listed].count("officer") == 2
    assert len({p.id for p in CAST}) == len(CAST)


async def test_someone_new_may_come(people: Any) -> None:
    made = await people.client.post("/sandbox/people", json={"name": "<b>Ayşe</b> Kaya", "language_code": "tr"})
    assert made.status_code == 201
    assert phonenumbers.is_valid_number(phonenumbers.parse(made.json()["phone_number"]))
    said = await people.say(made.json()["id"], "merhaba")
    assert said["from"]["first_name"] == "<b>Ayşe</b>" and said["from"]["language_code"] == "tr"
    assert (await people.client.post("/sandbox/people", json={"name": " ", "language_code": "tr"})).status_code == 422


async def test_people_are_let_in_once(tmp_path: Path) -> None:
    human = create_sandbox(tmp_path, token="1:demo").state.sandbox
    for _ in range(2):
        human.let_in(person for person in CAST if person.id == WANG)
    said = [message["text"] for message in human.telegram.chats[WANG].messages.values()]
    assert said == ["/start"] and not human.telegram.chats[AMINA].started
    human.telegram.journal.close()


async def test_messages_are_counted_until_read_and_ticked_when_fetched(bot: Any, people: Any) -> None:
    await people.do(AMINA, "start", parameter="p_12")
    await bot.send_message(AMINA, "1")
    state = await people.see(AMINA)
    assert state["person"]["unread"] == 1
    assert [m["delivered"] for m in state["messages"]] == [False, True]
    assert state["messages"][0]["text"] == "/start p_12"
    await people.do(AMINA, "read")
    await bot.get_updates()
    state = await people.see(AMINA)
    assert state["person"]["unread"] == 0 and state["messages"][0]["delivered"] is True


async def test_a_long_text_becomes_several_messages(bot: Any, people: Any) -> None:
    await people.say(AMINA, "x" * 9000)
    assert [len(m["text"]) for m in (await people.see(AMINA))["messages"]] == [4096, 4096, 808]


async def test_people_edit_only_their_own_words(bot: Any, people: Any) -> None:
    said = await people.say(AMINA, "20")
    assert (await people.do(AMINA, "edit", message_id=said["message_id"], text="30")).json()["message"]["text"] == "30"
    message = await bot.send_message(AMINA, "bot")
    assert (await people.do(AMINA, "edit", message_id=message.message_id, text="x")).status_code == 404
    assert (await people.do(AMINA, "edit", message_id=said["message_id"], text=" ")).status_code == 422


async def test_files_of_people(bot: Any, people: Any, picture: bytes) -> None:
    path = f"/sandbox/chats/{AMINA}"
    album = [("file", (f"{n}.png", picture, "image/png")) for n in range(2)]
    sent = (
        await people.client.post(f"{path}/messages", data={"kind": "photo", "caption": "/two"}, files=album)
    ).json()["messages"]
    assert (
        sent[0]["media_group_id"] == sent[1]["media_group_id"]
        and sent[0]["caption"] == "/two"
        and "caption" not in sent[1]
    )
    shown = await people.client.get(f"{path}/files/{sent[0]['photo'][-1]['file_id']}")
    assert shown.headers["content-type"] == "image/jpeg"
    page = [("file", ("x.html", b"<script>alert(1)</script>", "text/html"))]
    sent = (await people.client.post(f"{path}/messages", data={"kind": "photo"}, files=page)).json()["messages"]
    kept = await people.client.get(f"{path}/files/{sent[0]['document']['file_id']}")
    assert kept.headers["content-type"] == "application/octet-stream"
    assert kept.headers["content-disposition"].startswith("attachment")
    assert (await people.client.get(f"{path}/files/none")).status_code == 404
    too_long = await people.client.post(f"{path}/messages", data={"kind": "photo", "caption": "x" * 1025}, files=album)
    assert (too_long.status_code, too_long.json()) == (422, {"error": "too_long"})


@pytest.mark.parametrize("body", [{}, {"text": "  "}, [], "nonsense"])
async def test_nothing_is_sent_when_nothing_is_said(people: Any, body: Any) -> None:
    assert (await people.client.post(f"/sandbox/chats/{AMINA}/messages", json=body)).status_code == 422
    place = {"location": {"latitude": "north"}}
    assert (await people.client.post(f"/sandbox/chats/{AMINA}/messages", json=place)).status_code == 422
    assert (await people.client.post("/sandbox/chats/1/messages", json={"text": "x"})).status_code == 404
    assert (await people.see(AMINA))["messages"] == []


async def test_events_tell_what_happens(bot: Any, people: Any, sandbox: Any) -> None:
    heard: list[tuple[str, dict[str, Any]]] = []

    async def listen() -> None:
        async with people.client.stream("GET", "/sandbox/events") as stream:
            name = ""
            async for line in stream.aiter_lines():
                kind, _, rest = line.partition(": ")
                name = rest if kind == "event" else name
                if kind == "data":
                    heard.append((name, json.loads(rest)))

    listening = asyncio.create_task(listen())
    async with asyncio.timeout(10):
        while not heard:
            await asyncio.sleep(0.01)
        await people.say(AMINA, "x")
        await bot.get_updates()
        await bot.send_chat_action(AMINA, "typing")
        sandbox.app.state.sandbox.status = "warming up"
        while len(heard) < 5:
            await asyncio.sleep(0.01)
    listening.cancel()
    assert [name for name, _ in heard] == ["hello", "message", "delivered", "typing", "status"]
    assert (await people.client.get("/sandbox/status")).json() == {"status": "warming up", "ready": False}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"origin": "{own}"}, 200),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://127.0.0.1:1"}, 403),
        ({"host": "evil.example"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
    ],
)
async def test_only_this_machine_and_its_own_page_may_ask(
    people: Any, sandbox: Any, headers: dict[str, str], status: int
) -> None:
    sent = {name: value.replace("{own}", sandbox.url) for name, value in headers.items()}
    for path in ("/sandbox/people", "/bot1:demo/getMe"):
        assert (await people.client.get(path, headers=sent)).status_code == status
    answer = await people.client.post(f"/sandbox/chats/{AMINA}/messages", json={"text": "x"}, headers=sent)
    assert answer.status_code == status
    assert "unsafe-inline" not in answer.headers["content-security-policy"]


async def test_a_link_from_elsewhere_opens_the_page_only(people: Any) -> None:
    headers = {"sec-fetch-site": "cross-site"}
    assert (await people.client.get("/", headers=headers)).status_code == 200
    assert (await people.client.post("/", headers=headers)).status_code == 403


async def test_it_is_never_served_to_other_machines(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not on '0.0.0.0'"):
        sandbox_server(create_sandbox(tmp_path, token="1:demo"), port=0, host="0.0.0.0")
    with pytest.raises(ValueError, match="NUMBER:SECRET"):
        create_sandbox(tmp_path, token="demo")


async def test_assets_are_served_and_need_nothing_from_outside(people: Any) -> None:
    for folder, at in (("web/chat", "chat"), ("sandbox/static", "static")):
        for file in sorted((PAGES / folder).iterdir()):
            answer = await people.client.get(f"/{at}/{file.name}")
            assert answer.status_code == 200, file
            assert set(re.findall(r"""["'(](?:https?:)?//[\w.]+""", answer.text)) <= {'"http://www.w3.org'}, file
            assert "innerHTML" not in answer.text


async def test_the_page_has_all_its_words(people: Any) -> None:
    texts = (await people.client.get("/static/texts.json")).json()
    assert set(texts["en"]) == set(texts["zh"])
    scripts = "".join(file.read_text("utf-8") for file in PAGES.rglob("*.js"))
    for key in ("placeholder", "share_phone", "demo_notice"):
        assert f"texts.{key}" in scripts


async def test_routes_can_be_added_behind_the_same_guard(tmp_path: Path) -> None:
    async def hello(_: Any) -> PlainTextResponse:
        return PlainTextResponse("hello")

    app = create_sandbox(tmp_path, token="1:demo", routes=[Route("/hello", hello)])
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8080") as client:
        assert (await client.get("/hello")).text == "hello"
        assert (await client.get("/hello", headers={"host": "evil.example"})).status_code == 403
