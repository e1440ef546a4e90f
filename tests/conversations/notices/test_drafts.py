"""Drafts of notices: begun, described, changed by two officers, copied, thrown away."""

import pytest

from bot.domain.notices.notice import NoticeClass, NoticeState
from bot.domain.staff import Role
from bot.storage.tables import consultations, notices
from tests.conversations.chat import Chat
from tests.conversations.conftest import JOINER_ID, OFFICER_ID
from tests.conversations.notices.composing import (
    TITLE,
    begin,
    line,
    on_the_roster,
    open_list,
    the_notice,
    writes,
)
from tests.conversations.support.alarming import reader
from tests.conversations.world import World


@pytest.mark.usefixtures("officer")
async def test_managers_alone_have_notices_on_their_home(world: World, author: Chat) -> None:
    clerk = await reader(world, OFFICER_ID, None)
    await clerk.sends("/menu")
    assert clerk.says("home-notices", {"notices": 0}) not in clerk.labels()
    await open_list(author)


async def test_one_screen_tells_the_languages_with_their_people_and_which_have_words(
    world: World, author: Chat, worker: Chat, other_worker: Chat
) -> None:
    await on_the_roster(world, worker, other_worker)
    await begin(author)
    assert line(author, "vi", 1, "no") in author.screen()
    author.sees("notice_draft-no_text", no_text=2)
    await author.taps("notice_draft-texts")
    await author.taps_label(line(author, "vi", 1, "no"))
    await author.sends("Thứ Hai không có nước.")
    await author.taps("button-back")
    await author.taps("button-back")
    assert line(author, "vi", 1, "yes") in author.screen()
    assert line(author, "en", 1, "no") in author.screen()
    author.sees("notice_draft-no_text", no_text=1)


async def test_an_urgent_notice_asks_why_and_is_read_in_english_where_its_language_has_no_words(
    world: World, author: Chat, other_worker: Chat
) -> None:
    await on_the_roster(world, other_worker)
    await begin(author)
    await writes(author, "en", "No water on Monday.")
    await author.taps("notice_draft-make_urgent")
    await author.sends("水道管の事故")
    notice, _ = await the_notice(world)
    assert (notice.notice_class, notice.urgent_reason) == (NoticeClass.URGENT, "水道管の事故")
    assert line(author, "vi", 1, "no", "英語") in author.screen()
    await author.taps("notice_draft-make_ordinary")
    notice, _ = await the_notice(world)
    assert (notice.notice_class, notice.urgent_reason) == (NoticeClass.NOTICE, None)
    assert line(author, "vi", 1, "no") in author.screen()


async def test_two_taps_on_make_urgent_ask_why_once_and_call_nobody_for_help(world: World, author: Chat) -> None:
    await world.welcome(author.person, "ja")  # an interpreter who was a worker: every call for help would be heard
    await begin(author)
    await author.taps_twice("notice_draft-make_urgent")
    author.sees("notice_draft-ask_reason")
    await author.sends("水道管の事故")
    notice, _ = await the_notice(world)
    assert (notice.notice_class, notice.urgent_reason) == (NoticeClass.URGENT, "水道管の事故")
    assert await world.rows(consultations) == []


async def test_i_have_read_it_is_asked_for_until_somebody_does_not_want_it(world: World, author: Chat) -> None:
    await begin(author)
    assert (await the_notice(world))[0].asks_read
    await author.taps_twice("notice_draft-ask_nothing")
    assert not (await the_notice(world))[0].asks_read
    await author.taps("notice_draft-ask_read")
    assert (await the_notice(world))[0].asks_read


async def test_a_title_is_one_line_of_at_most_sixty_signs(world: World, author: Chat) -> None:
    await open_list(author)
    await author.taps("notice_draft-new")
    await author.taps("notice_draft-from_nothing")
    await author.sends("長" * 61)
    author.sees("staff-mistake-long", longest=60)
    await author.then(author.person.sends_sticker())
    author.sees("form-mistake-no-text")
    assert await world.rows(notices) == []
    await author.sends("短い")
    await author.taps("notice_draft-retitle")
    await author.sends("もっと\n短い")
    assert (await the_notice(world))[0].title_ja == "もっと 短い"


async def test_two_officers_change_different_things_of_one_draft(world: World, author: Chat, colleague: Chat) -> None:
    await begin(author)
    await open_list(colleague, 1)
    await colleague.taps("notice_draft-part-drafts", count=1)
    await colleague.taps("notice_draft-listed", title=TITLE, state="draft", purpose="say")
    await colleague.taps("notice_draft-retitle")
    await author.taps("notice_draft-ask_nothing")
    await colleague.sends("断水")
    notice, _ = await the_notice(world)
    assert (notice.title_ja, notice.asks_read) == ("断水", False)


async def test_any_change_makes_what_waits_for_an_approval_a_draft_again(world: World, author: Chat) -> None:
    await begin(author)
    before, _ = await the_notice(world)
    async with world.shien.database.transaction() as store:
        await store.notices.move(1, [NoticeState.DRAFT], NoticeState.WAITING, asked_at=world.clock.now())
    await author.taps("notice_draft-ask_nothing")
    notice, _ = await the_notice(world)
    assert (notice.state, notice.asked_at, notice.revision) == (NoticeState.DRAFT, None, before.revision + 1)


async def test_what_was_approved_meanwhile_is_not_changed(world: World, author: Chat) -> None:
    await begin(author)
    await author.taps("notice_draft-retitle")
    async with world.shien.database.transaction() as store:
        await store.notices.move(1, [NoticeState.DRAFT], NoticeState.PAUSED)
    await author.sends("別の題名")
    author.has_seen("notice_running-now", state="paused", by="none", people=0)
    assert author.says("notice_progress-resume") in str(author.messages())
    notice, _ = await the_notice(world)
    assert (notice.title_ja, notice.state, notice.revision) == (TITLE, NoticeState.PAUSED, 1)


async def test_a_draft_is_thrown_away_after_a_question_and_stands_in_no_list(world: World, author: Chat) -> None:
    await begin(author)
    await author.taps("notice_draft-throw_away")
    author.sees("notice_draft-throw_away-ask", title=TITLE)
    await author.taps_twice("notice_draft-throw_away-yes")
    author.sees("notice_draft-parts")
    for part in ("drafts", "sending", "sent"):
        assert author.says(f"notice_draft-part-{part}", {"count": 0}) in author.labels()
    assert len(await world.happened("notice_cancelled")) == 1


async def test_a_notice_that_was_sent_is_copied_into_a_new_draft(world: World, author: Chat, colleague: Chat) -> None:
    await begin(author)
    await writes(author)
    async with world.shien.database.transaction() as store:
        sent = {"counted": 1, "approver_id": 1, "approved_at": world.clock.now(), "ended_at": world.clock.now()}
        await store.notices.move(1, [NoticeState.DRAFT], NoticeState.DONE, **sent)
    await open_list(colleague)
    await colleague.taps("notice_draft-part-sent", count=1)
    await colleague.taps("notice_draft-listed", title=TITLE, state="done", purpose="say")
    await colleague.taps("notice_draft-copy")
    copied, words = await the_notice(world, 2)
    assert (copied.state, copied.title_ja, copied.approver_id) == (NoticeState.DRAFT, TITLE, None)
    assert copied.author_id != (await the_notice(world))[0].author_id
    assert words["vi"].text == (await the_notice(world))[1]["vi"].text


async def test_who_is_no_manager_any_more_opens_no_notice(world: World, author: Chat) -> None:
    await begin(author)
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(JOINER_ID)
        assert member is not None
        await store.staff.confirm(member.id, Role.SUPPORT_OFFICER, world.clock.now())
    await author.taps("notice_draft-ask_nothing")
    assert (await the_notice(world))[0].asks_read
