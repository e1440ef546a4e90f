"""In danger: whom to call stands first, and one tap alarms every manager and admin until one takes it."""

from bot.domain.staff import Role
from bot.storage.tables import alarms, consultations
from simulator.faults import Fault
from tests.conversations.chat import Chat
from tests.conversations.conftest import OFFICER_ID, WORKER_ID
from tests.conversations.support.alarming import alarm, nobody, reader, rings, ticks
from tests.conversations.support.test_complaints import group_hears_nothing
from tests.conversations.world import World


async def test_the_sign_on_every_screen_leads_there_and_back_from_inside_a_form(worker: Chat) -> None:
    await worker.taps("menu-my_dates")
    await worker.taps("sign-danger")
    worker.sees("danger-call")
    assert "☎️" in worker.screen()
    await worker.taps("button-back")
    worker.sees("my_dates-title")


async def test_one_tap_alarms_managers_and_admins_in_private_and_nobody_else(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    officer = await reader(world, OFFICER_ID, Role.SUPPORT_OFFICER)
    await alarm(worker)
    worker.sees("danger-alarmed", number="1")
    for chat in (manager, head):
        chat.sees("alarm-raised", number="1", rung=1)
    assert officer.messages() == []
    row = await world.row(consultations)
    assert (row["readers"], row["red_flag"]) == ("restricted", "danger")
    await group_hears_nothing(world)


async def test_it_is_told_again_after_15_and_60_minutes_until_one_takes_it(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await alarm(worker)
    await ticks(world, minutes=16)
    for chat in (manager, head):
        chat.sees("alarm-raised", number="1", rung=2)
    await manager.taps("alarm-take")
    manager.is_told("alarm-taken")
    worker.sees("danger-taken", number="1")
    await head.taps("alarm-take")
    head.is_told("alarm-taken-before")
    told = rings(manager)
    await ticks(world, minutes=50)
    assert rings(manager) == told
    assert (await world.row(alarms))["taken_by"] is not None


async def test_a_second_tap_and_words_go_into_the_same_matter(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await worker.sends("He is at the door")
    await worker.taps("button-back")
    await alarm(worker)
    worker.sees("danger-alarmed", number="1")
    assert len(await world.rows(alarms)) == 1
    await manager.taps("complaint-open")
    assert "He is at the door" in manager.screen()


async def test_nobody_takes_it_and_it_is_told_every_hour_and_each_time_the_worker_reads_so(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    for minutes in (16, 45, 61, 61):
        await ticks(world, minutes=minutes)
    assert rings(manager) == 5
    manager.sees("alarm-raised", number="1", rung=5)
    worker.has_seen("danger-alarmed", number="1")
    offices = {name: value for name, value in nobody(worker, "1").items() if name != "phone"}
    for time in ("10:16", "11:01", "12:02", "13:03"):
        worker.has_seen("danger-not_taken", time=time, readers="restricted", **offices)
    await worker.sends("Nobody comes")
    worker.sees("receipt-alarm-told", readers="restricted")
    worker.sees("danger-numbers")


async def test_who_has_agreed_finds_the_signs_on_the_choice_of_a_language_and_on_the_privacy_notice(
    worker: Chat,
) -> None:
    for command in ("/language", "/privacy"):
        await worker.sends(command)
        assert worker.says("sign-person") in worker.labels()
        await worker.taps("sign-danger")
        worker.sees("danger-call")
        await worker.taps("button-back")


async def test_who_alarms_while_telegram_is_away_reads_afterwards_that_managers_are_told(
    world: World, worker: Chat, manager: Chat
) -> None:
    await worker.taps("sign-danger")
    await _alarm_while_away(world, worker)
    manager.sees("alarm-raised", number="1", rung=1)
    worker.sees("danger-alarmed", number="1")
    await worker.taps("error-go_on")
    worker.sees("danger-alarmed", number="1")


async def test_who_alarms_while_telegram_is_away_and_nobody_can_be_told_reads_whom_to_call(
    world: World, worker: Chat
) -> None:
    await worker.taps("sign-danger")
    await _alarm_while_away(world, worker)
    worker.sees("danger-unheard", number="1", phone="none")


async def test_an_alarm_is_told_of_though_something_else_could_not_be_shown_before(
    world: World, worker: Chat, manager: Chat
) -> None:
    await worker.taps("sign-danger")
    world.telegram.faults.add(Fault(kind="502", chat_id=WORKER_ID, lasts_seconds=60))
    await worker.sends("/help")
    await worker.taps("danger-urgent")
    await world.passes(minutes=2)
    worker.has_seen("danger-numbers")
    manager.sees("alarm-raised", number="1", rung=1)
    worker.has_seen("danger-alarmed", number="1")


async def _alarm_while_away(world: World, worker: Chat) -> None:
    world.telegram.faults.add(Fault(kind="502", chat_id=WORKER_ID, lasts_seconds=20))
    await worker.taps("danger-urgent")
    await world.passes(minutes=2)
