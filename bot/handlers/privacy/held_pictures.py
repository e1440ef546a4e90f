"""Pictures whose words name a card wait with them, before any handler, until the worker has said what they show."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from aiogram.types import Message, TelegramObject
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.privacy.held_pictures import held_with, hold_picture, take_waiting, withheld_picture
from bot.actions.privacy.prohibited_data import has_words_alone, may_be_evidence, take_back_album
from bot.dialogs import states
from bot.dialogs.answering import below
from bot.dialogs.incoming import caption_of, with_caption, words_of
from bot.dialogs.support.left_words import take_left_album
from bot.dialogs.support.pictures import ask_about_changed, ask_about_held, deliver_held
from bot.dialogs.support.receipts import card_keyboard, deliver_words
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.unsent import take_unsent_album
from bot.domain.long_numbers import may_lack_numbers, without_numbers
from bot.domain.privacy.evidence import says_hidden
from bot.domain.privacy.held_picture import HeldPicture, as_for_staff
from bot.domain.privacy.prohibited_data import REMOVED, may_show_card, names_card
from bot.domain.support.consultation import RESTRICTED_KINDS
from bot.domain.support.message import CAPTION, IncomingMessage, is_changed
from bot.domain.support.message import Message as ConsultationMessage
from bot.handlers.privacy.kept_words import take_kept_album
from bot.handlers.privacy.keywords import watchwords
from bot.handlers.roster.import_file import is_roster_file

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


async def hand_on(handler: Handler, message: Message, data: dict[str, Any]) -> Any:
    """Hand a message on, unless it waits with its picture, or with the album to which that belongs."""
    turn, words = data["turn"], words_of(message)
    if not _is_asked_about(turn, words):
        return await handler(message, data)
    album = await held_with(turn.as_worker, turn.require_worker(), words)
    if not album and not await _may_show_card(message, turn, words):
        return await handler(message, data)
    if await _is_evidence(turn, words, album):
        return await (_release(message, turn, words) if album else handler(message, data))
    is_for_few = not album and _is_read_by_few(data["dialog_manager"])
    return await (handler(message, data) if is_for_few else _hold(message, data, words))


async def hand_on_edit(handler: Handler, message: Message, data: dict[str, Any]) -> Any:
    """Hand on what a message was changed into; of one that waits it changes the words that wait, and nothing else."""
    turn, words = data["turn"], words_of(message)
    if not _is_asked_about(turn, words):
        return await handler(message, data)
    worker = turn.require_worker()
    album = await held_with(turn.as_worker, worker, words)
    if album:
        return await _change_held(message, data, words, album)
    before = await turn.store.messages.by_worker_message_id(worker.id, words.telegram_id)
    withheld = await withheld_picture(turn.as_worker, worker, words.telegram_id)
    if withheld is not None or (before is not None and before.content == CAPTION):
        return await _hand_on_withheld(handler, message, data, before, withheld)
    if before is not None and before.content == REMOVED:
        return await handler(caption_of(message, without_numbers(words.text or "")), data)
    is_card = not await _is_evidence(turn, words, ()) and await _names_card(message, turn, words)
    if is_card and (before is None or await _is_new_to_group(turn, words, before)):
        return await _hold(message, data, words, before)
    return await (handler(message, data) if before is None else _hand_on_changed(handler, message, data, before))


def _is_asked_about(turn: Turn, words: IncomingMessage) -> bool:
    return may_show_card(words.content) and turn.worker is not None and turn.worker.has_consented


async def _may_show_card(message: Message, turn: Turn, words: IncomingMessage) -> bool:
    """Return whether the words below a picture name a card, or those of its album did, which staff have alone."""
    if await _names_card(message, turn, words):
        return True
    return await has_words_alone(turn.as_worker, turn.require_worker(), words)


async def _names_card(message: Message, turn: Turn, words: IncomingMessage) -> bool:
    if words.text is None or not names_card(words.text, watchwords(turn.texts)):
        return False
    return not await is_roster_file(message, turn)


async def _is_evidence(turn: Turn, words: IncomingMessage, album: Sequence[HeldPicture]) -> bool:
    """Return whether staff get it although its words name a card."""
    others = [each.words for each in album if each.words.telegram_id != words.telegram_id]
    return await may_be_evidence(turn.as_worker, turn.require_worker(), [words, *others])


async def _is_new_to_group(turn: Turn, words: IncomingMessage, before: ConsultationMessage) -> bool:
    """Return whether the group would get another picture than it has, or one where it has none."""
    has_it = may_show_card(before.content) and before.file_unique_id == words.file_unique_id
    return not has_it and (await turn.store.consultations.get(before.consultation_id)).is_in_group


def _is_read_by_few(manager: DialogManager) -> bool:
    """Return whether what is written in the open window goes to few staff; what was written before goes elsewhere."""
    if not manager.has_context():
        return False
    context = manager.current_context()
    if context.state.group is not states.Consultation:
        return context.state.group is states.Danger
    return bool(context.dialog_data.get("is_complaint")) or context.dialog_data.get("kind") in RESTRICTED_KINDS


async def _hold(
    message: Message, data: dict[str, Any], words: IncomingMessage, before: ConsultationMessage | None = None
) -> None:
    """Keep a picture and its words from staff, with what came before of its album; one question stands below all.

    `before` is what staff have of it, beside which it goes then, whatever window stands open.
    """
    turn, worker = data["turn"], data["turn"].require_worker()
    is_asked = bool(await held_with(turn.as_worker, worker, words))
    offered = await _take_out_of_offers(message, data, words)
    given = await take_back_album(turn.as_worker, worker, words)
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


async def _change_held(
    message: Message, data: dict[str, Any], words: IncomingMessage, album: Sequence[HeldPicture]
) -> None:
    """Let it wait with its new words; what may be evidence now goes to staff with its album, as if it were new."""
    turn: Turn = data["turn"]
    before = [each.words for each in album if each.words.telegram_id == words.telegram_id]
    if [(each.text, each.file_unique_id) for each in before] == [(words.text, words.file_unique_id)]:
        return  # a reaction is an edit, too
    if await _is_evidence(turn, words, album):
        await _release(message, turn, words)
    else:
        await hold_picture(turn.as_worker, turn.require_worker(), words)


async def _release(message: Message, turn: Turn, words: IncomingMessage) -> None:
    """Give staff an album without an answer, because of these words below a part of it, and say so."""
    held = await take_waiting(turn.as_worker, turn.require_worker(), words.telegram_id, words.album)
    others = [each for each in held if each.words.telegram_id != words.telegram_id]
    album = sorted([*as_for_staff(others), words], key=lambda each: each.telegram_id)
    await deliver_held(message, turn, album, held[0])
    await message.answer(turn.t("not_accepted-held-released"), reply_parameters=below(message.message_id))


async def _hand_on_withheld(
    handler: Handler,
    message: Message,
    data: dict[str, Any],
    before: ConsultationMessage | None,
    withheld: HeldPicture | None,
) -> None:
    """Hand on changed words without their picture, which an edit gives to staff only where it may be evidence; say so.

    `before` is what staff have, or had, of the message.
    """
    turn, words = data["turn"], words_of(message)
    said = before.text if before is not None and before.content == CAPTION else None
    text = without_numbers(words.text or "")
    is_same = text == (said or "")
    if is_same and (withheld is None or withheld.words.file_unique_id in (None, words.file_unique_id)):
        return  # a reaction is an edit, too
    if not is_same and await _is_new_evidence(turn, words, before):
        await _give_withheld(handler, message, data, before)
        return
    if text and not is_same:
        await _hand_on_words(handler, caption_of(message, text), data, before)
    if before is not None and before.content == REMOVED:
        return  # that says what becomes of it
    key = "not_accepted-held-gone" if text or not said else "not_accepted-before_stays"
    await message.answer(turn.t(key), reply_parameters=below(message.message_id))


async def _is_new_evidence(turn: Turn, words: IncomingMessage, before: ConsultationMessage | None) -> bool:
    """Return whether staff get it for words that nobody has hidden from them."""
    hidden = [] if before is None else await turn.store.evidence.of_consultation(before.consultation_id)
    return not says_hidden(hidden, words.text) and await _is_evidence(turn, words, ())


async def _hand_on_words(
    handler: Handler, message: Message, data: dict[str, Any], before: ConsultationMessage | None
) -> None:
    """Hand on changed words, or those with which a message begins that had none, to staff."""
    if before is None:
        await deliver_words(message, data["turn"], [words_of(message)])
    else:
        await handler(message, data)


async def _give_withheld(
    handler: Handler, message: Message, data: dict[str, Any], before: ConsultationMessage | None
) -> None:
    """Give staff the picture that they did not get, and say so below it, with the button that takes it out again."""
    message = with_caption(message, without_numbers(words_of(message).text or ""))
    turn, words = data["turn"], words_of(message)
    if before is None or before.content == REMOVED:
        await deliver_words(message, turn, [words])
    else:
        await _hand_on_changed(handler, message, data, before)
    markup = card_keyboard(turn, words.telegram_id)
    told = turn.t("not_accepted-held-released")
    await message.answer(told, reply_markup=markup, reply_parameters=below(message.message_id))


async def _hand_on_changed(
    handler: Handler, message: Message, data: dict[str, Any], before: ConsultationMessage
) -> Any:
    """Hand on changed words below a picture that staff have; ask whether it is to go where they name a card now."""
    turn, words = data["turn"], words_of(message)
    if not is_changed(before, words):
        return None
    is_named = not await _is_evidence(turn, words, ()) and await _names_card(message, turn, words)
    if words.text is not None and (is_named or may_lack_numbers(before.text)):
        message = with_caption(message, without_numbers(words.text))
    handled = await handler(message, data)
    if is_named:
        await ask_about_changed(message, turn)
    return handled
