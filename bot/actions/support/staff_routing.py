"""The staff who hear of a consultation: their group, or of a complaint about them each admin alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain import callbacks
from bot.domain.outbox import Act, Button, OutboxMessage, tell_member
from bot.domain.staff import Role, StaffMember
from bot.domain.support.consultation import Consultation
from bot.storage.store import Store

# What an admin is told of a complaint, by what the staff group would have got. It holds a number and never a word.
_NEWS_OF_ACT = {Act.OPEN_TOPIC: "complaint-new", Act.COPY: "complaint-more", Act.SAY: "complaint-more"}
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
    key = _NEWS_OF_KEY.get(message.key or "", _NEWS_OF_ACT.get(message.act))
    if key is None:
        return
    for admin in await admins(store):
        await store.outbox.put(_news(key, consultation, message, admin), now)


async def admins(store: Store) -> Sequence[StaffMember]:
    """Return everybody who may read complaints."""
    return [member for member in await store.staff.all() if member.role is Role.ADMIN]


def _news(key: str, consultation: Consultation, message: OutboxMessage, admin: StaffMember) -> OutboxMessage:
    number = str(consultation.id)
    idempotency_key = message.idempotency_key and f"{message.idempotency_key}:{admin.id}"
    buttons = ((Button("complaint-open", callback=callbacks.OPEN_COMPLAINT.data(consultation.id)),),)
    return replace(
        tell_member(key, {**message.args, "number": number}, staff_id=admin.id, buttons=buttons),
        idempotency_key=idempotency_key,
    )
