"""The job-change record in the staff group: the bot asks for an entry, the reply to its question is kept."""

from typing import Any

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from bot.actions.support.job_change_record import close_job_change, reopen_job_change, write_entry
from bot.dialogs.answering import say_below
from bot.dialogs.incoming import words_of
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.staff import Access
from bot.domain.support.job_change_record import LONGEST_ENTRY, Entry, EntryKind, JobChange
from bot.handlers.callbacks import RefusedTapError, register_button


def register_job_change(router: Router) -> None:
    """These stand before the replies to workers."""
    router.message.register(take_entry, F.reply_to_message, answers_question, flags={"access": Access.STAFF})
    register_button(router, ask_for_entry, callbacks.ADD_ENTRY)
    register_button(router, close, callbacks.CLOSE_JOB_CHANGE)
    register_button(router, reopen, callbacks.REOPEN_JOB_CHANGE)


async def ask_for_entry(callback: CallbackQuery, turn: Turn, kind: EntryKind, job_change_id: int) -> None:
    """One of the buttons that add to the record."""
    job_change = await turn.store.job_changes.find(job_change_id)
    if job_change is None or not job_change.is_open:
        raise RefusedTapError
    consultation = await turn.store.consultations.get(job_change.consultation_id)
    if not consultation.is_in_group:
        raise RefusedTapError
    prompt = turn.t(f"job_change-prompt-{kind}")
    topic_id = consultation.topic_in(None if callback.message is None else callback.message.chat.id)
    question = await say_below(callback, prompt, thread_id=topic_id)
    await turn.store.job_changes.ask(job_change.id, kind, question.chat.id, question.message_id)
    await callback.answer(turn.t.label("job_change-prompted"))


async def take_entry(message: Message, turn: Turn, entry: Entry) -> None:
    """The reply to the bot's question; replying once more corrects it."""
    if message.text is None:
        await message.answer(turn.t("job_change-mistake-no-text"))
        return
    if len(message.text) > LONGEST_ENTRY:
        await message.answer(turn.t("job_change-mistake-long", {"longest": LONGEST_ENTRY}))
        return
    written = await write_entry(turn.as_member, entry, words_of(message))
    if written.key is not None:
        await message.answer(turn.t(written.key, written.args))


async def close(callback: CallbackQuery, turn: Turn, job_change_id: int) -> None:
    """A new contract has started."""
    job_change = await _in_group(turn, job_change_id)
    is_done = job_change is not None and (await close_job_change(turn.as_member, job_change)).is_done
    await callback.answer(turn.t.label("job_change-closed" if is_done else "button-old"))


async def reopen(callback: CallbackQuery, turn: Turn, job_change_id: int) -> None:
    """The button before was pressed too early."""
    job_change = await _in_group(turn, job_change_id)
    is_done = job_change is not None and (await reopen_job_change(turn.as_member, job_change)).is_done
    await callback.answer(turn.t.label("job_change-reopened" if is_done else "button-old"))


async def answers_question(message: Message, turn: Turn) -> bool | dict[str, Any]:
    """Return whether it replies to one of the bot's questions, for use as a filter: then with the `entry` asked for."""
    if message.reply_to_message is None:
        return False
    entry = await turn.store.job_changes.asked_by(message.chat.id, message.reply_to_message.message_id)
    return {"entry": entry} if entry else False


async def _in_group(turn: Turn, job_change_id: int) -> JobChange | None:
    """Return the support of that button; None where it is not there, or the group does not read its consultation."""
    job_change = await turn.store.job_changes.find(job_change_id)
    if job_change is None or not (await turn.store.consultations.get(job_change.consultation_id)).is_in_group:
        return None
    return job_change
