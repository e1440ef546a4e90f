"""Drafts of notices behind buttons: opened from a message, and begun for those whose saved result has changed."""

import asyncio
from collections.abc import AsyncIterator, Collection, Sequence
from datetime import date

from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.notices.beginnings import begin_from_results, keep_changed_results
from bot.dialogs.notices.drafts import open_notice, open_notice_anew
from bot.dialogs.turn import Turn, existing
from bot.domain import callbacks
from bot.domain.checks.changed_results import differs
from bot.domain.checks.screening import SavedResult
from bot.domain.facts import Facts
from bot.handlers.jobs import JobContext, Saying, do_later
from bot.texts import Translator

_TITLE_LOCALE = "ja"
_AT_A_TIME = 100


async def open_from_message(callback: CallbackQuery, dialog_manager: DialogManager, notice_id: int) -> None:
    """Show a notice below the message that told of it, which stays: how a notice goes out is edited there again."""
    dialog_manager.show_mode = ShowMode.SEND
    await open_notice_anew(dialog_manager, notice_id)
    await callback.answer()


async def look_for_changed(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, number: int) -> None:
    """Have those looked for whose result has changed, for a notice or (0) for a new one; that may take long."""
    notice = existing(await turn.store.notices.find(number)) if number else None
    await callback.answer(turn.t.label("notice_draft-results-looking"), show_alert=True)
    if notice is not None:
        do_later(turn, find_changed_results, callback.from_user.id, notice=notice.id)
        await dialog_manager.show()
        return
    title = turn.texts.say(_TITLE_LOCALE, "notice_draft-results-title")
    notice_id = await begin_from_results(turn.as_member, title)
    do_later(turn, find_changed_results, callback.from_user.id, notice=notice_id)
    await open_notice(dialog_manager, notice_id)


async def find_changed_results(job: JobContext) -> Saying:
    """Look through everybody's newest results, keep whose differ today, and say how many these are."""
    found = [each async for each in _changed(job)]
    notice_id = job.args["notice"]
    async with job.turn() as turn:
        kept = await keep_changed_results(turn.as_member, notice_id, found)
        said = turn.t("notice_draft-results-found", {"count": len(found)}) if kept.key is None else turn.t(kept.key)
    yield SendMessage(chat_id=job.chat_id, text=said, reply_markup=open_button(job.t, notice_id))


async def _changed(job: JobContext) -> AsyncIterator[int]:
    """Yield whose saved result today's rules change, some at a time, each in a transaction of its own."""
    after = 0
    while True:
        async with job.turn() as turn:
            workers = await turn.store.screenings.next_with_results(after, _AT_A_TIME)
            saved = await turn.store.screenings.newest_results(workers) if workers else []
            facts, today = turn.facts, turn.today
        if not workers:
            return
        for each in sorted(await asyncio.to_thread(_whose_differ, saved, facts, today)):
            yield each
        after = workers[-1]


def _whose_differ(saved: Sequence[SavedResult], facts: Facts, today: date) -> Collection[int]:
    return {each.worker_id for each in saved if differs(each, facts, today)}


def open_button(t: Translator, notice_id: int) -> InlineKeyboardMarkup:
    """The way to a notice, below a message that tells of it."""
    data = callbacks.OPEN_NOTICE.data(notice_id)
    return InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=t.label("notice_draft-open"), callback_data=data)]]
    )
