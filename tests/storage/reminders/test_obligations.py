from datetime import UTC, date, datetime, timedelta

import pytest

from bot.actions.reminders.replan import end_obligation, replan
from bot.domain.days import add_months
from bot.domain.outbox import MessageClass, SayText
from bot.domain.reminders.obligation import Due, EndedAs
from bot.domain.roster.employment import EndReason
from bot.domain.workers.profile import Owner
from bot.facts import load_facts
from bot.resources import data_folder
from bot.storage.store import Store
from bot.storage.tables import outbox

FACTS = load_facts(data_folder())
NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
TODAY = date(2026, 11, 22)
EXPIRY = date(2027, 5, 31)


@pytest.fixture
async def worker_id(store: Store) -> int:
    await store.reminder_kinds.activate(FACTS.reminders, NOW)
    return await store.workers.add_to_roster("W-1", "SOE THIDA")


async def test_obligations_follow_from_dates_in_the_same_transaction(store: Store, worker_id: int) -> None:
    await _tell(store, worker_id, stay_expiry=EXPIRY)
    assert await _open(store, worker_id) == {("stay_renewal", EXPIRY): date(2027, 1, 31)}


async def test_who_is_told_twice_is_planned_once(store: Store, worker_id: int) -> None:
    for _ in range(2):
        await _tell(store, worker_id, stay_expiry=EXPIRY)
    assert len(await store.obligations.all_of(worker_id)) == 1


async def test_a_corrected_date_ends_the_old_one_and_what_waited_of_it(store: Store, worker_id: int) -> None:
    await _tell(store, worker_id, stay_expiry=EXPIRY)
    (old,) = await store.obligations.list_open(worker_id)
    await _queue(store, worker_id, old.id)

    await _tell(store, worker_id, stay_expiry=date(2028, 5, 31))

    assert list(await _open(store, worker_id)) == [("stay_renewal", date(2028, 5, 31))]
    row = (await store.audit_log._connection.execute(outbox.select())).one()
    assert (row.outcome, row.reason) == ("skipped", "superseded")


async def test_done_closes_the_series_at_once(store: Store, worker_id: int) -> None:
    await _tell(store, worker_id, stay_expiry=EXPIRY)
    (renewal,) = await store.obligations.list_open(worker_id)
    await _queue(store, worker_id, renewal.id)

    await end_obligation(store, renewal, EndedAs.ACKNOWLEDGED, NOW)
    await replan(store, [worker_id], FACTS, NOW)

    assert await _open(store, worker_id) == {}
    row = (await store.audit_log._connection.execute(outbox.select())).one()
    assert (row.outcome, row.reason) == ("skipped", "done")


async def test_contracts_count_with_their_last_end_and_their_present_start(store: Store, worker_id: int) -> None:
    first = await store.contracts.begin(worker_id, await store.employers.add("Aozora Foods"), date(2025, 4, 1))
    await store.contracts.end(first, TODAY, EndReason.EMPLOYER)
    await replan(store, [worker_id], FACTS, NOW)
    assert {kind for kind, _ in await _open(store, worker_id)} == {
        *("contract_end_notice", "activity_gap", "job_change_support")
    }

    await store.contracts.begin(worker_id, await store.employers.add("Umi Foods"), TODAY + timedelta(days=5))
    await replan(store, [worker_id], FACTS, NOW)
    assert {kind for kind, _ in await _open(store, worker_id)} == {
        *("contract_end_notice", "contract_start_notice", "interview", "supervisor_interview")
    }


async def test_who_prepares_as_a_driver_has_another_deadline_from_the_same_day(store: Store, worker_id: int) -> None:
    since = TODAY - timedelta(days=30)
    await _tell(store, worker_id, preparing_since=since)
    await store.profiles.set_values(worker_id, Owner.WORKER, [("preparing_for", "bus_taxi")], NOW)
    await replan(store, [worker_id], FACTS, NOW)
    (owed,) = await store.obligations.list_open(worker_id)
    assert (owed.anchor_on, owed.deadline_on) == (since, add_months(since, 12))
    await store.profiles.set_values(worker_id, Owner.WORKER, [("preparing_for", "truck")], NOW)
    await replan(store, [worker_id], FACTS, NOW)
    (owed,) = await store.obligations.list_open(worker_id)
    assert owed.deadline_on == add_months(since, 6)


async def test_a_kind_that_waits_for_activation_is_not_planned(store: Store) -> None:
    worker_id = await store.workers.add_to_roster("W-1", "SOE THIDA")
    await store.reminder_kinds.activate(["passport"], NOW)
    await _tell(store, worker_id, stay_expiry=EXPIRY, passport_expiry=EXPIRY)
    assert {kind for kind, _ in await _open(store, worker_id)} == {"passport"}


async def test_who_asked_to_be_forgotten_is_reminded_of_nothing(store: Store, worker_id: int) -> None:
    await _tell(store, worker_id, stay_expiry=EXPIRY)
    await store.workers.withhold_name(await store.workers.get(worker_id), NOW)
    await replan(store, [worker_id], FACTS, NOW)
    assert await _open(store, worker_id) == {}


async def test_only_what_is_due_comes_with_a_tick_and_first_what_was_due_first(store: Store, worker_id: int) -> None:
    for days in (3, 0, 1, -2):
        day = TODAY + timedelta(days=days)
        await store.obligations.open(Due(worker_id, "passport", day, day, day), NOW)
    due = await store.obligations.due(TODAY, 10)
    assert [each.next_on for each in due] == [TODAY - timedelta(days=2), TODAY]
    assert len(await store.obligations.due(TODAY, 1)) == 1


async def test_the_next_day_is_the_nearest_of_what_is_still_due(store: Store, worker_id: int) -> None:
    assert await store.obligations.next_on() is None
    await _tell(store, worker_id, stay_expiry=EXPIRY)
    assert await store.obligations.next_on() == date(2027, 1, 31)
    (renewal,) = await store.obligations.list_open(worker_id)
    await end_obligation(store, renewal, EndedAs.ACKNOWLEDGED, NOW)
    assert await store.obligations.next_on() is None


async def test_the_organisation_owes_a_thing_for_a_day_once(store: Store) -> None:
    for _ in range(2):
        await store.obligations.open(Due(None, "annual_report", TODAY, TODAY, TODAY), NOW)
    assert len(await store.obligations.list_open_of_kinds(["annual_report"])) == 1


async def _tell(store: Store, worker_id: int, **days: date) -> None:
    told = [(field_id, day.isoformat()) for field_id, day in days.items()]
    await store.profiles.set_values(worker_id, Owner.STAFF, told, NOW)
    await replan(store, [worker_id], FACTS, NOW)


async def _open(store: Store, worker_id: int) -> dict[tuple[str, date], date | None]:
    return {(each.kind, each.anchor_on): each.next_on for each in await store.obligations.list_open(worker_id)}


async def _queue(store: Store, worker_id: int, obligation_id: int) -> None:
    message = SayText(
        "reminder-say-stay_renewal", worker_id=worker_id, obligation_id=obligation_id, message_class=MessageClass.LEGAL
    )
    await store.outbox.put(message, NOW)
