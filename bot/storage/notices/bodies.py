"""The words of notices, one row for each language."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, select

from bot.domain.notices.notice import NoticeBody, Words
from bot.storage.encrypted_columns import in_overwritten_row
from bot.storage.table import Records
from bot.storage.tables import notice_bodies


class NoticeBodies(Records[NoticeBody]):
    """Finds and changes words."""

    _table = notice_bodies
    _type = NoticeBody

    async def of(self, notice_id: int) -> Mapping[str, NoticeBody]:
        """Return the words of a notice by language."""
        found = await self._oldest_first(notice_bodies.c.notice_id == notice_id)
        return {each.locale: each for each in found}

    async def of_many(self, notice_ids: Collection[int]) -> Mapping[int, Mapping[str, NoticeBody]]:
        """Return the words of several notices, each by language."""
        found: dict[int, dict[str, NoticeBody]] = {each: {} for each in notice_ids}
        for body in await self._oldest_first(notice_bodies.c.notice_id.in_(notice_ids)):
            found[body.notice_id][body.locale] = body
        return found

    async def put(self, notice_id: int, locale: str, said: Words, staff_id: int, at: datetime) -> None:
        """Keep words in place of those that stood in that language; nobody else has read these."""
        words = {"text": said.text, "entities": [dict(each) for each in said.entities]}
        told = {"written_by": staff_id, "written_at": at, "read_by": None, "read_at": None}
        same = (notice_bodies.c.notice_id == notice_id, notice_bodies.c.locale == locale)
        if not await self._change_where(*same, **in_overwritten_row(notice_bodies, {**words, **told})):
            await self._insert(notice_id=notice_id, locale=locale, **words, **told)

    async def note_read(self, notice_id: int, locale: str, staff_id: int, at: datetime) -> bool:
        """Note who has read words that somebody else wrote; False where there are none of somebody else."""
        same = (notice_bodies.c.notice_id == notice_id, notice_bodies.c.locale == locale)
        is_others = notice_bodies.c.written_by != staff_id
        return await self._change_where(*same, is_others, read_by=staff_id, read_at=at)

    async def remove(self, notice_id: int, locale: str) -> None:
        """Keep no words in that language."""
        same = (notice_bodies.c.notice_id == notice_id, notice_bodies.c.locale == locale)
        await self._connection.execute(delete(notice_bodies).where(*same))

    async def locales(self, notice_id: int) -> Sequence[str]:
        """List the languages in which there are words; these are not read."""
        query = select(notice_bodies.c.locale).where(notice_bodies.c.notice_id == notice_id)
        return await self._values(query.order_by(notice_bodies.c.locale))
