"""Pictures whose words name a card are kept from staff until the worker has said what they show.

The worker is asked once more the next day. From the day after that it is a task of staff, and the question stays.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.tasks.tasks import drop_tasks_in, open_task_about, tell_group_of_task
from bot.domain.days import tokyo_day
from bot.domain.outbox import MessageClass, say
from bot.domain.privacy.held_picture import HeldPicture, one_of_each_album, with_album
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import IncomingMessage
from bot.domain.tasks import TaskKind, deadline_of
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

# What waits in a chat is read with each turn of it. Of more than so many the worker reads which one is given up.
_MOST = 100
_ASKED_AGAIN = "not_accepted-held-again"


async def hold_picture(context: ActionContext, worker: Worker, words: IncomingMessage) -> None:
    """Keep a picture, or what the words below it were changed into; an album waits since its first part does."""
    held = {each.words.telegram_id: each for each in await _held(context, worker)}
    album = with_album([*held.values()], words.telegram_id, words.album)
    held[words.telegram_id] = replace(album[0], words=words) if album else HeldPicture(words, context.now)
    waiting = list(held.values())
    given_up = with_album(waiting, waiting[0].words.telegram_id) if len(waiting) > _MOST else []
    await context.store.held_pictures.keep(worker.chat_id or 0, waiting)
    if given_up:
        await _wait_no_more(context, worker, given_up)
    for each in one_of_each_album(given_up):
        told = say("not_accepted-held-given_up", worker_id=worker.id)
        await context.store.outbox.put(replace(told, reply_to=each.words.telegram_id), context.now)


async def is_picture_held(context: ActionContext, worker: Worker, words: IncomingMessage) -> bool:
    """Return whether that picture, or its album, waits for the worker's word."""
    return bool(with_album(await _held(context, worker), words.telegram_id, words.album))


async def take_held(
    context: ActionContext, worker: Worker, telegram_id: int, album: str | None = None
) -> Sequence[IncomingMessage]:
    """Return a held picture with its album, which from now on is not held any more."""
    held = await _held(context, worker)
    taken = with_album(held, telegram_id, album)
    if taken:
        await _wait_no_more(context, worker, taken)
    return [each.words for each in taken]


async def matter_of_held(store: Store, worker: Worker, telegram_ids: Sequence[int]) -> Consultation | None:
    """Return where the words below held pictures stand; None where they wait beside a question, or were left there."""
    said = [await store.messages.by_worker_message_id(worker.id, each) for each in telegram_ids]
    numbers = [each.consultation_id for each in said if each is not None and each.content != REMOVED]
    return await store.consultations.get(numbers[0]) if numbers else None


async def matter_of_album(context: ActionContext, worker: Worker, words: IncomingMessage) -> Consultation | None:
    """Return the same for a held picture with its album."""
    album = with_album(await _held(context, worker), words.telegram_id, words.album)
    return await matter_of_held(context.store, worker, [each.words.telegram_id for each in album])


async def held_in(store: Store, matter: Consultation) -> Sequence[HeldPicture]:
    """List the pictures that wait, and whose words stand in that consultation."""
    worker = await store.workers.get(matter.worker_id)
    held = await store.held_pictures.of_chat(worker.chat_id or 0)
    said = [each for each in await store.messages.of_consultation(matter.id) if each.content != REMOVED]
    ids = {each.worker_message_id for each in said} if held else set()
    return [each for each in held if not ids.isdisjoint(_ids(with_album(held, each.words.telegram_id)))]


async def remind_of_held(context: ActionContext, chat_id: int) -> None:
    """Ask a worker once more about pictures of another day; let those of which that was done be a task of staff."""
    worker, today = await context.store.workers.by_chat(chat_id), tokyo_day(context.now)
    if worker is None:
        return
    held = await _held(context, worker)
    for each in one_of_each_album(held):
        if each.is_for_staff(today):
            await _open_task(context, worker, with_album(held, each.words.telegram_id))
    await _ask_again(context, worker, [each for each in held if each.is_asked_about_again(today)])
    await _end_tasks(context, worker)


async def _ask_again(context: ActionContext, worker: Worker, asked: Sequence[HeldPicture]) -> None:
    """Ask about all of them in one message; the answers stand below each, so that no picture has two questions."""
    if not asked:
        return
    now = context.now
    held = [replace(each, asked_again_at=now) if each in asked else each for each in await _held(context, worker)]
    await context.store.held_pictures.keep(worker.chat_id or 0, held)
    told = say(_ASKED_AGAIN, {"count": len(one_of_each_album(asked))}, worker_id=worker.id)
    below, once = asked[0].words.telegram_id, _reminder(worker, now)
    once_more = replace(told, reply_to=below, message_class=MessageClass.LEGAL, idempotency_key=once)
    await context.store.outbox.put(once_more, now)


async def _wait_no_more(context: ActionContext, worker: Worker, gone: Sequence[HeldPicture]) -> None:
    """Keep all others; a reminder of these that has not left yet asks about the others alone."""
    left = [each for each in await _held(context, worker) if each not in gone]
    await context.store.held_pictures.keep(worker.chat_id or 0, left)
    asked_at = {each.asked_again_at for each in gone} - {None}
    unsaid = [at for at in asked_at if await context.store.outbox.cancel_one(_reminder(worker, at), context.now)]
    await _ask_again(context, worker, [each for each in left if each.asked_again_at in unsaid])
    await _end_tasks(context, worker)


def _reminder(worker: Worker, at: datetime | None) -> str:
    return f"held-again:{worker.id}:{at and at.isoformat()}"


async def _open_task(context: ActionContext, worker: Worker, album: Sequence[HeldPicture]) -> None:
    """Nobody waits for it whose words reached nobody, or in a matter that is closed."""
    matter = await matter_of_held(context.store, worker, _ids(album))
    if matter is None or not matter.is_open:
        return
    due_on = deadline_of(TaskKind.PICTURE, None, tokyo_day(context.now))
    task = await open_task_about(context, TaskKind.PICTURE, matter, due_on)
    if task is not None and matter.is_in_group:
        await tell_group_of_task(context, task)


async def _end_tasks(context: ActionContext, worker: Worker) -> None:
    """End the tasks of matters in which nothing waits any more: it was answered, or its words were moved."""
    for task in await context.store.tasks.list_open_of(worker.id):
        if task.kind is not TaskKind.PICTURE or task.consultation_id is None:
            continue
        matter = await context.store.consultations.get(task.consultation_id)
        if not await held_in(context.store, matter):
            await drop_tasks_in(context.store, matter.id, TaskKind.PICTURE, context.now)


def _ids(held: Sequence[HeldPicture]) -> Sequence[int]:
    return [each.words.telegram_id for each in held]


async def _held(context: ActionContext, worker: Worker) -> Sequence[HeldPicture]:
    return await context.store.held_pictures.of_chat(worker.chat_id or 0)
