import pytest

from bot.domain.roster.invitation import Invited
from bot.storage.tables import consultations, identity_checks
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OTHER_ID, WORKER_ID
from tests.conversations.people import NAME, NUMBER, code_for, enrol, private, row_of
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_staff_group import ANSWER


@pytest.fixture
async def asked(worker: Chat) -> Chat:
    """A worker whom no roster knows, with an open consultation."""
    await open_with(worker, WORDS)
    return worker


async def test_staff_follow_the_card_s_link_compare_both_and_the_conversation_goes_on_with_the_person(
    asked: Chat, officer: Desk
) -> None:
    worker_id = await enrol(asked.world, employer="Example Foods")
    chat = await _compare(officer)
    assert NAME in chat.screen()
    assert chat.says("linking-consultation", {"number": "1", "opened_on": "2026-11-22"}) in chat.screen()
    await chat.taps("identity-in_person")
    chat.sees("linking-done", roster_number=NUMBER, name=NAME)
    asked.has_seen("identity-linked")
    card = officer.in_topic()[1]
    assert NUMBER in card["text"]
    assert NAME in card["text"]
    assert officer.says("staff-card-link") not in str(card["reply_markup"])
    row = await row_of(asked.world, worker_id)
    assert (row["chat_id"], row["locale"]) == (WORKER_ID, "en")
    (event,) = await asked.world.happened("worker_linked")
    assert (event["actor"], event["subject"], event["details"]) == (
        "staff:2",
        f"worker:{worker_id}",
        {"arrived": 1, "by": "in_person"},
    )

    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    assert asked.message(ANSWER)
    await asked.sends("Thank you", reply_to=asked.message(ANSWER)["message_id"])
    (consultation,) = await asked.world.rows(consultations)
    assert consultation["worker_id"] == worker_id


async def test_two_taps_merge_once_and_neither_an_own_phone_nor_a_dialog_left_open_merges_again(
    asked: Chat, officer: Desk, admin: Desk
) -> None:
    await enrol(asked.world)
    other_id = await enrol(asked.world, "W-0002", "EXAMPLE HOA")
    reached_id = await enrol(asked.world, "W-0003", "EXAMPLE LAN")
    async with asked.world.shien.database.transaction() as store:
        await store.workers.attach_chat(reached_id, OTHER_ID)
    late = private(admin)
    await late.sends("/start link_1")
    await late.sends("W-0003")
    await late.taps("people-label", roster_number="W-0003", name="EXAMPLE LAN")
    await late.taps("identity-in_person")
    late.sees("linking-mistake-other_chat")
    assert (await asked.world.row(consultations))["worker_id"] == 1
    assert (await row_of(asked.world, reached_id))["chat_id"] == OTHER_ID

    await late.taps("linking-other")
    await late.sends("W-0002")
    await late.taps("people-label", roster_number="W-0002", name="EXAMPLE HOA")
    chat = await _compare(officer)
    await chat.taps_twice("identity-in_person")
    assert len(await asked.world.happened("worker_linked")) == 1

    await late.taps("identity-in_person")
    late.sees("linking-mistake-gone")
    assert (await row_of(asked.world, other_id))["chat_id"] is None
    for number in (1, 999999999):
        await chat.sends(f"/start link_{number}")
        chat.sees("linking-mistake-gone")
    assert len(await asked.world.happened("worker_linked")) == 1


async def _compare(officer: Desk) -> Chat:
    await officer.taps("staff-card-link")
    chat = private(officer)
    await chat.sends(NUMBER)
    await chat.taps("people-label", roster_number=NUMBER, name=NAME)
    return chat


async def test_who_opened_a_personal_link_is_linked_with_a_warning_that_the_digits_are_to_be_read_first(
    asked: Chat, officer: Desk
) -> None:
    worker_id = await enrol(asked.world)
    await asked.sends(f"/start inv_{await code_for(asked.world, Invited(worker_id=worker_id))}")
    chat = await _compare(officer)
    assert chat.says("linking-opened", {"opened": NUMBER}) in chat.screen()
    await chat.taps("identity-in_person")
    assert await asked.world.rows(identity_checks) == []
