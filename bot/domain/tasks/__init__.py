"""Tasks: what a person on the staff has to do, because a message cannot."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.days import add_days, tokyo_day


class TaskKind(StrEnum):
    """A reason for a task of staff."""

    CALL = "call"  # the worker cannot be reached in the chat
    SILENT = "silent"  # the worker has not reacted for fourteen days
    NO_ANSWER = "no_answer"  # the last step of a reminder had no answer
    NO_CONSENT = "no_consent"  # a reminder was due to somebody who does not agree to reminders
    ASK_RECORDS = "ask_records"  # the worker was asked for the consent to records, and has not answered
    LATE_APPLICATION = "late_application"  # the worker applied after the last day of the stay
    NO_DAY = "no_day"  # the worker says that it is done, and not the day from which the next reminder is counted
    CONTRACT_END = "contract_end"  # the worker says that the contract ended, and staff do not know that day
    PAST_DAY = "past_day"  # the worker tells a day that is past, and staff know a later one
    UNANSWERED = "unanswered"  # a worker waits longer for an answer than staff promise
    OVERDUE = "overdue"  # a deadline passed, and nobody said that it is done
    ALARM_OUTCOME = "alarm_outcome"  # somebody took an alarm, and nobody has said what was done
    READ = "read"  # a worker's words are in a language that who has the matter does not read
    ARRANGE = "arrange"  # an interview is owed, and the worker found no time, called it off or wants to meet in person
    REPORT = "report"  # nobody knows yet what an authority has made of a report, or whether one is to be made
    NO_CONTRACT = "no_contract"  # somebody on the roster has no contract, and the records are to go
    EVIDENCE = "evidence"  # words of a worker were hidden, and no manager has decided whether they are kept
    ARRIVED = "arrived"  # somebody came by an invitation without a name, and nobody has said who it is
    IDENTITY = "identity"  # somebody opened an invitation, and has not shown that it is the person invited


class TaskOutcome(StrEnum):
    """What became of a task."""

    DONE = "done"
    NOT_NEEDED = "not_needed"
    NOT_REACHED = "not_reached"


# Where the bot cannot reach the worker, the employer can: staff get a text for it.
NEEDS_EMPLOYER = frozenset({TaskKind.CALL, TaskKind.SILENT})
# What they are about ends them, and nobody's tap: an answer, a decision, what staff note or find out.
ENDS_BY_ITSELF = frozenset(
    {
        TaskKind.UNANSWERED,
        TaskKind.REPORT,
        TaskKind.EVIDENCE,
        TaskKind.IDENTITY,
        TaskKind.ALARM_OUTCOME,
    }
)
# These are one subject: of a worker one of them is open, the later in the row in place of the earlier.
_SUBJECTS = ((TaskKind.SILENT, TaskKind.CALL), (TaskKind.NO_CONSENT, TaskKind.NO_ANSWER, TaskKind.OVERDUE))
# So long before the records of somebody without a contract go, staff read that one is missing.
CONTRACT_WITHIN_DAYS = 30
# In so many days a task is to be done that has no deadline of its own.
_DAYS_TO_ACT: Mapping[TaskKind, int] = {
    TaskKind.LATE_APPLICATION: 0,
    TaskKind.CALL: 1,
    TaskKind.CONTRACT_END: 1,
    TaskKind.IDENTITY: 1,
    TaskKind.ARRANGE: 3,
    TaskKind.NO_CONTRACT: CONTRACT_WITHIN_DAYS,
}
_USUAL_DAYS_TO_ACT = 7
# Who was not reached is tried again so many days later.
TRY_AGAIN_AFTER_DAYS = 3
# So long what became of a task can be taken back.
UNDO_WITHIN = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class StaffTask:
    """One thing to do about one worker; `obligation_id` names what is owed, if that is why.

    `consultation_id` names the matter that waits, if that is why, `report_id` the report whose outcome is to be asked
    for; `assignee_id` who has claimed the task, and
    `staff_id` who has ended it.
    """

    id: int
    kind: TaskKind
    worker_id: int | None
    obligation_id: int | None
    opened_at: datetime
    done_at: datetime | None
    consultation_id: int | None = None
    deadline_on: date | None = None
    assignee_id: int | None = None
    outcome: TaskOutcome | None = None
    note: str | None = None
    staff_id: int | None = None
    report_id: int | None = None

    @property
    def due_on(self) -> date:
        """Return by when it is to be done; what was opened before tasks had a deadline, at once."""
        return self.deadline_on or tokyo_day(self.opened_at)

    @property
    def text_name(self) -> str:
        """Return the name of its texts: as long as there is no report, somebody has to decide, and not to ask."""
        is_undecided = self.kind is TaskKind.REPORT and self.report_id is None
        return "undecided" if is_undecided else self.kind.value

    def may_be_taken_back(self, now: datetime, staff_id: int) -> bool:
        """Return whether that member of staff has just ended it."""
        return self.done_at is not None and self.staff_id == staff_id and now - self.done_at <= UNDO_WITHIN


def same_subject(kind: TaskKind) -> tuple[TaskKind, ...]:
    """List the kinds of which one alone is open about one worker and reason, the least pressing first."""
    return next((each for each in _SUBJECTS if kind in each), (kind,))


def deadline_of(kind: TaskKind, owed_on: date | None, today: date) -> date:
    """Return by when a task is to be done that begins today; `owed_on` is the last day of what it is about."""
    return owed_on or add_days(today, _DAYS_TO_ACT.get(kind, _USUAL_DAYS_TO_ACT))
