"""An event: something that happened, told by ids; and the words in which it is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class AuditAction(StrEnum):
    """Everything that is recorded. A new name for one needs a migration: what happened keeps its rows for ever."""

    CONSENT_GIVEN = "consent_given"
    CONSENT_DECLINED = "consent_declined"
    PROFILE_CHANGED = "profile_changed"
    WORKER_LINKED = "worker_linked"
    WORKER_UNREACHABLE = "worker_unreachable"
    WORKER_RETURNED = "worker_returned"
    SCREENING_FINISHED = "screening_finished"

    ROSTER_IMPORTED = "roster_imported"
    WORKER_RENUMBERED = "worker_renumbered"
    WORKER_VIEWED = "worker_viewed"
    CHAT_FREED = "chat_freed"
    EMPLOYER_ADDED = "employer_added"
    EMPLOYER_CHANGED = "employer_changed"
    CONTRACT_BEGUN = "contract_begun"
    CONTRACT_ENDED = "contract_ended"
    CONTRACT_END_TAKEN_BACK = "contract_end_taken_back"
    INVITATION_MADE = "invitation_made"
    INVITATION_REVOKED = "invitation_revoked"
    INVITATION_FOLLOWED = "invitation_followed"
    INVITATION_USED = "invitation_used"
    INVITATION_REUSED = "invitation_reused"
    INVITATION_REFUSED = "invitation_refused"
    INVITATION_ENDED = "invitation_ended"
    IDENTITY_ASKED = "identity_asked"
    IDENTITY_NOT_CONFIRMED = "identity_not_confirmed"
    IDENTITY_CONFIRMED = "identity_confirmed"
    IDENTITY_REFUSED = "identity_refused"

    CONSULTATION_OPENED = "consultation_opened"
    CONSULTATION_MOVED = "consultation_moved"
    CONSULTATION_KIND_CHOSEN = "consultation_kind_chosen"
    CONSULTATION_CLAIMED = "consultation_claimed"
    CONSULTATION_GIVEN_BACK = "consultation_given_back"
    CONSULTATION_SNOOZED = "consultation_snoozed"
    ANSWER_TAKEN_BACK = "answer_taken_back"
    CONTACT_LOGGED = "contact_logged"
    ANSWER_CORRECTED = "answer_corrected"
    READERS_CHANGED = "readers_changed"
    READING_ASKED = "reading_asked"
    READING_NOTED = "reading_noted"
    CANNED_REPLY_PROPOSED = "canned_reply_proposed"
    CANNED_REPLY_APPROVED = "canned_reply_approved"
    CANNED_REPLY_RETIRED = "canned_reply_retired"
    ALARM_RAISED = "alarm_raised"
    ALARM_TAKEN = "alarm_taken"
    REPORT_NOTED = "report_noted"
    REPORT_CORRECTED = "report_corrected"
    ALARM_OUTCOME_NOTED = "alarm_outcome_noted"
    RED_FLAG_SET = "red_flag_set"
    COMPLAINT_VIEWED = "complaint_viewed"
    COMPLAINT_NAMED = "complaint_named"
    COMPLAINT_UNNAMED = "complaint_unnamed"
    MATTER_ASKED_FOR = "matter_asked_for"
    READER_ADDED = "reader_added"
    READER_REFUSED = "reader_refused"
    READER_REMOVED = "reader_removed"
    JOB_CHANGE_OPENED = "job_change_opened"
    JOB_CHANGE_WRITTEN = "job_change_written"
    JOB_CHANGE_CLOSED = "job_change_closed"
    JOB_CHANGE_REOPENED = "job_change_reopened"

    INTERVIEW_OFFERED = "interview_offered"
    INTERVIEW_BOOKED = "interview_booked"
    INTERVIEW_TIME_GIVEN_BACK = "interview_time_given_back"
    INTERVIEW_CANCELLED = "interview_cancelled"
    INTERVIEW_CONSENTED = "interview_consented"
    INTERVIEW_CONSENT_REFUSED = "interview_consent_refused"
    INTERVIEW_CONSENT_ON_PAPER = "interview_consent_on_paper"
    INTERVIEW_BEGUN = "interview_begun"
    INTERVIEW_HELD = "interview_held"
    INTERVIEW_VIEWED = "interview_viewed"
    INTERVIEW_CORRECTED = "interview_corrected"

    REMINDERS_ACTIVATED = "reminders_activated"
    REMINDER_ANSWERED = "reminder_answered"
    CALENDAR_EXPORTED = "calendar_exported"
    FILING_NOTED = "filing_noted"
    DUTY_DONE = "duty_done"
    TASK_OPENED = "task_opened"
    TASK_DONE = "task_done"
    TASK_CLAIMED = "task_claimed"
    TASK_GIVEN_BACK = "task_given_back"
    TASK_NOTED = "task_noted"
    TASK_REOPENED = "task_reopened"

    PURPOSE_CONSENTED = "purpose_consented"
    PURPOSE_REFUSED = "purpose_refused"
    PURPOSE_WITHDRAWN = "purpose_withdrawn"
    EMPLOYER_CONSENT_ASKED = "employer_consent_asked"
    NOT_ACCEPTED = "not_accepted"
    MESSAGE_REMOVED = "message_removed"
    EVIDENCE_VIEWED = "evidence_viewed"
    EVIDENCE_DECIDED = "evidence_decided"
    NOTICE_STARTED = "notice_started"
    NOTICE_CHECKED = "notice_checked"
    NOTICE_ASKED = "notice_asked"
    NOTICE_SENT_BACK = "notice_sent_back"
    NOTICE_WITHDRAWN = "notice_withdrawn"
    NOTICE_APPROVED = "notice_approved"
    NOTICE_APPROVED_ALONE = "notice_approved_alone"
    NOTICE_PAUSED = "notice_paused"
    NOTICE_RESUMED = "notice_resumed"
    NOTICE_CANCELLED = "notice_cancelled"
    NOTICE_SENT_AGAIN = "notice_sent_again"
    NOTICE_TAKEN_BACK = "notice_taken_back"
    NOTICE_READ = "notice_read"
    NOTICES_STOPPED = "notices_stopped"
    NOTICES_RESUMED = "notices_resumed"
    DATA_EXPORTED = "data_exported"
    CHAT_CLEARED = "chat_cleared"
    FORGOTTEN = "forgotten"
    LEGAL_HOLD_SET = "legal_hold_set"
    LEGAL_HOLD_LIFTED = "legal_hold_lifted"
    RECORDS_DELETED = "records_deleted"
    RETENTION_APPLIED = "retention_applied"

    STAFF_JOINED = "staff_joined"
    STAFF_APPOINTED = "staff_appointed"
    STAFF_LEFT = "staff_left"
    STAFF_RECONCILED = "staff_reconciled"
    STAFF_AWAY = "staff_away"
    STAFF_BACK = "staff_back"
    SEARCHED = "searched"
    FOUND_OPENED = "found_opened"
    EXPORTED = "exported"
    FACTS_CONFIRMED = "facts_confirmed"


@dataclass(frozen=True, slots=True)
class Actor:
    """The actor of an event: a noun, with an id where there are several of them; never a name."""

    noun: str
    id: int | None = None

    def __str__(self) -> str:
        return self.noun if self.id is None else f"{self.noun}:{self.id}"

    @classmethod
    def worker(cls, worker_id: int) -> "Actor":
        """A worker."""
        return cls("worker", worker_id)

    @classmethod
    def staff(cls, staff_id: int) -> "Actor":
        """A member of staff."""
        return cls("staff", staff_id)


# The bot by itself, at its hour or because something ended.
SHIEN = Actor("shien")
# Who left no trace, and of whom none is kept.
SOMEBODY = Actor("somebody")
RETENTION = Actor("retention")
SETTINGS = Actor("settings")
COMMAND_LINE = Actor("command line")


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """An event as it was recorded: `actor` and `subject` are a noun and an id such as `worker:7`.

    The details hold no name and nobody's words.
    """

    id: int
    at: datetime
    actor: str
    action: str
    subject: str | None
    details: Mapping[str, object]
