"""The card of a consultation in its topic: what staff see of it, and what they do by its buttons."""

from datetime import date, timedelta

import pytest

from bot.domain.missing import MISSING
from bot.domain.staff import Role
from bot.storage.tables import consultations
from bot.texts import day
from tests.conversations.chat import Chat, Desk, Json
from tests.conversations.conftest import JOINER_ID, OTHER_ID
from tests.conversations.people import enrol, private
from tests.conversations.support.alarming import reader, ticks
from tests.conversations.support.colleagues import KATO, SATO, name
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

# The tests begin on a Sunday at ten.
TODAY = date(2026, 11, 22)


def card(desk: Desk) -> Json:
    """The card of the newest topic: what stands there first, below the pin's note."""
    return next(each for each in desk.in_topic() if "reply_markup" in each)


def on_card(desk: Desk) -> str:
    """What it says."""
    return str(card(desk)["text"])


def buttons_of(desk: Desk) -> list[str]:
    """The buttons under it."""
    return [each["text"] for row in card(desk)["reply_markup"]["inline_keyboard"] for each in row]


def link_of(desk: Desk, key: str) -> str:
    """What somebody sends to the bot who follows that button's link."""
    wanted = desk.says(key)
    rows = card(desk)["reply_markup"]["inline_keyboard"]
    address = next(each["url"] for row in rows for each in row if each["text"] == wanted)
    return f"/start {address.rpartition('=')[2]}"


async def holder(world: World) -> int | None:
    held: int | None = (await world.row(consultations))["assignee_id"]
    return held


@pytest.mark.usefixtures("kato")
async def test_a_card_says_whose_turn_it_is_who_has_it_and_what_else_there_is(other_worker: Chat, sato: Desk) -> None:
    await open_with(other_worker, "The first matter", "life")
    await sato.taps("staff-card-close")
    await open_with(other_worker, WORDS)
    said = on_card(sato)
    times = {"since_on": "2026-11-22", "since_time": "10:00", "until_on": MISSING, "until_time": MISSING}
    assert sato.says("standing-turn", {"standing": "new", **times}) in said
    assert sato.says("standing-answer_by", {"due_on": "2026-11-24", "due_time": "17:00"}) in said
    assert sato.says("standing-holder", {"name": "none"}) in said
    assert sato.says("standing-speakers", {"locale": "vi", "names": KATO}) in said
    last = {"number": "1", "kind": "life", "state": "closed", "opened_on": "2026-11-22"}
    assert sato.says("standing-last-one", last) in said


async def test_of_restricted_matters_the_cards_of_others_say_nothing(world: World, worker: Chat, sato: Desk) -> None:
    await worker.sends(CRY)
    await ticks(world, 60 * 24 * 3)
    await worker.sends("/menu")
    await open_with(worker, WORDS)
    assert sato.says("standing-last") not in on_card(sato)
    assert sato.says("task-title-unanswered") not in on_card(sato)


async def test_one_tap_claims_and_who_comes_later_hears_the_name_and_takes_over_by_a_second_tap(
    world: World, worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(worker, WORDS)
    stood = len(sato.messages())
    await sato.taps("standing-claim")
    sato.is_told("standing-said-claimed")
    assert sato.says("standing-holder", {"name": SATO}) in on_card(sato)
    assert len(sato.messages()) == stood
    await sato.taps("standing-take_over")
    sato.is_told("standing-said-before")
    await kato.taps("standing-take_over")
    kato.is_told("standing-claimed", name=SATO)
    assert world.telegram.answers[-1].show_alert
    assert sato.says("standing-holder", {"name": SATO}) in on_card(sato)
    world.clock.move(timedelta(seconds=5))
    await kato.taps("standing-take_over")
    kato.is_told("standing-said-claimed")
    assert sato.says("standing-holder", {"name": KATO}) in on_card(sato)
    await sato.taps("standing-give_back")
    sato.is_told("standing-claimed", name=KATO)
    await kato.taps("standing-give_back")
    kato.is_told("standing-said-given_back")
    assert sato.says("standing-holder", {"name": "none"}) in on_card(sato)


async def test_a_double_tap_takes_nothing_over(worker: Chat, sato: Desk, kato: Desk) -> None:
    await open_with(worker, WORDS)
    await sato.taps("standing-claim")
    await kato.taps_twice("standing-take_over")
    assert sato.says("standing-holder", {"name": SATO}) in on_card(sato)


@pytest.mark.usefixtures("kato")
async def test_nobody_is_given_what_they_would_not_hear_of(world: World, worker: Chat, sato: Desk) -> None:
    await open_with(worker, WORDS)
    await sato.taps("standing-hand")
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(JOINER_ID)
        assert member is not None
        await store.staff.lose(member.id, world.clock.now())
    await sato.taps("standing-person", name=KATO)
    sato.is_told("standing-they_hear_nothing", name=KATO)
    assert await holder(world) is None
    await sato.taps("button-back")
    await sato.taps("standing-hand")
    assert KATO not in buttons_of(sato)


async def test_who_has_read_the_name_long_ago_reads_it_again(
    world: World, worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(worker, WORDS)
    await sato.taps("standing-claim")
    await kato.taps("standing-take_over")
    world.clock.move(timedelta(minutes=11))
    await kato.taps("standing-take_over")
    kato.is_told("standing-claimed", name=SATO)


async def test_it_is_handed_over_by_a_name_and_who_is_away_has_none(
    world: World, worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(worker, WORDS)
    before = buttons_of(sato)
    await sato.taps("standing-hand")
    assert {SATO, KATO} <= set(buttons_of(sato))
    await sato.taps("button-back")
    assert buttons_of(sato) == before
    await sato.taps("standing-hand")
    await sato.taps("standing-person", name=KATO)
    sato.is_told("standing-said-handed_over")
    assert sato.says("standing-holder", {"name": KATO}) in on_card(sato)
    private(kato).has_seen("standing-handed_over", number="1", name=SATO)

    chat = private(kato)
    await chat.sends("/away")
    chat.sees("away-ask")
    await chat.taps_label("25")
    chat.sees("away-until", last_on="2026-11-25")
    await ticks(world, 1)
    assert await holder(world) is None
    sato.has_seen("standing-given_back", name=KATO, why="away")
    await sato.taps("standing-hand")
    assert KATO not in buttons_of(sato)
    await chat.taps("away-back")
    chat.sees("away-ask")
    await sato.taps("button-back")
    await sato.taps("standing-hand")
    assert KATO in buttons_of(sato)


async def test_who_went_away_after_the_names_were_shown_is_not_given_it(
    world: World, worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(worker, WORDS)
    await sato.taps("standing-hand")
    chat = private(kato)
    await chat.sends("/away")
    await chat.taps_label("25")
    await sato.taps("standing-person", name=KATO)
    sato.is_told("standing-they_are_away", name=KATO)
    assert await holder(world) is None


async def test_it_rests_until_a_day_that_is_tapped_and_the_tick_wakes_it(
    world: World, worker: Chat, sato: Desk
) -> None:
    await open_with(worker, WORDS)
    await sato.taps("standing-snooze")
    assert sato.says("standing-in_days", {"days": 3}) in buttons_of(sato)
    await sato.taps_label(day(TODAY + timedelta(days=4), "ja"))
    sato.is_told("standing-said-rests")
    rests = {"since_on": "2026-11-22", "since_time": "10:00", "until_on": "2026-11-26", "until_time": "09:00"}
    assert sato.says("standing-turn", {"standing": "snoozed", **rests}) in on_card(sato)
    await ticks(world, 60 * 24 * 4 - 61)
    assert (await world.row(consultations))["snoozed_until"] is not None
    await ticks(world, 2)
    assert (await world.row(consultations))["snoozed_until"] is None
    sato.has_seen("standing-rested")


async def test_words_of_the_worker_and_a_tap_end_a_rest(world: World, worker: Chat, sato: Desk) -> None:
    await open_with(worker, WORDS)
    for goes_on in (lambda: sato.taps("standing-wake"), lambda: worker.sends("Please")):
        await sato.taps("standing-snooze")
        await sato.taps("standing-in_days", days=1)
        assert (await world.row(consultations))["snoozed_until"] is not None
        await goes_on()
        assert (await world.row(consultations))["snoozed_until"] is None


async def test_the_card_leads_to_the_person_on_the_roster(world: World, worker: Chat, sato: Desk) -> None:
    number = "W-0001"
    worker_id = await enrol(world, number)
    async with world.shien.database.transaction() as store:
        arrived = await store.workers.by_chat(worker.person.id)
        assert arrived is not None
        await store.workers.move_chat(worker_id, arrived)
    await world.welcome(worker.person, "en")
    await worker.sends("/menu")
    await open_with(worker, WORDS)
    chat = private(sato)
    await chat.sends(link_of(sato, "standing-roster"))
    assert number in chat.screen()
    assert len(await world.happened("worker_viewed")) == 1


@pytest.mark.usefixtures("sato")
async def test_a_reader_does_the_same_with_what_the_group_does_not_see(world: World, worker: Chat) -> None:
    head = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await name(world, JOINER_ID, KATO)
    await worker.sends(CRY)
    await head.taps("complaint-open")
    assert head.says("standing-holder", {"name": "none"}) in head.screen()
    await head.taps("standing-claim")
    assert head.says("standing-holder", {"name": KATO}) in head.screen()
    await head.taps("standing-snooze")
    await head.taps("standing-in_days", days=3)
    assert (await world.row(consultations))["snoozed_until"] is not None
    await head.taps("standing-wake")
    await head.taps("standing-snooze")
    await head.sends("2026-11-30")
    assert head.says("standing-wake") in head.labels()
    await head.taps("standing-hand")
    assert SATO not in head.labels(), "who may not read it"
    await head.taps("button-back")
    await head.taps("standing-give_back")
    assert await holder(world) is None
    assert world.staff_group.topics == []


async def test_nobody_else_presses_them(world: World, worker: Chat) -> None:
    await open_with(worker, WORDS)
    world.staff_group.members.append(OTHER_ID)
    stranger = Desk(world, world.people[OTHER_ID], "ja")
    await stranger.taps("standing-claim")
    assert await holder(world) is None
