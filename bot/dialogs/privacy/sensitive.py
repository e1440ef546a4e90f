"""Screens that somebody who looks at the phone should not read: once another is shown below, their words go."""

from collections.abc import Awaitable, Callable, Mapping

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot.dialogs import states
from bot.dialogs.support.intake import standing
from bot.dialogs.support.reports.subject import REPORT
from bot.dialogs.turn import turn_of
from bot.dialogs.widgets import started_with
from bot.domain.guide import LifeTopic
from bot.domain.support.consultation import RESTRICTED_KINDS
from bot.presenters.guide.pages import pages

Asks = Callable[[DialogManager], Awaitable[bool]]


async def _always(_manager: DialogManager) -> bool:
    return True


async def _writes_to_few(manager: DialogManager) -> bool:
    """Return whether what is written there is not for the staff group."""
    if manager.dialog_data.get("is_complaint") or manager.dialog_data.get("kind") in RESTRICTED_KINDS:
        return True
    consultation = await standing(manager)
    return consultation is not None and not consultation.is_in_group


async def _reads_outside_group(manager: DialogManager) -> bool:
    """Return whether a member of staff reads there, or writes, what the group does not see."""
    number = await _number_of_matter(manager)
    matter = None if number is None else await turn_of(manager).store.consultations.find(number)
    return matter is not None and not matter.is_in_group


async def _number_of_matter(manager: DialogManager) -> int | None:
    """Find which consultation the screen is about, also by its report; a new one has no number yet."""
    told: Mapping[str, int] = {**started_with(manager), **manager.dialog_data}
    if REPORT in told:
        report = await turn_of(manager).store.reports.find(told[REPORT])
        return None if report is None else report.subject.consultation_id
    return told.get("matter") or told.get("consultation")


async def _notes_outside_group(manager: DialogManager) -> bool:
    """Return whether a member of staff reads a note there about what the group does not see."""
    store = turn_of(manager).store
    task = await store.tasks.find(started_with(manager)["task"])
    if task is None or task.consultation_id is None:
        return False
    return not (await store.consultations.get(task.consultation_id)).is_in_group


async def _reads_sensitive_page(manager: DialogManager) -> bool:
    page = pages(turn_of(manager).facts).get(manager.dialog_data.get("page", ""))
    return page is not None and isinstance(page.record, LifeTopic) and page.record.sensitive


# Every screen with words that tell of its reader, and of staff each that nobody may send on; the answer is asked for
# while it stands open.
SENSITIVE: Mapping[State, Asks] = {
    states.Danger.calling: _always,
    states.Danger.alarmed: _always,
    states.Danger.hiding_from_last: _always,
    states.MyData.overview: _always,
    states.MyData.notices: _always,
    states.MyData.forget: _always,
    states.MyData.sure: _always,
    states.Consultation.writing: _writes_to_few,
    states.Consultation.hiding_from_last: _always,
    states.Complaints.reading: _always,
    states.Complaints.answering: _always,
    states.Complaints.sending: _always,
    states.Complaints.answers: _always,
    states.AlarmOutcome.choosing: _always,
    states.AlarmOutcome.words: _always,
    states.AlarmOutcome.kept: _always,
    states.Reading.list: _reads_outside_group,
    states.Reading.note: _reads_outside_group,
    states.ContactLog.summary: _reads_outside_group,
    states.Reporting.list: _reads_outside_group,
    states.Reporting.one: _reads_outside_group,
    states.Reporting.words: _reads_outside_group,
    states.Reporting.summary: _reads_outside_group,
    states.Reporting.outcome: _reads_outside_group,
    states.Reporting.outcome_words: _reads_outside_group,
    states.Evidence.one: _always,
    states.TaskNote.text: _notes_outside_group,
    states.HeldInterviews.item: _always,
    states.InterviewCorrection.text: _always,
    states.NameStaff.choosing: _always,
    states.NameStaff.leaving_nobody: _always,
    states.NameStaff.hiding_from_last: _always,
    states.Guide.page: _reads_sensitive_page,
    states.Guide.part: _reads_sensitive_page,
}


async def is_sensitive(manager: DialogManager) -> bool:
    """Return whether the screen that stands open is one of these."""
    if not manager.has_context():
        return False
    asks = SENSITIVE.get(manager.current_context().state)
    return asks is not None and await asks(manager)
