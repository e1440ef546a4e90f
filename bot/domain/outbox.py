"""The outbox: everything the bot says unasked, one row per act, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Act(StrEnum):
    """What a row does when it is its turn."""

    SAY = "say"
    COPY = "copy"
    OPEN_TOPIC = "open_topic"
    EDIT_CARD = "edit_card"
    REACT = "react"
    DELETE = "delete"
    DELETE_TOPIC = "delete_topic"


class MessageClass(StrEnum):
    """Quiet hours, other language, muting: contracts.md §5."""

    ANSWER = "answer"
    URGENT = "urgent"
    LEGAL = "legal"
    NOTICE = "notice"


class DeliveryStatus(StrEnum):
    """What became of a row (contracts.md §5)."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REPEATED = "repeated"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"


class DeliveryReaction(StrEnum):
    """Reactions on a staff member's message; Telegram permits these, and not the usual check mark."""

    DELIVERED = "👌"
    FAILED = "👎"
    SEEN = "👀"


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
class OutboxMessage:
    """What to put into the outbox.

    It goes to a worker, to one member of staff (`staff_id`), or with neither to the staff group; `consultation_id` then
    picks the topic. `key`, `args` and `buttons` belong to SAY, `copies` (ids of consultation messages) to COPY,
    `telegram_id` is the message that a SAY replies to or a REACT reacts to, `emoji` the reaction. DELETE takes away the
    message `telegram_id`; in the staff group, where that is not known yet, the copy of the message in `copies`.
    DELETE_TOPIC takes away the forum topic `telegram_id`. `obligation_id` is what a reminder reminds of; a SAY whose
    `args` hold a `deadline` is told `days`, how many are left when it leaves. `due_at` None means at once.
    `idempotency_key` makes a second row with the same key a no-op.
    """

    act: Act
    worker_id: int | None = None
    consultation_id: int | None = None
    staff_id: int | None = None
    obligation_id: int | None = None
    key: str | None = None
    args: Mapping[str, Argument] = field(default_factory=dict)
    buttons: Buttons = ()
    copies: tuple[int, ...] = ()
    telegram_id: int | None = None
    emoji: str | None = None
    message_class: MessageClass = MessageClass.ANSWER
    due_at: datetime | None = None
    idempotency_key: str | None = None

    @property
    def ordering_key(self) -> str:
        """Rows of one lane leave one after another, in the order they were put in.

        What may have to wait for the morning has a lane of its own, so that no answer waits behind it.
        """
        if self.staff_id is not None:
            return f"staff:{self.staff_id}"
        whose = "staff" if self.worker_id is None else f"worker:{self.worker_id}"
        return whose if self.message_class is MessageClass.ANSWER else f"{whose}:{self.message_class}"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A message claimed by a sender; `status_if_sent` is SENT, or REPEATED where an earlier sender may have sent it."""

    id: int
    message: OutboxMessage
    attempts: int
    status_if_sent: DeliveryStatus


@dataclass(frozen=True, slots=True)
class DeliveryResult:
    """What became of a row: Telegram's text or the reason of a skip, the message's id, the language it was said in."""

    outcome: DeliveryStatus
    reason: str | None = None
    telegram_id: int | None = None
    locale: str | None = None


def say(
    key: str, args: Mapping[str, Argument] | None = None, *, worker_id: int, buttons: Buttons = ()
) -> OutboxMessage:
    """A sentence for a worker, in the language the worker reads when it leaves."""
    return OutboxMessage(Act.SAY, worker_id=worker_id, key=key, args=args or {}, buttons=buttons)


def tell_member(
    key: str, args: Mapping[str, Argument] | None = None, *, staff_id: int, buttons: Buttons = ()
) -> OutboxMessage:
    """A sentence for one member of staff alone, in the private chat with the bot."""
    return OutboxMessage(Act.SAY, staff_id=staff_id, key=key, args=args or {}, buttons=buttons)


def tell_staff(
    key: str,
    args: Mapping[str, Argument] | None = None,
    *,
    consultation_id: int | None = None,
    buttons: Buttons = (),
    reply_to: int | None = None,
) -> OutboxMessage:
    """A sentence for the staff group, in a consultation's topic or in the general one."""
    return OutboxMessage(
        Act.SAY,
        consultation_id=consultation_id,
        key=key,
        args=args or {},
        buttons=buttons,
        telegram_id=reply_to,
    )


# Telegram's own words in a 403, and the sentence that tells staff what they mean.
_WHY_UNREACHABLE = (
    ("blocked by the user", "staff-delivery-blocked"),
    ("user is deactivated", "staff-delivery-deactivated"),
)


def after_answer(consultation_id: int, staff_message_id: int, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """What staff see of an answer that left for the worker: a tick on it, and where it failed also a sentence why.

    `staff_message_id` is the id of the officer's message, the last one if there were several.
    """
    if ending.outcome in (DeliveryStatus.SENT, DeliveryStatus.REPEATED):
        return (_tick(DeliveryReaction.DELIVERED, consultation_id, staff_message_id),)
    if ending.outcome in (DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED):
        why = tell_staff(*_why(ending), consultation_id=consultation_id, reply_to=staff_message_id)
        return (_tick(DeliveryReaction.FAILED, consultation_id, staff_message_id), why)
    return ()


def after_private_answer(
    consultation_id: int, staff_id: int | None, ending: DeliveryResult
) -> tuple[OutboxMessage, ...]:
    """The admin alone who answered a complaint hears that the answer did not arrive."""
    if staff_id is None or ending.outcome not in (DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED):
        return ()
    return (tell_member("complaint-not-delivered", {"number": str(consultation_id)}, staff_id=staff_id),)


def after_removal(message: OutboxMessage, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Who is asked to delete by hand what could not be deleted.

    In a worker's chat that is the worker; staff are told too where they know of the message, by its consultation.
    """
    if ending.outcome not in (DeliveryStatus.REFUSED, DeliveryStatus.UNREACHABLE):
        return ()
    if message.worker_id is None:
        left = "not_accepted-left-in-group"
        return (tell_staff(left, consultation_id=message.consultation_id, reply_to=message.telegram_id),)
    ask = OutboxMessage(
        Act.SAY, worker_id=message.worker_id, key="not_accepted-delete-yourself", telegram_id=message.telegram_id
    )
    asked = (ask,) if ending.outcome is DeliveryStatus.REFUSED else ()
    if message.consultation_id is None:
        return asked
    reason = {"reason": ending.reason or ""}
    return (*asked, tell_staff("not_accepted-left-in-chat", reason, consultation_id=message.consultation_id))


def _tick(tick: DeliveryReaction, consultation_id: int, staff_message_id: int) -> OutboxMessage:
    return OutboxMessage(Act.REACT, consultation_id=consultation_id, telegram_id=staff_message_id, emoji=tick.value)


def _why(ending: DeliveryResult) -> tuple[str, Mapping[str, Argument]]:
    reason = ending.reason or ""
    if ending.outcome is DeliveryStatus.REFUSED:
        return "staff-delivery-refused", {"reason": reason}
    return next((key for words, key in _WHY_UNREACHABLE if words in reason), "staff-delivery-no-chat"), {}
