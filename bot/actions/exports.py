"""Exports: data leave the application, and an event says who took which."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from bot.actions.context import ActionContext
from bot.domain.audit_event import AuditAction, AuditEvent
from bot.domain.roster.employment import Contract
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.delivered_words import DeliveredWords
from bot.domain.support.event_subjects import subject_of
from bot.domain.support.report import Report, ReportRow
from bot.domain.support.sight import sight_of
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.table import Records

_AT_A_TIME = 500

# Of staff, by id.
Names = Mapping[int, str | None]
Person = tuple[Worker, Profile, Contract | None]


class ExportKind(StrEnum):
    """A workbook that can be exported."""

    ROSTER = "roster"
    EVENTS = "events"
    ANSWERS = "answers"
    REPORTS = "reports"


async def record_export(context: ActionContext, export: ExportKind) -> None:
    """Leave an event; it is in the export too when events are exported."""
    await context.record(AuditAction.EXPORTED, details={"export": export.value})


async def people(store: Store, after_id: int) -> Sequence[Person]:
    """Return some hundreds of the people on the roster with what is known of them, by id from the next one on."""
    workers = await store.workers.roster_page(after_id, _AT_A_TIME)
    ids = [worker.id for worker in workers]
    profiles, contracts = await store.profiles.of_many(ids), await store.contracts.present_of_many(ids)
    return [(worker, profiles.get(worker.id, Profile(())), contracts.get(worker.id)) for worker in workers]


async def events_for(store: Store, member: StaffMember, after_id: int) -> tuple[Sequence[AuditEvent], int]:
    """Return some hundreds of events from the next id on, and the last id looked at, zero when there are no more.

    Those of what the staff group does not see are only for who may read it.
    """
    page = await store.audit_log.page(after_id, _AT_A_TIME)
    hidden = set(await store.consultations.hidden_from(sight_of(member)))
    subjects = {each.id: subject_of(each) for each in page}
    matters = {each: await _matter_of(store, *each) for each in set(subjects.values()) if each is not None}
    seen = [each for each in page if matters.get(subjects[each.id] or ("", 0)) not in hidden]
    return seen, page[-1].id if page else 0


async def _matter_of(store: Store, noun: str, record_id: int) -> int | None:
    """Return the consultation in which that stands; None where it stands in none, or is not kept any more."""
    if noun == "consultation":
        return record_id
    kept: Mapping[str, Records[Any]] = {
        "alarm": store.alarms,
        "evidence": store.evidence,
        "job_change": store.job_changes,
        "matter_reader": store.matter_readers,
        "message": store.messages,
        "private_copy": store.private_copies,
        "task": store.tasks,
    }
    if noun == "report":
        report = await store.reports.find(record_id)
        return None if report is None else report.subject.consultation_id
    found = await kept[noun].find(record_id)
    return None if found is None else found.consultation_id


async def answers_for(store: Store, member: StaffMember, after_id: int) -> Sequence[tuple[DeliveredWords, Names]]:
    """Return what workers could read of some hundreds of answers from the next id on, with the names of who wrote it.

    Of what the staff group does not see it is only for who may read that, and auditors read no words.
    """
    page = await store.delivered_answers.page(sight_of(member), after_id, _AT_A_TIME)
    staff_ids = {each for words in page for each in (words.staff_id, words.released_by) if each is not None}
    names = {each: await store.staff.name_of(each) for each in sorted(staff_ids)}
    may_read = is_allowed(member, Access.MANAGER)
    return [(words if may_read else replace(words, text=None), names) for words in page]


async def reports_for(store: Store, member: StaffMember, after_id: int) -> Sequence[ReportRow]:
    """Return some hundreds of versions of reports from the next one on.

    Of what the staff group does not see they are only for who may read that, and auditors read no words.
    """
    page = await store.reports.page(sight_of(member), after_id, _AT_A_TIME)
    may_read = is_allowed(member, Access.MANAGER)
    return page if may_read else [replace(each, report=_without_words(each.report)) for each in page]


def _without_words(report: Report) -> Report:
    return replace(report, content=replace(report.content, words=None, outcome_words=None, unagreed=None))
