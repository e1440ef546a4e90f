"""The button that hands out the proof of a notice as a workbook."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.notices.proof import people_of, proof_of, take_proof
from bot.dialogs.turn import Turn
from bot.domain.callbacks.fields import Place
from bot.domain.notices.proof import NoticeProof, Tally
from bot.files.notices.proof import ProofWorkbook
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.jobs import JobContext, Saying, do_later
from bot.presenters.notices import values_of, whom_text
from bot.texts.bilingual import JapaneseAndEnglish, side_by_side


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
        path, words = Path(folder) / "proof.xlsx", JapaneseAndEnglish(job.app.texts)
        async with job.turn() as turn:
            notice = await turn.store.notices.get(notice_id)
        await _fill(job, notice_id, words, ProofWorkbook(path, words, notice))
        name = f"notice-{notice_id}-{job.app.clock.today().isoformat()}.xlsx"
        file = BufferedInputFile(path.read_bytes(), name)
    yield SendDocument(chat_id=job.chat_id, document=file)


async def _fill(job: JobContext, notice_id: int, words: JapaneseAndEnglish, workbook: ProofWorkbook) -> None:
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
    if proof.notice.numbers is not None:  # of what ended long ago the conditions are gone, too
        await asyncio.to_thread(workbook.close, proof, kept)
        return
    await asyncio.to_thread(workbook.close, _with_audience(job, words, proof), tally.counts)


def _with_audience(job: JobContext, words: JapaneseAndEnglish, proof: NoticeProof) -> NoticeProof:
    """Say for whom it was, in a sentence and condition by condition."""
    facts, notice, employers = job.app.facts, proof.notice, proof.employers
    whom = "\n".join(unescape(whom_text(t, facts, notice, employers)) for t in words.translators)
    named = [values_of(t, facts, notice.audience, employers) for t in words.translators]
    pairs = {name: zip(*(each[name] for each in named), strict=True) for name in named[0]}
    values: dict[str, Sequence[str]] = {name: [side_by_side(each) for each in pairs[name]] for name in pairs}
    values["prefectures"] = named[0]["prefectures"]  # each name has both languages already
    return replace(proof, whom=whom, values=values)
