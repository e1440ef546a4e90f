"""Tasks: what a person on the staff has to do, because a message cannot."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class TaskKind(StrEnum):
    """A reason for a task of staff."""

    CALL = "call"  # the worker cannot be reached in the chat
    SILENT = "silent"  # the worker has not reacted for fourteen days
    NO_ANSWER = "no_answer"  # the last step of a reminder had no answer
    NO_CONSENT = "no_consent"  # a reminder was due to somebody who does not agree to reminders
    LATE_APPLICATION = "late_application"  # the worker applied after the last day of the stay
    NO_DAY = "no_day"  # the worker says that it is done, and not the day from which the next reminder is counted
    CONTRACT_END = "contract_end"  # the worker says that the contract ended, and staff do not know that day
    PAST_DAY = "past_day"  # the worker tells a day that is past, and staff know a later one
    UNANSWERED = "unanswered"  # a worker waits longer for an answer than staff promise
    OVERDUE = "overdue"  # a deadline passed, and nobody said that it is done


class TaskOutcome(StrEnum):
    """What became of a task."""

    DONE = "done"
    NOT_NEEDED = "not_needed"
    NOT_REACHED = "not_reached"


# Where the bot cannot reach the worker, the employer can: staff get a text for it.
NEEDS_EMPLOYER = frozenset({TaskKind.CALL, TaskKind.SILENT})


@dataclass(frozen=True, slots=True)
class StaffTask:
    """One thing to do about one worker; `obligation_id` names what is owed, if that is why.

    `consultation_id` names the matter that waits, if that is why; `assignee_id` who has claimed the task.
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
