"""The test: every text comes to the author alone, as workers will get it, with a mark."""

import pytest

from simulator.faults import Fault
from tests.conversations.chat import Chat, Json
from tests.conversations.notices.asking import writes_for
from tests.conversations.notices.composing import (
    ENTITIES,
    TITLE,
    WORDS,
    begin,
    on_the_roster,
    open_list,
    open_words,
    the_notice,
    writes,
)
from tests.conversations.world import World


def received(chat: Chat, locale: str) -> list[Json]:
    """The tests in that language, oldest first."""
    mark = chat.says("notice-test", {"notice": 1, "locale": locale, "buttons": "|"}).partition("|")[0]
    said = [(each, str(each.get("text") or each.get("caption"))) for each in chat.messages()]
    return [each for each, text in said if mark in text]


async def test_every_language_comes_once_to_the_author_marked_and_looking_as_it_will(
    world: World, author: Chat, colleague: Chat
) -> None:
    await begin(author)
    await writes(author, "vi", entities=ENTITIES)
    await writes(author, "id", "Senin tidak ada air.")
    await author.taps_twice("notice_draft-test")
    await author.taps("notice_draft-test")
    assert author.says("notice_draft-test-sent") in [each.text for each in world.telegram.answers]
    (vietnamese,) = received(author, "vi")
    (indonesian,) = received(author, "id")
    assert vietnamese["text"].startswith(WORDS)
    assert vietnamese["entities"][: len(ENTITIES)] == ENTITIES
    assert indonesian["text"].startswith("Senin tidak ada air.")
    assert (await the_notice(world))[0].is_tested
    assert received(colleague, "vi") == []


async def test_a_test_has_the_picture_and_the_link_button(author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await author.then(author.person.sends_photo("Đọc ảnh này."))
    await author.taps("button-back")
    await author.taps("button-back")
    await author.taps("notice_draft-link")
    await author.sends("https://example.com/a")
    await author.taps("notice_draft-test")
    (shown,) = received(author, "vi")
    assert "photo" in shown
    [button] = [each for row in shown["reply_markup"]["inline_keyboard"] for each in row if "url" in each]
    # Both in the language of the words, as workers see them.
    assert (button["url"], button["text"]) == ("https://example.com/a", "🔗 Mở trang")
    assert shown["caption"].endswith("✅ Tôi đã đọc · 🤔 Tôi không hiểu · 💬 Tôi muốn hỏi")


async def test_a_change_asks_for_another_test(world: World, author: Chat) -> None:
    await begin(author)
    await writes(author)
    await author.taps("notice_draft-test")
    await author.taps("notice_draft-ask_nothing")
    assert not (await the_notice(world))[0].is_tested
    await author.taps("notice_draft-test")
    assert (await the_notice(world))[0].is_tested
    assert len(received(author, "vi")) == 2


async def test_without_words_there_is_nothing_to_test(world: World, author: Chat) -> None:
    await begin(author)
    await author.taps("notice_draft-test")
    author.sees("notice_draft-test-no_words")
    assert not (await the_notice(world))[0].is_tested


async def test_the_test_is_the_authors_alone_and_another_person_can_copy_the_draft(
    world: World, author: Chat, colleague: Chat
) -> None:
    await begin(author)
    await writes(author)
    await open_list(colleague, 1)
    await colleague.taps("notice_draft-part-drafts", count=1)
    await colleague.taps("notice_draft-listed", title=TITLE, state="draft", purpose="say")
    assert colleague.says("notice_draft-test") not in colleague.labels()
    await colleague.taps("notice_draft-copy")
    await colleague.taps("notice_draft-test")
    assert (await the_notice(world, 2))[0].is_tested
    assert not (await the_notice(world))[0].is_tested


@pytest.mark.parametrize(
    ("method", "reason"),
    [
        ("sendPhoto", "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", "BUTTON_URL_INVALID"),
    ],
)
async def test_a_test_that_telegram_refuses_is_told_and_counts_for_nothing(
    world: World, author: Chat, method: str, reason: str
) -> None:
    await begin(author)
    await open_words(author)
    await author.then(author.person.sends_photo("Đọc ảnh này."))
    await author.taps("button-back")
    await author.taps("button-back")
    world.telegram.faults.add(Fault(kind="400", method=method, reason=reason))
    await author.taps("notice_draft-test")
    said = [str(each.get("text")).lower() for each in author.messages()]
    assert any("⚠️" in each and reason.lower() in each for each in said)
    assert not (await the_notice(world))[0].is_tested
    await author.taps("notice_draft-test")
    assert (await the_notice(world))[0].is_tested
    assert len(received(author, "vi")) == 1


async def test_only_a_test_that_has_arrived_counts_and_until_then_the_author_reads_that_it_is_under_way(
    world: World, author: Chat, worker: Chat, other_worker: Chat
) -> None:
    await on_the_roster(world, worker, other_worker)
    await begin(author)
    await writes_for(author, "vi", WORDS)
    world.telegram.faults.add(Fault(kind="502", method="sendMessage", lasts_seconds=20))
    for _ in range(5):
        author.touches(author.says("notice_draft-test"))
    await world.settles()
    author.sees("notice_draft-details", media="none", link="none", asks_read="yes", tested="coming")
    assert not (await the_notice(world))[0].is_tested
    assert author.says("notice_draft-test-sent") not in [each.text for each in world.telegram.answers]
    await author.taps("notice_approval-open_asking")
    author.sees("notice_approval-lack-test_coming")
    await world.passes(minutes=3)
    assert len(received(author, "vi")) == 1
    assert (await the_notice(world))[0].is_tested


async def test_one_tap_on_the_test_shows_that_it_is_under_way(author: Chat) -> None:
    await begin(author)
    await writes(author)
    await author.taps("notice_draft-test")
    author.has_seen("notice_draft-details", media="none", link="none", asks_read="yes", tested="coming")
    await author.taps("notice_approval-open_asking")
    await author.taps("button-back")
    author.sees("notice_draft-details", media="none", link="none", asks_read="yes", tested="yes")


async def test_of_two_languages_one_that_was_refused_is_enough_for_the_test_not_to_count(
    world: World, author: Chat
) -> None:
    await begin(author)
    await writes(author)
    await writes(author, "id", "Senin tidak ada air.")
    world.telegram.faults.add(Fault(kind="400", method="sendMessage", reason="BUTTON_URL_INVALID"))
    await author.taps("notice_draft-test")
    assert len(received(author, "vi")) + len(received(author, "id")) == 1
    assert not (await the_notice(world))[0].is_tested
    await author.taps("notice_draft-test")
    assert (len(received(author, "vi")), len(received(author, "id"))) == (1, 1)
    assert (await the_notice(world))[0].is_tested


async def test_words_changed_while_their_test_is_under_way_are_not_tested(world: World, author: Chat) -> None:
    await begin(author)
    await writes(author)
    world.telegram.faults.add(Fault(kind="502", method="sendMessage", lasts_seconds=20))
    await author.taps("notice_draft-test")
    await author.taps("notice_draft-ask_nothing")
    await world.passes(minutes=3)
    assert received(author, "vi") == []
    assert not (await the_notice(world))[0].is_tested
    await author.taps("notice_draft-test")
    assert len(received(author, "vi")) == 1
    assert (await the_notice(world))[0].is_tested


async def test_a_time_that_is_chosen_while_the_test_is_under_way_asks_for_no_other_test(
    world: World, author: Chat
) -> None:
    await begin(author)
    await writes(author)
    world.telegram.faults.add(Fault(kind="502", method="sendMessage", lasts_seconds=20))
    await author.taps("notice_draft-test")
    await author.taps("notice_approval-open_asking")
    await author.taps("notice_approval-choose_time")
    await author.sends("2026-11-22")
    await author.sends("18:30")
    await world.passes(minutes=3)
    assert len(received(author, "vi")) == 1
    assert (await the_notice(world))[0].is_tested


@pytest.mark.parametrize("text", ["<b>1 < 2 & so on</i>", "*stars* _and_ `code` [x](y)", "<script>"])
async def test_words_that_look_like_code_arrive_as_they_were_typed(author: Chat, text: str) -> None:
    await begin(author)
    await writes(author, text=text)
    await author.taps("notice_draft-test")
    (shown,) = received(author, "vi")
    assert shown["text"].startswith(text)


async def test_whatever_telegram_lets_look_otherwise_arrives_as_it_was_written(world: World, author: Chat) -> None:
    text = "0123456789 \u202eRTL\u202c سلام #tag @name /start 090-0000-0000 a@example.com https://u:p@example.com"
    place = {word: text.index(word) for word in ("RTL", "سلام", "#tag", "@name", "/start", "090", "a@", "https")}
    somebody = {"id": 4711, "is_bot": False, "first_name": "EXAMPLE"}
    entities: list[Json] = [
        {"type": "bold", "offset": 0, "length": 8},
        {"type": "italic", "offset": 0, "length": 8},
        {"type": "underline", "offset": 2, "length": 4},
        {"type": "spoiler", "offset": 2, "length": 4},
        {"type": "text_mention", "offset": 8, "length": 1, "user": somebody},
        {"type": "pre", "offset": 9, "length": 1, "language": "python"},
        {"type": "text_link", "offset": place["RTL"], "length": 3, "url": 'http://u:p@example.com/?a="<b>&c'},
        {"type": "expandable_blockquote", "offset": place["سلام"], "length": 4},
        {"type": "hashtag", "offset": place["#tag"], "length": 4},
        {"type": "mention", "offset": place["@name"], "length": 5},
        {"type": "bot_command", "offset": place["/start"], "length": 6},
        {"type": "phone_number", "offset": place["090"], "length": 13},
        {"type": "email", "offset": place["a@"], "length": 13},
        {"type": "url", "offset": place["https"], "length": len(text) - place["https"]},
    ]
    await begin(author)
    await writes(author, "vi", text, entities)
    assert [dict(each) for each in (await the_notice(world))[1]["vi"].entities] == entities
    await author.taps("notice_draft-test")
    (shown,) = received(author, "vi")
    assert (shown["text"][: len(text)], shown["entities"][: len(entities)]) == (text, entities)
