"""Hidden words that a manager shows again: they stand in the message as it is by now, and bring back nothing else."""

from dataclasses import replace
from itertools import groupby

from bot.actions.context import ActionContext
from bot.actions.support.passing_on import notes_on
from bot.actions.support.readers import take_out_of_group
from bot.domain.outbox import CopyMessages
from bot.domain.outbox.carried import carried
from bot.domain.privacy.evidence import Evidence, HiddenWords
from bot.domain.privacy.prohibited_data import REMOVED, may_show_card
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import CAPTION, Message, newest_of_each


async def put_back(context: ActionContext, matter: Consultation, hidden: Evidence) -> None:
    """Let words stand again, and carry into the group what it reads of them."""
    rows = [await context.store.messages.get(each.message_id) for each in hidden.words]
    newest = {each.id for each in newest_of_each(rows)}
    again: list[Message] = []
    for own, words in zip(rows, hidden.words, strict=True):
        left = await _as_left(context, matter, hidden, own, words)
        stands = await _with_what_stands(context, matter, own, left) if own.id in newest else left
        again.append(await context.store.removed_words.put_back(stands))
    matters = {each: await context.store.consultations.get(each) for each in {one.consultation_id for one in again}}
    in_group = [each for each in again if matters[each.consultation_id].is_in_group]
    for _album, parts in groupby(in_group, lambda each: each.album or each.id):
        shown = list(parts)
        for message in (*carried(shown), *await notes_on(context.store, shown)):
            caused = replace(message, cause=f"evidence:{hidden.id}") if isinstance(message, CopyMessages) else message
            await context.store.outbox.put(caused, context.now)


async def _as_left(
    context: ActionContext, matter: Consultation, hidden: Evidence, own: Message, words: HiddenWords
) -> HiddenWords:
    """Return a picture without the words that stayed when its worker took it out, where these were removed since."""
    now = await _as_it_stands(context, matter, own)
    if hidden.removed_by is not None or now.content != REMOVED or now.id in {each.message_id for each in hidden.words}:
        return words
    return replace(words, text=None, note_ja=None, note_by=None)


async def _with_what_stands(
    context: ActionContext, matter: Consultation, own: Message, words: HiddenWords
) -> HiddenWords:
    """Return a picture with the words that stayed below it, as they are by now, or such words with their picture.

    What of them stands in the group leaves it, to follow as one message.
    """
    now = await _as_it_stands(context, matter, own)
    if now.content == CAPTION:
        await take_out_of_group(context, now)
        return replace(words, message_id=now.id, text=now.text)
    picture = await _picture_without_words(context, matter, own) if words.content == CAPTION else None
    if picture is None:
        return words
    await take_out_of_group(context, picture)
    return replace(words, content=picture.content, file_id=picture.file_id, file_unique_id=picture.file_unique_id)


async def _as_it_stands(context: ActionContext, matter: Consultation, own: Message) -> Message:
    if own.worker_message_id is None:
        return own
    return await context.store.messages.by_worker_message_id(matter.worker_id, own.worker_message_id) or own


async def _picture_without_words(context: ActionContext, matter: Consultation, own: Message) -> Message | None:
    """Return the picture of that message, which was shown again before its words were."""
    said = await context.store.removed_words.versions_of(matter.worker_id, [own.worker_message_id or 0])
    pictures = [each for each in said if may_show_card(each.content)]
    return next((each for each in reversed(pictures) if each.text is None), None)
