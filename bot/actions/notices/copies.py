"""A notice begins as a copy of another one: its words, its people and its picture, and nothing of its approval."""

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import start_notice
from bot.domain.notices.notice import NoticeBody, NoticePurpose, Words


async def copy_notice(context: ActionContext, notice_id: int) -> int | None:
    """Begin a draft that says what another notice says; returns its id, None where there is no such notice."""
    original = await context.store.notices.find(notice_id)
    if original is None:
        return None
    # What corrects has the people of what it corrects, and what takes back has its words, too.
    about = original if original.about_id is None else await context.store.notices.get(original.about_id)
    source = about if original.purpose is NoticePurpose.TAKE_BACK else original
    same = {name: getattr(source, name) for name in ("notice_class", "urgent_reason", "media", "link", "asks_read")}
    copy_id = await start_notice(context, original.title_ja, audience=about.audience, **same)
    for body in (await context.store.notice_bodies.of(source.id)).values():
        await copy_words(context, copy_id, body)
    return copy_id


async def copy_words(context: ActionContext, copy_id: int, body: NoticeBody) -> None:
    """Keep who wrote them and who checked them: they are the same words."""
    words = Words(body.text, body.entities)
    await context.store.notice_bodies.put(copy_id, body.locale, words, body.written_by, body.written_at)
    if body.read_by is not None and body.read_at is not None:
        await context.store.notice_bodies.note_read(copy_id, body.locale, body.read_by, body.read_at)
