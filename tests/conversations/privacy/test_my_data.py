"""My data: read, taken away as files, no more notices, and to be forgotten."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Table

from bot.domain.days import add_days
from bot.storage.encrypted_columns import ROW_KEY
from bot.storage.tables import metadata, profile_values, workers
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import WORKER_ID
from tests.conversations.form import stand_at
from tests.conversations.world import World

WORDS = "My pay is short"
TODAY = date(2026, 11, 22)
CALLED = "EXAMPLE-NICKNAME"
SECTIONS = (
    "profile",
    "contracts",
    "consents",
    "consultations",
    "interviews",
    "checks",
    "notices",
    "obligations",
    "messages",
    "rest",
)


async def live(chat: Chat, officer: Desk) -> None:
    """A worker of whom everything is kept that can be kept."""
    await stand_at(chat, "birth_date")
    await chat.sends("/menu")
    await chat.taps("menu-consultation")
    await chat.taps("consultation-kind-pay")
    await chat.sends(WORDS)
    await officer.replies("Please show the payslip", to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    await officer.replies("He is late again", to=WORDS)
    await chat.sends("/profile")
    await chat.taps("profile-group-me")
    await chat.taps("profile-name-called")
    await chat.taps("profile-enter")
    await chat.sends(CALLED)
    await chat.taps("button-back")
    await chat.taps("profile-name-prefecture")
    await chat.taps("profile-enter")
    await chat.sends("okinawa")


async def enrol(chat: Chat, number: str, ended_on: date | None = None) -> None:
    """Put the worker on the roster, with a contract."""
    async with chat.world.shien.database.transaction() as store:
        worker_id = await store.workers.add_to_roster(number, "EXAMPLE LINH")
        arrived = await store.workers.by_chat(chat.person.id)
        assert arrived
        await store.workers.move_chat(worker_id, arrived)
        employer = await store.employers.add(f"Example Foods {number}")
        contract = await store.contracts.begin(worker_id, employer, date(2025, 4, 1))
        await store.contracts.end(contract, ended_on, None)


def files(chat: Chat) -> Mapping[str, bytes]:
    documents = [message["document"] for message in chat.messages() if "document" in message]
    found = chat.world.telegram._state.files
    return {each["file_name"]: found.find(each["file_id"]).upload.content for each in documents}


async def forget(chat: Chat) -> None:
    await chat.taps("forget-go-on")
    await chat.taps("forget-yes")


async def test_who_reads_it_takes_it_away_and_asks_twice_to_be_forgotten_leaves_no_trace_and_begins_anew(
    worker: Chat, officer: Desk
) -> None:
    await live(worker, officer)
    await worker.sends("/mydata")
    for section in SECTIONS:
        worker.sees(f"my_data-section-{section}")
    assert CALLED in worker.screen()
    worker.sees("notices-on-short")

    await worker.taps("my_data-send")
    worker.sees("my_data-overview")
    sent = files(worker)
    assert sent["my-data.pdf"].startswith(b"%PDF")
    kept: dict[str, Any] = json.loads(sent["my-data.json"])
    (conversation,) = kept["conversations"]
    assert [message["text"] for message in conversation["messages"]] == [WORDS, "Please show the payslip"]
    assert kept["worker"]["preferred_name"] == CALLED
    assert kept["about"] == worker.says("my_data-json-about")
    assert [event["actor"] for event in await worker.world.happened("data_exported")] == ["worker:1"]

    await worker.sends("/forget")
    worker.sees("forget-what")
    await worker.taps("forget-go-on")
    worker.sees("forget-stays-days", chat_days=90)
    worker.sees("forget-sure")
    await worker.taps("forget-no")
    worker.sees("my_data-overview")
    assert await worker.world.happened("forgotten") == []

    await worker.sends("/forget")
    await forget(worker)
    worker.sees("forget-done", until=add_days(TODAY, 90).isoformat(), margin_days=30)
    assert "110" in worker.screen()
    assert worker.labels() == [worker.says("sign-person"), worker.says("sign-danger")]
    assert await traces(worker.world, str(WORKER_ID)) == []
    assert await traces(worker.world, CALLED) == []
    assert await worker.world.rows(profile_values) == []
    worker.locale = "vi"  # the phone's again
    await worker.sends("/start")
    worker.sees("language-choose")


async def test_stop_mutes_notices_and_says_what_comes_all_the_same(worker: Chat) -> None:
    await worker.sends("/stop")
    worker.sees("notices-off")
    assert (await worker.world.row(workers))["muted_at"] is not None
    await worker.sends("/stop")
    assert len(await worker.world.happened("notices_stopped")) == 1
    await worker.sends("/mydata")
    worker.sees("notices-off-short")
    await worker.taps("notices-button")
    await worker.taps("notices-listen")
    worker.sees("notices-on")
    assert (await worker.world.row(workers))["muted_at"] is None


async def test_who_has_a_contract_or_is_under_a_legal_hold_is_told_until_when_records_stay(world: World) -> None:
    running, over, held = (Chat(world, person, "en") for person in list(world.people.values())[:3])
    for each in (held, running, over):
        await world.welcome(each.person, "en")
    await enrol(running, "W-1")
    await enrol(over, "W-2", date(2026, 10, 31))
    async with world.shien.database.transaction() as store:
        await store.legal_holds.set(1, "a case", 1, world.clock.now())
    for each, stays, until in (
        (running, running.says("forget-stays-contract", {"margin_days": 30}), "none"),
        (over, over.says("forget-stays-until", {"until": "2027-11-30"}), "2027-11-30"),
        (held, held.says("forget-stays-held"), "none"),
    ):
        await each.sends("/forget")
        await each.taps("forget-go-on")
        assert stays in each.screen()
        await each.taps("forget-yes")
        each.sees("forget-done", until=until, margin_days=30)
    for each in (running, over):
        assert await traces(world, str(each.person.id)) == []


async def traces(world: World, wanted: str) -> list[str]:
    """The columns in which that stands, inside JSON too."""
    return [
        f"{table.name}.{name}"
        for table in metadata.tables.values()
        for row in await world.rows(table)
        for name, value in row.items()
        if holds(table, name, value, wanted)
    ]


def holds(table: Table, name: str, value: object, wanted: str) -> bool:
    if name == ROW_KEY:
        return False  # random, it may look like anything
    # Our own small numbers may look like the id; whole numbers of Telegram's stand in columns of their own.
    if table.c[name].primary_key or table.c[name].foreign_keys:
        return str(value) == wanted and table.name in {"dialog_states", "chat_messages"}
    return wanted in str(value) and not hasattr(value, "year")
