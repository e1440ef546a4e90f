"""Job changes: the records of support, and what staff have written into them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, insert, select, update

from bot.domain.support.consultation import Consultation
from bot.domain.support.job_change_record import Entry, EntryKind, JobChange
from bot.storage.encrypted_columns import in_overwritten_row
from bot.storage.table import Given, Records, record_of
from bot.storage.tables import job_change_entries as entries
from bot.storage.tables import job_changes


class JobChanges(Records[JobChange]):
    """Finds and changes job changes and their entries."""

    _table = job_changes

    async def open(self, consultation: Consultation, contract_ended_on: date | None, at: datetime) -> JobChange:
        """A new record for the consultation's worker, who must have no open one."""
        return await self._create(
            worker_id=consultation.worker_id,
            consultation_id=consultation.id,
            contract_ended_on=contract_ended_on,
            opened_at=at,
        )

    async def all_of(self, worker_id: int) -> Sequence[JobChange]:
        """The worker's records, open and closed, oldest first."""
        records = await self._oldest_first(job_changes.c.worker_id == worker_id)
        return [await self._with_entries(record) for record in records]

    async def open_one(self, worker_id: int) -> JobChange | None:
        """The worker's record for which no new contract has started."""
        is_open = job_changes.c.closed_at.is_(None)
        return await self._one(select(job_changes).where(job_changes.c.worker_id == worker_id, is_open))

    async def set_closed(self, job_change_id: int, at: datetime | None) -> None:
        """A new contract has started; None: it has not, and the worker must have no other open record."""
        await self._change(job_change_id, closed_at=at)

    async def ask(self, job_change_id: int, kind: EntryKind, group_id: int, question_id: int) -> None:
        """An entry to come: `question_id` is the message in the group that asks for it."""
        values = {"job_change_id": job_change_id, "kind": kind, "group_id": group_id, "question_id": question_id}
        await self._connection.execute(insert(entries).values(values))

    async def set_question_ids(self, ids: Mapping[int, int]) -> None:
        """The questions have been asked: put their ids where stand-ins were kept."""
        for stand_in, question_id in ids.items():
            theirs = update(entries).where(entries.c.question_id == stand_in)
            await self._connection.execute(theirs.values(question_id=question_id))

    async def asked_by(self, group_id: int, question_id: int) -> Entry | None:
        """The entry that this message in the group asks for; a group with a new id counts its messages anew."""
        theirs = (entries.c.question_id == question_id, entries.c.group_id == group_id)
        query = select(entries).where(*theirs).order_by(entries.c.id.desc()).limit(1)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else record_of(Entry, row)

    async def write(self, entry_id: int, text: str, staff_id: int, at: datetime) -> None:
        """Keep an officer's words; written again they replace what stood there."""
        statement = update(entries).where(entries.c.id == entry_id)
        values = {"text": text, "staff_id": staff_id, "written_at": at}
        await self._connection.execute(statement.values(in_overwritten_row(entries, values)))

    async def _one(self, query: Select[Any], given: Given = None) -> JobChange | None:
        record = await super()._one(query, given)
        return record and await self._with_entries(record)

    async def _with_entries(self, record: JobChange) -> JobChange:
        query = select(entries).where(entries.c.job_change_id == record.id).order_by(entries.c.id)
        rows = await self._connection.execute(query)
        return replace(record, entries=tuple(record_of(Entry, row) for row in rows))

    def _record(self, row: Row[Any]) -> JobChange:
        return record_of(JobChange, row, entries=())
