"""What the worker reads at each ring of an alarm: what is so at that instant, and nothing that is not."""

from datetime import timedelta

import pytest

from bot.domain.support.red_flag import RedFlag
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.alarming import alarm, nobody, ticks
from tests.conversations.support.test_red_flags import PASSPORT, mark
from tests.conversations.world import World


async def test_the_worker_reads_at_each_ring_that_nobody_has_taken_it_and_then_that_somebody_has(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    assert _not_taken(worker) == 0
    for minutes, count in ((16, 1), (46, 2), (61, 3)):
        await ticks(world, minutes)
        assert _not_taken(worker) == count
    await manager.taps("alarm-take")
    worker.has_seen("danger-taken", number="1")
    await ticks(world, minutes=30)
    assert _not_taken(worker) == 3


@pytest.mark.usefixtures("manager")
async def test_who_did_not_raise_it_is_left_to_sleep_and_reads_in_the_morning_what_is_so_then(
    world: World, asked: Chat, sato: Desk
) -> None:
    world.clock.move(timedelta(hours=13))  # eleven at night
    before = len(asked.messages())
    await mark(sato, PASSPORT, "red")
    for minutes in (16, 46, 61):
        await ticks(world, minutes)
    for _ in range(6):
        await ticks(world, minutes=61)
    assert len(asked.messages()) == before
    await ticks(world, minutes=61)  # eight o'clock is past
    assert 1 <= _not_taken(asked) <= 2
    told = nobody(asked, "1", RedFlag.DOCUMENTS_HELD)
    asked.sees("danger-not_taken", time="08:10", readers="group", **told)


async def test_who_took_it_meanwhile_is_all_that_the_worker_reads_in_the_morning(
    world: World, asked: Chat, manager: Chat, sato: Desk
) -> None:
    world.clock.move(timedelta(hours=21))  # seven in the morning
    await mark(sato, PASSPORT, "red")
    await ticks(world, minutes=16)
    await manager.taps("alarm-take")
    await ticks(world, minutes=50)
    assert _not_taken(asked) == 0
    asked.has_seen("danger-taken", number="1")


async def test_of_a_night_in_which_none_could_be_told_the_worker_reads_once(
    world: World, asked: Chat, sato: Desk
) -> None:
    world.clock.move(timedelta(hours=13))
    await mark(sato, PASSPORT, "red")
    for minutes in (16, 46, *[61] * 8):
        await ticks(world, minutes)
    told = [each for each in asked.messages() if "☎️ " in str(each.get("text"))]
    assert 1 <= len(told) <= 2  # of the last ring of the night, and of the one in the morning


async def test_where_none_can_be_told_the_worker_reads_offices_from_the_facts_at_each_ring(
    world: World, worker: Chat, admin: Desk
) -> None:
    await alarm(worker)
    for minutes in (16, 46):
        await ticks(world, minutes)
    said = [str(each.get("text")) for each in worker.messages() if "☎️ " in str(each.get("text"))]
    number = world.facts.hotlines["human_rights"].numbers[0].number
    assert sum(number in each for each in said) >= 2
    assert _not_taken(worker) == 0
    assert sum("🆘" in str(each.get("text")) for each in admin.messages()) == 3


def _not_taken(worker: Chat) -> int:
    """How often the worker has read at a ring that nobody has taken it."""
    sign = worker.says("danger-not_taken", _ANY).partition("·")[2].partition(":")[2].partition(".")[0]
    return sum(sign in str(each.get("text")) for each in worker.messages())


_ANY = {"time": "00:00", "number": "1", "readers": "group"} | {
    f"{name}_{place}": "none" for name in ("office", "number") for place in (1, 2)
}
