"""Whom a notice is for: its conditions, and how many people that is at this moment."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import edit_notice
from bot.actions.result import ActionResult, refused
from bot.domain.days import tokyo_day
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticePurpose
from bot.domain.notices.reach import Reach, reach_of
from bot.storage.notices.audiences import Untold

# Of so many people the preview tells the numbers.
_SAMPLE = 10
# So many numbers that nobody has are told; more would fill the screen.
_MOST_TOLD = 10


async def change_audience(context: ActionContext, notice_id: int, audience: NoticeAudience) -> ActionResult:
    """Let a draft be for these people, and what waits for an approval be a draft again."""
    return await edit_notice(context, notice_id, audience=audience)


async def add_numbers(context: ActionContext, notice: Notice, numbers: Sequence[str]) -> ActionResult:
    """Let a notice be for these people of the roster, too; refused where a number is nobody's."""
    wanted = tuple(dict.fromkeys(numbers))
    known = await context.store.notice_audiences.known_numbers(wanted)
    unknown = [each for each in wanted if each not in known]
    if unknown:
        named, more = " ".join(unknown[:_MOST_TOLD]), len(unknown) - _MOST_TOLD
        return refused("notice_people-mistake-unknown", {"numbers": named, "more": max(0, more)})
    both = tuple(dict.fromkeys((*notice.audience.numbers, *wanted)))
    return await change_audience(context, notice.id, replace(notice.audience, numbers=both))


async def reach(context: ActionContext, notice: Notice) -> Reach:
    """Count whom a notice means now, and what they would get."""
    written = await context.store.notice_bodies.locales(notice.id)
    if notice.purpose is not NoticePurpose.SAY:
        return reach_of(notice, await context.store.notice_audiences.count_copies(notice), written)
    now, today = context.now, tokyo_day(context.now)
    recipients = context.store.notice_recipients
    counted = await recipients.count_meant(notice.audience, today, now)
    return reach_of(notice, counted, written, await recipients.sample(notice.audience, today, now, _SAMPLE))


async def untold(context: ActionContext, notice: Notice, after: int) -> Sequence[Untold]:
    """Return some hundreds of the people in whose language there are no words, by id from the next one on."""
    if notice.counted is not None:
        return await context.store.notice_audiences.left_untold(notice.id, after)
    written = await context.store.notice_bodies.locales(notice.id)
    now, today = context.now, tokyo_day(context.now)
    audiences = context.store.notice_audiences
    return await audiences.untold(notice.audience, written, today, now, after)
