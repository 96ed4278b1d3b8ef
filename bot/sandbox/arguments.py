"""The parameters of one Bot API call, however they were sent."""

import json
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request

from bot.sandbox.refusals import TOO_LARGE, Refusal, bad_request

Json = dict[str, Any]

MAX_UPLOAD_BYTES = 50 * 1024 * 1024
_ENVELOPE_BYTES = 64 * 1024


@dataclass(frozen=True)
class Upload:
    """A file in the call."""

    data: bytes
    name: str
    mime_type: str


@dataclass
class Arguments:
    """Values as sent (text, or JSON types) and files by field name."""

    values: Json = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name)
        return default if value is None else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number; what is none counts as not given, as in Telegram."""
        try:
            return int(self.values.get(name) or default)
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in ("true", "1", "yes", "y")

    def json(self, name: str) -> Any:
        """A JSON-serialized value, None when it was not sent; raises Refusal when it is no JSON."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def object(self, name: str) -> Json | None:
        """A JSON object, None when it was not sent."""
        value = self.json(name)
        if value is not None and not isinstance(value, dict):
            raise bad_request(f"object expected as {name.replace('_', ' ')}")
        return value

    def array(self, name: str) -> list[Any] | None:
        """A JSON array, None when it was not sent."""
        value = self.json(name)
        if value is not None and not isinstance(value, list):
            raise bad_request(f"can't parse {name.replace('_', ' ')}: Array expected")
        return value

    def file(self, name: str) -> Upload | str:
        """A file of the call: sent under its own name or as `attach://`, else the file id or address as text."""
        return self.uploads[name] if name in self.uploads else self.attached(self.text(name))

    def attached(self, value: str) -> Upload | str:
        """What `attach://` stands for; any other text stays."""
        if not value.startswith("attach://"):
            return value
        upload = self.uploads.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return upload


async def read_arguments(request: Request) -> Arguments:
    """Reads the query, a form, a multipart body or JSON; raises Refusal 413 beyond 50 MB."""
    arguments = Arguments(dict(request.query_params))
    if int(request.headers.get("content-length") or 0) > MAX_UPLOAD_BYTES + _ENVELOPE_BYTES:
        raise Refusal(*TOO_LARGE)
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind == "application/json":
        arguments.values |= await _json_body(request)
    elif kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        await _read_form(request, arguments)
    return arguments


async def _json_body(request: Request) -> Json:
    try:
        body = json.loads(await request.body() or b"{}")
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise bad_request("can't parse JSON object")
    return body


async def _read_form(request: Request, arguments: Arguments) -> None:
    try:
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    arguments.uploads[name] = await _upload(value)
                else:
                    arguments.values[name] = value
    except MultiPartException:
        raise bad_request("can't parse multipart form") from None


async def _upload(file: UploadFile) -> Upload:
    data = await file.read()
    if len(data) > MAX_UPLOAD_BYTES:
        raise Refusal(*TOO_LARGE)
    return Upload(data, file.filename or "file", file.content_type or "application/octet-stream")
