"""Renewals, one after another: whoever tells the new last day, the next one is announced like the first."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from bot.actions.privacy.consents import give
from bot.actions.reminders.answers import say_done
from bot.actions.reminders.replan import replan_outdated
from bot.actions.reminders.tick import send_due
from bot.actions.roster.stay import tell_stay
from bot.actions.roster.take_in import take_in_roster
from bot.actions.workers.profile import tell
from bot.domain.audit_event import Actor
from bot.domain.days import TOKYO, add_days, add_months
from bot.domain.facts import Facts
from bot.domain.privacy.consent import Purpose
from bot.domain.roster.result import RosterSource
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import NOW, NUMBER, TODAY, a_member, a_worker, acting, on_roster, rows, said
from tests.domain.roster.test_roster_changes import EMPTY

FIRST = date(2027, 4, 1)
RENEWALS = 3


@dataclass
class Years:
    """A worker on the roster, and the day it is; ticks come every week, and on each day on which something is due."""

    store: Store
    facts: Facts
    worker: Worker
    today: date = TODAY

    @property
    def now(self) -> datetime:
        return datetime.combine(self.today, datetime.min.time(), TOKYO) + timedelta(hours=9)

    async def pass_until(self, day: date) -> None:
        while self.today < day:
            due_on = await self.store.obligations.next_on() or day
            self.today = min(day, add_days(self.today, 7), max(due_on, add_days(self.today, 1)))
            await replan_outdated(self.store, self.facts, self.now)
            while await send_due(self.store, self.facts, self.now, 10):
                pass

    async def renewals(self) -> set[tuple[date, date]]:
        """The last day and the occasion of each reminder of a renewal that has been put out."""
        puts = [row for row in await rows(self.store, outbox) if row["worker_id"] == self.worker.id]
        return {
            (date.fromisoformat(row["message"]["args"]["deadline"]), _occasion(row["idempotency_key"]))
            for row in puts
            if row["message"].get("key") == "reminder-say-stay_renewal"
        }

    async def tell(self, **days: date) -> None:
        for field_id, day in days.items():
            await tell(acting(self.store, facts=self.facts, now=self.now), self.worker, field_id, day.isoformat())

    async def press_done(self, kind: str, **days: date) -> None:
        """The newest reminder of that kind is done, and these are the days that were asked."""
        owed = [each for each in await self.store.obligations.all_of(self.worker.id) if each.kind == kind][-1]
        await self.tell(**days)
        await say_done(acting(self.store, facts=self.facts, now=self.now), self.worker, owed)


def _occasion(idempotency_key: str) -> date:
    return date.fromisoformat(idempotency_key.split(":")[2])


@pytest.fixture
async def years(store: Store, facts: Facts) -> Years:
    await store.reminder_kinds.activate(facts.reminders, NOW)
    worker = await on_roster(store, await a_worker(store))
    await give(acting(store), worker, Purpose.REMINDERS)
    return Years(store, facts, worker)


async def by_details(years: Years, until: date) -> None:
    await years.tell(stay_expiry=until)


async def by_done(years: Years, until: date) -> None:
    await years.press_done("stay_pending", result_on=years.today, stay_expiry=until)


async def by_done_without_result(years: Years, until: date) -> None:
    await years.press_done("stay_pending", stay_expiry=until)


async def by_roster(years: Years, until: date) -> None:
    row = replace(EMPTY, number=NUMBER, name_on_card=years.worker.name_on_card or "", stay_expiry=until)
    source = RosterSource(iter(()), iter([(2, row)]))
    await take_in_roster(years.store, source, years.facts, Actor.staff(1), years.now)


async def by_staff(years: Years, until: date) -> None:
    member = await years.store.staff.by_user(501) or await a_member(years.store)
    await tell_stay(acting(years.store, member, years.facts, years.now), years.worker, until)


DOORS = [by_details, by_done, by_done_without_result, by_roster, by_staff]
Door = Callable[[Years, date], Awaitable[None]]


def expiries(months: int) -> Iterator[date]:
    return (add_months(FIRST, months * count) for count in range(RENEWALS + 1))


@pytest.mark.parametrize("months", [4, pytest.param(12, marks=pytest.mark.slow)])
@pytest.mark.parametrize("door", DOORS, ids=[each.__name__ for each in DOORS])
async def test_each_of_three_renewals_in_a_row_is_announced_like_the_first(
    years: Years, door: Door, months: int
) -> None:
    announced = (4, 3) if months > 4 else (3,)  # the new last day is known ten days after the old one
    expected = {(FIRST, add_months(FIRST, -count)) for count in (4, 3)}
    await years.tell(stay_expiry=FIRST)
    for expiry, following in pairwise(expiries(months)):
        await years.pass_until(add_days(expiry, -40))
        assert await years.renewals() == expected
        await years.press_done("stay_renewal", applied_on=years.today)
        await years.pass_until(add_days(expiry, 10))
        assert await years.renewals() == expected, "nobody is reminded of what is applied for"
        await door(years, following)
        expected |= {(following, add_months(following, -count)) for count in announced}
    await years.pass_until(add_days(following, -40))
    assert await years.renewals() == expected
    assert [task.kind for task in await years.store.tasks.list_open()] == []


@pytest.mark.parametrize("door", [by_roster, by_staff])
async def test_what_staff_tell_before_the_old_day_is_over_counts_from_the_day_after_it(
    years: Years, door: Door
) -> None:
    await years.tell(stay_expiry=FIRST)
    for expiry, following in pairwise(expiries(6)):
        await years.tell(stay_expiry=expiry)
        await years.pass_until(add_days(expiry, -40))
        await years.press_done("stay_renewal", applied_on=years.today)
        await years.pass_until(add_days(expiry, -10))
        await door(years, following)
        asked = [args for key, args in await said(years.store, worker_id=years.worker.id) if key == "profile-which_day"]
        assert asked[-1] == {"part": "stay_expiry", "own": expiry.isoformat(), "theirs": following.isoformat()}
        await years.pass_until(add_months(following, -3))
        assert {(following, add_months(following, -count)) for count in (4, 3)} <= await years.renewals()
