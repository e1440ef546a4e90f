"""An office to test delivery in: Linh the worker, an officer, a staff forum, and the relay between them."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row, select
from telegram.ext import ExtBot

from bot.clock import MovableClock
from bot.delivery.rate_limiter import PacedLimiter
from bot.delivery.relay import OutboxRelay
from bot.delivery.relay.places import GROUP_WINDOW, WINDOW
from bot.domain.outbox import CopyMessages, OpenTopic, OutboxMessage
from bot.domain.staff import Role
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import IncomingMessage, Message
from bot.domain.workers.worker import Worker
from bot.storage.claims import Places
from bot.storage.database import Database
from bot.storage.tables import outbox
from simulator import Group, Person, Telegram
from tests.actions.vocabulary import post_of
from tests.storage.leases import let_leases_end

START = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
GROUP_ID = -1001
TOKEN = "1000:demo"


# So many looks without a change.
_A_MOMENT = 50


class SteppingClock(MovableClock):
    """Stands still, and knows who waits for it."""

    def __init__(self) -> None:
        super().__init__(START)
        self._put_back = timedelta()
        # So many seconds later than it should, everybody wakes.
        self.late = 0.0
        self.wakes: list[datetime] = []

    async def sleep(self, seconds: float) -> None:
        seconds += self.late
        wake_at = self.now() + timedelta(seconds=seconds)
        self.wakes.append(wake_at)
        try:
            await super().sleep(seconds)
        finally:
            self.wakes.remove(wake_at)

    def put_back(self, by: timedelta) -> None:
        """Let the date go back, and no time pass."""
        self._put_back += by

    def now(self) -> datetime:
        return super().now() - self._put_back

    def step(self) -> None:
        """Move to the next moment for which somebody waits."""
        self.move(min(self.wakes) - self.now())


@dataclass(frozen=True, slots=True)
class Office:
    """Everything at hand; `worker` and `consultation` are Linh's as they were at the start."""

    clock: SteppingClock
    telegram: Telegram
    database: Database
    bot: ExtBot[bool]
    relay: OutboxRelay
    linh: Person
    officer: Person
    staff: Group
    worker: Worker
    consultation: Consultation

    @property
    def limiter(self) -> PacedLimiter:
        """The limiter that the bot and the relay share."""
        return self.relay._limiter

    async def put(self, *messages: OutboxMessage) -> list[int]:
        """Put messages into the outbox; returns their ids."""
        before = {row.id for row in await self.rows()}
        async with self.database.transaction() as store:
            for message in messages:
                await store.outbox.put(message, self.clock.now())
        return [row.id for row in await self.rows() if row.id not in before]

    async def deliver(self) -> int:
        """Drain the outbox; time passes only while all that is in hand waits for it."""
        return await self.let_time_pass(asyncio.create_task(self.relay.drain()))

    async def let_time_pass(self, task: "asyncio.Task[int]") -> int:
        """Move the clock from wake to wake until the task is done.

        What is in hand may also wait for another that opens its topic; then nothing happens for a moment.
        """
        seen, still = (0, 0), 0
        while not task.done():
            now = (len(self.telegram.calls), len(self.clock.wakes))
            seen, still = now, still + 1 if now == seen else 0
            in_hand = len(self.relay._in_hand) + len(self.relay._in_bulk)
            if self.clock.wakes and (len(self.clock.wakes) == in_hand or still > _A_MOMENT):
                self.clock.step()
            await asyncio.wait({task}, timeout=0)
        return task.result()

    async def sent(self, *messages: OutboxMessage) -> list[Row[Any]]:
        """Put messages, deliver them, and return their rows."""
        ids = await self.put(*messages)
        await self.deliver()
        return [row for row in await self.rows() if row.id in ids]

    async def claim_and_die(self) -> None:
        """A sender claims what is due, and dies with it."""
        async with self.database.transaction() as store:
            await store.outbox.claim(self.clock.now(), Places(WINDOW, GROUP_WINDOW, GROUP_WINDOW, WINDOW))

    async def let_leases_end(self) -> None:
        """Let so much time pass that what senders have in hand may be claimed by others."""
        async with self.database.transaction() as store:
            await let_leases_end(store)

    async def rows(self) -> Sequence[Row[Any]]:
        """Every row of the outbox as the table has it, oldest first."""
        async with self.database._engine.connect() as connection:
            return (await connection.execute(select(outbox).order_by(outbox.c.id))).all()

    async def case(self) -> Consultation:
        """The consultation as it stands now."""
        async with self.database.transaction() as store:
            return await store.consultations.get(self.consultation.id)

    async def message(self, message_id: int) -> Message:
        """A stored message, which must exist."""
        async with self.database.transaction() as store:
            message = await store.messages.find(message_id)
        assert message is not None
        return message

    async def keep(self, *posts: dict[str, Any]) -> list[Message]:
        """Store what Linh sent, as a turn of the bot would."""
        async with self.database.transaction() as store:
            return [await store.messages.add_from_worker(self.consultation.id, _words(post), START) for post in posts]

    async def keep_answer(self, answered: Message, *posts: dict[str, Any]) -> list[Message]:
        """Store what the officer wrote under Linh's message."""
        async with self.database.transaction() as store:
            member = await store.staff.by_user(self.officer.id)
            staff_id = member.id if member else await store.staff.add(self.officer.id, START)
            return [
                await store.messages.add_from_staff(post_of(answered), _words(post), staff_id, START) for post in posts
            ]

    async def open_topic(self) -> int:
        """Open the consultation's topic; returns its thread."""
        await self.sent(OpenTopic(consultation_id=self.consultation.id))
        topic_id = (await self.case()).topic_id
        assert topic_id is not None
        return topic_id

    async def brought(self, text: str) -> Message:
        """Linh writes, and it stands in the topic too."""
        [message] = await self.keep(self.linh.sends(text))
        await self.sent(to_staff(message))
        return await self.message(message.id)

    async def answer(self, answered: Message, text: str) -> Message:
        """The officer writes under Linh's message, in the topic; nothing leaves yet."""
        thread_id = (await self.case()).topic_id
        post = self.officer.sends(text, chat=self.staff, thread_id=thread_id, reply_to=answered.staff_message_id)
        [message] = await self.keep_answer(answered, post)
        return message


def to_staff(*messages: Message) -> OutboxMessage:
    """Copies to the consultation's topic."""
    ids = tuple(message.id for message in messages)
    return CopyMessages(ids, consultation_id=messages[0].consultation_id)


def to_worker(worker: Worker, *messages: Message) -> OutboxMessage:
    """Copies to the worker's chat."""
    ids = tuple(message.id for message in messages)
    return CopyMessages(ids, worker_id=worker.id, consultation_id=messages[0].consultation_id)


def texts_of(posts: Sequence[dict[str, Any]]) -> list[str]:
    """The texts among some messages, in order."""
    return [post["text"] for post in posts if "text" in post]


def _words(post: dict[str, Any]) -> IncomingMessage:
    content = "photo" if "photo" in post else "text"
    return IncomingMessage(
        post["message_id"],
        content,
        post.get("text", post.get("caption")),
        post.get("media_group_id"),
    )


async def an_admin(office: Office) -> Person:
    """An admin who has started the bot."""
    admin = office.telegram.add_person(601, "Admin")
    admin.sends("/start")
    async with office.database.transaction() as store:
        await store.staff.confirm(await store.staff.add(admin.id, START), Role.ADMIN, START)
    return admin
