"""A message of a consultation: who wrote it, what it shows, and where it stands on either side."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.long_numbers import without_numbers

# Words alone, as the content of a message.
TEXT = "text"
# Words below a picture that staff did not get, or that was taken out again: in the worker's chat is none to copy.
CAPTION = "caption"
# What a worker sent with a button of the bot, as the content of a message.
BY_BUTTON = "button"
# Before the "album" of plain words: what one of staff writes in a row is one answer, as the parts of an album are.
PLAIN = "plain:"
# A quote that is shorter stands in many messages; the number of a lock has as many signs.
SHORTEST_QUOTE = 4
# What a person can change although it has neither text nor file, or may have, for a library of before.
_CHANGED_UNSEEN = frozenset({"checklist", "unknown"})


class Author(StrEnum):
    """The author of a message."""

    WORKER = "worker"
    STAFF = "staff"


class DraftStatus(StrEnum):
    """The status of a staff member's draft: nothing leaves the group unless a member of staff says so."""

    OFFERED = "offered"
    INTERNAL = "internal"
    SENT = "sent"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """An incoming message, as it came: text or caption, the kind of Telegram content, and which file it shows.

    `replies_to` is Telegram's id of the message of that chat below which it stands, `quote` what it quotes of that or
    of another; `forwarded_from` tells whose words they are, where they are somebody else's. By `file_id` this bot can
    show the file again, wherever else it was deleted.
    """

    telegram_id: int
    content: str
    text: str | None
    album: str | None = None
    file_unique_id: str | None = None
    replies_to: int | None = None
    quote: str | None = None
    forwarded_from: str | None = None
    file_id: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a consultation and its counterpart: ids in the worker's chat and in the staff group.

    The latter is this message's while the group has the id `group_id`. `forwarded_from` tells whose words they are,
    where they are somebody else's, and `quote` what they quote. What was sent with a button is the sentence `said_key`
    with `said_args`. `note_ja` is what it means, in Japanese, as the member of staff `note_by` has read it. The
    message `question_id` of the group tells what became of an answer; `worker_copies` are the ids of all that stands of
    it in the worker's chat.
    """

    id: int
    consultation_id: int
    author: Author
    staff_id: int | None
    content: str
    text: str | None
    album: str | None
    worker_message_id: int | None
    staff_message_id: int | None
    answers: int | None
    draft_status: DraftStatus | None
    written_at: datetime
    group_id: int | None = None
    file_unique_id: str | None = None
    quote: str | None = None
    forwarded_from: str | None = None
    said_key: str | None = None
    said_args: Mapping[str, str | int | float | bool | None] | None = None
    note_ja: str | None = None
    note_by: int | None = None
    question_id: int | None = None
    worker_copies: Sequence[int] | None = None
    file_id: str | None = None

    @property
    def is_text(self) -> bool:
        """Return whether it shows nothing but words."""
        return self.content in {TEXT, CAPTION}


def is_of_one_album(one: IncomingMessage, other: IncomingMessage) -> bool:
    """Return whether these are one message, or parts of one album."""
    return one.telegram_id == other.telegram_id or (one.album is not None and one.album == other.album)


def is_changed(before: Message, words: IncomingMessage) -> bool:
    """Return whether a message that Telegram calls edited says or shows something else than before."""
    if words.content != before.content or not _says_the_same(before, words.text):
        return True
    if words.file_unique_id is None:
        return words.content in _CHANGED_UNSEEN
    return words.file_unique_id != before.file_unique_id


def _says_the_same(before: Message, text: str | None) -> bool:
    """Return whether a message says these words, which staff may have without the long numbers below a picture."""
    if text is None or before.is_text:
        return text == before.text
    return before.text in {text, without_numbers(text)}


def as_they_came(parts: Sequence[Message]) -> Sequence[IncomingMessage]:
    """Return what is kept of a worker's messages as it came; of what was changed, only what it is now.

    Where that is words alone, staff keep the picture that they have of the message: it stands above them.
    """
    newest = newest_of_each(parts)
    return [_as_it_came(each) for now in newest for each in (*_picture_above(now, parts), now)]


def _picture_above(now: Message, parts: Sequence[Message]) -> Sequence[Message]:
    if now.content != CAPTION:
        return []
    said = sorted(parts, key=lambda each: each.id)
    return [each for each in said if each.worker_message_id == now.worker_message_id and not each.is_text][-1:]


def newest_of_each(parts: Sequence[Message]) -> Sequence[Message]:
    """Return of each message of a worker's chat what it says now, which its newest row tells."""
    return list({each.worker_message_id: each for each in sorted(parts, key=lambda each: each.id)}.values())


def _as_it_came(message: Message) -> IncomingMessage:
    return IncomingMessage(
        message.worker_message_id or 0,
        message.content,
        message.text,
        message.album,
        file_unique_id=message.file_unique_id,
        file_id=message.file_id,
        quote=message.quote,
        forwarded_from=message.forwarded_from,
    )


def repeats(quoting: Message, ids: Collection[int], texts: Collection[str]) -> bool:
    """Return whether a message quotes one of these; of which it quotes is not always known, then the texts tell."""
    if quoting.answers is not None:
        return quoting.answers in ids
    quote = (quoting.quote or "").strip()
    return len(quote) >= SHORTEST_QUOTE and any(quote in text for text in texts)
