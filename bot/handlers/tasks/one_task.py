"""One task with its buttons, in the group or in private; and the buttons under what told of a task or a duty."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_dialog import DialogManager

from bot.actions.reminders.duties import finish_duty
from bot.actions.result import ActionResult
from bot.actions.tasks.handling import claim_task, finish_task, give_back_task, take_back_ending
from bot.actions.tasks.notes import may_read_note
from bot.actions.tasks.tasks import task_args
from bot.dialogs.answering import say_below, show_instead
from bot.dialogs.roster.merge import open_linking
from bot.dialogs.tasks import open_task_note
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.button_words import TickedUnder
from bot.domain.missing import MISSING
from bot.domain.staff import Access, is_allowed, label_of
from bot.domain.tasks import ENDS_BY_ITSELF, NEEDS_EMPLOYER, StaffTask, TaskKind, TaskOutcome
from bot.handlers.callbacks import RefusedTapError, register_button
from bot.handlers.tasks.identity import decide_who, deciding_rows, identify_by_code, invite_anew
from bot.handlers.tasks.listing import list_page, show_page
from bot.handlers.tasks.shown import task_of_tap
from bot.handlers.tasks.ways import Rows, private_ways, task_button, way_to_matter
from bot.presenters.organisation import shown_phone
from bot.texts import Translator, Value

_EMPLOYERS_LANGUAGE = "ja"


def register_tasks(router: Router) -> None:
    """The buttons, wherever they stand."""
    register_button(router, tick_task, callbacks.TICK_TASK)
    register_button(router, tick_duty, callbacks.TICK_DUTY)
    register_button(router, show_draft, callbacks.SHOW_DRAFT)
    register_button(router, show_page, callbacks.SHOW_TASKS)
    register_button(router, show_task, callbacks.SHOW_TASK)
    register_button(router, claim, callbacks.CLAIM_TASK)
    register_button(router, give_back, callbacks.GIVE_BACK_TASK)
    register_button(router, end, callbacks.END_TASK)
    register_button(router, undo, callbacks.UNDO_TASK)
    register_button(router, decide_who, callbacks.DECIDE_IDENTITY)
    register_button(router, identify_by_code, callbacks.IDENTIFY_BY_CODE)


def register_private_tasks(router: Router) -> None:
    """The buttons that lead to a dialog: there is none in the group."""
    register_button(router, write_note, callbacks.NOTE_TASK)
    register_button(router, identify, callbacks.IDENTIFY_WORKER)
    register_button(router, invite_anew, callbacks.MAKE_INVITATION)


async def tick_task(callback: CallbackQuery, turn: Turn, under: TickedUnder, number: int) -> None:
    """It is done, as a message or a list of before offers it: what became of it stands in its place."""
    task = await task_of_tap(turn, number)
    finished = await finish_task(turn.as_member, task)
    await callback.answer(turn.t.label("task-said-done" if finished.is_done else "task-said-before"))
    if not finished.is_done:
        return
    shown = await _ended(turn, task.id) if under is TickedUnder.MESSAGE else await list_page(turn)
    await show_instead(callback, *shown)


async def tick_duty(callback: CallbackQuery, turn: Turn, under: TickedUnder, number: int) -> None:
    """The organisation has done what it owed: under its own message that stands there, under the list the rest."""
    duty = await turn.store.obligations.find(number)
    is_done_now = duty is not None and (await finish_duty(turn.as_member, duty)).is_done
    await callback.answer(turn.t.label("task-said-done" if is_done_now else "task-said-before"))
    if duty is None or not is_done_now:
        return
    if under is TickedUnder.LIST:
        await show_instead(callback, *await list_page(turn))
        return
    await show_instead(callback, turn.t("duty-done", {"reminder": duty.kind, "name": _name(turn)}))


async def show_task(callback: CallbackQuery, turn: Turn, task_id: int) -> None:
    """Show one task in the place of the list."""
    task = await task_of_tap(turn, task_id)
    if task.done_at is not None:
        await callback.answer(turn.t.label("task-said-before"))
        await show_instead(callback, *await list_page(turn))
        return
    await callback.answer()
    await show_instead(callback, *await _open(turn, task))


async def claim(callback: CallbackQuery, turn: Turn, task_id: int) -> None:
    """Whoever taps does it."""
    await _show_handled(callback, turn, await claim_task(turn.as_member, await task_of_tap(turn, task_id)), task_id)


async def give_back(callback: CallbackQuery, turn: Turn, task_id: int) -> None:
    """Whoever wants to does it."""
    await _show_handled(callback, turn, await give_back_task(turn.as_member, await task_of_tap(turn, task_id)), task_id)


async def end(callback: CallbackQuery, turn: Turn, outcome: TaskOutcome, task_id: int) -> None:
    """Keep what became of it, with a way back."""
    finished = await finish_task(turn.as_member, await task_of_tap(turn, task_id), outcome)
    if not finished.is_done:
        raise RefusedTapError("task-said-before")
    await callback.answer(turn.t.label("task-said-done"))
    await show_instead(callback, *await _ended(turn, task_id))


async def undo(callback: CallbackQuery, turn: Turn, task_id: int) -> None:
    """Take back what has just been said of it."""
    taken_back = await take_back_ending(turn.as_member, await task_of_tap(turn, task_id))
    if taken_back.key is not None:
        raise RefusedTapError(taken_back.key)
    await callback.answer()
    await show_instead(callback, *await _open(turn, await task_of_tap(turn, task_id)))


async def write_note(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, task_id: int) -> None:
    """Ask for a note; in the place of one that this person may not read, none is written."""
    task = await task_of_tap(turn, task_id)
    if not await may_read_note(turn.store, turn.member, task):
        raise RefusedTapError("task-noted_closed")
    await open_task_note(dialog_manager, task)
    await callback.answer()


async def identify(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, task_id: int) -> None:
    """Ask who on the roster it is that came."""
    task = await task_of_tap(turn, task_id)
    if task.worker_id is None or task.done_at is not None:
        raise RefusedTapError
    await open_linking(dialog_manager, task.worker_id)
    await callback.answer()


async def show_draft(callback: CallbackQuery, turn: Turn, task_id: int) -> None:
    """A text to copy, with which the employer is asked to let the worker get in touch; it tells no reason."""
    task = await turn.store.tasks.find(task_id)
    if task is None or task.worker_id is None or task.kind not in NEEDS_EMPLOYER:
        raise RefusedTapError
    await callback.answer()
    await say_below(callback, turn.t("task-draft", await _draft_args(turn, task)))


async def _show_handled(callback: CallbackQuery, turn: Turn, handled: ActionResult, task_id: int) -> None:
    if not handled.is_done:
        raise RefusedTapError("task-said-before")
    await callback.answer()
    await show_instead(callback, *await _open(turn, await task_of_tap(turn, task_id)))


async def _open(turn: Turn, task: StaffTask) -> tuple[str, InlineKeyboardMarkup]:
    assignee = None if task.assignee_id is None else await turn.store.staff.name_of(task.assignee_id)
    has_owner = task.assignee_id is not None
    standing: dict[str, Value] = {
        "due_on": task.due_on.isoformat(),
        "name": label_of(assignee, task.assignee_id) if has_owner else MISSING,
    }
    text = turn.t(f"task-{task.text_name}", await task_args(turn.store, task))
    lines = [text, "", turn.t("task-standing", standing)]
    if task.note is not None and not turn.in_staff_group:
        lines.append(await _noted(turn, task, task.note))
    return "\n".join(lines), _keyboard([*await _ways(turn, task), _to_list(turn)])


async def _noted(turn: Turn, task: StaffTask, note: str) -> str:
    """Tell the note; of what the group does not see that there is one: a list has no protection."""
    if not await may_read_note(turn.store, turn.member, task):
        return turn.t("task-noted_closed")
    if task.consultation_id is None or (await turn.store.consultations.get(task.consultation_id)).is_in_group:
        return turn.t("task-noted", {"note": note})
    return turn.t("task-noted_inside")


async def _ended(turn: Turn, task_id: int) -> tuple[str, InlineKeyboardMarkup]:
    task = await task_of_tap(turn, task_id)
    outcome = (task.outcome or TaskOutcome.DONE).value
    texts = {**await task_args(turn.store, task), "task": task.text_name, "name": _name(turn), "outcome": outcome}
    undoing = task_button(turn, "task-undo", callbacks.UNDO_TASK.data(task.id))
    return turn.t("task-done", texts), _keyboard([[undoing], _to_list(turn)])


async def _ways(turn: Turn, task: StaffTask) -> Rows:
    """Return what may be done with an open task here, by who reads it."""
    way_there = await way_to_matter(turn, task)
    if not is_allowed(turn.member, Access.STAFF):
        return way_there
    is_own = task.assignee_id == turn.require_member().id
    key, callback = ("task-give_back", callbacks.GIVE_BACK_TASK) if is_own else ("task-claim", callbacks.CLAIM_TASK)
    rows = [[task_button(turn, key, callback.data(task.id))]]
    if task.kind not in ENDS_BY_ITSELF:
        rows += [[_ending(turn, task, TaskOutcome.DONE)], [_ending(turn, task, each) for each in _OTHERWISE]]
    if task.kind is TaskKind.IDENTITY:
        rows += deciding_rows(turn, task)
    if task.kind in NEEDS_EMPLOYER:
        rows.append([task_button(turn, "task-button-draft", callbacks.SHOW_DRAFT.data(task.id))])
    return [*way_there, *rows, *private_ways(turn, task)]


_OTHERWISE: Sequence[TaskOutcome] = (TaskOutcome.NOT_NEEDED, TaskOutcome.NOT_REACHED)


def _ending(turn: Turn, task: StaffTask, outcome: TaskOutcome) -> InlineKeyboardButton:
    return task_button(turn, f"task-end-{outcome}", callbacks.END_TASK.data(outcome, task.id))


def _to_list(turn: Turn) -> list[InlineKeyboardButton]:
    return [task_button(turn, "task-to-list", callbacks.SHOW_TASKS.data(0))]


def _keyboard(rows: Rows) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=rows)


async def _draft_args(turn: Turn, task: StaffTask) -> dict[str, Value]:
    worker = await turn.store.workers.get(task.worker_id or 0)
    return {
        "employer": worker.employer or MISSING,
        "name": worker.name_on_card or worker.preferred_name or worker.number or MISSING,
        "organisation": turn.facts.organisation.name,
        "phone": shown_phone(Translator(turn.texts, _EMPLOYERS_LANGUAGE), turn.facts.organisation),
    }


def _name(turn: Turn) -> str:
    return turn.require_member().label
