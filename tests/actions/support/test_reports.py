"""Reports: every version is kept, somebody asks again, and only who may read the matter reads of it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.actions.exports import reports_for
from bot.actions.interviews.record import disclosure_in, hold_interview, note_employer_news
from bot.actions.privacy.consents import give, withdraw
from bot.actions.privacy.erasure import forget
from bot.actions.privacy.my_data import gather
from bot.actions.support.alarms import raise_alarm
from bot.actions.support.alarms.outcomes import note_outcome
from bot.actions.support.claiming import take_alarmed
from bot.actions.support.consultations import close_consultation, reopen_consultation
from bot.actions.support.reports.recording import correct_report, find_readable, note_report, readable_reports
from bot.actions.support.reports.telling import disclosure_of, employer_report, note_telling
from bot.domain.interviews import ITEMS, Interview, Interviewee, Method
from bot.domain.privacy.consent import Purpose
from bot.domain.privacy.retention import Retention
from bot.domain.staff import Role, StaffMember
from bot.domain.support.alarm import AlarmOutcome
from bot.domain.support.consultation import Consultation, ConsultationKind, EmployerDisclosure, Readers
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.report import (
    NotReportedReason,
    Report,
    ReportChannel,
    ReportContent,
    ReportDecision,
    ReportOutcome,
    ReportSubject,
)
from bot.domain.support.sight import OF_GROUP, sight_of
from bot.domain.tasks import TaskKind
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import report_versions, tasks
from tests.actions.vocabulary import (
    ADMIN_USER,
    LINH_CHAT,
    MANAGER_USER,
    NOW,
    TODAY,
    a_member,
    a_worker,
    acting,
    happened,
    on_roster,
    rows,
    said,
)

ASK_ON = TODAY + timedelta(days=14)
WORDS = "The night hours of October are not paid"


@pytest.fixture
async def linh(store: Store) -> Worker:
    return await on_roster(store, await a_worker(store))


@pytest.fixture
async def matter(store: Store, linh: Worker) -> Consultation:
    """A matter that the group reads."""
    return await store.consultations.open(linh, ConsultationKind.PAY, NOW)


def about(matter: Consultation) -> ReportSubject:
    return ReportSubject(matter.worker_id, consultation_id=matter.id)


def reported(member: StaffMember, **said: Any) -> ReportContent:
    """To the Labour Standards Inspection Office, by telephone."""
    usual: dict[str, Any] = {
        "authority": "labour_standards",
        "channel": ReportChannel.TELEPHONE,
        "words": WORDS,
        "outcome": ReportOutcome.NONE_YET,
        "ask_on": ASK_ON,
    }
    who: dict[str, Any] = {"decided_by": member.id, "decided_by_name": member.name, "done_on": TODAY}
    return ReportContent(decision=ReportDecision.REPORTED, **who, **{**usual, **said})


def not_reported(member: StaffMember, reason: NotReportedReason, ask_on: date | None = None) -> ReportContent:
    who: dict[str, Any] = {"decided_by": member.id, "decided_by_name": member.name, "done_on": TODAY}
    return ReportContent(decision=ReportDecision.NOT_REPORTED, **who, reason=reason, words=WORDS, ask_on=ask_on)


def told(member: StaffMember, **said: Any) -> ReportContent:
    """To somebody at the employer."""
    who: dict[str, Any] = {"decided_by": member.id, "decided_by_name": member.name, "done_on": TODAY}
    return ReportContent(
        decision=ReportDecision.REPORTED, **who, channel=ReportChannel.VISIT, whom="Ms Example", **said
    )


async def noted(store: Store, member: StaffMember, subject: ReportSubject, content: ReportContent) -> Report:
    there = [each.id for each in await readable_reports(store, member, subject)]
    assert (await note_report(acting(store, member), member, subject, content, there)).is_done
    return (await readable_reports(store, member, subject))[-1]


async def open_tasks(store: Store) -> list[tuple[str, date | None]]:
    return [(row["kind"], row["deadline_on"]) for row in await rows(store, tasks) if row["done_at"] is None]


async def test_a_report_without_an_outcome_is_asked_about_again_until_the_office_has_finished(
    store: Store, member: StaffMember, matter: Consultation
) -> None:
    report = await noted(store, member, about(matter), reported(member))
    assert await open_tasks(store) == [(TaskKind.REPORT, ASK_ON)]

    later = ASK_ON + timedelta(days=14)
    examined = replace(report.content, outcome=ReportOutcome.EXAMINED, ask_on=later)
    assert (await correct_report(acting(store, member), report, examined)).is_done
    assert await open_tasks(store) == [(TaskKind.REPORT, later)]

    report = await store.reports.get(report.id)
    done = replace(report.content, outcome=ReportOutcome.DONE, outcome_words="They inspected", ask_on=None)
    assert (await correct_report(acting(store, member), report, done)).is_done
    assert await open_tasks(store) == []
    every = [each.content.outcome for each in await store.reports.versions_of(report.id)]
    assert every == [ReportOutcome.NONE_YET, ReportOutcome.EXAMINED, ReportOutcome.DONE]


async def test_the_log_names_ids_and_buttons_and_no_words(
    store: Store, member: StaffMember, matter: Consultation
) -> None:
    report = await noted(store, member, about(matter), reported(member, office=None))
    corrected = replace(report.content, words="The night hours of September too")
    await correct_report(acting(store, member), report, corrected)
    [event] = await happened(store, "report_noted")
    assert (event["subject"], event["actor"]) == (f"consultation:{matter.id}", f"staff:{member.id}")
    assert event["details"] == {
        "report": report.id,
        "authority": "labour_standards",
        "decided_by": member.id,
        "to": "authority",
        "decision": "reported",
        "outcome": "none_yet",
    }
    assert len(await happened(store, "report_corrected")) == 1


async def test_of_two_who_change_one_the_later_is_told_and_nothing_is_overwritten(
    store: Store, member: StaffMember, matter: Consultation
) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    report = await noted(store, member, about(matter), reported(member))
    mine, theirs = (replace(report.content, words=each) for each in ("Mine", "Theirs"))
    assert (await correct_report(acting(store, manager), report, theirs)).is_done
    refused = await correct_report(acting(store, member), report, mine)
    assert refused.key == "report-mistake-changed"
    assert [each.content.words for each in await store.reports.versions_of(report.id)] == [WORDS, "Theirs"]


async def test_who_has_not_read_what_somebody_else_noted_meanwhile_reads_it_first(
    store: Store, member: StaffMember, matter: Consultation
) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    first = await noted(store, manager, about(matter), reported(manager))
    again = await note_report(acting(store, member), member, about(matter), reported(member), seen=[])
    assert again.key == "report-mistake-meanwhile"
    assert (await note_report(acting(store, member), member, about(matter), reported(member), [first.id])).is_done
    assert len(await store.reports.about_matter(matter)) == 2


async def test_a_decision_that_is_put_off_has_a_day_and_another_one_has_none(
    store: Store, member: StaffMember, matter: Consultation
) -> None:
    await noted(store, member, about(matter), not_reported(member, NotReportedReason.WORKER_DECLINES))
    assert await open_tasks(store) == []
    await noted(store, member, about(matter), not_reported(member, NotReportedReason.STILL_CHECKING, ASK_ON))
    assert await open_tasks(store) == [(TaskKind.REPORT, ASK_ON)]


async def test_a_decision_that_was_put_off_is_asked_for_no_more_once_it_is_made(
    store: Store, member: StaffMember, matter: Consultation
) -> None:
    await noted(store, member, about(matter), not_reported(member, NotReportedReason.STILL_CHECKING, TODAY))
    await noted(store, member, about(matter), reported(member))
    assert await open_tasks(store) == [(TaskKind.REPORT, ASK_ON)]


async def test_who_may_not_read_the_matter_reads_no_report_of_it_and_its_task_is_hidden(
    store: Store, member: StaffMember, linh: Worker
) -> None:
    hidden = await store.consultations.open(linh, ConsultationKind.HARASSMENT, NOW, Readers.RESTRICTED)
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    report = await noted(store, manager, about(hidden), reported(manager))
    assert await find_readable(store, member, report.id) is None
    assert await find_readable(store, manager, report.id) == report
    assert await store.tasks.count_open_for(OF_GROUP) == 0
    assert await store.tasks.count_open_for(sight_of(manager)) == 1
    auditor = await a_member(store, Role.AUDITOR, ADMIN_USER)
    assert await reports_for(store, auditor, 0) == []


async def test_managers_take_every_version_with_its_words_and_auditors_without(
    store: Store, member: StaffMember, matter: Consultation
) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    auditor = await a_member(store, Role.AUDITOR, ADMIN_USER)
    report = await noted(store, member, about(matter), reported(member))
    changed = replace(report.content, outcome=ReportOutcome.DONE, outcome_words="They inspected", ask_on=None)
    await correct_report(acting(store, member), report, changed)
    rows = await reports_for(store, manager, 0)
    assert [(each.report.number, each.report.content.words) for each in rows] == [(1, WORDS), (2, WORDS)]
    assert [each.version_id for each in await reports_for(store, manager, rows[0].version_id)] == [rows[1].version_id]
    [_, second] = await reports_for(store, auditor, 0)
    told = second.report.content
    assert (told.words, told.outcome_words, told.outcome, told.authority) == (None, None, "done", "labour_standards")


async def test_the_worker_reads_which_office_when_and_what_came_of_it_and_no_word_of_staff(
    store: Store, member: StaffMember, linh: Worker, matter: Consultation
) -> None:
    await noted(store, member, about(matter), reported(member))
    unagreed = told(member, unagreed="Somebody was in danger")
    await note_telling(acting(store, member), about(matter), unagreed, None)
    office, employer = (await gather(store, linh)).reports
    assert (office.consultation_id, office.authority, office.outcome) == (matter.id, "labour_standards", "none_yet")
    assert (employer.addressee, employer.whom, employer.is_agreed) == ("employer", "Ms Example", False)
    assert WORDS not in repr(office)
    assert "danger" not in repr(employer)


async def test_without_the_workers_consent_the_employer_is_told_only_for_a_reason(
    store: Store, member: StaffMember, linh: Worker, matter: Consultation
) -> None:
    context = acting(store, member)
    assert await disclosure_of(store, matter) is None
    refused = await note_telling(context, about(matter), told(member), await disclosure_of(store, matter))
    assert refused.key == "interview-employer-mistake-unagreed"
    assert await rows(store, report_versions) == []

    await give(acting(store), linh, Purpose.EMPLOYER, matter.id)
    agreed = await disclosure_of(store, await store.consultations.get(matter.id))
    assert agreed is EmployerDisclosure.AGREED
    assert (await note_telling(context, about(matter), told(member), agreed)).is_done
    await withdraw(acting(store), linh, Purpose.EMPLOYER, matter.id)
    withdrawn = await disclosure_of(store, await store.consultations.get(matter.id))
    assert withdrawn is EmployerDisclosure.WITHDRAWN
    assert (await note_telling(context, about(matter), told(member), withdrawn)).is_refused

    again = told(member, unagreed="Somebody was in danger")
    assert (await note_telling(context, about(matter), again, withdrawn)).is_done
    kept = await employer_report(store, about(matter))
    assert kept is not None
    assert kept.number == 2


async def test_the_consent_of_who_was_forgotten_is_none_any_more(
    store: Store, linh: Worker, matter: Consultation
) -> None:
    await give(acting(store), linh, Purpose.EMPLOYER, matter.id)
    await forget(acting(store), linh, Retention(), TODAY)
    assert await disclosure_of(store, await store.consultations.get(matter.id)) is EmployerDisclosure.WITHDRAWN


async def test_what_was_reported_stays_when_the_matter_is_closed_and_the_worker_forgotten(
    store: Store, member: StaffMember, linh: Worker, matter: Consultation
) -> None:
    report = await noted(store, member, about(matter), reported(member))
    await forget(acting(store), linh, Retention(), TODAY)
    assert await open_tasks(store) == [(TaskKind.REPORT, ASK_ON)]
    done = replace(report.content, outcome=ReportOutcome.DONE, ask_on=None)
    assert (await correct_report(acting(store, member), report, done)).is_done
    assert await open_tasks(store) == []


async def asked_whether_reported(store: Store) -> int:
    return sum(key == "report-undecided" for key, _args in await said(store, worker_id=None))


@pytest.mark.parametrize("decided", [False, True])
async def test_a_matter_with_a_red_flag_is_closed_and_asks_once_whether_it_was_reported(
    store: Store, member: StaffMember, matter: Consultation, decided: bool
) -> None:
    await store.red_flags.set(matter.id, RedFlag.DANGER, None, NOW)
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    if decided:
        await noted(store, member, about(matter), not_reported(member, NotReportedReason.NO_BREACH))
    for _ in range(2):
        there = await store.consultations.get(matter.id)
        assert (await close_consultation(acting(store, manager), there)).is_done
        await reopen_consultation(acting(store, member), await store.consultations.get(matter.id))
    assert await asked_whether_reported(store) == (0 if decided else 1)


async def test_a_matter_without_a_red_flag_asks_nothing(
    store: Store, member: StaffMember, matter: Consultation
) -> None:
    await close_consultation(acting(store, member), matter)
    assert await asked_whether_reported(store) == 0


async def an_interview(store: Store, member: StaffMember, worker: Worker, whose: Interviewee) -> Interview:
    """One in which something was found about the pay and about the passport."""
    begun = await store.interviews.begin(worker.id, whose, Method.IN_PERSON, member.id, NOW)
    problems = {"pay": "Two hours", "documents_held": "The passport"}
    await store.interviews.set_findings(begun.id, {**dict.fromkeys(ITEMS), **problems})
    assert (await hold_interview(acting(store, member), await store.interviews.get(begun.id), TODAY)).is_done
    return await store.interviews.get(begun.id)


async def test_what_was_reported_of_an_interview_counts_for_each_of_its_matters(
    store: Store, member: StaffMember, linh: Worker
) -> None:
    held = await an_interview(store, member, linh, Interviewee.WORKER)
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    pay, passport = await store.consultations.told_in(held.id)
    await close_consultation(acting(store, manager), pay)
    assert await asked_whether_reported(store) == 1
    subject = ReportSubject(linh.id, interview_id=held.id)
    report = await noted(store, member, subject, reported(member))
    assert await store.reports.about_matter(passport) == [report]
    await close_consultation(acting(store, manager), passport)
    assert await asked_whether_reported(store) == 1
    of_one = await noted(store, member, about(pay), reported(member, authority="police"))
    assert await readable_reports(store, member, subject) == [report, of_one]
    assert await store.reports.about_matter(passport) == [report]


async def test_all_that_was_told_in_an_interview_may_be_told_on_only_where_the_worker_agrees_to_each(
    store: Store, member: StaffMember, linh: Worker
) -> None:
    held = await an_interview(store, member, linh, Interviewee.WORKER)
    pay, passport = await store.consultations.told_in(held.id)
    assert await disclosure_in(store, held) is None
    await give(acting(store), linh, Purpose.EMPLOYER, pay.id)
    assert await disclosure_in(store, held) is None
    await give(acting(store), linh, Purpose.EMPLOYER, passport.id)
    assert await disclosure_in(store, held) is EmployerDisclosure.AGREED


async def test_what_the_supervisor_said_needs_no_consent_and_is_not_the_workers_to_read(
    store: Store, member: StaffMember, linh: Worker
) -> None:
    held = await an_interview(store, member, linh, Interviewee.SUPERVISOR)
    assert (await note_employer_news(acting(store, member), held, told(member))).is_done
    await noted(store, member, ReportSubject(linh.id, interview_id=held.id), reported(member))
    assert (await store.interviews.get(held.id)).employer_told_whom == "Ms Example"
    assert (await gather(store, linh)).reports == ()
    assert linh.chat_id == LINH_CHAT


@pytest.mark.parametrize("readers", [Readers.GROUP, Readers.RESTRICTED])
async def test_a_decision_that_nobody_has_made_is_a_task_with_a_day_until_it_is_noted(
    store: Store, matter: Consultation, readers: Readers
) -> None:
    await store.red_flags.set(matter.id, RedFlag.UNPAID_WAGES, None, NOW)
    await store.consultations.set_readers(matter.id, readers)
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    for _ in range(2):
        assert (await close_consultation(acting(store, manager), await store.consultations.get(matter.id))).is_done
        await reopen_consultation(acting(store, manager), await store.consultations.get(matter.id))
    await close_consultation(acting(store, manager), await store.consultations.get(matter.id))
    assert await open_tasks(store) == [("report", TODAY + timedelta(days=7))]
    await noted(store, manager, about(matter), not_reported(manager, NotReportedReason.NO_BREACH))
    assert await open_tasks(store) == []


async def test_what_is_noted_of_an_interview_decides_for_each_of_its_closed_matters(
    store: Store, member: StaffMember, linh: Worker
) -> None:
    held = await an_interview(store, member, linh, Interviewee.WORKER)
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    for each in await store.consultations.told_in(held.id):
        await close_consultation(acting(store, manager), each)
    week = ("report", TODAY + timedelta(days=7))
    assert [each for each in await open_tasks(store) if each[0] == "report"] == [week, week]
    await noted(store, member, ReportSubject(linh.id, interview_id=held.id), reported(member))
    assert [each for each in await open_tasks(store) if each[0] == "report"] == [("report", ASK_ON)]


async def test_what_was_reported_of_an_interview_is_read_by_who_reads_all_that_was_told_there_and_who_wrote_it(
    store: Store, member: StaffMember, linh: Worker
) -> None:
    begun = await store.interviews.begin(linh.id, Interviewee.WORKER, Method.IN_PERSON, member.id, NOW)
    await store.interviews.set_findings(begun.id, {**dict.fromkeys(ITEMS), "pay": "Two hours", "violence": "Beaten"})
    assert (await hold_interview(acting(store, member), await store.interviews.get(begun.id), TODAY)).is_done
    subject = ReportSubject(linh.id, interview_id=begun.id)
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    officer = await a_member(store, Role.SUPPORT_OFFICER, ADMIN_USER)
    report = await noted(store, member, subject, reported(member))
    assert await readable_reports(store, manager, subject) == [report]
    assert await readable_reports(store, member, subject) == [report]
    assert await readable_reports(store, officer, subject) == []
    assert await find_readable(store, officer, report.id) is None
    [pay] = [each for each in await store.consultations.told_in(begun.id) if each.is_in_group]
    of_pay = ReportSubject(linh.id, consultation_id=pay.id)
    assert await readable_reports(store, officer, of_pay) == []
    assert await store.reports.page(OF_GROUP, 0, 10) == []
    assert len(await store.reports.page(sight_of(manager), 0, 10)) == 1


@pytest.mark.parametrize("said_when", ["before", "after"])
async def test_nobody_decides_about_a_report_where_there_was_no_danger(
    store: Store, linh: Worker, said_when: str
) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await raise_alarm(acting(store), linh)
    alarm = await store.alarms.newest_of(matter.id)
    assert alarm is not None
    assert (await take_alarmed(acting(store, manager), alarm)).is_done
    if said_when == "before":
        await note_outcome(acting(store, manager), alarm, AlarmOutcome.NO_DANGER)
    await close_consultation(acting(store, manager), await store.consultations.get(matter.id))
    asked = await store.tasks.list_undecided([matter.id])
    assert [each.text_name for each in asked] == ([] if said_when == "before" else ["undecided"])
    if said_when == "after":
        await note_outcome(acting(store, manager), alarm, AlarmOutcome.NO_DANGER)
    assert await store.tasks.list_undecided([matter.id]) == []
    assert (await note_outcome(acting(store, manager), alarm, AlarmOutcome.SPOKE)).is_done
    assert len(await store.tasks.list_undecided([matter.id])) == 1
