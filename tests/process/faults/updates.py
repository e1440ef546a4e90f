"""Updates that break readers, between good ones of the same people and of others."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from simulator import Person
from simulator.people.rich import nested, quoted
from tests.process.world import Outcome, World

MARKS, NUMBER_MARKS = 4096, 6
STRANGE = (
    "NUL \0",
    "half a pair \ud83d",
    "the other half \udc00",
    "right to left \u202e",
)
DEEPER_THAN_PYTHON_READS = 3000


async def send_broken_updates(world: World, rounds: int) -> Outcome:
    """Everybody sends each of them, with a good text after it; staff are told of what nobody can read."""
    await world.start()
    await world.everybody_writes()
    unreadable = 0
    with _deep_updates():
        for _ in range(rounds):
            for person in world.writers:
                for broken in _unreadable():
                    world.telegram.queue_unchecked("message", {**_head(person), **broken})
                    world.writes(person)
                    unreadable += 1
                _write_strange_things(world, person)
        await world.until_stored()
    outcome = await world.outcome(f"{unreadable} unreadable")
    assert await world.set_aside() == unreadable
    # Once a minute for each kind; whom it met besides stands in the next card.
    told = sum("読み取れない" in str(message.get("text")) for message in world.group.messages())
    assert 1 <= told <= unreadable
    return outcome


def _write_strange_things(world: World, person: Person) -> None:
    for words in STRANGE:
        world.writes(person, words)
    for mark in ("<", "&", "\u0301", "字"):
        world.writes(person, mark * (MARKS - NUMBER_MARKS))
    for wrapped in (nested, quoted):
        person.sends_rich(wrapped(world.note(f"{wrapped.__name__} "), 8))


def _unreadable() -> Iterator[dict[str, object]]:
    yield {"text": "unknown origin", "forward_origin": {"type": "unheard of", "date": 1}}
    yield {"text": 7}
    yield {"text": "deep", "reply_to_message": _deep(30)}
    yield {"text": "deeper", "reply_to_message": _deep(DEEPER_THAN_PYTHON_READS)}


def _head(person: Person) -> dict[str, object]:
    return {"message_id": 1, "date": 1, "chat": person.describe(), "from": person.user}


def _deep(levels: int) -> dict[str, object]:
    deep: dict[str, object] = {}
    for _ in range(levels):
        deep = {"reply_to_message": deep}
    return deep


@contextmanager
def _deep_updates() -> Iterator[None]:
    """The local Telegram can write what the bot cannot read."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(before + 2 * DEEPER_THAN_PYTHON_READS)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)
