"""What a worker says of themselves, takes back, or finds wrong."""

from datetime import date

import pytest

from bot.actions.reminders.replan import replan
from bot.actions.workers.profile import ask_to_correct, set_preferred_name, take_back, tell
from bot.domain.facts import Facts
from bot.domain.workers.profile import Owner
from bot.storage.store import Store
from bot.storage.tables import consultations, tasks
from tests.actions.vocabulary import NOW, a_worker, acting, happened, known, on_roster, rows, said


async def test_a_change_leaves_an_event_with_the_detail_and_never_its_value(store: Store, facts: Facts) -> None:
    worker = await a_worker(store)
    await tell(acting(store, facts=facts), worker, "passport_expiry", "2030-01-31")
    await take_back(acting(store, facts=facts), worker, "passport_expiry")
    await set_preferred_name(acting(store), worker, "Linh")
    events = await happened(store, "profile_changed")
    assert {event["actor"] for event in events} == {f"worker:{worker.id}"}
    assert [event["details"] for event in events] == [
        {"field": each} for each in ("passport_expiry",) * 2 + ("called",)
    ]


async def test_what_is_taken_back_is_gone_and_what_staff_said_stays(store: Store, facts: Facts) -> None:
    worker = await a_worker(store)
    await known(store, worker, stay_expiry="2027-05-01")
    await tell(acting(store, facts=facts), worker, "stay_expiry", "2027-04-01")
    await take_back(acting(store, facts=facts), worker, "stay_expiry")
    profile = await store.profiles.of(worker.id)
    assert profile.value_by("stay_expiry", Owner.WORKER) is None
    assert profile.value_by("stay_expiry", Owner.STAFF) == "2027-05-01"


@pytest.mark.parametrize(("field_id", "value"), [("nationality", "TH"), ("quiet_from", "24")])
async def test_a_worker_says_nothing_of_a_field_of_staff_and_nothing_that_it_cannot_hold(
    store: Store, facts: Facts, field_id: str, value: str
) -> None:
    worker = await a_worker(store)
    with pytest.raises(ValueError, match=field_id):
        await tell(acting(store, facts=facts), worker, field_id, value)
    assert (await store.profiles.of(worker.id)).told == ()


async def test_corrections_go_to_staff_in_one_consultation_about_papers(store: Store) -> None:
    worker = await a_worker(store)
    first, second = [await ask_to_correct(acting(store), worker, part) for part in ("nationality", "employer")]
    assert first.id == second.id
    assert [row["kind"] for row in await rows(store, consultations)] == ["procedure"]
    corrections = [args for key, args in await said(store) if key == "profile-correction"]
    assert corrections == [{"part": "nationality"}, {"part": "employer"}]


async def test_the_end_of_a_contract_is_counted_from_at_once_and_handed_to_staff_until_they_know_it(
    store: Store, facts: Facts
) -> None:
    await store.reminder_kinds.activate(facts.reminders, NOW)
    worker = await on_roster(store, await a_worker(store), employer="Example Foods")
    for _ in range(2):
        await tell(acting(store, facts=facts), worker, "contract_ended_on", "2026-11-20")
    due = {each.kind: each.deadline_on for each in await store.obligations.list_open(worker.id)}
    assert due == {"contract_end_notice": date(2026, 12, 4), "activity_gap": date(2027, 2, 20)}
    ((key, args),) = await said(store, staff_id=None, worker_id=None)
    assert (key, args["told_on"]) == ("task-contract_end", "2026-11-20")

    (contract,) = await store.contracts.all_of(worker.id)
    await store.contracts.end(contract.id, date(2026, 11, 21), None)
    await replan(store, [worker.id], facts, NOW)
    (notice,) = [each for each in await store.obligations.list_open(worker.id) if each.kind == "contract_end_notice"]
    assert notice.deadline_on == date(2026, 12, 5)


async def test_staff_are_not_told_of_an_end_that_they_know(store: Store, facts: Facts) -> None:
    worker = await on_roster(store, await a_worker(store), employer="Example Foods")
    (contract,) = await store.contracts.all_of(worker.id)
    await store.contracts.end(contract.id, date(2026, 11, 20), None)
    await tell(acting(store, facts=facts), worker, "contract_ended_on", "2026-11-20")
    assert await rows(store, tasks) == []
