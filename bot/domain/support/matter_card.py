"""What staff see of a consultation at a glance: whose turn it is, who has it, and what else there is of its worker."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.facts.outside_offices import CompetentOffice
from bot.domain.facts.red_flags import RedFlagRule
from bot.domain.missing import MISSING
from bot.domain.support.alarm import Alarm
from bot.domain.support.consultation import Consultation
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.report import Report, report_args
from bot.domain.support.standing import ConsultationStanding, standing_of
from bot.domain.tasks import StaffTask

LAST_MATTERS: Final = 3
LAST_REPORTS: Final = 3
_TASKS = 3
_OFFICES = 3

# A sentence: its text key, and what fills it.
CardLine = tuple[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class LinkedMatter:
    """Another consultation of the same worker, and its address in the staff group, where it has one there."""

    matter: Consultation
    address: str | None


@dataclass(frozen=True, slots=True)
class MatterCard:
    """A consultation with what stands around it; `alarm` is one that runs, `taken` the newest that somebody took.

    `reports` is what was told of it to an authority or the employer.

    `rule` is that of its red flag, `offices` are competent for it, `flagger` is who of staff has set it (None: the
    worker), `offered` are flags for which watch words speak: staff decide.
    `holder` is the name, or the number, of who has claimed it, `speakers` are the names of those on the staff who read
    the worker's language, `next_interview_on` is the day that is booked.
    """

    matter: Consultation
    holder: str | None
    last: Sequence[LinkedMatter]
    next_interview_on: date | None
    tasks: Sequence[StaffTask]
    locale: str
    speakers: Sequence[str]
    alarm: Alarm | None = None
    reports: Sequence[Report] = ()
    taken: Alarm | None = None
    rule: RedFlagRule | None = None
    offices: Sequence[CompetentOffice] = ()
    flagger: str | None = None
    offered: Sequence[RedFlag] = ()


def turn_lines(card: MatterCard, now: datetime) -> Sequence[CardLine]:
    """Say whether an alarm runs, whose turn it is, until when, and who has claimed it."""
    standing, alarm = standing_of(card.matter, now), card.alarm
    times = _time("since", card.matter.waiting_since) | _time("until", card.matter.snoozed_until)
    alarmed: list[CardLine] = [] if alarm is None else [("alarm-runs", _time("since", alarm.raised_at))]
    lines: list[CardLine] = [*alarmed, *_flag_lines(card), ("standing-turn", {"standing": standing.value, **times})]
    if standing is ConsultationStanding.CLOSED:
        return lines
    if card.matter.answer_by is not None:
        lines.append(("standing-answer_by", _time("due", card.matter.answer_by)))
    if card.matter.resolve_by is not None:
        lines.append(("standing-resolve_by", _time("due", card.matter.resolve_by)))
    return [*lines, ("standing-holder", {"name": card.holder or MISSING})]


def _flag_lines(card: MatterCard) -> Iterator[CardLine]:
    """Say which red flag it has, who has set it and who is competent; what was done of its alarm; what is offered."""
    rule, at = card.rule, card.matter.flagged_at
    if rule is not None:
        flag = {"flag": rule.id.value, "urgency": rule.urgency.value, "within": rule.within.value}
        yield "flag-is", {**flag, "name": card.flagger or MISSING, **_time("set", at)}
        yield from (_office(each) for each in card.offices[:_OFFICES])
    if card.taken is not None and card.alarm is None:
        outcome = MISSING if card.taken.outcome is None else card.taken.outcome.value
        yield "alarm-what_done-card", {"outcome": outcome}
    if card.matter.is_open:
        yield from (("flag-offered", {"flag": each.value}) for each in card.offered)


def _office(office: CompetentOffice) -> CardLine:
    called = {"hotline": office.hotline or MISSING, "number": office.number or MISSING}
    return "flag-office", {"office": office.authority, "is_sure": "yes" if office.is_sure else "no", **called}


def around_lines(card: MatterCard, listed: Callable[[Sequence[str]], str]) -> Sequence[CardLine]:
    """Say what else there is of the worker, and who reads the language; `listed` joins names for the reader."""
    lines: list[CardLine] = [_linked(each) for each in card.last]
    if lines:
        lines.insert(0, ("standing-last", {}))
    if card.next_interview_on is not None:
        lines.append(("standing-interview", {"day": card.next_interview_on.isoformat()}))
    lines += [_task(each) for each in card.tasks[:_TASKS]]
    if len(card.tasks) > _TASKS:
        lines.append(("standing-more_tasks", {"more": str(len(card.tasks) - _TASKS)}))
    lines += [("report-line", report_args(each)) for each in card.reports[-LAST_REPORTS:]]
    names = listed(card.speakers) if card.speakers else MISSING
    return [*lines, ("standing-speakers", {"locale": card.locale, "names": names})]


def _linked(each: LinkedMatter) -> CardLine:
    told = {
        "number": str(each.matter.id),
        "kind": each.matter.kind.value,
        "state": each.matter.state.value,
        "opened_on": tokyo_day(each.matter.opened_at).isoformat(),
    }
    if each.address is None:
        return "standing-last-one", told
    return "standing-last-linked", {**told, "url": each.address}


def _task(task: StaffTask) -> CardLine:
    deadline = MISSING if task.deadline_on is None else task.deadline_on.isoformat()
    return "standing-task", {"task": task.text_name, "deadline_on": deadline}


def _time(name: str, at: datetime | None) -> dict[str, str]:
    if at is None:
        return {f"{name}_on": MISSING, f"{name}_time": MISSING}
    return {f"{name}_on": tokyo_day(at).isoformat(), f"{name}_time": tokyo_time(at)}
