"""My data: read, taken away as files, no more notices, and to be forgotten."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Table

from bot.actions.my_data import gather
from bot.domain.days import add_days
from bot.domain.interview import Interviewee, Method
from bot.handlers.my_data import answers
from bot.storage.tables import metadata, profile_values, workers
from bot.texts import Translator, day
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import WORKER_ID
from tests.conversations.form import stand_at
from tests.conversations.test_complaints import complain
from tests.conversations.world import World

WORDS = "My pay is short"
TODAY = date(2026, 11, 22)
CALLED = "EXAMPLE-NICKNAME"


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
    await chat.taps("back-button")
    await chat.taps("profile-name-prefecture")
    await chat.taps("profile-enter")
    await chat.sends("okinawa")


async def enrol(chat: Chat, ended_on: date | None = None) -> None:
    """Put the worker on the roster, with a contract."""
    async with chat.world.shien.database.transaction() as store:
        worker_id = await store.workers.add_to_roster("W-1", "EXAMPLE LINH")
        arrived = await store.workers.by_chat(chat.person.id)
        assert arrived
        await store.workers.move_chat(worker_id, arrived)
        employer = await store.employers.add("Example Foods")
        contract = await store.contracts.begin(worker_id, employer, date(2025, 4, 1))
        await store.contracts.end(contract, ended_on, None)


def files(chat: Chat) -> Mapping[str, bytes]:
    documents = [message["document"] for message in chat.messages() if "document" in message]
    found = chat.world.telegram._state.files
    return {each["file_name"]: found.find(each["file_id"]).upload.content for each in documents}


async def test_the_overview_shows_every_section(worker: Chat, officer: Desk) -> None:
    await live(worker, officer)
    await worker.sends("/mydata")
    for section in (
        "profile",
        "contracts",
        "consents",
        "consultations",
        "interviews",
        "checks",
        "obligations",
        "messages",
        "rest",
    ):
        worker.sees(f"my_data-section-{section}")
    assert CALLED in worker.screen()
    worker.sees("notices-on-short")


async def test_it_is_handed_over_as_a_paper_and_as_a_file_for_machines(worker: Chat, officer: Desk) -> None:
    await live(worker, officer)
    await worker.sends("/mydata")
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


async def test_interviews_with_the_worker_are_told_and_what_the_supervisor_said_is_not(worker: Chat) -> None:
    now = worker.world.clock.now()
    async with worker.world.shien.database.transaction() as store:
        staff_id = await store.staff.add(999, now)
        for interviewee in Interviewee:
            held = await store.interviews.begin(1, interviewee, Method.IN_PERSON, staff_id, now)
            await store.interviews.set_findings(held.id, {"pay": f"{interviewee} says", "hours": None})
            await store.interviews.set_remarks(held.id, "remarked")
            await store.interviews.hold(held.id, staff_id, TODAY)
        offer = await store.interviews.offer(staff_id, [now + timedelta(days=1)], now)
        offered = await store.interviews.invite(1, offer, Method.ONLINE, None, now)
        (slot,) = await store.interviews.slots_for(offered.id)
        await store.interviews.pick(offered.id, slot.id)
    await worker.sends("/mydata")
    told = {"state": "held", "when": "none", "held_on": day(TODAY, worker.locale)}
    worker.sees("my_data-interview", **told)
    assert worker.screen().count(worker.says("my_data-interview", told)) == 1
    assert worker.says("interview-method-online") in worker.screen()
    await worker.taps("my_data-send")
    raw = files(worker)["my-data.json"].decode()
    kept = json.loads(raw)["interviews"]
    assert [(each["state"], each["held_on"]) for each in kept] == [("held", TODAY.isoformat()), ("booked", None)]
    assert kept[0]["findings"] == {"pay": "worker says", "hours": None}
    assert "supervisor says" not in raw
    assert "remarked" not in raw


async def test_a_complaint_is_called_one(worker: Chat) -> None:
    await complain(worker)
    await worker.sends("/mydata")
    worker.sees("my_data-complaint-name", number="1")
    worker.does_not_see("my_data-consultation-name", number="1", kind="other")


async def test_the_paper_tells_each_answer_and_each_paper(worker: Chat) -> None:
    await stand_at(worker, "birth_date")
    async with worker.world.shien.database.transaction() as store:
        await store.ticked_documents.tick(1, "passport", worker.world.clock.now())
        known = await store.workers.by_chat(WORKER_ID)
        assert known
        kept = await gather(store, known)
    t = Translator(worker.world.texts, "en")
    (check,) = answers(t, worker.world.facts, kept)
    told = {row.label: row.value for row in check.rows}
    assert told[t.label("eligibility-short-status")] == t.label("eligibility-option-status-ssw1")
    assert told[t.label("papers-button")] == t.label("document-passport")


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


async def test_forgetting_asks_twice_and_can_be_left(worker: Chat, officer: Desk) -> None:
    await live(worker, officer)
    await worker.sends("/forget")
    worker.sees("forget-what")
    worker.sees("forget-stays-days", chat_days=90)
    await worker.taps("forget-go-on")
    worker.sees("forget-sure")
    await worker.taps("forget-no")
    worker.sees("my_data-overview")
    assert await worker.world.happened("forgotten") == []


async def forget(chat: Chat) -> None:
    await chat.sends("/forget")
    await chat.taps("forget-go-on")
    await chat.taps("forget-yes")


async def test_after_forgetting_no_table_holds_the_chat_or_what_the_worker_told(worker: Chat, officer: Desk) -> None:
    await live(worker, officer)
    await forget(worker)
    worker.sees("forget-done", until=add_days(TODAY, 90).isoformat(), margin_days=30)
    assert "110" in worker.screen()
    assert worker.labels() == []
    assert await traces(worker.world, str(WORKER_ID)) == []
    assert await traces(worker.world, CALLED) == []
    assert await worker.world.rows(profile_values) == []


@pytest.mark.parametrize(("ended_on", "until"), [(None, "none"), (date(2026, 10, 31), "2027-11-30")])
async def test_who_is_on_the_roster_is_told_until_when_records_stay(
    worker: Chat, ended_on: date | None, until: str
) -> None:
    await enrol(worker, ended_on)
    await worker.sends("/forget")
    if ended_on is None:
        worker.sees("forget-stays-contract", margin_days=30)
    else:
        worker.sees("forget-stays-until", until=until)
    await worker.taps("forget-go-on")
    await worker.taps("forget-yes")
    worker.sees("forget-done", until=until, margin_days=30)
    assert await traces(worker.world, str(WORKER_ID)) == []


async def test_under_a_legal_hold_the_records_stay_until_it_ends(worker: Chat) -> None:
    async with worker.world.shien.database.transaction() as store:
        await store.legal_holds.set(1, "a case", 1, worker.world.clock.now())
    await worker.sends("/forget")
    worker.sees("forget-stays-held")
    await worker.taps("forget-go-on")
    await worker.taps("forget-yes")
    worker.sees("forget-done", until="none", margin_days=30)


async def test_who_was_forgotten_begins_anew(worker: Chat) -> None:
    await forget(worker)
    worker.locale = "vi"  # the phone's again
    await worker.sends("/start")
    worker.sees("language-choose")


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
    # Our own small numbers may look like the id; whole numbers of Telegram's stand in columns of their own.
    if table.c[name].primary_key or table.c[name].foreign_keys:
        return str(value) == wanted and table.name == "dialog_states"
    return wanted in str(value) and not hasattr(value, "year")
