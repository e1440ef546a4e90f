"""`shien doctor` names what the bot lacks: rights in the staff group, and whatever protects its files and images."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.clock import MovableClock
from bot.commands.doctor import examine, examine_admins, examine_staff_group
from bot.commands.doctor.host import Grade
from bot.settings import Settings
from bot.storage.migration import upgrade
from simulator import Telegram
from tests.delivery.office import GROUP_ID, START, TOKEN


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    telegram = Telegram(MovableClock(START), TOKEN)
    await telegram.start()
    yield telegram
    await telegram.stop()


@pytest.mark.parametrize(
    ("right", "grade"),
    [(None, Grade.OK), ("can_manage_topics", Grade.ERROR), ("can_delete_messages", Grade.ERROR)],
)
async def test_a_right_that_is_missing_is_an_error(telegram: Telegram, right: str | None, grade: Grade) -> None:
    officer = telegram.add_person(501, "Officer")
    group = telegram.add_group(GROUP_ID, "Staff", [officer.id], forum=True)
    if right is not None:
        group.take_right(right, officer.user)
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.base))
    async with Bot(TOKEN, session=session) as bot:
        line = await examine_staff_group(bot, GROUP_ID)
    assert line.grade is grade
    assert right is None or right.removeprefix("can_").replace("_", " ") in line.sentence


@pytest.fixture
def _nothing_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (*Settings.model_fields, "built_from", "postgres_image"):
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.usefixtures("_nothing_set")
async def test_outside_a_container_no_image_is_named() -> None:
    assert await said("image: ") == []


@pytest.mark.usefixtures("_nothing_set")
async def test_an_image_that_was_taken_by_its_tag_is_named_and_one_by_its_digest_is_well(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BUILT_FROM", "python:3.11-slim-bookworm")
    monkeypatch.setenv("POSTGRES_IMAGE", "postgres@sha256:" + "0" * 64)
    python, postgres = await said("image: ")
    assert python.startswith("warning: image: python:3.11-slim-bookworm by its tag, not by digest")
    assert "set PYTHON_IMAGE in .env" in python
    assert postgres == "ok: image: postgres@sha256:" + "0" * 64


@pytest.mark.usefixtures("_nothing_set")
async def test_a_folder_of_the_database_in_which_everybody_may_write_is_named(tmp_path: Path) -> None:
    await upgrade(f"sqlite+aiosqlite:///{tmp_path / 'shien.sqlite3'}")
    (tmp_path / ".").chmod(0o757)
    said_of_file = await said("database file: ")
    assert said_of_file[1].startswith(f"warning: database file: everybody may write in {tmp_path}; ")


@pytest.mark.usefixtures("_nothing_set")
async def test_a_database_file_that_others_may_read_and_that_cannot_be_closed_to_them_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await upgrade(f"sqlite+aiosqlite:///{tmp_path / 'shien.sqlite3'}")
    assert await said("database file: ") == ["ok: database file: its owner alone may read it"]
    (tmp_path / "shien.sqlite3").chmod(0o644)
    monkeypatch.setattr(Path, "chmod", _refused)
    (line,) = await said("database file: ")
    assert line.startswith(f"warning: database file: others may read {tmp_path / 'shien.sqlite3'}; ")


def _refused(*_given: object) -> None:
    raise PermissionError("it is somebody else's")


async def said(beginning: str) -> list[str]:
    """The doctor's lines on one subject."""
    lines: list[str] = []
    await examine(lines.append)
    return [line for line in lines if line.partition(": ")[2].startswith(beginning)]


@pytest.mark.parametrize(
    ("admin_ids", "grade"), [({501}, Grade.OK), ({501, 502}, Grade.ERROR), ({777000}, Grade.ERROR)]
)
async def test_people_of_the_settings_who_are_not_in_the_group_are_an_error(
    telegram: Telegram, admin_ids: set[int], grade: Grade
) -> None:
    officer, _ = telegram.add_person(501, "Officer"), telegram.add_person(502, "Gone")
    telegram.add_group(GROUP_ID, "Staff", [officer.id], forum=True)
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.base))
    async with Bot(TOKEN, session=session) as bot:
        line = await examine_admins(bot, GROUP_ID, admin_ids)
    assert line.grade is grade
    assert (grade is Grade.OK) == ("ADMIN_IDS these" not in line.sentence)
