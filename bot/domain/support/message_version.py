"""A version of an answer: what it said from one change of its author to the next."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.support.message import TEXT, DraftStatus, IncomingMessage, Message

# Below these Telegram lets a bot change the words.
WITH_CAPTION = frozenset({"photo", "video", "animation", "document", "audio", "voice"})


class CorrectionDecision(StrEnum):
    """A decision on what an answer was changed into after the worker has read it."""

    CORRECT = "correct"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class MessageVersion:
    """What the message said as its `number`-th version, and since when the worker could read it (None: never).

    A `draft_status` has what was written after the worker had the message: whether that is to be corrected.
    """

    id: int
    message_id: int
    number: int
    content: str
    text: str | None
    file_unique_id: str | None
    written_at: datetime
    staff_id: int | None
    draft_status: DraftStatus | None
    released_by: int | None
    released_at: datetime | None
    delivered_at: datetime | None

    def shown_in(self, message: Message) -> Message:
        """Return the message as this version of it."""
        return replace(message, content=self.content, text=self.text, file_unique_id=self.file_unique_id)


def may_show_change(answer: Message, words: IncomingMessage) -> bool:
    """Return whether a bot can change a copy of the answer into these words: a text, or what stands below a file."""
    if words.content != answer.content or words.file_unique_id != answer.file_unique_id:
        return False
    return words.content in WITH_CAPTION or (words.content == TEXT and words.text is not None)
