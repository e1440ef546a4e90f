from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from telegram.error import BadRequest

from bot.delivery.outcomes import is_gone
from bot.domain.outbox import DeleteMessage, DeliveryResult, DeliveryStatus, OutboxMessage, SayText, tell_member
from bot.domain.outbox.follow_ups import after_removal
from bot.domain.outbox.removal import (
    after_removal_from_chat,
    after_removal_from_group,
    removal_from_chat,
    removal_from_group,
)
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Readers
from bot.domain.support.message import Author, Message
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


AT = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
WORDS = Message(9, 3, Author.WORKER, None, "removed", None, None, 11, 55, None, None, AT, -1001)
HERE, THERE = removal_from_group(WORDS), removal_from_chat(WORDS, 7)
MATTER = Consultation(3, 7, ConsultationKind.PAY, ConsultationState.NEW, "en", None, None, None, AT, None)
WHEN = {"on": "2026-11-22", "time": "10:00"}
LEFT = {**WHEN, "reason": TOO_OLD, "number": "3"}
ASK_STAFF = SayText("not_accepted-left-in-group", {"reason": TOO_OLD}, consultation_id=3, group_id=-1001, reply_to=55)
TELL_WORKER = SayText("evidence-left_in_group", WHEN, worker_id=7, cause="consultation:3")
ASK_WORKER = SayText("not_accepted-delete-yourself", WHEN, worker_id=7, reply_to=11)
TELL_STAFF = SayText("not_accepted-left-in-chat", LEFT, consultation_id=3)
TELL_READER = replace(tell_member("not_accepted-left-in-chat", LEFT, staff_id=5), cause="consultation:3")


@pytest.mark.parametrize(
    ("outcome", "follows"),
    [
        (DeliveryStatus.SENT, ()),
        (DeliveryStatus.SKIPPED, ()),
        (DeliveryStatus.REFUSED, (ASK_STAFF, TELL_WORKER)),
    ],
)
def test_what_stays_in_the_group_staff_delete_by_hand_and_the_worker_knows(
    outcome: DeliveryStatus, follows: tuple[OutboxMessage, ...]
) -> None:
    assert after_removal_from_group(HERE, WORDS, 7, DeliveryResult(outcome, reason=TOO_OLD)) == follows


def test_what_was_moved_elsewhere_staff_alone_delete_by_hand() -> None:
    moved = DeleteMessage(55, consultation_id=3, group_id=-1001, copy_of=9)
    assert after_removal(moved, DeliveryResult(DeliveryStatus.REFUSED, reason=TOO_OLD)) == (ASK_STAFF,)


@pytest.mark.parametrize(
    ("readers", "outcome", "follows"),
    [
        (Readers.GROUP, DeliveryStatus.REPEATED, ()),
        (Readers.GROUP, DeliveryStatus.REFUSED, (ASK_WORKER, TELL_STAFF)),
        (Readers.GROUP, DeliveryStatus.UNREACHABLE, (TELL_STAFF,)),
        (Readers.RESTRICTED, DeliveryStatus.REFUSED, (ASK_WORKER, TELL_READER)),
        (Readers.RESTRICTED, DeliveryStatus.UNREACHABLE, (TELL_READER,)),
    ],
)
def test_what_stays_in_the_worker_s_chat_the_worker_deletes_and_who_reads_the_matter_hears_it(
    readers: Readers, outcome: DeliveryStatus, follows: tuple[OutboxMessage, ...]
) -> None:
    matter = replace(MATTER, readers=readers)
    assert after_removal_from_chat(THERE, WORDS, matter, [5], DeliveryResult(outcome, reason=TOO_OLD)) == follows


def test_of_what_was_never_kept_the_worker_is_asked_without_a_time() -> None:
    refused = DeliveryResult(DeliveryStatus.REFUSED, reason=TOO_OLD)
    asked = replace(ASK_WORKER, args={"on": "none", "time": "none"})
    assert after_removal_from_chat(DeleteMessage(11, worker_id=7), None, None, (), refused) == (asked,)


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
