"""Updates of every type come in their hundreds, whole and broken: nothing reaches the top, and nobody waits."""

from collections import Counter

import pytest
from sqlalchemy import func, select
from structlog.testing import capture_logs

from bot.domain.staff import Role
from bot.storage.tables import inbox
from tests.conversations.chat import Chat, Desk
from tests.conversations.every_update import KINDS, Maker
from tests.conversations.world import World

SEED, AT_ONCE = 14, 100
# Nobody whom the updates speak of.
WELL_BEHAVED_ID, WATCHFUL_ID = 7_001, 7_002


@pytest.mark.parametrize("count", [300, pytest.param(10_000, marks=pytest.mark.slow)])
async def test_of_any_update_nothing_reaches_the_top_and_nobody_waits(world: World, count: int) -> None:
    worker = await well_behaved(world)
    maker, sent, asked = Maker(SEED), Counter[str](), 0
    with capture_logs() as logged:
        for first in range(0, count, AT_ONCE):
            for number in range(first, first + AT_ONCE):
                kind, content = maker.update(number)
                sent[kind] += 1
                world.telegram.queue_unchecked(kind, content)
            worker.person.sends("/help")
            asked += 1
            await world.telegram.confirmed(60)
            await world.shien.until_idle()
            assert len([each for each in worker.messages() if each["from"]["is_bot"]]) == asked
    told = Counter(str(each["event"]) for each in logged)
    print(f"\n{count} updates of {len(sent)} types: {told['update unreadable']} unreadable, {told['bug']} bugs")  # noqa: T201
    assert set(KINDS) <= set(sent)
    assert [each for each in logged if each["event"] in ("update not handled", "turn failed", "bug")] == []
    assert await left_in_inbox(world) == 0
    await both_are_served(world, worker)


async def well_behaved(world: World) -> Chat:
    """A worker whom nothing of all that concerns."""
    worker = Chat(world, world.telegram.add_person(WELL_BEHAVED_ID, "Linh", language_code="en"), "en")
    await world.welcome(worker.person, "en")
    return worker


async def left_in_inbox(world: World) -> int:
    """How many updates are neither handled and answered nor set aside."""
    is_open = (inbox.c.body.is_not(None) | inbox.c.answers.is_not(None)) & inbox.c.set_aside_at.is_(None)
    query = select(func.count()).select_from(inbox).where(is_open & inbox.c.kept_until.is_(None))
    async with world.shien.database.transaction() as store:
        return int((await store.audit_log._connection.execute(query)).scalar_one())


async def both_are_served(world: World, worker: Chat) -> None:
    """The worker's menu and the group's list still come when they are asked for."""
    watchful = world.telegram.add_person(WATCHFUL_ID, "Sato", language_code="ja")
    await world.employ(watchful, Role.SUPPORT_OFFICER)
    await worker.sends("/profile")
    worker.sees("profile-groups")
    desk = Desk(world, watchful, "ja")
    said = [each for each in desk.messages() if each["from"]["is_bot"]]
    await desk.sends("/tasks")
    assert len([each for each in desk.messages() if each["from"]["is_bot"]]) > len(said)
