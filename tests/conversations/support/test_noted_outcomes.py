"""What somebody of staff has said of an alarm is believed: it rings no more, and the worker reads no untruth."""

import pytest

from bot.storage.tables import alarms, messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.support.alarming import alarm, rings, ticks
from tests.conversations.support.colleagues import KATO, name
from tests.conversations.support.test_red_flags import PASSPORT, mark
from tests.conversations.world import World


def untruths(worker: Chat) -> int:
    """How often the worker has read that nobody has it, or has answered."""
    given_back = worker.says("danger-given_back", {"number": "1"})
    said = [str(each.get("text")) for each in worker.messages()]
    return sum(given_back in each or "nobody here has taken it" in each or "⏰" in each for each in said)


@pytest.mark.parametrize("outcome", ["spoke", "called_help", "no_danger"])
async def test_whom_somebody_attended_to_is_alarmed_for_no_more(
    world: World, worker: Chat, manager: Chat, outcome: str
) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps(f"alarm-outcome-{outcome}")
    told = rings(manager)
    for _ in range(4):
        await ticks(world, minutes=60)
    assert (rings(manager), untruths(worker)) == (told, 0)
    assert len(await world.rows(alarms)) == 1


async def test_what_was_done_in_words_counts_too(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps("alarm-outcome-other")
    await manager.sends("Her sister fetched her")
    await ticks(world, minutes=61)
    assert (len(await world.rows(alarms)), untruths(worker)) == (1, 0)


@pytest.mark.usefixtures("asked")
async def test_a_flag_of_staff_rings_no_more_either(world: World, asked: Chat, manager: Chat, sato: Desk) -> None:
    await mark(sato, PASSPORT, "red")
    await manager.taps("alarm-take")
    await manager.taps("alarm-outcome-spoke")
    for _ in range(4):
        await ticks(world, minutes=60)
    assert (len(await world.rows(alarms)), untruths(asked)) == (1, 0)


async def test_who_gives_it_back_after_saying_so_alarms_nobody(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("complaint-open")
    await manager.taps("alarm-take")
    await manager.taps("alarm-what_done-say")
    await manager.taps("alarm-outcome-spoke")
    await manager.taps("button-back")
    await manager.taps("standing-give_back")
    await world.passes(seconds=5)
    assert (len(await world.rows(alarms)), untruths(worker)) == (1, 0)


async def test_who_writes_after_it_waits_as_before_and_is_alarmed_for_anew(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps("alarm-outcome-spoke")
    await ticks(world, minutes=5)
    await worker.sends("He is back")
    told = rings(manager)
    await ticks(world, minutes=16)
    assert rings(manager) == told + 1
    worker.has_seen("danger-given_back", number="1")


async def test_who_writes_a_day_after_it_waits_for_an_answer_of_which_managers_hear(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps("alarm-outcome-spoke")
    for _ in range(24):
        await ticks(world, minutes=60)
    assert untruths(worker) == 0
    await worker.sends("/menu")
    await worker.sends("He is back")
    before = len(manager.messages())
    await ticks(world, minutes=60 * 24)
    assert any("⏰" in str(each.get("text")) for each in manager.messages()[before:])


async def test_who_raises_it_again_is_alarmed_for(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps("alarm-outcome-no_danger")
    await worker.sends("/menu")
    told = rings(manager)
    await alarm(worker)
    await ticks(world, minutes=16)
    assert rings(manager) == told + 2


async def test_what_is_said_late_ends_the_alarm_that_came_meanwhile(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    for minutes in (16, 46):
        await ticks(world, minutes)
    worker.has_seen("danger-given_back", number="1")
    assert [each["ended_at"] is None for each in await world.rows(alarms)] == [False, True]
    await manager.sends("/tasks")
    await manager.taps("task-open", place="1")
    told = rings(manager)
    await manager.taps("alarm-what_done-say")
    await manager.taps("alarm-outcome-spoke")
    await ticks(world, minutes=61)
    assert rings(manager) == told
    assert [each["outcome"] for each in await world.rows(alarms)] == ["spoke", "spoke"]
    worker.has_seen("danger-taken", number="1")


async def test_words_are_kept_though_somebody_else_has_said_something_meanwhile(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await name(world, ADMIN_ID, KATO)
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps("alarm-outcome-other")
    await head.taps("complaint-open")
    await head.taps("alarm-what_done-say")
    await head.taps("alarm-outcome-no_danger")
    await manager.sends("She is in a shelter")
    manager.sees("alarm-what_done-beside", number="1", name=KATO, outcome="no_danger")
    manager.does_not_see("alarm-what_done-kept", number="1")
    assert "She is in a shelter" in [each["text"] for each in await world.rows(messages)]
    noted = await world.happened("alarm_outcome_noted")
    assert [each["details"]["outcome"] for each in noted] == ["no_danger", "other"]


async def test_who_taps_after_somebody_else_reads_what_stands(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await name(world, ADMIN_ID, KATO)
    await alarm(worker)
    await manager.taps("alarm-take")
    await head.taps("complaint-open")
    await head.taps("alarm-what_done-say")
    await head.taps("alarm-outcome-no_danger")
    await manager.taps("alarm-outcome-spoke")
    manager.is_told("alarm-what_done-before", number="1", name=KATO, outcome="no_danger")
    assert (await world.row(alarms))["outcome"] == "no_danger"


async def test_who_tapped_wrong_taps_what_is_right(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    for outcome in ("no_danger", "called_help"):
        await manager.taps(f"alarm-outcome-{outcome}")
        manager.sees("alarm-what_done-said", number="1", outcome=outcome)
    assert (await world.row(alarms))["outcome"] == "called_help"
    noted = [each["details"] for each in await world.happened("alarm_outcome_noted")]
    assert noted == [{"from": None, "outcome": "no_danger"}, {"from": "no_danger", "outcome": "called_help"}]


async def test_who_said_it_corrects_it_from_the_matter_and_nobody_else(worker: Chat, manager: Chat, head: Chat) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps("alarm-outcome-no_danger")
    await head.taps("complaint-open")
    assert head.says("alarm-what_done-correct") not in head.labels()
    await manager.taps("complaint-open")
    await manager.taps("alarm-what_done-correct")
    manager.sees("alarm-what_done-change", number="1", outcome="no_danger")
    await manager.taps("alarm-outcome-spoke")
    manager.sees("alarm-what_done-kept", number="1")
    await head.sends("/complaints")
    await head.taps_label(head.labels()[0])
    head.sees("alarm-what_done-card", outcome="spoke")
