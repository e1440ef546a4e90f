"""Staff are told of a change of law once, with how many workers it concerns."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.actions.law_changes import count_concerned, tell_of_law_changes
from bot.domain.facts import Facts
from bot.domain.facts.law_changes import Affected, Concern, LawChange
from bot.domain.workers.profile import Owner
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import NOW, a_worker, known, known_facts, on_roster, rows, said

CARE = LawChange(
    id="care",
    effective_on=date(2026, 12, 1),
    decided_on=None,
    status="decided",
    affects=Affected(parties=("worker",), statuses=("ssw1",), fields=("care",)),
    text="care_sixth_year_2026",
    sources=("GENERAL",),
)
STAFF = replace(CARE, id="staff", affects=Affected(parties=("support_organisation",)))
EXPECTED = replace(CARE, id="expected", status="planned", precision="month")
UNDATED = replace(CARE, id="undated", effective_on=None, decided_on="2026-06")
LATER = replace(CARE, id="later", effective_on=date(2027, 12, 1))


def facts_with(*changes: LawChange) -> Facts:
    return replace(known_facts(), law_changes={change.id: change for change in changes})


async def test_staff_are_told_once_though_the_week_comes_again(store: Store) -> None:
    await known(store, await a_worker(store), status="ssw1", field="care")
    await on_roster(store)
    for week in range(3):
        await tell_of_law_changes(store, facts_with(CARE, LATER), NOW + timedelta(weeks=week))
    assert await said(store) == [
        (
            "staff-law_change",
            {
                "change": "care_sixth_year_2026",
                "state": "decided",
                "precision": "day",
                "on": "2026-12-01",
                "party": "worker",
                "workers": 1,
                "maybe": 1,
                "sources": "GENERAL",
            },
        )
    ]
    assert [row["idempotency_key"] for row in await rows(store, outbox)] == ["law_change:care"]


async def test_what_comes_later_is_told_when_workers_begin_to_see_it(store: Store) -> None:
    await tell_of_law_changes(store, facts_with(LATER), datetime(2027, 10, 1, tzinfo=UTC))
    assert await said(store) == []
    await tell_of_law_changes(store, facts_with(LATER), datetime(2027, 10, 2, tzinfo=UTC))
    assert len(await said(store)) == 1


async def test_what_has_no_day_yet_is_told_once_too_and_again_when_its_day_is_near(store: Store) -> None:
    for week in range(3):
        await tell_of_law_changes(store, facts_with(UNDATED), NOW + timedelta(weeks=week))
    [(_, args)] = await said(store)
    assert (args["state"], args["precision"]) == ("decided", "none")
    await tell_of_law_changes(store, facts_with(replace(UNDATED, effective_on=date(2027, 1, 1))), NOW)
    assert [args["precision"] for _, args in await said(store)] == ["none", "day"]


async def test_what_a_source_only_expects_is_told_as_expected(store: Store) -> None:
    await tell_of_law_changes(store, facts_with(EXPECTED), NOW)
    [(_, args)] = await said(store)
    assert (args["state"], args["precision"], args["on"]) == ("planned", "month", "2026-12")


async def test_staff_hear_of_what_only_the_organisation_must_do_and_no_worker_is_counted(store: Store) -> None:
    await a_worker(store)
    await tell_of_law_changes(store, facts_with(STAFF), NOW)
    [(_, args)] = await said(store)
    assert (args["party"], args["workers"], args["maybe"]) == ("organisation", 0, 0)


@pytest.mark.parametrize(
    ("told", "concern"),
    [
        ({"status": "ssw1", "field": "care"}, Concern.YES),
        ({"field": "care"}, Concern.MAYBE),
        ({}, Concern.MAYBE),
        ({"status": "ssw2"}, Concern.NO),
        ({"status": "ssw1", "field": "wood"}, Concern.NO),
    ],
)
async def test_a_worker_is_counted_by_what_is_known(store: Store, told: dict[str, str], concern: Concern) -> None:
    worker = await on_roster(store)
    await store.profiles.set_values(worker.id, Owner.STAFF, told.items(), NOW)
    assert await count_concerned(store, [CARE]) == {"care": {concern: 1}}


async def test_who_never_agreed_or_asked_to_be_forgotten_is_not_counted(store: Store) -> None:
    await store.workers.upsert_by_chat(999, "en")
    gone = await on_roster(store)
    await store.workers.withhold_name(gone, NOW)
    assert await count_concerned(store, [CARE]) == {"care": {}}
