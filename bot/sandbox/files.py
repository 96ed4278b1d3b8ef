"""Files that went through the chats: bodies on disk, ids as Telegram gives them."""

import hashlib
import io
import re
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from PIL import Image, ImageOps

from bot.sandbox.journal import Journal
from bot.sandbox.refusals import bad_request

FileKind = Literal["photo", "document", "voice", "sticker"]

MAX_PHOTO_BYTES = 10 * 1024 * 1024
MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024
_FOLDERS = {"photo": "photos", "document": "documents", "voice": "voice", "sticker": "stickers"}
_ID_STARTS = {"photo": "AgACAgQAAx", "document": "BQACAgQAAx", "voice": "AwACAgQAAx", "sticker": "CAACAgQAAx"}
_PHOTO_SIDES = (320, 1280)


@dataclass(frozen=True)
class StoredFile:
    """One file id. `number` names the body on disk; `path` is what getFile gives."""

    number: int
    file_id: str
    unique_id: str
    kind: FileKind
    size: int
    path: str
    name: str
    mime_type: str

    def ids(self) -> dict[str, Any]:
        """The fields every kind of file has in the Bot API."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}


class Files:
    """All files of a stand-in."""

    def __init__(self, folder: Path, journal: Journal) -> None:
        self._folder, self._journal = folder, journal
        folder.mkdir(parents=True, exist_ok=True)
        stored = [StoredFile(**body) for _, body in journal.all("file")]
        self._by_id = {file.file_id: file for file in stored}
        self._by_path = {file.path: file for file in stored}
        self._photos: dict[str, list[dict[str, Any]]] = {}
        for _, sizes in journal.all("photo"):
            self._remember(sizes)
        self._next = max((file.number for file in stored), default=0) + 1

    def add(self, data: bytes, kind: FileKind, name: str = "", mime_type: str = "") -> StoredFile:
        """Keeps a file under a new id."""
        number, self._next = self._next, self._next + 1
        suffix = re.sub(r"[^.\w]", "", Path(name).suffix, flags=re.ASCII)[:10]
        file = StoredFile(
            number=number,
            file_id=_ID_STARTS[kind] + secrets.token_urlsafe(30),
            unique_id="AQAD" + hashlib.sha256(data).hexdigest()[:12],
            kind=kind,
            size=len(data),
            path=f"{_FOLDERS[kind]}/file_{number}{suffix}",
            name=name,
            mime_type=mime_type,
        )
        self.location(file).write_bytes(data)
        self._journal.put("file", number, asdict(file))
        self._by_id[file.file_id] = self._by_path[file.path] = file
        return file

    def get(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """The file that getFile named by this path."""
        return self._by_path.get(path)

    def location(self, file: StoredFile) -> Path:
        """Where the body lies."""
        return self._folder / str(file.number)

    def photo(self, data: bytes) -> list[dict[str, Any]]:
        """Keeps a picture in Telegram's sizes. Returns a list of `PhotoSize`; raises Refusal for what is no picture."""
        if len(data) > MAX_PHOTO_BYTES:
            size = f"file of size {len(data)} bytes is too big for a photo"
            raise bad_request(f"{size}; the maximum size is {MAX_PHOTO_BYTES} bytes")
        sizes = []
        for jpeg, width, height in _renditions(data):
            file = self.add(jpeg, "photo", "photo.jpg", "image/jpeg")
            sizes.append({**file.ids(), "width": width, "height": height})
        self._journal.put("photo", file.number, sizes)
        self._remember(sizes)
        return sizes

    def photo_with(self, file_id: str) -> list[dict[str, Any]] | None:
        """All sizes of the photo that one of its file ids names."""
        return self._photos.get(file_id)

    def _remember(self, sizes: list[dict[str, Any]]) -> None:
        self._photos |= dict.fromkeys((size["file_id"] for size in sizes), sizes)

    def sticker(self, emoji: str) -> dict[str, Any]:
        """A static sticker that stands for an emoji, as the Bot API's `Sticker`."""
        picture = io.BytesIO()
        Image.new("RGBA", (512, 512)).save(picture, "WEBP")
        file = self.add(picture.getvalue(), "sticker", "sticker.webp", "image/webp")
        shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {**file.ids(), **shape, "emoji": emoji}


def _renditions(data: bytes) -> list[tuple[bytes, int, int]]:
    """The picture as JPEG, smallest first, each no larger than the original."""
    try:
        source = Image.open(io.BytesIO(data))
        width, height = source.size
        if width + height > 10_000 or max(width, height) > 20 * min(width, height):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        picture = _flat(ImageOps.exif_transpose(source))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    made: list[tuple[bytes, int, int]] = []
    for side in _PHOTO_SIDES:
        if made and max(picture.size) <= _PHOTO_SIDES[0]:
            break
        small = picture.copy()
        small.thumbnail((side, side))
        jpeg = io.BytesIO()
        small.save(jpeg, "JPEG", quality=87)
        made.append((jpeg.getvalue(), small.width, small.height))
    return made


def _flat(picture: Image.Image) -> Image.Image:
    """Without transparency: Telegram puts photos on white."""
    whole = picture.convert("RGBA")
    ground = Image.new("RGBA", whole.size, "white")
    ground.alpha_composite(whole)
    return ground.convert("RGB")
