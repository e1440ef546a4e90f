"""Merging: who came alone becomes a person of the roster, once and only where nothing stands in the way."""

import pytest

from bot.actions.result import refused
from bot.actions.support.consultations import open_consultation
from bot.actions.workers.merge import MergePair, link
from bot.domain.facts import Facts
from bot.domain.roster.identity import IdentifiedBy
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import ConsultationKind
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import consultations, outbox
from tests.actions.vocabulary import (
    LINH_CHAT,
    PUTRI_CHAT,
    a_worker,
    acting,
    happened,
    on_roster,
    rows,
    said,
    words,
)


@pytest.fixture
async def asked(store: Store) -> Worker:
    """A worker whom no roster knows, with an open consultation."""
    worker = await a_worker(store)
    await open_consultation(acting(store), worker, ConsultationKind.PAY, [words("My pay is short")])
    return worker


async def test_everything_becomes_the_roster_worker_s_and_the_worker_is_told(
    store: Store, asked: Worker, member: StaffMember, facts: Facts
) -> None:
    linh = await on_roster(store)
    assert (await link(acting(store, member, facts=facts), MergePair(asked, linh), IdentifiedBy.IN_PERSON)).is_done
    linked = await store.workers.get(linh.id)
    assert (linked.chat_id, linked.locale, linked.number) == (LINH_CHAT, "en", linh.number)
    assert (await store.workers.get(asked.id)).chat_id is None
    (consultation,) = await rows(store, consultations)
    assert consultation["worker_id"] == linh.id
    (event,) = await happened(store, "worker_linked")
    expected = (f"staff:{member.id}", f"worker:{linh.id}", {"arrived": asked.id, "by": "in_person"})
    assert (event["actor"], event["subject"], event["details"]) == expected
    assert ("identity-linked", {}) in await said(store, worker_id=linh.id)
    assert "edit_card" in [row["act"] for row in await rows(store, outbox)]


async def test_somebody_with_a_phone_of_their_own_is_not_merged(
    store: Store, asked: Worker, member: StaffMember, facts: Facts
) -> None:
    linh = await on_roster(store, await a_worker(store, PUTRI_CHAT))
    before = await rows(store, outbox)
    refusal = await link(acting(store, member, facts=facts), MergePair(asked, linh), IdentifiedBy.IN_PERSON)
    assert refusal == refused("linking-mistake-other_chat")
    assert [row["worker_id"] for row in await rows(store, consultations)] == [asked.id]
    assert (await store.workers.get(linh.id)).chat_id == PUTRI_CHAT
    assert (await store.workers.get(asked.id)).chat_id == LINH_CHAT
    assert await happened(store, "worker_linked") == []
    assert await rows(store, outbox) == before


async def test_who_was_merged_is_not_merged_a_second_time(
    store: Store, asked: Worker, member: StaffMember, facts: Facts
) -> None:
    linh, hoa = await on_roster(store), await on_roster(store, number="W-0002", name="EXAMPLE HOA")
    await link(acting(store, member, facts=facts), MergePair(asked, linh), IdentifiedBy.IN_PERSON)
    gone = await store.workers.get(asked.id)
    refusal = await link(acting(store, member, facts=facts), MergePair(gone, hoa), IdentifiedBy.IN_PERSON)
    assert refusal == refused("linking-mistake-gone")
    linked = await store.workers.get(linh.id)
    refusal = await link(acting(store, member, facts=facts), MergePair(linked, hoa), IdentifiedBy.IN_PERSON)
    assert refusal == refused("linking-mistake-linked_before")
    assert (await store.workers.get(hoa.id)).chat_id is None
    assert len(await happened(store, "worker_linked")) == 1
