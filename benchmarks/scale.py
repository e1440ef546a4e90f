"""What a tap costs in a database of a hundred workers and of a hundred thousand."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from functools import partial
from statistics import median
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Date, String, Table, cast, literal
from sqlalchemy.ext.asyncio import AsyncConnection

from benchmarks.bots import RunningBot, running
from benchmarks.reminders import NOW, at, copy, numbers
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.migration import connect, upgrade
from bot.storage.tables import (
    audit_log,
    consents,
    dialog_states,
    inbox,
    obligations,
    outbox,
    profile_values,
    reminder_kinds,
    screenings,
    workers,
)

FEW, MANY = 100, 100_000
BATCHES, TAPS = 9, 60
WARM_UP_TAPS = 40
# Whose chats have these ids taps in nobody's way.
FIRST_CHAT_ID = 1_000_000
EACH_HAS = 5  # handled updates, sent messages, entries of the audit log, forms
KEY, EMPTY_JSON = literal("key"), literal("{}")

Row: TypeAlias = dict[str, ColumnElement[Any]]


async def main() -> None:
    """Let two bots take turns, each on its own database, and print the medians."""
    print(f"{BATCHES} batches of {TAPS} taps, medians; {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    print(f"|  | {FEW:,} | {MANY:,} | ratio |\n|---|---|---|---|")
    async with AsyncExitStack() as stack:
        bots = [await stack.enter_async_context(running("shien", 1, 0, prepare(count))) for count in (FEW, MANY)]
        for bot in bots:
            await tap_often(bot, WARM_UP_TAPS)
        cpu_ms: list[list[float]] = [[], []]
        tap_ms: list[list[float]] = [[], []]
        for _ in range(BATCHES):
            for place, bot in enumerate(bots):
                before = bot.cpu_seconds
                tap_ms[place] += await tap_often(bot, TAPS)
                cpu_ms[place].append((bot.cpu_seconds - before) * 1000 / TAPS)
        print_line("CPU per tap (ms)", [median(each) for each in cpu_ms])
        print_line("tap to answer, median (ms)", [median(each) for each in tap_ms])
        print_line("memory after the taps (MiB)", [bot.memory_mib for bot in bots])
        print_line("start to first answer (s)", [bot.until_answer_s for bot in bots])


async def tap_often(bot: RunningBot, taps: int) -> list[float]:
    return [await bot.workers[0].tap() for _ in range(taps)]


def prepare(count: int) -> Callable[[str], Awaitable[None]]:
    """Return what makes the database of so many workers."""
    return partial(filled, count=count)


async def filled(url: str, count: int) -> None:
    """So many workers who have been here for a while; nothing is due."""
    await upgrade(url)
    async with connect(url) as connection:
        await fill(connection, count)


async def fill(connection: AsyncConnection, count: int) -> None:
    every = numbers(1, count)
    for table, row in once_each(every.c.n):
        await copy(connection, table, row, every)
    for round_ in range(EACH_HAS):
        for table, row in often_each(every.c.n, every.c.n + round_ * count):
            await copy(connection, table, row, every)
    begun: Row = {"kind": literal("stay_renewal"), "activated_at": at(reminder_kinds.c.activated_at)}
    await copy(connection, reminder_kinds, begun, numbers(1, 1))


def once_each(n: ColumnElement[int]) -> Iterator[tuple[Table, Row]]:
    """What there is once of a worker: its table, and its columns made of the worker's number."""
    chat_id = n + FIRST_CHAT_ID
    worker: Row = {"id": n, "chat_id": chat_id, "number": cast(n, String), "locale": literal("en"), "row_key": KEY}
    agreed: Row = {"consent_version": literal(CONSENT_VERSION), "consented_at": at(workers.c.consented_at)}
    yield workers, {**worker, **agreed}
    told: Row = {"field": literal("message_hour"), "owner": literal("worker"), "value": literal("9")}
    yield profile_values, {"worker_id": n, **told, "set_at": at(profile_values.c.set_at)}
    consent: Row = {"purpose": literal("reminders"), "version": literal(CONSENT_VERSION), "locale": literal("en")}
    yield consents, {"worker_id": n, **consent, "given_at": at(consents.c.given_at)}
    owed: Row = {"kind": literal("stay_renewal"), "anchor_on": literal(NOW.date(), Date)}
    ended: Row = {"opened_at": at(obligations.c.opened_at), "done_at": at(obligations.c.done_at)}
    yield obligations, {"id": n, "worker_id": n, **owed, **ended}
    stack: Row = {"destiny": literal("aiogd:stack:"), "data": EMPTY_JSON, "row_key": KEY}
    yield dialog_states, {"chat_id": chat_id, "user_id": chat_id, **stack}


def often_each(n: ColumnElement[int], number: ColumnElement[int]) -> Iterator[tuple[Table, Row]]:
    """What there is several times of a worker; `number` is another one each time."""
    form: Row = {"check": literal("eligibility"), "answers": EMPTY_JSON, "rules": literal("eligibility 1")}
    yield screenings, {"id": number, "worker_id": n, **form, "started_at": at(screenings.c.started_at)}
    update: Row = {"bot_id": literal(1000), "update_id": number + 10**8, "ordering_key": literal("")}
    seen: Row = {"attempts": literal(0), "received_at": at(inbox.c.received_at), "row_key": KEY}
    yield inbox, {**update, **seen}
    actor: Row = {"actor": literal("worker:").concat(cast(n, String)), "action": literal("worker_returned")}
    yield audit_log, {**actor, "at": at(audit_log.c.at), "details": EMPTY_JSON}
    sent: Row = {"ordering_key": cast(n, String), "act": literal("say"), "message": EMPTY_JSON, "row_key": KEY}
    outcome: Row = {"message_class": literal("notice"), "outcome": literal("delivered"), "attempts": literal(1)}
    times: Row = {name: at(outbox.c[name]) for name in ("due_at", "created_at", "ended_at")}
    yield outbox, {"worker_id": n, **sent, **outcome, **times}


def print_line(title: str, values: list[float]) -> None:
    """A row of the table: what few cost, what many cost, the ratio."""
    few, many = values
    print(f"| {title} | {few:.2f} | {many:.2f} | {many / few:.2f} |", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
