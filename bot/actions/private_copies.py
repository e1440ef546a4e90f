"""What staff were shown of what the group does not see, in their own chats: it goes, as far as Telegram lets it."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.domain.outbox import DeletePrivateCopy
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.consultation import Consultation
from bot.domain.support.matter_reader import PrivateCopy
from bot.domain.support.sight import may_read
from bot.storage.store import Store

# Telegram lets a bot delete what is younger than 48 hours.
_SHOWN_FOR = timedelta(hours=47)


async def tend_copies(store: Store, now: datetime) -> None:
    """Let go what was shown long enough, or to somebody who may not see it any more: the tick asks once a minute."""
    await _delete(await store.private_copies.shown_until(now - _SHOWN_FOR), store, now)
    await _delete_unreadable(await store.private_copies.places(), store, now)


async def tend_copies_of(store: Store, staff_id: int, now: datetime) -> None:
    """Let go at once what somebody may not see any more, whose role has changed or ended."""
    await _delete_unreadable(await store.private_copies.places_of(staff_id), store, now)


async def take_back(store: Store, staff_id: int, consultation_id: int, now: datetime) -> None:
    """Let go at once what somebody was shown of a matter that they do not read any more."""
    await _delete(await store.private_copies.shown_to(staff_id, consultation_id), store, now)


async def delete_copies_of(store: Store, consultation_id: int, now: datetime) -> None:
    """Let everything go that shows words of a matter: they are destroyed."""
    await _delete(await store.private_copies.of_matter(consultation_id), store, now)


async def end_readings(store: Store, staff_id: int, now: datetime) -> None:
    """Somebody is not on the staff any more: nothing that they were added to or shown stays theirs."""
    for reader in await store.matter_readers.of_member(staff_id):
        await store.matter_readers.end(reader.id, now, None)
    await tend_copies_of(store, staff_id, now)


async def _delete_unreadable(places: Sequence[tuple[int, int]], store: Store, now: datetime) -> None:
    if not places:
        return
    staff = {member.id: member for member in await store.staff.all()}
    matters = {each.id: each for each in await store.consultations.some({matter_id for _, matter_id in places})}
    for staff_id, matter_id in places:
        if not _may_keep(staff.get(staff_id), matters[matter_id]):
            await take_back(store, staff_id, matter_id, now)


def _may_keep(member: StaffMember | None, matter: Consultation) -> bool:
    """Return whether it may stand there: of what the group reads only hidden words were shown, and to managers."""
    return may_read(member, matter) and (not matter.is_in_group or is_allowed(member, Access.MANAGER))


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
