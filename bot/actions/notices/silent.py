"""Who has not read a notice is reminded once; if it is urgent, and they are still silent, staff call them."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.domain.days import tokyo_day
from bot.domain.notices.buttons import asking_buttons, read_button
from bot.domain.notices.notice import Notice, NoticePurpose
from bot.domain.notices.recipient import Recipient
from bot.domain.notices.silent import CALLED_AFTER, MISSED_FOR, REMINDED_AFTER, SILENT, reminded_at
from bot.domain.outbox import SayInBulk, tell_staff
from bot.domain.quiet_hours import hours_of
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.profile import Profile

_MISSED = {
    NoticePurpose.CORRECT: "notice_proof-call-correct",
    NoticePurpose.TAKE_BACK: "notice_proof-call-take_back",
}
# So many in one transaction; a turn that comes in between waits for no more.
_AT_A_TIME = 200


async def remind_silent(context: ActionContext) -> None:
    """Put a reminder into the outbox for some of those who have been silent for three days, for their own hour."""
    silent = await context.store.notice_reading.silent(context.now - REMINDED_AFTER, _AT_A_TIME)
    profiles = await context.store.profiles.of_many([each.worker_id for each in silent if each.worker_id is not None])
    ids = sorted({each.notice_id for each in silent})
    notices = {each.id: each for each in await context.store.notices.of_many(ids)}
    at = {each.id: reminded_at(context.now, hours_of(profiles.get(each.worker_id or 0, Profile()))) for each in silent}
    for each in silent:
        message = replace(_reminder(notices[each.notice_id], each), due_at=at[each.id])
        context.store.outbox.put_unless_there(message, context.now)
    await context.store.notice_reading.note_reminded(at)


async def list_calls(context: ActionContext) -> None:
    """Let the next digest list, by employer, whom staff have to call: each day, until they have read it.

    Who has not got what changes something urgent is called until a week after that has ended.
    """
    today = tokyo_day(context.now)
    silent = await context.store.notice_reading.to_call(context.now - CALLED_AFTER)
    missed = await context.store.notice_reading.missed(context.now - MISSED_FOR)
    ids = sorted({each.notice_id for each in (*silent, *missed)})
    notices = {each.id: each for each in await context.store.notices.of_many(ids)}
    told = [("notice_proof-call", each) for each in silent]
    told += [(_MISSED[notices[each.notice_id].purpose], each) for each in missed]
    for said, each in told:
        call = tell_staff(said, {"notice": str(each.notice_id), "title": notices[each.notice_id].title_ja})
        key = f"notice_call:{each.id}:{today}"
        call = replace(call, cause=f"notice_recipient:{each.id}", idempotency_key=key)
        context.store.outbox.put_unless_there(for_digest(call), context.now)


def _reminder(notice: Notice, silent: Recipient) -> SayInBulk:
    """In the class of the notice: whoever has muted notices is not reminded either, and the night is quiet."""
    sent_on = tokyo_day(silent.sent_at or notice.created_at)
    return SayInBulk(
        SILENT,
        {"sent": sent_on.isoformat()},
        ((read_button(notice.id),), *asking_buttons(notice.id)),
        silent.telegram_id,
        worker_id=silent.worker_id,
        cause=f"notice:{notice.id}",
        message_class=notice.notice_class.message_class,
        idempotency_key=f"notice_silent:{silent.id}",
    )
