"""Staff take a consultation on, and let one rest."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.domain.audit_event import AuditAction
from bot.domain.days import add_days
from bot.domain.facts.opening_hours import end_of_day
from bot.domain.outbox import EditCard
from bot.domain.support.consultation import Consultation

_JUST_BEFORE = timedelta(microseconds=1)


async def claim_consultation(context: ActionContext, consultation: Consultation) -> ActionResult:
    """Let the one who acts have a consultation, whoever has it."""
    if not consultation.is_open:
        return refused("button-old")
    if consultation.assignee_id == context.staff_id:
        return ALREADY_DONE
    await context.store.standings.claim(consultation.id, context.staff_id)
    details = {"from": consultation.assignee_id, "to": context.staff_id}
    await _note(context, AuditAction.CONSULTATION_CLAIMED, consultation, details)
    return DONE


async def snooze_consultation(context: ActionContext, consultation: Consultation, until_on: date) -> ActionResult:
    """Let a consultation rest until the office opens on that day, or after it."""
    if not consultation.is_open:
        return refused("button-old")
    midnight = end_of_day(add_days(until_on, -1))
    hours, holidays = context.facts.organisation.hours, context.facts.holidays
    until = hours.opens_next_at(midnight - _JUST_BEFORE, holidays) or midnight
    await context.store.standings.snooze(consultation.id, until)
    await _note(context, AuditAction.CONSULTATION_SNOOZED, consultation, {"until": until.isoformat()})
    return DONE


async def _note(
    context: ActionContext, action: AuditAction, consultation: Consultation, details: Mapping[str, object]
) -> None:
    await context.record(action, subject=f"consultation:{consultation.id}", details=details)
    if consultation.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=consultation.id), context.now)
