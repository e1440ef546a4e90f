"""What a report is about, and who may read it: every window of reports asks here first."""

from aiogram_dialog import DialogManager, StartMode

from bot.actions.support.reports.recording import find_readable
from bot.dialogs import states
from bot.dialogs.presence import confirm_presence, keep_typed
from bot.dialogs.turn import GoneError, Turn, existing, turn_of
from bot.dialogs.widgets import started_with
from bot.domain.days import tokyo_day
from bot.domain.missing import MISSING
from bot.domain.support.report import Report, ReportSubject, report_args
from bot.domain.support.sight import may_read

# The id of the report that is shown or corrected.
REPORT = "report"


async def open_reports(manager: DialogManager, consultation_id: int) -> None:
    """Show what was reported about a consultation, out of any dialog."""
    await manager.start(states.Reporting.list, data={"matter": consultation_id}, mode=StartMode.RESET_STACK)


async def open_one_report(manager: DialogManager, report_id: int) -> None:
    """Show one report, out of any dialog."""
    await manager.start(states.Reporting.one, data={REPORT: report_id}, mode=StartMode.RESET_STACK)


async def subject_of(manager: DialogManager) -> ReportSubject:
    """Return what it is about; raises GoneError where this member of staff may not read it, or not any more."""
    turn, told = turn_of(manager), started_with(manager)
    if REPORT in told:
        return (await chosen_report(manager)).subject
    if "interview" in told:
        interview = existing(await turn.store.interviews.find(told["interview"]))
        return ReportSubject(interview.worker_id, interview_id=interview.id)
    matter = existing(await turn.store.consultations.find(told["matter"]))
    if not may_read(turn.require_member(), matter):
        raise GoneError
    confirm_presence(turn, matter)
    return ReportSubject(matter.worker_id, consultation_id=matter.id)


async def chosen_report(manager: DialogManager) -> Report:
    """Return the report that is shown; raises GoneError where there is none such for this member of staff."""
    turn = turn_of(manager)
    number = manager.dialog_data.get(REPORT) or started_with(manager).get(REPORT, 0)
    report = existing(await find_readable(turn.store, turn.require_member(), number))
    if report.subject.consultation_id is not None:
        confirm_presence(turn, await turn.store.consultations.get(report.subject.consultation_id))
    return report


async def keep_words_of(manager: DialogManager, subject: ReportSubject) -> None:
    """Know that what staff have just typed of it stands in their chat, where the group does not read the matter."""
    if subject.consultation_id is not None:
        await keep_typed(manager, await turn_of(manager).store.consultations.get(subject.consultation_id))


async def subject_args(turn: Turn, subject: ReportSubject) -> dict[str, str]:
    """Return the variables of a text that names what it is about."""
    worker = await turn.store.workers.get(subject.worker_id)
    named = {"number": MISSING, "held_on": MISSING, "roster_number": worker.number or MISSING}
    if subject.consultation_id is not None:
        return {**named, "number": str(subject.consultation_id)}
    interview = await turn.store.interviews.get(subject.interview_id or 0)
    held_on = interview.held_on or tokyo_day(turn.now)
    return {**named, "held_on": held_on.isoformat()}


def report_line(turn: Turn, report: Report) -> str:
    """Tell of a report in a line."""
    return turn.t("report-line", report_args(report))
