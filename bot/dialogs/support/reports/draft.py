"""What is being noted of a report, as the dialog remembers it, step by step."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot.dialogs import states
from bot.dialogs.support.reports.subject import REPORT
from bot.dialogs.turn import Turn, existing, turn_of
from bot.domain.support.report import (
    ASK_AGAIN_AFTER_DAYS,
    NotReportedReason,
    Report,
    ReportChannel,
    ReportContent,
    ReportDecision,
    ReportOutcome,
)

DRAFT = "draft"
_STEPS: dict[ReportDecision, tuple[tuple[str, State], ...]] = {
    ReportDecision.REPORTED: (
        ("channel", states.Reporting.channel),
        ("done_on", states.Reporting.day),
        ("words", states.Reporting.words),
    ),
    ReportDecision.NOT_REPORTED: (("reason", states.Reporting.reason), ("words", states.Reporting.words)),
}


def begin_draft(manager: DialogManager, seen: list[int], **chosen: str | None) -> None:
    """Begin to note a new report; `seen` are the ids of those that stood on the screen."""
    manager.dialog_data.pop(REPORT, None)
    manager.dialog_data.update({DRAFT: chosen, "seen": seen, "meanwhile": None})


def begin_correction(manager: DialogManager, report: Report) -> None:
    """Begin to correct a report, as this version of it has it."""
    content = report.content
    names = ("authority", "office", "words", "decided_by", "decided_by_name", "outcome_words")
    kept = {name: getattr(content, name) for name in names}
    named = {name: getattr(content, name) for name in ("decision", "channel", "reason", "outcome")}
    days = {"done_on": content.done_on.isoformat(), "ask_on": content.ask_on and content.ask_on.isoformat()}
    manager.dialog_data.update({REPORT: report.id, "number": report.number, "meanwhile": None})
    manager.dialog_data[DRAFT] = {**kept, **{name: each and each.value for name, each in named.items()}, **days}


async def keep(manager: DialogManager, **said: Any) -> None:
    """Remember it, and ask what is not known yet, or show all of it."""
    draft = manager.dialog_data[DRAFT]
    draft.update(said)
    await manager.switch_to(_unanswered(draft) or states.Reporting.summary)


async def go_back(manager: DialogManager) -> None:
    """Leave a question: to what is known by then, or to the beginning where not all of it is."""
    is_whole = _unanswered(manager.dialog_data[DRAFT]) is None
    await manager.switch_to(states.Reporting.summary if is_whole else states.Reporting.list)


def _unanswered(draft: dict[str, Any]) -> State | None:
    """Return the first question that is not answered yet."""
    steps = _STEPS[ReportDecision(draft["decision"])]
    return next((state for name, state in steps if not draft.get(name)), None)


async def content_of(manager: DialogManager) -> ReportContent:
    """Return what was said so far, with what nobody has to say: who decided, and when somebody asks again."""
    turn, draft = turn_of(manager), manager.dialog_data[DRAFT]
    decision = ReportDecision(draft["decision"])
    is_reported = decision is ReportDecision.REPORTED
    decided_by = draft.get("decided_by") or turn.require_member().id
    content = ReportContent(
        decision=decision,
        done_on=date.fromisoformat(draft["done_on"]) if draft.get("done_on") else turn.today,
        decided_by=decided_by,
        decided_by_name=draft.get("decided_by_name") or await turn.store.staff.name_of(decided_by),
        authority=draft.get("authority") if is_reported else None,
        office=draft.get("office") if is_reported else None,
        channel=ReportChannel(draft["channel"]) if is_reported else None,
        words=draft.get("words"),
        reason=None if is_reported else NotReportedReason(draft["reason"]),
        outcome=ReportOutcome(draft.get("outcome") or ReportOutcome.NONE_YET) if is_reported else None,
        outcome_words=draft.get("outcome_words") if is_reported else None,
    )
    return asking_on(content, turn, draft.get("ask_on"))


def asking_on(content: ReportContent, turn: Turn, chosen: str | None = None) -> ReportContent:
    """Let somebody ask again on that day, or some weeks from today, where something is still to come."""
    if not content.is_open:
        return replace(content, ask_on=None)
    usual = turn.today + timedelta(days=ASK_AGAIN_AFTER_DAYS)
    return replace(content, ask_on=date.fromisoformat(chosen) if chosen else usual)


def seen_version(manager: DialogManager, report: Report | None) -> Report:
    """Return the report as it was read when its correction began."""
    return replace(existing(report), number=manager.dialog_data["number"])
