"""To whom the outbox speaks in the private chat of an update: a worker, or one of staff."""

from dataclasses import dataclass, replace

from bot.domain.outbox import OutboxMessage
from bot.domain.received_update import ReceivedUpdate
from bot.domain.staff import Access, is_allowed
from bot.domain.workers.worker import Worker
from bot.storage.store import Store


@dataclass(frozen=True, slots=True)
class Addressee:
    """A worker, or one of staff with the id `staff_id`; with neither the staff group."""

    worker: Worker | None = None
    staff_id: int | None = None

    def address(self, message: OutboxMessage) -> OutboxMessage:
        """Return the message as it goes to this person."""
        worker_id = None if self.worker is None else self.worker.id
        return replace(message, worker_id=worker_id, staff_id=self.staff_id)


async def addressee_of(store: Store, received: ReceivedUpdate) -> Addressee | None:
    """Return whose private chat an update is from; None for a stranger's, and for one from a group."""
    worker = await worker_of(store, received)
    if worker is not None:
        return Addressee(worker)
    # In a private chat Telegram gives the chat the person's own id.
    user_id = received.private_chat_id
    member = None if user_id is None else await store.staff.by_user(user_id)
    return Addressee(staff_id=member.id) if member is not None and is_allowed(member, Access.READER) else None


async def worker_of(store: Store, received: ReceivedUpdate) -> Worker | None:
    """Return the worker whose update it is; None for everybody else's, and for one from a group."""
    chat_id = received.private_chat_id
    return None if chat_id is None else await store.workers.by_chat(chat_id)
