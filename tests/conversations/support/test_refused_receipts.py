"""Telegram refuses a receipt for good: its words come all the same, and a cry is never left without 110 and 119."""

import pytest

from simulator.faults import Fault
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID, WORKER_ID
from tests.conversations.support.test_watched_words import CRY
from tests.conversations.world import World

SEND = "sendMessage"
REASONS = ["can't parse entities: unsupported start tag", "message to be replied not found", "BUTTON_DATA_INVALID"]


@pytest.fixture(autouse=True)
def a_reader(world: World) -> None:
    """An admin has started the bot; otherwise the group hears that nobody can be told."""
    world.people[ADMIN_ID].started = True


@pytest.mark.parametrize("reason", REASONS)
async def test_what_telegram_does_not_take_below_the_words_comes_beside_them(
    world: World, worker: Chat, reason: str
) -> None:
    refuse(world, reason)
    await worker.sends(CRY)
    worker.sees("receipt-restricted", number="1", organisation=world.facts.organisation.name)
    worker.sees("danger-numbers")
    assert worker.says("receipt-open") in worker.labels()
    assert_no_apology(worker)


@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("times", [2, 3])
async def test_what_telegram_takes_in_neither_way_comes_as_plain_words_and_with_its_buttons_if_it_can(
    world: World, worker: Chat, reason: str, times: int
) -> None:
    refuse(world, reason, times)
    await worker.sends(CRY)
    worker.sees("receipt-restricted", number="1", organisation=world.facts.organisation.name)
    worker.sees("danger-numbers")
    assert "entities" not in worker.messages()[-1]
    assert (worker.says("receipt-open") in worker.labels()) is (times == 2)
    assert_no_apology(worker)


async def test_the_buttons_of_a_receipt_that_comes_plain_do_what_they_say(world: World, worker: Chat) -> None:
    refuse(world, REASONS[0], times=2)
    await worker.sends("hello")
    await worker.taps("receipt-restrict")
    worker.has_seen("receipt-restricted", number="1", organisation=world.facts.organisation.name)


@pytest.mark.parametrize("times", [1, 2])
async def test_so_does_what_telegram_first_has_not_taken_and_then_refuses(
    world: World, worker: Chat, times: int
) -> None:
    world.telegram.faults.add(Fault(kind="502", chat_id=WORKER_ID, lasts_seconds=60))
    await worker.sends(CRY)
    refuse(world, REASONS[0], times)
    await world.passes(minutes=2)
    worker.sees("receipt-restricted", number="1", organisation=world.facts.organisation.name)
    worker.sees("danger-numbers")
    assert (worker.says("receipt-open") in worker.labels()) is (times == 1)


async def test_the_next_cry_gets_the_receipt_that_the_last_one_never_got(world: World, worker: Chat) -> None:
    refuse(world, REASONS[0], times=4)
    await worker.sends(CRY)
    assert not has_numbers(worker)
    await worker.sends("He hit me again")
    worker.sees("receipt-restricted", number="1", organisation=world.facts.organisation.name)
    worker.sees("danger-numbers")


async def test_who_could_not_be_written_to_reads_the_receipt_when_they_come_back(world: World, worker: Chat) -> None:
    world.telegram.faults.add(Fault(kind="403", method=SEND, chat_id=WORKER_ID, times=2))
    await worker.sends(CRY)
    assert not has_numbers(worker)
    await worker.sends("hello")
    worker.has_seen("receipt-restricted", number="1", organisation=world.facts.organisation.name)
    assert has_numbers(worker)


async def test_who_comes_back_with_another_cry_reads_the_numbers(world: World, worker: Chat) -> None:
    world.telegram.faults.add(Fault(kind="403", method=SEND, chat_id=WORKER_ID, times=2))
    await worker.sends(CRY)
    sent = await worker.sends("He hit me again")
    assert has_numbers(worker)
    assert worker.reactions(sent) == []


@pytest.mark.parametrize(("words", "is_cry"), [("help me", True), ("/mydates", False)])
async def test_a_cry_whose_next_screen_telegram_refuses_is_answered_with_the_numbers(
    world: World, worker: Chat, words: str, is_cry: bool
) -> None:
    await worker.sends("My room has no heating")  # further words get a reaction, no receipt
    refuse(world, REASONS[0])
    await worker.sends(words)
    assert has_numbers(worker) is is_cry


@pytest.mark.parametrize(("words", "is_cry"), [("help me", True), ("/mydates", False)])
async def test_so_is_one_whose_next_screen_telegram_does_not_take_in_time(
    world: World, worker: Chat, words: str, is_cry: bool
) -> None:
    await worker.sends("My room has no heating")
    world.telegram.faults.add(Fault(kind="502", method=SEND, chat_id=WORKER_ID, lasts_seconds=60))
    await worker.sends(words)
    await world.passes(minutes=2)
    assert has_numbers(worker) is is_cry


def refuse(world: World, reason: str, times: int = 1) -> None:
    """Let Telegram refuse so many messages to the worker."""
    world.telegram.faults.add(Fault(kind="400", method=SEND, chat_id=WORKER_ID, reason=reason, times=times))


def has_numbers(worker: Chat) -> bool:
    """Whether the worker can read whom to call."""
    return any(worker.says("danger-numbers") in str(each.get("text")) for each in worker.messages())


def assert_no_apology(worker: Chat) -> None:
    """Nobody who has a receipt is told that something could not be shown."""
    for key in ("error-unanswered", "error-unshown"):
        apology = worker.says(key, {"code": ""}).partition(":")[0]
        assert not any(apology in str(each.get("text")) for each in worker.messages())
