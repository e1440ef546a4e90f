from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError, NoResultFound

from bot.domain.reminders.obligation import JOB_CHANGE_SUPPORT, Due, Obligation
from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.domain.support.job_change_record import EntryKind, JobChange
from bot.storage.store import Store

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
LATER = NOW + timedelta(days=30)
ENDED_ON = date(2026, 11, 20)
GROUP = -1001
QUESTION = 77


@pytest.fixture
async def consultation(store: Store) -> Consultation:
    worker = await store.workers.upsert_by_chat(7_000_000_009, "en")
    return await store.consultations.open(worker, ConsultationKind.JOB_CHANGE, NOW)


@pytest.fixture
async def officer_id(store: Store) -> int:
    return await store.staff.add(501, NOW)


async def test_a_new_record_is_open_and_empty(store: Store, consultation: Consultation) -> None:
    opened = await store.job_changes.open(consultation, ENDED_ON, NOW)

    assert opened == JobChange(
        id=opened.id,
        worker_id=consultation.worker_id,
        consultation_id=consultation.id,
        contract_ended_on=ENDED_ON,
        opened_at=NOW,
        closed_at=None,
        entries=(),
    )
    assert await store.job_changes.open_one(consultation.worker_id) == opened
    assert await store.job_changes.find(opened.id) == opened


async def test_a_worker_has_one_open_record_at_a_time(store: Store, consultation: Consultation) -> None:
    await store.job_changes.open(consultation, None, NOW)
    with pytest.raises(IntegrityError):
        await store.job_changes.open(consultation, None, NOW)


async def test_after_a_new_contract_the_next_change_is_another_record(store: Store, consultation: Consultation) -> None:
    first = await store.job_changes.open(consultation, None, NOW)
    await store.job_changes.set_closed(first.id, LATER)

    assert await store.job_changes.open_one(consultation.worker_id) is None
    assert (await store.job_changes.get(first.id)).closed_at == LATER
    second = await store.job_changes.open(consultation, None, LATER)
    assert await store.job_changes.open_one(consultation.worker_id) == second


async def test_a_record_closed_too_early_is_opened_again(store: Store, consultation: Consultation) -> None:
    job_change = await store.job_changes.open(consultation, None, NOW)
    await store.job_changes.set_closed(job_change.id, LATER)
    await store.job_changes.set_closed(job_change.id, None)
    assert await store.job_changes.open_one(consultation.worker_id) == job_change


async def test_a_record_that_never_was_is_not_found(store: Store) -> None:
    assert await store.job_changes.find(404) is None
    assert await store.job_changes.open_one(404) is None
    assert await store.job_changes.asked_by(GROUP, 404) is None
    with pytest.raises(NoResultFound):
        await store.job_changes.get(404)


async def test_an_entry_counts_once_somebody_has_written_it(
    store: Store, consultation: Consultation, officer_id: int
) -> None:
    job_change = await store.job_changes.open(consultation, None, NOW)
    await store.job_changes.ask(job_change.id, EntryKind.HELLO_WORK_VISIT, GROUP, QUESTION)
    await store.job_changes.ask(job_change.id, EntryKind.PERSON_IN_CHARGE, GROUP, QUESTION + 1)
    asked = await store.job_changes.asked_by(GROUP, QUESTION)
    assert asked is not None
    assert (asked.kind, asked.text) == (EntryKind.HELLO_WORK_VISIT, None)
    assert (await store.job_changes.get(job_change.id)).texts(EntryKind.HELLO_WORK_VISIT) == ()

    await store.job_changes.write(asked.id, "1 December, 10:00, Shinjuku", officer_id, NOW)

    written = await store.job_changes.get(job_change.id)
    assert written.texts(EntryKind.HELLO_WORK_VISIT) == ("1 December, 10:00, Shinjuku",)
    assert written.texts(EntryKind.PERSON_IN_CHARGE) == ()


async def test_writing_again_corrects_the_entry(store: Store, consultation: Consultation, officer_id: int) -> None:
    job_change = await store.job_changes.open(consultation, None, NOW)
    await store.job_changes.ask(job_change.id, EntryKind.CANDIDATE_EMPLOYER, GROUP, QUESTION)
    asked = await store.job_changes.asked_by(GROUP, QUESTION)
    assert asked is not None
    for text in ("EXAMPLE Foods", "EXAMPLE Foods, Osaka"):
        await store.job_changes.write(asked.id, text, officer_id, NOW)
    assert (await store.job_changes.get(job_change.id)).texts(EntryKind.CANDIDATE_EMPLOYER) == ("EXAMPLE Foods, Osaka",)


async def test_in_a_group_with_a_new_id_another_question_is_meant(store: Store, consultation: Consultation) -> None:
    job_change = await store.job_changes.open(consultation, None, NOW)
    await store.job_changes.ask(job_change.id, EntryKind.HELLO_WORK_VISIT, GROUP, QUESTION)
    assert await store.job_changes.asked_by(GROUP - 1, QUESTION) is None
    await store.job_changes.ask(job_change.id, EntryKind.PERSON_IN_CHARGE, GROUP - 1, QUESTION)
    for group_id, kind in ((GROUP, EntryKind.HELLO_WORK_VISIT), (GROUP - 1, EntryKind.PERSON_IN_CHARGE)):
        asked = await store.job_changes.asked_by(group_id, QUESTION)
        assert asked is not None
        assert asked.kind is kind


async def test_what_is_owed_stays_open_until_it_is_done(store: Store, consultation: Consultation) -> None:
    worker_id, kind = consultation.worker_id, JOB_CHANGE_SUPPORT
    await store.obligations.open(Due(worker_id, kind, ENDED_ON), NOW)

    (owed,) = await store.obligations.list_open(worker_id)
    assert owed == Obligation(owed.id, worker_id, kind, ENDED_ON, None, NOW, None)

    await store.obligations.finish(worker_id, kind, LATER)
    assert await store.obligations.list_open(worker_id) == []


async def test_the_same_day_makes_one_obligation_which_can_open_again(store: Store, consultation: Consultation) -> None:
    worker_id, kind = consultation.worker_id, JOB_CHANGE_SUPPORT
    await store.obligations.open(Due(worker_id, kind, ENDED_ON), NOW)
    await store.obligations.open(Due(worker_id, kind, ENDED_ON), NOW)
    assert len(await store.obligations.list_open(worker_id)) == 1
    await store.obligations.finish(worker_id, kind, NOW)
    await store.obligations.open(Due(worker_id, kind, ENDED_ON), LATER)
    assert len(await store.obligations.list_open(worker_id)) == 1


async def test_finishing_leaves_other_workers_obligations_open(store: Store, consultation: Consultation) -> None:
    other = await store.workers.upsert_by_chat(7_000_000_010, "vi")
    for worker_id in (consultation.worker_id, other.id):
        await store.obligations.open(Due(worker_id, JOB_CHANGE_SUPPORT, ENDED_ON), NOW)
    await store.obligations.finish(other.id, JOB_CHANGE_SUPPORT, LATER)
    assert len(await store.obligations.list_open(consultation.worker_id)) == 1
