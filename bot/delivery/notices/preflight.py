"""The preflight of notices that are about to leave: all that a claim has found, with a few questions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.delivery.preflight import FORM_RESTS_AFTER, LOOK_AGAIN_AFTER, quiet_until
from bot.domain.notices.notice import Notice, NoticeState
from bot.domain.notices.recipient import Unsent
from bot.domain.outbox import DeliveryResult, DeliveryStatus, MessageClass, SendNotice, TakeBackNotice
from bot.domain.outbox.claimed import OutboxRow
from bot.domain.quiet_hours import HOURS
from bot.domain.workers.profile import Profile
from bot.storage.notices.queue import NoticeReader
from bot.storage.store import Store

_NOTHING_TOLD = Profile(())
_NOBODY = DeliveryResult(DeliveryStatus.UNREACHABLE, reason=Unsent.NO_CHAT)


@dataclass(frozen=True, slots=True)
class LeavingNotices:
    """Rows of notices that leave, these notices, and who reads them, by their ids."""

    rows: Sequence[OutboxRow]
    notices: Mapping[int, Notice]
    readers: Mapping[int, NoticeReader]


async def leave_in_bulk(
    store: Store, rows: Sequence[OutboxRow], now: datetime, longest_wait: timedelta
) -> LeavingNotices:
    """Find out which of these leave now; what becomes of the others, the outbox knows then.

    A notice leaves while it is being sent. What is not urgent waits for the end of its reader's quiet hours, and while
    that person fills in a form, `longest_wait` at most; it is not said to who has muted notices. A correction is, for
    it is about what stands in the chat already.
    """
    said = [(row, row.message) for row in rows if isinstance(row.message, SendNotice)]
    worker_ids = [message.worker_id or 0 for _row, message in said]
    notices = {each.id: each for each in await store.notices.of_many({message.notice_id for _row, message in said})}
    readers = await store.notice_queue.readers(worker_ids)
    profiles = await store.profiles.told_of_many(worker_ids, HOURS)
    chats = [each.chat_id for each in readers.values() if each.chat_id is not None]
    in_form = await store.dialog_states.in_form(chats, now - FORM_RESTS_AFTER)

    leaving: list[OutboxRow] = []
    ended: list[tuple[OutboxRow, DeliveryResult]] = []
    put_off: dict[datetime | None, list[OutboxRow]] = defaultdict(list)
    for row, message in said:
        reader, state = readers.get(message.worker_id or 0), notices[message.notice_id].state
        quiet = _quiet_until(message, profiles.get(message.worker_id or 0, _NOTHING_TOLD), now)
        if reader is None:  # their records are gone
            ended.append((row, _NOBODY))
        elif (ending := _why_not(row, message, state, reader)) is not None:
            ended.append((row, ending))
        elif state is not NoticeState.SENDING:
            put_off[None].append(row)
        elif quiet is not None:
            put_off[quiet].append(row)
        elif reader.chat_id in in_form and _may_wait(message, now, longest_wait):
            await store.outbox.hold(row, now + LOOK_AGAIN_AFTER)
        else:
            leaving.append(row)
    if ended:
        await store.outbox.complete_many(ended, now)
    for until, which in put_off.items():
        await _put_off(store, which, until, now)
    return LeavingNotices(leaving, notices, readers)


def _why_not(row: OutboxRow, message: SendNotice, state: NoticeState, reader: NoticeReader) -> DeliveryResult | None:
    if state is NoticeState.CANCELLED:
        may_have_it = row.status_if_sent is DeliveryStatus.REPEATED
        return DeliveryResult(DeliveryStatus.CANCELLED, reason=Unsent.MAY_HAVE_IT if may_have_it else None)
    if type(message) is not SendNotice:  # it is about what stands in the chat already
        return None
    if not reader.has_consented:
        return _NOBODY
    is_muted = reader.muted_at is not None and message.message_class is MessageClass.NOTICE
    return DeliveryResult(DeliveryStatus.SKIPPED, reason=Unsent.MUTED) if is_muted else None


def _quiet_until(message: SendNotice, profile: Profile, now: datetime) -> datetime | None:
    """Return until when it waits; what goes out of a chat wakes nobody."""
    return None if isinstance(message, TakeBackNotice) else quiet_until(profile, message.message_class, now)


def _may_wait(message: SendNotice, now: datetime, longest_wait: timedelta) -> bool:
    is_urgent = message.message_class is not MessageClass.NOTICE or isinstance(message, TakeBackNotice)
    return not is_urgent and message.due_at is not None and now < message.due_at + longest_wait


async def _put_off(store: Store, rows: Sequence[OutboxRow], until: datetime | None, now: datetime) -> None:
    """Let people wait for their turn again; what may have been sent before stays in the outbox, which says so.

    There it is looked at again and again: where the notice is cancelled meanwhile, it ends, and holds up no correction.
    """
    untried = [row for row in rows if row.status_if_sent is DeliveryStatus.SENT]
    if untried:
        await store.outbox.put_back(untried, until)
    for row in rows:
        if row.status_if_sent is DeliveryStatus.REPEATED:
            await store.outbox.hold(row, now + LOOK_AGAIN_AFTER)
