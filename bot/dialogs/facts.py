"""Staff confirm sources and telephone numbers: what is unchecked or old, one of them, one tap."""

from collections.abc import Iterable
from functools import partial

from aiogram import F
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.text import Const, Format, Multi

from bot.actions.facts import confirm_fact
from bot.dialogs import states
from bot.dialogs.turn import GoneError, Turn, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, Mistake, Say, args, choice, language_button
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, home_button, main_button
from bot.dialogs.widgets.lists import by_place, from_its_start, paged, short_label
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.law_changes import LawChange
from bot.domain.facts.sources import Confirmation, Source
from bot.domain.staff import LONGEST_NAME
from bot.presenters.facts import fact_label, fact_text, facts_index

_LONGEST_QUERY = 80
_LIST = "list"


async def _get_waiting(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """What waits, or what fits the words that were typed."""
    waiting, changes = turn.facts.waiting(turn.today), len(turn.facts.overdue_changes(turn.today))
    query = dialog_manager.dialog_data.get("query")
    if query is None:
        return {
            "changes": changes,
            **args(count=len(waiting) - changes, changes=changes),
            "items": _items(turn, waiting),
        }
    found = facts_index(turn.texts, turn.t.locale, turn.facts, turn.today).find(query)
    facts = [fact for fact in map(turn.facts.find_record, found) if fact is not None]
    return {"query": query, **args(count=len(facts), query=query), "items": _items(turn, facts)}


def _items(turn: Turn, facts: Iterable[LawChange | Source | Hotline]) -> list[tuple[str, str]]:
    return [(fact.id, short_label(fact_label(turn.t, fact))) for fact in facts]


async def _get_fact(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    fact = _open_fact(dialog_manager)
    is_checkable = not isinstance(fact, LawChange)
    return {"text": fact_text(turn.t, turn.facts, fact, turn.now), "is_checkable": is_checkable}


async def _on_word(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    manager.dialog_data["query"] = typed_line(message.text, _LONGEST_QUERY)
    from_its_start(manager, _LIST)


async def _on_all(manager: DialogManager) -> None:
    manager.dialog_data.pop("query", None)
    from_its_start(manager, _LIST)


async def _on_fact(manager: DialogManager, record_id: str) -> None:
    manager.dialog_data["fact"] = record_id
    await manager.switch_to(states.Facts.one)


async def _on_confirm(manager: DialogManager) -> None:
    """A check bears a name: whoever has none on record is asked for it, once."""
    name = turn_of(manager).require_member().name
    if name is None:
        await manager.switch_to(states.Facts.name)
        return
    await _confirm(manager, name)


async def _on_name(manager: DialogManager, name: str) -> None:
    turn = turn_of(manager)
    await turn.store.staff.set_name(turn.require_member().id, name)
    await _confirm(manager, name)


async def _confirm(manager: DialogManager, name: str) -> None:
    turn = turn_of(manager)
    check = Confirmation(turn.today, name)
    raise_refusal(await confirm_fact(turn.as_member, turn.known, _open_fact(manager).id, check))
    turn.facts = turn.known.current()
    manager.dialog_data.pop("query", None)
    await manager.switch_to(states.Facts.list)


def _open_fact(manager: DialogManager) -> LawChange | Source | Hotline:
    fact = turn_of(manager).facts.find_record(manager.dialog_data["fact"])
    if fact is None:
        raise GoneError
    return fact


def facts_dialog() -> Dialog:
    """Build the dialog: what waits, one of them, and who checked it."""
    return Dialog(
        Window(
            Mistake(),
            Say("facts-waiting", when=~F["query"]),
            Say("facts-waiting-changes", when="changes"),
            Multi(Const(" "), Say("facts-search"), when=~F["query"]),
            Say("facts-found", when="query"),
            paged(choice("f", "items", _on_fact), _LIST, naming=by_place),
            button("facts-all", "all", _on_all, when="query"),
            language_button(),
            MessageInput(_on_word),
            home_button(),
            state=states.Facts.list,
            getter=_get_waiting,
        ),
        Window(
            Mistake(),
            Format("{text}"),
            main_button("facts-confirm", "ok", _on_confirm, when="is_checkable"),
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
