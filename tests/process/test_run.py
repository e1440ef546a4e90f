"""A process starts, waits for what is away, stands by for another one, and ends in time."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy.engine import make_url

from simulator import Fault, Person, Telegram
from tests.process.processes import TOKEN, Processes

pytestmark = pytest.mark.slow


async def test_a_running_bot_answers_is_healthy_and_ends_in_order(
    processes: Processes, telegram: Telegram, linh: Person
) -> None:
    assert (await processes.status("health"))[0] == 1
    bot = await processes.start()
    linh.sends("/start")
    await telegram.until(lambda: len(linh.messages) > 1)
    assert await processes.status("health") == (0, "")
    assert await bot.ends() == 0
    assert TOKEN not in bot.printed


async def test_what_telegram_takes_late_is_said_at_the_next_start(
    processes: Processes, telegram: Telegram, linh: Person
) -> None:
    bot = await processes.start()
    await bot.says("running")
    telegram.faults.add(Fault(kind="429", method="sendMessage", retry_after=5, times=None))
    linh.sends("/start")
    await telegram.until(lambda: any(call.method == "sendMessage" for call in telegram.calls))
    assert await bot.ends() == 0
    telegram.faults.clear()
    await processes.start()
    await telegram.until(lambda: len(linh.messages) > 1)
    assert "Please choose your language." in linh.messages[-1]["text"]


async def test_a_second_process_stands_by_is_healthy_and_takes_over(
    processes: Processes, telegram: Telegram, linh: Person
) -> None:
    first = await processes.start()
    await first.says("running")
    second = await processes.start()
    await second.says("standing by")
    assert await processes.status("health") == (0, "")
    first.dies()
    await second.says("running")
    linh.sends("/start")
    await telegram.until(lambda: len(linh.messages) > 1)


async def test_a_telegram_that_is_away_at_the_start_is_waited_for(
    processes: Processes, telegram: Telegram, linh: Person
) -> None:
    telegram.faults.add(Fault(kind="502", method="*", times=None))
    bot = await processes.start()
    await bot.says("telegram cannot be reached")
    linh.sends("/start")
    telegram.faults.clear()
    await telegram.until(lambda: len(linh.messages) > 1)


async def test_a_wrong_token_is_called_a_wrong_token(processes: Processes) -> None:
    bot = await processes.start("run", BOT_TOKEN="1000:wrong")
    await bot.says("telegram refuses BOT_TOKEN")
    assert await bot.ends() == 0
    assert "wrong" not in bot.printed


async def test_a_database_that_is_away_is_waited_for_in_one_line_without_its_password(processes: Processes) -> None:
    away = "postgresql://nobody:secret@127.0.0.1:1/none"
    bot = await processes.start("run", DATABASE_URL=away)
    await bot.says("the database cannot be reached")
    assert await bot.ends() == 0
    assert len(bot.printed.splitlines()) == 1
    assert "secret" not in bot.printed
    assert (await processes.status("health", DATABASE_URL=away))[0] == 1


async def test_a_newer_schema_is_told_from_an_older_one(processes: Processes, sqlite_url: str) -> None:
    with closing(sqlite3.connect(str(make_url(sqlite_url).database))) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    status, printed = await processes.status("run", DATABASE_URL=sqlite_url)
    assert (status, "newer version" in printed) == (1, True)
