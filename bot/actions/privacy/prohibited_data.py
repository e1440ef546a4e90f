"""Prohibited data: it is taken out of the chats; what is kept is that it was there, and its kind."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions.context import ActionContext
from bot.actions.privacy.evidence import held_copies
from bot.actions.privacy.held_pictures import end_withheld, take_waiting
from bot.actions.privacy.removal import all_parts, hide, protection_of_records, protection_of_words, take_away
from bot.actions.private_copies import delete_copies_of
from bot.actions.support.matter_of_words import begun_album, is_kept_from_group
from bot.actions.support.passing_on import pass_on_said
from bot.domain.audit_event import SOMEBODY, Actor, AuditAction
from bot.domain.long_numbers import without_numbers
from bot.domain.outbox import CopyMessages, DeleteMessage, tell_staff
from bot.domain.outbox.removal import removal_from_group
from bot.domain.privacy.evidence import Handling, Protection, RemovalReason, handling_of
from bot.domain.privacy.held_picture import HeldPicture
from bot.domain.privacy.prohibited_data import REMOVED, ProhibitedData, may_show_card
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import CAPTION, IncomingMessage, Message, as_they_came, newest_of_each
from bot.domain.support.watch_words import flags_in
from bot.domain.workers.worker import Worker


async def refuse_words(
    context: ActionContext,
    worker: Worker | None,
    words: IncomingMessage,
    kind: ProhibitedData,
    beside: Sequence[IncomingMessage] = (),
) -> None:
    """Take a message that was never kept out of the worker's chat; of who is not known, only the kind is kept.

    `beside` is what came before of its album, and waited for the consent.
    """
    if worker is None:
        await _record(context, SOMEBODY, kind)
        return
    mark = words.album and f"not_accepted:{worker.id}:{words.album}"
    await context.store.outbox.put(_out_of_chat(worker.id, words.telegram_id, mark), context.now)
    # What it was changed into is not accepted: it waits no more, and its album goes with it as when it is new.
    waiting = [each.words for each in await take_waiting(context, worker, words.telegram_id, words.album)]
    for each in {each.telegram_id for each in (*waiting, *beside)} - {words.telegram_id}:
        await context.store.outbox.put(_out_of_chat(worker.id, each), context.now)
    await _record(context, Actor.worker(worker.id), kind)


async def refuse_rest_of_album(context: ActionContext, worker: Worker, words: IncomingMessage) -> bool:
    """Take a later part of a refused album away: the words stand under one picture only; False if it is no such."""
    if words.album is None or not await context.store.outbox.has(f"not_accepted:{worker.id}:{words.album}"):
        return False
    begun = await begun_album(context, worker, [words])
    if begun is not None and not begun.is_in_group:
        return False  # another part of it is a cry
    await context.store.outbox.put(_out_of_chat(worker.id, words.telegram_id), context.now)
    return True


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture of a worker with its album: the matter in which it stands, and what becomes of it if it goes.

    `parts` is empty, and `matter` None, where it was never given to staff.
    """

    parts: Sequence[Message]
    matter: Consultation | None
    handling: Handling


async def picture_as_it_stands(context: ActionContext, worker: Worker, telegram_id: int) -> ShownPicture | None:
    """Return the picture under that id of the worker's chat; None where it was taken out before.

    What may be evidence is only hidden, as when staff take it out: the worker may be wrong, or be made to do it.
    """
    message = await context.store.messages.by_worker_message_id(worker.id, telegram_id)
    if message is None:
        return ShownPicture((), None, Handling.DESTROY)
    parts = [each for each in await all_parts(context, worker.id, message) if may_show_card(each.content)]
    if not parts:
        return None
    protected = {*await protection_of_records(context, worker.id), *await protection_of_words(context, parts)}
    if any(flags_in(each.text, context.facts.watch_words) for each in parts):
        protected.add(Protection.COMPLAINT)
    matter = await context.store.consultations.get(message.consultation_id)
    return ShownPicture(parts, matter, handling_of(RemovalReason.CARD, protected))


async def take_picture_out(context: ActionContext, worker: Worker, telegram_id: int, shown: ShownPicture) -> bool:
    """The worker says that it shows a card: out of both chats, and its readers hear it; the words below it stay.

    False where that was done before.
    """
    if shown.matter is None:
        await context.store.outbox.put(_out_of_chat(worker.id, telegram_id), context.now)
    elif not await take_away(context, worker, shown.parts, RemovalReason.CARD, shown.handling):
        return False
    await _record(context, Actor.worker(worker.id), ProhibitedData.CARD)
    ids = [each for each in {telegram_id, *(each.worker_message_id for each in shown.parts)} if each is not None]
    await end_withheld(context, worker, ids)
    await _try_left_again(context, worker, ids)
    if shown.matter is not None:
        await _keep_words_below(context, worker, shown.parts)
        told = {"handling": shown.handling.value}
        line = tell_staff("staff-picture_out", told, consultation_id=shown.matter.id)
        await pass_on_said(context, shown.matter, line)
    return True


async def _keep_words_below(context: ActionContext, worker: Worker, parts: Sequence[Message]) -> None:
    for part in [each for each in newest_of_each(parts) if each.text and each.worker_message_id is not None]:
        newest = await context.store.messages.by_worker_message_id(worker.id, part.worker_message_id or 0)
        if newest is not None and newest.id != part.id:
            continue  # what the message says now stands there without the picture
        words = IncomingMessage(part.worker_message_id or 0, CAPTION, without_numbers(part.text or ""), part.album)
        kept = await context.store.messages.add_from_worker(part.consultation_id, words, context.now)
        if (await context.store.consultations.get(part.consultation_id)).is_in_group:
            copy = CopyMessages((kept.id,), consultation_id=part.consultation_id)
            await context.store.outbox.put(copy, context.now)


async def take_back_album(context: ActionContext, worker: Worker, words: IncomingMessage) -> Sequence[IncomingMessage]:
    """Take back the parts of an album that staff got before words below a later one; returns them as they came.

    Under a legal hold what staff had of it stays hidden, whatever the worker answers.
    """
    kept = [] if words.album is None else await context.store.messages.of_album(worker.id, words.album)
    parts = [each for each in kept if may_show_card(each.content)]
    if parts and await protection_of_records(context, worker.id):
        await hide(context, parts, RemovalReason.CARD, Handling.HOLD)
    for part in parts:
        await context.store.messages.remove(part.id)
        await context.store.outbox.put(removal_from_group(part), context.now)
    for consultation_id in sorted({each.consultation_id for each in parts}):
        await delete_copies_of(context.store, consultation_id, context.now)
    # An album answers one message, below which all of it stands.
    return [replace(each, replies_to=words.replies_to) for each in as_they_came(parts)]


async def refuse_held_pictures(
    context: ActionContext, worker: Worker, held: Sequence[HeldPicture]
) -> ShownPicture | None:
    """Take held pictures out of the chat: the worker says that they show a card.

    What an edit gave staff meanwhile of a picture that was withheld goes as anything that they have, and is returned;
    so is what a legal hold keeps hidden of an album that was taken back.
    """
    ids = [each.words.telegram_id for each in held]
    given = await _given_since(context, worker, held)
    if given is not None:
        await take_picture_out(context, worker, given.parts[0].worker_message_id or 0, given)
    gone = [] if given is None else [each.worker_message_id for each in given.parts]
    for telegram_id in [each for each in ids if each not in gone]:
        removal = _out_of_chat(worker.id, telegram_id, _once(worker, telegram_id))
        await context.store.outbox.put(removal, context.now)
    await _try_left_again(context, worker, ids)
    if given is not None:
        return given
    await _record(context, Actor.worker(worker.id), ProhibitedData.CARD)
    copies = await held_copies(context, worker, [each.words for each in held])
    matter = await context.store.consultations.get(copies[0].consultation_id) if copies else None
    return None if matter is None else ShownPicture((), matter, Handling.HOLD)


async def refuse_forgotten_picture(context: ActionContext, worker: Worker, telegram_id: int) -> None:
    """Take a picture that was never given out of the chat, though it is held no more; what stays its worker deletes."""
    once = _once(worker, telegram_id)
    if not await context.store.outbox.has(once):
        await context.store.outbox.put(_out_of_chat(worker.id, telegram_id, once), context.now)
        await _record(context, Actor.worker(worker.id), ProhibitedData.CARD)


def _once(worker: Worker, telegram_id: int) -> str:
    return f"held_picture:{worker.id}:{telegram_id}"


async def _given_since(context: ActionContext, worker: Worker, held: Sequence[HeldPicture]) -> ShownPicture | None:
    """Return what an edit gave staff of pictures of one album; None where it was nothing.

    What they had before, in the place of a picture that waits, is another one, which nobody has asked about.
    """
    for each in held:
        newest = await context.store.messages.by_worker_message_id(worker.id, each.words.telegram_id)
        if each.is_given_as(newest):
            return await picture_as_it_stands(context, worker, each.words.telegram_id)
    return None


async def _try_left_again(context: ActionContext, worker: Worker, telegram_ids: Sequence[int]) -> None:
    """Try once more to delete what Telegram has left with staff of pictures that were taken back."""
    for left in await context.store.group_posts.left_of_worker(worker.id, telegram_ids):
        await context.store.outbox.put(removal_from_group(left), context.now)


async def may_be_evidence(context: ActionContext, worker: Worker, words: Sequence[IncomingMessage]) -> bool:
    """Return whether staff get a picture, or the parts of an album, although the words name a card.

    They do where the words are a cry, or offer a red flag, where its album is a cry, and while an alarm runs. An album
    of which staff have words alone is none: its worker was asked.
    """
    given = await _given_of_album(context, worker, words[0])
    texts = [*(each.text for each in given), *(each.text for each in words)]
    if any(flags_in(each, context.facts.watch_words) for each in texts):
        return True
    alone = [replace(each, album=None) for each in words] if _is_without_picture(given) else words
    return await is_kept_from_group(context, worker, alone)


async def has_words_alone(context: ActionContext, worker: Worker, words: IncomingMessage) -> bool:
    """Return whether staff have words below a picture of that album, and not the picture, or had them."""
    return _is_without_picture(await _given_of_album(context, worker, words))


async def _given_of_album(context: ActionContext, worker: Worker, words: IncomingMessage) -> Sequence[Message]:
    given = [] if words.album is None else await context.store.messages.ever_of_album(worker.id, words.album)
    return newest_of_each(given)


def _is_without_picture(given: Sequence[Message]) -> bool:
    return any(each.content in (CAPTION, REMOVED) for each in given)


def pictures_in(words: Sequence[IncomingMessage]) -> Sequence[int]:
    """Return the pictures by their Telegram ids; of an album, which is taken out whole, the first."""
    pictures = [each for each in words if may_show_card(each.content)]
    return sorted({each.album or each.telegram_id: each.telegram_id for each in reversed(pictures)}.values())


async def is_later_part(context: ActionContext, worker: Worker, words: IncomingMessage) -> bool:
    """Return whether staff have another part of its album."""
    album = [] if words.album is None else await context.store.messages.of_album(worker.id, words.album)
    return any(each.worker_message_id != words.telegram_id for each in album)


async def _record(context: ActionContext, actor: Actor, kind: ProhibitedData) -> None:
    await context.record(AuditAction.NOT_ACCEPTED, actor=actor, details={"kind": kind.value})


def _out_of_chat(worker_id: int, telegram_id: int | None, idempotency_key: str | None = None) -> DeleteMessage:
    return DeleteMessage(telegram_id, worker_id=worker_id, idempotency_key=idempotency_key)
