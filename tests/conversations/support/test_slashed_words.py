"""Words behind a slash reach staff like others; a command, and the link behind /start, stay what they are."""

import pytest

from bot.storage.tables import messages
from bot.texts import language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID

SLASHED = ("/boss hit me", "/help my boss hit me", "/menu please help me he hit me", "/start hello my boss hit me")


@pytest.mark.parametrize("words", SLASHED)
async def test_they_reach_staff_as_they_were_written(worker: Chat, words: str) -> None:
    worker.world.people[ADMIN_ID].started = True
    await worker.sends(words)
    worker.sees("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.sees("danger-numbers")
    assert [row["text"] for row in await worker.world.rows(messages)] == [words]


async def test_a_word_that_is_no_command_reaches_staff_and_is_told_what_the_commands_are(
    worker: Chat, admin: Desk
) -> None:
    await worker.sends("/urgent")
    worker.has_seen("receipt-new", number="1")
    worker.sees("help-unknown")
    assert admin.message("/urgent")


@pytest.mark.parametrize("words", ["/boss hit me", "/urgent"])
async def test_before_the_consent_they_wait_like_others(newcomer: Chat, words: str) -> None:
    await newcomer.sends(words)
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-agree")
    await newcomer.taps("receipt-send-kept")
    assert [row["text"] for row in await newcomer.world.rows(messages)] == [words]


@pytest.mark.parametrize("command", ["/start", "/start inv_abcdefgh", "/menu", "/help", "/cancel"])
async def test_a_command_is_no_words(worker: Chat, command: str) -> None:
    await worker.sends(command)
    assert await worker.world.rows(messages) == []
