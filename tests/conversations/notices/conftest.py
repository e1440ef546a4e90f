import pytest

from tests.conversations.notices.news import News
from tests.conversations.world import World


@pytest.fixture
async def news(world: World) -> News:
    """Somebody who writes notices."""
    return await News.of(world)
