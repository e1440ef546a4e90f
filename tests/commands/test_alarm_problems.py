"""What `shien doctor` says of alarms that nobody hears, in Telegram or elsewhere."""

from datetime import timedelta

from bot.clock import SystemClock
from bot.commands.doctor.alarm_problems import alarm_problems
from bot.domain.staff import Role
from bot.storage.store import Store
from tests.actions.vocabulary import a_member, a_worker
from tests.storage.support.test_alarms import matter_of


async def test_an_alarm_of_which_nobody_can_be_told_is_a_problem_until_somebody_can(store: Store) -> None:
    now, matter = SystemClock().now(), await matter_of(store, await a_worker(store))
    await store.alarms.raise_for(matter.id, now)
    member = await a_member(store, Role.SUPPORT_MANAGER)
    assert await alarm_problems(store) == []
    await store.staff.lose(member.id, now)
    [problem] = await alarm_problems(store)
    assert problem.startswith(f"no. {matter.id}: nobody who may take its alarm can be told in private; let a manager")
    await store.staff.reach(member.id)
    assert await alarm_problems(store) == []


async def test_a_ring_that_could_not_be_posted_is_a_problem_for_a_week(store: Store) -> None:
    now, matter = SystemClock().now(), await matter_of(store, await a_worker(store))
    await a_member(store, Role.ADMIN)
    alarm = await store.alarms.raise_for(matter.id, now)
    await store.alarms.not_posted(alarm, "HTTP 500", now)
    assert await alarm_problems(store) == [
        f"no. {matter.id}: the last ring could not be posted (HTTP 500); look at ALARM_WEBHOOK"
    ]
    await store.alarms._change(alarm.id, raised_at=now - timedelta(days=8))
    assert await alarm_problems(store) == []
