"""The privacy notice, computed from the settings and the organisation's own file."""

from aiogram.fsm.state import State
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Row, Start

from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, args, language_button, leave_room
from bot.dialogs.widgets.buttons import button
from bot.domain.workers.worker import Worker


async def _get_notice(turn: Turn, **_: object) -> Data:
    retention = turn.retention
    texts = args(
        hosted_in=turn.facts.organisation.hosted_in,
        chat_days=retention.chat_days,
        checks_days=retention.checks_days,
        margin_days=retention.records_margin_days,
        sealed="yes" if turn.is_encrypted else "no",
    )
    return {**texts, "has_consented": turn.worker is not None and turn.worker.has_consented}


async def _on_leave(manager: DialogManager) -> None:
    """Back to where it was opened; who came by the command goes where everything begins."""
    await leave_room(manager, _beginning(turn_of(manager).worker))


def _beginning(worker: Worker | None) -> State:
    if worker is not None and worker.has_consented:
        return states.Menu.main
    return states.Consent.asking if worker is not None and worker.locale else states.Language.choosing


def privacy_dialog() -> Dialog:
    """One window."""
    return Dialog(
        Window(
            Say("privacy-notice"),
            Start(Label("consents-button"), "consents", states.Consents.list, when="has_consented"),
            Start(Label("my_data-button"), "data", states.MyData.overview, when="has_consented"),
            Row(button("button-back", "back", _on_leave), language_button()),
            words_for_support(),
            state=states.Privacy.notice,
            getter=_get_notice,
        ),
    )
