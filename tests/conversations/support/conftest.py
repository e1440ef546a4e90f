import pytest

from tests.conversations.chat import Chat
from tests.conversations.support.test_consultation import WORDS, open_with


@pytest.fixture
async def asked(worker: Chat) -> Chat:
    """A worker with an open consultation."""
    await open_with(worker, WORDS)
    return worker
