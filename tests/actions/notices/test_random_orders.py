"""In whatever order things happen to a notice, its numbers add up at every moment, and in the end it is done."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import func, select, text

from bot.actions.notices.feeding import MOST_WAITING, feed
from bot.actions.notices.running import cancel_notice, lose_file, pause_notice, resume_notice, send_again
from bot.domain.notices.notice import NoticeState
from bot.domain.outbox import DeliveryResult, DeliveryStatus, SendNotice
from bot.domain.outbox.claimed import OutboxRow
from bot.domain.staff import StaffMember
from bot.storage.store import Store
from bot.storage.tables import notice_recipients, outbox
from tests.actions.notices.vocabulary import SENT, add_people, an_approved_notice, claimed, complete, staff_of, total
from tests.actions.vocabulary import NOW, acting, rows
from tests.storage.leases import let_leases_end

PEOPLE = 40
RESULTS = (
    SENT,
    DeliveryResult(DeliveryStatus.UNREACHABLE, "bot was blocked by the user"),
    DeliveryResult(DeliveryStatus.REFUSED, "Internal error"),
    DeliveryResult(DeliveryStatus.SKIPPED, "muted"),
)


class Life:
    """A notice to which something happens again and again; each moment is a minute later."""

    def __init__(self, store: Store, notice_id: int, author: StaffMember, random: Random) -> None:
        self.store = store
        self.notice_id = notice_id
        self.author = author
        self.random = random
        self.now = NOW
        self.in_hand: list[OutboxRow] = []

    async def feeds(self) -> None:
        await feed(acting(self.store, now=self.now), self.random.randint(1, 20))

    async def is_claimed(self) -> None:
        self.in_hand += await claimed(self.store, self.now, self.random.randint(1, 8))

    async def ends(self) -> None:
        for row in self.take():
            await complete(self.store, [row], self.random.choice(RESULTS), self.now)

    async def is_tried_again(self) -> None:
        for row in self.take():
            await self.store.outbox.requeue(row, self.now + timedelta(minutes=3))

    async def is_held(self) -> None:
        if taken := self.take():
            await self.store.outbox.put_back(taken, self.now + timedelta(minutes=5))

    async def sender_dies(self) -> None:
        self.in_hand.clear()
        await let_leases_end(self.store)

    async def is_paused(self) -> None:
        await pause_notice(acting(self.store, self.author, now=self.now), self.notice_id)

    async def is_resumed(self) -> None:
        await resume_notice(acting(self.store, self.author, now=self.now), self.notice_id)

    async def loses_its_file(self) -> None:
        for row in self.take()[:1]:
            assert isinstance(row.message, SendNotice)
            await self.store.outbox.put_back([row], None)
            await lose_file(self.store, row.message, self.now)

    async def somebody_is_forgotten(self) -> None:
        worker_ids = [each["worker_id"] for each in await rows(self.store, notice_recipients)]
        await self.store.outbox.cancel(self.random.choice(worker_ids), self.now)

    async def a_row_breaks(self) -> None:
        broken = "UPDATE outbox SET message = 'no json' WHERE outcome = 'queued' AND act = 'send_notice'"
        await self.store.outbox.flush()
        await self.store.audit_log._connection.execute(text(f"{broken} AND id % 7 = {self.random.randint(0, 6)}"))

    async def is_sent_again(self) -> None:
        await send_again(acting(self.store, self.author, now=self.now), self.notice_id)

    def take(self) -> list[OutboxRow]:
        """Take some of what a sender has in hand."""
        self.random.shuffle(self.in_hand)
        some = self.random.randint(0, len(self.in_hand))
        taken, self.in_hand = self.in_hand[:some], self.in_hand[some:]
        return taken


EVENTS: Mapping[Callable[[Life], Awaitable[None]], int] = {
    Life.feeds: 6,
    Life.is_claimed: 6,
    Life.ends: 5,
    Life.is_tried_again: 2,
    Life.is_held: 2,
    Life.sender_dies: 1,
    Life.is_paused: 1,
    Life.is_resumed: 2,
    Life.loses_its_file: 1,
    Life.somebody_is_forgotten: 1,
    Life.a_row_breaks: 1,
    Life.is_sent_again: 1,
}


async def a_life(store: Store, seed: int) -> Life:
    """A notice, and sixty things that happen to it."""
    author, _ = await staff_of(store)
    await add_people(store, PEOPLE)
    notice = await an_approved_notice(store)
    life = Life(store, notice.id, author, Random(seed))  # noqa: S311 - what happens is no secret
    for happens in life.random.choices(list(EVENTS), list(EVENTS.values()), k=60):
        life.now += timedelta(minutes=1)
        await happens(life)
        await store.outbox.flush()
        assert await total(store, notice.id) == notice.counted == PEOPLE, happens
        assert await waiting(store) <= MOST_WAITING
    await life.sender_dies()
    return life


async def waiting(store: Store) -> int:
    """Count what waits in the outbox of notices for workers; some of it nobody can read."""
    its = (outbox.c.notice_id.is_not(None), outbox.c.worker_id.is_not(None), outbox.c.ended_at.is_(None))
    found = await store.audit_log._connection.execute(select(func.count()).select_from(outbox).where(*its))
    return found.scalar_one()


@pytest.mark.parametrize("seed", range(8))
async def test_its_numbers_add_up_at_every_moment_and_it_ends(store: Store, seed: int) -> None:
    life = await a_life(store, seed)
    await life.is_resumed()
    for _ in range(60):
        life.now += timedelta(minutes=10)
        await life.feeds()
        await complete(store, await claimed(store, life.now), SENT, life.now)
    assert (await store.notices.get(life.notice_id)).state is NoticeState.DONE
    assert {each["outcome"] for each in await rows(store, notice_recipients)} & {None} == set()
    assert await total(store, life.notice_id) == PEOPLE


@pytest.mark.parametrize("seed", range(4))
async def test_its_numbers_add_up_after_it_is_cancelled_at_any_moment(store: Store, seed: int) -> None:
    life = await a_life(store, 100 + seed)
    if (await store.notices.get(life.notice_id)).state is NoticeState.DONE:
        return
    await cancel_notice(acting(store, life.author, now=life.now), life.notice_id)
    for row in await claimed(store, life.now + timedelta(hours=1)):
        await complete(store, [row], DeliveryResult(DeliveryStatus.CANCELLED), life.now)
    await life.feeds()
    assert None not in {each["outcome"] for each in await rows(store, notice_recipients)}
    assert await total(store, life.notice_id) == PEOPLE
