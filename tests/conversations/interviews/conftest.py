"""Who arranges interviews, and with whom."""

import pytest

from tests.conversations.chat import Chat, Desk
from tests.conversations.interviews.arranging import employ
from tests.conversations.people import private


@pytest.fixture
async def desk(officer: Desk) -> Chat:
    """A support officer in the private chat with the bot."""
    return private(officer)


@pytest.fixture
async def hired(worker: Chat) -> Chat:
    """A Specified Skilled Worker (i) in the bot."""
    await employ(worker)
    return worker
