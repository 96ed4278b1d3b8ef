"""Who may ask: only pages of this very server, only on this machine."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HOSTS = {"127.0.0.1", "localhost", "::1"}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
}


class Guard:
    """Refuses foreign hosts (DNS rebinding) and foreign websites, and adds the security headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if _is_foreign(Headers(scope=scope), scope["method"], scope["path"]):
            await PlainTextResponse("Forbidden", 403)(scope, receive, send_with_headers)
        else:
            await self._app(scope, receive, send_with_headers)


def _is_foreign(headers: Headers, method: str, path: str) -> bool:
    host = headers.get("host", "")
    if urlsplit(f"//{host}").hostname not in _HOSTS:
        return True
    origin = headers.get("origin")
    if origin is not None and origin != f"http://{host}":
        return True
    site = headers.get("sec-fetch-site", "none")
    # A link from elsewhere may open the page, and nothing else.
    return site not in ("same-origin", "none") and (method, path) != ("GET", "/")
