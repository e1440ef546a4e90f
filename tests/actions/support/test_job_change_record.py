"""Changing jobs: what staff hear of it, and the record that they keep until a new contract starts."""

from datetime import datetime, timedelta

import pytest

from bot.actions.result import DONE, ActionResult, refused
from bot.actions.support.consultations import close_consultation
from bot.actions.support.job_change_record import (
    ask_about_job_change,
    close_job_change,
    open_job_change,
    reopen_job_change,
    write_entry,
)
from bot.domain.staff import StaffMember
from bot.domain.support.job_change_record import LONGEST_ENTRY, EntryKind, JobChange
from bot.domain.workers.worker import Worker
from bot.resources import locales_folder
from bot.storage.store import Store
from bot.storage.tables import consultations, job_change_entries, job_changes, obligations, outbox
from bot.texts import Translator, load_texts
from tests.actions.vocabulary import NOW, a_worker, acting, happened, rows, said, words

ANSWERS = "• 理由：勤務先の都合"
VISIT = "2026-12-01 10:00, Hello Work Example"
GROUP = -1001
QUESTION = 77
LONGEST_MESSAGE = 4096


@pytest.fixture
async def worker(store: Store) -> Worker:
    return await a_worker(store)


@pytest.fixture
async def supported(store: Store, worker: Worker) -> JobChange:
    """The record of a worker who accepted the support that is owed."""
    return await open_for(store, worker, NOW)


async def open_for(store: Store, worker: Worker, now: datetime) -> JobChange:
    await open_job_change(acting(store, now=now), worker, ANSWERS)
    opened = await store.job_changes.open_one(worker.id)
    assert opened is not None
    return opened


async def write(store: Store, member: StaffMember, record: JobChange, kind: EntryKind, text: str) -> ActionResult:
    """An officer answers the bot's question."""
    question = QUESTION + len(await rows(store, job_change_entries))
    await store.job_changes.ask(record.id, kind, GROUP, question)
    return await answer(store, member, question, text)


async def answer(store: Store, member: StaffMember, question: int, text: str) -> ActionResult:
    entry = await store.job_changes.asked_by(GROUP, question)
    assert entry is not None
    return await write_entry(acting(store, member), entry, words(text))


async def shown(store: Store) -> str:
    """The record as staff read it last."""
    *_, (key, args) = await said(store, worker_id=None)
    assert key == "job_change-record"
    return Translator(load_texts(locales_folder()), "ja")(key, args)


async def buttons(store: Store) -> list[str]:
    """What stands below the record as staff see it last."""
    *_, last = await rows(store, outbox)
    return [button["key"] for line in last["message"]["buttons"] for button in line]


async def test_answers_go_to_staff_in_one_consultation_however_often_they_are_sent(
    store: Store, worker: Worker
) -> None:
    for _ in range(2):
        await ask_about_job_change(acting(store), worker, ANSWERS)
    (opened,) = await rows(store, consultations)
    assert (opened["kind"], opened["state"]) == ("job_change", "new")
    sent = [args for key, args in await said(store, consultation_id=opened["id"]) if key == "job_change-answers"]
    assert sent == [{"answers": ANSWERS}] * 2
    assert await rows(store, job_changes) == []
    assert await rows(store, obligations) == []


async def test_support_that_is_accepted_opens_a_record_and_is_owed_once(store: Store, worker: Worker) -> None:
    for _ in range(2):
        await open_job_change(acting(store), worker, ANSWERS)
    (case,) = await rows(store, consultations)
    (record,) = await rows(store, job_changes)
    (owed,) = await rows(store, obligations)
    assert (record["consultation_id"], record["closed_at"]) == (case["id"], None)
    assert (owed["kind"], owed["deadline_on"], owed["done_at"]) == ("job_change_support", None, None)
    assert await buttons(store) == [
        *("job_change-add-hello_work_visit", "job_change-add-candidate_employer"),
        *("job_change-add-person_in_charge", "job_change-close"),
    ]
    assert len(await happened(store, "job_change_opened")) == 1


@pytest.mark.parametrize("kind", EntryKind)
async def test_an_officer_adds_an_item_of_which_the_worker_hears_nothing(
    kind: EntryKind, store: Store, worker: Worker, supported: JobChange, member: StaffMember
) -> None:
    assert await write(store, member, supported, kind, VISIT) == DONE
    assert VISIT in await shown(store)
    (entry,) = await rows(store, job_change_entries)
    assert (entry["kind"], entry["text"], entry["staff_id"]) == (kind.value, VISIT, member.id)
    assert await said(store, worker_id=worker.id) == []


async def test_replying_once_more_corrects_the_item(store: Store, supported: JobChange, member: StaffMember) -> None:
    await write(store, member, supported, EntryKind.HELLO_WORK_VISIT, "1 December")
    assert await answer(store, member, QUESTION, VISIT) == DONE
    assert VISIT in await shown(store)
    assert "• 1 December" not in await shown(store)
    assert len(await rows(store, job_change_entries)) == 1


async def test_the_record_shows_the_newest_items_and_keeps_all(
    store: Store, supported: JobChange, member: StaffMember
) -> None:
    for kind in EntryKind:
        for number in range(6):
            text = f"EXAMPLE {kind} {number} {'x' * LONGEST_ENTRY}"[:LONGEST_ENTRY]
            await write(store, member, supported, kind, text)
    record = await shown(store)
    for kind in EntryKind:
        assert f"EXAMPLE {kind} 0" not in record
        assert f"EXAMPLE {kind} 5" in record
    assert len(record) <= LONGEST_MESSAGE
    assert len(await rows(store, job_change_entries)) == 18


async def test_a_new_contract_closes_record_and_obligation_once(
    store: Store, supported: JobChange, member: StaffMember
) -> None:
    assert (await close_job_change(acting(store, member), supported)).is_done
    closed = await store.job_changes.get(supported.id)
    assert not (await close_job_change(acting(store, member), closed)).is_done
    (record,), (owed,) = await rows(store, job_changes), await rows(store, obligations)
    assert record["closed_at"] is not None
    assert owed["done_at"] is not None
    assert await buttons(store) == ["job_change-reopen"]
    assert len(await happened(store, "job_change_closed")) == 1


async def test_a_record_closed_too_early_is_owed_again(store: Store, supported: JobChange, member: StaffMember) -> None:
    await close_job_change(acting(store, member), supported)
    for is_done in (True, False):
        record = await store.job_changes.get(supported.id)
        assert (await reopen_job_change(acting(store, member), record)).is_done is is_done
    assert [row["closed_at"] for row in await rows(store, job_changes)] == [None]
    assert [row["done_at"] for row in await rows(store, obligations)] == [None]
    assert len(await happened(store, "job_change_reopened")) == 1


async def test_after_a_new_contract_support_can_be_owed_once_more(
    store: Store, worker: Worker, supported: JobChange, member: StaffMember
) -> None:
    await close_job_change(acting(store, member), supported)
    await open_for(store, worker, NOW + timedelta(days=90))
    assert [row["closed_at"] is None for row in await rows(store, job_changes)] == [False, True]
    assert [row["done_at"] is None for row in await rows(store, obligations)] == [False, True]


async def test_an_earlier_record_is_not_opened_beside_a_later_one(
    store: Store, worker: Worker, supported: JobChange, member: StaffMember
) -> None:
    await close_job_change(acting(store, member), supported)
    await open_for(store, worker, NOW + timedelta(days=90))
    assert not (await reopen_job_change(acting(store, member), await store.job_changes.get(supported.id))).is_done


async def test_closing_the_consultation_leaves_the_obligation_open(
    store: Store, supported: JobChange, member: StaffMember
) -> None:
    consultation = await store.consultations.get(supported.consultation_id)
    assert (await close_consultation(acting(store, member), consultation)).is_done
    assert [row["state"] for row in await rows(store, consultations)] == ["closed"]
    assert [row["done_at"] for row in await rows(store, obligations)] == [None]


async def test_a_closed_record_takes_nothing_more(store: Store, supported: JobChange, member: StaffMember) -> None:
    await store.job_changes.ask(supported.id, EntryKind.HELLO_WORK_VISIT, GROUP, QUESTION)
    await close_job_change(acting(store, member), supported)
    assert await answer(store, member, QUESTION, VISIT) == refused("job_change-mistake-closed")
    assert [row["text"] for row in await rows(store, job_change_entries)] == [None]
