"""Every table; the migrations bring a database to this shape and a test compares the two."""

from bot.storage.tables.checks import papers, screenings
from bot.storage.tables.interviews import interview_offers, interview_slots, interviews
from bot.storage.tables.metadata import metadata
from bot.storage.tables.people import (
    consents,
    contracts,
    employers,
    invitations,
    legal_holds,
    profile_values,
    withheld_names,
    workers,
)
from bot.storage.tables.running import dialog_states, events, moved_groups, obligations, outbox, reminder_kinds, tasks
from bot.storage.tables.support import consultations, job_change_entries, job_changes, messages, staff

__all__ = [
    "consents",
    "consultations",
    "contracts",
    "dialog_states",
    "employers",
    "events",
    "interview_offers",
    "interview_slots",
    "interviews",
    "invitations",
    "job_change_entries",
    "job_changes",
    "legal_holds",
    "messages",
    "metadata",
    "moved_groups",
    "obligations",
    "outbox",
    "papers",
    "profile_values",
    "reminder_kinds",
    "screenings",
    "staff",
    "tasks",
    "withheld_names",
    "workers",
]
