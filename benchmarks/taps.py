"""What a tap costs: Shien beside a bare aiogram-dialog bot and beside no bot library at all, in one run.

Each bot is a process of its own and speaks HTTP to a local Telegram in this one; workers walk through a form.
"""

import asyncio
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from itertools import cycle
from statistics import median, quantiles
from time import perf_counter

from benchmarks.bots import COMMANDS, RunningBot, Worker, running

LATENCY_MS = int(os.environ.get("LATENCY_MS", "100"))
ROUNDS = int(os.environ.get("ROUNDS", "5"))
TAPS = 200
WARM_UP_TAPS = 40  # more than a walk through the form
CROWD, HURRIED_TAPS, PATIENT_TAPS = 20, 20, 5
# How long somebody looks at a screen: evenly spread from nothing to a second.
LOOKS_S = [number * 0.618 % 1 for number in range(CROWD * PATIENT_TAPS)]
ONE_BY_ONE = frozenset({"echo"})  # it answers one update after the other: a crowd would measure nothing


@dataclass(frozen=True, slots=True)
class Measures:
    """One bot in one round; `tap_ms` holds a time for each tap."""

    until_answer_s: float
    tap_ms: list[float]
    cpu_ms: float
    memory_mib: float
    hurried: "Crowd | None"
    patient: "Crowd | None"


@dataclass(frozen=True, slots=True)
class Crowd:
    """Many workers of one bot, Telegram far away."""

    tap_ms: list[float]
    taps_per_s: float


def per_second(crowd: Crowd | None) -> float | None:
    return None if crowd is None else crowd.taps_per_s


def middle_ms(crowd: Crowd | None) -> float | None:
    return None if crowd is None else median(crowd.tap_ms)


LINES: tuple[tuple[str, str, Callable[[Measures], float | None]], ...] = (
    ("CPU per tap (ms)", "≤ 2.0", lambda measures: measures.cpu_ms),
    ("tap to answer, median (ms)", "", lambda measures: median(measures.tap_ms)),
    ("tap to answer, 19 of 20 (ms)", "", lambda measures: quantiles(measures.tap_ms, n=20)[-1]),
    (f"{CROWD} at {LATENCY_MS} ms in a hurry, taps per second", "≥ 0.9", lambda measures: per_second(measures.hurried)),
    (f"{CROWD} at {LATENCY_MS} ms in a hurry, median (ms)", "", lambda measures: middle_ms(measures.hurried)),
    (f"{CROWD} at {LATENCY_MS} ms who read, median (ms)", "≤ 1.1", lambda measures: middle_ms(measures.patient)),
    (f"start to first answer at {LATENCY_MS} ms (s)", "≤ 1.3", lambda measures: measures.until_answer_s),
    ("memory after the taps (MiB)", "≤ 1.4", lambda measures: measures.memory_mib),
)


async def main() -> None:
    """Print the medians of a few rounds."""
    print_table([await measure() for _ in range(ROUNDS)])


async def measure() -> dict[str, Measures]:
    """One round: the bots start one after another; then they take turns, so that a busy machine is busy for all."""
    async with AsyncExitStack() as stack:
        bots = {name: await stack.enter_async_context(running(name, CROWD, LATENCY_MS / 1000)) for name in COMMANDS}
        cpu_ms, tap_ms = await walk_alone(bots)
        many = {name: bot for name, bot in bots.items() if name not in ONE_BY_ONE}
        hurried = {name: await walk_together(bot, HURRIED_TAPS, [0]) for name, bot in many.items()}
        patient = {name: await walk_together(bot, PATIENT_TAPS, LOOKS_S) for name, bot in many.items()}
        return {
            name: Measures(
                until_answer_s=bot.until_answer_s,
                tap_ms=tap_ms[name],
                cpu_ms=cpu_ms[name],
                memory_mib=bot.memory_mib,
                hurried=hurried.get(name),
                patient=patient.get(name),
            )
            for name, bot in bots.items()
        }


async def walk_alone(bots: Mapping[str, RunningBot]) -> tuple[dict[str, float], dict[str, list[float]]]:
    """One worker of each bot taps, Telegram next door: CPU for a tap, and the time of each."""
    for bot in bots.values():
        bot.telegram.latency = 0
        for _ in range(WARM_UP_TAPS):  # what a bot does only once is not measured
            await bot.workers[0].tap()
    before = {name: bot.cpu_seconds for name, bot in bots.items()}
    tap_ms: dict[str, list[float]] = {name: [] for name in bots}
    for _ in range(TAPS):
        for name, bot in bots.items():
            tap_ms[name].append(await bot.workers[0].tap())
    return {name: (bot.cpu_seconds - before[name]) * 1000 / TAPS for name, bot in bots.items()}, tap_ms


async def walk_together(bot: RunningBot, taps: int, looks_s: Sequence[float]) -> Crowd:
    """All workers of a bot tap so often, Telegram far away, and look at each screen so long, by turns."""
    bot.telegram.latency = LATENCY_MS / 1000
    looks = cycle(looks_s)
    await asyncio.gather(*(worker.arrive() for worker in bot.workers if not worker.person.posts))
    began_at = perf_counter()
    times = await asyncio.gather(*(tap_often(worker, taps, looks) for worker in bot.workers))
    return Crowd([each for some in times for each in some], CROWD * taps / (perf_counter() - began_at))


async def tap_often(worker: Worker, taps: int, looks_s: Iterator[float]) -> list[float]:
    times = []
    for _ in range(taps):
        await asyncio.sleep(next(looks_s))
        times.append(await worker.tap())
    return times


def print_table(rounds: list[dict[str, Measures]]) -> None:
    """A line per measure: medians of the rounds; the multiple is that of the rounds' medians."""
    print(f"{ROUNDS} rounds of {TAPS} taps, medians; {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    print("|  | Shien | bare bot | echo | Shien / bare | aim |\n|---|---|---|---|---|---|")
    for title, aim, number in LINES:
        numbers = {name: [number(each[name]) for each in rounds] for name in COMMANDS}
        shien, bare, echo = (middle(some) for some in numbers.values())
        assert shien is not None
        assert bare is not None
        shown = "" if echo is None else f"{echo:.2f}"
        print(f"| {title} | {shien:.2f} | {bare:.2f} | {shown} | {shien / bare:.2f} | {aim} |")


def middle(numbers: Sequence[float | None]) -> float | None:
    """The median; None where nothing was measured."""
    known = [number for number in numbers if number is not None]
    return median(known) if known else None


if __name__ == "__main__":
    asyncio.run(main())
