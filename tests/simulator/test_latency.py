import pytest
from aiogram import Bot

from simulator import ManualClock, Person, Telegram


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the local Telegram waited for, instead of waiting."""
    waited: list[float] = []

    async def note(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("simulator.bot_api.asyncio.sleep", note)
    return waited


async def test_each_call_takes_the_latency_half_before_it_is_done_and_half_after(
    telegram: Telegram, linh: Person, bot: Bot, waits: list[float]
) -> None:
    telegram.latency = 0.1
    await bot.send_message(linh.id, "x")
    await bot.get_updates()
    assert waits == [0.05] * 4
    telegram.latency = 0
    await bot.send_message(linh.id, "y")
    assert len(waits) == 4


async def test_a_telegram_may_be_far_away_from_the_start(clock: ManualClock) -> None:
    assert Telegram(clock, latency=0.25).latency == 0.25
    assert Telegram(clock).latency == 0


async def test_a_call_that_is_refused_or_a_download_travels_too(
    telegram: Telegram, linh: Person, bot: Bot, waits: list[float]
) -> None:
    photo = linh.sends_photo()["photo"][-1]
    file = await bot.get_file(photo["file_id"])
    telegram.latency = 0.1
    assert file.file_path is not None
    await bot.download_file(file.file_path)
    assert waits == [0.05]
