"""Both of two rows that are one person are among the people of a notice: whatever follows, the numbers add up."""

import pytest

from bot.actions.context import ActionContext
from bot.actions.notices.feeding import feed
from bot.actions.notices.running import pause_notice, resume_notice
from bot.actions.privacy.erasure import forget
from bot.actions.workers.merge import MergePair, link
from bot.domain.facts import Facts
from bot.domain.notices.notice import Notice, NoticePurpose, NoticeState
from bot.domain.outbox import DeliveryStatus
from bot.domain.privacy.retention import Retention
from bot.domain.roster.identity import IdentifiedBy
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.notices.sent import a_notice, is_for
from tests.actions.notices.vocabulary import (
    an_approved_notice,
    claimed,
    complete,
    outcomes,
    staff_of,
    state_of,
    total,
)
from tests.actions.vocabulary import LINH_CHAT, NOW, a_worker, acting, on_roster, rows


@pytest.fixture
async def by(store: Store, facts: Facts) -> ActionContext:
    """Who wrote the notice, and says that both are one person."""
    return acting(store, (await staff_of(store))[0], facts=facts)


@pytest.fixture
async def pair(store: Store) -> MergePair:
    """Linh on the roster, whom nobody could write to yet, and Linh who came by herself."""
    return MergePair(await a_worker(store, LINH_CHAT), await on_roster(store))


async def become_one(by: ActionContext, pair: MergePair) -> Worker:
    """Staff say that both are one person."""
    assert (await link(by, pair, IdentifiedBy.IN_PERSON)).is_done
    await by.store.outbox.flush()
    return await by.store.workers.get(pair.on_roster.id)


async def for_both(store: Store) -> Notice:
    """A notice to everybody: both are among its people."""
    notice = await an_approved_notice(store)
    assert (notice.counted, await total(store, notice.id)) == (2, 2)
    return notice


async def feeds(by: ActionContext) -> None:
    await feed(by, 50)
    await by.store.outbox.flush()


async def waiting(store: Store) -> list[object]:
    """Which workers something of the notice waits for in the outbox."""
    return [row["worker_id"] for row in await rows(store, outbox) if row["notice_id"] and row["ended_at"] is None]


@pytest.mark.parametrize("is_fed", [False, True])
async def test_merged_before_it_arrived_the_one_with_the_chat_gets_it_once(
    store: Store, by: ActionContext, pair: MergePair, is_fed: bool
) -> None:
    notice = await for_both(store)
    if is_fed:
        await feeds(by)
    linh = await become_one(by, pair)
    assert await total(store, notice.id) == notice.counted
    await feeds(by)
    assert await waiting(store) == [linh.id]
    await complete(store, await claimed(store))
    await feeds(by)
    assert await outcomes(store, notice.id) == {"sent": 1, "unreachable": 1}
    assert await state_of(store, notice.id) is NoticeState.DONE


async def test_merged_while_it_is_on_its_way_it_is_known_with_the_one_who_has_the_chat(
    store: Store, by: ActionContext, pair: MergePair
) -> None:
    notice = await for_both(store)
    await feeds(by)
    in_hand = await claimed(store)
    linh = await become_one(by, pair)
    await complete(store, in_hand)
    await feeds(by)
    await feeds(by)
    assert await waiting(store) == []
    assert await total(store, notice.id) == notice.counted
    assert await state_of(store, notice.id) is NoticeState.DONE
    had = await store.notice_recipients.of(notice.id, linh.id)
    assert had is not None
    assert had.outcome is DeliveryStatus.SENT
    assert await outcomes(store, notice.id) == {"sent": 1, "unreachable": 1}


async def test_merged_and_forgotten_nothing_waits_and_every_number_stays(
    store: Store, by: ActionContext, pair: MergePair
) -> None:
    notice = await for_both(store)
    await feeds(by)
    linh = await become_one(by, pair)
    await forget(acting(store), linh, Retention(), NOW.date())
    assert await total(store, notice.id) == notice.counted
    await feeds(by)
    assert await waiting(store) == []
    for worker_id in (linh.id, pair.arrived.id):
        await store.deletions.delete_records(worker_id)
        assert await total(store, notice.id) == notice.counted
    await feeds(by)
    assert await state_of(store, notice.id) is NoticeState.DONE


async def test_merged_while_paused_it_goes_on_for_the_one_with_the_chat(
    store: Store, by: ActionContext, pair: MergePair
) -> None:
    notice = await for_both(store)
    await feeds(by)
    await pause_notice(by, notice.id)
    linh = await become_one(by, pair)
    await resume_notice(by, notice.id)
    await feeds(by)
    assert await waiting(store) == [linh.id]
    assert await total(store, notice.id) == notice.counted


@pytest.mark.parametrize(
    ("purpose", "noted_in"), [(NoticePurpose.CORRECT, "corrected_at"), (NoticePurpose.TAKE_BACK, "taken_back_at")]
)
async def test_merged_while_it_is_changed_what_they_have_is_known_to_be_changed(
    store: Store, by: ActionContext, pair: MergePair, purpose: NoticePurpose, noted_in: str
) -> None:
    notice = await a_notice(store, by.staff_id)
    await is_for(store, notice, pair.arrived)
    about = {"purpose": purpose, "about_id": notice.id, "state": NoticeState.SENDING, "ended_at": None}
    change = await a_notice(store, by.staff_id, {"en": "EXAMPLE: open."}, **about)  # type: ignore[arg-type]
    await store.notice_recipients.fix_copies(change)
    await feeds(by)
    in_hand = await claimed(store)
    linh = await become_one(by, pair)
    await complete(store, in_hand)
    await feeds(by)
    had, got = [await store.notice_recipients.of(each.id, linh.id) for each in (notice, change)]
    assert had is not None
    assert got is not None
    assert (getattr(had, noted_in), got.outcome) == (NOW, DeliveryStatus.SENT)
