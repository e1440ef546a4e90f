"""What a worker does with a result: the order of things, the five years, the documents, and what if."""

from typing import Any

from bot.storage.tables import consultations, outbox, screenings, ticked_documents
from tests.conversations.chat import Chat, Desk
from tests.conversations.form import CLEAR, fill, keep, resume

STAY = {
    **CLEAR,
    "path": "change_employer",
    "ssw1_periods": [
        {"kind": "ssw1", "from": "2024-04-01", "to": "2024-09-30"},
        {"kind": "ssw1", "from": "2025-01-01", "to": None},
        {"kind": "excluded_leave", "from": "2025-02-01", "to": "2025-02-28"},
    ],
}


async def show_result(chat: Chat, answers: dict[str, Any]) -> None:
    """As somebody who answered all of that on an earlier day."""
    await keep(chat, answers)
    await resume(chat)
    await chat.taps("form-result")


async def compare_field(chat: Chat, field: str) -> None:
    await chat.taps("eligibility-short-field")
    while chat.says(f"field-{field}") not in chat.labels():
        await chat.turns_the_page()
    await chat.taps(f"field-{field}")


async def test_the_screens_of_a_result_are_opened_and_left(worker: Chat) -> None:
    await show_result(worker, {**STAY, "deposit_taken": True, "health_check_done": False})
    worker.sees("result-outcome-blocked")
    worker.sees("eligibility-reason-deposit_penalty-held")
    await worker.taps("result-more")
    await worker.taps("todo-button")
    worker.sees("eligibility-todo-health-no_check")
    await worker.taps("button-back")
    worker.sees("result-details")
    await worker.taps("eligibility-criterion-health")
    worker.sees("eligibility-reason-health-no_check")
    await worker.taps("button-back")
    await worker.taps("eligibility-criterion-total_stay")
    await worker.taps("stay-button")
    worker.sees("stay-used", today="2026-11-22", used=846, allowed=1826)
    await worker.taps("button-back")
    worker.sees("eligibility-reason-total_stay-leave")
    await worker.taps("button-back")
    assert await worker.world.rows(consultations) == []
    assert [row for row in await worker.world.rows(outbox) if row["act"] != "edit_board"] == []
    await worker.taps("button-back")
    await worker.taps("result-send")
    worker.sees("consultation-added", number="1")
    worker.sees(
        "receipt-answer-later", opens_on="2026-11-24", at="09:00", on="2026-11-24", until="17:00", readers="group"
    )


async def test_who_does_not_tell_of_their_health_is_said_to_staff_not_to_want_to(worker: Chat, officer: Desk) -> None:
    health = {"health_check_done": None, "health_check_on": None, "health_can_work": None}
    await show_result(worker, {**CLEAR, **health})
    await worker.taps("result-send")
    told = officer.in_topic()[-1]["text"]
    assert told.count(officer.says("form-health-refused")) == 1
    assert officer.says("form-not-known") not in told


async def test_a_point_of_which_something_was_asked_does_not_say_that_nothing_was(worker: Chat) -> None:
    left = ("travel_document", "health_check_on", "health_can_work", "home_procedure_done", "apply_on", "start_on")
    await keep(worker, {key: answer for key, answer in CLEAR.items() if key not in left})
    await worker.taps("menu-eligibility")
    await worker.taps("form-resume")
    for criterion in ("health", "return_cooperation", "cost_agreement"):
        named = worker.says(f"eligibility-criterion-{criterion}")
        worker.does_not_see("result-not_asked", criterion=named)


async def test_what_was_sent_with_a_button_can_be_for_managers_only(worker: Chat, admin: Desk) -> None:
    admin.person.started = True
    await show_result(worker, dict(CLEAR))
    await worker.taps("result-send")
    await worker.taps("receipt-restrict")
    worker.has_seen("restricted-added", number="1")
    assert worker.says("receipt-restrict") not in worker.labels()
    await worker.world.passes(minutes=1)
    assert (await worker.world.row(consultations))["readers"] == "restricted"
    assert worker.world.staff_group.topics == []


async def test_documents_are_ticked_off_over_days(worker: Chat) -> None:
    await show_result(worker, dict(CLEAR))
    await worker.taps("papers-button")
    worker.sees("papers-line", icon="⬜", number=1, paper=worker.says("document-passport"))
    await worker.taps("papers-number", icon="⬜", number=1)
    worker.sees("papers-line", icon="✅", number=1, paper=worker.says("document-passport"))
    await worker.taps("papers-number", icon="⬜", number=2)
    await worker.taps("papers-number", icon="✅", number=2)

    await worker.world.passes(days=3)
    await worker.world.restarts()
    await worker.sends("/menu")
    await worker.taps("menu-eligibility")
    await worker.taps("form-change")
    await worker.taps("form-result")
    await worker.taps("papers-button")
    worker.sees("papers-line", icon="✅", number=1, paper=worker.says("document-passport"))
    assert (await worker.world.row(ticked_documents))["document"] == "passport"
    await worker.taps("button-back")
    worker.sees("result-outcome-clear")


async def test_what_if_is_asked_again_and_again_over_restarts_and_changes_nothing(worker: Chat) -> None:
    await show_result(worker, dict(CLEAR))
    before = await worker.world.row(screenings)
    await worker.taps("result-more")
    await worker.taps("whatif-button")
    await compare_field(worker, "food_service")
    worker.sees("whatif-now")
    worker.sees("result-outcome-blocked")
    assert await worker.world.row(screenings) == before
    await worker.taps("whatif-again")
    await worker.taps("eligibility-short-apply_on")
    await worker.world.restarts()
    await worker.sends("some day")
    worker.sees("form-mistake-no-date")
    await worker.sends("2027-06-01")
    worker.has_seen("eligibility-reason-health-too_old_abroad")
    await worker.world.restarts()
    await worker.taps("whatif-again")
    await worker.taps("eligibility-short-path")
    await worker.sends("nowhere at all")
    worker.sees("form-mistake-choose")
    await worker.taps("eligibility-option-path-change_status")
    assert worker.says("whatif-then") in worker.above()
    assert worker.says("eligibility-reason-health-too_old_abroad") not in worker.above()
    await worker.taps("whatif-leave")
    worker.sees("result-details")
    assert await worker.world.row(screenings) == before


async def test_what_if_takes_the_name_of_a_field_in_any_language(worker: Chat) -> None:
    await show_result(worker, dict(CLEAR))
    await worker.taps("result-more")
    await worker.taps("whatif-button")
    await worker.taps("eligibility-short-field")
    await worker.sends("food")
    worker.sees("form-found")
    await worker.sends("外食業")
    worker.sees("whatif-now")
    worker.sees("result-outcome-blocked")


async def test_the_other_answers_are_kept_only_when_the_worker_says_so(worker: Chat) -> None:
    await show_result(worker, dict(CLEAR))
    await worker.taps("result-more")
    await worker.taps("whatif-button")
    await worker.taps("eligibility-short-field")
    await worker.world.restarts()
    await worker.taps("field-care")
    await worker.world.restarts()
    worker.sees("result-outcome-incomplete")
    assert (await worker.world.row(screenings))["answers"]["field"] == CLEAR["field"]
    await worker.taps("whatif-use")
    told = {**CLEAR, "care_exemption": "none", "care_japanese_test": True}
    assert await fill(worker, told) == ["care_exemption", "skill_test_passed", "care_japanese_test"]
    await worker.taps("form-result")
    kept = await worker.world.row(screenings)
    assert kept["answers"]["field"] == "care"
    assert kept["result"]["outcome"] == "clear"
