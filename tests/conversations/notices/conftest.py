import pytest

from bot.domain.staff import Role
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID, JOINER_ID
from tests.conversations.support.alarming import reader
from tests.conversations.support.colleagues import KATO, name
from tests.conversations.world import World


@pytest.fixture
async def author(world: World) -> Chat:
    """A manager in the private chat with the bot, who writes notices."""
    chat = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await name(world, JOINER_ID, KATO)
    return chat


@pytest.fixture
async def colleague(world: World) -> Chat:
    """The admin of the settings in the private chat with the bot."""
    return await reader(world, ADMIN_ID, None)
