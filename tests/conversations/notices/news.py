"""The vocabulary of conversations about notices: one goes out, whoever is meant by it gets it, days go by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.domain.days import TOKYO
from bot.domain.notices.notice import Notice, NoticePurpose, NoticeState
from bot.domain.outbox import CorrectNotice, SendNotice, TakeBackNotice
from bot.domain.staff import Role
from bot.storage.store import Store
from bot.storage.tables import notice_recipients
from tests.actions.notices.sent import TEXTS, a_notice, is_for
from tests.conversations.chat import Chat
from tests.conversations.conftest import JOINER_ID
from tests.conversations.world import Row, World


@dataclass(frozen=True, slots=True)
class News:
    """Notices go out in that world, written by one of staff."""

    world: World
    staff_id: int

    @classmethod
    async def of(cls, world: World) -> "News":
        """Somebody writes them."""
        person = world.people[JOINER_ID]
        await world.employ(person, Role.SUPPORT_MANAGER)
        async with world.shien.database.transaction() as store:
            member = await store.staff.by_user(person.id)
            assert member is not None
            return cls(world, member.id)

    async def goes_out(self, *readers: Chat, texts: Mapping[str, str] = TEXTS, **told: Any) -> Notice:
        """A notice goes to these."""
        now = self.world.clock.now()
        async with self.world.shien.database.transaction() as store:
            notice = await a_notice(store, self.staff_id, texts, now, state=NoticeState.SENDING, ended_at=None, **told)
            await self._put(store, notice, readers)
        await self.world.settles()
        return notice

    async def people(self) -> list[Row]:
        """Everybody of every notice."""
        return await self.world.rows(notice_recipients)

    async def passes(self, days: int, hour: int) -> None:
        """It is that hour, so many days later; the ticks come by."""
        here = self.world.clock.now().astimezone(TOKYO)
        then = datetime.combine(here.date() + timedelta(days=days), here.time(), TOKYO).replace(hour=hour, minute=0)
        self.world.clock.move(then - self.world.clock.now())
        await self.world.shien._schedule.tick()
        await self.world.settles()

    async def _put(self, store: Store, notice: Notice, readers: Sequence[Chat]) -> None:
        now, about_id = self.world.clock.now(), notice.about_id or 0
        message = {
            NoticePurpose.SAY: SendNotice(notice_id=notice.id),
            NoticePurpose.CORRECT: CorrectNotice(notice_id=notice.id, about_id=about_id),
            NoticePurpose.TAKE_BACK: TakeBackNotice(notice_id=notice.id, about_id=about_id),
        }[notice.purpose]
        for reader in readers:
            worker = await store.workers.by_chat(reader.person.id)
            assert worker is not None
            await is_for(store, notice, worker, outcome=None, queued_at=now)
            await store.outbox.put(
                replace(
                    message,
                    worker_id=worker.id,
                    message_class=notice.notice_class.message_class,
                    idempotency_key=f"notice:{notice.id}:{worker.id}",
                ),
                now,
            )
