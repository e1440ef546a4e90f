"""A worker's words in a language that staff do not read: somebody who does leaves a note in Japanese beside them."""

import pytest

from bot.actions.privacy.my_data import gather
from bot.domain.staff import Role
from bot.presenters.privacy.my_data import conversations
from bot.storage.tables import consultations, messages, tasks
from bot.texts import Translator
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID, OFFICER_ID
from tests.conversations.people import private
from tests.conversations.support.alarming import reader, ticks
from tests.conversations.support.colleagues import KATO, SATO, name
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_matter_card import buttons_of, on_card
from tests.conversations.support.test_overdue import DUE_IN_MINUTES
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

NOTE = "今月の給料が <2万円> 足りない"
NUMBER = {"number": "1"}


async def lose(world: World, user_id: int) -> None:
    """Telegram lets the bot write to that person no more."""
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(user_id)
        assert member is not None
        await store.staff.lose(member.id, world.clock.now())


async def to_the_words(chat: Chat) -> None:
    """From the request to the newest of the words."""
    await chat.taps("reading-write")
    chat.sees("reading-list", **NUMBER)
    await chat.taps_label(chat.labels()[0])
    chat.sees("reading-ask_note", longest=500)


async def test_the_longest_words_of_signs_that_telegram_counts_twice_fit_on_the_screen(
    other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(other_worker, "🙂" * 2048)
    await sato.taps("reading-ask")
    await to_the_words(private(kato))
    assert "🙂" * 1500 in private(kato).screen()


async def test_who_reads_the_language_is_asked_in_private_and_the_note_stands_below_the_words(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(other_worker, WORDS)
    await sato.taps("reading-ask")
    sato.is_told("reading-asked", count=1)
    asked = {"number": "1", "locale": "vi", "name": SATO, "reads": "yes"}
    private(kato).has_seen("reading-please", **asked)
    assert sato.says("reading-please", asked) not in str(private(sato).messages())
    assert sato.says("task-title-read") in on_card(sato)

    stood = len(other_worker.messages())
    await to_the_words(private(kato))
    assert WORDS in private(kato).screen()
    await private(kato).sends(NOTE)
    private(kato).sees("reading-saved", **NUMBER)
    said = sato.message(sato.says("reading-noted", {"name": KATO, "note": NOTE}))
    assert said["reply_to_message"]["message_id"] == sato.message(WORDS)["message_id"]
    assert len(other_worker.messages()) == stood
    kept = (await world.rows(messages))[0]
    assert (kept["note_ja"], (await world.row(tasks))["outcome"]) == (NOTE, "done")
    assert sato.says("task-title-read") not in on_card(sato)
    assert len(await world.happened("reading_asked")) == len(await world.happened("reading_noted")) == 1


@pytest.mark.usefixtures("kato")
async def test_a_double_tap_asks_once_and_after_the_note_one_can_ask_again(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(other_worker, WORDS)
    await sato.taps_twice("reading-ask")
    sato.is_told("reading-asked_before")
    asked = kato.says("reading-please", {"number": "1", "locale": "vi", "name": SATO, "reads": "yes"})
    assert sum(each.get("text") == asked for each in private(kato).messages()) == 1
    assert len(await world.rows(tasks)) == 1
    await to_the_words(private(kato))
    await private(kato).sends(NOTE)
    await sato.taps("reading-ask")
    sato.is_told("reading-asked", count=1)
    assert len(await world.rows(tasks)) == 2


async def test_where_nobody_reads_it_managers_are_asked_and_where_nobody_hears_of_it_that_is_said(
    world: World, other_worker: Chat, sato: Desk, kato: Desk, head: Chat
) -> None:
    await open_with(other_worker, WORDS)
    await lose(world, JOINER_ID)
    await lose(world, ADMIN_ID)
    await sato.taps("reading-ask")
    sato.is_told("reading-nobody", locale="vi")
    assert world.telegram.answers[-1].show_alert
    assert await world.rows(tasks) == []
    await head.sends("/start")
    await sato.taps("reading-ask")
    head.has_seen("reading-please", number="1", locale="vi", name=SATO, reads="no")
    assert kato.says("reading-write") not in str(private(kato).messages())


async def test_a_request_that_nobody_has_met_is_late_in_the_list_and_ends_with_the_consultation(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(other_worker, WORDS)
    await sato.taps("reading-ask")
    due = (await world.row(tasks))["deadline_on"]
    assert due == (await world.row(consultations))["answer_by"].date()
    await ticks(world, 60 * 24 * 4)
    await private(kato).sends("/tasks")
    assert kato.says("task-title-read") in private(kato).screen()
    await private(kato).taps("task-open", place="1")
    assert kato.says("reading-write") in private(kato).labels()
    await sato.taps("staff-card-close")
    assert all(row["done_at"] for row in await world.rows(tasks) if row["kind"] == "read")


async def test_who_typed_while_another_note_came_hears_so_and_can_put_it_in_its_place(
    world: World, other_worker: Chat, sato: Desk, kato: Desk, admin: Desk
) -> None:
    await name(world, OFFICER_ID, SATO, "vi")
    await open_with(other_worker, WORDS)
    await admin.taps("reading-ask")
    await to_the_words(private(kato))
    await to_the_words(private(sato))
    await private(kato).sends(NOTE)
    await private(sato).sends("別の意味")
    private(sato).sees("reading-changed", name=KATO, note=NOTE)
    assert (await world.rows(messages))[0]["note_ja"] == NOTE
    await private(sato).taps("button-back")
    await private(sato).taps_label(private(sato).labels()[0])
    private(sato).sees("reading-so_far", name=KATO, note=NOTE)
    await private(sato).sends("別の意味")
    sato.has_seen("reading-noted", name=SATO, note="別の意味")
    assert (await world.rows(messages))[0]["note_ja"] == "別の意味"


async def test_of_a_restricted_matter_its_readers_alone_are_asked_and_read_the_note(
    world: World, worker: Chat, sato: Desk, head: Chat
) -> None:
    await name(world, OFFICER_ID, SATO, "en")
    await name(world, ADMIN_ID, "森 例子", "en")
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await name(world, JOINER_ID, KATO)
    await worker.sends(CRY)
    await manager.taps("complaint-open")
    await manager.taps("reading-ask")
    told = [each.text for each in world.telegram.answers]
    assert manager.says("reading-asked", {"count": 1}) in told
    assert sato.says("reading-write") not in str(private(sato).messages())
    await to_the_words(head)
    assert CRY in head.screen()
    await head.sends(NOTE)
    manager.has_seen("reading-noted_private", number="1", name="森 例子")
    await manager.taps("complaint-open")
    manager.sees("reading-noted", name="森 例子", note=NOTE)
    assert world.staff_group.topics == []
    assert "大意" not in str(sato.messages())


async def test_who_may_not_read_the_matter_any_more_comes_to_no_words(
    world: World, other_worker: Chat, sato: Desk, kato: Desk, head: Chat
) -> None:
    await other_worker.sends(WORDS)
    await sato.taps("reading-ask")
    await to_the_words(private(kato))
    await other_worker.taps("receipt-restrict")
    await world.passes(minutes=1)
    await private(kato).sends(NOTE)
    assert [row["note_ja"] for row in await world.rows(messages)] == [None]
    assert WORDS not in private(kato).screen()
    assert NOTE not in str([*sato.messages(), *head.messages()])


@pytest.mark.usefixtures("head")
async def test_an_old_request_leads_nobody_to_words_that_they_may_not_read(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await other_worker.sends(WORDS)
    await sato.taps("reading-ask")
    await other_worker.taps("receipt-restrict")
    await world.passes(minutes=1)
    await private(kato).taps("reading-write")
    private(kato).is_told("button-old")
    await private(kato).sends("/tasks")
    assert sato.says("task-title-read") not in private(kato).screen()
    assert WORDS not in str(private(kato).messages())


async def test_a_note_leaves_the_group_with_its_words_and_comes_back_with_them(
    world: World, other_worker: Chat, sato: Desk, kato: Desk, head: Chat
) -> None:
    await other_worker.sends(WORDS)
    await sato.taps("reading-ask")
    await to_the_words(private(kato))
    await private(kato).sends(NOTE)
    await other_worker.taps("receipt-restrict")
    await world.passes(minutes=1)
    assert NOTE not in str(sato.messages())
    await head.taps("complaint-open")
    head.sees("reading-noted", name=KATO, note=NOTE)
    await head.taps("complaint-open-group")
    await head.taps("complaint-open-group-yes")
    await world.passes(minutes=1)
    sato.has_seen("reading-noted", name=KATO, note=NOTE)


async def test_a_note_goes_with_words_that_the_worker_moves_and_leaves_where_they_stood(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await other_worker.sends("Trước đây")
    await other_worker.sends(WORDS)
    await world.passes(hours=2)
    await other_worker.sends("Còn việc khác")
    await sato.taps("reading-ask")
    await to_the_words(private(kato))
    await private(kato).sends(NOTE)
    await other_worker.taps("receipt-not_this")
    await other_worker.taps("receipt-something_new")
    await world.passes(minutes=1)
    noted = sato.says("reading-noted", {"name": KATO, "note": NOTE})
    moved = sato.in_topic()
    assert [each.get("text") for each in moved][-2:] == ["Còn việc khác", noted]
    assert sum(each.get("text") == noted for each in sato.messages()) == 1
    assert [row["note_ja"] for row in await world.rows(messages)] == [None, None, None, NOTE]


async def test_in_the_place_of_a_deleted_topic_the_note_is_said_again(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await other_worker.sends(WORDS)
    await sato.taps("reading-ask")
    await to_the_words(private(kato))
    await private(kato).sends(NOTE)
    world.staff_group.delete_topic(sato.topic or 0)
    await other_worker.sends("Alo?")
    noted = sato.says("reading-noted", {"name": KATO, "note": NOTE})
    assert [each.get("text") for each in sato.in_topic()][-2:] == [WORDS, noted]


async def test_the_worker_takes_away_no_note_and_with_the_words_it_is_removed(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(other_worker, WORDS)
    await sato.taps("reading-ask")
    await to_the_words(private(kato))
    await private(kato).sends(NOTE)
    async with world.shien.database.transaction() as store:
        mine = await gather(store, await store.workers.get(1))
        assert NOTE not in str([*conversations(Translator(world.texts, "vi"), mine)])
        await store.messages.remove(1)
    assert (await world.rows(messages))[0]["note_ja"] is None


async def test_whose_language_staff_read_needs_nobody(world: World, worker: Chat, sato: Desk) -> None:
    await world.welcome(worker.person, "ja")
    await worker.sends("/menu")
    worker.locale = "ja"
    await open_with(worker, "給料が足りません")
    assert sato.says("reading-ask") not in buttons_of(sato)
    assert sato.says("canned-choose") in buttons_of(sato)


async def test_a_note_answers_nobody_so_that_the_worker_waits_on(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(other_worker, WORDS)
    await sato.taps("reading-ask")
    for minutes in (1, DUE_IN_MINUTES):
        await ticks(world, minutes=minutes)
    await to_the_words(private(kato))
    await private(kato).sends(NOTE)
    open_ones = [row["kind"] for row in await world.rows(tasks) if row["done_at"] is None]
    assert (open_ones, (await world.row(consultations))["waiting_since"] is not None) == (["unanswered"], True)


async def test_a_note_that_is_typed_after_the_matter_was_restricted_is_no_search_and_is_said_to_be_unsaved(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await other_worker.sends(WORDS)
    await sato.taps("reading-ask")
    await to_the_words(private(kato))
    await other_worker.taps("receipt-restrict")
    await private(kato).sends(NOTE)
    private(kato).sees("form-gone")
    assert private(kato).message(NOTE)
    assert await world.happened("searched") == []
    assert (await world.rows(messages))[0]["note_ja"] is None


async def test_who_alone_reads_the_language_and_asks_is_not_asked_themselves(other_worker: Chat, kato: Desk) -> None:
    await open_with(other_worker, WORDS)
    await kato.taps("reading-ask")
    assert kato.says("task-title-read") not in str(private(kato).messages())
    asked = {"number": "1", "locale": "vi", "name": KATO, "reads": "yes"}
    assert kato.says("reading-please", asked) not in str(private(kato).messages())
