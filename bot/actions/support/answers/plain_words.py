"""Plain words of staff in a topic, below nothing: perhaps an answer, perhaps talk among themselves.

All of them are asked about. What one member writes in a row is one question, which grows until they have decided.
"""

from dataclasses import replace
from datetime import timedelta

from bot.actions.context import ActionContext
from bot.actions.support.answers import offer_answer
from bot.domain.outbox import ShowAnswer
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import PLAIN, DraftStatus, IncomingMessage, Message

# What is written later is another answer.
_GOES_ON_FOR = timedelta(minutes=10)


async def offer_plain(context: ActionContext, topic: GroupPost, words: IncomingMessage) -> None:
    """Ask whether plain words go to the worker, together with those that wait to be decided about."""
    matter = await context.store.consultations.get(topic.consultation_id)
    if not matter.is_in_group:
        return
    since = context.now - _GOES_ON_FOR
    open_one = await context.store.answers.open_plain(matter.id, context.staff_id, since)
    if open_one is None:
        await offer_answer(context, topic, replace(words, album=f"{PLAIN}{words.telegram_id}"), "answer-plain")
        return
    await offer_answer(context, topic, replace(words, album=open_one.album), "answer-plain")
    if open_one.question_id is not None:
        parts = await context.store.messages.whole(open_one)
        await context.store.answers.set_question([each.id for each in parts], open_one.question_id)
        await show_lines(context, open_one)


async def show_lines(context: ActionContext, line: Message) -> None:
    """Let the question that lists several lines of a member list them as they stand now."""
    parts = await context.store.messages.whole(line)
    is_listed = line.question_id is not None and len(parts) > 1 and (line.album or "").startswith(PLAIN)
    if is_listed and line.draft_status is DraftStatus.OFFERED:
        shown = ShowAnswer(consultation_id=line.consultation_id, message_id=parts[0].id)
        await context.store.outbox.put(shown, context.now)
