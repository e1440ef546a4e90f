from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import pytest
from sqlalchemy import event, select

from bot.domain.outbox import (
    Argument,
    Button,
    CloseTopic,
    CopyMessages,
    CorrectAnswer,
    CorrectNotice,
    DeleteMessage,
    DeleteMessages,
    DeletePrivateCopy,
    DeleteTopic,
    DeliveryResult,
    DeliveryStatus,
    EditBoard,
    EditCard,
    GatheredWords,
    LeaveGroup,
    ListCommands,
    MessageClass,
    OpenTopic,
    OutboxMessage,
    PostDigest,
    React,
    SayInBulk,
    SayText,
    SayWritten,
    SendNotice,
    SetTopicIcon,
    ShowAnswer,
    ShowHidden,
    ShowNotice,
    ShowRestricted,
    TakeBackNotice,
    TestNotice,
    say,
    tell_staff,
)
from bot.domain.outbox.claimed import OutboxRow
from bot.domain.outbox.delivery_status import DeliveryReaction
from bot.domain.outbox.digest_line import DigestLine
from bot.domain.support.consultation import ConsultationKind
from bot.storage.claims import Places
from bot.storage.database import Database
from bot.storage.migration import connect
from bot.storage.outbox.message_rows import ACTS
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.storage.leases import let_leases_end

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
SECOND = timedelta(seconds=1)
ENDINGS = [outcome for outcome in DeliveryStatus if outcome not in (DeliveryStatus.QUEUED, DeliveryStatus.SENDING)]


@pytest.fixture
async def worker_id(store: Store) -> int:
    return (await store.workers.upsert_by_chat(7_000_000_001, "vi")).id


@pytest.fixture
async def other_worker_id(store: Store) -> int:
    return (await store.workers.upsert_by_chat(7_000_000_009, "en")).id


async def test_an_empty_outbox_gives_nothing(store: Store) -> None:
    assert await _claim(store, NOW) == []
    assert await store.outbox.next_due_at() is None


async def test_to_look_whether_anything_is_due_costs_one_statement(store: Store, worker_id: int) -> None:
    await store.outbox.put(SayText("later", worker_id=worker_id, due_at=LATER), NOW)
    await _claim(store, NOW)
    statements: list[str] = []

    @event.listens_for(store.audit_log._connection.sync_connection, "before_cursor_execute")
    def _note(_connection: Any, _cursor: Any, sql: str, *_: Any) -> None:
        statements.append(sql)

    assert await _claim(store, NOW) == []
    assert len(statements) == 1


async def test_a_message_of_every_class_comes_out_as_it_was_put_in(store: Store, worker_id: int) -> None:
    consultation = await store.consultations.open(await store.workers.get(worker_id), ConsultationKind.PAY, NOW)
    buttons = ((Button("face-good", callback="rate:good"), Button("map", {"n": 1}, url="https://example.org")), ())
    args: dict[str, Argument] = {"number": 7, "share": 0.5, "name": "<b>Aung</b>", "urgent": False, "note": None}
    about: dict[str, Any] = {"consultation_id": consultation.id, "due_at": NOW, "cause": "interview:5"}
    messages: Sequence[OutboxMessage] = (
        SayText(
            "consultation-closed",
            args,
            buttons,
            reply_to=9_000_000_001,
            worker_id=worker_id,
            message_class=MessageClass.URGENT,
            idempotency_key="closed:7",
            **about,
        ),
        SayWritten("<b>No. 7</b>", '{"inline_keyboard": []}', 9, worker_id=worker_id, **about),
        SayInBulk("many", args, buttons, reply_to=9, worker_id=worker_id, **about),
        CopyMessages((1, 2), worker_id=worker_id, **about),
        GatheredWords((1, 2), **about),
        CorrectAnswer(3, worker_id=worker_id, **about),
        ShowHidden(4, 5, **about),
        OpenTopic(**about),
        EditCard(**about),
        EditBoard(due_at=NOW),
        PostDigest(
            "head",
            (DigestLine("title", "Umi Foods", ("W-1",), "2026-12-04"), DigestLine("title", None, ())),
            due_at=NOW,
        ),
        SetTopicIcon(**about),
        ShowRestricted(**about),
        CloseTopic(**about),
        ShowAnswer(message_id=9, **about),
        React(55, DeliveryReaction.DELIVERED, **about),
        DeleteMessage(None, copy_of=9, **about),
        DeleteMessage(11, worker_id=worker_id, **about),
        DeleteTopic(77, **about),
        DeleteMessages("clear_chat-done", worker_id=worker_id, **about),
        ListCommands(user_id=7_000_000_002, **about),
        LeaveGroup(**about),
        DeletePrivateCopy(chat_id=7_000_000_002, telegram_id=9, **about),
        SendNotice(notice_id=5, worker_id=worker_id, **about),
        CorrectNotice(notice_id=5, about_id=4, worker_id=worker_id, **about),
        TakeBackNotice(notice_id=5, about_id=4, worker_id=worker_id, **about),
        TestNotice(notice_id=5, locale="vi", revision=3, **about),
        ShowNotice(notice_id=5, **about),
    )
    assert {type(message) for message in messages} == set(get_args(OutboxMessage)) == set(ACTS)
    for message in messages:
        assert await store.outbox.put(message, NOW)
        [row] = await _claim(store, NOW)
        known = (row.epoch, message.is_urgent)
        assert row == OutboxRow(row.id, message, 1, DeliveryStatus.SENT, message.ordering_key, *known)
        await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT), NOW)


@pytest.mark.parametrize(
    ("message", "cause"),
    [
        (tell_staff("a"), None),
        (tell_staff("a", consultation_id=7), "consultation:7"),
        (SayText("a", worker_id=1, consultation_id=7, obligation_id=3), "obligation:3"),
        (SayText("a", worker_id=1, consultation_id=7, cause="interview:5"), "interview:5"),
    ],
)
def test_a_message_follows_from_its_cause_or_from_what_it_is_about(message: SayText, cause: str | None) -> None:
    assert message.follows_from == cause


async def test_a_transaction_knows_whether_it_put_a_message_in(database: Database) -> None:
    message = replace(tell_staff("staff-bug", {"code": "a1"}), idempotency_key="bug:a1")
    for is_new in (True, False):
        async with database.transaction() as store:
            assert not store.outbox.has_new_messages
            await store.outbox.put(message, NOW)
            assert store.outbox.has_new_messages is is_new


async def test_a_message_without_a_time_is_due_at_once(store: Store, worker_id: int) -> None:
    await store.outbox.put(say("hello", worker_id=worker_id), NOW)
    await store.outbox.flush()
    assert await store.outbox.next_due_at() == NOW


async def test_an_ordering_key_leaves_in_the_order_it_was_put_in(store: Store, worker_id: int) -> None:
    for key in ("first", "second", "third"):
        await store.outbox.put(say(key, worker_id=worker_id), NOW)

    assert [await _send_next(store) for _ in range(4)] == [["first"], ["second"], ["third"], []]


async def test_ordering_keys_do_not_wait_for_each_other(store: Store, worker_id: int, other_worker_id: int) -> None:
    await store.outbox.put(say("one", worker_id=worker_id), NOW)
    await store.outbox.put(say("two", worker_id=other_worker_id), NOW)
    await store.outbox.put(tell_staff("three"), NOW)
    await store.outbox.put(tell_staff("four"), NOW)

    assert _keys(await _claim(store, NOW)) == ["one", "two", "three"]


async def test_consultations_do_not_wait_for_each_other_nor_for_what_is_said_in_general(store: Store) -> None:
    linh = await store.workers.upsert_by_chat(7_000_000_001, "vi")
    cases = [await store.consultations.open(linh, ConsultationKind.PAY, NOW) for _ in range(2)]
    for case in (*cases, *cases):
        await store.outbox.put(tell_staff(f"about {case.id}", consultation_id=case.id), NOW)
    await store.outbox.put(tell_staff("general"), NOW)

    assert set(_keys(await _claim(store, NOW))) == {*(f"about {case.id}" for case in cases), "general"}


async def test_a_card_that_is_still_to_be_edited_is_edited_once(store: Store) -> None:
    linh = await store.workers.upsert_by_chat(7_000_000_001, "vi")
    case = await store.consultations.open(linh, ConsultationKind.PAY, NOW)
    await store.outbox.put(EditCard(consultation_id=case.id), NOW)
    await store.outbox.put(EditCard(consultation_id=case.id), NOW)
    await store.outbox.flush()
    await store.outbox.put(EditCard(consultation_id=case.id), NOW)

    [row] = await _claim(store, NOW)
    assert isinstance(row.message, EditCard)
    await store.outbox.put(EditCard(consultation_id=case.id), NOW)  # it is being edited already, perhaps too early
    await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT), NOW)
    [row] = await _claim(store, NOW)
    assert isinstance(row.message, EditCard)
    await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT), NOW)
    assert await _claim(store, NOW) == []


async def test_an_ordering_key_whose_first_row_is_not_due_blocks_its_later_rows(store: Store, worker_id: int) -> None:
    await store.outbox.put(SayText("later", worker_id=worker_id, due_at=LATER), NOW)
    await store.outbox.put(say("now", worker_id=worker_id), NOW)

    assert await _claim(store, NOW) == []
    assert await store.outbox.next_due_at() == LATER
    assert _keys(await _claim(store, LATER)) == ["later"]


async def test_what_was_due_first_is_claimed_first_and_never_more_than_asked_for(
    store: Store, worker_id: int, other_worker_id: int
) -> None:
    await store.outbox.put(SayText("second", worker_id=worker_id, due_at=NOW), NOW)
    await store.outbox.put(SayText("first", worker_id=other_worker_id, due_at=NOW - SECOND), NOW)

    assert _keys(await store.outbox.claim(NOW, Places(1, 0, 0))) == ["first"]


async def test_claiming_twice_gives_nothing_the_second_time(store: Store, worker_id: int) -> None:
    await store.outbox.put(say("first", worker_id=worker_id), NOW)
    await store.outbox.put(say("second", worker_id=worker_id), NOW)
    await _claim(store, NOW)

    assert await _claim(store, NOW + timedelta(days=1)) == []
    assert await store.outbox.next_due_at() is None


async def test_a_row_whose_sender_died_is_repeated(store: Store, worker_id: int) -> None:
    await store.outbox.put(say("hello", worker_id=worker_id), NOW)
    await _claim(store, NOW)

    assert await _claim(store, NOW) == []
    await let_leases_end(store)
    (row,) = await _claim(store, NOW)

    assert (row.status_if_sent, row.attempts) == (DeliveryStatus.REPEATED, 2)


async def test_a_released_row_is_tried_again_when_it_is_due_and_is_no_repetition(store: Store, worker_id: int) -> None:
    await store.outbox.put(say("first", worker_id=worker_id), NOW)
    await store.outbox.put(say("second", worker_id=worker_id), NOW)
    (row,) = await _claim(store, NOW)

    await store.outbox.requeue(row, LATER)

    assert await _claim(store, LATER - SECOND) == []
    assert await store.outbox.next_due_at() == LATER
    (again,) = await _claim(store, LATER)
    assert (_keys([again]), again.status_if_sent, again.attempts) == (["first"], DeliveryStatus.SENT, 2)


@pytest.mark.parametrize("outcome", ENDINGS)
async def test_an_ended_row_makes_way_whatever_became_of_it(
    store: Store, worker_id: int, outcome: DeliveryStatus
) -> None:
    await store.outbox.put(say("first", worker_id=worker_id), NOW)
    await store.outbox.put(say("second", worker_id=worker_id), NOW)
    (row,) = await _claim(store, NOW)

    await store.outbox.complete(row, DeliveryResult(outcome), NOW)

    assert _keys(await _claim(store, NOW)) == ["second"]


async def test_what_became_of_a_row_stays_on_record(database: Database, database_url: str) -> None:
    async with database.transaction() as store:
        await store.outbox.put(tell_staff("hello"), NOW)
        (row,) = await _claim(store, NOW)
        await store.outbox.complete(row, DeliveryResult(DeliveryStatus.REFUSED, "chat not found", 91, "ja"), LATER)

    async with connect(database_url) as connection:
        kept = (await connection.execute(select(outbox))).one()
    assert (kept.outcome, kept.reason, kept.telegram_id, kept.locale) == ("refused", "chat not found", 91, "ja")
    assert (kept.attempts, kept.created_at, kept.ended_at) == (1, NOW, LATER)


async def test_a_second_message_with_the_same_idempotency_key_is_not_put_in(store: Store, worker_id: int) -> None:
    message = SayText("hello", worker_id=worker_id, idempotency_key="hello:7")
    assert await store.outbox.put(message, NOW)

    assert not await store.outbox.put(message, LATER)
    assert await _send_next(store) == ["hello"]
    assert not await store.outbox.put(message, LATER)


async def test_of_many_messages_those_that_were_there_before_stay_as_they_are(store: Store, worker_id: int) -> None:
    def numbered(number: int, key: str) -> SayText:
        return SayText(key, worker_id=worker_id, idempotency_key=f"reminder:{number}")

    await store.outbox.put(numbered(1, "first"), NOW)
    await store.outbox.flush()
    for number in (3, 1, 2, 3):
        store.outbox.put_unless_there(numbered(number, f"later-{number}"), NOW)
    assert await store.outbox.has("reminder:3")
    assert not await store.outbox.put(numbered(2, "again"), NOW)
    assert [await _send_next(store) for _ in range(4)] == [["first"], ["later-3"], ["later-2"], []]


async def test_where_all_was_there_before_no_ordering_key_is_due(store: Store, worker_id: int) -> None:
    message = SayText("hello", worker_id=worker_id, idempotency_key="hello:7")
    await store.outbox.put(message, NOW)
    await _send_next(store)
    store.outbox.put_unless_there(message, NOW)
    await store.outbox.flush()
    assert await store.outbox.next_due_at() is None


async def test_an_idempotency_key_is_known_also_after_its_message_has_left(store: Store, worker_id: int) -> None:
    await store.outbox.put(DeleteMessage(1, worker_id=worker_id, idempotency_key="album:7"), NOW)
    await _send_next(store)
    assert await store.outbox.has("album:7")
    assert not await store.outbox.has("album:8")


async def test_messages_without_an_idempotency_key_are_all_put_in(store: Store, worker_id: int) -> None:
    message = say("hello", worker_id=worker_id)
    await store.outbox.put(message, NOW)
    await store.outbox.put(message, NOW)
    assert [await _send_next(store) for _ in range(3)] == [["hello"], ["hello"], []]


async def test_a_late_part_of_an_album_leaves_with_the_first_ones(store: Store, worker_id: int) -> None:
    await store.outbox.put(CopyMessages((1,), worker_id=worker_id, idempotency_key="album:77"), NOW)

    assert await store.outbox.add_copies("album:77", [2, 3])

    (row,) = await _claim(store, NOW)
    assert isinstance(row.message, CopyMessages)
    assert row.message.message_ids == (1, 2, 3)


async def test_a_part_that_comes_after_its_album_left_has_to_leave_alone(store: Store, worker_id: int) -> None:
    await store.outbox.put(CopyMessages((1,), worker_id=worker_id, idempotency_key="album:77"), NOW)
    await _claim(store, NOW)

    assert not await store.outbox.add_copies("album:77", [2])


async def test_there_is_nothing_to_add_to_an_album_that_was_never_put_in(store: Store) -> None:
    assert not await store.outbox.add_copies("album:404", [2])


async def _claim(store: Store, now: datetime) -> Sequence[OutboxRow]:
    return await store.outbox.claim(now, Places(10, 10, 10, 10))


async def _send_next(store: Store) -> list[str]:
    rows = await _claim(store, NOW)
    for row in rows:
        await store.outbox.complete(row, DeliveryResult(row.status_if_sent), NOW)
    return _keys(rows)


def _keys(rows: Sequence[OutboxRow]) -> list[str]:
    return [row.message.key for row in rows if isinstance(row.message, SayText)]


async def test_a_row_that_is_held_waits_and_nothing_counts_as_tried(store: Store) -> None:
    await store.outbox.put(SayText("hello"), NOW)
    (row,) = await _claim(store, NOW)
    await store.outbox.hold(row, NOW + timedelta(hours=1))
    assert await _claim(store, NOW + timedelta(minutes=59)) == []
    (again,) = await _claim(store, NOW + timedelta(hours=1))
    assert (again.attempts, again.status_if_sent, again.message.due_at) == (1, DeliveryStatus.SENT, NOW)


async def test_what_may_have_been_sent_says_so_also_after_it_was_held(store: Store) -> None:
    await store.outbox.put(SayText("hello"), NOW)
    await _claim(store, NOW)
    await let_leases_end(store)
    (row,) = await _claim(store, NOW)
    await store.outbox.hold(row, NOW + timedelta(hours=1))
    (again,) = await _claim(store, NOW + timedelta(hours=1))
    assert again.status_if_sent is DeliveryStatus.REPEATED


async def test_what_is_cancelled_or_skipped_before_its_transaction_ends_is_never_sent(
    store: Store, worker_id: int
) -> None:
    await store.outbox.put(say("hello", worker_id=worker_id), NOW)
    await store.outbox.cancel(worker_id, NOW)
    assert await _claim(store, NOW) == []
    await store.outbox.put(say("hello again", worker_id=worker_id), NOW)
    assert _keys(await _claim(store, NOW)) == ["hello again"]


async def test_a_message_that_is_put_in_after_one_for_tomorrow_was_cancelled_leaves_at_once(
    store: Store, worker_id: int
) -> None:
    await store.outbox.put(SayText("tomorrow", worker_id=worker_id, due_at=LATER), NOW)
    await store.outbox.flush()
    await store.outbox.cancel(worker_id, NOW)
    await store.outbox.put(say("now", worker_id=worker_id), NOW)
    assert _keys(await _claim(store, NOW)) == ["now"]


async def test_a_key_whose_messages_were_all_cancelled_is_forgotten_when_it_comes_due(
    store: Store, worker_id: int, other_worker_id: int
) -> None:
    await store.outbox.put(say("first", worker_id=worker_id), NOW)
    await store.outbox.put(say("second", worker_id=other_worker_id), NOW + SECOND)
    await store.outbox.flush()
    await store.outbox.cancel(worker_id, NOW)
    assert _keys(await store.outbox.claim(NOW + SECOND, Places(1, 0, 0))) == ["second"]
    assert await store.outbox.next_due_at() is None


async def test_a_message_that_is_recorded_does_not_leave(store: Store, worker_id: int) -> None:
    message = SayText("hello", worker_id=worker_id, idempotency_key="hello:7")
    await store.outbox.record(message, DeliveryResult(DeliveryStatus.SKIPPED, "late"), NOW)
    await store.outbox.record(message, DeliveryResult(DeliveryStatus.SKIPPED, "muted"), NOW)
    assert await _claim(store, NOW) == []
    assert [said.outcome for said in await store.outbox_history.said_to(worker_id)] == [DeliveryStatus.SKIPPED]


async def test_what_waits_for_one_worker_waits_for_another_after_a_merge(
    store: Store, worker_id: int, other_worker_id: int
) -> None:
    await store.outbox.put(say("waits", worker_id=worker_id), NOW)
    await store.outbox.flush()
    await store.outbox.put(say("is put in", worker_id=worker_id), NOW)
    await store.outbox.move(worker_id, other_worker_id, NOW)
    assert [await _send_next(store) for _ in range(3)] == [["waits"], ["is put in"], []]


@pytest.mark.parametrize(
    "message",
    [
        SendNotice(notice_id=1, message_class=MessageClass.NOTICE),
        SendNotice(notice_id=1, message_class=MessageClass.URGENT),
        SayInBulk("reminds", message_class=MessageClass.NOTICE),
    ],
)
async def test_what_is_in_bulk_stays_so_after_a_merge(
    store: Store, worker_id: int, other_worker_id: int, message: SendNotice | SayInBulk
) -> None:
    await store.outbox.put(replace(message, worker_id=worker_id), NOW)
    await store.outbox.flush()
    await store.outbox.move(worker_id, other_worker_id, NOW)
    assert await store.outbox.claim(NOW, Places(5, 0, 0)) == []
    [row] = await store.outbox.claim(NOW, Places(0, 0, 0, 5))
    assert row.ordering_key == replace(message, worker_id=other_worker_id).ordering_key


async def test_what_is_no_notice_of_many_does_not_wait_among_these(store: Store, worker_id: int) -> None:
    usual = MessageClass.NOTICE
    await store.outbox.put(SendNotice(notice_id=1, worker_id=worker_id, message_class=usual), NOW)
    await store.outbox.put(SayText("the law changes", worker_id=worker_id, message_class=usual), NOW)
    assert _keys(await store.outbox.claim(NOW, Places(5, 0, 0))) == ["the law changes"]


async def test_what_is_urgent_is_claimed_first(store: Store, worker_id: int, other_worker_id: int) -> None:
    await store.outbox.put(say("longer due", worker_id=worker_id), NOW - SECOND)
    await store.outbox.put(SayText("urgent", worker_id=other_worker_id, message_class=MessageClass.URGENT), NOW)
    assert _keys(await store.outbox.claim(NOW, Places(1, 0, 0))) == ["urgent"]


async def test_while_the_group_refuses_the_next_message_for_it_is_due_when_it_is_tried_again(
    store: Store, worker_id: int
) -> None:
    await store.outbox.put(tell_staff("hello"), NOW)
    await store.outbox.flush()
    assert await store.group_refusals.begin(-1, "kicked", NOW, LATER)
    assert not await store.group_refusals.begin(-1, "kicked", NOW, LATER)
    assert await store.outbox.next_due_at() == LATER
    await store.outbox.put(say("hello", worker_id=worker_id), NOW + SECOND)
    await store.outbox.flush()
    assert await store.outbox.next_due_at() == NOW + SECOND
    assert await store.group_refusals.end()
    assert not await store.group_refusals.end()
    assert await store.outbox.next_due_at() == NOW
