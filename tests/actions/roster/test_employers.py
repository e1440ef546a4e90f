"""Employers: one name for one company, and what staff correct."""

from dataclasses import asdict

import pytest

from bot.actions.result import refused
from bot.actions.roster.employers import add_employer, describe_employer, tell_prefectures
from bot.actions.support.consultations import close_consultation, open_consultation
from bot.actions.workers.merge import MergePair, merge_workers
from bot.domain.audit_event import Actor
from bot.domain.roster.employment import Employer, EndReason
from bot.domain.roster.identity import IdentifiedBy
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import ConsultationKind
from bot.storage.store import Store
from bot.storage.tables import consultations, outbox
from tests.actions.vocabulary import TODAY, a_worker, acting, happened, on_roster, rows, words


@pytest.fixture
async def foods(store: Store) -> Employer:
    """An employer of whom nothing but the name is known."""
    return await employer(store, await store.employers.add("Example Foods"))


async def employer(store: Store, employer_id: int) -> Employer:
    """What is known of an employer now."""
    found = await store.employers.find(employer_id)
    assert found is not None
    return found


async def test_an_employer_is_added_once(store: Store, member: StaffMember) -> None:
    assert (await add_employer(acting(store, member), "Umi Foods")).is_done
    added = await store.employers.by_name("Umi Foods")
    assert added is not None
    assert await add_employer(acting(store, member), "Umi Foods") == refused("employers-mistake-twice")
    (event,) = await happened(store, "employer_added")
    assert (event["actor"], event["subject"]) == (f"staff:{member.id}", f"employer:{added.id}")


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("name", "Example Foods (例示食品)"),
        ("address", "例示県例示市1-2-3"),
        ("supervisor_name", "例示 太郎"),
        ("supervisor_email", "supervisor@example.com"),
        ("field", "care"),
    ],
)
async def test_one_part_is_corrected_and_the_event_does_not_tell_its_value(
    store: Store, member: StaffMember, foods: Employer, part: str, value: str
) -> None:
    assert (await describe_employer(acting(store, member), foods, part, value)).is_done
    assert asdict(await employer(store, foods.id)) == {**asdict(foods), part: value}
    (changed,) = await happened(store, "employer_changed")
    assert (changed["subject"], changed["details"]) == (f"employer:{foods.id}", {"part": part})


async def test_a_part_can_be_emptied(store: Store, member: StaffMember, foods: Employer) -> None:
    for value in ("例示県例示市1-2-3", None):
        await describe_employer(acting(store, member), foods, "address", value)
        assert (await employer(store, foods.id)).address == value


async def test_an_employer_cannot_take_another_s_name_and_may_keep_its_own(
    store: Store, member: StaffMember, foods: Employer
) -> None:
    await store.employers.add("Umi Foods")
    taken = await describe_employer(acting(store, member), foods, "name", "Umi Foods")
    assert taken == refused("employers-mistake-twice")
    assert await employer(store, foods.id) == foods
    assert await happened(store, "employer_changed") == []
    assert (await describe_employer(acting(store, member), foods, "name", "Example Foods")).is_done


async def test_a_consultation_keeps_the_employer_of_its_day(store: Store, member: StaffMember, foods: Employer) -> None:
    arrived, linh = await a_worker(store), await on_roster(store, employer=foods.name)
    await merge_workers(acting(store), MergePair(arrived, linh), IdentifiedBy.IN_PERSON, actor=Actor.staff(1))
    opened = await open_consultation(
        acting(store), await store.workers.get(linh.id), ConsultationKind.PAY, [words("Short pay")]
    )
    contract = await store.contracts.present(linh.id)
    assert contract is not None
    await store.contracts.end(contract.id, TODAY, EndReason.OWN_WISH)
    await store.contracts.begin(linh.id, await store.employers.add("Umi Foods"), None)
    await close_consultation(acting(store, member), opened)
    assert "edit_card" in [row["act"] for row in await rows(store, outbox) if row["consultation_id"] == opened.id]
    assert (await store.consultations.get(opened.id)).employer == foods.name
    assert [row["employer_id"] for row in await rows(store, consultations)] == [foods.id]


async def test_the_prefecture_of_an_employer_follows_from_its_address(
    store: Store, member: StaffMember, foods: Employer
) -> None:
    await describe_employer(acting(store, member), foods, "address", "〒530-0001 大阪府大阪市例示1-2-3")
    assert (await employer(store, foods.id)).prefecture == "JP-27"
    await describe_employer(acting(store, member), foods, "field", "care")
    assert (await employer(store, foods.id)).prefecture == "JP-27"
    await describe_employer(acting(store, member), foods, "address", "例示県例示市1-2-3")
    assert (await employer(store, foods.id)).prefecture is None


async def test_a_start_finds_the_prefectures_of_employers_that_were_there_before(store: Store, foods: Employer) -> None:
    await store.employers.describe(foods.id, {"address": "東京都千代田区例示1-2-3"})
    for _ in range(2):
        await tell_prefectures(acting(store))
        assert (await employer(store, foods.id)).prefecture == "JP-13"
