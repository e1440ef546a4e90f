"""Interview records: findings are kept item by item, and what follows from them begins once the interview is held."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import replan
from bot.actions.result import DONE, ActionResult, refused
from bot.actions.support.alarms import raise_for_flag
from bot.actions.support.alarms.flags import set_flag
from bot.actions.support.reports.telling import disclosure_of_all, note_telling
from bot.actions.support.staff_routing import pass_to_staff
from bot.actions.support.standing import begin_standing
from bot.domain.audit_event import AuditAction
from bot.domain.days import add_months
from bot.domain.facts.red_flags import flag_of_item, readers_of_item
from bot.domain.interviews import (
    DATE_OF,
    EMPLOYER,
    ITEMS,
    REMARKS,
    EmployerNews,
    Interview,
    Interviewee,
    Method,
)
from bot.domain.outbox import Argument, OpenTopic, say, tell_staff
from bot.domain.support.consultation import (
    Channel,
    Consultation,
    ConsultationState,
    EmployerDisclosure,
    Origin,
)
from bot.domain.support.report import ReportContent, ReportDecision, ReportSubject
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

_MONTHS_BETWEEN = 3
_CHANNELS: Mapping[Method, Channel] = {Method.IN_PERSON: Channel.IN_PERSON, Method.ONLINE: Channel.PHONE}


async def begin_record(context: ActionContext, worker: Worker, interviewee: Interviewee, method: Method) -> Interview:
    """Staff write down an interview for which they have offered no times."""
    interview = await context.store.interviews.begin(worker.id, interviewee, method, context.staff_id, context.now)
    await _record(context, AuditAction.INTERVIEW_BEGUN, interview)
    return interview


async def note_paper_consent(context: ActionContext, interview: Interview) -> None:
    """Record that the interviewee has agreed on paper to meet online and be recorded."""
    await context.store.interviews.set_consent(interview.id, context.now)
    await _record(context, AuditAction.INTERVIEW_CONSENT_ON_PAPER, interview)


async def keep_finding(store: Store, interview: Interview, item: str, problem: str | None) -> Interview:
    """Keep what was said about one item, None for no problem; kept at once, so that nothing half done is lost."""
    findings = {**interview.findings, item: problem}
    await store.interviews.set_findings(interview.id, findings)
    return replace(interview, findings=findings)


async def keep_rest_fine(store: Store, interview: Interview, block: str) -> Interview:
    """Keep that there is no problem with what nobody has answered of a block of the form; kept at once too."""
    findings = {**interview.findings, **dict.fromkeys(interview.open_in(block))}
    await store.interviews.set_findings(interview.id, findings)
    return replace(interview, findings=findings)


async def hold_interview(context: ActionContext, interview: Interview, held_on: date) -> ActionResult:
    """It took place that day: the next is planned, every problem taken up; refused where something is missing."""
    if interview.open_items:
        return refused("interview-mistake-open", {"count": len(interview.open_items)})
    if not interview.may_begin:
        return refused("interview-mistake-room")
    if interview.method is Method.ONLINE and interview.recording is None:
        return refused("interview-mistake-recording")
    await context.store.interviews.hold(interview.id, context.staff_id, held_on)
    await _count_from(context, interview, held_on)
    await replan(context.store, [interview.worker_id], context.facts, context.now)
    await _record(context, AuditAction.INTERVIEW_HELD, interview)
    await _ask_about_employer(context, interview)
    await _take_up(context, interview)
    worker = await context.store.workers.get(interview.worker_id)
    if interview.interviewee is Interviewee.WORKER and worker.chat_id is not None:
        thanks = {"next_on": add_months(held_on, _MONTHS_BETWEEN).isoformat()}
        message = say("interview-thanks", thanks, worker_id=worker.id)
        await context.store.outbox.put(replace(message, cause=f"interview:{interview.id}"), context.now)
    return DONE


async def view_interview(context: ActionContext, interview: Interview) -> None:
    """Record who read what was said."""
    await _record(context, AuditAction.INTERVIEW_VIEWED, interview)


async def correct_interview(context: ActionContext, interview: Interview, item: str, text: str | None) -> None:
    """Another text for one item of a held interview, or for its remarks; None: no problem, nothing to remark.

    The event names the item only. A problem where none was known before is taken up as on the day of the interview.
    """
    if item == REMARKS:
        await context.store.interviews.set_remarks(interview.id, text)
    else:
        await _ask_about_employer(context, await keep_finding(context.store, interview, item, text))
        if text is not None and item not in interview.problems:
            await _take_up(context, replace(interview, findings={item: text}))
    await _record_correction(context, interview, item)


async def note_employer_news(context: ActionContext, interview: Interview, content: ReportContent) -> ActionResult:
    """Keep whom at the employer staff told what was found, or why nobody; what the supervisor said is no secret there.

    Refused where the worker has not agreed, and nobody has said why the employer was told all the same.
    """
    about = ReportSubject(interview.worker_id, interview_id=interview.id)
    noted = await note_telling(context, about, content, await disclosure_in(context.store, interview))
    if noted.is_refused:
        return noted
    if content.decision is ReportDecision.REPORTED:
        await context.store.interviews.employer_told(interview.id, content.whom or "", content.done_on)
    else:
        await context.store.interviews.employer_not_told(interview.id, content.words or "")
    await _record_correction(context, interview, EMPLOYER)
    return DONE


async def disclosure_in(store: Store, interview: Interview) -> EmployerDisclosure | None:
    """Return what the worker says to telling the employer what was found; the supervisor speaks for the employer."""
    if interview.interviewee is Interviewee.SUPERVISOR:
        return EmployerDisclosure.AGREED
    return await disclosure_of_all(store, interview.id)


async def _ask_about_employer(context: ActionContext, interview: Interview) -> None:
    """Whether the employer was told is asked where something was found, and no more where nothing is left of it."""
    if interview.employer_news is None and interview.problems:
        await context.store.interviews.set_employer_news(interview.id, EmployerNews.OPEN)
    if interview.employer_news is EmployerNews.OPEN and not interview.problems:
        await context.store.interviews.set_employer_news(interview.id, None)


async def _take_up(context: ActionContext, interview: Interview) -> None:
    worker = await context.store.workers.get(interview.worker_id)
    if interview.interviewee is Interviewee.SUPERVISOR:
        await _tell_of_supervisor(context, interview, worker)
        return
    speaks = replace(worker, locale=worker.locale or context.facts.organisation.staff_language)
    for item, text in interview.problems.items():
        consultation = await _open_about(context, speaks, interview, item)
        await _write_down(context, consultation, (item, text))
        await raise_for_flag(context, consultation.id)


async def _count_from(context: ActionContext, interview: Interview, held_on: date) -> None:
    """A record that is written late does not take the place of a newer interview."""
    field_id = DATE_OF[interview.interviewee]
    known_on = (await context.store.profiles.of(interview.worker_id)).day(field_id, held_on)
    if known_on is None or known_on < held_on:
        await context.store.profiles.set_values(
            interview.worker_id, Owner.STAFF, [(field_id, held_on.isoformat())], context.now
        )


async def _tell_of_supervisor(context: ActionContext, interview: Interview, worker: Worker) -> None:
    """Tell staff of a supervisor's findings; they are no consultation of the worker's, who would read of it."""
    if interview.problems:
        news: dict[str, Argument] = {"roster_number": worker.number or "", "count": len(interview.problems)}
        message = tell_staff("interview-staff-supervisor", news)
        await context.store.outbox.put(for_digest(replace(message, cause=f"interview:{interview.id}")), context.now)


async def _open_about(context: ActionContext, worker: Worker, interview: Interview, item: str) -> Consultation:
    flag, kind = flag_of_item(context.facts.red_flags, item), ITEMS[item]
    readers = readers_of_item(context.facts.red_flags, item)
    channel = _CHANNELS[interview.method]
    consultation = await context.store.consultations.open(worker, kind, context.now, readers, channel)
    await context.store.consultations.set_interview(consultation.id, interview.id)
    consultation = await begin_standing(context, consultation, origin=Origin.INTERVIEW)
    if flag is not None:
        await context.store.consultations.set_state(consultation.id, ConsultationState.ESCALATED, context.now)
        consultation = await set_flag(context, consultation, flag)
    await pass_to_staff(context.store, consultation, OpenTopic(consultation_id=consultation.id), context.now)
    return consultation


async def _write_down(context: ActionContext, consultation: Consultation, problem: tuple[str, str]) -> None:
    item, text = problem
    await context.store.messages.add_note(consultation.id, text, context.staff_id, context.now)
    if consultation.is_in_group:
        words = {"item": item, "text": text}
        noted = tell_staff("interview-staff-problem", words, consultation_id=consultation.id)
        await context.store.outbox.put(noted, context.now)
    subject = f"consultation:{consultation.id}"
    await context.record(AuditAction.CONSULTATION_OPENED, subject=subject, details={"item": item})


async def _record_correction(context: ActionContext, interview: Interview, item: str) -> None:
    await context.record(AuditAction.INTERVIEW_CORRECTED, subject=f"interview:{interview.id}", details={"item": item})


async def _record(context: ActionContext, action: AuditAction, interview: Interview) -> None:
    await context.record(action, subject=f"interview:{interview.id}")
