"""Reports: what staff told an authority or an employer, version by version."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, insert, or_, select

from bot.domain.support.consultation import Consultation
from bot.domain.support.report import Report, ReportAddressee, ReportContent, ReportRow, ReportSubject
from bot.domain.support.sight import OF_GROUP, Sight
from bot.storage.encrypted_columns import in_new_row
from bot.storage.support.readable import is_readable
from bot.storage.table import Records, record_of
from bot.storage.tables import consultations, report_versions, reports, staff, workers


class Reports(Records[Report]):
    """Finds and adds reports; each is told as its newest version has it, and none is overwritten."""

    _table = reports
    _type = Report

    async def add(
        self, subject: ReportSubject, addressee: ReportAddressee, content: ReportContent, staff_id: int, at: datetime
    ) -> Report:
        """A new report."""
        report_id = await self._insert(**asdict(subject), addressee=addressee)
        await self._add_version(report_id, 1, content, staff_id, at)
        return await self.get(report_id)

    async def correct(self, report: Report, content: ReportContent, staff_id: int, at: datetime) -> bool:
        """Add a version to the one that was read; False where somebody else has added one since."""
        # One after another: of two who correct it at once, the later must see what the earlier has written.
        await self._value(select(reports.c.id).where(reports.c.id == report.id).with_for_update())
        newest = select(func.max(report_versions.c.number)).where(report_versions.c.report_id == report.id)
        if await self._value(newest) != report.number:
            return False
        await self._add_version(report.id, report.number + 1, content, staff_id, at)
        return True

    async def about_matter(self, matter: Consultation) -> Sequence[Report]:
        """List what is about a consultation, or about the interview in which it was told, oldest first."""
        its_interview = reports.c.interview_id == (matter.interview_id or 0)
        return await self._oldest_first(or_(reports.c.consultation_id == matter.id, its_interview))

    async def on_card(self, matter: Consultation) -> Sequence[Report]:
        """List the same; on a card in the group nothing of an interview of which it may not read all."""
        if not matter.is_in_group:
            return await self.about_matter(matter)
        its_interview = and_(reports.c.interview_id == (matter.interview_id or 0), _is_all_readable(OF_GROUP))
        return await self._oldest_first(or_(reports.c.consultation_id == matter.id, its_interview))

    async def about_interview(self, interview_id: int) -> Sequence[Report]:
        """List what is about an interview, or about a consultation that began in it, oldest first."""
        told_there = select(consultations.c.id).where(consultations.c.interview_id == interview_id)
        is_it = or_(reports.c.interview_id == interview_id, reports.c.consultation_id.in_(told_there))
        return await self._oldest_first(is_it)

    async def of_worker(self, worker_id: int) -> Sequence[Report]:
        """List everything that was told about a worker's matters, oldest first."""
        return await self._oldest_first(reports.c.worker_id == worker_id)

    async def versions_of(self, report_id: int) -> Sequence[Report]:
        """List a report as each of its versions has it, oldest first."""
        query = _VERSIONS.where(reports.c.id == report_id).order_by(report_versions.c.number)
        return await self._list(query)

    async def page(self, sight: Sight, after_id: int, limit: int) -> Sequence[ReportRow]:
        """Return the next versions, as far as the group reads them, or somebody with that sight."""
        readable = or_(and_(reports.c.consultation_id.is_(None), _is_all_readable(sight)), is_readable(sight))
        query = (
            _VERSIONS.add_columns(report_versions.c.id.label("version_id"), workers.c.number.label("roster_number"))
            .add_columns(staff.c.name.label("writer"))
            .join(workers, workers.c.id == reports.c.worker_id)
            .join(staff, staff.c.id == report_versions.c.staff_id)
            .outerjoin(consultations, consultations.c.id == reports.c.consultation_id)
            .where(readable, report_versions.c.id > after_id)
            .order_by(report_versions.c.id)
            .limit(limit)
        )
        rows = await self._connection.execute(query)
        return [ReportRow(row.version_id, row.roster_number, row.writer, self._record(row)) for row in rows]

    async def _add_version(
        self, report_id: int, number: int, content: ReportContent, staff_id: int, at: datetime
    ) -> None:
        values = {"report_id": report_id, "number": number, "staff_id": staff_id, "written_at": at}
        row = in_new_row(report_versions, {**values, **asdict(content)})
        await self._connection.execute(insert(report_versions).values(row))

    def _record(self, row: Row[Any]) -> Report:
        return record_of(Report, row, subject=record_of(ReportSubject, row), content=record_of(ReportContent, row))

    @classmethod
    def _select(cls) -> Select[Any]:
        return _VERSIONS.where(_is_newest())


def _is_all_readable(sight: Sight) -> ColumnElement[bool]:
    """Return whether the group, or somebody with that sight, reads all that was told in the interview of a report."""
    of_interview, is_read = consultations.c.interview_id.is_not(None), is_readable(sight)
    hidden = select(consultations.c.interview_id).where(of_interview, ~is_read).correlate(None)
    return or_(reports.c.interview_id.is_(None), reports.c.interview_id.not_in(hidden))


def _is_newest() -> ColumnElement[bool]:
    each = report_versions.alias("each")
    newest = select(func.max(each.c.number)).where(each.c.report_id == reports.c.id).scalar_subquery()
    return report_versions.c.number == newest


_SAID = [each for each in report_versions.c if each.name not in {"id", "report_id", "row_key"}]
_VERSIONS = select(reports, *_SAID).join(report_versions, report_versions.c.report_id == reports.c.id)
