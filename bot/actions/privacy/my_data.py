"""A worker reads what is kept of them, and takes it away."""

from collections.abc import Iterator, Mapping

from bot.actions.context import ActionContext
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.interviews import Interview, Interviewee
from bot.domain.notices.notice import Notice, NoticeBody
from bot.domain.notices.recipient import Recipient
from bot.domain.privacy.evidence import Evidence
from bot.domain.privacy.my_data import (
    Conversation,
    HiddenMessage,
    InterviewSummary,
    NoticeSummary,
    PersonalDataExport,
    ReportSummary,
    TaskNote,
)
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import Author, DraftStatus, Message
from bot.domain.support.report import Report
from bot.domain.workers.worker import Worker
from bot.storage.store import Store


async def gather(store: Store, worker: Worker) -> PersonalDataExport:
    """Everything that is kept of a worker."""
    consultations = await store.consultations.all_of(worker.id)
    screenings = await store.screenings.all_of(worker.id)
    return PersonalDataExport(
        worker=worker,
        profile=await store.profiles.of(worker.id),
        contracts=tuple(reversed(await store.contracts.all_of(worker.id))),
        consents=tuple(await store.consents.all_of(worker.id)),
        invitations=tuple(await store.invitations.of_worker(worker.id)),
        conversations=tuple([await _conversation(store, each) for each in consultations]),
        interviews=await _interviews(store, worker),
        reports=await _reports(store, worker),
        screenings=tuple(screenings),
        papers={each.id: tuple(sorted(await store.ticked_documents.of(each.id))) for each in screenings},
        job_changes=tuple(await store.job_changes.all_of(worker.id)),
        obligations=tuple(await store.obligations.all_of(worker.id)),
        notes=await _notes(store, worker),
        notices=await _notices(store, worker),
        said=tuple(await store.outbox_history.said_to(worker.id)),
        is_held=await store.legal_holds.stands(worker.id),
    )


async def record_data_export(context: ActionContext, worker: Worker) -> None:
    """Record that a worker takes all of it away as files."""
    who = Actor.worker(worker.id)
    await context.record(AuditAction.DATA_EXPORTED, actor=who, subject=str(who))


async def _interviews(store: Store, worker: Worker) -> tuple[InterviewSummary, ...]:
    every = await store.interviews.of_worker(worker.id)
    return tuple(_talk(each) for each in every if each.interviewee is Interviewee.WORKER)


def _talk(interview: Interview) -> InterviewSummary:
    return InterviewSummary(
        state=interview.state,
        method=interview.method,
        place=interview.place,
        starts_at=interview.starts_at,
        consented_at=interview.consented_at,
        held_on=interview.held_on,
        findings=interview.findings,
        interviewer_name=interview.interviewer_name,
        interviewer_title=interview.interviewer_title,
        employer_news=interview.employer_news,
        employer_told_whom=interview.employer_told_whom,
        employer_told_on=interview.employer_told_on,
        employer_not_told=interview.employer_not_told,
    )


async def _reports(store: Store, worker: Worker) -> tuple[ReportSummary, ...]:
    """What follows from the words of a supervisor is as little the worker's as those."""
    every = await store.interviews.of_worker(worker.id)
    supervisors = {each.id for each in every if each.interviewee is Interviewee.SUPERVISOR}
    reports = await store.reports.of_worker(worker.id)
    return tuple(_report(each) for each in reports if each.subject.interview_id not in supervisors)


def _report(report: Report) -> ReportSummary:
    content = report.content
    return ReportSummary(
        consultation_id=report.subject.consultation_id,
        addressee=report.addressee,
        decision=content.decision,
        done_on=content.done_on,
        authority=content.authority,
        office=content.office,
        channel=content.channel,
        whom=content.whom,
        is_agreed=content.unagreed is None,
        reason=content.reason,
        outcome=content.outcome,
    )


async def _conversation(store: Store, consultation: Consultation) -> Conversation:
    messages = await store.messages.of_consultation(consultation.id)
    read = await store.message_versions.read_in(consultation.id)
    told = tuple(each for each in messages if _is_for_worker(each))
    hidden = [each for each in await store.evidence.of_consultation(consultation.id) if each.is_readable]
    parts = tuple(part for each in hidden for part in _hidden(each))
    is_unread = await store.staff.is_kept_from_managers(consultation)
    return Conversation(consultation, told, tuple(read), parts, is_unread)


def _hidden(hidden: Evidence) -> Iterator[HiddenMessage]:
    """List the words, without what staff noted of them."""
    for each in hidden.words:
        yield HiddenMessage(
            evidence_id=hidden.id,
            message_id=each.message_id,
            content=each.content,
            text=each.text,
            quote=each.quote,
            forwarded_from=each.forwarded_from,
            said_key=each.said_key,
            said_args=each.said_args,
            reason=hidden.reason,
            status=hidden.status,
            hidden_at=hidden.removed_at,
            is_by_staff=hidden.removed_by is not None,
            decide_on=hidden.decide_on,
        )


async def _notices(store: Store, worker: Worker) -> tuple[NoticeSummary, ...]:
    """List them with the words that the worker got."""
    rows = await store.notice_reading.all_of(worker.id)
    notices = {each.id: each for each in await store.notices.of_many([row.notice_id for row in rows])}
    bodies = {each: await store.notice_bodies.of(each) for each in notices}
    return tuple(_notice(row, notices[row.notice_id], bodies[row.notice_id]) for row in rows)


def _notice(row: Recipient, notice: Notice, bodies: Mapping[str, NoticeBody]) -> NoticeSummary:
    said = bodies.get(row.locale or "") if row.sent_at is not None else None
    return NoticeSummary(
        notice_id=notice.id,
        purpose=notice.purpose,
        about_id=notice.about_id,
        at=row.sent_at or notice.counted_at or notice.created_at,
        outcome=row.outcome,
        reason=row.reason,
        text=None if said is None else said.text,
        acknowledged_at=row.acknowledged_at,
        reminded_at=row.reminded_at,
        corrected_at=row.corrected_at,
        taken_back_at=row.taken_back_at,
    )


async def _notes(store: Store, worker: Worker) -> tuple[TaskNote, ...]:
    noted = await store.tasks.list_noted(worker.id)
    return tuple(TaskNote(each.opened_at, each.outcome, each.note) for each in noted if each.note is not None)


def _is_for_worker(message: Message) -> bool:
    return message.author is Author.WORKER or message.draft_status is DraftStatus.SENT
