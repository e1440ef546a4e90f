"""The signs below what stands in no dialog: of an alarm or a cry, and the last words to who is not kept."""

from collections.abc import Mapping
from functools import partial

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs import states
from bot.dialogs.answering import show_instead
from bot.dialogs.privacy.first_consent import loose_signs
from bot.dialogs.turn import Turn
from bot.domain.button_words import HelpSign
from bot.domain.support.alarm import DANGER_DIALOGS
from bot.handlers.newest_screen import take_newest_buttons_away
from bot.presenters.guide.hotlines import danger_lines
from bot.presenters.organisation import organisation_hours
from bot.texts import Translator
from bot.texts.beside import said_beside

# Who has agreed meanwhile gets more than telephone numbers.
FOR_WORKERS: Mapping[HelpSign, State] = {
    HelpSign.PERSON: states.Consultation.kind,
    HelpSign.DANGER: states.Danger.calling,
}


async def open_danger(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Show whom to call below everything, on top of where the worker stands; taps in a burst show it once."""
    await callback.answer()
    stack = dialog_manager.current_stack()
    if dialog_manager.has_context() and callback.message is not None:
        is_open = dialog_manager.current_context().state.group.__name__ in DANGER_DIALOGS
        if is_open and (stack.last_message_id or 0) > callback.message.message_id:
            return
    await take_newest_buttons_away(callback, stack)
    await dialog_manager.start(states.Danger.calling, show_mode=ShowMode.SEND)
    # aiogram-dialog takes the buttons of what was tapped away; those of a receipt are still of use.
    if isinstance(callback.message, Message):
        await callback.message.edit_reply_markup(reply_markup=callback.message.reply_markup)


async def show_whom_to_call(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, sign: HelpSign, locale: str
) -> None:
    """Say it in the place of the last words, so that no dialog has to remember the chat."""
    await callback.answer()
    if turn.worker is not None and turn.worker.has_consented:
        await dialog_manager.start(FOR_WORKERS[sign], mode=StartMode.RESET_STACK)
        return
    t = Translator(turn.texts, locale if locale in turn.texts.locales else turn.t.locale)
    await show_instead(callback, said_beside(t, partial(whom_to_call, turn, sign)), loose_signs(t))


def whom_to_call(turn: Turn, sign: HelpSign, t: Translator) -> str:
    """Write whom to call at the organisation, or in danger."""
    if sign is HelpSign.PERSON:
        return t("consent-person", turn.organisation | {"hours": organisation_hours(t, turn.facts.organisation)})
    return "\n".join([t("danger-call"), "", *danger_lines(t, turn.facts, turn.now)])
