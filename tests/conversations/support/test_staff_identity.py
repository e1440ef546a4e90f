"""Who speaks in the staff group: somebody with a name, or nobody."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.staff import Role
from bot.storage.tables import consultations, messages, staff
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID, OFFICER_ID
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


async def test_an_album_and_a_change_are_told_of_once(asked: Chat, officer: Desk) -> None:
    where = _in_topic(officer) | {"reply_to": officer.message(WORDS)["message_id"]}
    picture = officer.person.sends_photo(chat=asked.world.staff_group)["photo"]
    told = _told(officer)
    for _ in range(3):
        sent = officer.person.sends_anonymously({"photo": picture, "media_group_id": "7"}, **where)
    await asked.world.settles()
    assert _told(officer) == told + 1
    sent = officer.person.sends_anonymously(ANSWER, **where)
    await asked.world.settles()
    asked.world.telegram._state.tell("edited_message", sent | {"text": "Changed", "edit_date": sent["date"]})
    await asked.world.settles()
    assert _told(officer) == told + 2


async def test_plain_words_in_a_topic_are_told_of_once_a_day_and_talk_in_general_needs_no_name(
    asked: Chat, officer: Desk
) -> None:
    where, told = _in_topic(officer), _told(officer)
    mine = await officer.sends("Is this the third time?")
    kept = await asked.world.rows(messages)
    for _ in range(3):
        await officer.then(officer.person.sends_anonymously("Yes", **where))
    assert _told(officer) == told + 1
    assert officer.messages()[-1]["text"] == "Yes"
    await officer.then(officer.person.sends_anonymously("Yes", reply_to=mine["message_id"], **where))
    await officer.then(officer.person.sends_anonymously("Lunch?", chat=asked.world.staff_group))
    assert _told(officer) == told + 1
    await asked.world.passes(days=1)
    await officer.then(officer.person.sends_anonymously("Yes", **where))
    assert _told(officer) == told + 2
    assert [row["text"] for row in await asked.world.rows(messages)] == [row["text"] for row in kept]


async def test_in_general_an_anonymous_command_is_told_there(officer: Desk) -> None:
    await officer.then(officer.person.sends_anonymously("/tasks", chat=officer.world.staff_group))
    assert "message_thread_id" not in officer.messages()[-1]
    officer.sees("staff-anonymous")


@pytest.mark.parametrize("text", ["News of the association", "/tasks", "/staff now"])
async def test_what_a_linked_channel_posts_is_for_no_bot_and_makes_nobody_staff(
    asked: Chat, officer: Desk, text: str
) -> None:
    before, members = len(officer.messages()), await asked.world.rows(staff)
    await officer.then(officer.world.staff_group.relay_channel_post(text))
    assert len(officer.messages()) == before + 1
    assert await asked.world.rows(staff) == members


async def test_another_bot_is_never_staff(world: World) -> None:
    members = await world.rows(staff)
    other = {"id": 777001, "is_bot": True, "first_name": "Other bot"}
    world.telegram._state.post_and_tell(world.staff_group, other, {"text": "/tasks"})
    await world.settles()
    assert await world.rows(staff) == members


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


async def test_who_left_while_the_bot_was_away_has_left_at_its_start(world: World, officer: Desk) -> None:
    assert officer.person.id == OFFICER_ID
    await world.stops()
    world.staff_group.drop_member(OFFICER_ID)
    await world.starts()
    await world.settles()
    assert [row["ended_at"] is None for row in await world.rows(staff) if row["user_id"] == OFFICER_ID] == [False]
    (event,) = await world.happened("staff_reconciled")
    assert (event["actor"], event["subject"], event["details"]) == ("shien", "staff:2", {"status": "left"})
    assert len(await world.happened("staff_left")) == 1


@pytest.mark.usefixtures("officer")
async def test_telegram_is_asked_once_a_day(world: World) -> None:
    await world.restarts()
    await world.settles()
    world.staff_group.drop_member(OFFICER_ID)
    for ended in (False, True):
        await world.shien.tick()
        await world.settles()
        assert bool(await world.happened("staff_reconciled")) is ended
        world.clock.move(timedelta(days=1))


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "400", "reason": "user not found"},
        {"kind": "403", "reason": "bot is not a member of the supergroup chat"},
        {"kind": "429"},
        {"kind": "500"},
        {"kind": "502"},
        {"kind": "drop"},
    ],
)
async def test_nobody_is_removed_because_telegram_did_not_say_where_they_are(
    world: World, fault: dict[str, Any]
) -> None:
    await world.stops()
    world.staff_group.drop_member(OFFICER_ID)
    world.telegram.faults.add(Fault(**fault, method="getChatMember", times=None))
    await world.starts()
    await world.settles()
    assert (await _running(world))["role"] == Role.SUPPORT_OFFICER
    assert await world.happened("staff_reconciled") == []


async def test_who_was_made_an_administrator_while_the_bot_was_away_is_asked_about(world: World, admin: Desk) -> None:
    await world.stops()
    world.staff_group.members.append(JOINER_ID)
    world.staff_group.administrators.add(JOINER_ID)
    await world.starts()
    await world.settles()
    assert [row["role"] for row in await world.rows(staff) if row["user_id"] == JOINER_ID] == [None]
    admin.has_seen("staff-joined", user=str(JOINER_ID))


async def _running(world: World) -> Row:
    (row,) = [row for row in await world.rows(staff) if row["user_id"] == OFFICER_ID and row["ended_at"] is None]
    return row


def _told(officer: Desk) -> int:
    return [message.get("text") for message in officer.messages()].count(officer.says("staff-anonymous"))


def _in_topic(officer: Desk) -> dict[str, Any]:
    return {"chat": officer.world.staff_group, "thread_id": officer.topic}


async def test_an_anonymous_admin_who_closes_a_topic_is_told_nothing_and_it_is_known_to_be_closed(
    asked: Chat, officer: Desk
) -> None:
    where, told = _in_topic(officer), _told(officer)
    for service, is_closed in (("forum_topic_closed", True), ("forum_topic_reopened", False)):
        await officer.then(officer.person.sends_anonymously({service: {}}, **where))
        assert ((await asked.world.row(consultations))["topic_closed_at"] is not None) is is_closed
    await officer.then(officer.person.sends_anonymously({"forum_topic_edited": {"name": "Another name"}}, **where))
    assert _told(officer) == told


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("fault", "most"),
    [
        ({"kind": "502"}, 3),
        ({"kind": "drop"}, 3),
        ({"kind": "400", "reason": "chat not found"}, 3),
        ({"kind": "429"}, 1),
        ({"kind": "400", "reason": "user not found"}, 8),
    ],
)
async def test_where_telegram_answers_nothing_about_anybody_it_is_asked_no_more_in_that_hour(
    world: World, fault: dict[str, Any], most: int
) -> None:
    async with world.shien.database.transaction() as store:
        for user_id in range(9001, 9007):
            await store.staff.add(user_id, world.clock.now())
    world.telegram.faults.add(Fault(**fault, method="getChatMember", times=None))
    before = len(world.telegram.calls)
    await world.restarts()
    await world.settles()
    assert [call.method for call in world.telegram.calls[before:]].count("getChatMember") == most
