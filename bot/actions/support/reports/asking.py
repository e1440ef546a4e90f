"""Whether somebody has decided to report: asked once, when a matter is closed in which a wrong was told."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.tasks.tasks import record_task
from bot.domain.audit_event import AuditAction
from bot.domain.days import tokyo_day
from bot.domain.outbox import Button, tell_staff
from bot.domain.support.consultation import Consultation, Origin
from bot.domain.support.report import ReportAddressee
from bot.domain.tasks import TaskKind, deadline_of
from bot.storage.store import Store


async def is_undecided(store: Store, matter: Consultation) -> bool:
    """Return whether a wrong was told in it, and nobody has noted that it was reported, or why not."""
    if matter.red_flag is None and matter.origin is not Origin.INTERVIEW:
        return False
    noted = await store.reports.about_matter(matter)
    return not any(each.addressee is ReportAddressee.AUTHORITY for each in noted)


async def ask_whether_reported(context: ActionContext, matter: Consultation) -> None:
    """Let it be a task until somebody has noted it, and ask below the matter in the group, once.

    Where the matter is read elsewhere, its own screen asks.
    """
    if not await is_undecided(context.store, matter):
        return
    deadline_on = deadline_of(TaskKind.REPORT, None, tokyo_day(context.now))
    task = await context.store.tasks.open_about(TaskKind.REPORT, matter, context.now, deadline_on)
    if task is not None:
        await record_task(context.store, AuditAction.TASK_OPENED, task, actor=context.actor, now=context.now)
    if not matter.is_in_group:
        return
    buttons = ((Button("report-button", start=f"report_{matter.id}"),),)
    asked = tell_staff("report-undecided", consultation_id=matter.id, buttons=buttons)
    once = replace(asked, cause=f"consultation:{matter.id}", idempotency_key=f"report-undecided:{matter.id}")
    await context.store.outbox.put(once, context.now)
