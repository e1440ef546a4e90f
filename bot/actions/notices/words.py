"""The words of a notice, one text for each language; its picture, which all of them share; and who has checked them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import NOT_DRAFT, be_changed, edit_notice
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.domain.audit_event import AuditAction
from bot.domain.notices.notice import Media, Notice, NoticeBody, Words
from bot.domain.unicode.blank_text import is_blank
from bot.domain.unicode.message_length import length


async def write_words(
    context: ActionContext, notice_id: int, locale: str, said: Words, media: Media | None = None
) -> ActionResult:
    """Keep words in one language, with their picture where they came with one; refused where Telegram would refuse.

    The same words again leave who wrote and who checked them.
    """
    notice = await context.store.notices.locked(notice_id)
    if notice is None or not notice.is_changeable:
        return NOT_DRAFT
    bodies = await context.store.notice_bodies.of(notice_id)
    with_media = notice if media is None else replace(notice, media=media)
    others = [each for each in bodies.values() if each.locale != locale]
    for problem in (problem_of(with_media, said), _problem_of_others(with_media, others)):
        if problem is not None:
            return problem
    if with_media != notice:
        await edit_notice(context, notice_id, media=media)
    return await _put(context, notice_id, locale, said, bodies.get(locale))


async def set_media(context: ActionContext, notice_id: int, media: Media | None) -> ActionResult:
    """Let a notice have that picture or document, or none; refused where words are too long to stand below it."""
    notice = await context.store.notices.locked(notice_id)
    if notice is None or not notice.is_changeable:
        return NOT_DRAFT
    bodies = await context.store.notice_bodies.of(notice_id)
    problem = _problem_of_others(replace(notice, media=media), bodies.values())
    return await edit_notice(context, notice_id, media=media) if problem is None else problem


async def remove_words(context: ActionContext, notice_id: int, locale: str) -> ActionResult:
    """Keep no words in that language."""
    if locale not in await context.store.notice_bodies.locales(notice_id):
        return ALREADY_DONE
    if not await be_changed(context, notice_id):
        return NOT_DRAFT
    await context.store.notice_bodies.remove(notice_id, locale)
    return DONE


async def check_words(context: ActionContext, notice_id: int, locale: str, written_at: datetime) -> ActionResult:
    """Note that another person than the writer has read these words through; refused where they are others by now."""
    notice = await context.store.notices.locked(notice_id)
    if notice is None or not notice.is_changeable:
        return NOT_DRAFT
    body = (await context.store.notice_bodies.of(notice_id)).get(locale)
    if body is None or body.written_at != written_at:
        return refused("notice_draft-changed")
    if body.read_by is not None:
        return ALREADY_DONE
    if not await context.store.notice_bodies.note_read(notice_id, locale, context.staff_id, context.now):
        return refused("notice_draft-own_words")
    await context.record(AuditAction.NOTICE_CHECKED, subject=f"notice:{notice_id}", details={"locale": locale})
    return DONE


def problem_of(notice: Notice, said: Words) -> ActionResult | None:
    """Return why words cannot be those of a notice; None where they can."""
    if is_blank(said.text):
        return refused("notice_draft-mistake-empty")
    over = length(said.text) - notice.longest_text
    if over > 0:
        return refused("notice_draft-mistake-long", {"longest": notice.longest_text, "over": over})
    return None


def _problem_of_others(notice: Notice, bodies: Iterable[NoticeBody]) -> ActionResult | None:
    """Return in which language words are longer than a picture lets them be; None where none are."""
    longer = next((each.locale for each in bodies if length(each.text) > notice.longest_text), None)
    if longer is None:
        return None
    return refused("notice_draft-mistake-long_below", {"longest": notice.longest_text, "locale": longer})


async def _put(
    context: ActionContext, notice_id: int, locale: str, said: Words, stood: NoticeBody | None
) -> ActionResult:
    if stood is not None and (stood.text, list(stood.entities)) == (said.text, list(said.entities)):
        return ALREADY_DONE
    await be_changed(context, notice_id)
    await context.store.notice_bodies.put(notice_id, locale, said, context.staff_id, context.now)
    return DONE
