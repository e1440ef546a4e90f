"""A result as a sheet of paper: a dialog cannot send a document, so its button is answered here."""

import asyncio
from functools import partial

from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.checks.result import result_extras
from bot.dialogs.checks.session import Form, answer_text, load_screening, question_label
from bot.dialogs.turn import GoneError, Turn
from bot.files.pdf import Bilingual
from bot.files.sheet import Sheet, SheetSection, print_sheet
from bot.handlers.jobs import JobContext, Saying, do_later
from bot.handlers.privacy.my_data import in_both
from bot.presenters.checks.sheet import result_sections
from bot.presenters.privacy.rows import Row, Section
from bot.texts import ClerkTranslator, Translator

_FILE = "result.pdf"


async def send_result(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, screening_id: int) -> None:
    """In the worker's language, and in Japanese for whom it is shown to; only of a form of one's own."""
    await callback.answer()
    await _own_form(turn, screening_id)
    do_later(turn, write_result, callback.from_user.id, screening=screening_id)
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def write_result(job: JobContext) -> Saying:
    """The sheet, as the answers and the rules are by now."""
    async with job.turn() as turn:
        form = await _own_form(turn, job.args["screening"])
        sheet = await _sheet(turn, form)
    paper = await asyncio.to_thread(print_sheet, sheet, partial(Translator, turn.texts))
    yield SendDocument(
        chat_id=job.chat_id, document=BufferedInputFile(paper, _FILE), caption=turn.t("result-sheet-sent")
    )


async def _own_form(turn: Turn, screening_id: int) -> Form:
    form = await load_screening(turn, screening_id)
    if form.screening.worker_id != turn.require_worker().id:
        raise GoneError
    return form


async def _sheet(turn: Turn, form: Form) -> Sheet:
    clerk = ClerkTranslator(turn.texts)
    t = clerk if turn.t.locale == clerk.locale else turn.t  # one sentence for who reads Japanese: the one to show
    pairs = zip(await _sections(turn, t, form), await _sections(turn, clerk, form), strict=True)
    return Sheet(
        locale=t.locale,
        made_on=turn.today,
        title=Bilingual(t.label("result-sheet-title"), clerk.label("result-sheet-title")),
        sections=tuple[SheetSection, ...](in_both(section, section_ja) for section, section_ja in pairs),
    )


async def _sections(turn: Turn, t: Translator, form: Form) -> tuple[Section, ...]:
    """The result, and the answers; those about health stay with the worker."""
    asked = [question for question in form.answered() if not question.sensitive]
    answers = [
        Row(question_label(t, form.check, each), answer_text(t, form.check, each, form.case.answers[each.id]))
        for each in asked
    ]
    worker = turn.require_worker()
    name = worker.name_on_card or worker.preferred_name
    about = [Row(t.label("result-sheet-about"), name)] if name else []
    told = result_sections(t, form.check, form.case, await result_extras(turn, t, form))
    return (*told, Section(t.label("result-sheet-answers"), (*about, *answers)))
