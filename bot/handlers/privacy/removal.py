"""Staff take a worker's message out of the chats: which one, why, and what becomes of it."""

from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.actions.privacy.removal import remove_for_staff
from bot.dialogs.answering import say_below, show_instead
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.lists import on_page, ways
from bot.domain import callbacks
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.privacy.evidence import RemovalReason
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import Author
from bot.domain.support.message import Message as Words
from bot.domain.support.sight import may_read
from bot.handlers.callbacks import RefusedTapError, register_button
from bot.handlers.privacy.keywords import watchwords
from bot.intake.transaction import current_transaction
from bot.texts import format_day

Shown = tuple[str, InlineKeyboardMarkup | None]


def register_removal(router: Router) -> None:
    """The buttons, in the group and in private chats of staff."""
    register_button(router, ask_which, callbacks.ASK_REMOVAL)
    register_button(router, show_page, callbacks.SHOW_REMOVABLE)
    register_button(router, ask_why, callbacks.ASK_REMOVAL_REASON)
    register_button(router, remove_it, callbacks.REMOVE_WORDS)
    register_button(router, leave_it, callbacks.LEAVE_WORDS)


async def remove(message: Message, turn: Turn) -> None:
    """The command of staff, in reply to a worker's message: ask why."""
    above = message.reply_to_message
    words = None if above is None else await _shown_at(turn, message.chat.id, above.message_id)
    if words is None or words.author is not Author.WORKER:
        await message.answer(turn.t("not_accepted-remove-which"))
    elif not (await turn.store.consultations.get(words.consultation_id)).is_in_group:
        await message.answer(turn.t("evidence-refused-readers"))
    elif words.content == REMOVED:
        await message.answer(turn.t("not_accepted-removed-before"))
    else:
        text, keyboard = _reasons(turn, words)
        await message.answer(text, reply_markup=keyboard)


async def ask_which(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """Ask below the card, or below a window of what the group does not read, which message it is."""
    matter = await _matter(turn, consultation_id)
    await callback.answer()
    await say_below(callback, *await _page(turn, matter, 0), thread_id=matter.topic_id)


async def show_page(callback: CallbackQuery, turn: Turn, consultation_id: int, page: int) -> None:
    """Show other messages in the place of the list."""
    shown = await _page(turn, await _matter(turn, consultation_id), page)
    await callback.answer()
    await show_instead(callback, *shown)


async def ask_why(callback: CallbackQuery, turn: Turn, message_id: int) -> None:
    """Ask for the reason in the place of the list."""
    words = await _words(turn, message_id)
    if words.content == REMOVED:
        raise RefusedTapError("not_accepted-removed-before")
    await callback.answer()
    await show_instead(callback, *_reasons(turn, words))


async def remove_it(callback: CallbackQuery, turn: Turn, reason: RemovalReason, message_id: int) -> None:
    """Do it, and say in the place of the question what was done."""
    words = await _words(turn, message_id)
    removed = await remove_for_staff(turn.as_member, words, reason, watchwords(turn.texts))
    if removed.key is not None or not removed.is_done:  # what a tap before this one did stays to be read
        raise RefusedTapError(removed.key or "not_accepted-removed-before")
    await callback.answer()
    current_transaction().answers.tell_of(words.consultation_id)
    await show_instead(callback, turn.t("evidence-removed", removed.args))


async def leave_it(callback: CallbackQuery, turn: Turn, message_id: int) -> None:
    """Nothing is removed."""
    words = await _words(turn, message_id)
    await callback.answer()
    current_transaction().answers.tell_of(words.consultation_id)
    await show_instead(callback, turn.t("evidence-left"))


async def _shown_at(turn: Turn, group_id: int, telegram_id: int) -> Words | None:
    """Return the words that stand in the group there, or about which the bot says something there."""
    found = await turn.store.messages.by_staff_message_id(group_id, telegram_id)
    if found is not None:
        return found
    post = await turn.store.group_posts.find_at(group_id, telegram_id)
    return None if post is None or post.message_id is None else await turn.store.messages.find(post.message_id)


async def _matter(turn: Turn, consultation_id: int) -> Consultation:
    """Return the matter; the tap is refused where it may not be read here, or not any more."""
    matter = await turn.store.consultations.find(consultation_id)
    if matter is None:
        raise RefusedTapError
    if not matter.is_in_group and (turn.in_staff_group or not may_read(turn.member, matter)):
        raise RefusedTapError("evidence-refused-readers")
    return matter


async def _words(turn: Turn, message_id: int) -> Words:
    words = await turn.store.messages.find(message_id)
    if words is None or words.author is not Author.WORKER:
        raise RefusedTapError
    await _matter(turn, words.consultation_id)
    return words


async def _page(turn: Turn, matter: Consultation, page: int) -> Shown:
    """Write the list, by time alone: in the group a button repeats nobody's words."""
    every = list({each.album or each.id: each for each in await turn.store.removed_words.removable(matter.id)}.values())
    if not every:
        return turn.t("evidence-which-none", {"number": str(matter.id)}), None
    first, shown = on_page(every, page)
    rows = [[_button(_label(turn, each), callbacks.ASK_REMOVAL_REASON.data(each.id))] for each in shown]
    rows += ways(turn, first, len(every), partial(callbacks.SHOW_REMOVABLE.data, matter.id))
    return turn.t("evidence-which", {"number": str(matter.id)}), InlineKeyboardMarkup(inline_keyboard=rows)


def _reasons(turn: Turn, words: Words) -> Shown:
    rows = [
        [_button(turn.t.label(f"evidence-reason-{each}"), callbacks.REMOVE_WORDS.data(each, words.id))]
        for each in RemovalReason
    ]
    rows.append([_button(turn.t.label("evidence-leave"), callbacks.LEAVE_WORDS.data(words.id))])
    return turn.t("evidence-why", {"at": _at(turn, words)}), InlineKeyboardMarkup(inline_keyboard=rows)


def _label(turn: Turn, words: Words) -> str:
    return turn.t.label("evidence-which-label", {"at": _at(turn, words), "content": words.content})


def _at(turn: Turn, words: Words) -> str:
    return f"{format_day(tokyo_day(words.written_at), 'Md', turn.t.locale)} {tokyo_time(words.written_at)}"


def _button(label: str, data: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=label, callback_data=data)
