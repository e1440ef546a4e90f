"""Periodic interviews, one with the worker and a separate one with the supervisor, item by item (domain.md §4.2)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.days import add_months
from bot.domain.support.consultation import ConsultationKind

# What the place of an interview, or of its recording, may be at most.
LONGEST_PLACE = 200


class Interviewee(StrEnum):
    """The person who is interviewed: form 5-5 is about the worker, 5-6 about the supervisor."""

    WORKER = "worker"
    SUPERVISOR = "supervisor"


class Method(StrEnum):
    """The way in which they meet."""

    IN_PERSON = "in_person"
    ONLINE = "online"


class InterviewState(StrEnum):
    """The stage of an interview."""

    OFFERED = "offered"
    BOOKED = "booked"
    HELD = "held"
    CANCELLED = "cancelled"


class RoomCheck(StrEnum):
    """A point that the interviewer makes sure of before an interview online begins."""

    FACES = "faces"
    ALONE = "alone"
    NO_EARPHONES = "no_earphones"
    RECORDING = "recording"


class EmployerNews(StrEnum):
    """Whether the employer was told what an interview found: the last block of the form."""

    OPEN = "open"  # something was found, and nobody has said yet
    TOLD = "told"
    NOT_TOLD = "not_told"


# The items in the order of the form, and the kind of consultation that a problem with one becomes.
ITEMS: Mapping[str, ConsultationKind] = {
    "other_work": ConsultationKind.WORK,
    "other_employer": ConsultationKind.WORK,
    "safety": ConsultationKind.WORK,
    "pay": ConsultationKind.PAY,
    "hours": ConsultationKind.WORK,
    "leave": ConsultationKind.WORK,
    "housing": ConsultationKind.LIFE,
    "charges": ConsultationKind.PAY,
    "support": ConsultationKind.OTHER,
    "violence": ConsultationKind.HARASSMENT,
    "deposit": ConsultationKind.PAY,
    "money_control": ConsultationKind.HARASSMENT,
    "documents_held": ConsultationKind.PROCEDURE,
    "private_life": ConsultationKind.LIFE,
    "daily_life": ConsultationKind.LIFE,
    "health": ConsultationKind.HEALTH,
    "illegal_workers": ConsultationKind.WORK,
    "other": ConsultationKind.OTHER,
}

# The form's blocks of items, in its order.
BLOCKS: Mapping[str, tuple[str, ...]] = {
    "work": ("other_work", "other_employer", "safety"),
    "treatment": ("pay", "hours", "leave", "housing", "charges", "support"),
    "protection": ("violence", "deposit", "money_control", "documents_held", "private_life"),
    "life": ("daily_life", "health"),
    "other": ("illegal_workers", "other"),
}

# What else there is to say stands beside the items, and is corrected as they are.
REMARKS = "remarks"
# So is what the employer was told.
EMPLOYER = "employer"

# The profile's field from which the next interview is counted.
DATE_OF: Mapping[Interviewee, str] = {
    Interviewee.WORKER: "last_interview_on",
    Interviewee.SUPERVISOR: "last_supervisor_interview_on",
}


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that staff offer; taken by one interview at most."""

    id: int
    starts_at: datetime
    interview_id: int | None


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview. `findings` has for each item that was asked None (no problem) or what the problem is.

    `recording` is where an online interview's recording is kept, `consented_at` when the interviewee agreed to it.
    The interviewer's name and title are those of the day on which it was written down, whatever they are now.
    """

    id: int
    worker_id: int
    interviewee: Interviewee
    state: InterviewState
    method: Method
    place: str | None
    staff_id: int | None
    starts_at: datetime | None
    consented_at: datetime | None
    room_checks: tuple[RoomCheck, ...]
    recording: str | None
    findings: Mapping[str, str | None]
    remarks: str | None
    held_on: date | None
    interviewer_name: str | None = None
    interviewer_title: str | None = None
    employer_news: EmployerNews | None = None
    employer_told_whom: str | None = None
    employer_told_on: date | None = None
    employer_not_told: str | None = None

    @property
    def is_open(self) -> bool:
        """Return whether it is still to be held."""
        return self.state in (InterviewState.OFFERED, InterviewState.BOOKED)

    @property
    def open_items(self) -> tuple[str, ...]:
        """The items nobody has answered yet, in the order of the form."""
        return tuple(item for item in ITEMS if item not in self.findings)

    @property
    def open_blocks(self) -> tuple[str, ...]:
        """The blocks of which something is not answered yet, in the order of the form."""
        return tuple(block for block in BLOCKS if self.open_in(block))

    def open_in(self, block: str) -> tuple[str, ...]:
        """The items of one block that nobody has answered yet."""
        return tuple(item for item in BLOCKS[block] if item not in self.findings)

    @property
    def problems(self) -> Mapping[str, str]:
        """The items with a problem, and what it is."""
        return {item: text for item, text in self.findings.items() if text is not None}

    @property
    def may_begin(self) -> bool:
        """Return whether an online interview has its consent and its room checks; one in person needs neither."""
        if self.method is Method.IN_PERSON:
            return True
        return self.consented_at is not None and set(self.room_checks) == set(RoomCheck)


def recording_until(contract_ended_on: date | None) -> date | None:
    """Return how long the recording must be kept at least; None while no end of the contract is known."""
    return None if contract_ended_on is None else add_months(contract_ended_on, 12)


def in_person_is_recommended(interviews: Iterable[Interview], today: date) -> bool:
    """Return whether the next one with this worker had better be in person: the first one, and once a year.

    The sources disagree whether this is asked for or only wished (domain.md §3.4, R42 and R43).
    """
    met_on = (
        each.held_on
        for each in interviews
        if each.held_on and each.method is Method.IN_PERSON and each.interviewee is Interviewee.WORKER
    )
    last_met_on = max(met_on, default=None)
    return last_met_on is None or add_months(last_met_on, 12) <= today
