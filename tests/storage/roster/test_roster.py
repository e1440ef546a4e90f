"""Taking in a roster, on both databases."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from bot.actions.roster.take_in import preview_roster, take_in_roster
from bot.domain.audit_event import Actor
from bot.domain.roster.changes import RowOutcome
from bot.domain.roster.columns import EmployerEntry, RosterEntry, RowProblem
from bot.domain.roster.employment import EndReason
from bot.domain.roster.result import RosterResult, RosterSource
from bot.domain.support.consultation import ConsultationKind
from bot.domain.workers.profile import Owner
from bot.facts import load_facts
from bot.resources import data_folder
from bot.storage.store import Store
from bot.storage.tables import audit_log
from tests.domain.roster.test_roster_changes import AOZORA, EMPTY, END, NEXT, START, UMI

FACTS = load_facts(data_folder())
NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
LINH = replace(
    EMPTY, language="vi", nationality="VN", employer=AOZORA, contract_started_on=START, stay_expiry=date(2027, 3, 31)
)
MAYA = replace(EMPTY, number="W-2", name_on_card="EXAMPLE MAYA")
BROKEN = (RowProblem("stay_expiry", "roster-problem-two-dates"),)


def source(
    *people: RosterEntry | tuple[RowProblem, ...],
    employers: Iterable[EmployerEntry | tuple[RowProblem, ...]] = (),
) -> RosterSource:
    return RosterSource(enumerate(employers, start=2), enumerate(people, start=2))


def counted(result: RosterResult) -> tuple[int, ...]:
    return tuple(result.count(outcome) for outcome in RowOutcome)


async def taken(store: Store, *people: RosterEntry | tuple[RowProblem, ...]) -> tuple[int, ...]:
    return counted(await take_in_roster(store, source(*people), FACTS, Actor.staff(1), NOW))


async def test_people_are_added_with_what_staff_say_of_them(store: Store) -> None:
    assert await taken(store, LINH, MAYA) == (2, 0, 0, 0)
    worker = await store.workers.by_number("W-1")
    assert worker is not None
    assert (worker.name_on_card, worker.locale, worker.employer) == ("EXAMPLE LINH", "vi", AOZORA)
    profile = await store.profiles.of(worker.id)
    assert profile.value_by("nationality", Owner.STAFF) == "VN"
    assert profile.day("stay_expiry", NOW.date()) == date(2027, 3, 31)
    contract = await store.contracts.present(worker.id)
    assert contract is not None
    assert (contract.employer, contract.started_on, contract.ended_on) == (AOZORA, START, None)


async def test_the_same_file_again_changes_nothing(store: Store) -> None:
    await taken(store, LINH, MAYA)
    assert await taken(store, LINH, MAYA) == (0, 0, 2, 0)
    worker = await store.workers.by_number("W-1")
    assert worker is not None
    assert len(await store.contracts.all_of(worker.id)) == 1
    assert len(await store.employers.all()) == 1


async def test_a_preview_counts_the_same_and_writes_nothing(store: Store) -> None:
    rows = (LINH, MAYA, BROKEN)
    previewed = await preview_roster(store, source(*rows))
    assert await store.workers.by_number("W-1") is None
    assert await store.employers.all() == []
    done = await take_in_roster(store, source(*rows), FACTS, Actor.staff(1), NOW)
    assert previewed == done
    assert (counted(done), done.new_employers) == ((2, 0, 0, 1), 1)


async def test_what_the_worker_said_stays_and_counts(store: Store) -> None:
    await taken(store, LINH)
    worker = await store.workers.by_number("W-1")
    assert worker is not None
    await store.profiles.set_values(worker.id, Owner.WORKER, [("stay_expiry", "2027-01-31")], NOW)
    result = await take_in_roster(
        store, source(replace(LINH, stay_expiry=date(2027, 6, 30))), FACTS, Actor.staff(1), NOW
    )
    assert result.people[0].otherwise == ("stay_expiry",)
    profile = await store.profiles.of(worker.id)
    assert profile.day("stay_expiry", NOW.date()) == date(2027, 1, 31)
    assert profile.value_by("stay_expiry", Owner.STAFF) == "2027-06-30"


async def test_a_new_name_on_the_card_is_taken_over(store: Store) -> None:
    await taken(store, LINH)
    assert await taken(store, replace(LINH, name_on_card="EXAMPLE LINH TRAN")) == (0, 1, 0, 0)
    worker = await store.workers.by_number("W-1")
    assert worker is not None
    assert worker.name_on_card == "EXAMPLE LINH TRAN"


async def test_of_who_was_forgotten_only_the_contract_s_end_is_taken_in(store: Store) -> None:
    await taken(store, LINH)
    worker = await store.workers.by_number("W-1")
    assert worker is not None
    await store.workers.withhold_name(worker, NOW)
    await store.profiles.forget(worker.id, Owner.STAFF)
    row = replace(LINH, contract_ended_on=END, contract_end_reason=EndReason.OWN_WISH)
    assert await taken(store, row) == (0, 1, 0, 0)
    left = await store.workers.get(worker.id)
    assert left.name_on_card is None
    assert (await store.profiles.of(worker.id)).told == ()
    contract = await store.contracts.present(worker.id)
    assert contract is not None
    assert (contract.ended_on, contract.end_reason) == (END, EndReason.OWN_WISH)


async def test_another_employer_is_a_new_contract_and_history_stays(store: Store) -> None:
    await taken(store, LINH)
    worker = await store.workers.by_number("W-1")
    assert worker is not None
    moved = replace(LINH, employer=UMI, contract_started_on=NEXT)
    assert await taken(store, moved) == (0, 0, 0, 1)
    consultation = await store.consultations.open(worker, ConsultationKind.PAY, NOW)
    await taken(store, replace(LINH, contract_ended_on=END))
    assert await taken(store, moved) == (0, 1, 0, 0)
    assert await taken(store, moved) == (0, 0, 1, 0)
    history = [(each.employer, each.ended_on) for each in await store.contracts.all_of(worker.id)]
    assert history == [(UMI, None), (AOZORA, END)]
    assert (await store.workers.get(worker.id)).employer == UMI
    assert (await store.consultations.get(consultation.id)).employer == AOZORA


async def test_a_refused_row_neither_stops_the_others_nor_makes_its_employer(store: Store) -> None:
    await taken(store, LINH)
    assert await taken(store, replace(LINH, employer=UMI), MAYA, BROKEN) == (1, 0, 0, 2)
    assert [each.name for each in await store.employers.all()] == [AOZORA]


async def test_nobody_is_deleted_because_a_row_is_missing(store: Store) -> None:
    await taken(store, LINH, MAYA)
    await taken(store, MAYA)
    assert await store.workers.by_number("W-1") is not None


async def test_the_employers_sheet_describes_new_and_known_employers(store: Store) -> None:
    known = await store.employers.add("Ａｏｚｏｒａ Foods")
    await store.employers.describe(known, {"supervisor_name": "EXAMPLE JIRO"})
    sheet: list[EmployerEntry | tuple[RowProblem, ...]] = [
        EmployerEntry(AOZORA, "1-1", None, None, None),
        EmployerEntry(UMI, None, "care", None, None),
        EmployerEntry(UMI, "2-2", None, None, None),
        (RowProblem("name", "roster-problem-missing"),),
    ]
    result = await take_in_roster(store, source(LINH, employers=sheet), FACTS, Actor.staff(1), NOW)
    assert [row.outcome.value for row in result.employers] == ["changed", "added", "refused", "refused"]
    assert (result.new_employers, result.is_any_refused) == (1, True)
    kept = {each.name: (each.address, each.field, each.supervisor_name) for each in await store.employers.all()}
    assert kept == {"Ａｏｚｏｒａ Foods": ("1-1", None, "EXAMPLE JIRO"), UMI: (None, "care", None)}
    again = await preview_roster(store, source(employers=sheet[:2]))
    assert (again.employers, again.changes_something) == ([], False)


async def test_an_import_tells_the_prefectures_of_employers_by_their_addresses(store: Store) -> None:
    sheet = [
        EmployerEntry(AOZORA, "〒100-0001 東京都千代田区例示1-2-3", None, None, None),
        EmployerEntry(UMI, "例示県例示市1-2-3", None, None, None),
    ]
    await take_in_roster(store, source(LINH, employers=sheet), FACTS, Actor.staff(1), NOW)
    assert {each.name: each.prefecture for each in await store.employers.all()} == {AOZORA: "JP-13", UMI: None}
    moved = [EmployerEntry(AOZORA, "大阪府大阪市例示1-2-3", None, None, None)]
    await take_in_roster(store, source(LINH, employers=moved), FACTS, Actor.staff(1), NOW)
    assert {each.name: each.prefecture for each in await store.employers.all()} == {AOZORA: "JP-27", UMI: None}


async def test_an_import_leaves_an_event_with_counts_and_who(store: Store) -> None:
    await taken(store, LINH, BROKEN)
    [event] = (await store.audit_log._connection.execute(select(audit_log))).all()
    counts = {"added": 1, "changed": 0, "unchanged": 0, "refused": 1, "new_employers": 1}
    assert (event.action, event.actor, event.details) == ("roster_imported", "staff:1", counts)


async def test_more_people_than_one_query_takes_are_all_found_again(store: Store) -> None:
    many = [replace(LINH, number=f"W-{place}", name_on_card=f"EXAMPLE {place}") for place in range(1_201)]
    assert await taken(store, *many) == (1_201, 0, 0, 0)
    assert await taken(store, *many) == (0, 0, 1_201, 0)


async def test_what_is_undone_alone_leaves_the_rest_of_the_transaction(store: Store) -> None:
    await taken(store, MAYA)
    with pytest.raises(RuntimeError, match="looked at again"):
        await _take_in_and_undo(store)
    assert await store.workers.by_number("W-1") is None
    assert await store.workers.by_number("W-2") is not None


async def _take_in_and_undo(store: Store) -> None:
    async with store.savepoint():
        await taken(store, LINH)
        raise RuntimeError("looked at again")
