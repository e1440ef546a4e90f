"""What `shien doctor` says of alarms that nobody hears, in Telegram or elsewhere."""

from datetime import timedelta

from bot.actions.support.consultations import open_consultation
from bot.actions.support.readers.complaints import open_complaint
from bot.clock import SystemClock
from bot.commands.doctor.alarm_problems import alarm_problems
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind
from bot.storage.store import Store
from tests.actions.vocabulary import ADMIN_USER, MANAGER_USER, NOW, a_member, a_worker, acting, words
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
    await a_member(store, Role.SUPPORT_MANAGER)
    alarm = await store.alarms.raise_for(matter.id, now)
    await store.alarms.not_posted(alarm, "HTTP 500", now)
    assert await alarm_problems(store) == [
        f"no. {matter.id}: the last ring could not be posted (HTTP 500); look at ALARM_WEBHOOK"
    ]
    await store.alarms._change(alarm.id, raised_at=now - timedelta(days=8))
    assert await alarm_problems(store) == []


async def test_what_waits_for_readers_who_cannot_be_told_is_a_problem_as_long_as_it_is_so(store: Store) -> None:
    worker = await a_worker(store)
    matter = await open_consultation(acting(store), worker, ConsultationKind.HARASSMENT, [words("He touches me")])
    complaint = await open_complaint(acting(store), worker, [words("She lies", 8)])
    members = [await a_member(store, Role.ADMIN, user_id) for user_id in (ADMIN_USER, MANAGER_USER)]
    assert await alarm_problems(store) == []
    for member in members:
        await store.staff.lose(member.id, NOW)
    assert await alarm_problems(store) == [
        (
            f"no. {matter.id}: nobody who may read it can be told in private; "
            "let a manager or an admin open the bot and tap Start"
        ),
        f"no. {complaint.id}: nobody who may read it can be told in private; let an admin open the bot and tap Start",
    ]
    await store.staff.reach(members[0].id)
    assert await alarm_problems(store) == []


async def test_a_complaint_that_names_all_readers_is_not_told_to_whom_it_names(store: Store) -> None:
    members = [await a_member(store, Role.ADMIN, user_id) for user_id in (ADMIN_USER, MANAGER_USER)]
    complaint = await open_complaint(acting(store), await a_worker(store), [words("They lie")])
    for member in members:
        await store.matter_readers.name(complaint.id, member.id, NOW)
    assert await alarm_problems(store) == []


async def test_one_admin_alone_is_a_problem_whether_there_are_complaints_or_not(store: Store) -> None:
    await a_member(store, Role.ADMIN)
    [problem] = await alarm_problems(store)
    assert problem.startswith("one admin alone reads complaints")
