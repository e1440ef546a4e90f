from typing import Unpack

from simulator.files import Upload, sample
from simulator.markup import command_entities
from simulator.people.private_chat import PrivateChat, Where
from simulator.schema import Json


class Sender(PrivateChat):
    """Somebody who writes what everybody writes."""

    def sends(self, text: str, **where: Unpack[Where]) -> Json:
        """Send a text; /commands in it become entities."""
        commands = command_entities(text)
        content = {"text": text, "entities": commands} if commands else {"text": text}
        return self._send(content, **where)

    def sends_photo(self, caption: str | None = None, **where: Unpack[Where]) -> Json:
        """Send a small generated image."""
        return self._send(self._file("photo", "photo.png", caption), **where)

    def sends_document(
        self,
        name: str = "document.pdf",
        caption: str | None = None,
        *,
        content: bytes | None = None,
        size_bytes: int | None = None,
        **where: Unpack[Where],
    ) -> Json:
        """Send a document, a small generated one unless its `content` is given; it may claim to be of any size."""
        upload = sample("document", name) if content is None else Upload(name, content)
        return self._send(self._stored("document", upload, caption, size_bytes), **where)

    def sends_voice(self, **where: Unpack[Where]) -> Json:
        """Send three seconds of voice."""
        return self._send(self._file("voice", "voice.ogg", None), **where)

    def sends_video(self, caption: str | None = None, *, size_bytes: int | None = None, **where: Unpack[Where]) -> Json:
        """Send three seconds of video, which may claim to be of any size."""
        return self._send(self._stored("video", sample("video", "video.mp4"), caption, size_bytes), **where)

    def sends_sticker(self, **where: Unpack[Where]) -> Json:
        """Send a sticker."""
        return self._send(self._file("sticker", "sticker.png", None), **where)

    def sends_location(self, **where: Unpack[Where]) -> Json:
        """Send a place in the sea off Tokyo."""
        return self._send({"location": {"latitude": 35.5, "longitude": 139.9}}, **where)

    def sends_contact(self, phone_number: str = "0000", **where: Unpack[Where]) -> Json:
        """Send the person's own contact."""
        contact = {"phone_number": phone_number, "first_name": self.user["first_name"], "user_id": self.id}
        return self._send({"contact": contact}, **where)

    def sends_album(self, captions: list[str | None], **where: Unpack[Where]) -> list[Json]:
        """Send one photo per caption as an album: as many messages with one media_group_id."""
        album = {"media_group_id": self._state.next_album()}
        return [self._send(self._file("photo", "photo.png", caption) | album, **where) for caption in captions]
