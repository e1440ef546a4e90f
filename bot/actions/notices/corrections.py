"""A notice that was wrong: corrected, which a second person approves, or taken back at once."""

from bot.actions.context import ActionContext
from bot.actions.notices.copies import copy_words, said_last
from bot.actions.notices.drafts import end_draft, start_notice
from bot.actions.notices.running import cancel_rest, is_arriving
from bot.actions.notices.waiting import tell_responsible
from bot.actions.result import ActionResult, Outcome, refused
from bot.domain.audit_event import AuditAction
from bot.domain.notices.notice import Notice, NoticePurpose, NoticeState
from bot.storage.store import Store

ALSO_ENDS = "notice_progress-also_ends"
_AS_URGENT = ("notice_class", "urgent_reason")


async def start_correction(context: ActionContext, notice: Notice) -> ActionResult:
    """Begin a draft with the words that stand in the chats, and is to take their place; `id` is the draft's."""
    if (reason := await _why_not(context, notice)) is not None:
        return reason
    # Those to whom a cancelled one is still being sent have other words than what this one is compared with.
    for before in await context.store.notices.changes(notice.id, NoticePurpose.CORRECT):
        if await is_arriving(context.store, before):
            return refused("notice_progress-arriving")
    stands = await said_last(context.store, notice)
    alike = {name: getattr(stands, name) for name in (*_AS_URGENT, "media", "link", "asks_read")}
    about = {"purpose": NoticePurpose.CORRECT, "about_id": notice.id}
    draft_id = await start_notice(context, notice.title_ja, **about, **alike)
    for body in (await context.store.notice_bodies.of(stands.id)).values():
        await copy_words(context, draft_id, body)
    return ActionResult(Outcome.DONE, args={"id": draft_id})


async def take_back(context: ActionContext, notice: Notice, ends_id: int | None = None) -> ActionResult:
    """Begin to take a notice out of everybody's chat; nobody has to approve that. `id` is that of what does it.

    It waits for no correction: one that is not finished is cancelled, if who takes back was told so (`ends_id`).
    """
    store, now = context.store, context.now
    await store.notices.locked(notice.id)
    correction = await unfinished_correction(store, notice)
    if correction is not None and correction.id != ends_id:
        return refused(ALSO_ENDS, {"number": str(correction.id)})
    if (reason := await _why_not(context, notice, ends_id)) is not None:
        return reason
    if correction is not None:
        await _cancel_correction(context, correction.id)
    about = {"purpose": NoticePurpose.TAKE_BACK, "about_id": notice.id}
    went_last = await said_last(store, notice)
    # In one class both leave in order: what of a correction is in the air arrives before it is taken back.
    alike = {name: getattr(went_last, name) for name in _AS_URGENT}
    notice_id = await start_notice(context, notice.title_ja, **about, **alike)
    counted = await store.notice_recipients.fix_copies(await store.notices.get(notice_id))
    begun = {"approved_at": now, "counted": counted, "counted_at": now}
    await store.notices.move(notice_id, [NoticeState.DRAFT], NoticeState.SENDING, **begun)
    approved_by = () if notice.approver_id is None else (notice.approver_id,)
    await store.notice_watchers.add(notice_id, [context.staff_id, notice.author_id, *approved_by])
    await context.record(AuditAction.NOTICE_TAKEN_BACK, subject=f"notice:{notice.id}", details={"people": counted})
    return ActionResult(Outcome.DONE, args={"id": notice_id})


async def unfinished_correction(store: Store, notice: Notice) -> Notice | None:
    """Return the correction of a notice that is written, waits or goes out: taking the notice back cancels it."""
    corrections = await store.notices.about(notice.id, NoticePurpose.CORRECT)
    return next((each for each in corrections if not each.is_over), None)


async def _cancel_correction(context: ActionContext, correction_id: int) -> None:
    """End it in whatever state it is; who wrote it, asked and approved hears why."""
    correction = await context.store.notices.locked(correction_id)
    if correction is None or correction.is_over:
        return
    await (end_draft if correction.is_changeable else cancel_rest)(context, correction_id)
    by = await context.store.staff.label_of(context.staff_id)
    about = {"about": str(correction.about_id), "by": by}
    await tell_responsible(context, correction, "notice_running-correction_cancelled", about)


async def _why_not(context: ActionContext, notice: Notice, ends_id: int | None = None) -> ActionResult | None:
    """Return the refusal where there is nothing to correct or take back, or somebody does so just now.

    Of two who do so at once the second waits here, and reads that. A correction `ends_id` is in nobody's way.
    """
    await context.store.notices.locked(notice.id)
    if notice.purpose is not NoticePurpose.SAY:
        return refused("notice_progress-not_first")
    if not notice.is_over:
        return refused("notice_progress-not_over")
    if await is_arriving(context.store, notice):
        return refused("notice_progress-arriving")
    for purpose in (NoticePurpose.CORRECT, NoticePurpose.TAKE_BACK):
        for each in await context.store.notices.about(notice.id, purpose):
            if not each.is_over and each.id != ends_id:
                return refused("notice_progress-changes_already", {"number": str(each.id)})
    has_copies = await context.store.notice_recipients.has_copies(notice.id)
    return None if has_copies else refused("notice_progress-nobody_has_it")
