"""What follows where staff take an answer back: it leaves the worker's chat, and both sides hear what became of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.domain.outbox import (
    DeleteMessage,
    DeliveryResult,
    OutboxMessage,
    ShowAnswer,
    say,
    tell_member,
    tell_staff,
)
from bot.domain.outbox.delivery_status import ARRIVED
from bot.domain.outbox.follow_ups import reply_in_group
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import Message


def removal_of(answer: Message, worker_id: int, telegram_id: int) -> DeleteMessage:
    """Delete that message, which shows the answer, or a part of it, in the worker's chat."""
    return DeleteMessage(telegram_id, copy_of=answer.id, worker_id=worker_id, cause=f"message:{answer.id}")


def is_taking_back(message: DeleteMessage) -> bool:
    """Return whether it deletes an answer in a worker's chat."""
    return message.worker_id is not None and message.copy_of is not None


def after_late_arrival(answer: Message, worker_id: int, copies: Sequence[int]) -> tuple[OutboxMessage, ...]:
    """Delete an answer that was on its way when it was taken back."""
    return tuple(removal_of(answer, worker_id, each) for each in copies)


def after_taking_back(
    message: DeleteMessage, answer: Message, consultation_id: int, ending: DeliveryResult
) -> tuple[OutboxMessage, ...]:
    """Tell the worker, who may have read the answer, that it is gone; where it stays, staff hear that it does.

    Each is said once of an answer in several messages.
    """
    if message.worker_id is None:
        return ()
    if ending.outcome in ARRIVED:
        return (tell_worker(message.worker_id, answer),)
    left = tell_staff("answer-back-left", consultation_id=consultation_id)
    below = replace(
        reply_in_group(left, answer.group_id, answer.staff_message_id), idempotency_key=f"not_taken_back:{answer.id}"
    )
    return (below, ShowAnswer(consultation_id=consultation_id, message_id=answer.id))


def tell_worker(worker_id: int, answer: Message) -> OutboxMessage:
    """Tell the worker, once, that an answer does not hold any more."""
    told = say("consultation-taken_back", {"number": str(answer.consultation_id)}, worker_id=worker_id)
    return replace(told, cause=f"consultation:{answer.consultation_id}", idempotency_key=f"taken_back:{answer.id}")


def may_be_left(answer: Message, matter: Consultation, reader_ids: Iterable[int]) -> tuple[OutboxMessage, ...]:
    """Tell staff, once, that a copy may stand in the worker's chat, of which nobody knows the id.

    Of what the group does not read `matter` tells; its readers hear it alone.
    """
    told, once = {"number": str(matter.id)}, f"may_be_left:{answer.id}"
    if matter.is_in_group:
        below = tell_staff("answer-back-unknown", told, consultation_id=answer.consultation_id)
        said = reply_in_group(below, answer.group_id, answer.staff_message_id)
        return (replace(said, cause=f"message:{answer.id}", idempotency_key=once),)
    alone = [(each, tell_member("answer-back-unknown", told, staff_id=each)) for each in reader_ids]
    return tuple(
        replace(said, cause=f"consultation:{matter.id}", idempotency_key=f"{once}:{each}") for each, said in alone
    )
