"""A notice is asked for, read, approved or sent back, each in the own chat; and every clear answer on the way."""

from datetime import timedelta

import pytest

from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.notices.notice import NoticeState
from bot.domain.staff import Role
from bot.storage.tables import notice_recipients
from bot.texts import Value
from simulator.faults import Fault
from tests.actions.vocabulary import on_roster
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID, OFFICER_ID
from tests.conversations.notices.asking import asks, write_and_test
from tests.conversations.notices.composing import TITLE, begin, on_the_roster, open_list, the_notice
from tests.conversations.support.alarming import reader, ticks
from tests.conversations.support.colleagues import KATO, SATO, name
from tests.conversations.world import World

APPROVED_AT: dict[str, Value] = {"approved_on": "2026-11-22", "approved_time": "10:00"}


@pytest.fixture
async def admin(world: World, colleague: Chat) -> Chat:
    """The admin of the settings, by name."""
    await name(world, ADMIN_ID, SATO)
    return colleague


@pytest.fixture
async def draft(world: World, author: Chat, worker: Chat, other_worker: Chat) -> Chat:
    """A draft with words in both languages of its two people, which its author has had as a test."""
    await on_the_roster(world, worker, other_worker)
    await write_and_test(author)
    return author


async def opens(chat: Chat) -> None:
    """From the message that asks to the notice."""
    await chat.taps("notice_approval-open")


async def state(world: World) -> NoticeState:
    return (await the_notice(world))[0].state


async def test_from_the_request_to_the_approval(world: World, draft: Chat, admin: Chat) -> None:
    await asks(draft)
    assert draft.says("notice_approval-asked", {"heard_on": "none", "heard_time": "none"}) in [
        answer.text for answer in world.telegram.answers
    ]
    told: dict[str, Value] = {"notice": "1", "title": TITLE, "author": KATO, "class": "notice", "reason": ""}
    admin.has_seen("notice_approval-please", **told)
    await opens(admin)
    admin.sees("notice_people-everybody", whose="roster")
    admin.sees("notice_people-reach", people=2, reached=2)
    admin.sees("notice_draft-written", locale="vi", writer=KATO, checker="none")
    await admin.taps_label("英語")
    assert "No water on Monday." in admin.screen()
    await admin.taps("button-back")
    await admin.taps("notice_approval-approve")
    notice, _ = await the_notice(world)
    assert (notice.counted, notice.send_at) == (2, notice.approved_at)
    assert len(await world.rows(notice_recipients)) == 2
    approved: dict[str, Value] = {
        "notice": "1",
        "title": TITLE,
        "by": SATO,
        "people": 2,
        "approved_on": tokyo_day(world.clock.now()).isoformat(),
        "approved_time": tokyo_time(world.clock.now()),
        "leaves_on": "none",
        "leaves_time": "none",
    }
    draft.has_seen("notice_approval-approved", **approved)


async def test_at_night_the_author_reads_that_the_admins_hear_it_in_the_morning(
    world: World, draft: Chat, admin: Chat
) -> None:
    world.clock.move(timedelta(hours=12))  # in Tokyo it is ten in the evening
    await asks(draft)
    heard: dict[str, Value] = {"heard_on": "2026-11-23", "heard_time": "09:00"}
    assert draft.says("notice_approval-asked", heard) in [answer.text for answer in world.telegram.answers]
    draft.sees("notice_approval-waiting", **heard)
    assert admin.says("notice_approval-open") not in str(admin.messages())
    await ticks(world, 12 * 60)
    assert str(admin.messages()).count(admin.says("notice_approval-open")) == 1
    await opens(admin)


async def test_who_approved_reads_what_was_approved_and_not_who_has_come_since(
    world: World, draft: Chat, admin: Chat
) -> None:
    await asks(draft)
    await opens(admin)
    await admin.taps("notice_approval-approve")
    async with world.shien.database.transaction() as store:
        await on_roster(store, None, "W-0009")
    await admin.taps_label("英語")
    await admin.taps("button-back")
    admin.has_seen("notice_approval-fixed", people=2, no_text=0, no_chat=0)
    assert admin.says("notice_people-reach", {"people": 3, "reached": 2}) not in str(admin.messages())
    await admin.taps("notice_draft-open")
    admin.has_seen("notice_progress-by", author=KATO, approver=SATO, purpose="say", **APPROVED_AT)


async def test_what_was_changed_between_the_look_and_the_tap_is_not_sent(
    world: World, draft: Chat, admin: Chat
) -> None:
    await asks(draft)
    await opens(admin)
    await draft.taps("button-back")
    await draft.taps("notice_draft-ask_nothing")
    await admin.taps("notice_approval-approve")
    admin.sees("notice_running-now", state="draft", by="none", people=0)
    await draft.taps("notice_draft-test")
    await asks(draft)
    await admin.taps("notice_approval-open")
    assert await state(world) is NoticeState.WAITING
    await draft.taps("button-back")
    await draft.taps("notice_draft-ask_read")
    await draft.taps("notice_draft-test")
    await asks(draft)
    await admin.taps("notice_approval-approve")
    admin.sees("notice_approval-changed")
    assert await state(world) is NoticeState.WAITING
    assert await world.rows(notice_recipients) == []
    await admin.taps("notice_approval-approve")
    assert await state(world) is not NoticeState.WAITING


async def test_who_reads_another_language_since_the_look_is_shown_before_anything_leaves(
    world: World, draft: Chat, admin: Chat, worker: Chat
) -> None:
    await asks(draft)
    await opens(admin)
    async with world.shien.database.transaction() as store:
        await store.workers.upsert_by_chat(worker.person.id, "my")
    await admin.taps("notice_approval-approve")
    admin.sees("notice_approval-other_look")
    admin.sees("notice_people-reach", people=2, reached=1)
    assert await state(world) is NoticeState.WAITING
    assert await world.rows(notice_recipients) == []
    await admin.taps("notice_approval-approve")
    assert await state(world) is not NoticeState.WAITING


async def test_of_two_admins_the_second_reads_who_approved_it(world: World, draft: Chat, admin: Chat) -> None:
    other = await reader(world, OFFICER_ID, Role.ADMIN)
    await asks(draft)
    await opens(admin)
    await opens(other)
    for chat in (admin, other, admin):
        chat.touches(chat.says("notice_approval-approve"))
    await world.settles()
    (event,) = await world.happened("notice_approved")
    async with world.shien.database.transaction() as store:
        approver = await store.staff.label_of((await store.notices.get(1)).approver_id or 0)
    assert event["details"]["people"] == 2
    late = other if approver == SATO else admin
    told: list[dict[str, Value]] = [{"state": now, "by": approver, "people": 2} for now in ("approved", "sending")]
    assert any(late.says("notice_running-now", each) in late.screen() for each in told)


async def test_who_has_left_the_group_approves_nothing_though_nobody_has_told_the_bot(
    world: World, draft: Chat, admin: Chat
) -> None:
    await asks(draft)
    await opens(admin)
    world.staff_group.members.remove(ADMIN_ID)
    await admin.taps("notice_approval-approve")
    assert admin.says("notice_approval-presence-absent") in [answer.text for answer in world.telegram.answers]
    assert await state(world) is NoticeState.WAITING


async def test_without_an_answer_of_telegram_nothing_is_approved(world: World, draft: Chat, admin: Chat) -> None:
    await asks(draft)
    await opens(admin)
    world.telegram.faults.add(Fault(kind="502", method="getChatMember"))
    await admin.taps("notice_approval-approve")
    assert admin.says("notice_approval-presence-unknown") in [answer.text for answer in world.telegram.answers]
    assert await state(world) is NoticeState.WAITING
    await admin.taps("notice_approval-approve")
    assert await state(world) is not NoticeState.WAITING


async def test_it_is_sent_back_with_a_reason(world: World, draft: Chat, admin: Chat) -> None:
    await asks(draft)
    await opens(admin)
    await admin.taps("notice_approval-back")
    await admin.sends("曜日が違います。")
    assert await state(world) is NoticeState.DRAFT
    told: dict[str, Value] = {"notice": "1", "title": TITLE, "by": SATO, "reason": "曜日が違います。"}
    draft.has_seen("notice_approval-sent_back", **told)


async def test_the_request_is_taken_back(world: World, draft: Chat, admin: Chat) -> None:
    await asks(draft)
    await draft.taps("notice_approval-take_back")
    assert await state(world) is NoticeState.DRAFT
    await opens(admin)
    assert admin.says("notice_approval-approve") not in admin.labels()


async def test_what_lacks_something_says_so_instead_of_the_button(author: Chat) -> None:
    await begin(author)
    await author.taps("notice_approval-open_asking")
    author.sees("notice_approval-lack-no_words")
    assert author.says("notice_approval-ask") not in author.labels()


async def test_a_time_is_chosen_and_none_that_is_past(world: World, draft: Chat, admin: Chat) -> None:
    await draft.taps("notice_approval-open_asking")
    await draft.taps("notice_approval-choose_time")
    await draft.sends("2026-11-22")
    assert "9:00" not in draft.labels()
    await draft.sends("9:30")
    draft.sees("notice_approval-lack-past")
    await draft.sends("18:30")
    draft.sees("notice_approval-asking", title=TITLE, send_on="2026-11-22", send_time="18:30")
    await draft.taps("notice_approval-ask")
    await opens(admin)
    await admin.taps("notice_approval-approve")
    notice, _ = await the_notice(world)
    assert notice.send_at is not None
    assert notice.send_at.isoformat() == "2026-11-22T09:30:00+00:00"
    await draft.sends("/menu")
    await open_list(draft, 1)
    await draft.taps("notice_draft-part-sending", count=1)
    await draft.taps("notice_draft-listed", title=TITLE, state="approved", purpose="say")
    await draft.taps("notice_approval-withdraw")
    assert await state(world) is NoticeState.DRAFT
    assert await world.rows(notice_recipients) == []


async def test_the_only_admin_types_the_count_and_the_notice_waits_ten_minutes(
    world: World, admin: Chat, worker: Chat, other_worker: Chat
) -> None:
    await on_the_roster(world, worker, other_worker)
    await write_and_test(admin)
    await asks(admin)
    await admin.taps("button-back")
    await admin.taps("notice_approval-open")
    assert admin.says("notice_approval-approve") not in admin.labels()
    await admin.taps("notice_approval-alone")
    await admin.sends("3")
    admin.sees("notice_approval-mistyped", people=2)
    await admin.sends("2")
    notice, _ = await the_notice(world)
    assert notice.approved_at is not None
    assert (notice.state, notice.send_at) == (NoticeState.APPROVED, notice.approved_at + timedelta(minutes=10))
    assert len(await world.happened("notice_approved_alone")) == 1


async def test_what_waits_stands_on_the_home_of_admins_and_is_asked_for_again_the_next_day(
    world: World, draft: Chat, admin: Chat
) -> None:
    await asks(draft)
    await admin.sends("/menu")
    await admin.taps("home-approvals", approvals=1)
    assert admin.says("notice_approval-approve") in admin.labels()
    await ticks(world, 24 * 60)
    again: dict[str, Value] = {"notice": "1", "title": TITLE, "author": KATO, "class": "notice", "reason": ""}
    admin.has_seen("notice_approval-still_waits", asked_on="2026-11-22", **again)


async def test_who_approves_can_have_it_as_it_will_arrive(world: World, draft: Chat, admin: Chat) -> None:
    await asks(draft)
    await opens(admin)
    await admin.taps("notice_approval-show")
    await world.passes(seconds=3)
    for words in ("Thứ Hai không có nước.", "No water on Monday."):
        assert any(words in message.get("text", "") for message in admin.messages()), words
