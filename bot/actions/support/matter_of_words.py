"""The matter to which a worker's words belong when nobody asked for them, and who may read them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.actions.context import ActionContext
from bot.actions.support.alarms.standing import alarmed_matter
from bot.actions.support.unheard import for_a_cry, is_nobody_left
from bot.domain.outbox.envelope import id_in
from bot.domain.support.consultation import RESTRICTED_KINDS, WIDEST_FIRST, Consultation, Readers
from bot.domain.support.message import Author, IncomingMessage, Message
from bot.domain.support.watch_words import WatchedSign, signs_in
from bot.domain.workers.worker import Worker

# Who goes on within so long knows where the words go.
_GOES_ON_WITHIN = timedelta(hours=1)


def is_watched(context: ActionContext, words: Sequence[IncomingMessage | Message]) -> bool:
    """Return whether the words, or what they quote, have a sign of violence, harassment and the like."""
    return bool(signs_of(context, words))


def signs_of(context: ActionContext, words: Sequence[IncomingMessage | Message]) -> frozenset[WatchedSign]:
    """Return the signs that the words have, or what they quote."""
    texts = [text for each in words for text in (each.text, each.quote)]
    return frozenset[WatchedSign]().union(*(signs_in(text, context.facts.watch_words) for text in texts))


async def has_delicate_words(context: ActionContext, matter: Consultation) -> bool:
    """Return whether a restricted matter is about harassment, violence and the like, by its kind, flag or words."""
    if matter.readers is not Readers.RESTRICTED:
        return False
    if matter.kind in RESTRICTED_KINDS or matter.red_flag is not None:
        return True
    said = await context.store.messages.of_consultation(matter.id)
    return is_watched(context, [each for each in said if each.author is Author.WORKER])


async def is_kept_from_group(context: ActionContext, worker: Worker, words: Sequence[IncomingMessage]) -> bool:
    """Return whether the group may not read the words: a cry, another part of a cry's album, or an alarm is present."""
    if is_watched(context, words) or await alarmed_matter(context, worker.id) is not None:
        return True
    begun = await begun_album(context, worker, words)
    return begun is not None and not begun.is_in_group


async def matter_of(
    context: ActionContext,
    worker: Worker,
    words: Sequence[IncomingMessage],
    to: Consultation | None = None,
    *,
    is_watched: bool,
) -> Consultation | None:
    """Return the consultation to which the words belong: the one that is meant, or else the closest open one."""
    open_ones, last = await context.store.consultations.list_open(worker.id), await last_words(context, worker)
    begun, alarmed = await begun_album(context, worker, words), await alarmed_matter(context, worker.id)
    meant = (begun, to, alarmed, await _followed(context, last, open_ones))
    first_meant = next(iter(await fitting(context, meant, to, is_watched=is_watched)), None)
    return first_meant or await _closest_or_last(
        context, worker, await fitting(context, open_ones, to, is_watched=is_watched)
    )


async def goes_closer(context: ActionContext, worker: Worker, words: Sequence[IncomingMessage]) -> bool:
    """Return whether words for which nobody has chosen a matter go where the group does not read, or to an alarm."""
    if await is_kept_from_group(context, worker, words):
        return True
    matter = await matter_of(context, worker, words, is_watched=False)
    return matter is not None and not matter.is_in_group


def readers_for(context: ActionContext, words: Sequence[IncomingMessage]) -> Readers:
    """Return who reads a consultation that begins with these words."""
    return Readers.RESTRICTED if is_watched(context, words) else Readers.GROUP


async def fitting(
    context: ActionContext,
    matters: Iterable[Consultation | None],
    chosen: Consultation | None = None,
    *,
    is_watched: bool,
) -> Sequence[Consultation]:
    """Return those that are there and into which the words may go.

    Watched words go into none that the group reads, nor where nobody can be told of them (`for_a_cry`).
    """
    there = [each for each in matters if each is not None]
    if not is_watched:
        return there
    return [each for each in await for_a_cry(context.store, there, chosen) if not each.is_in_group]


async def _closest_or_last(
    context: ActionContext, worker: Worker, matters: Sequence[Consultation]
) -> Consultation | None:
    """Return where the worker wrote last, however long ago, unless they lately wrote where fewer staff read."""
    outside = [each for each in matters if not each.is_in_group and await _lately(context, each)]
    last = None if outside else await context.store.messages.last_from_worker(worker.id)
    there = [each for each in matters if last is not None and each.id == last.consultation_id]
    return next(iter(there), closest(outside or matters))


def closest(matters: Sequence[Consultation]) -> Consultation | None:
    """Return the newest of those that the fewest staff read."""
    return max(matters, key=lambda each: (WIDEST_FIRST.index(each.readers), each.id), default=None)


async def begun_album(context: ActionContext, worker: Worker, words: Sequence[IncomingMessage]) -> Consultation | None:
    """Return where the earlier parts of an album went, whose part the words are."""
    album = words[0].album
    earlier = [] if album is None else await context.store.messages.of_album(worker.id, album)
    return await context.store.consultations.get(earlier[-1].consultation_id) if earlier else None


async def last_words(context: ActionContext, worker: Worker) -> Message | None:
    """Return what the worker wrote last, wherever it is, if it is not too long ago to go on from."""
    last = await context.store.messages.last_from_worker(worker.id)
    return last if last is not None and context.now - last.written_at < _GOES_ON_WITHIN else None


async def _followed(
    context: ActionContext, last: Message | None, open_ones: Sequence[Consultation]
) -> Consultation | None:
    """Return where the last words went, if the next ones belong there: by the worker's choice, or out of the group.

    What the group did not read goes on where it was, also after it was closed, unless nobody is left to read it there.
    """
    if last is None:
        return None
    stands = await context.store.consultations.get(last.consultation_id)
    is_open = any(each.id == stands.id for each in open_ones)
    if not is_open and await is_nobody_left(context.store, stands):
        return None
    is_chosen = is_open and await context.store.message_history.was_moved(stands.worker_id, last)
    return stands if is_chosen or not stands.is_in_group else None


async def goes_on_there(
    context: ActionContext, consultation: Consultation, last: Message | None, words: Sequence[IncomingMessage]
) -> bool:
    """Return whether no receipt says anything new: not that 110 is there.

    Who speaks of death reads each time whom to call; who speaks of what is new there, once.
    """
    if last is None or last.consultation_id != consultation.id:
        return False
    signs = signs_of(context, words)
    if WatchedSign.SELF_HARM in signs:
        return False
    return not signs or await _has_read_numbers(context, consultation, signs)


async def needs_receipt(
    context: ActionContext, worker: Worker, consultation: Consultation, words: IncomingMessage, chosen_at: datetime
) -> bool:
    """Return whether words written into a matter are a cry, or the group that reads it may not read them.

    It may not while an alarm is present, nor where the worker has gone on in a closer circle since `chosen_at`, when
    the worker chose this matter by a window or a reply. A cry's receipt names 110 and 119, any other says where. Where
    nobody is left who reads a complaint, each word of it has one.
    """
    if not consultation.is_in_group:
        return is_watched(context, [words]) or await is_nobody_left(context.store, consultation)
    if await is_kept_from_group(context, worker, [words]):
        return True
    return await _has_gone_on_closer(context, worker, chosen_at)


async def _has_gone_on_closer(context: ActionContext, worker: Worker, chosen_at: datetime) -> bool:
    open_ones = await context.store.consultations.list_open(worker.id)
    last = await last_words(context, worker)
    recent = [] if last is None else [await context.store.consultations.get(last.consultation_id)]
    for each in [*open_ones, *recent]:
        said_at = None if each.is_in_group else await context.store.messages.last_from_worker_at(each.id)
        if said_at is not None and said_at > chosen_at:
            return True
    return False


async def matter_below(context: ActionContext, worker: Worker, telegram_id: int | None) -> Consultation | None:
    """Return the matter to which a message of the worker's chat belongs, whoever wrote it; None where there is none."""
    if telegram_id is None:
        return None
    answered = await context.store.messages.by_worker_message_id(worker.id, telegram_id)
    if answered is not None:
        return await context.store.consultations.get(answered.consultation_id)
    consultation_id = id_in(await context.store.outbox_history.is_about(worker.id, telegram_id), "consultation")
    return None if consultation_id is None else await context.store.consultations.find(consultation_id)


async def _has_read_numbers(context: ActionContext, consultation: Consultation, signs: frozenset[WatchedSign]) -> bool:
    """Return whether the worker has cried there lately of the same, and no answer of that time is still owed."""
    if not signs <= signs_of(context, await _lately(context, consultation)):
        return False
    return not await context.store.outbox_history.owes_answer(consultation.worker_id, context.now - _GOES_ON_WITHIN)


async def _lately(context: ActionContext, consultation: Consultation) -> Sequence[Message]:
    said = await context.store.messages.of_consultation(consultation.id)
    theirs = [each for each in said if each.author is Author.WORKER]
    return [each for each in theirs if context.now - each.written_at < _GOES_ON_WITHIN]
