"""What cannot be read, or was not kept by Telegram: staff are told, and who wrote is asked to write again."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.storage.tables import inbox, messages, outbox
from simulator import Group, Person
from simulator.schema import Schema
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.test_consultation import WORDS, ask
from tests.conversations.world import World

pytestmark = pytest.mark.slow  # what goes wrong is walked in the whole suite

Tells = Callable[[dict[str, Any]], None]

DEEP: dict[str, Any] = {}
for _ in range(30):
    DEEP = {"reply_to_message": DEEP}

UNREADABLE: list[dict[str, Any]] = [
    {"text": 5},
    {"photo": "none"},
    {"date": "yesterday", "text": "x"},
    {"forward_origin": {"type": "unheard_of"}, "text": "x"},
    DEEP,
]


@pytest.mark.parametrize("content", UNREADABLE, ids=lambda content: next(iter(content)))
async def test_staff_are_told_and_the_person_is_asked_to_write_again(
    worker: Chat, officer: Desk, tells: Tells, content: dict[str, Any]
) -> None:
    await ask(worker)
    tells(head(worker.person, worker.person) | content)
    worker.person.sends(WORDS)
    await worker.world.settles()
    officer.has_seen("staff-unreadable", number="none")
    worker.has_seen("error-unreadable")
    assert (await worker.world.row(messages))["text"] == WORDS
    assert [row["update_id"] for row in await worker.world.rows(inbox) if row["set_aside_at"]] != []


async def test_words_below_what_nobody_wrote_are_heard(worker: Chat, tells: Tells) -> None:
    await ask(worker)
    above = {"message_id": 899, "date": 0, "chat": worker.person.describe(), "text": "Of a channel"}
    tells(head(worker.person, worker.person) | {"text": "These words", "reply_to_message": above})
    await worker.world.settles()
    assert (await worker.world.row(messages))["text"] == "These words"


async def test_of_who_is_nobody_yet_staff_are_told_and_nothing_is_said(
    newcomer: Chat, officer: Desk, tells: Tells
) -> None:
    tells(head(newcomer.person, newcomer.person) | UNREADABLE[0])
    await newcomer.world.settles()
    officer.has_seen("staff-unreadable", number="none")
    assert newcomer.messages() == []


async def test_one_that_cannot_be_read_in_the_group_is_told_too_and_the_next_one_is_read(
    officer: Desk, tells: Tells
) -> None:
    tells(head(officer.world.staff_group, officer.person) | UNREADABLE[0])
    await officer.sends("/tasks")
    officer.has_seen("task-list-empty")
    officer.has_seen("staff-unreadable", number="none")


@pytest.mark.parametrize(("hours", "is_told"), [(25, True), (72, True), (23, False), (0, False)])
async def test_staff_are_told_when_words_may_have_been_lost_while_the_bot_was_away(
    world: World, worker: Chat, officer: Desk, hours: int, is_told: bool
) -> None:
    await worker.sends("/menu")
    began_on = world.clock.today()
    await world.stops()
    worker.person.sends(WORDS)
    world.clock.move(timedelta(hours=hours))
    await world.starts()
    await worker.sends("Are you there?")
    told = [row["message"]["key"] for row in await world.rows(outbox) if row["act"] == "say"]
    assert ("staff-was-away" in told) is is_told
    if is_told:
        args = {"from": began_on.isoformat(), "to": world.clock.today().isoformat()}
        officer.has_seen("staff-was-away", **args)
    await worker.taps("consultation-kind-pay")
    kept = [row["text"] for row in await world.rows(messages)]
    assert kept == (["Are you there?"] if is_told else [WORDS, "Are you there?"])


@pytest.fixture
def tells(world: World, monkeypatch: pytest.MonkeyPatch) -> Tells:
    """Let Telegram tell of a message that its own description does not know."""

    def tell(message: dict[str, Any]) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(Schema, "check", lambda *_: None)
            world.telegram._state.tell("message", message)

    return tell


def head(place: Person | Group, person: Person) -> dict[str, Any]:
    return {"message_id": 900, "date": 0, "chat": place.describe(), "from": person.user}
