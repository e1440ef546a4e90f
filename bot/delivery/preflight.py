"""The preflight of a message that is about to leave: much may have happened since it was put in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.delivery.nights import Rest, never, waits_until
from bot.delivery.notices.silent import why_read
from bot.delivery.overtaken import why_not_theirs, why_overtaken
from bot.delivery.removals import unknown_copies
from bot.domain import callbacks
from bot.domain.days import TOKYO, parse_day, tokyo_day
from bot.domain.outbox import (
    Button,
    CopyMessages,
    DeliveryResult,
    DeliveryStatus,
    MessageClass,
    OutboxMessage,
    SayText,
    SetTopicIcon,
)
from bot.domain.outbox.claimed import OutboxRow
from bot.domain.outbox.envelope import id_in
from bot.domain.outbox.follow_ups import LOOK_AGAIN
from bot.domain.outbox.taken_back import tell_worker
from bot.domain.quiet_hours import after_quiet, hours_of
from bot.domain.support.message import DraftStatus
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

# Who has not touched a form for so long does not fill it in just now.
FORM_RESTS_AFTER = timedelta(minutes=10)
LOOK_AGAIN_AFTER = timedelta(minutes=1)
_REMINDER_CLASSES = (MessageClass.URGENT, MessageClass.LEGAL)
_TAKEN_BACK = "taken_back"
_CONTINUE = (Button("reminder-button-form", callback=callbacks.SHOW_FORM.data()),)


async def leave(
    store: Store, row: OutboxRow, now: datetime, longest_wait: timedelta, rest: Rest = never
) -> OutboxRow | None:
    """The row as it leaves; None when it does not leave now, which the outbox then knows.

    A reminder waits while its reader fills in a form, `longest_wait` at most; what may not wake staff, while they
    `rest`.
    """
    worker = None if row.message.worker_id is None else await store.workers.get(row.message.worker_id)
    reason = (
        await _why_superseded(store, row)
        or _why_not(row.message, worker, now)
        or await why_overtaken(store, row.message, now)
        or await _why_taken_back(store, row.message)
        or await why_read(store, row.message)
        or await why_not_theirs(store, row.message)
    )
    if reason is not None:
        await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SKIPPED, reason=reason), now)
        if reason == _TAKEN_BACK and row.status_if_sent is DeliveryStatus.REPEATED:
            await _tell_of_lost_answer(store, row.message, now)
        return None
    if isinstance(row.message, SetTopicIcon) and await _changed_just_now(store, row, row.message.consultation_id, now):
        return None
    if (until := waits_until(row.message, now, rest)) is not None:
        await _put_off(store, row, until)
        return None
    if worker is not None and await _is_kept_back(store, row, worker, now, longest_wait):
        return None
    return replace(row, message=await _as_it_leaves(store, row.message, worker, now))


def quiet_until(profile: Profile, message_class: MessageClass, now: datetime) -> datetime | None:
    """Return until when a worker is not to be disturbed by a message of that class; None: not at this moment."""
    here = now.astimezone(TOKYO)
    until = after_quiet(here, hours_of(profile), message_class)
    return until if until > here else None


async def _why_superseded(store: Store, row: OutboxRow) -> str | None:
    """Of two that show the same consultation as it stands, the later one is enough."""
    return "superseded" if row.message.shows and await store.outbox_history.is_superseded(row) else None


async def _changed_just_now(store: Store, row: OutboxRow, consultation_id: int, now: datetime) -> bool:
    until = (await store.topic_icons.shown(consultation_id)).may_change_at(now)
    if until > now:
        await _put_off(store, row, until)
    return until > now


def _why_not(message: OutboxMessage, worker: Worker | None, now: datetime) -> str | None:
    deadline_on = _deadline(message)
    if _reminds(message) and deadline_on is not None and deadline_on < tokyo_day(now):
        return "late"
    is_muted = worker is not None and worker.muted_at is not None
    return "muted" if is_muted and message.message_class is MessageClass.NOTICE else None


async def _why_taken_back(store: Store, message: OutboxMessage) -> str | None:
    """Staff have taken back an answer: nobody hears of it that has not left, nor is pointed to its correction."""
    answers = [await store.messages.find(each) for each in await _answers_in(store, message)]
    is_back = [each is not None and each.draft_status is DraftStatus.TAKEN_BACK for each in answers]
    return _TAKEN_BACK if is_back and all(is_back) else None


async def _answers_in(store: Store, message: OutboxMessage) -> Sequence[int]:
    if isinstance(message, CopyMessages):
        return () if message.worker_id is None else message.message_ids
    version_id = id_in(message.idempotency_key, LOOK_AGAIN)
    version = None if version_id is None else await store.message_versions.find(version_id)
    return () if version is None else (version.message_id,)


async def _tell_of_lost_answer(store: Store, message: OutboxMessage, now: datetime) -> None:
    """Tell both sides of an answer that was taken back, and may have arrived before: nobody knows its id."""
    if not isinstance(message, CopyMessages) or message.worker_id is None:
        return
    answer = await store.messages.get(message.message_ids[0])
    for told in (tell_worker(message.worker_id, answer), *await unknown_copies(store, answer)):
        await store.outbox.put(told, now)


async def _is_kept_back(store: Store, row: OutboxRow, worker: Worker, now: datetime, longest_wait: timedelta) -> bool:
    quiet_until = await _quiet_until(store, row.message, worker, now)
    if quiet_until is not None:
        await _put_off(store, row, quiet_until)
        return True
    waits = row.message.due_at is not None and now < row.message.due_at + longest_wait
    if not waits or not await _is_in_form(store, row.message, worker, now):
        return False
    await store.outbox.hold(row, now + LOOK_AGAIN_AFTER)
    return True


async def _put_off(store: Store, row: OutboxRow, until: datetime) -> None:
    # What may have been sent before keeps saying so: a row that is released would forget it.
    if row.status_if_sent is DeliveryStatus.REPEATED:
        await store.outbox.hold(row, until)
        return
    await store.outbox.requeue(row, until)


async def _quiet_until(store: Store, message: OutboxMessage, worker: Worker, now: datetime) -> datetime | None:
    if message.message_class not in (MessageClass.LEGAL, MessageClass.NOTICE):
        return None
    return quiet_until(await store.profiles.of(worker.id), message.message_class, now)


async def _is_in_form(store: Store, message: OutboxMessage, worker: Worker, now: datetime) -> bool:
    if not (_reminds(message) or message.is_bulk) or worker.chat_id is None:
        return False
    return await store.dialog_states.is_in_form(worker.chat_id, now - FORM_RESTS_AFTER)


async def _as_it_leaves(store: Store, message: OutboxMessage, worker: Worker | None, now: datetime) -> OutboxMessage:
    if not isinstance(message, SayText):
        return message
    deadline_on = _deadline(message)
    if deadline_on is not None:
        days = (deadline_on - tokyo_day(now)).days
        message = replace(message, args={**message.args, "days": days})
    if worker is not None and await _breaks_a_form(store, message, worker):
        message = replace(message, buttons=(*message.buttons, _CONTINUE))
    return message


async def _breaks_a_form(store: Store, message: OutboxMessage, worker: Worker) -> bool:
    """Tell whether the reminder would have waited for a form that is still there."""
    due_at = message.due_at
    return due_at is not None and await _is_in_form(store, message, worker, due_at)


def _reminds(message: OutboxMessage) -> bool:
    return message.obligation_id is not None and message.message_class in _REMINDER_CLASSES


def _deadline(message: OutboxMessage) -> date | None:
    told = message.args.get("deadline") if isinstance(message, SayText) else None
    return parse_day(told) if isinstance(told, str) else None
