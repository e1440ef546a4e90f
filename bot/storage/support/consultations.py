"""Consultations: the matters of workers."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, case, func, select

from bot.domain.audit_event import AuditAction
from bot.domain.support.consultation import (
    Channel,
    Consultation,
    ConsultationKind,
    ConsultationState,
    EmployerDisclosure,
    Rating,
    Readers,
)
from bot.domain.support.message import Author
from bot.domain.support.sight import Sight
from bot.domain.workers.worker import Worker
from bot.storage.support.readable import added_ids, ids_in, is_readable, is_readable_outside, named_ids
from bot.storage.table import Records, record_of
from bot.storage.tables import audit_log, consultations, employers, messages, workers

IS_OPEN = consultations.c.closed_at.is_(None)


class Consultations(Records[Consultation]):
    """Finds and changes consultations."""

    _table = consultations
    _type = Consultation

    async def open(
        self,
        worker: Worker,
        kind: ConsultationKind,
        at: datetime,
        readers: Readers = Readers.GROUP,
        channel: Channel = Channel.CHAT,
    ) -> Consultation:
        """A new consultation; it keeps the worker's present language and employer."""
        employer_id = select(workers.c.employer_id).where(workers.c.id == worker.id).scalar_subquery()
        new_id = await self._insert(
            worker_id=worker.id,
            kind=kind,
            state=ConsultationState.NEW,
            channel=channel,
            locale=worker.locale,
            employer_id=employer_id,
            opened_at=at,
            readers=readers,
        )
        return await self.get(new_id)

    async def all_of(self, worker_id: int) -> Sequence[Consultation]:
        """The worker's consultations, open and closed, oldest first."""
        return await self._oldest_first(consultations.c.worker_id == worker_id)

    async def newest_in_group(self, worker_id: int) -> int | None:
        """Return a worker's newest open consultation that the staff group sees; None where there is none."""
        return next((each.id for each in await self.list_open(worker_id) if each.is_in_group), None)

    async def list_open(self, worker_id: int) -> Sequence[Consultation]:
        """The worker's consultations that are not closed, newest first."""
        query = (
            self._select().where(consultations.c.worker_id == worker_id, IS_OPEN).order_by(consultations.c.id.desc())
        )
        return await self._list(query)

    async def outside_group(self, sight: Sight) -> Sequence[Consultation]:
        """List what the group does not see and somebody with that sight does: the open ones, then the newest first."""
        theirs = self._select().where(is_readable_outside(sight))
        return await self._list(theirs.order_by(~IS_OPEN, consultations.c.id.desc()))

    async def hidden_from(self, sight: Sight) -> Sequence[int]:
        """List the consultations that nobody with that sight reads."""
        return await self._values(select(consultations.c.id).where(~is_readable(sight)))

    async def some(self, ids: Collection[int]) -> Sequence[Consultation]:
        """List those with these ids, the oldest first."""
        return await self._oldest_first(consultations.c.id.in_(ids))

    async def kept_from_group(self) -> Sequence[Consultation]:
        """List the open consultations that the group does not see."""
        return await self._oldest_first(IS_OPEN, consultations.c.readers != Readers.GROUP)

    async def is_in_group(self, consultation_id: int | None) -> bool:
        """Return whether the group sees a consultation; nothing that is encrypted is read."""
        query = select(consultations.c.readers).where(consultations.c.id == consultation_id)
        return await self._value(query) == Readers.GROUP

    async def to_restrict(self) -> Sequence[Consultation]:
        """List what an upgrade found in the group, where it is not to be read any more."""
        return await self._oldest_first(consultations.c.restriction_due_at.is_not(None))

    async def note_restricted(self, consultation_id: int) -> None:
        """Note that what the upgrade wanted is done."""
        await self._change(consultation_id, restriction_due_at=None)

    async def set_restricted_card(self, consultation_id: int, group_id: int, card_id: int) -> None:
        """Keep where the group sees the card without words."""
        await self._change(consultation_id, restricted_group_id=group_id, restricted_card_id=card_id)

    async def is_seen(self, consultation_id: int) -> bool:
        """Return whether a reader of what the group does not see has opened it since the worker's newest words."""
        theirs = (messages.c.consultation_id == consultation_id, messages.c.author == Author.WORKER)
        said_at = select(func.max(messages.c.written_at)).where(*theirs).scalar_subquery()
        is_view = (audit_log.c.action == AuditAction.COMPLAINT_VIEWED, audit_log.c.at >= said_at)
        is_it = audit_log.c.subject == f"consultation:{consultation_id}"
        return await self._value(select(audit_log.c.id).where(is_it, *is_view).limit(1)) is not None

    async def restricted_cards(self, consultation_ids: Sequence[int]) -> Sequence[tuple[int, int]]:
        """The cards without words of those consultations: the group's id, and the message's."""
        columns = (consultations.c.restricted_group_id, consultations.c.restricted_card_id)
        shown = (consultations.c.id.in_(consultation_ids), consultations.c.restricted_card_id.is_not(None))
        found = await self._connection.execute(select(*columns).where(*shown))
        return [(group_id, card_id) for group_id, card_id in found]

    async def with_card(self, worker_id: int) -> Sequence[Consultation]:
        """The worker's consultations that staff see as a card, open or not."""
        return await self._oldest_first(consultations.c.worker_id == worker_id, consultations.c.card_id.is_not(None))

    async def in_general(self) -> Sequence[Consultation]:
        """List the open consultations whose card stands in the group's General topic."""
        return await self._oldest_first(
            IS_OPEN, consultations.c.topic_id.is_(None), consultations.c.card_id.is_not(None)
        )

    async def set_state(self, consultation_id: int, state: ConsultationState, at: datetime) -> None:
        """Change whose turn it is; closing keeps the time, reopening clears it."""
        closed_at = at if state is ConsultationState.CLOSED else None
        await self._change(consultation_id, state=state, closed_at=closed_at)

    async def set_kind(self, consultation_id: int, kind: ConsultationKind) -> None:
        """Change what it is about."""
        await self._change(consultation_id, kind=kind)

    async def set_interview(self, consultation_id: int, interview_id: int) -> None:
        """Keep in which interview it was told."""
        await self._change(consultation_id, interview_id=interview_id)

    async def told_in(self, interview_id: int) -> Sequence[Consultation]:
        """List the consultations that began in that interview, oldest first."""
        return await self._oldest_first(consultations.c.interview_id == interview_id)

    async def set_readers(self, consultation_id: int, readers: Readers) -> None:
        """Change which staff read it."""
        await self._change(consultation_id, readers=readers)

    async def rate(self, consultation_id: int, rating: Rating) -> None:
        """Keep the face that the worker chose."""
        await self._change(consultation_id, rating=rating)

    async def set_employer_disclosure(self, consultation_id: int, employer_disclosure: EmployerDisclosure) -> None:
        """Keep whether the employer may be told."""
        await self._change(consultation_id, employer_disclosure=employer_disclosure)

    async def set_topic(self, consultation_id: int, group_id: int, topic_id: int) -> None:
        """Remember the forum topic in the group that has this id; its card is still to come."""
        anew = {"card_id": None, "topic_closed_at": None, "topic_icon": None, "topic_icon_tried_at": None}
        await self._change(consultation_id, group_id=group_id, topic_id=topic_id, **anew)

    async def forget_card(self, consultation_id: int) -> None:
        """Remember that there is no card any more."""
        await self._change(consultation_id, card_id=None)

    async def forget_topic(self, consultation_id: int) -> None:
        """Remember that there is no topic any more, and no card."""
        await self._change(consultation_id, group_id=None, topic_id=None, card_id=None, topic_closed_at=None)

    async def set_topic_closed(self, group_id: int, topic_id: int, at: datetime | None) -> None:
        """Remember when somebody closed a topic; None: it is open again."""
        await self._change_where(
            consultations.c.topic_id == topic_id, consultations.c.group_id == group_id, topic_closed_at=at
        )

    async def set_card(self, consultation_id: int, group_id: int, card_id: int) -> None:
        """Remember the card's message, in the topic or in General; a topic of another group is none any more."""
        topic_id = case((consultations.c.group_id == group_id, consultations.c.topic_id))
        await self._change(consultation_id, group_id=group_id, topic_id=topic_id, card_id=card_id)

    @classmethod
    def _select(cls) -> Select[Any]:
        listed = (added_ids().label("added_ids"), named_ids().label("named_ids"))
        return select(consultations, employers.c.name.label("employer"), *listed).outerjoin(employers)

    def _record(self, row: Row[Any]) -> Consultation:
        return record_of(Consultation, row, added=ids_in(row.added_ids), named=ids_in(row.named_ids))
