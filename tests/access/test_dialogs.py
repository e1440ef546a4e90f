"""Nine kinds of people stand before every window of every dialog, and press all that is on it."""

import re
from collections.abc import Iterator

import pytest
from aiogram import Dispatcher
from aiogram.fsm.state import State
from aiogram.types import Chat, User

from bot.dialogs import states
from bot.dialogs.states import access_to
from bot.dialogs.turn import GoneError
from bot.domain.staff import Access
from bot.domain.support.sight import Presence
from bot.handlers.turn_context import open_turn
from tests.access.attempts import Attempts
from tests.access.people import ADMIN, OTHER, WORKER, Kind
from tests.access.updates import forges, taps, writes
from tests.access.verdict import Verdicts
from tests.architecture.test_windows import STANDINGS, windows_of
from tests.dialogs.windows import Standing, shown

GROUPS = list(dict.fromkeys(state.group for state in STANDINGS))
OF_WORKERS = (Access.ANYONE, Access.WORKER)
# What stands at the end of the data of a list's button, and what somebody may write there instead.
_ID = re.compile(r"(?<=:)\d+$")
_OTHER_IDS = ("1", "3", "4", "6", "8", "11", "999999999", "9" * 19)


async def pressed_on(attempts: Attempts, dispatcher: Dispatcher, state: State, standing: Standing) -> list[str]:
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
    """The same with other ids, where one stands."""
    for each in data:
        if _ID.search(each):
            yield from (_ID.sub(other, each) for other in _OTHER_IDS)


async def walk(verdicts: Verdicts, state: State, standing: Standing, kind: Kind, data: list[str]) -> None:
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


@pytest.mark.slow
@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.__name__)
async def test_a_made_up_button_of_a_list_shows_and_changes_nothing_of_others(
    attempts: Attempts, dispatcher: Dispatcher, group: type[states.DialogStates]
) -> None:
    verdicts, (theirs, _) = Verdicts(attempts), kinds_of(attempts, access_to(group))
    access = access_to(group)
    for state in (each for each in STANDINGS if each.group is group):
        standing = STANDINGS[state][0]
        made_up = dict.fromkeys(forged(await pressed_on(attempts, dispatcher, state, standing)))
        for kind in theirs[:1]:
            await attempts.stand(kind, state, standing)
            for data in made_up:
                await verdicts.tries(f"{state.state} {data!r}", kind, access, forges(kind, data))
    assert verdicts.wrongs == []


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
