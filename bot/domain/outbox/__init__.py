"""The outbox: everything the bot says unasked, one row per message, and what became of it.

A message is a tagged union, one class for each thing that the bot does in Telegram unasked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from bot.domain.outbox.deletions import (
    DeleteMessage,
    DeleteMessages,
    DeletePrivateCopy,
    DeleteTopic,
    LeaveGroup,
    Removal,
)
from bot.domain.outbox.delivery_status import DeliveryReaction, DeliveryResult, DeliveryStatus
from bot.domain.outbox.digest_line import DigestLine
from bot.domain.outbox.envelope import Envelope, GroupPriority, MessageClass
from bot.domain.outbox.notice_messages import (
    CorrectNotice,
    NoticeMessage,
    SendNotice,
    ShowNotice,
    TakeBackNotice,
    TestNotice,
)
from bot.domain.outbox.topic_views import (
    CloseTopic,
    EditCard,
    OpenTopic,
    SetTopicIcon,
    ShowAnswer,
    ShowRestricted,
    TopicView,
)
from bot.domain.outbox.waking import class_of
from bot.domain.support.consultation import Urgency

__all__ = [
    "Argument",
    "Button",
    "Buttons",
    "CloseTopic",
    "CopyMessages",
    "CorrectAnswer",
    "CorrectNotice",
    "DeleteMessage",
    "DeleteMessages",
    "DeletePrivateCopy",
    "DeleteTopic",
    "DeliveryResult",
    "DeliveryStatus",
    "DigestLine",
    "EditBoard",
    "EditCard",
    "Envelope",
    "GatheredWords",
    "GroupPriority",
    "LeaveGroup",
    "ListCommands",
    "MessageClass",
    "NoticeMessage",
    "OpenTopic",
    "OutboxMessage",
    "PostDigest",
    "React",
    "Removal",
    "SayInBulk",
    "SayText",
    "SayWritten",
    "SendNotice",
    "SetTopicIcon",
    "ShowAnswer",
    "ShowHidden",
    "ShowNotice",
    "ShowRestricted",
    "TakeBackNotice",
    "TestNotice",
    "TopicView",
    "say",
    "tell_member",
    "tell_staff",
]

# What sentences are filled with.
Argument = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Button:
    """One button of a message: its text key, and one of callback data, an address, a text to copy or a `start` payload.

    `start` opens the bot's own private chat with that deep link; delivery knows the bot's name.
    """

    key: str
    args: Mapping[str, Argument] = field(default_factory=dict)
    callback: str | None = None
    url: str | None = None
    copy_text: str | None = None
    start: str | None = None
    style: str | None = None


Buttons = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class SayText(Envelope):
    """A sentence with its buttons, under the message `reply_to` (Telegram's id) if there is one.

    Where `args` hold a `deadline`, it is also told `days`: how many are left when it leaves.
    """

    key: str
    args: Mapping[str, Argument] = field(default_factory=dict)
    buttons: Buttons = ()
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class SayInBulk(SayText):
    """A sentence that many get at the same hour; it waits for everything else, and nothing waits for it."""

    is_bulk: ClassVar[bool] = True

    @property
    def ordering_key(self) -> str:
        """In order with nothing but its like."""
        return f"{self._whose}:bulk"

    @property
    def is_urgent(self) -> bool:
        """Return False: an alarm does not wait behind many alike."""
        return False


@dataclass(frozen=True, slots=True)
class SayWritten(Envelope):
    """What could not leave with its turn, as it was written: HTML, a keyboard as Telegram's JSON.

    It takes the place of the message `instead_of` (Telegram's id), if there is one and it still stands.
    """

    text: str
    keyboard: str | None = None
    reply_to: int | None = None
    instead_of: int | None = None


@dataclass(frozen=True, slots=True)
class CopyMessages(Envelope):
    """Messages of a consultation (ids of stored ones), carried to the other side."""

    message_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GatheredWords(CopyMessages):
    """What a worker wrote faster than staff can read it one by one, in one message of the staff group.

    Of files it tells only when they came: they are copied.
    """


@dataclass(frozen=True, slots=True)
class ShowHidden(Envelope):
    """The file of one of the hidden words, for one manager alone, if it is kept and that person may see it then."""

    evidence_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class CorrectAnswer(Envelope):
    """A version of an answer, in the place of what the worker has of that answer."""

    version_id: int


@dataclass(frozen=True, slots=True)
class EditBoard(Envelope):
    """The board pinned in the group's General topic, as things stand when the message leaves."""

    shows = "board"
    group_priority = GroupPriority.CARD


@dataclass(frozen=True, slots=True)
class PostDigest(Envelope):
    """Everything that waited for a digest, in one message of the staff group, below the sentence `head_key`."""

    head_key: str
    lines: tuple[DigestLine, ...]


@dataclass(frozen=True, slots=True)
class React(Envelope):
    """A reaction on a message in the staff group (Telegram's id)."""

    telegram_id: int
    reaction: DeliveryReaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ListCommands(Envelope):
    """The commands of one of staff (`user_id`), or else of the worker, in private: those they have when it leaves."""

    shows: ClassVar = "commands"

    user_id: int | None = None


Saying = SayText | SayInBulk | SayWritten | CopyMessages | GatheredWords | CorrectAnswer | React | ShowHidden
OutboxMessage = Saying | TopicView | EditBoard | PostDigest | ListCommands | Removal | NoticeMessage


def say(key: str, args: Mapping[str, Argument] | None = None, *, worker_id: int, buttons: Buttons = ()) -> SayText:
    """A sentence for a worker, in the language the worker reads when it leaves."""
    return SayText(key, args or {}, buttons, worker_id=worker_id)


def tell_member(
    key: str,
    args: Mapping[str, Argument] | None = None,
    *,
    staff_id: int,
    urgency: Urgency = Urgency.NORMAL,
    buttons: Buttons = (),
) -> SayText:
    """A sentence for one of staff alone; whom it may wake the text says (`WAKING`), and the `urgency` of its matter."""
    return SayText(key, args or {}, buttons, staff_id=staff_id, message_class=class_of(key, urgency))


def tell_staff(
    key: str, args: Mapping[str, Argument] | None = None, *, consultation_id: int | None = None, buttons: Buttons = ()
) -> SayText:
    """A sentence for the staff group, in a consultation's topic or in the general one."""
    return SayText(key, args or {}, buttons, consultation_id=consultation_id)


def one_of_each_key(worker_id: int) -> Sequence[Envelope]:
    """Return a message of each ordering key in which something may wait for a worker."""
    every = [Envelope(worker_id=worker_id, message_class=each) for each in MessageClass]
    notices = [SendNotice(notice_id=0, worker_id=worker_id, message_class=each) for each in MessageClass]
    return [*every, SayInBulk("", worker_id=worker_id), *notices]
