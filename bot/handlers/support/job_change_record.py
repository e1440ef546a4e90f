"""The job-change record in the staff group: the bot asks for an entry, the reply to its question is kept."""

from typing import Any

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from bot.actions.support.job_change_record import close_job_change, reopen_job_change, write_entry
from bot.dialogs.incoming import words_of
from bot.dialogs.turn import Turn
from bot.domain.staff import Access
from bot.domain.support.job_change_record import LONGEST_ENTRY, Entry, EntryKind
from bot.handlers.callbacks import number_in


def register_job_change(router: Router) -> None:
    """These stand before the replies to workers."""
    kinds = "|".join(EntryKind)
    router.message.register(take_entry, F.reply_to_message, _answers_question, flags={"access": Access.STAFF})
    router.callback_query.register(
        ask_for_entry, F.data.regexp(rf"^entry:({kinds}):\d{{1,9}}$"), flags={"access": Access.STAFF}
    )
    router.callback_query.register(close, F.data.regexp(r"^hired:\d{1,9}$"), flags={"access": Access.STAFF})
    router.callback_query.register(reopen, F.data.regexp(r"^unhired:\d{1,9}$"), flags={"access": Access.STAFF})


async def ask_for_entry(callback: CallbackQuery, turn: Turn) -> None:
    """One of the buttons that add to the record."""
    _, kind, number = (callback.data or "").split(":")
    job_change = await turn.store.job_changes.find(int(number))
    if job_change is None or not job_change.is_open or not isinstance(callback.message, Message):
        await callback.answer(turn.t.label("button-old"), show_alert=True)
        return
    question = await callback.message.answer(turn.t(f"job_change-prompt-{kind}"))
    await turn.store.job_changes.ask(job_change.id, EntryKind(kind), question.message_id)
    await callback.answer(turn.t.label("job_change-prompted"))


async def take_entry(message: Message, turn: Turn, entry: Entry) -> None:
    """The reply to the bot's question; replying once more corrects it."""
    if message.text is None:
        await message.answer(turn.t("job_change-mistake-no-text"))
        return
    if len(message.text) > LONGEST_ENTRY:
        await message.answer(turn.t("job_change-mistake-long", {"longest": LONGEST_ENTRY}))
        return
    if not await write_entry(turn.store, turn.require_member(), entry, words_of(message), turn.now):
        await message.answer(turn.t("job_change-mistake-closed"))


async def close(callback: CallbackQuery, turn: Turn) -> None:
    """A new contract has started."""
    job_change = await turn.store.job_changes.find(number_in(callback))
    done = job_change and await close_job_change(turn.store, turn.require_member(), job_change, turn.now)
    await callback.answer(turn.t.label("job_change-closed" if done else "button-old"))


async def reopen(callback: CallbackQuery, turn: Turn) -> None:
    """The button before was pressed too early."""
    job_change = await turn.store.job_changes.find(number_in(callback))
    done = job_change and await reopen_job_change(turn.store, turn.require_member(), job_change, turn.now)
    await callback.answer(turn.t.label("job_change-reopened" if done else "button-old"))


async def _answers_question(message: Message, turn: Turn) -> bool | dict[str, Any]:
    if message.reply_to_message is None:
        return False
    entry = await turn.store.job_changes.asked_by(message.reply_to_message.message_id)
    return {"entry": entry} if entry else False
