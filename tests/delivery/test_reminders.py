"""Reminders from the tick to the chat: nothing lost, nothing twice, at the hour when it is heard."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Row, select

from bot.actions.reminders.replan import end_obligation, replan
from bot.actions.reminders.tick import send_due
from bot.domain.days import TOKYO
from bot.domain.outbox import MessageClass, SayText
from bot.domain.privacy.consent import Purpose
from bot.domain.privacy.retention import Retention
from bot.domain.reminders.obligation import EndedAs, Obligation
from bot.domain.tasks import StaffTask, TaskKind
from bot.domain.workers.profile import Owner
from bot.facts import load_facts
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.resources import data_folder, locales_folder
from bot.schedule import Schedule
from bot.schedule.jobs import send_some
from bot.storage.tables import outbox
from bot.texts import Texts, load_texts
from simulator import Fault
from tests.conftest import BOTH_DATABASES
from tests.delivery.office import START, Office, texts_of

FACTS = load_facts(data_folder())
EXPIRY = date(2027, 4, 1)  # what the office knows of Linh's stay: the first step is 1 December 2026
STEPS = ("2026-12-01", "2027-01-01", "2027-03-02", "2027-03-18", "2027-03-25", "2027-03-31", "2027-04-01")


@pytest.fixture(scope="session")
def texts() -> Texts:
    """The real ones: a reminder is said in two languages."""
    return load_texts(locales_folder())


@pytest.fixture
async def office(office: Office) -> Office:
    """Linh has agreed to reminders, and every kind is planned."""
    async with office.database.transaction() as store:
        await store.reminder_kinds.activate(FACTS.reminders, office.clock.now())
        await store.consents.give(office.worker, Purpose.REMINDERS, "tests", office.clock.now())
        await replan(store, [office.worker.id], FACTS, office.clock.now())
    return office


def schedule_of(office: Office) -> Schedule:
    return Schedule(
        office.relay, office.database, ConfirmedFacts(FACTS, Path("nobody.yaml")), Retention(), office.clock
    )


def in_tokyo(day: str, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), TOKYO) + timedelta(hours=hour, minutes=minute)


async def at(office: Office, instant: datetime) -> None:
    """The clock says so, the tick runs and what is due is delivered."""
    office.clock.move(instant - office.clock.now())
    await tick(office)


async def fires(schedule: Schedule) -> int | None:
    """Some of the reminders that are due."""
    return await schedule._attempt("reminders", send_some)


async def tick(office: Office) -> None:
    schedule = schedule_of(office)
    while await fires(schedule):
        pass
    await office.deliver()


async def days_pass(office: Office, first: str, last: str) -> None:
    """Nine o'clock, every day between the two."""
    day = date.fromisoformat(first)
    while day <= date.fromisoformat(last):
        await at(office, in_tokyo(day.isoformat(), 9))
        day += timedelta(days=1)


async def tell(office: Office, **days: date | str) -> None:
    async with office.database.transaction() as store:
        values = [(name, str(value)) for name, value in days.items()]
        await store.profiles.set_values(office.worker.id, Owner.WORKER, values, office.clock.now())
        await replan(store, [office.worker.id], FACTS, office.clock.now())


async def reminders(office: Office) -> list[Row[Any]]:
    return [row for row in await office.rows() if (row.idempotency_key or "").startswith("reminder:")]


async def history(office: Office) -> list[tuple[str, str, str | None]]:
    """(step's day, outcome, reason) of every reminder."""
    return [(row.idempotency_key.split(":")[2], row.outcome, row.reason) for row in await reminders(office)]


async def tasks(office: Office) -> Sequence[StaffTask]:
    async with office.database.transaction() as store:
        return await store.tasks.list_open()


async def kinds_of_tasks(office: Office) -> list[TaskKind]:
    return [task.kind for task in await tasks(office)]


async def renewal(office: Office) -> Obligation:
    async with office.database.transaction() as store:
        known = await store.obligations.all_of(office.worker.id)
    return next(each for each in known if each.kind == "stay_renewal")


async def form_touched(office: Office) -> None:
    async with office.database.transaction() as store:
        chat, now = office.linh.id, office.clock.now()
        await store.dialog_states.write(chat, chat, "aiogd:context:1", {"state": "Screening:question"}, now)


async def test_every_step_comes_once_at_nine_however_often_the_tick_runs(office: Office) -> None:
    for step in STEPS:
        for hour in (0, 9, 10):
            await at(office, in_tokyo(step, hour))
    assert await history(office) == [(step, "sent", None) for step in STEPS]
    assert [row.due_at for row in await reminders(office)] == [in_tokyo(step, 9).astimezone(UTC) for step in STEPS]


async def test_the_last_three_days_are_urgent(office: Office) -> None:
    await days_pass(office, "2027-03-25", "2027-04-01")
    classes = [row.message_class for row in await reminders(office) if row.outcome == "sent"]
    assert classes == [MessageClass.LEGAL, MessageClass.URGENT, MessageClass.URGENT]


async def test_the_worker_s_own_hour_counts(office: Office) -> None:
    await tell(office, message_hour="18")
    await at(office, in_tokyo("2026-12-01", 17, 59))
    assert await history(office) == [("2026-12-01", "queued", None)]
    await at(office, in_tokyo("2026-12-01", 18))
    assert await history(office) == [("2026-12-01", "sent", None)]


async def test_it_is_said_in_both_languages_with_the_days_left_when_it_leaves(office: Office, texts: Texts) -> None:
    await at(office, in_tokyo("2026-12-01", 9))
    (row,) = await reminders(office)
    assert (row.message["args"]["deadline"], "days" in row.message["args"]) == (EXPIRY.isoformat(), False)
    said = office.linh.messages[-1]["text"]
    assert [texts.say(locale, "reminder-days-left", {"days": 121}) in said for locale in ("vi", "ja")] == [True, True]


async def test_a_tick_just_before_midnight_in_tokyo_does_not_say_what_belongs_to_the_next_day(office: Office) -> None:
    await at(office, in_tokyo("2026-11-30", 23, 59))
    assert await history(office) == []
    await at(office, in_tokyo("2026-12-01", 0))
    assert await history(office) == [("2026-12-01", "queued", None)]


async def test_after_a_week_of_downtime_the_latest_step_is_said_and_the_others_are_recorded(office: Office) -> None:
    await at(office, in_tokyo("2027-03-25", 12))
    assert await history(office) == [
        *((step, "skipped", "late") for step in STEPS[:4]),
        ("2027-03-25", "sent", None),
    ]
    assert await kinds_of_tasks(office) == []


async def test_past_the_deadline_nothing_is_said_and_staff_have_something_to_do_once(office: Office) -> None:
    for hour in (9, 10):
        await at(office, in_tokyo("2027-04-02", hour))
    assert await history(office) == [(step, "skipped", "late") for step in STEPS]
    assert await kinds_of_tasks(office) == [TaskKind.OVERDUE]
    ended = await renewal(office)
    assert (ended.ended_as, ended.next_on) == (EndedAs.PASSED, None)


async def test_no_answer_by_the_last_step_makes_a_task(office: Office) -> None:
    await at(office, in_tokyo("2027-03-31", 9))
    assert await kinds_of_tasks(office) == []
    await at(office, in_tokyo("2027-04-01", 9))
    assert await kinds_of_tasks(office) == [TaskKind.NO_ANSWER]


async def test_who_answered_once_is_not_a_task_at_the_last_step(office: Office) -> None:
    async with office.database.transaction() as store:
        (due,) = await store.obligations.list_open(office.worker.id)
        await store.obligations.answer(due.id, office.clock.now())
    await at(office, in_tokyo("2027-04-01", 9))
    assert await kinds_of_tasks(office) == []


@pytest.mark.parametrize(("ended_as", "reason"), [(EndedAs.ACKNOWLEDGED, "done"), (EndedAs.SUPERSEDED, "superseded")])
async def test_what_has_ended_says_nothing_more(office: Office, ended_as: EndedAs, reason: str) -> None:
    await at(office, in_tokyo("2026-12-01", 0))
    async with office.database.transaction() as store:
        (due,) = await store.obligations.list_open(office.worker.id)
        await end_obligation(store, due, ended_as, office.clock.now())
    await days_pass(office, "2026-12-01", "2027-01-02")
    assert await history(office) == [("2026-12-01", "skipped", reason)]


async def test_who_did_not_agree_to_reminders_gets_none_and_staff_are_told_once(office: Office) -> None:
    async with office.database.transaction() as store:
        await store.consents.withdraw(office.worker.id, Purpose.REMINDERS, office.clock.now())
    for step in STEPS[:2]:
        await at(office, in_tokyo(step, 9))
    assert await history(office) == [(step, "skipped", "muted") for step in STEPS[:2]]
    assert await kinds_of_tasks(office) == [TaskKind.NO_CONSENT]


async def test_who_stopped_notices_still_hears_of_deadlines_and_of_no_notice(office: Office) -> None:
    async with office.database.transaction() as store:
        await store.workers.mute(office.worker.id, office.clock.now())
    notice = SayText("button-old", worker_id=office.worker.id, message_class=MessageClass.NOTICE)
    (row,) = await office.sent(notice)
    assert (row.outcome, row.reason) == ("skipped", "muted")
    await at(office, in_tokyo("2026-12-01", 9))
    assert await history(office) == [("2026-12-01", "sent", None)]


async def test_staff_are_reminded_on_the_working_day_before_a_weekend(office: Office) -> None:
    # The last day of three months after Sunday, 6 December; its first step would be Sunday, 14 February.
    await tell(office)
    async with office.database.transaction() as store:
        said = [("last_supervisor_interview_on", "2026-12-07")]
        await store.profiles.set_values(office.worker.id, Owner.STAFF, said, office.clock.now())
        await replan(store, [office.worker.id], FACTS, office.clock.now())
    await at(office, in_tokyo("2027-02-12", 9))
    rows = [row for row in await reminders(office) if row.idempotency_key.endswith(":staff")]
    assert [(row.idempotency_key.split(":")[2], row.due_at, row.outcome) for row in rows] == [
        ("2027-02-14", in_tokyo("2027-02-12", 9).astimezone(UTC), "queued")
    ]


async def test_what_staff_are_reminded_of_stands_in_the_digest_of_the_day(office: Office) -> None:
    await tell(office)
    async with office.database.transaction() as store:
        said = [("last_supervisor_interview_on", "2026-12-07")]
        await store.profiles.set_values(office.worker.id, Owner.STAFF, said, office.clock.now())
        await replan(store, [office.worker.id], FACTS, office.clock.now())
    await at(office, in_tokyo("2027-02-12", 9))
    await schedule_of(office)._remind()
    await office.deliver()
    [text] = [each for each in texts_of(office.staff.messages()) if "Interview with the supervisor" in each]
    assert "Hoshi Care: W-1" in text


async def test_put_off_it_comes_on_that_day_and_its_steps_stay(office: Office) -> None:
    due = await renewal(office)
    async with office.database.transaction() as store:
        await store.obligations.snooze(due.id, date(2026, 11, 25), date(2026, 11, 25))
    await days_pass(office, "2026-11-25", "2026-12-01")
    assert await history(office) == [("2026-11-25", "sent", None), ("2026-12-01", "sent", None)]


@pytest.mark.parametrize(
    ("moved_on", "steps"),
    [
        ("2027-01-31", ["2027-02-01", "2027-02-07", "2027-02-12"]),
        ("2028-02-28", ["2028-02-29", "2028-03-06", "2028-03-11"]),
    ],
)
async def test_month_ends_and_leap_days_are_days_like_others(office: Office, moved_on: str, steps: list[str]) -> None:
    await at(office, in_tokyo(moved_on, 9))
    await tell(office, moved_on=moved_on)
    before = len(await reminders(office))
    await days_pass(office, steps[0], steps[-1])
    moved = [row for row in (await reminders(office))[before:] if row.message["key"].endswith("address_notice")]
    assert [(row.idempotency_key.split(":")[2], row.outcome) for row in moved] == [(step, "sent") for step in steps]


# Faults


async def test_killed_before_claim_it_is_sent_afterwards(office: Office) -> None:
    office.clock.move(in_tokyo("2026-12-01", 9) - office.clock.now())
    await fires(schedule_of(office))
    assert await history(office) == [("2026-12-01", "queued", None)]
    await tick(office)
    assert await history(office) == [("2026-12-01", "sent", None)]


async def test_killed_in_the_middle_of_a_tick_nothing_is_half_done(office: Office) -> None:
    office.clock.move(in_tokyo("2026-12-01", 9) - office.clock.now())
    with pytest.raises(RuntimeError):
        await _die_in_a_tick(office)
    assert await history(office) == []
    await tick(office)
    assert await history(office) == [("2026-12-01", "sent", None)]


async def test_killed_after_send_and_before_mark_it_is_repeated_once_and_says_so(office: Office) -> None:
    office.telegram.faults.add(Fault(kind="drop_after", method="sendMessage"))
    await at(office, in_tokyo("2026-12-01", 9))
    assert await history(office) == [("2026-12-01", "sending", None)]
    await office.let_leases_end()
    await tick(office)
    assert await history(office) == [("2026-12-01", "repeated", None)]
    assert len(office.linh.messages) == 3  # /start, and the reminder twice


async def test_what_may_have_been_sent_still_says_so_when_it_had_to_wait_for_the_morning(office: Office) -> None:
    await tell(office, message_hour="20")
    office.clock.move(in_tokyo("2026-12-01", 20, 59) - office.clock.now())
    await fires(schedule_of(office))
    await office.claim_and_die()
    await office.let_leases_end()
    await at(office, in_tokyo("2026-12-01", 21, 30))
    assert await history(office) == [("2026-12-01", "sending", None)]
    await at(office, in_tokyo("2026-12-02", 8))
    assert await history(office) == [("2026-12-01", "repeated", None)]


async def test_a_429_for_an_hour_in_the_evening_lets_it_wait_for_the_morning(office: Office) -> None:
    await tell(office, message_hour="20")
    office.telegram.faults.add(Fault(kind="429", method="sendMessage", retry_after=3600))
    await at(office, in_tokyo("2026-12-01", 20, 30))
    await at(office, in_tokyo("2026-12-01", 21, 31))
    assert await history(office) == [("2026-12-01", "queued", None)]
    (row,) = await reminders(office)
    assert row.due_at == in_tokyo("2026-12-02", 8)
    await at(office, in_tokyo("2026-12-02", 8))
    assert await history(office) == [("2026-12-01", "sent", None)]


async def test_what_waited_past_the_deadline_does_not_leave(office: Office) -> None:
    await at(office, in_tokyo("2027-04-01", 0))
    office.clock.move(in_tokyo("2027-04-02", 0) - office.clock.now())
    await office.deliver()
    assert (await history(office))[-1] == ("2027-04-01", "skipped", "late")


async def test_a_clock_that_jumps_forward_and_back_says_nothing_twice(office: Office) -> None:
    for day in ("2027-01-01", "2026-12-01", "2027-01-01", "2026-11-25", "2027-01-02"):
        await at(office, in_tokyo(day, 9))
    assert await history(office) == [("2026-12-01", "skipped", "late"), ("2027-01-01", "sent", None)]


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_tick_passes_by_what_another_process_has_in_hand(office: Office) -> None:
    async with office.database.transaction() as store:
        assert len(await store.obligations.due(date(2026, 12, 1), 10)) == 1
        async with office.database.transaction() as other:
            assert await other.obligations.due(date(2026, 12, 1), 10) == []


# Forms


async def test_a_reminder_waits_while_a_form_is_filled_in_and_then_comes_without_ado(office: Office) -> None:
    office.clock.move(in_tokyo("2026-12-01", 8, 55) - office.clock.now())
    await form_touched(office)
    await at(office, in_tokyo("2026-12-01", 9))
    assert await history(office) == [("2026-12-01", "queued", None)]
    async with office.database.transaction() as store:
        await store.dialog_states.write(office.linh.id, office.linh.id, "aiogd:context:1", {})
    await at(office, in_tokyo("2026-12-01", 9, 1))
    assert await history(office) == [("2026-12-01", "sent", None)]
    assert "rem:form" not in buttons(office)


async def test_a_reminder_waits_no_longer_than_thirty_minutes_and_shows_the_way_back(office: Office) -> None:
    for minute in range(0, 31, 5):
        office.clock.move(in_tokyo("2026-12-01", 9, minute) - office.clock.now())
        await form_touched(office)
        await tick(office)
        assert await history(office) == [("2026-12-01", "sent" if minute == 30 else "queued", None)]
    assert "rem:form" in buttons(office)
    (row,) = await reminders(office)
    assert row.attempts == 1


async def test_an_answer_does_not_wait_for_a_form(office: Office) -> None:
    await form_touched(office)
    (row,) = await office.sent(SayText("button-old", worker_id=office.worker.id))
    assert row.outcome == "sent"


def buttons(office: Office) -> list[str]:
    markup = office.linh.messages[-1].get("reply_markup", {})
    return [button["callback_data"] for line in markup.get("inline_keyboard", []) for button in line]


async def _die_in_a_tick(office: Office) -> None:
    async with office.database.transaction() as store:
        assert await send_due(store, FACTS, office.clock.now(), 10) == 1
        await store.outbox.flush()
        assert (await store.audit_log._connection.execute(select(outbox.c.id))).all() != []
        raise RuntimeError


@pytest.mark.parametrize("database_url", BOTH_DATABASES, indirect=True)
async def test_two_processes_that_tick_at_once_say_everything_once(office: Office) -> None:
    async with office.database.transaction() as store:
        ids = [await store.workers.add_to_roster(f"W-{number}", "SOE THIDA") for number in range(2, 12)]
        for worker_id in ids:
            await store.profiles.set_values(worker_id, Owner.STAFF, [("stay_expiry", EXPIRY.isoformat())], START)
        await replan(store, ids, FACTS, START)
    office.clock.move(in_tokyo("2026-12-01", 0) - office.clock.now())

    async def ticks() -> None:
        while await _few(office):
            pass

    await asyncio.gather(ticks(), ticks())
    assert await history(office) == [("2026-12-01", "queued", None)] * 11
    assert len({row.obligation_id for row in await reminders(office)}) == 11


async def _few(office: Office) -> int:
    async with office.database.transaction() as store:
        return await send_due(store, FACTS, office.clock.now(), 2)
