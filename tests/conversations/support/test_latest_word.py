"""Whatever happens to the readers of a matter: the last that the group, its readers and the worker read is true."""

import pytest

from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, GROUP_ID
from tests.conversations.world import World

WORDS = "The foreman has my passport"
KICKED = "bot was kicked from the supergroup chat"
AWAY = [
    Fault(kind="502", chat_id=GROUP_ID, times=None),
    Fault(kind="429", chat_id=GROUP_ID, times=None, retry_after=30),
    Fault(kind="403", chat_id=GROUP_ID, times=None, reason=KICKED),
]
NUMBER = {"number": "1"}
RESTRICT, OPEN = "receipt-restrict", "receipt-open"


@pytest.fixture(autouse=True)
def head(world: World) -> Chat:
    """An admin who has started the bot."""
    world.people[ADMIN_ID].started = True
    return Chat(world, world.people[ADMIN_ID], "ja")


@pytest.mark.parametrize("taps", [[RESTRICT], [RESTRICT, OPEN], [RESTRICT, OPEN, RESTRICT], [RESTRICT, OPEN] * 2])
async def test_the_last_word_is_true_however_often_the_worker_changes_it(
    world: World, worker: Chat, admin: Desk, taps: list[str]
) -> None:
    await worker.sends(WORDS)
    for tap in taps:
        await worker.taps(tap)
        await world.passes(seconds=5)
    is_open = taps[-1] == OPEN
    assert in_general(admin)[-1] == admin.says("staff-opened" if is_open else "staff-restricted", NUMBER)
    assert lowest(worker) == worker.says("restricted-opened_by_you" if is_open else "restricted-taken_out", NUMBER)


async def test_what_a_manager_opens_the_group_hears_of_and_the_worker_may_close_it(
    world: World, worker: Chat, admin: Desk, head: Chat
) -> None:
    await worker.sends(WORDS)
    await worker.taps(RESTRICT)
    await world.passes(seconds=5)
    await manager_opens(head)
    assert in_general(admin)[-1] == admin.says("staff-opened", NUMBER)
    assert lowest(worker) == worker.says("restricted-opened", NUMBER)
    await worker.taps(OPEN)  # the receipt still shows it, and now the other
    await worker.taps(RESTRICT)
    await world.passes(seconds=5)
    assert in_general(admin)[-1] == admin.says("staff-restricted", NUMBER)
    assert lowest(worker) == worker.says("restricted-taken_out", NUMBER)


@pytest.mark.parametrize("away", AWAY, ids=lambda fault: fault.kind)
async def test_a_group_that_was_away_hears_only_what_still_holds(
    world: World, worker: Chat, admin: Desk, head: Chat, away: Fault
) -> None:
    await worker.sends(WORDS)
    world.telegram.faults.add(away)
    await worker.taps(RESTRICT)
    await worker.taps(OPEN)
    await world.passes(minutes=1)
    assert lowest(worker) == worker.says("restricted-opened_by_you", NUMBER)
    world.telegram.faults.clear()
    await settles_for_long(world)
    assert admin.says("staff-restricted", NUMBER) not in in_general(admin)
    last = "receipt-arrived" if away.kind == "403" else "restricted-opened_by_you"
    assert lowest(worker) == worker.says(last, NUMBER)
    assert admin.in_topic()[-1]["text"] == WORDS
    assert head.says("restricted-remove_by_hand", {**NUMBER, "count": 1}) not in str(head.messages())


async def test_while_the_group_is_away_the_worker_reads_that_it_is_closed_again(world: World, worker: Chat) -> None:
    await worker.sends(WORDS)
    world.telegram.faults.add(AWAY[0])
    for tap in (RESTRICT, OPEN, RESTRICT):
        await worker.taps(tap)
        await world.passes(seconds=5)
    assert lowest(worker) == worker.says("restricted-again", NUMBER)
    world.telegram.faults.clear()
    await settles_for_long(world)
    assert lowest(worker) == worker.says("restricted-taken_out", NUMBER)


async def test_a_reader_who_was_away_is_told_of_nothing_that_all_may_read_by_now(
    world: World, worker: Chat, head: Chat
) -> None:
    await worker.sends(WORDS)
    world.telegram.faults.add(Fault(kind="502", chat_id=ADMIN_ID, times=None))
    await worker.taps(RESTRICT)
    await world.passes(seconds=5)
    await worker.taps(OPEN)
    world.telegram.faults.clear()
    await settles_for_long(world)
    assert head.says("restricted-new", NUMBER) not in str(head.messages())


async def manager_opens(head: Chat) -> None:
    await head.taps("complaint-open")
    await head.taps("complaint-open-group")
    await head.taps("complaint-open-group-yes")
    await head.world.passes(seconds=5)


async def settles_for_long(world: World) -> None:
    for _ in range(3):
        await world.passes(minutes=5)


def in_general(desk: Desk) -> list[str]:
    """What stands outside every topic of the group."""
    return [each["text"] for each in desk.messages() if "text" in each and each.get("message_thread_id") is None]


def lowest(chat: Chat) -> str:
    """The text of the last message in a chat, whatever was changed above it."""
    return str(chat.messages()[-1]["text"])
