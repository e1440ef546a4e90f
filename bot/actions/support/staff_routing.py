"""The staff who hear of a consultation: their group, or of a complaint about them each admin alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain import callbacks
from bot.domain.outbox import Button, CopyMessages, OpenTopic, OutboxMessage, SayText, tell_member
from bot.domain.staff import Role, StaffMember
from bot.domain.support.consultation import Consultation
from bot.storage.store import Store

# What an admin is told of a complaint instead of that sentence. It holds a number and never a word.
_NEWS_OF_KEY = {
    "staff-rated": "complaint-rated",
    "staff-unsolved": "complaint-unsolved",
    "staff-forgotten": "complaint-forgotten",
}


async def pass_to_staff(store: Store, consultation: Consultation, message: OutboxMessage, now: datetime) -> None:
    """Put a message for the staff group into the outbox; of a complaint about them only admins hear, one by one."""
    if not consultation.is_for_admins_only:
        await store.outbox.put(message, now)
        return
    key = _news_key(message)
    if key is None:
        return
    for admin in await admins(store):
        await store.outbox.put(_news(key, consultation, message, admin), now)


async def admins(store: Store) -> Sequence[StaffMember]:
    """Return everybody who may read complaints."""
    return [member for member in await store.staff.all() if member.role is Role.ADMIN]


def _news_key(message: OutboxMessage) -> str | None:
    match message:
        case OpenTopic():
            return "complaint-new"
        case CopyMessages():
            return "complaint-more"
        case SayText():
            return _NEWS_OF_KEY.get(message.key, "complaint-more")
    return None


def _news(key: str, consultation: Consultation, message: OutboxMessage, admin: StaffMember) -> SayText:
    number = str(consultation.id)
    idempotency_key = message.idempotency_key and f"{message.idempotency_key}:{admin.id}"
    buttons = ((Button("complaint-open", callback=callbacks.OPEN_COMPLAINT.data(consultation.id)),),)
    args = message.args if isinstance(message, SayText) else {}
    news = tell_member(key, {**args, "number": number}, staff_id=admin.id, buttons=buttons)
    return replace(news, idempotency_key=idempotency_key, cause=f"consultation:{number}")
