"""Updates of every type come in their hundreds, whole and broken: nothing reaches the top, and nobody waits for them."""

from collections import Counter

import pytest
import structlog
from structlog.testing import capture_logs

from bot.domain.staff import Role
from bot.storage.tables import inbox
from tests.conversations.chat import Chat, Desk
from tests.conversations.every_update import Maker
from tests.conversations.world import World

SEED = 14
AT_ONCE = 100
WELL_BEHAVED_ID, WATCHFUL_ID = 7_001, 7_002


@pytest.mark.parametrize("count", [300, pytest.param(10_000, marks=pytest.mark.slow)])
async def test_of_any_update_nothing_reaches_the_top_and_nobody_waits(world: World, count: int) -> None:
    worker = Chat(world, world.telegram.add_person(WELL_BEHAVED_ID, "Linh", language_code="en"), "en")
    await world.welcome(worker.person, "en")
    maker, asked = Maker(SEED), 0
    with capture_logs() as logged:
        for first in range(0, count, AT_ONCE):
            for number in range(first, min(first + AT_ONCE, count)):
                world.telegram.queue_unchecked(*maker.update(number))
            worker.person.sends("/help")
            asked += 1
            await world.telegram.confirmed(60)
            await world.shien.until_idle()
            answered = [each for each in worker.messages() if each["from"]["is_bot"]]
            assert len(answered) == asked
    told = Counter((each["event"], each.get("error")) for each in logged)
    print(told)
    rows = await world.rows(inbox)
    print(Counter((row["set_aside_at"] is not None) for row in rows))
