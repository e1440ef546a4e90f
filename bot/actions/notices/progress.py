"""Who wrote and who approved a notice watches how it goes out."""

from bot.actions.context import ActionContext
from bot.domain.notices.progress import NoticeProgress, watched_since
from bot.domain.outbox import ShowNotice


async def progress_of(context: ActionContext, notice_id: int) -> NoticeProgress:
    """Return how a notice goes out."""
    notice = await context.store.notices.get(notice_id)
    return await context.store.notice_recipients.progress(notice, context.now)


async def tell_progress(context: ActionContext) -> None:
    """Let each message that shows other numbers than there are be edited."""
    for notice_id in await context.store.notices.watched(watched_since(context.now)):
        await show_progress(context, notice_id)


async def show_progress(context: ActionContext, notice_id: int) -> None:
    """Let the messages that show other numbers of this notice than there are be edited."""
    watchers = await context.store.notice_watchers.of(notice_id)
    mark = (await progress_of(context, notice_id)).mark if watchers else None
    for watcher in watchers:
        if watcher.shown != mark:
            await context.store.outbox.put(ShowNotice(staff_id=watcher.staff_id, notice_id=notice_id), context.now)
