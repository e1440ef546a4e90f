"""Nine kinds of people stand before every window of every dialog, and press all that is on it."""

import re
from collections.abc import Iterator
from typing import cast

import pytest
from aiogram import Dispatcher
from aiogram.fsm.state import State
from aiogram.types import Chat, User
from aiogram_dialog import Window

from bot.dialogs import states
from bot.dialogs.states import access_to
from bot.dialogs.turn import GoneError
from bot.dialogs.widgets.offered import Offered
from bot.domain.staff import Access
from bot.domain.support.sight import Presence
from bot.handlers.turn_context import open_turn
from bot.texts import Translator
from tests.access.attempts import INTENT_ID, Attempts, Json
from tests.access.people import ADMIN, OTHER, WORKER, Kind
from tests.access.updates import forges, taps, writes
from tests.access.verdict import Verdicts
from tests.architecture.test_windows import STANDINGS, windows_of
from tests.dialogs.windows import WindowStanding, shown

GROUPS = list(dict.fromkeys(state.group for state in STANDINGS))
A_FEW_ARE_QUICK = [
    pytest.param(group, marks=[pytest.mark.slow] if place % 8 else []) for place, group in enumerate(GROUPS)
]
OF_WORKERS = (Access.ANYONE, Access.WORKER)
# What somebody may write in the place of an id: of other rows, of none, and what is no id at all.
_OTHERS = ("1", "3", "4", "6", "8", "11", "999999999", "9" * 19, "-1", "٣", "x", "")
_OF_LIST = re.compile(r"(?P<widget>\x1d(?P<id>[^:@]+):)[^@]*(?P<question>@.*)?$")


async def pressed_on(attempts: Attempts, dispatcher: Dispatcher, state: State, standing: WindowStanding) -> list[str]:
    """What the buttons of that window say, as somebody sees it whom it is for."""
    viewer = WORKER if access_to(state.group) in OF_WORKERS else ADMIN
    user = User(id=viewer.user_id, is_bot=False, first_name="Somebody", language_code="en")
    async with attempts.database.session() as store:
        turn = await open_turn(attempts.app, store, user, Chat(id=user.id, type="private"))
        turn.presence = Presence.PRESENT
        try:
            screen = await shown(dispatcher, turn, state, standing)
        except GoneError:  # of what is named there is nothing in this organisation
            return []
    rows = getattr(screen.reply_markup, "inline_keyboard", [])
    return [button.callback_data for row in rows for button in row if button.callback_data]


def forged(data: list[str]) -> Iterator[str]:
    """The same of lists, calendars and pages with what does not stand there."""
    widgets = dict.fromkeys(found.group("widget", "question") for each in data if (found := _OF_LIST.search(each)))
    made_up = (f"{INTENT_ID}{widget}{other}{question or ''}" for widget, question in widgets for other in _OTHERS)
    return (each for each in made_up if each not in data)


def gone(window: Window, data: list[str]) -> Iterator[str]:
    """What stood in a list of that window before somebody deleted the row, or a new version the choice."""
    for each in forged(data):
        found = _OF_LIST.search(each)
        if found and isinstance(window.find(found["id"]), Offered) and "999999999" in each:
            yield each


def is_for_handler(window: Window, data: str) -> bool:
    """Whether a handler answers it, as it answers the same button on a message: it asks for the id itself."""
    found = _OF_LIST.search(data)
    return found is None or window.find(found["id"]) is None


async def walk(verdicts: Verdicts, state: State, standing: WindowStanding, kind: Kind, data: list[str]) -> None:
    """Somebody stands there, and presses each of these."""
    access = access_to(state.group)
    await verdicts.attempts.stand(kind, state, standing)
    for each in data:
        await verdicts.tries(f"{state.state} {each!r}", kind, access, taps(kind, each))


def kinds_of(attempts: Attempts, access: Access) -> tuple[list[Kind], list[Kind]]:
    """Those whom a dialog is for, and the others.

    What the bot remembers in a worker's dialog is that worker's own: it lets nobody else stand there.
    """
    theirs = [kind for kind in attempts.kinds if kind.may(access) and kind.name != OTHER.name]
    return theirs, [kind for kind in attempts.kinds if not kind.may(access)]


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.__name__)
async def test_who_may_not_stand_in_a_dialog_does_nothing_in_it(
    attempts: Attempts, dispatcher: Dispatcher, group: type[states.DialogStates]
) -> None:
    place = GROUPS.index(group)
    of_group = [state for state in STANDINGS if state.group is group]
    state, (standing, *_) = of_group[place % len(of_group)], STANDINGS[of_group[place % len(of_group)]]
    data, verdicts = await pressed_on(attempts, dispatcher, state, standing), Verdicts(attempts)
    theirs, others = kinds_of(attempts, access_to(group))
    for kinds in (theirs, others):
        if kinds and data:
            await walk(verdicts, state, standing, kinds[place % len(kinds)], [data[place % len(data)]])
    assert verdicts.wrongs == []


@pytest.mark.slow
@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.__name__)
async def test_every_button_of_every_window_does_only_what_who_presses_it_may(
    attempts: Attempts, dispatcher: Dispatcher, group: type[states.DialogStates]
) -> None:
    verdicts, (theirs, others) = Verdicts(attempts), kinds_of(attempts, access_to(group))
    for state in (each for each in STANDINGS if each.group is group):
        for number, standing in enumerate(STANDINGS[state]):
            data = await pressed_on(attempts, dispatcher, state, standing)
            for kind in theirs if number == 0 else theirs[:1]:
                await walk(verdicts, state, standing, kind, data)
            for kind in others if number == 0 else ():
                await walk(verdicts, state, standing, kind, data[:1] + data[-1:])
    print(f"\n{attempts.count} buttons pressed in {group.__name__}")  # noqa: T201 - how many doors were tried
    assert verdicts.wrongs == []


@pytest.mark.parametrize("group", A_FEW_ARE_QUICK, ids=lambda group: group.__name__)
async def test_a_made_up_or_outdated_button_is_told_to_be_old_and_does_nothing(
    attempts: Attempts, dispatcher: Dispatcher, group: type[states.DialogStates]
) -> None:
    verdicts, ((kind, *_), _) = Verdicts(attempts), kinds_of(attempts, access_to(group))
    windows = cast("dict[State, Window]", windows_of(dispatcher))
    for state in (each for each in STANDINGS if each.group is group):
        window, data = windows[state], await pressed_on(attempts, dispatcher, state, STANDINGS[state][0])
        await attempts.stand(kind, state, STANDINGS[state][0])
        for each in forged(data):
            if is_for_handler(window, each):
                await verdicts.tries(f"{state.state} {each!r}", kind, access_to(group), forges(kind, each))
            else:
                await is_old(verdicts, state, kind, forges(kind, each))
        for each in gone(window, data):
            await is_old(verdicts, state, kind, taps(kind, each))
    assert verdicts.wrongs == []


async def is_old(verdicts: Verdicts, state: State, kind: Kind, update: Json) -> None:
    """Nothing happens, and it is said that this button is from an older screen."""
    door, texts = f"{state.state} {update['callback_query']['data']!r}", verdicts.attempts.app.texts
    outcome = await verdicts.tries(door, kind, access_to(state.group), update)
    if not {Translator(texts, each).label("button-old") for each in texts.locales} & {*outcome.alerts}:
        verdicts.wrongs.append(f"{door}, {kind.name}: is not told: {outcome.alerts}")
    if outcome.changed or outcome.jobs:
        verdicts.wrongs.append(f"{door}, {kind.name}: does something: {[*outcome.changed, *outcome.jobs]}")


@pytest.mark.slow
@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.__name__)
async def test_what_is_typed_into_a_dialog_does_only_what_who_types_it_may(
    attempts: Attempts, dispatcher: Dispatcher, group: type[states.DialogStates]
) -> None:
    verdicts, windows = Verdicts(attempts), windows_of(dispatcher)
    for state in (each for each in STANDINGS if each.group is group and getattr(windows[each], "on_message", None)):
        theirs, others = kinds_of(attempts, access_to(group))
        for kind in (*theirs, *others):
            await attempts.stand(kind, state, STANDINGS[state][0])
            for words in ("2026-12-01", "Some words of nobody"):
                await verdicts.tries(f"{state.state} {words!r}", kind, access_to(group), writes(kind, words))
    assert verdicts.wrongs == []
