"""What an event is about: what belongs to a consultation is told only to who may know of that."""

from bot.domain.audit_event import AuditEvent

# What stands in one consultation; its events are those of the consultation.
OF_CONSULTATION = frozenset(
    {"consultation", "message", "evidence", "task", "alarm", "report", "job_change", "private_copy", "matter_reader"}
)
# What belongs to none: people, contracts, days, facts.
OF_NO_CONSULTATION = frozenset(
    {
        "canned_reply",
        "employer",
        "hotline",
        "interview",
        "invitation",
        "notice",
        "obligation",
        "reminder",
        "screening",
        "source",
        "staff",
        "worker",
    }
)


def subject_of(event: AuditEvent) -> tuple[str, int] | None:
    """Return the noun and the id of what an event is about, where that stands in a consultation.

    Where the details name the consultation that is what it is about.
    """
    named = event.details.get("consultation")
    if isinstance(named, int):
        return "consultation", named
    noun, _, number = (event.subject or "").partition(":")
    return (noun, int(number)) if noun in OF_CONSULTATION else None
