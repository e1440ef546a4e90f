"""The privacy notice, a subject a page, computed from the settings and the organisation's own file.

Who has not agreed yet can do so from every page.
"""

from aiogram import F
from aiogram.fsm.state import State
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Group, Row, Start
from aiogram_dialog.widgets.text import Format

from bot.dialogs import states
from bot.dialogs.privacy.first_consent import agree
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, choice, help_signs, language_button, leave_room, signs_before_consent
from bot.dialogs.widgets.buttons import button, main_button
from bot.dialogs.widgets.remember import remember
from bot.domain.workers.worker import Worker
from bot.texts import Value

# In the order in which they are best read; each name is a text and the label of a button.
_PAGES = ("who", "what", "yes", "never", "time", "seen", "where", "rights")
_PAGES_IN_ROW = 2


async def _get_page(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    shown = dialog_manager.dialog_data.get("page", _PAGES[0])
    return {
        "text": turn.t(f"privacy-{shown}", turn.organisation | _settings(turn)),
        "pages": [(page, _name(turn, page, shown)) for page in _PAGES],
        "has_consented": turn.worker is not None and turn.worker.has_consented,
        "may_agree": _beginning(turn.worker) == states.Consent.asking,
    }


def _settings(turn: Turn) -> dict[str, Value]:
    retention = turn.retention
    return {
        "hosted_in": turn.facts.organisation.hosted_in,
        "chat_days": retention.chat_days,
        "checks_days": retention.checks_days,
        "margin_days": retention.records_margin_days,
        "silent_days": retention.silent_days,
        "is_encrypted": "yes" if turn.is_encrypted else "no",
    }


def _name(turn: Turn, page: str, shown: str) -> str:
    name = turn.t.label(f"privacy-page-{page}")
    return turn.t.label("privacy-here", {"page": name}) if page == shown else name


async def _on_leave(manager: DialogManager) -> None:
    """Back to where it was opened; who came by the command goes where everything begins."""
    await leave_room(manager, _beginning(turn_of(manager).worker))


def _beginning(worker: Worker | None) -> State:
    if worker is not None and worker.has_consented:
        return states.Menu.main
    return states.Consent.asking if worker is not None and worker.locale else states.Language.choosing


def privacy_dialog() -> Dialog:
    """Build the dialog: one window, which shows a page and the names of all."""
    return Dialog(
        Window(
            Format("{text}"),
            Group(choice("p", "pages", remember("page", states.Privacy.notice)), width=_PAGES_IN_ROW),
            main_button("consent-agree", "yes", agree, when="may_agree"),
            Start(Label("consents-button"), "consents", states.Consents.list, when="has_consented"),
            Start(Label("my_data-button"), "data", states.MyData.overview, when="has_consented"),
            Row(
                button("button-back", "back", _on_leave),
                *help_signs("has_consented"),
                *signs_before_consent(~F["has_consented"]),
                language_button(),
            ),
            words_for_support(),
            state=states.Privacy.notice,
            getter=_get_page,
        ),
    )
