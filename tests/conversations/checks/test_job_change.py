"""Changing jobs: the check, the offer of help, and the record in the staff group."""

from collections.abc import Mapping

import pytest

from bot.domain.privacy.consent import Purpose
from bot.domain.support.job_change_record import LONGEST_ENTRY
from bot.storage.tables import consultations, job_change_entries, job_changes, obligations, screenings
from tests.conversations.chat import Chat, Desk
from tests.conversations.reminders.test_my_dates import tells

Answers = Mapping[str, str]
OWED: Answers = {
    "contract_ended": "form-yes",
    "reason": "job_change-option-reason-employer",
    "same_category": "form-yes",
    "new_field": "field-care",
    "permission_received": "form-no",
}
VISIT = "2026-12-01 10:00, Hello Work Example"
KINDS = ("hello_work_visit", "candidate_employer", "person_in_charge")


async def walk(chat: Chat, answers: Answers) -> None:
    """From the menu to the result; what has no answer is "I don't know"."""
    await chat.sends("/menu")
    await chat.taps("menu-job_change")
    chat.sees("job_change-start")
    await chat.taps("form-begin")
    if chat.says("form-known") in chat.screen():
        await chat.taps("form-known-yes")
    while chat.says("result-who_decides") not in chat.screen():
        if chat.says("my_dates-ask-contract_ended", {"example": chat.world.clock.today().isoformat()}) in chat.screen():
            await chat.taps("form-skip")
            continue
        asked = [question for question in QUESTIONS if chat.says(f"job_change-ask-{question}") in chat.screen()]
        assert len(asked) == 1, chat.screen()
        if asked[0] == "new_field" and "new_field" in answers:
            await chat.sends(chat.says(answers["new_field"]))
        else:
            await chat.taps(answers.get(asked[0], "form-skip"))


QUESTIONS = (
    *("contract_ended", "reason", "field", "same_category", "common_skill_confirmed"),
    *("new_field_test_passed", "new_field", "driving_licence", "apply_on", "permission_received"),
)


async def test_who_leaves_because_rules_were_broken_reads_that_it_is_not_their_fault(worker: Chat) -> None:
    leaving = {**OWED, "reason": "job_change-option-reason-broken_rules", "new_field": "field-auto_transport"}
    await walk(worker, {**leaving, "driving_licence": "form-no"})
    for key in (
        *("result-outcome-needs_staff", "job_change-reason-support_duty-broken_rules"),
        *("job_change-reason-job_category-own_standard_missing", "job_change-reason-permission-not_received"),
    ):
        worker.sees(key)
    assert worker.says("result-send") in worker.labels()


@pytest.mark.parametrize("told", ["button-yesterday", "21/11"])
async def test_the_day_on_which_the_contract_ended_is_asked_and_fourteen_days_are_counted(
    worker: Chat, officer: Desk, told: str
) -> None:
    await tells(worker)
    await worker.sends("/menu")
    for key in ("menu-job_change", "form-begin", "form-yes"):
        await worker.taps(key)
    worker.sees("my_dates-ask-contract_ended", example=worker.world.clock.today().isoformat())
    await (worker.taps(told) if told.startswith("button") else worker.sends(told))
    worker.sees("job_change-ask-reason")
    await worker.world.settles()
    await officer.will_read("task-contract_end", about="worker", roster_number="none", id="1", told_on="2026-11-21")
    await worker.sends("/menu")
    await walk(worker, OWED)
    worker.sees("job_change-notice-until", last_on="2026-12-05", ended_on="2026-11-21")
    await worker.sends("/mydates")
    worker.sees("my_dates-line", kind="contract_end_notice", deadline="2026-12-05")


async def test_who_does_not_know_the_day_goes_on_and_is_not_asked_again(worker: Chat) -> None:
    await worker.sends("/menu")
    for key in ("menu-job_change", "form-begin", "form-yes"):
        await worker.taps(key)
    await worker.sends("2026-12-24")
    worker.sees("form-mistake-date-range", first="2024-11-22", last="2026-11-22")
    await worker.taps("form-back")
    worker.sees("job_change-ask-contract_ended")
    await worker.taps("form-yes")
    await worker.taps("form-skip")
    worker.sees("job_change-ask-reason")


@pytest.fixture
async def supported(worker: Chat) -> Chat:
    """A worker for whom job-change support is open."""
    await walk(worker, OWED)
    await worker.taps("job_change-support-agree")
    return worker


async def add(officer: Desk, kind: str, text: str) -> None:
    """Press the button and reply to the bot's question."""
    await officer.taps(f"job_change-add-{kind}")
    await officer.replies(text, to=officer.says(f"job_change-prompt-{kind}"))


async def test_one_tap_sends_the_answers_to_staff_in_their_language(worker: Chat, officer: Desk) -> None:
    await walk(worker, {"reason": "job_change-option-reason-own_wish"})
    worker.sees("result-outcome-needs_staff")
    assert worker.says("job_change-support-agree") not in worker.labels()
    assert await worker.world.rows(consultations) == []
    await worker.taps("result-send")
    worker.sees("consultation-added", number="1")
    opened = await worker.world.row(consultations)
    assert (opened["kind"], opened["state"]) == ("job_change", "new")
    told = officer.screen()
    assert officer.says("job_change-option-reason-own_wish") in told
    assert f"{officer.says('job_change-short-same_category')}：{officer.says('form-not-known')}" in told
    assert await worker.world.rows(job_changes) == []


async def test_support_that_is_owed_is_opened_by_a_tap_and_neither_before_nor_twice(
    worker: Chat, officer: Desk
) -> None:
    await walk(worker, OWED)
    worker.sees("result-outcome-possible")
    worker.sees("job_change-support-offer")
    assert (await worker.world.row(screenings))["result"]["support_duty"] == "yes"
    assert await worker.world.rows(obligations) == []

    await worker.taps_twice("job_change-support-agree")

    worker.sees("consultation-added", number="1")
    record, owed = await worker.world.row(job_changes), await worker.world.row(obligations)
    assert (record["consultation_id"], record["closed_at"]) == (1, None)
    assert (owed["kind"], owed["deadline_on"], owed["done_at"]) == ("job_change_support", None, None)
    assert officer.labels() == [
        *(officer.says(f"job_change-add-{kind}") for kind in KINDS),
        officer.says("job_change-close"),
    ]
    assert len(await worker.world.happened("job_change_opened")) == 1

    await walk(worker, OWED)
    await worker.taps("job_change-support-agree")
    assert len(await worker.world.rows(job_changes)) == 1
    assert len(await worker.world.rows(obligations)) == 1


async def test_without_consent_to_records_staff_get_the_answers_and_it_is_asked_below(worker: Chat) -> None:
    async with worker.world.shien.database.transaction() as store:
        await store.consents.withdraw(1, Purpose.RECORDS, worker.world.clock.now())
    await walk(worker, OWED)
    await worker.taps("job_change-support-agree")
    assert len(await worker.world.rows(job_changes)) == 1
    worker.sees("consents-ask-records", organisation=worker.world.facts.organisation.name)


async def test_an_officer_adds_and_corrects_items_by_replying_to_the_questions(supported: Chat, officer: Desk) -> None:
    before = supported.messages()
    for number, kind in enumerate(KINDS):
        await add(officer, kind, f"{VISIT} {number}")
        assert f"{VISIT} {number}" in officer.screen()
    question = officer.says("job_change-prompt-hello_work_visit")
    await officer.replies(VISIT, to=question)
    assert f"• {VISIT}\n" in officer.screen()
    assert f"• {VISIT} 0" not in officer.screen()
    entries = await officer.world.rows(job_change_entries)
    kept = [(entry["kind"], entry["text"], entry["staff_id"] is not None) for entry in entries]
    assert kept == list(zip(KINDS, (VISIT, f"{VISIT} 1", f"{VISIT} 2"), (True, True, True), strict=True))
    assert supported.messages() == before


async def test_too_long_a_reply_and_a_picture_are_no_entry_and_said_so(supported: Chat, officer: Desk) -> None:
    await add(officer, "hello_work_visit", "x" * (LONGEST_ENTRY + 1))
    officer.sees("job_change-mistake-long", longest=LONGEST_ENTRY)
    question = officer.message(officer.says("job_change-prompt-hello_work_visit"))["message_id"]
    group = officer.world.staff_group
    await officer.then(officer.person.sends_photo(chat=group, thread_id=officer.topic, reply_to=question))
    officer.sees("job_change-mistake-no-text")
    assert [row["text"] for row in await supported.world.rows(job_change_entries)] == [None]


async def test_a_record_is_closed_takes_nothing_more_and_is_opened_again(supported: Chat, officer: Desk) -> None:
    world = supported.world
    await officer.taps("job_change-add-hello_work_visit")
    await officer.taps("job_change-close")
    officer.is_told("job_change-closed")
    assert (await world.row(job_changes))["closed_at"] is not None
    assert (await world.row(obligations))["done_at"] is not None
    await officer.replies(VISIT, to=officer.says("job_change-prompt-hello_work_visit"))
    officer.sees("job_change-mistake-closed")
    for old in ("job_change-add-hello_work_visit", "job_change-close"):
        await officer.taps(old)
        officer.is_told("button-old")
    assert len(await world.happened("job_change_closed")) == 1

    await officer.taps("job_change-reopen")
    officer.is_told("job_change-reopened")
    assert (await world.row(job_changes))["closed_at"] is None
    assert [row["done_at"] for row in await world.rows(obligations)] == [None]
    await officer.taps("job_change-reopen")
    officer.is_told("button-old")
    assert len(await world.happened("job_change_reopened")) == 1
