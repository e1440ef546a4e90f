"""How long it takes until the first manager reads of a worker who says that it is urgent: 🆘, then one tap."""

import asyncio
import os
import sys
from statistics import median
from time import perf_counter

from benchmarks.bots import RunningBot, running
from simulator import Person

LATENCIES_MS = (0, 100, 500)
ROUNDS = int(os.environ.get("ROUNDS", "9"))
# Who taps twice within a second alarms once.
_BETWEEN_S = 1.1
# A language, the consent: then the menu stands there, and 🆘 with it.
_ARRIVING = (("to:en",), ("yes",))


async def main() -> None:
    """Alarm again and again, Telegram near and far, and print how long the first manager waited."""
    print(f"{ROUNDS} alarms, one worker; {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    print("| a call to Telegram takes (ms) | 🆘 to the first manager, median (s) | longest (s) |\n|---|---|---|")
    for latency_ms in LATENCIES_MS:
        async with running("shien", 1, 0) as bot:
            await _begin(bot)
            bot.telegram.latency = latency_ms / 1000
            seconds = [await _alarm(bot) for _ in range(ROUNDS)]
        print(f"| {latency_ms} | {median(seconds):.2f} | {max(seconds):.2f} |")


async def _begin(bot: RunningBot) -> None:
    """The worker agrees, and the manager starts the bot."""
    bot.manager.sends("/start")
    await bot.telegram.until(lambda: len(bot.manager.posts) > 1)
    for way in _ARRIVING:
        await bot.workers[0].tap_one_of(way)


async def _alarm(bot: RunningBot) -> float:
    """Tap 🆘, then that it is urgent; returns seconds from that tap to the manager's message."""
    await asyncio.sleep(_BETWEEN_S)
    [worker], told = bot.workers, _told(bot.manager)
    await worker.tap_one_of(("danger",))
    tapped_at = perf_counter()
    tapping = asyncio.create_task(worker.tap_one_of(("urgent",)))
    await bot.telegram.until(lambda: _told(bot.manager) > told)
    seconds = perf_counter() - tapped_at
    await tapping
    return seconds


def _told(manager: Person) -> int:
    """How often the manager has read of an alarm."""
    return sum("🆘" in str(post.message.get("text")) for post in manager.posts.values())


if __name__ == "__main__":
    asyncio.run(main())
