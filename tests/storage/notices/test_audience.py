"""Whom an audience means: the query says of everybody what the model says, and counts and fixes the same people."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, insert

from bot.domain.notices.audience import NoticeAudience, audience_from_json
from bot.domain.notices.notice import FALLBACKS, Notice, NoticeClass
from bot.domain.notices.reach import Reach, reach_of
from bot.domain.notices.recipient import Unsent
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.notices.audience import meant_by
from bot.storage.store import Store
from bot.storage.tables import notice_recipients, workers
from tests.actions.vocabulary import a_member, rows
from tests.storage.notices.audiences import AUDIENCE, NOW, SOMEBODY, TODAY, Somebody, is_meant, take_in
from tests.storage.notices.drafts import a_notice

_WRITTEN = st.sets(st.sampled_from(["vi", "en"]))
_PER_URL = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
MANY = 10_000
Answer = TypeVar("Answer")


class _UndoneError(Exception):
    """Nothing of an example stays."""


@_PER_URL
@given(people=st.lists(SOMEBODY, max_size=8), audience=AUDIENCE)
def test_the_query_means_whom_the_model_means(
    database_url: str, people: list[Somebody], audience: NoticeAudience
) -> None:
    found = asyncio.run(_in_database(database_url, people, _meant, audience))
    assert found == [number for number, one in enumerate(people, 1) if is_meant(audience, number, one)]


@_PER_URL
@given(
    people=st.lists(SOMEBODY, max_size=8),
    audience=AUDIENCE,
    written=_WRITTEN,
    notice_class=st.sampled_from(NoticeClass),
)
def test_what_is_counted_is_what_is_fixed(
    database_url: str,
    people: list[Somebody],
    audience: NoticeAudience,
    written: set[str],
    notice_class: NoticeClass,
) -> None:
    reach, fixed = asyncio.run(_in_database(database_url, people, _both, audience, written, notice_class))
    meant = [one for number, one in enumerate(people, 1) if is_meant(audience, number, one)]
    assert sum(fixed.values()) == reach.people == len(meant)
    told = [one for one in meant if one.has_chat and one.has_agreed]
    falls_back = notice_class is NoticeClass.URGENT and any(each in written for each in FALLBACKS)
    untold = [] if falls_back else [one for one in told if one.locale not in written]
    assert fixed[DeliveryStatus.UNREACHABLE, Unsent.NO_CHAT] == reach.no_chat == len(meant) - len(told)
    assert fixed[DeliveryStatus.SKIPPED, Unsent.NO_TEXT] == reach.no_text == len(untold)
    heard = [one for one in told if one not in untold and not one.is_unreachable]
    assert reach.unreachable == len(told) - len(untold) - len(heard)
    muted = [one for one in heard if one.is_muted and notice_class is NoticeClass.NOTICE]
    assert (reach.muted, reach.reached) == (len(muted), len(heard) - len(muted))


@given(AUDIENCE)
def test_an_audience_is_kept_as_it_is(audience: NoticeAudience) -> None:
    assert audience_from_json(audience.as_json()) == audience


async def test_ten_thousand_people_are_fixed_in_one_statement(store: Store) -> None:
    await _take_in_many(store)
    notice = await a_notice(store, NoticeAudience())
    connection, statements = store.audit_log._connection, list[str]()
    listen = event.listens_for(connection.sync_connection, "before_cursor_execute")
    listen(lambda *told: statements.append(told[2]))
    assert await store.notice_recipients.fix(notice, ["vi"], NOW, TODAY) == MANY
    assert len(statements) == 1
    counts = await store.notice_recipients.counts(notice.id, NOW)
    assert (counts.total, counts.waiting, counts.no_text) == (MANY, MANY // 2, MANY // 2)


async def test_whose_results_have_changed_may_be_more_than_a_statement_has_variables(store: Store) -> None:
    await _take_in_many(store)
    changed = NoticeAudience(has_changed_results=True, workers=tuple(range(1, 40_001)))
    (counted, *_) = await store.notice_audiences.count_meant(changed, TODAY, NOW)
    assert counted.people == MANY // 2
    assert await store.notice_recipients.fix(await a_notice(store, changed), ["vi"], NOW, TODAY) == MANY


async def test_who_comes_or_goes_later_changes_nothing_of_what_was_fixed(store: Store) -> None:
    worker_id = await store.workers.add_to_roster("W-1", "EXAMPLE ONE")
    notice = await a_notice(store, NoticeAudience())
    await store.notice_recipients.fix(notice, ["vi"], NOW, TODAY)
    await store.workers.add_to_roster("W-2", "EXAMPLE TWO")
    assert [row["worker_id"] for row in await rows(store, notice_recipients)] == [worker_id]


@pytest.mark.parametrize("limit", [3, 10])
async def test_the_sample_is_of_numbers_and_no_longer_than_asked(store: Store, limit: int) -> None:
    for number in range(12):
        await store.workers.add_to_roster(f"W-{number:02}", "EXAMPLE")
    found = await store.notice_audiences.sample(NoticeAudience(), TODAY, NOW, limit)
    assert found == [f"W-{number:02}" for number in range(limit)]


async def _take_in_many(store: Store) -> None:
    people = [
        {
            "id": number,
            "number": f"W-{number}",
            "chat_id": number,
            "consent_version": CONSENT_VERSION,
            "locale": "vi" if number % 2 else "my",
        }
        for number in range(1, MANY + 1)
    ]
    await store.audit_log._connection.execute(insert(workers), people)


async def _meant(store: Store, audience: NoticeAudience) -> list[int]:
    query = meant_by(audience, TODAY, NOW).order_by(workers.c.id)
    return [row.id for row in await store.audit_log._connection.execute(query)]


async def _both(
    store: Store, audience: NoticeAudience, written: set[str], notice_class: NoticeClass
) -> tuple[Reach, Counter[tuple[str | None, str | None]]]:
    notice: Notice = replace(await a_notice(store, audience), notice_class=notice_class)
    counted = await store.notice_audiences.count_meant(audience, TODAY, NOW)
    await store.notice_recipients.fix(notice, sorted(written), NOW, TODAY)
    fixed = await rows(store, notice_recipients)
    return reach_of(notice, counted, written), Counter((row["outcome"], row["reason"]) for row in fixed)


async def _in_database(
    url: str, people: Sequence[Somebody], ask: Callable[..., Awaitable[Answer]], *asked: object
) -> Answer:
    database, answers = Database(url, NO_KEYS), list[Answer]()
    with suppress(_UndoneError):
        async with database.transaction() as store:
            await a_member(store)
            await take_in(store, people)
            answers.append(await ask(store, *asked))
            raise _UndoneError
    await database.close()
    return answers[0]
