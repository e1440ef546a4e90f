"""Staff confirm sources and telephone numbers: what is unchecked or old, one of them, one tap."""

from functools import partial

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.text import Format

from bot.actions.facts import confirm_fact
from bot.dialogs import states
from bot.dialogs.turn import GoneError, Turn, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, Mistake, Say, args, choice, language_button
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, main_button
from bot.dialogs.widgets.lists import paged, short_label
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.sources import Confirmation, Source
from bot.domain.staff import LONGEST_NAME
from bot.presenters.facts import fact_label, fact_text


async def _get_waiting(turn: Turn, **_: object) -> Data:
    waiting: list[Source | Hotline] = [*turn.facts.stale_hotlines(turn.today), *turn.facts.stale_sources(turn.today)]
    items = [(fact.id, short_label(fact_label(turn.t, fact))) for fact in waiting]
    return {**args(count=len(items)), "items": items}


async def _get_fact(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    return {"text": fact_text(turn.t, turn.facts, _open_fact(dialog_manager), turn.now)}


async def _on_fact(manager: DialogManager, record_id: str) -> None:
    manager.dialog_data["fact"] = record_id
    await manager.switch_to(states.Facts.one)


async def _on_confirm(manager: DialogManager) -> None:
    """A check bears a name: whoever has none on record is asked for it, once while the dialog is open."""
    name = turn_of(manager).require_member().name or manager.dialog_data.get("name")
    if name is None:
        await manager.switch_to(states.Facts.name)
        return
    await _confirm(manager, name)


async def _on_name(manager: DialogManager, name: str) -> None:
    manager.dialog_data["name"] = name
    await _confirm(manager, name)


async def _confirm(manager: DialogManager, name: str) -> None:
    turn = turn_of(manager)
    check = Confirmation(turn.today, name)
    raise_refusal(await confirm_fact(turn.as_member, turn.known, _open_fact(manager).id, check))
    turn.facts = turn.known.current()
    await manager.switch_to(states.Facts.list)


def _open_fact(manager: DialogManager) -> Source | Hotline:
    fact = turn_of(manager).facts.checkable(manager.dialog_data["fact"])
    if fact is None:
        raise GoneError
    return fact


def facts_dialog() -> Dialog:
    """Build the dialog: what waits, one of them, and who checked it."""
    return Dialog(
        Window(
            Say("facts-waiting"),
            paged(choice("f", "items", _on_fact), "list"),
            language_button(),
            state=states.Facts.list,
            getter=_get_waiting,
        ),
        Window(
            Mistake(),
            Format("{text}"),
            main_button("facts-confirm", "ok", _on_confirm),
            back_to(states.Facts.list),
            state=states.Facts.one,
            getter=_get_fact,
        ),
        ask_text(
            states.Facts.name,
            Say("facts-name"),
            back_to(states.Facts.one),
            read=partial(typed_line, longest=LONGEST_NAME),
            on_text=_on_name,
        ),
    )
