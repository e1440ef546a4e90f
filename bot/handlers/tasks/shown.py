"""Which tasks somebody reads: what the staff group does not see, its list does not either."""

from collections.abc import Sequence

from bot.dialogs.turn import Turn
from bot.domain.support.sight import may_read
from bot.domain.tasks import StaffTask
from bot.handlers.callbacks import RefusedTapError


async def open_tasks(turn: Turn) -> Sequence[StaffTask]:
    """List what is to be done, as far as it may be read here, what is due first standing first."""
    return [each for each in await turn.store.tasks.list_open() if await _may_read(turn, each)]


async def task_of_tap(turn: Turn, task_id: int) -> StaffTask:
    """Return the task of a button; the tap is refused where nobody may read it here, or it is gone."""
    task = await turn.store.tasks.find(task_id)
    if task is None or not await _may_read(turn, task):
        raise RefusedTapError
    return task


async def _may_read(turn: Turn, task: StaffTask) -> bool:
    if task.consultation_id is None:
        return True
    matter = await turn.store.consultations.get(task.consultation_id)
    return matter.is_in_group or (not turn.in_staff_group and may_read(turn.member, matter))
