"""Canned replies below a consultation's card: chosen by what they mean, offered in the worker's language."""

from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from bot.actions.support.languages.canned_replies import offer_reply
from bot.dialogs.answering import change_buttons
from bot.dialogs.support.canned_choice import meaning_label
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.lists import on_page, ways
from bot.domain import callbacks
from bot.domain.outbox import EditCard
from bot.domain.support.canned_reply import CannedMeaning, by_meaning, first_offered
from bot.domain.support.consultation import reads_in
from bot.domain.support.message import Message as ConsultationMessage
from bot.handlers.callbacks import RefusedTapError, register_button
from bot.handlers.support.matter_card import on_card


def register_canned_replies(router: Router) -> None:
    """The buttons of the card that lead to them."""
    register_button(router, show_meanings, callbacks.SHOW_CANNED)
    register_button(router, offer, callbacks.OFFER_CANNED)


async def show_meanings(callback: CallbackQuery, turn: Turn, consultation_id: int, page: int) -> None:
    """Let what can be said stand below the card, a page of it; first what has a text in the worker's language."""
    matter = await on_card(turn, consultation_id)
    locale = reads_in(await turn.store.workers.get(matter.worker_id), matter)
    meanings = first_offered(by_meaning(await turn.store.canned_replies.standing()), locale)
    if not meanings or not matter.is_open:
        raise RefusedTapError("canned-none" if matter.is_open else "button-old")
    first, shown = on_page(meanings, page)
    rows = [[_button(meaning_label(turn, each, locale), _choosing(matter.id, each, locale))] for each in shown]
    rows += ways(turn, first, len(meanings), partial(callbacks.SHOW_CANNED.data, matter.id))
    rows.append([_button(turn.t.label("button-back"), callbacks.SHOW_CARD.data(matter.id))])
    await callback.answer(turn.t.label("canned-ask", {"locale": locale}))
    await change_buttons(callback, InlineKeyboardMarkup(inline_keyboard=rows))


async def offer(callback: CallbackQuery, turn: Turn, consultation_id: int, reply_id: int) -> None:
    """Ask whether it goes to the worker; a language without a text is named."""
    matter, reply = await on_card(turn, consultation_id), await turn.store.canned_replies.find(reply_id)
    if reply is None or not matter.is_open:
        raise RefusedTapError
    offered = await offer_reply(turn.as_member, matter, reply)
    if offered.key is not None:
        await callback.answer(turn.t.label(offered.key, offered.args), show_alert=True)
        return
    await callback.answer(turn.t.label("canned-offered"))
    await turn.store.outbox.put(EditCard(consultation_id=matter.id), turn.now)


def kept_text(turn: Turn, draft: ConsultationMessage) -> str:
    """Say that it was not sent; words that stand in no message of staff are kept there to be read."""
    if draft.staff_message_id is not None:
        return turn.t("staff-answer-keep")
    return turn.t("canned-kept", {"text": draft.text or ""})


def _choosing(consultation_id: int, meaning: CannedMeaning, locale: str) -> str:
    reply = meaning.offered_in(locale)
    return callbacks.OFFER_CANNED.data(consultation_id, meaning.id if reply is None else reply.id)


def _button(label: str, data: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=label, callback_data=data)
