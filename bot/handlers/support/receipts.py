"""The buttons of a receipt: what the words are about, who may read them, and where else they belong."""

from functools import partial

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.actions.privacy.consents import give, refuse
from bot.actions.privacy.held_pictures import is_anything_waiting, is_waiting
from bot.actions.support.matter_of_words import has_delicate_words, signs_of
from bot.actions.support.readers import open_to_group, restrict
from bot.actions.support.readers.moving import make_complaint, move_words, opens_words, readers_of_new
from bot.actions.support.unasked_words import PassedOn, choose_kind, is_held
from bot.actions.support.unheard import is_nobody_left
from bot.dialogs.answering import show_instead
from bot.dialogs.support.consents import NO_CASE, ask_for_consents
from bot.dialogs.support.left_words import take_left
from bot.dialogs.support.readers.kept_out import kept_out_rows, named_text
from bot.dialogs.support.readers.moving import moving_keyboard, opening_keyboard, where_keyboard
from bot.dialogs.support.receipts import (
    deliver_cry,
    deliver_words,
    numbers_text,
    receipt_keyboard,
    when_answered,
    where_text,
)
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.unsent import take_unsent
from bot.domain.button_words import ConsentAnswer
from bot.domain.callbacks.fields import Place
from bot.domain.privacy.consent import Purpose
from bot.domain.support.consultation import HELD, Consultation, ConsultationKind
from bot.domain.support.message import Message as Words
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.watch_words import WatchedSign
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.privacy.kept_words import take_kept
from bot.handlers.spoken_commands import is_cry
from bot.intake.transaction import current_transaction


async def choose(callback: CallbackQuery, turn: Turn, kind: ConsultationKind, message_id: int) -> None:
    """What it is about."""
    consultation = await _consultation_of(turn, message_id)
    await choose_kind(turn.as_worker, consultation, kind)
    await _show_where(callback, turn, message_id)
    await ask_for_consents(callback, turn, await turn.store.consultations.get(consultation.id))


async def restrict_readers(callback: CallbackQuery, turn: Turn, message_id: int) -> None:
    """Managers only."""
    await restrict(turn.as_worker, await _consultation_of(turn, message_id))
    await _show_where(callback, turn, message_id)


async def ask_group_reading(callback: CallbackQuery, turn: Turn, message_id: int) -> None:
    """All support staff may read; of harassment, violence and the like the worker is asked once more."""
    consultation = await _consultation_of(turn, message_id)
    if consultation.keeps_out or not await has_delicate_words(turn.as_worker, consultation):
        await let_group_read(callback, turn, message_id)
        return
    await callback.answer()
    asked = turn.says("receipt-open-ask", {"number": str(consultation.id)})
    await show_instead(callback, asked, opening_keyboard(turn, message_id))


async def let_group_read(callback: CallbackQuery, turn: Turn, message_id: int) -> None:
    """Yes, all support staff may read."""
    opened = await open_to_group(turn.as_worker, await _consultation_of(turn, message_id))
    if opened.key is not None:
        raise RefusedTapError(opened.key, opened.args)
    await _show_where(callback, turn, message_id)


async def ask_where(callback: CallbackQuery, turn: Turn, message_id: int) -> None:
    """Not about this: the other open consultations, or something new."""
    words = await _own_words(turn, message_id)
    open_ones = await turn.store.consultations.list_open(turn.require_worker().id)
    others = [each for each in open_ones if each.id != words.consultation_id]
    await callback.answer()
    new = readers_of_new(turn.as_worker, await turn.store.consultations.get(words.consultation_id), [words])
    await show_instead(callback, turn.says("receipt-where"), where_keyboard(turn, message_id, others, new))


async def complain(callback: CallbackQuery, turn: Turn, message_id: int) -> None:
    """It is a complaint about support staff."""
    words = await _own_words(turn, message_id)
    if await make_complaint(turn.as_worker, turn.require_worker(), words) is None:
        waits = await is_waiting(turn.as_worker, turn.require_worker(), words.worker_message_id or 0)
        raise RefusedTapError("receipt-left-asked" if waits else "receipt-gone")
    await _show_where(callback, turn, message_id)


async def move(callback: CallbackQuery, turn: Turn, message_id: int, consultation_id: int) -> None:
    """They belong there; before the group reads what it does not read where it is, the worker is asked once."""
    words = await _own_words(turn, message_id)
    to = await own_consultation(turn, consultation_id) if consultation_id else None
    if to is not None and await opens_words(turn.as_worker, words, to):
        await callback.answer()
        asked = turn.says("receipt-move-ask", {"number": str(to.id)})
        await show_instead(callback, asked, moving_keyboard(turn, message_id, to.id))
        return
    await _move(callback, turn, words, to)


async def move_surely(callback: CallbackQuery, turn: Turn, message_id: int, consultation_id: int) -> None:
    """Yes, all support staff may read them there."""
    await _move(callback, turn, await _own_words(turn, message_id), await own_consultation(turn, consultation_id))


async def _move(callback: CallbackQuery, turn: Turn, words: Words, to: Consultation | None) -> None:
    moved = await move_words(turn.as_worker, turn.require_worker(), words, to)
    if moved.key is not None:
        raise RefusedTapError(moved.key, moved.args)
    await _show_where(callback, turn, words.id)


async def send_unsent(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, place: Place) -> None:
    """What was no answer to a question goes to support, and the question stays; so does what was left beside one."""
    is_beside = place is Place.DIALOG and dialog_manager.has_context()
    words = take_unsent(dialog_manager) if is_beside else []
    if not words:
        await _send_left(callback, turn, place)
        return
    await callback.answer()
    await dialog_manager.show()
    await deliver_words(callback, turn, words)


async def _send_left(callback: CallbackQuery, turn: Turn, place: Place) -> None:
    words = await take_left(turn)
    if not words:
        raise RefusedTapError("receipt-gone")
    await callback.answer()
    if place is Place.MESSAGE:
        await show_instead(callback, turn.says("receipt-left-sent"))
    await deliver_words(callback, turn, words)


async def send_kept(callback: CallbackQuery, turn: Turn) -> None:
    """Words that were written before the consent."""
    chat_id = turn.require_worker().chat_id
    words = [] if chat_id is None else await take_kept(turn, chat_id, callback.bot)
    if not words:
        await _say_kept_gone(callback, turn)
        return
    await callback.answer()
    await show_instead(callback, turn.says("receipt-kept-sent"))
    has_cried = any(is_cry(turn.texts, each.text) for each in words)
    await (deliver_cry if has_cried else deliver_words)(callback, turn, words)


async def _say_kept_gone(callback: CallbackQuery, turn: Turn) -> None:
    """They waited too long, unless a tap before this one has sent them, or their writer is asked about them now."""
    if isinstance(callback.message, Message) and await _was_sent(turn, callback.message):
        raise RefusedTapError("receipt-gone")
    worker = turn.require_worker()
    if await is_anything_waiting(turn.as_worker, worker):
        raise RefusedTapError("receipt-left-asked")
    if worker.chat_id is not None:
        await turn.store.inbox.drop_expired(worker.chat_id, turn.now)
    await callback.answer()
    await show_instead(callback, turn.says("receipt-kept-expired"))


async def _was_sent(turn: Turn, offer: Message) -> bool:
    """Return whether the words that the worker gave staff last were written before that offer, and given after it."""
    last = await turn.store.messages.last_from_worker(turn.require_worker().id)
    if last is None or last.worker_message_id is None:
        return False
    return last.worker_message_id < offer.message_id and last.written_at >= offer.date


async def answer_consent(callback: CallbackQuery, turn: Turn, said: ConsentAnswer, consultation_id: int) -> None:
    """Yes or no to what may be kept; the words have gone to staff in any case."""
    case = (await own_consultation(turn, consultation_id)).id if consultation_id != NO_CASE else None
    purpose = Purpose.RECORDS if case is None else Purpose.HEALTH
    await callback.answer()
    if said is ConsentAnswer.YES:
        await give(turn.as_worker, turn.require_worker(), purpose, case)
        await show_instead(callback, turn.says("consents-now-given"))
        return
    await refuse(turn.as_worker, turn.require_worker(), purpose, case)
    await show_instead(callback, turn.says(f"consents-without-{purpose.value}"))


async def own_consultation(turn: Turn, consultation_id: int) -> Consultation:
    """Return the worker's consultation; raises RefusedTapError where it is none of theirs."""
    consultation = await turn.store.consultations.find(consultation_id)
    if consultation is None or consultation.worker_id != turn.require_worker().id:
        raise RefusedTapError
    return consultation


async def _own_words(turn: Turn, message_id: int) -> Words:
    """Return the words as they stand now: they may have been moved, or changed, below an older receipt."""
    words = await _what_was_sent(turn, message_id)
    if words.worker_message_id is None:
        raise RefusedTapError("receipt-gone")
    newest = await turn.store.messages.by_worker_message_id(turn.require_worker().id, words.worker_message_id)
    return newest or words


async def _what_was_sent(turn: Turn, message_id: int) -> Words:
    """Return what the worker wrote, or sent with a button."""
    sent = await turn.store.messages.find(message_id)
    if sent is None:
        raise RefusedTapError("receipt-gone")
    await own_consultation(turn, sent.consultation_id)
    return sent


async def _consultation_of(turn: Turn, message_id: int) -> Consultation:
    return await turn.store.consultations.get((await _as_it_stands(turn, message_id)).consultation_id)


async def _as_it_stands(turn: Turn, message_id: int) -> Words:
    sent = await _what_was_sent(turn, message_id)
    return sent if sent.worker_message_id is None else await _own_words(turn, message_id)


async def _who_reads(turn: Turn, consultation: Consultation) -> str:
    if await is_nobody_left(turn.store, consultation):
        return turn.t("receipt-complaint-kept", {"number": str(consultation.id)})
    return where_text(turn, consultation, is_new=False)


async def _show_where(callback: CallbackQuery, turn: Turn, message_id: int) -> None:
    consultation = await _consultation_of(turn, message_id)
    signs = signs_of(turn.as_worker, [await _as_it_stands(turn, message_id)])
    standing = PassedOn(consultation, message_id, False, is_new=True, goes_on=False, has_others=False, signs=signs)
    await callback.answer()
    current_transaction().answers.tell_of(consultation.id)
    text = await turn.says_whole(partial(_receipt, turn, consultation, signs))
    markup = receipt_keyboard(turn, standing, kept_out=await kept_out_rows(turn, consultation))
    await show_instead(callback, text, markup)


async def _receipt(turn: Turn, consultation: Consultation, signs: frozenset[WatchedSign]) -> str:
    lines = [await _who_reads(turn, consultation)]
    if await is_held(turn.as_worker, consultation):
        lines.append(turn.t(HELD, turn.organisation))
    is_in_danger = consultation.red_flag is RedFlag.DANGER or bool(signs)
    if is_in_danger and consultation.is_open:
        lines.insert(0 if WatchedSign.SELF_HARM in signs else len(lines), numbers_text(turn, signs))
        lines.append(await when_answered(turn, consultation))
    else:
        lines.append(await named_text(turn, consultation))
    return "\n\n".join(filter(None, lines))
