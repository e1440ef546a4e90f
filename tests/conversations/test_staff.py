from dataclasses import dataclass

import pytest

from bot.domain.staff import Role
from bot.storage.tables import consultations, messages, moved_groups, outbox, staff
from bot.texts import language_name
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, GROUP_ID, JOINER_ID, STRANGER_ID
from tests.conversations.test_consultation import WORDS, open_with
from tests.conversations.world import World

ANSWER = "Please send me a photo of the payslip."


@pytest.fixture
async def asked(worker: Chat) -> Chat:
    """A worker with an open consultation."""
    await open_with(worker, WORDS)
    return worker


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


async def test_internal_talk_never_leaves_the_group(asked: Chat, officer: Desk) -> None:
    before = asked.person.messages
    await officer.sends("Is this the third time?")
    await officer.sends("Yes", reply_to=officer.message("Is this the third time?")["message_id"])
    await officer.sends("Look at the card", reply_to=officer.in_topic()[1]["message_id"])
    assert asked.person.messages == before
    assert len(await asked.world.rows(messages)) == 1
    assert not [row for row in await asked.world.rows(outbox) if row["worker_id"] is not None]


async def test_an_answer_to_the_worker_s_message_is_offered_and_still_internal(asked: Chat, officer: Desk) -> None:
    before = asked.person.messages
    await officer.replies(ANSWER, to=WORDS)
    officer.sees("staff-offer", locale="en")
    assert officer.labels() == [officer.says("staff-offer-send", {"locale": "en"}), officer.says("staff-offer-keep")]
    assert asked.person.messages == before
    assert (await asked.world.row(messages))["draft_status"] == "offered"


async def test_sent_it_reaches_the_worker_under_the_own_message_and_is_ticked(asked: Chat, officer: Desk) -> None:
    draft = await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    officer.is_told("staff-answer-send")
    answer = asked.message(ANSWER)
    assert answer["reply_to_message"]["text"] == WORDS
    assert officer.reactions(draft) == ["👌"]
    kept = await asked.world.row(messages)
    assert (kept["draft_status"], kept["worker_message_id"], kept["staff_id"]) == ("sent", answer["message_id"], 2)
    assert (await asked.world.row(consultations))["state"] == "waiting_for_worker"
    assert officer.says("consultation-state-waiting_for_worker") in officer.in_topic()[1]["text"]


async def test_the_offer_names_the_language_that_the_worker_reads_now(other_worker: Chat, officer: Desk) -> None:
    await open_with(other_worker, WORDS)
    await officer.replies(ANSWER, to=WORDS)
    officer.sees("staff-offer", locale="vi")


async def test_kept_internal_it_stays(asked: Chat, officer: Desk) -> None:
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-keep")
    officer.is_told("staff-answer-keep")
    assert officer.labels() == []
    assert (await asked.world.row(messages))["draft_status"] == "internal"
    assert ANSWER not in [message.get("text") for message in asked.person.messages]


async def test_two_taps_send_one_answer(asked: Chat, officer: Desk) -> None:
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps_twice("staff-offer-send", locale="en")
    officer.is_told("staff-answer-decided")
    assert [message.get("text") for message in asked.person.messages].count(ANSWER) == 1


async def test_what_was_kept_internal_is_not_sent_by_a_later_tap(asked: Chat, officer: Desk) -> None:
    await officer.replies(ANSWER, to=WORDS)
    send = officer.callback(officer.says("staff-offer-send", {"locale": "en"}))
    await officer.taps("staff-offer-keep")
    await officer.forges(send)
    assert (await asked.world.row(messages))["draft_status"] == "internal"


async def test_an_answer_in_pictures_is_offered_once_and_arrives_as_one_album(asked: Chat, officer: Desk) -> None:
    group = officer.world.staff_group
    await officer.then(
        officer.person.sends_album(
            [ANSWER, None], chat=group, thread_id=officer.topic, reply_to=officer.message(WORDS)["message_id"]
        )
    )
    offers = [message for message in officer.in_topic() if message.get("text") == officer.says("staff-offer", LOCALE)]
    assert len(offers) == 1
    await officer.taps("staff-offer-send", locale="en")
    assert len([message for message in asked.person.messages if "media_group_id" in message]) == 2


async def test_a_worker_who_blocked_the_bot_is_told_of_to_staff(asked: Chat, officer: Desk) -> None:
    asked.person.blocks_bot()
    draft = await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    assert officer.reactions(draft) == ["👎"]
    officer.sees("staff-delivery-blocked")


async def test_a_joiner_is_asked_about_and_gets_nothing(asked: Chat, joiner: Desk, admin: Desk) -> None:
    admin.has_seen("staff-joined", user=str(JOINER_ID))
    said = len(joiner.messages())
    await joiner.replies(ANSWER, to=WORDS)
    await joiner.sends("/staff")
    assert len(joiner.messages()) == said + 2
    await joiner.taps("staff-card-close")
    joiner.is_told("refused-staff")
    assert (await asked.world.row(consultations))["state"] == "new"
    assert joiner.person.messages == []


async def test_a_stranger_in_the_group_is_refused_in_the_group_s_language(asked: Chat, stranger: Desk) -> None:
    await stranger.replies(ANSWER, to=WORDS)
    await stranger.taps("staff-card-close")
    stranger.is_told("refused-staff")
    assert len(await asked.world.rows(messages)) == 1
    assert (await asked.world.row(consultations))["state"] == "new"


@dataclass(frozen=True, slots=True)
class Record:
    """What an admin records in these tests; the name tries to do harm."""

    name: str = "加藤 \u202e<b>Kei</b> & Co"
    title: str = "主任"


async def test_who_was_in_the_group_before_the_bot_is_asked_about_once(
    asked: Chat, stranger: Desk, admin: Desk
) -> None:
    await stranger.replies(ANSWER, to=WORDS)
    await stranger.replies(ANSWER, to=WORDS)
    questions = [each for each in admin.world.staff_group.messages() if admin.says("staff-joined-confirm") in str(each)]
    assert len(questions) == 1
    assert len(await asked.world.rows(messages)) == 1


@pytest.mark.usefixtures("asked")
async def test_an_admin_follows_the_link_records_the_joiner_and_opens_the_doors(joiner: Desk, admin: Desk) -> None:
    await admin.taps("staff-joined-confirm")
    private = Chat(admin.world, admin.person, "ja")
    await _record(private)
    private.sees("staff-saved", name="加藤 <b>Kei</b> & Co", role="support_officer")
    kept = await admin.world.row(staff)
    assert (kept["user_id"], kept["role"], kept["title"]) == (JOINER_ID, "support_officer", Record().title)
    assert kept["languages"] == ["ja", "vi"]
    assert [event["subject"] for event in await admin.world.happened("staff_appointed")][-1] == f"staff:{kept['id']}"
    await joiner.replies(ANSWER, to=WORDS)
    joiner.sees("staff-offer", locale="en")
    await joiner.sends("/staff")
    joiner.has_seen("role-support_officer")
    assert language_name("vi", "ja") in joiner.messages()[-1]["text"]
    assert "\u202e" not in joiner.messages()[-1]["text"]


@pytest.mark.usefixtures("joiner")
async def test_a_name_for_the_records_is_one_line_that_fits(admin: Desk) -> None:
    await admin.taps("staff-joined-confirm")
    private = Chat(admin.world, admin.person, "ja")
    await private.taps("role-support_officer")
    await private.sends("x" * 81)
    private.sees("staff-mistake-long", longest=80)
    await private.then(private.person.sends_sticker())
    private.sees("form-mistake-no-text")


@pytest.mark.usefixtures("joiner")
async def test_two_taps_on_done_do_not_save_before_it_was_read(admin: Desk) -> None:
    await admin.taps("staff-joined-confirm")
    private = Chat(admin.world, admin.person, "ja")
    await private.taps("role-support_officer")
    await private.sends(Record().name)
    await private.sends(Record().title)
    await private.taps_label(language_name("ja", "ja"))
    await private.taps_twice("staff-languages-done")
    assert (await admin.world.row(staff))["role"] is None


@pytest.mark.usefixtures("joiner")
async def test_a_worker_who_follows_an_admin_s_link_is_refused(worker: Chat) -> None:
    for number in (1, 2, 999999999):
        await worker.sends(f"/start staff_{number}")
        worker.sees("refused-admin")
    assert (await worker.world.rows(staff))[1]["role"] is None


async def test_an_officer_who_follows_an_admin_s_link_is_refused(officer: Desk) -> None:
    private = Chat(officer.world, officer.person, "ja")
    await private.sends("/start staff_1")
    private.sees("refused-admin")


async def test_a_worker_is_not_shown_the_staff(worker: Chat) -> None:
    await worker.sends("/staff")
    worker.sees("refused-reader")


@pytest.mark.usefixtures("joiner")
async def test_the_staff_list_names_everybody_and_who_is_not_confirmed(officer: Desk) -> None:
    await officer.sends("/staff")
    listed = officer.messages()[-1]["text"]
    assert officer.says("role-admin") in listed
    assert officer.says("role-support_officer") in listed
    assert officer.says("staff-list-unconfirmed", {"user": str(JOINER_ID)}) in listed


async def test_leaving_the_group_ends_the_role_at_once(asked: Chat, officer: Desk) -> None:
    officer.person.leaves(officer.world.staff_group)
    await officer.world.settles()
    officer.world.staff_group.members.append(officer.person.id)
    await officer.taps("staff-card-close")
    officer.is_told("refused-staff")
    ended = [
        row["ended_at"] is not None for row in await asked.world.rows(staff) if row["user_id"] == officer.person.id
    ]
    assert ended == [True, False]  # back in the group, the person is nobody again until an admin says who it is
    assert len(await asked.world.happened("staff_left")) == 1


async def test_the_people_of_the_settings_are_admins_from_the_start_and_once(world: World) -> None:
    await world.restarts()
    (first,) = await world.rows(staff)
    assert (first["user_id"], first["role"]) == (ADMIN_ID, Role.ADMIN.value)
    assert len(await world.happened("staff_appointed")) == 1


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


async def test_forged_data_does_nothing_and_is_answered_in_private_and_in_the_group(
    asked: Chat, other_worker: Chat, stranger: Desk
) -> None:
    before = await _state(asked.world)
    for person in (other_worker, stranger):
        for data in FORGED:
            answered = len(asked.world.telegram.answers)
            await person.forges(data)
            assert len(asked.world.telegram.answers) == answered + 1, data
    assert await _state(asked.world) == before


async def test_an_upgraded_group_is_followed(world: World, worker: Chat, admin: Desk) -> None:
    world.staff_group.upgrade(-1009)
    await world.settles()
    await open_with(worker, WORDS)
    await admin.replies(ANSWER, to=WORDS)
    await admin.taps("staff-offer-send", locale="en")
    assert worker.message(ANSWER)
    (moved,) = await world.rows(moved_groups)
    assert (moved["old_id"], moved["new_id"]) == (GROUP_ID, -1009)


async def test_a_deleted_topic_is_opened_again_when_the_worker_writes(asked: Chat, admin: Desk) -> None:
    asked.world.staff_group.delete_topic(admin.in_topic()[0]["message_id"])
    await asked.sends("Are you there?")
    assert admin.in_topic()[-1]["text"] == "Are you there?"
    assert admin.says("staff-card-close") in [button["text"] for button in _buttons(admin.in_topic()[1])]


async def test_a_worker_s_words_wait_until_the_group_listens_again(asked: Chat, admin: Desk) -> None:
    asked.world.telegram.faults.add(Fault(kind="502", chat_id=GROUP_ID, times=2))
    await asked.sends("Second")
    asked.sees("consultation-added", number="1")
    for _ in range(2):
        await asked.world.passes(seconds=30)
    assert admin.in_topic()[-1]["text"] == "Second"


LOCALE = {"locale": "en"}


async def _record(private: Chat) -> None:
    private.sees("staff-role")
    await private.taps("role-support_officer")
    await private.sends(Record().name)
    await private.sends(Record().title)
    for code in ("ja", "th", "vi", "th"):
        label = language_name(code, "ja")
        chosen = private.says("staff-language-chosen", {"name": label})
        await private.taps_label(chosen if chosen in private.labels() else label)
    await private.taps("staff-languages-done")
    await private.taps("staff-save")


async def _state(world: World) -> list[object]:
    tables = (messages, consultations, staff)
    return [await world.rows(table) for table in tables]


def _buttons(message: dict[str, object]) -> list[dict[str, str]]:
    markup = message["reply_markup"]
    assert isinstance(markup, dict)
    return [button for row in markup["inline_keyboard"] for button in row]
