"""Pictures whose words name a card wait with them, before any handler, until the worker has said what they show."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

from aiogram.types import Message, TelegramObject
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.privacy.evidence import end_held_copies
from bot.actions.privacy.held_pictures import ever_said, held_with, hold_picture, take_waiting
from bot.actions.privacy.prohibited_data import has_words_alone, may_be_evidence, take_back_album
from bot.dialogs import states
from bot.dialogs.answering import below
from bot.dialogs.incoming import with_caption, words_of
from bot.dialogs.support.left_words import take_left_album
from bot.dialogs.support.pictures import ask_about_held, deliver_held
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.unsent import take_unsent_album
from bot.domain.long_numbers import without_numbers
from bot.domain.privacy.held_picture import HeldPicture, as_for_staff
from bot.domain.privacy.prohibited_data import may_show_card, names_card
from bot.domain.support.consultation import RESTRICTED_KINDS
from bot.domain.support.message import IncomingMessage
from bot.domain.support.message import Message as ConsultationMessage
from bot.handlers.privacy.kept_words import take_kept_album
from bot.handlers.privacy.keywords import watchwords
from bot.handlers.roster.import_file import is_roster_file

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


async def hand_on(handler: Handler, message: Message, data: dict[str, Any]) -> Any:
    """Hand a message on, unless it waits with its picture, or with the album to which that belongs."""
    turn, words = data["turn"], words_of(message)
    if not is_asked_about(turn, words):
        return await handler(message, data)
    album = await held_with(turn.as_worker, turn.require_worker(), words)
    if not album and not await _may_show_card(message, turn, words):
        return await hand_over(handler, message, data)
    if await is_evidence(turn, words, album):
        return await (release(message, turn, words) if album else hand_over(handler, message, data))
    is_for_few = not album and _is_read_by_few(data["dialog_manager"])
    return await (hand_over(handler, message, data) if is_for_few else hold(message, data, words))


async def hand_over(handler: Handler, message: Message, data: dict[str, Any]) -> Any:
    """Hand on a picture without long numbers where a card was ever named below it, or below a part of its album."""
    text = words_of(message).text
    if text is not None and await _was_card_named(message, data["turn"]):
        message = with_caption(message, without_numbers(text))
    return await handler(message, data)


async def _was_card_named(message: Message, turn: Turn) -> bool:
    words = words_of(message)
    if await _may_show_card(message, turn, words):
        return True
    said = [each.text for each in await ever_said(turn.as_worker, turn.require_worker(), words) if each.text]
    return any(names_card(each, watchwords(turn.texts)) for each in said)


def is_asked_about(turn: Turn, words: IncomingMessage) -> bool:
    """Return whether it is a picture, of a worker who may be asked what it shows."""
    return may_show_card(words.content) and turn.worker is not None and turn.worker.has_consented


async def _may_show_card(message: Message, turn: Turn, words: IncomingMessage) -> bool:
    """Return whether the words below a picture name a card, or those of its album did, which staff have alone."""
    if await names_a_card(message, turn, words):
        return True
    return await has_words_alone(turn.as_worker, turn.require_worker(), words)


async def names_a_card(message: Message, turn: Turn, words: IncomingMessage) -> bool:
    """Return whether the words below a picture name a card; those below a roster file do not count."""
    if words.text is None or not names_card(words.text, watchwords(turn.texts)):
        return False
    return not await is_roster_file(message, turn)


async def is_evidence(turn: Turn, words: IncomingMessage, album: Sequence[HeldPicture]) -> bool:
    """Return whether staff get it although its words name a card."""
    others = [each.words for each in album if each.words.telegram_id != words.telegram_id]
    return await may_be_evidence(turn.as_worker, turn.require_worker(), [words, *others])


def _is_read_by_few(manager: DialogManager) -> bool:
    """Return whether what is written in the open window goes to few staff; what was written before goes elsewhere."""
    if not manager.has_context():
        return False
    context = manager.current_context()
    if context.state.group is not states.Consultation:
        return context.state.group is states.Danger
    return bool(context.dialog_data.get("is_complaint")) or context.dialog_data.get("kind") in RESTRICTED_KINDS


async def hold(
    message: Message, data: dict[str, Any], words: IncomingMessage, before: ConsultationMessage | None = None
) -> None:
    """Keep a picture and its words from staff, with what came before of its album; one question stands below all.

    `before` is what staff have of it, beside which it goes then, whatever window stands open; its album stays there.
    """
    turn, worker = data["turn"], data["turn"].require_worker()
    is_asked = bool(await held_with(turn.as_worker, worker, words))
    offered = await _take_out_of_offers(message, data, words)
    given = await take_back_album(turn.as_worker, worker, words) if before is None else []
    matter_id = _matter_of_window(data["dialog_manager"]) if before is None else before.consultation_id
    for each in (*offered, *given, words):
        await hold_picture(turn.as_worker, worker, each, matter_id)
    if not is_asked:
        await ask_about_held(message, turn, "not_accepted-held-ask_back" if given else "not_accepted-held-ask")


def _matter_of_window(manager: DialogManager) -> int | None:
    if not manager.has_context() or manager.current_context().state.group is not states.Consultation:
        return None
    number = manager.dialog_data.get("consultation")
    return None if number is None else int(number)


async def _take_out_of_offers(
    message: Message, data: dict[str, Any], words: IncomingMessage
) -> Sequence[IncomingMessage]:
    """Offer a picture and its album beside no question any more; returns the other parts, which wait with it."""
    manager: DialogManager = data["dialog_manager"]
    beside = take_unsent_album(manager, words)
    if beside:
        manager.dialog_data.pop("mistake", None)
        await manager.show(ShowMode.EDIT)
    left = await take_left_album(message, data["turn"], words)
    kept = await take_kept_album(data["turn"], message)
    return [each for each in (*beside, *left, *kept) if each.telegram_id != words.telegram_id]


async def release(message: Message, turn: Turn, words: IncomingMessage) -> None:
    """Give staff an album without an answer, because of these words below a part of it, and say so."""
    held = await take_waiting(turn.as_worker, turn.require_worker(), words.telegram_id, words.album)
    others = [each for each in held if each.words.telegram_id != words.telegram_id]
    changed = replace(held[0], words=words)
    album = sorted(as_for_staff([*others, changed]), key=lambda each: each.telegram_id)
    await end_held_copies(turn.as_worker, turn.require_worker(), album)
    await deliver_held(message, turn, album, held[0])
    await message.answer(turn.says("not_accepted-held-released"), reply_parameters=below(message.message_id))
