"""Retention: expired rows, found page by page, and deleted. The one module that knows every table a person is in."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, delete, exists, func, or_, select, update

from bot.domain.outbox import MessageClass
from bot.domain.privacy.retention import RetentionRun
from bot.domain.support.consultation import ConsultationState
from bot.domain.workers.profile import Owner
from bot.storage.table import Repository
from bot.storage.tables import (
    alarms,
    chat_messages,
    consents,
    consultations,
    contracts,
    dialog_states,
    group_posts,
    interview_slots,
    interviews,
    invitations,
    job_change_entries,
    job_changes,
    legal_holds,
    matter_readers,
    message_versions,
    messages,
    named_staff,
    obligations,
    outbox,
    private_copies,
    profile_values,
    screenings,
    staff,
    tasks,
    ticked_documents,
    waiting_words,
    withheld_names,
    workers,
)

# So many rows leave in one transaction: few enough that nobody waits for it.
AT_A_TIME = 200

Parts = tuple[tuple[Table, ColumnElement[bool]], ...]

_IS_STRANGER = workers.c.number.is_(None)


class Expired(Repository):
    """Finds and deletes what is over its time.

    A page is at most AT_A_TIME ids above `after`, in rising order, of what is over by the instant of a run. Nothing is
    found of a worker under a legal hold.
    """

    async def arrivals(self, _run: RetentionRun, after: int) -> Sequence[int]:
        """Workers not on the roster who chose a language and never agreed to anything."""
        only_arrived = (workers.c.consent_version.is_(None), workers.c.chat_id.is_not(None))
        return await self._page(workers.c.id, after, select(workers.c.id).where(_IS_STRANGER, *only_arrived))

    async def stray_users(self, _run: RetentionRun, after: int) -> Sequence[int]:
        """Telegram users who stand in a dialog, and are neither a worker nor staff."""
        user_id = dialog_states.c.user_id
        is_worker = exists().where(workers.c.chat_id == user_id)
        is_staff = exists().where(staff.c.user_id == user_id, staff.c.ended_at.is_(None))
        return await self._page(user_id, after, select(user_id).distinct().where(~is_worker, ~is_staff))

    async def answers(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Messages of class `answer`, and urgent ones for the staff group, that ended too long ago."""
        whose = func.coalesce(outbox.c.worker_id, consultations.c.worker_id)
        to_group = and_(outbox.c.worker_id.is_(None), outbox.c.staff_id.is_(None))
        is_chat = or_(
            outbox.c.message_class == MessageClass.ANSWER.value,
            and_(outbox.c.message_class == MessageClass.URGENT.value, to_group),
        )
        is_over = (is_chat, outbox.c.ended_at < run.chat_before)
        query = select(outbox.c.id).outerjoin(consultations, consultations.c.id == outbox.c.consultation_id)
        return await self._page(outbox.c.id, after, query.where(*is_over, ~_held(whose)))

    async def strangers_consultations(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Consultations, closed too long ago, of people who are not on the roster."""
        query = select(consultations.c.id).join(workers, workers.c.id == consultations.c.worker_id)
        is_over = (_IS_STRANGER, consultations.c.closed_at < run.chat_before, ~_held(workers.c.id))
        return await self._page(consultations.c.id, after, query.where(*is_over))

    async def strangers_obligations(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Return what was owed, and done too long ago, to people who are not on the roster."""
        query = select(obligations.c.id).join(workers, workers.c.id == obligations.c.worker_id)
        is_over = (_IS_STRANGER, obligations.c.done_at < run.chat_before, ~_held(workers.c.id))
        return await self._page(obligations.c.id, after, query.where(*is_over))

    async def waiting_words(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Words of which nobody has decided for too long whether they may be kept."""
        is_over = (waiting_words.c.written_at < run.chat_before, ~_held(waiting_words.c.worker_id))
        return await self._page(waiting_words.c.id, after, select(waiting_words.c.id).where(*is_over))

    async def checks(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Screenings finished, or only begun, too long ago."""
        last_at = func.coalesce(screenings.c.finished_at, screenings.c.started_at)
        query = select(screenings.c.id).where(last_at < run.checks_before, ~_held(screenings.c.worker_id))
        return await self._page(screenings.c.id, after, query)

    async def forgotten(self, _run: RetentionRun, after: int) -> Sequence[int]:
        """Workers who asked to be forgotten under a hold that has ended, with what should have gone that day."""
        told = exists().where(profile_values.c.worker_id == workers.c.id, profile_values.c.owner == Owner.WORKER)
        checked = exists().where(screenings.c.worker_id == workers.c.id)
        # Who has a chat again came back, and told it anew.
        is_gone = (workers.c.forgotten_at.is_not(None), workers.c.chat_id.is_(None))
        query = select(workers.c.id).where(*is_gone, or_(told, checked))
        return await self._page(workers.c.id, after, query.where(~_held(workers.c.id)))

    async def former_workers(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Workers whose newest contract ended too long ago, and with whom nobody has talked since chats are kept."""
        worker_id = contracts.c.worker_id
        query = _former(run.ended_until).where(~_held(worker_id), ~_talks(worker_id, run.chat_before))
        return await self._page(worker_id, after, query)

    async def held(self, ended_until: date) -> int:
        """Count former workers whose records stay only because they are held."""
        query = select(func.count()).select_from(_former(ended_until).where(_held(contracts.c.worker_id)).subquery())
        return await self._value(query) or 0

    async def topics(self, consultation_ids: Sequence[int]) -> Sequence[tuple[int, int]]:
        """The forum topics of those consultations, each with the group's id; also one that could not be deleted."""
        theirs = select(consultations.c.group_id, consultations.c.topic_id).where(
            consultations.c.id.in_(consultation_ids), consultations.c.topic_id.is_not(None)
        )
        left = select(group_posts.c.group_id, group_posts.c.topic_id).where(
            group_posts.c.consultation_id.in_(consultation_ids), group_posts.c.telegram_id == group_posts.c.topic_id
        )
        return [(row.group_id, row.topic_id) for row in await self._connection.execute(theirs.union(left))]

    async def consultations_of(self, worker_id: int) -> Sequence[int]:
        """Every consultation of a worker."""
        return await self._values(select(consultations.c.id).where(consultations.c.worker_id == worker_id))

    async def delete_arrivals(self, ids: Sequence[int]) -> None:
        """Keep of these workers an empty row, because events name it."""
        chats = select(workers.c.chat_id).where(workers.c.id.in_(ids))
        await self._delete(((chat_messages, chat_messages.c.chat_id.in_(chats)),))
        values = {"chat_id": None, "locale": None}
        await self._connection.execute(update(workers).where(workers.c.id.in_(ids)).values(values))

    async def delete_stray_users(self, ids: Sequence[int]) -> None:
        """Keep not where these users stand, nor what stands in their chats."""
        theirs = (dialog_states, dialog_states.c.user_id.in_(ids)), (chat_messages, chat_messages.c.chat_id.in_(ids))
        await self._delete(theirs)

    async def delete_answers(self, ids: Sequence[int]) -> None:
        """Keep not that these messages were sent."""
        await self._delete(((outbox, outbox.c.id.in_(ids)),))

    async def delete_waiting_words(self, ids: Sequence[int]) -> None:
        """Keep nothing of these words."""
        await self._delete(((waiting_words, waiting_words.c.id.in_(ids)),))

    async def delete_consultations(self, ids: Sequence[int]) -> None:
        """Keep nothing of these consultations."""
        await self._delete(_on_consultations(select(consultations.c.id).where(consultations.c.id.in_(ids))))

    async def delete_obligations(self, ids: Sequence[int]) -> None:
        """Keep nothing of these obligations."""
        await self._delete(_on_obligations(select(obligations.c.id).where(obligations.c.id.in_(ids))))

    async def delete_checks(self, ids: Sequence[int]) -> None:
        """Keep nothing of these screenings."""
        await self._delete(_on_screenings(select(screenings.c.id).where(screenings.c.id.in_(ids))))

    async def delete_records(self, worker_id: int) -> Mapping[str, int]:
        """Keep of a worker an empty row, because events name it; returns how many rows went from which table."""
        gone = await self._delete(_of_worker(worker_id))
        emptied = {column.name: None for column in workers.c if column.nullable and column.name != "forgotten_at"}
        await self._connection.execute(update(workers).where(workers.c.id == worker_id).values(emptied))
        return gone

    async def _page(self, key: ColumnElement[int], after: int, query: Select[Any]) -> Sequence[int]:
        page = query.where(key > after).order_by(key).limit(AT_A_TIME)
        return await self._values(page)

    async def _delete(self, parts: Parts) -> Mapping[str, int]:
        gone: Counter[str] = Counter()
        for table, is_part in parts:
            gone[table.name] += (await self._connection.execute(delete(table).where(is_part))).rowcount
        return +gone


def _held(worker_id: ColumnElement[Any]) -> ColumnElement[bool]:
    return exists().where(legal_holds.c.worker_id == worker_id, legal_holds.c.lifted_at.is_(None))


def _talks(worker_id: ColumnElement[int], since: datetime) -> ColumnElement[bool]:
    spoke = exists().where(messages.c.consultation_id == consultations.c.id, messages.c.written_at >= since)
    return exists().where(
        consultations.c.worker_id == worker_id,
        consultations.c.state != ConsultationState.CLOSED,
        or_(consultations.c.opened_at >= since, spoke),
    )


def _former(ended_until: date) -> Select[Any]:
    newest = select(func.max(contracts.c.id)).group_by(contracts.c.worker_id)
    return select(contracts.c.worker_id).where(contracts.c.id.in_(newest), contracts.c.ended_on <= ended_until)


def _of_worker(worker_id: int) -> Parts:
    """Everything about a worker, in an order in which nothing that is still needed goes."""
    own = select(consultations.c.id).where(consultations.c.worker_id == worker_id)
    checked = select(screenings.c.id).where(screenings.c.worker_id == worker_id)
    owed = select(obligations.c.id).where(obligations.c.worker_id == worker_id)
    held = select(interviews.c.id).where(interviews.c.worker_id == worker_id)
    rest = (
        *(outbox, consents, profile_values, invitations, tasks, interviews, contracts, withheld_names, legal_holds),
        waiting_words,
    )
    return (
        *_on_consultations(own),
        *_on_screenings(checked),
        *_on_obligations(owed),
        (interview_slots, interview_slots.c.interview_id.in_(held)),
        *((table, table.c.worker_id == worker_id) for table in rest),
    )


def _on_obligations(ids: Select[tuple[int]]) -> Parts:
    about = ((table, table.c.obligation_id.in_(ids)) for table in (outbox, tasks))
    return (*about, (obligations, obligations.c.id.in_(ids)))


def _on_consultations(ids: Select[tuple[int]]) -> Parts:
    supports = select(job_changes.c.id).where(job_changes.c.consultation_id.in_(ids))
    said = select(messages.c.id).where(messages.c.consultation_id.in_(ids))
    return (
        *((table, table.c.consultation_id.in_(ids)) for table in (outbox, consents, group_posts, tasks, alarms)),
        *((table, table.c.consultation_id.in_(ids)) for table in (matter_readers, named_staff, private_copies)),
        (job_change_entries, job_change_entries.c.job_change_id.in_(supports)),
        (job_changes, job_changes.c.consultation_id.in_(ids)),
        (message_versions, message_versions.c.message_id.in_(said)),
        (messages, messages.c.consultation_id.in_(ids)),
        (consultations, consultations.c.id.in_(ids)),
    )


def _on_screenings(ids: Select[tuple[int]]) -> Parts:
    return ((ticked_documents, ticked_documents.c.screening_id.in_(ids)), (screenings, screenings.c.id.in_(ids)))
