from datetime import timedelta

import pytest
from telegram.error import BadRequest

from bot.delivery.outcomes import is_gone
from bot.domain.outbox import Act, DeliveryResult, DeliveryStatus, OutboxMessage, after_removal
from bot.domain.support.consultation import Message
from simulator import Fault
from tests.delivery.office import Office, texts_of, to_staff

TOO_OLD = "Message can't be deleted for everyone"


def worker_message_id(office: Office, telegram_id: int | None, consultation_id: int | None = None) -> OutboxMessage:
    return OutboxMessage(
        Act.DELETE, worker_id=office.worker.id, consultation_id=consultation_id, telegram_id=telegram_id
    )


def staff_message_id(message: Message) -> OutboxMessage:
    ids = (message.id,)
    return OutboxMessage(
        Act.DELETE, consultation_id=message.consultation_id, telegram_id=message.staff_message_id, copies=ids
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


HERE = OutboxMessage(Act.DELETE, consultation_id=3, telegram_id=55, copies=(9,))
THERE = OutboxMessage(Act.DELETE, worker_id=7, telegram_id=11)
THERE_FOR_STAFF = OutboxMessage(Act.DELETE, worker_id=7, consultation_id=3, telegram_id=11)
ASK_STAFF = OutboxMessage(Act.SAY, consultation_id=3, key="not_accepted-left-in-group", telegram_id=55)
ASK_WORKER = OutboxMessage(Act.SAY, worker_id=7, key="not_accepted-delete-yourself", telegram_id=11)
TELL_STAFF = OutboxMessage(Act.SAY, consultation_id=3, key="not_accepted-left-in-chat", args={"reason": TOO_OLD})


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
    message: OutboxMessage, outcome: DeliveryStatus, follows: tuple[OutboxMessage, ...]
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
