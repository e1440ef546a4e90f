"""The people of a notice who have no text, as a workbook behind a button."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.notices.audience import record_untold, untold
from bot.dialogs.turn import Turn, existing
from bot.domain.workers.worker import Worker
from bot.files.notices.untold import open_untold, untold_row
from bot.handlers.jobs import JobContext, Saying, do_later
from bot.texts import language_name

_READER = "ja"


async def hand_out_untold(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, notice_id: int) -> None:
    """Send the workbook of who has no text; that it was taken is kept before anything leaves."""
    await callback.answer()
    await record_untold(turn.as_member, existing(await turn.store.notices.find(notice_id)))
    do_later(turn, write_untold, callback.from_user.id, notice=notice_id)
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def write_untold(job: JobContext) -> Saying:
    """Write the workbook, a page of people at a time, each as they are just then."""
    notice_id = job.args["notice"]
    with TemporaryDirectory(prefix="shien-untold-") as folder:
        path = Path(folder) / "untold.xlsx"
        sheet = open_untold(path)
        async for page in _people(job, notice_id):
            rows = [untold_row(each, _language(each)) for each in page]
            await asyncio.to_thread(sheet.add, rows)
        await asyncio.to_thread(sheet.close)
        name = f"notice-{notice_id}-no-text-{job.app.clock.today().isoformat()}.xlsx"
        file = BufferedInputFile(path.read_bytes(), name)
    yield SendDocument(chat_id=job.chat_id, document=file)


async def _people(job: JobContext, notice_id: int) -> AsyncIterator[Sequence[Worker]]:
    after = 0
    while True:
        async with job.turn() as turn:
            notice = await turn.store.notices.find(notice_id)
            some = [] if notice is None else await untold(turn.as_member, notice, after)
            workers = await turn.store.workers.of_many([each.worker_id for each in some])
        if not some:
            return
        yield [workers[each.worker_id] for each in some if each.worker_id in workers]
        after = some[-1].worker_id


def _language(worker: Worker) -> str:
    return "" if worker.locale is None else language_name(worker.locale, _READER)
