"""Records of interviews: what follows once one is held, and what a correction changes."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.actions.interviews.record import (
    begin_record,
    correct_interview,
    hold_interview,
    keep_finding,
    keep_rest_fine,
    note_employer_news,
)
from bot.actions.privacy.my_data import gather
from bot.actions.support.alarms import take_alarm
from bot.domain.facts import Facts
from bot.domain.interviews import BLOCKS, ITEMS, REMARKS, EmployerNews, Interview, Interviewee, Method
from bot.domain.staff import Role, StaffMember
from bot.domain.support.report import ReportContent, ReportDecision
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import alarms, consultations, interviews, messages, obligations, profile_values
from tests.actions.vocabulary import (
    MANAGER_USER,
    NOW,
    NUMBER,
    TODAY,
    a_member,
    a_worker,
    acting,
    happened,
    known,
    on_roster,
    ring_due,
    rows,
    said,
)

PAY, PASSPORT = "Two hours were not paid <last month>", "The boss keeps the passport"


@pytest.fixture
async def hired(store: Store) -> Worker:
    """A Specified Skilled Worker (i) in the bot."""
    return await on_roster(store, await a_worker(store), employer="Aozora Foods")


@pytest.fixture
async def held(store: Store, hired: Worker, member: StaffMember) -> Interview:
    """An interview with one problem and a remark was held online."""
    begun = await begin_record(acting(store, member), hired, Interviewee.WORKER, Method.ONLINE)
    await store.interviews.set_findings(begun.id, {**dict.fromkeys(ITEMS), "pay": PAY})
    await store.interviews.set_remarks(begun.id, "Was tired")
    await store.interviews.hold(begun.id, member.id, TODAY)
    return await store.interviews.get(begun.id)


async def answered(
    store: Store, member: StaffMember, worker: Worker, about: Interviewee = Interviewee.WORKER, **problems: str
) -> Interview:
    """Every item of an interview in person is answered."""
    interview = await begin_record(acting(store, member), worker, about, Method.IN_PERSON)
    for item in ITEMS:
        interview = await keep_finding(store, interview, item, problems.get(item))
    return interview


async def told(store: Store) -> dict[str, str]:
    return {row["field"]: row["value"] for row in await rows(store, profile_values)}


async def test_problems_become_consultations_and_the_worker_reads_when_the_next_is_due(
    store: Store, hired: Worker, member: StaffMember, facts: Facts
) -> None:
    interview = await answered(store, member, hired, pay=PAY, documents_held=PASSPORT)
    await hold_interview(acting(store, member, facts=facts), interview, TODAY)
    opened = [(row["kind"], row["state"], row["channel"]) for row in await rows(store, consultations)]
    assert opened == [("pay", "escalated", "in_person"), ("procedure", "escalated", "in_person")]
    assert [row["text"] for row in await rows(store, messages)] == [PAY, PASSPORT]
    problems = [args for key, args in await said(store, worker_id=None) if key == "interview-staff-problem"]
    assert problems == [{"item": "pay", "text": PAY}, {"item": "documents_held", "text": PASSPORT}]
    assert ("interview-thanks", {"next_on": "2027-02-22"}) in await said(store, worker_id=hired.id)
    (kept,) = await rows(store, interviews)
    assert (kept["state"], kept["held_on"]) == ("held", TODAY)
    assert (await told(store))["last_interview_on"] == "2026-11-22"


async def test_a_problem_has_the_flag_of_its_item_and_what_is_red_alarms_managers(
    store: Store, hired: Worker, member: StaffMember, facts: Facts
) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    interview = await answered(store, member, hired, pay=PAY, housing="Mould", documents_held=PASSPORT)
    await hold_interview(acting(store, member, facts=facts), interview, TODAY)
    matters = {row["red_flag"]: row for row in await rows(store, consultations)}
    assert set(matters) == {"unpaid_wages", None, "documents_held"}
    assert {row["flagged_by"] for flag, row in matters.items() if flag} == {member.id}
    assert [matters[each]["urgency"] for each in ("unpaid_wages", None, "documents_held")] == [
        "orange",
        "normal",
        "red",
    ]
    (alarm,) = await rows(store, alarms)
    assert (alarm["consultation_id"], alarm["raised_by"]) == (matters["documents_held"]["id"], member.id)
    assert await said(store, staff_id=manager.id) == [
        ("alarm-flagged", {"number": str(alarm["consultation_id"]), "rung": 1})
    ]


async def test_of_violence_in_an_interview_the_group_reads_no_word(
    store: Store, hired: Worker, member: StaffMember, facts: Facts
) -> None:
    interview = await answered(store, member, hired, violence="The foreman hits him")
    await hold_interview(acting(store, member, facts=facts), interview, TODAY)
    (matter,) = await rows(store, consultations)
    assert (matter["readers"], matter["red_flag"]) == ("restricted", "violence")
    assert "interview-staff-problem" not in [key for key, _ in await said(store)]
    assert [row["text"] for row in await rows(store, messages)] == ["The foreman hits him"]


async def test_two_red_problems_of_one_worker_alarm_one_after_the_other(
    store: Store, hired: Worker, member: StaffMember, facts: Facts
) -> None:
    interview = await answered(store, member, hired, violence="Hits him", documents_held=PASSPORT)
    await hold_interview(acting(store, member, facts=facts), interview, TODAY)
    assert len(await rows(store, alarms)) == 1
    await ring_due(acting(store, member, facts=facts))
    assert len(await rows(store, alarms)) == 1
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    first = await store.alarms.newest_of_worker(hired.id)
    assert first is not None
    await take_alarm(acting(store, manager, facts=facts), await store.consultations.get(first.consultation_id))
    await ring_due(acting(store, manager, facts=facts))
    assert len(await rows(store, alarms)) == 2


async def test_the_next_deadline_follows_from_the_interview_held(
    store: Store, hired: Worker, member: StaffMember, facts: Facts
) -> None:
    await store.reminder_kinds.activate(["interview"], NOW)
    await hold_interview(acting(store, member, facts=facts), await answered(store, member, hired), TODAY)
    owed = [row["deadline_on"] for row in await rows(store, obligations) if row["kind"] == "interview"]
    assert owed == [date(2027, 2, 22)]


async def test_what_a_supervisor_said_no_worker_hears_of(
    store: Store, hired: Worker, member: StaffMember, facts: Facts
) -> None:
    interview = await answered(store, member, hired, Interviewee.SUPERVISOR, hours="Often late")
    await hold_interview(acting(store, member, facts=facts), interview, TODAY)
    assert await said(store) == [("interview-staff-supervisor", {"roster_number": NUMBER, "count": 1})]
    assert await rows(store, consultations) == []
    assert await told(store) == {"last_supervisor_interview_on": "2026-11-22"}


async def test_a_record_written_late_does_not_replace_a_newer_date(
    store: Store, hired: Worker, member: StaffMember, facts: Facts
) -> None:
    await known(store, hired, last_interview_on="2026-11-20")
    late_on = date(2026, 11, 10)
    await hold_interview(acting(store, member, facts=facts), await answered(store, member, hired), late_on)
    assert (await told(store))["last_interview_on"] == "2026-11-20"
    assert [row["held_on"] for row in await rows(store, interviews)] == [late_on]


async def test_a_correction_changes_one_item_and_its_event_names_the_item_only(
    store: Store, held: Interview, member: StaffMember, facts: Facts
) -> None:
    for text in ("One hour was not paid", None):
        await correct_interview(acting(store, member, facts=facts), held, "pay", text)
        assert (await store.interviews.get(held.id)).findings == {**dict.fromkeys(ITEMS), "pay": text}
    corrected = [(each["subject"], each["details"]) for each in await happened(store, "interview_corrected")]
    assert corrected == [(f"interview:{held.id}", {"item": "pay"})] * 2
    assert await rows(store, consultations) == []


async def test_a_problem_that_a_correction_brings_is_taken_up(
    store: Store, held: Interview, member: StaffMember, facts: Facts
) -> None:
    await correct_interview(acting(store, member, facts=facts), held, "other_work", "Works in the office too")
    assert [(row["kind"], row["channel"]) for row in await rows(store, consultations)] == [("work", "phone")]
    assert [row["text"] for row in await rows(store, messages)] == ["Works in the office too"]


async def test_remarks_are_taken_away_and_no_item_changes(
    store: Store, held: Interview, member: StaffMember, facts: Facts
) -> None:
    await correct_interview(acting(store, member, facts=facts), held, REMARKS, None)
    kept = await store.interviews.get(held.id)
    assert (kept.remarks, kept.findings) == (None, held.findings)


async def test_the_rest_of_a_block_is_fine_and_what_was_said_of_it_stays(
    store: Store, hired: Worker, member: StaffMember
) -> None:
    begun = await begin_record(acting(store, member), hired, Interviewee.WORKER, Method.IN_PERSON)
    begun = await keep_finding(store, begun, "pay", PAY)
    begun = await keep_rest_fine(store, begun, "treatment")
    assert begun.findings == {**dict.fromkeys(BLOCKS["treatment"]), "pay": PAY}
    assert (await store.interviews.get(begun.id)).findings == begun.findings
    assert begun.open_blocks == ("work", "protection", "life", "other")


async def test_the_interviewer_stays_as_on_that_day_whatever_they_are_called_later(
    store: Store, hired: Worker, member: StaffMember, facts: Facts
) -> None:
    await store.staff.describe(member.id, "佐藤 例子", "支援担当", ["ja"])
    interview = await answered(store, member, hired)
    await hold_interview(acting(store, member, facts=facts), interview, TODAY)
    await store.staff.describe(member.id, "鈴木 例子", "支援責任者", ["ja"])
    await store.interviews.name_interviewers()
    kept = await store.interviews.get(interview.id)
    assert (kept.interviewer_name, kept.interviewer_title) == ("佐藤 例子", "支援担当")
    (exported,) = (await gather(store, hired)).interviews
    assert (exported.interviewer_name, exported.interviewer_title) == ("佐藤 例子", "支援担当")


async def test_whether_the_employer_was_told_is_asked_only_where_something_was_found(
    store: Store, hired: Worker, member: StaffMember, facts: Facts
) -> None:
    for interview in (await answered(store, member, hired), await answered(store, member, hired, pay=PAY)):
        await hold_interview(acting(store, member, facts=facts), interview, TODAY)
    (asked,) = await store.interviews.without_employer_news()
    assert (asked.id, asked.problems) == (2, {"pay": PAY})

    who: dict[str, Any] = {
        "decided_by": member.id,
        "decided_by_name": None,
        "done_on": TODAY,
        "unagreed": "Somebody was in danger",
    }
    content = ReportContent(decision=ReportDecision.REPORTED, whom="Aozora, Ms Example", **who)
    assert (await note_employer_news(acting(store, member), asked, replace(content, unagreed=None))).is_refused
    assert (await note_employer_news(acting(store, member), asked, content)).is_done
    exported = (await gather(store, hired)).interviews
    assert [(each.employer_news, each.employer_told_whom) for each in exported] == [
        (None, None),
        (EmployerNews.TOLD, "Aozora, Ms Example"),
    ]
    told = await store.interviews.get(asked.id)
    assert (told.employer_news, told.employer_told_whom, told.employer_told_on, told.employer_not_told) == (
        *(EmployerNews.TOLD, "Aozora, Ms Example", TODAY),
        None,
    )
    why = replace(content, decision=ReportDecision.NOT_REPORTED, whom=None, words="The worker does not want it")
    assert (await note_employer_news(acting(store, member), told, why)).is_done
    not_told = await store.interviews.get(asked.id)
    assert (not_told.employer_news, not_told.employer_told_whom, not_told.employer_told_on) == (
        *(EmployerNews.NOT_TOLD, None),
        None,
    )
    assert not_told.employer_not_told == "The worker does not want it"
    assert await store.interviews.without_employer_news() == []
    corrected = [each["details"] for each in await happened(store, "interview_corrected")]
    assert corrected == [{"item": "employer"}] * 2


async def test_a_correction_begins_and_ends_the_question_about_the_employer(
    store: Store, hired: Worker, member: StaffMember, facts: Facts
) -> None:
    interview = await answered(store, member, hired)
    await hold_interview(acting(store, member, facts=facts), interview, TODAY)
    for text, news in ((PAY, EmployerNews.OPEN), (None, None)):
        now = await store.interviews.get(interview.id)
        await correct_interview(acting(store, member, facts=facts), now, "pay", text)
        assert (await store.interviews.get(interview.id)).employer_news is news
