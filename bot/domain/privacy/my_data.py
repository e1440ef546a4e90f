"""Everything that is kept of one worker, in one place, for the worker to read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.checks.screening import Screening
from bot.domain.interviews import EmployerNews, InterviewState, Method
from bot.domain.notices.notice import NoticePurpose
from bot.domain.outbox import DeliveryStatus
from bot.domain.privacy.consent import Consent
from bot.domain.privacy.evidence import EvidenceStatus, RemovalReason
from bot.domain.reminders.obligation import Obligation
from bot.domain.roster.employment import Contract
from bot.domain.roster.invitation import Invitation
from bot.domain.support.consultation import Consultation
from bot.domain.support.job_change_record import JobChange
from bot.domain.support.message import Message
from bot.domain.support.message_version import MessageVersion
from bot.domain.support.report import NotReportedReason, ReportAddressee, ReportChannel, ReportDecision, ReportOutcome
from bot.domain.tasks import TaskOutcome
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A sentence of the bot for the worker, which nobody asked for; `key` is its text."""

    key: str
    outcome: DeliveryStatus
    at: datetime


@dataclass(frozen=True, slots=True)
class NoticeSummary:
    """One of the notices whose people the worker is one of; `text` is what stands, or stood, in the chat.

    What corrects another one or takes it back is one, too: `about_id` is that of the other.
    """

    notice_id: int
    purpose: NoticePurpose
    about_id: int | None
    at: datetime
    outcome: DeliveryStatus | None
    reason: str | None
    text: str | None
    acknowledged_at: datetime | None
    reminded_at: datetime | None
    corrected_at: datetime | None
    taken_back_at: datetime | None


@dataclass(frozen=True, slots=True)
class HiddenMessage:
    """The worker's own words that were taken out of the chats and are kept, in the place of that message.

    What was taken out at once, an album or all that a message has said, has one `evidence_id`.
    """

    evidence_id: int
    message_id: int
    content: str
    text: str | None
    quote: str | None
    forwarded_from: str | None
    said_key: str | None
    said_args: Mapping[str, str | int | float | bool | None] | None
    reason: RemovalReason
    status: EvidenceStatus
    hidden_at: datetime
    is_by_staff: bool
    decide_on: date | None


@dataclass(frozen=True, slots=True)
class Conversation:
    """A consultation with what the worker wrote and what staff sent; what staff said among themselves is not in it.

    `versions` is all that the worker could read of answers that were corrected, the last version too; `hidden` what
    the worker wrote and staff have hidden since. `is_unread`: everybody who could read it is kept out of it.
    """

    consultation: Consultation
    messages: tuple[Message, ...]
    versions: tuple[MessageVersion, ...] = ()
    hidden: tuple[HiddenMessage, ...] = ()
    is_unread: bool = False


@dataclass(frozen=True, slots=True)
class TaskNote:
    """What staff noted of something that they had to do about the worker."""

    opened_at: datetime
    outcome: TaskOutcome | None
    note: str


@dataclass(frozen=True, slots=True)
class ReportSummary:
    """What was reported to an authority, or told to the employer, or that it was not; no word that staff typed of it.

    `whom` is the person at the employer; `is_agreed` tells whether the worker had agreed to that. What is about an
    interview names no consultation.
    """

    consultation_id: int | None
    addressee: ReportAddressee
    decision: ReportDecision
    done_on: date
    authority: str | None
    office: str | None
    channel: ReportChannel | None
    whom: str | None
    is_agreed: bool
    reason: NotReportedReason | None
    outcome: ReportOutcome | None


@dataclass(frozen=True, slots=True)
class InterviewSummary:
    """A regular interview with the worker; `findings` has for each item that was asked what the problem is, or None.

    What the supervisor said, and what staff remarked, is not in it. What the employer was told of it is, or why not.
    """

    state: InterviewState
    method: Method
    place: str | None
    starts_at: datetime | None
    consented_at: datetime | None
    held_on: date | None
    findings: Mapping[str, str | None]
    interviewer_name: str | None
    interviewer_title: str | None
    employer_news: EmployerNews | None
    employer_told_whom: str | None
    employer_told_on: date | None
    employer_not_told: str | None


@dataclass(frozen=True, slots=True)
class PersonalDataExport:
    """Everything kept of a person, oldest first; `papers` are the documents that the worker has, by screening."""

    worker: Worker
    profile: Profile
    contracts: tuple[Contract, ...]
    consents: tuple[Consent, ...]
    invitations: tuple[Invitation, ...]
    conversations: tuple[Conversation, ...]
    interviews: tuple[InterviewSummary, ...]
    reports: tuple[ReportSummary, ...]
    screenings: tuple[Screening, ...]
    papers: Mapping[int, tuple[str, ...]]
    job_changes: tuple[JobChange, ...]
    obligations: tuple[Obligation, ...]
    notes: tuple[TaskNote, ...]
    notices: tuple[NoticeSummary, ...]
    said: tuple[SentMessage, ...]
    is_held: bool
