from dataclasses import dataclass

import pytest

from bot.domain.missing import MISSING
from bot.domain.staff import Role
from bot.domain.support.topic_icon import EMOJI, TopicIcon
from bot.storage.tables import consultations, messages, moved_groups, outbox, staff
from bot.texts import Value, language_name
from simulator import Group
from simulator.faults import Fault
from simulator.methods.topics import ICONS
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, GROUP_ID, JOINER_ID, STRANGER_ID
from tests.conversations.support.alarming import ticks
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.world import World

ANSWER = "Please send me a photo of the payslip."
LOCALE: dict[str, Value] = {"locale": "en"}
# What the question names of a worker's first consultation, before the worker is on the roster.
OFFER: dict[str, Value] = {**LOCALE, "roster_number": MISSING, "number": "1"}


@pytest.fixture
def stranger(world: World) -> Desk:
    """Somebody in the group whom nobody confirmed and nobody was told of."""
    world.staff_group.members.append(STRANGER_ID)
    return Desk(world, world.people[STRANGER_ID], "ja")


@pytest.fixture
async def joiner(world: World) -> Desk:
    """Somebody who has just joined the group."""
    desk = Desk(world, world.people[JOINER_ID], "ja")
    desk.person.joins(world.staff_group)
    return await desk.then(desk)


async def test_talk_stays_in_the_group_and_an_answer_leaves_only_by_a_button_and_once(
    asked: Chat, officer: Desk
) -> None:
    world, before = asked.world, asked.person.messages
    await officer.sends("Is this the third time?")
    await officer.sends("Yes", reply_to=officer.message("Is this the third time?")["message_id"])
    assert asked.person.messages == before
    assert [row["draft_status"] for row in await world.rows(messages)] == [None, "offered"]
    assert not [row for row in await world.rows(outbox) if row["worker_id"] is not None]

    draft = await officer.replies(ANSWER, to=WORDS)
    officer.sees("staff-offer", **OFFER)
    assert officer.labels() == [officer.says("staff-offer-send", LOCALE), officer.says("staff-offer-keep")]
    assert asked.person.messages == before
    assert (await world.row(messages))["draft_status"] == "offered"

    send = officer.callback(officer.says("staff-offer-send", LOCALE))
    await officer.taps("staff-offer-keep")
    officer.is_told("staff-answer-keep")
    assert officer.labels() == []
    await officer.forges(send)
    assert (await world.row(messages))["draft_status"] == "internal"
    assert ANSWER not in [message.get("text") for message in asked.person.messages]
    await officer.sends("Better not", reply_to=draft["message_id"])
    assert len(await world.rows(messages)) == 3

    draft = await officer.replies(ANSWER, to=WORDS)
    await officer.taps_twice("staff-offer-send", **LOCALE)
    told = [answer.text for answer in world.telegram.answers[-2:]]
    assert told == [officer.says("staff-answer-send"), officer.says("staff-answer-decided")]
    assert [message.get("text") for message in asked.person.messages].count(ANSWER) == 1
    answer = asked.message(ANSWER)
    assert answer["reply_to_message"]["text"] == WORDS
    assert officer.reactions(draft) == ["👌"]
    kept = await world.row(messages)
    assert (kept["draft_status"], kept["worker_message_id"], kept["staff_id"]) == ("sent", answer["message_id"], 2)
    assert (await world.row(consultations))["state"] == "waiting_for_worker"
    assert officer.says("consultation-state-waiting_for_worker") in officer.in_topic()[1]["text"]


async def test_an_answer_in_pictures_arrives_as_one_album_and_to_who_blocked_the_bot_nothing_does(
    asked: Chat, officer: Desk
) -> None:
    group = officer.world.staff_group
    await officer.then(
        officer.person.sends_album(
            [ANSWER, None], chat=group, thread_id=officer.topic, reply_to=officer.message(WORDS)["message_id"]
        )
    )
    offers = [message for message in officer.in_topic() if message.get("text") == officer.says("staff-offer", OFFER)]
    assert len(offers) == 1
    await officer.taps("staff-offer-send", **LOCALE)
    assert len([message for message in asked.person.messages if "media_group_id" in message]) == 2

    asked.person.blocks_bot()
    draft = await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    assert officer.reactions(draft) == ["👎"]
    officer.has_seen("staff-delivery-blocked")


async def test_an_answer_that_met_a_blocked_bot_comes_when_the_worker_returns_and_once(
    asked: Chat, officer: Desk
) -> None:
    asked.person.blocks_bot()
    await asked.world.settles()
    draft = await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    assert officer.reactions(draft) == ["👎"]
    for _ in range(2):
        asked.person.unblocks_bot()
        await asked.world.settles()
        asked.person.blocks_bot()
        await asked.world.settles()
    assert [message.get("text") for message in asked.messages()].count(ANSWER) == 1
    assert officer.reactions(draft) == ["👌"]


async def test_where_the_group_allows_no_such_reaction_staff_hear_of_the_arrival_in_words(
    asked: Chat, officer: Desk
) -> None:
    officer.world.staff_group.allow_reactions("🔥")
    draft = await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    told = officer.message(officer.says("staff-delivery-arrived"))
    assert told["reply_to_message"]["message_id"] == draft["message_id"]
    assert asked.message(ANSWER)


async def test_a_topic_that_staff_closed_by_hand_is_opened_again_when_the_worker_writes(
    asked: Chat, officer: Desk
) -> None:
    group = officer.world.staff_group
    group.close_topic(officer.topic or 0, officer.person.user)
    await asked.world.settles()
    assert (await asked.world.row(consultations))["topic_closed_at"] is not None
    await asked.sends("One more thing")
    assert officer.message("One more thing")
    assert not group.topics[-1].closed
    assert (await asked.world.row(consultations))["topic_closed_at"] is None

    group.close_topic(officer.topic or 0, officer.person.user)
    group.reopen_topic(officer.topic or 0, officer.person.user)
    await asked.world.settles()
    assert (await asked.world.row(consultations))["topic_closed_at"] is None


async def test_the_topic_of_a_closed_matter_is_closed_and_opened_again_with_it_by_either_side(
    asked: Chat, officer: Desk
) -> None:
    topic = officer.topic
    await officer.taps("staff-card-close")
    assert officer.world.staff_group.topics[-1].closed
    await officer.taps("staff-card-reopen")
    assert not officer.world.staff_group.topics[-1].closed
    await officer.taps("staff-card-close")
    await asked.taps("consultation-not-solved")
    assert (officer.world.staff_group.topics[-1].closed, officer.topic) == (False, topic)


async def test_the_icon_of_a_topic_tells_whose_turn_it_is_and_its_title_stays(asked: Chat, officer: Desk) -> None:
    group = officer.world.staff_group
    icons, titles = [_icon(group)], {group.topics[-1].name}
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    for words in (None, "Here it is"):
        if words is not None:
            await asked.sends(words)
        await officer.world.passes(minutes=11)
        icons.append(_icon(group))
        titles.add(group.topics[-1].name)
    assert icons == [EMOJI[icon] for icon in (TopicIcon.OURS, TopicIcon.THEIRS, TopicIcon.OURS)]
    assert len(titles) == 1


async def test_a_matter_whose_topic_was_deleted_before_anybody_answered_comes_up_again(
    asked: Chat, officer: Desk
) -> None:
    officer.world.staff_group.delete_topic(officer.topic or 0)
    await ticks(asked.world, 3 * 24 * 60)
    assert officer.message(WORDS)
    assert officer.message(officer.says("staff-topic-anew", {"count": 1}))


async def test_a_picture_comes_without_a_caption_that_is_too_long_for_a_bot_and_its_words_below(
    asked: Chat, officer: Desk
) -> None:
    words = "x" * 1500
    await asked.then(asked.person.sends_photo(words))
    picture = next(message for message in officer.in_topic() if "photo" in message)
    assert "caption" not in picture
    assert officer.message(words)["reply_to_message"]["message_id"] == picture["message_id"]
    await officer.then(
        officer.person.sends_photo(words, chat=officer.world.staff_group, reply_to=picture["message_id"])
    )
    await officer.taps("staff-offer-send", **LOCALE)
    assert asked.messages()[-1]["text"] == words
    assert "photo" in asked.messages()[-2]


async def test_a_stranger_in_the_group_is_refused_in_its_language_and_asked_about_once(
    asked: Chat, stranger: Desk, admin: Desk
) -> None:
    for _ in range(2):
        await stranger.replies(ANSWER, to=WORDS)
    questions = [each for each in admin.world.staff_group.messages() if admin.says("staff-joined-confirm") in str(each)]
    assert len(questions) == 1
    await stranger.taps("staff-card-close")
    stranger.is_told("refused-staff")
    assert len(await asked.world.rows(messages)) == 1
    assert (await asked.world.row(consultations))["state"] == "new"


@dataclass(frozen=True, slots=True)
class Record:
    """What an admin records in these tests; the name tries to do harm."""

    name: str = "加藤 \u202e<b>Kei</b> & Co"
    title: str = "主任"


async def test_who_joins_is_nobody_until_an_admin_has_recorded_them_and_again_from_the_moment_they_leave(
    asked: Chat, joiner: Desk, admin: Desk
) -> None:
    world = asked.world
    # This Shien is the second one that was started on its database: the people of the settings were appointed once.
    assert [row["role"] for row in await world.rows(staff) if row["user_id"] == ADMIN_ID] == [Role.ADMIN.value]
    assert len(await world.happened("staff_appointed")) == 1

    await _joiner_gets_nothing(asked, joiner, admin)
    await admin.taps("staff-joined-confirm")
    await _record(Chat(world, admin.person, "ja"))
    kept = await world.row(staff)
    assert (kept["user_id"], kept["role"], kept["title"]) == (JOINER_ID, "support_officer", Record().title)
    assert kept["languages"] == ["ja", "vi"]
    assert [event["subject"] for event in await world.happened("staff_appointed")][-1] == f"staff:{kept['id']}"

    await joiner.replies(ANSWER, to=WORDS)
    joiner.sees("staff-offer", **OFFER)
    await joiner.sends("/staff")
    joiner.has_seen("role-support_officer")
    assert language_name("vi", "ja") in joiner.messages()[-1]["text"]
    assert "\u202e" not in joiner.messages()[-1]["text"]

    joiner.person.leaves(world.staff_group)
    await world.settles()
    world.staff_group.members.append(joiner.person.id)
    await joiner.taps("staff-card-close")
    joiner.is_told("refused-staff")
    ended = [row["ended_at"] is not None for row in await world.rows(staff) if row["user_id"] == JOINER_ID]
    assert ended == [True, False]  # back in the group, the person is nobody again until an admin says who it is
    assert len(await world.happened("staff_left")) == 1


@pytest.mark.usefixtures("joiner")
async def test_who_is_no_admin_is_refused_at_an_admin_s_link_and_a_worker_at_the_list_of_staff(
    worker: Chat, officer: Desk
) -> None:
    for number in (1, 2, 3, 999999999):
        for chat in (worker, Chat(officer.world, officer.person, "ja")):
            await chat.sends(f"/start staff_{number}")
            chat.sees("refused-admin")
    assert [row["role"] for row in await worker.world.rows(staff) if row["user_id"] == JOINER_ID] == [None]
    await worker.sends("/staff")
    worker.sees("refused-reader")


FORGED = [
    "answer:send:1",
    "answer:send:999999999",
    "answer:keep:x",
    "close:1",
    "close:999999999",
    "reopen:1",
    "rate:good:1",
    "unsolved:1",
    "",
    "x" * 64,
    "\x1d\x1d",
    "menu",
]


async def test_made_up_data_does_nothing_and_leads_into_nobody_elses_consultation(
    asked: Chat, other_worker: Chat, stranger: Desk
) -> None:
    world, before = asked.world, await _state(asked.world)
    for person in (other_worker, stranger):
        for data in FORGED:
            answered = len(world.telegram.answers)
            await person.forges(data)
            assert len(world.telegram.answers) == answered + 1, data
    assert await _state(world) == before

    await open_with(asked, "Another", kind="work")
    await other_worker.taps("menu-consultation")
    callback = other_worker.callback(other_worker.says("consultation-kind-pay"))
    await other_worker.forges(callback.replace("kind:pay", "run:1"))
    await other_worker.forges(callback.replace("kind:pay", "kind:hacked"))
    await other_worker.sends("I should not be there")
    assert not [row for row in await world.rows(messages) if row["consultation_id"] == 1][1:]
    assert [row for row in await world.rows(outbox) if row["act"] == "say"] == []


async def test_words_and_answers_find_their_way_through_a_fault_a_deleted_topic_and_an_upgraded_group(
    asked: Chat, admin: Desk
) -> None:
    world = asked.world
    world.telegram.faults.add(Fault(kind="502", chat_id=GROUP_ID, times=2))
    await asked.sends("Second")
    for _ in range(2):
        await world.passes(seconds=30)
    assert admin.in_topic()[-1]["text"] == "Second"

    world.staff_group.delete_topic(admin.in_topic()[0]["message_id"])
    await asked.sends("Are you there?")
    assert [message.get("text") for message in admin.in_topic()][3:] == [
        "Are you there?",
        admin.says("staff-topic-anew", {"count": 2}),
        WORDS,
        "Second",
    ]
    assert admin.says("staff-card-close") in [button["text"] for button in _buttons(admin.in_topic()[1])]

    world.staff_group.upgrade(-1009)
    await world.settles()
    await open_with(asked, "After the move", kind="work")
    await admin.replies(ANSWER, to="After the move")
    await admin.taps("staff-offer-send", **LOCALE)
    assert asked.message(ANSWER)
    (moved,) = await world.rows(moved_groups)
    assert (moved["old_id"], moved["new_id"]) == (GROUP_ID, -1009)


async def _joiner_gets_nothing(asked: Chat, joiner: Desk, admin: Desk) -> None:
    admin.has_seen("staff-joined", user=str(JOINER_ID))
    said = len(joiner.messages())
    await joiner.replies(ANSWER, to=WORDS)
    await joiner.sends("/staff")
    assert len(joiner.messages()) == said + 2
    await joiner.taps("staff-card-close")
    joiner.is_told("refused-staff")
    assert (await asked.world.row(consultations))["state"] == "new"
    assert joiner.person.messages == []


async def _record(private: Chat) -> None:
    """With a name that is too long, one that is none, and two taps before anything was read."""
    private.sees("staff-role")
    await private.taps("role-support_officer")
    await private.sends("x" * 81)
    private.sees("staff-mistake-long", longest=80)
    await private.then(private.person.sends_sticker())
    private.sees("form-mistake-no-text")
    await private.sends(Record().name)
    await private.sends(Record().title)
    for code in ("ja", "th", "vi", "th"):
        label = language_name(code, "ja")
        chosen = private.says("staff-language-chosen", {"name": label})
        await private.taps_label(chosen if chosen in private.labels() else label)
    await private.taps_twice("staff-languages-done")
    assert (await private.world.row(staff))["role"] is None
    await private.taps("staff-save")
    private.sees("staff-saved", name="加藤 <b>Kei</b> & Co", role="support_officer")


async def _state(world: World) -> list[object]:
    tables = (messages, consultations, staff)
    return [await world.rows(table) for table in tables]


def _buttons(message: dict[str, object]) -> list[dict[str, str]]:
    markup = message["reply_markup"]
    assert isinstance(markup, dict)
    return [button for row in markup["inline_keyboard"] for button in row]


def _icon(group: Group) -> str:
    return ICONS[group.topics[-1].icon_custom_emoji_id or ""].replace("\ufe0f", "")
