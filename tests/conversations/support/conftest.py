import pytest

from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.world import World


@pytest.fixture
async def asked(worker: Chat) -> Chat:
    """A worker with an open consultation."""
    await open_with(worker, WORDS)
    return worker


@pytest.fixture
def head(world: World) -> Chat:
    """An admin in the private chat with the bot."""
    person = world.people[ADMIN_ID]
    person.started = True
    return Chat(world, person, "ja")
