"""The consents without which support may keep nothing: to records, and to what is said about health in one case."""

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.text import Const, Multi

from bot.actions.privacy.consents import give
from bot.dialogs import states
from bot.dialogs.support.intake import go_on, on_first_words, on_records_refused, waiting_words
from bot.dialogs.turn import turn_of
from bot.dialogs.widgets import Data, Say, language_button
from bot.dialogs.widgets.buttons import button, main_button
from bot.domain.privacy.consent import Purpose


async def _get_records(dialog_manager: DialogManager, **_: object) -> Data:
    return {"waits": bool(await waiting_words(dialog_manager))}


async def _on_records_allowed(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await give(turn.as_worker, turn.require_worker(), Purpose.RECORDS)
    await go_on(manager)


async def _on_health_allowed(manager: DialogManager) -> None:
    manager.dialog_data["may_keep_health"] = True
    await go_on(manager)


async def _on_health_refused(manager: DialogManager) -> None:
    """The words wait on, and may be about something else."""
    manager.dialog_data.update(kind=None, consultation=None)
    await go_on(manager)


def consent_windows() -> list[Window]:
    """One for each; words that are written meanwhile wait."""
    return [
        Window(
            Say("consents-ask-records"),
            Multi(Const(" "), Say("consents-words-wait"), when="waits"),
            main_button("consents-ask-yes", "rec", _on_records_allowed),
            button("consents-ask-no", "no", on_records_refused),
            language_button(),
            MessageInput(on_first_words),
            state=states.Consultation.records,
            getter=_get_records,
        ),
        Window(
            Say("consents-ask-health"),
            main_button("consents-ask-yes", "hea", _on_health_allowed),
            button("consents-ask-no", "no", _on_health_refused),
            language_button(),
            MessageInput(on_first_words),
            state=states.Consultation.health,
        ),
    ]
