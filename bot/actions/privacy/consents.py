"""Consents: given and withdrawn purpose by purpose, some in each case, and asked for where they are needed."""

from collections.abc import Iterable
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.passing_on import pass_on_said
from bot.actions.tasks.tasks import drop_tasks, note_task
from bot.domain import callbacks
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.button_words import EmployerAnswer
from bot.domain.outbox import Button, EditCard, say, tell_staff
from bot.domain.privacy.consent import GENERAL_PURPOSES, Purpose
from bot.domain.support.consultation import Consultation, EmployerDisclosure
from bot.domain.tasks import TaskKind
from bot.domain.workers.worker import CONSENT_VERSION, Worker

Subject = tuple[Purpose, int | None]


async def choose_general(context: ActionContext, worker: Worker, chosen: Iterable[Purpose]) -> None:
    """Give the general consents that were chosen, and no other; those to an earlier text end."""
    wanted = frozenset(chosen)
    for purpose in GENERAL_PURPOSES:
        await context.store.consents.withdraw(worker.id, purpose, context.now)
        if purpose in wanted:
            await give(context, worker, purpose)


async def note_asked(context: ActionContext, worker: Worker) -> None:
    """The worker is asked for the consent to records: until an answer comes, staff have to ask by telephone."""
    await note_task(context.store, TaskKind.ASK_RECORDS, worker.id, context.now)


async def give(context: ActionContext, worker: Worker, purpose: Purpose, consultation_id: int | None = None) -> None:
    """Record a consent, unless it is in force already."""
    await _end_question(context, worker, purpose)
    if await context.store.consents.is_given(worker.id, purpose, consultation_id):
        return
    await context.store.consents.give(worker, purpose, CONSENT_VERSION, context.now, consultation_id)
    await _record(context, AuditAction.PURPOSE_CONSENTED, worker, (purpose, consultation_id))
    if purpose is Purpose.EMPLOYER:
        await _show_disclosure(context, consultation_id, EmployerDisclosure.AGREED)


async def withdraw(
    context: ActionContext, worker: Worker, purpose: Purpose, consultation_id: int | None = None
) -> None:
    """End a consent; staff who work with it are told."""
    if not await context.store.consents.withdraw(worker.id, purpose, context.now, consultation_id):
        return
    await _record(context, AuditAction.PURPOSE_WITHDRAWN, worker, (purpose, consultation_id))
    if purpose is Purpose.EMPLOYER:
        await _show_disclosure(context, consultation_id, EmployerDisclosure.WITHDRAWN)
        return
    await _tell_staff(context, worker, (purpose, consultation_id), "consents-staff-withdrawn")


async def _tell_staff(context: ActionContext, worker: Worker, concern: Subject, key: str) -> None:
    purpose, consultation_id = concern
    for consultation in await context.store.consultations.list_open(worker.id):
        if purpose is Purpose.RECORDS or consultation.id == consultation_id:
            note = tell_staff(key, {"purpose": purpose.value}, consultation_id=consultation.id)
            await pass_on_said(context, consultation, note)


async def _end_question(context: ActionContext, worker: Worker, purpose: Purpose) -> None:
    if purpose is Purpose.RECORDS:
        await drop_tasks(context.store, worker.id, {TaskKind.ASK_RECORDS}, context.now)


async def refuse(context: ActionContext, worker: Worker, purpose: Purpose, consultation_id: int | None) -> None:
    """The worker does not agree, asked after writing: staff hear it where they work on it."""
    await _end_question(context, worker, purpose)
    await _record(context, AuditAction.PURPOSE_REFUSED, worker, (purpose, consultation_id))
    await _tell_staff(context, worker, (purpose, consultation_id), "consents-staff-refused")


async def ask_employer_consent(context: ActionContext, consultation: Consultation) -> ActionResult:
    """Staff want to tell the employer: the worker is asked; already done while a question or a consent stands."""
    if consultation.employer_disclosure in (EmployerDisclosure.ASKED, EmployerDisclosure.AGREED):
        return ALREADY_DONE
    number = str(consultation.id)
    answer = callbacks.ANSWER_EMPLOYER_CONSENT
    buttons = (
        (Button("consents-employer-yes", callback=answer.data(EmployerAnswer.YES, consultation.id)),),
        (Button("consents-employer-no", callback=answer.data(EmployerAnswer.NO, consultation.id)),),
    )
    question = {"number": number, "kind": consultation.kind.value}
    message = say("consents-employer-question", question, worker_id=consultation.worker_id, buttons=buttons)
    await context.store.outbox.put(replace(message, cause=f"consultation:{number}"), context.now)
    await _show_disclosure(context, consultation.id, EmployerDisclosure.ASKED)
    await context.record(AuditAction.EMPLOYER_CONSENT_ASKED, subject=f"consultation:{number}")
    return DONE


async def refuse_employer(context: ActionContext, consultation: Consultation) -> None:
    """Record that the worker does not want the employer to be told."""
    worker = await context.store.workers.get(consultation.worker_id)
    await context.store.consents.withdraw(worker.id, Purpose.EMPLOYER, context.now, consultation.id)
    await _show_disclosure(context, consultation.id, EmployerDisclosure.REFUSED)
    await _record(context, AuditAction.PURPOSE_REFUSED, worker, (Purpose.EMPLOYER, consultation.id))


async def _show_disclosure(
    context: ActionContext, consultation_id: int | None, employer_disclosure: EmployerDisclosure
) -> None:
    if consultation_id is None:
        raise ValueError("the employer is told of one case, not in general")
    await context.store.consultations.set_employer_disclosure(consultation_id, employer_disclosure)
    consultation = await context.store.consultations.get(consultation_id)
    if consultation.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=consultation_id), context.now)
        return
    # There is no card outside the group.
    said = {"telling": employer_disclosure.value}
    await pass_on_said(context, consultation, tell_staff("staff-telling", said, consultation_id=consultation_id))


async def _record(context: ActionContext, action: AuditAction, worker: Worker, concern: Subject) -> None:
    purpose, consultation_id = concern
    subject = None if consultation_id is None else f"consultation:{consultation_id}"
    details = {"purpose": purpose.value, "version": CONSENT_VERSION, "locale": worker.locale}
    await context.record(action, actor=Actor.worker(worker.id), subject=subject, details=details)
