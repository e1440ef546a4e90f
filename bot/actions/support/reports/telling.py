"""Staff note that the employer was told of a wrong, or why not; the worker is asked first, and a no is respected."""

from bot.actions.context import ActionContext
from bot.actions.result import DONE, ActionResult, refused
from bot.actions.support.reports.recording import correct_report, keep_report
from bot.domain.privacy.consent import Purpose
from bot.domain.support.consultation import Consultation, EmployerDisclosure
from bot.domain.support.report import Report, ReportAddressee, ReportContent, ReportDecision, ReportSubject
from bot.storage.store import Store


async def disclosure_of(store: Store, matter: Consultation) -> EmployerDisclosure | None:
    """Return what the worker says to telling the employer about a matter; None: nobody has asked.

    A consent that has ended, as with everything of a worker who was forgotten, is none any more.
    """
    said = matter.employer_disclosure
    if said is not EmployerDisclosure.AGREED:
        return said
    is_given = await store.consents.is_given(matter.worker_id, Purpose.EMPLOYER, matter.id)
    return said if is_given else EmployerDisclosure.WITHDRAWN


async def disclosure_of_all(store: Store, interview_id: int) -> EmployerDisclosure | None:
    """Return the same of what was told in an interview: agreed only where each of its matters may be told."""
    every = [await disclosure_of(store, each) for each in await store.consultations.told_in(interview_id)]
    return next((each for each in every if each is not EmployerDisclosure.AGREED), every[0] if every else None)


async def employer_report(store: Store, subject: ReportSubject) -> Report | None:
    """Return what was noted of telling the employer about this one matter, or this one interview."""
    every = await store.reports.of_worker(subject.worker_id)
    told = [each for each in every if each.addressee is ReportAddressee.EMPLOYER and each.subject == subject]
    return told[-1] if told else None


async def note_telling(
    context: ActionContext, subject: ReportSubject, content: ReportContent, disclosure: EmployerDisclosure | None
) -> ActionResult:
    """Keep whom at the employer staff told, or why nobody; what was noted before stays as a version.

    Refused where the worker has not agreed, by now, and nobody has said why the employer was told all the same.
    """
    is_told = content.decision is ReportDecision.REPORTED
    if is_told and content.unagreed is None and disclosure is not EmployerDisclosure.AGREED:
        return refused("interview-employer-mistake-unagreed")
    before = await employer_report(context.store, subject)
    if before is not None:
        return await correct_report(context, before, content)
    await keep_report(context, subject, ReportAddressee.EMPLOYER, content)
    return DONE
