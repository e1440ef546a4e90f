"""What a burst costs the staff group: forty workers write at once, and Telegram takes twenty calls a minute there."""

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

import structlog

from bot.actions.staff import return_to_group
from bot.actions.support.consultations import add_words, open_consultation
from bot.actions.support.missed_members import miss_member
from bot.actions.support.standing import make_urgent
from bot.actions.tasks.reachability import lose_worker
from bot.delivery.rate_limiter import PacedLimiter
from bot.delivery.relay import OutboxRelay
from bot.delivery.sender import Sender
from bot.delivery.telegram_bot import close, connect
from bot.delivery.topics.topics import StaffGroup
from bot.domain.outbox import EditCard
from bot.domain.support.consultation import ConsultationKind, ConsultationState, Urgency
from bot.facts import load_facts
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.handlers.commands import commands_for
from bot.resources import data_folder, locales_folder
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.migration import upgrade
from bot.texts import load_texts
from simulator import Person, Telegram
from tests.actions.vocabulary import a_worker, acting, words
from tests.delivery.office import GROUP_ID, TOKEN, Office, SteppingClock

WORKERS = 40
MESSAGES_EACH = 2
# Of the fortieth worker, who writes last: everybody else is in line before.
RED = WORKERS
KINDS = {"copy": "words", "open_topic": "topics", "edit_card": "cards", "set_topic_icon": "icons"}


async def main() -> None:
    """Let them write twice: when they have no topic yet, and once they have one."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    print(f"{WORKERS} workers × {MESSAGES_EACH} messages; {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    print("| burst | calls | red words (min) | last words | last topic | last card | last icon | lost |")
    print("|---|---|---|---|---|---|---|---|")
    async with an_office() as office:
        people = [office.telegram.add_person(1000 + number, f"Worker {number}") for number in range(WORKERS)]
        await burst("new consultations", office, people)
        await answer_all(office)
        await burst("answered ones, which have topics", office, people)


async def answer_all(office: Office) -> None:
    """Let nobody wait any more; an hour later all cards and icons say so."""
    async with office.database.transaction() as store:
        for matter in await store.standings.waiting():
            await store.standings.wait_no_more(matter.id)
            await store.consultations.set_state(matter.id, ConsultationState.WAITING_FOR_WORKER, office.clock.now())
            await store.outbox.put(EditCard(consultation_id=matter.id), office.clock.now())
    await office.deliver()
    office.clock.move(timedelta(hours=1))


@asynccontextmanager
async def an_office() -> AsyncIterator[Office]:
    """A staff group on an empty database, whose clock moves on when all that is in hand waits."""
    clock = SteppingClock()
    telegram = Telegram(clock, TOKEN)
    await telegram.start()
    limiter = PacedLimiter(clock)
    bot = connect(TOKEN, telegram.base, limiter)
    with tempfile.TemporaryDirectory(prefix="shien-burst-") as folder:
        url = f"sqlite+aiosqlite:///{folder}/shien.sqlite3"
        await upgrade(url)
        database = Database(url, NO_KEYS)
        facts = load_facts(data_folder())
        group = StaffGroup(GROUP_ID, "ja", commands_for, facts)
        sender = Sender(bot, database, load_texts(locales_folder()), group, clock)
        known = ConfirmedFacts(facts, Path("nobody.yaml"))
        missed = partial(miss_member, known)
        relay = OutboxRelay(
            database, sender, limiter, clock, when_lost=lose_worker, when_missed=missed, when_returned=return_to_group
        )
        officer = telegram.add_person(501, "Officer")
        staff = telegram.add_group(GROUP_ID, "Staff", [officer.id], forum=True)
        async with database.transaction() as store:
            linh = telegram.add_person(101, "Linh")
            worker = await a_worker(store, linh.id)
            matter = await store.consultations.open(worker, ConsultationKind.PAY, clock.now())
        yield Office(clock, telegram, database, bot, relay, linh, officer, staff, worker, matter)
        await database.close()
    await close(bot)
    await telegram.stop()


async def burst(name: str, office: Office, people: Sequence[Person]) -> None:
    """Let everybody write at once, deliver all of it, and print when the last of each kind stood in the group."""
    started_at, calls, before = office.clock.now(), len(office.telegram.calls), len(await office.rows())
    said = [f"{name}: {number} of {person.id}" for person in people for number in range(MESSAGES_EACH)]
    red = await write(office, people, said)
    await office.deliver()
    sent = [row for row in await office.rows() if row.id > before and row.outcome == "sent"]
    last = {kind: max((row.ended_at for row in sent if row.act == kind), default=None) for kind in KINDS}
    of_red = max(row.ended_at for row in sent if row.act == "copy" and row.consultation_id == red)
    minutes = [
        "–" if at is None else f"{(at - started_at).total_seconds() / 60:.1f}" for at in (of_red, *last.values())
    ]
    stand = {message.get("text") for message in office.staff.messages()}
    print(f"| {name} | {len(office.telegram.calls) - calls} | {' | '.join(minutes)} | {len(set(said) - stand)} |")


async def write(office: Office, people: Sequence[Person], said: Sequence[str]) -> int:
    """Let each worker open a consultation, or write into it; returns the one that is red."""
    red = 0
    for place, person in enumerate(people):
        texts = said[place * MESSAGES_EACH : (place + 1) * MESSAGES_EACH]
        posts = [words(text, person.sends(text)["message_id"]) for text in texts]
        async with office.database.transaction() as store:
            worker, context = await a_worker(store, person.id), acting(store, now=office.clock.now())
            theirs = await store.consultations.list_open(worker.id)
            matter = theirs[0] if theirs else await open_consultation(context, worker, ConsultationKind.PAY, [])
            for each in posts:
                await add_words(context, await store.consultations.get(matter.id), each)
            if place + 1 == RED:
                await make_urgent(context, matter, Urgency.RED)
                red = matter.id
    return red


if __name__ == "__main__":
    asyncio.run(main())
