"""Who stands before the first consent."""

import pytest

from bot.texts import language_name
from tests.conversations.chat import Chat
from tests.conversations.organisation import organisation_of


@pytest.fixture
async def asked(newcomer: Chat) -> Chat:
    """Somebody who has chosen a language, and is asked."""
    await newcomer.sends("/start")
    newcomer.locale = "en"
    await newcomer.taps_label(language_name("en", "en"))
    newcomer.sees("consent-text", **organisation_of(newcomer))
    return newcomer
