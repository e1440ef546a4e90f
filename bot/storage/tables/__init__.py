"""Every table; the migrations bring a database to this shape and a test compares the two."""

from bot.storage.tables.alarms import alarms
from bot.storage.tables.audit_log import audit_log
from bot.storage.tables.checks import screenings, ticked_documents
from bot.storage.tables.inbox import heartbeats, inbox
from bot.storage.tables.interviews import interview_offers, interview_slots, interviews
from bot.storage.tables.job_changes import job_change_entries, job_changes
from bot.storage.tables.limits import gathered_words, rate_limits
from bot.storage.tables.metadata import metadata
from bot.storage.tables.notices import notice_bodies, notice_recipients, notice_watchers, notices
from bot.storage.tables.outbox import boards, dialog_states, group_refusals, moved_groups, ordering_keys, outbox
from bot.storage.tables.privacy import chat_messages, consents, evidence, legal_holds, withheld_names
from bot.storage.tables.readers import group_posts, matter_readers, named_staff, private_copies
from bot.storage.tables.reminders import obligations, reminder_kinds
from bot.storage.tables.reports import report_versions, reports
from bot.storage.tables.roster import contracts, employers, identity_checks, invitations
from bot.storage.tables.support import (
    canned_replies,
    consultations,
    message_versions,
    messages,
    staff,
    waiting_words,
)
from bot.storage.tables.tasks import tasks
from bot.storage.tables.workers import profile_values, workers

__all__ = [
    "alarms",
    "audit_log",
    "boards",
    "canned_replies",
    "chat_messages",
    "consents",
    "consultations",
    "contracts",
    "dialog_states",
    "employers",
    "evidence",
    "gathered_words",
    "group_posts",
    "group_refusals",
    "heartbeats",
    "identity_checks",
    "inbox",
    "interview_offers",
    "interview_slots",
    "interviews",
    "invitations",
    "job_change_entries",
    "job_changes",
    "legal_holds",
    "matter_readers",
    "message_versions",
    "messages",
    "metadata",
    "moved_groups",
    "named_staff",
    "notice_bodies",
    "notice_recipients",
    "notice_watchers",
    "notices",
    "obligations",
    "ordering_keys",
    "outbox",
    "private_copies",
    "profile_values",
    "rate_limits",
    "reminder_kinds",
    "report_versions",
    "reports",
    "screenings",
    "staff",
    "tasks",
    "ticked_documents",
    "waiting_words",
    "withheld_names",
    "workers",
]
