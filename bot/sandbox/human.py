"""What people do in their chats, for the page and for tests: `/sandbox/...`."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox.entities import find_entities, trim
from bot.sandbox.faults import Fault
from bot.sandbox.people import Person
from bot.sandbox.refusals import Refusal
from bot.sandbox.sending import MAX_CAPTION, MAX_TEXT
from bot.sandbox.telegram_state import Chat, Telegram

Json = dict[str, Any]

_MAX_FILE_BYTES = 200 * 1024 * 1024
# Shown in the page; whatever else people uploaded is only ever downloaded.
_SHOWN_TYPES = ("image/jpeg", "image/png", "image/webp", "audio/ogg", "audio/webm", "audio/mpeg", "audio/mp4")


class Human:
    """The people's side of the stand-in. `status` tells what is being started, for the page; empty when ready.
    It may be set from any thread; `loop` is the server's, once it runs."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self._status = ""
        self.loop: asyncio.AbstractEventLoop | None = None

    @property
    def status(self) -> str:
        return self._status

    @status.setter
    def status(self, status: str) -> None:
        self._status = status
        if self.loop:
            self.loop.call_soon_threadsafe(self.telegram.feed.tell, "status", {"status": status})

    def routes(self) -> list[Route]:
        """Everything under `/sandbox`."""
        chat = "/sandbox/chats/{user:int}"
        posts = {"messages": self._say, "press": self._press, "edit": self._edit, "block": self._block,
                 "start": self._start, "read": self._read}  # fmt: skip
        return [
            Route("/sandbox/status", self._tell_status),
            Route("/sandbox/events", self._events),
            Route("/sandbox/people", self._people, methods=["GET"]),
            Route("/sandbox/people", self._add_person, methods=["POST"]),
            Route("/sandbox/faults", self._faults, methods=["POST", "DELETE"]),
            Route(f"{chat}/messages", self._messages, methods=["GET"]),
            Route(f"{chat}/files/{{file_id}}", self._file, methods=["GET"]),
            Route(f"{chat}/presses/{{query_id}}", self._pressed, methods=["GET"]),
            *(Route(f"{chat}/{name}", _answering(call), methods=["POST"]) for name, call in posts.items()),
        ]

    async def _tell_status(self, _: Request) -> Response:
        return JSONResponse({"status": self._status, "ready": not self._status})

    async def _events(self, _: Request) -> Response:
        headers = {"cache-control": "no-store"}
        return StreamingResponse(self.telegram.feed.stream(), media_type="text/event-stream", headers=headers)

    async def _people(self, _: Request) -> Response:
        return JSONResponse([self._listed(chat) for chat in self.telegram.chats.values()])

    def _listed(self, chat: Chat) -> Json:
        last = chat.messages[max(chat.messages)] if chat.messages else None
        state = {"unread": chat.unread, "blocked": chat.blocked, "started": chat.started}
        shown = self.telegram.shown(chat, last) if last else None
        return {**chat.person.card(), "name": chat.person.name, **state, "last_message": shown}

    async def _add_person(self, request: Request) -> Response:
        body = await _json(request)
        name, language = str(body.get("name", "")).strip(), str(body.get("language_code", "")).strip()
        if not 1 <= len(name) <= 128 or not 2 <= len(language) <= 12:
            raise HTTPException(422, "name_and_language")
        person: Person = self.telegram.add_person(name, language)
        return JSONResponse(self._listed(self.telegram.chats[person.id]), 201)

    async def _faults(self, request: Request) -> Response:
        """Tests only: see `Fault` for the fields; DELETE forgets what has not happened yet."""
        if request.method == "DELETE":
            self.telegram.faults.clear()
            return JSONResponse({})
        try:
            self.telegram.faults.add(Fault.of(await _json(request)))
        except (ValueError, TypeError) as error:
            raise HTTPException(422, str(error)) from None
        return JSONResponse({}, 201)

    async def _messages(self, request: Request) -> Response:
        chat = self._chat(request)
        messages = [self.telegram.shown(chat, chat.messages[key]) for key in sorted(chat.messages)]
        bot = self.telegram.me() | {"description": self._description(chat)}
        commands = self.telegram.commands_for(chat.person)
        typing = max(0.0, chat.typing_until - self.telegram.clock())
        return JSONResponse(
            {"person": self._listed(chat), "bot": bot, "messages": messages, "keyboard": chat.keyboard,
             "commands": commands, "typing_seconds": typing}
        )  # fmt: skip

    def _description(self, chat: Chat) -> str:
        language = chat.person.language_code.split("-")[0]
        told = self.telegram.setting
        return str(told(f"description/{language}", "") or told("description", ""))

    async def _file(self, request: Request) -> Response:
        self._chat(request)
        file = self.telegram.files.get(request.path_params["file_id"])
        if file is None:
            raise HTTPException(404, "no_file")
        if file.mime_type in _SHOWN_TYPES and file.kind != "document":
            return FileResponse(self.telegram.files.location(file), media_type=file.mime_type)
        name = file.name or file.path.rpartition("/")[2]
        return FileResponse(self.telegram.files.location(file), media_type="application/octet-stream", filename=name)

    async def _pressed(self, request: Request) -> Response:
        query = self.telegram.queries.get(request.path_params["query_id"])
        if query is None or query.chat_id != request.path_params["user"]:
            raise HTTPException(404, "no_press")
        return JSONResponse({"answered": query.answer is not None, **(query.answer or {})})

    async def _say(self, request: Request) -> Json:
        chat = self._chat(request)
        if chat.blocked:
            raise HTTPException(409, "blocked")
        if request.headers.get("content-type", "").startswith("multipart/"):
            return {"messages": await self._upload(chat, request)}
        body = await _json(request)
        contents = [_words(part) for part in _parts(body)] if "text" in body else [self._content(chat, body)]
        return {"messages": [self.telegram.post(chat, content, by_bot=False) for content in contents]}

    def _content(self, chat: Chat, body: Json) -> Json:
        """What a person sends beside text and files."""
        if place := body.get("location"):
            try:
                return {"location": {axis: float(place[axis]) for axis in ("latitude", "longitude")}}
            except (KeyError, TypeError, ValueError):
                raise HTTPException(422, "no_place") from None
        if body.get("contact"):
            return {"contact": chat.person.contact()}
        if emoji := body.get("sticker"):
            return {"sticker": self.telegram.files.sticker(str(emoji)[:16])}
        raise HTTPException(422, "empty")

    async def _upload(self, chat: Chat, request: Request) -> list[Json]:
        async with request.form() as form:
            kind, caption = str(form.get("kind", "document")), str(form.get("caption", ""))
            seconds = int(str(form.get("duration") or 0))
            files = [file for file in form.getlist("file") if isinstance(file, UploadFile)]
            if len(caption) > MAX_CAPTION:
                raise HTTPException(422, "too_long")
            if not files or any((file.size or 0) > _MAX_FILE_BYTES for file in files):
                raise HTTPException(422, "too_big" if files else "empty")
            contents = [await self._medium(kind, file, seconds) for file in files]
        fields = _words(caption)
        names = {"text": "caption", "entities": "caption_entities"}
        contents[0] |= {names[key]: value for key, value in fields.items() if value}
        if len(contents) > 1:
            group = str(secrets.randbelow(10**16) + 10**16)
            contents = [content | {"media_group_id": group} for content in contents]
        return [self.telegram.post(chat, content, by_bot=False) for content in contents]

    async def _medium(self, kind: str, file: UploadFile, seconds: int) -> Json:
        data, files = await file.read(), self.telegram.files
        name, mime = file.filename or "file", file.content_type or "application/octet-stream"
        if kind == "photo":
            try:
                return {"photo": await asyncio.to_thread(files.photo, data)}
            except Refusal:
                pass  # Telegram's apps send what they cannot read as a picture as a file
        if kind == "voice":
            voice = files.add(data, "voice", name, mime)
            return {"voice": {**voice.ids(), "duration": seconds, "mime_type": mime}}
        document = files.add(data, "document", name, mime)
        return {"document": {**document.ids(), "file_name": name, "mime_type": mime}}

    async def _press(self, request: Request) -> Json:
        """Presses the inline button at `row`, `column` of `message_id`; `data` forges its callback data."""
        chat, body = self._chat(request), await _json(request)
        message = chat.messages.get(int(body.get("message_id", 0)))
        if message is None:
            raise HTTPException(404, "no_message")
        data = body.get("data")
        if data is None:
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            try:
                data = rows[int(body["row"])][int(body["column"])]["callback_data"]
            except (KeyError, IndexError):
                raise HTTPException(404, "no_button") from None
        return {"callback_query_id": self.telegram.press(chat, message, str(data))}

    async def _edit(self, request: Request) -> Json:
        chat, body = self._chat(request), await _json(request)
        message = chat.messages.get(int(body.get("message_id", 0)))
        if message is None or message["from"]["is_bot"] or "text" not in message:
            raise HTTPException(404, "no_message")
        fields = _words(str(body.get("text", ""))[:MAX_TEXT])
        if not fields["text"]:
            raise HTTPException(422, "empty")
        return {"message": self.telegram.change(chat, message, fields, by_bot=False)}

    async def _block(self, request: Request) -> Json:
        chat, body = self._chat(request), await _json(request)
        self.telegram.set_blocked(chat, bool(body.get("blocked", True)))
        return {"blocked": chat.blocked}

    async def _start(self, request: Request) -> Json:
        """Opens a deep link: sends `/start PARAMETER`, and restarts a blocked bot."""
        chat, body = self._chat(request), await _json(request)
        self.telegram.set_blocked(chat, False)
        text = f"/start {body.get('parameter', '')}".strip()
        return {"messages": [self.telegram.post(chat, _words(text), by_bot=False)]}

    def let_in(self, people: Iterable[Person]) -> None:
        """Let people open the bot who have not yet done so. To be called on the server's loop."""
        for person in people:
            chat = self.telegram.chats[person.id]
            if not chat.started:
                self.telegram.post(chat, _words("/start"), by_bot=False)

    async def _read(self, request: Request) -> Json:
        chat = self._chat(request)
        if chat.unread:
            chat.unread = 0
            self.telegram.save_chat(chat)
            self.telegram.feed.tell("read", {"user": chat.person.id})
        return {"unread": 0}

    def _chat(self, request: Request) -> Chat:
        chat = self.telegram.chats.get(request.path_params["user"])
        if chat is None:
            raise HTTPException(404, "no_person")
        return chat


def _answering(call: Callable[[Request], Awaitable[Json]]) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        return JSONResponse(await call(request))

    return answer


async def _json(request: Request) -> Json:
    try:
        body = await request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise HTTPException(422, "no_json")
    return body


def _parts(body: Json) -> list[str]:
    """A long text as Telegram's apps send it: in several messages."""
    text = str(body["text"]).strip()
    if not text:
        raise HTTPException(422, "empty")
    return [text[at : at + MAX_TEXT] for at in range(0, len(text), MAX_TEXT)]


def _words(text: str) -> Json:
    """What a person typed as message fields."""
    kept, _ = trim(text, [])
    found = find_entities(kept, [])
    return {"text": kept, **({"entities": found} if found else {})}
