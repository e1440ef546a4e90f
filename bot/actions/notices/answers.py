"""A worker answers a notice: I have read it, I do not understand it, or I have a question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.actions.context import ActionContext
from bot.actions.notices.received import words_for
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.consultations import add_summary, open_new
from bot.actions.support.matter_of_words import is_watched, matter_of
from bot.actions.support.unasked_words import PassedOn, pass_on_words
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.notices.buttons import NoticeQuery
from bot.domain.notices.notice import Notice, NoticeBody, NoticePurpose
from bot.domain.notices.received import NewWords, new_words
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


@dataclass(frozen=True, slots=True)
class _Change:
    """What changed the words that somebody has: the notice, where it is known, and what became of it for them."""

    purpose: NoticePurpose
    corrected: NewWords = NewWords.SINCE
    notice: Notice | None = None
    body: NoticeBody | None = None


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
    message = await _quote(context, worker, had, query, matter)
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
    message = None if had is None else await _quote(context, worker, had, "reply", matter)
    if message is None or await context.store.messages.has_been_said(matter.id, message.key, message.args):
        return
    await add_summary(context, matter, message)


async def _why_over(store: Store, worker: Worker, had: Recipient | None) -> str | None:
    """Return which text says why it cannot be read any more; None where it stands."""
    if had is None:
        return "button-old"
    change = await _change_of(store, worker, had)
    if change is None:
        return None
    if change.purpose is NoticePurpose.TAKE_BACK:
        return "notice-not_valid"
    return "notice-no_new_text" if change.corrected is NewWords.NO_TEXT else "notice-read_new"


async def _change_of(store: Store, worker: Worker, had: Recipient) -> _Change | None:
    """Return the newest change of what they have, also where only that it came is left; None where it stands."""
    changed_by = await store.notice_reading.changed_by(had)
    row = None if changed_by is None else await store.notice_recipients.of(changed_by, worker.id)
    if row is None:
        if had.taken_back_at is not None:
            return _Change(NoticePurpose.TAKE_BACK)
        return None if had.corrected_at is None else _Change(NoticePurpose.CORRECT)
    notice = await store.notices.get(row.notice_id)
    body = await words_for(store, worker, row, notice)
    return _Change(notice.purpose, new_words(row, has_words=body is not None), notice, body)


async def _quote(context: ActionContext, worker: Worker, had: Recipient, query: str, matter: Consultation) -> SayText:
    """Quote what they have; of words that were corrected, also by what, and those that count."""
    store = context.store
    notice = await store.notices.get(had.notice_id)
    change = await _change_of(store, worker, had)
    is_back = change is not None and change.purpose is NoticePurpose.TAKE_BACK
    named = {"notice": str(notice.id), "title": notice.title_ja, "taken_back": "yes" if is_back else "no"}
    words = await _any_words(store, notice, await words_for(store, worker, had, notice))
    args = {**named, "words": words, **({} if change is None or is_back else await _corrected(store, change))}
    return tell_staff(f"notice_proof-asked-{query}", args, consultation_id=matter.id)


async def _corrected(store: Store, change: _Change) -> Mapping[str, str]:
    told = {"corrected": change.corrected.value}
    if change.notice is None:
        return told
    return {
        **told,
        "correction": str(change.notice.id),
        "new_words": await _any_words(store, change.notice, change.body),
    }


async def _any_words(store: Store, notice: Notice, body: NoticeBody | None) -> str:
    """Shorten the words for somebody; of what has none in their language, those that there are."""
    found = body or next(iter((await store.notice_bodies.of(notice.id)).values()), None)
    return "" if found is None else shortened(found.text, _QUOTED)
