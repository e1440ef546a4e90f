"""Two at once at the same notice, each in a transaction of its own, on PostgreSQL: SQLite lets one write at a time."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.actions.notices.approval import ask_approval
from bot.actions.notices.corrections import start_correction, take_back
from bot.actions.notices.drafts import edit_notice
from bot.actions.notices.feeding import feed
from bot.actions.notices.running import send_again
from bot.domain.notices.notice import NoticeState, Words
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.staff import StaffMember
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from tests.actions.notices.approvals import a_manager, an_admin
from tests.actions.notices.sent import a_notice, correction_of, is_for
from tests.actions.vocabulary import LINH_CHAT, NOW, PUTRI_CHAT, a_worker, acting

pytestmark = pytest.mark.parametrize(
    "database_url", [pytest.param("postgresql", marks=pytest.mark.slow)], indirect=True
)
REFUSED = {"outcome": DeliveryStatus.REFUSED, "reason": "Internal error"}


@pytest.fixture
async def other_process(database_url: str) -> AsyncIterator[Database]:
    opened = Database(database_url, NO_KEYS)
    yield opened
    await opened.close()


@pytest.fixture
async def author(database: Database) -> StaffMember:
    async with database.transaction() as store:
        await an_admin(store)
        return await a_manager(store)


async def two_have_it(database: Database, author: StaffMember, *, is_correction: bool, **told: object) -> list[int]:
    """A notice (id), or that and its correction, which Telegram has refused for one of two."""
    async with database.transaction() as store:
        linh, putri = await a_worker(store, LINH_CHAT, "vi"), await a_worker(store, PUTRI_CHAT, "en")
        first = await a_notice(store, author.id, **({} if is_correction else told))  # type: ignore[arg-type]
        await is_for(store, first, linh)
        if not is_correction:
            await is_for(store, first, putri, **REFUSED)  # type: ignore[arg-type]
            return [first.id]
        await is_for(store, first, putri)
        correction = await correction_of(store, first, {"vi": "EXAMPLE", "en": "EXAMPLE"}, NOW)
        await is_for(store, correction, linh)
        await is_for(store, correction, putri, **REFUSED)  # type: ignore[arg-type]
        return [first.id, correction.id]


async def test_what_begins_again_just_when_it_would_end_does_not_end(
    database: Database, other_process: Database, author: StaffMember
) -> None:
    [notice_id] = await two_have_it(database, author, is_correction=False, state=NoticeState.SENDING, ended_at=None)

    async def fed() -> None:
        async with other_process.transaction() as store:
            await feed(acting(store), 50)

    async with database.transaction() as store:
        assert (await send_again(acting(store, author), notice_id)).is_done
        feeding = asyncio.create_task(fed())
        await asyncio.wait({feeding}, timeout=2)
    await feeding
    async with database.transaction() as store:
        notice = await store.notices.get(notice_id)
        waiting = (await store.notice_recipients.counts(notice_id, NOW)).waiting
    assert (notice.state, waiting) == (NoticeState.SENDING, 1)


async def test_a_correction_does_not_begin_again_while_its_notice_is_taken_back(
    database: Database, other_process: Database, author: StaffMember
) -> None:
    [first_id, correction_id] = await two_have_it(database, author, is_correction=True)

    async def begun_again() -> str | None:
        async with other_process.transaction() as store:
            return (await send_again(acting(store, author), correction_id)).key

    async with database.transaction() as store:
        assert (await take_back(acting(store, author), await store.notices.get(first_id))).is_done
        begins = asyncio.create_task(begun_again())
        await asyncio.wait({begins}, timeout=2)
    assert await begins == "notice_running-changed_since"


async def test_a_correction_is_asked_for_while_it_is_changed_and_neither_waits_for_the_other(
    database: Database, other_process: Database, author: StaffMember
) -> None:
    [first_id, _] = await two_have_it(database, author, is_correction=True)
    async with database.transaction() as store:
        begun = await start_correction(acting(store, author), await store.notices.get(first_id))
        draft = await store.notices.get(int(begun.args["id"]))
        await store.notice_bodies.put(draft.id, "vi", Words("EXAMPLE: thứ ba."), author.id, NOW)
        await store.notices.note_tested(draft.id, draft.revision)

    async def asked() -> str | None:
        async with other_process.transaction() as store:
            return (await ask_approval(acting(store, author), draft.id)).key

    async with database.transaction() as store:
        await store.notices.locked(draft.id)
        asking = asyncio.create_task(asked())
        await asyncio.wait({asking}, timeout=2)
        assert (await edit_notice(acting(store, author), draft.id, link="https://example.org")).is_done
    assert await asking == "notice_approval-lack-not_tested"
