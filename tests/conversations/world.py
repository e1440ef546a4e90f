"""The local Telegram with Shien in it, on one clock, and a look into the database."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Table, select

from bot.actions.workers.arrival import give_consent
from bot.app import Shien
from bot.clock import MovableClock
from bot.domain.facts import Facts
from bot.domain.staff import Role
from bot.settings import Settings
from bot.storage.tables import audit_log
from bot.texts import Texts
from simulator import Group, Person, Telegram
from tests.actions.vocabulary import acting
from tests.storage.leases import let_leases_end

Row = dict[str, Any]


class SteppingClock(MovableClock):
    """A clock for tests: who sleeps lets the time pass for everybody, at once."""

    async def sleep(self, seconds: float) -> None:
        """Move on by that many seconds."""
        self.move(timedelta(seconds=seconds))


@dataclass(slots=True, repr=False)  # asyncio writes out what a task returned, at every change of the signal handler
class World:
    """Telegram, its people and its staff group; Shien, which can be started again."""

    telegram: Telegram
    settings: Settings
    facts: Facts
    texts: Texts
    clock: SteppingClock
    people: dict[int, Person]
    staff_group: Group
    shien: Shien
    is_running: bool = True

    async def settles(self) -> None:
        """Wait until every update has been handled and everything due has been delivered."""
        await self.telegram.confirmed()
        await self.shien.until_idle()
        await self.shien.relay.drain()

    async def passes(self, **time: float) -> None:
        """Let time pass, also for leases, and what was due meanwhile happen."""
        self.clock.move(timedelta(**time))
        async with self.shien.database.transaction() as store:
            await let_leases_end(store, after=timedelta(**time))
        await self.settles()

    async def stops(self) -> None:
        """Stop Shien."""
        if self.is_running:
            self.is_running = False
            await self.shien.stop()

    async def starts(self) -> None:
        """Start another Shien on the same database."""
        self.is_running = True
        self.shien = Shien(self.settings, self.facts, self.texts, self.clock)
        await self.shien.start()
        await self.telegram.polled()

    async def restarts(self) -> None:
        """Stop Shien and start another one on the same database."""
        await self.stops()
        await self.starts()

    async def rows(self, table: Table) -> list[Row]:
        """Everything in a table, oldest first."""
        async with self.shien.database.transaction() as store:
            found = await store.audit_log._connection.execute(select(table).order_by(*table.primary_key))
            return [dict(row) for row in found.mappings()]

    async def row(self, table: Table) -> Row:
        """The newest row of a table."""
        return (await self.rows(table))[-1]

    async def happened(self, action: str) -> list[Row]:
        """The events of that name."""
        return [row for row in await self.rows(audit_log) if row["action"] == action]

    async def welcome(self, person: Person, locale: str) -> None:
        """Somebody who has chosen a language and agreed before the test begins."""
        async with self.shien.database.transaction() as store:
            worker = await store.workers.upsert_by_chat(person.id, locale)
            await give_consent(acting(store, now=self.clock.now()), worker)
        person.started = True

    async def employ(self, person: Person, role: Role) -> None:
        """Somebody who has been on the staff, and in the group, before the test begins."""
        if person.id not in self.staff_group.members:
            self.staff_group.members.append(person.id)
        async with self.shien.database.transaction() as store:
            staff_id = await store.staff.add(person.id, self.clock.now())
            if person.id not in self.staff_group.members:
                self.staff_group.members.append(person.id)
            await store.staff.confirm(staff_id, role, self.clock.now())
