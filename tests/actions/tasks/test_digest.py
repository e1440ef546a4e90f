"""One digest a working day, at opening: by subject and employer; between two only what cannot wait."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.actions.tasks.digest import tell_digest
from bot.actions.tasks.handling import finish_task
from bot.actions.tasks.tasks import open_task
from bot.domain.outbox import tell_staff
from bot.domain.tasks import TaskKind
from bot.domain.tasks.digest import for_digest
from bot.storage.claims import Places
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import a_member, acting, on_roster, rows

# Monday is a public holiday: the office opens on Tuesday at nine.
SUNDAY = datetime(2026, 11, 22, 1, tzinfo=UTC)
MONDAY, TUESDAY = SUNDAY + timedelta(days=1), SUNDAY + timedelta(days=2)

LINE: dict[str, Any] = {"employer": "Umi Foods", "people": [], "first_on": None, "notice": None, "notice_title": None}


async def digests(store: Store) -> list[dict[str, Any]]:
    return [row for row in await rows(store, outbox) if row["act"] == "post_digest"]


async def tick(store: Store, at: datetime) -> list[list[dict[str, Any]]]:
    """The tick of that minute; returns the lines of every digest that waits to be posted since the beginning."""
    await store.outbox.flush()  # as the transaction in which it happened does
    await tell_digest(acting(store, now=at))
    return [row["message"]["lines"] for row in await digests(store) if row["outcome"] == "queued"]


async def noted(store: Store, deadline_on: str, at: datetime) -> None:
    """Something has to be reported until that day."""
    told = {"notice": "missing_person", "employer": "Umi Foods", "deadline_on": deadline_on}
    await store.outbox.put(for_digest(tell_staff("duty-noted", told)), at)
    await store.outbox.flush()


async def test_what_waits_is_told_once_when_the_office_opens_by_subject_and_employer(store: Store) -> None:
    for number, employer in (("W-1", "Umi Foods"), ("W-2", "Umi Foods"), ("W-3", "Hoshi Care")):
        worker = await on_roster(store, number=number, employer=employer)
        await open_task(store, TaskKind.CALL, worker.id, SUNDAY)
    opening = TUESDAY.replace(hour=0)
    for at in (SUNDAY, MONDAY, opening - timedelta(minutes=1)):
        assert await tick(store, at) == []
    umi = {**LINE, "title_key": "task-title-call", "people": ["W-1", "W-2"]}
    hoshi = {**umi, "employer": "Hoshi Care", "people": ["W-3"]}
    for minutes in (0, 1, 60 * 5):
        assert await tick(store, opening + timedelta(minutes=minutes)) == [[umi, hoshi]]
    singles = [row for row in await rows(store, outbox) if row["act"] == "say"]
    assert [(row["outcome"], row["reason"]) for row in singles] == [("skipped", "digest")] * 3


async def test_what_waits_for_a_digest_is_sent_by_nobody(store: Store) -> None:
    worker = await on_roster(store)
    await open_task(store, TaskKind.CALL, worker.id, SUNDAY)
    assert await store.outbox.claim(TUESDAY, Places(10, 10, 10)) == []
    assert await store.outbox.next_due_at() is None


async def test_a_task_that_somebody_has_done_meanwhile_is_not_told(store: Store) -> None:
    worker, member = await on_roster(store), await a_member(store)
    await open_task(store, TaskKind.CALL, worker.id, SUNDAY)
    [task] = await store.tasks.list_open()
    await finish_task(acting(store, member), task)
    assert await tick(store, TUESDAY) == []
    assert [(row["act"], row["reason"]) for row in await rows(store, outbox)] == [
        ("say", "done"),
        ("post_digest", "empty"),
    ]


async def test_a_morning_without_news_has_no_digest_and_what_comes_later_waits_for_the_next(store: Store) -> None:
    assert await tick(store, TUESDAY) == []
    worker = await on_roster(store)
    await open_task(store, TaskKind.CALL, worker.id, TUESDAY)
    for hours in (1, 5, 22):
        assert await tick(store, TUESDAY + timedelta(hours=hours)) == []
    assert len(await tick(store, TUESDAY + timedelta(days=1))) == 1


@pytest.mark.parametrize(
    ("at", "deadline_on", "is_told"),
    [
        (TUESDAY + timedelta(hours=1), "2026-11-24", True),
        (TUESDAY + timedelta(hours=1), "2026-11-25", False),
        (TUESDAY + timedelta(hours=1), "2026-11-23", False),
        (TUESDAY + timedelta(days=3, hours=1), "2026-11-29", True),
        (TUESDAY + timedelta(days=3, hours=1), "2026-11-30", False),
        (SUNDAY, "2026-11-23", True),
        (SUNDAY, "2026-11-24", False),
        (SUNDAY + timedelta(hours=12), "2026-11-23", False),
    ],
)
async def test_only_what_is_due_before_the_next_digest_does_not_wait_for_it(
    store: Store, at: datetime, deadline_on: str, is_told: bool
) -> None:
    await tick(store, at.replace(hour=0))
    await noted(store, deadline_on, at)
    line = {**LINE, "title_key": "digest-title-duty-noted", "first_on": deadline_on}
    assert await tick(store, at) == ([[line]] if is_told else [])


async def test_what_cannot_wait_is_gathered_too(store: Store) -> None:
    await tick(store, TUESDAY)
    told: list[int] = []
    for minute in range(0, 9 * 60, 10):
        at = TUESDAY + timedelta(minutes=minute)
        await noted(store, "2026-11-24", at)
        told.append(len(await tick(store, at)))
    assert told[-1] == 4


async def test_late_applications_cannot_wait_and_are_told_together(store: Store) -> None:
    await tick(store, TUESDAY)
    at = TUESDAY + timedelta(hours=1)
    for number in ("W-1", "W-2", "W-3"):
        worker = await on_roster(store, number=number, employer="Umi Foods")
        await open_task(store, TaskKind.LATE_APPLICATION, worker.id, at)
    [[line]] = await tick(store, at)
    assert (line["title_key"], line["people"]) == ("task-title-late_application", ["W-1", "W-2", "W-3"])
    assert {row["outcome"] for row in await rows(store, outbox) if row["act"] == "say"} == {"skipped"}


async def test_a_digest_comes_back_as_it_was_put_in(store: Store) -> None:
    await noted(store, "2026-12-04", SUNDAY)
    await tick(store, TUESDAY)
    [row] = await store.outbox.claim(TUESDAY, Places(10, 10, 10))
    [line] = row.message.lines  # type: ignore[union-attr]
    assert (line.title_key, line.employer, line.people) == ("digest-title-duty-noted", "Umi Foods", ())
