"""Evidence: words of a worker that staff took out of the chats, as far as they are kept, and who decides about them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from hashlib import blake2b

from bot.domain.long_numbers import without_numbers
from bot.domain.privacy.prohibited_data import (
    REMOVED,
    Keywords,
    found_in,
    has_twelve_digits,
    is_attachment,
    may_show_card,
)
from bot.domain.support.consultation import RESTRICTED_KINDS, Consultation
from bot.domain.support.message import Message


class RemovalReason(StrEnum):
    """The reason why words are taken out of the chats."""

    MY_NUMBER = "my_number"
    CARD = "card"
    BANK_ACCOUNT = "bank_account"
    PASSWORD = "password"  # noqa: S105 (the name of a reason, no password)
    MISTAKE = "mistake"  # said by mistake, or about somebody else
    OTHER = "other"


class Protection(StrEnum):
    """What forbids to destroy words, or all of them, whoever takes them out."""

    COMPLAINT = "complaint"  # they may be evidence of one
    LEGAL_HOLD = "legal_hold"  # the worker's records are held
    NOT_FOUND = "not_found"  # nothing in them looks like what is said to be in them
    UNREADABLE = "unreadable"  # a picture or file stands with them: nobody but a person sees what it shows


class Handling(StrEnum):
    """What becomes of words when they are taken out of the chats."""

    DESTROY = "destroy"
    HOLD = "hold"  # kept until the legal hold ends, and then destroyed
    DECIDE = "decide"  # kept until a manager has decided
    CUT = "cut"  # the same, without any digit: no My Number is kept


class EvidenceStatus(StrEnum):
    """What has become of hidden words."""

    UNDECIDED = "undecided"
    HELD = "held"
    KEPT = "kept"
    RETURNED = "returned"
    DESTROYED = "destroyed"


class EvidenceDecision(StrEnum):
    """A manager's decision about hidden words."""

    KEEP = "keep"
    DESTROY = "destroy"
    RETURN = "return"


# Whoever has these can act in the worker's name; no purpose of ours needs them.
_CREDENTIALS = frozenset({RemovalReason.CARD, RemovalReason.BANK_ACCOUNT, RemovalReason.PASSWORD})
# One person's word does not destroy these, whatever they are said to show.
_KEPT_WHOLE = frozenset({Protection.COMPLAINT, Protection.NOT_FOUND, Protection.UNREADABLE})
# Of these the My Number goes, and the rest stays.
_KEPT_IN_PART = frozenset({Protection.COMPLAINT, Protection.NOT_FOUND})
STATUS_OF_HANDLING: Mapping[Handling, EvidenceStatus] = {
    Handling.HOLD: EvidenceStatus.HELD,
    Handling.DECIDE: EvidenceStatus.UNDECIDED,
    Handling.CUT: EvidenceStatus.UNDECIDED,
}
STATUS_OF_DECISION: Mapping[EvidenceDecision, EvidenceStatus] = {
    EvidenceDecision.KEEP: EvidenceStatus.KEPT,
    EvidenceDecision.DESTROY: EvidenceStatus.DESTROYED,
    EvidenceDecision.RETURN: EvidenceStatus.RETURNED,
}
# Of these the words are still there.
READABLE = frozenset({EvidenceStatus.UNDECIDED, EvidenceStatus.HELD, EvidenceStatus.KEPT})
# About these a manager decides; who has kept words may decide anew.
DECIDABLE = frozenset({EvidenceStatus.UNDECIDED, EvidenceStatus.KEPT})
# By then a manager is to have decided.
DAYS_TO_DECIDE = 7
_CUT = "●"


@dataclass(frozen=True, slots=True)
class HiddenWords:
    """The words of one message of a worker, as they stood; its file lies at Telegram, which shows it by `file_id`."""

    message_id: int
    written_at: datetime
    content: str
    text: str | None = None
    file_unique_id: str | None = None
    file_id: str | None = None
    quote: str | None = None
    forwarded_from: str | None = None
    said_key: str | None = None
    said_args: Mapping[str, str | int | float | bool | None] | None = None
    note_ja: str | None = None
    note_by: int | None = None

    @property
    def shows_file(self) -> bool:
        """Return whether Telegram can show a file with them."""
        return self.file_id is not None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Hidden words of a consultation: why they are hidden, by whom of staff (None: the worker), and what was decided.

    `words` are empty once they are destroyed, or stand in the consultation again.
    """

    id: int
    consultation_id: int
    reason: RemovalReason
    status: EvidenceStatus
    words: tuple[HiddenWords, ...]
    removed_by: int | None
    removed_at: datetime
    decide_on: date | None
    decided_by: int | None
    decided_at: datetime | None

    @property
    def is_readable(self) -> bool:
        """Return whether the words are still there."""
        return self.status in READABLE

    @property
    def is_decidable(self) -> bool:
        """Return whether a manager can decide about them."""
        return self.status in DECIDABLE


def handling_of(reason: RemovalReason, protected: Collection[Protection]) -> Handling:
    """Return what becomes of words that are taken out of the chats for that reason.

    A My Number is kept for nothing at all; where the rest may be evidence of a complaint, or no number is found, the
    rest stays. Where words are only said to hold what opens doors, or a picture is only said to show it, a manager sees
    to it.
    """
    if reason is RemovalReason.MY_NUMBER:
        return Handling.DESTROY if _KEPT_IN_PART.isdisjoint(protected) else Handling.CUT
    if reason not in _CREDENTIALS or not _KEPT_WHOLE.isdisjoint(protected):
        return Handling.DECIDE
    return Handling.HOLD if Protection.LEGAL_HOLD in protected else Handling.DESTROY


def may_be_complaint(matter: Consultation) -> bool:
    """Return whether what is said in a matter may be evidence that somebody needs, against staff too."""
    return not matter.is_in_group or matter.red_flag is not None or matter.kind in RESTRICTED_KINDS


def is_there(reason: RemovalReason, parts: Collection[Message], keywords: Keywords) -> bool:
    """Return whether what is said to be in a message looks as if it were: a picture may always show a My Number.

    What staff noted of it tells nothing: they could write it there themselves.
    """
    texts = [text for each in parts for text in (each.text, each.quote) if text]
    if reason is not RemovalReason.MY_NUMBER:
        return any(found_in(each, keywords) is not None for each in texts)
    return any(may_show_card(each.content) for each in parts) or any(has_twelve_digits(each) for each in texts)


def is_unreadable(parts: Collection[Message]) -> bool:
    """Return whether a message shows more than words, which the bot cannot read."""
    return any(is_attachment(each.content) for each in parts)


def hidden_words(message: Message) -> HiddenWords:
    """Return what a message says, with all that was kept beside it."""
    return HiddenWords(
        message.id,
        message.written_at,
        message.content,
        message.text,
        message.file_unique_id,
        message.file_id,
        message.quote,
        message.forwarded_from,
        message.said_key,
        message.said_args,
        message.note_ja,
        message.note_by,
    )


def may_be_cut(message: Message, hidden: Collection[Evidence]) -> bool:
    """Return whether a message says less than when it was written, with what was ever hidden in its matter."""
    is_returned = any(each.status is EvidenceStatus.RETURNED for each in hidden)
    return is_returned and _CUT in f"{message.text}{message.quote}{message.forwarded_from}"


def without_digits(words: HiddenWords) -> HiddenWords:
    """Return words in which no number can be read any more, however it was written; a file may show one."""
    return replace(
        words,
        file_unique_id=None,
        file_id=None,
        text=_cut(words.text),
        quote=_cut(words.quote),
        forwarded_from=_cut(words.forwarded_from),
        note_ja=_cut(words.note_ja),
    )


def says_hidden(hidden: Collection[Evidence], text: str | None) -> bool:
    """Return whether these words are hidden, or were destroyed: who reacts to a message says them again."""
    if text is None:
        return False
    said, again = {each.text for one in hidden for each in one.words}, {text, _cut(text), without_numbers(text)}
    return not said.isdisjoint({*again, *(_mark(each) for each in again if each)})


def destroyed(words: HiddenWords) -> HiddenWords:
    """Return what is kept of words that are destroyed: that they were there, and by what they are recognised."""
    return HiddenWords(words.message_id, words.written_at, REMOVED, words.text and _mark(words.text))


def _mark(text: str) -> str:
    """Return by what a text is recognised and cannot be found: one in 65536 texts has the same."""
    return f"{REMOVED}:{blake2b(text.encode(), digest_size=2).hexdigest()}"


def _cut(text: str | None) -> str | None:
    return text and "".join(_CUT if sign.isdigit() else sign for sign in text)
