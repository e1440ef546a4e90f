"""Telegram takes no answer just now: every word gets its receipt all the same, later, and a cry its 110 and 119."""

import pytest

from bot.storage.tables import consultations, messages
from simulator.faults import Fault
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID, WORKER_ID
from tests.conversations.support.test_watched_words import CRY
from tests.conversations.world import World

REACTION = "setMessageReaction"
REFUSED = [
    Fault(kind="429", method=REACTION, retry_after=30),
    Fault(kind="502", chat_id=WORKER_ID, lasts_seconds=20),
    Fault(kind="400", method=REACTION, reason="REACTION_INVALID"),
    Fault(kind="403", method=REACTION),
]
AWAY = [Fault(kind="429", chat_id=WORKER_ID, retry_after=60), Fault(kind="502", chat_id=WORKER_ID, lasts_seconds=60)]


@pytest.fixture(autouse=True)
def a_reader(world: World) -> None:
    """An admin has started the bot; otherwise the group hears that nobody can be told."""
    world.people[ADMIN_ID].started = True


@pytest.mark.parametrize("refused", REFUSED, ids=lambda fault: fault.kind)
async def test_where_a_reaction_does_not_come_words_say_that_staff_get_it(
    world: World, worker: Chat, refused: Fault
) -> None:
    await worker.sends("hello")
    world.telegram.faults.add(refused)
    sent = await worker.sends("second words")
    await world.passes(minutes=2)
    worker.sees("consultation-added", number="1")
    assert worker.messages()[-1]["reply_to_message"]["message_id"] == sent["message_id"]
    assert_no_apology(worker)
    await worker.taps("receipt-restrict")
    assert (await world.row(consultations))["readers"] == "restricted"


async def test_who_reads_restricted_words_stands_in_what_comes_instead_of_a_reaction(
    world: World, worker: Chat
) -> None:
    await worker.sends(CRY)
    world.telegram.faults.add(REFUSED[0])
    await worker.sends("Please come")
    await world.passes(minutes=2)
    worker.sees("restricted-added", number="1")
    assert worker.labels() == [worker.says("receipt-open")]


@pytest.mark.parametrize("away", AWAY, ids=lambda fault: fault.kind)
async def test_the_receipt_of_a_cry_comes_late_with_whom_to_call_and_its_buttons(
    world: World, worker: Chat, away: Fault
) -> None:
    world.telegram.faults.add(away)
    sent = await worker.sends(CRY)
    await world.passes(minutes=2)
    worker.sees("receipt-restricted", number="1", organisation=world.facts.organisation.name)
    worker.sees("danger-numbers")
    assert worker.messages()[-1]["reply_to_message"]["message_id"] == sent["message_id"]
    assert_no_apology(worker)
    await worker.taps("receipt-open")
    await worker.taps("receipt-open-yes")
    assert (await world.row(consultations))["readers"] == "group"


async def test_words_of_one_outage_get_their_receipts_in_their_order(world: World, worker: Chat) -> None:
    world.telegram.faults.add(AWAY[1])
    sent = [await worker.sends(text) for text in ("hello", "second words", "third words")]
    assert len(await world.rows(messages)) == len(sent)
    await world.passes(minutes=2)
    below = [each.get("reply_to_message", {}).get("message_id") for each in worker.messages()]
    assert [each for each in below if each is not None] == [each["message_id"] for each in sent]
    assert_no_apology(worker)


def assert_no_apology(worker: Chat) -> None:
    apology = worker.says("error-unanswered")
    assert not any(apology in str(each.get("text")) for each in worker.messages())
