from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import text
from structlog.testing import capture_logs

from bot.domain.days import TOKYO
from bot.domain.facts import Facts
from bot.domain.facts.sources import Confirmation
from bot.domain.outbox import say
from bot.domain.privacy.retention import Retention
from bot.domain.support.alarm import Alarm
from bot.domain.support.consultation import ConsultationKind
from bot.facts import load_facts
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.resources import data_folder
from bot.schedule import Schedule
from tests.actions.vocabulary import a_worker
from tests.delivery.office import Office, texts_of

MONDAY_0900_IN_TOKYO = datetime(2026, 12, 28, tzinfo=UTC)


def schedule_of(office: Office, facts: Facts | None = None) -> Schedule:
    known = ConfirmedFacts(facts or load_facts(data_folder()), Path("nobody.yaml"))
    return Schedule(office.relay, office.database, known, Retention(), office.clock)


async def tick(schedule: Schedule, job_id: str) -> None:
    """What APScheduler does when it is time."""
    await schedule._scheduler.get_job(job_id).func()


async def alarms_of(office: Office, *chat_ids: int) -> Sequence[Alarm]:
    """Workers who alarm: one alarm for each."""
    async with office.database.transaction() as store:
        workers = [await a_worker(store, chat_id) for chat_id in chat_ids]
        matters = [await store.consultations.open(each, ConsultationKind.OTHER, office.clock.now()) for each in workers]
        return [await store.alarms.raise_for(each.id, office.clock.now()) for each in matters]


async def execute(office: Office, statement: str, **args: object) -> None:
    async with office.database.transaction() as store:
        await store.audit_log._connection.execute(text(statement), args)


def checked(on: date) -> Facts:
    """Every source and hotline checked on that day, and no change of law."""
    facts = unchanged()
    checks = dict.fromkeys([*facts.sources, *facts.hotlines], Confirmation(on, "Ito Hanako"))
    return replace(load_facts(data_folder(), checks), law_changes={})


def unchanged() -> Facts:
    """Without any change of law."""
    return replace(load_facts(data_folder()), law_changes={})


async def test_every_tick_runs_once_however_late_and_in_tokyo_time(office: Office) -> None:
    schedule = schedule_of(office)
    schedule.start()
    jobs = schedule._scheduler.get_jobs()
    assert {job.id: str(job.trigger) for job in jobs} == {
        "deliver": "interval[0:00:01]",
        "remind": "interval[0:01:00]",
        "gather": "interval[0:00:15]",
        "ring": "interval[0:00:15]",
        "show_notices": "interval[0:00:05]",
        "look_after": "cron[hour='8', minute='30']",
        "ask_for_checks": "cron[day_of_week='mon', hour='9']",
        "tidy": "cron[hour='3']",
    }
    assert {(job.coalesce, job.max_instances, job.misfire_grace_time) for job in jobs} == {(True, 1, None)}
    assert schedule._scheduler.timezone is TOKYO
    await schedule.stop()


async def test_a_tick_delivers_what_is_due(office: Office) -> None:
    schedule = schedule_of(office)
    schedule.start()
    await office.put(say("tests-note", {"number": 1}, worker_id=office.worker.id))
    await tick(schedule, "deliver")
    await office.telegram.until(lambda: texts_of(office.linh.messages)[1:] == ["Ghi chú 1"])
    await schedule.stop()


async def test_a_clock_that_is_moved_by_hand_is_followed_at_once(office: Office) -> None:
    schedule = schedule_of(office)
    await schedule.tick()
    async with office.database.transaction() as store:
        first_on = await store.obligations.next_on()  # of the organisation's duties
    assert first_on is not None
    office.clock.move(datetime.combine(first_on, time(9), TOKYO) - office.clock.now())
    await schedule.tick()
    async with office.database.transaction() as store:
        next_on = await store.obligations.next_on()
    assert next_on is not None
    assert next_on > first_on


async def test_a_nudge_delivers_at_once_what_a_turn_committed(office: Office) -> None:
    schedule = schedule_of(office)
    await office.put(say("tests-note", {"number": 1}, worker_id=office.worker.id))
    schedule.nudge()
    await office.telegram.until(lambda: texts_of(office.linh.messages)[1:] == ["Ghi chú 1"])
    await office.relay.settle()


async def test_stopping_finishes_what_is_in_hand(office: Office) -> None:
    schedule = schedule_of(office)
    schedule.start()
    await office.put(say("tests-note", {"number": 1}, worker_id=office.worker.id))
    schedule.nudge()
    await office.telegram.until(lambda: len(office.telegram.calls) == 1)
    await schedule.stop()
    assert [row.outcome for row in await office.rows()] == ["sent"]


async def test_one_alarm_that_cannot_be_told_keeps_no_other_from_ringing(office: Office) -> None:
    broken, other = await alarms_of(office, 101, 102)
    await execute(office, "UPDATE consultations SET urgency = 'none' WHERE id = :broken", broken=broken.consultation_id)
    office.clock.move(timedelta(minutes=20))
    with capture_logs() as logs:
        await tick(schedule_of(office), "ring")
    assert [each["event"] for each in logs if each["log_level"] == "error"] == ["tick failed"]
    async with office.database.transaction() as store:
        assert (await store.alarms.get(other.id)).rung == 1
    await office.relay.settle()


async def test_one_job_that_fails_keeps_no_other_from_being_done(office: Office) -> None:
    await execute(office, "ALTER TABLE interviews RENAME TO lost")
    move_to(office, MONDAY_0900_IN_TOKYO)
    with capture_logs() as logs:
        await tick(schedule_of(office), "remind")
    assert "questions" in [each.get("job") for each in logs]
    async with office.database.transaction() as store:
        assert await store.outbox.has("digest:2026-12-28")
    await office.relay.settle()


async def test_staff_are_asked_once_a_week_to_check_what_is_old(office: Office) -> None:
    schedule = schedule_of(office, unchanged())
    for day in range(15):
        move_to(office, MONDAY_0900_IN_TOKYO + timedelta(days=day))
        await tick(schedule, "ask_for_checks")
        await tick(schedule, "ask_for_checks")
    # The week of New Year is one week, though it lies in two years.
    assert [row.idempotency_key for row in await office.rows()] == [
        *("facts_stale:2026-W53", "facts_stale:2027-W01", "facts_stale:2027-W02")
    ]
    await office.deliver()
    asked = texts_of(office.staff.messages())
    assert len(asked) == 3
    assert all("/facts" in text for text in asked)


async def test_staff_are_told_how_many_sources_and_hotlines_wait(office: Office) -> None:
    facts = checked(date(2026, 8, 29))
    move_to(office, MONDAY_0900_IN_TOKYO)
    await tick(schedule_of(office, facts), "ask_for_checks")
    [row] = await office.rows()
    hotlines = [line for line in facts.hotlines.values() if line.can_be_checked and not line.always]
    assert row.message["args"] == {"sources": 0, "hotlines": len(hotlines), "changes": 0}


async def test_nobody_is_asked_when_everything_was_checked_lately(office: Office) -> None:
    move_to(office, MONDAY_0900_IN_TOKYO)
    await tick(schedule_of(office, checked(date(2026, 8, 30))), "ask_for_checks")
    assert await office.rows() == []


async def test_the_weekly_tick_tells_staff_of_each_change_of_law_once_with_how_many_workers_it_concerns(
    office: Office,
) -> None:
    schedule = schedule_of(office)
    for week in range(2):
        move_to(office, MONDAY_0900_IN_TOKYO + timedelta(weeks=week))
        await tick(schedule, "ask_for_checks")
    told = [row for row in await office.rows() if row.message["key"] == "staff-law_change"]
    assert [row.idempotency_key for row in told] == [
        *(f"law_change:{change}_2026" for change in ("residence_fees", "customer_harassment", "minimum_wage")),
        *(f"law_change:{change}:no_day" for change in ("lump_sum_reform", "new_fields_2027", "immigration_act_2026")),
    ]
    # Nobody knows what the one worker wants to apply for.
    assert (told[0].message["args"]["workers"], told[0].message["args"]["maybe"]) == (0, 1)
    await office.deliver()
    assert len([text for text in texts_of(office.staff.messages()) if "2026-10-01" in text]) == 3


def move_to(office: Office, instant: datetime) -> None:
    office.clock.move(instant - office.clock.now())


async def test_the_daily_tick_applies_retention_and_a_start_catches_up_only_what_was_missed(office: Office) -> None:
    schedule = schedule_of(office)
    await schedule.catch_up()
    await tick(schedule, "tidy")
    await schedule.catch_up()
    assert await tidied(office) == 2
    office.clock.move(timedelta(days=2))
    await schedule.catch_up()
    assert await tidied(office) == 3


async def tidied(office: Office) -> int:
    async with office.database.transaction() as store:
        return len([event for event in await store.audit_log.page(0, 10) if event.action == "retention_applied"])
