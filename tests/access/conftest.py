import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from aiogram import Dispatcher
from sqlalchemy import select, text

from bot.actions.workers.arrival import give_consent
from bot.clock import MovableClock
from bot.domain.privacy.retention import Retention
from bot.domain.support.consultation import ConsultationKind, Readers
from bot.domain.support.message import IncomingMessage
from bot.facts import load_facts
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.handlers.dispatcher import build_dispatcher
from bot.handlers.turn_context import AppContext
from bot.resources import data_folder, locales_folder
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.store import Store
from bot.storage.tables import staff
from bot.texts import load_texts
from tests.access.attempts import Attempts, Before
from tests.access.owners import mark_everything
from tests.access.people import ADMIN, LEFT, MANAGER, OFFICER, OTHER, WORKER, employ_everybody
from tests.access.updates import STAFF_GROUP, writes
from tests.actions.vocabulary import acting, hidden_of
from tests.architecture.test_windows import _fill
from tests.storage.privacy.test_retention import NOW, live_through_everything

STAFF_GROUP_ID = -1001
_ASIDE, _OTHER_FIRST = 999_001, 101


@dataclass(frozen=True, slots=True)
class Organisation:
    """The database that every test begins with, and what is in it."""

    path: Path
    before: Before


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> AppContext:
    confirmed = tmp_path_factory.mktemp("facts") / "confirmed.yaml"
    known, texts = ConfirmedFacts(load_facts(data_folder()), confirmed), load_texts(locales_folder())
    return AppContext(known, texts, MovableClock(NOW), STAFF_GROUP_ID, retention=Retention(), is_encrypted=False)


@pytest.fixture(scope="session")
def dispatcher(app: AppContext) -> Dispatcher:
    return build_dispatcher(app)


@pytest.fixture(scope="session")
def organisation(
    sqlite_template: Path, app: AppContext, dispatcher: Dispatcher, tmp_path_factory: pytest.TempPathFactory
) -> Organisation:
    """What every window shows is one worker's; another one has lived through everything; texts carry marks."""
    path = tmp_path_factory.mktemp("access") / "organisation.sqlite3"
    shutil.copy(sqlite_template, path)
    return Organisation(path, asyncio.run(_found(f"sqlite+aiosqlite:///{path}", app, dispatcher)))


@pytest.fixture
async def attempts(
    organisation: Organisation, app: AppContext, dispatcher: Dispatcher, tmp_path: Path
) -> AsyncIterator[Attempts]:
    path = tmp_path / "shien.sqlite3"
    shutil.copy(organisation.path, path)
    database = Database(f"sqlite+aiosqlite:///{path}", NO_KEYS)
    yield Attempts(app, dispatcher, database, organisation.before)
    await database.close()


async def _found(url: str, app: AppContext, dispatcher: Dispatcher) -> Before:
    await _fill(url, app)
    database = Database(url, NO_KEYS)
    now = app.clock.now()
    async with database.transaction() as store:
        await _moves(store, WORKER.user_id, _ASIDE)  # two tests speak of the same chat
        await live_through_everything(store)
        await _moves(store, _OTHER_FIRST, OTHER.user_id)
        await _moves(store, _ASIDE, WORKER.user_id)
        await store.staff.move_group(-2, STAFF_GROUP_ID)
        await _write_of_others(store, now)
        await employ_everybody(store, now)
        await _let_one_by_one_read(store, now)
        await mark_everything(store.audit_log._connection)
    attempts = Attempts(app, dispatcher, database, await Before.of(database))
    for kind in attempts.kinds:  # whoever writes is seen, also in the staff group: that gives no right
        await attempts.let(writes(kind, "/tasks", STAFF_GROUP))
        await attempts.let(writes(kind, "/help"))
    before = await Before.of(database)
    await database.close()
    return before


async def _moves(store: Store, old: int, new: int) -> None:
    move = text("UPDATE workers SET chat_id = :new WHERE chat_id = :old")
    await store.audit_log._connection.execute(move, {"old": old, "new": new})


async def _write_of_others(store: Store, now: datetime) -> None:
    """Each of both workers agrees, and has matters that the group reads, and that it does not."""
    for kind in (WORKER, OTHER):
        worker = await store.workers.by_chat(kind.user_id)
        assert worker is not None
        await give_consent(acting(store, now=now), replace(worker, locale=worker.locale or "vi"))
        worker = await store.workers.by_chat(kind.user_id)
        assert worker is not None
        for readers in Readers:
            matter = await store.consultations.open(worker, ConsultationKind.HARASSMENT, now, readers)
            words = f"The words of {kind.name} for {readers.value}"
            message = await store.messages.add_from_worker(
                matter.id, IncomingMessage(90 + matter.id, "text", words), now
            )
            await store.alarms.raise_for(matter.id, now)
            if readers is not Readers.ADMINS:  # which stood there before only managers read it
                await store.group_posts.add(matter.id, STAFF_GROUP_ID, None, {200 + matter.id: message.id})
            await store.message_versions.keep_first(message)
            await store.readings.note(message, f"Note on {words}", 1)
            await store.evidence.hide(hidden_of(message))


async def _let_one_by_one_read(store: Store, now: datetime) -> None:
    """The officer reads one worker's restricted matter and asks for the other's, whose complaint names the admin.

    Who was added and has left reads nothing.
    """
    found = await store.audit_log._connection.execute(select(staff.c.user_id, staff.c.id))
    ids = {each.user_id: each.id for each in found}  # also of who has left
    officer, manager, left, admin = (ids[kind.user_id] for kind in (OFFICER, MANAGER, LEFT, ADMIN))
    for kind in (WORKER, OTHER):
        worker = await store.workers.by_chat(kind.user_id)
        assert worker is not None
        *_, restricted, complaint = await store.consultations.all_of(worker.id)
        await store.matter_readers.add(restricted.id, left, now, manager)
        if kind is WORKER:
            await store.matter_readers.add(restricted.id, officer, now, manager)
        else:
            await store.matter_readers.ask(restricted.id, officer, now, now)
            await store.matter_readers.name(complaint.id, admin, now)
