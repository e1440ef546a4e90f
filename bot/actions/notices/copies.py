"""A notice begins as a copy of another one: its words, its people and its picture, and nothing of its approval."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import start_notice
from bot.actions.result import ActionResult, Outcome, refused
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticeBody, NoticePurpose, NoticeState, Words
from bot.storage.store import Store


async def copy_notice(context: ActionContext, notice_id: int) -> int | None:
    """Begin a draft that says what another notice says; returns its id, None where there is no such notice."""
    original = await context.store.notices.find(notice_id)
    if original is None:
        return None
    # What corrects has the people of what it corrects, and what takes back has its words, too.
    about = original if original.about_id is None else await context.store.notices.get(original.about_id)
    source = about if original.purpose is NoticePurpose.TAKE_BACK else original
    return await _copy(context, source, about.audience)


async def copy_for_rest(context: ActionContext, notice: Notice) -> ActionResult:
    """Begin a draft that says what a notice says by now to those of its people who have not got it; `id` is its id."""
    if not await has_rest(context, notice):
        return refused("notice_running-no_rest")
    lacks = (*notice.audience.lacks_notices, notice.id)
    source = await said_last(context.store, notice)
    copy_id = await _copy(context, source, replace(notice.audience, lacks_notices=lacks))
    return ActionResult(Outcome.DONE, args={"id": copy_id})


async def has_rest(context: ActionContext, notice: Notice) -> bool:
    """Return whether a notice that is over, and stands, has not come to all of its people."""
    if notice.purpose is not NoticePurpose.SAY or not notice.is_over or notice.numbers is not None:
        return False
    if await context.store.notices.about(notice.id, NoticePurpose.TAKE_BACK):
        return False
    counts = await context.store.notice_recipients.counts(notice.id, context.now)
    return counts.total > counts.has_it


async def why_outdated(store: Store, notice: Notice) -> ActionResult | None:
    """Say of a copy for those without a notice that this was taken back, or corrected since the copy was made."""
    for lacked_id in notice.audience.lacks_notices:
        named = {"number": str(lacked_id)}
        if await store.notices.about(lacked_id, NoticePurpose.TAKE_BACK):
            return refused("notice_approval-lack-taken_back", named)
        corrections = await store.notices.about(lacked_id, NoticePurpose.CORRECT)
        if any(_is_later(each, notice) for each in corrections):
            return refused("notice_approval-lack-corrected", named)
    return None


def _is_later(correction: Notice, copy: Notice) -> bool:
    """Return whether anything of a correction has left, or leaves, that a copy could not begin with."""
    has_begun = correction.counted is not None
    return has_begun and (correction.ended_at is None or correction.ended_at > copy.created_at)


async def said_last(store: Store, notice: Notice) -> Notice:
    """Return the last correction of a notice that has gone out, or else the notice itself."""
    corrections = await store.notices.about(notice.id, NoticePurpose.CORRECT)
    return next((each for each in reversed(corrections) if each.state is NoticeState.DONE), notice)


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
