"""What is written with the outcome of a message, in the same transaction."""

from collections.abc import Sequence
from datetime import datetime

from bot.delivery.outcomes import Delivered
from bot.delivery.removals import said_again, what_left
from bot.domain.audit_event import SHIEN, Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.outbox import (
    CopyMessages,
    DeleteMessage,
    DeleteMessages,
    DeliveryResult,
    DeliveryStatus,
    EditCard,
    LeaveGroup,
    ListCommands,
    OpenTopic,
    OutboxMessage,
    React,
    SayText,
    SayWritten,
    SetTopicIcon,
)
from bot.domain.outbox.cause import id_in
from bot.domain.outbox.follow_ups import (
    after_answer,
    after_clearing,
    after_group_refusal,
    after_group_return,
    after_leaving,
    after_private_answer,
    after_reaction,
    after_removal,
    after_topic_refusal,
    after_written,
    remove_by_hand,
    say_again,
    while_group_refuses,
)
from bot.domain.support.consultation import UNHEARD_KEYS, Author, Consultation, after_answer_arrived
from bot.domain.support.group_post import GroupPost
from bot.domain.support.standing import icon_of
from bot.domain.tasks import TaskOutcome
from bot.storage.store import Store

# What may stand in the group twice, where the first answer was lost.
_POSTS = (SayText, CopyMessages, OpenTopic)


async def record_delivery(store: Store, message: OutboxMessage, delivered: Delivered, now: datetime) -> None:
    """Remember what stands where, now that a message has arrived, and that the member of staff is reached."""
    await _set_counterparts(store, message, delivered)
    if isinstance(message, CopyMessages) and message.worker_id is not None:
        await _note_answer(store, message, now)
    await _note_messages(store, message, delivered, now)
    await _record_posts(store, message, delivered)
    if message.staff_id is not None and not isinstance(message, ListCommands):
        await store.staff.reach(message.staff_id)


async def _note_answer(store: Store, answer: CopyMessages, now: datetime) -> None:
    """Let the worker wait no longer for an answer that has arrived: unless words are newer, it is the worker's turn."""
    said = await store.messages.find(answer.message_ids[-1])
    if said is None or said.author is not Author.STAFF:
        return
    await store.standings.answered(answer.message_ids, now)
    consultation = await store.consultations.get(said.consultation_id)
    await _end_waiting(store, consultation.id, now)
    if consultation.waiting_since is None:
        await _turn_to_worker(store, consultation, Actor.staff(said.staff_id or 0), now)
    if consultation.is_in_group:
        await store.outbox.put(EditCard(consultation_id=consultation.id), now)


async def _turn_to_worker(store: Store, consultation: Consultation, actor: Actor, now: datetime) -> None:
    arrived = after_answer_arrived(consultation.state)
    if arrived is consultation.state:
        return
    await store.consultations.set_state(consultation.id, arrived, now)
    details, subject = {"from": consultation.state.value, "to": arrived.value}, f"consultation:{consultation.id}"
    await store.audit_log.record(AuditAction.CONSULTATION_MOVED, actor=actor, at=now, subject=subject, details=details)


async def _end_waiting(store: Store, consultation_id: int, now: datetime) -> None:
    """End what was to be done because nobody had answered."""
    for task in await store.tasks.list_unanswered(consultation_id):
        await store.tasks.finish(task.id, None, now)
        details = {"kind": task.kind.value, "outcome": TaskOutcome.DONE.value}
        about = f"task:{task.id}"
        await store.audit_log.record(AuditAction.TASK_DONE, actor=SHIEN, subject=about, at=now, details=details)


async def _set_counterparts(store: Store, message: OutboxMessage, delivered: Delivered) -> None:
    """Remember under which id the other side sees each stored message that was copied."""
    for message_id, telegram_id in delivered.counterparts.items():
        if message.worker_id is not None:
            await store.messages.set_worker_message_id(message_id, telegram_id)
        elif message.staff_id is None and delivered.chat_id is not None:
            await store.messages.set_staff_message_id(message_id, delivered.chat_id, telegram_id)


async def _note_messages(store: Store, message: OutboxMessage, delivered: Delivered, now: datetime) -> None:
    """Keep that what was said stands in the worker's chat, and what was deleted no more."""
    if message.worker_id is None or delivered.chat_id is None or delivered.telegram_id is None:
        return
    if isinstance(message, DeleteMessage):
        await store.chat_messages.remove(delivered.chat_id, [delivered.telegram_id])
        return
    every = {delivered.telegram_id, *delivered.counterparts.values(), *delivered.also}
    store.chat_messages.add(delivered.chat_id, sorted(every), now)


async def _record_posts(store: Store, message: OutboxMessage, delivered: Delivered) -> None:
    """Remember what stands in the staff group of a consultation by now, under every id that is known."""
    if not message.is_to_group or message.consultation_id is None or delivered.chat_id is None:
        return
    if isinstance(message, DeleteMessage):
        return
    ids = [each for each in (delivered.telegram_id, *delivered.also) if each is not None]
    copies = {telegram_id: message_id for message_id, telegram_id in delivered.counterparts.items()}
    shown = {**dict.fromkeys(ids, _shown_by(message)), **copies}
    await store.group_posts.add(message.consultation_id, delivered.chat_id, delivered.topic_id, shown)


async def record_lost_post(store: Store, message: OutboxMessage, group_id: int) -> None:
    """Remember that a message whose answer was lost may stand in the staff group, or a second topic."""
    if not message.is_to_group or message.consultation_id is None or not isinstance(message, _POSTS):
        return
    consultation = await store.consultations.get(message.consultation_id)
    topic_id = None if isinstance(message, OpenTopic) else consultation.topic_in(group_id)
    await store.group_posts.add_lost(consultation.id, group_id, topic_id, _shown_by(message))


def _shown_by(message: OutboxMessage) -> int | None:
    """Return which message of the consultation it shows, or follows from."""
    if isinstance(message, CopyMessages):
        return message.message_ids[0]
    return id_in(message.cause, "message")


async def what_follows(
    store: Store, outbox_message: OutboxMessage, ending: DeliveryResult, now: datetime
) -> tuple[OutboxMessage, ...]:
    """Return the messages that follow from what became of another."""
    match outbox_message:
        case DeleteMessage():
            follows = await _after_removal(store, outbox_message, ending)
        case LeaveGroup():
            follows = await _after_leaving(store, outbox_message)
        case React():
            follows = after_reaction(outbox_message, ending)
        case EditCard():
            follows = await _after_card(store, outbox_message, now)
        case OpenTopic():
            follows = await _after_opening(store, outbox_message, now)
        case DeleteMessages():
            follows = await _after_clearing(store, outbox_message, ending)
        case SayWritten():
            follows = await _after_receipt(store, outbox_message, ending)
        case CopyMessages(worker_id=None):
            follows = await _after_words(store, outbox_message)
        case CopyMessages():
            follows = await _after_answer(store, outbox_message, ending)
        case _:
            follows = ()
    return follows


async def _after_card(store: Store, message: EditCard, now: datetime) -> tuple[OutboxMessage, ...]:
    """Let the topic's icon follow its card, where it tells something else."""
    consultation = await store.consultations.get(message.consultation_id)
    shown = await store.topic_icons.shown(consultation.id)
    if consultation.topic_id is None or shown.icon is icon_of(consultation, now):
        return ()
    return (SetTopicIcon(consultation_id=consultation.id),)


async def _after_opening(store: Store, message: OpenTopic, now: datetime) -> tuple[OutboxMessage, ...]:
    consultation = await store.consultations.get(message.consultation_id)
    if consultation.topic_id is not None or consultation.card_id is None:
        return ()
    return after_topic_refusal([admin.id for admin in await store.staff.admins()], tokyo_day(now))


async def _after_receipt(store: Store, receipt: SayWritten, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """That nobody can be told of words stands below their receipt, also where that came later: it is said once more."""
    if receipt.worker_id is None or receipt.reply_to is None or ending.outcome is DeliveryStatus.UNREACHABLE:
        return ()
    words = await store.messages.by_worker_message_id(receipt.worker_id, receipt.reply_to)
    if words is None:
        return ()
    cause = f"consultation:{words.consultation_id}"
    told = await store.outbox_history.told_last(receipt.worker_id, cause, UNHEARD_KEYS, since=words.written_at)
    return () if told is None else (say_again(told[1], told[0]),)


async def _after_leaving(store: Store, message: LeaveGroup) -> tuple[OutboxMessage, ...]:
    consultation = await store.consultations.get(message.consultation_id)
    worker = await store.workers.get(consultation.worker_id)
    left = await store.group_posts.leaving(message)
    again = await said_again(store, message, left)
    if not left and (consultation.is_in_group or message.message_ids):
        return again  # its words were moved, or it follows again
    private = await what_left(store, message)
    if private.is_in_group:
        return again
    told = () if worker.chat_id is None else (after_leaving(private, left),)
    return (*again, *told, *remove_by_hand(private, left, await _readers(store, private)))


async def _after_removal(store: Store, message: DeleteMessage, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """What the group does not read, its own topic cannot say."""
    if not message.is_to_group or message.consultation_id is None or ending.outcome is not DeliveryStatus.REFUSED:
        return after_removal(message, ending)
    consultation = await store.consultations.get(message.consultation_id)
    if consultation.is_in_group:
        return after_removal(message, ending)
    posts = [] if message.copy_of is None else await store.group_posts.of_message(message.copy_of)
    left = posts or [GroupPost(0, consultation.id, None, message.group_id or 0, None, message.telegram_id)]
    return remove_by_hand(consultation, left, await _readers(store, consultation))


async def _readers(store: Store, consultation: Consultation) -> Sequence[int]:
    return [each.id for each in await store.staff.reading(consultation.readers)]


async def _after_answer(store: Store, answer: CopyMessages, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    message = await store.messages.find(answer.message_ids[-1])
    if message is None:
        return ()
    stands = await store.message_history.as_it_stands(message)
    consultation = await store.consultations.get(stands.consultation_id)
    if message.staff_message_id is None and consultation.is_in_group:
        return after_written(message.consultation_id, ending)
    author = [] if message.staff_id is None else [message.staff_id]
    if message.staff_message_id is None:
        return after_private_answer(message.consultation_id, author, ending)
    if not consultation.is_in_group:  # it was written in the group, and others answer in the matter by now
        readers = await _readers(store, consultation)
        return after_private_answer(message.consultation_id, [*author, *readers], ending)
    return after_answer(answer, message.consultation_id, message.group_id, message.staff_message_id, ending)


async def _after_clearing(store: Store, message: DeleteMessages, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    worker = None if message.worker_id is None else await store.workers.get(message.worker_id)
    if worker is None or worker.chat_id is None:
        return ()
    return after_clearing(message, await store.chat_messages.finish(worker.chat_id), ending)


async def _after_words(store: Store, words: CopyMessages) -> tuple[OutboxMessage, ...]:
    """Let words go out of a chat that was cleared, now that staff have them."""
    worker_id = await store.chat_messages.whose_words_waited(words.consultation_id)
    return () if worker_id is None else (DeleteMessages(worker_id=worker_id),)


async def begin_group_refusal(store: Store, group_id: int, reason: str, now: datetime, retry_at: datetime) -> None:
    """Record that the staff group takes nothing until then; admins hear it once, and the workers whose words wait."""
    if not await store.group_refusals.begin(group_id, reason, now, retry_at):
        return
    for message in after_group_refusal([admin.id for admin in await store.staff.admins()], reason):
        await store.outbox.put(message, now)
    waiting = [await store.consultations.get(each) for each in await store.outbox_history.waits_for_group()]
    for worker_id in {each.worker_id for each in waiting}:
        words = await store.messages.last_from_worker(worker_id)
        if words is not None:
            await store.outbox.put(while_group_refuses(words, worker_id), now)


async def end_group_refusal(store: Store, now: datetime) -> None:
    """Record that the staff group took a message; where it refused before, admins hear it."""
    held_until = await store.group_refusals.end()
    if held_until is not None:
        store.outbox.release_held(held_until, now)
        for message in after_group_return([admin.id for admin in await store.staff.admins()]):
            await store.outbox.put(message, now)
