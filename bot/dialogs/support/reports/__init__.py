"""Reports to authorities (通報): what was noted about one matter, and one report with what has become of it."""

from dataclasses import replace

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.text import Format

from bot.actions.support.reports.recording import correct_report, readable_reports
from bot.dialogs import states
from bot.dialogs.support.reports.authorities import authority_labels, authority_widgets
from bot.dialogs.support.reports.draft import asking_on, begin_correction
from bot.dialogs.support.reports.noting import (
    LONGEST_WORDS,
    choose_authority,
    choose_not_to,
    noting_windows,
)
from bot.dialogs.support.reports.subject import (
    REPORT,
    chosen_report,
    keep_words_of,
    report_line,
    subject_args,
    subject_of,
)
from bot.dialogs.turn import Turn, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Mistake, Say, choice_of_row, leave_room, options, started_with
from bot.dialogs.widgets.ask_text import ask_words
from bot.dialogs.widgets.buttons import back_to, button, primary_button
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.domain.missing import MISSING
from bot.domain.support.report import Report, ReportAddressee, ReportDecision, ReportOutcome, report_args

_SHOWN = 5


async def _get_list(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    subject = await subject_of(dialog_manager)
    noted = await readable_reports(turn.store, turn.require_member(), subject)
    return {
        "args": {**await subject_args(turn, subject), "count": len(noted)},
        "lines": "\n".join(report_line(turn, each) for each in noted[-_SHOWN:]),
        "noted": [(str(each.id), _label(turn, each)) for each in reversed(noted)],
        "authorities": await authority_labels(turn, subject),
        "from_interview": subject.interview_id is not None,
    }


def _label(turn: Turn, report: Report) -> str:
    return short_label(turn.t.label("report-label", report_args(report)))


async def _open(manager: DialogManager, report_id: int) -> None:
    manager.dialog_data[REPORT] = report_id
    await manager.switch_to(states.Reporting.one)


async def _on_employer(manager: DialogManager) -> None:
    subject = await subject_of(manager)
    matter, interview = {"matter": subject.consultation_id}, {"interview": subject.interview_id}
    await manager.start(states.TellingEmployer.asking, data=interview if subject.interview_id else matter)


async def _leave(manager: DialogManager) -> None:
    await leave_room(manager, states.StaffHome.main)


async def _to_list(manager: DialogManager) -> None:
    """Back to the list; where one report was opened alone, out of the dialog."""
    if REPORT in started_with(manager):
        await _leave(manager)
        return
    manager.dialog_data.pop(REPORT, None)
    await manager.switch_to(states.Reporting.list)


async def _get_one(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    report = await chosen_report(dialog_manager)
    content, writer = report.content, await turn.store.staff.label_of(report.staff_id)
    texts = {
        **await subject_args(turn, report.subject),
        **report_args(report),
        "channel": content.channel or MISSING,
        "words": content.words or MISSING,
        "unagreed": content.unagreed or MISSING,
        "outcome_words": content.outcome_words or MISSING,
        "ask_on": content.ask_on.isoformat() if content.ask_on else MISSING,
        "version": report.number,
        "writer": writer,
    }
    is_to_authority = report.addressee is ReportAddressee.AUTHORITY
    return {
        "args": texts,
        "line": report_line(turn, report),
        "has_channel": content.channel is not None,
        "has_words": content.words is not None,
        "has_unagreed": content.unagreed is not None,
        "has_outcome_words": content.outcome_words is not None,
        "asks_again": content.is_open and content.ask_on is not None,
        "was_corrected": report.number > 1,
        "may_correct": is_to_authority,
        "awaits": is_to_authority and content.decision is ReportDecision.REPORTED,
    }


async def _on_correct(manager: DialogManager) -> None:
    begin_correction(manager, await chosen_report(manager))
    await manager.switch_to(states.Reporting.summary)


async def _begin_outcome(manager: DialogManager) -> None:
    manager.dialog_data["number"] = (await chosen_report(manager)).number
    await manager.switch_to(states.Reporting.outcome)


async def _on_outcome(manager: DialogManager, outcome: str) -> None:
    manager.dialog_data["outcome"] = outcome
    await manager.switch_to(states.Reporting.outcome_words)


async def _without_words(manager: DialogManager) -> None:
    await _save_outcome(manager, None)


async def _on_outcome_words(manager: DialogManager, words: str) -> None:
    await keep_words_of(manager, (await chosen_report(manager)).subject)
    await _save_outcome(manager, words)


async def _save_outcome(manager: DialogManager, words: str | None) -> None:
    turn, report, told = turn_of(manager), await chosen_report(manager), manager.dialog_data
    changed = replace(report.content, outcome=ReportOutcome(told["outcome"]), outcome_words=words)
    seen = replace(report, number=told["number"])
    raise_refusal(await correct_report(turn.as_member, seen, asking_on(changed, turn)))
    await manager.switch_to(states.Reporting.one)


def reports_dialog() -> Dialog:
    """Build the dialog: what was noted, with an office to report to; the questions; one report and its outcome."""
    here = states.Reporting
    return Dialog(
        Window(
            Say("report-list"),
            Format("{lines}\n", when="lines"),
            Say("report-ordinance", when="from_interview"),
            Say("report-which"),
            paged(choice_of_row("r", "noted", _open), "kept", naming=by_place),
            *authority_widgets(choose_authority),
            button("report-not_reported", "not", choose_not_to),
            button("interview-employer-button", "employer", _on_employer),
            button("button-back", "leave", _leave),
            state=here.list,
            protect_content=True,
            getter=_get_list,
        ),
        *noting_windows(),
        Window(
            Mistake(),
            Say("report-one"),
            Format("{line}"),
            Say("report-how", when="has_channel"),
            Say("report-words", when="has_words"),
            Say("report-unagreed", when="has_unagreed"),
            Say("report-outcome_words", when="has_outcome_words"),
            Say("report-asks_again", when="asks_again"),
            Say("report-corrected", when="was_corrected"),
            primary_button("report-outcome-note", "outcome", _begin_outcome, when="awaits"),
            button("report-correct", "correct", _on_correct, when="may_correct"),
            button("button-back", "list", _to_list),
            state=here.one,
            protect_content=True,
            getter=_get_one,
        ),
        Window(
            Mistake(),
            Say("report-ask_outcome"),
            options("became", ReportOutcome, lambda each: f"report-outcome-{each}", _on_outcome),
            back_to(here.one),
            state=here.outcome,
            protect_content=True,
        ),
        ask_words(
            here.outcome_words,
            Say("report-ask_outcome_words"),
            button("report-no_words", "none", _without_words),
            back_to(here.outcome),
            longest=LONGEST_WORDS,
            protect_content=True,
            on_words=_on_outcome_words,
        ),
    )
