"""The ways from a task to where it is done."""

from aiogram.types import InlineKeyboardButton

from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.staff import is_allowed
from bot.domain.tasks import StaffTask, TaskKind

Rows = list[list[InlineKeyboardButton]]

# The label of the button that leads there, and the button.
_WAYS_BY_MATTER = {
    TaskKind.READ: ("reading-write", callbacks.WRITE_READING),
    TaskKind.EVIDENCE: ("evidence-open", callbacks.OPEN_EVIDENCE),
    TaskKind.ALARM_OUTCOME: ("alarm-what_done-say", callbacks.OPEN_OUTCOME),
}


def private_ways(turn: Turn, task: StaffTask) -> Rows:
    """Return what may be done with it in a private chat alone."""
    if turn.in_staff_group:
        return []
    noting = [task_button(turn, "task-note", callbacks.NOTE_TASK.data(task.id))]
    way = _way_to_subject(turn, task)
    return [noting] if way is None else [[way], noting]


def _way_to_subject(turn: Turn, task: StaffTask) -> InlineKeyboardButton | None:
    """Return what leads to where the task is done, as far as this person may."""
    if task.report_id is not None:
        return task_button(turn, "report-open", callbacks.OPEN_REPORT.data(task.report_id))
    if task.kind is TaskKind.ARRIVED:
        return task_button(turn, "staff-card-link", callbacks.IDENTIFY_WORKER.data(task.id))
    row = _WAYS_BY_MATTER.get(task.kind)
    if row is None or task.consultation_id is None or not is_allowed(turn.member, row[1].access):
        return None
    return task_button(turn, row[0], row[1].data(task.consultation_id))


async def way_to_matter(turn: Turn, task: StaffTask) -> Rows:
    """Return the way to the consultation that waits: its topic, or where managers read it."""
    if task.consultation_id is None:
        return []
    if not (await turn.store.consultations.get(task.consultation_id)).is_in_group:
        return [[task_button(turn, "complaint-open", callbacks.OPEN_COMPLAINT.data(task.consultation_id))]]
    posts = await turn.store.group_posts.of_consultation(task.consultation_id)
    address = next((each.address for each in posts if each.address is not None), None)
    return [] if address is None else [[InlineKeyboardButton(text=turn.t.label("standing-open"), url=address)]]


def task_button(turn: Turn, key: str, data: str) -> InlineKeyboardButton:
    """Return a button with that label."""
    return InlineKeyboardButton(text=turn.t.label(key), callback_data=data)
