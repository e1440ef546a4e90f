"""What follows once something was to leave Telegram again: a message, or all of a consultation in the group."""

from collections.abc import Sequence
from datetime import datetime

from bot.delivery.private_answers import after_private_copy, tell_in_private
from bot.delivery.removals import gathered_again, said_again, unknown_copies, what_left
from bot.domain.outbox import (
    DeleteMessage,
    DeletePrivateCopy,
    DeliveryResult,
    DeliveryStatus,
    LeaveGroup,
    OutboxMessage,
)
from bot.domain.outbox.delivery_status import ARRIVED
from bot.domain.outbox.follow_ups import after_leaving, after_removal, remove_by_hand
from bot.domain.outbox.removal import (
    after_removal_from_chat,
    after_removal_from_group,
    once_each,
    removed_message_id,
    unknown_in_group,
)
from bot.domain.outbox.taken_back import after_taking_back, is_taking_back
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.consultation import Consultation
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import Message
from bot.storage.store import Store


async def after_leaving_group(store: Store, message: LeaveGroup) -> tuple[OutboxMessage, ...]:
    """Tell the worker what has left the group, and whoever reads the matter what is left there."""
    consultation = await store.consultations.get(message.consultation_id)
    worker = await store.workers.get(consultation.worker_id)
    left = await store.group_posts.leaving(message)
    again = (*await said_again(store, message, left), *await gathered_again(store, message.message_ids))
    if not left and (consultation.is_in_group or message.message_ids):
        return again  # its words were moved, or it follows again
    private = await what_left(store, message)
    if private.is_in_group:
        return again
    told = () if worker.chat_id is None else (after_leaving(private, left, await store.messages.newest_id(private.id)),)
    return (*again, *told, *remove_by_hand(private, left, await _readers(store, private)))


async def after_deleting(
    store: Store, message: DeleteMessage | DeletePrivateCopy, ending: DeliveryResult, now: datetime
) -> tuple[OutboxMessage, ...]:
    """Tell what became of a message that was to be deleted; what the group does not read, its topic cannot say."""
    if isinstance(message, DeletePrivateCopy):
        return await after_private_copy(store, message, ending, now)
    if is_taking_back(message):
        return await _taken_back(store, message, ending)
    if not message.is_to_group:
        return await _removed_from_chat(store, message, ending)
    return await _removed_from_group(store, message, ending)


async def _removed_from_group(
    store: Store, message: DeleteMessage, ending: DeliveryResult
) -> tuple[OutboxMessage, ...]:
    if message.copy_of is not None and ending.outcome is not DeliveryStatus.REFUSED:
        again = await gathered_again(store, [message.copy_of])
        return (*after_removal(message, ending), *again, *await _left_unknown(store, message.copy_of))
    if message.consultation_id is None or ending.outcome is not DeliveryStatus.REFUSED:
        return after_removal(message, ending)
    consultation = await store.consultations.get(message.consultation_id)
    if consultation.is_in_group:
        words = await _removed_words(store, message)
        if words is None:
            return after_removal(message, ending)
        return after_removal_from_group(message, words, consultation.worker_id, ending)
    posts = [] if message.copy_of is None else await store.group_posts.of_message(message.copy_of)
    left = posts or [GroupPost(0, consultation.id, None, message.group_id or 0, None, message.telegram_id)]
    return remove_by_hand(consultation, left, await _readers(store, consultation))


async def _left_unknown(store: Store, message_id: int) -> Sequence[OutboxMessage]:
    """Tell staff, once, of what may be left of a message in the group: Telegram's answer was lost, and with it the id.

    Of what the group does not read its readers hear alone.
    """
    lost = [each for each in await store.group_posts.of_message(message_id) if each.telegram_id is None]
    words = await store.messages.find(message_id)
    if not lost or words is None or words.content != REMOVED:
        return ()
    matter = await store.consultations.get(words.consultation_id)
    if matter.is_in_group:
        return (unknown_in_group(words),)
    return once_each(remove_by_hand(matter, lost, await _readers(store, matter)), words)


async def _removed_words(store: Store, removal: DeleteMessage) -> Message | None:
    message_id = removed_message_id(removal)
    return None if message_id is None else await store.messages.find(message_id)


async def _removed_from_chat(store: Store, removal: DeleteMessage, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    matter = None if removal.consultation_id is None else await store.consultations.get(removal.consultation_id)
    readers = [] if matter is None else await _readers(store, matter)
    return after_removal_from_chat(removal, await _removed_words(store, removal), matter, readers, ending)


async def _taken_back(store: Store, message: DeleteMessage, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    answer = await store.messages.find(message.copy_of or 0)
    if answer is None:
        return ()
    if ending.outcome in ARRIVED:
        left = await unknown_copies(store, answer) if await store.answers.may_stand_twice(answer) else ()
        return (*after_taking_back(message, answer, answer.consultation_id, ending), *left)
    await store.answers.leave_sent([each.id for each in await store.messages.whole(answer)])
    matter = await store.consultations.get(answer.consultation_id)
    if not matter.is_in_group:
        return await tell_in_private(store, "complaint-back_left", answer, matter)
    return after_taking_back(message, answer, answer.consultation_id, ending)


async def _readers(store: Store, consultation: Consultation) -> Sequence[int]:
    return [each.id for each in await store.staff.readers_of(consultation)]
