"""Staff choose which red flag a matter has that the group does not see."""

from collections.abc import Iterable

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window

from bot.actions.support.alarms.flags import clear_flag, flag_matter
from bot.dialogs.result import tell_result
from bot.dialogs.support.matter_card import chosen_matter
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Say, choice
from bot.dialogs.widgets.buttons import back_to, button
from bot.dialogs.widgets.lists import by_place, paged
from bot.domain.staff import Access, is_allowed
from bot.domain.support.consultation import Consultation
from bot.domain.support.red_flag import SET_BY_STAFF, RedFlag
from bot.storage.support.matter_card import offered_on


async def flag_labels(turn: Turn, matter: Consultation) -> list[tuple[RedFlag, str]]:
    """Name the flags that it may get on buttons; those for which watch words speak come first, and are marked."""
    offered = await offered_on(turn.store, turn.facts, matter)
    ordered = dict.fromkeys((*_settable(offered), *SET_BY_STAFF))
    return [
        (each, _label(turn, each, "yes" if each in offered else "no"))
        for each in ordered
        if each is not matter.red_flag
    ]


def _settable(flags: Iterable[RedFlag]) -> list[RedFlag]:
    return [each for each in flags if each in SET_BY_STAFF]


def _label(turn: Turn, flag: RedFlag, offered: str) -> str:
    urgency = turn.facts.red_flags[flag].urgency.value
    texts = {"flag": flag.value, "urgency": urgency, "offered": offered}
    return turn.t.label("flag-choice", texts)


def flagging_window(state: State, back: State) -> Window:
    """Choose why the matter is important."""

    async def chosen(manager: DialogManager, flag: str) -> None:
        flagged = await flag_matter(turn_of(manager).as_member, await chosen_matter(manager), RedFlag(flag))
        await tell_result(manager, flagged, "flag-said-set")
        await manager.switch_to(back)

    async def cleared(manager: DialogManager) -> None:
        done = await clear_flag(turn_of(manager).as_member, await chosen_matter(manager))
        await tell_result(manager, done, "flag-said-cleared")
        await manager.switch_to(back)

    return Window(
        Say("flag-ask"),
        paged(choice("f", "flags", chosen), "flags", naming=by_place),
        button("flag-clear", "clear", cleared, when="may_clear"),
        back_to(back),
        state=state,
        getter=_get_flags,
    )


async def _get_flags(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter = await chosen_matter(dialog_manager)
    labels = await flag_labels(turn, matter)
    return {
        "flags": [(flag.value, label) for flag, label in labels],
        "may_clear": matter.is_flagged_by_staff and is_allowed(turn.member, Access.MANAGER),
        "args": {},
    }
