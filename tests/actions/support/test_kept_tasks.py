"""Tasks about matters that the group does not see: who reads them hears of their day alone, by number."""

from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from bot.actions.support.kept_tasks import remind_of_kept_tasks
from bot.domain.days import TOKYO, tokyo_day
from bot.domain.staff import Role
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.domain.tasks import TaskKind
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import ADMIN_USER, MANAGER_USER, a_member, a_worker, acting, rows

# A Tuesday at noon, while the office is open; Saturday is four days later.
NOON = datetime(2026, 11, 24, 12, tzinfo=TOKYO)
OPENING = NOON.replace(hour=9)


async def a_matter(store: Store, readers: Readers = Readers.RESTRICTED) -> Consultation:
    return await store.consultations.open(await a_worker(store), ConsultationKind.HARASSMENT, NOON, readers)


async def a_task(store: Store, kind: TaskKind, readers: Readers, opened_at: datetime, days: int = 0) -> int:
    due_on = tokyo_day(opened_at + timedelta(days=days))
    task = await store.tasks.open_about(kind, await a_matter(store, readers), opened_at, due_on)
    assert task is not None
    return task.id


async def heard(store: Store, at: datetime) -> list[tuple[int, int, int]]:
    """Who hears at that instant of how many due that day, and how many late."""
    before = len(await _told(store))
    await remind_of_kept_tasks(acting(store, now=at))
    await store.outbox.flush()
    told = (await _told(store))[before:]
    return [(each["staff_id"], each["message"]["args"]["today"], each["message"]["args"]["late"]) for each in told]


async def _told(store: Store) -> list[dict[str, Any]]:
    return [row for row in await rows(store, outbox) if row["message"].get("key") == "task-kept-due"]


async def test_its_readers_hear_on_the_day_at_the_opening_the_day_after_it_and_then_weekly(store: Store) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await a_member(store)
    await a_task(store, TaskKind.REPORT, Readers.RESTRICTED, NOON, days=2)
    days = {day: await heard(store, OPENING + timedelta(days=day)) for day in range(1, 18)}
    assert {day: said for day, said in days.items() if said} == {
        2: [(manager.id, 1, 0)],
        3: [(manager.id, 0, 1)],
        10: [(manager.id, 0, 1)],
        17: [(manager.id, 0, 1)],
    }


async def test_what_no_bot_told_on_its_day_is_told_on_the_next_on_which_one_runs(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await a_task(store, TaskKind.REPORT, Readers.RESTRICTED, NOON, days=2)
    days = {day: await heard(store, OPENING + timedelta(days=day)) for day in range(1, 25) if day not in (3, 10)}
    assert [day for day, said in days.items() if said] == [2, 6, 13, 17, 24]


async def test_a_message_about_one_task_is_none_about_another(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await a_task(store, TaskKind.REPORT, Readers.RESTRICTED, NOON, days=1)
    await a_task(store, TaskKind.REPORT, Readers.RESTRICTED, NOON, days=7)
    days = {day: await heard(store, OPENING + timedelta(days=day)) for day in range(1, 10)}
    counts = {day: said[0][1:] for day, said in days.items() if said}
    assert counts == {1: (1, 0), 2: (0, 1), 7: (1, 0), 8: (0, 1), 9: (0, 1)}


async def test_a_week_that_ends_on_a_holiday_is_told_when_the_office_opens_again(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    begun = datetime(2026, 12, 31, 12, tzinfo=TOKYO)
    await a_task(store, TaskKind.REPORT, Readers.RESTRICTED, begun, days=1)
    days = [datetime(2027, 1, day, 9, tzinfo=TOKYO) for day in range(2, 27)]
    told = {day.day: len(await heard(store, day)) for day in days}
    # A Monday after the New Year; the Monday after that is Coming of Age Day.
    assert [day for day, count in told.items() if count] == [4, 12, 19, 26]


async def test_what_is_late_is_told_at_most_once_within_a_week_also_after_the_closed_days(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await a_task(store, TaskKind.REPORT, Readers.RESTRICTED, OPENING - timedelta(days=1))
    told = [day for day in range(70) if await heard(store, OPENING + timedelta(days=day))]
    assert [after - before for before, after in pairwise(told) if after - before < 7] == []
    assert max(after - before for before, after in pairwise(told)) < 14


async def test_it_is_told_once_a_day_and_never_while_the_office_is_closed(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await a_task(store, TaskKind.REPORT, Readers.RESTRICTED, NOON, days=2)
    on = OPENING + timedelta(days=2)
    assert await heard(store, on - timedelta(minutes=1)) == []
    assert len(await heard(store, on)) == 1
    assert await heard(store, on + timedelta(minutes=1)) == []


async def test_what_was_done_of_an_alarm_is_asked_of_managers_the_next_day(store: Store) -> None:
    manager, officer = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER), await a_member(store)
    task = await store.tasks.get(await a_task(store, TaskKind.ALARM_OUTCOME, Readers.RESTRICTED, NOON))
    await store.matter_readers.add(task.consultation_id or 0, officer.id, NOON, manager.id)
    assert await heard(store, NOON) == []
    assert await heard(store, OPENING + timedelta(days=1)) == [(manager.id, 0, 1)]


async def test_what_began_at_night_is_told_when_the_office_opens(store: Store) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await a_task(store, TaskKind.ALARM_OUTCOME, Readers.RESTRICTED, NOON.replace(hour=3))
    assert await heard(store, OPENING) == [(manager.id, 1, 0)]


async def test_complaints_are_told_to_admins_what_the_group_reads_and_what_is_done_to_nobody(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    await a_task(store, TaskKind.REPORT, Readers.ADMINS, NOON, days=1)
    await a_task(store, TaskKind.REPORT, Readers.GROUP, NOON, days=1)
    done = await a_task(store, TaskKind.REPORT, Readers.RESTRICTED, NOON, days=1)
    await store.tasks.finish(done, None, NOON)
    await a_task(store, TaskKind.UNANSWERED, Readers.RESTRICTED, NOON, days=1)
    assert await heard(store, OPENING + timedelta(days=1)) == [(admin.id, 1, 0)]


async def test_a_task_about_no_matter_at_all_is_none_of_these_whether_the_group_has_any_matter_or_not(
    store: Store,
) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    worker = await a_worker(store)
    assert await store.tasks.open(TaskKind.CALL, worker.id, NOON, deadline_on=tokyo_day(NOON)) is not None
    assert await heard(store, OPENING + timedelta(days=1)) == []
    await a_task(store, TaskKind.REPORT, Readers.RESTRICTED, NOON, days=1)
    assert await heard(store, OPENING + timedelta(days=1)) == [(manager.id, 1, 0)]
