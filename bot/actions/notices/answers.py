"""A worker answers a notice: I have read it, I do not understand it, or I have a question."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.notices.received import lacks_new_words
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.consultations import add_summary, open_new
from bot.actions.support.matter_of_words import is_watched, matter_of
from bot.actions.support.unasked_words import PassedOn, pass_on_words
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.notices.buttons import NoticeQuery
from bot.domain.notices.notice import NoticePurpose, body_for
from bot.domain.notices.recipient import Recipient
from bot.domain.outbox import SayText, tell_staff
from bot.domain.outbox.envelope import id_in
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.domain.support.message import IncomingMessage
from bot.domain.unicode.clusters import shortened
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

# A variable of a text holds a thousand letters; staff read all of it under its number.
_QUOTED = 900


async def acknowledge(context: ActionContext, worker: Worker, notice_id: int) -> ActionResult:
    """Record that the worker has read it; refused where it is not theirs, or does not stand any more."""
    had = await context.store.notice_recipients.of(notice_id, worker.id)
    obstacle = await _why_over(context.store, worker, had)
    if obstacle is not None:
        return refused(obstacle)
    if not await context.store.notice_reading.acknowledge(notice_id, worker.id, context.now):
        return ALREADY_DONE
    who = Actor.worker(worker.id)
    await context.record(AuditAction.NOTICE_READ, actor=who, subject=f"notice:{notice_id}")
    return DONE


async def matter_of_notices(context: ActionContext, worker: Worker) -> Consultation:
    """Return where a worker asks about notices: what is open about other things and all support staff read, or new."""
    open_ones: Sequence[Consultation] = await context.store.consultations.list_open(worker.id)
    is_right = (each for each in open_ones if each.kind is ConsultationKind.OTHER and each.is_in_group)
    running = next(is_right, None)
    return running or await open_new(context, worker, ConsultationKind.OTHER, [], Readers.GROUP)


async def ask_about(
    context: ActionContext, worker: Worker, notice_id: int, query: NoticeQuery, matter: Consultation
) -> ActionResult:
    """Quote the notice to staff, once for each query in a consultation; refused where it is not the worker's."""
    had = await context.store.notice_recipients.of(notice_id, worker.id)
    if had is None:
        return refused("button-old")
    message = await _quote(context, had, query, matter)
    if await context.store.messages.has_been_said(matter.id, message.key, message.args):
        return ALREADY_DONE
    await add_summary(context, matter, message)
    return DONE


async def notice_below(context: ActionContext, worker: Worker, telegram_id: int) -> int | None:
    """Return which of the worker's notices that message of the worker's chat is, or is about; None where it is none."""
    notice_id = await context.store.notice_reading.notice_in(worker.id, telegram_id)
    notice_id = notice_id or id_in(await context.store.outbox_history.is_about(worker.id, telegram_id), "notice")
    is_theirs = notice_id is not None and await context.store.notice_recipients.of(notice_id, worker.id) is not None
    return notice_id if is_theirs else None


async def pass_on_notice_reply(
    context: ActionContext, worker: Worker, notice_id: int, words: Sequence[IncomingMessage]
) -> PassedOn:
    """Give a reply to those who may read it, with the notice that it answers; its receipt always says who they are."""
    matter = await matter_of(context, worker, words, is_watched=is_watched(context, words))
    if matter is not None:
        await _quote_for_reply(context, worker, notice_id, matter)
    passed_on = await pass_on_words(context, worker, words)
    if passed_on.is_new:
        await _quote_for_reply(context, worker, notice_id, passed_on.consultation)
    return replace(passed_on, goes_on=False)


async def _quote_for_reply(context: ActionContext, worker: Worker, notice_id: int, matter: Consultation) -> None:
    had = await context.store.notice_recipients.of(notice_id, worker.id)
    message = None if had is None else await _quote(context, had, "reply", matter)
    if message is None or await context.store.messages.has_been_said(matter.id, message.key, message.args):
        return
    await add_summary(context, matter, message)


async def _why_over(store: Store, worker: Worker, had: Recipient | None) -> str | None:
    """Return which text says why it cannot be read any more; None where it stands."""
    if had is None:
        return "button-old"
    match await _changed_by(store, had):
        case None:
            return None
        case NoticePurpose.TAKE_BACK:
            return "notice-not_valid"
        case _:
            return "notice-no_new_text" if await lacks_new_words(store, worker, had) else "notice-read_new"


async def _changed_by(store: Store, had: Recipient) -> NoticePurpose | None:
    """Return what the newest notice was for that changes what they have, also where only that it came is left."""
    if (found := await store.notice_reading.changed_by(had)) is not None:
        return found
    if had.taken_back_at is not None:
        return NoticePurpose.TAKE_BACK
    return None if had.corrected_at is None else NoticePurpose.CORRECT


async def _quote(context: ActionContext, had: Recipient, query: str, matter: Consultation) -> SayText:
    notice = await context.store.notices.get(had.notice_id)
    said = await context.store.notice_bodies.of(notice.id)
    # Who asks about what has no words in their language asks about those that there are.
    body = body_for(notice, said, had.locale) or next(iter(said.values()), None)
    words = "" if body is None else shortened(body.text, _QUOTED)
    is_back = await _changed_by(context.store, had) is NoticePurpose.TAKE_BACK
    named = {"notice": str(notice.id), "title": notice.title_ja, "taken_back": "yes" if is_back else "no"}
    args = {**named, "words": words}
    return tell_staff(f"notice_proof-asked-{query}", args, consultation_id=matter.id)
