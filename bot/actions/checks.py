"""Screenings: what the rules said is kept with the answers and the rules that said it."""

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import replan
from bot.actions.support.consultations import add_summary, consultation_about
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.checks import CHECKS
from bot.domain.checks.check import Result
from bot.domain.checks.result_json import result_as_json
from bot.domain.checks.screening import Screening, edition
from bot.domain.facts import Facts
from bot.domain.outbox import tell_staff
from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.domain.workers.worker import Worker
from bot.storage.store import Store


async def finish_screening(context: ActionContext, screening: Screening, result: Result) -> None:
    """Keep the result; the event names the outcome, never an answer."""
    rules = edition(result.rules, result.digest)
    await context.store.screenings.keep_result(screening.id, rules, result_as_json(result), context.now)
    await replan(context.store, [screening.worker_id], context.facts, context.now)
    await context.record(
        AuditAction.SCREENING_FINISHED,
        actor=Actor.worker(screening.worker_id),
        subject=f"screening:{screening.id}",
        details={"check": screening.check, "rules": rules, "outcome": result.outcome.value},
    )


async def send_answers(context: ActionContext, worker: Worker, answers: str) -> Consultation:
    """Give staff the worker's answers to the eligibility check, `answers` in their language."""
    consultation = await consultation_about(context, worker, ConsultationKind.PROCEDURE)
    message = tell_staff("eligibility-answers", {"answers": answers}, consultation_id=consultation.id)
    await add_summary(context, consultation, message)
    return consultation


async def forget_health_answers(store: Store, worker: Worker, facts: Facts) -> None:
    """Keep no answer about health, nor a result that was made with one."""
    for screening in await store.screenings.all_of(worker.id):
        questions = CHECKS[screening.check].questions(facts)
        sensitive = {question.group for question in questions if question.sensitive}
        left = {key: answer for key, answer in screening.answers.items() if key not in sensitive}
        if left != screening.answers:
            await store.screenings.keep_answers(screening.id, left)
