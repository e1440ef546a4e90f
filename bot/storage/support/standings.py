"""Whose turn it is in consultations, until when, and who has claimed them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, literal, select, update

from bot.domain.support.consultation import Consultation, Origin, Urgency
from bot.domain.support.message import Author
from bot.domain.support.sight import Sight
from bot.storage.support.consultations import IS_OPEN, Consultations
from bot.storage.support.readable import is_readable
from bot.storage.tables import consultations, messages
from bot.storage.utc_datetime import Instant

_WAITS = consultations.c.waiting_since.is_not(None)


class Standings(Consultations):
    """Finds consultations by where they stand, and changes that."""

    async def begin(self, consultation_id: int, urgency: Urgency, origin: Origin) -> None:
        """Keep how soon a new consultation is to be answered, and who began it."""
        await self._change(consultation_id, urgency=urgency, origin=origin)

    async def urgency_of(self, consultation_id: int) -> Urgency:
        """Return how soon a consultation is to be answered; nothing that is encrypted is read."""
        query = select(consultations.c.urgency).where(consultations.c.id == consultation_id)
        return Urgency((await self._connection.execute(query)).scalar_one())

    async def set_urgency(self, consultation_id: int, urgency: Urgency) -> None:
        """Change how soon it is to be answered: when that is due is to be counted anew."""
        await self._change(consultation_id, urgency=urgency, answer_by=None, resolve_by=None)

    async def wait(self, consultation_id: int, since: datetime) -> bool:
        """Let the worker wait since then; False where the worker has waited for longer."""
        is_it = consultations.c.id == consultation_id
        return await self._change_where(is_it, ~_WAITS, waiting_since=since, answer_by=None)

    async def wait_anew(self, consultation_id: int, since: datetime, heard_at: datetime) -> bool:
        """Let the worker who has waited since before `heard_at` wait since then; False where nobody does."""
        is_it = (consultations.c.id == consultation_id, consultations.c.waiting_since <= heard_at)
        return await self._change_where(*is_it, waiting_since=since, answer_by=None)

    async def has_waited(self, consultation_id: int, since: datetime) -> None:
        """Let the worker who waits have waited since then, if not for longer; what is due stays due."""
        is_later = consultations.c.waiting_since > since
        await self._change_where(consultations.c.id == consultation_id, is_later, waiting_since=since)

    async def wait_no_more(self, consultation_id: int) -> None:
        """Let nobody wait for an answer."""
        await self._change(consultation_id, waiting_since=None, answer_by=None, snoozed_until=None, undelivered_at=None)

    async def not_delivered(self, consultation_id: int, at: datetime) -> None:
        """Note that what staff wrote has not arrived: it is their turn, whether the worker has asked or not."""
        await self._change(consultation_id, undelivered_at=at)
        await self.wait(consultation_id, at)

    async def answered(self, message_ids: Sequence[int], at: datetime) -> None:
        """Note that an answer has arrived: the worker waits on only with words written after it was let go."""
        answer = (
            select(messages.c.consultation_id, func.max(messages.c.released_at).label("released_at"))
            .where(messages.c.id.in_(message_ids))
            .group_by(messages.c.consultation_id)
        )
        for row in await self._connection.execute(answer):
            left = select(func.min(messages.c.written_at)).where(
                messages.c.consultation_id == row.consultation_id,
                messages.c.author == Author.WORKER,
                messages.c.written_at > (row.released_at or at),
            )
            first = func.coalesce(consultations.c.first_answered_at, literal(at, Instant()))
            changed = {"waiting_since": await self._value(left), "answer_by": None, "undelivered_at": None}
            changed["first_answered_at"] = first
            statement = update(consultations).where(consultations.c.id == row.consultation_id, _WAITS)
            await self._connection.execute(statement.values(changed))

    async def answered_aloud(self, consultation_id: int, at: datetime, talked_until: datetime) -> bool:
        """Note that staff gave the answer outside the chat; returns whether the worker waits with newer words."""
        newer = select(func.min(messages.c.written_at)).where(
            messages.c.consultation_id == consultation_id,
            messages.c.author == Author.WORKER,
            messages.c.written_at > talked_until,
        )
        since = await self._value(newer)
        first = func.coalesce(consultations.c.first_answered_at, literal(at, Instant()))
        changed = {"waiting_since": since, "answer_by": None, "snoozed_until": None, "undelivered_at": None}
        changed["first_answered_at"] = first
        await self._change_where(consultations.c.id == consultation_id, **changed)
        return since is not None

    async def forget_undelivered(self, consultation_id: int) -> None:
        """Note that nothing of staff is on its way that could not be delivered."""
        await self._change(consultation_id, undelivered_at=None)

    async def forget_first_answer(self, consultation_id: int) -> None:
        """Note that nothing has answered the worker yet."""
        await self._change(consultation_id, first_answered_at=None)

    async def set_deadlines(self, consultation_id: int, answer_by: datetime | None, resolve_by: datetime) -> None:
        """Keep by when it is to be answered and solved."""
        await self._change(consultation_id, answer_by=answer_by, resolve_by=resolve_by)

    async def snooze(self, consultation_id: int, until: datetime | None) -> None:
        """Let it rest until then; None: no longer."""
        await self._change(consultation_id, snoozed_until=until)

    async def give_back(self, consultation_id: int) -> None:
        """Let it be everybody's again."""
        await self._change(consultation_id, assignee_id=None, claimed_at=None)

    async def claim(self, consultation_id: int, staff_id: int, at: datetime, *, instead_of: int | None) -> bool:
        """Keep who has claimed it, in the place of whom (None: of nobody); False where that has changed meanwhile."""
        is_it = (consultations.c.id == consultation_id, consultations.c.assignee_id.is_not_distinct_from(instead_of))
        return await self._change_where(*is_it, assignee_id=staff_id, claimed_at=at)

    async def open_for(self, sight: Sight) -> Sequence[Consultation]:
        """List the open consultations that the group reads, or somebody with that sight."""
        return await self._oldest_first(IS_OPEN, is_readable(sight))

    async def waiting(self) -> Sequence[Consultation]:
        """List the open consultations in which a worker waits for an answer, the longest first."""
        query = self._select().where(IS_OPEN, _WAITS).order_by(consultations.c.waiting_since, consultations.c.id)
        return await self._list(query)

    async def claimed(self) -> Sequence[Consultation]:
        """List the open consultations that somebody has claimed."""
        return await self._oldest_first(IS_OPEN, consultations.c.assignee_id.is_not(None))

    async def resting_until(self, now: datetime) -> Sequence[Consultation]:
        """List the open consultations that have rested long enough."""
        return await self._oldest_first(IS_OPEN, consultations.c.snoozed_until <= now)
