"""What stands around a consultation."""

from datetime import UTC, datetime, timedelta

from bot.domain.audit_event import Actor, AuditAction
from bot.storage.store import Store
from bot.storage.support.matter_card import opened_by

NOW = datetime(2026, 11, 29, 1, 0, tzinfo=UTC)


async def test_two_readers_of_one_name_are_two_and_one_without_a_name_is_a_number(store: Store) -> None:
    ids = [await store.staff.add(user_id, NOW) for user_id in (501, 502, 503)]
    for staff_id in ids[:2]:
        await store.staff.set_name(staff_id, "Sato")
    for minutes, staff_id in enumerate((*ids, ids[0])):
        at, actor = NOW + timedelta(minutes=minutes), Actor.staff(staff_id)
        await store.audit_log.record(AuditAction.COMPLAINT_VIEWED, actor=actor, at=at, subject="consultation:7")
    assert await opened_by(store, 7) == [
        ("Sato", NOW + timedelta(minutes=3)),
        ("Sato", NOW + timedelta(minutes=1)),
        (f"#{ids[2]}", NOW + timedelta(minutes=2)),
    ]
