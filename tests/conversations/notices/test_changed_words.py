"""Words of a notice are changed in Telegram: they are taken in, or it is said that they are not."""

from typing import cast

import pytest

from bot.domain.facts import Facts
from bot.domain.facts.rate_limits import LimitedAct, RateLimit
from bot.domain.notices.notice import LONGEST_TEXT, NoticeState, Words
from bot.texts import language_name
from tests.conversations.chat import Chat
from tests.conversations.notices.composing import begin, open_words, sends_words, the_notice, words_of
from tests.conversations.world import World


async def edits_words(chat: Chat, text: str) -> None:
    """Change the last own message."""
    own = [each for each in chat.messages() if each["from"]["id"] == chat.person.id]
    await chat.then(chat.person.edits(own[-1]["message_id"], text))


async def words_in(world: World, locale: str = "vi") -> str | None:
    bodies = (await the_notice(world))[1]
    return bodies[locale].text if locale in bodies else None


async def test_the_new_words_take_the_place_of_those_that_the_message_had(world: World, author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author, "Thứ Hai khong có nước.")
    await edits_words(author, "Thứ Hai không có nước.")
    assert await words_in(world) == "Thứ Hai không có nước."
    author.sees("notice_draft-words", **words_of("vi"))
    assert "Thứ Hai không có nước." in author.screen()
    await author.taps("button-back")
    await edits_words(author, "Thứ Ba không có nước.")
    assert await words_in(world) == "Thứ Ba không có nước."


async def test_a_text_that_was_refused_for_its_length_is_shortened_by_an_edit(world: World, author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author, "x" * (LONGEST_TEXT + 1))
    author.sees("notice_draft-mistake-long", longest=LONGEST_TEXT, over=1)
    await edits_words(author, "y" * (LONGEST_TEXT + 2))
    author.sees("notice_draft-mistake-long", longest=LONGEST_TEXT, over=2)
    await edits_words(author, "Ngắn.")
    assert await words_in(world) == "Ngắn."
    author.does_not_see("notice_draft-mistake-long", longest=LONGEST_TEXT, over=1)
    await author.taps("button-back")
    await edits_words(author, " ")
    author.sees("notice_draft-mistake-empty")
    assert await words_in(world) == "Ngắn."


async def test_the_caption_of_the_picture_changes_the_words_and_a_new_picture_the_picture(
    world: World, author: Chat
) -> None:
    await begin(author)
    await open_words(author)
    await author.then(author.person.sends_photo("Đọc ảnh nay."))
    first = (await the_notice(world))[0].media
    await edits_words(author, "Đọc ảnh này.")
    assert ((await the_notice(world))[0].media, await words_in(world)) == (first, "Đọc ảnh này.")
    own = [each for each in author.messages() if each["from"]["id"] == author.person.id]
    await author.then(author.person.replaces_photo(own[-1]["message_id"], "Ảnh khác."))
    second = (await the_notice(world))[0].media
    assert second is not None
    assert second != first
    assert await words_in(world) == "Ảnh khác."


async def test_while_words_in_another_language_are_asked_for_an_edit_says_that_it_counts_and_these_are_kept(
    world: World, author: Chat
) -> None:
    await begin(author)
    await open_words(author, "en")
    await sends_words(author, "No water on Monday.")
    sent = next(each for each in reversed(author.messages()) if each["from"]["id"] == author.person.id)
    await author.taps("button-back")
    await author.taps("notice_draft-other_language")
    await author.taps_label(language_name("vi", author.locale))
    asked = author.screen()
    await author.then(author.person.edits(sent["message_id"], "No water on Tuesday."))
    author.has_seen("notice_draft-followed", locale="en")
    assert author.screen() == asked
    await author.sends("Thứ Ba không có nước.")
    _, bodies = await the_notice(world)
    assert {locale: body.text for locale, body in bodies.items()} == {
        "en": "No water on Tuesday.",
        "vi": "Thứ Ba không có nước.",
    }


async def test_an_edit_that_changes_nothing_is_not_answered(author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author, "Xem https://example.com")
    said, own = len(author.messages()), author.messages()[-2]
    await author.then(author.person.edits_nothing(own["message_id"]))
    assert len(author.messages()) == said


async def test_an_edit_undoes_nothing_that_was_written_since(world: World, author: Chat, colleague: Chat) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author, "Một.")
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(colleague.person.id)
        assert member is not None
        await store.notice_bodies.put(1, "vi", Words("Hai."), member.id, world.clock.now())
    await edits_words(author, "Ba.")
    author.sees("notice_draft-written_meanwhile", locale="vi")
    assert await words_in(world) == "Hai."


async def test_what_was_approved_meanwhile_stays_and_it_is_said_how_it_is_corrected(world: World, author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author, "Một.")
    async with world.shien.database.transaction() as store:
        await store.notices.move(1, [NoticeState.DRAFT], NoticeState.APPROVED)
    await edits_words(author, "Hai.")
    author.has_seen("staff-edit_unused", notices="yes")
    assert await words_in(world) == "Một."


async def test_an_edit_that_nobody_can_place_is_answered(world: World, author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author, "Một.")
    await author.taps("button-back")
    await author.taps("button-back")  # which message the words came from is not known any more
    await edits_words(author, "Hai.")
    author.has_seen("staff-edit_unused", notices="yes")
    assert await words_in(world) == "Một."
    await author.taps("notice_draft-media")
    await author.then(author.person.sends_album(["một", "hai"]))
    await edits_words(author, "ba")
    author.has_seen("staff-edit_unused", notices="yes")


async def test_who_changes_one_message_after_another_is_not_told_each_time(
    author: Chat, facts: Facts, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = RateLimit(LimitedAct.EDITS, 2, 600)
    monkeypatch.setitem(cast(dict[str, RateLimit], facts.limits), LimitedAct.EDITS.value, few)
    await author.sends("Một.")
    told = author.says("staff-edit_unused", {"notices": "yes"})
    for number in range(4):
        await edits_words(author, f"Hai {number}.")
    assert [each["text"] for each in author.messages()].count(told) == few.most
