"""The menu: where everything begins, and where words go that were written outside any dialog."""

from aiogram import F
from aiogram.enums import ButtonStyle
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Row, Start
from aiogram_dialog.widgets.style import Style
from aiogram_dialog.widgets.text import Const, Format, Multi

from bot.actions.support.readers import restrict
from bot.dialogs import states
from bot.dialogs.law_changes import changes_button, count_changes
from bot.dialogs.notices.received import has_notices, notices_button
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.support.receipts import added_key, answer_of
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, signs, started_with
from bot.dialogs.widgets.buttons import button
from bot.dialogs.workers.identity import identity_button, is_asked_who
from bot.domain.support.consultation import ADDED_KEYS, Consultation


async def _get_note(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    added_to, changes = await _added_to(turn, dialog_manager), await count_changes(turn)
    is_refused = "mistake" in dialog_manager.dialog_data  # what was added is taken away again
    return {
        **args(number="" if added_to is None else str(added_to.id), count=changes),
        "added": None if added_to is None or is_refused else added_key(added_to),
        "answer": "" if added_to is None or is_refused else await answer_of(turn, added_to),
        "asks": not is_refused,
        "is_in_group": added_to is not None and added_to.is_in_group and not is_refused,
        "changes": changes,
        "has_notices": await has_notices(turn),
        "is_asked_who": await is_asked_who(turn),
    }


async def _added_to(turn: Turn, manager: DialogManager) -> Consultation | None:
    """Return where something was just added; None: nothing was, or it was deleted long ago."""
    number = started_with(manager).get("added_to")
    return None if number is None else await turn.store.consultations.find(int(number))


async def _on_restrict(manager: DialogManager) -> None:
    added_to = await _added_to(turn_of(manager), manager)
    if added_to is not None:
        await restrict(turn_of(manager).as_worker, added_to)


def menu_dialog() -> Dialog:
    """One window."""
    return Dialog(
        Window(
            Mistake(),
            *(Multi(Say(key), Const(" "), when=F["added"] == key) for key in ADDED_KEYS.values()),
            Format("{answer}\n", when="answer"),
            Say("menu-text", when=F["asks"] & ~F["added"]),
            Say("menu-again", when=F["asks"] & F["added"]),
            button("receipt-restrict", "restrict", _on_restrict, when="is_in_group"),
            Start(Label("menu-eligibility"), "check", states.Screening.start, data={"check": "eligibility"}),
            Start(Label("menu-job_change"), "job", states.Screening.start, data={"check": "job_change"}),
            Start(Label("menu-consultation"), "ask", states.Consultation.kind, style=Style(ButtonStyle.PRIMARY)),
            Row(Start(Label("menu-guide"), "guide", states.Guide.contents), notices_button("menu-notices")),
            changes_button("menu-changes"),
            identity_button(),
            Start(Label("menu-my_dates"), "dates", states.MyDates.list),
            Start(Label("menu-profile"), "me", states.Profile.groups),
            signs(),
            words_for_support(),
            state=states.Menu.main,
            getter=_get_note,
        ),
    )
