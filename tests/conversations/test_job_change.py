"""Changing jobs: the check, the offer of help, and the record in the staff group."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.domain.consent import Purpose
from bot.domain.job_change import LONGEST_ENTRY
from bot.domain.profile import Owner
from bot.storage.tables import consultations, job_change_entries, job_changes, obligations, screenings
from tests.conversations.chat import Chat, Desk, plain

Answers = Mapping[str, str]
OWED: Answers = {
    "contract_ended": "form-yes",
    "reason": "job_change-option-reason-employer",
    "same_category": "form-yes",
    "new_field": "field-care",
    "permission_received": "form-no",
}
VISIT = "2026-12-01 10:00, Hello Work Example"


async def walk(chat: Chat, answers: Answers) -> None:
    """From the menu to the result; what has no answer is "I don't know"."""
    await chat.sends("/menu")
    await chat.taps("menu-job_change")
    await chat.taps("form-begin")
    while chat.says("form-summary") not in chat.screen():
        asked = [question for question in QUESTIONS if chat.says(f"job_change-ask-{question}") in chat.screen()]
        assert len(asked) == 1, chat.screen()
        if asked[0] == "new_field" and "new_field" in answers:
            await chat.sends(chat.says(answers["new_field"]))
        else:
            await chat.taps(answers.get(asked[0], "form-skip"))
    await chat.taps("form-result")


QUESTIONS = (
    *("contract_ended", "reason", "field", "same_category", "common_skill_confirmed"),
    *("new_field_test_passed", "new_field", "apply_on", "permission_received"),
)


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


@pytest.mark.parametrize(
    ("ended_on", "key", "last_on"),
    [
        (date(2026, 11, 22), "until", "2026-12-06"),
        (date(2026, 11, 8), "until", "2026-11-22"),
        (date(2026, 11, 7), "late", "2026-11-21"),
    ],
)
async def test_where_staff_know_the_end_of_the_contract_the_last_day_is_told(
    worker: Chat, ended_on: date, key: str, last_on: str
) -> None:
    await end_contract(worker, ended_on)
    await walk(worker, OWED)
    told = {"last_on": last_on, "ended_on": ended_on.isoformat()}
    worker.sees(f"job_change-notice-{key}", **told)
    await worker.taps("todo-button")
    worker.sees(f"job_change-notice-{key}", **told)


@pytest.mark.parametrize(
    ("ended_on", "answers"),
    [
        (None, OWED),
        (date(2026, 11, 23), OWED),
        (date(2026, 11, 8), {**OWED, "contract_ended": "form-no"}),
    ],
)
async def test_no_day_is_guessed(worker: Chat, ended_on: date | None, answers: Answers) -> None:
    await end_contract(worker, ended_on)
    await walk(worker, answers)
    assert "📅" not in worker.screen()
    assert worker.says("job_change-criterion-contract_end") in worker.screen()


async def end_contract(chat: Chat, ended_on: date | None) -> None:
    """Staff have written down a contract and, where it has one, its end."""
    async with chat.world.shien.database.transaction() as store:
        known = await store.workers.by_chat(chat.person.id)
        assert known
        contract = await store.contracts.begin(known.id, await store.employers.add("Example Foods"), None)
        await store.contracts.end(contract, ended_on, None)


async def test_the_form_begins_by_saying_what_it_is(worker: Chat) -> None:
    await worker.taps("menu-job_change")
    worker.sees("job_change-start")


async def test_the_result_says_what_comes_first_and_is_kept(worker: Chat) -> None:
    await walk(worker, OWED)
    worker.sees("result-outcome-possible")
    worker.sees("job_change-reason-permission-not_received")
    worker.sees("job_change-reason-contract_end-ended")
    worker.sees("job_change-reason-support_duty-employer")
    kept = await worker.world.row(screenings)
    assert kept["result"]["support_duty"] == "yes"
    assert kept["result"]["steps"][0] == "apply_for_permission"
    (event,) = await worker.world.happened("screening_finished")
    assert event["details"] == {"check": "job_change", "rules": kept["rules"], "outcome": "possible"}


async def test_a_step_is_explained_with_the_japanese_sentence_folded(other_worker: Chat) -> None:
    await walk(other_worker, OWED)
    await other_worker.taps("job_change-criterion-contract_end")
    other_worker.sees("job_change-todo-contract_end-ended")
    japanese = other_worker.world.texts.say("ja", "job_change-reason-contract_end-ended")
    assert plain(japanese) in other_worker.screen()


async def test_who_does_not_know_the_category_is_offered_staff_and_nothing_is_opened(worker: Chat) -> None:
    await walk(worker, {})
    worker.sees("result-outcome-needs_staff")
    worker.sees("job_change-reason-job_category-category_missing")
    assert worker.says("job_change-ask-staff") in worker.labels()
    assert worker.says("job_change-support-agree") not in worker.labels()
    assert await worker.world.rows(consultations) == []


async def test_one_tap_sends_the_answers_to_staff_in_their_language(worker: Chat, officer: Desk) -> None:
    await walk(worker, {"reason": "job_change-option-reason-own_wish"})
    await worker.taps("job_change-ask-staff")
    worker.sees("consultation-added", number="1")
    opened = await worker.world.row(consultations)
    assert (opened["kind"], opened["state"]) == ("job_change", "new")
    told = officer.screen()
    assert officer.says("job_change-option-reason-own_wish") in told
    assert f"{officer.says('job_change-short-same_category')}：{officer.says('form-not-known')}" in told
    assert await worker.world.rows(job_changes) == []


async def test_sending_again_stays_in_the_same_consultation(worker: Chat) -> None:
    for _ in range(2):
        await walk(worker, {})
        await worker.taps("job_change-ask-staff")
    assert len(await worker.world.rows(consultations)) == 1


async def test_support_that_is_owed_is_opened_by_a_tap_and_not_before(worker: Chat, officer: Desk) -> None:
    await walk(worker, OWED)
    worker.sees("job_change-support-offer")
    assert worker.says("job_change-ask-staff") not in worker.labels()
    assert await worker.world.rows(obligations) == []

    await worker.taps("job_change-support-agree")

    worker.sees("consultation-added", number="1")
    record, owed = await worker.world.row(job_changes), await worker.world.row(obligations)
    assert (record["consultation_id"], record["closed_at"]) == (1, None)
    assert (owed["kind"], owed["deadline_on"], owed["done_at"]) == ("job_change_support", None, None)
    assert officer.labels() == [
        *(officer.says(f"job_change-add-{kind}") for kind in ("hello_work_visit", "candidate_employer")),
        officer.says("job_change-add-person_in_charge"),
        officer.says("job_change-close"),
    ]
    assert len(await worker.world.happened("job_change_opened")) == 1


@pytest.mark.parametrize(
    "answers", [{**OWED, "contract_ended": "form-no"}, {**OWED, "reason": "job_change-option-reason-other"}]
)
async def test_no_support_is_offered_before_the_contract_ended_or_for_other_reasons(
    answers: Answers, worker: Chat
) -> None:
    await walk(worker, answers)
    assert worker.says("job_change-support-agree") not in worker.labels()
    assert worker.says("job_change-ask-staff") in worker.labels()


async def test_nobody_owes_support_to_a_specified_skilled_worker_ii(worker: Chat) -> None:
    async with worker.world.shien.database.transaction() as store:
        linh = await store.workers.by_chat(worker.person.id)
        assert linh is not None
        await store.profiles.set_values(linh.id, Owner.STAFF, [("status", "ssw2")], worker.world.clock.now())
    await walk(worker, OWED)
    assert worker.says("job_change-support-agree") not in worker.labels()


async def test_steps_come_first_in_what_to_do_and_staff_last(worker: Chat) -> None:
    await walk(worker, {"contract_ended": "form-yes"})
    await worker.taps("todo-button")
    places = [
        worker.screen().index(worker.says(f"job_change-todo-{step}"))
        for step in ("permission-not_received", "contract_end-ended", "job_category-category_missing")
    ]
    assert places == sorted(places)


async def test_a_second_tap_opens_nothing_twice(worker: Chat) -> None:
    await walk(worker, OWED)
    await worker.taps_twice("job_change-support-agree")
    await walk(worker, OWED)
    await worker.taps("job_change-support-agree")
    assert len(await worker.world.rows(job_changes)) == 1
    assert len(await worker.world.rows(obligations)) == 1


@pytest.mark.parametrize("kind", ["hello_work_visit", "candidate_employer", "person_in_charge"])
async def test_an_officer_adds_an_item_by_replying_to_the_question(kind: str, supported: Chat, officer: Desk) -> None:
    before = supported.messages()
    await add(officer, kind, VISIT)
    assert VISIT in officer.screen()
    entry = await officer.world.row(job_change_entries)
    assert (entry["kind"], entry["text"], entry["staff_id"] is not None) == (kind, VISIT, True)
    assert supported.messages() == before


async def test_replying_once_more_corrects_the_item(supported: Chat, officer: Desk) -> None:
    await add(officer, "hello_work_visit", "1 December")
    await officer.replies(VISIT, to=officer.says("job_change-prompt-hello_work_visit"))
    assert VISIT in officer.screen()
    assert "• 1 December" not in officer.screen()
    assert len(await supported.world.rows(job_change_entries)) == 1


async def test_the_record_shows_the_newest_items_and_keeps_all(supported: Chat, officer: Desk) -> None:
    for number in range(6):
        await add(officer, "candidate_employer", f"EXAMPLE {number} {'x' * (LONGEST_ENTRY - 10)}")
    assert "EXAMPLE 0" not in officer.screen()
    assert "EXAMPLE 5" in officer.screen()
    assert len(await supported.world.rows(job_change_entries)) == 6


async def test_too_long_a_reply_is_refused_and_said_so(supported: Chat, officer: Desk) -> None:
    await add(officer, "hello_work_visit", "x" * (LONGEST_ENTRY + 1))
    officer.sees("job_change-mistake-long", longest=LONGEST_ENTRY)
    assert (await supported.world.row(job_change_entries))["text"] is None


async def test_a_picture_is_no_entry(supported: Chat, officer: Desk) -> None:
    await officer.taps("job_change-add-hello_work_visit")
    question = officer.message(officer.says("job_change-prompt-hello_work_visit"))["message_id"]
    group = officer.world.staff_group
    await officer.then(officer.person.sends_photo(chat=group, thread_id=officer.topic, reply_to=question))
    officer.sees("job_change-mistake-no-text")
    assert (await supported.world.row(job_change_entries))["text"] is None


async def test_a_new_contract_closes_record_and_obligation(supported: Chat, officer: Desk) -> None:
    await officer.taps("job_change-close")
    officer.is_told("job_change-closed")
    record, owed = await supported.world.row(job_changes), await supported.world.row(obligations)
    assert record["closed_at"] is not None
    assert owed["done_at"] is not None
    assert len(await supported.world.happened("job_change_closed")) == 1


async def test_a_record_closed_too_early_is_owed_again(supported: Chat, officer: Desk) -> None:
    await officer.taps("job_change-close")
    await officer.taps("job_change-reopen")
    officer.is_told("job_change-reopened")
    assert (await supported.world.row(job_changes))["closed_at"] is None
    assert [row["done_at"] for row in await supported.world.rows(obligations)] == [None]
    await officer.taps("job_change-reopen")
    officer.is_told("button-old")
    assert len(await supported.world.happened("job_change_reopened")) == 1


async def test_after_a_new_contract_support_can_be_owed_once_more(supported: Chat, officer: Desk) -> None:
    await officer.taps("job_change-close")
    await supported.world.passes(days=90)
    await walk(supported, OWED)
    await supported.taps("job_change-support-agree")
    assert [row["closed_at"] is None for row in await supported.world.rows(job_changes)] == [False, True]
    assert [row["done_at"] is None for row in await supported.world.rows(obligations)] == [False, True]


async def test_closing_the_consultation_leaves_the_obligation_open(supported: Chat, officer: Desk) -> None:
    await officer.taps("staff-card-close")
    assert (await supported.world.row(consultations))["state"] == "closed"
    assert (await supported.world.row(obligations))["done_at"] is None


async def test_a_closed_record_takes_nothing_more(supported: Chat, officer: Desk) -> None:
    await officer.taps("job_change-add-hello_work_visit")
    await officer.taps("job_change-close")
    await officer.replies(VISIT, to=officer.says("job_change-prompt-hello_work_visit"))
    officer.sees("job_change-mistake-closed")
    await officer.taps("job_change-add-hello_work_visit")
    officer.is_told("button-old")
    await officer.taps("job_change-close")
    officer.is_told("button-old")
    assert len(await supported.world.happened("job_change_closed")) == 1


async def test_without_consent_to_records_it_is_asked_before_staff_get_the_answers(worker: Chat) -> None:
    async with worker.world.shien.database.transaction() as store:
        await store.consents.withdraw(1, Purpose.RECORDS, worker.world.clock.now())
    await walk(worker, OWED)
    await worker.taps("job_change-support-agree")
    worker.sees("consents-now-not-given")
    assert await worker.world.rows(consultations) == []
    await worker.taps("consents-give")
    await worker.taps("job_change-support-agree")
    assert len(await worker.world.rows(job_changes)) == 1
