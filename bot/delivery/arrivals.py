"""What is remembered once a message has arrived, in the same transaction: what stands where, and whose turn it is.

And whether the staff group takes messages at all.
"""

from collections.abc import Sequence
from datetime import datetime

import structlog

from bot.delivery.outcomes import Delivered
from bot.domain.audit_event import SHIEN, Actor, AuditAction
from bot.domain.missing import MISSING
from bot.domain.outbox import (
    CopyMessages,
    CorrectAnswer,
    DeleteMessage,
    DeletePrivateCopy,
    EditCard,
    GatheredWords,
    ListCommands,
    OpenTopic,
    OutboxMessage,
    SayText,
    ShowAnswer,
    ShowHidden,
    tell_staff,
)
from bot.domain.outbox.envelope import id_in
from bot.domain.outbox.follow_ups import after_group_refusal, while_group_refuses
from bot.domain.support.alarm import ASKS_OUTCOME
from bot.domain.support.consultation import (
    Consultation,
    ConsultationState,
    after_answer_arrived,
    after_answer_failed,
)
from bot.domain.support.message import Author, DraftStatus
from bot.domain.tasks import TaskKind, TaskOutcome
from bot.storage.store import Store

_log = structlog.get_logger()

# What may stand in the group twice, where the first answer was lost.
_POSTS = (SayText, CopyMessages, OpenTopic)


async def record_delivery(store: Store, message: OutboxMessage, delivered: Delivered, now: datetime) -> None:
    """Remember what stands where, now that a message has arrived, and that the member of staff is reached."""
    await _set_counterparts(store, message, delivered)
    if isinstance(message, CopyMessages) and message.worker_id is not None:
        await _note_answer(store, message, delivered, now)
    if isinstance(message, CorrectAnswer):
        await note_correction(store, message)
        await store.message_versions.has_reached(message.version_id, now)
    await _note_messages(store, message, delivered, now)
    await _record_posts(store, message, delivered)
    if message.staff_id is not None and delivered.chat_id is not None:
        await _note_private(store, message, delivered.chat_id, _ids_of(delivered), now)
    if isinstance(message, DeletePrivateCopy):
        await store.private_copies.gone(message.chat_id, [message.telegram_id])
    if message.staff_id is not None and not isinstance(message, ListCommands | DeletePrivateCopy):
        await store.staff.reach(message.staff_id)


async def _note_answer(store: Store, answer: CopyMessages, delivered: Delivered, now: datetime) -> None:
    """Let the worker wait no longer for an answer that has arrived: unless words are newer, it is the worker's turn."""
    await store.answers.arrived(answer.message_ids, _ids_of(delivered))
    said = await store.messages.find(answer.message_ids[-1])
    if said is None or said.author is not Author.STAFF or said.draft_status is DraftStatus.TAKEN_BACK:
        return
    await store.standings.answered(answer.message_ids, now)
    consultation = await store.consultations.get(said.consultation_id)
    await _end_waiting(store, consultation.id, now)
    if consultation.waiting_since is None:
        state = after_answer_arrived(consultation.state)
        await _move(store, consultation, state, Actor.staff(said.staff_id or 0), now)
    if consultation.is_in_group:
        await store.outbox.put(EditCard(consultation_id=consultation.id), now)


async def note_correction(store: Store, correction: CorrectAnswer) -> None:
    """Let an answer say what it was corrected into."""
    version = await store.message_versions.get(correction.version_id)
    await store.messages.change_draft(version.message_id, version)


async def record_failure(store: Store, consultation_id: int, now: datetime) -> None:
    """Let it be the turn of staff while what they wrote has not arrived, also where nobody has asked."""
    matter = await store.consultations.get(consultation_id)
    if not matter.is_open:
        return
    await store.standings.not_delivered(matter.id, now)
    await _move(store, matter, after_answer_failed(matter.state), SHIEN, now)
    if matter.is_in_group:
        await store.outbox.put(EditCard(consultation_id=matter.id), now)


async def _move(
    store: Store, consultation: Consultation, state: ConsultationState, actor: Actor, now: datetime
) -> None:
    if state is consultation.state:
        return
    await store.consultations.set_state(consultation.id, state, now)
    details, subject = {"from": consultation.state.value, "to": state.value}, f"consultation:{consultation.id}"
    await store.audit_log.record(AuditAction.CONSULTATION_MOVED, actor=actor, at=now, subject=subject, details=details)


async def _end_waiting(store: Store, consultation_id: int, now: datetime) -> None:
    """End what was to be done because nobody had answered."""
    for task in await store.tasks.list_open_about(TaskKind.UNANSWERED, consultation_id):
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
    store.chat_messages.add(delivered.chat_id, _ids_of(delivered), now)


async def _note_private(
    store: Store, message: OutboxMessage, chat_id: int, telegram_ids: Sequence[int], now: datetime
) -> None:
    """Note what one of staff must read a matter for, to have it in their chat: it shows words, or asks for some."""
    if isinstance(message, CopyMessages | ShowHidden):
        await store.private_copies.add(message.consultation_id or 0, chat_id, telegram_ids, now)
    matter_id = id_in(message.cause, "consultation")
    if isinstance(message, SayText) and message.key == ASKS_OUTCOME and matter_id is not None:
        await store.private_copies.add_question(matter_id, chat_id, telegram_ids, now)


def _ids_of(delivered: Delivered) -> Sequence[int]:
    """Return Telegram's ids of all that stands somewhere of a message."""
    every = {delivered.telegram_id, *delivered.counterparts.values(), *delivered.also}
    return sorted(each for each in every if each is not None)


async def _record_posts(store: Store, message: OutboxMessage, delivered: Delivered) -> None:
    """Remember what stands in the staff group of a consultation by now, under every id that is known."""
    if not message.is_to_group or message.consultation_id is None or delivered.chat_id is None:
        return
    if isinstance(message, DeleteMessage):
        return
    ids = [each for each in (delivered.telegram_id, *delivered.also) if each is not None]
    known = {*delivered.counterparts.values()}
    place = (message.consultation_id, delivered.chat_id, delivered.topic_id)
    await store.group_posts.add(*place, {each: _shown_by(message) for each in ids if each not in known})
    for message_id, telegram_id in delivered.counterparts.items():  # one post may show several messages
        await store.group_posts.add(*place, {telegram_id: message_id})


async def record_lost_post(store: Store, message: OutboxMessage, group_id: int) -> None:
    """Remember that a message whose answer was lost may stand in the staff group, or a second topic."""
    if not message.is_to_group or message.consultation_id is None or not isinstance(message, _POSTS):
        return
    consultation = await store.consultations.get(message.consultation_id)
    topic_id = None if isinstance(message, OpenTopic) else consultation.topic_in(group_id)
    shown = message.message_ids if isinstance(message, GatheredWords) else (_shown_by(message),)
    for message_id in shown:
        await store.group_posts.add_lost(consultation.id, group_id, topic_id, message_id)


def _shown_by(message: OutboxMessage) -> int | None:
    """Return which message of the consultation it shows, or follows from."""
    if isinstance(message, CopyMessages):
        return message.message_ids[0]
    if isinstance(message, ShowAnswer):
        return message.message_id
    return id_in(message.cause, "message")


async def note_unreadable(store: Store, now: datetime) -> None:
    """Tell staff of messages that could not be read out of the database; whose they were stands in the log.

    What is said needs nothing that is encrypted.
    """
    for row in store.outbox.unreadable:
        _log.error("outbox unreadable", outbox=row.id, worker=row.worker_id, consultation=row.consultation_id)
        number = row.consultation_id if await store.consultations.is_in_group(row.consultation_id) else None
        told = tell_staff("staff-unreadable_message", {"number": MISSING if number is None else str(number)})
        await store.outbox.put(told, now)


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
