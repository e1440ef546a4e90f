"""What staff type in their private chat, outside forms, is looked for: people, matters, words of messages.

Looking takes long, so it is a job. Which messages somebody may read is asked before any of them is decrypted.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager, StartMode

from bot.actions.support.search import SHORTEST_SEARCH, note_opening, note_search, readable_words
from bot.dialogs import states
from bot.dialogs.support.complaints import open_one_complaint
from bot.dialogs.support.matter_card import open_matter
from bot.dialogs.support.queue import matter_label
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.pick_worker import fits, worker_label
from bot.domain import callbacks
from bot.domain.callbacks.fields import LARGEST_ID
from bot.domain.support.sight import may_read
from bot.domain.text_search import fold_for_search
from bot.domain.typed_numbers import is_same_number, number_in, without_groups
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.jobs import JobContext, Saying, do_later

_SHOWN = 8
_AT_A_TIME = 500


@dataclass(slots=True)
class _Found:
    """The ids of workers and consultations that fit, the best first, as dictionaries keep their order."""

    workers: dict[int, None] = field(default_factory=dict)
    matters: dict[int, None] = field(default_factory=dict)


async def search(message: Message, turn: Turn) -> None:
    """Look for what was typed, after the commit; who looked is recorded, and not for what."""
    wanted = fold_for_search(without_groups(message.text or ""))
    if len(wanted) < SHORTEST_SEARCH and not wanted.isdecimal():
        await message.answer(turn.t("search-how"))
        return
    await note_search(turn.as_member)
    do_later(turn, find_typed, message.chat.id, wanted=wanted)


async def find_typed(job: JobContext) -> Saying:
    """Look through the roster, the numbers of matters and the newest words, and offer what fits."""
    wanted = str(job.args["wanted"])
    found = _Found()
    await _find_workers(job, wanted, found)
    await _find_matter(job, wanted, found)
    async for matter_id, text in _words(job):
        said = fold_for_search(without_groups(text))
        if all(word in said for word in wanted.split()):
            found.matters.setdefault(matter_id)
    yield await _offer(job, found)


async def open_found_worker(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, worker_id: int) -> None:
    """Open the roster's card."""
    worker = await turn.store.workers.find(worker_id)
    if worker is None or not worker.on_roster:
        raise RefusedTapError
    await callback.answer()
    await dialog_manager.start(states.Roster.card, data={"worker": worker.id}, mode=StartMode.RESET_STACK)


async def open_found_matter(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, consultation_id: int
) -> None:
    """Open a consultation, where this member of staff may still read it."""
    matter = await turn.store.consultations.find(consultation_id)
    if matter is None or not may_read(turn.require_member(), matter):
        raise RefusedTapError
    await callback.answer()
    if not matter.is_in_group:
        await open_one_complaint(dialog_manager, matter.id)  # which records it too
        return
    await note_opening(turn.as_member, matter)
    await open_matter(dialog_manager, matter.id)


async def _find_workers(job: JobContext, wanted: str, found: _Found) -> None:
    after, others = 0, dict[int, None]()
    while True:
        async with job.turn() as turn:
            page = await turn.store.workers.roster_page(after, _AT_A_TIME)
        for worker in page:
            if is_same_number(worker.number or "", wanted):
                found.workers.setdefault(worker.id)
            elif fits(worker, wanted, worker.employer):
                others.setdefault(worker.id)
        if not page:
            break
        after = page[-1].id
    found.workers.update(others)


async def _find_matter(job: JobContext, wanted: str, found: _Found) -> None:
    async with job.turn() as turn:
        phrases = [each for locale in turn.texts.heard for each in turn.texts.say(locale, "search-matter").split(",")]
        number = number_in(wanted, phrases)
        if number is None or number > LARGEST_ID:
            return
        matter = await turn.store.consultations.find(number)
        if matter is not None and may_read(turn.require_member(), matter):
            found.matters.setdefault(matter.id)


async def _words(job: JobContext) -> AsyncIterator[tuple[int, str]]:
    """Yield the newest words with their consultation's id, a page in each transaction."""
    before, seen = None, 0
    while True:
        async with job.turn() as turn:
            page = await readable_words(turn.store, turn.require_member(), before, seen)
        for _, matter_id, text in page:
            yield matter_id, text
        if not page:
            return
        before, seen = page[-1][0], seen + len(page)


async def _offer(job: JobContext, found: _Found) -> SendMessage:
    async with job.turn() as turn:
        rows = await _buttons(turn, found)
    if not rows:
        return SendMessage(chat_id=job.chat_id, text=job.t("search-nothing"))
    told = {"count": len(rows[:_SHOWN]), "more": len(rows[_SHOWN:])}
    markup = InlineKeyboardMarkup(inline_keyboard=[[each] for each in rows[:_SHOWN]])
    return SendMessage(chat_id=job.chat_id, text=job.t("search-found", told), reply_markup=markup)


async def _buttons(turn: Turn, found: _Found) -> list[InlineKeyboardButton]:
    buttons = []
    for worker_id in found.workers:
        worker = await turn.store.workers.get(worker_id)
        data = callbacks.OPEN_FOUND_WORKER.data(worker_id)
        buttons.append(InlineKeyboardButton(text=worker_label(turn, worker), callback_data=data))
    for matter_id in found.matters:
        matter = await turn.store.consultations.get(matter_id)
        worker = await turn.store.workers.get(matter.worker_id)
        data = callbacks.OPEN_FOUND_MATTER.data(matter_id)
        buttons.append(InlineKeyboardButton(text=matter_label(turn, matter, worker), callback_data=data))
    return buttons
