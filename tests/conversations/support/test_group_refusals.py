"""While the staff group refuses the bot, what workers and officers write waits, and is nowhere lost."""

import pytest

from bot.storage.tables import group_refusals
from simulator import Group
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_staff_group import ANSWER, LOCALE
from tests.conversations.world import World

pytestmark = pytest.mark.slow  # what goes wrong is walked in the whole suite

MORE = "The foreman shouted today"


@pytest.fixture
async def asked(worker: Chat) -> Chat:
    """A worker with an open consultation."""
    await open_with(worker, WORDS)
    return worker


def written(desk: Desk) -> list[str]:
    return [message.get("text", "") for message in desk.messages()]


async def kicked(world: World, desk: Desk) -> Group:
    world.staff_group.kick_bot(desk.person.user)
    await world.settles()
    return world.staff_group


async def test_words_wait_for_a_bot_that_was_thrown_out_and_come_as_soon_as_it_is_back(
    asked: Chat, officer: Desk
) -> None:
    group = await kicked(asked.world, officer)
    await asked.sends(MORE)
    assert MORE not in written(officer)
    group.return_bot(officer.person.user)
    await asked.world.settles()
    assert MORE in written(officer)


async def test_a_new_matter_waits_for_a_bot_that_was_thrown_out_and_comes_back(worker: Chat, officer: Desk) -> None:
    group = await kicked(worker.world, officer)
    await open_with(worker, MORE)
    group.return_bot(officer.person.user)
    await worker.world.settles()
    assert MORE in written(officer)
    assert officer.topic is not None


async def test_an_answer_waits_for_a_bot_that_lost_the_group_and_comes_as_soon_as_it_is_back(
    asked: Chat, officer: Desk
) -> None:
    world = asked.world
    await officer.replies(ANSWER, to=WORDS)
    officer.touches(officer.says("staff-offer-send", LOCALE))
    world.staff_group.lose_bot()
    await world.settles()
    assert ANSWER not in str(asked.messages())
    world.staff_group.return_bot(officer.person.user)
    await world.settles()
    assert asked.message(ANSWER)


async def test_an_admin_who_never_started_the_bot_hears_of_the_group_when_they_do(asked: Chat, officer: Desk) -> None:
    world = asked.world
    await kicked(world, officer)
    await asked.sends(MORE)
    admin = Chat(world, world.people[ADMIN_ID], "ja")
    await admin.sends("/start")
    admin.has_seen("staff-group-refuses", reason="Forbidden: bot was kicked from the supergroup chat")


async def test_a_bot_that_comes_back_muted_goes_on_waiting(asked: Chat, officer: Desk) -> None:
    group = await kicked(asked.world, officer)
    await asked.sends(MORE)
    group.mute_bot(officer.person.user)
    await asked.world.settles()
    assert await asked.world.rows(group_refusals)
    group.demote_bot(officer.person.user)
    await asked.world.settles()
    assert await asked.world.rows(group_refusals) == []
    assert MORE in written(officer)


async def test_words_reach_staff_though_their_topic_is_closed_for_the_bot(asked: Chat, officer: Desk) -> None:
    group = asked.world.staff_group
    group.take_right("can_manage_topics", officer.person.user)
    group.close_topic(officer.topic or 0, officer.person.user)
    await asked.world.settles()
    await asked.sends(MORE)
    assert MORE in written(officer)


async def test_topics_that_are_given_back_are_opened_at_once_and_admins_hear_both(asked: Chat, officer: Desk) -> None:
    head = Chat(asked.world, asked.world.people[ADMIN_ID], "ja")
    head.person.started = True
    group = asked.world.staff_group
    group.delete_topic(officer.topic or 0)
    group.take_right("can_manage_topics", officer.person.user)
    await asked.world.settles()
    head.has_seen("staff-topics-refused")
    await asked.sends(MORE)
    assert officer.message(MORE).get("message_thread_id") is None
    group.give_right("can_manage_topics", officer.person.user)
    await asked.world.settles()
    head.has_seen("staff-topics-returned")
    assert [message.get("text") for message in officer.in_topic()].count(MORE) == 1
