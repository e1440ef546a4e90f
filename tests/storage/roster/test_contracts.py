from datetime import UTC, date, datetime

from bot.domain.roster.employment import EndReason
from bot.domain.support.consultation import ConsultationKind
from bot.storage.store import Store

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
START, END, NEXT = date(2025, 4, 1), date(2026, 10, 31), date(2026, 12, 1)


async def test_a_worker_s_newest_contract_is_the_present_one(store: Store) -> None:
    worker_id, first = await _employed(store)
    await store.contracts.end(first, END, EndReason.EMPLOYER)
    umi = await store.employers.add("Umi Foods")

    await store.contracts.begin(worker_id, umi, NEXT)

    present = await store.contracts.present(worker_id)
    assert present is not None
    assert (present.employer, present.started_on, present.ended_on) == ("Umi Foods", NEXT, None)
    history = await store.contracts.all_of(worker_id)
    assert [(each.employer, each.ended_on, each.end_reason) for each in history] == [
        ("Umi Foods", None, None),
        ("Aozora Foods", END, EndReason.EMPLOYER),
    ]
    assert (await store.workers.get(worker_id)).employer_id == umi


async def test_a_consultation_stays_with_the_employer_of_its_day(store: Store) -> None:
    worker_id, first = await _employed(store)
    consultation = await store.consultations.open(
        await store.workers.upsert_by_chat(101, "vi"), ConsultationKind.PAY, NOW
    )
    await store.contracts.end(first, END, EndReason.OWN_WISH)
    await store.contracts.begin(worker_id, await store.employers.add("Umi Foods"), NEXT)

    assert (await store.consultations.get(consultation.id)).employer == "Aozora Foods"


async def test_an_end_that_was_a_mistake_is_taken_back(store: Store) -> None:
    worker_id, first = await _employed(store)
    await store.contracts.end(first, END, EndReason.OTHER)
    await store.contracts.end(first, None, None)

    present = await store.contracts.present(worker_id)
    assert present is not None
    assert (present.ended_on, present.end_reason) == (None, None)


async def test_what_is_known_of_an_employer_can_change_and_its_name_is_unique(store: Store) -> None:
    await store.employers.add("Umi Foods")
    aozora = await store.employers.add("Aozora Foods")

    await store.employers.describe(aozora, {"address": "1-1", "supervisor_name": "EXAMPLE JIRO"})

    found = await store.employers.by_name("Aozora Foods")
    assert found is not None
    assert (found.id, found.address, found.supervisor_name, found.field) == (aozora, "1-1", "EXAMPLE JIRO", None)
    assert [each.name for each in await store.employers.all()] == ["Aozora Foods", "Umi Foods"]
    assert await store.employers.by_name("Aozora") is None


async def test_somebody_without_a_contract_has_none(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    assert await store.contracts.present(worker.id) is None


async def _employed(store: Store) -> tuple[int, int]:
    worker_id = await store.workers.add_to_roster("W-1", "SOE THIDA")
    await store.workers.attach_chat(worker_id, 101)
    return worker_id, await store.contracts.begin(worker_id, await store.employers.add("Aozora Foods"), START)
