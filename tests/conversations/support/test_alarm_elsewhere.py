"""An alarm is posted outside Telegram, and whoever is slow there keeps nobody waiting here."""

import asyncio

from pydantic import SecretStr

from tests.conversations.chat import Chat
from tests.conversations.support.alarming import alarm, rings, ticks
from tests.conversations.world import World
from tests.delivery.pager import running_pager


async def test_each_ring_goes_there_until_somebody_takes_it(world: World, worker: Chat, manager: Chat) -> None:
    async with running_pager("x") as pager:
        await _with_webhook(world, pager.address)
        await alarm(worker)
        await worker.sends("He is at the door")
        await world.shien._schedule._post_alarms()
        await ticks(world, minutes=16)
        await world.shien._schedule._post_alarms()
        await manager.taps("alarm-take")
        await ticks(world, minutes=46)
        await world.shien._schedule._post_alarms()
        assert [(each["number"], each["urgency"], each["rung"]) for each in pager.got] == [(1, "red", 1), (1, "red", 2)]
        assert {"at", "number", "rung", "urgency"} == set(pager.got[0])
        assert "door" not in str(pager.bodies)


async def test_who_does_not_answer_there_keeps_no_turn_waiting(world: World, worker: Chat, manager: Chat) -> None:
    async with running_pager("x") as pager:
        await _with_webhook(world, pager.address)
        pager.may_answer.clear()
        await alarm(worker)
        posting = asyncio.create_task(world.shien._schedule._post_alarms())
        await pager.has_got.wait()
        await worker.sends("He is at the door")
        worker.sees("receipt-alarm-told", readers="restricted")
        assert rings(manager) == 1
        assert not posting.done()
        pager.may_answer.set()
        await posting


async def _with_webhook(world: World, address: str) -> None:
    """Let the bot run with that address; the setting itself takes none without TLS."""
    world.settings = world.settings.model_copy(update={"alarm_webhook": SecretStr(address)})
    await world.restarts()
