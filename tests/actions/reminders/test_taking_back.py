"""A worker said "done" by mistake: the reminders come as if nobody had said so, and staff have what they had."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.actions.reminders.answers import say_done, say_done_without_day, snooze
from bot.actions.reminders.taking_back import may_be_taken_back, take_back_done
from bot.actions.reminders.tick import send_due
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.workers.profile import tell
from bot.domain.facts import Facts
from bot.domain.reminders.obligation import EndedAs, Obligation
from bot.domain.workers.profile import Owner, ProfileValue
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import obligations, outbox, profile_values
from tests.actions.reminders.test_reminder_answers import moved, nine, open_tasks, owed, worker
from tests.actions.vocabulary import acting, happened, rows

__all__ = ["moved", "worker"]

DONE_AT = nine("2026-11-28") + timedelta(hours=1)
UNDONE_AT = DONE_AT + timedelta(minutes=5)


async def says_done(store: Store, worker: Worker, facts: Facts, at: datetime = DONE_AT) -> Obligation:
    await say_done(acting(store, facts=facts, now=at), worker, await owed(store, worker, "address_notice"))
    return await owed(store, worker, "address_notice")


async def takes_back(
    store: Store,
    worker: Worker,
    facts: Facts,
    kind: str = "address_notice",
    at: datetime = UNDONE_AT,
) -> ActionResult:
    return await take_back_done(acting(store, facts=facts, now=at), worker, await owed(store, worker, kind), {})


async def reminders_of(store: Store, facts: Facts, *days: str) -> list[tuple[str, str]]:
    """What the ticks of these days say, in order: the row's own name of the step, and what became of it."""
    for day in days:
        await send_due(store, facts, nine(day), 10)
    await store.outbox.flush()
    said = [row for row in await rows(store, outbox) if row["obligation_id"] is not None and row["act"] == "say"]
    return [(row["idempotency_key"], row["outcome"]) for row in said]


DAYS = ("2026-11-27", "2026-12-02", "2026-12-05")


@pytest.mark.usefixtures("moved")
async def test_the_next_reminders_come_as_they_would_have(store: Store, worker: Worker, facts: Facts) -> None:
    as_it_was = [(row["opened_at"], row["deadline_on"], row["later_on"]) for row in await rows(store, obligations)]
    await reminders_of(store, facts, "2026-11-27")
    ended = await says_done(store, worker, facts)
    assert may_be_taken_back(facts, ended)
    assert await takes_back(store, worker, facts) == DONE
    [row] = await rows(store, obligations)
    assert [(row["opened_at"], row["deadline_on"], row["later_on"])] == as_it_was
    said = [key.split(":")[2] for key, _ in await reminders_of(store, facts, "2026-11-28", "2026-12-02")]
    assert said == ["2026-11-27", "2026-12-02"]
    answers = [event["details"]["answer"] for event in await happened(store, "reminder_answered")]
    assert answers == ["done", "not_done"]


async def test_a_day_that_it_was_put_off_to_still_counts(
    store: Store, worker: Worker, moved: Obligation, facts: Facts
) -> None:
    await snooze(acting(store, facts=facts, now=nine("2026-11-28")), worker, moved, date(2026, 11, 30))
    await says_done(store, worker, facts)
    await takes_back(store, worker, facts)
    said = [key.split(":")[2] for key, _ in await reminders_of(store, facts, "2026-11-30")]
    assert said[-1] == "2026-11-30"


@pytest.mark.usefixtures("moved")
async def test_what_went_by_meanwhile_is_said_late_and_once(store: Store, worker: Worker, facts: Facts) -> None:
    await reminders_of(store, facts, "2026-11-27")
    await says_done(store, worker, facts)
    await takes_back(store, worker, facts, at=nine("2026-12-03"))
    said = [key.split(":")[2] for key, _ in await reminders_of(store, facts, "2026-12-03", "2026-12-03")]
    assert said == ["2026-11-27", "2026-12-02"]


@pytest.mark.usefixtures("moved")
async def test_what_waited_when_it_was_done_waits_again(store: Store, worker: Worker, facts: Facts) -> None:
    await send_due(store, facts, nine("2026-12-02") - timedelta(hours=8), 10)
    await store.outbox.flush()
    for minutes in (0, 2):  # and again, however often somebody taps to and fro
        at = nine("2026-12-02") - timedelta(hours=7, minutes=-minutes)
        await says_done(store, worker, facts, at=at)
        await takes_back(store, worker, facts, at=at + timedelta(minutes=1))
        await store.outbox.flush()
    waiting = [row for row in await rows(store, outbox) if row["worker_id"] and row["outcome"] == "queued"]
    assert [(row["message"]["key"], row["due_at"]) for row in waiting] == [
        ("reminder-say-address_notice", nine("2026-12-02"))
    ]


@pytest.mark.usefixtures("moved")
async def test_a_task_that_was_closed_by_it_is_open_again_and_staff_hear_why(
    store: Store, worker: Worker, facts: Facts
) -> None:
    await reminders_of(store, facts, *DAYS[:2])
    assert await open_tasks(store) == []
    await reminders_of(store, facts, "2026-12-03")
    assert await open_tasks(store) == ["no_answer"]
    await says_done(store, worker, facts, at=nine("2026-12-03"))
    assert await open_tasks(store) == []
    await takes_back(store, worker, facts, at=nine("2026-12-03") + timedelta(minutes=1))
    assert await open_tasks(store) == ["no_answer"]
    assert (await told_staff(store))[-2:] == ["reminder-undone-staff", "task-no_answer"]


@pytest.mark.usefixtures("moved")
async def test_where_the_day_is_past_the_task_is_open_again_at_once(store: Store, worker: Worker, facts: Facts) -> None:
    await reminders_of(store, facts, *DAYS)
    assert await open_tasks(store) == ["overdue"]
    await says_done(store, worker, facts, at=nine("2026-12-06"))
    assert await open_tasks(store) == []
    assert await takes_back(store, worker, facts, at=nine("2026-12-06") + timedelta(minutes=1)) == DONE
    assert await open_tasks(store) == ["overdue"]
    await send_due(store, facts, nine("2026-12-06") + timedelta(minutes=2), 10)
    assert await open_tasks(store) == ["overdue"]
    assert (await owed(store, worker, "address_notice")).done_at is None
    assert (await told_staff(store))[-2:] == ["reminder-undone-staff", "task-overdue"]


@pytest.mark.usefixtures("moved")
async def test_nobody_is_told_who_has_seen_nothing_of_it(store: Store, worker: Worker, facts: Facts) -> None:
    await says_done(store, worker, facts)
    await takes_back(store, worker, facts)
    assert await told_staff(store) == []


async def test_a_task_to_ask_for_the_day_is_closed_and_the_chain_goes_on(
    store: Store, worker: Worker, facts: Facts
) -> None:
    await tell(acting(store, facts=facts), worker, "passport_expiry", "2027-06-01")
    passport = await owed(store, worker, "passport")
    await say_done_without_day(acting(store, facts=facts, now=DONE_AT), worker, passport)
    assert await open_tasks(store) == ["no_day"]
    assert await takes_back(store, worker, facts, "passport") == DONE
    assert await open_tasks(store) == []
    assert (await owed(store, worker, "passport")).done_at is None
    assert (await told_staff(store))[-1] == "reminder-undone-staff"


async def test_the_days_that_were_told_with_it_are_those_of_before(store: Store, worker: Worker, facts: Facts) -> None:
    told_at = nine("2026-11-26")
    await tell(acting(store, facts=facts, now=told_at), worker, "passport_expiry", "2027-06-01")
    before = {"passport_expiry": ProfileValue("passport_expiry", Owner.WORKER, "2027-06-01", told_at)}
    as_it_was = await rows(store, profile_values)
    passport = await owed(store, worker, "passport")
    context = acting(store, facts=facts, now=DONE_AT)
    await tell(context, worker, "passport_expiry", "2037-05-01")
    await say_done(context, worker, passport)
    ended = await store.obligations.get(passport.id)
    assert await take_back_done(acting(store, facts=facts, now=UNDONE_AT), worker, ended, before) == DONE
    assert await rows(store, profile_values) == as_it_was
    standing = {row["deadline_on"]: row["ended_as"] for row in await rows(store, obligations)}
    assert standing == {date(2027, 6, 1): None, date(2037, 5, 1): "superseded"}


async def test_an_application_that_was_never_made_is_waited_for_again(
    store: Store, worker: Worker, facts: Facts
) -> None:
    await tell(acting(store, facts=facts), worker, "stay_expiry", "2027-04-01")
    renewal, context = await owed(store, worker, "stay_renewal"), acting(store, facts=facts, now=DONE_AT)
    await tell(context, worker, "applied_on", "2026-11-27")
    await say_done(context, worker, renewal)
    assert (await owed(store, worker, "stay_pending")).done_at is None
    ended = await store.obligations.get(renewal.id)
    assert await take_back_done(acting(store, facts=facts, now=UNDONE_AT), worker, ended, {"applied_on": None}) == DONE
    assert (await owed(store, worker, "stay_renewal")).done_at is None
    assert (await owed(store, worker, "stay_pending")).done_at is not None


async def test_what_no_date_asks_for_any_more_stays_ended(
    store: Store, worker: Worker, moved: Obligation, facts: Facts
) -> None:
    await says_done(store, worker, facts)
    await tell(acting(store, facts=facts, now=UNDONE_AT), worker, "moved_on", "2026-11-25")
    old = await store.obligations.get(moved.id)
    context = acting(store, facts=facts, now=UNDONE_AT)
    assert await take_back_done(context, worker, old, {}) == refused("reminder-over")
    assert (await store.obligations.get(moved.id)).done_at is not None


async def test_what_is_owed_has_nothing_to_take_back(
    store: Store, worker: Worker, moved: Obligation, facts: Facts
) -> None:
    assert not may_be_taken_back(facts, moved)
    assert await takes_back(store, worker, facts) == ALREADY_DONE


async def told_staff(store: Store) -> list[str]:
    await store.outbox.flush()
    return [row["message"]["key"] for row in await rows(store, outbox) if row["worker_id"] is None]


@pytest.mark.parametrize("kind", ["ad_hoc_notice", "late_application", "interview"])
def test_what_staff_have_done_no_worker_takes_back(moved: Obligation, facts: Facts, kind: str) -> None:
    assert not may_be_taken_back(facts, replace(moved, kind=kind, ended_as=EndedAs.ACKNOWLEDGED))
