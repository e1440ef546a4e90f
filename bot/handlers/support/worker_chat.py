"""A worker outside the dialogs: replies to an answer, changes a message, rates, says it is not solved."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager

from bot.actions.privacy.prohibited_data import pictures_in
from bot.actions.reminders.answers import is_undone, pass_on_reply, reminder_below, reply_to_reminder
from bot.actions.reminders.tick import HELD_BY_STAFF
from bot.actions.support.alarms.standing import alarmed_matter
from bot.actions.support.consultations import (
    add_words,
    consultation_about,
    correct_words,
    rate_consultation,
    say_unsolved,
)
from bot.actions.support.matter_of_words import goes_closer, is_watched, matter_below, needs_receipt, signs_of
from bot.actions.support.unasked_words import hide_change
from bot.dialogs.answering import below
from bot.dialogs.incoming import words_of
from bot.dialogs.support.left_words import change_left, forget_left
from bot.dialogs.support.readers.moving import readers_rows
from bot.dialogs.support.receipts import (
    answer_of,
    asks_kind,
    card_keyboard,
    deliver_cry,
    deliver_words,
    offer_to_take_out,
    say_arrived,
    say_numbers,
    say_where,
)
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.unsent import change_unsent, forget_unsent
from bot.domain import callbacks
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.reminders.obligation import Obligation
from bot.domain.staff import Access, is_allowed
from bot.domain.support.consultation import Consultation, ConsultationKind, Rating
from bot.domain.support.message import Message as ConsultationMessage
from bot.domain.support.message import is_changed
from bot.handlers.callbacks import register_button
from bot.handlers.entry import accept_message, open_start
from bot.handlers.notices.edits import register_notice_edits, say_unused
from bot.handlers.notices.replies import register_notice_replies
from bot.handlers.privacy import pictures
from bot.handlers.privacy.edits_of_removed import take_edit_of_removed
from bot.handlers.privacy.kept_words import change_kept, take_kept_album
from bot.handlers.spoken_commands import is_cry
from bot.handlers.support import employer_consent, matter_readers, receipts

_LOCATION = "location"


def worker_chat_router() -> Router:
    """Build the router that stands before the dialogs: a reply to staff is for staff, whatever dialog is open."""
    router = Router(name="worker_chat")
    router.message.register(take_reply, F.reply_to_message, _belongs_to_consultation, flags={"access": Access.WORKER})
    router.message.register(
        take_reply_to_reminder, F.reply_to_message, _answers_reminder, flags={"access": Access.WORKER}
    )
    register_notice_replies(router)
    register_notice_edits(router)
    router.edited_message.register(take_edit, flags={"access": Access.ANYONE})
    register_button(router, pictures.shows_card, callbacks.PICTURE_SHOWS_CARD)
    register_button(router, pictures.take_out, callbacks.TAKE_PICTURE_OUT)
    register_button(router, pictures.leave, callbacks.LEAVE_PICTURE)
    register_button(router, pictures.delete_held, callbacks.DELETE_HELD_PICTURE)
    register_button(router, pictures.give_held, callbacks.GIVE_HELD_PICTURE)
    register_button(router, employer_consent.answer, callbacks.ANSWER_EMPLOYER_CONSENT)
    register_button(router, rate, callbacks.RATE_CONSULTATION)
    register_button(router, not_solved, callbacks.SAY_UNSOLVED)
    register_button(router, receipts.choose, callbacks.CHOOSE_KIND)
    register_button(router, receipts.restrict_readers, callbacks.RESTRICT_READERS)
    register_button(router, matter_readers.name_whom, callbacks.NAME_STAFF)
    register_button(router, matter_readers.let_read, callbacks.ADMIT)
    register_button(router, matter_readers.keep_out_surely, callbacks.KEEP_OUT_SURELY)
    register_button(router, matter_readers.end_unread, callbacks.CLOSE_UNREAD)
    register_button(router, receipts.ask_group_reading, callbacks.OPEN_TO_GROUP)
    register_button(router, receipts.let_group_read, callbacks.OPEN_TO_GROUP_SURELY)
    register_button(router, receipts.ask_where, callbacks.ASK_WHERE)
    register_button(router, receipts.move, callbacks.MOVE_WORDS)
    register_button(router, receipts.move_surely, callbacks.MOVE_WORDS_SURELY)
    register_button(router, receipts.complain, callbacks.MAKE_COMPLAINT)
    register_button(router, receipts.answer_consent, callbacks.ANSWER_CONSENT)
    register_button(router, receipts.send_kept, callbacks.SEND_KEPT)
    register_button(router, receipts.send_unsent, callbacks.SEND_UNSENT)
    return router


def otherwise_router() -> Router:
    """Build the router that stands behind the dialogs: nothing that a person does goes without an answer."""
    router = Router(name="otherwise")
    router.message.register(begin_somewhere, flags={"access": Access.ANYONE})
    router.callback_query.register(begin_after_old_button, flags={"access": Access.ANYONE})
    return router


async def take_reply(message: Message, turn: Turn, consultation: Consultation) -> None:
    """A reply to a message of a consultation belongs to that consultation, if its readers may read it."""
    words = words_of(message)
    if await needs_receipt(turn.as_worker, turn.require_worker(), consultation, words, chosen_at=turn.now):
        await deliver_words(message, turn, [words], None if consultation.is_in_group else consultation)
        return
    await add_words(turn.as_worker, consultation, words)
    await say_arrived(message)
    await offer_to_take_out(message, turn, words)


async def take_reply_to_reminder(message: Message, turn: Turn, obligation: Obligation) -> None:
    """A reply to a reminder is about what that reminds of: a question, or word that it is done."""
    words, worker = words_of(message), turn.require_worker()
    if await goes_closer(turn.as_worker, worker, [words]):
        passed_on = await pass_on_reply(turn.as_worker, worker, obligation, [words])
        more = "" if passed_on.is_watched or asks_kind(passed_on) else await _done_too(turn, obligation)
        await say_where(message, turn, passed_on, [words], more)
        return
    consultation = await consultation_about(turn.as_worker, worker, ConsultationKind.PROCEDURE)
    await reply_to_reminder(turn.as_worker, worker, obligation, consultation)
    await add_words(turn.as_worker, consultation, words)
    text = await turn.says_whole(partial(_reply_text, turn, obligation, consultation.id))
    kept = await turn.store.messages.of_consultation(consultation.id)
    cards = [row for each in pictures_in([words]) for row in card_keyboard(turn, each).inline_keyboard]
    rows = [*cards, *readers_rows(turn, consultation, kept[-1].id)]
    markup = InlineKeyboardMarkup(inline_keyboard=rows)
    await message.answer(text, reply_markup=markup, reply_parameters=below(message.message_id))


async def _reply_text(turn: Turn, obligation: Obligation, consultation_id: int) -> str:
    done = await _done_too(turn, obligation)
    told = turn.t("reminder-reply-sent", {"number": str(consultation_id)})
    answer = await answer_of(turn, await turn.store.consultations.get(consultation_id))
    return f"{told} {done and turn.t(done)}".rstrip() + f"\n\n{answer}"


async def take_edit(message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """What a message was changed into is looked at like new words; what it was first stays with staff too."""
    if turn.worker is None and is_allowed(turn.member, Access.READER):
        await say_unused(message, turn)
        return
    if turn.worker is None or not turn.worker.has_consented:
        turn.keeps_words = await turn.store.inbox.has_kept(message.chat.id, turn.now)
        return
    corrected = await turn.store.messages.by_worker_message_id(turn.worker.id, message.message_id)
    if corrected is None:
        await _take_unsent_edit(message, turn, dialog_manager)
    elif corrected.content == REMOVED:
        await take_edit_of_removed(message, turn, corrected)
    else:
        await _take_correction(message, turn, corrected)


async def rate(callback: CallbackQuery, turn: Turn, rating: Rating, consultation_id: int) -> None:
    """One of the three faces under "closed"."""
    consultation = await receipts.own_consultation(turn, consultation_id)
    await rate_consultation(turn.as_worker, consultation, rating)
    await callback.answer(turn.t.label("consultation-rated"), show_alert=True)


async def not_solved(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """It goes on."""
    consultation = await receipts.own_consultation(turn, consultation_id)
    await say_unsolved(turn.as_worker, consultation)
    key = "complaint-open-again" if consultation.is_for_admins_only else "consultation-open-again"
    await callback.answer(turn.t.label(key, {"number": str(consultation.id)}), show_alert=True)


async def begin_somewhere(message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """Take words outside any dialog for support; from a new person they wait for language and consent."""
    await accept_message(message, dialog_manager, turn)


async def begin_after_old_button(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """A button of nobody knows when, or one that was made up."""
    await callback.answer(turn.t.label("button-old"))
    await open_start(dialog_manager, turn)


async def _belongs_to_consultation(message: Message, turn: Turn) -> bool | dict[str, Any]:
    if turn.worker is None or message.reply_to_message is None:
        return False
    consultation = await matter_below(turn.as_worker, turn.worker, message.reply_to_message.message_id)
    return {"consultation": consultation} if consultation is not None else False


async def _answers_reminder(message: Message, turn: Turn) -> bool | dict[str, Any]:
    if turn.worker is None or message.reply_to_message is None:
        return False
    obligation = await reminder_below(turn.as_worker, turn.worker, message.reply_to_message.message_id)
    return False if obligation is None else {"obligation": obligation}


async def _done_too(turn: Turn, obligation: Obligation) -> str:
    """Return which text says how to say that it is done, which no reply says; "" where it is, or staff do it."""
    if obligation.kind in HELD_BY_STAFF or not await is_undone(turn.store, obligation):
        return ""
    return "reminder-reply-done"


async def _take_correction(message: Message, turn: Turn, corrected: ConsultationMessage) -> None:
    """A changed message goes to staff once more: a cry, or what is said in danger, to those alone who may read it."""
    consultation, words = await turn.store.consultations.get(corrected.consultation_id), words_of(message)
    edited_at = datetime.fromtimestamp(message.edit_date or 0, UTC)
    if words.content == _LOCATION:
        # Who walks with a live location shares it where it was begun, and in danger with those who hear of that.
        goes_to = await alarmed_matter(turn.as_worker, turn.require_worker().id) or consultation
        await correct_words(turn.as_worker, goes_to, corrected, words, edited_at=edited_at)
        return
    says_more = await needs_receipt(
        turn.as_worker, turn.require_worker(), consultation, words, chosen_at=corrected.written_at
    )
    if not (consultation.is_in_group and says_more):
        await correct_words(turn.as_worker, consultation, corrected, words, edited_at=edited_at)
        has_cried = is_changed(corrected, words) and is_cry(turn.texts, words.text)
        if says_more or has_cried:
            await say_numbers(message, turn, signs_of(turn.as_worker, [words]), is_cry=has_cried)
    elif is_changed(corrected, words):
        await hide_change(turn.as_worker, corrected, edited_at)
        await deliver_words(message, turn, [words])


async def _take_unsent_edit(message: Message, turn: Turn, manager: DialogManager) -> None:
    """What is offered to support is what the message says now; a cry goes there at once.

    Of anything else nobody knows what it was, an answer perhaps: that it has changed nothing is said.
    """
    words = words_of(message)
    has_cried = is_cry(turn.texts, words.text)
    if has_cried or is_watched(turn.as_worker, [words]):
        forget_unsent(manager, words)
        await forget_left(turn, words)
        kept = [each for each in await take_kept_album(turn, message) if each.telegram_id != words.telegram_id]
        await (deliver_cry if has_cried else deliver_words)(message, turn, [words, *kept])
    elif change_unsent(manager, words) or await change_left(message, turn, words) or await change_kept(message, turn):
        return
    elif words.content != _LOCATION:  # nobody is told of each step
        await message.answer(turn.says("receipt-edit_unsent"), reply_parameters=below(message.message_id))
