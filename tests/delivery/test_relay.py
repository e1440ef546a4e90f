import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot.actions.staff import return_to_group
from bot.actions.tasks.reachability import lose_worker
from bot.delivery.rate_limiter import (
    GLOBAL_GAP_SECONDS,
    GROUP_CALLS_AT_ONCE,
)
from bot.delivery.rate_limiter.pauses import CHATS_THAT_PAUSE_ALL
from bot.delivery.relay import OutboxRelay
from bot.delivery.relay.places import GROUP_WINDOW, WINDOW
from bot.domain.outbox import EditCard, MessageClass, OpenTopic, OutboxMessage, SayText, say, tell_staff
from bot.domain.support.consultation import ConsultationKind, Urgency
from simulator import Fault, Person
from tests.conftest import BOTH_DATABASES
from tests.delivery.office import START, Office, texts_of, to_staff, to_worker

# Where it matters how a database keeps two who claim from the same row.
on_both = pytest.mark.parametrize("database_url", BOTH_DATABASES, indirect=True)

SECOND = timedelta(seconds=1)


def notes(worker_id: int, how_many: int) -> list[OutboxMessage]:
    return [say("tests-note", {"number": number}, worker_id=worker_id) for number in range(1, how_many + 1)]


async def crowd(office: Office, how_many: int) -> tuple[list[Person], list[OutboxMessage]]:
    """So many workers in their chats, and a note for each."""
    people = [office.telegram.add_person(1000 + number, f"Worker {number}") for number in range(how_many)]
    async with office.database.transaction() as store:
        workers = [await store.workers.upsert_by_chat(person.id, "en") for person in people]
    for person in people:
        person.sends("/start")
    return people, [say("tests-note", {"number": 1}, worker_id=worker.id) for worker in workers]


def group_notes(how_many: int) -> list[SayText]:
    return [tell_staff("tests-note", {"number": number}) for number in range(how_many)]


def received(person: Person) -> list[str]:
    return texts_of(person.messages)[1:]


def called_at(office: Office) -> list[float]:
    start = office.telegram.calls[0].at
    return [round((call.at - start).total_seconds(), 3) for call in office.telegram.calls]


async def outcomes(office: Office) -> list[str]:
    return [row.outcome for row in await office.rows()]


async def ended_at(office: Office, row_id: int) -> datetime:
    [row] = [row for row in await office.rows() if row.id == row_id]
    at: datetime = row.ended_at
    return at


async def until_seconds_pass(office: Office, seconds: int) -> None:
    """Deliver again and again for so long, as the ticks do."""
    for _ in range(seconds):
        await office.deliver()
        office.clock.move(SECOND)


async def until_empty(office: Office) -> None:
    """Deliver again and again, as the ticks do, until every row has ended."""
    while any(row.ended_at is None for row in await office.rows()):
        await office.deliver()
        await office.let_leases_end()
        office.clock.move(SECOND)


@on_both
async def test_a_drain_sends_all_that_is_due_and_says_how_many(office: Office) -> None:
    await office.put(*notes(office.worker.id, 3), tell_staff("tests-note", {"number": 4}))
    assert await office.deliver() == 4
    assert await office.deliver() == 0
    assert received(office.linh) == ["Ghi chú 1", "Ghi chú 2", "Ghi chú 3"]


async def test_what_is_not_due_waits_for_its_hour(office: Office) -> None:
    due_at = office.clock.now() + timedelta(hours=8)
    (note,) = notes(office.worker.id, 1)
    message = replace(note, message_class=MessageClass.NOTICE, due_at=due_at)
    await office.put(message)
    assert await office.deliver() == 0
    office.clock.move(timedelta(hours=8))
    assert await office.deliver() == 1


@pytest.mark.parametrize("kind", ["429", "500", "502", "drop"])
async def test_one_chat_reads_in_order_whatever_goes_wrong_and_everything_once(
    office: Office, kind: Literal["429", "500", "502", "drop"]
) -> None:
    office.telegram.faults.add(Fault(kind=kind, method="sendMessage", retry_after=2, times=2))
    await office.put(*notes(office.worker.id, 4))
    await until_empty(office)
    assert received(office.linh) == [f"Ghi chú {number}" for number in range(1, 5)]


async def test_a_429_of_one_chat_lets_that_chat_alone_wait(office: Office) -> None:
    people, messages = await crowd(office, 20)
    office.telegram.faults.add(Fault(kind="429", method="sendMessage", chat_id=people[7].id, retry_after=20))
    await office.put(*messages)
    await office.deliver()
    assert [received(person) for person in people].count(["Note 1"]) == 19
    office.clock.move(office.limiter.pause_left(people[7].id) - timedelta(seconds=0.1))
    assert await office.deliver() == 0
    office.clock.move(timedelta(seconds=0.2))
    assert await office.deliver() == 1
    assert received(people[7]) == ["Note 1"]


async def test_429s_of_several_chats_are_a_pause_for_all_and_nobody_leaves_it_in_a_burst(office: Office) -> None:
    people, messages = await crowd(office, 20)
    office.telegram.faults.add(Fault(kind="429", method="sendMessage", retry_after=5, times=CHATS_THAT_PAUSE_ALL))
    await office.put(*messages)
    await office.deliver()
    assert len(office.telegram.calls) == CHATS_THAT_PAUSE_ALL
    office.clock.move(office.limiter.pause_left() - timedelta(seconds=0.01))
    assert await office.deliver() == 0
    office.clock.move(timedelta(seconds=0.02))
    await office.deliver()
    gaps = [later - earlier for earlier, later in pairwise(called_at(office)[CHATS_THAT_PAUSE_ALL:])]
    assert min(gaps) >= GLOBAL_GAP_SECONDS - 0.001
    await until_empty(office)
    assert [received(person) for person in people] == [["Note 1"]] * 20


async def test_a_stop_ends_every_wait_at_once_and_loses_nothing(office: Office) -> None:
    await office.put(*notes(office.worker.id, 2))
    async with office.database.transaction() as store:
        cases = [await store.consultations.open(office.worker, ConsultationKind.PAY, START) for _ in range(8)]
    await office.put(*(OpenTopic(consultation_id=case.id) for case in cases))
    office.relay.wake()
    await office.telegram.until(lambda: len(office.telegram.calls) == 1)
    await asyncio.wait_for(office.relay.settle(), 1)  # the clock stands still
    assert "sending" not in await outcomes(office)
    await until_empty(office)
    assert set(await outcomes(office)) == {"sent"}


@pytest.mark.parametrize("kept", ['{"kind": "of_a_later_version"}', "{}", "[]", "aes:AAAA", "no json"])
async def test_a_row_that_cannot_be_read_ends_and_staff_are_told_and_all_else_leaves(office: Office, kept: str) -> None:
    [broken, *_] = await office.put(*notes(office.worker.id, 3), tell_staff("tests-note", {"number": 9}))
    async with office.database.transaction() as store:
        written = text("UPDATE outbox SET message = :kept WHERE id = :id")
        await store.audit_log._connection.execute(written, {"kept": kept, "id": broken})
    await until_seconds_pass(office, 30)
    assert received(office.linh) == ["Ghi chú 2", "Ghi chú 3"]
    assert "Note 9" in texts_of(office.staff.messages())
    async with office.database.transaction() as store:
        ended = text("SELECT outcome, reason FROM outbox WHERE id = :id")
        row = (await store.audit_log._connection.execute(ended, {"id": broken})).one()
    assert tuple(row) == ("refused", "unreadable")
    assert any("shien doctor" in each for each in texts_of(office.staff.messages()))


async def test_a_database_that_fails_makes_no_row_unreadable(office: Office) -> None:
    await office.put(*notes(office.worker.id, 1))
    failing = [OperationalError("SELECT", {}, Exception("disk I/O error"))]

    def fail_once(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if failing and "FROM outbox" in statement and "outbox.message" in statement:
            raise failing.pop()

    engine = office.database._engine.sync_engine
    event.listen(engine, "before_cursor_execute", fail_once)
    with pytest.raises(OperationalError):
        await office.deliver()
    event.remove(engine, "before_cursor_execute", fail_once)
    await until_seconds_pass(office, 40)
    assert (failing, received(office.linh)) == ([], ["Ghi chú 1"])


async def test_a_clock_that_goes_back_lets_nothing_wait(office: Office) -> None:
    office.telegram.faults.add(Fault(kind="502", method="sendMessage"))
    await office.put(*notes(office.worker.id, 1))
    await office.deliver()
    await office.put(tell_staff("tests-note", {"number": 2}))
    tomorrow = replace(tell_staff("tests-note", {"number": 3}), due_at=office.clock.now() + timedelta(days=1))
    await office.put(replace(tomorrow, message_class=MessageClass.NOTICE))
    office.clock.put_back(timedelta(hours=2))
    await until_seconds_pass(office, 10)
    assert received(office.linh) == ["Ghi chú 1"]
    assert texts_of(office.staff.messages()) == ["Note 2"]


async def test_a_clock_that_goes_back_lets_the_group_be_tried_again(office: Office) -> None:
    office.telegram.faults.add(Fault(kind="403", method="sendMessage", times=1))
    await office.put(tell_staff("tests-note", {"number": 1}))
    await office.deliver()
    office.clock.put_back(timedelta(hours=2))
    await until_seconds_pass(office, 10)
    assert texts_of(office.staff.messages()) == ["Note 1"]


async def test_a_message_whose_answer_was_lost_is_sent_again_and_the_row_says_repeated(office: Office) -> None:
    office.telegram.faults.add(Fault(kind="drop_after", method="sendMessage"))
    await office.put(*notes(office.worker.id, 2))
    await office.deliver()
    assert await outcomes(office) == ["sending", "queued"]
    await office.let_leases_end()
    await office.deliver()
    assert await outcomes(office) == ["repeated", "sent"]
    assert received(office.linh) == ["Ghi chú 1", "Ghi chú 1", "Ghi chú 2"]


async def test_a_row_that_may_have_arrived_says_so_however_it_fails_afterwards(office: Office) -> None:
    office.telegram.faults.add(Fault(kind="drop_after", method="sendMessage"))
    office.telegram.faults.add(Fault(kind="502", method="sendMessage"))
    office.telegram.faults.add(Fault(kind="429", method="sendMessage"))
    await office.put(*notes(office.worker.id, 1))
    await until_empty(office)
    assert await outcomes(office) == ["repeated"]
    assert received(office.linh) == ["Ghi chú 1", "Ghi chú 1"]


async def test_an_answer_that_was_repeated_gets_a_reaction_all_the_same(office: Office) -> None:
    await office.open_topic()
    answer = await office.answer(await office.brought("Help"), "Call us")
    office.telegram.faults.add(Fault(kind="drop_after", method="copyMessage"))
    await office.put(to_worker(office.worker, answer))
    await until_empty(office)
    assert "repeated" in await outcomes(office)
    said = ("copyMessage", "setMessageReaction")
    done = [call.method for call in office.telegram.calls if call.method in said]
    assert done[-3:] == ["copyMessage", "copyMessage", "setMessageReaction"]


@on_both
async def test_what_a_sender_that_died_had_claimed_is_repeated_when_its_lease_is_over(office: Office) -> None:
    await office.put(*notes(office.worker.id, 2))
    await office.claim_and_die()
    assert await office.deliver() == 0
    await office.let_leases_end()
    assert await office.deliver() == 2
    assert await outcomes(office) == ["repeated", "sent"]


@on_both
async def test_two_drains_at_once_send_everything_once_and_in_order(office: Office) -> None:
    await office.put(*notes(office.worker.id, 5))
    first, second = asyncio.create_task(office.deliver()), asyncio.create_task(office.deliver())
    assert await first + await second == 5
    assert received(office.linh) == [f"Ghi chú {number}" for number in range(1, 6)]


@on_both
async def test_a_second_sender_on_the_same_database_sends_nothing_twice(office: Office) -> None:
    people, messages = await crowd(office, 12)
    await office.put(*messages)
    other = OutboxRelay(
        office.database,
        office.relay._sender,
        office.limiter,
        office.clock,
        when_lost=lose_worker,
        when_missed=office.relay._when_missed,
        when_returned=return_to_group,
    )
    drains = [asyncio.create_task(relay.drain()) for relay in (office.relay, other)]
    while not all(drain.done() for drain in drains):
        if office.clock.wakes:
            office.clock.step()
        await asyncio.wait(drains, timeout=0.001)
    assert [received(person) for person in people] == [["Note 1"]] * 12


@on_both
async def test_a_call_that_outlives_its_lease_is_not_begun_a_second_time(office: Office) -> None:
    office.telegram.faults.add(Fault(kind="timeout", method="sendMessage"))
    await office.put(*notes(office.worker.id, 1))
    office.relay.wake()
    await office.telegram.until(lambda: len(office.telegram.calls) == 1)
    await office.let_leases_end()
    office.clock.move(SECOND)
    office.relay.wake()
    await office.put(tell_staff("tests-note", {"number": 2}))
    office.relay.wake()
    await office.telegram.until(lambda: len(office.telegram.calls) == 2)
    office.telegram.faults.clear()
    await office.relay.settle()
    assert [call.params["chat_id"] for call in office.telegram.calls] == [office.linh.id, office.staff.id]


async def test_however_much_waits_for_the_group_people_are_answered_at_once(office: Office) -> None:
    async with office.database.transaction() as store:
        cases = [await store.consultations.open(office.worker, ConsultationKind.PAY, START) for _ in range(30)]
    await office.put(*(OpenTopic(consultation_id=case.id) for case in cases))
    await office.put(*notes(office.worker.id, 1))
    delivery = asyncio.create_task(office.deliver())
    await office.telegram.until(lambda: received(office.linh) == ["Ghi chú 1"])
    assert len(office.staff.topics) <= 1 + GROUP_WINDOW
    assert await delivery == 31


async def test_what_is_urgent_leaves_before_what_waits_longer_for_the_group(office: Office) -> None:
    async with office.database.transaction() as store:
        cases = [await store.consultations.open(office.worker, ConsultationKind.PAY, START) for _ in range(9)]
    await office.put(*(OpenTopic(consultation_id=case.id) for case in cases))
    [urgent] = await office.put(replace(tell_staff("tests-note", {"number": 1}), message_class=MessageClass.URGENT))
    await office.deliver()
    before = [
        row.id for row in await office.rows() if row.id != urgent and row.ended_at < await ended_at(office, urgent)
    ]
    assert len(before) <= GROUP_WINDOW


async def test_a_red_matter_s_words_do_not_wait_behind_what_waits_for_the_group_s_calls(office: Office) -> None:
    red = await office.brought("I was hit")
    [more] = await office.keep(office.linh.sends("He comes back"))
    async with office.database.transaction() as store:
        await store.standings.set_urgency(red.consultation_id, Urgency.RED)
    office.clock.move(timedelta(minutes=2))
    calls = len(office.telegram.calls)
    await office.put(*group_notes(30))
    await office.put(*(replace(each, message_class=MessageClass.NOTICE) for each in group_notes(30)))
    office.relay.wake()
    for number in range(1, GROUP_CALLS_AT_ONCE + 1):
        await office.telegram.until(lambda number=number: len(office.telegram.calls) == calls + number)  # type: ignore[misc]
        office.clock.move(timedelta(seconds=GLOBAL_GAP_SECONDS))
    await office.put(to_staff(more))
    office.relay.wake()
    await office.telegram.until(lambda: len(office.telegram.calls) == calls + GROUP_CALLS_AT_ONCE + 1)
    assert texts_of(office.staff.messages())[-1] == "He comes back"
    await office.relay.settle()


async def test_a_card_that_is_shown_later_anyway_is_not_sent_now(office: Office) -> None:
    await office.open_topic()
    card = EditCard(consultation_id=office.consultation.id)
    await office.put(card)
    await office.claim_and_die()
    await office.put(card)
    await office.let_leases_end()
    await office.deliver()
    assert [(row.outcome, row.reason) for row in await office.rows()][-2:] == [
        ("skipped", "superseded"),
        ("sent", None),
    ]


async def test_what_is_urgent_does_not_wait_behind_what_waits_for_the_group_s_calls(office: Office) -> None:
    await office.put(*group_notes(30))
    await office.put(*(replace(each, message_class=MessageClass.NOTICE) for each in group_notes(30)))
    office.relay.wake()
    for number in range(1, GROUP_CALLS_AT_ONCE + 1):
        await office.telegram.until(lambda number=number: len(office.telegram.calls) == number)  # type: ignore[misc]
        office.clock.move(timedelta(seconds=GLOBAL_GAP_SECONDS))
    await office.put(replace(tell_staff("tests-note", {"number": 99}), message_class=MessageClass.URGENT))
    office.relay.wake()
    await office.telegram.until(lambda: len(office.telegram.calls) == GROUP_CALLS_AT_ONCE + 1)
    assert texts_of(office.staff.messages())[-1] == "Note 99"
    await office.relay.settle()


async def test_who_is_woken_while_one_chat_has_to_wait_serves_the_others_at_once(office: Office) -> None:
    await office.put(*notes(office.worker.id, 2))
    office.relay.wake()
    await office.telegram.until(lambda: len(office.telegram.calls) == 1)
    office.clock.move(SECOND)
    await office.put(tell_staff("tests-note", {"number": 1}))
    office.relay.wake()
    await office.telegram.until(lambda: texts_of(office.staff.messages()) == ["Note 1"])
    assert received(office.linh) == ["Ghi chú 1"]
    office.clock.move(SECOND)
    await office.telegram.until(lambda: received(office.linh) == ["Ghi chú 1", "Ghi chú 2"])
    await office.relay.settle()


@on_both
async def test_settling_finishes_what_is_in_hand_and_takes_nothing_more_up(office: Office) -> None:
    _people, messages = await crowd(office, WINDOW + 4)
    await office.put(*messages)
    office.relay.wake()
    await office.telegram.until(lambda: len(office.telegram.calls) == 1)
    settled = asyncio.create_task(office.relay.settle())
    while not settled.done():
        if office.clock.wakes:
            office.clock.step()
        await asyncio.wait({settled}, timeout=0.001)
    ended = [outcome for outcome in await outcomes(office) if outcome == "sent"]
    assert 1 <= len(ended) <= WINDOW + 1
    assert "sending" not in await outcomes(office)
    await office.deliver()
    assert await outcomes(office) == ["sent"] * (WINDOW + 4)


async def test_settling_an_idle_relay_is_nothing(office: Office) -> None:
    await office.relay.settle()
    await office.put(*notes(office.worker.id, 1))
    assert await office.deliver() == 1


async def test_a_database_that_is_away_is_logged_and_asked_again_when_woken(office: Office) -> None:
    await office.put(*notes(office.worker.id, 1))
    await _execute(office, "ALTER TABLE outbox RENAME TO elsewhere")
    with capture_logs() as logs:
        office.relay.wake()
        while not logs:
            await asyncio.wait([asyncio.create_task(office.relay.settle())])
    assert [log["event"] for log in logs] == ["outbox unread"]
    await _execute(office, "ALTER TABLE elsewhere RENAME TO outbox")
    office.relay.wake()
    await office.telegram.until(lambda: received(office.linh) == ["Ghi chú 1"])
    await office.relay.settle()


async def test_logs_tell_ids_and_outcomes_and_nothing_that_anybody_wrote(office: Office) -> None:
    await office.open_topic()
    [message] = await office.keep(office.linh.sends("my-secret"))
    office.telegram.faults.add(Fault(kind="502", method="copyMessage"))
    with capture_logs() as logs:
        [row] = await office.sent(to_staff(message))
        await until_empty(office)
    waits, ended = logs
    assert waits == {
        "event": "outbox waits",
        "log_level": "warning",
        "outbox": row.id,
        "worker": None,
        "consultation": office.consultation.id,
        "error": "NetworkError",
        "attempts": 1,
    }
    assert (ended["event"], ended["outbox"], ended["outcome"]) == ("outbox", row.id, "sent")
    assert "my-secret" not in str(logs)


async def _execute(office: Office, statement: str) -> None:
    async with office.database._engine.begin() as connection:
        await connection.execute(text(statement))
