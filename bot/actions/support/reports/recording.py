"""Staff note that a wrong was reported to an authority, or why not, and what became of it; the bot sends nothing."""

from collections.abc import Collection, Sequence
from datetime import date

from bot.actions.context import ActionContext
from bot.actions.result import DONE, ActionResult, refused
from bot.actions.tasks.tasks import end_tasks, record_task
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import EditCard
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation
from bot.domain.support.report import Report, ReportAddressee, ReportContent, ReportDecision, ReportSubject
from bot.domain.support.sight import may_read
from bot.domain.tasks import StaffTask
from bot.storage.store import Store


async def readable_reports(store: Store, member: StaffMember | None, subject: ReportSubject) -> Sequence[Report]:
    """List what a member of staff may read of what was noted about it, oldest first.

    A consultation that began in an interview shares what was noted about that.
    """
    if subject.consultation_id is not None:
        every = await store.reports.about_matter(await store.consultations.get(subject.consultation_id))
    else:
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
            await end_tasks(context, await context.store.tasks.list_about_report(each.id))
    undecided = [each.id for each in await _matters_of(context.store, subject)]
    await end_tasks(context, await context.store.tasks.list_undecided(undecided))
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
        await end_tasks(context, open_tasks)
    for matter in await _matters_of(context.store, report.subject):
        if matter.is_in_group and matter.card_id is not None:
            await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)


async def _ask_on(context: ActionContext, report: Report, open_tasks: Sequence[StaffTask], ask_on: date) -> None:
    if open_tasks:
        await context.store.tasks.set_deadline(open_tasks[0].id, ask_on)
        return
    task = await context.store.tasks.open_about_report(report, context.now, ask_on)
    await record_task(context.store, AuditAction.TASK_OPENED, task, actor=context.actor, now=context.now)


async def _matters_of(store: Store, subject: ReportSubject) -> Sequence[Consultation]:
    """List the consultations that it is about: all that began in an interview."""
    if subject.consultation_id is not None:
        return [await store.consultations.get(subject.consultation_id)]
    return await store.consultations.told_in(subject.interview_id or 0)


async def _may_read(store: Store, member: StaffMember | None, report: Report) -> bool:
    """Return whether a member of staff reads everything that a report may tell of, or has written it."""
    is_readable = all(may_read(member, each) for each in await _matters_of(store, report.subject))
    is_of_interview = report.subject.consultation_id is None
    return is_readable or (is_of_interview and member is not None and report.staff_id == member.id)


async def _record(context: ActionContext, action: AuditAction, report: Report, content: ReportContent) -> None:
    said = {"to": report.addressee, "decision": content.decision, "outcome": content.outcome, "reason": content.reason}
    details = {name: each.value for name, each in said.items() if each is not None}
    about = {"report": report.id, "authority": content.authority, "decided_by": content.decided_by}
    await context.record(action, subject=str(report.subject), details={**about, **details})
