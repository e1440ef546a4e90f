"""The workbook behind the button "export": rows go into a file as they come, and the file to who asked."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.exports import ExportKind, answers_for, events_for, people, record_export, reports_for
from bot.dialogs.exports import EXPORTS
from bot.dialogs.turn import GoneError, Turn
from bot.files.answers_export import answer_row, open_answers_export
from bot.files.audit_log_export import event_row, open_event_export
from bot.files.reports_export import open_reports_export, report_row
from bot.files.roster.export import open_roster_export, roster_row
from bot.files.xlsx_writer import XlsxRows
from bot.handlers.jobs import JobContext, Saying, do_later

Rows = AsyncIterator[Sequence[Sequence[str]]]


async def hand_out(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, place_in_list: int) -> None:
    """Send the workbook; that it was taken is kept before anything leaves."""
    if place_in_list >= len(EXPORTS):
        raise GoneError
    export = EXPORTS[place_in_list]
    await callback.answer()
    await record_export(turn.as_member, export)
    do_later(turn, write_export, callback.from_user.id, export=export.value)
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def write_export(job: JobContext) -> Saying:
    """Write the workbook, a page of rows at a time, each as it is just then."""
    export = ExportKind(job.args["export"])
    with TemporaryDirectory(prefix="shien-export-") as folder:
        path = Path(folder) / f"{export}.xlsx"
        match export:
            case ExportKind.ROSTER:
                await _fill(open_roster_export(path), _roster(job))
            case ExportKind.EVENTS:
                await _fill(open_event_export(path), _events(job))
            case ExportKind.ANSWERS:
                await _fill(open_answers_export(path), _answers(job))
            case ExportKind.REPORTS:
                await _fill(open_reports_export(path), _reports(job))
        file = BufferedInputFile(path.read_bytes(), f"{export}-{job.app.clock.today().isoformat()}.xlsx")
    yield SendDocument(chat_id=job.chat_id, document=file)


async def _fill(sheet: XlsxRows, rows: Rows) -> None:
    async for page in rows:
        await asyncio.to_thread(sheet.add, page)
    await asyncio.to_thread(sheet.close)


async def _roster(job: JobContext) -> Rows:
    after = 0
    while True:
        async with job.turn() as turn:
            page, today = await people(turn.store, after), turn.today
        if not page:
            return
        yield [roster_row(*person, today) for person in page]
        after = page[-1][0].id


async def _events(job: JobContext) -> Rows:
    after = 0
    while True:
        async with job.turn() as turn:
            page, after = await events_for(turn.store, turn.require_member(), after)
        if not after:
            return
        yield [event_row(event) for event in page]


async def _answers(job: JobContext) -> Rows:
    after = 0
    while True:
        async with job.turn() as turn:
            page = await answers_for(turn.store, turn.require_member(), after)
        if not page:
            return
        yield [answer_row(*each) for each in page]
        after = page[-1][0].message_id


async def _reports(job: JobContext) -> Rows:
    after = 0
    while True:
        async with job.turn() as turn:
            page = await reports_for(turn.store, turn.require_member(), after)
            offices = {each.id: each.name_ja for each in turn.facts.authorities.values()}
        if not page:
            return
        yield [report_row(each, offices) for each in page]
        after = page[-1].version_id
