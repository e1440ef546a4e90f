"""Whatever goes wrong, nothing that a worker wrote is lost or counted twice; small sizes of `benchmarks/faults.py`."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.storage.migration import upgrade
from tests.own_postgresql import own_postgresql
from tests.process.faults import chats, kills, notices, outages, updates
from tests.process.rigged import POINTS
from tests.process.world import Outcome, World, open_world

pytestmark = pytest.mark.slow

QUICK = 300


async def nothing_is_lost(
    url: str, folder: Path, act: Callable[[World], Awaitable[Outcome]], *, writers: int, speed: float = 1.0
) -> Outcome:
    """Let so many people write while that goes wrong."""
    async with open_world(url, folder, writers, speed) as world:
        outcome = await act(world)
    assert outcome.is_good, outcome
    return outcome


async def test_nothing_is_lost_or_counted_twice_wherever_a_process_is_killed(database_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        database_url,
        tmp_path,
        lambda world: kills.kill_at_each_point(world, rounds=len(POINTS), latest_call=5),
        writers=5,
        speed=QUICK,
    )


async def test_a_chat_is_cleared_to_its_end_wherever_a_process_is_killed(database_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        database_url, tmp_path, lambda world: kills.kill_while_clearing(world, kills=2), writers=2, speed=QUICK
    )


async def test_broken_updates_stand_in_nobody_s_way_and_staff_are_told(database_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        database_url, tmp_path, lambda world: updates.send_broken_updates(world, rounds=1), writers=2, speed=QUICK
    )


async def test_others_are_answered_while_one_chat_hangs(sqlite_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        sqlite_url, tmp_path, lambda world: chats.let_one_chat_hang(world, seconds=2, texts=2), writers=4
    )


async def test_others_are_answered_while_one_chat_is_limited(sqlite_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        sqlite_url, tmp_path, lambda world: chats.limit_one_chat(world, seconds=2, texts=2), writers=4
    )


async def test_five_taps_at_once_on_an_old_screen_are_answered_and_freeze_nobody(
    sqlite_url: str, tmp_path: Path
) -> None:
    await nothing_is_lost(sqlite_url, tmp_path, lambda world: chats.tap_in_bursts(world, bursts=2, texts=2), writers=4)


async def test_what_people_do_stands_though_every_answer_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        sqlite_url, tmp_path, lambda world: chats.refuse_every_answer(world, rounds=2), writers=3, speed=QUICK
    )


async def test_random_taps_do_not_make_it_grow(sqlite_url: str, tmp_path: Path) -> None:
    outcome = await nothing_is_lost(
        sqlite_url, tmp_path, lambda world: chats.tap_at_random(world, taps=400), writers=5, speed=QUICK
    )
    assert outcome.grown_mib < 30, outcome


async def test_nothing_is_lost_while_telegram_is_away_for_an_hour(sqlite_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        sqlite_url,
        tmp_path,
        lambda world: outages.lose_telegram(world, seconds_502=60, seconds_429=3600),
        writers=3,
        speed=1000,
    )


async def test_nothing_is_lost_while_another_process_locks_sqlite(sqlite_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        sqlite_url, tmp_path, lambda world: outages.lock_sqlite(world, seconds=40), writers=3, speed=20
    )


async def test_nothing_is_lost_while_the_disk_is_full(sqlite_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(sqlite_url, tmp_path, lambda world: outages.fill_disk(world, seconds=40), writers=3, speed=20)


async def test_nothing_waits_for_a_clock_that_was_set_forward_and_back(sqlite_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        sqlite_url, tmp_path, lambda world: outages.move_clock(world, texts=1), writers=3, speed=QUICK
    )


async def test_a_backlog_at_the_start_is_handled(sqlite_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        sqlite_url, tmp_path, lambda world: outages.begin_with_backlog(world, texts=200), writers=10, speed=1000
    )


async def test_a_process_that_is_told_to_end_does_so_whatever_waits(sqlite_url: str, tmp_path: Path) -> None:
    await nothing_is_lost(
        sqlite_url, tmp_path, lambda world: outages.end_with_many_waiting(world, texts=100), writers=10
    )


async def test_nothing_is_lost_while_postgresql_is_away(tmp_path: Path) -> None:
    with own_postgresql() as server:
        await upgrade(server.sqlalchemy_url)
        await nothing_is_lost(
            server.sqlalchemy_url,
            tmp_path,
            lambda world: outages.restart_postgresql(world, 60, server.stop, server.start),
            writers=3,
            speed=20,
        )


async def test_a_notice_reaches_everybody_wherever_a_process_is_killed_and_at_most_one_twice_for_each_kill(
    database_url: str, tmp_path: Path
) -> None:
    async with open_world(database_url, tmp_path, writers=0, speed=10) as world:
        sent = await notices.kill_at_each_point(world, people=80, kills=10)
    assert sent.is_good, sent


async def test_a_notice_reaches_everybody_though_the_database_is_restarted(tmp_path: Path) -> None:
    with own_postgresql() as server:
        await upgrade(server.sqlalchemy_url)
        async with open_world(server.sqlalchemy_url, tmp_path, writers=0, speed=10) as world:
            sent = await notices.restart_postgresql(world, 80, server.stop, server.start)
    assert sent.is_good, sent
