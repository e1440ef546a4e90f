"""Answers to reminders: what each of them ends, leaves for staff to do, and says to staff."""

from datetime import date, datetime, timedelta

import pytest

from bot.actions.reminders.answers import (
    ask_for_help,
    ask_why,
    is_undone,
    record_answer,
    reply_to_reminder,
    say_done,
    snooze,
)
from bot.actions.reminders.replan import replan
from bot.actions.reminders.tick import send_due
from bot.actions.result import ALREADY_DONE, DONE
from bot.actions.support.consultations import consultation_about
from bot.actions.workers.profile import take_back, tell
from bot.domain.days import TOKYO
from bot.domain.facts import Facts
from bot.domain.reminders.obligation import EndedAs, Obligation
from bot.domain.support.consultation import ConsultationKind
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import consultations, outbox, tasks
from tests.actions.vocabulary import NOW, a_worker, acting, happened, known, rows

DEADLINE = date(2026, 12, 4)


@pytest.fixture
async def worker(store: Store, facts: Facts) -> Worker:
    """A worker who agreed to reminders, while every kind is active."""
    await store.reminder_kinds.activate(facts.reminders, NOW)
    return await a_worker(store)


@pytest.fixture
async def moved(store: Store, worker: Worker, facts: Facts) -> Obligation:
    """The worker moved and has to say so at the office."""
    await tell(acting(store, facts=facts), worker, "moved_on", "2026-11-20")
    return await owed(store, worker, "address_notice")


async def owed(store: Store, worker: Worker, kind: str) -> Obligation:
    """The newest of that kind."""
    return [each for each in await store.obligations.all_of(worker.id) if each.kind == kind][-1]


def nine(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), TOKYO) + timedelta(hours=9)


async def open_tasks(store: Store) -> list[str]:
    return [row["kind"] for row in await rows(store, tasks) if row["done_at"] is None]


async def test_done_closes_the_series_at_once(store: Store, worker: Worker, moved: Obligation) -> None:
    await say_done(acting(store), worker, moved)
    ended = await owed(store, worker, "address_notice")
    assert (ended.deadline_on, ended.ended_as, ended.next_on) == (DEADLINE, EndedAs.ACKNOWLEDGED, None)
    assert ended.answered_at is not None
    assert not await is_undone(store, moved)
    (event,) = await happened(store, "reminder_answered")
    assert event["details"] == {"answer": "done", "kind": "address_notice"}


async def test_any_word_about_a_reminder_ends_that_there_is_no_answer(
    store: Store, worker: Worker, moved: Obligation, facts: Facts
) -> None:
    for day in ("2026-12-02", "2026-12-03"):
        await send_due(store, facts, nine(day), 10)
    assert await open_tasks(store) == ["no_answer"]
    await record_answer(acting(store, now=nine("2026-12-03")), worker, moved, "reply")
    assert await open_tasks(store) == []


async def test_one_thing_is_one_task_and_none_once_the_worker_has_done_it(
    store: Store, worker: Worker, moved: Obligation, facts: Facts
) -> None:
    await send_due(store, facts, nine("2026-12-02"), 10)
    assert await open_tasks(store) == []
    await send_due(store, facts, nine("2026-12-03"), 10)
    assert await open_tasks(store) == ["no_answer"]
    await send_due(store, facts, nine("2026-12-05"), 10)
    assert await open_tasks(store) == ["overdue"]
    assert await is_undone(store, moved)
    await say_done(acting(store, now=nine("2026-12-05")), worker, moved)
    assert await open_tasks(store) == []


async def test_put_off_or_not_understood_it_is_answered_and_still_owed(
    store: Store, worker: Worker, moved: Obligation
) -> None:
    await ask_why(acting(store), worker, moved)
    assert (await owed(store, worker, "address_notice")).answered_at is not None
    await snooze(acting(store), worker, moved, date(2026, 12, 3))
    later = await owed(store, worker, "address_notice")
    assert (later.done_at, later.later_on) == (None, date(2026, 12, 3))
    assert [event["details"]["answer"] for event in await happened(store, "reminder_answered")] == ["explain", "later"]


async def test_help_opens_one_consultation_with_the_reminder_however_often_it_is_asked(
    store: Store, worker: Worker, moved: Obligation
) -> None:
    for result in (DONE, ALREADY_DONE):
        consultation = await consultation_about(acting(store), worker, ConsultationKind.PROCEDURE)
        assert await ask_for_help(acting(store), worker, moved, consultation) == result
    assert [(row["kind"], row["state"]) for row in await rows(store, consultations)] == [("procedure", "new")]
    messages = [row["message"] for row in await rows(store, outbox) if row["act"] == "say"]
    assert [(each["key"], each["args"]) for each in messages if each["key"] == "reminder-help-staff"] == [
        ("reminder-help-staff", {"kind": "address_notice", "deadline_on": "2026-12-04"})
    ]


async def asked_about(store: Store, worker: Worker, facts: Facts, old: Obligation) -> list[tuple[str, str]]:
    """What staff read of a call for help with that reminder, and of a reply to it: the text, and its last day."""
    context = acting(store, facts=facts)
    matter = await consultation_about(context, worker, ConsultationKind.PROCEDURE)
    as_it_stands = await store.obligations.get(old.id)
    await ask_for_help(context, worker, as_it_stands, matter)
    await reply_to_reminder(context, worker, as_it_stands, matter)
    said = [row["message"] for row in await rows(store, outbox) if row["act"] == "say"]
    return [(each["key"], each["args"]["deadline_on"]) for each in said if each["key"].startswith("reminder-")]


async def test_below_a_date_that_was_corrected_staff_read_the_present_one(
    store: Store, worker: Worker, moved: Obligation, facts: Facts
) -> None:
    await tell(acting(store, facts=facts), worker, "moved_on", "2026-11-21")
    assert await asked_about(store, worker, facts, moved) == [
        ("reminder-help-staff", "2026-12-05"),
        ("reminder-reply-staff", "2026-12-05"),
    ]


async def test_below_a_date_that_was_taken_back_staff_read_that_there_is_none(
    store: Store, worker: Worker, moved: Obligation, facts: Facts
) -> None:
    await take_back(acting(store, facts=facts), worker, "moved_on")
    assert await asked_about(store, worker, facts, moved) == [
        ("reminder-help-staff-changed", "none"),
        ("reminder-reply-staff-changed", "none"),
    ]


async def test_an_interview_cannot_be_said_to_be_held_by_the_worker(store: Store, worker: Worker, facts: Facts) -> None:
    await known(store, worker, last_interview_on="2026-11-01")
    await replan(store, [worker.id], facts, NOW)
    await send_due(store, facts, nine("2027-01-11"), 10)
    (message,) = [row["message"] for row in await rows(store, outbox) if row["worker_id"] == worker.id]
    assert (message["key"], message["args"]["deadline"]) == ("reminder-say-interview", "2027-02-01")
    keys = [button["key"] for line in message["buttons"] for button in line]
    assert keys == [f"reminder-button-{name}" for name in ("later", "explain", "help")]


@pytest.mark.parametrize("result", [{"result_on": "2027-05-10"}, {}], ids=["with a result", "without"])
async def test_a_new_stay_ends_the_application_so_that_the_next_renewal_is_reminded_of(
    store: Store, worker: Worker, facts: Facts, result: dict[str, str]
) -> None:
    for said in (("stay_expiry", "2027-04-01"), ("applied_on", "2026-11-20")):
        await tell(acting(store, facts=facts), worker, *said)
    answered_at = nine("2027-05-11")
    for said in {**result, "stay_expiry": "2028-04-01"}.items():
        await tell(acting(store, facts=facts, now=answered_at), worker, *said)
    assert (await owed(store, worker, "stay_pending")).done_at is not None
    renewal = await owed(store, worker, "stay_renewal")
    assert (renewal.anchor_on, renewal.done_at, renewal.next_on) == (date(2028, 4, 1), None, date(2027, 12, 1))
