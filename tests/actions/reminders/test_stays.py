"""One application belongs to one stay: what ends it, what is said of one that came too late, and which day counts."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.actions.privacy.consents import give
from bot.actions.reminders.answers import say_done, say_done_without_day
from bot.actions.reminders.my_dates import gather_dates
from bot.actions.reminders.replan import dates_of, replan, replan_outdated
from bot.actions.reminders.tick import send_due
from bot.actions.result import ALREADY_DONE, DONE
from bot.actions.roster.stay import tell_stay
from bot.actions.roster.take_in import take_in_roster
from bot.actions.tasks.handling import finish_task
from bot.actions.workers.profile import decide_day, take_back, tell
from bot.domain.audit_event import Actor
from bot.domain.facts import Facts
from bot.domain.facts.calling import when_to_call
from bot.domain.privacy.consent import Purpose
from bot.domain.reminders.obligation import EndedAs, Obligation
from bot.domain.roster.result import RosterSource
from bot.domain.workers.profile import DisputableDay, Profile
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import tasks
from tests.actions.vocabulary import (
    NOW,
    NUMBER,
    TODAY,
    a_member,
    a_worker,
    acting,
    happened,
    known_facts,
    on_roster,
    rows,
    said,
)
from tests.domain.roster.test_roster_changes import EMPTY

# It was on a Tuesday; the worker applied on the Thursday after it.
OVER, TOO_LATE = "2026-11-10", "2026-11-12"
SOON, NEXT = "2027-04-01", "2028-04-01"
ONE_DAY = timedelta(days=1)


@pytest.fixture
async def worker(store: Store, facts: Facts) -> Worker:
    """A worker on the roster who agreed to reminders, while every kind is active."""
    await store.reminder_kinds.activate(facts.reminders, NOW)
    worker = await on_roster(store, await a_worker(store))
    await give(acting(store), worker, Purpose.REMINDERS)
    return worker


async def by_details(store: Store, worker: Worker, until: str) -> None:
    await tell(acting(store), worker, "stay_expiry", until)


async def by_roster(store: Store, worker: Worker, until: str) -> None:
    entry = replace(EMPTY, number=NUMBER, name_on_card=worker.name_on_card or "", stay_expiry=date.fromisoformat(until))
    await take_in_roster(
        store, RosterSource(iter(()), iter([(2, entry)])), acting(store).facts, Actor.staff(1), NOW + ONE_DAY
    )


async def by_staff(store: Store, worker: Worker, until: str) -> None:
    member = await store.staff.by_user(501) or await a_member(store)
    await tell_stay(acting(store, member, now=NOW + ONE_DAY), worker, date.fromisoformat(until))


DOORS = pytest.mark.parametrize("door", [by_details, by_roster, by_staff], ids=["details", "roster", "staff"])
STAFF_DOORS = pytest.mark.parametrize("door", [by_roster, by_staff], ids=["roster", "staff"])
Door = Callable[[Store, Worker, str], Awaitable[None]]


async def applied(store: Store, worker: Worker) -> date | None:
    """The application that counts."""
    return (await dates_of(store, [worker.id], TODAY))[worker.id].day("applied_on")


async def due(store: Store, worker: Worker) -> dict[str, str]:
    """What is due for the worker, with the day that it follows from."""
    return {each.kind: each.anchor_on.isoformat() for each in await store.obligations.list_open(worker.id)}


async def open_tasks(store: Store) -> list[str]:
    return [row["kind"] for row in await rows(store, tasks) if row["done_at"] is None]


async def heard(store: Store, worker: Worker, key: str) -> list[dict[str, object]]:
    return [args for each, args in await said(store, worker_id=worker.id) if each == key]


@DOORS
@pytest.mark.parametrize("until", ["2027-02-10", NEXT])
async def test_a_new_last_day_ends_the_application_through_every_door_and_keeps_what_was_told(
    store: Store, worker: Worker, door: Door, until: str
) -> None:
    await tell(acting(store), worker, "stay_expiry", OVER)
    await tell(acting(store), worker, "applied_on", "2026-10-20")
    assert await due(store, worker) == {"stay_pending": OVER}
    await door(store, worker, until)
    assert await applied(store, worker) is None
    assert await due(store, worker) == {"stay_renewal": until}
    (told,) = [each for each in (await store.profiles.of(worker.id)).told if each.field_id == "applied_on"]
    assert (told.value, told.stay_until) == ("2026-10-20", date.fromisoformat(OVER))


async def test_an_application_told_anew_is_one_for_the_stay_that_counts(store: Store, worker: Worker) -> None:
    for field_id, day in (("stay_expiry", OVER), ("applied_on", "2026-11-09"), ("stay_expiry", "2027-03-10")):
        await tell(acting(store), worker, field_id, day)
    assert await applied(store, worker) is None
    await tell(acting(store), worker, "applied_on", "2026-11-20")
    assert await due(store, worker) == {"stay_pending": "2027-03-10"}


async def test_an_earlier_day_is_a_correction_and_the_application_stays(store: Store, worker: Worker) -> None:
    for field_id, day in (("stay_expiry", "2027-01-10"), ("applied_on", "2026-11-20"), ("stay_expiry", "2027-01-01")):
        await tell(acting(store), worker, field_id, day)
    assert await due(store, worker) == {"stay_pending": "2027-01-01"}


async def test_an_application_told_before_any_last_day_is_one_for_the_first_that_is_told(
    store: Store, worker: Worker
) -> None:
    for field_id, day in (("applied_on", "2026-11-20"), ("stay_expiry", "2027-01-01")):
        await tell(acting(store), worker, field_id, day)
    assert await due(store, worker) == {"stay_pending": "2027-01-01"}
    await tell(acting(store), worker, "stay_expiry", "2027-05-01")
    assert await due(store, worker) == {"stay_renewal": "2027-05-01"}


async def test_an_application_long_after_the_last_day_is_one_in_a_stay_that_is_told_later(
    store: Store, worker: Worker
) -> None:
    for field_id, day in (("stay_expiry", "2026-01-10"), ("applied_on", "2026-11-20")):
        await tell(acting(store), worker, field_id, day)
    assert await open_tasks(store) == ["late_application"]
    await tell(acting(store), worker, "stay_expiry", "2027-01-10")
    assert await due(store, worker) == {"stay_pending": "2027-01-10"}
    assert await open_tasks(store) == []


@DOORS
async def test_a_late_application_is_a_task_of_staff_at_once_through_every_door(
    store: Store, worker: Worker, door: Door
) -> None:
    await tell(acting(store), worker, "applied_on", TOO_LATE)
    await door(store, worker, OVER)
    assert await open_tasks(store) == ["late_application"]
    (owed,) = [each for each in await store.obligations.list_open(worker.id) if each.kind == "late_application"]
    # A Sunday, and a holiday after it.
    assert owed.deadline_on == date(2026, 11, 24)
    (told,) = [args for key, args in await said(store, worker_id=None) if key == "task-late_application"]
    assert (told["roster_number"], told["deadline_on"]) == (NUMBER, "2026-11-24")
    # Who is telling it reads it on the screen; everybody else hears of it.
    days = {"applied_on": TOO_LATE, "stay_expiry": OVER, **when_to_call(known_facts(), NOW + ONE_DAY)}
    assert await heard(store, worker, "reminder-late") == ([] if door is by_details else [days])


async def test_replanning_reads_what_workers_told_once(
    store: Store, worker: Worker, facts: Facts, monkeypatch: pytest.MonkeyPatch
) -> None:
    await tell(acting(store), worker, "stay_expiry", SOON)
    read = []
    of_many = store.profiles.of_many

    async def counted(worker_ids: Iterable[int]) -> Mapping[int, Profile]:
        read.append(tuple(worker_ids))
        return await of_many(read[-1])

    monkeypatch.setattr(store.profiles, "of_many", counted)
    await replan(store, [worker.id], facts, NOW)
    assert read == [(worker.id,)]


@pytest.mark.parametrize("is_in_chat", [True, False])
async def test_of_a_late_application_the_worker_hears_without_reminders_too_and_staff_where_there_is_no_chat(
    store: Store, worker: Worker, is_in_chat: bool
) -> None:
    await store.consents.withdraw(worker.id, Purpose.REMINDERS, NOW)
    await tell(acting(store), worker, "applied_on", TOO_LATE)
    if not is_in_chat:
        await store.workers.detach_chat(worker.id)
    await by_staff(store, worker, OVER)
    assert len(await heard(store, worker, "reminder-late")) == is_in_chat
    assert await open_tasks(store) == ["late_application"]


async def test_a_late_application_told_by_the_worker_is_a_task_too_once_however_often_it_is_looked_at(
    store: Store, worker: Worker, facts: Facts
) -> None:
    for field_id, day in (("applied_on", TOO_LATE), ("stay_expiry", OVER)):
        await tell(acting(store), worker, field_id, day)
    for _ in range(2):
        await replan(store, [worker.id], facts, NOW)
    assert await open_tasks(store) == ["late_application"]
    assert len(await happened(store, "task_opened")) == 1


async def test_on_the_first_open_day_after_a_closed_one_it_is_not_late(store: Store, worker: Worker) -> None:
    # 2026-11-03 is a holiday.
    for field_id, day in (("stay_expiry", "2026-11-03"), ("applied_on", "2026-11-04")):
        await tell(acting(store), worker, field_id, day)
    assert await open_tasks(store) == []
    assert await due(store, worker) == {"stay_pending": "2026-11-03"}


@pytest.mark.parametrize(
    ("field_id", "day", "left"),
    [
        ("applied_on", "2026-11-10", []),
        ("stay_expiry", "2026-11-20", []),  # a last day that was mistyped: the application was in time
        ("stay_expiry", "2027-02-10", []),
        ("result_on", "2026-11-20", []),
    ],
)
async def test_a_corrected_day_or_a_result_ends_the_task(
    store: Store, worker: Worker, field_id: str, day: str, left: list[str]
) -> None:
    for told in (("stay_expiry", OVER), ("applied_on", TOO_LATE), (field_id, day)):
        await tell(acting(store), worker, *told)
    assert await open_tasks(store) == left
    assert "late_application" not in await due(store, worker)


async def test_a_late_application_that_is_taken_back_is_a_stay_that_is_over_and_told_again_it_is_one(
    store: Store, worker: Worker
) -> None:
    for told in (("stay_expiry", OVER), ("applied_on", TOO_LATE)):
        await tell(acting(store), worker, *told)
    await take_back(acting(store), worker, "applied_on")
    assert await open_tasks(store) == ["overdue"]  # the last day is past, and nobody has applied
    await tell(acting(store), worker, "applied_on", TOO_LATE)
    assert await open_tasks(store) == ["late_application"]


async def test_staff_tick_it_and_it_does_not_come_back(store: Store, worker: Worker, facts: Facts) -> None:
    for told in (("stay_expiry", OVER), ("applied_on", TOO_LATE)):
        await tell(acting(store), worker, *told)
    (task,) = await store.tasks.list_open()
    assert await finish_task(acting(store, await a_member(store)), task) == DONE
    await replan(store, [worker.id], facts, NOW + ONE_DAY)
    await send_due(store, facts, NOW + 7 * ONE_DAY, 10)
    assert await open_tasks(store) == []


async def test_what_staff_do_not_tick_in_time_is_overdue(store: Store, worker: Worker, facts: Facts) -> None:
    for told in (("stay_expiry", OVER), ("applied_on", TOO_LATE)):
        await tell(acting(store), worker, *told)
    await send_due(store, facts, NOW + 2 * ONE_DAY, 10)
    assert await open_tasks(store) == ["late_application"]
    await send_due(store, facts, NOW + 3 * ONE_DAY, 10)
    assert await open_tasks(store) == ["overdue"]


@STAFF_DOORS
async def test_of_two_days_that_are_both_possible_the_worker_says_which_is_right(
    store: Store, worker: Worker, door: Door
) -> None:
    await tell(acting(store), worker, "stay_expiry", SOON)
    await door(store, worker, NEXT)
    question = {"part": "stay_expiry", "own": SOON, "theirs": NEXT}
    assert await heard(store, worker, "profile-which_day") == [question]
    assert await due(store, worker) == {"stay_renewal": SOON}
    later = acting(store, now=NOW + 2 * ONE_DAY)
    assert await decide_day(later, worker, DisputableDay.STAY_EXPIRY, date(2027, 1, 1)) == ALREADY_DONE
    assert await decide_day(later, worker, DisputableDay.STAY_EXPIRY, date(2028, 4, 1)) == DONE
    assert await due(store, worker) == {"stay_renewal": NEXT}
    assert await decide_day(later, worker, DisputableDay.STAY_EXPIRY, date(2027, 4, 1)) == ALREADY_DONE
    assert await heard(store, worker, "profile-which_day") == [question]


@STAFF_DOORS
async def test_who_says_that_the_own_day_is_right_is_not_asked_again(store: Store, worker: Worker, door: Door) -> None:
    await tell(acting(store), worker, "stay_expiry", SOON)
    await door(store, worker, NEXT)
    later = acting(store, now=NOW + 2 * ONE_DAY)
    assert await decide_day(later, worker, DisputableDay.STAY_EXPIRY, date(2027, 4, 1)) == DONE
    assert await due(store, worker) == {"stay_renewal": SOON}
    await door(store, worker, NEXT)
    assert len(await heard(store, worker, "profile-which_day")) == 1


@STAFF_DOORS
async def test_a_day_of_the_worker_that_is_past_does_not_count_against_a_later_one_of_staff(
    store: Store, worker: Worker, door: Door
) -> None:
    await tell(acting(store), worker, "stay_expiry", OVER)
    await door(store, worker, SOON)
    assert await heard(store, worker, "profile-which_day") == []
    assert await due(store, worker) == {"stay_renewal": SOON}


async def test_a_day_that_goes_by_unanswered_gives_way_the_day_after(
    store: Store, worker: Worker, facts: Facts
) -> None:
    await tell(acting(store), worker, "stay_expiry", "2026-12-01")
    await by_staff(store, worker, SOON)
    for day, counts in (("2026-12-01", "2026-12-01"), ("2026-12-02", SOON)):
        now = NOW + (date.fromisoformat(day) - TODAY)
        await replan_outdated(store, facts, now)
        assert (await due(store, worker))["stay_renewal"] == counts


async def test_done_without_the_day_is_asked_for_by_staff(store: Store, worker: Worker) -> None:
    await tell(acting(store), worker, "stay_expiry", SOON)
    (renewal,) = await store.obligations.list_open(worker.id)
    await say_done_without_day(acting(store), worker, renewal)
    ended = await store.obligations.get(renewal.id)
    assert ended.ended_as is EndedAs.ACKNOWLEDGED
    assert await open_tasks(store) == ["no_day"]
    await tell(acting(store, now=NOW + ONE_DAY), worker, "applied_on", "2026-11-22")
    assert await open_tasks(store) == []


@DOORS
@pytest.mark.parametrize("corrected", ["2027-04-02", "2027-03-31", "2027-06-30"])
async def test_done_without_the_day_stands_when_the_last_day_is_corrected_and_corrected_back(
    store: Store, worker: Worker, facts: Facts, door: Door, corrected: str
) -> None:
    await door(store, worker, corrected)
    await door(store, worker, SOON)
    (renewal,) = await store.obligations.list_open(worker.id)
    await say_done_without_day(acting(store), worker, renewal)
    for until in (corrected, SOON, corrected):
        await door(store, worker, until)
        assert await due(store, worker) == {}
        (coming,) = (await gather_dates(store, worker, facts, NOW + ONE_DAY)).coming
        assert (coming.obligation_id, coming.deadline_on.isoformat(), coming.lacks_day) == (renewal.id, until, True)
        (task,) = [row for row in await rows(store, tasks) if row["done_at"] is None]
        assert (task["kind"], task["deadline_on"].isoformat()) == ("no_day", until)


@DOORS
async def test_done_without_the_day_is_not_said_of_the_next_stay(store: Store, worker: Worker, door: Door) -> None:
    await door(store, worker, SOON)
    (renewal,) = await store.obligations.list_open(worker.id)
    await say_done_without_day(acting(store), worker, renewal)
    await door(store, worker, "2027-07-01")
    assert await due(store, worker) == {"stay_renewal": "2027-07-01"}


async def test_a_last_day_that_is_told_with_the_result_is_one_of_the_next_stay(store: Store, worker: Worker) -> None:
    await tell(acting(store), worker, "stay_expiry", SOON)
    (renewal,) = await store.obligations.list_open(worker.id)
    await say_done_without_day(acting(store), worker, renewal)
    await tell(acting(store), worker, "result_on", "2026-11-22")
    await tell(acting(store), worker, "stay_expiry", "2027-05-01")
    assert await due(store, worker) == {"stay_renewal": "2027-05-01"}


async def test_a_stay_that_turns_out_to_be_over_leaves_one_task_of_what_was_said_to_be_done(
    store: Store, worker: Worker
) -> None:
    await tell(acting(store), worker, "stay_expiry", "2026-11-25")
    (renewal,) = await store.obligations.list_open(worker.id)
    await say_done_without_day(acting(store), worker, renewal)
    await by_details(store, worker, "2026-11-20")
    assert await open_tasks(store) == ["no_day"]


async def test_who_tells_a_result_after_the_last_day_and_no_new_one_is_asked_for_it_by_staff_the_day_after(
    store: Store, worker: Worker, facts: Facts
) -> None:
    for told in (("stay_expiry", OVER), ("applied_on", "2026-11-09"), ("result_on", "2026-11-20")):
        await tell(acting(store), worker, *told)
    assert await due(store, worker) == {"new_stay": OVER}
    assert await open_tasks(store) == []
    await send_due(store, facts, NOW + ONE_DAY, 10)
    (task,) = await store.tasks.list_open()
    assert (task.kind, (await store.obligations.get(task.obligation_id or 0)).kind) == ("overdue", "new_stay")


async def test_who_tells_the_new_last_day_too_is_asked_nothing(store: Store, worker: Worker, facts: Facts) -> None:
    for told in (("stay_expiry", OVER), ("applied_on", "2026-11-09"), ("result_on", "2026-11-20")):
        await tell(acting(store), worker, *told)
    await tell(acting(store), worker, "stay_expiry", SOON)
    await send_due(store, facts, NOW + ONE_DAY, 10)
    assert await due(store, worker) == {"stay_renewal": SOON}
    assert await open_tasks(store) == []


async def test_a_result_and_no_new_day_is_asked_for_once(store: Store, worker: Worker, facts: Facts) -> None:
    for told in (("stay_expiry", OVER), ("applied_on", "2026-11-09")):
        await tell(acting(store), worker, *told)
    (pending,) = await store.obligations.list_open(worker.id)
    await tell(acting(store), worker, "result_on", "2026-11-20")
    await say_done_without_day(acting(store), worker, pending)
    await send_due(store, facts, NOW + ONE_DAY, 10)
    assert await open_tasks(store) == ["overdue"]


async def test_after_a_result_before_the_last_day_reminders_go_on_and_end_as_overdue_once(
    store: Store, worker: Worker, facts: Facts
) -> None:
    for told in (("stay_expiry", "2026-11-25"), ("applied_on", "2026-11-09"), ("result_on", "2026-11-20")):
        await tell(acting(store), worker, *told)
    assert await due(store, worker) == {"stay_renewal": "2026-11-25"}
    for count in range(6):
        await send_due(store, facts, NOW + count * ONE_DAY, 10)
        await replan(store, [worker.id], facts, NOW + count * ONE_DAY)
    assert await open_tasks(store) == ["overdue"]


async def the_one(store: Store, worker: Worker, kind: str) -> Obligation:
    """What was or is due of that kind."""
    (found,) = [each for each in await store.obligations.all_of(worker.id) if each.kind == kind]
    return found


async def test_a_late_application_that_was_said_to_be_the_renewal_and_is_deleted_leaves_the_renewal_to_be_done(
    store: Store, worker: Worker
) -> None:
    for told in (("stay_expiry", OVER), ("applied_on", TOO_LATE)):
        await tell(acting(store), worker, *told)
    await say_done(acting(store), worker, await the_one(store, worker, "stay_renewal"))
    assert await open_tasks(store) == ["late_application"]
    await take_back(acting(store), worker, "applied_on")
    assert await due(store, worker) == {"stay_renewal": OVER}
    assert await open_tasks(store) == ["overdue"]


async def test_an_application_that_was_corrected_and_then_deleted_leaves_the_renewal_to_be_done(
    store: Store, worker: Worker
) -> None:
    for told in (("stay_expiry", OVER), ("applied_on", TOO_LATE), ("applied_on", "2026-11-09")):
        await tell(acting(store), worker, *told)
    assert await open_tasks(store) == []
    await take_back(acting(store), worker, "applied_on")
    assert await due(store, worker) == {"stay_renewal": OVER}
    assert await open_tasks(store) == ["overdue"]


async def test_reminders_of_a_renewal_go_on_where_the_application_that_ended_them_is_deleted(
    store: Store, worker: Worker, facts: Facts
) -> None:
    await tell(acting(store), worker, "stay_expiry", "2026-12-10")
    await say_done_without_day(acting(store), worker, await the_one(store, worker, "stay_renewal"))
    await tell(acting(store), worker, "applied_on", "2026-11-20")
    await take_back(acting(store), worker, "applied_on")
    await send_due(store, facts, NOW + 5 * ONE_DAY, 10)
    assert await heard(store, worker, "reminder-say-stay_renewal") != []


async def test_a_new_last_day_that_is_corrected_back_to_one_that_is_past_is_owed_again(
    store: Store, worker: Worker
) -> None:
    await tell(acting(store), worker, "passport_expiry", "2026-11-01")
    await say_done_without_day(acting(store), worker, await the_one(store, worker, "passport"))
    later = acting(store, now=NOW + ONE_DAY)
    for day in ("2036-11-01", "2026-11-01"):
        await tell(later, worker, "passport_expiry", day)
    assert await open_tasks(store) == ["overdue"]


@DOORS
async def test_a_stay_that_is_over_is_a_task_whoever_tells_it_once(
    store: Store, worker: Worker, facts: Facts, door: Door
) -> None:
    await door(store, worker, OVER)
    await replan(store, [worker.id], facts, NOW + 2 * ONE_DAY)
    assert await due(store, worker) == {"stay_renewal": OVER}
    assert await open_tasks(store) == ["overdue"]
    (task,) = await store.tasks.list_open()
    await finish_task(acting(store, await store.staff.by_user(501) or await a_member(store)), task)
    await replan(store, [worker.id], facts, NOW + 3 * ONE_DAY)
    assert await open_tasks(store) == []


async def test_a_day_of_the_worker_that_is_deleted_lets_the_past_one_of_staff_count(
    store: Store, worker: Worker
) -> None:
    await by_staff(store, worker, OVER)
    await tell(acting(store, now=NOW + 2 * ONE_DAY), worker, "stay_expiry", SOON)
    assert await open_tasks(store) == []
    await take_back(acting(store, now=NOW + 3 * ONE_DAY), worker, "stay_expiry")
    assert await open_tasks(store) == ["overdue"]


async def test_a_result_whose_time_is_past_already_when_the_application_is_told_is_a_task(
    store: Store, worker: Worker
) -> None:
    for told in (("stay_expiry", "2026-09-01"), ("applied_on", "2026-08-20")):
        await tell(acting(store), worker, *told)
    assert await due(store, worker) == {"stay_pending": "2026-09-01"}
    assert await open_tasks(store) == ["overdue"]


async def test_after_the_result_of_a_late_application_staff_ask_for_the_new_last_day(
    store: Store, worker: Worker, facts: Facts
) -> None:
    for told in (("stay_expiry", OVER), ("applied_on", TOO_LATE), ("result_on", "2026-11-20")):
        await tell(acting(store), worker, *told)
    assert await open_tasks(store) == []
    await send_due(store, facts, NOW + ONE_DAY, 10)
    assert await open_tasks(store) == ["overdue"]
