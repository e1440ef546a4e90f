"""One person under two numbers, and one number for two people: asked, on both databases."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from bot.actions.roster.take_in import preview_roster, take_in_roster
from bot.domain.audit_event import Actor
from bot.domain.roster.changes import RowOutcome
from bot.domain.roster.columns import RosterEntry
from bot.domain.roster.result import Doubtful, RosterResult
from bot.storage.store import Store
from bot.storage.tables import audit_log
from tests.domain.roster.test_roster_changes import EMPTY
from tests.storage.roster.test_roster import FACTS, LINH, NOW, source

EXPIRY = date(2027, 3, 31)
HONG = replace(EMPTY, number="2026-001", name_on_card="NGUYEN THI HONG", nationality="VN", stay_expiry=EXPIRY)
AGAIN = replace(HONG, number="2027-001")


async def take_in(store: Store, *people: RosterEntry, doubtful: Doubtful = Doubtful.ASK) -> RosterResult:
    rows = replace(source(*people), doubtful=doubtful)
    return await take_in_roster(store, rows, FACTS, Actor.staff(1), NOW)


def questions(result: RosterResult) -> Sequence[tuple[object, str, dict[str, object]]]:
    return [(row.line, row.problems[0].key, dict(row.problems[0].args)) for row in result.people if row.is_asked]


@pytest.mark.parametrize("name", ["NGUYEN THI HONG", "Nguyễn Thị Hồng", "NGUYEN THI-HONG"])
async def test_somebody_of_the_roster_under_another_number_is_asked_about(store: Store, name: str) -> None:
    await take_in(store, HONG)
    result = await take_in(store, replace(AGAIN, name_on_card=name), LINH)
    assert questions(result) == [(2, "roster-question-known-person", {"number": "2026-001"})]
    assert (result.asked, result.is_any_refused) == (1, True)
    assert await store.workers.by_number("2027-001") is None
    assert await store.workers.by_number("W-1") is not None


async def test_somebody_who_stands_in_a_file_twice_is_asked_about_once(store: Store) -> None:
    result = await take_in(store, HONG, AGAIN)
    assert questions(result) == [(3, "roster-question-same-person", {"line": "2"})]


async def test_what_staff_looked_at_is_taken_in_and_never_asked_again(store: Store) -> None:
    await take_in(store, HONG)
    assert questions(await take_in(store, AGAIN, doubtful=Doubtful.TAKE)) == []
    assert await store.workers.by_number("2027-001") is not None
    assert questions(await take_in(store, HONG, AGAIN)) == []


@pytest.mark.parametrize(
    "other",
    [
        replace(AGAIN, stay_expiry=date(2028, 3, 31)),
        replace(AGAIN, nationality="PH"),
        replace(AGAIN, name_on_card="NGUYEN THI HUONG"),
    ],
)
async def test_people_whom_something_tells_apart_are_not_asked_about(store: Store, other: RosterEntry) -> None:
    await take_in(store, HONG)
    assert questions(await take_in(store, other)) == []
    assert await store.workers.by_number("2027-001") is not None


async def test_the_same_person_under_a_new_number_keeps_everything_and_is_found_by_the_new_one(store: Store) -> None:
    await take_in(store, HONG)
    before = await store.workers.by_number("2026-001")
    assert before is not None
    later = replace(AGAIN, stay_expiry=None, field="care")
    result = await take_in(store, later, LINH, doubtful=Doubtful.SAME)
    assert questions(result) == []
    [renumbered, added] = result.people
    assert (renumbered.outcome, renumbered.number_before) == (RowOutcome.CHANGED, "2026-001")
    assert renumbered.columns == ("number", "field")
    assert (added.outcome, added.number_before) == (RowOutcome.ADDED, None)
    now = await store.workers.by_number("2027-001")
    assert now is not None
    assert (now.id, now.name_on_card) == (before.id, before.name_on_card)
    assert await store.workers.by_number("2026-001") is None
    assert await happened(store) == ["roster_imported", "worker_renumbered", "roster_imported"]
    assert questions(await take_in(store, later)) == []


async def test_a_number_is_taken_over_only_where_the_question_names_one_person_who_stands_in_no_other_row(
    store: Store,
) -> None:
    await take_in(store, HONG)
    third = replace(HONG, number="2028-001")
    for rows in ([HONG, AGAIN], [AGAIN, HONG], [AGAIN, third]):
        result = await preview_roster(store, replace(source(*rows), doubtful=Doubtful.SAME))
        assert [row.number for row in result.people if row.is_asked] != []
    await take_in(store, AGAIN, doubtful=Doubtful.TAKE)
    both = await take_in(store, third, doubtful=Doubtful.SAME)
    assert questions(both) == [(2, "roster-question-known-person", {"number": "2026-001"})]
    other = replace(HONG, name_on_card="EXAMPLE BUDI", nationality="ID")
    assert questions(await take_in(store, other, doubtful=Doubtful.SAME)) != []
    assert await happened(store) == ["roster_imported"] * 4


async def test_a_preview_shows_of_a_taken_over_number_what_is_done_also_far_apart_in_a_long_file(store: Store) -> None:
    await take_in(store, HONG)
    many = [replace(HONG, number=f"W-{place}", name_on_card=f"EXAMPLE {place}") for place in range(600)]
    rows = replace(source(AGAIN, *many, HONG), doubtful=Doubtful.SAME)
    again = replace(source(AGAIN, *many, HONG), doubtful=Doubtful.SAME)
    shown = await preview_roster(store, rows)
    done = await take_in_roster(store, again, FACTS, Actor.staff(1), NOW)
    assert shown == done
    assert questions(done) == [(603, "roster-question-same-person", {"line": "2"})]


async def happened(store: Store) -> list[str]:
    rows = await store.audit_log._connection.execute(select(audit_log.c.action).order_by(audit_log.c.id))
    return list(rows.scalars())


async def test_a_number_that_comes_with_another_name_and_nationality_is_asked_about(store: Store) -> None:
    await take_in(store, HONG)
    other = replace(HONG, name_on_card="EXAMPLE BUDI", nationality="ID")
    assert questions(await take_in(store, other)) == [(2, "roster-question-number-of-another", {})]
    known = await store.workers.by_number("2026-001")
    assert known is not None
    assert known.name_on_card == "NGUYEN THI HONG"
    assert (await take_in(store, other, doubtful=Doubtful.TAKE)).asked == 0


async def test_a_new_name_or_a_corrected_nationality_alone_is_no_question(store: Store) -> None:
    await take_in(store, HONG)
    assert questions(await take_in(store, replace(HONG, name_on_card="EXAMPLE HONG"))) == []
    assert questions(await take_in(store, replace(HONG, name_on_card="EXAMPLE HONG", nationality="KH"))) == []


async def test_people_far_apart_in_a_long_file_are_found_too(store: Store) -> None:
    many = [replace(HONG, number=f"W-{place}", name_on_card=f"EXAMPLE {place}") for place in range(600)]
    result = await take_in(store, HONG, *many, AGAIN)
    assert questions(result) == [(603, "roster-question-same-person", {"line": "2"})]
