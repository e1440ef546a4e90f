"""Telegram, the database or the disk is away for a while; a process is told to stop; the clock jumps."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing

from sqlalchemy.engine import make_url

from simulator import Fault
from tests.process.world import Outcome, World

HOURS = 3600.0


async def lose_telegram(world: World, seconds_502: float, seconds_429: float) -> Outcome:
    """502 for everything for so long by the clock, then 429 for everything."""
    await world.start()
    await world.everybody_writes()
    for fault in (
        Fault(kind="502", method="*", lasts_seconds=seconds_502),
        Fault(kind="429", method="*", lasts_seconds=seconds_429),
    ):
        world.telegram.faults.add(fault)
        await world.write_all_the_time(lambda: not world.telegram.faults.active, seconds_between=0.2)
    return await world.outcome()


async def lock_sqlite(world: World, seconds: float) -> Outcome:
    """Another process writes to SQLite and does not end."""
    await world.start()
    await world.everybody_writes()
    with closing(sqlite3.connect(str(make_url(world.database_url).database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await world.write_for(seconds)
    return await world.outcome()


async def fill_disk(world: World, seconds: float) -> Outcome:
    """No byte can be written to any file."""
    bot = await world.start()
    await world.everybody_writes()
    bot.may_write(to_disk=False)
    await world.write_for(seconds)
    bot.may_write(to_disk=True)
    await world.until_stored()
    assert bot.is_running, bot.printed
    return await world.outcome()


async def restart_postgresql(
    world: World, seconds: float, stop: Callable[[], None], start: Callable[[], None]
) -> Outcome:
    """PostgreSQL ends every connection, and comes back after a while."""
    await world.start()
    await world.everybody_writes()
    await asyncio.to_thread(stop)
    await world.write_for(seconds)
    await asyncio.to_thread(start)
    return await world.outcome()


async def move_clock(world: World, texts: int) -> Outcome:
    """The machine's clock is set two hours forward, and back; the staff group hears of everything all the same."""
    bot = await world.start()
    for ahead in (0.0, 2 * HOURS, 0.0, -2 * HOURS, 0.0):
        bot.ahead.value = ahead
        await world.ask_in_turn(world.writers, texts)
        await world.until_told()
    return await world.outcome()


async def begin_with_backlog(world: World, texts: int) -> Outcome:
    """So much waits at Telegram when a process starts."""
    for number in range(texts):
        world.writes(world.writers[number % len(world.writers)])
    await world.start()
    await world.until_stored(within_seconds=600)
    return await world.outcome()


async def end_with_many_waiting(world: World, texts: int) -> Outcome:
    """SIGTERM comes while so many updates wait, and Telegram does not take a single answer."""
    bot = await world.start()
    await world.everybody_writes()
    world.telegram.faults.add(Fault(kind="timeout", method="sendMessage", times=None))
    for number in range(texts):
        world.writes(world.writers[number % len(world.writers)])
    await world.telegram.confirmed(60)
    began_at = asyncio.get_running_loop().time()
    assert await bot.ends() == 0, bot.printed
    seconds = asyncio.get_running_loop().time() - began_at
    world.telegram.faults.clear()
    await world.start()
    return await world.outcome(f"ended after {seconds:.1f} s")
