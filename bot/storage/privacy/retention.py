"""Retention: expired rows are deleted. The one module that knows every table a person is in."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Select, Table, delete, func, or_, select, update

from bot.domain.outbox import DeliveryStatus
from bot.storage.privacy.conditions import NOBODY, has_contract, held, names_employer
from bot.storage.table import Repository
from bot.storage.tables import (
    alarms,
    chat_messages,
    consents,
    consultations,
    contracts,
    dialog_states,
    employers,
    evidence,
    gathered_words,
    group_posts,
    identity_checks,
    inbox,
    interview_offers,
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
    notice_bodies,
    notice_recipients,
    notice_watchers,
    notices,
    obligations,
    outbox,
    private_copies,
    profile_values,
    report_versions,
    reports,
    screenings,
    staff,
    tasks,
    ticked_documents,
    waiting_words,
    withheld_names,
    workers,
)

Parts = tuple[tuple[Table, ColumnElement[bool]], ...]


class Deletions(Repository):
    """Deletes what is over its time (`bot/storage/privacy/expired.py`)."""

    async def delete_arrivals(self, ids: Sequence[int]) -> None:
        """Keep of these workers an empty row, because events name it."""
        chats = chat_messages.c.chat_id.in_(select(workers.c.chat_id).where(workers.c.id.in_(ids)))
        await self._delete(((chat_messages, chats), (identity_checks, identity_checks.c.worker_id.in_(ids))))
        values = {"chat_id": None, "locale": None}
        await self._connection.execute(update(workers).where(workers.c.id.in_(ids)).values(values))

    async def delete_stray_users(self, ids: Sequence[int]) -> None:
        """Keep not where these users stand, nor what stands in their chats."""
        theirs = (dialog_states, dialog_states.c.user_id.in_(ids)), (chat_messages, chat_messages.c.chat_id.in_(ids))
        await self._delete(theirs)

    async def delete_answers(self, ids: Sequence[int]) -> None:
        """Keep not that these messages were sent."""
        await self._delete(((outbox, outbox.c.id.in_(ids)),))

    async def note_contracts(self, today: date) -> None:
        """Keep since when people on the roster have no contract, as far as runs have seen it."""
        lacks = workers.c.number.is_not(None) & ~has_contract(workers.c.id)
        since = workers.c.without_contract_since
        for which, value in ((lacks & since.is_(None), today), (~lacks & since.is_not(None), None)):
            await self._connection.execute(update(workers).where(which).values(without_contract_since=value))

    async def delete_invitations(self, ids: Sequence[int]) -> None:
        """Keep nothing of these invitations."""
        await self._delete(((invitations, invitations.c.id.in_(ids)),))

    async def delete_updates(self, ids: Sequence[int]) -> None:
        """Keep nothing of these updates that nobody handles or answers any more."""
        is_left = or_(inbox.c.set_aside_at.is_not(None), inbox.c.body.is_(None))
        await self._delete(((inbox, inbox.c.update_id.in_(ids) & is_left),))

    async def delete_offers(self, ids: Sequence[int]) -> None:
        """Keep nothing of these offered times."""
        slots = (interview_slots, interview_slots.c.offer_id.in_(ids))
        await self._delete((slots, (interview_offers, interview_offers.c.id.in_(ids))))

    async def delete_tasks(self, ids: Sequence[int]) -> None:
        """Keep nothing of these tasks."""
        await self._delete(((tasks, tasks.c.id.in_(ids)),))

    async def delete_staff(self, ids: Sequence[int]) -> None:
        """Keep of these members of staff an empty row, because events name it."""
        nothing: dict[str, object] = {"user_id": NOBODY, "name": None, "title": None, "telegram_name": None}
        nothing["languages"] = []
        await self._connection.execute(update(staff).where(staff.c.id.in_(ids)).values(nothing))

    async def delete_supervisors(self, employer_ids: Sequence[int]) -> None:
        """Keep not who supervises at these employers, where nothing of anybody is kept that names them."""
        nothing = {"supervisor_name": None, "supervisor_email": None}
        of_nobody = (employers.c.id.in_(employer_ids), ~names_employer())
        await self._connection.execute(update(employers).where(*of_nobody).values(nothing))

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

    async def reduce_notices(self, ids: Sequence[int]) -> None:
        """Keep of these notices numbers alone; of whom a legal hold keeps everything, what they were told stays too."""
        people = notice_recipients.c.notice_id.in_(ids) & ~held(notice_recipients.c.worker_id)
        await self._delete(((notice_recipients, people),))
        kept = select(notice_recipients.c.notice_id).where(notice_recipients.c.notice_id.in_(ids))
        still = {*(await self._values(kept.distinct()))}
        gone = [each for each in ids if each not in still]
        await self._delete(_on_notices(gone))
        nothing = dict.fromkeys(("title_ja", "urgent_reason", "audience", "media", "link"))
        await self._connection.execute(update(notices).where(notices.c.id.in_(gone)).values(nothing))

    async def delete_drafts(self, ids: Sequence[int]) -> None:
        """Keep nothing of these notices, which nobody got."""
        await self._delete((*_on_notices(ids), (notices, notices.c.id.in_(ids))))

    async def delete_records(self, worker_id: int) -> Mapping[str, int]:
        """Keep of a worker an empty row, because events name it; returns how many rows went from which table."""
        await self._leave_numbers(worker_id)
        gone = await self._delete(_of_worker(worker_id))
        emptied = {column.name: None for column in workers.c if column.nullable and column.name != "forgotten_at"}
        await self._connection.execute(update(workers).where(workers.c.id == worker_id).values(emptied))
        return gone

    async def _leave_numbers(self, worker_id: int) -> None:
        """Let the numbers of notices stay as they are; who waits for one still gets nothing."""
        it = notice_recipients.c
        outcome = func.coalesce(it.outcome, DeliveryStatus.CANCELLED.value)
        nobody = {"worker_id": None, "locale": None, "telegram_id": None}
        theirs = update(notice_recipients).where(it.worker_id == worker_id)
        await self._connection.execute(theirs.values(outcome=outcome, **nobody))

    async def _delete(self, parts: Parts) -> Mapping[str, int]:
        gone: Counter[str] = Counter()
        for table, is_part in parts:
            gone[table.name] += (await self._connection.execute(delete(table).where(is_part))).rowcount
        return +gone


def _of_worker(worker_id: int) -> Parts:
    """Everything about a worker, in an order in which nothing that is still needed goes."""
    own = select(consultations.c.id).where(consultations.c.worker_id == worker_id)
    checked = select(screenings.c.id).where(screenings.c.worker_id == worker_id)
    owed = select(obligations.c.id).where(obligations.c.worker_id == worker_id)
    held = select(interviews.c.id).where(interviews.c.worker_id == worker_id)
    rest = (outbox, consents, profile_values, invitations, tasks, interviews, contracts, withheld_names)
    links = select(invitations.c.id).where(invitations.c.worker_id == worker_id)
    return (
        (identity_checks, or_(identity_checks.c.worker_id == worker_id, identity_checks.c.invitation_id.in_(links))),
        *_on_consultations(own),
        *_on_screenings(checked),
        *_on_obligations(owed),
        *_on_reports(reports.c.worker_id == worker_id),
        (interview_slots, interview_slots.c.interview_id.in_(held)),
        *((table, table.c.worker_id == worker_id) for table in (*rest, legal_holds, waiting_words)),
    )


def _on_notices(ids: Sequence[int]) -> Parts:
    causes = [f"notice:{each}" for each in ids]
    tables = (notice_bodies, notice_recipients, notice_watchers)
    return ((outbox, outbox.c.cause.in_(causes)), *((table, table.c.notice_id.in_(ids)) for table in tables))


def _on_obligations(ids: Select[tuple[int]]) -> Parts:
    about = ((table, table.c.obligation_id.in_(ids)) for table in (outbox, tasks))
    return (*about, (obligations, obligations.c.id.in_(ids)))


def _on_consultations(ids: Select[tuple[int]]) -> Parts:
    supports = select(job_changes.c.id).where(job_changes.c.consultation_id.in_(ids))
    said = select(messages.c.id).where(messages.c.consultation_id.in_(ids))
    return (
        *((table, table.c.consultation_id.in_(ids)) for table in (outbox, consents, group_posts, tasks, alarms)),
        *(
            (table, table.c.consultation_id.in_(ids))
            for table in (matter_readers, named_staff, private_copies, gathered_words)
        ),
        (job_change_entries, job_change_entries.c.job_change_id.in_(supports)),
        (job_changes, job_changes.c.consultation_id.in_(ids)),
        (message_versions, message_versions.c.message_id.in_(said)),
        (evidence, evidence.c.consultation_id.in_(ids)),
        (messages, messages.c.consultation_id.in_(ids)),
        *_on_reports(reports.c.consultation_id.in_(ids)),
        (consultations, consultations.c.id.in_(ids)),
    )


def _on_reports(which: ColumnElement[bool]) -> Parts:
    theirs = select(reports.c.id).where(which)
    return ((report_versions, report_versions.c.report_id.in_(theirs)), (reports, which))


def _on_screenings(ids: Select[tuple[int]]) -> Parts:
    return ((ticked_documents, ticked_documents.c.screening_id.in_(ids)), (screenings, screenings.c.id.in_(ids)))
