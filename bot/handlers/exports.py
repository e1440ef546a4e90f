"""The workbook behind the button "export": rows go into a file as they come, and the file to who asked."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Bot
from aiogram.types import CallbackQuery, FSInputFile
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.exports import ExportKind, events_for, people, record_export
from bot.dialogs.exports import EXPORTS
from bot.dialogs.turn import GoneError, Turn
from bot.files.audit_log_export import event_row, open_event_export
from bot.files.roster.export import open_roster_export, roster_row
from bot.files.xlsx_writer import XlsxRows

Rows = AsyncIterator[Sequence[Sequence[str]]]


async def hand_out(
    callback: CallbackQuery, bot: Bot, turn: Turn, dialog_manager: DialogManager, place_in_list: int
) -> None:
    """Send the workbook; that it was taken is kept before anything leaves."""
    if place_in_list >= len(EXPORTS):
        raise GoneError
    export = EXPORTS[place_in_list]
    await callback.answer()
    await record_export(turn.as_member, export)
    with TemporaryDirectory(prefix="shien-export-") as folder:
        path = Path(folder) / f"{export}-{turn.today.isoformat()}.xlsx"
        await _write(path, export, turn)
        await bot.send_document(callback.from_user.id, FSInputFile(path))
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def _write(path: Path, export: ExportKind, turn: Turn) -> None:
    if export is ExportKind.ROSTER:
        await _fill(open_roster_export(path), _roster(turn))
        return
    await _fill(open_event_export(path), _events(turn))


async def _fill(sheet: XlsxRows, rows: Rows) -> None:
    async for page in rows:
        await asyncio.to_thread(sheet.add, page)
    await asyncio.to_thread(sheet.close)


async def _roster(turn: Turn) -> Rows:
    async for page in people(turn.store):
        yield [roster_row(*person) for person in page]


async def _events(turn: Turn) -> Rows:
    async for page in events_for(turn.store, turn.require_member()):
        yield [event_row(event) for event in page]
