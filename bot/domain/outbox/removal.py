"""What takes a worker's words out of both chats, and what follows where Telegram leaves them there."""

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.outbox import (
    DeleteMessage,
    DeliveryResult,
    DeliveryStatus,
    OutboxMessage,
    SayText,
    say,
    tell_member,
    tell_staff,
)
from bot.domain.outbox.envelope import id_in
from bot.domain.outbox.follow_ups import reply_in_group
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import Message

_NOUN = "removal"


def removal_from_group(message: Message) -> DeleteMessage:
    """Delete all that shows a worker's message in the staff group."""
    return DeleteMessage(
        message.staff_message_id,
        message.id,
        consultation_id=message.consultation_id,
        group_id=message.group_id,
        cause=f"{_NOUN}:{message.id}",
    )


def removal_from_chat(message: Message, worker_id: int) -> DeleteMessage:
    """Delete a worker's message in the worker's own chat."""
    return DeleteMessage(
        message.worker_message_id,
        worker_id=worker_id,
        consultation_id=message.consultation_id,
        cause=f"{_NOUN}:{message.id}",
    )


def removed_message_id(removal: DeleteMessage) -> int | None:
    """Return the id of the stored message that it takes out; None where it deletes something else."""
    return id_in(removal.cause, _NOUN)


def after_removal_from_group(
    removal: DeleteMessage, message: Message, worker_id: int, ending: DeliveryResult
) -> tuple[OutboxMessage, ...]:
    """Ask staff to delete by hand what stays, and tell the worker that it is still there."""
    if ending.outcome not in (DeliveryStatus.REFUSED, DeliveryStatus.UNREACHABLE):
        return ()
    left = tell_staff(
        "not_accepted-left-in-group", {"reason": ending.reason or MISSING}, consultation_id=removal.consultation_id
    )
    told = say("evidence-left_in_group", _when(message), worker_id=worker_id)
    below = reply_in_group(left, removal.group_id, removal.telegram_id)
    return (below, replace(told, cause=f"consultation:{message.consultation_id}"))


def unknown_in_group(message: Message) -> OutboxMessage:
    """Ask staff, once, to delete by hand what may stand of a message in the group: nobody knows its id."""
    left = tell_staff("not_accepted-left-unknown", _when(message), consultation_id=message.consultation_id)
    return replace(left, idempotency_key=_left_unknown(message))


def once_each(told: Iterable[OutboxMessage], message: Message) -> tuple[OutboxMessage, ...]:
    """Let each of staff be told once what may be left of a message."""
    return tuple(replace(each, idempotency_key=f"{_left_unknown(message)}:{each.staff_id}") for each in told)


def _left_unknown(message: Message) -> str:
    return f"left_unknown:{message.id}"


def after_removal_from_chat(
    removal: DeleteMessage,
    message: Message | None,
    matter: Consultation | None,
    reader_ids: Iterable[int],
    ending: DeliveryResult,
) -> tuple[OutboxMessage, ...]:
    """Ask the worker to delete what stays in the worker's chat, naming its time; who reads the matter hears of it.

    Of what the group does not see the readers hear, each alone. Of what was never kept there is no matter.
    """
    if ending.outcome not in (DeliveryStatus.REFUSED, DeliveryStatus.UNREACHABLE) or removal.worker_id is None:
        return ()
    when = {"on": MISSING, "time": MISSING} if message is None else _when(message)
    ask = SayText("not_accepted-delete-yourself", when, worker_id=removal.worker_id, reply_to=removal.telegram_id)
    asked = (ask,) if ending.outcome is DeliveryStatus.REFUSED else ()
    if matter is None:
        return asked
    told = {**when, "reason": ending.reason or MISSING, "number": str(matter.id)}
    if matter.is_in_group:
        return (*asked, tell_staff("not_accepted-left-in-chat", told, consultation_id=matter.id))
    alone = (tell_member("not_accepted-left-in-chat", told, staff_id=each) for each in reader_ids)
    return (*asked, *(replace(each, cause=f"consultation:{matter.id}") for each in alone))


def _when(message: Message) -> dict[str, str]:
    return {"on": tokyo_day(message.written_at).isoformat(), "time": tokyo_time(message.written_at)}
