"""Restricted matters: a card without words for the group, who asks to read, who reads, and what stays in chats."""

from datetime import timedelta
from typing import Any

import pytest

from bot.actions.staff import StaffDetails, appoint
from bot.domain.staff import Role
from bot.domain.tasks import TaskKind
from bot.intake import presence
from bot.storage.tables import consultations, matter_readers, outbox, private_copies
from simulator.faults import Fault
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID, STRANGER_ID
from tests.conversations.support.alarming import ticks
from tests.conversations.support.colleagues import SATO
from tests.conversations.support.test_red_flags import mark
from tests.conversations.world import World

CRY = "My boss hit me. I am afraid."


@pytest.fixture
async def cried(worker: Chat, manager: Chat, sato: Desk) -> Chat:
    """A restricted matter, of which a manager knows; there is an officer, too."""
    assert {manager.person.id, sato.person.id} <= {*worker.world.staff_group.members}
    await worker.sends(CRY)
    return worker


@pytest.fixture
async def officer_chat(world: World, sato: Desk) -> Chat:
    """The officer in private."""
    return Chat(world, sato.person, "ja")


def shown(chat: Chat) -> bool:
    return CRY in str(chat.messages())


async def asks(sato: Desk) -> None:
    await sato.taps("restricted-ask")


async def lets_read(manager: Chat) -> None:
    await manager.taps("restricted-let_read")


def alert(world: World) -> str:
    return world.telegram.answers[-1].text or ""


async def test_the_group_sees_a_number_and_no_word_kind_or_name(cried: Chat, sato: Desk) -> None:
    [card] = sato.restricted_cards()
    assert card["text"] == sato.says("restricted-card", {"number": "1", "state": "open"})
    assert "message_thread_id" not in card
    assert CRY not in str(cried.world.staff_group.messages())


async def test_an_officer_asks_a_manager_lets_read_and_the_card_names_who_opened_it(
    cried: Chat, sato: Desk, manager: Chat, officer_chat: Chat
) -> None:
    world = cried.world
    await asks(sato)
    assert alert(world) == sato.says("restricted-ask-sent")
    assert sato.says("restricted-card-asking", {"names": SATO}) in str(sato.restricted_cards()[-1]["text"])
    manager.sees("restricted-asks", number="1", name=SATO)
    await lets_read(manager)
    manager.sees("restricted-request-decided", number="1", name=SATO, said="yes")
    officer_chat.sees("restricted-added_you", number="1")
    await officer_chat.taps("complaint-open")
    assert CRY in officer_chat.screen()
    assert officer_chat.messages()[-1]["has_protected_content"] is True
    [event] = await world.happened("complaint_viewed")
    assert event["subject"] == "consultation:1"
    assert SATO in str(sato.restricted_cards()[-1]["text"])
    assert [
        each["action"] for each in [*await world.happened("matter_asked_for"), *await world.happened("reader_added")]
    ]


async def test_an_officer_who_may_not_close_it_reads_why(
    cried: Chat, sato: Desk, manager: Chat, officer_chat: Chat
) -> None:
    await manager.taps("complaint-open")
    await mark(manager, "violence", "red", "yes")
    await asks(sato)
    await lets_read(manager)
    await officer_chat.taps("complaint-open")
    await officer_chat.taps("complaint-close")
    assert officer_chat.says("flag-only_managers") in [each.text for each in cried.world.telegram.answers]


async def test_five_taps_ask_once(cried: Chat, sato: Desk) -> None:
    for _ in range(5):
        await asks(sato)
    assert alert(cried.world) == sato.says("restricted-ask-waits", {"number": "1"})
    assert len(await cried.world.rows(matter_readers)) == 1
    assert sum(row["message"].get("key") == "restricted-asks" for row in await cried.world.rows(outbox)) == 2


async def test_five_quick_taps_open_a_matter_once_and_a_later_one_again(cried: Chat, manager: Chat) -> None:
    told = manager.message_id()
    for _ in range(5):
        manager.touches(manager.says("complaint-open"))
    await cried.world.settles()
    assert sum(CRY in str(each.get("text")) for each in manager.messages()) == 1
    assert len(await cried.world.happened("complaint_viewed")) == 1
    await cried.world.passes(seconds=11)
    await manager.forges_on(told, "complaint:1")
    assert len(await cried.world.happened("complaint_viewed")) == 2


async def test_who_goes_back_may_open_it_again_at_once(cried: Chat, manager: Chat) -> None:
    told = manager.message_id()
    await manager.taps("complaint-open")
    await manager.taps("button-back")
    await manager.forges_on(told, "complaint:1")
    assert len(await cried.world.happened("complaint_viewed")) == 2


async def test_who_asked_hears_that_the_matter_is_closed(
    cried: Chat, sato: Desk, manager: Chat, officer_chat: Chat
) -> None:
    await asks(sato)
    await manager.taps("complaint-open")
    await manager.taps("complaint-close")
    await cried.world.passes(seconds=5)
    officer_chat.sees("restricted-request-ended", number="1", why="closed")
    assert SATO not in str(sato.restricted_cards()[-1]["text"]).replace(manager.says("restricted-ask"), "")
    assert (await cried.world.row(matter_readers))["ended_at"] is not None
    await ticks(cried.world, 60 * 24 + 1)
    assert sato.says("restricted-asks-late", {"number": "1"}) not in str(sato.messages())


async def test_who_asked_hears_that_the_group_reads_it(
    cried: Chat, sato: Desk, manager: Chat, officer_chat: Chat
) -> None:
    await asks(sato)
    await manager.taps("complaint-open")
    await manager.taps("complaint-open-group")
    await manager.taps("complaint-open-group-yes")
    await cried.world.passes(seconds=5)
    officer_chat.sees("restricted-request-ended", number="1", why="opened")
    assert (await cried.world.row(matter_readers))["ended_at"] is not None


@pytest.mark.usefixtures("cried")
async def test_a_manager_says_no_and_the_officer_reads_nothing(sato: Desk, manager: Chat, officer_chat: Chat) -> None:
    await asks(sato)
    await manager.taps("restricted-let_not")
    officer_chat.sees("restricted-refused_you", number="1")
    await officer_chat.sends("/queue")
    assert not any("1" in label and "🔒" in label for label in officer_chat.labels())


async def test_a_request_that_nobody_answers_is_told_again_and_the_group_hears_that_somebody_waits(
    cried: Chat, sato: Desk, manager: Chat
) -> None:
    await asks(sato)
    before = len(manager.messages())
    await ticks(cried.world, 60 * 24 + 1)
    assert manager.says("restricted-asks", {"number": "1", "name": SATO}) in str(manager.messages()[before:])
    assert sato.says("restricted-asks-late", {"number": "1"}) in str(sato.messages())


@pytest.mark.usefixtures("cried")
async def test_who_becomes_a_manager_later_sees_what_is_open(sato: Desk, world: World) -> None:
    await asks(sato)
    person = world.people[STRANGER_ID]
    person.joins(world.staff_group)
    await world.settles()
    async with world.shien.database.transaction() as store:
        member, head = await store.staff.by_user(STRANGER_ID), await store.staff.by_user(ADMIN_ID)
        assert member is not None
        plan = StaffDetails(Role.SUPPORT_MANAGER, "Ito", "", ())
        await appoint(acting(store, head, now=world.clock.now()), member, plan)
    person.started = True
    later = Chat(world, person, "ja")
    await later.sends("/start")
    assert later.says("restricted-asks", {"number": "1", "name": SATO}) in str(later.messages())
    assert later.says("restricted-new", {"number": "1"}) in str(later.messages())


async def test_a_manager_adds_somebody_unasked_and_removes_them_with_what_they_were_shown(
    cried: Chat, manager: Chat, officer_chat: Chat
) -> None:
    world = cried.world
    await manager.taps("complaint-open")
    await manager.taps("restricted-readers")
    manager.sees("restricted-readers-none", number="1")
    await manager.taps("restricted-reader-add")
    await manager.taps_label(SATO)
    manager.sees("restricted-readers-of", number="1")
    await officer_chat.taps("complaint-open")
    assert shown(officer_chat)
    await manager.taps_label(manager.says("restricted-reader", {"name": SATO, "state": "reads"}))
    await manager.taps("restricted-reader-remove")
    await world.passes(seconds=3)
    assert not shown(officer_chat)
    officer_chat.sees("restricted-removed_you", number="1")


# What else may come in the place of Telegram's answer: no JSON, JSON too deep for anybody, and no member.
MALFORMED = (
    "",
    "{",
    "[" * 100_000,
    "null",
    "[]",
    '{"ok": true}',
    '{"ok": true, "result": null}',
    '{"ok": true, "result": "member"}',
    '{"ok": true, "result": {}}',
    '{"ok": true, "result": {"status": null}}',
    '{"ok": true, "result": {"status": ["member"]}}',
    '{"ok": true, "result": {"status": "of a kind to come"}}',
    '{"ok": "true", "result": {"status": "member"}}',
    '{"ok": false, "error_code": "500", "result": {"status": "member"}}',
)
FAILURES: list[dict[str, Any]] = [
    {"kind": "400", "reason": "user not found"},
    *({"kind": kind} for kind in ("401", "403", "409", "429", "500", "502", "503", "504")),
    {"kind": "drop", "times": 2},
    *({"kind": "malformed", "body": body} for body in MALFORMED),
]


async def test_without_an_answer_of_telegram_no_word_is_shown(cried: Chat, manager: Chat) -> None:
    world, unknown = cried.world, manager.says("restricted-presence-unknown", {"number": "1"})
    for number, fault in enumerate(FAILURES, start=1):
        world.telegram.faults.add(Fault(**fault, method="getChatMember"))
        await manager.taps("complaint-open")
        assert [each.text for each in world.telegram.answers].count(unknown) == number, fault
        assert not shown(manager), fault
        assert world.telegram.faults.active == [], fault
    assert await world.happened("complaint_viewed") == []
    await manager.taps("complaint-open")
    assert shown(manager)


async def test_a_slow_telegram_shows_no_word_and_keeps_nobody_else_waiting(
    cried: Chat, manager: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = cried.world
    monkeypatch.setattr(presence, "_ANSWER_WITHIN_SECONDS", 0.2)
    world.telegram.faults.add(Fault(kind="timeout", method="getChatMember", times=2))
    for _ in range(5):
        manager.touches(manager.says("complaint-open"))
    await cried.sends("/menu")
    cried.sees("menu-text")
    await world.settles()
    assert manager.says("restricted-presence-unknown", {"number": "1"}) in [
        each.text for each in world.telegram.answers
    ]


async def test_who_has_left_the_group_is_shown_nothing_though_nobody_has_told_the_bot(
    cried: Chat, manager: Chat
) -> None:
    cried.world.staff_group.members.remove(JOINER_ID)
    await manager.taps("complaint-open")
    assert alert(cried.world) == manager.says("restricted-presence-absent", {"number": "1"})
    assert not shown(manager)


async def test_telegram_is_asked_before_the_next_page_and_after_a_restart_too(cried: Chat, manager: Chat) -> None:
    world = cried.world
    await cried.sends("long " * 300)
    await manager.taps("complaint-open")
    await world.restarts()
    world.staff_group.members.remove(JOINER_ID)
    await manager.taps("complaint-earlier")
    assert not shown(manager)


async def test_what_was_shown_goes_within_47_hours_also_where_the_bot_was_killed(cried: Chat, manager: Chat) -> None:
    world = cried.world
    await manager.taps("complaint-open")
    assert shown(manager)
    await world.restarts()
    world.clock.move(timedelta(hours=47))
    await ticks(world, 1)
    assert not shown(manager)
    assert await world.rows(private_copies) == []


async def test_what_telegram_deletes_no_more_loses_its_words(cried: Chat, manager: Chat) -> None:
    world = cried.world
    await manager.taps("complaint-open")
    world.telegram.faults.add(Fault(kind="400", method="deleteMessage", reason="message can't be deleted", times=None))
    world.clock.move(timedelta(hours=60))
    await ticks(world, 1)
    assert not shown(manager)


async def test_who_blocks_the_bot_keeps_them_and_the_bot_knows(cried: Chat, manager: Chat) -> None:
    world = cried.world
    await manager.taps("complaint-open")
    world.telegram.faults.add(Fault(kind="403", method="deleteMessage"))
    world.clock.move(timedelta(hours=47))
    await ticks(world, 1)
    assert (await world.row(private_copies))["left_at"] is not None


async def test_what_was_shown_goes_when_the_role_ends(cried: Chat, manager: Chat) -> None:
    world = cried.world
    await manager.taps("complaint-open")
    manager.person.leaves(world.staff_group)
    await world.settles()
    assert not shown(manager)


async def test_an_answer_that_was_typed_goes_like_what_was_shown(cried: Chat, manager: Chat) -> None:
    world = cried.world
    await manager.taps("complaint-open")
    await manager.taps("complaint-answer-write")
    await manager.sends("I call you at six.")
    assert manager.messages()[-1]["has_protected_content"] is True
    await ticks(world, 1)
    world.clock.move(timedelta(hours=47))
    await ticks(world, 1)
    assert "I call you at six." not in str(manager.messages())


async def test_words_of_violence_are_opened_to_the_group_after_one_question_and_no_leaves_them(
    cried: Chat, sato: Desk
) -> None:
    await cried.taps("receipt-open")
    cried.sees("receipt-open-ask", number="1")
    assert await cried.world.happened("readers_changed") == []
    await cried.taps("receipt-open-no")
    assert cried.says("receipt-open") in cried.labels()
    assert await cried.world.happened("readers_changed") == []
    assert sato.says("restricted-card-over", {"number": "1"}) not in str(sato.restricted_cards())


async def test_a_matter_that_the_group_may_read_again_has_no_card_any_more(cried: Chat, sato: Desk) -> None:
    await cried.taps("receipt-open")
    await cried.taps("receipt-open-yes")
    assert sato.says("restricted-card-over", {"number": "1"}) in str(sato.restricted_cards())


@pytest.mark.usefixtures("manager")
async def test_the_upgrade_takes_earlier_harassment_out_of_the_group_once(worker: Chat) -> None:
    world = worker.world
    await worker.taps("menu-consultation")
    await worker.taps("consultation-kind-pay")
    await worker.sends("They did not pay me")
    async with world.shien.database.transaction() as store:
        await store.consultations._change(1, restriction_due_at=world.clock.now())
    await world.restarts()
    await world.passes(seconds=5)
    assert world.staff_group.topics == []
    assert (await world.row(consultations))["readers"] == "restricted"
    worker.has_seen("restricted-taken_out", number="1")
    await world.restarts()
    assert len(await world.happened("readers_changed")) == 1


async def test_the_upgrade_shows_the_group_a_card_of_what_was_restricted_before(cried: Chat, sato: Desk) -> None:
    world = cried.world
    async with world.shien.database.transaction() as store:
        moved = {"restriction_due_at": world.clock.now(), "restricted_card_id": None, "restricted_group_id": None}
        await store.consultations._change(1, **moved)
    before = len(sato.restricted_cards())
    await world.restarts()
    await world.passes(seconds=5)
    assert len(sato.restricted_cards()) == before + 1
    assert (await world.row(consultations))["restriction_due_at"] is None


async def test_a_role_that_ends_takes_what_was_asked_with_it(cried: Chat, sato: Desk) -> None:
    await asks(sato)
    sato.person.leaves(cried.world.staff_group)
    await cried.world.settles()
    assert (await cried.world.row(matter_readers))["ended_at"] is not None


@pytest.mark.usefixtures("manager")
async def test_pregnancy_on_a_page_of_the_guide_is_restricted_from_the_first_word(worker: Chat) -> None:
    await worker.taps("menu-guide")
    await worker.sends("I am pregnant")
    assert (await worker.world.row(consultations))["readers"] == "restricted"


async def test_a_note_on_a_task_is_protected_known_and_shown_to_who_is_in_the_group_alone(
    cried: Chat, manager: Chat
) -> None:
    world = cried.world
    async with world.shien.database.transaction() as store:
        matter = await store.consultations.get(1)
        task = await store.tasks.open_about(TaskKind.CALL, matter, world.clock.now(), None)
        assert task is not None
        await store.tasks.set_note(task.id, "She sleeps at a friend's")
    await manager.sends("/tasks")
    await manager.taps("task-open", place="1")
    manager.sees("task-noted_inside")
    assert "friend" not in str(manager.messages())
    await manager.taps("task-note")
    assert "friend" in manager.screen()
    last = manager.messages()[-1]
    assert last["has_protected_content"] is True
    assert last["message_id"] in [row["telegram_id"] for row in await world.rows(private_copies)]
    await manager.sends("/tasks")
    await manager.taps("task-open", place="1")
    await world.passes(seconds=21)
    seen = len(manager.messages())
    world.telegram.faults.add(Fault(kind="502", method="getChatMember"))
    await manager.taps("task-note")
    assert "friend" not in str(manager.messages()[seen:])
    assert alert(world) == manager.says("restricted-presence-unknown", {"number": "1"})


async def test_attachments_are_protected_known_and_go_like_words(cried: Chat, manager: Chat) -> None:
    world = cried.world
    cried.person.sends_photo("my arm")
    await world.passes(seconds=3)
    await manager.taps("complaint-open")
    await manager.taps("complaint-attachments")
    await world.passes(seconds=3)
    [photo] = [each for each in manager.messages() if "photo" in each]
    assert photo["has_protected_content"] is True
    world.clock.move(timedelta(hours=47))
    await ticks(world, 1)
    assert not [each for each in manager.messages() if "photo" in each]


async def test_attachments_that_wait_leave_for_nobody_who_is_out_of_the_group(cried: Chat, manager: Chat) -> None:
    world = cried.world
    cried.person.sends_photo("my arm")
    await world.passes(seconds=3)
    await manager.taps("complaint-open")
    world.telegram.faults.add(Fault(kind="502", method="copyMessage", times=1))
    await manager.taps("complaint-attachments")
    world.staff_group.members.remove(JOINER_ID)
    await world.passes(minutes=10)
    assert not [each for each in manager.messages() if "photo" in each]


# What no library can read comes first: of that only the first times are not the bot's own fault.
WAITING: list[dict[str, Any]] = [
    *({"kind": "malformed", "body": body} for body in ("[]", '{"ok": true, "result": {}}', "")),
    {"kind": "429", "retry_after": 1},
    *({"kind": kind} for kind in ("500", "502", "drop")),
]


async def test_attachments_wait_until_telegram_says_who_is_in_the_group(cried: Chat, manager: Chat) -> None:
    world = cried.world
    cried.person.sends_photo("my arm")
    await world.passes(seconds=3)
    await manager.taps("complaint-open")
    for fault in WAITING:
        world.telegram.faults.add(Fault(**fault, method="getChatMember"))
    await manager.taps("complaint-attachments")
    assert not [each for each in manager.messages() if "photo" in each]
    for _ in range(20):
        await world.passes(minutes=10)
    assert world.telegram.faults.active == []
    assert len([each for each in manager.messages() if "photo" in each]) == 1


async def test_whoever_opens_the_request_to_read_its_language_leaves_an_event_too(
    cried: Chat, manager: Chat, head: Chat
) -> None:
    await head.sends("/start")
    await head.taps("complaint-open")
    await head.taps("reading-ask")
    await cried.world.passes(seconds=3)
    seen = len(await cried.world.happened("complaint_viewed"))
    await manager.taps("reading-write")
    assert len(await cried.world.happened("complaint_viewed")) == seen + 1


@pytest.mark.parametrize("leave", ["/queue", "/staff", "/start"])
async def test_leaving_by_another_command_covers_what_was_read(cried: Chat, manager: Chat, leave: str) -> None:
    await manager.taps("complaint-open")
    assert shown(manager)
    await manager.sends(leave)
    assert not shown(manager)
    assert await cried.world.rows(private_copies) != []
