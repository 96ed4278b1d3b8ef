"""The Bot API over HTTP: `/bot{token}/{method}` and `/file/bot{token}/{path}`."""

import asyncio
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.sandbox import editing, sending
from bot.sandbox.arguments import read_arguments
from bot.sandbox.faults import Fault
from bot.sandbox.methods import METHODS
from bot.sandbox.refusals import NOT_FOUND, UNAUTHORIZED, Refusal, too_many_requests
from bot.sandbox.telegram_state import Telegram

# Importing these modules fills METHODS.
_REGISTERED = (editing, sending)


class BrokenConnection(Response):
    """Promises a body and never sends it: the server then cuts the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})


class BotApi:
    """The routes of one bot."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    def routes(self) -> list[Route]:
        return [
            Route("/bot{token}/{method}", self.call, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self.file, methods=["GET"]),
        ]

    async def call(self, request: Request) -> Response:
        """One method call, with the fault that a test asked for."""
        name = request.path_params["method"].lower()
        try:
            self._check_token(request)
            if name not in METHODS:
                raise Refusal(*NOT_FOUND)
            arguments = await read_arguments(request)
            method = METHODS[name]
            fault = self._telegram.faults.take(method.name)
            if fault:
                await _before(fault)
                if fault.kind == "drop_before":
                    return BrokenConnection()
            result: Any = await method.run(self._telegram, arguments)
        except Refusal as refusal:
            return JSONResponse(refusal.body(), refusal.status)
        if fault and fault.kind == "drop_after":
            return BrokenConnection()
        return JSONResponse({"ok": True, "result": result})

    async def file(self, request: Request) -> Response:
        """The body of a file that getFile named."""
        try:
            self._check_token(request)
            file = self._telegram.files.at(request.path_params["path"])
            if file is None:
                raise Refusal(*NOT_FOUND)
        except Refusal as refusal:
            return JSONResponse(refusal.body(), refusal.status)
        return FileResponse(self._telegram.files.location(file), media_type="application/octet-stream")

    def _check_token(self, request: Request) -> None:
        token = request.path_params["token"]
        if token == self._telegram.token:
            return
        number, colon, secret = token.partition(":")
        raise Refusal(*UNAUTHORIZED) if number.isdigit() and colon and secret else Refusal(*NOT_FOUND)


async def _before(fault: Fault) -> None:
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
    elif fault.kind == "status":
        if fault.status == 429:
            raise too_many_requests(fault.retry_after)
        raise Refusal(fault.status, {500: "Internal Server Error", 502: "Bad Gateway"}.get(fault.status, "Fault"))
