"""Staff note a report to an authority: which office, how, when, what was said; or why there is none."""

from datetime import date, timedelta
from functools import partial

from aiogram import F
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.text import Format

from bot.actions.support.reports.recording import correct_report, find_readable, note_report, readable_reports
from bot.dialogs import states
from bot.dialogs.support.matter_card import get_members
from bot.dialogs.support.reports.authorities import OTHER, authority_widgets, get_authorities
from bot.dialogs.support.reports.draft import DRAFT, begin_draft, content_of, go_back, keep, seen_version
from bot.dialogs.support.reports.subject import REPORT, keep_words_of, report_line, subject_args, subject_of
from bot.dialogs.turn import Turn, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, Mistake, Say, Widget, choice_of_row, options
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.ask_text import ask_text, ask_words
from bot.dialogs.widgets.buttons import back_to, button, goes_to, main_button
from bot.dialogs.widgets.lists import paged
from bot.domain.missing import MISSING
from bot.domain.support.report import (
    NotReportedReason,
    Report,
    ReportAddressee,
    ReportChannel,
    ReportDecision,
    report_args,
)

LONGEST_WORDS = 1000
_LONGEST_OFFICE = 80
_DAYS_BACK, _DAYS_AHEAD = 365, 365


async def choose_authority(manager: DialogManager, authority: str) -> None:
    """Begin a report to that office; another one is named first."""
    begin_draft(manager, await _seen(manager), decision=ReportDecision.REPORTED.value)
    await _change_authority(manager, authority)


async def _change_authority(manager: DialogManager, authority: str) -> None:
    if authority == OTHER:
        await manager.switch_to(states.Reporting.office)
        return
    await keep(manager, authority=authority, office=None)


async def choose_not_to(manager: DialogManager) -> None:
    """Begin to note why nothing is reported."""
    begin_draft(manager, await _seen(manager), decision=ReportDecision.NOT_REPORTED.value)
    await manager.switch_to(states.Reporting.reason)


async def _seen(manager: DialogManager) -> list[int]:
    turn = turn_of(manager)
    return [each.id for each in await readable_reports(turn.store, turn.member, await subject_of(manager))]


async def _keep_office(manager: DialogManager, office: str) -> None:
    await keep(manager, authority=None, office=office)


async def _keep_channel(manager: DialogManager, channel: str) -> None:
    await keep(manager, channel=channel)


async def _keep_reason(manager: DialogManager, reason: str) -> None:
    await keep(manager, reason=reason)


async def _keep_day(manager: DialogManager, day: date) -> None:
    await keep(manager, done_on=day.isoformat())


async def _keep_ask_on(manager: DialogManager, day: date) -> None:
    await keep(manager, ask_on=day.isoformat())


async def _keep_words(manager: DialogManager, words: str) -> None:
    await keep_words_of(manager, await subject_of(manager))
    await keep(manager, words=words)


async def _keep_decider(manager: DialogManager, staff_id: int) -> None:
    await keep(manager, decided_by=staff_id, decided_by_name=None)


async def _change_decision(manager: DialogManager) -> None:
    """It was not reported after all, or it was: the first question of that is asked."""
    draft = manager.dialog_data[DRAFT]
    was_reported = draft["decision"] == ReportDecision.REPORTED
    draft["decision"] = (ReportDecision.NOT_REPORTED if was_reported else ReportDecision.REPORTED).value
    await manager.switch_to(states.Reporting.reason if was_reported else states.Reporting.authority)


async def _save(manager: DialogManager) -> None:
    turn, subject, content = turn_of(manager), await subject_of(manager), await content_of(manager)
    if REPORT in manager.dialog_data:
        report = await find_readable(turn.store, turn.member, manager.dialog_data[REPORT])
        raise_refusal(await correct_report(turn.as_member, seen_version(manager, report), content))
        await manager.switch_to(states.Reporting.one)
        return
    noted = await note_report(turn.as_member, turn.require_member(), subject, content, manager.dialog_data["seen"])
    if noted.is_refused:
        manager.dialog_data.update(seen=await _seen(manager), meanwhile=len(manager.dialog_data["seen"]))
        return
    manager.dialog_data["saved"] = content.ask_on.isoformat() if content.ask_on else MISSING
    await manager.switch_to(states.Reporting.saved)


async def _get_subject(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    draft = dialog_manager.dialog_data.get(DRAFT, {})
    return {"args": {**await subject_args(turn, await subject_of(dialog_manager)), "decision": draft.get("decision")}}


async def _get_summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    subject, content = await subject_of(dialog_manager), await content_of(dialog_manager)
    shown = Report(0, subject, ReportAddressee.AUTHORITY, 0, 0, turn.now, content)
    texts = {
        **await subject_args(turn, subject),
        **report_args(shown),
        "channel": content.channel or MISSING,
        "words": content.words or MISSING,
        "ask_on": content.ask_on.isoformat() if content.ask_on else MISSING,
    }
    others = await readable_reports(turn.store, turn.member, subject)
    already = dialog_manager.dialog_data.get("meanwhile")
    return {
        "args": texts,
        "line": report_line(turn, shown),
        "meanwhile": already is not None,
        "others": "\n".join(report_line(turn, each) for each in others[already or 0 :][-3:]),
        "has_channel": content.channel is not None,
        "has_words": content.words is not None,
        "is_reported": content.decision is ReportDecision.REPORTED,
        "is_open": content.is_open,
    }


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return turn.today - timedelta(days=_DAYS_BACK), turn.today


async def _bounds_ahead(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return turn.today + timedelta(days=1), turn.today + timedelta(days=_DAYS_AHEAD)


async def _get_saved(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    texts = await subject_args(turn, await subject_of(dialog_manager))
    return {"args": {**texts, "ask_on": dialog_manager.dialog_data["saved"]}}


def _back() -> Widget:
    return button("button-back", "back", go_back)


def noting_windows() -> tuple[Window, ...]:
    """One question after the other, then a last look at all of it, from where each answer can be changed."""
    here = states.Reporting
    return (
        Window(
            Say("report-ask_authority"),
            *authority_widgets(_change_authority),
            _back(),
            state=here.authority,
            getter=get_authorities,
        ),
        ask_text(
            here.office,
            Say("report-ask_office"),
            _back(),
            read=partial(typed_line, longest=_LONGEST_OFFICE),
            on_text=_keep_office,
        ),
        Window(
            Say("report-ask_reason"),
            options("reason", NotReportedReason, lambda each: f"report-reason-{each}", _keep_reason),
            _back(),
            state=here.reason,
            getter=_get_subject,
        ),
        Window(
            Say("report-ask_channel"),
            options("how", ReportChannel, lambda each: f"report-channel-{each}", _keep_channel),
            _back(),
            state=here.channel,
            getter=_get_subject,
        ),
        ask_day(here.day, Say("report-ask_day"), _back(), bounds=_bounds, on_day=_keep_day),
        ask_words(
            here.words,
            Say("report-ask_words"),
            _back(),
            longest=LONGEST_WORDS,
            protect_content=True,
            on_words=_keep_words,
            getter=_get_subject,
        ),
        Window(
            Mistake(),
            Say("report-summary"),
            Format("{line}"),
            Say("report-how", when="has_channel"),
            Say("report-words", when="has_words"),
            Say("report-asks_again", when="is_open"),
            Say("report-meanwhile", when="meanwhile"),
            Format("{others}", when="meanwhile"),
            main_button("report-save", "save", _save),
            goes_to("report-change-office", "office", here.authority, when="is_reported"),
            goes_to("report-change-channel", "how", here.channel, when="is_reported"),
            goes_to("report-change-day", "day", here.day),
            goes_to("report-change-reason", "why", here.reason, when=~F["is_reported"]),
            goes_to("report-change-words", "words", here.words),
            goes_to("report-change-decider", "who", here.decider),
            button("report-not_reported", "not", _change_decision, when="is_reported"),
            button("report-reported", "reported", _change_decision, when=~F["is_reported"]),
            goes_to("report-change-ask_on", "ask", here.ask_on, when="is_open"),
            back_to(here.list),
            state=here.summary,
            protect_content=True,
            getter=_get_summary,
        ),
        Window(
            Say("report-ask_decider"),
            paged(choice_of_row("member", "members", _keep_decider), "members"),
            back_to(here.summary),
            state=here.decider,
            getter=get_members,
        ),
        ask_day(
            here.ask_on,
            Say("report-ask_ask_on"),
            back_to(here.summary),
            bounds=_bounds_ahead,
            on_day=_keep_ask_on,
        ),
        Window(
            Say("report-saved"),
            goes_to("report-to_list", "list", here.list),
            state=here.saved,
            getter=_get_saved,
        ),
    )
