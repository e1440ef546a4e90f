"""A chat is cleared: as much at once as Telegram takes, whatever it refuses, and whoever dies in between."""

from collections.abc import Iterable
from datetime import timedelta

from bot.domain.outbox import DeleteMessages, OutboxMessage
from bot.domain.privacy.chat_clearing import Clearing
from bot.storage.tables import chat_messages
from simulator import Fault
from tests.delivery.office import START, Office, texts_of, to_staff


def wish(office: Office) -> OutboxMessage:
    return DeleteMessages("tests-yes", worker_id=office.worker.id)


async def note(office: Office, posts: Iterable[int]) -> None:
    """The worker wants these messages gone."""
    async with office.database.transaction() as store:
        await store.workers.upsert_by_chat(office.linh.id, "en")  # who reads everything that the button says
        store.chat_messages.add(office.linh.id, posts, START)
        await store.chat_messages.flush()
        await store.chat_messages.want_cleared(office.linh.id)


def written(office: Office, count: int) -> list[int]:
    return [office.linh.sends(f"word {number}")["message_id"] for number in range(count)]


async def told(office: Office) -> list[dict[str, object]]:
    """What the worker hears of it: how many are deleted, wait and are left."""
    return [row.message["args"] for row in await office.rows() if row.act == "say" and row.worker_id]


def said(deleted: int, waiting: int = 0, left: int = 0) -> dict[str, object]:
    return {"deleted": deleted, "waiting": waiting, "left": left}


def deletions(office: Office) -> list[int]:
    """How many messages each call should have deleted."""
    calls = [call for call in office.telegram.calls if call.method == "deleteMessages"]
    return [len(call.params["message_ids"]) for call in calls]


async def test_as_many_go_at_once_as_telegram_takes_and_what_came_later_stays(office: Office) -> None:
    await note(office, written(office, 130))
    office.linh.sends("later")
    await office.sent(wish(office))
    assert texts_of(office.linh.messages)[:2] == ["/start", "later"]
    assert deletions(office) == [100, 30]
    assert await told(office) == [said(130)]


async def test_one_that_must_stay_keeps_no_other(office: Office) -> None:
    posts = written(office, 5)
    office.telegram.faults.add(Fault(kind="400", method="deleteMessages", reason="message can't be deleted", times=3))
    await note(office, posts)
    await office.sent(wish(office))
    assert deletions(office) == [5, 2, 1, 1, 3]
    assert texts_of(office.linh.messages)[1] == "word 0"
    assert await told(office) == [said(4, left=1)]


async def test_a_pause_that_telegram_asks_for_is_kept_and_the_rest_goes_then(office: Office) -> None:
    await note(office, written(office, 130))
    office.telegram.faults.add(Fault(kind="429", method="deleteMessages", retry_after=7))
    await office.sent(wish(office))
    assert await told(office) == []
    office.clock.move(timedelta(seconds=8))
    await office.deliver()
    assert await told(office) == [said(130)]


async def test_who_dies_in_the_middle_deletes_nothing_twice_and_counts_everything(office: Office) -> None:
    await note(office, posts := written(office, 130))
    await office.put(wish(office))
    await office.claim_and_die()
    async with office.database.transaction() as store:
        await store.chat_messages.set_clearing(office.linh.id, posts[:100], Clearing.DELETED)
    await office.let_leases_end()
    await office.deliver()
    assert deletions(office) == [30]
    assert await told(office) == [said(130)]


async def test_words_go_only_when_staff_have_them_and_then_nothing_says_that_they_wait(office: Office) -> None:
    [message] = await office.keep(office.linh.sends("Help"))
    await note(office, [message.worker_message_id or 0, *written(office, 2)])
    await office.sent(wish(office))
    assert texts_of(office.linh.messages)[1] == "Help"
    assert await told(office) == [said(2, waiting=1)]
    await office.sent(to_staff(message))
    assert "Help" in texts_of(office.staff.messages((await office.case()).topic_id))
    assert "Help" not in texts_of(office.linh.messages)
    assert await told(office) == [said(2, waiting=1), {"left": 0}]
    await office.deliver()
    assert len(office.linh.messages) == 2  # /start, and what is true now


async def test_who_blocked_the_bot_is_told_nothing_and_nothing_of_it_is_kept(office: Office) -> None:
    await note(office, written(office, 2))
    office.linh.blocks_bot()
    [row] = await office.sent(wish(office))
    assert row.outcome == "unreachable"
    assert await told(office) == []
    async with office.database._engine.connect() as connection:
        assert (await connection.execute(chat_messages.select())).all() == []
