"""Staff take a worker's message out of the chats: the reason, both chats, and the truth for everybody."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.staff import Role
from bot.storage.tables import evidence, messages, private_copies, tasks
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, GROUP_ID, JOINER_ID
from tests.conversations.people import private
from tests.conversations.privacy.test_prohibited_data import passes, pictures, shown_texts
from tests.conversations.support.test_consultation import ask, open_with
from tests.conversations.world import World

WORDS = "My room number is on the door of dormitory four"
TOO_OLD = "Message can't be deleted for everyone"


@pytest.fixture
async def manager(world: World) -> Chat:
    """A manager in the private chat with the bot, who is in the group too."""
    person = world.people[JOINER_ID]
    await world.employ(person, Role.SUPPORT_MANAGER)
    world.staff_group.members.append(person.id)
    person.started = True
    await _reach(world)
    return Chat(world, person, "ja")


async def _reach(world: World) -> None:
    async with world.shien.database.transaction() as store:
        for each in await store.staff.all():
            await store.staff.reach(each.id)


async def removes(desk: Desk, words: str, reason: str) -> None:
    """Reply /remove to a worker's words, and say why."""
    await desk.replies("/remove", to=words)
    await desk.taps(f"evidence-reason-{reason}")


def heard(chat: Chat, key: str) -> None:
    """The tap was answered with that text; the dialog answers it once more when its next window stands there."""
    assert chat.says(key) in [each.text for each in chat.world.telegram.answers]


def when(row: dict[str, Any]) -> dict[str, str]:
    """The day and time by which texts name a message."""
    at = row["written_at"] + timedelta(hours=9)
    return {"on": at.date().isoformat(), "time": at.strftime("%H:%M")}


async def test_staff_say_why_and_the_message_goes_from_both_chats_and_the_worker_reads_what_was_done(
    worker: Chat, officer: Desk
) -> None:
    world = worker.world
    await ask(worker)
    await worker.then(worker.person.sends_photo("Look"))
    await officer.sends("/remove")
    officer.sees("not_accepted-remove-which")
    await officer.replies("/remove", to=officer.in_topic()[1]["text"])
    officer.sees("not_accepted-remove-which")
    await officer.replies("/remove", to="Look")
    assert officer.labels()[:6] == [
        officer.says(f"evidence-reason-{each}")
        for each in ("my_number", "card", "bank_account", "password", "mistake", "other")
    ]
    assert await world.happened("message_removed") == []
    told = when(await world.row(messages))
    await officer.taps("evidence-reason-my_number")
    officer.sees("evidence-removed", handling="destroy", chat="open", readers="group", decide_on="none")
    assert officer.labels() == []
    await passes(worker)
    worker.has_seen(
        "evidence-worker-destroy", **told, reason="my_number", readers="restricted", circle="group", decide_on="none"
    )
    await passes(worker)
    assert not pictures(worker, officer)
    kept = await world.row(messages)
    assert (kept["content"], kept["text"]) == ("removed", None)
    [event] = await world.happened("message_removed")
    assert (event["actor"], event["subject"]) == ("staff:2", "message:1")
    assert event["details"] == {"reason": "my_number", "handling": "destroy", "consultation": 1}
    assert await world.rows(evidence) == []


async def test_who_thinks_better_of_it_removes_nothing(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.replies("/remove", to=WORDS)
    await officer.taps("evidence-leave")
    officer.sees("evidence-left")
    assert (await worker.world.row(messages))["text"] == WORDS


async def test_hidden_words_are_decided_about_by_a_manager_and_the_worker_hears_it(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    world = worker.world
    await open_with(worker, WORDS)
    told = when(await world.row(messages))
    await removes(officer, WORDS, "mistake")
    await passes(worker)
    worker.has_seen(
        "evidence-worker-decide", **told, reason="mistake", readers="restricted", circle="group", decide_on="2026-11-29"
    )
    assert WORDS not in [*shown_texts(officer), *shown_texts(worker)]
    manager.has_seen("evidence-please_decide", number="1", reason="mistake", decide_on="2026-11-29")
    assert WORDS not in str(manager.messages())
    await manager.taps("evidence-open")
    await manager.taps_label(manager.labels()[0])
    assert WORDS in manager.screen()
    assert len(await world.happened("evidence_viewed")) == 1
    shown = next(each for each in manager.messages() if each["message_id"] == manager.message_id())
    assert shown.get("has_protected_content")
    await manager.taps("evidence-keep")
    heard(manager, "evidence-decided-keep")
    assert WORDS not in manager.screen()
    await passes(worker)
    worker.sees("evidence-worker-kept", **told, readers="restricted")
    assert [(row["status"], row["decided_by"] is not None) for row in await world.rows(evidence)] == [("kept", True)]
    assert [row["done_at"] is not None for row in await world.rows(tasks)] == [True]


async def test_long_hidden_words_are_destroyed_by_nobody_who_has_not_read_their_end(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    end = "And then he kept my bicycle."
    words = "He said that I must work. " * 150 + end
    await open_with(worker, words)
    await removes(officer, words, "other")
    await passes(worker)
    await manager.taps("evidence-open")
    await manager.taps_label(manager.labels()[0])
    assert end not in manager.screen()
    assert manager.says("evidence-destroy") not in manager.labels()
    while manager.says("complaint-later") in manager.labels():
        await manager.taps("complaint-later")
    assert end in manager.screen()
    await manager.taps("complaint-earlier")
    assert end not in manager.screen()
    await manager.taps("complaint-later")
    assert manager.says("evidence-destroy") in manager.labels()


async def test_while_a_legal_hold_stands_nobody_is_offered_to_destroy(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    await open_with(worker, WORDS)
    await removes(officer, WORDS, "other")
    await passes(worker)
    held_at = (await worker.world.row(evidence))["removed_at"]
    async with worker.world.shien.database.transaction() as store:
        await store.legal_holds.set(1, "a court asks", 1, held_at)
    await manager.taps("evidence-open")
    await manager.taps_label(manager.labels()[0])
    assert manager.says("evidence-destroy") not in manager.labels()
    assert manager.says("evidence-keep") in manager.labels()


async def test_what_another_has_just_kept_is_destroyed_only_from_the_window_that_shows_it_as_kept(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    world = worker.world
    head = Chat(world, world.people[ADMIN_ID], "ja")
    head.person.started = True
    await open_with(worker, WORDS)
    await removes(officer, WORDS, "other")
    for chat in (manager, head):
        await chat.sends("/evidence")
        await chat.taps_label(chat.labels()[0])
    await head.taps("evidence-destroy")
    await manager.taps("evidence-keep")
    await head.taps("evidence-destroy-yes")
    assert [row["status"] for row in await world.rows(evidence)] == ["kept"]
    assert any("証拠として残す" in (each.text or "") for each in world.telegram.answers[-2:])
    await head.taps_label(head.labels()[0])
    await head.taps("evidence-destroy")
    assert "証拠として残すと決めた" in head.screen()
    await head.taps("evidence-destroy-yes")
    assert [row["status"] for row in await world.rows(evidence)] == ["destroyed"]


async def test_words_that_are_shown_again_stand_in_the_group_again(worker: Chat, officer: Desk, manager: Chat) -> None:
    await open_with(worker, WORDS)
    await removes(officer, WORDS, "other")
    await passes(worker)
    assert WORDS not in shown_texts(officer)
    await manager.taps("evidence-open")
    await manager.taps_label(manager.labels()[0])
    await manager.taps("evidence-return")
    await manager.taps("evidence-return-yes")
    heard(manager, "evidence-decided-return")
    await passes(worker)
    assert WORDS in shown_texts(officer)
    officer.has_seen("staff-delivery-returned")
    assert officer.says("staff-delivery-not-copied") not in shown_texts(officer)
    assert (await worker.world.row(messages))["text"] == WORDS
    await removes(officer, WORDS, "my_number")
    await passes(worker)
    assert WORDS not in shown_texts(officer)
    assert (await worker.world.row(messages))["text"] is None


async def test_what_is_destroyed_is_asked_for_twice_and_gone(worker: Chat, officer: Desk, manager: Chat) -> None:
    await open_with(worker, WORDS)
    await removes(officer, WORDS, "other")
    await manager.taps("evidence-open")
    await manager.taps_label(manager.labels()[0])
    await manager.taps("evidence-destroy")
    manager.sees("evidence-destroy-confirm", status="undecided", decider="none")
    await manager.taps("evidence-destroy-yes")
    heard(manager, "evidence-decided-destroy")
    manager.sees("evidence-list-none")
    assert WORDS not in str(await worker.world.rows(evidence))


async def test_five_taps_and_a_second_officer_remove_once_and_each_reads_so(worker: Chat, officer: Desk) -> None:
    world = worker.world
    await open_with(worker, WORDS)
    await officer.replies("/remove", to=WORDS)
    await officer.replies("/remove", to=WORDS)
    for _ in range(4):
        officer.touches(officer.says("evidence-reason-other"))
    await officer.taps("evidence-reason-other")
    assert len(await world.happened("message_removed")) == 1
    [hidden] = await world.rows(evidence)
    done = {"handling": "decide", "reason": "other", "chat": "open", "readers": "group"}
    officer.has_seen("evidence-removed", **done, decide_on=hidden["decide_on"])
    await officer.taps("evidence-reason-my_number")  # of the question that stands above
    assert world.telegram.answers[-1].text == officer.says("not_accepted-removed-before")
    assert len(await world.happened("message_removed")) == 1


async def test_a_bot_that_dies_before_it_could_answer_has_removed_and_finishes_afterwards(
    worker: Chat, officer: Desk
) -> None:
    world = worker.world
    await open_with(worker, WORDS)
    await officer.replies("/remove", to=WORDS)
    world.telegram.faults.add(Fault(kind="500", method="deleteMessage"))
    await officer.taps("evidence-reason-password")
    assert (await world.row(messages))["text"] is None
    await world.restarts()
    await world.passes(minutes=2)
    await passes(worker)
    assert WORDS not in [*shown_texts(officer), *shown_texts(worker)]
    assert len(await world.happened("message_removed")) == 1


async def test_after_48_hours_the_worker_is_asked_to_delete_a_message_that_is_named_by_its_time(
    worker: Chat, officer: Desk
) -> None:
    world = worker.world
    await open_with(worker, WORDS)
    told = when(await world.row(messages))
    await world.passes(hours=49)
    await removes(officer, WORDS, "password")
    await passes(worker)
    officer.has_seen("not_accepted-left-in-group", reason=TOO_OLD)
    officer.has_seen("not_accepted-left-in-chat", number="1", reason=TOO_OLD, **told)
    worker.has_seen("not_accepted-delete-yourself", **told)
    worker.has_seen("evidence-left_in_group", **told)
    asked = worker.message(worker.says("not_accepted-delete-yourself", told))
    assert asked["reply_to_message"]["text"] == WORDS
    assert WORDS not in asked["text"]
    await officer.replies("/remove", to=WORDS)
    officer.has_seen("not_accepted-removed-before")
    assert len(await world.happened("message_removed")) == 1


async def test_a_worker_who_blocked_the_bot_is_not_said_to_have_been_helped(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    told = when(await worker.world.row(messages))
    worker.person.blocks_bot()
    await removes(officer, WORDS, "password")
    await passes(worker)
    officer.has_seen("not_accepted-left-in-chat", number="1", reason="Forbidden: bot was blocked by the user", **told)


@pytest.mark.parametrize("reason", ["card", "bank_account", "password"])
async def test_a_picture_that_an_officer_calls_a_card_leaves_the_chats_and_waits_for_a_manager(
    worker: Chat, officer: Desk, manager: Chat, reason: str
) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_photo("My arm"))
    told = when(await worker.world.row(messages))
    await removes(officer, "My arm", reason)
    officer.sees("evidence-removed", handling="decide", chat="open", readers="group", decide_on="2026-11-29")
    await passes(worker)
    assert not pictures(worker, officer)
    worker.has_seen(
        "evidence-worker-decide", **told, reason=reason, readers="restricted", circle="group", decide_on="2026-11-29"
    )
    await manager.taps("evidence-open")
    await manager.taps_label(manager.labels()[0])
    await manager.taps("evidence-files")
    await passes(worker)
    assert len(pictures(manager)) == 1


async def test_a_hidden_picture_is_shown_to_a_manager_though_no_chat_has_it_any_more(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_photo("My arm"))
    await removes(officer, "My arm", "other")
    await passes(worker)
    assert not pictures(worker, officer)
    await manager.taps("evidence-open")
    await manager.taps_label(manager.labels()[0])
    await manager.taps("evidence-files")
    await passes(worker)
    [picture] = pictures(manager)
    assert picture.get("has_protected_content")
    assert len(await worker.world.happened("evidence_viewed")) == 2


async def test_of_several_hidden_pictures_each_that_telegram_still_has_is_shown_and_all_that_stands_goes_again(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    world = worker.world
    await ask(worker)
    await worker.then(worker.person.sends_album(["My arm", None, None]))
    await world.passes(seconds=3)
    await removes(officer, "My arm", "other")
    await passes(worker)
    await manager.taps("evidence-open")
    await manager.taps_label(manager.labels()[0])
    gone = "Wrong file_id or the file is temporarily unavailable"
    world.telegram.faults.add(Fault(kind="400", method="sendPhoto", reason=gone))
    await manager.taps("evidence-files")
    await passes(worker)
    manager.has_seen("evidence-file-lost", number="1")
    shown = [each["message_id"] for each in pictures(manager)]
    assert len(shown) == 2
    kept = {row["telegram_id"] for row in await world.rows(private_copies)}
    assert kept > {*shown}


async def hides_picture(worker: Chat, officer: Desk) -> None:
    """The worker sends a picture, and staff hide it."""
    await ask(worker)
    await worker.then(worker.person.sends_photo("My arm"))
    await removes(officer, "My arm", "other")
    await passes(worker)
    assert not pictures(worker, officer)


async def shows_again(manager: Chat) -> None:
    """A manager lets what is hidden stand in its matter again."""
    await manager.taps("evidence-open")
    await manager.taps_label(manager.labels()[0])
    await manager.taps("evidence-return")
    await manager.taps("evidence-return-yes")
    await passes(manager)


async def test_a_hidden_picture_that_is_shown_again_stands_in_the_group_though_no_chat_had_it(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    await hides_picture(worker, officer)
    await shows_again(manager)
    assert len(pictures(officer)) == 1
    assert "My arm" in shown_texts(officer)
    assert officer.says("staff-delivery-not-copied") not in shown_texts(officer)
    await removes(officer, "My arm", "card")
    await passes(worker)
    assert not pictures(officer)
    assert "My arm" not in shown_texts(officer)


async def test_digits_that_were_destroyed_do_not_come_back_from_a_chat_that_still_shows_them(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    await open_with(worker, "Sato takes 20000 yen")
    worker.world.telegram.faults.add(
        Fault(kind="400", method="deleteMessage", chat_id=worker.person.id, reason=TOO_OLD, times=None)
    )
    await removes(officer, "Sato takes 20000 yen", "my_number")
    await passes(worker)
    assert "Sato takes 20000 yen" in shown_texts(worker)
    await shows_again(manager)
    assert "Sato takes ●●●●● yen" in shown_texts(officer)
    assert "Sato takes 20000 yen" not in shown_texts(officer)


async def test_a_picture_that_telegram_has_no_more_is_said_to_be_lost(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    await hides_picture(worker, officer)
    worker.world.telegram.faults.add(Fault(kind="400", method="sendPhoto", reason="wrong file identifier"))
    await shows_again(manager)
    officer.has_seen("staff-delivery-not-copied")
    assert "My arm" in shown_texts(officer)


async def test_a_picture_waits_for_telegram_and_is_not_lost(worker: Chat, officer: Desk, manager: Chat) -> None:
    await hides_picture(worker, officer)
    worker.world.telegram.faults.add(Fault(kind="502", method="sendPhoto"))
    await shows_again(manager)
    await worker.world.passes(minutes=2)
    assert len(pictures(officer)) == 1


async def test_an_album_goes_whole(worker: Chat, officer: Desk) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_album(["Both sides", None]))
    await worker.world.passes(seconds=3)
    await removes(officer, "Both sides", "other")
    await passes(worker)
    assert not pictures(worker, officer)
    assert [row["content"] for row in await worker.world.rows(messages)] == ["removed", "removed"]
    [kept] = await worker.world.rows(evidence)
    assert [each["content"] for each in kept["words"]] == ["photo", "photo"]


async def test_below_the_card_a_message_is_chosen_by_its_time(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.taps("evidence-remove")
    officer.sees("evidence-which", number="1")
    assert "dormitory" not in str(officer.labels())
    await officer.taps_label(officer.labels()[0])
    await officer.taps("evidence-reason-other")
    officer.sees("evidence-removed", handling="decide", chat="open", readers="group", decide_on="2026-11-29")
    await officer.taps("evidence-remove")
    officer.sees("evidence-which-none", number="1")


async def test_what_the_group_does_not_see_its_readers_remove_in_private(worker: Chat, officer: Desk) -> None:
    world, head = worker.world, Chat(worker.world, worker.world.people[ADMIN_ID], "ja")
    head.person.started = True
    cry = "My boss hit me behind the gate"
    await worker.sends(cry)
    await head.sends("/complaints")
    await head.taps_label(head.labels()[0])
    assert cry in head.screen()
    await head.taps("evidence-remove")
    await head.taps_label(head.labels()[0])
    await head.taps("evidence-reason-mistake")
    head.has_seen("evidence-removed", handling="decide", chat="open", readers="restricted", decide_on="2026-11-29")
    assert [row["text"] for row in await world.rows(messages)] == [None]
    assert officer.messages() == []
    await head.sends("/complaints")
    await head.taps_label(head.labels()[0])
    assert cry not in head.screen()
    await head.taps("evidence-open")
    await head.taps_label(head.labels()[0])
    assert cry in head.screen()


async def test_a_matter_that_became_restricted_meanwhile_is_refused_to_the_group(worker: Chat, officer: Desk) -> None:
    await worker.sends(WORDS)
    await officer.replies("/remove", to=WORDS)
    asked, data = officer.message_id(), officer.callback(officer.says("evidence-reason-other"))
    # Only where the topic cannot be deleted does the question still stand there.
    for method in ("deleteForumTopic", "deleteMessage"):
        fault = Fault(kind="400", method=method, reason="not enough rights", times=None)
        worker.world.telegram.faults.add(fault)
    await worker.taps("receipt-restrict")
    await officer.forges_on(asked, data)
    officer.is_told("evidence-refused-readers")
    assert (await worker.world.row(messages))["text"] == WORDS
    assert await worker.world.happened("message_removed") == []


async def test_a_changed_message_that_holds_a_number_is_told_that_its_first_words_stay(
    worker: Chat, officer: Desk
) -> None:
    await open_with(worker, WORDS)
    await worker.then(worker.person.edits(worker.message(WORDS)["message_id"], "1234 5678 9018"))
    worker.has_seen("not_accepted-my_number")
    worker.sees("not_accepted-before_stays")
    assert WORDS in shown_texts(officer)


async def test_staff_who_are_no_managers_open_no_hidden_words(worker: Chat, officer: Desk, manager: Chat) -> None:
    await open_with(worker, WORDS)
    await removes(officer, WORDS, "other")
    data = manager.callback(manager.says("evidence-open"))
    alone = private(officer)
    alone.person.started = True
    await alone.sends("/evidence")
    await alone.forges(data)
    assert WORDS not in str(alone.messages())
    assert await worker.world.happened("evidence_viewed") == []


@pytest.mark.parametrize("label", ["evidence-reason-other", "evidence-leave"])
async def test_what_was_done_takes_the_place_of_the_question_where_telegram_takes_it_only_later(
    worker: Chat, officer: Desk, label: str
) -> None:
    world = worker.world
    await ask(worker)
    await worker.sends("Look")
    await officer.replies("/remove", to="Look")
    at = officer.message_id()
    world.telegram.faults.add(Fault(kind="429", method="editMessageText", chat_id=GROUP_ID, retry_after=30))
    await officer.taps(label)
    await world.passes(seconds=40)
    shown = next(each for each in officer.messages() if each["message_id"] == at)
    if label == "evidence-leave":
        assert shown["text"] == officer.says("evidence-left")
        return
    decide_on = (await world.row(evidence))["decide_on"].isoformat()
    done = {"handling": "decide", "chat": "open", "reason": "other", "readers": "group", "decide_on": decide_on}
    assert shown["text"] == officer.says("evidence-removed", done)
