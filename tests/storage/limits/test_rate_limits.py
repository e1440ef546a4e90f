"""How much each person has done: counted once, whoever counts, and forgotten."""

import asyncio
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.facts.rate_limits import BUG_CARDS, RateLimit
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.store import Store
from bot.storage.tables import rate_limits
from tests.actions.vocabulary import rows

NOW = datetime(2026, 11, 22, 3, 0, 59, tzinfo=UTC)
LIMIT = RateLimit("messages", 3, 10)


async def test_attempts_of_one_minute_are_one_whoever_makes_them(database: Database) -> None:
    other_process = Database(database.url, NO_KEYS)

    async def attempt(through: Database) -> bool:
        async with through.transaction() as store:
            return await store.rate_limits.attempt("bug:KeyError:a.py", BUG_CARDS, NOW) is None

    made = await asyncio.gather(*(attempt(each) for each in (database, other_process) * 4))
    assert sum(made) == 1
    await other_process.close()


async def test_a_minute_is_one_also_where_the_clock_begins_the_next(store: Store) -> None:
    told = [
        await store.rate_limits.attempt("bug:KeyError:a.py", BUG_CARDS, NOW + timedelta(seconds=seconds)) is None
        for seconds in (0, 1, 59, 60, 61, 119, 120)
    ]
    assert told == [True, False, False, True, False, False, True]
    assert await store.rate_limits.attempt("bug:KeyError:b.py", BUG_CARDS, NOW) is None


async def test_who_is_refused_learns_when_the_next_attempt_is_within_the_limit(store: Store) -> None:
    for _ in range(LIMIT.most):
        assert await store.rate_limits.attempt("chat:1:invitations", LIMIT, NOW) is None
    again_at = await store.rate_limits.attempt("chat:1:invitations", LIMIT, NOW)
    assert again_at == NOW + LIMIT.within / LIMIT.most
    assert await store.rate_limits.attempt("chat:1:invitations", LIMIT, again_at) is None
    assert await store.rate_limits.attempt("chat:11:invitations", LIMIT, NOW) is None


async def test_nothing_is_kept_of_a_person_who_is_forgotten_nor_of_what_is_long_over(store: Store) -> None:
    for key in ("chat:1:invitations", "chat:11:invitations"):
        await store.rate_limits.attempt(key, LIMIT, NOW)
    await store.rate_limits.forget("chat:1")
    assert [row["key"] for row in await rows(store, rate_limits)] == ["chat:11:invitations"]
    await store.rate_limits.forget_old(NOW + timedelta(hours=2))
    assert await rows(store, rate_limits) == []


@given(st.lists(st.integers(0, 120), max_size=60))
def test_in_no_time_is_more_let_through_than_twice_the_limit(pauses: list[int]) -> None:
    now, free_at, passed = NOW, NOW, []
    for pause in pauses:
        now += timedelta(seconds=pause)
        if LIMIT.free_again_at(free_at, now) <= now:
            passed.append(now)
        free_at = LIMIT.after_one(free_at, now)
        assert free_at <= now + LIMIT.within
    for begun in passed:
        assert sum(begun <= each < begun + LIMIT.within for each in passed) <= 2 * LIMIT.most


@given(st.lists(st.integers(0, 120), max_size=9), st.integers(601, 9999))
def test_a_clock_that_goes_back_keeps_nobody_over_the_limit(pauses: list[int], seconds_back: int) -> None:
    now, free_at = NOW, NOW
    for pause in pauses:
        now += timedelta(seconds=pause)
        free_at = LIMIT.after_one(free_at, now)
    before = min(now, free_at) - timedelta(seconds=seconds_back)
    assert LIMIT.free_again_at(free_at, before) <= before
    assert LIMIT.after_one(free_at, before) == LIMIT.after_one(before, before)


async def test_who_is_over_the_limit_is_told_so_also_after_the_clock_went_back(store: Store) -> None:
    await store.rate_limits.attempt("worker:1:messages", LIMIT, NOW)
    assert await store.rate_limits.tell("worker:1:messages", NOW)
    assert not await store.rate_limits.tell("worker:1:messages", NOW)
    assert await store.rate_limits.tell("worker:1:messages", NOW - timedelta(hours=2))
