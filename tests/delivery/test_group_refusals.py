"""While the staff group refuses the bot, nothing that is for it is lost, and nobody waits for it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.actions.staff import return_to_group
from bot.delivery.relay.failures import GROUP_RETRY
from bot.domain.outbox import MessageClass, SayText, say, tell_staff
from simulator import Fault, Group, Person
from tests.delivery.office import Office, an_admin, texts_of, to_staff, to_worker

SECOND = timedelta(seconds=1)
REFUSALS: dict[str, Callable[[Group, Person], None]] = {
    "kicked": lambda group, officer: group.kick_bot(officer.user),
    "muted": lambda group, officer: group.mute_bot(officer.user),
    "lost": lambda group, _officer: group.lose_bot(),
}


async def outcomes(office: Office) -> list[str]:
    return [row.outcome for row in await office.rows()]


def note(number: int) -> SayText:
    return tell_staff("tests-note", {"number": number})


@pytest.mark.parametrize("refuse", REFUSALS.values(), ids=REFUSALS)
async def test_what_the_group_refuses_waits_admins_hear_it_once_and_everybody_else_is_served(
    office: Office, refuse: Callable[[Group, Person], None]
) -> None:
    admin = await an_admin(office)
    refuse(office.staff, office.officer)
    await office.put(
        *(note(number) for number in range(5)), say("tests-note", {"number": 1}, worker_id=office.worker.id)
    )
    calls = len(office.telegram.calls)
    await office.deliver()
    to_group = [call for call in office.telegram.calls[calls:] if call.params.get("chat_id") == office.staff.id]
    assert len(to_group) == 1
    assert (await outcomes(office)).count("queued") == 5
    assert len(texts_of(admin.messages)) == 2  # /start, and that the group refuses
    assert texts_of(office.linh.messages)[1:] == ["Ghi chú 1"]


async def test_what_waited_leaves_in_order_as_soon_as_the_bot_is_back(office: Office) -> None:
    admin = await an_admin(office)
    office.staff.kick_bot(office.officer.user)
    await office.put(*(note(number) for number in range(3)))
    await office.deliver()
    office.staff.return_bot(office.officer.user)
    assert await office.deliver() == 0
    async with office.database.transaction() as store:
        await return_to_group(store, office.clock.now())
        await return_to_group(store, office.clock.now())
    await office.deliver()
    assert texts_of(office.staff.messages()) == ["Note 0", "Note 1", "Note 2"]
    assert len(texts_of(admin.messages)) == 3  # and that it takes messages again


async def test_a_group_that_refuses_is_tried_again_later_with_one_message(office: Office) -> None:
    office.staff.kick_bot(office.officer.user)
    await office.put(*(note(number) for number in range(3)))
    await office.deliver()
    office.clock.move(GROUP_RETRY)
    await office.deliver()
    assert len(office.telegram.calls) == 2
    office.staff.return_bot(office.officer.user)
    office.clock.move(GROUP_RETRY)
    await office.deliver()
    assert texts_of(office.staff.messages()) == ["Note 0", "Note 1", "Note 2"]
    assert {row.attempts for row in await office.rows()} == {1}


async def test_words_for_the_topic_wait_for_the_bot_too(office: Office) -> None:
    thread_id = await office.open_topic()
    office.staff.kick_bot(office.officer.user)
    [message] = await office.keep(office.linh.sends("They hit me"))
    [row] = await office.sent(to_staff(message))
    assert row.outcome == "queued"
    office.staff.return_bot(office.officer.user)
    office.clock.move(GROUP_RETRY)
    await office.deliver()
    assert texts_of(office.staff.messages(thread_id))[1:] == ["They hit me"]


async def test_an_answer_that_cannot_be_copied_out_of_the_group_waits_and_the_worker_is_not_lost(
    office: Office,
) -> None:
    await office.open_topic()
    answer = await office.answer(await office.brought("Help"), "Call us")
    office.staff.kick_bot(office.officer.user)
    [row] = await office.sent(to_worker(office.worker, answer))
    assert row.outcome == "queued"
    async with office.database.transaction() as store:
        assert (await store.workers.get(office.worker.id)).unreachable_at is None
    office.staff.return_bot(office.officer.user)
    async with office.database.transaction() as store:
        await return_to_group(store, office.clock.now())
    await office.deliver()
    assert texts_of(office.linh.messages)[-1] == "Call us"


async def test_a_closed_topic_is_opened_again(office: Office) -> None:
    thread_id = await office.open_topic()
    office.telegram.faults.add(Fault(kind="400", method="copyMessage", reason="TOPIC_CLOSED"))
    office.staff.close_topic(thread_id, office.officer.user)
    await office.brought("It happened again")
    assert texts_of(office.staff.messages(thread_id))[1:] == ["It happened again"]
    assert not office.staff.topics[0].closed


async def test_a_closed_topic_that_the_bot_may_not_open_is_given_up_for_another_or_for_general(office: Office) -> None:
    thread_id = await office.open_topic()
    office.staff.close_topic(thread_id, office.officer.user)
    office.staff.take_right("can_manage_topics", office.officer.user)
    await office.brought("It happened again")
    assert texts_of(office.staff.messages())[-1] == "It happened again"


async def test_where_general_is_closed_too_it_is_tried_again_later(office: Office) -> None:
    office.staff.take_right("can_manage_topics", office.officer.user)
    office.staff.close_general(office.officer.user)
    [row] = await office.sent(note(1))
    assert row.outcome == "queued"
    office.staff.reopen_general(office.officer.user)
    office.clock.move(GROUP_RETRY)
    await office.deliver()
    assert texts_of(office.staff.messages())[-1:] == ["Note 1"]


async def test_what_is_urgent_finds_out_first_whether_the_group_takes_messages(office: Office) -> None:
    office.staff.kick_bot(office.officer.user)
    await office.put(note(1))
    await office.deliver()
    await office.put(SayText("tests-note", {"number": 2}, message_class=MessageClass.URGENT))
    office.staff.return_bot(office.officer.user)
    office.clock.move(GROUP_RETRY)
    await office.deliver()
    assert texts_of(office.staff.messages()) == ["Note 2", "Note 1"]
