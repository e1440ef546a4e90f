"""Answers and corrections that wait for a decision while the group does not read their matter."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.support.answers import question_about
from bot.actions.support.corrections import change_answer, choice_about
from bot.domain.missing import MISSING
from bot.domain.outbox import MessageClass, SayText, tell_staff
from bot.domain.outbox.carried import cut
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import TEXT, DraftStatus, IncomingMessage, Message
from bot.domain.support.message_version import MessageVersion
from bot.storage.store import Store


async def write_answer(
    context: ActionContext, matter: Consultation, text: str, instead_of: Message | None = None
) -> Message:
    """Keep an answer that was written in a private chat, a new one or `instead_of` a draft; it is not sent yet.

    Where the group reads the matter by now it is asked about there.
    """
    if instead_of is not None and instead_of.draft_status is DraftStatus.OFFERED:
        await context.store.chosen_drafts.keep_apart(instead_of.id)
        await change_answer(context, instead_of, IncomingMessage(0, TEXT, text), context.now)
        return await context.store.messages.get(instead_of.id)
    draft = await context.store.chosen_drafts.offer(matter.id, text, context.staff_id, context.now)
    if matter.is_in_group:
        await _ask(context, draft)
    return draft


async def ask_again(context: ActionContext, matter: Consultation) -> None:
    """Ask in the topic about all that has waited while the group did not read the matter."""
    for draft in await waiting_drafts(context.store, matter.id):
        await context.store.chosen_drafts.keep_apart(draft.id)
        await _ask(context, await context.store.messages.get(draft.id))
    for version in await waiting_corrections(context.store, matter.id):
        await _ask_to_correct(context, matter, version)


async def waiting_drafts(store: Store, consultation_id: int) -> Sequence[Message]:
    """List the drafts of a matter about which nobody has decided; what answers words that were moved is not its."""
    drafts = await store.chosen_drafts.waiting(consultation_id)
    return [each for each in drafts if await belongs_to(store, each, consultation_id)]


async def sent_answers(store: Store, consultation_id: int) -> Sequence[Message]:
    """List the answers of a matter that have been sent, and not taken back."""
    said = await store.messages.of_consultation(consultation_id)
    sent = [each for each in said if each.draft_status is DraftStatus.SENT]
    return [each for each in sent if await belongs_to(store, each, consultation_id)]


async def waiting_corrections(store: Store, consultation_id: int) -> Sequence[MessageVersion]:
    """The same of corrections."""
    versions = await store.message_versions.offered_in(consultation_id)
    answers = {each.id: await store.messages.get(each.message_id) for each in versions}
    return [each for each in versions if await belongs_to(store, answers[each.id], consultation_id)]


async def belongs_to(store: Store, answer: Message, consultation_id: int) -> bool:
    """Return whether the words that an answer is to stand in that matter still: others may read where they went."""
    return (await store.message_history.as_it_stands(answer)).consultation_id == consultation_id


async def _ask(context: ActionContext, draft: Message) -> None:
    """What shows more than its words left the group with it: it is kept, and cannot be sent."""
    if draft.is_text and draft.text is not None:
        asked = await question_about(context, draft, "answer-again", {"text": cut(draft.text)})
        await context.store.outbox.put(asked, context.now)
        return
    await context.store.messages.decide_drafts([draft.id], DraftStatus.INTERNAL)
    text = MISSING if draft.text is None else cut(draft.text)
    await _say(context, tell_staff("answer-file_gone", {"text": text}, consultation_id=draft.consultation_id), draft.id)


async def _ask_to_correct(context: ActionContext, matter: Consultation, version: MessageVersion) -> None:
    answer = await context.store.messages.get(version.message_id)
    args = {"before": cut(answer.text or MISSING), "text": cut(version.text or MISSING)}
    asked = tell_staff("correction-again", args, consultation_id=matter.id, buttons=choice_about(version))
    await _say(context, asked, answer.id)


async def _say(context: ActionContext, said: SayText, about: int) -> None:
    urgent = replace(said, cause=f"message:{about}", message_class=MessageClass.URGENT)
    await context.store.outbox.put(urgent, context.now)
