"""Staff note that a wrong was reported to an authority, or why not, and what became of it; the bot sends nothing."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from bot.actions.context import ActionContext
from bot.actions.result import DONE, ActionResult, refused
from bot.actions.tasks.tasks import record_task
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import EditCard
from bot.domain.staff import StaffMember
from bot.domain.support.report import Report, ReportAddressee, ReportContent, ReportDecision, ReportSubject
from bot.domain.support.sight import may_read
from bot.domain.tasks import StaffTask, TaskOutcome
from bot.storage.store import Store


async def readable_reports(store: Store, member: StaffMember | None, subject: ReportSubject) -> Sequence[Report]:
    """List what a member of staff may read of what was noted about it, oldest first.

    A consultation that began in an interview shares what was noted about that.
    """
    if subject.consultation_id is not None:
        return await store.reports.about_matter(await store.consultations.get(subject.consultation_id))
    every = await store.reports.about_interview(subject.interview_id or 0)
    return [each for each in every if await _may_read(store, member, each)]


async def find_readable(store: Store, member: StaffMember | None, report_id: int) -> Report | None:
    """Return a report; None where there is none, or this member of staff may not read it."""
    report = await store.reports.find(report_id)
    return report if report is not None and await _may_read(store, member, report) else None


async def note_report(
    context: ActionContext, member: StaffMember, subject: ReportSubject, content: ReportContent, seen: Collection[int]
) -> ActionResult:
    """Keep what was reported to an authority, or why nothing was; done with its id.

    Refused where somebody has noted another one that is not among the ids `seen`: it may be the same one. Where the
    decision had been put off, nobody has to ask for it any more.
    """
    # One after another: of two who note at once, the later must see what the earlier has noted.
    await context.store.workers.lock([subject.worker_id])
    there = await readable_reports(context.store, member, subject)
    unseen = [each for each in there if each.addressee is ReportAddressee.AUTHORITY and each.id not in seen]
    if unseen:
        return refused("report-mistake-meanwhile", {"count": len(unseen)})
    await keep_report(context, subject, ReportAddressee.AUTHORITY, content)
    for each in there:
        if each.subject == subject and each.content.decision is ReportDecision.NOT_REPORTED:
            await _end_tasks(context, each)
    return DONE


async def correct_report(context: ActionContext, report: Report, content: ReportContent) -> ActionResult:
    """Keep another version of it; refused where somebody has changed it since it was read."""
    if not await context.store.reports.correct(report, content, context.staff_id, context.now):
        return refused("report-mistake-changed")
    await _follow(context, await context.store.reports.get(report.id))
    await _record(context, AuditAction.REPORT_CORRECTED, report, content)
    return DONE


async def keep_report(
    context: ActionContext, subject: ReportSubject, addressee: ReportAddressee, content: ReportContent
) -> Report:
    """Keep what was told to whom, with the day on which somebody asks again."""
    report = await context.store.reports.add(subject, addressee, content, context.staff_id, context.now)
    await _follow(context, report)
    await _record(context, AuditAction.REPORT_NOTED, report, content)
    return report


async def _follow(context: ActionContext, report: Report) -> None:
    """Let there be a task for as long as something is still to come, and let the cards say how it stands."""
    open_tasks = await context.store.tasks.list_about_report(report.id)
    if report.content.is_open and report.content.ask_on is not None:
        await _ask_on(context, report, open_tasks, report.content.ask_on)
    else:
        await _end_tasks(context, report)
    for matter_id in await _matters_of(context.store, report.subject):
        await context.store.outbox.put(EditCard(consultation_id=matter_id), context.now)


async def _end_tasks(context: ActionContext, report: Report) -> None:
    for task in await context.store.tasks.list_about_report(report.id):
        await context.store.tasks.finish(task.id, context.staff_id, context.now)
        ended = replace(task, outcome=TaskOutcome.DONE)
        await record_task(context.store, AuditAction.TASK_DONE, ended, actor=context.actor, now=context.now)


async def _ask_on(context: ActionContext, report: Report, open_tasks: Sequence[StaffTask], ask_on: date) -> None:
    if open_tasks:
        await context.store.tasks.set_deadline(open_tasks[0].id, ask_on)
        return
    task = await context.store.tasks.open_about_report(report, context.now, ask_on)
    await record_task(context.store, AuditAction.TASK_OPENED, task, actor=context.actor, now=context.now)


async def _matters_of(store: Store, subject: ReportSubject) -> Sequence[int]:
    """Return the consultations whose cards in the group tell of it."""
    if subject.consultation_id is not None:
        matters = [await store.consultations.get(subject.consultation_id)]
    else:
        matters = list(await store.consultations.told_in(subject.interview_id or 0))
    return [each.id for each in matters if each.is_in_group and each.card_id is not None]


async def _may_read(store: Store, member: StaffMember | None, report: Report) -> bool:
    number = report.subject.consultation_id
    return number is None or may_read(member, await store.consultations.get(number))


async def _record(context: ActionContext, action: AuditAction, report: Report, content: ReportContent) -> None:
    said = {"to": report.addressee, "decision": content.decision, "outcome": content.outcome, "reason": content.reason}
    details = {name: each.value for name, each in said.items() if each is not None}
    about = {"report": report.id, "authority": content.authority, "decided_by": content.decided_by}
    await context.record(action, subject=str(report.subject), details={**about, **details})
