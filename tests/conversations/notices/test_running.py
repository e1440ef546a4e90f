"""A notice goes out: who wrote and who approved it watch, pause, go on, correct and take back."""

import re
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook

from bot.domain.days import tokyo_day
from bot.domain.notices.notice import NoticePurpose, NoticeState
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.storage.tables import notice_recipients
from bot.texts import Value
from simulator.faults import Fault
from tests.actions.notices.sent import changed
from tests.actions.vocabulary import on_roster
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.notices.asking import asks, write_and_test, writes_for
from tests.conversations.notices.composing import TITLE, begin, on_the_roster, sends_words, the_notice
from tests.conversations.support.colleagues import SATO, name
from tests.conversations.world import World

AT_NINE: dict[str, Value] = {"state": "approved", "send_on": "2026-11-23", "send_time": "09:30"}
SENT_TO_BOTH: dict[str, Value] = {"count": 2, "purpose": "say"}
VI, EN = "Thứ Hai không có nước.", "No water on Monday."


@pytest.fixture
async def admin(world: World, colleague: Chat) -> Chat:
    """The admin of the settings, by name."""
    await name(world, ADMIN_ID, SATO)
    return colleague


@pytest.fixture
async def asked(world: World, author: Chat, admin: Chat, worker: Chat, other_worker: Chat) -> Chat:
    """The author of a notice for two people that waits for an approval."""
    assert admin.person.id == ADMIN_ID  # who is asked
    await on_the_roster(world, worker, other_worker)
    await write_and_test(author)
    await asks(author)
    return author


@pytest.fixture
async def approved(asked: Chat, admin: Chat) -> Chat:
    """The same, just approved."""
    await approves(admin)
    return asked


async def approves(admin: Chat) -> None:
    await admin.taps("notice_approval-open")
    await admin.taps("notice_approval-approve")


def texts(chat: Chat) -> str:
    return str([each.get("text") for each in chat.messages()])


def refuse(world: World, chat: Chat) -> None:
    """For a minute Telegram wants to hear nothing for that chat."""
    fault = Fault(kind="429", method="sendMessage", chat_id=chat.person.id, retry_after=60, lasts_seconds=60)
    world.telegram.faults.add(fault)


async def goes_out(world: World) -> None:
    """Everything leaves, and the message that shows it has had time to follow."""
    await world.passes(seconds=3)
    await world.shien._schedule._show_notices()
    await world.passes(seconds=3)


def times_told(chat: Chat, **told: Value) -> int:
    """How many messages tell how the notice goes out, and say that of it."""
    head = {
        "number": "1",
        "about": "0",
        "title": TITLE,
        "purpose": "say",
        "reason": "none",
        "send_on": "none",
        "send_time": "none",
        "waits": "no",
    }
    wanted = chat.says("notice_progress-head", {**head, **told})
    return sum(str(each.get("text")).startswith(wanted) for each in chat.messages())


async def opens_progress(chat: Chat) -> None:
    await chat.taps("notice_progress-open")


async def test_it_goes_to_its_people_in_their_languages_and_both_of_staff_watch(
    world: World, approved: Chat, admin: Chat, worker: Chat, other_worker: Chat
) -> None:
    await goes_out(world)
    assert EN in texts(worker)
    assert VI in texts(other_worker)
    for chat in (approved, admin):
        chat.has_seen("notice_progress-has_it", count=2, purpose="say")
    notice, _ = await the_notice(world)
    assert notice.state is NoticeState.DONE
    shown = [each for each in approved.messages() if approved.says("notice_progress-has_it", SENT_TO_BOTH) in str(each)]
    await goes_out(world)
    again = [each for each in approved.messages() if approved.says("notice_progress-has_it", SENT_TO_BOTH) in str(each)]
    assert len(shown) == len(again) == 1


async def test_who_has_no_text_is_called_from_the_list_of_those_for_whom_it_was_approved(
    world: World, author: Chat, admin: Chat, worker: Chat, other_worker: Chat
) -> None:
    await on_the_roster(world, worker, other_worker)
    await begin(author)
    await writes_for(author, "vi", VI)
    await author.taps("notice_draft-test")
    await asks(author)
    await approves(admin)
    async with world.shien.database.transaction() as store:
        await on_roster(store, None, "W-0009")
    await goes_out(world)
    await opens_progress(author)
    author.sees("notice_progress-no_text", count=1)
    await author.taps("notice_people-untold")
    document = next(each["document"] for each in reversed(author.messages()) if "document" in each)
    content = world.telegram._state.files.find(document["file_id"]).upload.content
    rows = [*load_workbook(BytesIO(content)).worksheets[0].iter_rows(values_only=True)]
    assert [row[0] for row in rows[1:]] == ["W-0001"]


async def test_whoever_looks_closer_keeps_that_screen_while_the_message_goes_on_telling(
    world: World, asked: Chat, admin: Chat, worker: Chat, other_worker: Chat
) -> None:
    refuse(world, worker)
    await approves(admin)
    await goes_out(world)
    await opens_progress(asked)
    await asked.taps("notice_progress-cancel", state="sending")
    await other_worker.taps("notice-button-read")
    await goes_out(world)
    asked.has_seen("notice_progress-read", count=1)
    await asked.taps("notice_progress-cancel-yes")
    notice, _ = await the_notice(world)
    assert notice.state is NoticeState.CANCELLED


async def test_what_is_withdrawn_ends_its_message_and_the_next_approval_begins_another(
    world: World, author: Chat, admin: Chat, worker: Chat, other_worker: Chat
) -> None:
    await on_the_roster(world, worker, other_worker)
    await write_and_test(author)
    await author.taps("notice_approval-open_asking")
    await author.taps("notice_approval-choose_time")
    await author.sends("2026-11-23")
    await author.sends("9:30")
    await author.taps("notice_approval-ask")
    await approves(admin)
    await goes_out(world)
    for chat in (author, admin):
        assert (times_told(chat, **AT_NINE), times_told(chat, state="draft")) == (1, 0)
    await opens_progress(author)
    await author.taps("notice_approval-withdraw")
    await goes_out(world)
    for chat in (author, admin):
        assert (times_told(chat, **AT_NINE), times_told(chat, state="draft")) == (0, 1)
    await asks(author)
    await approves(admin)
    await goes_out(world)
    for chat in (author, admin):
        assert (times_told(chat, state="done"), times_told(chat, state="draft")) == (1, 1)


async def test_paused_nothing_leaves_and_it_goes_on_where_it_was(
    world: World, asked: Chat, admin: Chat, worker: Chat, other_worker: Chat
) -> None:
    refuse(world, worker)
    await approves(admin)
    await goes_out(world)
    await asked.taps("notice_progress-pause")
    asked.is_told("notice_progress-paused")
    await world.passes(minutes=5)
    assert EN not in texts(worker)
    await asked.taps_twice("notice_progress-resume")
    await goes_out(world)
    assert texts(worker).count(EN) == 1
    assert texts(other_worker).count(VI) == 1


async def begins_correction(author: Chat, english: str) -> None:
    """A draft with other English words, before its languages."""
    await opens_progress(author)
    await author.taps("notice_progress-correct")
    await author.taps("notice_draft-texts")
    await author.taps_label(next(each for each in author.labels() if each.startswith("英語")))
    await author.taps("notice_draft-rewrite")
    await sends_words(author, english)
    await author.taps("button-back")


async def test_a_correction_is_approved_and_takes_the_place_of_the_words(
    world: World, approved: Chat, admin: Chat, worker: Chat, other_worker: Chat
) -> None:
    await goes_out(world)
    await begins_correction(approved, "No water on Tuesday.")
    await approved.taps("button-back")
    await approved.taps("notice_draft-test")
    await asks(approved)
    await approves(admin)
    await goes_out(world)
    assert EN not in texts(worker)
    assert "No water on Tuesday." in texts(worker)
    assert worker.says("notice-corrected") in texts(worker)
    assert VI in texts(other_worker)
    assert other_worker.says("notice-corrected") not in texts(other_worker), "nothing of it has changed"
    rows = {row["locale"]: row for row in await world.rows(notice_recipients) if row["notice_id"] == 1}
    assert rows["en"]["corrected_at"] is not None
    assert rows["vi"]["corrected_at"] is None
    approved.has_seen("notice_progress-unchanged", count=1)


async def test_who_takes_words_out_of_a_correction_and_who_approves_it_read_who_keeps_the_old_ones(
    world: World, approved: Chat, admin: Chat
) -> None:
    await goes_out(world)
    await begins_correction(approved, "No water on Tuesday.")
    await approved.taps_label(next(each for each in approved.labels() if each.startswith("ベトナム語")))
    await approved.taps("notice_draft-remove")
    approved.sees("notice_draft-remove-ask", locale="vi", instead="none", purpose="correct")
    await approved.taps("notice_draft-remove-yes")
    await approved.taps("button-back")
    approved.sees("notice_draft-corrects-no_text", people=1)
    await approved.taps("notice_draft-test")
    await asks(approved)
    await admin.taps("notice_approval-open")
    admin.sees("notice_draft-corrects-no_text", people=1)


async def test_a_forgotten_pause_is_asked_about_and_goes_on_by_a_tap(
    world: World, asked: Chat, admin: Chat, worker: Chat, officer: Desk
) -> None:
    refuse(world, worker)
    await approves(admin)
    await goes_out(world)
    await asked.taps("notice_progress-pause")
    await goes_out(world)
    for _ in range(2):  # a holiday is between them
        await world.passes(hours=24)
        await world.shien._schedule.tick()
        await world.settles()
    told = {"notice": "1", "title": TITLE, "purpose": "say", "about": "0", "class": "notice"}
    for chat in (asked, admin):
        chat.has_seen("notice_running-still_paused", **told, since="2026-11-22", waiting=1)
    assert officer.says("digest-title-notice_running-paused", {"notice": "1", "title": TITLE}) in texts(officer)
    await asked.taps("notice_progress-resume")
    await goes_out(world)
    assert texts(worker).count(EN) == 1


@pytest.mark.parametrize("hours", [1, 50])
async def test_taken_back_it_leaves_the_chats_or_its_words_do(
    world: World, asked: Chat, admin: Chat, worker: Chat, hours: int
) -> None:
    world.clock.move(timedelta(hours=22, minutes=30))  # in Tokyo it is another day than in UTC
    await approves(admin)
    sent_at = world.clock.now()
    await goes_out(world)
    await worker.taps("notice-button-read")
    world.clock.move(timedelta(hours=hours))
    await goes_out(world)
    await opens_progress(asked)
    await asked.taps("notice_progress-take_back")
    asked.sees("notice_progress-take_back-ask", number="1", has_it=2, acknowledged=1)
    asked.sees("notice_progress-readers", numbers="W-0001")
    await asked.taps("notice_progress-take_back-yes")
    await goes_out(world)
    assert EN not in texts(worker)
    taken_back = worker.says("notice-taken_back", {"on": tokyo_day(sent_at).isoformat()})
    assert (taken_back in texts(worker)) is (hours > 48)
    await asked.taps_twice("notice_progress-open")


async def test_its_copy_for_those_without_it_is_named_as_neither_taken_back_nor_corrected(
    world: World, approved: Chat
) -> None:
    await goes_out(world)
    first, _ = await the_notice(world)
    lacks = replace(first.audience, lacks_notices=(first.id,))
    async with world.shien.database.transaction() as store:
        copy_id = await store.notices.add(replace(first, state=NoticeState.DRAFT, counted=None, audience=lacks))
    await opens_progress(approved)
    await approved.taps("notice_progress-take_back")
    approved.sees("notice_progress-take_back-copies", copies=str(copy_id))
    await approved.taps("notice_progress-no")
    await approved.taps("notice_progress-correct")
    approved.sees("notice_draft-corrects-copies", copies=str(copy_id))
    await approved.taps("notice_people-open")
    approved.sees("notice_draft-corrects-copies", copies=str(copy_id))


async def test_a_correction_that_was_cancelled_halfway_is_named_where_the_next_one_is_written(
    world: World, approved: Chat
) -> None:
    await goes_out(world)
    first, _ = await the_notice(world)
    halfway = replace(first, purpose=NoticePurpose.CORRECT, about_id=first.id, state=NoticeState.CANCELLED)
    async with world.shien.database.transaction() as store:
        halfway_id = await store.notices.add(halfway)
        assert await store.notice_recipients.fix_copies(await store.notices.get(halfway_id)) == 2
        reader = next(each for each in await store.notice_recipients.page(halfway_id, 0, 2))
        await changed(store, reader.id, outcome=DeliveryStatus.SENT, sent_at=world.clock.now())
        of_nobody = await store.notices.add(replace(halfway, purpose=NoticePurpose.TAKE_BACK))
    await opens_progress(approved)
    cancelled: dict[str, Value] = {"purpose": "correct", "state": "cancelled"}
    approved.sees("notice_progress-changed_by", number=str(halfway_id), **cancelled)
    assert str(of_nobody) not in re.findall(r"\d+", approved.screen().rpartition(str(halfway_id))[2])
    await approved.taps("notice_progress-correct")
    approved.sees("notice_draft-corrects-uneven", number=str(halfway_id))


async def test_a_correction_that_nobody_finished_is_named_and_cancelled_when_it_is_taken_back(
    world: World, approved: Chat, admin: Chat, worker: Chat
) -> None:
    await goes_out(world)
    await opens_progress(approved)
    await approved.taps("notice_progress-correct")
    await opens_progress(admin)
    await admin.taps("notice_progress-take_back")
    admin.sees("notice_progress-take_back-ends", ends="2")
    await admin.taps("notice_progress-take_back-yes")
    await goes_out(world)
    assert EN not in texts(worker)
    assert (await the_notice(world, 2))[0].state is NoticeState.CANCELLED
    told: dict[str, Value] = {"notice": "2", "title": TITLE, "about": "1", "by": SATO}
    approved.has_seen("notice_running-correction_cancelled", **told)


async def test_cancelled_it_says_how_many_have_it(world: World, asked: Chat, admin: Chat, worker: Chat) -> None:
    refuse(world, worker)
    await approves(admin)
    await goes_out(world)
    await opens_progress(asked)
    await asked.taps("notice_progress-cancel", state="sending")
    asked.sees("notice_progress-cancel-ask", number="1", purpose="say", has_it=1, waiting=1)
    await asked.taps("notice_progress-cancel-yes")
    await world.passes(minutes=5)
    assert EN not in texts(worker)
    notice, _ = await the_notice(world)
    assert notice.state is NoticeState.CANCELLED
    await asked.taps("notice_draft-copy_rest")
    await asked.taps("notice_people-open")
    asked.sees("notice_people-reach", people=1, reached=1)
