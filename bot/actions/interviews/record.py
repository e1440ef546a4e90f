"""Interview records: findings are kept item by item, and what follows from them begins once the interview is held."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from bot.actions.reminders.replan import replan
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.days import add_months
from bot.domain.facts import Facts
from bot.domain.interviews import DATE_OF, ITEMS, RED_ITEMS, REMARKS, Interview, Interviewee, Method
from bot.domain.outbox import Argument, OpenTopic, say, tell_staff
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Channel, Consultation, ConsultationState
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

_MONTHS_BETWEEN = 3
_CHANNELS: Mapping[Method, Channel] = {Method.IN_PERSON: Channel.IN_PERSON, Method.ONLINE: Channel.PHONE}


async def begin_record(
    store: Store, member: StaffMember, worker: Worker, how: tuple[Interviewee, Method], now: datetime
) -> Interview:
    """Staff write down an interview for which they have offered no times."""
    interview = await store.interviews.begin(worker.id, *how, member.id, now)
    await _record(store, AuditAction.INTERVIEW_BEGUN, member, interview, now)
    return interview


async def note_paper_consent(store: Store, member: StaffMember, interview: Interview, now: datetime) -> None:
    """Record that the interviewee has agreed on paper to meet online and be recorded."""
    await store.interviews.set_consent(interview.id, now)
    await _record(store, AuditAction.INTERVIEW_CONSENT_ON_PAPER, member, interview, now)


async def keep_finding(store: Store, interview: Interview, item: str, problem: str | None) -> Interview:
    """Keep what was said about one item, None for no problem; kept at once, so that nothing half done is lost."""
    findings = {**interview.findings, item: problem}
    await store.interviews.set_findings(interview.id, findings)
    return replace(interview, findings=findings)


async def hold_interview(
    store: Store, member: StaffMember, held: tuple[Interview, date], facts: Facts, now: datetime
) -> None:
    """It took place that day: the next one is planned, and every problem is taken up."""
    interview, held_on = held
    await store.interviews.hold(interview.id, member.id, held_on)
    await _count_from(store, interview, held_on, now)
    await replan(store, [interview.worker_id], facts, now)
    await _record(store, AuditAction.INTERVIEW_HELD, member, interview, now)
    await _take_up(store, member, interview, facts, now)
    worker = await store.workers.get(interview.worker_id)
    if interview.interviewee is Interviewee.WORKER and worker.chat_id is not None:
        thanks = {"next_on": add_months(held_on, _MONTHS_BETWEEN).isoformat()}
        message = say("interview-thanks", thanks, worker_id=worker.id)
        await store.outbox.put(replace(message, cause=f"interview:{interview.id}"), now)


async def view_interview(store: Store, member: StaffMember, interview: Interview, now: datetime) -> None:
    """Record who read what was said."""
    await _record(store, AuditAction.INTERVIEW_VIEWED, member, interview, now)


async def correct_interview(
    store: Store, member: StaffMember, corrected: tuple[Interview, str, str | None], facts: Facts, now: datetime
) -> None:
    """Another text for one item of a held interview, or for its remarks; None: no problem, nothing to remark.

    The event names the item only. A problem where none was known before is taken up as on the day of the interview.
    """
    interview, item, text = corrected
    if item == REMARKS:
        await store.interviews.set_remarks(interview.id, text)
    else:
        await keep_finding(store, interview, item, text)
        if text is not None and item not in interview.problems:
            await _take_up(store, member, replace(interview, findings={item: text}), facts, now)
    who, about = Actor.staff(member.id), f"interview:{interview.id}"
    await store.audit_log.record(
        AuditAction.INTERVIEW_CORRECTED, actor=who, subject=about, at=now, details={"item": item}
    )


async def _take_up(store: Store, member: StaffMember, interview: Interview, facts: Facts, now: datetime) -> None:
    worker = await store.workers.get(interview.worker_id)
    if interview.interviewee is Interviewee.SUPERVISOR:
        await _tell_of_supervisor(store, interview, worker, now)
        return
    speaks = replace(worker, locale=worker.locale or facts.organisation.staff_language)
    for item, text in interview.problems.items():
        consultation = await _open_about(store, speaks, interview, item, now)
        await _write_down(store, member, consultation, (item, text), now)


async def _count_from(store: Store, interview: Interview, held_on: date, now: datetime) -> None:
    """A record that is written late does not take the place of a newer interview."""
    field_id = DATE_OF[interview.interviewee]
    known_on = (await store.profiles.of(interview.worker_id)).day(field_id)
    if known_on is None or known_on < held_on:
        await store.profiles.set_values(interview.worker_id, Owner.STAFF, [(field_id, held_on.isoformat())], now)


async def _tell_of_supervisor(store: Store, interview: Interview, worker: Worker, now: datetime) -> None:
    """Tell staff of a supervisor's findings; they are no consultation of the worker's, who would read of it."""
    if interview.problems:
        news: dict[str, Argument] = {"roster_number": worker.number or "", "count": len(interview.problems)}
        message = tell_staff("interview-staff-supervisor", news)
        await store.outbox.put(replace(message, cause=f"interview:{interview.id}"), now)


async def _open_about(store: Store, worker: Worker, interview: Interview, item: str, now: datetime) -> Consultation:
    consultation = await store.consultations.open(worker, ITEMS[item], now, channel=_CHANNELS[interview.method])
    if item in RED_ITEMS:
        await store.consultations.set_state(consultation.id, ConsultationState.ESCALATED, now)
    await store.outbox.put(OpenTopic(consultation_id=consultation.id), now)
    return consultation


async def _write_down(
    store: Store, member: StaffMember, consultation: Consultation, problem: tuple[str, str], now: datetime
) -> None:
    item, text = problem
    await store.messages.add_note(consultation.id, text, member.id, now)
    words = {"item": item, "text": text}
    await store.outbox.put(tell_staff("interview-staff-problem", words, consultation_id=consultation.id), now)
    about, who = f"consultation:{consultation.id}", Actor.staff(member.id)
    await store.audit_log.record(
        AuditAction.CONSULTATION_OPENED, actor=who, subject=about, at=now, details={"item": item}
    )


async def _record(store: Store, action: AuditAction, member: StaffMember, interview: Interview, now: datetime) -> None:
    await store.audit_log.record(action, actor=Actor.staff(member.id), subject=f"interview:{interview.id}", at=now)
