import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import pytest
import structlog
from aiogram import Bot, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.methods import TelegramMethod
from pydantic import SecretStr
from structlog.typing import EventDict

from bot import app
from bot.app import Shien
from bot.domain.facts import Facts
from bot.domain.staff import Role
from bot.facts import load_facts
from bot.handlers import dispatcher as tree
from bot.intake.answers import RecordedAnswers
from bot.intake.telegram_http import TelegramHttp
from bot.intake.transaction import _current
from bot.resources import data_folder, locales_folder
from bot.settings import Settings
from bot.texts import Texts, load_texts
from simulator import Telegram
from tests.conversations.chat import Chat, Desk
from tests.conversations.world import SteppingClock, World
from tests.encryption_keys import KEYS

TOKEN = "1000:demo"
GROUP_ID = -1001
WORKER_ID, OTHER_ID = 101, 102
OFFICER_ID, JOINER_ID = 501, 502
ADMIN_ID = 601
STRANGER_ID = 901
PEOPLE = (
    (WORKER_ID, "Linh", "vi"),
    (OTHER_ID, "<b>Putri</b> \u202efdp.exe", "id"),
    (OFFICER_ID, "Sato", "ja"),
    (JOINER_ID, "Kato", "ja"),
    (ADMIN_ID, "Mori", "ja"),
    (STRANGER_ID, "Stranger", "en"),
)
# A Sunday morning in Tokyo.
START = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)


# What the bot survives, and says again or later than it should, unless a test brings it about.
SURVIVED = ("outbox unwritten", "notices not fed")


@pytest.fixture(autouse=True)
def nothing_is_survived_unseen() -> Iterator[None]:
    """The bot goes on after a bug in what leaves; a test that looks at the chats alone would not see it."""
    survived: list[EventDict] = []

    def note(_logger: object, _name: str, event: EventDict) -> EventDict:
        if event["event"] in SURVIVED:
            survived.append(event)
        return event

    processors = structlog.get_config()["processors"]
    processors.insert(0, note)
    yield
    processors.remove(note)
    assert survived == []


@pytest.fixture(scope="session")
def texts() -> Texts:
    return load_texts(locales_folder())


@pytest.fixture(scope="session")
def facts() -> Facts:
    return load_facts(data_folder())


@pytest.fixture(autouse=True)
def _leave_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """aiogram 3.31 sleeps a quarter of a second when its session closes."""

    async def close(session: AiohttpSession) -> None:
        if session._session is not None:
            await session._session.close()

    monkeypatch.setattr(AiohttpSession, "close", close)


@pytest.fixture(autouse=True)
def _nobody_waits_for_telegram_in_a_turn(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever a test does: no call leaves while a turn is open, and no turn asks what only Telegram knows."""
    wrong: list[str] = []

    def watch(owner: Any, name: str) -> None:
        call = getattr(owner, name)

        async def watched(*args: Any, **kwargs: Any) -> Any:
            if _current.get() is not None:
                wrong.append(f"{owner.__name__}.{name}: {args[1:]}")
            return await call(*args, **kwargs)

        monkeypatch.setattr(owner, name, watched)

    for owner, name in ((TelegramHttp, "say"), (TelegramHttp, "ask"), (AiohttpSession, "make_request")):
        watch(owner, name)
    record = RecordedAnswers.record

    async def recording(answers: RecordedAnswers, bot: Bot, method: TelegramMethod[Any]) -> Any:
        try:
            return await record(answers, bot, method)
        except TypeError as error:
            wrong.append(str(error))
            raise

    monkeypatch.setattr(RecordedAnswers, "record", recording)
    yield
    assert wrong == []


async def _nothing_to_tell(*_: object) -> int:
    return 0


@pytest.fixture(autouse=True)
def _introduced_before(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram shows already what the bot is for: who looks at how it is told uses `introduction`."""
    if "introduction" not in request.fixturenames:
        monkeypatch.setattr(app, "introduce", _nothing_to_tell)


@pytest.fixture
def introduction() -> None:
    """The bot introduces itself at its start, to a Telegram that knows nothing of it."""


@pytest.fixture(scope="session")
def first_day(sqlite_template: Path, facts: Facts, texts: Texts, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database on which Shien has started once: reminders are active, the retention run is done, its admin known.

    As far as the bot knows, the admin has started it.
    """
    path = tmp_path_factory.mktemp("first_day") / "shien.sqlite3"
    shutil.copy(sqlite_template, path)
    asyncio.run(_start_once(path, facts, texts))
    return path


_NO_MESSAGE = 10**6


async def _start_once(path: Path, facts: Facts, texts: Texts) -> None:
    clock = SteppingClock(START)
    telegram = Telegram(clock=clock, token=TOKEN)
    telegram.add_group(GROUP_ID, "Staff", [ADMIN_ID], forum=True)
    await telegram.start()
    shien = Shien(settings_for(path, telegram), facts, texts, clock)
    await shien.start()
    await telegram.polled()
    async with shien.database.transaction() as store:
        for each in await store.staff.all():
            await store.staff.reach(each.id)
    await shien.stop()
    await telegram.stop()
    with closing(sqlite3.connect(path)) as database, database:
        # In the Telegram of each test another message may have the board's id.
        database.execute("UPDATE boards SET telegram_id = ?", [_NO_MESSAGE])


def settings_for(path: Path, telegram: Telegram) -> Settings:
    """Of the organisation whose Telegram that is."""
    return Settings(
        bot_token=SecretStr(TOKEN),
        staff_group_id=GROUP_ID,
        admin_ids=frozenset({ADMIN_ID}),
        database_url=f"sqlite+aiosqlite:///{path}",
        encryption_keys=SecretStr(",".join(KEYS)),
        bot_api_base=telegram.base,
        facts_confirmations=path.with_name("confirmations.yaml"),
    )


@pytest.fixture
async def world(first_day: Path, tmp_path: Path, facts: Facts, texts: Texts) -> AsyncIterator[World]:
    clock = SteppingClock(START)
    telegram = Telegram(clock=clock, token=TOKEN)
    await telegram.start()
    path = tmp_path / "shien.sqlite3"
    shutil.copy(first_day, path)
    settings = settings_for(path, telegram)
    people = {person_id: telegram.add_person(person_id, name, language_code=code) for person_id, name, code in PEOPLE}
    group = telegram.add_group(GROUP_ID, "Staff", [ADMIN_ID, OFFICER_ID], forum=True)
    shien = Shien(settings, facts, texts, clock)
    world = World(telegram, settings, facts, texts, clock, people, group, shien)
    await shien.start()
    await telegram.polled()
    yield world
    await world.stops()
    await telegram.stop()
    assert telegram.violations == []


@pytest.fixture
def newcomer(world: World) -> Chat:
    """A person with a Vietnamese phone whom nobody knows yet."""
    return Chat(world, world.people[WORKER_ID], "vi")


@pytest.fixture
async def worker(world: World) -> Chat:
    """A worker who agreed, reads English and stands in the menu."""
    return await _settled_worker(world, WORKER_ID, "en")


@pytest.fixture
async def other_worker(world: World) -> Chat:
    """Another worker who agreed, reads Vietnamese, and has a name that tries to do harm."""
    return await _settled_worker(world, OTHER_ID, "vi")


@pytest.fixture
def admin(world: World) -> Desk:
    """Named in ADMIN_IDS."""
    return Desk(world, world.people[ADMIN_ID], "ja")


@pytest.fixture
async def officer(world: World) -> Desk:
    """Confirmed before."""
    await world.employ(world.people[OFFICER_ID], Role.SUPPORT_OFFICER)
    return Desk(world, world.people[OFFICER_ID], "ja")


async def _settled_worker(world: World, person_id: int, locale: str) -> Chat:
    chat = Chat(world, world.people[person_id], locale)
    await world.welcome(chat.person, locale)
    await chat.sends("/menu")
    return chat


@pytest.fixture(scope="session", autouse=True)
def _one_tree_of_handlers() -> Iterator[None]:
    """Handlers and dialogs keep nothing between updates: their tree is built once, not for each world."""
    build = {name: lru_cache(getattr(tree, name)) for name in ("_private_chats", "_staff_group", "error_router")}

    def again(name: str) -> Router:
        router: Router = build[name]()
        router._parent_router = None
        router.startup.handlers.clear()  # aiogram-dialog 2.6 fills its registry when it is first asked, too
        return router

    with pytest.MonkeyPatch.context() as patch:
        for name in build:
            patch.setattr(tree, name, partial(again, name))
        yield
