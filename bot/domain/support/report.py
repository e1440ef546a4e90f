"""A report (通報): what staff told an authority about a wrong, or the employer, or why they did not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from bot.domain.missing import MISSING
from bot.domain.staff import label_of

# In so many days somebody asks again what became of a report.
ASK_AGAIN_AFTER_DAYS: Final = 14


class ReportAddressee(StrEnum):
    """Whom it was told, or was not."""

    AUTHORITY = "authority"
    EMPLOYER = "employer"


class ReportDecision(StrEnum):
    """Whether it was told."""

    REPORTED = "reported"
    NOT_REPORTED = "not_reported"


class ReportChannel(StrEnum):
    """The way in which it was told."""

    TELEPHONE = "telephone"
    VISIT = "visit"
    LETTER = "letter"
    ONLINE = "online"


class ReportOutcome(StrEnum):
    """What an authority has made of a report."""

    NONE_YET = "none_yet"
    ACCEPTED = "accepted"
    EXAMINED = "examined"
    DONE = "done"
    NOT_ACCEPTED = "not_accepted"


class NotReportedReason(StrEnum):
    """Why staff decided not to report, as far as a button says so."""

    WORKER_DECLINES = "worker_declines"
    NO_BREACH = "no_breach"
    BY_OTHERS = "by_others"
    STILL_CHECKING = "still_checking"
    OTHER = "other"


FINAL_OUTCOMES = frozenset({ReportOutcome.DONE, ReportOutcome.NOT_ACCEPTED})


@dataclass(frozen=True, slots=True)
class ReportSubject:
    """What it is about: one consultation, or one interview; the other is None."""

    worker_id: int
    consultation_id: int | None = None
    interview_id: int | None = None

    def __str__(self) -> str:
        """Return it as the audit log names it."""
        if self.consultation_id is not None:
            return f"consultation:{self.consultation_id}"
        return f"interview:{self.interview_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """What staff say of it. The name of who decided is that of the day, whatever it is later.

    `authority` is an id of `data/authorities.yaml`; `office` is the name of another one, as it was typed. `whom` is the
    person at the employer. `unagreed` is why the employer was told without the worker's consent.
    Somebody asks again on `ask_on`, where something is still to come of it.
    """

    decision: ReportDecision
    done_on: date
    decided_by: int
    decided_by_name: str | None
    authority: str | None = None
    office: str | None = None
    channel: ReportChannel | None = None
    whom: str | None = None
    words: str | None = None
    unagreed: str | None = None
    reason: NotReportedReason | None = None
    outcome: ReportOutcome | None = None
    outcome_words: str | None = None
    ask_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Return whether something is still to come: an office's answer, or a decision that was put off."""
        if self.decision is ReportDecision.NOT_REPORTED:
            return self.reason is NotReportedReason.STILL_CHECKING
        return self.outcome is not None and self.outcome not in FINAL_OUTCOMES


@dataclass(frozen=True, slots=True)
class Report:
    """A report as its newest version has it: version `number`, written by a member of staff at `written_at`."""

    id: int
    subject: ReportSubject
    addressee: ReportAddressee
    number: int
    staff_id: int
    written_at: datetime
    content: ReportContent


def report_args(report: Report) -> Mapping[str, str]:
    """Return the variables of a text that tells of a report in a line, with no word that was typed about the matter."""
    content = report.content
    return {
        "addressee": report.addressee.value,
        "decision": content.decision.value,
        "done_on": content.done_on.isoformat(),
        "name": label_of(content.decided_by_name, content.decided_by),
        "authority": content.authority or MISSING,
        "office": content.office or MISSING,
        "whom": content.whom or MISSING,
        "outcome": content.outcome or MISSING,
        "reason": content.reason or MISSING,
    }


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One version of a report beside whom it concerns, for the workbook of auditors; `worker` is a roster number."""

    version_id: int
    worker: str | None
    writer: str | None
    report: Report
