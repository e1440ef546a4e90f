"""Records of interviews: what follows once one is held, and what a correction changes."""

from datetime import date

import pytest

from bot.actions.interviews.record import begin_record, correct_interview, hold_interview, keep_finding
from bot.domain.facts import Facts
from bot.domain.interviews import ITEMS, REMARKS, Interview, Interviewee, Method
from bot.domain.staff import StaffMember
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import consultations, interviews, messages, obligations, profile_values
from tests.actions.vocabulary import (
    NOW,
    NUMBER,
    TODAY,
    a_worker,
    acting,
    happened,
    known,
    on_roster,
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
    assert opened == [("pay", "new", "in_person"), ("procedure", "escalated", "in_person")]
    assert [row["text"] for row in await rows(store, messages)] == [PAY, PASSPORT]
    problems = [args for key, args in await said(store, worker_id=None) if key == "interview-staff-problem"]
    assert problems == [{"item": "pay", "text": PAY}, {"item": "documents_held", "text": PASSPORT}]
    assert await said(store, worker_id=hired.id) == [("interview-thanks", {"next_on": "2027-02-22"})]
    (kept,) = await rows(store, interviews)
    assert (kept["state"], kept["held_on"]) == ("held", TODAY)
    assert (await told(store))["last_interview_on"] == "2026-11-22"


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
