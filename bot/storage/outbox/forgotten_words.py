"""Words that were taken out of the chats are taken out of the outbox too, which keeps what was said with them."""

from collections.abc import Collection
from datetime import datetime
from html import escape
from typing import Any

from sqlalchemy import or_, select, update

from bot.domain.outbox import DeliveryResult, DeliveryStatus, SayText, SayWritten
from bot.storage.encrypted_columns import in_overwritten_row
from bot.storage.outbox.message_rows import ACTS, ended
from bot.storage.table import Repository
from bot.storage.tables import consultations, outbox

# A variable of a message may hold only the beginning of what it tells.
_COMPARED = 200
# What is shorter stands in many sentences that do not come from these words.
_SHORTEST = 12


class ForgottenWords(Repository):
    """Keeps of a row that it was said, and not what."""

    async def forget(
        self, worker_id: int, message_ids: Collection[int], words: Collection[str], since: datetime, now: datetime
    ) -> None:
        """Blank what was said about these messages since then, or repeats these words; what still waits is not said."""
        causes = {f"message:{each}" for each in message_ids}
        needles = [each.strip()[:_COMPARED] for each in words if len(each.strip()) >= _SHORTEST]
        written = outbox.c.act == ACTS[SayWritten]
        theirs = select(consultations.c.id).where(consultations.c.worker_id == worker_id)
        about = (outbox.c.worker_id == worker_id, outbox.c.consultation_id.in_(theirs), outbox.c.cause.in_(causes))
        rows = await self._connection.execute(
            select(outbox).where(
                or_(written, *about), outbox.c.act.in_((ACTS[SayText], ACTS[SayWritten])), outbox.c.created_at >= since
            )
        )
        superseded = ended(DeliveryResult(DeliveryStatus.SKIPPED, "superseded"), now)
        for row in rows.all():
            if row.cause not in causes and not _repeats(row.message, needles):
                continue
            values = in_overwritten_row(outbox, {"message": _blank(row.message)})
            outcome = superseded if row.ended_at is None else {}
            await self._connection.execute(update(outbox).where(outbox.c.id == row.id).values({**values, **outcome}))


def _repeats(kept: dict[str, Any], needles: Collection[str]) -> bool:
    told = [kept["text"]] if "text" in kept else kept["args"].values()
    texts = [each for each in told if isinstance(each, str)]
    return any(needle in text or escape(needle) in text for needle in needles for text in texts)


def _blank(kept: dict[str, Any]) -> dict[str, Any]:
    if "text" in kept:
        return {**kept, "text": "", "keyboard": None}
    return {**kept, "args": {name: "" if isinstance(value, str) else value for name, value in kept["args"].items()}}
