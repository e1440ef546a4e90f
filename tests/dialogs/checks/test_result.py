"""What a worker reads of a result: the order of things, the five years, the documents, and what if."""

import pytest
from aiogram import Dispatcher
from aiogram_dialog.api.entities import NewMessage

from bot.dialogs import states
from bot.dialogs.turn import Turn
from tests.conversations.form import CLEAR
from tests.dialogs.forms import before, kept, says
from tests.dialogs.windows import here, labels_of, shown, text_of

STAY = {
    **CLEAR,
    "path": "change_employer",
    "ssw1_periods": [
        {"kind": "ssw1", "from": "2024-04-01", "to": "2024-09-30"},
        {"kind": "ssw1", "from": "2025-01-01", "to": None},
        {"kind": "excluded_leave", "from": "2025-02-01", "to": "2025-02-28"},
    ],
}


async def compared(dispatcher: Dispatcher, turn: Turn, question: str, answer: str) -> NewMessage:
    """What another answer would change for somebody who has everything."""
    standing = here({"screening": await kept(turn, CLEAR)}, question=question, answer=answer)
    return await shown(dispatcher, turn, states.WhatIf.compared, standing)


async def test_the_tasks_stand_in_order_with_their_days(dispatcher: Dispatcher, turn: Turn) -> None:
    standing = await before(turn, {**CLEAR, "nationality": "FR", "health_check_done": False})
    text = text_of(await shown(dispatcher, turn, states.Screening.todo, standing))
    health = text.index(says(turn, "eligibility-todo-health-no_check"))
    assert says(turn, "todo-between", first_on="2026-09-01", before_on="2026-12-01") in text
    assert health < text.index(says(turn, "eligibility-todo-return_cooperation-country_not_recorded"))


async def test_nothing_to_do_and_a_list_of_papers_never_stand_side_by_side(dispatcher: Dispatcher, turn: Turn) -> None:
    standing = await before(turn, CLEAR)
    for state in (states.Screening.todo, states.Screening.result):
        text = text_of(await shown(dispatcher, turn, state, standing))
        assert says(turn, "todo-papers") in text
        assert says(turn, "todo-nothing") not in text
    result = await shown(dispatcher, turn, states.Screening.result, standing)
    assert turn.t.label("papers-button") in labels_of(result)


async def test_the_five_years_tell_what_counts_what_does_not_and_that_staff_check_it(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    text = text_of(await shown(dispatcher, turn, states.Screening.stay, await before(turn, STAY)))
    for told in (
        says(turn, "stay-used", today="2026-11-22", used=846, allowed=1826),
        says(turn, "stay-span", first_on="2024-04-01", last_on="2024-09-30", days=183),
        says(turn, "stay-span-running", first_on="2025-03-01"),
        says(turn, "stay-gaps"),
        says(turn, "stay-last-day", last_on="2029-07-29", apply_on="2026-12-01"),
        says(turn, "stay-left-out"),
        says(turn, "stay-span", first_on="2025-02-01", last_on="2025-02-28", days=28),
        says(turn, "stay-sixth-year"),
    ):
        assert told in text


async def test_a_drivers_preparation_is_told_beside_the_five_years(dispatcher: Dispatcher, turn: Turn) -> None:
    preparing = {"kind": "driver_preparing", "from": "2023-10-01", "to": "2024-03-31"}
    driver = {**STAY, "ssw1_periods": [preparing, {"kind": "ssw1", "from": "2024-04-01", "to": None}]}
    text = text_of(await shown(dispatcher, turn, states.Screening.stay, await before(turn, driver)))
    assert says(turn, "stay-span-running", first_on="2024-04-01") in text
    assert says(turn, "stay-last-day", last_on="2029-03-31", apply_on="2026-12-01") in text
    assert says(turn, "stay-driver") in text
    without = await shown(dispatcher, turn, states.Screening.stay, await before(turn, STAY))
    assert says(turn, "stay-driver") not in text_of(without)


async def test_the_five_years_are_offered_where_the_time_limit_is_explained(dispatcher: Dispatcher, turn: Turn) -> None:
    standing = await before(turn, STAY, finding="total_stay")
    screen = await shown(dispatcher, turn, states.Screening.finding, standing)
    assert says(turn, "eligibility-reason-total_stay-leave") in text_of(screen)
    assert turn.t.label("stay-button") in labels_of(screen)


@pytest.mark.parametrize("criterion", ["total_stay", "age"])
async def test_without_a_stay_there_are_no_five_years_to_show(
    criterion: str, dispatcher: Dispatcher, turn: Turn
) -> None:
    answers = CLEAR if criterion == "total_stay" else STAY
    standing = await before(turn, answers, finding=criterion)
    screen = await shown(dispatcher, turn, states.Screening.finding, standing)
    assert turn.t.label("stay-button") not in labels_of(screen)


async def test_documents_are_ticked_off_one_by_one(dispatcher: Dispatcher, turn: Turn) -> None:
    standing = here({"screening": await kept(turn, CLEAR)})
    passport = turn.t.label("document-passport")
    before_it = await shown(dispatcher, turn, states.Papers.list, standing)
    assert says(turn, "papers-line", icon="⬜", number=1, paper=passport) in text_of(before_it)
    await turn.store.ticked_documents.tick(standing.start["screening"], "passport", turn.now)
    screen = await shown(dispatcher, turn, states.Papers.list, standing)
    assert says(turn, "papers-line", icon="✅", number=1, paper=passport) in text_of(screen)
    assert labels_of(screen)[:2] == [
        turn.t.label("papers-number", {"icon": "✅", "number": 1}),
        turn.t.label("papers-number", {"icon": "⬜", "number": 2}),
    ]


async def test_what_if_shows_both_outcomes_and_only_what_differs(dispatcher: Dispatcher, turn: Turn) -> None:
    text = text_of(await compared(dispatcher, turn, "field", "food_service"))
    for key in (
        *("whatif-now", "result-outcome-clear", "whatif-then", "result-outcome-blocked"),
        "eligibility-reason-field_standard-employer_proves",
        "eligibility-reason-field_standard-suspended_not_met",
    ):
        assert says(turn, key) in text
    assert says(turn, "eligibility-reason-health-recent_check") not in text


async def test_a_test_of_one_field_is_not_held_against_another(dispatcher: Dispatcher, turn: Turn) -> None:
    text = text_of(await compared(dispatcher, turn, "field", "building_cleaning"))
    assert says(turn, "result-outcome-incomplete") in text
    assert says(turn, "eligibility-reason-skill-test_missing") in text


async def test_another_day_or_path_is_compared(dispatcher: Dispatcher, turn: Turn) -> None:
    later = text_of(await compared(dispatcher, turn, "apply_on", "2027-06-01"))
    assert says(turn, "eligibility-reason-health-too_old_abroad") in later
    path = text_of(await compared(dispatcher, turn, "path", "change_status"))
    assert says(turn, "whatif-then") in path
    assert says(turn, "eligibility-reason-health-too_old_abroad") not in path


async def test_a_change_without_an_effect_says_so(dispatcher: Dispatcher, turn: Turn) -> None:
    same = says(turn, "whatif-same")
    assert same in text_of(await compared(dispatcher, turn, "apply_on", "2026-12-02"))
    assert same not in text_of(await compared(dispatcher, turn, "field", "food_service"))
