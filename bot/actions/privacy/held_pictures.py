"""Pictures whose words name a card wait with them: staff have nothing of them until the worker has said what they show.

Without an answer staff get the words alone.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.notices.answers import notice_below, pass_on_notice_reply
from bot.actions.reminders.answers import pass_on_reply, reminder_below, reply_to_reminder
from bot.actions.support.consultations import consultation_about
from bot.actions.support.matter_of_words import goes_closer, matter_below, needs_receipt
from bot.actions.support.readers.moving import close_if_empty
from bot.actions.support.unasked_words import PassedOn, pass_on_words
from bot.domain import callbacks
from bot.domain.audit_event import Actor
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, Button, say
from bot.domain.privacy.held_picture import HeldPicture, with_album, words_alone
from bot.domain.reminders.obligation import Obligation
from bot.domain.support.alarm import AlarmStanding
from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.domain.support.message import IncomingMessage, Message
from bot.domain.workers.worker import Worker


async def hold_picture(
    context: ActionContext, worker: Worker, words: IncomingMessage, matter_id: int | None = None
) -> None:
    """Keep a picture from staff, or what the words below it were changed into; an album waits since its first part.

    `matter_id` is the consultation in whose window it was sent, if it was.
    """
    album = await held_with(context, worker, words)
    kept = [each for each in await _held(context, worker) if each.words.telegram_id != words.telegram_id]
    held = replace(album[0], words=words) if album else HeldPicture(words, context.now, matter_id)
    await context.store.held_pictures.keep(worker.chat_id or 0, [*kept, held])


async def held_with(context: ActionContext, worker: Worker, words: IncomingMessage) -> Sequence[HeldPicture]:
    """Return what waits for the worker's word of that picture and its album."""
    return _waiting(with_album(await _held(context, worker), words.telegram_id, words.album))


async def is_waiting(context: ActionContext, worker: Worker, telegram_id: int) -> bool:
    """Return whether that picture waits for the worker's word."""
    return bool(_waiting(with_album(await _held(context, worker), telegram_id)))


async def withheld_picture(
    context: ActionContext, worker: Worker, telegram_id: int, newest: Message | None
) -> HeldPicture | None:
    """Return that picture where staff do not get it, for its worker did not answer; None of any other.

    `newest` is what staff have of the message by now.
    """
    held = [each for each in await _held(context, worker) if each.words.telegram_id == telegram_id]
    return next((each for each in held if each.is_withheld and not each.is_given_as(newest)), None)


async def note_withheld(context: ActionContext, worker: Worker, withheld: HeldPicture, words: IncomingMessage) -> None:
    """Remember what a withheld picture was changed into, as far as a reaction is to say nothing new."""
    others = [each for each in await _held(context, worker) if each != withheld]
    await context.store.held_pictures.keep(worker.chat_id or 0, [*others, withheld.changed_into(words)])


async def end_withheld(context: ActionContext, worker: Worker, telegram_ids: Collection[int]) -> None:
    """Let no edit give staff these pictures any more: their worker has said what they show."""
    held = await _held(context, worker)
    await _take(context, worker, [each for each in held if each.is_withheld and each.words.telegram_id in telegram_ids])


async def is_anything_waiting(context: ActionContext, worker: Worker, since: datetime | None = None) -> bool:
    """Return whether a picture waits for the worker's word, also one that an edit has brought, since that second."""
    waiting = _waiting(await _held(context, worker))
    return bool(waiting) if since is None else any(each.held_at >= since for each in waiting)


async def ever_said(context: ActionContext, worker: Worker, words: IncomingMessage) -> Sequence[Message]:
    """Return what staff ever had of that message and its album: of what was removed, that it was there."""
    before = await context.store.removed_words.versions_of(worker.id, [words.telegram_id])
    album = [] if words.album is None else await context.store.messages.ever_of_album(worker.id, words.album)
    return [*before, *album]


async def take_held(context: ActionContext, worker: Worker, telegram_id: int) -> Sequence[HeldPicture]:
    """Return a picture with its album, waiting or withheld, which from now on is not held any more."""
    return await _take(context, worker, with_album(await _held(context, worker), telegram_id))


async def take_waiting(
    context: ActionContext, worker: Worker, telegram_id: int, album: str | None = None
) -> Sequence[HeldPicture]:
    """Return the same of what waits: what is withheld stays so."""
    return await _take(context, worker, _waiting(with_album(await _held(context, worker), telegram_id, album)))


async def pass_on_held(
    context: ActionContext, worker: Worker, words: Sequence[IncomingMessage], held: HeldPicture
) -> PassedOn:
    """Give staff what waited by the rules for words that come now; a reply with what it answers."""
    below = words[0].replies_to
    obligation = None if below is None else await reminder_below(context, worker, below)
    if obligation is not None:
        return await _pass_on_below_reminder(context, worker, words, obligation)
    notice_id = None if below is None else await notice_below(context, worker, below)
    if notice_id is not None:
        return await pass_on_notice_reply(context, worker, notice_id, words)
    return await pass_on_words(context, worker, words, await _matter_chosen(context, worker, words, held))


async def _pass_on_below_reminder(
    context: ActionContext, worker: Worker, words: Sequence[IncomingMessage], obligation: Obligation
) -> PassedOn:
    if await goes_closer(context, worker, words):
        return await pass_on_reply(context, worker, obligation, words)
    matter = await consultation_about(context, worker, ConsultationKind.PROCEDURE)
    await reply_to_reminder(context, worker, obligation, matter)
    return await pass_on_words(context, worker, words, matter)


async def _matter_chosen(
    context: ActionContext, worker: Worker, words: Sequence[IncomingMessage], held: HeldPicture
) -> Consultation | None:
    """Return the matter to which words reply, or in whose window they were sent, if its readers may read them now."""
    matter = await matter_below(context, worker, words[0].replies_to)
    if matter is None and held.matter_id is not None:
        matter = await context.store.consultations.find(held.matter_id)
    if matter is None or not matter.is_in_group:
        return matter
    is_closer = [await needs_receipt(context, worker, matter, each, held.held_at) for each in words]
    return None if any(is_closer) else matter


async def close_emptied(context: ActionContext, worker: Worker, held: Sequence[HeldPicture]) -> None:
    """Close what holds nothing since an album was taken back, below which no words are left: nobody can answer it."""
    said = [row for each in held for row in await ever_said(context, worker, each.words)]
    for consultation_id in sorted({each.consultation_id for each in said}):
        await close_if_empty(context, await context.store.consultations.get(consultation_id))


async def end_unanswered(context: ActionContext, chat_id: int) -> None:
    """Give staff the words of pictures that have waited long enough, and tell the worker; the pictures stay there."""
    worker = await context.store.workers.by_chat(chat_id)
    if worker is None:  # it is nobody's chat any more
        await context.store.held_pictures.keep(chat_id, [])
        return
    held = await _held(context, worker)
    over = [each for each in held if each.is_over(context.now)]
    if not over:
        return
    waiting = _waiting(over)  # a part of the same album may have been withheld long before
    kept = [each for each in held if each not in over]
    await context.store.held_pictures.keep(chat_id, [*kept, *(each.withheld() for each in waiting)])
    albums = {
        each.words.album or each.words.telegram_id: with_album(waiting, each.words.telegram_id) for each in waiting
    }
    for album in albums.values():
        await _give_words(replace(context, actor=Actor.worker(worker.id)), worker, album)


async def _give_words(context: ActionContext, worker: Worker, album: Sequence[HeldPicture]) -> None:
    words = await new_words(context, worker, words_alone(album)) if worker.has_consented else []
    if not words:
        told = say("not_accepted-held-over", worker_id=worker.id)
        await context.store.outbox.put(replace(told, reply_to=album[0].words.telegram_id), context.now)
        await close_emptied(context, worker, album)
        return
    passed_on = await pass_on_held(context, worker, words, album[0])
    told = say(
        "not_accepted-held-over_words", _told(context, passed_on), worker_id=worker.id, buttons=_buttons(passed_on)
    )
    cause = f"consultation:{passed_on.consultation.id}"
    await context.store.outbox.put(replace(told, cause=cause, reply_to=words[0].telegram_id), context.now)


async def new_words(
    context: ActionContext, worker: Worker, words: Sequence[IncomingMessage]
) -> Sequence[IncomingMessage]:
    """Return the words that staff do not have below what stood in the place of these pictures before."""
    before = [await context.store.messages.by_worker_message_id(worker.id, each.telegram_id) for each in words]
    return [each for each, had in zip(words, before, strict=True) if had is None or had.text != each.text]


def _told(context: ActionContext, passed_on: PassedOn) -> dict[str, Argument]:
    unread = {AlarmStanding.NOBODY_LEFT: MISSING, AlarmStanding.UNHEARD: "unheard", AlarmStanding.KEPT_OUT: "kept_out"}
    readers = passed_on.consultation.readers.value
    told = readers if passed_on.alarm is None else unread.get(passed_on.alarm, readers)
    phone = context.facts.organisation.phone_to_call
    return {"number": str(passed_on.consultation.id), "readers": told, "phone": phone}


def _buttons(passed_on: PassedOn) -> tuple[tuple[Button, ...], ...]:
    if not passed_on.consultation.is_in_group:
        return ()
    return ((Button("receipt-restrict", callback=callbacks.RESTRICT_READERS.data(passed_on.message_id)),),)


async def _take(context: ActionContext, worker: Worker, taken: Sequence[HeldPicture]) -> Sequence[HeldPicture]:
    if taken:
        left = [each for each in await _held(context, worker) if each not in taken]
        await context.store.held_pictures.keep(worker.chat_id or 0, left)
    return taken


def _waiting(held: Sequence[HeldPicture]) -> Sequence[HeldPicture]:
    return [each for each in held if not each.is_withheld]


async def _held(context: ActionContext, worker: Worker) -> Sequence[HeldPicture]:
    return await context.store.held_pictures.of_chat(worker.chat_id or 0)
