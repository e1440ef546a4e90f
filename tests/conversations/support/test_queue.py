"""The queue: what waits, the way there, who takes it on, and until when it rests."""

from datetime import datetime

from bot.domain.days import TOKYO
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind, Readers
from bot.storage.tables import consultations
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.people import private
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

# Asked on a Sunday, before a holiday: due on Tuesday.
FIRST = {"standing": "new", "urgency": "normal", "readers": "group", "number": "1", "due": "11/24 17:00"}
ONE = {**FIRST, "kind": "pay", "roster_number": "none", "locale": "en"}


async def opened(world: World, role: Role) -> Chat:
    """Somebody confirmed with that role opens the queue."""
    await world.employ(world.people[JOINER_ID], role)
    chat = Chat(world, world.people[JOINER_ID], "ja")
    await chat.sends("/queue")
    return chat


async def test_each_opens_its_topic_and_is_taken_on_with_one_tap(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    chat = private(officer)
    await chat.sends("/queue")
    chat.sees("queue-list", part="ours", count=1)
    await chat.taps("queue-label", **FIRST, roster_number="none")
    chat.sees("queue-one", **ONE, name="none")
    chat.sees("queue-due", due_on="2026-11-24", due_time="17:00")
    assert WORDS not in chat.screen()
    [way] = [button for row in _keyboard(chat) for button in row if "url" in button]
    assert way["url"] == f"https://t.me/c/1/{officer.topic}"
    await chat.taps("queue-claim")
    assert (await chat.world.row(consultations))["assignee_id"] == 2
    assert chat.says("queue-claim") not in chat.labels()
    [event] = await chat.world.happened("consultation_claimed")
    assert (event["actor"], event["subject"]) == ("staff:2", "consultation:1")


async def test_what_rests_leaves_the_queue_until_the_office_opens_on_that_day(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    chat = private(officer)
    await chat.sends("/queue")
    await chat.taps("queue-label", **FIRST, roster_number="none")
    await chat.taps("queue-snooze")
    chat.sees("queue-snooze-ask", number="1")
    await chat.taps("queue-three_days")
    until = (await chat.world.row(consultations))["snoozed_until"]
    assert until == datetime(2026, 11, 25, 9, tzinfo=TOKYO)
    chat.sees("queue-until", until_on="2026-11-25", until_time="09:00")
    await chat.sends("/queue")
    chat.sees("queue-none", part="ours")
    await chat.sends("/menu")
    await chat.taps("home-part-resting", resting=1)
    chat.sees("queue-list", part="resting", count=1)


async def test_a_restricted_matter_stands_there_for_its_readers_alone_and_without_words(
    world: World, worker: Chat, officer: Desk
) -> None:
    await worker.sends(CRY)
    manager = await opened(world, Role.SUPPORT_MANAGER)
    label = next(each for each in manager.labels() if "🔒" in each)
    await manager.taps_label(label)
    assert CRY not in manager.screen()
    assert manager.says("consultation-kind-harassment") not in manager.screen()
    await manager.taps("complaint-open")
    assert CRY in manager.screen()
    assert len(await world.happened("complaint_viewed")) == 1
    await private(officer).sends("/queue")
    private(officer).sees("queue-none", part="ours")


async def test_what_becomes_restricted_while_somebody_looks_is_gone_for_them(
    world: World, worker: Chat, officer: Desk
) -> None:
    await open_with(worker, WORDS)
    chat = private(officer)
    await chat.sends("/queue")
    await chat.taps("queue-label", **FIRST, roster_number="none")
    async with world.shien.database.transaction() as store:
        await store.consultations.set_readers(1, Readers.RESTRICTED)
    await chat.taps("queue-claim")
    chat.is_told("button-old")
    assert (await world.row(consultations))["assignee_id"] is None


async def test_an_auditor_reads_the_queue_and_takes_nothing(world: World, worker: Chat) -> None:
    await open_with(worker, WORDS)
    auditor = await opened(world, Role.AUDITOR)
    await auditor.taps("queue-label", **FIRST, roster_number="none")
    auditor.sees("queue-one", **ONE, name="none")
    for key in ("queue-claim", "queue-snooze"):
        assert auditor.says(key) not in auditor.labels()


async def test_a_list_of_many_has_eight_rows_a_page(world: World, worker: Chat, officer: Desk) -> None:
    async with world.shien.database.transaction() as store:
        found = await store.workers.by_chat(worker.person.id)
        assert found is not None
        for _ in range(10):
            opened_one = await store.consultations.open(found, ConsultationKind.PAY, world.clock.now())
            await store.standings.wait(opened_one.id, world.clock.now())
    chat = private(officer)
    await chat.sends("/queue")
    chat.sees("queue-list", part="ours", count=10)
    shown = [each for each in chat.labels() if each.startswith("📥")]
    await chat.turns_the_page()
    assert len(shown) <= 8
    assert len(shown) + len([each for each in chat.labels() if each.startswith("📥")]) == 10


async def test_a_worker_is_refused(worker: Chat) -> None:
    await worker.sends("/queue")
    worker.sees("refused-reader")


def _keyboard(chat: Chat) -> list[list[dict[str, str]]]:
    shown = next(each for each in chat.messages() if each["message_id"] == chat.message_id())
    rows: list[list[dict[str, str]]] = shown["reply_markup"]["inline_keyboard"]
    return rows
