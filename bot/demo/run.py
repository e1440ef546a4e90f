"""`shien demo`: a local Telegram with an invented organisation, and the bot in it, on one clock."""

import asyncio
import signal
import tempfile
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import structlog
import yaml
from pydantic import SecretStr

from bot.app import Shien
from bot.clock import MovableClock
from bot.demo.confirmations import own_confirmations
from bot.demo.story import Story
from bot.domain.facts import Facts
from bot.domain.privacy.consent import GENERAL_PURPOSES
from bot.domain.roster.identity import IdentifiedBy
from bot.domain.staff import Role
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import CONSENT_VERSION
from bot.facts import load_confirmed_facts
from bot.resources import data_folder, locales_folder
from bot.settings import Settings
from bot.storage.migration import upgrade
from bot.storage.store import Store
from bot.texts import Texts, Translator, language_name, load_texts
from simulator import Group, Person, Telegram

_TOKEN = "1000:demo"  # noqa: S105 - it opens nothing but this process
_READER = "en"  # the demo's page is in English

# What is due within this time is waited for; a sender's lease is shorter.
_SOON = timedelta(seconds=45)
_LOOK_AGAIN_SECONDS = 0.2  # what seems to wait for a lease may just have been in hand

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Demo:
    """Everything that runs, for whoever drives it."""

    telegram: Telegram
    shien: Shien
    facts: Facts
    texts: Texts
    clock: MovableClock
    people: Mapping[int, Person]
    staff_group: Group
    is_new: bool

    async def settles(self) -> None:
        """Wait until every update has been handled and everything due, now or soon, has been delivered.

        Soon, because the local Telegram keeps the real one's limits: after a 429 a message waits a second or two.
        """
        await self.telegram.confirmed()
        await self.shien.until_idle()
        await self.shien.relay.drain()
        while (due_at := await self.shien.next_event_at()) is not None and due_at < self.clock.now() + _SOON:
            await self.clock.sleep(_LOOK_AGAIN_SECONDS)
            await self.shien.tick()
            await self.shien.relay.drain()


async def run_demo(port: int, db: Path | None, latency_ms: int) -> None:
    """Run the demo until Ctrl-C; prints the page's address. Each call to the local Telegram takes `latency_ms`."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(30))  # warnings and worse
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    async with open_demo(port, db, read_invented()) as demo:
        demo.telegram.latency = latency_ms / 1000
        print(demo.telegram.base, flush=True)  # noqa: T201 - the one thing this command has to say
        await stopping.wait()


def read_invented(story_reads: str = _READER) -> Json:
    """The invented organisation and what the self-test says in it; the worker of the story reads that language."""
    invented: Json = yaml.safe_load((data_folder() / "demo.yaml").read_text("utf-8"))
    for person in invented["workers"]:
        if person["id"] == invented["story"]["worker"]:
            person["reads"] = story_reads
    return invented


@asynccontextmanager
async def open_demo(port: int, db: Path | None, invented: Json) -> AsyncGenerator[Demo]:
    """The demo as a block: everything is open inside, everything closed after it."""
    with tempfile.TemporaryDirectory(prefix="shien-demo-") as folder:
        path = db or Path(folder) / "demo.sqlite3"
        demo = await _build(port, path, invented)
        try:
            await demo.shien.start()
            await demo.telegram.polled()
            await _begin_stories(demo, invented)
            yield demo
        finally:
            await demo.shien.stop()
            await demo.telegram.stop()


async def _build(port: int, path: Path, invented: Json) -> Demo:
    clock, database_url = MovableClock(), f"sqlite+aiosqlite:///{path}"
    confirmations = own_confirmations(path)
    facts = load_confirmed_facts(data_folder(), confirmations)
    texts = load_texts(locales_folder(), facts.organisation.staff_language)
    await upgrade(database_url)
    shien: Shien
    story: Story | None = None

    async def move_clock(by: timedelta) -> None:
        clock.move(by)
        if story is not None:
            await story.go_on(clock.now())
        await shien.tick()

    async def next_event() -> datetime | None:
        planned_at = (await shien.next_event_at(), story.next_at() if story else None)
        due_at = min((each for each in planned_at if each is not None), default=None)
        if due_at is not None:
            await move_clock(max(due_at - clock.now(), timedelta()))
        return due_at

    telegram = Telegram(clock, _TOKEN, move_clock=move_clock, next_event=next_event)
    people = _people(telegram, invented)
    group, members = invented["staff_group"], [member["id"] for member in invented["staff"]]
    staff_group = telegram.add_group(group["id"], group["title"], members, forum=True)
    await telegram.start(port)
    settings = Settings(
        bot_token=SecretStr(_TOKEN),
        bot_api_base=telegram.base,
        database_url=database_url,
        facts_confirmations=confirmations,
        encryption_keys=SecretStr(""),  # invented people; the self-test looks into the database
        staff_group_id=staff_group.id,
        admin_ids=frozenset(member["id"] for member in invented["staff"] if member["role"] == Role.ADMIN),
    )
    shien = Shien(settings, facts, texts, clock)
    async with shien.database.transaction() as store:
        is_new = await _enrol(store, invented, clock)
    if is_new:  # in a database of yesterday it has been told
        story = Story(invented["story"], clock.today(), shien.database, facts)
    return Demo(telegram, shien, facts, texts, clock, people, staff_group, is_new)


def _people(telegram: Telegram, invented: Json) -> dict[int, Person]:
    everybody = [*invented["workers"], *invented["strangers"], *invented["staff"]]
    return {person["id"]: _person(telegram, person) for person in everybody}


def _person(telegram: Telegram, told: Json) -> Person:
    language = told.get("language", "ja")
    person = telegram.add_person(told["id"], told["first_name"], language_code=language, label=_label(told))
    # Staff have started the bot, as on their first day: what is overdue reaches them.
    person.started = "role" in told
    return person


def _label(person: Json) -> str:
    if "role" in person:
        return str(person["role"]).replace("_", " ")
    language = language_name(person["language"], _READER)
    return f"{language} · {person['field'].replace('_', ' ')}" if "field" in person else language


async def _enrol(store: Store, invented: Json, clock: MovableClock) -> bool:
    """Put the organisation into an empty database; one that was filled before stays as it is."""
    if await store.staff.all():
        return False
    employers = {each["id"]: await _add_employer(store, each) for each in invented["employers"]}
    for person in invented["workers"]:
        await _enrol_worker(store, person, employers[person["employer"]], clock)
    for member in invented["staff"]:
        staff_id = await store.staff.add(member["id"], clock.now())
        await store.staff.confirm(staff_id, Role(member["role"]), clock.now())
        await store.staff.describe(staff_id, member["name"], member["title"], member["languages"])
    return True


async def _add_employer(store: Store, employer: Json) -> int:
    employer_id = await store.employers.add(employer["name"])
    await store.employers.describe(employer_id, {name: employer[name] for name in employer.keys() - {"id"}})
    return employer_id


async def _enrol_worker(store: Store, person: Json, employer_id: int, clock: MovableClock) -> None:
    worker_id = await store.workers.add_to_roster(f"W-{person['id']}", person["name"])
    started_on = clock.today() - timedelta(days=person.get("employed_days", 400))
    await store.contracts.begin(worker_id, employer_id, started_on)
    told = {"nationality": person["nationality"], "status": "ssw1", "field": person["field"]}
    days = {**person.get("tells", {}), **({"stay_expiry": person["stay_days"]} if "stay_days" in person else {})}
    told |= {field_id: _day(clock, count) for field_id, count in days.items()}
    await store.profiles.set_values(worker_id, Owner.STAFF, told.items(), clock.now())
    if "was_here" in person:
        await _say_periods(store, worker_id, person["was_here"], clock)
    if person.get("in_bot", True):
        await store.workers.attach_chat(worker_id, person["id"])
        await store.workers.identify(worker_id, IdentifiedBy.IN_PERSON)
    if "reads" in person:
        worker = await store.workers.upsert_by_chat(person["id"], person["reads"])
        await store.workers.consent(worker_id, CONSENT_VERSION, clock.now())
        for purpose in GENERAL_PURPOSES:
            await store.consents.give(worker, purpose, CONSENT_VERSION, clock.now())


async def _say_periods(store: Store, worker_id: int, before: list[int], clock: MovableClock) -> None:
    """The worker has said in a check when they were here; the stay that begins today counts on."""
    screening = await store.screenings.begin(worker_id, "eligibility", "demo", clock.now())
    first, last = (_day(clock, count) for count in before)
    periods = [{"kind": "ssw1", "from": first, "to": last}, {"kind": "ssw1", "from": _day(clock, 0)}]
    await store.screenings.keep_answers(screening.id, {"ssw1_periods": periods})


def _day(clock: MovableClock, count: int) -> str:
    return (clock.today() + timedelta(days=count)).isoformat()


async def _begin_stories(demo: Demo, invented: Json) -> None:
    """Let who reads the bot already open it, and two of them ask support, through the bot like everybody else."""
    readers = [person for person in invented["workers"] if "reads" in person]
    for person in readers:
        demo.people[person["id"]].sends("/start")
    for person in readers:
        if demo.is_new and "asks" in person:
            await _ask(demo, demo.people[person["id"]], person)


async def _ask(demo: Demo, worker: Person, person: Json) -> None:
    worker.sends(person["asks"]["words"])
    kind = Translator(demo.texts, person["reads"]).label(f"consultation-kind-{person['asks']['kind']}")
    await demo.telegram.until(lambda: _button(worker, kind) is not None)
    found = _button(worker, kind)
    if found is not None:
        worker.taps(*found)


def _button(worker: Person, label: str) -> tuple[int, str] | None:
    newest = worker.messages[-1]
    rows = newest.get("reply_markup", {}).get("inline_keyboard", [])
    matching = [button["callback_data"] for row in rows for button in row if button["text"] == label]
    return (newest["message_id"], matching[0]) if matching else None
