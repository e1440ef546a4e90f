import shutil
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
from telegram.ext import ExtBot

from bot.actions.staff import return_to_group
from bot.actions.support.missed_members import miss_member
from bot.actions.tasks.reachability import lose_worker
from bot.delivery.rate_limiter import PacedLimiter
from bot.delivery.relay import OutboxRelay
from bot.delivery.sender import Sender
from bot.delivery.telegram_bot import close, connect
from bot.delivery.topics.topics import StaffGroup
from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.facts import load_facts
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.handlers.commands import commands_for
from bot.resources import data_folder, locales_folder
from bot.storage.database import Database
from bot.texts import Texts, load_texts
from simulator import Person, Telegram
from tests.delivery.office import GROUP_ID, START, TOKEN, Office, SteppingClock

# Messages that only these tests know, beside the real ones.
ENGLISH = """
tests-hello = Hello, { $name }!
tests-note = <b>Note</b> { $number }
tests-yes = Yes & no
"""
VIETNAMESE = """
tests-hello = Chào { $name }!
tests-note = <b>Ghi chú</b> { $number }
tests-yes = Có
"""


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> str:
    """SQLite, unless a test is parametrised: only the relay asks a database for more than the storage tests do."""
    url: str = request.getfixturevalue(f"{getattr(request, 'param', 'sqlite')}_url")
    return url


@pytest.fixture
def clock() -> SteppingClock:
    return SteppingClock()


@pytest.fixture
async def telegram(clock: SteppingClock) -> AsyncIterator[Telegram]:
    telegram = Telegram(clock, TOKEN)
    await telegram.start()
    yield telegram
    await telegram.stop()
    assert telegram.violations == []


@pytest.fixture(scope="session")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    folder = tmp_path_factory.mktemp("texts")
    shutil.copytree(locales_folder() / "en", folder / "en")
    _write(folder / "en", ENGLISH)
    _write(folder / "vi", VIETNAMESE)
    for file in ("notice.ftl", "locale.yaml"):
        shutil.copy(locales_folder() / "vi" / file, folder / "vi")
    return load_texts(folder)


@pytest.fixture
def limiter(clock: SteppingClock) -> PacedLimiter:
    return PacedLimiter(clock)


@pytest.fixture
async def bot(telegram: Telegram, limiter: PacedLimiter) -> AsyncIterator[ExtBot[bool]]:
    bot = connect(TOKEN, telegram.base, limiter)
    yield bot
    await close(bot)


@pytest.fixture
def relay(
    bot: ExtBot[bool], database: Database, texts: Texts, limiter: PacedLimiter, clock: SteppingClock
) -> OutboxRelay:
    return OutboxRelay(
        database,
        Sender(bot, database, texts, StaffGroup(GROUP_ID, "en", commands_for, load_facts(data_folder())), clock),
        limiter,
        clock,
        when_lost=lose_worker,
        when_missed=partial(miss_member, ConfirmedFacts(load_facts(data_folder()), Path("nobody.yaml"))),
        when_returned=return_to_group,
    )


@pytest.fixture
async def office(
    clock: SteppingClock, telegram: Telegram, database: Database, bot: ExtBot[bool], relay: OutboxRelay
) -> Office:
    linh = telegram.add_person(101, "Linh", language_code="vi")
    officer = telegram.add_person(501, "Officer", language_code="ja")
    staff = telegram.add_group(GROUP_ID, "Staff", [officer.id], forum=True)
    linh.sends("/start")
    worker, consultation = await _enrol(database, linh)
    return Office(clock, telegram, database, bot, relay, linh, officer, staff, worker, consultation)


async def _enrol(database: Database, linh: Person) -> tuple[Worker, Consultation]:
    async with database.transaction() as store:
        employer_id = await store.employers.add("Hoshi Care")
        worker_id = await store.workers.add_to_roster("W-1", "TRAN LINH")
        await store.contracts.begin(worker_id, employer_id, None)
        told = (("nationality", "VN"), ("status", "ssw1"), ("field", "care"), ("stay_expiry", "2027-04-01"))
        await store.profiles.set_values(worker_id, Owner.STAFF, told, START)
        await store.workers.attach_chat(worker_id, linh.id)
        worker = await store.workers.upsert_by_chat(linh.id, "vi")
        return worker, await store.consultations.open(worker, ConsultationKind.PAY, START)


def _write(folder: Path, messages: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "tests.ftl").write_text(messages, "utf-8")
