"""General is quiet: a month of 200 invented workers, through the real ticks, and what the group reads of it."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.actions.reminders.replan import replan
from bot.domain.days import TOKYO, add_days, tokyo_day
from bot.domain.privacy.consent import Purpose
from bot.domain.privacy.retention import Retention
from bot.domain.workers.profile import Owner
from bot.facts import load_facts
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.resources import data_folder, locales_folder
from bot.schedule import Schedule
from bot.storage.database import Database
from bot.texts import Texts, load_texts
from tests.delivery.office import START, Office

FACTS = load_facts(data_folder())
WORKERS, EMPLOYERS, DAYS = 200, 15, 31
MOST_A_WORKING_DAY = 5
FIRST_ON = tokyo_day(START)
# Hours in Tokyo at which somebody could be disturbed.
HOURS = (8, 9, 11, 13, 16, 20)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return load_texts(locales_folder())


async def hire(database: Database, number: int) -> int:
    """An invented worker whose dates lie all over the year; two in three have agreed to reminders in the chat."""
    expiry_on = add_days(FIRST_ON, number * 13 % 400 + 1)
    told = {
        "nationality": "VN",
        "status": "ssw1",
        "field": "care",
        "stay_expiry": expiry_on.isoformat(),
        "passport_expiry": add_days(FIRST_ON, number * 29 % 900 + 5).isoformat(),
        "last_interview_on": add_days(FIRST_ON, -(number * 7 % 95)).isoformat(),
        "last_supervisor_interview_on": add_days(FIRST_ON, -(number * 11 % 95)).isoformat(),
    }
    async with database.transaction() as store:
        name = f"Example Foods {number % EMPLOYERS}"
        found = await store.employers.by_name(name)
        employer_id = found.id if found else await store.employers.add(name)
        worker_id = await store.workers.add_to_roster(f"W-{number:03}", f"EXAMPLE {number}")
        await store.contracts.begin(worker_id, employer_id, None)
        await store.profiles.set_values(worker_id, Owner.STAFF, told.items(), START)
        if number % 3:
            await store.workers.attach_chat(worker_id, 10_000 + number)
            worker = await store.workers.upsert_by_chat(10_000 + number, "vi")
            await store.consents.give(worker, Purpose.REMINDERS, "tests", START)
    return worker_id


async def walk(office: Office, schedule: Schedule) -> None:
    """Every tick of a month at those hours, and everything that leaves then."""
    for day in range(DAYS):
        for hour in HOURS:
            at = datetime.combine(FIRST_ON + timedelta(days=day), time(hour, 1), TOKYO)
            if at > office.clock.now():
                office.clock.move(at - office.clock.now())
            if hour == HOURS[0]:
                await schedule._look_after()
            await schedule._remind()
            await office.deliver()


def heard(office: Office) -> Mapping[date, int]:
    """How many new messages stood in General on each day."""
    general = [each for each in office.staff.messages() if "message_thread_id" not in each and "text" in each]
    return Counter(datetime.fromtimestamp(each["date"], TOKYO).date() for each in general)


async def gathered(office: Office) -> Mapping[date, int]:
    """How many messages of their own there were before, on each day on which a digest told of them."""
    rows = [each for each in await office.rows() if (each.outcome, each.reason) == ("skipped", "digest")]
    return Counter(tokyo_day(each.ended_at) for each in rows)


@pytest.mark.slow
async def test_two_hundred_workers_make_at_most_five_messages_a_working_day(office: Office) -> None:
    for number in range(1, WORKERS + 1):
        if number % 3:
            office.telegram.add_person(10_000 + number, f"Worker {number}", language_code="vi").sends("/start")
    ids = [await hire(office.database, number) for number in range(1, WORKERS + 1)]
    async with office.database.transaction() as store:
        await store.reminder_kinds.activate(FACTS.reminders, office.clock.now())
        await replan(store, ids, FACTS, office.clock.now())
    known = ConfirmedFacts(FACTS, Path("nobody.yaml"))
    await walk(office, Schedule(office.relay, office.database, known, Retention(), office.clock))

    now, before = heard(office), await gathered(office)
    print(f"messages in General: {sum(now.values())}, at most {max(now.values())} a day")  # noqa: T201 - to be told
    print(f"of their own they were {sum(before.values())}, at most {max(before.values())} a day")  # noqa: T201
    assert max(now.values()) <= MOST_A_WORKING_DAY
    # Else the month would have nothing to gather.
    assert sum(before.values()) > 10 * sum(now.values())
    longest = max(len(each["text"]) for each in office.staff.messages() if "text" in each)
    assert longest < 4096
