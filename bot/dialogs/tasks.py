"""Staff write a note on a task: what somebody said on the telephone, or when to try again."""

from functools import partial

from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.tasks.handling import note_on_task
from bot.actions.tasks.notes import may_read_note
from bot.dialogs import states
from bot.dialogs.presence import confirm_presence, keep_typed
from bot.dialogs.turn import GoneError, Turn, existing, turn_of
from bot.dialogs.typed_input import typed_words
from bot.dialogs.widgets import Data, Label, Say, started_with
from bot.dialogs.widgets.ask_text import ask_text
from bot.domain.missing import MISSING
from bot.domain.support.sight import may_read
from bot.domain.tasks import StaffTask

LONGEST_NOTE = 500


async def open_task_note(manager: DialogManager, task: StaffTask) -> None:
    """Ask for the note on that task."""
    await manager.start(states.TaskNote.text, data={"task": task.id}, mode=StartMode.RESET_STACK)


async def _get_task(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    task = await _task(turn, dialog_manager)
    return {"args": {"task": task.text_name, "note": task.note or MISSING}}


async def _save_note(manager: DialogManager, note: str) -> None:
    turn = turn_of(manager)
    task = await _task(turn, manager)
    if task.consultation_id is not None:
        await keep_typed(manager, await turn.store.consultations.get(task.consultation_id))
    await note_on_task(turn.as_member, task, note)
    await manager.switch_to(states.TaskNote.saved)


async def _task(turn: Turn, manager: DialogManager) -> StaffTask:
    """Return the task; raises GoneError where this member of staff may not read what it is about, or not any more."""
    task = existing(await turn.store.tasks.find(started_with(manager)["task"]))
    if task.consultation_id is None:
        return task
    matter = await turn.store.consultations.get(task.consultation_id)
    if not may_read(turn.member, matter) or not await may_read_note(turn.store, turn.member, task):
        raise GoneError
    confirm_presence(turn, matter)
    return task


def task_note_dialog() -> Dialog:
    """Build the dialog: the note that stands there now; what is typed takes its place."""
    return Dialog(
        ask_text(
            states.TaskNote.text,
            Say("task-note-ask"),
            Cancel(Label("button-back")),
            read=partial(typed_words, longest=LONGEST_NOTE),
            on_text=_save_note,
            getter=_get_task,
            protect_content=True,
        ),
        Window(Say("task-note-saved"), state=states.TaskNote.saved, getter=_get_task),
    )
