"""The webhook: one route that answers 200 only after the update is durable."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from catalog.store import StoreBusy

PATH = "/hook"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name, no secret


class BadWebhook(Exception):
    """Raised when Telegram refuses to post updates to an address; carries the address and Telegram's reason."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(f"Telegram refuses the webhook {url}: {reason}. Check WEBHOOK_URL and WEBHOOK_SECRET.")
        self.url = url
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram posts updates to (a full address ending in /hook), and the secret that it shows."""

    url: str
    secret: str


def hook_route(secret: str, take_in: Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]) -> Route:
    """POST /hook: 403 without the secret, 400 for what is no update, 503 when it could not be written down."""

    async def hook(request: Request) -> Response:
        shown = request.headers.get(SECRET_HEADER, "")
        if not secret or not hmac.compare_digest(shown.encode(), secret.encode()):
            return Response(status_code=403)
        try:
            update = await request.json()
        except (ValueError, ClientDisconnect):  # half an update is none: it will be posted again
            return Response(status_code=400)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return Response(status_code=400)
        try:
            await take_in([update])
        except StoreBusy:
            return Response(status_code=503)
        return Response(status_code=200)

    return Route(PATH, hook, methods=["POST"])
