"""A cry after what was done rings again; a cry before 🆘 is what the alarm is about."""

import pytest

from bot.domain.callbacks.fields import BURST
from bot.storage.tables import alarms, consultations
from tests.conversations.chat import Chat
from tests.conversations.support.alarming import alarm, rings, ticks
from tests.conversations.support.test_complaints import complain
from tests.conversations.support.test_consultation import ask
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

PLAIN = "Are you there"


async def taken_and_done(worker: Chat, manager: Chat, outcome: str) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps(f"alarm-outcome-{outcome}")


@pytest.mark.parametrize("outcome", ["spoke", "called_help", "no_danger"])
async def test_after_what_was_done_no_receipt_says_that_a_manager_is_helping(
    worker: Chat, manager: Chat, outcome: str
) -> None:
    await taken_and_done(worker, manager, outcome)
    await worker.sends(PLAIN)
    assert worker.says("receipt-alarm-taken") not in worker.screen()


@pytest.mark.parametrize("outcome", ["spoke", "called_help", "no_danger"])
async def test_a_cry_after_what_was_done_rings_again_and_the_worker_reads_so(
    world: World, worker: Chat, manager: Chat, head: Chat, outcome: str
) -> None:
    await taken_and_done(worker, manager, outcome)
    told = rings(head)
    await worker.sends(CRY)
    await world.passes(seconds=5)
    assert worker.says("receipt-alarm-told", {"readers": "restricted"}) in worker.screen()
    assert rings(head) == told + 1
    await worker.sends("He hits me again")
    await world.passes(seconds=5)
    assert rings(head) == told + 1
    assert len(await world.rows(alarms)) == 2


async def test_a_burst_of_taps_is_one_alarm_though_somebody_takes_it_between_them(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await worker.taps("sign-danger")
    urgent, screen = worker.callback(worker.says("danger-urgent")), worker.message_id()
    await worker.taps("danger-urgent")
    await manager.taps("alarm-take")
    await worker.then(worker.person.taps_forged(urgent, screen))
    assert len(await world.rows(alarms)) == 1
    assert worker.says("danger-taken", {"number": "1"}) in worker.screen()
    world.clock.move(BURST)
    told = rings(head)
    await worker.then(worker.person.taps_forged(urgent, screen))
    assert len(await world.rows(alarms)) == 2
    assert rings(head) == told + 1


async def test_a_cry_that_is_deleted_for_its_number_rings_again_too(world: World, worker: Chat, manager: Chat) -> None:
    await taken_and_done(worker, manager, "spoke")
    await worker.sends(f"{CRY} 1234 5678 9018")
    await world.passes(seconds=5)
    assert [row["ended_at"] is None for row in await world.rows(alarms)] == [False, True]


async def test_a_cry_while_somebody_has_the_alarm_rings_for_nobody(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    told = rings(head)
    await worker.sends(CRY)
    await world.passes(seconds=5)
    assert worker.says("receipt-alarm-taken") in worker.screen()
    assert rings(head) == told


async def test_the_alarm_after_a_cry_is_about_the_cry(world: World, worker: Chat, manager: Chat) -> None:
    await worker.sends(CRY)
    await alarm(worker)
    worker.sees("danger-alarmed", number="1")
    row = await world.row(consultations)
    assert (row["readers"], row["red_flag"], row["urgency"]) == ("restricted", "danger", "red")
    await manager.taps("complaint-open")
    assert CRY in manager.screen()


async def test_the_alarm_after_a_complaint_about_staff_is_a_matter_of_its_own(
    world: World, worker: Chat, manager: Chat
) -> None:
    await complain(worker)
    await alarm(worker)
    worker.sees("danger-alarmed", number="2")
    assert rings(manager) == 1
    assert [row["readers"] for row in await world.rows(consultations)] == ["admins", "restricted"]


async def test_the_alarm_long_after_a_cry_is_a_matter_of_its_own(world: World, worker: Chat, manager: Chat) -> None:
    await worker.sends(CRY)
    await world.passes(minutes=61)
    await alarm(worker)
    worker.sees("danger-alarmed", number="2")
    assert rings(manager) == 1


async def test_below_the_receipt_of_a_cry_whom_to_call_and_the_alarm_are_a_tap_away(
    world: World, worker: Chat, manager: Chat
) -> None:
    await worker.taps("menu-profile")
    await worker.sends(CRY)
    receipt = worker.messages()[-1]
    await worker.taps("sign-danger")
    worker.sees("danger-call")
    shown = len(worker.messages())
    for _ in range(4):
        worker.person.taps(receipt["message_id"], (0, 0))
        await world.settles()
    assert len(worker.messages()) == shown
    await worker.taps("danger-urgent")
    await world.passes(seconds=5)
    assert rings(manager) == 1


@pytest.mark.usefixtures("manager")
async def test_below_each_line_of_an_alarm_that_nobody_has_taken_stands_the_sign(world: World, worker: Chat) -> None:
    await alarm(worker)
    await ticks(world, minutes=16)
    assert worker.says("sign-danger") in worker.labels()
    await worker.taps("sign-danger")
    assert "110" in worker.screen()


async def test_below_the_line_that_nobody_can_be_told_stands_the_sign(world: World, worker: Chat) -> None:
    await alarm(worker)
    await ticks(world, minutes=16)
    line = worker.messages()[-1]
    assert worker.says("sign-danger") == line["reply_markup"]["inline_keyboard"][0][0]["text"]


async def _open_the_alarm_to_the_group(world: World, manager: Chat) -> None:
    await manager.sends("/queue")
    await manager.taps_label(next(label for label in manager.labels() if "1" in label))
    await manager.taps("complaint-open")
    await manager.taps("complaint-open-group")
    await manager.taps("complaint-open-group-yes")
    await world.passes(seconds=5)


@pytest.mark.parametrize("outcome", [None, "spoke"])
async def test_a_cry_after_the_alarm_was_opened_to_the_group_rings_for_who_has_it_and_the_group_does_not_read_it(
    world: World, worker: Chat, manager: Chat, head: Chat, outcome: str | None
) -> None:
    await alarm(worker)
    await worker.sends(CRY)
    await manager.taps("alarm-take")
    if outcome:
        await manager.taps(f"alarm-outcome-{outcome}")
    await _open_the_alarm_to_the_group(world, manager)
    told = rings(manager), rings(head)
    await worker.sends("He comes again with a knife")
    await world.passes(seconds=5)
    assert (rings(manager), rings(head)) == (told[0] + 1, told[1] + 1)
    worker.sees("receipt-alarm-told", readers="restricted")
    worker.sees("danger-numbers")
    rows = await world.rows(consultations)
    assert [(row["readers"], row["urgency"]) for row in rows] == [("group", "red"), ("restricted", "red")]
    assert "knife" not in str(world.staff_group.messages())
    await manager.taps("complaint-open")
    assert "knife" in manager.screen()


async def test_so_does_a_cry_in_the_window_of_a_new_matter(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await _open_the_alarm_to_the_group(world, manager)
    told = rings(manager)
    await worker.sends("/menu")
    await ask(worker)
    await worker.sends("He comes again with a knife")
    await world.passes(seconds=5)
    assert rings(manager) == told + 1
    assert "knife" not in str(world.staff_group.messages())
