"""Every room's every window, shown in every language by aiogram-dialog's own manager over a real database."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

import pytest
from aiogram import Dispatcher
from aiogram.fsm.state import State
from aiogram.types import Chat, User
from aiogram_dialog.api.entities import EVENT_CONTEXT_KEY, Context, EventContext, NewMessage
from aiogram_dialog.api.internal import CONTEXT_KEY
from aiogram_dialog.manager.manager import ManagerImpl
from aiogram_dialog.setup import DialogRegistry, collect_dialogs

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.checks import CHECKS
from bot.domain.consultation import Kind
from bot.explaining.guide import pages
from bot.handlers.opening import House, open_turn
from bot.storage.database import Database
from bot.storage.store import Store
from simulator.markup import parse_html, utf16_length
from tests.walls.samples import LOCALES

LINH = User(id=101, is_bot=False, first_name="Linh", language_code="vi")
ROOM = Chat(id=LINH.id, type="private")
LONGEST_MESSAGE, LONGEST_LABEL, LONGEST_CALLBACK_BYTES = 4096, 40, 64
# A period is its kind and two days: a button that stands alone in its row, and the window repeats nothing of it.
LONGEST_LABEL_OF = {states.Periods.list: 80}
ANSWERS = {
    "status": "ssw1",
    "path": "change_employer",
    "field": "care",
    "birth_date": "1999-05-05",
    "nationality": "VN",
    "deposit_taken": True,
    "japanese_test": None,
    "ssw1_periods": [{"kind": "ssw1", "from": "2023-04-01", "to": None}],
}
OWED = {"contract_ended": True, "reason": "employer", "same_category": None, "new_field": "food_service"}
WORDS = {"telegram_id": 7, "content": "text", "text": "What is this?", "album": None}


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody stands before a window: what the dialog was opened with, and what it remembers."""

    start: Mapping[str, Any]
    data: Mapping[str, Any]


def here(start: Mapping[str, Any] | None = None, **data: object) -> Standing:
    return Standing(start or {}, data)


FORM = {"check": "eligibility"}
JOB = {"check": "job_change"}
SCREENING = {"screening": 1}
WHAT_IF = {"field": "construction", "path": "from_abroad", "apply_on": "2027-11-22"}
PERIODS = {"screening": 1, "question": "ssw1_periods"}
BEGUN, OLD = {"kind": "ssw1", "from": "2023-04-01"}, {"kind": "ssw1", "from": "2023-04-01", "to": "2024-03-31"}
MEMBER = {"name": "佐藤 例子", "title": "支援担当", "role": "support_officer", "languages": ["ja", "vi"]}
MISTAKE = {"key": "form-mistake-choose", "args": {}}

# Every state, and in which ways somebody can stand there. A new state needs a row.
STANDINGS: dict[State, list[Standing]] = {
    states.Language.choosing: [here()],
    states.Consent.asking: [here()],
    states.Menu.main: [here(), here({"added_to": "1"})],
    states.Screening.start: [here(FORM), here(JOB)],
    states.Screening.health: [here(FORM, screening=1, at="health_check_done")],
    states.Screening.question: [here(FORM, screening=1, at="status", search="", mistake=MISTAKE)],
    states.Screening.summary: [here(FORM, screening=1), here(JOB, screening=3)],
    states.Screening.result: [here(FORM, screening=1), here(JOB, screening=3), here(JOB, screening=4)],
    states.Screening.finding: [
        here({"check": check}, screening=screening, finding=criterion.id)
        for check, screening in (("eligibility", 1), ("job_change", 3), ("job_change", 4))
        for criterion in CHECKS[check].criteria
    ],
    states.Screening.todo: [here(FORM, screening=1), here(FORM, screening=2), here(JOB, screening=3)],
    states.Screening.stay: [here(FORM, screening=1)],
    states.Papers.list: [here(SCREENING), here({"screening": 2})],
    states.WhatIf.question: [here(SCREENING)],
    states.WhatIf.answer: [here(SCREENING, question=question) for question in WHAT_IF]
    + [here(SCREENING, question="apply_on", mistake=MISTAKE)],
    states.WhatIf.compared: [here(SCREENING, question=question, answer=raw) for question, raw in WHAT_IF.items()],
    states.Periods.list: [here(PERIODS), here({"screening": 2, "question": "ssw1_periods"})],
    states.Periods.kind: [here(PERIODS, period={}, index=1), here(PERIODS, period=OLD, index=0)],
    states.Periods.from_on: [here(PERIODS, period=BEGUN, index=1)],
    states.Periods.to_on: [here(PERIODS, period=BEGUN, index=1, mistake=MISTAKE)],
    states.Consultation.kind: [here(), here({"words": [WORDS]})],
    states.Consultation.writing: [here(kind=kind.value) for kind in Kind]
    + [here(kind="pay", consultation="1", received=received) for received in (1, 2)],
    states.Guide.contents: [here()],
    states.Guide.page: [here(page=page) for page in ("what_is", "field-food_service", "support-consult", "hotlines")],
    states.Guide.found: [here(query=query, words=[WORDS]) for query in ("N4", "JFT-Basic", "zzz")],
    states.StaffMember.role: [here({"staff": 1})],
    states.StaffMember.name: [here({"staff": 1}, mistake={"key": "staff-mistake-long", "args": {"longest": 80}})],
    states.StaffMember.title: [here({"staff": 1})],
    states.StaffMember.languages: [here({"staff": 1}, languages=[]), here({"staff": 1}, languages=["ja", "vi"])],
    states.StaffMember.summary: [here({"staff": 1}, **MEMBER)],
    states.StaffMember.saved: [here({"staff": 1}, **MEMBER)],
}


@pytest.fixture
async def store(sqlite_url: str, house: House) -> AsyncIterator[Store]:
    """A database with a worker, one open consultation, and of each check a screening with answers and one without."""
    database = Database(sqlite_url)
    now = house.clock.now()
    async with database.transaction() as store:
        worker = await store.workers.arrive(LINH.id, "vi")
        begun = await store.screenings.begin(worker.id, "eligibility", "1", now)
        await store.screenings.keep_answers(begun.id, ANSWERS)
        await store.screenings.begin(worker.id, "eligibility", "1", now)
        owed = await store.screenings.begin(worker.id, "job_change", "1", now)
        await store.screenings.keep_answers(owed.id, OWED)
        await store.screenings.begin(worker.id, "job_change", "1", now)
        await store.consultations.open(worker, Kind.PAY, now)
        yield store
    await database.close()


@pytest.fixture(params=LOCALES)
async def turn(request: pytest.FixtureRequest, store: Store, house: House) -> Turn:
    await store.workers.arrive(LINH.id, request.param)
    return await open_turn(house, store, LINH, ROOM)


def test_every_state_of_every_room_has_a_window_and_a_row_in_the_table(dispatcher: Dispatcher) -> None:
    rooms = {dialog.states_group(): dialog.states() for dialog in collect_dialogs(dispatcher)}
    for group in states.WHO_MAY_WALK:
        assert set(rooms[group]) == set(group.__all_states__)
    assert set(STANDINGS) == {state for group in states.WHO_MAY_WALK for state in group.__all_states__}


@pytest.mark.parametrize("state", STANDINGS, ids=lambda state: state.state)
async def test_every_window_shows_in_every_language(dispatcher: Dispatcher, turn: Turn, state: State) -> None:
    longest = LONGEST_LABEL_OF.get(state, LONGEST_LABEL)
    for standing in STANDINGS[state]:
        check_screen(await shown(dispatcher, turn, state, standing), longest)


async def test_every_question_shows_in_every_language(dispatcher: Dispatcher, turn: Turn) -> None:
    for form, screening in ((FORM, 1), (JOB, 4)):
        for question in CHECKS[form["check"]].questions(turn.facts):
            standing = here(form, screening=screening, at=question.id, search="")
            check_screen(await shown(dispatcher, turn, states.Screening.question, standing), LONGEST_LABEL)


async def test_every_page_of_the_guide_shows_in_every_language(dispatcher: Dispatcher, turn: Turn) -> None:
    for page in pages(turn.facts):
        check_screen(await shown(dispatcher, turn, states.Guide.page, here(page=page)), LONGEST_LABEL)


async def shown(dispatcher: Dispatcher, turn: Turn, state: State, standing: Standing) -> NewMessage:
    """The window as aiogram-dialog would send it."""
    context = Context("abcdef", "", state, dict(standing.start), dict(standing.data))
    middleware_data: dict[str, Any] = {
        "turn": turn,
        "event_chat": ROOM,
        CONTEXT_KEY: context,
        EVENT_CONTEXT_KEY: EventContext(cast("Any", None), ROOM, LINH, None, None),
    }
    nothing = cast("Any", None)
    manager = ManagerImpl(nothing, nothing, nothing, DialogRegistry(dispatcher), dispatcher, middleware_data, None)
    middleware_data["dialog_manager"] = manager
    return await manager.dialog().render(manager)


def check_screen(screen: NewMessage, longest_label: int) -> None:
    """Telegram would take it, and every button can be read and pressed."""
    text = parse_html(screen.text or "").text
    assert 0 < utf16_length(text) <= LONGEST_MESSAGE
    for row in getattr(screen.reply_markup, "inline_keyboard", []):
        for button in row:
            assert 0 < len(button.text) <= longest_label, button.text
            assert len(button.callback_data.encode()) <= LONGEST_CALLBACK_BYTES
