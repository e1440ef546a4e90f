from datetime import timedelta

import pytest
from telegram.error import BadRequest

from bot.delivery.outcomes import is_gone
from bot.domain.outbox import DeleteMessage, DeliveryResult, DeliveryStatus, OutboxMessage, SayText
from bot.domain.outbox.follow_ups import after_removal
from bot.domain.support.message import Message
from simulator import Fault
from tests.delivery.office import Office, texts_of, to_staff

TOO_OLD = "Message can't be deleted for everyone"


def worker_message_id(office: Office, telegram_id: int | None, consultation_id: int | None = None) -> OutboxMessage:
    return DeleteMessage(telegram_id, worker_id=office.worker.id, consultation_id=consultation_id)


def staff_message_id(message: Message) -> OutboxMessage:
    return DeleteMessage(
        message.staff_message_id, message.id, consultation_id=message.consultation_id, group_id=message.group_id
    )


async def test_a_message_leaves_the_workers_chat(office: Office) -> None:
    post = office.linh.sends("123456789018")
    [row] = await office.sent(worker_message_id(office, post["message_id"]))
    assert (row.outcome, row.telegram_id) == ("sent", post["message_id"])
    assert "123456789018" not in texts_of(office.linh.messages)


async def test_what_somebody_has_deleted_before_counts_as_done(office: Office) -> None:
    [row] = await office.sent(worker_message_id(office, 99))
    assert (row.outcome, row.reason) == ("sent", None)


async def test_a_copy_leaves_the_group_and_the_original_stays(office: Office) -> None:
    await office.open_topic()
    message = await office.brought("Look")
    [row] = await office.sent(staff_message_id(message))
    assert row.outcome == "sent"
    assert "Look" not in texts_of(office.staff.messages())
    assert "Look" in texts_of(office.linh.messages)


async def test_a_copy_that_was_still_on_its_way_is_found_by_its_message(office: Office) -> None:
    [message] = await office.keep(office.linh.sends("Look"))
    _, row = await office.sent(to_staff(message), staff_message_id(message))
    assert row.outcome == "sent"
    assert "Look" not in texts_of(office.staff.messages())


async def test_what_was_removed_before_it_left_never_leaves_and_opens_no_topic(office: Office) -> None:
    [message] = await office.keep(office.linh.sends("Look"))
    async with office.database.transaction() as store:
        await store.messages.remove(message.id)
    copied, deleted = await office.sent(to_staff(message), staff_message_id(message))
    assert [(row.outcome, row.reason) for row in (copied, deleted)] == [("skipped", "superseded")] * 2
    assert texts_of(office.staff.messages()) == []


async def test_a_removal_from_a_group_without_its_topic_opens_none(office: Office) -> None:
    [message] = await office.keep(office.linh.sends("Look"))
    await office.sent(staff_message_id(message))
    assert office.staff.topics == []


async def test_what_is_too_old_is_refused_and_the_worker_is_asked_to_delete_it(office: Office) -> None:
    async with office.database.transaction() as store:
        await store.workers.upsert_by_chat(office.linh.id, "en")
    post = office.linh.sends("123456789018")
    office.clock.move(timedelta(hours=49))
    [row] = await office.sent(worker_message_id(office, post["message_id"]))
    assert (row.outcome, row.reason) == ("refused", TOO_OLD)
    assert office.linh.messages[-1]["reply_to_message"]["message_id"] == post["message_id"]


async def test_a_removal_is_tried_again_after_a_failure(office: Office) -> None:
    post = office.linh.sends("123456789018")
    office.telegram.faults.add(Fault(kind="429", method="deleteMessage"))
    await office.put(worker_message_id(office, post["message_id"]))
    await office.deliver()
    office.clock.move(timedelta(minutes=1))
    await office.deliver()
    assert "123456789018" not in texts_of(office.linh.messages)


HERE = DeleteMessage(55, consultation_id=3, group_id=-1001, copy_of=9)
THERE = DeleteMessage(11, worker_id=7)
THERE_FOR_STAFF = DeleteMessage(11, worker_id=7, consultation_id=3)
ASK_STAFF = SayText("not_accepted-left-in-group", consultation_id=3, group_id=-1001, reply_to=55)
ASK_WORKER = SayText("not_accepted-delete-yourself", worker_id=7, reply_to=11)
TELL_STAFF = SayText("not_accepted-left-in-chat", consultation_id=3, args={"reason": TOO_OLD})


@pytest.mark.parametrize(
    ("message", "outcome", "follows"),
    [
        (HERE, DeliveryStatus.SENT, ()),
        (HERE, DeliveryStatus.SKIPPED, ()),
        (HERE, DeliveryStatus.REFUSED, (ASK_STAFF,)),
        (THERE, DeliveryStatus.REPEATED, ()),
        (THERE, DeliveryStatus.REFUSED, (ASK_WORKER,)),
        (THERE, DeliveryStatus.UNREACHABLE, ()),
        (THERE_FOR_STAFF, DeliveryStatus.REFUSED, (ASK_WORKER, TELL_STAFF)),
        (THERE_FOR_STAFF, DeliveryStatus.UNREACHABLE, (TELL_STAFF,)),
    ],
)
def test_who_is_asked_to_delete_by_hand(
    message: DeleteMessage, outcome: DeliveryStatus, follows: tuple[OutboxMessage, ...]
) -> None:
    assert after_removal(message, DeliveryResult(outcome, reason=TOO_OLD)) == follows


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("Bad Request: message to delete not found", True),
        ("Bad Request: message can't be deleted", False),
        ("Bad Request: chat not found", False),
    ],
)
def test_a_message_that_is_not_there_any_more_is_known_by_telegrams_words(words: str, gone: bool) -> None:
    assert is_gone(BadRequest(words)) is gone
