"""Conditions by which retention finds what is over: who is held, asks, talks, or awaits something."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Integer, Select, exists, or_, select, true

from bot.domain.notices.notice import CHANGEABLE
from bot.domain.privacy.evidence import EvidenceStatus
from bot.domain.privacy.retention import RetentionRun
from bot.domain.support.consultation import ConsultationState
from bot.domain.tasks import TaskKind
from bot.storage.tables import (
    alarms,
    canned_replies,
    consultations,
    contracts,
    employers,
    evidence,
    legal_holds,
    messages,
    metadata,
    notice_bodies,
    notice_recipients,
    notices,
    obligations,
    staff,
    tasks,
    workers,
)

# Whom Telegram would call so: a member of staff of whom nothing is kept.
NOBODY = 0
# What says who of staff did something; a canned reply is nobody's record.
NAMING_STAFF = tuple(
    column
    for table in metadata.tables.values()
    if table not in (staff, canned_replies)
    for column in table.c
    if isinstance(column.type, Integer)
    and (
        column.name in ("staff_id", "assignee_id", "author_id", "approver_id", "asked_by_id")
        or column.name.endswith("_by")
    )
)


def still_names(column: Column[int]) -> ColumnElement[bool]:
    """Return whether it matters who of staff that is: of a notice of which numbers alone are kept it does not."""
    return notices.c.title_ja.is_not(None) if column.table is notices else true()


def told_of_contract(run: RetentionRun, *which: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return whether staff read that a worker has no contract, or have read it lately."""
    theirs = (tasks.c.worker_id == workers.c.id, tasks.c.kind == TaskKind.NO_CONTRACT)
    is_known = or_(tasks.c.done_at.is_(None), tasks.c.opened_at >= run.warned_since)
    return exists().where(*theirs, is_known, *which)


def names_employer() -> ColumnElement[bool]:
    """Return whether anything of anybody is kept that names an employer."""
    naming = (table for table in metadata.tables.values() if "employer_id" in table.c)
    return or_(*(exists().where(table.c.employer_id == employers.c.id) for table in naming))


def has_contract(worker_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Return whether any contract of a worker is known."""
    return exists().where(contracts.c.worker_id == worker_id)


def held(worker_id: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether a legal hold keeps everything about a worker."""
    return exists().where(legal_holds.c.worker_id == worker_id, legal_holds.c.lifted_at.is_(None))


def has_rows() -> ColumnElement[bool]:
    """Return whether anything is kept of a worker; of who is gone there is an empty row."""
    theirs = (table for table in metadata.tables.values() if "worker_id" in table.c)
    return or_(workers.c.chat_id.is_not(None), *(exists().where(each.c.worker_id == workers.c.id) for each in theirs))


def awaits(worker_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Return whether a reminder is still to come."""
    to_come = (obligations.c.done_at.is_(None), obligations.c.next_on.is_not(None))
    return exists().where(obligations.c.worker_id == worker_id, *to_come)


def is_pending(worker_id: ColumnElement[int], today: date) -> ColumnElement[bool]:
    """Return whether staff still owe a worker an answer or a decision: whatever its age, somebody has to see to it."""
    over = (ConsultationState.CLOSED, ConsultationState.WAITING_FOR_WORKER)
    owed = or_(consultations.c.state.not_in(over), is_undecided(consultations.c.id, today))
    return exists().where(consultations.c.worker_id == worker_id, owed)


def is_undecided(consultation_id: ColumnElement[int], today: date) -> ColumnElement[bool]:
    """Return whether an alarm of a consultation runs, or hidden words of it are to be decided about.

    These hold it back until their day at most, and not where the worker was told a day on which everything goes.
    """
    rings = exists().where(alarms.c.consultation_id == consultation_id, alarms.c.ended_at.is_(None))
    of_whom, matter = workers.alias("of_whom"), consultations.alias("matter")
    is_theirs = (matter.c.id == evidence.c.consultation_id, of_whom.c.id == matter.c.worker_id)
    was_forgotten = exists().where(*is_theirs, of_whom.c.forgotten_at.is_not(None))
    hides = (evidence.c.status == EvidenceStatus.UNDECIDED, evidence.c.decide_on >= today, ~was_forgotten)
    return or_(rings, exists().where(evidence.c.consultation_id == consultation_id, *hides))


def talked(worker_id: ColumnElement[int], since: datetime) -> ColumnElement[bool]:
    """Return whether anything was said, opened or closed in a matter of a worker since then."""
    lately = or_(consultations.c.opened_at >= since, consultations.c.closed_at >= since, _spoke(since))
    return exists().where(consultations.c.worker_id == worker_id, lately)


def _spoke(since: datetime) -> ColumnElement[bool]:
    return exists().where(messages.c.consultation_id == consultations.c.id, messages.c.written_at >= since)


def uncontracted(seen_until: date) -> Select[Any]:
    """Return the people of the roster without any contract since that day, not seen since, and not held."""
    lacks = (workers.c.number.is_not(None), ~has_contract(workers.c.id))
    unseen = or_(workers.c.last_seen_on.is_(None), workers.c.last_seen_on <= seen_until)
    query = select(workers.c.id).where(*lacks, unseen, workers.c.without_contract_since <= seen_until)
    return query.where(~held(workers.c.id))


def talks(worker_id: ColumnElement[int], since: datetime) -> ColumnElement[bool]:
    """Return whether somebody still talks with a worker in an open matter."""
    return exists().where(
        consultations.c.worker_id == worker_id,
        consultations.c.closed_at.is_(None),
        or_(consultations.c.opened_at >= since, _spoke(since)),
    )


def former(ended_until: date) -> Select[Any]:
    """Return the workers all of whose contracts ended on that day at the latest."""
    other = contracts.alias("other")
    runs = or_(other.c.ended_on.is_(None), other.c.ended_on > ended_until)
    goes_on = exists().where(other.c.worker_id == contracts.c.worker_id, runs)
    return select(contracts.c.worker_id).distinct().where(contracts.c.ended_on <= ended_until, ~goes_on)


def old_notices(ended_before: datetime) -> Select[Any]:
    """Return the notices that ended so long ago of which more than numbers, and more than what is held, is kept."""
    theirs = notice_recipients.c.notice_id == notices.c.id
    is_held = held(notice_recipients.c.worker_id)
    goes = or_(exists().where(theirs, ~is_held), ~exists().where(theirs, is_held))
    return select(notices.c.id).where(notices.c.ended_at < ended_before, notices.c.title_ja.is_not(None), goes)


def idle_drafts(written_before: datetime) -> Select[Any]:
    """Return the notices that were never approved, and in which nobody has written for so long."""
    is_draft = notices.c.state.in_(CHANGEABLE)
    lately = exists().where(notice_bodies.c.notice_id == notices.c.id, notice_bodies.c.written_at >= written_before)
    return select(notices.c.id).where(is_draft, notices.c.created_at < written_before, ~lately)
