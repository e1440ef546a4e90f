"""Consultations: who may do what to one, and what everybody hears of it."""

from bot.actions.consultations import close_consultation, open_consultation, reopen_consultation
from bot.domain.consultation import ConsultationKind
from bot.storage.store import Store
from bot.storage.tables import consultations
from tests.actions.vocabulary import NOW, a_member, a_worker, happened, rows, said, words


async def test_a_consultation_is_closed_once(store: Store) -> None:
    worker, member = await a_worker(store), await a_member(store)
    opened = await open_consultation(store, worker, ConsultationKind.PAY, [words("My pay is short")], NOW)
    assert await close_consultation(store, member, opened, NOW)
    closed = await store.consultations.get(opened.id)
    assert not await close_consultation(store, member, closed, NOW)
    assert [row["state"] for row in await rows(store, consultations)] == ["closed"]
    assert [key for key, _ in await said(store, worker_id=worker.id)] == ["consultation-closed"]
    assert [row["actor"] for row in await happened(store, "consultation_moved")] == [f"staff:{member.id}"]
    assert await reopen_consultation(store, member, closed, NOW)
