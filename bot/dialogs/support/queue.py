"""The queue: the consultations of one part, and of each the way to its topic, who has it, and until when it rests."""

from datetime import date, datetime

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Row, Url
from aiogram_dialog.widgets.text import Format

from bot.actions.support.claiming import claim_consultation, snooze_consultation
from bot.actions.support.reports.recording import readable_reports
from bot.dialogs import states
from bot.dialogs.support.alarms.taking import take_its_alarm
from bot.dialogs.support.complaints import open_one_complaint
from bot.dialogs.turn import GoneError, Turn, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, choice_of_row, started_with
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import back_to, button, danger_button, goes_to, home_button
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.domain.days import TOKYO, add_days, tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.staff import Access, is_allowed, label_of
from bot.domain.support.consultation import Consultation, Readers, reads_in
from bot.domain.support.group_post import address_of
from bot.domain.support.matter_card import LAST_REPORTS
from bot.domain.support.queue import QueuePart, queue
from bot.domain.support.report import ReportSubject, report_args
from bot.domain.support.sight import may_read, may_take_alarm, sight_of
from bot.domain.support.standing import standing_of
from bot.domain.workers.worker import Worker
from bot.texts import format_day

_LONGEST_REST_DAYS = 60
_THREE_DAYS = 3


def matter_label(turn: Turn, matter: Consultation, worker: Worker) -> str:
    """Whose turn it is, the number, whose it is and until when: no word of the matter."""
    texts = {
        "standing": standing_of(matter, turn.now).value,
        "urgency": matter.urgency.value,
        "readers": matter.readers.value,
        "number": str(matter.id),
        "roster_number": worker.number or MISSING,
        "due": MISSING if matter.answer_by is None else _short_time(matter.answer_by, turn.t.locale),
    }
    return short_label(turn.t.label("queue-label", texts))


async def _get_queue(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    member = turn.require_member()
    part = QueuePart(started_with(dialog_manager).get("part", QueuePart.OURS))
    matters = queue(await turn.store.standings.open_for(sight_of(member)), part, member.id, turn.now)
    workers = await turn.store.workers.of_many({each.worker_id for each in matters})
    items = [(str(each.id), matter_label(turn, each, workers[each.worker_id])) for each in matters]
    return {**args(part=part.value, count=len(items)), "items": items, "none": not items}


async def _open_one(manager: DialogManager, number: int) -> None:
    manager.dialog_data["matter"] = number
    await _chosen_matter(manager)
    await manager.switch_to(states.Queue.one)


async def _get_matter(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter = await _chosen_matter(dialog_manager)
    worker = await turn.store.workers.get(matter.worker_id)
    address = address_of(await turn.store.group_posts.of_consultation(matter.id)) if matter.is_in_group else None
    name = None if matter.assignee_id is None else await turn.store.staff.name_of(matter.assignee_id)
    member, is_staff = turn.require_member(), is_allowed(turn.member, Access.STAFF)
    noted = await readable_reports(turn.store, member, ReportSubject(matter.worker_id, consultation_id=matter.id))
    alarm = await turn.store.alarms.newest_of(matter.id)
    is_alarmed = alarm is not None and alarm.is_running
    takes_alarm = is_alarmed and may_take_alarm(member, matter)
    texts = {
        "number": str(matter.id),
        "readers": matter.readers.value,
        "kind": matter.kind.value,
        "urgency": matter.urgency.value,
        "standing": standing_of(matter, turn.now).value,
        "roster_number": worker.number or MISSING,
        "locale": reads_in(worker, matter),
        "name": MISSING if matter.assignee_id is None else label_of(name, matter.assignee_id),
    }
    times = {"since": matter.waiting_since, "due": matter.answer_by, "until": matter.snoozed_until}
    return {
        **args(**texts, **_days(times)),
        "is_alarmed": is_alarmed,
        "takes_alarm": takes_alarm,
        **{name: at is not None for name, at in times.items()},
        "address": address,
        "is_private": matter.readers is not Readers.GROUP,
        "in_general": matter.is_in_group and address is None,
        "may_claim": is_staff and matter.is_open and matter.assignee_id != member.id and not takes_alarm,
        "may_rest": is_staff and matter.is_open and matter.waiting_since is not None,
        "is_staff": is_staff,
        "reports": "\n".join(turn.t("report-line", report_args(each)) for each in noted[-LAST_REPORTS:]),
        "on_roster": worker.on_roster,
    }


def _days(times: dict[str, datetime | None]) -> dict[str, str]:
    told: dict[str, str] = {}
    for name, at in times.items():
        if at is not None:
            told |= {f"{name}_on": tokyo_day(at).isoformat(), f"{name}_time": tokyo_time(at)}
    return told


def _short_time(at: datetime, locale: str) -> str:
    return f"{format_day(at.astimezone(TOKYO).date(), 'Md', locale)} {tokyo_time(at)}"


async def _chosen_matter(manager: DialogManager) -> Consultation:
    """Return the consultation that is shown; raises GoneError where this member of staff may not read it."""
    turn = turn_of(manager)
    number = manager.dialog_data.get("matter") or started_with(manager).get("matter")
    matter = await turn.store.consultations.find(number) if number else None
    if matter is None or not may_read(turn.member, matter):
        raise GoneError
    return matter


async def _on_private(manager: DialogManager) -> None:
    await open_one_complaint(manager, (await _chosen_matter(manager)).id)


async def _on_take_alarm(manager: DialogManager) -> None:
    await take_its_alarm(manager, await _chosen_matter(manager))


async def _on_claim(manager: DialogManager) -> None:
    raise_refusal(await claim_consultation(turn_of(manager).as_member, await _chosen_matter(manager)))


async def _on_card(manager: DialogManager) -> None:
    turn = turn_of(manager)
    worker = await turn.store.workers.get((await _chosen_matter(manager)).worker_id)
    await manager.start(states.Roster.card, data={"worker": worker.id})


async def _on_report(manager: DialogManager) -> None:
    await manager.start(states.Reporting.list, data={"matter": (await _chosen_matter(manager)).id})


async def _rest_until(manager: DialogManager, day: date) -> None:
    raise_refusal(await snooze_consultation(turn_of(manager).as_member, await _chosen_matter(manager), day))
    await manager.switch_to(states.Queue.one)


async def _on_tomorrow(manager: DialogManager) -> None:
    await _rest_until(manager, add_days(turn_of(manager).today, 1))


async def _on_three_days(manager: DialogManager) -> None:
    await _rest_until(manager, add_days(turn_of(manager).today, _THREE_DAYS))


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return add_days(turn.today, 1), add_days(turn.today, _LONGEST_REST_DAYS)


async def _get_number(dialog_manager: DialogManager, **_: object) -> Data:
    return args(number=str((await _chosen_matter(dialog_manager)).id))


def queue_dialog() -> Dialog:
    """Build the dialog: the list, one of them, until when it rests."""
    return Dialog(
        Window(
            Say("queue-list", when=~F["none"]),
            Say("queue-none", when="none"),
            paged(choice_of_row("m", "items", _open_one), "pages", naming=by_place),
            home_button(),
            state=states.Queue.list,
            getter=_get_queue,
        ),
        Window(
            Mistake(),
            Say("queue-alarm", when="is_alarmed"),
            Say("queue-one"),
            Say("queue-since", when="since"),
            Say("queue-due", when="due"),
            Say("queue-until", when="until"),
            Format("{reports}", when="reports"),
            Say("queue-no_topic", when="in_general"),
            Url(Label("standing-open"), Format("{address}"), when="address"),
            button("complaint-open", "private", _on_private, when="is_private"),
            danger_button("alarm-take", "alarm", _on_take_alarm, when="takes_alarm"),
            Row(
                button("queue-claim", "claim", _on_claim, when="may_claim"),
                goes_to("queue-snooze", "rest", states.Queue.snoozing, when="may_rest"),
            ),
            button("report-button", "report", _on_report, when="is_staff"),
            button("queue-card", "card", _on_card, when="on_roster"),
            Row(back_to(states.Queue.list), home_button()),
            state=states.Queue.one,
            getter=_get_matter,
        ),
        ask_day(
            states.Queue.snoozing,
            Say("queue-snooze-ask"),
            Row(button("queue-tomorrow", "one", _on_tomorrow), button("queue-three_days", "three", _on_three_days)),
            back_to(states.Queue.one),
            bounds=_bounds,
            on_day=_rest_until,
            getter=_get_number,
        ),
    )
