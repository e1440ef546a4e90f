"""The inbox: an update is there once, takes effect once, and leaves no trace of who it was."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.domain.received_update import ReceivedUpdate
from bot.storage.database import Database
from bot.storage.inbox import HandledElsewhereError
from bot.storage.store import Store
from bot.storage.tables import inbox

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)
BOT = 1000
SAID = [{"method": "sendMessage", "data": {"chat_id": "101"}, "stand_in": -1}]


def written(update_id: int, key: str = "101") -> ReceivedUpdate:
    return ReceivedUpdate(update_id, key, f'{{"update_id":{update_id}}}')


async def numbers(store: Store) -> list[int]:
    return [each.update_id for each in await store.inbox.waiting(BOT)]


async def test_what_telegram_repeats_is_kept_once_and_handed_on_until_it_is_handled(store: Store) -> None:
    assert await store.inbox.receive(BOT, [written(1), written(2)], NOW) == [written(1), written(2)]
    await store.inbox.handled(BOT, 1, SAID)
    await store.inbox.set_aside(BOT, 2, NOW)
    await store.inbox.receive(BOT, [written(3)], NOW)
    again = [written(each) for each in (1, 2, 3, 4)]
    assert await store.inbox.receive(BOT, again, NOW) == [written(3), written(4)]
    assert await numbers(store) == [1, 3, 4]


async def test_a_backlog_is_handed_on_once_in_order(store: Store) -> None:
    await store.inbox.receive(BOT, [written(each) for each in range(500)], NOW)
    for each in range(400):
        await store.inbox.handled(BOT, each, SAID)
    handed_on = await store.inbox.receive(BOT, [written(each) for each in (*range(3000), 2999)], NOW)
    assert [each.update_id for each in handed_on] == list(range(400, 3000))


async def test_what_is_left_to_say_about_an_update_can_be_asked(store: Store) -> None:
    await store.inbox.receive(BOT, [written(1)], NOW)
    assert await store.inbox.answers(BOT, 1) is None
    await store.inbox.handled(BOT, 1, SAID)
    assert await store.inbox.answers(BOT, 1) == SAID


async def test_another_bot_s_numbers_are_others(store: Store) -> None:
    await store.inbox.receive(BOT, [written(1)], NOW)
    assert await store.inbox.receive(BOT + 1, [written(1)], NOW) == [written(1)]
    assert await numbers(store) == [1]


async def test_numbers_may_begin_anew_and_their_order_is_that_of_arrival(store: Store) -> None:
    await store.inbox.receive(BOT, [written(900)], NOW)
    await store.inbox.receive(BOT, [written(5)], NOW + timedelta(seconds=1))
    assert await numbers(store) == [900, 5]


async def test_an_update_takes_effect_once(store: Store) -> None:
    await store.inbox.receive(BOT, [written(1)], NOW)
    await store.inbox.handled(BOT, 1, SAID)
    with pytest.raises(HandledElsewhereError):
        await store.inbox.handled(BOT, 1, SAID)


async def test_what_was_handled_waits_to_be_said_and_then_leaves_no_trace(database: Database) -> None:
    async with database.transaction() as store:
        await store.inbox.receive(BOT, [written(1)], NOW)
        await store.inbox.handled(BOT, 1, SAID)
        [left] = await store.inbox.waiting(BOT)
        assert (left.body, left.answers) == (None, SAID)
        await store.inbox.answered(BOT, [1])
        assert await store.inbox.waiting(BOT) == []
    async with database._engine.connect() as connection:
        [row] = (await connection.execute(select(inbox))).all()
    assert (row.ordering_key, row.body, row.answers) == ("", None, None)


async def test_what_a_process_did_not_handle_is_known_by_the_next_one(store: Store) -> None:
    await store.inbox.receive(BOT, [written(1), written(2)], NOW)
    await store.inbox.handled(BOT, 2, SAID)
    await store.inbox.count_attempt(BOT, 1)
    left = await store.inbox.waiting(BOT)
    assert [(each.update_id, each.is_left_over, each.attempts) for each in left] == [(1, True, 1), (2, False, 0)]


async def test_what_nobody_could_handle_stands_in_nobody_s_way_and_can_not_be_handled_any_more(store: Store) -> None:
    await store.inbox.receive(BOT, [written(1), written(2)], NOW)
    await store.inbox.set_aside(BOT, 1, NOW)
    assert await numbers(store) == [2]
    with pytest.raises(HandledElsewhereError):
        await store.inbox.handled(BOT, 1, [])


async def test_rows_stay_as_long_as_telegram_repeats_and_open_ones_until_they_are_through(store: Store) -> None:
    await store.inbox.receive(BOT, [written(1), written(2), written(3)], NOW)
    await store.inbox.handled(BOT, 1, [])
    await store.inbox.set_aside(BOT, 2, NOW)
    await store.inbox.forget_old(NOW + timedelta(hours=24))
    assert await store.inbox.receive(BOT, [written(1), written(2)], NOW) == []
    await store.inbox.forget_old(NOW + timedelta(hours=26))
    assert await numbers(store) == [3]
    assert await store.inbox.receive(BOT, [written(1), written(2)], NOW) == [written(1), written(2)]


async def test_how_long_something_waits_can_be_asked(store: Store) -> None:
    assert await store.inbox.oldest_waiting_at(BOT) is None
    await store.inbox.receive(BOT, [written(1)], NOW)
    await store.inbox.receive(BOT, [written(2)], NOW + timedelta(minutes=1))
    assert await store.inbox.oldest_waiting_at(BOT) == NOW
