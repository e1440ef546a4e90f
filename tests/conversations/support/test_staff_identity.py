"""Who speaks in the staff group: somebody with a name, or nobody."""

from typing import Any

import pytest

from bot.domain.staff import Role
from bot.storage.tables import messages, staff
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OFFICER_ID
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_staff_group import ANSWER
from tests.conversations.world import Row, World


@pytest.mark.parametrize("name", ["sends_anonymously", "sends_as_channel"])
async def test_who_answers_in_another_name_is_told_that_it_goes_nowhere(asked: Chat, officer: Desk, name: str) -> None:
    send, where = getattr(officer.person, name), _in_topic(officer)
    for words in (ANSWER, {"photo": officer.person.sends_photo(chat=asked.world.staff_group)["photo"]}):
        await officer.then(send(words, reply_to=officer.message(WORDS)["message_id"], **where))
        assert officer.messages()[-1]["text"] == officer.says("staff-anonymous")
        assert officer.messages()[-1]["message_thread_id"] == officer.topic
    assert len(await asked.world.rows(messages)) == 1
    assert len(await asked.world.rows(staff)) == 2


async def test_a_command_in_the_group_s_name_is_told_the_same(officer: Desk) -> None:
    for command in ("/staff", "/tasks", "/remove"):
        await officer.then(officer.person.sends_anonymously(command, chat=officer.world.staff_group))
        officer.sees("staff-anonymous")


async def test_talk_needs_no_name(asked: Chat, officer: Desk) -> None:
    where = _in_topic(officer)
    mine = await officer.sends("Is this the third time?")
    before, kept = len(officer.messages()), await asked.world.rows(messages)
    await officer.then(officer.person.sends_anonymously("Yes", **where))
    await officer.then(officer.person.sends_anonymously("Yes", reply_to=mine["message_id"], **where))
    await officer.then(officer.world.staff_group.relay_channel_post("News of the association"))
    assert len(officer.messages()) == before + 3
    assert await asked.world.rows(messages) == kept


async def test_who_is_restricted_stays_on_the_staff_and_who_leaves_restricted_has_left(
    world: World, officer: Desk, admin: Desk
) -> None:
    group, person = world.staff_group, officer.person
    group.restrict(person.user, admin.person.user, "can_send_polls")
    await world.settles()
    assert (await _running(world))["role"] == Role.SUPPORT_OFFICER
    person.leaves(group)
    await world.settles()
    assert [row["ended_at"] is None for row in await world.rows(staff) if row["user_id"] == OFFICER_ID] == [False]
    assert len(await world.happened("staff_left")) == 1


async def test_who_is_thrown_out_while_restricted_has_left(world: World, officer: Desk, admin: Desk) -> None:
    group, person = world.staff_group, officer.person
    group.restrict(person.user, admin.person.user)
    group.ban(person.user, admin.person.user)
    await world.settles()
    assert [row["ended_at"] is None for row in await world.rows(staff) if row["user_id"] == OFFICER_ID] == [False]


async def _running(world: World) -> Row:
    (row,) = [row for row in await world.rows(staff) if row["user_id"] == OFFICER_ID and row["ended_at"] is None]
    return row


def _in_topic(officer: Desk) -> dict[str, Any]:
    return {"chat": officer.world.staff_group, "thread_id": officer.topic}
