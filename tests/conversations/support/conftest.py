import pytest

from bot.domain.staff import Role
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID, JOINER_ID
from tests.conversations.support.alarming import reader
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.world import World


@pytest.fixture
async def asked(worker: Chat) -> Chat:
    """A worker with an open consultation."""
    await open_with(worker, WORDS)
    return worker


@pytest.fixture
async def manager(world: World) -> Chat:
    """A manager who has started the bot."""
    return await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)


@pytest.fixture
def head(world: World) -> Chat:
    """An admin in the private chat with the bot."""
    person = world.people[ADMIN_ID]
    person.started = True
    return Chat(world, person, "ja")
