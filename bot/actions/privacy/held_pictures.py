"""Pictures whose words name a card are kept from staff until the worker has said what they show.

The worker is asked once more the next day. From the day after that it is a task of staff, and the question stays.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.tasks.tasks import drop_tasks_in, open_task_about, tell_group_of_task
from bot.domain import callbacks
from bot.domain.days import tokyo_day
from bot.domain.outbox import Button, Buttons, MessageClass, OutboxMessage, SayText, say
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
_DAYS_UNTIL_ASKED_AGAIN, _DAYS_UNTIL_TASK = 1, 2


async def hold_picture(context: ActionContext, worker: Worker, words: IncomingMessage) -> None:
    """Keep a picture, or what the words below it were changed into."""
    held = {each.words.telegram_id: each for each in await _held(context, worker)}
    before = held.get(words.telegram_id)
    held[words.telegram_id] = HeldPicture(words, context.now if before is None else before.held_at)
    waiting = list(held.values())
    given_up = with_album(waiting, waiting[0].words.telegram_id) if len(waiting) > _MOST else []
    await context.store.held_pictures.keep(worker.chat_id or 0, [each for each in waiting if each not in given_up])
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
        await context.store.held_pictures.keep(worker.chat_id or 0, [each for each in held if each not in taken])
        await context.store.outbox.overtake(worker.id, _asks_again, context.now)
        await _end_tasks(context, worker)
    return [each.words for each in taken]


async def matter_of_held(store: Store, worker: Worker, telegram_ids: Sequence[int]) -> Consultation | None:
    """Return where the words below held pictures stand; None where they wait beside a question, or were left there."""
    said = [await store.messages.by_worker_message_id(worker.id, each) for each in telegram_ids]
    numbers = [each.consultation_id for each in said if each is not None and each.content != REMOVED]
    return await store.consultations.get(numbers[0]) if numbers else None


async def held_in(store: Store, matter: Consultation) -> Sequence[HeldPicture]:
    """List the pictures that wait, and whose words stand in that consultation."""
    worker = await store.workers.get(matter.worker_id)
    held = await store.held_pictures.of_chat(worker.chat_id or 0)
    said = [each for each in await store.messages.of_consultation(matter.id) if each.content != REMOVED]
    ids = {each.worker_message_id for each in said} if held else set()
    return [each for each in held if not ids.isdisjoint(_ids(with_album(held, each.words.telegram_id)))]


async def remind_of_held(context: ActionContext, chat_id: int) -> None:
    """Ask a worker once more about pictures of the day before; let those of before that be a task of staff."""
    worker, today = await context.store.workers.by_chat(chat_id), tokyo_day(context.now)
    if worker is None:
        return
    held = await _held(context, worker)
    asked = one_of_each_album(held)
    await _ask_again(context, worker, [each for each in asked if each.is_days_old(_DAYS_UNTIL_ASKED_AGAIN, today)])
    for each in asked:
        if each.is_days_old(_DAYS_UNTIL_TASK, today):
            await _open_task(context, worker, with_album(held, each.words.telegram_id))
    await _end_tasks(context, worker)


async def _ask_again(context: ActionContext, worker: Worker, asked: Sequence[HeldPicture]) -> None:
    """Say it in one message, which the newest of them makes a new one."""
    if not asked:
        return
    ids = [each.words.telegram_id for each in asked]
    buttons = _answers(ids[0]) if len(ids) == 1 else ()
    told = say(_ASKED_AGAIN, {"count": len(ids)}, worker_id=worker.id, buttons=buttons)
    once = f"held-again:{worker.id}:{max(ids)}"
    once_more = replace(told, reply_to=ids[0], message_class=MessageClass.LEGAL, idempotency_key=once)
    await context.store.outbox.put(once_more, context.now)


def _answers(telegram_id: int) -> Buttons:
    """Return yes, it shows a card, and no."""
    yes = Button("not_accepted-held-yes", callback=callbacks.DELETE_HELD_PICTURE.data(telegram_id))
    return ((yes,), (Button("not_accepted-held-no", callback=callbacks.GIVE_HELD_PICTURE.data(telegram_id)),))


def _asks_again(message: OutboxMessage) -> bool:
    return isinstance(message, SayText) and message.key == _ASKED_AGAIN


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
