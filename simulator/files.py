import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from simulator.errors import bad_request
from simulator.schema import Json

SIZE_PIXELS = 64
MIME_TYPES = {"photo": "image/png", "voice": "audio/ogg", "video": "video/mp4", "audio": "audio/mpeg",
              "sticker": "image/png", "animation": "video/mp4", "video_note": "video/mp4",
              "live_photo": "video/mp4"}  # fmt: skip
MEASURES: dict[str, Json] = {
    "photo": {"width": SIZE_PIXELS, "height": SIZE_PIXELS},
    "document": {},
    "voice": {"duration": 3},
    "audio": {"duration": 3},
    "video": {"width": SIZE_PIXELS, "height": SIZE_PIXELS, "duration": 3},
    "animation": {"width": SIZE_PIXELS, "height": SIZE_PIXELS, "duration": 3},
    "video_note": {"length": SIZE_PIXELS, "duration": 3},
    "live_photo": {"width": SIZE_PIXELS, "height": SIZE_PIXELS, "duration": 3},
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False, "emoji": "🙂"},
}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came over the wire."""

    name: str
    content: bytes
    mime_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that Telegram keeps; its path is what getFile answers."""

    number: int
    kind: str
    upload: Upload
    size_bytes: int

    @property
    def id(self) -> str:
        """Return the file_id."""
        return f"{self.kind}-{self.number}"

    @property
    def path(self) -> str:
        """Return the path below /file/bot<token>/."""
        return f"{self.kind}/{self.number}/{self.upload.name}"

    def describe(self) -> Json:
        """Return the Bot API's `File`."""
        return {"file_id": self.id, "file_unique_id": f"unique-{self.number}", "file_size": self.size_bytes}

    def content(self) -> Json:
        """Return the field of a message that shows this file, for example {"photo": [PhotoSize]}."""
        described = self.describe() | MEASURES[self.kind]
        if self.kind == "photo":
            return {"photo": [described]}
        if self.kind in {"document", "animation"}:
            described["file_name"] = self.upload.name
        if self.kind not in {"sticker", "video_note"}:
            described["mime_type"] = self.upload.mime_type
        if self.kind == "animation":  # for bots that know no animations it is a document as well
            fields = ("file_id", "file_unique_id", "file_size", "file_name", "mime_type")
            return {"animation": described, "document": {name: described[name] for name in fields}}
        return {self.kind: described}


class Files:
    """Everything that was ever sent, in memory."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}

    def add(self, kind: str, upload: Upload, size_bytes: int | None = None) -> StoredFile:
        """Keep a file, which may claim a size that it does not have."""
        stored = StoredFile(len(self._files) + 1, kind, upload, size_bytes or len(upload.content))
        self._files[stored.id] = stored
        return stored

    def find(self, file_id: str) -> StoredFile:
        """Return a file by its file_id, or raise the 400."""
        if file_id not in self._files:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return self._files[file_id]

    def at(self, path: str) -> StoredFile | None:
        """Return the file behind a download path."""
        return next((stored for stored in self._files.values() if stored.path == path), None)

    def resolve(self, kind: str, given: str, uploads: Mapping[str, Upload]) -> StoredFile:
        """Return the file that a bot means: "attach://name", or the file_id of a file of that kind."""
        if given.startswith("attach://"):
            return self._attached(kind, given.removeprefix("attach://"), uploads)
        if given.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")  # the local Telegram has no internet
        if given not in self._files:
            raise bad_request("wrong file identifier/HTTP URL specified")
        stored = self._files[given]
        if stored.kind != kind:
            raise bad_request(f"can't use file of type {stored.kind.title()} as {kind.title()}")
        return stored

    def _attached(self, kind: str, name: str, uploads: Mapping[str, Upload]) -> StoredFile:
        if name not in uploads:
            raise bad_request(f'wrong file identifier/HTTP URL specified: no part "{name}"')
        if not uploads[name].content:
            raise bad_request("file must be non-empty")
        return self.add(kind, uploads[name])


def sample(kind: str, name: str) -> Upload:
    """Return a small generated file as a person might send it; a photo and a sticker are real PNG images."""
    content = _png() if kind in {"photo", "sticker"} else f"A generated {kind}.".encode()
    return Upload(name, content, MIME_TYPES.get(kind, "application/octet-stream"))


def _png() -> bytes:
    row = b"\0" + bytes((96, 144, 192)) * SIZE_PIXELS
    header = struct.pack(">IIBBBBB", SIZE_PIXELS, SIZE_PIXELS, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(row * SIZE_PIXELS)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
