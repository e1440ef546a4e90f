"""Interviews: the times that staff offer, who took which, and what was said item by item."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Row, Select, and_, exists, func, insert, or_, select, update

from bot.domain.days import TOKYO, tokyo_day
from bot.domain.interviews import EmployerNews, Interview, Interviewee, InterviewState, Method, RoomCheck, Slot
from bot.storage.table import Records, record_of
from bot.storage.tables import interview_offers, interviews, staff, workers
from bot.storage.tables import interview_slots as slots

_OPEN = interviews.c.state.in_((InterviewState.OFFERED, InterviewState.BOOKED))


class Interviews(Records[Interview]):
    """Finds and changes interviews, and the times offered for them."""

    _table = interviews

    async def offer(self, staff_id: int, starts: Sequence[datetime], at: datetime) -> int:
        """Times from which several workers may choose one each; returns the offer's id."""
        values = {"staff_id": staff_id, "created_at": at}
        statement = insert(interview_offers).values(values).returning(interview_offers.c.id)
        offer_id: int = (await self._connection.execute(statement)).scalar_one()
        rows = [{"offer_id": offer_id, "starts_at": each} for each in sorted(starts)]
        await self._connection.execute(insert(slots), rows)
        return offer_id

    async def invite(self, worker_id: int, offer_id: int, method: Method, place: str | None, at: datetime) -> Interview:
        """An interview with a worker, who has still to choose one of the offer's times."""
        invited = {"offer_id": offer_id, "place": place, "state": InterviewState.OFFERED}
        return await self._add(worker_id, Interviewee.WORKER, method, at, invited)

    async def begin(
        self, worker_id: int, interviewee: Interviewee, method: Method, staff_id: int, at: datetime
    ) -> Interview:
        """An interview that staff record without having offered times."""
        begun = {"staff_id": staff_id, "state": InterviewState.BOOKED}
        return await self._add(worker_id, interviewee, method, at, begun)

    async def of_worker(self, worker_id: int) -> Sequence[Interview]:
        """Every interview about a worker, oldest first."""
        return await self._oldest_first(interviews.c.worker_id == worker_id)

    async def coming(self, worker_id: int) -> Sequence[Interview]:
        """List what is offered to or booked with a worker and not over, oldest first."""
        own = (interviews.c.worker_id == worker_id, interviews.c.interviewee == Interviewee.WORKER)
        return await self._oldest_first(*own, _OPEN)

    async def booked_among(self, worker_ids: Sequence[int]) -> Mapping[int, date]:
        """The day of each worker's next booked interview."""
        first = func.min(interviews.c.starts_at).label("first")
        query = select(interviews.c.worker_id, first).where(
            interviews.c.worker_id.in_(worker_ids),
            interviews.c.state == InterviewState.BOOKED,
            interviews.c.interviewee == Interviewee.WORKER,
        )
        rows = await self._connection.execute(query.group_by(interviews.c.worker_id))
        return {row.worker_id: tokyo_day(row.first) for row in rows}

    async def agreed_among(self, worker_ids: Sequence[int], now: datetime) -> Mapping[int, Interview]:
        """The interview of each that is booked, or was offered with a time that can still be chosen."""
        free = (slots.c.interview_id.is_(None), slots.c.starts_at > now)
        can_choose = exists().where(slots.c.offer_id == interviews.c.offer_id, *free)
        is_booked = (interviews.c.state == InterviewState.BOOKED) & interviews.c.offer_id.is_not(None)
        agreed = or_(is_booked, and_(interviews.c.state == InterviewState.OFFERED, can_choose))
        own = (interviews.c.worker_id.in_(worker_ids), interviews.c.interviewee == Interviewee.WORKER)
        return {each.worker_id: each for each in reversed(await self._oldest_first(*own, agreed))}

    async def list_open(self) -> Sequence[Interview]:
        """List what is offered or booked and not held yet, the earliest first; what has no time yet stands last."""
        no_time = interviews.c.starts_at.is_(None)
        query = select(interviews).where(_OPEN).order_by(no_time, interviews.c.starts_at, interviews.c.id)
        return await self._list(query)

    async def starting(self, after: datetime, until: datetime) -> Sequence[Interview]:
        """List what is booked with workers to start between the two instants, the earliest first."""
        own = (interviews.c.state == InterviewState.BOOKED, interviews.c.interviewee == Interviewee.WORKER)
        times = (interviews.c.starts_at > after, interviews.c.starts_at <= until)
        return await self._list(select(interviews).where(*own, *times).order_by(interviews.c.starts_at))

    async def count_on(self, day: date) -> int:
        """Count what is booked with workers to start on that day in Japan."""
        begins = datetime.combine(day, time(), TOKYO)
        own = (interviews.c.state == InterviewState.BOOKED, interviews.c.interviewee == Interviewee.WORKER)
        times = (interviews.c.starts_at >= begins, interviews.c.starts_at < begins + timedelta(days=1))
        return await self._value(select(func.count()).select_from(interviews).where(*own, *times)) or 0

    async def slots_for(self, interview_id: int) -> Sequence[Slot]:
        """The times offered for an interview, taken ones too, the earliest first."""
        rows = await self._connection.execute(_slots_for(interview_id))
        return [record_of(Slot, row) for row in rows]

    async def pick(self, interview_id: int, slot_id: int) -> bool:
        """Take a free time in place of the one held; False when it is not free, and nothing has changed."""
        # Locked in one order, so that of two people who want one time the second waits and then sees that it is taken.
        offered = (await self._connection.execute(_slots_for(interview_id).with_for_update())).all()
        wanted = next((slot for slot in offered if slot.id == slot_id and slot.interview_id is None), None)
        if wanted is None:
            return False
        await self._free(interview_id)
        taken = update(slots).where(slots.c.id == slot_id).values(interview_id=interview_id)
        await self._connection.execute(taken)
        await self._change(interview_id, state=InterviewState.BOOKED, starts_at=wanted.starts_at)
        return True

    async def free_slot(self, interview_id: int) -> None:
        """The time is free again, and another has to be chosen."""
        await self._free(interview_id)
        await self._change(interview_id, state=InterviewState.OFFERED, starts_at=None)

    async def cancel(self, interview_id: int) -> None:
        """It does not take place; its time is free again."""
        await self._free(interview_id)
        await self._change(interview_id, state=InterviewState.CANCELLED)

    async def set_consent(self, interview_id: int, at: datetime | None) -> None:
        """Keep when the interviewee agreed to meet online and be recorded; None: not, or not any more."""
        await self._change(interview_id, consented_at=at)

    async def set_room_checks(self, interview_id: int, checks: Sequence[RoomCheck]) -> None:
        """Keep what the interviewer has made sure of."""
        await self._change(interview_id, room_checks=[check.value for check in checks])

    async def set_recording(self, interview_id: int, recording: str) -> None:
        """Keep where the recording is."""
        await self._change(interview_id, recording=recording)

    async def set_findings(self, interview_id: int, findings: Mapping[str, str | None]) -> None:
        """Keep what has been said so far, by item."""
        await self._change(interview_id, findings=dict(findings))

    async def set_remarks(self, interview_id: int, remarks: str | None) -> None:
        """Keep what else there is to say, if anything."""
        await self._change(interview_id, remarks=remarks)

    async def hold(self, interview_id: int, staff_id: int, held_on: date) -> None:
        """It took place, and who interviewed: with the name and the title that this person has now."""
        query = select(staff.c.name, staff.c.title).where(staff.c.id == staff_id)
        interviewer = (await self._connection.execute(query)).one()
        named = {"interviewer_name": interviewer.name, "interviewer_title": interviewer.title}
        await self._change(interview_id, state=InterviewState.HELD, staff_id=staff_id, held_on=held_on, **named)

    async def name_interviewers(self) -> None:
        """Give held interviews that name nobody the name and the title that their interviewer has now.

        They are older than the two columns, or their interviewer had no name yet.
        """
        is_nameless = (interviews.c.state == InterviewState.HELD, interviews.c.interviewer_name.is_(None))
        query = select(interviews.c.id, staff.c.name, staff.c.title).join(staff, staff.c.id == interviews.c.staff_id)
        for row in (await self._connection.execute(query.where(*is_nameless, staff.c.name.is_not(None)))).all():
            await self._change(row.id, interviewer_name=row.name, interviewer_title=row.title)

    async def set_employer_news(self, interview_id: int, news: EmployerNews | None) -> None:
        """Keep whether somebody has still to say if the employer was told; None: there was nothing to tell."""
        await self._change(interview_id, employer_news=news)

    async def employer_told(self, interview_id: int, whom: str, told_on: date) -> None:
        """Keep who at the employer was told, and when."""
        told = {"employer_told_whom": whom, "employer_told_on": told_on, "employer_not_told": None}
        await self._change(interview_id, employer_news=EmployerNews.TOLD, **told)

    async def employer_not_told(self, interview_id: int, reason: str) -> None:
        """Keep why the employer was not told."""
        not_told = {"employer_told_whom": None, "employer_told_on": None, "employer_not_told": reason}
        await self._change(interview_id, employer_news=EmployerNews.NOT_TOLD, **not_told)

    async def without_employer_news(self) -> Sequence[Interview]:
        """List the held ones that found something and do not say yet whether the employer was told, oldest first."""
        return await self._oldest_first(interviews.c.employer_news == EmployerNews.OPEN)

    async def _add(
        self, worker_id: int, interviewee: Interviewee, method: Method, at: datetime, more: Mapping[str, object]
    ) -> Interview:
        employer_id = select(workers.c.employer_id).where(workers.c.id == worker_id).scalar_subquery()
        return await self._create(
            worker_id=worker_id,
            interviewee=interviewee,
            method=method,
            employer_id=employer_id,
            room_checks=[],
            findings={},
            created_at=at,
            **more,
        )

    async def _free(self, interview_id: int) -> None:
        held = update(slots).where(slots.c.interview_id == interview_id)
        await self._connection.execute(held.values(interview_id=None))

    def _record(self, row: Row[Any]) -> Interview:
        return record_of(Interview, row, room_checks=tuple(map(RoomCheck, row.room_checks)))


def _slots_for(interview_id: int) -> Select[Any]:
    offer_id = select(interviews.c.offer_id).where(interviews.c.id == interview_id).scalar_subquery()
    return select(slots).where(slots.c.offer_id == offer_id).order_by(slots.c.starts_at, slots.c.id)
