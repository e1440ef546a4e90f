"""Lists begin with the likely answers, calendars near the day that papers and contracts make likely."""

from datetime import date

import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.checks.flow import ask
from bot.dialogs.checks.session import load_form
from bot.dialogs.turn import Turn
from bot.domain.workers.profile import Owner
from bot.texts import country_name, country_of_language
from tests.dialogs.forms import ELIGIBILITY, before
from tests.dialogs.windows import LINH, here, labels_of, manager_of, shown

IN_JAPAN = {"status": "ssw1", "path": "extend"}


async def first_labels(dispatcher: Dispatcher, turn: Turn, question_id: str) -> list[str]:
    standing = await before(turn, IN_JAPAN, at=question_id)
    return labels_of(await shown(dispatcher, turn, states.Screening.question, standing))


async def tell(turn: Turn, **values: str) -> None:
    await turn.store.profiles.set_values(turn.require_worker().id, Owner.STAFF, values.items(), turn.now)


async def employ(turn: Turn, field: str | None, started_on: date | None) -> None:
    employer = await turn.store.employers.add("Example Foods")
    if field is not None:
        await turn.store.employers.describe(employer, {"field": field})
    await turn.store.contracts.begin(turn.require_worker().id, employer, started_on)
    turn.worker = await turn.store.workers.by_chat(LINH.id)


async def test_fields_begin_with_what_staff_know_and_the_employers(dispatcher: Dispatcher, turn: Turn) -> None:
    await employ(turn, "wood", None)
    assert (await first_labels(dispatcher, turn, "field"))[0] == turn.t.label("field-wood")
    await tell(turn, field="fishery")
    first, second, *_ = await first_labels(dispatcher, turn, "field")
    assert [first, second] == [turn.t.label("field-fishery"), turn.t.label("field-wood")]


async def test_where_nobody_knows_the_field_those_with_the_most_people_come_first(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    largest = ("food_manufacturing", "care", "manufacturing", "construction", "food_service", "agriculture")
    assert (await first_labels(dispatcher, turn, "field"))[:6] == [turn.t.label(f"field-{each}") for each in largest]


async def test_countries_begin_with_the_one_that_staff_know(dispatcher: Dispatcher, turn: Turn) -> None:
    await tell(turn, nationality="FR")
    assert (await first_labels(dispatcher, turn, "nationality"))[0] == country_name("FR", turn.t.locale)


@pytest.mark.parametrize(
    ("code", "country"),
    [
        *(("vi", "VN"), ("in", "ID"), ("id", "ID"), ("my", "MM"), ("fil", "PH"), ("tl", "PH"), ("ne", "NP")),
        *(("km", "KH"), ("th", "TH"), ("zh-hans", "CN"), ("pt-BR", "BR"), ("xx", None), ("", None)),
    ],
)
def test_a_phones_language_makes_a_country_likely(code: str, country: str | None) -> None:
    assert country_of_language(code) == country


@pytest.mark.parametrize(
    ("question_id", "begins_in"),
    [("ssw1_periods", "Jun 2025"), ("apply_on", "Apr 2027"), ("start_on", "Jan 2027")],
)
async def test_a_calendar_begins_near_what_papers_and_contracts_tell(
    question_id: str, begins_in: str, dispatcher: Dispatcher, turn: Turn
) -> None:
    await employ(turn, None, date(2025, 6, 1))
    await tell(turn, stay_expiry="2027-04-01")
    standing = await before(turn, IN_JAPAN)
    manager = manager_of(dispatcher, turn, states.Screening.question, here({"check": ELIGIBILITY}, **standing.data))
    form = await load_form(manager)
    await ask(manager, form, form.question(question_id))
    screen = await manager.dialog().render(manager)
    assert begins_in in labels_of(screen)
