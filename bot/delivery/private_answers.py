"""What became of answers in a matter that the group does not see: who hears of it does so alone, one by one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain import callbacks
from bot.domain.days import tokyo_day
from bot.domain.outbox import (
    Button,
    CopyMessages,
    DeletePrivateCopy,
    DeliveryResult,
    DeliveryStatus,
    OutboxMessage,
    SayText,
    tell_member,
)
from bot.domain.outbox.delivery_status import ARRIVED
from bot.domain.outbox.envelope import id_in
from bot.domain.outbox.follow_ups import is_said_again
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import Message
from bot.domain.support.sight import may_read
from bot.storage.store import Store

_FAILED = (DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED)


async def tell_of_private_failure(
    store: Store, key: str, answer: Message, matter: Consultation, ending: DeliveryResult
) -> tuple[OutboxMessage, ...]:
    """Tell with that sentence of an answer, or a correction, that did not arrive."""
    if ending.outcome not in _FAILED:
        return ()
    return await tell_in_private(store, key, answer, matter)


async def tell_of_private_answer(
    store: Store, answer: Message, matter: Consultation, sent: CopyMessages, ending: DeliveryResult
) -> tuple[OutboxMessage, ...]:
    """Tell of an answer that did not arrive, and once it has arrived after all, of that."""
    if is_said_again(sent) and ending.outcome in ARRIVED:
        return await tell_in_private(store, "complaint-arrived", answer, matter)
    return await tell_of_private_failure(store, "complaint-not-delivered", answer, matter, ending)


async def tell_of_taken(store: Store, told: SayText, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Tell who took an alarm that the worker, who is in danger, has not read so."""
    alarm = await store.alarms.newest_of(id_in(told.cause, "consultation") or 0)
    if alarm is None or alarm.taken_by is None or ending.outcome not in _FAILED:
        return ()
    number, opens = str(alarm.consultation_id), callbacks.OPEN_COMPLAINT.data(alarm.consultation_id)
    buttons = ((Button("complaint-open", callback=opens),),)
    missed = tell_member("alarm-not_delivered", {"number": number}, staff_id=alarm.taken_by, buttons=buttons)
    return (replace(missed, cause=told.cause),)


async def tell_in_private(store: Store, key: str, answer: Message, matter: Consultation) -> tuple[OutboxMessage, ...]:
    """Tell everybody who reads its matter by now, and who wrote the answer; a button leads there."""
    number, opens = str(answer.consultation_id), callbacks.OPEN_COMPLAINT.data(matter.id)
    buttons = ((Button("complaint-open", callback=opens),),)
    told = [
        tell_member(
            key,
            {"number": number},
            staff_id=each.id,
            urgency=matter.urgency,
            buttons=buttons if may_read(each, matter) else (),
        )
        for each in await _who_hears(store, answer, matter)
    ]
    return tuple(replace(each, cause=f"consultation:{number}") for each in told)


async def _who_hears(store: Store, answer: Message, matter: Consultation) -> Sequence[StaffMember]:
    writer = await store.staff.find(answer.staff_id or 0)
    hear = {each.id: each for each in await store.staff.readers_of(matter)}
    if writer is not None and writer.id not in matter.named:
        hear[writer.id] = writer
    return [hear[each] for each in sorted(hear)]


async def after_private_copy(
    store: Store, message: DeletePrivateCopy, ending: DeliveryResult, now: datetime
) -> tuple[OutboxMessage, ...]:
    """What stays is remembered; who has it, and is on the staff, is asked to delete it by hand, once a day."""
    if ending.outcome not in (DeliveryStatus.REFUSED, DeliveryStatus.UNREACHABLE):
        return ()
    await store.private_copies.left(message.chat_id, message.telegram_id, now)
    member = await store.staff.find(message.staff_id or 0)
    if member is None:
        return ()
    key = f"private_copy_left:{member.id}:{tokyo_day(now)}"
    return (replace(tell_member("restricted-copy_left", staff_id=member.id), idempotency_key=key),)
