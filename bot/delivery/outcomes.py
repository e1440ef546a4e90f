"""Outcomes: a sending ends delivered, or by the one table that says what follows from which error.

Some errors never come here, because `Sender.send` repairs their cause and tries again: a group that was upgraded to
another id, a topic that staff deleted or closed. What the staff group refuses is no outcome: it waits.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.delivery.rate_limiter import retry_delay
from bot.delivery.telegram_bot import may_have_arrived
from bot.domain.outbox import DeliveryResult, DeliveryStatus, OutboxMessage
from bot.domain.outbox.claimed import OutboxRow
from bot.domain.reachability import NO_CHAT

LONGEST_BACKOFF = timedelta(minutes=5)
# A bug would block its ordering key for ever; a database that is away for a moment must not cost a message.
CLAIMS_OF_A_BUG = 5
# Staff who never started the bot, or blocked it, are tried again so late, unless they write to it before.
MEMBER_RETRY = timedelta(days=1)
_GROUP_REFUSES = (
    "bot was kicked",
    "bot is not a member",
    "group chat was deleted",
    "group chat was deactivated",
    "have no rights to send",
    "not enough rights to send",
    "chat_write_forbidden",
    "chat_restricted",
)
_LONG_CAPTION = "caption is too long"
_NOT_TO_BE_EDITED = ("message to edit not found", "message can't be edited", "message_id_invalid")
_TOPIC_IS_GONE = ("message thread not found", "topic_deleted", "topic_id_invalid")


@dataclass(frozen=True, slots=True)
class Delivered:
    """A message that Telegram took: its (first) id, the language it was said in, the id of each copy by message id.

    It stands in the chat `chat_id`, in a group in the topic `topic_id`; `also` are ids of what came along with copies.
    `reason` tells why the words went another way than usual.
    """

    telegram_id: int | None
    locale: str | None = None
    counterparts: Mapping[int, int] = field(default_factory=dict)
    reason: str | None = None
    chat_id: int | None = None
    topic_id: int | None = None
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Retry:
    """Try again: after that time, or, where None, when the lease is over.

    The lease is for a call whose fate is unknown. A row found with its lease over is sent as `repeated`, and that is
    what it then is.
    """

    after: timedelta | None


@dataclass(frozen=True, slots=True)
class Hold:
    """Let the row wait that long, or until somebody releases it, and with it what comes after it; it stays due."""

    duration: timedelta


class UndeliverableError(Exception):
    """A message that cannot be sent, found out without asking Telegram."""

    def __init__(self, ending: DeliveryResult) -> None:
        super().__init__(ending.outcome)
        self.ending = ending


def group_has_moved() -> UndeliverableError:
    """Return the error for what stands in the group of before, out of which nothing can be done any more."""
    return UndeliverableError(DeliveryResult(DeliveryStatus.REFUSED, reason="group moved"))


def judge(error: Exception, row: OutboxRow) -> DeliveryResult | Retry | Hold:
    """Decide what becomes of a row whose sending ended in that error: the first line of the table that fits."""
    policy = next(policy for kind, policy in _POLICIES if isinstance(error, kind))
    return policy(error, row)


def topic_is_gone(error: TelegramError) -> bool:
    """Tell whether the forum topic does not exist any more."""
    return any(words in error.message.lower() for words in _TOPIC_IS_GONE)


def topic_is_unchanged(error: TelegramError) -> bool:
    """Tell whether a change of the topic was refused because it already is like that."""
    return "topic_not_modified" in error.message.lower()


def topic_is_closed(error: TelegramError) -> bool:
    """Tell whether nobody may write in the forum topic, or the bot may not."""
    return "topic_closed" in error.message.lower()


def group_refuses(error: Exception, message: OutboxMessage) -> bool:
    """Tell whether the staff group takes nothing from the bot: kicked, without rights, unknown.

    Telegram says so also of words that are to be copied out of the group.
    """
    if not isinstance(error, BadRequest | Forbidden):
        return False
    said = error.message.lower()
    if any(words in said for words in _GROUP_REFUSES):
        return True
    return message.is_to_group and (isinstance(error, Forbidden) or "chat not found" in said)


def caption_is_too_long(error: BadRequest) -> bool:
    """Tell whether a picture's words are more than a bot may write under one; some people may write more."""
    return _LONG_CAPTION in error.message.lower()


def is_unchanged(error: BadRequest) -> bool:
    """Tell whether an edit was refused because the message already reads like that."""
    return "message is not modified" in error.message.lower()


def _cannot_be_edited(error: BadRequest) -> bool:
    """Tell whether a message is not there any more to be edited, or is nobody's to edit."""
    return any(words in error.message.lower() for words in _NOT_TO_BE_EDITED)


async def is_edited(editing: Awaitable[object]) -> bool:
    """Make an edit; returns whether the message shows it, which it does not where it cannot be edited any more."""
    try:
        await editing
    except BadRequest as error:
        if _cannot_be_edited(error):
            return False
        if not is_unchanged(error):
            raise
    return True


def is_not_there(error: BadRequest) -> bool:
    """Tell whether a message could not be edited because somebody has deleted it."""
    return "message to edit not found" in error.message.lower()


def is_gone(error: BadRequest) -> bool:
    """Tell whether a message could not be deleted because it is not there: somebody else was quicker."""
    return "message to delete not found" in error.message.lower()


def _as_found(error: UndeliverableError, _row: OutboxRow) -> DeliveryResult:
    return error.ending


def _when_telegram_says(error: RetryAfter, _row: OutboxRow) -> Retry:
    return Retry(retry_delay(error))


def _unreachable(error: Forbidden | BadRequest, row: OutboxRow) -> DeliveryResult | Hold:
    if row.message.staff_id is not None and "deactivated" not in error.message.lower():
        return Hold(MEMBER_RETRY)
    return DeliveryResult(DeliveryStatus.UNREACHABLE, reason=error.message)


def _refused(error: BadRequest, row: OutboxRow) -> DeliveryResult | Retry | Hold:
    if topic_is_closed(error):  # and so is General: somebody may open one again
        return Retry(LONGEST_BACKOFF)
    if not row.message.is_to_group and any(words in error.message.lower() for words in NO_CHAT):
        return _unreachable(error, row)
    return DeliveryResult(DeliveryStatus.REFUSED, reason=error.message)


def _later(error: TelegramError, row: OutboxRow) -> Retry:
    if may_have_arrived(error):
        return Retry(None)
    # The exponent is capped too: a row may be tried for days, and 2 ** 1000 seconds is no timedelta.
    doubled = timedelta(seconds=2 ** min(row.attempts - 1, 16))
    return Retry(min(doubled, LONGEST_BACKOFF))


def _as_a_bug(error: Exception, row: OutboxRow) -> DeliveryResult | Retry:
    if row.attempts < CLAIMS_OF_A_BUG:
        return Retry(None)
    return DeliveryResult(DeliveryStatus.REFUSED, reason=type(error).__name__)


# From the special to the general, and never given up but where Telegram says that it is of no use.
_POLICIES: tuple[tuple[type[Exception], Callable[[Any, OutboxRow], DeliveryResult | Retry | Hold]], ...] = (
    (UndeliverableError, _as_found),
    (RetryAfter, _when_telegram_says),  # 429
    (Forbidden, _unreachable),  # 403: blocked, deactivated, kicked, never started
    (BadRequest, _refused),  # 400
    (TelegramError, _later),  # 5xx, a page that is not JSON, no connection, no answer, a revoked token
    (Exception, _as_a_bug),
)
