"""`kill -9` while words are taken out, a report is written, or values are encrypted anew: it is done, or it is not."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from multiprocessing import get_context

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlalchemy import event

from bot.actions.privacy.removal import remove_for_staff
from bot.actions.support.consultations import open_consultation
from bot.actions.support.reports.recording import keep_report
from bot.clock import SystemClock
from bot.commands.reencrypt import rewrite_all
from bot.domain.privacy.evidence import RemovalReason
from bot.domain.support.consultation import ConsultationKind
from bot.domain.support.message import IncomingMessage
from bot.domain.support.report import ReportAddressee, ReportContent, ReportDecision, ReportSubject
from bot.settings import DatabaseSettings
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.reencryption import EncryptedValues
from bot.storage.store import Store
from bot.storage.tables import audit_log, evidence, messages, outbox, report_versions, reports
from tests.actions.vocabulary import KEYWORDS, a_member, a_worker, acting, rows

KEY = Fernet.generate_key().decode()
PICTURE = IncomingMessage(7, "photo", "My arm", file_unique_id="U", file_id="F")
TABLES = (messages, evidence, outbox, audit_log, reports, report_versions)
# Every so many statements: each takes a process.
STEP = 4
# A new interpreter for each: a forked one would have the threads' locks of this one, and its event loop.
_processes = get_context("forkserver")
_processes.set_forkserver_preload(["bot.app", __name__])


async def begun(url: str) -> None:
    """A worker has sent a picture, and there is an officer."""
    database = Database(url, NO_KEYS)
    async with database.transaction() as store:
        await a_member(store)
        await open_consultation(acting(store), await a_worker(store), ConsultationKind.WORK, [PICTURE])
    await database.close()


async def remove(store: Store) -> None:
    """An officer takes the picture out."""
    context = acting(store, await store.staff.get(1))
    await remove_for_staff(context, await store.messages.get(1), RemovalReason.CARD, KEYWORDS)


async def report(store: Store) -> None:
    """An officer notes what was reported."""
    content = ReportContent(
        decision=ReportDecision.REPORTED, done_on=date(2026, 11, 22), decided_by=1, decided_by_name=None, words="Told"
    )
    subject = ReportSubject(1, consultation_id=1)
    await keep_report(acting(store, await store.staff.get(1)), subject, ReportAddressee.EMPLOYER, content)


def dies_in_a_turn(url: str, work: Callable[[Store], Awaitable[None]], statement: int) -> None:
    """Do that in one transaction, and die at that statement, counted from 1."""

    async def turn() -> None:
        database, left = Database(url, NO_KEYS), [statement]
        event.listen(database._engine.sync_engine, "before_cursor_execute", lambda *_: _count_down(left))
        async with database.transaction() as store:
            await work(store)
        await database.close()

    asyncio.run(turn())


def dies_while_encrypting(url: str, key: str, batches: int) -> None:
    """Encrypt everything, and die before the commit of that batch."""
    left = [batches]

    async def rewrite(values: EncryptedValues, batch: object) -> object:
        done = await values.reencrypt(batch)  # type: ignore[arg-type]
        _count_down(left)  # before its commit
        return done

    asyncio.run(rewrite_all(_settings(url, key), SystemClock(), rewrite))  # type: ignore[arg-type]


def _settings(url: str, key: str) -> DatabaseSettings:
    return DatabaseSettings(database_url=url, encryption_keys=SecretStr(key))


def _count_down(left: list[int]) -> None:
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)


def ends(work: Callable[..., None], *args: object) -> int | None:
    """Return how a process ended that did that."""
    process = _processes.Process(target=work, args=args)
    process.start()
    process.join()
    return process.exitcode


async def everything(url: str) -> Sequence[object]:
    """All rows that the work writes."""
    database = Database(url, NO_KEYS)
    async with database.transaction() as store:
        found = [await rows(store, table) for table in TABLES]
    await database.close()
    return found


@pytest.mark.slow
@pytest.mark.parametrize("work", [remove, report])
async def test_of_what_is_cut_off_nothing_is_there_and_afterwards_all_of_it(
    sqlite_url: str, work: Callable[[Store], Awaitable[None]]
) -> None:
    await begun(sqlite_url)
    before, statement = await everything(sqlite_url), 1
    while (ended := await asyncio.to_thread(ends, dies_in_a_turn, sqlite_url, work, statement)) == -signal.SIGKILL:
        assert await everything(sqlite_url) == before
        statement += STEP
    assert ended == 0
    assert statement > STEP
    kept = await everything(sqlite_url)
    assert len(kept[3]) > len(before[3])  # type: ignore[arg-type]


@pytest.mark.slow
async def test_values_open_wherever_encrypting_was_cut_off_and_it_goes_on_from_there(sqlite_url: str) -> None:
    await begun(sqlite_url)
    for batches in (1, 2, 3):
        assert await asyncio.to_thread(ends, dies_while_encrypting, sqlite_url, KEY, batches) == -signal.SIGKILL
        await _opens(sqlite_url)
    await rewrite_all(_settings(sqlite_url, KEY), SystemClock(), EncryptedValues.reencrypt)
    await _opens(sqlite_url)
    database = Database(sqlite_url, [KEY])
    async with database.transaction() as store:
        assert await store.encrypted_values.plain() == []
    await database.close()


async def _opens(url: str) -> None:
    database = Database(url, [KEY])
    async with database.transaction() as store:
        message = await store.messages.get(1)
        unreadable = await store.encrypted_values.unreadable()
    await database.close()
    assert (message.text, message.file_id, unreadable) == ("My arm", "F", [])
