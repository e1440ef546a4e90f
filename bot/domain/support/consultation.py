"""A consultation: what a worker asks, and where its handling stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.support.red_flag import RedFlag
from bot.domain.workers.worker import Worker


class ConsultationKind(StrEnum):
    """The matter of a consultation."""

    WORK = "work"
    PAY = "pay"
    LIFE = "life"
    PROCEDURE = "procedure"
    HEALTH = "health"
    HARASSMENT = "harassment"
    JOB_CHANGE = "job_change"
    OTHER = "other"


# Of these nobody but managers and admins hears before the worker or a manager lets others read them (design.md §10).
RESTRICTED_KINDS = frozenset({ConsultationKind.HARASSMENT})

# These are answered sooner than others, and managers hear of them when the office opens.
ORANGE_KINDS = frozenset({ConsultationKind.HARASSMENT, ConsultationKind.HEALTH})


class ConsultationState(StrEnum):
    """The state of a consultation: whose turn it is."""

    NEW = "new"
    WAITING_FOR_STAFF = "waiting_for_staff"
    WAITING_FOR_WORKER = "waiting_for_worker"
    ESCALATED = "escalated"
    CLOSED = "closed"


class Rating(StrEnum):
    """A worker's rating of the help, as three faces."""

    GOOD = "good"
    FAIR = "fair"
    BAD = "bad"


class Readers(StrEnum):
    """The staff who read a consultation: everybody in the group, managers and admins, or admins alone."""

    GROUP = "group"
    RESTRICTED = "restricted"
    ADMINS = "admins"


class Urgency(StrEnum):
    """How soon staff have to answer (`data/targets.yaml`)."""

    RED = "red"
    ORANGE = "orange"
    NORMAL = "normal"

    def is_less_urgent_than(self, other: "Urgency") -> bool:
        """Return whether what has this one may wait longer."""
        return _MOST_URGENT_FIRST.index(self) > _MOST_URGENT_FIRST.index(other)


_MOST_URGENT_FIRST = tuple(Urgency)


class Origin(StrEnum):
    """Who or what a consultation began with."""

    WORKER = "worker"
    STAFF = "staff"
    INTERVIEW = "interview"
    PHONE = "phone"
    IN_PERSON = "in_person"


class Channel(StrEnum):
    """The way in which a consultation reached staff."""

    CHAT = "chat"
    PHONE = "phone"
    IN_PERSON = "in_person"


class EmployerDisclosure(StrEnum):
    """The answer to whether staff may tell the employer about it: asked, and what the worker said."""

    ASKED = "asked"
    AGREED = "agreed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Consultation:
    """One matter of one worker. `topic_id` is the forum topic's thread, `card_id` the card's message in it.

    Both are ids of the staff group while that has the id `group_id`. The topic is closed, by hand or with the
    consultation, where there is a `topic_closed_at`.
    `employer_disclosure` is None until staff ask. The worker waits since `waiting_since` for an answer due at
    `answer_by`; nobody waits where they are None. `assignee_id` is who of staff has claimed it, at `claimed_at`.
    It began with a problem told in the interview `interview_id`, where there is one.
    Its red flag was set at `flagged_at` by that member of staff, or where `flagged_by` is None by the worker; its
    readers have heard of that since `flag_told_at`.
    What staff wrote last has not arrived where there is an `undelivered_at`. The staff whose ids are in `added` read it
    though their role does not, those in `named` never do: it is about them. The group sees of a restricted matter only
    the card without words, `restricted_card_id` in the group `restricted_group_id`.
    """

    id: int
    worker_id: int
    kind: ConsultationKind
    state: ConsultationState
    locale: str
    employer: str | None
    topic_id: int | None
    card_id: int | None
    opened_at: datetime
    closed_at: datetime | None
    red_flag: RedFlag | None = None
    employer_disclosure: EmployerDisclosure | None = None
    group_id: int | None = None
    topic_closed_at: datetime | None = None
    readers: Readers = Readers.GROUP
    urgency: Urgency = Urgency.NORMAL
    origin: Origin = Origin.WORKER
    assignee_id: int | None = None
    claimed_at: datetime | None = None
    waiting_since: datetime | None = None
    answer_by: datetime | None = None
    resolve_by: datetime | None = None
    snoozed_until: datetime | None = None
    first_answered_at: datetime | None = None
    undelivered_at: datetime | None = None
    interview_id: int | None = None
    flagged_by: int | None = None
    flagged_at: datetime | None = None
    flag_told_at: datetime | None = None
    added: frozenset[int] = frozenset()
    named: frozenset[int] = frozenset()
    restricted_card_id: int | None = None
    restricted_group_id: int | None = None

    def topic_in(self, group_id: int | None) -> int | None:
        """Return the topic, where that is one of the group with this id."""
        return self.topic_id if self.group_id == group_id else None

    @property
    def is_flagged_by_staff(self) -> bool:
        """Return whether staff, and not the worker, say that it is important."""
        return self.red_flag is not None and self.flagged_by is not None

    @property
    def is_for_admins_only(self) -> bool:
        """Return whether it is a complaint about support staff, which they do not see."""
        return self.readers is Readers.ADMINS

    @property
    def evidence_readers(self) -> Readers:
        """Return who reads what is hidden in it, as far as the worker has not kept them out."""
        return Readers.ADMINS if self.is_for_admins_only else Readers.RESTRICTED

    @property
    def is_in_group(self) -> bool:
        """Return whether the staff group sees it; otherwise its readers hear of it one by one, in private."""
        return self.readers is Readers.GROUP

    @property
    def keeps_out(self) -> bool:
        """Return whether its worker hides a restricted matter from somebody of the staff."""
        return self.readers is Readers.RESTRICTED and bool(self.named)

    @property
    def is_leaving_group(self) -> bool:
        """Return whether the staff group could read it until now, and it is not gone from there yet."""
        return not self.is_in_group and self.card_id is not None

    @property
    def is_open(self) -> bool:
        """Return whether it is still being handled."""
        return self.state is not ConsultationState.CLOSED

    @property
    def is_unanswered(self) -> bool:
        """Return whether it is staff's turn."""
        return self.is_open and self.state is not ConsultationState.WAITING_FOR_WORKER


# Which text says that something was added to it, by who reads it.
ADDED_KEYS = {
    Readers.GROUP: "consultation-added",
    Readers.RESTRICTED: "restricted-added",
    Readers.ADMINS: "complaint-added",
}
# What says to a worker that none can be told who may read the matter; the second, that the group could read it before.
UNHEARD, UNHEARD_STOOD = "receipt-unheard", "receipt-unheard-stood"
# The same on each further day on which that is so.
STILL_UNHEARD = "receipt-still_unheard"
# The same, where everybody who could is named in it.
NOBODY_LEFT = "receipt-nobody_left"
UNHEARD_KEYS = frozenset({UNHEARD, UNHEARD_STOOD, STILL_UNHEARD, NOBODY_LEFT})
# The same of the group, while that takes nothing, and that it has the words by now.
HELD, HELD_NO_MORE = "receipt-alarm-unheard", "receipt-arrived"
# What says that an answer is overdue; the second, of what is urgent.
LATE, LATE_URGENT = "consultation-late", "consultation-late-urgent"
LATE_KEYS = frozenset({LATE, LATE_URGENT})
# From the widest circle to the closest: who reads in one reads in those before it.
WIDEST_FIRST = (Readers.GROUP, Readers.RESTRICTED, Readers.ADMINS)


def reads_in(worker: Worker, matter: Consultation) -> str:
    """Return the language that a worker reads; who has chosen none since, that of the consultation."""
    return worker.locale or matter.locale


def after_worker_wrote(state: ConsultationState) -> ConsultationState:
    """Return whose turn it is once the worker has written again; writing reopens what was closed."""
    return (
        state if state in (ConsultationState.NEW, ConsultationState.ESCALATED) else ConsultationState.WAITING_FOR_STAFF
    )


def after_answer_left(state: ConsultationState) -> ConsultationState:
    """Return whose turn it is while an answer is on its way; answering reopens what was closed."""
    return ConsultationState.WAITING_FOR_STAFF if state is ConsultationState.CLOSED else state


def after_answer_arrived(state: ConsultationState) -> ConsultationState:
    """Return whose turn it is once an answer has arrived; what is escalated, or was closed meanwhile, stays so."""
    return (
        state
        if state in (ConsultationState.ESCALATED, ConsultationState.CLOSED)
        else ConsultationState.WAITING_FOR_WORKER
    )


def after_answer_failed(state: ConsultationState) -> ConsultationState:
    """Return whose turn it is once what staff wrote could not be delivered: theirs."""
    return ConsultationState.WAITING_FOR_STAFF if state is ConsultationState.WAITING_FOR_WORKER else state
