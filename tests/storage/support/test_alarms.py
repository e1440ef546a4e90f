"""Alarms and who hears them, as the database keeps them."""

from datetime import UTC, datetime, timedelta

from bot.domain.staff import Role
from bot.domain.support.alarm import Alarm
from bot.domain.support.consultation import ConsultationKind
from bot.storage.store import Store

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
LATER = NOW + timedelta(hours=3)


async def test_it_is_told_again_counted_from_when_it_was_told_last(store: Store) -> None:
    alarm = await _alarm(store)
    assert await store.alarms.rang(alarm, NOW)
    first = await store.alarms.get(alarm.id)
    assert await store.alarms.rang(first, LATER)
    second = await store.alarms.get(alarm.id)
    assert first.next_at == NOW + timedelta(minutes=15)
    assert second.next_at == LATER + timedelta(minutes=45)


async def test_it_is_told_hourly_from_the_third_time_on(store: Store) -> None:
    alarm = await _alarm(store)
    for _ in range(4):
        assert await store.alarms.rang(await store.alarms.get(alarm.id), NOW)
    assert (await store.alarms.get(alarm.id)).next_at == NOW + timedelta(hours=1)


async def test_what_an_earlier_version_told_for_the_last_time_is_told_again(store: Store) -> None:
    alarm = await _alarm(store)
    await store.alarms._change(alarm.id, rung=3, next_at=None)
    assert [each.id for each in await store.alarms.due(NOW)] == [alarm.id]
    await store.alarms.end(alarm.id, NOW, None)
    assert not await store.alarms.due(NOW)


async def test_who_has_an_old_view_of_it_does_not_ring(store: Store) -> None:
    alarm = await _alarm(store)
    assert await store.alarms.rang(alarm, NOW)
    assert not await store.alarms.rang(alarm, NOW)
    assert await store.alarms.end(alarm.id, NOW, None)
    assert not await store.alarms.end(alarm.id, LATER, None)
    assert not await store.alarms.rang(await store.alarms.get(alarm.id), LATER)


async def test_who_is_lost_is_lost_once_until_reached_again(store: Store) -> None:
    staff_id = await store.staff.add(601, NOW)
    await store.staff.confirm(staff_id, Role.ADMIN, NOW)
    assert [await store.staff.lose(staff_id, NOW) for _ in range(2)] == [True, False]
    (lost,) = await store.staff.admins()
    await store.staff.reach(staff_id)
    (reached,) = await store.staff.admins()
    assert (lost.is_reachable, reached.is_reachable) == (False, True)


async def _alarm(store: Store) -> Alarm:
    worker = await store.workers.upsert_by_chat(101, "vi")
    matter = await store.consultations.open(worker, ConsultationKind.OTHER, NOW)
    return await store.alarms.raise_for(matter.id, NOW)
