"""What is lost when things go wrong: the faults of tests/process at their full size, on the real process over HTTP."""

import asyncio
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from bot.storage.migration import upgrade
from tests.own_postgresql import OwnPostgreSQL, own_postgresql
from tests.process.faults import chats, kills, outages, updates
from tests.process.world import Outcome, World, open_world

WRITERS = 20
# The clocks of bot and Telegram run so much faster where nothing is timed: a group takes twenty calls a minute.
QUICK = 300

HOUR = 3600


@dataclass(frozen=True, slots=True)
class Row:
    """One fault; `before` is what commit 5ecde3f did."""

    title: str
    before: str
    act: Callable[[World], Awaitable[Outcome]]
    speed: float = 1.0
    writers: int = WRITERS
    others_are_timed: bool = False


ROWS = (
    Row(
        "kill -9 at six points, 60 times",
        "14 kills: 75 texts",
        lambda world: kills.kill_at_each_point(world, 60, 20),
        QUICK,
    ),
    Row(
        "backlog of 10,000 at the start",
        "2,000: 1,527 texts",
        lambda world: outages.begin_with_backlog(world, 10_000),
        50,  # Telegram keeps an update for a day of this clock: half an hour
        200,
    ),
    Row(
        "five taps at once on an old screen, 10 times",
        "all frozen for 30–100 s",
        lambda world: chats.tap_in_bursts(world, 10, 10),
        others_are_timed=True,
    ),
    Row(
        "one chat hangs for 30 s",
        "others wait 10–30 s, texts",
        lambda world: chats.let_one_chat_hang(world, 30, 10),
        others_are_timed=True,
    ),
    Row(
        "one chat gets 429 for 20 s",
        "others wait 10–30 s, texts",
        lambda world: chats.limit_one_chat(world, 20, 7),
        others_are_timed=True,
    ),
    Row(
        'every answer "too old", every edit "not found"',
        "11 of 11 taps undone",
        lambda world: chats.refuse_every_answer(world, 20),
        QUICK,
    ),
    Row("502 for a minute, then 429 for an hour", "", lambda world: outages.lose_telegram(world, 60, HOUR), 60),
    Row("SQLite locked for 40 s by another process", "", lambda world: outages.lock_sqlite(world, 40)),
    Row("disk full for 30 s", "", lambda world: outages.fill_disk(world, 30)),
    Row(
        "unreadable, nested, NUL, half pairs, 4,096 marks",
        "nobody is heard any more",
        lambda world: updates.send_broken_updates(world, 2),
        QUICK,
    ),
    Row(
        "clock two hours forward and back",
        "nothing sent for two hours",
        lambda world: outages.move_clock(world, 5),
        QUICK,
    ),
    Row("SIGTERM with 300 waiting", "59 s", lambda world: outages.end_with_many_waiting(world, 300)),
    Row("20,000 random taps", "", lambda world: chats.tap_at_random(world, 20_000), QUICK),
)
ON_POSTGRESQL = "PostgreSQL: "


def rows_on_postgresql(server: OwnPostgreSQL) -> tuple[Row, ...]:
    """The faults for which another database is another matter."""
    return (
        Row(f"{ON_POSTGRESQL}kill -9, 60 times", "", lambda world: kills.kill_at_each_point(world, 60, 20), QUICK),
        Row(
            f"{ON_POSTGRESQL}restarted, away for 60 s",
            "",
            lambda world: outages.restart_postgresql(world, 60, server.stop, server.start),
        ),
    )


async def main(words: list[str]) -> None:
    """Print a line for each fault whose title has one of these words; without any for each fault."""
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, {WRITERS} writers\n")
    print("| fault | lost before | texts | lost | twice | others' p99 (s) | |\n|---|---|---|---|---|---|---|")
    with ExitStack() as stack:
        for row in ROWS:
            if is_wanted(row, words):
                await run(row, "sqlite+aiosqlite:///{}/shien.sqlite3")
        server = stack.enter_context(own_postgresql())
        for row in rows_on_postgresql(server):
            if is_wanted(row, words):
                await run(row, server.sqlalchemy_url)


def is_wanted(row: Row, words: list[str]) -> bool:
    return not words or any(word in row.title for word in words)


async def run(row: Row, url: str) -> None:
    """Run one fault in a folder of its own, and print its line."""
    with tempfile.TemporaryDirectory(prefix="shien-faults-") as folder:
        database_url = url.format(folder)
        await upgrade(database_url)
        async with open_world(database_url, Path(folder), row.writers, row.speed) as world:
            outcome = await row.act(world)
    p99 = f"{outcome.others_p99:.2f}" if row.others_are_timed and outcome.others_p99 is not None else ""
    counts = f"{outcome.written} | {outcome.lost} | {outcome.twice_in_database}"
    print(f"| {row.title} | {row.before} | {counts} | {p99} | {outcome.note} |", flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
