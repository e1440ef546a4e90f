"""A change of law is seen by whom it concerns: in the menu, in the guide, and under the result of a check."""

from dataclasses import replace
from datetime import date, datetime

from aiogram import Dispatcher
from aiogram.fsm.state import State
from aiogram_dialog.api.entities import NewMessage

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.days import TOKYO
from bot.domain.workers.profile import Owner
from bot.texts import listed
from tests.conversations.form import CLEAR
from tests.dialogs.forms import before, says
from tests.dialogs.windows import WindowStanding, here, labels_of, manager_of, shown, text_of

CHANGES = here(page="changes")
EXTEND = {**CLEAR, "path": "extend", "ssw1_periods": [{"kind": "ssw1", "from": "2024-04-01", "to": None}]}
FEES, CUSTOMERS, WAGES = (
    f"law_change-title-{change}_2026" for change in ("residence_fees", "customer_harassment", "minimum_wage")
)


async def told(turn: Turn, **values: str) -> None:
    """What staff said of the worker before."""
    await turn.store.profiles.set_values(turn.require_worker().id, Owner.STAFF, values.items(), turn.now)


async def text(dispatcher: Dispatcher, turn: Turn, state: State, standing: WindowStanding) -> str:
    return text_of(await shown(dispatcher, turn, state, standing))


async def test_the_menu_counts_what_concerns_or_may_concern_the_worker(dispatcher: Dispatcher, turn: Turn) -> None:
    await told(turn, status="ssw1", field="care")
    assert turn.t.label("menu-changes", {"count": 3}) in labels_of(
        await shown(dispatcher, turn, states.Menu.main, here())
    )
    await told(turn, field="wood")
    assert turn.t.label("menu-changes", {"count": 2}) in labels_of(
        await shown(dispatcher, turn, states.Menu.main, here())
    )


async def test_the_menu_is_as_before_where_nothing_changes(dispatcher: Dispatcher, turn: Turn) -> None:
    turn.today = date(2028, 1, 1)
    screen = await shown(dispatcher, turn, states.Menu.main, here())
    assert not any("📣" in label for label in labels_of(screen))


def line(turn: Turn, title: str, standing: str, state: str, on: str) -> str:
    return says(turn, "guide-changes-line", title=turn.t.label(title), standing=standing, state=state, on=on)


async def list_screen(dispatcher: Dispatcher, turn: Turn, at: int) -> NewMessage:
    """A page of the list of all changes."""
    manager = manager_of(dispatcher, turn, states.Guide.page, CHANGES)
    manager.current_context().widget_data["list"] = at
    return await manager.dialog().render(manager)


async def list_page(dispatcher: Dispatcher, turn: Turn, at: int) -> str:
    return text_of(await list_screen(dispatcher, turn, at))


async def test_the_list_tells_the_day_how_sure_it_is_and_what_the_menu_counts(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    await told(turn, status="ssw1", field="wood")
    page = "".join([await list_page(dispatcher, turn, at) for at in (0, 1)])
    for title, standing, state, on in (
        (FEES, "counted", "in_force", "2026-10-01 (Thu)"),
        (CUSTOMERS, "listed", "in_force", "2026-10-01 (Thu)"),
        (WAGES, "counted", "in_force", "2026-10-01 (Thu)"),
        ("law_change-title-ikusei_2027", "listed", "decided", "2027-04-01 (Thu)"),
        ("law_change-title-unpaid_insurance_2027", "listed", "planned", "June 2027"),
        ("law_change-title-care_school_route_2027", "listed", "unclear", "2027-03-31 (Wed)"),
    ):
        assert line(turn, title, standing, state, on) in page


async def test_the_page_of_the_list_says_what_stands_on_its_buttons(dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await list_screen(dispatcher, turn, 1)
    titles = [label for label in labels_of(screen) if label in text_of(screen)]
    assert len(titles) == 6
    assert text_of(screen).count("•") == 6
    assert line(turn, "law_change-title-immigration_act_2026", "listed", "undated", "none") in text_of(screen)


async def test_the_page_marks_as_many_as_the_menu_counts_and_leads_to_them_first(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    await told(turn, status="ssw1", field="wood")
    counted = [turn.t.label(title) for title in (FEES, WAGES)]
    assert turn.t.label("menu-changes", {"count": 2}) in labels_of(
        await shown(dispatcher, turn, states.Menu.main, here())
    )
    screen = await shown(dispatcher, turn, states.Guide.page, CHANGES)
    assert says(turn, "guide-changes-counted", count=2) in text_of(screen)
    assert text_of(screen).count("🔔 ") == 1 + len(counted)
    assert labels_of(screen)[:2] == counted


async def test_the_list_says_when_there_is_nothing_new(dispatcher: Dispatcher, turn: Turn) -> None:
    turn.facts = replace(turn.facts, law_changes={})
    assert says(turn, "guide-changes-none") in await text(dispatcher, turn, states.Guide.page, CHANGES)


async def test_what_only_an_organisation_must_do_and_what_began_long_ago_is_not_listed(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    screen = await shown(dispatcher, turn, states.Guide.page, CHANGES)
    seen = text_of(screen) + "".join(labels_of(screen))
    for change in ("rso_staffing_2027", "first_annual_report_2026", "heat_2025"):
        assert says(turn, f"law_change-title-{change}") not in seen


async def whole_page(dispatcher: Dispatcher, turn: Turn, page: str) -> str:
    """All screens of a page; after the last one it stays there."""
    screens = [await text(dispatcher, turn, states.Guide.page, here(page=page, screen=at)) for at in range(9)]
    return "\n".join(screens)


async def test_a_change_names_its_sources_how_far_they_go_and_whom_it_concerns(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    await told(turn, status="ssw1")
    fees = await whole_page(dispatcher, turn, "change.residence_fees_2026")
    assert "https://www.moj.go.jp/isa/01_00644.html" not in fees  # behind the title of the source
    assert turn.facts.sources["ISA-FEES-2026"].title in fees
    assert says(turn, "guide-change-confidence", confidence="likely") in fees
    assert says(turn, "guide-change-concern", concern="maybe").partition(". ")[0] in fees
    paths = listed(
        [says(turn, f"guide-intent-{each}") for each in ("change_status", "change_employer", "extend")], "en"
    )
    assert says(turn, "guide-change-whom", limit="paths", names=paths) in fees
    card = await whole_page(dispatcher, turn, "change.specified_residence_card_2026")
    assert says(turn, "guide-change-confidence", confidence="certain") in card
    food = await whole_page(dispatcher, turn, "change.food_service_2026")
    assert says(turn, "guide-change-confidence", confidence="unsettled") in food


async def test_what_is_decided_without_a_day_says_so(dispatcher: Dispatcher, turn: Turn) -> None:
    page = await text(dispatcher, turn, states.Guide.page, here(page="change.lump_sum_reform"))
    assert says(turn, "guide-change-undated") in page
    assert says(turn, "guide-change-decided", on="2025-06") in page


async def test_nobody_is_told_that_something_holds_only_because_its_day_has_come(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    turn.now = datetime(2027, 4, 1, 9, tzinfo=TOKYO)
    page = await text(dispatcher, turn, states.Guide.page, here(page="change.ikusei_2027"))
    assert says(turn, "guide-change-when", state="overdue", on="2027-04-01 (Thu)") in page


async def test_a_page_about_the_same_thing_tells_it_to_whom_it_concerns(dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await shown(dispatcher, turn, states.Guide.page, here(page="field-care"))
    assert says(turn, CUSTOMERS) in text_of(screen)
    assert turn.t.label(CUSTOMERS) in labels_of(screen)
    assert says(turn, CUSTOMERS) not in await text(dispatcher, turn, states.Guide.page, here(page="field-wood"))
    assert says(turn, FEES) in await text(dispatcher, turn, states.Guide.page, here(page="types"))
    await told(turn, field="wood")
    assert says(turn, CUSTOMERS) not in await text(dispatcher, turn, states.Guide.page, here(page="field-care"))


async def test_the_result_of_a_check_tells_what_changes_for_that_field_and_path(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    result = await shown(dispatcher, turn, states.Screening.result, await before(turn, EXTEND))
    assert f"{says(turn, FEES)}\n" in text_of(result)
    assert says(turn, "guide-change-concern", concern="yes") in text_of(result)
    assert says(turn, WAGES) not in text_of(result)
    todo = await shown(dispatcher, turn, states.Screening.todo, await before(turn, EXTEND))
    assert turn.t.label("guide-title-changes") in labels_of(todo)
    from_abroad = await text(dispatcher, turn, states.Screening.result, await before(turn, CLEAR))
    assert says(turn, FEES) not in from_abroad
    assert says(turn, CUSTOMERS) in from_abroad  # the field is accommodation


async def test_a_change_of_jobs_is_an_application_for_another_field(dispatcher: Dispatcher, turn: Turn) -> None:
    standing = await before(turn, {"new_field": "wood", "same_category": True}, "job_change")
    result = await text(dispatcher, turn, states.Screening.result, standing)
    assert says(turn, FEES) in result
    assert says(turn, CUSTOMERS) not in result


async def test_a_result_says_nothing_of_changes_where_there_are_none(dispatcher: Dispatcher, turn: Turn) -> None:
    turn.facts = replace(turn.facts, law_changes={})
    result = await shown(dispatcher, turn, states.Screening.result, await before(turn, EXTEND))
    assert says(turn, "guide-changes-notice") not in text_of(result)
    todo = await shown(dispatcher, turn, states.Screening.todo, await before(turn, EXTEND))
    assert turn.t.label("guide-title-changes") not in labels_of(todo)
