"""What workers could read of the answers of staff, with every correction."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, func, select

from bot.domain.support.delivered_words import DeliveredWords
from bot.domain.support.message import Author, DraftStatus
from bot.domain.support.sight import Sight
from bot.storage.support.readable import is_readable
from bot.storage.table import Repository
from bot.storage.tables import consultations, message_versions, messages, workers

_ARRIVED = (
    messages.c.author == Author.STAFF,
    messages.c.draft_status == DraftStatus.SENT,
    messages.c.worker_message_id.is_not(None),
)
_RELEASED_AT = func.coalesce(messages.c.released_at, messages.c.written_at)


class DeliveredAnswers(Repository):
    """Reads answers that have arrived, page by page."""

    async def page(self, sight: Sight, after_id: int, limit: int) -> Sequence[DeliveredWords]:
        """Return what the next messages said, as far as the group reads it, or somebody with that sight."""
        readable = (is_readable(sight), messages.c.id > after_id)
        query = (
            select(messages, _RELEASED_AT.label("sent_at"), workers.c.number)
            .join(consultations, consultations.c.id == messages.c.consultation_id)
            .join(workers, workers.c.id == consultations.c.worker_id)
            .where(*_ARRIVED, *readable)
            .order_by(messages.c.id)
            .limit(limit)
        )
        rows = (await self._connection.execute(query)).all()
        versions = await self._versions([row.id for row in rows])
        return [words for row in rows for words in _read(row, versions.get(row.id, []))]

    async def _versions(self, message_ids: Sequence[int]) -> Mapping[int, Sequence[Row[Any]]]:
        read = (message_versions.c.message_id.in_(message_ids), message_versions.c.delivered_at.is_not(None))
        found: defaultdict[int, list[Row[Any]]] = defaultdict(list)
        for row in await self._connection.execute(
            select(message_versions).where(*read).order_by(message_versions.c.id)
        ):
            found[row.message_id].append(row)
        return found


def _read(message: Row[Any], versions: Sequence[Row[Any]]) -> Sequence[DeliveredWords]:
    """Return what the worker could read one after the other: of an answer without a correction, what it says."""
    whose = {"message_id": message.id, "consultation_id": message.consultation_id, "number": message.number}
    sent = {"at": message.sent_at, "staff_id": message.staff_id, "released_by": message.released_by}
    if not versions:
        return [DeliveredWords(**whose, **sent, version=1, content=message.content, text=message.text)]
    return [
        DeliveredWords(
            **whose,
            version=place,
            at=row.delivered_at,
            staff_id=row.staff_id,
            released_by=row.released_by or message.released_by,
            content=row.content,
            text=row.text,
        )
        for place, row in enumerate(versions, 1)
    ]
