"""The words of a notice as a workbook: sent to who writes them, and read again when it comes back."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Router
from aiogram.methods import SendDocument, SendMessage
from aiogram.types import BufferedInputFile, CallbackQuery, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.entities import Context

from bot.actions.limits import refused_until
from bot.actions.notices.audience import count_people
from bot.actions.notices.workbook import take_in_texts
from bot.dialogs import states
from bot.dialogs.answering import below
from bot.dialogs.notices.drafts import draft_of
from bot.dialogs.notices.texts import languages_of
from bot.dialogs.turn import Turn, existing
from bot.domain import callbacks
from bot.domain.facts.rate_limits import LimitedAct, minutes_until
from bot.domain.missing import MISSING
from bot.domain.notices.notice import Notice
from bot.domain.notices.workbook import TextOutcome, TextResult, version_of
from bot.domain.staff import Access
from bot.files.notices.texts import read_texts, write_texts
from bot.files.roster.bounded import read_apart
from bot.files.roster.refusal import RosterFileError
from bot.handlers.callbacks import register_button
from bot.handlers.jobs import JobContext, Saying, do_later
from bot.handlers.notices.drafts import open_button
from bot.texts import Translator, Value, language_name

# The words of a notice in every language take some kilobytes.
_MOST_MB, _MEGABYTE = 2, 1_000_000
_MOST_LINES, _LONGEST_CODE = 20, 20
# What those reasons say of a roster would puzzle who sent words.
_TOO_MUCH = ("roster-file-unpacked", "roster-file-too-much", "roster-file-endless", "roster-file-too-many-rows")


def notice_workbook_router() -> Router:
    """Build the router that stands before the dialogs and before who reads rosters."""
    router = Router(name="notice_workbook")
    router.message.register(ask_to_read, _is_awaited, flags={"access": Access.MANAGER})
    register_button(router, ask_to_write, callbacks.SEND_NOTICE_TEXTS)
    return router


async def _is_awaited(message: Message, aiogd_context: Context | None = None) -> bool:
    is_there = aiogd_context is not None and aiogd_context.state == states.NoticeTexts.workbook
    return is_there and message.document is not None


async def ask_to_write(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, number: int) -> None:
    """Have the workbook written."""
    notice = existing(await turn.store.notices.find(number))
    await callback.answer()
    do_later(turn, write_notice_texts, callback.from_user.id, notice=notice.id)
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def ask_to_read(message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """Have the workbook read; what is wrong with the file as a whole is said at once."""
    document, notice = message.document, await draft_of(dialog_manager)
    if document is None:
        return
    said = await _refusal(turn, document.file_size or 0)
    if said is not None:
        await message.answer(said, reply_parameters=below(message.message_id))
        return
    file = {"file_id": document.file_id, "file_message_id": message.message_id}
    do_later(turn, take_in_notice_texts, message.chat.id, notice=notice.id, **file)


async def _refusal(turn: Turn, size: int) -> str | None:
    if size > _MOST_MB * _MEGABYTE:
        return turn.t("roster-file-large", {"limit": _MOST_MB})
    again_at = await refused_until(turn.as_member, LimitedAct.UPLOADS, f"staff:{turn.require_member().id}")
    if again_at is None:
        return None
    return turn.t("roster-file-too_many", {"minutes": minutes_until(again_at, turn.now)})


async def write_notice_texts(job: JobContext) -> Saying:
    """Write a row for each language: its people, and the words that stand there."""
    async with job.turn() as turn:
        notice = await turn.store.notices.get(job.args["notice"])
        rows = [row async for row in _rows(turn, notice)]
    with TemporaryDirectory(prefix="shien-notice-") as folder:
        path = Path(folder) / "notice.xlsx"
        await asyncio.to_thread(write_texts, path, rows)
        file = BufferedInputFile(path.read_bytes(), f"notice-{notice.id}.xlsx")
    yield SendDocument(chat_id=job.chat_id, document=file)


async def _rows(turn: Turn, notice: Notice) -> AsyncIterator[Sequence[str]]:
    bodies, people = await turn.store.notice_bodies.of(notice.id), await count_people(turn.as_member, notice)
    counted = {each.locale: each.people for each in people if each.locale is not None}
    for locale in dict.fromkeys((*counted, *bodies, *languages_of(turn))):
        body = bodies.get(locale)
        writer = "" if body is None else await turn.store.staff.label_of(body.written_by)
        words = "" if body is None else body.text
        told = (str(notice.id), locale, language_name(locale, "ja"), str(counted.get(locale, 0)))
        yield (*told, writer, version_of(words), words)


async def take_in_notice_texts(job: JobContext) -> Saying:
    """Read what came back, keep what can be kept, and say of each row what became of it."""
    notice_id = job.args["notice"]
    try:
        async with _downloaded(job) as path:
            rows = await read_apart(read_texts, path)
    except RosterFileError as error:
        key = "notice_draft-workbook-too_much" if error.key in _TOO_MUCH else error.key
        yield _answer(job, job.t(key, error.args_of_text), None)
        return
    async with job.turn() as turn:
        people = await count_people(turn.as_member, await turn.store.notices.get(notice_id))
        languages = {*languages_of(turn), *(each.locale for each in people if each.locale is not None)}
        results = await take_in_texts(turn.as_member, notice_id, rows, languages)
    yield _answer(job, "\n".join(_told(job.t, results)), open_button(job.t, notice_id))


def _told(t: Translator, results: Sequence[TextResult]) -> Iterator[str]:
    """Yield how many rows were taken, and why each other one was not."""
    counted = {outcome.value: sum(each.outcome is outcome for each in results) for outcome in TextOutcome}
    yield t("notice_draft-workbook-read", counted)
    refused = [each for each in results if each.key is not None]
    yield from (_line(t, each) for each in refused[:_MOST_LINES])
    if len(refused) > _MOST_LINES:
        yield t("notice_draft-workbook-more", {"count": len(refused) - _MOST_LINES})


def _line(t: Translator, result: TextResult) -> str:
    row: dict[str, Value] = {"line": result.row.line, "code": result.row.locale[:_LONGEST_CODE] or MISSING}
    return f"{t('notice_draft-workbook-row', row)} {t(result.key or '', result.args)}"


@asynccontextmanager
async def _downloaded(job: JobContext) -> AsyncGenerator[Path]:
    with TemporaryDirectory(prefix="shien-notice-") as folder:
        path = Path(folder) / "notice"
        await job.bot.download(job.args["file_id"], destination=path)
        yield path


def _answer(job: JobContext, text: str, markup: InlineKeyboardMarkup | None) -> SendMessage:
    under_file = below(job.args["file_message_id"])
    return SendMessage(chat_id=job.chat_id, text=text, reply_parameters=under_file, reply_markup=markup)
