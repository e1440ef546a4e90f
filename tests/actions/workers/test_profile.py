"""What a worker says of themselves, takes back, or finds wrong."""

import pytest

from bot.actions.workers.profile import ask_to_correct, set_preferred_name, take_back, tell
from bot.domain.facts import Facts
from bot.domain.workers.profile import Owner
from bot.storage.store import Store
from bot.storage.tables import consultations
from tests.actions.vocabulary import a_worker, acting, happened, known, rows, said


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
