from dataclasses import replace
from datetime import UTC, date, datetime

from sqlalchemy import select

from bot.actions.workers.merge import MergeConflict, MergePair, find_obstacle
from bot.domain.outbox import DeliveryStatus, SendNotice, say
from bot.domain.privacy.consent import Purpose
from bot.domain.reminders.obligation import JOB_CHANGE_SUPPORT, Due
from bot.domain.support.consultation import ConsultationKind
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import metadata, obligations, outbox
from bot.storage.workers.merge import MOVED, STAYING
from tests.actions.notices.sent import a_notice, is_for

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
TODAY = date(2026, 11, 22)


def test_every_table_that_names_a_worker_is_moved_or_has_a_reason_to_stay() -> None:
    naming = {table for table in metadata.tables.values() if "worker_id" in table.c}
    assert naming == {*MOVED, *STAYING}


async def test_everything_of_who_arrived_becomes_the_roster_worker_s(store: Store) -> None:
    arrived, on_roster = await _both(store)
    consultation = await store.consultations.open(arrived, ConsultationKind.PAY, NOW)
    await store.screenings.begin(arrived.id, "eligibility", "1", NOW)
    await store.consents.give(arrived, Purpose.RECORDS, "1", NOW)
    await store.profiles.set_values(arrived.id, Owner.WORKER, [("stay_expiry", "2027-04-30")], NOW)
    await store.outbox.put(say("identity-linked", worker_id=arrived.id), NOW)
    await store.outbox.flush()
    await store.merge.move(arrived.id, on_roster.id)
    await store.outbox.move(arrived.id, on_roster.id, NOW)

    assert [each.id for each in await store.consultations.all_of(on_roster.id)] == [consultation.id]
    assert await store.screenings.latest(on_roster.id, "eligibility") is not None
    assert await store.consents.is_given(on_roster.id, Purpose.RECORDS)
    assert (await store.profiles.of(on_roster.id)).value("stay_expiry") == "2027-04-30"
    row = (await store.audit_log._connection.execute(select(outbox))).one()
    assert (row.worker_id, row.ordering_key) == (on_roster.id, f"worker:{on_roster.id}")
    for table in MOVED:
        left = select(table).where(table.c.worker_id == arrived.id)
        assert (await store.audit_log._connection.execute(left)).all() == [], table.name


async def test_what_the_person_says_now_counts_and_what_staff_said_stays(store: Store) -> None:
    arrived, on_roster = await _both(store)
    await store.profiles.set_values(
        on_roster.id, Owner.WORKER, [("stay_expiry", "2025-01-01"), ("moved_on", "2025-02-01")], NOW
    )
    await store.profiles.set_values(on_roster.id, Owner.STAFF, [("stay_expiry", "2027-03-31")], NOW)
    await store.profiles.set_values(arrived.id, Owner.WORKER, [("stay_expiry", "2027-04-30")], NOW)
    await store.merge.move(arrived.id, on_roster.id)

    profile = await store.profiles.of(on_roster.id)
    assert profile.value_by("stay_expiry", Owner.WORKER) == "2027-04-30"
    assert profile.value_by("stay_expiry", Owner.STAFF) == "2027-03-31"
    assert profile.value_by("moved_on", Owner.WORKER) == "2025-02-01"


async def test_what_both_owe_is_owed_once(store: Store) -> None:
    arrived, on_roster = await _both(store)
    for worker in (arrived, on_roster):
        await store.obligations.open(Due(worker.id, JOB_CHANGE_SUPPORT, TODAY), NOW)
    await store.merge.move(arrived.id, on_roster.id)
    rows = (await store.audit_log._connection.execute(select(obligations))).all()
    assert [row.worker_id for row in rows] == [on_roster.id]


async def test_two_open_job_changes_stand_in_the_way(store: Store) -> None:
    arrived, on_roster = await _both(store)
    for worker in (arrived, on_roster):
        consultation = await store.consultations.open(replace(worker, locale="vi"), ConsultationKind.JOB_CHANGE, NOW)
        await store.job_changes.open(consultation, None, NOW)
    assert await find_obstacle(store, MergePair(arrived, on_roster)) is MergeConflict.TWO_JOB_CHANGES


async def _both(store: Store) -> tuple[Worker, Worker]:
    arrived = await store.workers.upsert_by_chat(101, "vi")
    return arrived, await store.workers.get(await store.workers.add_to_roster("W-1", "SOE THIDA"))


async def test_what_staff_said_of_both_stays_as_the_roster_has_it(store: Store) -> None:
    arrived, on_roster = await _both(store)
    await store.profiles.set_values(arrived.id, Owner.STAFF, [("status", "ssw2"), ("field", "care")], NOW)
    await store.profiles.set_values(on_roster.id, Owner.STAFF, [("status", "ssw1")], NOW)
    await store.merge.move(arrived.id, on_roster.id)

    profile = await store.profiles.of(on_roster.id)
    assert profile.value_by("status", Owner.STAFF) == "ssw1"
    assert profile.value_by("field", Owner.STAFF) == "care"


async def test_who_is_one_of_the_people_of_a_notice_stays_one(store: Store) -> None:
    arrived, on_roster = await _both(store)
    notice = await a_notice(store, await store.staff.add(501, NOW))
    await is_for(store, notice, arrived)
    await store.merge.move(arrived.id, on_roster.id)
    found = await store.notice_recipients.of(notice.id, on_roster.id)
    assert found is not None
    assert found.outcome is DeliveryStatus.SENT


async def test_of_two_who_both_are_the_one_with_the_chat_has_what_stands_there_and_both_are_counted(
    store: Store,
) -> None:
    arrived, on_roster = await _both(store)
    notice = await a_notice(store, await store.staff.add(501, NOW))
    await is_for(store, notice, on_roster, outcome=None, queued_at=NOW)
    await store.outbox.put(SendNotice(notice_id=notice.id, worker_id=on_roster.id), NOW)
    await is_for(store, notice, arrived, telegram_id=77)
    await store.outbox.flush()
    await store.merge.move(arrived.id, on_roster.id)
    theirs = await store.notice_recipients.of(notice.id, on_roster.id)
    other = await store.notice_recipients.of(notice.id, arrived.id)
    assert theirs is not None
    assert other is not None
    assert (theirs.outcome, theirs.telegram_id) == (DeliveryStatus.SENT, 77)
    assert (other.outcome, other.reason) == (DeliveryStatus.UNREACHABLE, "no_chat")
    counts = await store.notice_recipients.counts(notice.id, NOW)
    assert (counts.total, counts.waiting) == (2, 0)
    assert (await store.audit_log._connection.execute(select(outbox))).all() == []
