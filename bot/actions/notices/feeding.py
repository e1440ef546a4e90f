"""The feeder: moves the next few people of the notices that go out into the outbox, so that this stays short."""

from collections.abc import Collection
from typing import Any

from bot.actions.context import ActionContext
from bot.actions.notices.copies import outdated_by
from bot.actions.notices.running import cancel_outdated
from bot.domain.notices.notice import RUNNING, Notice, NoticePurpose, NoticeState
from bot.domain.notices.recipient import Recipient
from bot.domain.outbox import CorrectNotice, SendNotice, TakeBackNotice

# So many people of all notices wait in the outbox at most.
MOST_WAITING = 200


async def feed(context: ActionContext, most: int) -> int:
    """Let what is approved and due begin, put the next people into the outbox, and end what is finished.

    At most so many people; returns how many. Where no notice goes out, it asks four short questions.
    """
    store = context.store
    await store.outbox.flush()  # what is only put in would look lost
    if await store.notice_queue.has_queued():
        await store.notice_queue.take_over_endings()
    outdated = await _end_outdated(context)
    for notice_id in await store.notices.due(context.now):
        await store.notices.move(notice_id, [NoticeState.APPROVED], NoticeState.SENDING)
    sending = [each for each in await store.notices.sending() if each.id not in outdated]
    if not sending:
        return 0
    room = min(MOST_WAITING - await store.notice_queue.count_queued(), most)
    fed = 0
    for notice in sending:
        fed += await _feed_from(context, notice, room - fed)
    return fed


async def _end_outdated(context: ActionContext) -> Collection[int]:
    """Cancel what is left of copies whose words do not stand, also of those that wait for their hour; returns which.

    One that somebody changes just now ends the next time; nothing of it leaves until then.
    """
    store, outdated = context.store, set()
    for each in await store.notices.in_states(RUNNING):
        change = await outdated_by(store, each)
        if change is not None:
            outdated.add(each.id)
            if await store.notices.locked_in([each.state], each.id) is not None:
                await cancel_outdated(context, each, change)
    return outdated


async def _feed_from(context: ActionContext, notice: Notice, most: int) -> int:
    store = context.store
    found = await store.notice_queue.next_unqueued(notice.id, context.now, most) if most > 0 else ()
    for each in found:
        store.outbox.put_unless_there(_message(context, notice, each), context.now)
    if found:
        await store.notice_queue.note_queued([each.id for each in found], context.now)
    else:
        await _end_if_over(context, notice)
    return len(found)


async def _end_if_over(context: ActionContext, notice: Notice) -> None:
    """End a notice of which nobody waits; one that somebody changes just now, who may begin it again, the next time."""
    store = context.store
    if await store.notices.locked_in([NoticeState.SENDING], notice.id) is None or await store.notice_queue.is_awaited(
        notice.id
    ):
        return
    await store.notices.move(notice.id, [NoticeState.SENDING], NoticeState.DONE, ended_at=context.now)


def _message(context: ActionContext, notice: Notice, recipient: Recipient) -> SendNotice:
    envelope: dict[str, Any] = {
        "notice_id": notice.id,
        "worker_id": recipient.worker_id,
        "message_class": notice.notice_class.message_class,
        "due_at": context.now,
        "idempotency_key": f"notice:{notice.id}:{recipient.worker_id}:{recipient.attempt}",
    }
    match notice.purpose:
        case NoticePurpose.SAY:
            return SendNotice(**envelope)
        case NoticePurpose.CORRECT:
            return CorrectNotice(about_id=notice.about_id or 0, **envelope)
        case NoticePurpose.TAKE_BACK:
            return TakeBackNotice(about_id=notice.about_id or 0, **envelope)
