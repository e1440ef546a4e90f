"""The files of everything kept of a worker: a dialog cannot send a document, so its button is answered here."""

import asyncio
from functools import partial

from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.privacy.my_data import gather, record_data_export
from bot.dialogs.checks.session import answer_text, question_label
from bot.dialogs.turn import Turn
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.screening import Screening
from bot.domain.facts import Facts
from bot.domain.privacy.my_data import PersonalDataExport
from bot.files.pdf import JAPANESE, Bilingual
from bot.files.privacy.my_data_json import my_data_file
from bot.files.sheet import Sheet, SheetRow, SheetSection, print_sheet
from bot.handlers.jobs import JobContext, Saying, do_later
from bot.presenters.privacy.hidden import hidden_sections
from bot.presenters.privacy.my_data import check_row, conversations, sections
from bot.presenters.privacy.rows import Row, Section
from bot.texts import Translator

_PAPER, _FILE = "my-data.pdf", "my-data.json"


async def send_my_data(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """To read, in the worker's language and Japanese; and for a machine. Always the reader's own, whatever number."""
    await callback.answer()
    await record_data_export(turn.as_worker, turn.require_worker())
    do_later(turn, write_my_data, callback.from_user.id)
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def write_my_data(job: JobContext) -> Saying:
    """Both files, with what is kept by now."""
    async with job.turn() as turn:
        kept = await gather(turn.store, turn.require_worker())
    paper = await asyncio.to_thread(print_sheet, _document(turn, kept), partial(Translator, turn.texts))
    file = my_data_file(kept, turn.t.label("my_data-json-about"))
    for document in (BufferedInputFile(paper, _PAPER), BufferedInputFile(file, _FILE)):
        yield SendDocument(chat_id=job.chat_id, document=document)


def _document(turn: Turn, kept: PersonalDataExport) -> Sheet:
    japanese = Translator(turn.texts, JAPANESE)
    pairs = zip(_all_sections(turn, turn.t, kept), _all_sections(turn, japanese, kept), strict=True)
    return Sheet(
        locale=turn.t.locale,
        made_on=turn.today,
        title=Bilingual(turn.t.label("my_data-document"), japanese.label("my_data-document")),
        sections=tuple(in_both(section, section_ja) for section, section_ja in pairs),
    )


def answers(t: Translator, facts: Facts, kept: PersonalDataExport) -> tuple[Section, ...]:
    """List each check's answers and the documents that are ready; only the file for machines has older questions."""
    return tuple(_answered(t, facts, kept, screening) for screening in kept.screenings)


def _all_sections(turn: Turn, t: Translator, kept: PersonalDataExport) -> tuple[Section, ...]:
    whole = sections(t, turn.facts, kept)
    hidden = hidden_sections(t, kept, turn.retention)
    return (*hidden, *whole, *answers(t, turn.facts, kept), *conversations(t, kept))


def _answered(t: Translator, facts: Facts, kept: PersonalDataExport, screening: Screening) -> Section:
    check, papers = CHECKS[screening.check], kept.papers[screening.id]
    told = replay_answers(screening.answers, check, facts)
    questions = [question for question in check.questions(facts) if question.id in told]
    begun = check_row(t, screening)
    rows = (Row(question_label(t, check, each), answer_text(t, check, each, told[each.id])) for each in questions)
    had = (Row(t.label("papers-button"), t.label(f"document-{each}")) for each in papers if each in facts.documents)
    return Section(begun.label, (begun, *rows, *had))


def in_both(section: Section, japanese: Section) -> SheetSection:
    """The same section in the reader's language and in Japanese."""
    rows = zip(section.rows, japanese.rows, strict=True)
    return SheetSection(
        Bilingual(section.title, japanese.title),
        tuple(SheetRow(Bilingual(row.label, ja.label), Bilingual(row.value, ja.value)) for row, ja in rows),
    )
