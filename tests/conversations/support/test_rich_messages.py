"""A rich message has no text of its own: its words are taken out, kept, looked through and answered like any others."""

import pytest

from bot.storage.tables import messages
from simulator.people.rich import RichText, bullets, nested, quoted, table
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.test_consultation import WORDS, ask

pytestmark = pytest.mark.slow  # what goes wrong is walked in the whole suite

RICH: list[tuple[RichText, str]] = [
    (WORDS, WORDS),
    (nested(WORDS, 40), WORDS),
    (quoted(WORDS, 8), WORDS),
    (bullets("May", "June"), "June"),
    (table(["Month", "Pay"], ["May", "150,000"]), "150,000"),
]


@pytest.mark.parametrize(("block", "part"), RICH)
async def test_its_words_reach_staff_and_the_database(worker: Chat, admin: Desk, block: RichText, part: str) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_rich(block, "The end"))
    worker.sees("consultation-received", number="1", kind="pay", received=1, phone="")
    kept = (await worker.world.row(messages))["text"]
    assert part in kept
    assert kept.endswith("The end")
    assert "rich_message" in admin.in_topic()[-1]


async def test_it_is_words_outside_any_form_and_inside_one(worker: Chat) -> None:
    await worker.then(worker.person.sends_rich(WORDS))
    assert (await worker.world.row(messages))["text"] == WORDS
    await worker.sends("/profile")
    await worker.then(worker.person.sends_rich(nested("/menu", 3)))
    worker.sees("menu-text")


async def test_what_must_not_be_sent_is_found_in_it(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_rich(table(["My Number", "1234 5678 9018"])))
    worker.has_seen("not_accepted-my_number")
    assert await worker.world.rows(messages) == []
    assert admin.messages() == []
