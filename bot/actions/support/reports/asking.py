"""Whether somebody has decided to report: asked once, when a matter is closed in which a wrong was told."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.tasks.tasks import end_tasks, open_task_about
from bot.domain.days import tokyo_day
from bot.domain.outbox import Button, tell_staff
from bot.domain.support.alarm import AlarmOutcome
from bot.domain.support.consultation import Consultation, Origin
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.report import ReportAddressee
from bot.domain.tasks import TaskKind, deadline_of
from bot.storage.store import Store


async def is_undecided(store: Store, matter: Consultation) -> bool:
    """Return whether a wrong was told in it, and nobody has noted that it was reported, or why not."""
    if matter.red_flag is None and matter.origin is not Origin.INTERVIEW:
        return False
    if matter.red_flag is RedFlag.DANGER and await _was_no_danger(store, matter):
        return False
    noted = await store.reports.about_matter(matter)
    return not any(each.addressee is ReportAddressee.AUTHORITY for each in noted)


async def _was_no_danger(store: Store, matter: Consultation) -> bool:
    """Return whether who took the newest alarm of the matter said that there was no danger."""
    alarm = await store.alarms.newest_taken_of(matter.id)
    return alarm is not None and alarm.outcome is AlarmOutcome.NO_DANGER


async def ask_again_after_outcome(context: ActionContext, matter: Consultation) -> None:
    """Ask for the decision about a closed matter as what was done of its alarm says: no more, or from now on."""
    if matter.is_open:
        return
    if await is_undecided(context.store, matter):
        await ask_whether_reported(context, matter)
        return
    await end_tasks(context, await context.store.tasks.list_undecided([matter.id]))


async def ask_whether_reported(context: ActionContext, matter: Consultation) -> None:
    """Let it be a task until somebody has noted it, and ask below the matter in the group, once.

    Where the matter is read elsewhere, its own screen asks.
    """
    if not await is_undecided(context.store, matter):
        return
    deadline_on = deadline_of(TaskKind.REPORT, None, tokyo_day(context.now))
    await open_task_about(context, TaskKind.REPORT, matter, deadline_on)
    if not matter.is_in_group:
        return
    buttons = ((Button("report-button", start=f"report_{matter.id}"),),)
    asked = tell_staff("report-undecided", consultation_id=matter.id, buttons=buttons)
    once = replace(asked, cause=f"consultation:{matter.id}", idempotency_key=f"report-undecided:{matter.id}")
    await context.store.outbox.put(once, context.now)
