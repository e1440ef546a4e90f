from collections.abc import Mapping
from typing import Any

import pytest

from bot.domain.checks import CHECKS
from bot.domain.checks.screening import edition
from bot.storage.tables import screenings
from bot.texts import country_name
from tests.conversations.chat import Chat
from tests.conversations.form import CHECK, CLEAR, begin, fill, keep, on_screen, resume, stand_at
from tests.conversations.world import World

# Somebody whose former training may count.
TRAINED: Mapping[str, Any] = {
    **CLEAR,
    "skill_test_passed": False,
    "japanese_test": "none",
    "training": "pre_status",
}


async def test_the_whole_form_leads_over_restarts_to_a_result_that_is_kept_with_its_rules(other_worker: Chat) -> None:
    world, asked = other_worker.world, list[str]()
    await begin(other_worker)
    for until in ("field", "birth_date", "ssw1_periods"):
        asked += await fill(other_worker, until=until)
        await world.restarts()
    asked += await fill(other_worker)
    await other_worker.taps("form-result")
    other_worker.sees("result-outcome-clear")
    kept = await world.row(screenings)
    assert kept["answers"]["ssw1_periods"] == []
    assert kept["answers"] == {question_id: CLEAR[question_id] for question_id in asked}
    assert kept["result"]["outcome"] == "clear"
    rules = edition(CHECKS[CHECK].version, world.facts.digest)
    assert kept["rules"] == rules
    (event,) = await world.happened("screening_finished")
    assert event["details"] == {"check": CHECK, "rules": rules, "outcome": "clear"}
    (*_, consent) = await world.happened("purpose_consented")
    assert consent["details"]["purpose"] == "health"


async def test_who_refuses_the_health_questions_is_asked_none_of_them(worker: Chat) -> None:
    await stand_at(worker, "japanese_test")
    await worker.taps("eligibility-option-japanese_test-n4")
    await worker.taps("form-health-no")
    asked = await fill(worker)
    assert not [question_id for question_id in asked if question_id.startswith("health")]
    await worker.taps("form-result")
    kept = await worker.world.row(screenings)
    verdicts = {finding["id"]: finding["verdict"] for finding in kept["result"]["criteria"]}
    assert verdicts["health"] == "unknown"
    consents = await worker.world.happened("purpose_consented")
    assert "health" not in [event["details"]["purpose"] for event in consents]


async def test_who_goes_back_and_stops_goes_on_later_at_the_same_question(worker: Chat) -> None:
    await stand_at(worker, "field")
    await worker.taps("form-back")
    assert on_screen(worker).id == "path"
    worker.sees("form-answer-now", answer=worker.says("eligibility-option-path-from_abroad"))
    await worker.taps("form-back")
    assert on_screen(worker).id == "status"
    await worker.taps("form-back")
    worker.sees("eligibility-start")

    await worker.taps("form-resume")
    await fill(worker, until="birth_date")
    await worker.taps("form-later")
    worker.sees("menu-text")
    await worker.world.passes(days=7)
    await resume(worker)
    assert on_screen(worker).id == "birth_date"
    assert len(await worker.world.rows(screenings)) == 1
    await worker.taps("form-skip")
    assert on_screen(worker).id == "nationality"
    assert await _answer(worker.world, "birth_date") is None

    await worker.taps("form-later")
    await keep(worker, {"status": "ssw1", "path": None})
    await resume(worker)
    assert on_screen(worker).id == "path"


async def test_one_answer_is_changed_from_the_summary_and_only_what_matters_now_is_asked(worker: Chat) -> None:
    await stand_at(worker, None)
    await worker.taps("form-result")
    await worker.taps("result-more")
    await worker.taps("form-change")
    await worker.taps_label(next(label for label in worker.labels() if label.endswith("›")))
    await worker.taps("eligibility-short-japanese_test")
    await worker.taps("eligibility-option-japanese_test-none")
    assert await fill(worker) == ["training"]
    await worker.taps("form-result")
    worker.sees("result-outcome-blocked")
    assert await _answer(worker.world, "japanese_test") == "none"


async def test_another_field_asks_again_for_what_was_answered_about_the_one_before(worker: Chat) -> None:
    await stand_at(worker, None)
    await worker.taps("form-result")
    await worker.taps("result-more")
    await worker.taps("form-change")
    await worker.taps("eligibility-short-field")
    await worker.taps("field-manufacturing")
    assert await fill(worker, {**CLEAR, "skill_test_passed": False}) == ["skill_test_passed", "training"]
    await worker.taps("form-result")
    worker.sees("eligibility-reason-skill-no_test")


async def test_what_is_typed_is_an_answer_or_explained_on_the_same_screen(worker: Chat) -> None:
    await begin(worker)
    await _is_explained(worker, "whatever", "form-mistake-choose")
    await fill(worker, TRAINED, until="field")
    await _is_explained(worker, "<i>astronaut</i>", "form-mistake-choose")
    await fill(worker, TRAINED, until="birth_date")
    await _is_explained(worker, "03/04/1999", "form-mistake-two-dates")
    await _is_explained(worker, "3 April", "form-mistake-no-year")
    await _is_explained(worker, "2030-01-01", "form-mistake-date-range", first="1926-11-22", last="2026-11-22")
    await _is_explained(worker, "9" * 4096, "form-mistake-no-date")
    for content in ("photo", "sticker", "voice", "document", "location"):
        await worker.then(getattr(worker.person, f"sends_{content}")())
        worker.sees("form-mistake-no-text")
        assert "menu" not in worker.screen()
        assert worker.says("receipt-send") in worker.labels()
    await worker.sends("25 tháng 5 năm 1999")
    worker.does_not_see("form-mistake-no-text")
    assert await _answer(worker.world, "birth_date") == "1999-05-25"
    assert on_screen(worker).id == "nationality"
    await worker.sends("mongolia")
    assert await _answer(worker.world, "nationality") == "MN"
    await fill(worker, TRAINED, until="training_months")
    await _is_explained(worker, "a few", "form-mistake-number", lowest=0, highest=120)
    await worker.sends("３５")
    assert await _answer(worker.world, "training_months") == 35


async def test_a_list_is_paged_begins_at_its_first_page_and_offers_what_was_typed(worker: Chat) -> None:
    await stand_at(worker, "field", TRAINED)
    for _ in range(2):
        await worker.turns_the_page()
    await worker.taps_label(worker.labels()[0])
    await fill(worker, {}, until="nationality")
    first = min(country_name(code, "en") for code in worker.world.facts.countries)
    assert first in worker.labels()
    await worker.sends("congo")
    await worker.taps_label(country_name("CG", "en"))
    assert await _answer(worker.world, "nationality") == "CG"


@pytest.mark.parametrize(("typed", "field"), [("nursing", "care"), ("food service", "food_service")])
async def test_words_that_one_option_alone_has_in_its_name_are_taken_at_once(
    worker: Chat, typed: str, field: str
) -> None:
    await stand_at(worker, "field", TRAINED)
    await worker.sends(typed)
    assert await _answer(worker.world, "field") == field


async def test_a_word_that_fits_only_in_part_is_offered_and_nothing_is_taken_before_a_tap(worker: Chat) -> None:
    await stand_at(worker, "field", TRAINED)
    await worker.sends("biển")
    worker.sees("form-found")
    assert worker.labels()[:3] == [worker.says(key) for key in ("field-shipbuilding", "field-fishery", "form-show-all")]
    assert on_screen(worker).id == "field"
    await worker.taps("form-show-all")
    worker.does_not_see("form-found")
    assert worker.says("field-care") in worker.labels()
    await worker.sends("welding")
    assert "field" not in (await worker.world.row(screenings))["answers"]
    await worker.taps("field-shipbuilding")
    assert await _answer(worker.world, "field") == "shipbuilding"

    await fill(worker, {}, until="nationality")
    await worker.sends("vie")
    assert on_screen(worker).id == "nationality"
    await worker.taps_label(country_name("VN", "en"))
    assert await _answer(worker.world, "nationality") == "VN"


async def test_a_day_without_its_year_is_said_back_in_full_beside_the_next_question_and_only_there(
    worker: Chat,
) -> None:
    await stand_at(worker, "health_check_on")
    await worker.sends("1 Nov")
    worker.sees("form-understood", day="2026-11-01")
    assert on_screen(worker).id == "health_can_work"
    await worker.taps("form-yes")
    worker.does_not_see("form-understood", day="2026-11-01")


async def _is_explained(chat: Chat, text: str, key: str, **args: str | int) -> None:
    asked = on_screen(chat).id
    await chat.sends(text)
    chat.sees(key, **args)
    assert on_screen(chat).id == asked
    assert asked not in (await chat.world.row(screenings))["answers"]


async def _answer(world: World, question_id: str) -> Any:
    return (await world.row(screenings))["answers"][question_id]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        *[("Yeah", True), ("ไม่มีครับ", False), ("ចាស", True), ("អត់ទេ", False), ("ဟုတ်ကဲ့", True), ("မရှိဘူး", False)],
        *[("होइन", False), ("Nope", False), ("没有", False), ("ううん", False)],
    ],
)
async def test_yes_and_no_are_heard_in_the_everyday_words_of_every_language(
    worker: Chat, typed: str, answer: object
) -> None:
    await stand_at(worker, "deposit_taken")
    await worker.sends(typed)
    assert await _answer(worker.world, "deposit_taken") is answer


@pytest.mark.parametrize("typed", ["not yet", "chưa", "belum", "まだです", "はい？", "đau", "pass"])
async def test_not_yet_is_asked_again_for_it_may_still_come(worker: Chat, typed: str) -> None:
    await stand_at(worker, "deposit_taken")
    await _is_explained(worker, typed, "form-mistake-choose")


async def test_what_a_button_says_is_pressed_when_it_is_typed(worker: Chat) -> None:
    await stand_at(worker, "deposit_taken")
    await worker.sends(worker.says("form-skip").upper())
    assert await _answer(worker.world, "deposit_taken") is None
    assert on_screen(worker).id == "penalty_contract"
    await worker.sends(worker.says("form-back"))
    assert on_screen(worker).id == "deposit_taken"


async def test_a_number_is_no_day_of_the_calendar_that_stands_there(worker: Chat) -> None:
    await stand_at(worker, "birth_date")
    await _is_explained(worker, "15", "form-mistake-no-month")
