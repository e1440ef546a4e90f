"""Managers to whom the bot may not write: the worker reads it, the group hears a number, and nobody waits a day."""

import asyncio
from datetime import timedelta

import pytest

from bot.actions.context import ActionContext
from bot.actions.staff import StaffDetails, appoint
from bot.app import Shien
from bot.domain.audit_event import Actor
from bot.domain.staff import Role
from bot.storage.tables import messages
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID
from tests.conversations.support.alarming import alarm, nobody, reader, rings, ticks
from tests.conversations.support.test_complaints import complain
from tests.conversations.world import World

WORDS, CRY = "He is at the door", "My boss hit me. I am afraid."


async def test_where_nobody_has_started_the_bot_the_worker_and_the_group_hear_it_at_once(
    worker: Chat, admin: Desk
) -> None:
    await alarm(worker)
    worker.sees("danger-nobody", **nobody(worker, "1"))
    assert _notes(admin, "alarm-unheard") == 1
    await worker.sends(WORDS)
    worker.sees("danger-numbers")
    worker.sees("receipt-alarm-unheard", phone=_phone(worker))
    assert WORDS not in str(admin.messages())
    assert worker.world.staff_group.topics == []


async def test_what_is_known_stands_on_the_screen_itself(worker: Chat, admin: Desk) -> None:
    await alarm(worker)
    told = len(worker.messages())
    await worker.sends("/menu")
    await alarm(worker)
    worker.sees("danger-unheard", number="1", phone=_phone(worker))
    assert _notes(admin, "alarm-unheard") == 2
    assert len(worker.messages()) <= told + 2


async def test_each_ring_is_tried_and_the_group_hears_it_again(world: World, worker: Chat, admin: Desk) -> None:
    await alarm(worker)
    admin.person.started = True  # in silence: the bot hears nothing of it
    await ticks(world, minutes=16)
    private = Chat(world, world.people[ADMIN_ID], "ja")
    private.sees("alarm-raised", number="1", rung=2)
    assert rings(private) == 1
    await worker.sends(WORDS)
    worker.sees("receipt-alarm-told", readers="restricted")


async def test_who_starts_the_bot_is_told_at_once_and_once(world: World, worker: Chat, admin: Desk) -> None:
    await alarm(worker)
    for minutes in (16, 46):
        await ticks(world, minutes)
    assert _notes(admin, "alarm-unheard") == 3
    private = Chat(world, world.people[ADMIN_ID], "ja")
    await private.sends("/start waiting")
    assert rings(private) == 1
    await private.taps("alarm-take")
    worker.sees("danger-taken", number="1")


async def test_one_who_can_be_told_is_enough(world: World, worker: Chat, admin: Desk) -> None:
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await alarm(worker)
    worker.sees("danger-alarmed", number="1")
    assert rings(manager) == 1
    assert admin.messages() == []


async def test_the_last_who_could_be_told_blocks_the_bot(world: World, worker: Chat, admin: Desk) -> None:
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await alarm(worker)
    manager.person.blocks_bot()
    await world.settles()
    worker.sees("danger-nobody", **nobody(worker, "1"))
    assert _notes(admin, "alarm-unheard") == 1


async def test_restricted_words_that_nobody_can_read_are_announced_without_a_word(
    world: World, worker: Chat, admin: Desk
) -> None:
    await worker.sends(CRY)
    assert _notes(admin, "restricted-unheard") == 1
    await worker.sends("In the locker room")
    assert _notes(admin, "restricted-unheard") == 1
    world.clock.move(timedelta(days=1))
    await worker.sends("Again today")
    assert _notes(admin, "restricted-unheard") == 2
    said = [row["text"] for row in await world.rows(messages)]
    assert not any(text in str(admin.messages()) for text in said)


async def test_the_last_reader_of_what_waits_blocks_the_bot(world: World, worker: Chat, admin: Desk) -> None:
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await worker.sends(CRY)
    assert _notes(admin, "restricted-unheard") == 0
    manager.person.blocks_bot()
    await world.settles()
    assert _notes(admin, "restricted-unheard") == 1
    worker.sees("receipt-unheard", number="1")


async def test_the_last_reader_leaves_the_staff(world: World, worker: Chat, admin: Desk) -> None:
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await worker.sends(CRY)
    manager.person.leaves(world.staff_group)
    await world.settles()
    assert _notes(admin, "restricted-unheard") == 1
    worker.sees("receipt-unheard", number="1")


async def test_the_last_reader_becomes_an_officer(world: World, worker: Chat, admin: Desk) -> None:
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await worker.sends(CRY)
    async with world.shien.database.transaction() as store:
        [head] = await store.staff.admins()
        member = await store.staff.by_user(manager.person.id)
        assert member is not None
        officer = StaffDetails(Role.SUPPORT_OFFICER, "加藤 例太", "主任", ["ja"])
        acts = ActionContext(store, world.facts, world.clock.now(), Actor.staff(head.id))
        await appoint(acts, member, officer)
    await world.settles()
    assert _notes(admin, "restricted-unheard") == 1
    worker.sees("receipt-unheard", number="1")


async def test_what_the_last_reader_has_opened_is_not_called_unseen(world: World, worker: Chat) -> None:
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await worker.sends(CRY)
    await manager.taps("complaint-open")
    manager.person.blocks_bot()
    await world.settles()
    assert _told(worker) == 0


async def test_a_cry_goes_past_a_complaint_of_which_no_admin_can_be_told(
    world: World, worker: Chat, admin: Desk
) -> None:
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await complain(worker)
    await worker.taps("consultation-finish")
    await worker.sends(CRY)
    worker.sees("receipt-restricted", number="2", organisation=world.facts.organisation.name)
    manager.sees("restricted-new", number="2")
    await worker.sends("In the locker room")
    manager.sees("restricted-more", number="2")
    assert CRY not in str(admin.messages())


async def test_a_cry_in_a_complaint_s_own_window_stays_there_and_its_writer_reads_that_nobody_has_seen_it(
    world: World, worker: Chat, admin: Desk
) -> None:
    await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await complain(worker)
    world.clock.move(timedelta(hours=2))
    await worker.sends(CRY)
    assert (await world.row(messages))["consultation_id"] == 1
    worker.sees("receipt-unheard", number="1")
    assert CRY not in str(admin.messages())


async def test_a_complaint_that_no_admin_can_be_told_of_is_announced_without_a_word(
    world: World, worker: Chat, admin: Desk
) -> None:
    await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await complain(worker)
    worker.sees("receipt-unheard", number="1")
    assert _notes(admin, "complaint-unheard") == 1
    await worker.sends("And again")
    assert _notes(admin, "complaint-unheard") == 1
    assert _told(worker) == 1


async def test_two_processes_tell_of_a_day_once(world: World, worker: Chat, admin: Desk) -> None:
    await worker.sends(CRY)
    world.clock.move(timedelta(days=1))
    other = Shien(world.settings, world.facts, world.texts, world.clock)
    await asyncio.gather(*(each._schedule._remind() for each in (world.shien, other)))
    await world.settles()
    assert _notes(admin, "restricted-unheard") == 2


async def test_who_cries_where_nobody_hears_it_reads_so(world: World, worker: Chat) -> None:
    await worker.sends(CRY)
    worker.sees("receipt-unheard", number="1")
    world.clock.move(timedelta(hours=5))
    await worker.sends(CRY)
    worker.has_seen("receipt-alarm-unheard", phone=_phone(worker))
    assert _told(worker) == 2


async def test_each_day_the_group_and_the_worker_hear_it_again_until_somebody_opens_it(
    world: World, worker: Chat, admin: Desk, head: Chat
) -> None:
    head.person.started = False
    await worker.sends(CRY)
    await ticks(world, minutes=24 * 60)
    await world.restarts()
    await ticks(world, minutes=1)
    assert _notes(admin, "restricted-unheard") == 2
    worker.sees("receipt-still_unheard", **nobody(worker, "1"))
    still = worker.says("receipt-still_unheard", nobody(worker, "1"))
    assert sum(message.get("text") == still for message in worker.messages()) == 1
    head.person.started = True
    await head.sends("/start waiting")
    await head.taps("complaint-open")
    worker.sees("receipt-heard", number="1")
    await ticks(world, minutes=24 * 60)
    assert _notes(admin, "restricted-unheard") == 2
    worker.sees("receipt-heard", number="1")


def _notes(admin: Desk, key: str) -> int:
    wanted = admin.says(key, {"number": "1"})
    return sum(message.get("text") == wanted for message in admin.messages())


def _told(worker: Chat) -> int:
    wanted = worker.says("receipt-unheard", {"number": "1"})
    return sum(message.get("text") == wanted for message in worker.messages())


def _phone(worker: Chat) -> str:
    return worker.world.facts.organisation.phone_to_call


@pytest.mark.parametrize("reason", ["PEER_ID_INVALID", "something new"])
async def test_whatever_telegram_refuses_of_an_alarm_the_worker_and_the_group_hear_that_nobody_was_told(
    world: World, worker: Chat, admin: Desk, reason: str
) -> None:
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    world.telegram.faults.add(Fault(kind="400", chat_id=JOINER_ID, reason=reason))
    await alarm(worker)
    await world.passes(seconds=5)
    assert rings(manager) == 0
    assert _notes(admin, "alarm-unheard") == 1
    worker.sees("danger-nobody", **nobody(worker, "1"))
