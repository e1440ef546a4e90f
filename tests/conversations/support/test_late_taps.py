"""Telegram takes no answer to a tap just now: what it would have said comes once it does, as it stands then, once."""

import pytest

from bot.texts import Value, language_name
from simulator.faults import Fault
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID, WORKER_ID
from tests.conversations.reminders.test_reminders import HELP, nine_o_clock, prepare
from tests.conversations.support.test_refused_receipts import assert_no_apology
from tests.conversations.support.test_watched_words import CRY
from tests.conversations.world import World


@pytest.fixture(autouse=True)
def a_reader(world: World) -> None:
    """An admin has started the bot; otherwise the group hears that nobody can be told."""
    world.people[ADMIN_ID].started = True


TAPS: list[tuple[str, str, dict[str, Value]]] = [
    ("receipt-restrict", "receipt-restricted", {"number": "1"}),
    ("complaint-about-staff", "receipt-complaint", {"number": "2"}),
    ("consultation-kind-pay", "receipt-added", {"number": "1", "kind": "pay"}),
]


@pytest.mark.parametrize("tap", TAPS, ids=lambda tap: tap[0])
@pytest.mark.parametrize("kind", ["502", "429"])
async def test_what_became_of_words_is_read_once_however_often_somebody_taps(
    world: World, worker: Chat, kind: str, tap: tuple[str, str, dict[str, Value]]
) -> None:
    button, key, texts = tap
    await worker.sends("hello")
    be_away(world, kind)
    await worker.taps(button)
    await worker.taps(button)
    await world.passes(minutes=2)
    said = worker.says(key, {**texts, "organisation": world.facts.organisation.name})
    assert sum(said in str(each.get("text")) for each in worker.messages()) == 1
    assert_no_apology(worker)


async def test_words_that_were_moved_are_told_of_with_their_number(world: World, worker: Chat) -> None:
    await worker.sends("hello")
    await worker.then(worker.person.sends_photo("second words"))
    await worker.taps("receipt-not_this")
    be_away(world)
    await worker.taps("receipt-something_new")
    await world.passes(minutes=2)
    worker.sees("receipt-added", number="2", kind="other")
    assert_no_apology(worker)


async def test_what_was_sent_after_the_consent_gets_its_receipt_with_the_numbers(world: World, newcomer: Chat) -> None:
    await newcomer.sends(CRY)
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-agree")
    be_away(world)
    await newcomer.taps("receipt-send-kept")
    await world.passes(minutes=2)
    newcomer.has_seen("receipt-kept-sent")
    newcomer.has_seen("receipt-restricted", number="1", organisation=world.facts.organisation.name)
    newcomer.has_seen("danger-numbers")
    assert_no_apology(newcomer)


async def test_the_offer_to_send_what_waited_comes_though_the_menu_did_not(world: World, newcomer: Chat) -> None:
    await newcomer.sends(CRY)
    await newcomer.taps_label(language_name("vi", "vi"))
    be_away(world)
    await newcomer.taps("consent-agree")
    await world.passes(minutes=2)
    await newcomer.taps("receipt-send-kept")
    newcomer.has_seen("danger-numbers")


async def test_help_with_a_reminder_says_its_number(world: World, worker: Chat) -> None:
    await prepare(worker, moved_on="2026-11-20")
    await nine_o_clock(world, "2026-12-02")
    be_away(world)
    await worker.taps(HELP)
    await world.passes(minutes=2)
    worker.sees("reminder-help-sent", number="1")
    assert_no_apology(worker)


async def test_a_reply_to_a_reminder_is_told_of_like_other_words(world: World, worker: Chat) -> None:
    await prepare(worker, moved_on="2026-11-20")
    await nine_o_clock(world, "2026-12-02")
    reminder = worker.message_id()
    be_away(world)
    await worker.sends("I do not know how", reply_to=reminder)
    await world.passes(minutes=2)
    worker.has_seen("reminder-reply-sent", number="1")
    assert_no_apology(worker)


@pytest.mark.parametrize("is_restarted", [False, True])
async def test_what_is_said_late_of_its_readers_is_not_said_once_others_read_it(
    world: World, worker: Chat, is_restarted: bool
) -> None:
    await worker.sends("hello")
    be_away(world)
    await worker.taps("receipt-restrict")
    await world.passes(seconds=20)
    if is_restarted:
        await world.stops()
        await world.starts()
    world.telegram.faults.clear()
    # What is on the screen already can be changed before what waits is tried again.
    world.telegram.faults.add(Fault(kind="502", method="sendMessage", chat_id=WORKER_ID, times=4))
    await worker.taps("receipt-restrict")
    await worker.taps("receipt-open")
    seen = len(worker.messages())
    world.telegram.faults.clear()
    for _retry in range(3):
        await world.passes(minutes=5)
    shown = worker.messages()[seen:]
    assert worker.says("restricted-taken_out", {"number": "1"}) not in str(shown)
    assert worker.says("receipt-restricted", {"number": "1", **organisation(world)}) not in str(shown)


@pytest.mark.parametrize("is_restarted", [False, True])
async def test_what_is_said_late_is_not_said_once_its_message_shows_something_newer(
    world: World, worker: Chat, is_restarted: bool
) -> None:
    await worker.sends("hello")
    be_away(world)
    await worker.taps("consultation-kind-pay")
    if is_restarted:
        await world.restarts()
    world.telegram.faults.clear()
    world.telegram.faults.add(Fault(kind="502", method="sendMessage", chat_id=WORKER_ID, times=4))
    await worker.taps("consultation-kind-life")
    worker.sees("receipt-added", number="1", kind="life")
    world.telegram.faults.clear()
    for _retry in range(3):
        await world.passes(minutes=5)
    assert worker.says("receipt-added", {"number": "1", "kind": "pay"}) not in str(worker.messages())


def organisation(world: World) -> dict[str, str]:
    """What the receipts say of it."""
    return {"organisation": world.facts.organisation.name}


def be_away(world: World, kind: str = "502", chat_id: int = WORKER_ID) -> None:
    """Let Telegram take nothing of that chat for a minute."""
    fault = Fault(kind=kind, chat_id=chat_id, lasts_seconds=60, retry_after=60)  # type: ignore[arg-type]
    world.telegram.faults.add(fault)
