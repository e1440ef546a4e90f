"""One person at a time: staff add somebody to the roster, or correct what it says, with the rules of the file."""

from functools import partial

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel
from aiogram_dialog.widgets.text import Format

from bot.actions.roster.one_person import QUESTION_OF_NAMESAKE, QUESTIONS, save_person
from bot.actions.roster.take_in import enrolled
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.roster.invitations import may_be_invited
from bot.dialogs.roster.person_entry import (
    NUMBER,
    bounds,
    get_asked,
    get_options,
    given_row,
    is_new,
    keep_day,
    keep_employer,
    keep_option,
    on_back,
    on_column,
    on_option_typed,
    on_skip,
    on_words_typed,
)
from bot.dialogs.roster.roster import open_one_card
from bot.dialogs.roster.seen import look
from bot.dialogs.turn import Turn, existing, raise_refusal, turn_of
from bot.dialogs.widgets import Data, ForQuestion, Label, Mistake, Say, args, choice
from bot.dialogs.widgets.ask_day import ask_days
from bot.dialogs.widgets.buttons import button, goes_to, home_button, main_button, opens
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.pick_employer import pick_employer
from bot.dialogs.widgets.typed_option import OPTIONS_PAGE, show_all, typed_hint
from bot.domain.missing import MISSING
from bot.domain.roster.changes import difference
from bot.domain.roster.columns import RosterEntry
from bot.domain.roster.one_person import COLUMNS
from bot.domain.roster.result import Doubtful
from bot.domain.workers.profile import FIELDS, Owner
from bot.presenters.roster import cell_text, roster_names


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    if is_new(manager):
        manager.dialog_data["at"] = NUMBER
    else:
        await look(manager)


async def _get_list(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    row = given_row(dialog_manager)
    now = {**row.seen, **row.cells}
    lines = [_line(turn, column_id, now.get(column_id)) for column_id in COLUMNS]
    columns = [(column_id, turn.t.label(f"person-column-{column_id}")) for column_id in COLUMNS]
    texts = args(roster_number=row.seen.get(NUMBER, MISSING))
    return {**texts, "lines": "\n".join(lines), "columns": columns, "some": bool(row.cells)}


def _line(turn: Turn, column_id: str, value: str | None) -> str:
    text = MISSING if value is None else cell_text(turn.t, turn.facts, column_id, value)
    return turn.t("person-line", {"column": column_id, "value": text})


async def _get_summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    row, question = given_row(dialog_manager), dialog_manager.dialog_data.get("question")
    given = [column_id for column_id in COLUMNS if column_id in row.cells]
    lines = [_given(turn, column_id, row.seen.get(column_id), row.cells[column_id]) for column_id in given]
    return {
        **args(roster_number=row.seen.get(NUMBER, MISSING)),
        "lines": "\n".join([*lines, *await _otherwise(turn, dialog_manager)]),
        "some": bool(given),
        "is_asked": question is not None,
        "may_be_same": question == QUESTION_OF_NAMESAKE,
    }


def _given(turn: Turn, column_id: str, before: str | None, value: str) -> str:
    texts = {"column": column_id, "value": cell_text(turn.t, turn.facts, column_id, value)}
    if before is None:
        return turn.t("person-line-new", texts)
    return turn.t("person-line-changed", {**texts, "before": cell_text(turn.t, turn.facts, column_id, before)})


async def _otherwise(turn: Turn, manager: DialogManager) -> list[str]:
    """Return a line for each cell of which the worker says something else."""
    row, names = given_row(manager), roster_names(turn.facts, turn.texts)
    entry = row.read(names, turn.today)
    if row.worker_id is None or not isinstance(entry, RosterEntry):
        return []
    known = await enrolled(turn.store, await chosen_worker(turn, manager))
    told = {each: known.profile.value_by(each, Owner.WORKER) for each in COLUMNS if each in FIELDS}
    told["language"] = known.worker.locale
    values = [(each, told[each]) for each in difference(entry, known).otherwise]
    return [
        turn.t("person-line-otherwise", {"column": each, "value": cell_text(turn.t, turn.facts, each, value)})
        for each, value in values
        if value is not None
    ]


async def _save(manager: DialogManager, doubtful: Doubtful = Doubtful.ASK) -> None:
    turn, row = turn_of(manager), given_row(manager)
    saved = await save_person(turn.as_member, row, roster_names(turn.facts, turn.texts), doubtful)
    manager.dialog_data["question"] = saved.key if saved.key in QUESTIONS else None
    if saved.key == "person-mistake-changed":
        await look(manager)
    raise_refusal(saved)
    await _show_saved(manager, row.cells.get(NUMBER) or row.seen[NUMBER])


async def _show_saved(manager: DialogManager, number: str) -> None:
    if not is_new(manager):
        await manager.done()
        return
    worker = existing(await turn_of(manager).store.workers.by_number(number))
    manager.dialog_data["worker"] = worker.id
    await manager.switch_to(states.RosterPerson.saved)


async def _get_saved(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    texts = args(roster_number=worker.number, name=worker.name_on_card or MISSING)
    return {**texts, "may_invite": may_be_invited(worker)}


async def _open_taken(manager: DialogManager) -> None:
    await open_one_card(manager, manager.dialog_data["taken"])


async def _open_saved(manager: DialogManager) -> None:
    await open_one_card(manager, manager.dialog_data["worker"])


async def _on_change(manager: DialogManager) -> None:
    manager.dialog_data.pop("question", None)
    await manager.switch_to(states.RosterPerson.list)


async def _begin_again(manager: DialogManager) -> None:
    manager.dialog_data.clear()
    manager.dialog_data["at"] = NUMBER
    await manager.switch_to(states.RosterPerson.words)


def _ways() -> ForQuestion:
    """The ways on without an answer, and back."""
    return ForQuestion(
        button("person-skip", "skip", on_skip, when="may_skip"),
        goes_to("person-enough", "enough", states.RosterPerson.summary, when="may_skip"),
        button("button-back", "back", on_back),
    )


def _entry_windows() -> list[Window]:
    """Words, one of several, an employer, a day."""
    return [
        Window(
            Mistake(),
            Say("person-ask"),
            button("person-open_card", "card", _open_taken, when="is_taken"),
            _ways(),
            MessageInput(on_words_typed),
            state=states.RosterPerson.words,
            getter=get_asked,
        ),
        Window(
            Mistake(),
            Say("person-ask"),
            typed_hint(),
            ForQuestion(paged(choice("o", "items", keep_option), OPTIONS_PAGE, width=2), show_all()),
            _ways(),
            MessageInput(on_option_typed),
            state=states.RosterPerson.option,
            getter=get_options,
        ),
        pick_employer(
            states.RosterPerson.employer,
            Say("person-ask"),
            _ways(),
            MessageInput(on_words_typed),
            on_employer=keep_employer,
            scroll_id="firms",
            getter=get_asked,
        ),
        ask_days(
            states.RosterPerson.day,
            Say("person-ask"),
            _ways(),
            bounds=bounds,
            on_day=keep_day,
            getter=get_asked,
        ),
    ]


def person_dialog() -> Dialog:
    """Each cell in its window, the list of all, a last look, and what can be done next for somebody new."""
    return Dialog(
        *_entry_windows(),
        Window(
            Say("person-list"),
            Format("{lines}"),
            paged(choice("col", "columns", on_column), "columns", width=2),
            goes_to("person-enough", "enough", states.RosterPerson.summary, when="some"),
            Cancel(Label("people-cancel")),
            state=states.RosterPerson.list,
            getter=_get_list,
        ),
        confirm(
            states.RosterPerson.summary,
            Say("person-summary"),
            Format("{lines}"),
            button("person-take", "take", partial(_save, doubtful=Doubtful.TAKE), when="is_asked"),
            button("person-same", "same", partial(_save, doubtful=Doubtful.SAME), when="may_be_same"),
            button("person-change", "change", _on_change),
            Cancel(Label("people-cancel")),
            yes=main_button("people-save", "save", _save, when=F["some"] & ~F["is_asked"]),
            getter=_get_summary,
        ),
        Window(
            Say("person-saved"),
            opens("people-invite", "invite", states.Invitations.worker, "worker", when="may_invite"),
            button("person-open_saved", "card", _open_saved),
            button("person-another", "again", _begin_again),
            home_button(),
            state=states.RosterPerson.saved,
            getter=_get_saved,
        ),
        on_start=_on_start,
    )
