"""Searching: which messages a member of staff may look through, and that somebody has looked."""

from collections.abc import Sequence
from typing import Final

from bot.actions.context import ActionContext
from bot.domain.audit_event import AuditAction
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.consultation import Consultation
from bot.domain.support.sight import sight_of
from bot.storage.store import Store

SHORTEST_SEARCH: Final = 2
MOST_WORDS: Final = 2000
_AT_A_TIME = 200


async def note_search(context: ActionContext) -> None:
    """Record that somebody looked; not for what, which may be a name."""
    await context.record(AuditAction.SEARCHED)


async def note_opening(context: ActionContext, consultation: Consultation) -> None:
    """Record that somebody opened what was found."""
    await context.record(AuditAction.FOUND_OPENED, subject=f"consultation:{consultation.id}")


async def readable_words(
    store: Store, member: StaffMember, before: int | None, seen: int
) -> Sequence[tuple[int, int, str]]:
    """Return the next of the newest words that a member of staff reads, after so many that were `seen`.

    Each is the message's id, its consultation's and the text. Auditors search no words.
    """
    limit = min(_AT_A_TIME, MOST_WORDS - seen)
    if limit <= 0 or not is_allowed(member, Access.STAFF):
        return ()
    return await store.messages.newest_words(sight_of(member), before, limit)
