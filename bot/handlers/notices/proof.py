"""The button that hands out the proof of a notice as a workbook."""

import asyncio
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.notices.proof import people_of, proof_of, take_proof
from bot.dialogs.turn import Turn
from bot.domain.callbacks.fields import Place
from bot.domain.notices.proof import Tally
from bot.files.notices.proof import ProofWorkbook
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.jobs import JobContext, Saying, do_later
from bot.presenters.notices import whom_text


async def send_proof(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, place: Place, notice_id: int
) -> None:
    """Send the workbook; that it was taken is kept before anything leaves."""
    taken = await take_proof(turn.as_member, notice_id)
    if taken.key is not None:
        raise RefusedTapError(taken.key)
    await callback.answer()
    do_later(turn, write_proof, callback.from_user.id, notice=notice_id)
    if place is Place.DIALOG:
        await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def write_proof(job: JobContext) -> Saying:
    """Write it, a page of people at a time, each as it is just then; the numbers are those of the rows."""
    notice_id: int = job.args["notice"]
    with TemporaryDirectory(prefix="shien-proof-") as folder:
        path = Path(folder) / "proof.xlsx"
        await _fill(job, notice_id, ProofWorkbook(path, job.t))
        name = f"notice-{notice_id}-{job.app.clock.today().isoformat()}.xlsx"
        file = BufferedInputFile(path.read_bytes(), name)
    yield SendDocument(chat_id=job.chat_id, document=file)


async def _fill(job: JobContext, notice_id: int, workbook: ProofWorkbook) -> None:
    after, tally = 0, Tally()
    while True:
        async with job.turn() as turn:
            page, numbers = await people_of(turn.store, notice_id, after)
        if not page:
            break
        tally.add(page)
        await asyncio.to_thread(workbook.add_people, page, numbers)
        after = page[-1].place
    async with job.turn() as turn:
        proof = await proof_of(turn.store, notice_id)
        kept = await turn.store.notice_recipients.counts(notice_id, turn.now)
        whom = unescape(whom_text(job.t, turn.facts, proof.notice, proof.employers))
    is_whole = proof.notice.numbers is None  # of what ended long ago the conditions are gone, too
    await asyncio.to_thread(workbook.close, proof, tally.counts if is_whole else kept, whom if is_whole else "")
