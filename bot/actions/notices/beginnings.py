"""A notice begins with what stands somewhere already: a canned reply, words of the bot, or whose result has changed."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.notices.audience import change_audience
from bot.actions.notices.drafts import NOT_DRAFT, start_notice
from bot.actions.result import ActionResult
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import LONGEST_TITLE, Words
from bot.domain.support.canned_reply import CannedReply, by_meaning
from bot.domain.unicode.clusters import shortened


async def begin_from_canned(context: ActionContext, meaning_id: int) -> int | None:
    """Begin a draft with every approved text of a meaning; returns its id, None where there is none any more.

    Who proposed a text has written it, and who approved it has checked it.
    """
    meanings = by_meaning(await context.store.canned_replies.standing())
    meaning = next((each for each in meanings if each.id == meaning_id), None)
    offered = [] if meaning is None else [each for each in meaning.replies.values() if each.is_offered]
    if meaning is None or not offered:
        return None
    notice_id = await start_notice(context, title_of(meaning.meaning_ja))
    for reply in offered:
        await _take_canned(context, notice_id, reply)
    return notice_id


async def begin_with_words(context: ActionContext, title_ja: str, words: Mapping[str, Words]) -> int:
    """Begin a draft with words by language; returns its id."""
    notice_id = await start_notice(context, title_of(title_ja))
    for locale, said in words.items():
        await context.store.notice_bodies.put(notice_id, locale, said, context.staff_id, context.now)
    return notice_id


async def begin_from_results(context: ActionContext, title_ja: str) -> int:
    """Begin a draft for those whose saved result today's rules change; who they are is found later."""
    return await start_notice(context, title_of(title_ja), audience=NoticeAudience(has_changed_results=True))


async def keep_changed_results(context: ActionContext, notice_id: int, workers: Collection[int]) -> ActionResult:
    """Keep who was found; refused where the notice is no draft any more."""
    notice = await context.store.notices.find(notice_id)
    if notice is None:
        return NOT_DRAFT
    found = replace(notice.audience, has_changed_results=True, workers=tuple(sorted(workers)))
    return await change_audience(context, notice_id, found)


def title_of(text: str) -> str:
    """Return a text as the title of a notice: in one line, and no longer than one may be."""
    return shortened(" ".join(text.split()), LONGEST_TITLE)


async def _take_canned(context: ActionContext, notice_id: int, reply: CannedReply) -> None:
    bodies, writer, at = context.store.notice_bodies, reply.proposed_by or context.staff_id, context.now
    await bodies.put(notice_id, reply.locale, Words(reply.text), writer, at)
    if reply.approved_by is not None:
        await bodies.note_read(notice_id, reply.locale, reply.approved_by, at)
