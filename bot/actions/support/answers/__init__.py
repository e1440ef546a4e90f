"""Answers: staff offer words to the worker, change their mind, send them or keep them to themselves."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.alarms import answer_alarm
from bot.actions.support.claiming import claim_consultation
from bot.actions.support.consultations import move_consultation
from bot.domain.outbox import Argument, CopyMessages, MessageClass, SayText, ShowAnswer, tell_staff
from bot.domain.outbox.follow_ups import reply_in_group
from bot.domain.support.consultation import after_answer_left
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import DraftStatus, IncomingMessage, Message
from bot.storage.store import Store

# What arrives sooner is told in one call of the group's few, with whom it was for.
_ARRIVES_WITHIN = timedelta(seconds=2)


async def offer_answer(
    context: ActionContext, post: GroupPost, words: IncomingMessage, question: str = "staff-offer"
) -> None:
    """Ask whether what a staff member wrote below a post goes to the worker; until somebody says so it is internal."""
    draft = await context.store.messages.add_from_staff(post, words, context.staff_id, context.now)
    await context.store.group_posts.add(
        post.consultation_id, post.group_id, post.topic_id, {words.telegram_id: draft.id}
    )
    if len(await context.store.messages.whole(draft)) > 1:
        return  # one question for the whole album
    asked = await question_about(context, draft, question)
    await context.store.outbox.put(reply_in_group(asked, draft.group_id, words.telegram_id), context.now)


async def question_about(
    context: ActionContext, draft: Message, key: str, more: Mapping[str, Argument] | None = None
) -> SayText:
    """Ask whether a draft goes to the worker, who is named; `more` are what else the question's sentence takes."""
    question = await context.store.answers.question_of(draft)
    args = {**question.args, **(more or {})}
    asked = tell_staff(key, args, consultation_id=draft.consultation_id, buttons=question.buttons)
    # It leaves the group with the words that it is about; the officer waits for it.
    return replace(asked, cause=f"message:{draft.id}", message_class=MessageClass.URGENT)


async def send_answer(context: ActionContext, draft: Message, question_id: int | None = None) -> ActionResult:
    """Send offered words to the worker, and claim the matter, where nobody has; already done when decided before.

    The message `question_id` of the group tells from now on what becomes of them.
    """
    ids = tuple(part.id for part in await context.store.messages.whole(draft))
    if not await context.store.messages.decide_drafts(ids, DraftStatus.SENT):
        return ALREADY_DONE
    await context.store.messages.release(ids, context.staff_id, context.now)
    consultation = await context.store.consultations.get(draft.consultation_id)
    message = CopyMessages(ids, worker_id=consultation.worker_id, consultation_id=consultation.id)
    await context.store.outbox.put(message, context.now)
    if question_id is not None:
        await context.store.answers.set_question(ids, question_id)
        line = ShowAnswer(consultation_id=consultation.id, message_id=ids[0], due_at=context.now + _ARRIVES_WITHIN)
        await context.store.outbox.put(line, context.now)
    await answer_alarm(context, consultation)
    await move_consultation(context, consultation, after_answer_left(consultation.state), actor=context.actor)
    await claim_consultation(context, await context.store.consultations.get(consultation.id))
    return DONE


async def keep_all_but(context: ActionContext, last: Message) -> Message:
    """Keep what was written before it in the group, and return the last of several messages, which may leave alone."""
    parts = await context.store.messages.whole(last)
    before = [part.id for part in parts if part.id != last.id]
    if await context.store.messages.decide_drafts(before, DraftStatus.INTERNAL):
        await context.store.answers.set_apart(last.id)
    return await context.store.messages.get(last.id)


async def keep_internal(store: Store, draft: Message) -> ActionResult:
    """Keep offered words in the group; already done when that was decided before."""
    parts = await store.messages.whole(draft)
    is_decided_now = await store.messages.decide_drafts([part.id for part in parts], DraftStatus.INTERNAL)
    return DONE if is_decided_now else ALREADY_DONE
