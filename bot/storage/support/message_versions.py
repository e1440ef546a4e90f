"""What the answers of staff said before and after each change, and which of it the worker could read."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select

from bot.domain.support.message import DraftStatus, IncomingMessage, Message
from bot.domain.support.message_version import MessageVersion
from bot.storage.table import Records
from bot.storage.tables import message_versions, messages


class MessageVersions(Records[MessageVersion]):
    """Keeps versions; none is ever overwritten but a correction that is still offered."""

    _table = message_versions
    _type = MessageVersion

    async def of_message(self, message_id: int) -> Sequence[MessageVersion]:
        """Every version of a message, oldest first; nothing where it was never changed."""
        return await self._oldest_first(message_versions.c.message_id == message_id)

    async def count_of(self, message_id: int) -> int:
        """Count the versions of a message: none where it was never changed."""
        count = select(func.count()).where(message_versions.c.message_id == message_id)
        return await self._value(count) or 0

    async def read_in(self, consultation_id: int) -> Sequence[MessageVersion]:
        """Every version in a consultation that the worker could read, oldest first."""
        read = (messages.c.consultation_id == consultation_id, message_versions.c.delivered_at.is_not(None))
        return await self._list(self._select().join(messages).where(*read).order_by(message_versions.c.id))

    async def offered_in(self, consultation_id: int) -> Sequence[MessageVersion]:
        """Every correction in a consultation about which nobody has decided, oldest first."""
        offered = (
            messages.c.consultation_id == consultation_id,
            message_versions.c.draft_status == DraftStatus.OFFERED,
        )
        return await self._list(self._select().join(messages).where(*offered).order_by(message_versions.c.id))

    async def keep_first(self, message: Message) -> None:
        """Keep what a message says, before its first change."""
        if not await self.of_message(message.id):
            words = IncomingMessage(0, message.content, message.text, file_unique_id=message.file_unique_id)
            await self.add(message.id, words, message.written_at, message.staff_id)

    async def add(
        self,
        message_id: int,
        words: IncomingMessage,
        at: datetime,
        staff_id: int | None,
        draft_status: DraftStatus | None = None,
    ) -> MessageVersion:
        """Keep what a message was changed into; with a status it is a correction of what the worker has read."""
        return await self._create(
            message_id=message_id,
            number=await self.count_of(message_id) + 1,
            content=words.content,
            text=words.text,
            file_unique_id=words.file_unique_id,
            written_at=at,
            staff_id=staff_id,
            draft_status=draft_status,
        )

    async def change_offer(self, version_id: int, words: IncomingMessage, at: datetime) -> None:
        """Keep what an offered correction was changed into: nobody has read it."""
        kept = {"content": words.content, "text": words.text, "file_unique_id": words.file_unique_id}
        await self._change(version_id, **kept, written_at=at)

    async def decide(self, version_id: int, draft_status: DraftStatus, staff_id: int, at: datetime) -> bool:
        """Decide about an offered correction; False when that was decided before."""
        offered = (message_versions.c.id == version_id, message_versions.c.draft_status == DraftStatus.OFFERED)
        return await self._change_where(*offered, draft_status=draft_status, released_by=staff_id, released_at=at)

    async def has_reached(self, version_id: int, at: datetime) -> None:
        """Keep since when the worker can read a version."""
        unread = (message_versions.c.id == version_id, message_versions.c.delivered_at.is_(None))
        await self._change_where(*unread, delivered_at=at)
