"""A database of commit 5ecde3f, with people in dialogs, messages that wait and old screens in the chats, goes on today.

`stored/` was made by that commit's own code: its tables as SQL, and what stood in the chats of its local Telegram.
"""

import json
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.app import Shien
from bot.domain.facts import Facts
from bot.storage.migration import upgrade
from bot.storage.tables import consultations, interviews, obligations, outbox, tasks
from bot.texts import Texts
from simulator import Group, Person, Telegram
from simulator.chats import Chat as Place
from simulator.chats import Post
from simulator.groups import Topic
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import (
    ADMIN_ID,
    GROUP_ID,
    OFFICER_ID,
    OTHER_ID,
    PEOPLE,
    TOKEN,
    WORKER_ID,
    settings_for,
)
from tests.conversations.world import SteppingClock, World

STORED = Path(__file__).parent / "stored"
WAITING = 11
# What stands between a dialog's id and a button's own data.
OF_A_DIALOG = "\x1d"


@pytest.fixture
async def world(tmp_path: Path, facts: Facts, texts: Texts) -> AsyncIterator[World]:
    """The same organisation, with today's code."""
    path = tmp_path / "shien.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        database.executescript((STORED / "5ecde3f.sql").read_text("utf-8"))
    chats = json.loads((STORED / "5ecde3f.json").read_text("utf-8"))
    clock = SteppingClock(datetime.fromisoformat(chats["at"]))
    telegram = Telegram(clock=clock, token=TOKEN)
    await telegram.start()
    people = {person_id: telegram.add_person(person_id, name, language_code=code) for person_id, name, code in PEOPLE}
    group = telegram.add_group(GROUP_ID, "Staff", [ADMIN_ID, OFFICER_ID], forum=True)
    restore(people, group, chats)
    settings = settings_for(path, telegram)
    await upgrade(settings.database_url)
    shien = Shien(settings, facts, texts, clock)
    world = World(telegram, settings, facts, texts, clock, people, group, shien)
    await shien.start()
    await telegram.polled()
    await world.settles()
    yield world
    await world.stops()
    await telegram.stop()
    assert telegram.violations == []


def restore(people: dict[int, Person], group: Group, chats: dict[str, Any]) -> None:
    """Let every chat hold what it held."""
    for person_id, person in people.items():
        chat = chats["people"][str(person_id)]
        person.started = chat["started"]
        fill(person, chat["messages"])
    for topic in chats["group"]["topics"]:
        group._topics[topic["thread_id"]] = Topic(topic["thread_id"], topic["name"], icon_color=0)
    fill(group, chats["group"]["messages"])


def fill(place: Place, messages: list[dict[str, Any]]) -> None:
    for message in messages:
        reactions = {each["user_id"]: each["emoji"] for each in message.pop("reactions")}
        place.posts[message["message_id"]] = Post(message, reactions)
    place._last_message_id = max([place._last_message_id, *place.posts])


def buttons(messages: list[dict[str, Any]]) -> Iterator[tuple[int, str]]:
    """The buttons outside dialogs: under which message, and what a tap on them says."""
    for message in messages:
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            data = [button["callback_data"] for button in row if "callback_data" in button]
            yield from ((message["message_id"], each) for each in data if OF_A_DIALOG not in each)


def chat_of(world: World, person_id: int, locale: str) -> Chat:
    return Chat(world, world.people[person_id], locale)


async def test_every_message_that_waited_leaves_once(world: World) -> None:
    waited = [row for row in await world.rows(outbox) if row["id"] in waiting_ids()]
    assert len(waited) == WAITING
    assert {row["outcome"] for row in waited if row["act"] != "delete"} == {"sent"}
    # Telegram lets nobody delete what is older than two days.
    assert [row["outcome"] for row in waited if row["act"] == "delete"] == ["refused"]
    calls = len(world.telegram.calls)
    await world.restarts()
    await world.settles()
    said = {call.method for call in world.telegram.calls[calls:]}
    assert said <= {"getMe", "setMyCommands", "deleteWebhook"}


def waiting_ids() -> set[int]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript((STORED / "5ecde3f.sql").read_text("utf-8"))
        return {row_id for (row_id,) in database.execute("SELECT id FROM outbox WHERE ended_at IS NULL")}


async def test_what_was_said_is_not_said_again_though_its_day_comes_back(world: World) -> None:
    before = len(await world.rows(outbox))
    (reminded, *_) = [row for row in await world.rows(obligations) if row["kind"] == "address_notice"]
    async with world.shien.database.transaction() as store:
        await store.obligations.set_next_on({reminded["id"]: date(2026, 12, 2)})
    await world.shien._schedule._remind()
    await world.settles()
    assert len(await world.rows(outbox)) == before


async def test_every_old_button_works(world: World) -> None:
    chats = [
        *(chat_of(world, person_id, "en") for person_id in (WORKER_ID, OTHER_ID, ADMIN_ID)),
        Desk(world, world.people[OFFICER_ID], "ja"),
    ]
    for chat in chats:
        for message_id, data in buttons(chat.messages()):
            answers = len(world.telegram.answers)
            await chat.forges_on(message_id, data)
            assert len(world.telegram.answers) == answers + 1, data
    # Of two that exclude each other the first counted; of three faces the last.
    assert [row["state"] for row in await world.rows(interviews)] == ["offered"]
    ratings = {row["id"]: row["rating"] for row in await world.rows(consultations)}
    assert ratings[2] == "bad"
    assert [row["ended_as"] for row in await world.rows(obligations) if row["kind"] == "address_notice"] == [
        "acknowledged"
    ]
    assert all(row["done_at"] for row in await world.rows(tasks))
    says_sorry = world.texts.say("en", "error-sorry", {"code": "…"}).partition("…")[0]
    assert not [message for chat in chats for message in chat.messages() if says_sorry in str(message.get("text"))]


async def test_who_stands_in_a_dialog_goes_on_there(world: World) -> None:
    worker = chat_of(world, WORKER_ID, "en")
    await worker.sends("VN")
    worker.sees("eligibility-ask-travel_document")
    officer = chat_of(world, OFFICER_ID, "ja")
    await officer.sends("2026-12-01")
    officer.sees("duty-ask-whom")
    admin = chat_of(world, ADMIN_ID, "ja")
    await admin.taps("complaint-answer-write")
    admin.sees("complaint-answer-ask", number="3", locale="vi")


async def test_the_command_of_before_still_answers(world: World) -> None:
    officer = chat_of(world, OFFICER_ID, "ja")
    await officer.sends("/notice")
    officer.sees("duty-ask-notice")
