"""Pictures whose words name a card are kept from staff until the worker has said what they show."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.domain.privacy.held_picture import HeldPicture, with_album
from bot.domain.support.message import IncomingMessage
from bot.domain.workers.worker import Worker


async def hold_picture(context: ActionContext, worker: Worker, words: IncomingMessage) -> None:
    """Keep a picture, or what the words below it were changed into."""
    held = {each.words.telegram_id: each for each in await _held(context, worker)}
    before = held.get(words.telegram_id)
    held[words.telegram_id] = HeldPicture(words, context.now if before is None else before.held_at)
    await context.store.held_pictures.keep(worker.chat_id or 0, list(held.values()))


async def is_picture_held(context: ActionContext, worker: Worker, words: IncomingMessage) -> bool:
    """Return whether that picture, or its album, waits for the worker's word."""
    return bool(with_album(await _held(context, worker), words.telegram_id, words.album))


async def take_held(
    context: ActionContext, worker: Worker, telegram_id: int, album: str | None = None
) -> Sequence[IncomingMessage]:
    """Return a held picture with its album, which from now on is not held any more."""
    held = await _held(context, worker)
    taken = with_album(held, telegram_id, album)
    await context.store.held_pictures.keep(worker.chat_id or 0, [each for each in held if each not in taken])
    return [each.words for each in taken]


async def _held(context: ActionContext, worker: Worker) -> Sequence[HeldPicture]:
    return await context.store.held_pictures.of_chat(worker.chat_id or 0)
