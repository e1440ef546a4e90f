from datetime import UTC, date, datetime

from bot.domain.workers.profile import Owner
from bot.storage.store import Store

NOW = datetime(2026, 11, 22, tzinfo=UTC)


async def test_what_the_two_say_stands_beside_each_other(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    await store.profiles.set_values(worker.id, Owner.WORKER, [("stay_expiry", "2027-04-01")], NOW)
    await store.profiles.set_values(worker.id, Owner.STAFF, [("stay_expiry", "2027-05-01"), ("status", "ssw1")], NOW)
    profile = await store.profiles.of(worker.id)
    assert (profile.value("stay_expiry"), profile.value("status")) == ("2027-04-01", "ssw1")
    assert profile.value_by("stay_expiry", Owner.STAFF) == "2027-05-01"


async def test_saying_it_again_replaces_what_the_same_one_said(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    for value in ("9", "10"):
        await store.profiles.set_values(worker.id, Owner.WORKER, [("message_hour", value)], NOW)
    assert [told.value for told in (await store.profiles.of(worker.id)).told] == ["10"]


async def test_taking_back_leaves_the_others_word(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    for by in Owner:
        await store.profiles.set_values(worker.id, by, [("prefecture", "JP-13"), ("message_hour", "9")], NOW)
    await store.profiles.withdraw(worker.id, Owner.WORKER, "prefecture")
    profile = await store.profiles.of(worker.id)
    assert (profile.value_by("prefecture", Owner.WORKER), profile.value("prefecture")) == (None, "JP-13")
    assert profile.value_by("message_hour", Owner.WORKER) == "9"


async def test_forgetting_takes_everything_that_one_said_about_one_worker(store: Store) -> None:
    worker, other = await store.workers.upsert_by_chat(101, "vi"), await store.workers.upsert_by_chat(102, "en")
    for each in (worker, other):
        await store.profiles.set_values(each.id, Owner.WORKER, [("prefecture", "JP-13")], NOW)
    await store.profiles.forget(worker.id, Owner.WORKER)
    assert set(await store.profiles.of_many([worker.id, other.id])) == {other.id}


async def test_the_stay_of_an_application_is_kept_until_its_day_is_told_anew(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    for _ in range(2):
        await store.profiles.set_values(worker.id, Owner.WORKER, [("applied_on", "2026-11-20")], NOW)
        (application,) = (await store.profiles.of(worker.id)).told
        assert application.stay_until is None
        await store.profiles.set_stay(worker.id, application, date(2027, 4, 1))
        (application,) = (await store.profiles.of(worker.id)).told
        assert application.stay_until == date(2027, 4, 1)


async def test_outdated_is_whose_own_day_lies_in_a_span_while_staff_know_a_later_one(store: Store) -> None:
    days = [
        ("2026-11-20", "2027-04-01"),
        ("2026-11-20", "2026-11-19"),
        ("2026-11-22", "2027-04-01"),
        ("2026-10-01", None),
    ]
    ids = []
    for number, (own, theirs) in enumerate(days):
        worker = await store.workers.upsert_by_chat(100 + number, "vi")
        ids.append(worker.id)
        await store.profiles.set_values(worker.id, Owner.WORKER, [("stay_expiry", own)], NOW)
        if theirs is not None:
            await store.profiles.set_values(worker.id, Owner.STAFF, [("stay_expiry", theirs)], NOW)
    assert list(await store.profiles.outdated(date(2026, 10, 1), date(2026, 11, 21))) == [ids[0]]
