"""A database of commit 5ecde3f, with people in dialogs, messages that wait and old screens in the chats, goes on today.

`stored/` was made by that commit's own code: its tables as SQL, and what stood in the chats of its local Telegram.
"""

import asyncio
import json
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import Shien
from bot.domain.facts import Facts
from bot.domain.tasks import TaskKind
from bot.storage.migration import upgrade
from bot.storage.tables import consultations, interviews, obligations, outbox, tasks
from bot.texts import Texts
from simulator import Group, Person, Telegram
from simulator.chats import Chat as Place
from simulator.chats import Post
from simulator.faults import Fault
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
from tests.conversations.refusals import NOT_THERE, one_of_each_is_quick
from tests.conversations.world import SteppingClock, World

STORED = Path(__file__).parent / "stored"
WAITING = 11
# What stands between a dialog's id and a button's own data.
OF_A_DIALOG = "\x1d"


@pytest.fixture(scope="session")
def upgraded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database, brought to today's tables."""
    path = tmp_path_factory.mktemp("stored") / "shien.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        database.executescript((STORED / "5ecde3f.sql").read_text("utf-8"))
    asyncio.run(upgrade(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture
async def world(upgraded: Path, tmp_path: Path, facts: Facts, texts: Texts) -> AsyncIterator[World]:
    """The same organisation, with today's code."""
    path = tmp_path / "shien.sqlite3"
    shutil.copy(upgraded, path)
    chats = json.loads((STORED / "5ecde3f.json").read_text("utf-8"))
    clock = SteppingClock(datetime.fromisoformat(chats["at"]))
    telegram = Telegram(clock=clock, token=TOKEN)
    await telegram.start()
    people = {person_id: telegram.add_person(person_id, name, language_code=code) for person_id, name, code in PEOPLE}
    group = telegram.add_group(GROUP_ID, "Staff", [ADMIN_ID, OFFICER_ID], forum=True)
    restore(people, group, chats)
    settings = settings_for(path, telegram)
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
    assert said <= {"getMe", "setMyCommands", "deleteWebhook", "getChatMember", "getChatAdministrators"}


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
    for chat in chats_of(world):
        for message_id, data in buttons(chat.messages()):
            answers = len(world.telegram.answers)
            await chat.forges_on(message_id, data)
            assert len(world.telegram.answers) == answers + 1, data
    await every_button_counted(world)


async def test_every_button_counts_though_its_message_is_too_old_to_be_seen(world: World) -> None:
    """Of a message that stood there for months Telegram tells no more than where it is, and it can still be changed."""
    for chat in chats_of(world):
        for message_id, data in buttons(chat.messages()):
            answers, calls = len(world.telegram.answers), len(world.telegram.calls)
            unseen = {"chat": place_of(chat).describe(), "message_id": message_id, "date": 0}
            await chat.then(chat.person._ask(data, unseen))
            assert len(world.telegram.answers) == answers + 1, data
            said = {call.method for call in world.telegram.calls[calls:]} & {"sendMessage", "editMessageText"}
            assert said or world.telegram.answers[-1].text, data
    await every_button_counted(world)


async def test_every_button_counts_though_the_bot_was_away_too_long_to_answer_the_taps(world: World) -> None:
    chats = chats_of(world)
    await world.stops()
    for chat in chats:
        for message_id, data in buttons(chat.messages()):
            chat.person.taps_forged(data, message_id, chat=chat._group)
    world.clock.move(timedelta(minutes=10))
    await world.starts()
    await world.settles()
    await every_button_counted(world)


REFUSALS = one_of_each_is_quick(
    [
        *NOT_THERE,
        (
            "editMessageText",
            "message is not modified: specified new message content and reply markup are exactly the same",
        ),
        ("sendMessage", "message thread not found"),
        ("sendMessage", "TOPIC_CLOSED"),
        ("sendMessage", "not enough rights to send text messages to the chat"),
        ("sendMessage", "chat not found"),
    ]
)


@pytest.mark.slow
@pytest.mark.parametrize(("method", "reason"), REFUSALS)
async def test_every_button_counts_whatever_telegram_refuses_of_the_answer(
    world: World, method: str, reason: str
) -> None:
    for chat in chats_of(world):
        for message_id, data in buttons(chat.messages()):
            refused = Fault(kind="400", method=method, chat_id=None, reason=reason, times=None)
            world.telegram.faults.add(refused)
            chat.person.taps_forged(data, message_id, chat=chat._group)
            await world.telegram.confirmed()
            await world.shien.until_idle()
            world.telegram.faults.clear()
            await world.settles()
    await every_button_counted(world)


def chats_of(world: World) -> list[Chat]:
    """Everybody under whose eyes old buttons stand."""
    private = [chat_of(world, person_id, "en") for person_id in (WORKER_ID, OTHER_ID, ADMIN_ID)]
    return [*private, Desk(world, world.people[OFFICER_ID], "ja")]


def place_of(chat: Chat) -> Place:
    return chat._group or chat.person


async def every_button_counted(world: World) -> None:
    """What the buttons stand for has happened, and nobody speaks of a bug."""
    # Of two that exclude each other the first counted; of three faces the last.
    assert [row["state"] for row in await world.rows(interviews)] == ["offered"]
    ratings = {row["id"]: row["rating"] for row in await world.rows(consultations)}
    assert ratings[2] == "bad"
    assert [row["ended_as"] for row in await world.rows(obligations) if row["kind"] == "address_notice"] == [
        "acknowledged"
    ]
    # That a refused worker has to be called is a task of today, and nobody has tapped it.
    assert all(row["done_at"] for row in await world.rows(tasks) if row["kind"] is not TaskKind.CALL)
    says_sorry = world.texts.say("en", "error-sorry", {"code": "…"}).partition("…")[0]
    read = [str(message.get("text")) for chat in chats_of(world) for message in chat.messages()]
    assert not [text for text in read if says_sorry in text]
    assert not [row for row in await world.rows(outbox) if row["message"].get("key") == "staff-bug"]


async def test_who_stands_in_a_dialog_goes_on_there(world: World) -> None:
    worker = chat_of(world, WORKER_ID, "en")
    await worker.sends("Vietnam")
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
