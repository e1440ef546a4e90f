"""Whom a notice is for: its conditions, and how many people that is at this moment."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import edit_notice
from bot.actions.notices.testing import is_test_coming, send_test_anew
from bot.actions.notices.unchanged import same_words_of
from bot.actions.result import ActionResult, refused
from bot.domain.audit_event import AuditAction
from bot.domain.days import tokyo_day
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticePurpose
from bot.domain.notices.reach import InLanguage, Reach, reach_of
from bot.domain.plain_text import plain_signs
from bot.domain.unicode.compatible_text import compatible
from bot.storage.notices.audiences import Untold

# Of so many people the preview tells the numbers.
_SAMPLE = 10
# So many numbers that nobody has are told; more would fill the screen.
_MOST_TOLD = 10
_BETWEEN_NUMBERS = re.compile(r"[\n,;、\t]")


async def change_audience(context: ActionContext, notice_id: int, audience: NoticeAudience) -> ActionResult:
    """Let a draft be for these people, and what waits for an approval be a draft again."""
    return await change_beside_words(context, notice_id, audience=audience)


async def set_time(context: ActionContext, notice_id: int, send_at: datetime | None) -> ActionResult:
    """Let a draft leave at that time, or as soon as it is approved; refused where the time is past."""
    if send_at is not None and send_at <= context.now:
        return refused("notice_approval-lack-past")
    return await change_beside_words(context, notice_id, send_at=send_at)


async def add_numbers(context: ActionContext, notice: Notice, text: str) -> ActionResult:
    """Let a notice be for these people of the roster, too; refused where a number is nobody's."""
    parts = [part for each in _BETWEEN_NUMBERS.split(compatible(text)) if (part := " ".join(each.split()))]
    spelt = dict.fromkeys(number for part in parts for number in (part, *part.split()))
    possible = dict.fromkeys(each for number in spelt for each in (number, plain_signs(number)))
    known = await context.store.notice_audiences.known_numbers([*possible])
    wanted = dict.fromkeys(number for part in parts for number in _numbers_in(part, known))
    unknown = [each for each in wanted if each not in known]
    if not wanted:
        return refused("notice_people-mistake-no_number")
    if unknown:
        named, more = " ".join(unknown[:_MOST_TOLD]), len(unknown) - _MOST_TOLD
        return refused("notice_people-mistake-unknown", {"numbers": named, "more": max(0, more)})
    both = tuple(dict.fromkeys((*notice.audience.numbers, *wanted)))
    return await change_audience(context, notice.id, replace(notice.audience, numbers=both))


def _numbers_in(part: str, known: Collection[str]) -> Sequence[str]:
    """Return the numbers of a part: one may have a space in it; where it has none, there may be one between two."""
    whole = _as_known(part, known)
    return [whole] if whole in known else [_as_known(each, known) for each in part.split()]


def _as_known(number: str, known: Collection[str]) -> str:
    """Return a number with its signs as on the roster, where keyboards have put others in their place."""
    plain = plain_signs(number)
    return plain if plain in known and number not in known else number


async def change_beside_words(context: ActionContext, notice_id: int, **values: Any) -> ActionResult:
    """Change these of a notice, whose words stay what they are: who has seen them as a test, has; or still will."""
    notice = await context.store.notices.locked(notice_id)
    result = await edit_notice(context, notice_id, **values)
    if notice is None or not result.is_done:
        return result
    if notice.is_tested:
        now = await context.store.notices.get(notice_id)
        await context.store.notices.note_tested(notice_id, now.revision)
    elif await is_test_coming(context.store, notice):
        await send_test_anew(context, notice_id)
    return result


async def count_people(context: ActionContext, notice: Notice) -> Sequence[InLanguage]:
    """Count whom a notice means now, by language, the most first; of a correction, who has what it corrects."""
    audiences = context.store.notice_audiences
    if notice.purpose is not NoticePurpose.SAY:
        return await audiences.count_copies(notice, await same_words_of(context.store, notice))
    return await audiences.count_meant(notice.audience, tokyo_day(context.now), context.now)


async def reach(context: ActionContext, notice: Notice) -> Reach:
    """Count whom a notice means now, and what they would get."""
    written = await context.store.notice_bodies.locales(notice.id)
    return reach_of(notice, await count_people(context, notice), written, await _sample(context, notice))


async def untold(context: ActionContext, notice: Notice, after: int) -> Sequence[Untold]:
    """Return some hundreds of the people in whose language there are no words, by id from the next one on."""
    if notice.counted is not None:
        return await context.store.notice_audiences.left_untold(notice.id, after)
    written = await context.store.notice_bodies.locales(notice.id)
    now, today = context.now, tokyo_day(context.now)
    audiences = context.store.notice_audiences
    if notice.purpose is not NoticePurpose.SAY:
        return await audiences.untold_copies(notice, await same_words_of(context.store, notice), written, after)
    return await audiences.untold(notice.audience, written, today, now, after)


async def record_untold(context: ActionContext, notice: Notice) -> None:
    """Leave an event: numbers and names of those in whose language there are no words leave the application."""
    details = {"export": "notice_untold"}
    await context.record(AuditAction.EXPORTED, subject=f"notice:{notice.id}", details=details)


async def _sample(context: ActionContext, notice: Notice) -> Sequence[str]:
    if notice.purpose is not NoticePurpose.SAY:
        return ()
    today = tokyo_day(context.now)
    return await context.store.notice_audiences.sample(notice.audience, today, context.now, _SAMPLE)
