"""Corrections: an officer changes an answer, before it has left or after the worker could read it."""

from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.answers.plain_words import show_lines
from bot.domain import callbacks
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import Button, Buttons, CorrectAnswer, MessageClass, tell_staff
from bot.domain.outbox.follow_ups import CORRECTION, reply_in_group
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import DraftStatus, IncomingMessage, Message, is_changed
from bot.domain.support.message_version import CorrectionDecision, MessageVersion, may_show_change

_STATUS_BY_DECISION = {
    CorrectionDecision.CORRECT: DraftStatus.SENT,
    CorrectionDecision.LEAVE: DraftStatus.INTERNAL,
}


async def change_answer(
    context: ActionContext, answer: Message, words: IncomingMessage, edited_at: datetime
) -> ActionResult:
    """Keep what an answer was changed into: what has not left leaves so, and of what was read a correction is offered.

    Already done where it says what it said when the bot last saw it: a first reaction makes Telegram tell of a change.
    """
    *_, seen = (None, *await context.store.message_versions.of_message(answer.id))
    if not is_changed(answer if seen is None else seen.shown_in(answer), words):
        return ALREADY_DONE
    consultation = await context.store.consultations.get(answer.consultation_id)
    is_sent = answer.draft_status is DraftStatus.SENT
    is_leaving = is_sent and await context.store.outbox_history.is_copying(consultation.worker_id, answer.id)
    await context.store.message_versions.keep_first(answer)
    if not is_sent or (answer.worker_message_id is None and not is_leaving):
        await context.store.message_versions.add(answer.id, words, context.now, context.staff_id)
        await context.store.messages.change_draft(answer.id, words)
        await show_lines(context, answer)
        return DONE
    arrived_at = await _note_read(context, consultation, answer)
    if arrived_at is None or edited_at <= arrived_at:
        # Which of the two was copied nobody knows; this is what it said when it left.
        version = await _add_correction(context, answer, words)
        return await decide_correction(context, version, CorrectionDecision.CORRECT)
    return await _offer(context, answer, seen, words)


async def decide_correction(
    context: ActionContext, version: MessageVersion, decision: CorrectionDecision
) -> ActionResult:
    """Correct what the worker has, or leave it; already done when that was decided before.

    Refused where the answer has been taken back: there is nothing to correct.
    """
    status = _STATUS_BY_DECISION[decision]
    answer = await context.store.messages.get(version.message_id)
    if decision is CorrectionDecision.CORRECT and answer.draft_status is DraftStatus.TAKEN_BACK:
        return refused("correction-taken_back")
    if not await context.store.message_versions.decide(version.id, status, context.staff_id, context.now):
        return ALREADY_DONE
    if decision is CorrectionDecision.LEAVE:
        return DONE
    consultation = await context.store.consultations.get(answer.consultation_id)
    corrected = CorrectAnswer(version.id, worker_id=consultation.worker_id, consultation_id=consultation.id)
    await context.store.outbox.put(replace(corrected, idempotency_key=f"{CORRECTION}:{version.id}"), context.now)
    details = {"message": answer.id, "version": version.number}
    subject = f"consultation:{consultation.id}"
    await context.record(AuditAction.ANSWER_CORRECTED, subject=subject, details=details)
    return DONE


async def _note_read(context: ActionContext, consultation: Consultation, answer: Message) -> datetime | None:
    """Keep which version the worker could read, and return since when; None where it is on its way just now."""
    if answer.worker_message_id is None:
        return None
    told_at = await context.store.outbox_history.arrived_at(consultation.worker_id, answer.worker_message_id)
    arrived_at = told_at or answer.written_at
    versions = await context.store.message_versions.of_message(answer.id)
    *_, copied = (each for each in versions if each.draft_status is None)
    await context.store.message_versions.has_reached(copied.id, arrived_at)
    return arrived_at


async def _offer(
    context: ActionContext, answer: Message, seen: MessageVersion | None, words: IncomingMessage
) -> ActionResult:
    """Ask below the answer, once until that is decided; where the worker has these words there is nothing to ask."""
    if seen is not None and seen.draft_status is DraftStatus.OFFERED:
        await context.store.message_versions.change_offer(seen.id, words, context.now)
        version = seen
    else:
        version = await _add_correction(context, answer, words)
    if not is_changed(answer, words):
        return await decide_correction(context, version, CorrectionDecision.LEAVE)
    if not may_show_change(answer, words):
        await decide_correction(context, version, CorrectionDecision.LEAVE)
        return await _say_below(context, answer, "correction-not_possible")
    return DONE if version is seen else await _say_below(context, answer, "correction-offer", choice_about(version))


async def _add_correction(context: ActionContext, answer: Message, words: IncomingMessage) -> MessageVersion:
    return await context.store.message_versions.add(
        answer.id, words, context.now, context.staff_id, DraftStatus.OFFERED
    )


async def _say_below(context: ActionContext, answer: Message, key: str, buttons: Buttons = ()) -> ActionResult:
    """Say it below the officer's message; of what the group does not read any more it hears nothing."""
    stands = await context.store.message_history.as_it_stands(answer)
    if not (await context.store.consultations.get(stands.consultation_id)).is_in_group:
        return DONE
    said = tell_staff(key, consultation_id=answer.consultation_id, buttons=buttons)
    below = reply_in_group(said, answer.group_id, answer.staff_message_id)
    # It leaves the group with the answer, and the officer waits for it.
    urgent = replace(below, cause=f"message:{answer.id}", message_class=MessageClass.URGENT)
    await context.store.outbox.put(urgent, context.now)
    return DONE


def choice_about(version: MessageVersion) -> Buttons:
    """The buttons that decide about an offered correction."""
    correct = callbacks.DECIDE_CORRECTION.data(CorrectionDecision.CORRECT, version.id)
    leave = callbacks.DECIDE_CORRECTION.data(CorrectionDecision.LEAVE, version.id)
    return (
        (Button("correction-offer-correct", callback=correct, style="success"),),
        (Button("correction-offer-leave", callback=leave),),
    )
