import pytest

from bot.domain.staff import Role
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID, OFFICER_ID
from tests.conversations.support.alarming import reader
from tests.conversations.support.colleagues import KATO, SATO, name
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


@pytest.fixture
async def sato(world: World, officer: Desk) -> Desk:
    """The officer, who has a name, has started the bot and reads no Vietnamese."""
    await name(world, OFFICER_ID, SATO)
    world.people[OFFICER_ID].started = True
    return officer


@pytest.fixture
async def kato(world: World) -> Desk:
    """Another officer, who reads Vietnamese."""
    await world.employ(world.people[JOINER_ID], Role.SUPPORT_OFFICER)
    await name(world, JOINER_ID, KATO, "vi")
    world.staff_group.members.append(JOINER_ID)
    world.people[JOINER_ID].started = True
    return Desk(world, world.people[JOINER_ID], "ja")


@pytest.fixture
async def second(world: World, head: Chat) -> Chat:
    """Another admin; both have names."""
    chat = await reader(world, JOINER_ID, Role.ADMIN)
    await name(world, ADMIN_ID, SATO)
    await name(world, JOINER_ID, KATO)
    assert head.person.id == ADMIN_ID
    return chat
