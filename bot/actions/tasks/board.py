"""The board in General is edited where its numbers have changed, at most once a minute."""

from datetime import datetime

from bot.domain.outbox import EditBoard
from bot.storage.store import Store


async def keep_board(store: Store, now: datetime) -> None:
    """Let the board be edited, where it shows other numbers than there are."""
    shown = await store.boards.newest()
    if shown is None or shown.numbers != await store.boards.count(now):
        await store.outbox.put(EditBoard(idempotency_key=f"board:{now:%Y-%m-%dT%H:%M}"), now)
