"""A notice begins with what stands somewhere already: a canned reply, a change of the law, whose result has changed."""

import pytest

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.result_json import result_as_json
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import NoticeState
from bot.handlers.notices import drafts
from bot.storage.tables import notices
from tests.conversations.chat import Chat
from tests.conversations.notices.composing import line, on_the_roster, open_list, the_notice
from tests.conversations.world import World

MEANING = "寮の水が月曜日に止まります。水をためておいてください。" * 3
ANSWERS = {"status": "ssw1", "path": "extend", "field": "care"}


async def open_beginnings(chat: Chat) -> None:
    """From anywhere to the ways in which a notice begins."""
    await open_list(chat)
    await chat.taps("notice_draft-new")
    chat.sees("notice_draft-beginning")


async def test_a_canned_reply_begins_one_with_all_its_approved_texts_and_who_wrote_and_approved_them(
    world: World, author: Chat, colleague: Chat
) -> None:
    async with world.shien.database.transaction() as store:
        members = {each.user_id: each.id for each in await store.staff.all()}
        writer, approver = members[author.person.id], members[colleague.person.id]
        for locale in ("vi", "id", "my"):
            reply = await store.canned_replies.propose(MEANING, locale, f"Nước {locale}", writer)
            if locale != "my":
                await store.canned_replies.approve(reply.id, approver)
    await open_beginnings(author)
    await author.taps("notice_draft-from_canned")
    await author.taps_label(f"{MEANING[:39]}…")
    notice, bodies = await the_notice(world)
    assert (notice.title_ja, notice.state) == (f"{MEANING[:59]}…", NoticeState.DRAFT)
    assert {each.locale: each.text for each in bodies.values()} == {"vi": "Nước vi", "id": "Nước id"}
    assert {(each.written_by, each.read_by) for each in bodies.values()} == {(writer, approver)}


async def test_without_an_approved_canned_reply_there_is_none_to_begin_with(author: Chat) -> None:
    await open_beginnings(author)
    await author.taps("notice_draft-from_canned")
    author.sees("notice_draft-which_canned-none")


async def test_a_change_of_the_law_begins_one_with_what_the_bot_says_of_it_in_every_language_that_it_has(
    world: World, author: Chat
) -> None:
    await open_beginnings(author)
    await author.taps("notice_draft-from_law")
    await author.taps_label(author.says("law_change-title-residence_fees_2026"))
    notice, bodies = await the_notice(world)
    assert sorted(bodies) == sorted(world.texts.locales)
    assert notice.title_ja == author.says("law_change-title-residence_fees_2026")
    for locale, body in bodies.items():
        said = Chat(world, author.person, locale)
        assert said.says("law_change-text-residence_fees_2026") in body.text
        assert "<" not in body.text
        assert body.entities[0]["type"] == "bold"
        assert body.read_by is None


async def test_those_are_found_whose_saved_result_todays_rules_change_and_the_draft_is_for_them_alone(
    world: World, author: Chat, worker: Chat, other_worker: Chat
) -> None:
    await on_the_roster(world, worker, other_worker)
    await has_result(world, worker, is_todays=True)
    changed = await has_result(world, other_worker, is_todays=False)
    await open_beginnings(author)
    await author.taps_twice("notice_draft-from_results")
    author.has_seen("notice_draft-results-found", count=1)
    notice, _ = await the_notice(world)
    assert notice.audience == NoticeAudience(has_changed_results=True, workers=(changed,))
    assert len(await world.rows(notices)) == 1
    await author.taps("notice_draft-open")
    assert line(author, "vi", 1, "no") in author.screen()
    assert line(author, "en", 1, "no") not in author.screen()


async def test_whose_result_has_changed_is_looked_for_again(world: World, author: Chat, worker: Chat) -> None:
    await on_the_roster(world, worker)
    await open_beginnings(author)
    await author.taps("notice_draft-from_results")
    found = await has_result(world, worker, is_todays=False)
    await author.taps("notice_draft-open")
    await author.taps("notice_draft-results-again")
    author.has_seen("notice_draft-results-found", count=1)
    assert (await the_notice(world))[0].audience.workers == (found,)
    assert len(await world.rows(notices)) == 1


async def has_result(world: World, chat: Chat, *, is_todays: bool) -> int:
    """A worker with a saved result of an edition of before, which says what today's rules say or something else."""
    check, facts, now = CHECKS["eligibility"], world.facts, world.clock.now()
    result = result_as_json(evaluate(check, Case(replay_answers(ANSWERS, check, facts), facts, now.date())))
    async with world.shien.database.transaction() as store:
        found = await store.workers.by_chat(chat.person.id)
        assert found is not None
        begun = await store.screenings.begin(found.id, "eligibility", "0", now)
        await store.screenings.keep_answers(begun.id, ANSWERS)
        told = result if is_todays else {**result, "overall": "never said"}
        await store.screenings.keep_result(begun.id, "0+before", told, now)
        return found.id


async def test_everybodys_results_are_looked_at_however_many_there_are(
    world: World, author: Chat, worker: Chat, other_worker: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "_AT_A_TIME", 1)
    await on_the_roster(world, worker, other_worker)
    found = {await has_result(world, each, is_todays=False) for each in (worker, other_worker)}
    await open_beginnings(author)
    await author.taps("notice_draft-from_results")
    author.has_seen("notice_draft-results-found", count=2)
    assert set((await the_notice(world))[0].audience.workers) == found


async def test_where_no_result_has_changed_the_draft_is_for_nobody_and_not_for_everybody(
    world: World, author: Chat
) -> None:
    await open_beginnings(author)
    await author.taps("notice_draft-from_results")
    author.has_seen("notice_draft-results-found", count=0)
    notice, _ = await the_notice(world)
    assert notice.audience == NoticeAudience(has_changed_results=True)
    await author.taps("notice_draft-open")
    author.has_seen("notice_draft-results-title")
    async with world.shien.database.transaction() as store:
        today = world.clock.today()
        assert await store.notice_audiences.count_meant(notice.audience, today, world.clock.now()) == []
