"""Taking back: an answer that was sent is deleted in the worker's chat, and the worker waits for another."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.consultations import move_consultation
from bot.actions.support.standing import count_deadlines
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import EditCard, ShowAnswer
from bot.domain.outbox.taken_back import removal_of
from bot.domain.support.consultation import Consultation, ConsultationState, after_answer_arrived
from bot.domain.support.message import DraftStatus, Message


async def take_back_answer(context: ActionContext, answer: Message) -> ActionResult:
    """Take an answer back; refused where the worker has it, and Telegram lets nobody delete it any more.

    What is on its way is deleted once it has arrived (`bot/delivery/consequences.py`).
    """
    parts = await context.store.messages.whole(answer)
    ids = [part.id for part in parts]
    if answer.draft_status is DraftStatus.TAKEN_BACK:
        return ALREADY_DONE
    if _has_arrived(answer) and not await context.store.answers.deletable(answer, context.now):
        return refused("answer-back-late")
    if not await context.store.answers.take_back(ids, context.staff_id, context.now):
        return ALREADY_DONE
    matter = await context.store.consultations.get(answer.consultation_id)
    details = {"message": answer.id}
    await context.record(AuditAction.ANSWER_TAKEN_BACK, subject=f"consultation:{matter.id}", details=details)
    await _delete(context, matter, await context.store.messages.whole(answer))
    await _wait_again(context, matter)
    if answer.question_id is not None:
        await context.store.outbox.put(ShowAnswer(consultation_id=matter.id, message_id=answer.id), context.now)
    return DONE


def _has_arrived(answer: Message) -> bool:
    return answer.worker_copies is not None or answer.worker_message_id is not None


async def _delete(context: ActionContext, matter: Consultation, parts: Sequence[Message]) -> None:
    """Delete what stands in the worker's chat by now, each message once."""
    ids = {each for part in parts for each in await context.store.answers.deletable(part, context.now)}
    for telegram_id in sorted(ids):
        await context.store.outbox.put(removal_of(parts[0], matter.worker_id, telegram_id), context.now)


async def _wait_again(context: ActionContext, matter: Consultation) -> None:
    """Let it be the turn of staff again where nothing else has answered the worker's words."""
    since, was_answered = await context.store.answers.unanswered_since(matter.id)
    if not was_answered:
        await context.store.standings.forget_first_answer(matter.id)
    if not matter.is_open:
        return
    if matter.undelivered_at is not None:
        await context.store.standings.forget_undelivered(matter.id)
    if since is None:
        await _wait_for_nobody(context, matter)
        return
    if await context.store.standings.wait(matter.id, since):
        await count_deadlines(context, matter.id)
    if matter.state is ConsultationState.WAITING_FOR_WORKER:
        await move_consultation(context, matter, ConsultationState.WAITING_FOR_STAFF, actor=context.actor)
    elif matter.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)


async def _wait_for_nobody(context: ActionContext, matter: Consultation) -> None:
    """End the wait that began because an answer had not arrived: no words of the worker are unanswered."""
    if matter.undelivered_at is None:
        return
    await context.store.standings.wait_no_more(matter.id)
    await move_consultation(context, matter, after_answer_arrived(matter.state), actor=context.actor)
