"""Alarms and who hears them, as the database keeps them."""

from datetime import UTC, datetime, timedelta

from bot.domain.staff import Role
from bot.domain.support.alarm import Alarm, AlarmOutcome
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState
from bot.domain.support.red_flag import RedFlag
from bot.domain.workers.worker import Worker
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


async def test_a_clock_that_goes_back_lets_no_ring_wait(store: Store) -> None:
    alarm = await _alarm(store)
    assert await store.alarms.rang(alarm, LATER)
    rung = await store.alarms.get(alarm.id)
    assert await store.alarms.claim_post(rung, LATER, LATER + timedelta(seconds=60))
    assert [each.id for each in await store.alarms.due(NOW)] == [alarm.id]
    assert [each.id for each in await store.alarms.to_post(NOW)] == [alarm.id]


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


async def test_what_was_done_is_kept_once_and_of_what_somebody_took(store: Store) -> None:
    staff_id = await store.staff.add(601, NOW)
    alarm = await _alarm(store)
    assert not await store.alarms.set_outcome(alarm, AlarmOutcome.SPOKE, staff_id, NOW)
    await store.alarms.end(alarm.id, NOW, staff_id)
    assert (await store.alarms.get(alarm.id)).lacks_outcome
    assert await store.alarms.set_outcome(alarm, AlarmOutcome.SPOKE, staff_id, NOW)
    assert not await store.alarms.set_outcome(alarm, AlarmOutcome.NO_DANGER, staff_id, LATER)
    kept = await store.alarms.get(alarm.id)
    assert (kept.outcome, kept.outcome_at, kept.lacks_outcome) == (AlarmOutcome.SPOKE, NOW, False)


async def test_a_red_flag_is_alarmed_once_and_while_another_alarm_of_the_worker_runs_not_yet(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    first, second = await matter_of(store, worker), await matter_of(store, worker)
    for each in (first, second):
        await store.red_flags.set(each.id, RedFlag.VIOLENCE, None, NOW)
    assert [each.id for each in await store.red_flags.unalarmed()] == [first.id, second.id]
    alarm = await store.alarms.raise_for(first.id, NOW)
    assert await store.red_flags.unalarmed() == []
    await store.alarms.end(alarm.id, LATER, None)
    assert [each.id for each in await store.red_flags.unalarmed()] == [second.id]
    await store.consultations.set_state(second.id, ConsultationState.CLOSED, LATER)
    assert await store.red_flags.unalarmed() == []


async def test_what_staff_have_raised_comes_back_after_the_worker_s_own_alarm_and_that_does_not(store: Store) -> None:
    staff_id = await store.staff.add(601, NOW)
    worker = await store.workers.upsert_by_chat(101, "vi")
    first, second = await matter_of(store, worker), await matter_of(store, worker)
    for each, by in ((first, None), (second, staff_id)):
        await store.red_flags.set(each.id, RedFlag.VIOLENCE, by, NOW)
        alarm = await store.alarms.raise_for(each.id, NOW, by)
        await store.alarms.end(alarm.id, LATER, None)
    assert [each.id for each in await store.red_flags.unalarmed()] == [second.id]
    newest = await store.alarms.newest_cry_of(worker.id)
    assert newest is not None
    assert newest.consultation_id == first.id


async def matter_of(store: Store, worker: Worker) -> Consultation:
    """A new consultation."""
    return await store.consultations.open(worker, ConsultationKind.OTHER, NOW)


async def _alarm(store: Store) -> Alarm:
    matter = await matter_of(store, await store.workers.upsert_by_chat(101, "vi"))
    return await store.alarms.raise_for(matter.id, NOW)
