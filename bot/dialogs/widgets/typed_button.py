"""Who types what a button of the window says presses it; the word for going back presses the one that leads back."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.utils import remove_intent_id

from bot.dialogs.turn import turn_of
from bot.dialogs.widgets import leave_for_menu
from bot.dialogs.widgets.offered import dialog_of, offered_buttons
from bot.domain.text_search import fold_sounds

# What the button for it is called: what was found leads back to the contents of the guide.
_LABELS = ("button-back", "guide-all")


async def go_back(manager: DialogManager) -> None:
    """Press the window's button; where it has none, go to where the dialog was opened from, or to the menu."""
    pressed = await _back_button(manager)
    if pressed is not None:
        await _press(manager, pressed)
    if pressed is None or not manager.has_context():
        await leave_for_menu(manager)


async def press_named(manager: DialogManager, typed: str | None) -> bool:
    """Press the one button that is called so, and return whether there is one.

    What has digits is never a name: it is a day of a calendar, or an answer that is read otherwise.
    """
    wanted = _folded(typed or "")
    if not wanted or any(map(str.isdigit, wanted)):
        return False
    named = [each.callback_data for each in await offered_buttons(manager) if _folded(each.text) == wanted]
    if len(named) != 1 or not named[0]:
        return False
    return await _tap(manager, remove_intent_id(named[0])[1])


async def _back_button(manager: DialogManager) -> str | None:
    """Return the callback data of the button that leads back, whatever widget it is."""
    if not manager.has_context():
        return None
    labels = [turn_of(manager).t.label(each) for each in _LABELS]
    data = next((each.callback_data for each in await offered_buttons(manager) if each.text in labels), None)
    return None if data is None else remove_intent_id(data)[1]


async def _press(manager: DialogManager, data: str) -> None:
    """Do as aiogram-dialog does with a tap: what stays in the same dialog is shown afterwards."""
    context = manager.current_context()
    await _tap(manager, data)
    if manager.has_context() and manager.current_context() is context:
        await manager.show()


async def _tap(manager: DialogManager, data: str) -> bool:
    """Return whether the window knows that button."""
    dialog, somebody = dialog_of(manager), manager.middleware_data["event_from_user"]
    tap = CallbackQuery(id="", from_user=somebody, chat_instance="", data=data)
    return bool(await dialog.windows[manager.current_context().state].process_callback(tap, dialog, manager))


def _folded(label: str) -> str:
    return fold_sounds(label).replace(" ", "")
