"""Giving the cells of one person: which is asked for, what of it can be tapped, and what stands below it."""

from collections.abc import Iterator
from datetime import date

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs import states
from bot.dialogs.turn import GoneError, MistakeError, Turn, turn_of
from bot.dialogs.typed_input import typed_text
from bot.dialogs.widgets import Data, args, started_with
from bot.dialogs.widgets.day_picker import open_month, open_unknown, point_calendar
from bot.dialogs.widgets.pick_employer import find_employer
from bot.dialogs.widgets.typed_option import (
    Options,
    field_options,
    forget_typed,
    language_options,
    likely_first,
    offered,
    read_option,
)
from bot.domain.facts import Facts
from bot.domain.missing import MISSING
from bot.domain.roster.cells import roster_day_range
from bot.domain.roster.columns import REASON_WORDS, STATUS_WORDS, ColumnKind, RowProblem
from bot.domain.roster.employment import CONTRACT_DAYS
from bot.domain.roster.one_person import COLUMNS, PersonRow, read_cell
from bot.domain.text_search import Option
from bot.presenters.roster import cell_text, roster_names
from bot.texts import Translator, country_of_language
from bot.texts.order import in_order

CALENDAR = "day"
NUMBER = "number"
# Of somebody new. Who is added works there now: how a contract ended is given from the list.
_ASKED = tuple(each for each in COLUMNS if each not in ("contract_ended_on", "contract_end_reason"))


def is_new(manager: DialogManager) -> bool:
    """Return whether it is somebody who is not on the roster yet."""
    return "worker" not in started_with(manager)


def given_row(manager: DialogManager) -> PersonRow:
    """Return what was given so far."""
    told = manager.dialog_data
    return PersonRow(told.get("cells", {}), started_with(manager).get("worker"), told.get("seen", {}))


async def ask_for(manager: DialogManager, column_id: str) -> None:
    """Go to the window in which that cell is given."""
    turn, told = turn_of(manager), manager.dialog_data
    told["at"] = column_id
    forget_typed(manager)
    await manager.switch_to(_state_of(column_id))
    if COLUMNS[column_id].kind is not ColumnKind.DATE:
        return
    known = _present(manager, column_id)
    if known is not None:
        point_calendar(manager, CALENDAR, date.fromisoformat(known))
    elif column_id in CONTRACT_DAYS:  # which may lie years ahead, but seldom do
        open_month(manager, CALENDAR, turn.today)
    else:
        open_unknown(manager, CALENDAR, *roster_day_range(column_id, turn.today))


async def on_skip(manager: DialogManager) -> None:
    """Leave this cell empty."""
    await _go_on(manager)


async def on_back(manager: DialogManager) -> None:
    """Show what was asked before; or the list, where one was chosen from it."""
    asked, column_id = list(_asked_in(manager)), manager.dialog_data["at"]
    if manager.dialog_data.get("chooses") or column_id not in asked:
        await manager.switch_to(states.RosterPerson.list)
    elif column_id == NUMBER:
        await manager.done()
    else:
        await ask_for(manager, asked[asked.index(column_id) - 1])


async def on_column(manager: DialogManager, column_id: str) -> None:
    """One of the list was chosen."""
    manager.dialog_data["chooses"] = True
    await ask_for(manager, column_id)


async def keep_option(manager: DialogManager, option: str) -> None:
    """A button was tapped, or a name typed that means it."""
    await _keep(manager, option)


async def keep_day(manager: DialogManager, chosen: date) -> None:
    """A day was tapped or typed."""
    await _keep(manager, chosen.isoformat())


async def keep_employer(manager: DialogManager, employer_id: int) -> None:
    """An employer was tapped."""
    await _keep(manager, (await find_employer(turn_of(manager), employer_id)).name)


async def on_words_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """A number, a name or an employer was typed; a number of somebody else is told at once, with the way to them."""
    turn, told = turn_of(manager), manager.dialog_data
    told.pop("taken", None)
    typed = told_value(_read(manager, typed_text(message.text)))
    owner = await turn.store.workers.by_number(typed) if told["at"] == NUMBER else None
    if owner is not None and owner.id != given_row(manager).worker_id:
        told["taken"] = owner.id
        raise MistakeError("person-mistake-number_taken", {"number": typed})
    await _keep(manager, typed)


async def on_option_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """A language, a country or the like was typed: by any word of a file, or a part of one that is on the screen."""
    turn, typed = turn_of(manager), typed_text(message.text)
    read = _read(manager, typed)
    if isinstance(read, str):
        await _keep(manager, read)
        return
    try:
        named = read_option(manager, typed, _options_of(turn, manager.dialog_data["at"]))
    except MistakeError:
        named = told_value(read)  # which raises what a file is told
    if named is not None:
        await _keep(manager, named)


async def bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    """Return the first and the last day that may be given."""
    column_id = manager.dialog_data["at"]
    if COLUMNS[column_id].kind is not ColumnKind.DATE:
        raise GoneError
    return roster_day_range(column_id, turn.today)


async def get_asked(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """The getter of every window in which a cell is given."""
    column_id = dialog_manager.dialog_data["at"]
    row, present = given_row(dialog_manager), _present(dialog_manager, column_id)
    number = row.seen.get(NUMBER) or row.cells.get(NUMBER)
    texts = args(
        column=column_id,
        roster_number=number or MISSING,
        value=MISSING if present is None else cell_text(turn.t, turn.facts, column_id, present),
    )
    may_skip = not COLUMNS[column_id].mandatory and "chooses" not in dialog_manager.dialog_data
    return {**texts, "id": column_id, "may_skip": may_skip, "is_taken": "taken" in dialog_manager.dialog_data}


async def get_options(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """The same where one of several is chosen."""
    column_id = dialog_manager.dialog_data["at"]
    found = offered(dialog_manager, _options_of(turn, column_id))
    if COLUMNS[column_id].kind is ColumnKind.COUNTRY and not found["typed"]:
        present, language = _present(dialog_manager, column_id), _present(dialog_manager, "language")
        common = [option for option in found["items"] if option[0] in {*turn.facts.countries, present}]
        found["items"] = likely_first(common, [present, country_of_language(language or turn.t.locale)])
    return {**await get_asked(turn, dialog_manager), **found}


def _state_of(column_id: str) -> State:
    kind = COLUMNS[column_id].kind
    if column_id == "employer":
        return states.RosterPerson.employer
    if kind is ColumnKind.TEXT:
        return states.RosterPerson.words
    return states.RosterPerson.day if kind is ColumnKind.DATE else states.RosterPerson.option


def _present(manager: DialogManager, column_id: str) -> str | None:
    row = given_row(manager)
    return row.cells.get(column_id) or row.seen.get(column_id)


def _asked_in(manager: DialogManager) -> Iterator[str]:
    """What is asked of somebody new: without an employer nobody has a contract."""
    cells = given_row(manager).cells
    return (each for each in _ASKED if each != "contract_started_on" or "employer" in cells)


async def _keep(manager: DialogManager, value: str) -> None:
    told = manager.dialog_data
    told["cells"] = {**told.get("cells", {}), told["at"]: value}
    told.pop("question", None)
    if told.get("seen", {}).get(told["at"]) == value:
        del told["cells"][told["at"]]
    await _go_on(manager)


async def _go_on(manager: DialogManager) -> None:
    asked, told = list(_asked_in(manager)), manager.dialog_data
    is_one_of_list = "chooses" in told or told["at"] not in asked
    later = [] if is_one_of_list else asked[asked.index(told["at"]) + 1 :]
    if later:
        await ask_for(manager, later[0])
    else:
        await manager.switch_to(states.RosterPerson.summary)


def _read(manager: DialogManager, typed: str) -> str | RowProblem | None:
    turn = turn_of(manager)
    return read_cell(manager.dialog_data["at"], typed, roster_names(turn.facts, turn.texts), turn.today)


def told_value(read: str | RowProblem | None) -> str:
    """Return the value; raises MistakeError in the words in which a file is told."""
    if isinstance(read, RowProblem):
        raise MistakeError(read.key, dict(read.args))
    if read is None:
        raise MistakeError("person-mistake-nothing")
    return read


def _options_of(turn: Turn, column_id: str) -> Options:
    kind, facts = COLUMNS[column_id].kind, turn.facts
    if kind is ColumnKind.LANGUAGE:
        return language_options(facts, turn.texts.locales)
    if kind is ColumnKind.FIELD:
        return field_options(facts)
    words = {ColumnKind.STATUS: facts.aliases.statuses, ColumnKind.COUNTRY: facts.aliases.countries}.get(kind, {})

    def labels(t: Translator) -> list[Option]:
        options = [(each, cell_text(t, facts, column_id, each)) for each in _ids_of(kind, facts)]
        return in_order(options, t.locale) if kind is ColumnKind.COUNTRY else options

    return Options(labels, lambda option: words.get(option, ()))


def _ids_of(kind: ColumnKind, facts: Facts) -> list[str]:
    ids = {ColumnKind.STATUS: STATUS_WORDS, ColumnKind.REASON: REASON_WORDS, ColumnKind.COUNTRY: facts.country_codes}
    if kind not in ids:
        raise GoneError
    return [*ids[kind]]
