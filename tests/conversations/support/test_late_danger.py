"""Telegram takes no screen just now, or refuses it: whoever is in danger reads whom to call all the same."""

import pytest

from bot.texts import language_name
from simulator.faults import Fault
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID, WORKER_ID
from tests.conversations.organisation import organisation_of
from tests.conversations.support.alarming import alarm
from tests.conversations.support.test_consultation import ask
from tests.conversations.support.test_late_taps import be_away
from tests.conversations.support.test_refused_receipts import assert_no_apology
from tests.conversations.support.test_watched_words import CRY
from tests.conversations.world import World


@pytest.fixture(autouse=True)
def a_reader(world: World) -> None:
    """An admin has started the bot; otherwise the group hears that nobody can be told."""
    world.people[ADMIN_ID].started = True


@pytest.mark.parametrize("kind", ["502", "429"])
async def test_who_taps_the_sign_reads_whom_to_call_and_finds_the_screen_by_a_tap(
    world: World, worker: Chat, kind: str
) -> None:
    be_away(world, kind)
    await worker.taps("sign-danger")
    await world.passes(minutes=2)
    worker.sees("danger-numbers")
    assert_no_apology(worker)
    await worker.taps("error-go_on")
    worker.sees("danger-call")


@pytest.mark.parametrize("words", ["danger", "/danger", "🆘", "SOS"])
async def test_who_types_it_reads_whom_to_call(world: World, worker: Chat, words: str) -> None:
    be_away(world)
    await worker.sends(words)
    await world.passes(minutes=2)
    worker.has_seen("danger-numbers")
    assert_no_apology(worker)


async def test_who_taps_the_sign_in_two_outages_reads_it_in_both(world: World, worker: Chat) -> None:
    for _outage in range(2):
        be_away(world)
        await worker.taps("sign-danger")
        await world.passes(minutes=2)
    assert sum(worker.says("danger-numbers") in str(each.get("text")) for each in worker.messages()) == 2


async def test_whose_first_words_in_a_window_are_a_cry_reads_whom_to_call(world: World, worker: Chat) -> None:
    await ask(worker)
    be_away(world)
    await worker.sends(CRY)
    await world.passes(minutes=2)
    worker.sees("danger-numbers")
    assert_no_apology(worker)


async def test_where_telegram_refuses_the_screen_its_reader_gets_the_numbers(world: World, worker: Chat) -> None:
    refused = "can't parse entities: unsupported start tag"
    world.telegram.faults.add(Fault(kind="400", method="editMessageText", chat_id=WORKER_ID, reason=refused))
    await worker.taps("sign-danger")
    worker.sees("danger-numbers")
    assert_no_apology(worker)


async def test_who_left_the_screen_for_danger_reads_of_a_bad_connection(world: World, worker: Chat) -> None:
    await worker.taps("sign-danger")
    await worker.taps("button-back")
    be_away(world)
    await worker.taps("menu-my_dates")
    await world.passes(minutes=2)
    worker.sees("error-unanswered")
    worker.does_not_see("danger-numbers")


@pytest.mark.parametrize("does", ["taps", "cries"])
async def test_before_the_consent_too(world: World, newcomer: Chat, does: str) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    be_away(world, chat_id=newcomer.person.user["id"])
    await (newcomer.taps("sign-danger") if does == "taps" else newcomer.sends(CRY))
    await world.passes(minutes=2)
    newcomer.has_seen("danger-numbers")
    assert_no_apology(newcomer)


async def test_a_manager_takes_an_alarm_while_telegram_takes_none_of_their_screens(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    await world.passes(seconds=5)
    be_away(world, "429", chat_id=manager.person.id)
    await manager.taps("complaint-open")
    await manager.taps("alarm-take")
    manager.is_told("alarm-taken")
    await world.passes(minutes=2)
    worker.sees("danger-taken", number="1")
    await manager.taps("error-go_on")
    manager.sees("home-text")


async def test_who_wrote_before_the_consent_reads_later_that_nobody_has_the_words_and_agrees_in_two_taps(
    world: World, newcomer: Chat
) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    be_away(world, chat_id=newcomer.person.user["id"])
    await newcomer.sends("Lương của tôi trễ")
    await world.passes(minutes=2)
    newcomer.sees("consent-waits_unseen")
    await newcomer.taps("consent-agree")  # on the screen of before
    newcomer.sees("consent-kept", **organisation_of(newcomer))
    await newcomer.taps("consent-agree")
    newcomer.sees("receipt-kept")


async def test_who_comes_when_the_words_have_expired_reads_so_at_the_first_tap(world: World, newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    be_away(world, chat_id=newcomer.person.user["id"])
    await newcomer.sends("Lương của tôi trễ")
    await world.passes(minutes=15)
    await newcomer.taps("consent-agree")
    newcomer.sees("consent-expired", **organisation_of(newcomer))
