"""In danger: whom to call now and what to say, and one tap that alarms the managers."""

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.text import Const, Format

from bot.actions.support.alarms import raise_alarm
from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Say, args, leave_for_menu, signs
from bot.dialogs.widgets.buttons import button, danger_button
from bot.presenters.guide.hotlines import danger_lines


async def _get_lines(turn: Turn, **_: object) -> Data:
    return {"lines": "\n".join(danger_lines(turn.t, turn.facts, turn.now))}


async def _get_alarm(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    return {**args(number=dialog_manager.dialog_data["consultation"]), **await _get_lines(turn)}


async def _on_urgent(manager: DialogManager) -> None:
    turn = turn_of(manager)
    matter, _ = await raise_alarm(turn.as_worker, turn.require_worker())
    manager.dialog_data["consultation"] = str(matter.id)
    await manager.switch_to(states.Danger.alarmed)


def danger_dialog() -> Dialog:
    """Whom to call, and what has been done."""
    return Dialog(
        Window(
            Say("danger-call"),
            Const(" "),
            Format("{lines}"),
            danger_button("danger-urgent", "urgent", _on_urgent),
            button("button-back", "back", leave_for_menu),
            signs(),
            words_for_support(),
            state=states.Danger.calling,
            getter=_get_lines,
        ),
        Window(
            Say("danger-alarmed"),
            Const(" "),
            Format("{lines}"),
            button("button-back", "back", leave_for_menu),
            signs(),
            words_for_support(),
            state=states.Danger.alarmed,
            getter=_get_alarm,
        ),
    )
