"""A notice begins as a copy of another one: its words, its people and its picture, and nothing of its approval."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import start_notice
from bot.actions.result import ActionResult, Outcome, refused
from bot.domain.days import tokyo_day
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticeBody, NoticePurpose, NoticeState, Words
from bot.storage.store import Store

_OUTDATED = {
    NoticePurpose.CORRECT: "notice_approval-lack-corrected",
    NoticePurpose.TAKE_BACK: "notice_approval-lack-taken_back",
}


async def copy_notice(context: ActionContext, notice_id: int) -> int | None:
    """Begin a draft that says what another notice says; returns its id, None where there is no such notice.

    The copy of what was for those without a notice is not for these alone: it is new to everybody.
    """
    original = await context.store.notices.find(notice_id)
    if original is None:
        return None
    # What corrects has the people of what it corrects, and what takes back has its words, too.
    about = original if original.about_id is None else await context.store.notices.get(original.about_id)
    source = about if original.purpose is NoticePurpose.TAKE_BACK else original
    return await _copy(context, source, replace(about.audience, lacks_notices=(), lacks_copies=()))


async def copy_for_rest(context: ActionContext, notice: Notice) -> ActionResult:
    """Begin a draft that says what a notice says by now to those of its people who have not got it; `id` is its id.

    Nor any earlier copy of it. Of two who do so at once the second waits here, and reads that there is one.
    """
    store = context.store
    await store.notices.locked(notice.id)
    if not await has_rest(context, notice):
        return refused("notice_running-no_rest")
    copies = await store.notices.copies_for_rest(notice.id)
    source = await said_last(store, notice)
    unfinished = [each for each in copies if not each.is_over]
    for refusal in (why_copied(unfinished), await why_outdated(store, notice), _why_uneven(source)):
        if refusal is not None:
            return refusal
    copy_id = await _copy(context, source, _rest_of(notice, copies))
    return ActionResult(Outcome.DONE, args={"id": copy_id})


async def has_rest(context: ActionContext, notice: Notice) -> bool:
    """Return whether a notice that is over, and stands, has come to some of its people neither itself nor as a copy.

    Who is not meant by its conditions any more is none of these.
    """
    store = context.store
    if notice.purpose is not NoticePurpose.SAY or not notice.is_over or notice.numbers is not None:
        return False
    if await store.notices.changes(notice.id, NoticePurpose.TAKE_BACK):
        return False
    copies = await store.notices.copies_for_rest(notice.id)
    rest = _rest_of(notice, copies)
    return await store.notice_recipients.has_rest(notice.id, rest, context.now, tokyo_day(context.now))


def _rest_of(notice: Notice, copies: Sequence[Notice]) -> NoticeAudience:
    """Whom a notice means who have neither got it nor one of these copies, nor what it is itself a copy of."""
    lacks, others = notice.audience.lacks_notices, notice.audience.lacks_copies
    both = dict.fromkeys((*others, *(each.id for each in copies)))
    return replace(notice.audience, lacks_notices=(*lacks, notice.id), lacks_copies=(*both,))


def why_copied(copies: Sequence[Notice]) -> ActionResult | None:
    """Name the copy for those without a notice that is not finished, or else the last one; None where there is none."""
    if not copies:
        return None
    named = next((each for each in copies if not each.is_over), copies[-1])
    key = "notice_running-copied_before" if named.is_over else "notice_running-copied"
    return refused(key, {"number": str(named.id)})


def _why_uneven(source: Notice) -> ActionResult | None:
    """Name the correction with which some have other words than the rest: there are no words that all have."""
    if source.purpose is NoticePurpose.SAY or source.state is NoticeState.DONE:
        return None
    return refused("notice_running-uneven", {"number": str(source.id)})


async def why_outdated(store: Store, notice: Notice) -> ActionResult | None:
    """Say of a copy for those without a notice that this was taken back, or corrected since the copy was begun."""
    change = await outdated_by(store, notice)
    return None if change is None else refused(_OUTDATED[change.purpose], {"number": str(change.about_id)})


async def outdated_by(store: Store, copy: Notice) -> Notice | None:
    """Return by what the words of a copy do not stand any more; None where they do, and for what is no copy."""
    for lacked_id in copy.audience.lacks_notices:
        for change in reversed(await store.notices.changes(lacked_id)):
            is_later = change.counted_at is None or change.counted_at > copy.created_at
            if is_later or change.purpose is NoticePurpose.TAKE_BACK:
                return change
    return None


async def said_last(store: Store, notice: Notice) -> Notice:
    """Return the last correction of a notice of which anything has left, or will, or else the notice itself."""
    corrections = await store.notices.changes(notice.id, NoticePurpose.CORRECT)
    return corrections[-1] if corrections else notice


async def _copy(context: ActionContext, source: Notice, audience: NoticeAudience) -> int:
    same = {name: getattr(source, name) for name in ("notice_class", "urgent_reason", "media", "link", "asks_read")}
    copy_id = await start_notice(context, source.title_ja, audience=audience, **same)
    for body in (await context.store.notice_bodies.of(source.id)).values():
        await copy_words(context, copy_id, body)
    return copy_id


async def copy_words(context: ActionContext, copy_id: int, body: NoticeBody) -> None:
    """Keep who wrote them and who checked them: they are the same words."""
    words = Words(body.text, body.entities)
    await context.store.notice_bodies.put(copy_id, body.locale, words, body.written_by, body.written_at)
    if body.read_by is not None and body.read_at is not None:
        await context.store.notice_bodies.note_read(copy_id, body.locale, body.read_by, body.read_at)
