from typing import Any

import pytest

from bot.domain.checks import CHECKS
from bot.domain.screening import edition
from bot.storage.tables import consultations, outbox, screenings
from bot.texts import country_name
from tests.conversations.chat import Chat, plain
from tests.conversations.conftest import WORKER_ID
from tests.conversations.form import CHECK, CLEAR, answer, begin, fill, keep, on_screen, questions, resume, stand_at
from tests.conversations.world import World

TRAINED = {"training": "pre_status"}
SUPERVISOR = {
    **CLEAR,
    "status": "ssw2",
    "path": "change_status",
    "field": "food_manufacturing",
    "supervisor_experience": True,
    "will_transfer_skills": True,
}


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
async def test_the_whole_form_leads_to_a_result_that_is_kept_with_its_rules(world: World, locale: str) -> None:
    chat = Chat(world, world.people[WORKER_ID], locale)
    await world.welcome(chat.person, locale)
    await chat.sends("/menu")
    await begin(chat)
    asked = await fill(chat)
    await chat.taps("form-result")
    chat.sees("result-outcome-clear")
    kept = await world.row(screenings)
    assert kept["answers"] == {question_id: CLEAR[question_id] for question_id in asked}
    assert kept["result"]["outcome"] == "clear"
    rules = edition(CHECKS[CHECK].version, world.facts.digest)
    assert kept["rules"] == rules
    (event,) = await world.happened("screening_finished")
    assert event["details"] == {"check": CHECK, "rules": rules, "outcome": "clear"}


async def test_each_screen_asks_one_question_and_tells_how_far_it_is(worker: Chat) -> None:
    await begin(worker)
    for number in range(1, 7):
        question = on_screen(worker)
        about = int(worker.screen().split("\n")[0].split()[-1])
        worker.sees("form-progress", number=number, about=about)
        assert number < about < len(questions(worker))
        await answer(worker, question, CLEAR[question.id])


async def test_a_skipped_question_counts_as_not_known_and_the_result_says_so(worker: Chat) -> None:
    await stand_at(worker, None, {**CLEAR, "japanese_test": None})
    await worker.taps("form-result")
    worker.sees("result-outcome-incomplete")
    kept = await worker.world.row(screenings)
    assert kept["answers"]["japanese_test"] is None
    assert _verdicts(kept)["japanese"] == "unknown"


async def test_the_first_questions_cannot_be_skipped(worker: Chat) -> None:
    await begin(worker)
    assert worker.says("form-skip") not in worker.labels()


async def test_back_shows_the_question_before_with_its_answer(worker: Chat) -> None:
    await stand_at(worker, "field")
    await worker.taps("form-back")
    assert on_screen(worker).id == "path"
    worker.sees("form-answer-now", answer=worker.says("eligibility-option-path-from_abroad"))
    await worker.taps("form-back")
    assert on_screen(worker).id == "status"
    await worker.taps("form-back")
    worker.sees("eligibility-start")


async def test_one_answer_is_changed_from_the_summary_and_only_what_matters_now_is_asked(worker: Chat) -> None:
    await stand_at(worker, None)
    await worker.taps("form-result")
    await worker.taps("form-change")
    await worker.taps("eligibility-short-japanese_test")
    await worker.taps("eligibility-option-japanese_test-none")
    assert await fill(worker) == ["training"]
    await worker.taps("form-result")
    worker.sees("result-outcome-blocked")
    assert (await worker.world.row(screenings))["answers"]["japanese_test"] == "none"


async def test_who_stops_goes_on_later_at_the_same_question(worker: Chat) -> None:
    await stand_at(worker, "birth_date")
    await worker.taps("form-later")
    worker.sees("menu-text")
    await worker.world.passes(days=7)
    await worker.taps("menu-eligibility")
    await worker.taps("form-resume")
    assert on_screen(worker).id == "birth_date"
    assert len(await worker.world.rows(screenings)) == 1


@pytest.mark.parametrize("until", ["field", "birth_date", "ssw1_periods"])
async def test_a_restart_in_mid_question_forgets_nothing(worker: Chat, until: str) -> None:
    await stand_at(worker, until)
    await worker.world.restarts()
    await fill(worker)
    await worker.taps("form-result")
    worker.sees("result-outcome-clear")


async def test_the_health_questions_are_asked_only_with_consent_which_is_recorded(worker: Chat) -> None:
    await stand_at(worker, "health_check_done")
    (*_, consent) = await worker.world.happened("purpose_consented")
    assert consent["details"]["purpose"] == "health"


async def test_who_refuses_the_health_questions_is_asked_none_of_them(worker: Chat) -> None:
    await stand_at(worker, "japanese_test")
    await worker.taps("eligibility-option-japanese_test-n4")
    await worker.taps("form-health-no")
    asked = await fill(worker)
    assert not [question_id for question_id in asked if question_id.startswith("health")]
    await worker.taps("form-result")
    kept = await worker.world.row(screenings)
    assert _verdicts(kept)["health"] == "unknown"
    consents = await worker.world.happened("purpose_consented")
    assert "health" not in [event["details"]["purpose"] for event in consents]


BIRTHDAYS = [
    "1999-05-25",
    "25.5.1999",
    "25/05/1999",
    "May 25, 1999",
    "平成11年5月25日",
    "19990525",
    "25 tháng 5 năm 1999",
]


async def test_a_typed_date_is_read_in_many_notations(worker: Chat) -> None:
    await _trained(worker, "birth_date")
    for text in BIRTHDAYS:
        await worker.sends(text)
        assert (await worker.world.row(screenings))["answers"]["birth_date"] == "1999-05-25"
        assert on_screen(worker).id == "nationality"
        await worker.taps("form-back")
        await worker.taps("form-skip")
        await worker.taps("form-back")


MONTHS = {"lowest": 0, "highest": 120}
UNREADABLE: dict[str, list[tuple[str, str, dict[str, Any]]]] = {
    "birth_date": [
        ("03/04/1999", "form-mistake-two-dates", {}),
        ("2030-01-01", "form-mistake-date-range", {"first": "1926-11-22", "last": "2026-11-22"}),
        ("1999-02-30", "form-mistake-no-date", {}),
        ("\u202etomorrow</b>", "form-mistake-no-date", {}),
        ("9" * 4096, "form-mistake-no-date", {}),
    ],
    "training_months": [
        ("a few", "form-mistake-number", MONTHS),
        ("-3", "form-mistake-number", MONTHS),
        ("9" * 4096, "form-mistake-number", MONTHS),
    ],
    "field": [("<i>astronaut</i>", "form-mistake-choose", {})],
    "status": [("whatever", "form-mistake-choose", {})],
}


@pytest.mark.parametrize("question_id", UNREADABLE)
async def test_what_cannot_be_an_answer_is_explained_on_the_same_screen(worker: Chat, question_id: str) -> None:
    await _trained(worker, question_id)
    for text, key, args in UNREADABLE[question_id]:
        await worker.sends(text)
        worker.sees(key, **args)
        assert on_screen(worker).id == question_id
    assert question_id not in (await worker.world.row(screenings))["answers"]


async def test_a_picture_is_no_date(worker: Chat) -> None:
    await _trained(worker, "birth_date")
    for content in ("photo", "sticker", "voice", "document", "location"):
        await worker.then(getattr(worker.person, f"sends_{content}")())
        worker.sees("form-mistake-no-text")
    await worker.sends("1999-05-05")
    worker.does_not_see("form-mistake-no-text")


@pytest.mark.parametrize(("typed", "code"), [("mongolia", "MN"), ("FR", "FR"), ("guinea-bissau", "GW")])
async def test_a_country_is_found_by_its_typed_name(worker: Chat, typed: str, code: str) -> None:
    await _trained(worker, "nationality")
    await worker.sends(typed)
    assert (await worker.world.row(screenings))["answers"]["nationality"] == code


async def test_a_name_that_several_countries_share_offers_them(worker: Chat) -> None:
    await _trained(worker, "nationality")
    await worker.sends("congo")
    await worker.taps_label(country_name("CG", "en"))
    assert (await worker.world.row(screenings))["answers"]["nationality"] == "CG"


async def test_the_list_of_countries_begins_at_its_first_page_whatever_was_paged_before(worker: Chat) -> None:
    await _trained(worker, "field")
    for _ in range(2):
        await worker.taps_label(">")
    await worker.taps_label(worker.labels()[0])
    await fill(worker, {}, until="nationality")
    first = min(country_name(code, "en") for code in worker.world.facts.countries)
    assert first in worker.labels()


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ({}, "clear"),
        ({"deposit_taken": True}, "blocked"),
        ({"nationality": "FR"}, "needs_staff"),
        ({"skill_test_passed": None}, "incomplete"),
    ],
)
async def test_no_result_says_that_somebody_is_eligible(worker: Chat, change: dict[str, Any], outcome: str) -> None:
    await stand_at(worker, None, {**CLEAR, **change})
    await worker.taps("form-result")
    worker.sees(f"result-outcome-{outcome}")
    assert "eligible" not in worker.screen().lower()


async def test_a_finding_tells_verdict_reason_todo_paper_source_check_day_and_the_japanese_sentence(
    worker: Chat,
) -> None:
    await stand_at(worker, None, {**CLEAR, "health_check_done": False})
    await worker.taps("form-result")
    await worker.taps("eligibility-criterion-health")
    worker.sees("eligibility-reason-health-no_check")
    worker.sees("eligibility-todo-health-no_check")
    worker.sees("document-health_certificate")
    assert plain(worker.world.texts.say("ja", "eligibility-reason-health-no_check")) in worker.screen()
    finding = _finding(await worker.world.row(screenings), "health")
    for source in finding["sources"]:
        assert worker.world.facts.sources[source].title in worker.screen()
    assert finding["stale"] == (worker.says("result-checked", {"on": "", "stale": True}) in worker.screen())


async def test_every_finding_can_be_opened_and_left(worker: Chat) -> None:
    await stand_at(worker, None, {})
    await worker.taps("form-result")
    for criterion in CHECKS[CHECK].criteria:
        await worker.taps(f"eligibility-criterion-{criterion.id}")
        worker.sees(f"eligibility-criterion-{criterion.id}")
        await worker.taps("back-button")


async def test_a_deposit_offers_help_and_opens_no_case(worker: Chat) -> None:
    await stand_at(worker, None, {**CLEAR, "deposit_taken": True})
    await worker.taps("form-result")
    worker.sees("result-escalate")
    assert worker.says("result-ask-support") in worker.labels()
    assert await worker.world.rows(consultations) == []
    assert await worker.world.rows(outbox) == []
    await worker.taps("result-ask-support")
    worker.sees("consultation-what")


async def test_the_second_level_asks_for_leadership_and_knows_no_limit_of_stay(worker: Chat) -> None:
    await begin(worker)
    asked = await fill(worker, SUPERVISOR)
    assert "supervisor_experience" in asked
    assert "ssw1_periods" not in asked
    await worker.taps("form-result")
    assert _verdicts(await worker.world.row(screenings))["total_stay"] == "not_applicable"


@pytest.mark.parametrize("broken", [{"status": "ssw9"}, {"status": 3}, {"status": "ssw1", "path": None}, {"gone": 1}])
async def test_a_stored_answer_that_no_longer_reads_is_asked_again(worker: Chat, broken: dict[str, Any]) -> None:
    await keep(worker, broken)
    await resume(worker)
    assert on_screen(worker).id == ("path" if broken.get("status") == "ssw1" else "status")


async def _trained(chat: Chat, question_id: str) -> None:
    """At that question, as somebody whose former training may count."""
    await stand_at(chat, question_id, {**CLEAR, "skill_test_passed": False, "japanese_test": "none", **TRAINED})


def _verdicts(screening: dict[str, Any]) -> dict[str, str]:
    return {finding["id"]: finding["verdict"] for finding in screening["result"]["criteria"]}


def _finding(screening: dict[str, Any], criterion: str) -> dict[str, Any]:
    return next(each for each in screening["result"]["criteria"] if each["id"] == criterion)
