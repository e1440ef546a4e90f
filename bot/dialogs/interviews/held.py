"""Interviews that were held: staff and auditors find the worker, choose one, and read it item by item."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel
from aiogram_dialog.widgets.text import Format

from bot.actions.interviews.readers import restricted_items
from bot.actions.interviews.record import view_interview
from bot.actions.support.reports.recording import readable_reports
from bot.dialogs import states
from bot.dialogs.interviews.findings import employer_args, finding_lines, restricted_text, shown_remarks
from bot.dialogs.presence import confirm_presence
from bot.dialogs.roster.card import chosen_worker, get_rights
from bot.dialogs.turn import GoneError, Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, args, choice, choice_of_row, started_with
from bot.dialogs.widgets.buttons import back_to, home_button, opens
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.dialogs.widgets.pick_worker import pick_worker
from bot.dialogs.widgets.remember import remember
from bot.domain.days import tokyo_day
from bot.domain.interviews import ITEMS, REMARKS, Interview, InterviewState, Method, recording_until
from bot.domain.missing import MISSING
from bot.domain.staff import Access, is_allowed
from bot.domain.support.consultation import Consultation
from bot.domain.support.report import ReportAddressee, ReportSubject, report_args
from bot.domain.support.sight import may_read
from bot.texts import Value

_SHOWN_REPORTS = 5


async def held_interview(turn: Turn, manager: DialogManager) -> Interview:
    """The one that was chosen; raises GoneError where it was deleted meanwhile."""
    interview_id = manager.dialog_data.get("interview") or started_with(manager).get("interview", 0)
    interview = await turn.store.interviews.find(interview_id)
    if interview is None or interview.state is not InterviewState.HELD:
        raise GoneError
    return interview


async def read_finding(turn: Turn, interview: Interview, item: str) -> dict[str, Value] | None:
    """Return the variables of a text about one item, or the remarks; None where this member of staff may not read it.

    What the group does not read is shown only to who is in the group now; raises what `confirm_presence` raises.
    """
    restricted = await restricted_items(turn.store, turn.facts, interview)
    if item in restricted and not _may_read(turn, interview, restricted[item]):
        return None
    matter = restricted.get(item)
    if matter is not None:
        confirm_presence(turn, matter)
    text = interview.remarks if item == REMARKS else interview.findings.get(item)
    fine = "empty" if item == REMARKS else "fine"
    return {"item": item, "result": "told" if text else fine, "text": text or ""}


async def _get_list(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    every = await turn.store.interviews.of_worker(worker.id)
    held = [each for each in reversed(every) if each.state is InterviewState.HELD]
    return {
        **args(roster_number=worker.number or MISSING, count=len(held)),
        "interviews": [(str(each.id), _label(turn, each)) for each in held],
    }


def _may_read(turn: Turn, interview: Interview, matter: Consultation | None) -> bool:
    """What has no consultation is read by managers, and by who held the interview."""
    member = turn.require_member()
    if matter is not None:
        return may_read(member, matter)
    return is_allowed(member, Access.MANAGER) or member.id == interview.staff_id


def _label(turn: Turn, interview: Interview) -> str:
    told = {"held_on": interview.held_on, "interviewee": interview.interviewee.value, "method": interview.method.value}
    return short_label(turn.t.label("interview-held-label", told))


async def _on_interview(manager: DialogManager, interview_id: int) -> None:
    manager.dialog_data["interview"] = interview_id
    turn = turn_of(manager)
    await view_interview(turn.as_member, await held_interview(turn, manager))
    await manager.switch_to(states.HeldInterviews.one)


async def _get_interview(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    interview = await held_interview(turn, dialog_manager)
    worker = await turn.store.workers.get(interview.worker_id)
    restricted = await restricted_items(turn.store, turn.facts, interview)
    hidden = restricted_text(turn, restricted[REMARKS]) if REMARKS in restricted else ""
    told = {
        "roster_number": worker.number or MISSING,
        "interviewee": interview.interviewee.value,
        "method": interview.method.value,
        "held_on": interview.held_on,
        "remarks": shown_remarks(interview, hidden),
        "interviewer": interview.interviewer_name or MISSING,
        "interviewer_title": interview.interviewer_title or MISSING,
    }
    found_something = bool(interview.problems) or interview.employer_news is not None
    return {
        "args": told | employer_args(interview) | await _online(turn, interview),
        "is_online": interview.method is Method.ONLINE,
        "found_something": found_something,
        "may_note": found_something and is_allowed(turn.member, Access.STAFF),
        "lines": finding_lines(turn, interview, restricted),
        "reports": await _reports(turn, interview),
        "items": [(item, short_label(turn.t.label(f"interview-item-{item}"))) for item in (*ITEMS, REMARKS)],
    }


async def _reports(turn: Turn, interview: Interview) -> str:
    about = ReportSubject(interview.worker_id, interview_id=interview.id)
    noted = await readable_reports(turn.store, turn.require_member(), about)
    to_authorities = [each for each in noted if each.addressee is ReportAddressee.AUTHORITY]
    return "\n".join(turn.t("report-line", report_args(each)) for each in to_authorities[-_SHOWN_REPORTS:])


async def _online(turn: Turn, interview: Interview) -> dict[str, Value]:
    contract = await turn.store.contracts.present(interview.worker_id)
    until = recording_until(contract.ended_on if contract else None)
    checks = [turn.t.label(f"interview-check-{check}") for check in interview.room_checks]
    return {
        "consented_on": tokyo_day(interview.consented_at).isoformat() if interview.consented_at else MISSING,
        "checks": " · ".join(checks) or MISSING,
        "recording": interview.recording or MISSING,
        "until": until.isoformat() if until else MISSING,
    }


async def _get_item(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    interview = await held_interview(turn, dialog_manager)
    item = dialog_manager.dialog_data["item"]
    texts = await read_finding(turn, interview, item)
    if texts is None:
        restricted = await restricted_items(turn.store, turn.facts, interview)
        told = {"item": item, "result": "told", "text": restricted_text(turn, restricted[item])}
        return {"args": told, "may_correct": False}
    return {"args": texts, "may_correct": is_allowed(turn.member, Access.STAFF)}


def held_interviews_dialog() -> Dialog:
    """The worker, the held ones, one of them, one item in full."""
    return Dialog(
        pick_worker(
            states.HeldInterviews.worker,
            Say("interview-record-whom"),
            Cancel(Label("button-back"), when="is_staff"),  # whoever only reads came from home
            home_button(when=~F["is_staff"]),
            on_worker=remember("worker", states.HeldInterviews.list),
            getter=get_rights,
        ),
        Window(
            Say("interview-held-list"),
            paged(choice_of_row("i", "interviews", _on_interview), "pages", naming=by_place),
            back_to(states.HeldInterviews.worker),
            state=states.HeldInterviews.list,
            getter=_get_list,
        ),
        Window(
            Say("interview-held-one"),
            Say("interview-held-online", when="is_online"),
            Say("interview-held-employer", when="found_something"),
            Format("\n{lines}"),
            Format("\n{reports}", when="reports"),
            opens("interview-employer-button", "employer", states.TellingEmployer.asking, "interview", when="may_note"),
            opens("report-button", "report", states.Reporting.list, "interview", when="may_note"),
            paged(choice("t", "items", remember("item", states.HeldInterviews.item)), "items", naming=by_place),
            back_to(states.HeldInterviews.list),
            state=states.HeldInterviews.one,
            getter=_get_interview,
        ),
        Window(
            Say("interview-held-item"),
            opens(
                "interview-correct", "correct", states.InterviewCorrection.text, "interview", "item", when="may_correct"
            ),
            back_to(states.HeldInterviews.one),
            state=states.HeldInterviews.item,
            getter=_get_item,
            protect_content=True,
        ),
    )
