"""Who takes an alarm has its matter, who takes the matter has its alarm, and the worker reads what is true."""

from datetime import timedelta

import pytest

from bot.storage.tables import consultations
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID, OFFICER_ID, WORKER_ID
from tests.conversations.people import private
from tests.conversations.support.alarming import alarm, rings, ticks
from tests.conversations.support.colleagues import KATO, SATO, name
from tests.conversations.support.test_complaints import complain
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World


async def keep_call(manager: Chat) -> None:
    """Keep a call after which an answer is still due."""
    await manager.taps("complaint-open")
    await manager.taps("standing-log")
    await manager.taps("contact-by-phone")
    await manager.taps("button-today")
    await manager.sends("She is safe, I fetch her")
    await manager.taps("contact-save-question")


async def hand_to_kato(manager: Chat) -> None:
    """Hand the matter that is open over."""
    await manager.taps("standing-hand")
    await manager.taps("standing-person", name=KATO)


async def test_who_takes_an_alarm_has_claimed_its_matter(world: World, worker: Chat, manager: Chat, head: Chat) -> None:
    await name(world, JOINER_ID, SATO)
    await alarm(worker)
    await manager.taps("alarm-take")
    await head.taps("complaint-open")
    head.sees("standing-holder", name=SATO)
    head.does_not_see("alarm-runs", since_on="2026-11-22", since_time="10:00")
    assert head.says("alarm-take") not in head.labels()


async def test_the_card_says_that_an_alarm_runs_and_takes_it(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await alarm(worker)
    await manager.taps("complaint-open")
    manager.sees("alarm-runs", since_on="2026-11-22", since_time="10:00")
    assert manager.says("standing-claim") not in manager.labels()
    await manager.taps("alarm-take")
    assert manager.says("alarm-taken") in [each.text for each in world.telegram.answers]
    worker.sees("danger-taken", number="1")
    told = rings(head)
    await ticks(world, minutes=16)
    assert rings(head) == told


async def test_an_officer_who_reads_it_is_not_offered_its_alarm_and_may_claim_it(
    world: World, worker: Chat, manager: Chat, sato: Desk
) -> None:
    officer = private(sato)
    await alarm(worker)
    await manager.taps("complaint-open")
    await manager.taps("restricted-readers")
    await manager.taps("restricted-reader-add")
    await manager.taps("standing-person", name=SATO)
    await officer.taps("complaint-open")
    assert officer.says("alarm-take") not in officer.labels()
    await officer.taps("standing-claim")
    await ticks(world, minutes=16)
    manager.has_seen("alarm-raised", number="1", rung=2)


async def test_who_closes_what_somebody_else_has_taken_is_asked_once_and_who_took_it_hears_it(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await name(world, JOINER_ID, KATO)
    await name(world, ADMIN_ID, SATO)
    await alarm(worker)
    await manager.taps("alarm-take")
    await head.taps("complaint-open")
    await head.taps("complaint-close")
    asked = head.says("alarm-close-taken", {"number": "1", "name": KATO})
    assert asked in [each.text for each in world.telegram.answers]
    assert (await world.row(consultations))["state"] != "closed"
    world.clock.move(timedelta(seconds=5))
    await head.taps("complaint-close")
    await world.passes(seconds=3)
    assert (await world.row(consultations))["state"] == "closed"
    manager.has_seen("alarm-closed", number="1", name=SATO)


async def test_whose_role_ends_reads_that_they_have_it_no_more_and_its_alarm_rings_on(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await name(world, JOINER_ID, KATO)
    await alarm(worker)
    await manager.taps("alarm-take")
    told = rings(head)
    await head.sends("/staff")
    await head.taps("staff-list-label", role="support_manager", name=KATO)
    await head.taps("staff-change-role")
    await head.taps("role-support_officer")
    await head.taps("staff-save")
    await world.passes(seconds=3)
    manager.has_seen("standing-no_longer", number="1")
    head.has_seen("restricted-given_back", number="1", name=KATO, why="restricted")
    assert rings(head) == told + 1


async def test_who_is_handed_the_matter_is_alarmed_until_they_take_it(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await name(world, ADMIN_ID, KATO)
    await alarm(worker)
    await manager.taps("complaint-open")
    await hand_to_kato(manager)
    await ticks(world, minutes=16)
    head.has_seen("alarm-raised", number="1", rung=2)
    await worker.sends("Who comes?")
    worker.sees("receipt-alarm-told", readers="restricted")
    await head.taps("alarm-take")
    head.is_told("alarm-taken")
    worker.sees("danger-taken", number="1")


async def test_a_call_that_a_manager_keeps_takes_it(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await keep_call(manager)
    worker.sees("danger-taken", number="1")
    assert len(await world.happened("alarm_taken")) == 1


async def test_hours_after_it_was_taken_the_worker_reads_so_until_there_is_an_answer(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    for hours in (1, 3):
        await world.passes(hours=hours)
        await worker.sends("/menu")
        await worker.sends(f"Still here after {hours}")
        worker.sees("receipt-alarm-taken")
    await _answer(manager)
    await world.passes(hours=3)
    await worker.sends("And now?")
    worker.does_not_see("receipt-alarm-taken")


async def test_who_gives_the_matter_back_unanswered_alarms_everybody_anew(
    worker: Chat, manager: Chat, head: Chat
) -> None:
    await alarm(worker)
    await manager.taps("complaint-open")
    await manager.taps("alarm-take")
    told = rings(head)
    await manager.taps("standing-give_back")
    assert rings(head) == told + 1
    worker.sees("danger-given_back", number="1")
    await head.taps("alarm-take")
    worker.sees("danger-taken", number="1")


async def test_who_is_away_takes_it_and_is_back(worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    async with worker.world.shien.database.transaction() as store:
        member = await store.staff.by_user(JOINER_ID)
        assert member is not None
        await store.staff.set_away(member.id, worker.world.clock.now().replace(year=2027))
    await manager.taps("alarm-take")
    manager.is_told("alarm-taken")
    await ticks(worker.world, minutes=1)
    worker.sees("danger-taken", number="1")


async def test_who_took_it_hears_that_the_worker_has_not_read_so(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    world.telegram.faults.add(Fault(kind="403", chat_id=WORKER_ID, times=None))
    await manager.taps("alarm-take")
    manager.is_told("alarm-taken")
    manager.sees("alarm-not_delivered", number="1")
    await manager.taps("complaint-open")
    manager.sees("standing-turn", standing="new", since_on="2026-11-22", since_time="10:00")


async def test_its_card_lists_what_else_its_readers_may_read_of_the_worker(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await complain(worker)
    await worker.taps("consultation-finish")
    await worker.sends(CRY)
    await worker.taps("receipt-not_this")
    await worker.taps("receipt-something_new-restricted")
    await world.passes(minutes=61)
    await worker.sends("/menu")
    await alarm(worker)
    for chat in (manager, head):
        await chat.taps("complaint-open")
        chat.sees("standing-last-one", number="2", kind="other", state="new", opened_on="2026-11-22")
        chat.does_not_see("standing-last-one", number="1", kind="other", state="new", opened_on="2026-11-22")


async def _answer(manager: Chat) -> None:
    await manager.taps("complaint-open")
    await manager.taps("complaint-answer-write")
    await manager.sends("I am coming")
    await manager.taps("complaint-answer-send")


async def test_who_taps_again_reads_that_they_have_it_themselves(worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    for key in ("alarm-taken", "alarm-taken-by_you"):
        await manager.taps("alarm-take")
        manager.is_told(key)


async def test_who_is_handed_a_taken_alarm_is_alarmed_until_they_take_it(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await name(world, ADMIN_ID, KATO)
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps("complaint-open")
    await hand_to_kato(manager)
    await world.passes(seconds=5)
    worker.sees("danger-given_back", number="1")
    before = rings(head)
    await ticks(world, minutes=61)
    assert rings(head) == before + 1
    await worker.sends("Is anybody there?")
    worker.sees("receipt-alarm-told", readers="restricted")


async def test_who_takes_an_alarm_and_does_nothing_has_it_for_an_hour(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    told = rings(manager)
    for minutes in (16, 43):
        await ticks(world, minutes)
    assert rings(manager) == told
    await ticks(world, minutes=2)
    assert rings(manager) == told + 1
    worker.sees("danger-given_back", number="1")


@pytest.mark.usefixtures("officer")
async def test_a_manager_helps_no_more_once_an_officer_has_the_matter(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    await worker.sends("He is at the door")
    await worker.taps("receipt-open")
    await worker.taps("receipt-open-yes")
    await manager.taps("alarm-take")
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(OFFICER_ID)
        assert member is not None
        await store.standings.claim(
            1, member.id, world.clock.now(), instead_of=(await store.consultations.get(1)).assignee_id
        )
    await worker.sends("Who is coming?")
    assert worker.says("receipt-alarm-taken") not in worker.screen()


async def test_the_queue_says_that_an_alarm_runs_and_takes_it(worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.sends("/queue")
    await manager.taps_label(next(each for each in manager.labels() if "1" in each))
    manager.sees("queue-alarm")
    await manager.taps("alarm-take")
    assert manager.says("alarm-taken") in [each.text for each in worker.world.telegram.answers]
    manager.does_not_see("queue-alarm")
    worker.sees("danger-taken", number="1")


async def test_who_was_telephoned_is_told_of_no_silence(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await keep_call(manager)
    told = rings(manager)
    await ticks(world, minutes=61)
    assert rings(manager) == told
    assert worker.says("danger-given_back", {"number": "1"}) not in str(worker.messages())


async def test_who_waits_again_when_it_is_handed_on_is_alarmed_for(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await name(world, ADMIN_ID, KATO)
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps("complaint-open")
    await manager.taps("complaint-answer-write")
    await manager.sends("I am coming.")
    await manager.taps("complaint-answer-send")
    await world.passes(seconds=5)
    await worker.sends("He is back, please hurry")
    told = rings(head)
    await manager.taps("button-back")
    await hand_to_kato(manager)
    await world.passes(seconds=5)
    assert rings(head) == told + 1
    worker.sees("danger-given_back", number="1")


async def test_that_the_taker_has_not_answered_is_told_as_such(world: World, worker: Chat, manager: Chat) -> None:
    await name(world, JOINER_ID, SATO)
    await alarm(worker)
    await manager.taps("alarm-take")
    for minutes in (16, 46):
        await ticks(world, minutes)
    manager.has_seen("restricted-given_back", number="1", name=SATO, why="late")
    assert manager.says("restricted-more", {"number": "1"}) not in str(manager.messages())


async def test_whom_to_call_stands_on_when_an_alarmed_matter_is_opened(worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await worker.sends("He is at the door")
    await worker.taps("receipt-open")
    await worker.taps("receipt-open-yes")
    worker.has_seen("receipt-alarm-told", readers="restricted")
    assert sum(worker.says("danger-numbers") in str(each.get("text")) for each in worker.messages()) >= 1
    assert rings(manager) == 1
