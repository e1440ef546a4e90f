"""The two signs before the consent: whom to call at the organisation, and whom to call in danger.

Nobody can be asked or alarmed here yet: that needs a person who has agreed.
"""

from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel, Row
from aiogram_dialog.widgets.text import Const, Format

from bot.dialogs import states
from bot.dialogs.support.consultation import on_unasked_words
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, args, signs_before_consent
from bot.presenters.guide.hotlines import danger_lines
from bot.presenters.organisation import organisation_hours


async def _get_hours(turn: Turn, **_: object) -> Data:
    return args(hours=organisation_hours(turn.t, turn.facts.organisation))


async def _get_lines(turn: Turn, **_: object) -> Data:
    return {"lines": "\n".join(danger_lines(turn.t, turn.facts, turn.now))}


async def _on_words(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """Words wait for the consent, and the screen that asks for it, or for a language, says so."""
    await on_unasked_words(message, widget, manager)
    worker = turn_of(manager).worker
    if worker is None or not worker.locale:
        await manager.start(states.Language.choosing, mode=StartMode.RESET_STACK)


def before_consent_dialog() -> Dialog:
    """One window for each sign."""
    return Dialog(
        Window(
            Say("consent-person"),
            Row(Cancel(Label("button-back"), id="back"), *signs_before_consent()),
            MessageInput(_on_words),
            state=states.BeforeConsent.person,
            getter=_get_hours,
        ),
        Window(
            Say("danger-call"),
            Const(" "),
            Format("{lines}"),
            Row(Cancel(Label("button-back"), id="back"), *signs_before_consent()),
            MessageInput(_on_words),
            state=states.BeforeConsent.danger,
            getter=_get_lines,
        ),
    )
