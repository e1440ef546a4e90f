"""Words that were taken out of the chats are taken out of the outbox too, which keeps what was said with them."""

import re
from collections.abc import Collection
from datetime import datetime
from html import escape
from typing import Any

from sqlalchemy import Row, or_, select, update

from bot.domain.outbox import DeliveryResult, DeliveryStatus, SayText, SayWritten
from bot.storage.encrypted_columns import in_overwritten_row
from bot.storage.outbox.message_rows import ACTS, ended
from bot.storage.table import Repository
from bot.storage.tables import consultations, outbox

# A variable of a message may hold only the beginning of what it tells.
_COMPARED = 200
# What is shorter stands in many sentences that do not come from these words.
_SHORTEST = 12
_SENTENCES = outbox.c.act.in_((ACTS[SayText], ACTS[SayWritten]))
_INSTEAD = "…"


class ForgottenWords(Repository):
    """Keeps of a row that it was said, and not what."""

    async def forget(
        self, worker_id: int, message_ids: Collection[int], words: Collection[str], since: datetime, now: datetime
    ) -> None:
        """Blank what was said about these messages since then, or repeats these words; nothing of another worker.

        What still waits about them is not said; what waits and only repeats them is said without them.
        """
        causes = {f"message:{each}" for each in message_ids}
        needles = [each.strip()[:_COMPARED] for each in words if len(each.strip()) >= _SHORTEST]
        superseded = ended(DeliveryResult(DeliveryStatus.SKIPPED, "superseded"), now)
        for row in await self._sentences(worker_id, causes, since):
            if row.cause in causes:
                changes = {"message": _blank(row.message), **(superseded if row.ended_at is None else {})}
            elif _repeats(row.message, needles):
                changes = {"message": _blank(row.message) if row.ended_at else _without(row.message, needles)}
            else:
                continue
            values = in_overwritten_row(outbox, changes)
            await self._connection.execute(update(outbox).where(outbox.c.id == row.id).values(values))

    async def _sentences(self, worker_id: int, causes: Collection[str], since: datetime) -> Collection[Row[Any]]:
        """Read what was said to a worker, in their matters, or to staff; no more, for each row is decrypted."""
        matters = await self._values(select(consultations.c.id).where(consultations.c.worker_id == worker_id))
        about = {*causes, *(f"consultation:{each}" for each in matters)}
        to_staff = (outbox.c.worker_id.is_(None), outbox.c.consultation_id.is_(None))
        found: dict[int, Row[Any]] = {}
        for which in (
            (outbox.c.worker_id == worker_id,),
            (outbox.c.consultation_id.in_(matters),),
            (*to_staff, or_(outbox.c.act == ACTS[SayWritten], outbox.c.cause.in_(about))),
        ):
            query = select(outbox).where(*which, _SENTENCES, outbox.c.created_at >= since)
            found |= {row.id: row for row in await self._connection.execute(query)}
        return found.values()


def _repeats(kept: dict[str, Any], needles: Collection[str]) -> bool:
    told = [kept["text"]] if "text" in kept else kept["args"].values()
    return any(_holds(each, needles) for each in told)


def _holds(value: object, needles: Collection[str]) -> bool:
    return isinstance(value, str) and any(form in value for needle in needles for form in _forms(needle))


def _forms(needle: str) -> Collection[str]:
    """Return how words stand in a plain text, and in HTML."""
    return {needle, escape(needle), escape(needle, quote=False)}


def _blank(kept: dict[str, Any]) -> dict[str, Any]:
    if "text" in kept:
        return {**kept, "text": "", "keyboard": None}
    return {**kept, "args": {name: "" if isinstance(value, str) else value for name, value in kept["args"].items()}}


def _without(kept: dict[str, Any], needles: Collection[str]) -> dict[str, Any]:
    """Leave the words out of a sentence; with the beginning of long ones goes the rest of their paragraph."""
    if "text" not in kept:
        told = {name: _INSTEAD if _holds(value, needles) else value for name, value in kept["args"].items()}
        return {**kept, "args": told}
    text = kept["text"]
    for form in sorted({form for needle in needles for form in _forms(needle)}, key=len, reverse=True):
        rest = "[^<\n]*" if len(form) >= _COMPARED else ""
        text = re.sub(re.escape(form) + rest, _INSTEAD, text)
    return {**kept, "text": text}
