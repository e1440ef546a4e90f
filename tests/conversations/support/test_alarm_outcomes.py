"""Who took an alarm says what was done; until then somebody sees that it was not said."""

import pytest

from bot.storage.tables import alarms
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.alarming import alarm
from tests.conversations.support.test_matter_card import on_card
from tests.conversations.support.test_red_flags import PASSPORT, mark
from tests.conversations.world import World


async def test_one_says_with_one_tap_what_was_done(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    manager.has_seen("alarm-what_done", number="1")
    await manager.taps("alarm-outcome-called_help")
    manager.sees("alarm-what_done-said", number="1", outcome="called_help")
    assert (await world.row(alarms))["outcome"] == "called_help"
    assert len(await world.happened("alarm_outcome_noted")) == 1


async def test_what_was_done_otherwise_is_written_and_stands_in_the_matter(
    worker: Chat, manager: Chat, head: Chat
) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps("alarm-outcome-other")
    await manager.sends("Her sister fetched her")
    manager.sees("alarm-what_done-kept", number="1")
    await head.taps("complaint-open")
    assert "Her sister fetched her" in head.screen()
    head.sees("alarm-what_done-card", outcome="other")


async def test_what_nobody_has_said_stands_among_what_is_to_be_done_today(
    worker: Chat, manager: Chat, head: Chat
) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await head.sends("/tasks")
    assert head.says("task-title-alarm_outcome") in head.screen()
    await head.taps("complaint-open")
    head.sees("alarm-what_done-card", outcome="none")
    await head.taps("alarm-what_done-say")
    await head.taps("alarm-outcome-no_danger")
    head.sees("alarm-what_done-kept", number="1")
    await head.sends("/tasks")
    assert head.says("task-title-alarm_outcome") not in head.screen()


@pytest.mark.usefixtures("asked")
async def test_of_a_matter_of_the_group_it_is_said_from_the_task(world: World, manager: Chat, sato: Desk) -> None:
    await mark(sato, PASSPORT, "red")
    await manager.taps("alarm-take")
    await manager.sends("/tasks")
    await manager.taps("task-open", place="1")
    await manager.taps("alarm-what_done-say")
    await manager.taps("alarm-outcome-spoke")
    manager.sees("alarm-what_done-kept", number="1")
    assert (await world.row(alarms))["outcome"] == "spoke"
    assert sato.says("alarm-what_done-card", {"outcome": "spoke"}) in on_card(sato)


async def test_a_call_that_is_kept_is_what_was_done(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("complaint-open")
    await manager.taps("standing-log")
    await manager.taps("contact-by-phone")
    await manager.taps("button-today")
    await manager.sends("She is safe")
    await manager.taps("contact-save-answer")
    assert (await world.row(alarms))["outcome"] == "spoke"
