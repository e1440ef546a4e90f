"""Who has read a notice since is not reminded of it, nor is anybody of one that was taken back or corrected."""

from bot.domain.notices.silent import SILENT
from bot.domain.outbox import OutboxMessage, SayText
from bot.domain.outbox.envelope import id_in
from bot.storage.store import Store


async def why_read(store: Store, message: OutboxMessage) -> str | None:
    """Return why nobody has to be reminded of a notice any more; None for every other message."""
    if not isinstance(message, SayText) or message.key != SILENT:
        return None
    notice_id = id_in(message.cause, "notice") or 0
    had = await store.notice_recipients.of(notice_id, message.worker_id or 0)
    return None if had is not None and await store.notice_reading.is_silent(had.id) else "done"
