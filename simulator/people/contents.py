from typing import Unpack

from simulator.people.private_chat import Where
from simulator.people.rich import RichText, rich_message
from simulator.people.sending import Sender
from simulator.schema import Json

SEA = {"latitude": 35.5, "longitude": 139.9}


class ContentSender(Sender):
    """Somebody who sends whatever Telegram knows, rare things too."""

    def sends_content(self, content: Json, **where: Unpack[Where]) -> Json:
        """Send the fields of a `Message` that nothing else here sends: {"game": …}, {"giveaway": …}, a service …."""
        return self._send(content, **where)

    def sends_audio(self, caption: str | None = None, **where: Unpack[Where]) -> Json:
        """Send three seconds of music."""
        return self._send(self._file("audio", "audio.mp3", caption), **where)

    def sends_animation(self, caption: str | None = None, **where: Unpack[Where]) -> Json:
        """Send a silent video, which older bots take for a document."""
        return self._send(self._file("animation", "animation.mp4", caption), **where)

    def sends_video_note(self, **where: Unpack[Where]) -> Json:
        """Send three seconds of round video."""
        return self._send(self._file("video_note", "note.mp4", None), **where)

    def sends_live_photo(self, caption: str | None = None, **where: Unpack[Where]) -> Json:
        """Send a photo that moves."""
        return self._send(self._file("live_photo", "live.mp4", caption), **where)

    def sends_venue(self, title: str = "Harbour", **where: Unpack[Where]) -> Json:
        """Send a place with a name, in the sea off Tokyo."""
        return self._send({"location": SEA, "venue": {"location": SEA, "title": title, "address": "1"}}, **where)

    def sends_dice(self, value: int = 6, **where: Unpack[Where]) -> Json:
        """Throw a dice."""
        return self._send({"dice": {"emoji": "🎲", "value": value}}, **where)

    def sends_poll(self, question: str = "When?", *options: str, **where: Unpack[Where]) -> Json:
        """Ask everybody in a poll."""
        return self._send({"poll": self._poll(question, options, "regular")}, **where)

    def sends_quiz(self, question: str = "1 + 1?", *options: str, **where: Unpack[Where]) -> Json:
        """Ask a quiz whose answer bots do not know, so that they cannot copy it."""
        return self._send({"poll": self._poll(question, options, "quiz")}, **where)

    def sends_checklist(self, title: str, *tasks: str, **where: Unpack[Where]) -> Json:
        """Send a list of tasks."""
        numbered = [{"id": number, "text": text} for number, text in enumerate(tasks, 1)]
        return self._send({"checklist": {"title": title, "tasks": numbered}}, **where)

    def sends_story(self, **where: Unpack[Where]) -> Json:
        """Send an own story on."""
        return self._send({"story": {"chat": self.describe(), "id": 1}}, **where)

    def sends_paid_media(self, **where: Unpack[Where]) -> Json:
        """Send a picture that costs something and cannot be copied."""
        preview = {"type": "preview", "width": 64, "height": 64}
        return self._send({"paid_media": {"star_count": 1, "paid_media": [preview]}}, **where)

    def sends_rich(self, *blocks: RichText, **where: Unpack[Where]) -> Json:
        """Send a rich message, of texts that become paragraphs and of blocks; it has no `text`."""
        return self._send(rich_message(blocks), **where)

    def _poll(self, question: str, options: tuple[str, ...], kind: str) -> Json:
        texts = options or ("Today", "Tomorrow")
        answers = [{"persistent_id": str(place), "text": text, "voter_count": 0} for place, text in enumerate(texts)]
        no = dict.fromkeys(("is_closed", "allows_multiple_answers", "allows_revoting", "members_only"), False)
        poll = {"id": f"poll-{self.id}", "question": question, "options": answers, "total_voter_count": 0}
        return poll | {"type": kind, "is_anonymous": True} | no
