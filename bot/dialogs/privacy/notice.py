"""The privacy notice, computed from the settings and the organisation's own file."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Row, Start

from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Label, Say, args, language_button


async def _get_notice(turn: Turn, **_: object) -> dict[str, Any]:
    organisation, retention = turn.facts.organisation, turn.retention
    texts = args(
        organisation=organisation.name,
        registration=organisation.registration_number,
        phone=organisation.phone,
        contact=organisation.privacy_contact,
        hosted_in=organisation.hosted_in,
        chat_days=retention.chat_days,
        checks_days=retention.checks_days,
        margin_days=retention.records_margin_days,
        sealed="yes" if turn.is_encrypted else "no",
    )
    return {**texts, "has_consented": turn.worker is not None and turn.worker.has_consented}


async def _on_leave(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """Back to where it was opened; who came by the command goes where everything begins."""
    if len(manager.current_stack().intents) > 1:
        await manager.done()
        return
    worker = turn_of(manager).worker
    if worker is not None and worker.has_consented:
        await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)
        return
    first = states.Consent.asking if worker is not None and worker.locale else states.Language.choosing
    await manager.start(first, mode=StartMode.RESET_STACK)


def privacy_dialog() -> Dialog:
    """One window."""
    return Dialog(
        Window(
            Say("privacy-notice"),
            Start(Label("consents-button"), "consents", states.Consents.list, when="has_consented"),
            Start(Label("my_data-button"), "data", states.MyData.overview, when="has_consented"),
            Row(Button(Label("button-back"), id="back", on_click=_on_leave), language_button()),
            words_for_support(),
            state=states.Privacy.notice,
            getter=_get_notice,
        ),
    )
