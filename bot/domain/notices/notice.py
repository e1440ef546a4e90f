"""A notice: what is said to many workers, who wrote and who approved it, and how far it has come."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.notices.audience import NoticeAudience
from bot.domain.outbox.envelope import MessageClass
from bot.domain.workers.languages import language_of

# What staff call a notice among themselves: a line, short enough for a list.
LONGEST_TITLE = 60
LONGEST_REASON = 300
# Telegram's limits, counted as Telegram counts in UTF-16 code units, less the room for a line of the bot below.
_ROOM_BELOW = 224
LONGEST_TEXT = 4096 - _ROOM_BELOW
LONGEST_CAPTION = 1024 - _ROOM_BELOW
# What an urgent notice is said in to whoever reads a language in which nobody has written it, the first that there is.
FALLBACKS = ("en", "ja")

# A part of a text that looks otherwise, as Telegram describes it (`MessageEntity`).
Entity = Mapping[str, Any]


class NoticeClass(StrEnum):
    """A class of notices: what is urgent wakes people at night, and nobody can mute it."""

    NOTICE = "notice"
    URGENT = "urgent"

    @property
    def message_class(self) -> MessageClass:
        """The class in which its messages leave."""
        return MessageClass(self.value)


class NoticePurpose(StrEnum):
    """What a notice does: it says something new, or it changes or takes back what another one said."""

    SAY = "say"
    CORRECT = "correct"
    TAKE_BACK = "take_back"


class NoticeState(StrEnum):
    """How far a notice has come. Its people are fixed from `approved` on; only a draft can be changed."""

    DRAFT = "draft"
    WAITING = "waiting"
    APPROVED = "approved"
    SENDING = "sending"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


# In these it can still be changed; what waits for an approval is a draft again then.
CHANGEABLE = (NoticeState.DRAFT, NoticeState.WAITING)
# In these its people are fixed, and not everybody has an outcome.
RUNNING = (NoticeState.APPROVED, NoticeState.SENDING, NoticeState.PAUSED)
# From these on what changes another notice counts for whoever it is for, before it has come to them.
BEGUN = (NoticeState.SENDING, NoticeState.PAUSED, NoticeState.DONE)
# In these nothing more of it leaves: only then it is known who has it.
OVER = (NoticeState.DONE, NoticeState.CANCELLED)


class PauseReason(StrEnum):
    """Why nothing of a notice leaves at the moment."""

    STAFF = "staff"
    # Telegram has lost the picture or the document: everybody would be refused.
    MEDIA_GONE = "media_gone"


class MediaKind(StrEnum):
    """What can stand above the words of a notice."""

    PHOTO = "photo"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or a document that Telegram keeps for the bot under `file_id`."""

    kind: MediaKind
    file_id: str


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice; `title_ja` is for staff alone.

    `revision` grows with each change: who approves, approves what they have read. `tested_revision` is the one that the
    author has seen in the own chat. A correction, and what takes back, has in `about_id` the notice that it is about.
    `counted` are its people, from the approval on (`counted_at`). Of what ended long ago no words and no people are
    kept, only `numbers`: how many had which outcome, no text or had muted notices, and how many have read it.
    """

    id: int
    purpose: NoticePurpose
    about_id: int | None
    title_ja: str
    notice_class: NoticeClass
    urgent_reason: str | None
    state: NoticeState
    pause_reason: PauseReason | None
    author_id: int
    approver_id: int | None
    revision: int
    tested_revision: int | None
    audience: NoticeAudience
    media: Media | None
    link: str | None
    asks_read: bool
    created_at: datetime
    asked_at: datetime | None
    approved_at: datetime | None
    send_at: datetime | None
    ended_at: datetime | None
    counted: int | None
    counted_at: datetime | None
    # Who has asked for the approval: as little the second person as its author.
    asked_by_id: int | None = None
    numbers: Mapping[str, int] | None = None

    @property
    def is_changeable(self) -> bool:
        """Return whether it can still be changed, if only by becoming a draft again."""
        return self.state in CHANGEABLE

    @property
    def is_running(self) -> bool:
        """Return whether its people are fixed, and not everybody has an outcome."""
        return self.state in RUNNING

    @property
    def is_over(self) -> bool:
        """Return whether nothing more of it leaves."""
        return self.state in OVER

    @property
    def own_ids(self) -> frozenset[int]:
        """Who wrote it, and who has asked for its approval: neither is the second person that it needs."""
        return frozenset(each for each in (self.author_id, self.asked_by_id) if each is not None)

    @property
    def is_tested(self) -> bool:
        """Return whether its author has seen it as it stands now."""
        return self.tested_revision == self.revision

    @property
    def longest_text(self) -> int:
        """How long its words may be, in UTF-16 code units."""
        return LONGEST_TEXT if self.media is None else LONGEST_CAPTION


@dataclass(frozen=True, slots=True)
class Words:
    """A text as somebody wrote it in Telegram: its signs, and which parts of it look otherwise."""

    text: str
    entities: Sequence[Entity] = ()


@dataclass(frozen=True, slots=True)
class NoticeBody:
    """The words of a notice in one language, who wrote them, and who else has read them through."""

    id: int
    notice_id: int
    locale: str
    text: str
    entities: Sequence[Entity]
    written_by: int
    written_at: datetime
    read_by: int | None
    read_at: datetime | None


def body_for(notice: Notice, bodies: Mapping[str, NoticeBody], locale: str | None) -> NoticeBody | None:
    """Return the words for who reads that language; None where this class of notices has none for them."""
    told_in = locale_for(notice, bodies, locale)
    return None if told_in is None else bodies[told_in]


def locale_for(notice: Notice, written: Collection[str], locale: str | None) -> str | None:
    """Return in which of the languages `written` somebody is told who reads that one; None: in none."""
    own = next((each for each in (locale, locale and language_of(locale)) if each in written), None)
    if own is not None or notice.notice_class is not NoticeClass.URGENT:
        return own
    return next((each for each in FALLBACKS if each in written), None)
