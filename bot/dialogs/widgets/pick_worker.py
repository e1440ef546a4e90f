"""Finding somebody on the roster by number or by any part of the name.

Names may be encrypted, so that no database can look for them: the roster is read through, and only ids are kept.
"""

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.typed_input import typed_text
from bot.dialogs.widgets import Data, Getter, Mistake, OnChosen, Say, Widget, choice_of_row
from bot.dialogs.widgets.lists import short_label
from bot.domain.missing import MISSING
from bot.domain.text_search import fold_for_search, fold_name
from bot.domain.typed_numbers import is_same_number
from bot.domain.workers.worker import Worker

_SHOWN = 10


def pick_worker(
    state: State, question: Say, *widgets: Widget, on_worker: OnChosen[int], getter: Getter | None = None
) -> Window:
    """A window in which words are typed and one of those whom they fit is chosen; `on_worker` gets the id."""

    async def get_data(turn: Turn, dialog_manager: DialogManager, **data: object) -> Data:
        found = await found_workers(turn, dialog_manager)
        shown = {} if getter is None else await getter(turn=turn, dialog_manager=dialog_manager, **data)
        return {**found, **shown, "args": {**found["args"], **shown.get("args", {})}}

    return Window(
        Mistake(),
        question,
        Say("people-nothing", when="nothing"),
        Say("people-more", when="more"),
        Column(choice_of_row("p", "found", on_worker)),
        *widgets,
        MessageInput(search_roster),
        state=state,
        getter=get_data,
    )


async def search_roster(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Words were typed: remember whom they fit, at most ten, and how many more there are."""
    wanted = fold_for_search(typed_text(message.text))
    exact: list[int] = []
    others: list[int] = []
    more = 0
    async for worker in turn_of(manager).store.workers.on_roster():
        if is_same_number(worker.number or "", wanted):
            exact.append(worker.id)
        elif not fits(worker, wanted):
            continue
        elif len(others) < _SHOWN:
            others.append(worker.id)
        else:
            more += 1
    found = [*exact, *others]
    manager.dialog_data.update(found=found[:_SHOWN], more=more + len(found[_SHOWN:]))


async def found_workers(turn: Turn, manager: DialogManager) -> Data:
    """For a getter: `found` as buttons, `more`, and whether somebody `searched`."""
    ids = manager.dialog_data.get("found", [])
    workers = [await turn.store.workers.find(worker_id) for worker_id in ids]
    more = manager.dialog_data.get("more", 0)
    return {
        "found": [(str(worker.id), worker_label(turn, worker)) for worker in workers if worker],
        "more": more,
        "nothing": "found" in manager.dialog_data and not ids,
        "args": {"more": more},
    }


def worker_label(turn: Turn, worker: Worker) -> str:
    """Number and name, as long as a button may be."""
    variables = {"roster_number": worker.number, "name": worker.name_on_card or MISSING}
    return short_label(turn.t.label("people-label", variables))


def fits(worker: Worker, wanted: str, *others: str | None) -> bool:
    """Return whether every word stands somewhere in the number, parted or not, the names, or the `others`."""
    told = (worker.number, fold_name(worker.number or ""), worker.name_on_card, worker.preferred_name, *others)
    held = fold_for_search(" ".join(filter(None, told)))
    return bool(wanted) and all(word in held for word in wanted.split())
