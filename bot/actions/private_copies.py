"""What staff were shown of what the group does not see, in their own chats: it goes, as far as Telegram lets it."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.outbox import DeletePrivateCopy
from bot.domain.support.matter_reader import PrivateCopy
from bot.domain.support.sight import may_read
from bot.storage.store import Store

# Telegram lets a bot delete what is younger than 48 hours.
_SHOWN_FOR = timedelta(hours=47)


async def tend_copies(store: Store, now: datetime) -> None:
    """Let what was shown long enough go: the tick asks once a minute, and reads nothing else."""
    await _delete(await store.private_copies.shown_until(now - _SHOWN_FOR), store, now)


async def tend_readers_copies(store: Store, now: datetime) -> None:
    """Let go what is shown to somebody who may not read it any more: for whoever changes who reads what."""
    for staff_id, consultation_id in await store.private_copies.places():
        member = await store.staff.find(staff_id)
        if member is None or not may_read(member, await store.consultations.get(consultation_id)):
            await _delete(await store.private_copies.shown_to(staff_id, consultation_id), store, now)


async def delete_copies_of(store: Store, consultation_id: int, now: datetime) -> None:
    """Let everything go that shows words of a matter: they are destroyed."""
    await _delete(await store.private_copies.of_matter(consultation_id), store, now)


async def end_readings(store: Store, staff_id: int, now: datetime) -> None:
    """Somebody is not on the staff any more: nothing that they were added to or shown stays theirs."""
    for reader in await store.matter_readers.of_member(staff_id):
        await store.matter_readers.end(reader.id, now, None)
    await tend_readers_copies(store, now)


async def _delete(copies: Iterable[PrivateCopy], store: Store, now: datetime) -> None:
    """It names no matter: those rows go with what is kept of it."""
    for copy in copies:
        await store.private_copies.leave(copy.id, now)
        gone = DeletePrivateCopy(
            chat_id=copy.chat_id,
            telegram_id=copy.telegram_id,
            staff_id=copy.staff_id,
            cause=f"private_copy:{copy.id}",
            idempotency_key=f"private_copy:{copy.id}",
        )
        await store.outbox.put(gone, now)
