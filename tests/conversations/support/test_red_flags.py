"""A red flag on a matter, from staff or offered by words: who hears of it and when, and who closes the matter."""

from datetime import timedelta

import pytest

from bot.domain.support.consultation import Readers
from bot.storage.tables import alarms, consultations, outbox
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.support.alarming import alarm, rings, ticks
from tests.conversations.support.colleagues import SATO
from tests.conversations.support.test_complaints import complain
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_matter_card import buttons_of, on_card
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

PASSPORT = "documents_held"


def label(chat: Chat, flag: str, urgency: str, offered: str = "no") -> str:
    """The button with which a flag is chosen."""
    return chat.says("flag-choice", {"flag": flag, "urgency": urgency, "offered": offered})


def office_line(desk: Desk, authority: str, is_sure: str, hotline: str = "none", number: str = "none") -> str:
    """The line of the card that names a competent office, and where it is called."""
    called = {"hotline": hotline, "number": number}
    return desk.says("flag-office", {"office": authority, "is_sure": is_sure, **called})


async def mark(desk: Chat, flag: str, urgency: str, offered: str = "no") -> None:
    """Say on the card why a matter is important."""
    await desk.taps("flag-set")
    await desk.taps_label(label(desk, flag, urgency, offered))


async def test_an_officer_marks_a_matter_and_managers_are_alarmed_at_once_and_again(
    world: World, asked: Chat, manager: Chat, sato: Desk
) -> None:
    await mark(sato, PASSPORT, "red")
    manager.sees("alarm-flagged", number="1", rung=1)
    for minutes, count in ((16, 2), (46, 3), (61, 4)):
        await ticks(world, minutes)
        assert rings(manager) == count
    matter = await world.row(consultations)
    assert (matter["red_flag"], matter["urgency"], matter["readers"]) == (PASSPORT, "red", "group")
    [flagged] = await world.happened("red_flag_set")
    assert flagged["details"] == {"from": None, "to": PASSPORT}
    asked.has_seen("danger-told", number="1", readers="group")


@pytest.mark.usefixtures("asked")
async def test_the_card_says_why_it_is_important_who_said_so_and_which_office_is_competent(sato: Desk) -> None:
    await mark(sato, PASSPORT, "red")
    said = on_card(sato)
    flag = {"flag": PASSPORT, "urgency": "red", "within": "same_day"}
    assert sato.says("flag-is", {**flag, "name": SATO, "set_on": "2026-11-22", "set_time": "10:00"}) in said
    assert office_line(sato, "immigration", "no") in said


@pytest.mark.usefixtures("asked")
async def test_beside_the_competent_office_stands_where_it_is_called_once_that_is_confirmed(sato: Desk) -> None:
    await mark(sato, "accident", "red")
    said = on_card(sato)
    assert office_line(sato, "hospital", "no", "ambulance_fire", "119") in said  # it always holds
    assert office_line(sato, "labour_standards", "no") in said


@pytest.mark.usefixtures("asked")
async def test_an_officer_cannot_close_it_and_a_manager_can(world: World, manager: Chat, sato: Desk) -> None:
    await mark(sato, PASSPORT, "red")
    await sato.taps("staff-card-close")
    sato.is_told("flag-only_managers")
    assert (await world.row(consultations))["state"] == "new"
    in_group = Desk(world, manager.person, "ja")
    world.staff_group.members.append(JOINER_ID)
    await in_group.taps("staff-card-close")
    in_group.is_told("staff-closed")
    assert (await world.row(consultations))["state"] == "closed"
    await ticks(world, minutes=16)
    assert rings(manager) == 1


@pytest.mark.usefixtures("asked")
async def test_an_officer_makes_nothing_less_urgent_and_a_manager_may(world: World, manager: Chat, sato: Desk) -> None:
    await mark(sato, PASSPORT, "red")
    await mark(sato, "dismissal", "orange")
    sato.is_told("flag-only_managers")
    assert (await world.row(consultations))["red_flag"] == PASSPORT
    assert rings(manager) == 1


async def test_a_manager_who_makes_it_less_urgent_ends_the_alarm_and_the_worker_reads_so_once(
    world: World, asked: Chat, manager: Chat, sato: Desk
) -> None:
    await mark(sato, PASSPORT, "red")
    in_group = Desk(world, manager.person, "ja")
    world.staff_group.members.append(JOINER_ID)
    await mark(in_group, "dismissal", "orange")
    for minutes in (16, 46, 61):
        await ticks(world, minutes)
    assert rings(manager) == 1
    matter, alarmed = await world.row(consultations), await world.row(alarms)
    assert (matter["urgency"], matter["red_flag"]) == ("orange", "dismissal")
    assert (alarmed["ended_at"] is None, alarmed["taken_by"]) == (False, None)
    assert str(asked.messages()).count(asked.says("danger-withdrawn", {"number": "1"})[:30]) == 1
    await mark(sato, PASSPORT, "red")
    assert rings(manager) == 2


@pytest.mark.parametrize("is_cleared", [True, False])
async def test_an_alarm_that_was_taken_and_is_taken_back_is_told_once_and_helps_nobody_any_more(
    world: World, asked: Chat, manager: Chat, sato: Desk, *, is_cleared: bool
) -> None:
    await mark(sato, PASSPORT, "red")
    await manager.taps("alarm-take")
    in_group = Desk(world, manager.person, "ja")
    world.staff_group.members.append(JOINER_ID)
    if is_cleared:
        await in_group.taps("flag-set")
        await in_group.taps("flag-clear")
    else:
        await mark(in_group, "dismissal", "orange")
        await mark(in_group, "unpaid_wages", "orange")
    await ticks(world, minutes=1)
    assert [each.get("text") for each in asked.messages()].count(asked.says("danger-withdrawn", {"number": "1"})) == 1
    await asked.sends("When do you come?")
    await world.passes(seconds=3)
    assert asked.says("receipt-alarm-taken") not in str(asked.messages())
    assert rings(manager) == 1


async def test_a_manager_takes_back_what_staff_marked_and_an_officer_cannot(
    world: World, asked: Chat, manager: Chat, sato: Desk
) -> None:
    await mark(sato, PASSPORT, "red")
    await sato.taps("flag-set")
    await sato.taps("flag-clear")
    sato.is_told("flag-only_managers")
    in_group = Desk(world, manager.person, "ja")
    world.staff_group.members.append(JOINER_ID)
    await in_group.taps("flag-clear")
    in_group.is_told("flag-said-cleared")
    await ticks(world, minutes=16)
    matter = await world.row(consultations)
    assert (rings(manager), matter["urgency"], matter["red_flag"]) == (1, "normal", None)
    asked.has_seen("danger-withdrawn", number="1")
    assert (await world.happened("red_flag_set"))[-1]["details"] == {"from": PASSPORT, "to": None}


async def test_what_the_worker_has_raised_no_one_takes_back(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("complaint-open")
    await manager.taps("flag-set")
    assert manager.says("flag-clear") not in manager.labels()
    await manager.taps_label(label(manager, "unpaid_wages", "orange"))
    await manager.taps("flag-set")
    await manager.taps("flag-clear")
    assert manager.says("flag-worker_said") in [each.text for each in world.telegram.answers]
    await ticks(world, minutes=16)
    assert (rings(manager) > 1, (await world.row(consultations))["urgency"]) == (True, "red")


@pytest.mark.usefixtures("asked")
async def test_a_flag_that_restricts_takes_the_matter_out_of_the_group(world: World, manager: Chat, sato: Desk) -> None:
    await mark(sato, "violence", "red")
    await world.settles()
    assert (await world.row(consultations))["readers"] == "restricted"
    assert rings(manager) == 1
    assert manager.says("restricted-new", {"number": "1"}) not in str(manager.messages())
    assert WORDS not in str(sato.messages())


@pytest.mark.usefixtures("asked")
async def test_five_taps_alarm_once(world: World, manager: Chat, sato: Desk) -> None:
    await sato.taps("flag-set")
    for _ in range(5):
        await sato.forges_on(sato.message_id(), "flag:set:documents_held:1")
    assert rings(manager) == 1
    assert len(await world.rows(alarms)) == 1


@pytest.mark.usefixtures("asked")
async def test_orange_at_night_comes_when_the_office_opens_in_one_message(
    world: World, other_worker: Chat, manager: Chat, sato: Desk
) -> None:
    world.clock.move(timedelta(hours=13))  # Sunday, eleven at night
    await mark(sato, "unpaid_wages", "orange")
    await open_with(other_worker, WORDS)
    await mark(sato, "dismissal", "orange")
    assert _openings(manager) == rings(manager) == 0
    await ticks(world, minutes=9 * 60)  # Monday at eight is a holiday too
    assert _openings(manager) == 0
    await ticks(world, minutes=25 * 60)
    assert _openings(manager) == 1
    manager.sees("flag-opening", count=2)
    await ticks(world, minutes=60 * 24)
    assert _openings(manager) == 1


@pytest.mark.usefixtures("asked")
async def test_orange_comes_also_where_no_bot_ran_when_the_office_opened(
    world: World, manager: Chat, sato: Desk
) -> None:
    await mark(sato, "unpaid_wages", "orange")
    await world.stops()
    world.clock.move(timedelta(days=2, hours=3))  # Tuesday, one o'clock
    await world.starts()
    await world.settles()
    manager.has_seen("flag-opening", count=1)
    await world.restarts()
    await world.settles()
    assert _openings(manager) == 1


@pytest.mark.usefixtures("asked")
async def test_orange_that_no_bot_told_all_day_waits_for_the_next_morning(
    world: World, manager: Chat, sato: Desk
) -> None:
    await mark(sato, "unpaid_wages", "orange")
    await world.stops()
    world.clock.move(timedelta(days=2, hours=12))  # Tuesday, ten at night
    await world.starts()
    await world.settles()
    assert _openings(manager) == 0
    await ticks(world, minutes=11 * 60 + 1)
    assert _openings(manager) == 1


async def test_health_is_told_at_the_opening_too(world: World, worker: Chat, manager: Chat) -> None:
    await open_with(worker, WORDS, "health")
    assert (await world.row(consultations))["urgency"] == "orange"
    await ticks(world, minutes=60 * 48)
    assert _openings(manager) == 1


async def test_words_that_are_watched_offer_a_flag_and_set_none(worker: Chat, manager: Chat, world: World) -> None:
    await worker.sends(CRY)
    matter = await world.row(consultations)
    assert (matter["red_flag"], rings(manager)) == (None, 0)
    await manager.taps("complaint-open")
    manager.sees("flag-offered", flag="violence")
    await manager.taps("flag-set")
    assert manager.labels()[0] == label(manager, "violence", "red", "yes")
    await manager.taps_label(label(manager, "violence", "red", "yes"))
    assert (await world.row(consultations))["red_flag"] == "violence"
    assert _calls(manager) == 1
    assert manager.says("flag-offered", {"flag": "violence"}) not in manager.screen()


@pytest.mark.parametrize(
    ("words", "flag"),
    [
        ("Saya dipukul bos", "violence"),
        ("Sếp đánh tôi", "violence"),
        ("社長に殴られました", "violence"),
        ("I am pregnant", "pregnancy"),
        ("I want to die", "danger"),
    ],
)
async def test_words_in_any_language_offer_it(worker: Chat, manager: Chat, words: str, flag: str) -> None:
    await worker.sends(words)
    await manager.taps("complaint-open")
    manager.sees("flag-offered", flag=flag)


@pytest.mark.usefixtures("manager")
async def test_words_offer_it_in_the_group_where_the_worker_opened_the_matter(worker: Chat, sato: Desk) -> None:
    await worker.sends(CRY)
    await worker.taps("receipt-open")
    await worker.taps("receipt-open-yes")
    assert sato.says("flag-offered", {"flag": "violence"}) in on_card(sato)
    assert sato.says("flag-set") in buttons_of(sato)


@pytest.mark.usefixtures("manager")
async def test_words_of_a_held_passport_offer_it_and_restrict_nothing(world: World, worker: Chat, sato: Desk) -> None:
    await open_with(worker, "They took my passport")
    assert sato.says("flag-offered", {"flag": PASSPORT}) in on_card(sato)
    assert (await world.row(consultations))["readers"] == Readers.GROUP.value
    await mark(sato, PASSPORT, "red", "yes")
    assert (await world.row(consultations))["red_flag"] == PASSPORT


async def test_a_second_matter_of_the_worker_alarms_once_the_first_is_taken(
    world: World, asked: Chat, manager: Chat, sato: Desk
) -> None:
    await alarm(asked)
    await mark(sato, PASSPORT, "red")
    await ticks(world, minutes=1)
    assert [each["consultation_id"] for each in await world.rows(alarms)] == [2]
    await manager.taps("alarm-take")
    await ticks(world, minutes=1)
    assert [each["consultation_id"] for each in await world.rows(alarms)] == [2, 1]
    manager.sees("alarm-flagged", number="1", rung=1)


async def test_a_red_flag_on_a_complaint_alarms_admins_alone(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await complain(worker)
    await head.taps("complaint-open")
    await mark(head, "violence", "red")
    assert (_calls(head), _calls(manager)) == (1, 0)
    assert (await world.row(consultations))["readers"] == "admins"
    await manager.sends("/queue")
    await manager.forges("alarm:1")
    assert (await world.row(alarms))["taken_by"] is None
    await ticks(world, minutes=16)
    assert (_calls(head), _calls(manager)) == (2, 0)


async def test_who_is_in_danger_is_heard_by_managers_though_a_complaint_is_alarmed(
    worker: Chat, manager: Chat, head: Chat
) -> None:
    await complain(worker)
    await head.taps("complaint-open")
    await mark(head, "violence", "red")
    await worker.sends("/menu")
    await alarm(worker)
    manager.sees("alarm-raised", number="2", rung=1)


async def test_a_flag_in_the_group_alarms_managers_though_a_complaint_is_alarmed(
    world: World, worker: Chat, manager: Chat, head: Chat, sato: Desk
) -> None:
    await complain(worker)
    await head.taps("complaint-open")
    await mark(head, "violence", "red")
    await worker.sends("/menu")
    await open_with(worker, WORDS)
    await mark(sato, PASSPORT, "red")
    manager.has_seen("alarm-flagged", number="2", rung=1)
    assert (_calls(head), _calls(manager)) == (2, 1)
    await ticks(world, minutes=16)
    assert (_calls(head), _calls(manager)) == (4, 2)
    await manager.taps("alarm-take")
    worker.has_seen("danger-taken", number="2")
    await ticks(world, minutes=46)
    assert (_calls(head), _calls(manager)) == (5, 2)


@pytest.mark.usefixtures("asked")
async def test_kill_and_restart_leave_one_alarm_that_rings_on(world: World, manager: Chat, sato: Desk) -> None:
    await mark(sato, PASSPORT, "red")
    await world.restarts()
    await ticks(world, minutes=16)
    assert rings(manager) == 2
    assert len(await world.rows(alarms)) == 1


@pytest.mark.usefixtures("asked")
async def test_no_word_and_no_reason_stands_in_what_is_rung(world: World, manager: Chat, sato: Desk) -> None:
    await mark(sato, "violence", "red")
    rung = [each for each in await world.rows(outbox) if (each["idempotency_key"] or "").startswith("alarm:")]
    assert rung
    assert "violence" not in str(rung)
    assert WORDS not in str(manager.messages())


@pytest.mark.usefixtures("asked")
async def test_an_officer_who_claims_the_matter_ends_no_alarm(world: World, manager: Chat, sato: Desk) -> None:
    await mark(sato, PASSPORT, "red")
    await sato.taps("standing-claim")
    await ticks(world, minutes=16)
    assert rings(manager) == 2
    assert (await world.row(alarms))["taken_by"] is None


@pytest.mark.usefixtures("asked")
async def test_a_complaint_about_staff_is_made_by_workers_alone(world: World, sato: Desk) -> None:
    await sato.taps("flag-set")
    await sato.forges_on(sato.message_id(), "flag:set:about_support_staff:1")
    sato.is_told("button-old")
    assert (await world.row(consultations))["red_flag"] is None
    assert (await world.row(consultations))["readers"] == Readers.GROUP.value


def _calls(chat: Chat) -> int:
    """How often somebody has been told, whatever their screen says of an alarm."""
    return sum(str(each.get("text")).startswith("🆘") for each in chat.messages())


def _openings(manager: Chat) -> int:
    return sum("🟠" in str(each.get("text")) for each in manager.messages())
