"""The words of a notice: taken from ordinary messages, kept as they look, refused at once where they cannot be sent."""

from datetime import timedelta

from bot.dialogs.notices.shown_words import pages_of
from bot.domain.notices.notice import LONGEST_CAPTION, LONGEST_TEXT, MediaKind
from bot.texts import language_name
from tests.conversations.chat import Chat, parts
from tests.conversations.notices.composing import (
    ENTITIES,
    TITLE,
    WORDS,
    begin,
    on_the_roster,
    open_list,
    open_words,
    sends_words,
    the_notice,
    words_of,
    writes,
)
from tests.conversations.support.colleagues import KATO
from tests.conversations.world import World

EMOJI = "🚰"  # two units of Telegram's


async def test_words_are_kept_with_what_looks_otherwise_in_them(world: World, author: Chat) -> None:
    await begin(author)
    await writes(author, entities=ENTITIES)
    _, bodies = await the_notice(world)
    assert bodies["vi"].text == WORDS
    assert [dict(each) for each in bodies["vi"].entities] == ENTITIES


async def test_words_in_letters_of_another_language_are_kept_and_the_author_is_asked(author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author, "月曜日は水が出ません。")
    author.sees("notice_draft-letters", locale="vi")
    await author.taps("notice_draft-rewrite")
    await sends_words(author, WORDS)
    author.does_not_see("notice_draft-letters", locale="vi")


async def test_html_that_somebody_types_stands_there_as_typed(world: World, author: Chat) -> None:
    await begin(author)
    await writes(author, text="<b>1 < 2 & so on</i>")
    assert "<b>1 < 2 & so on</i>" in "\n".join(str(each.get("text")) for each in author.messages())
    assert (await the_notice(world))[1]["vi"].text == "<b>1 < 2 & so on</i>"


async def test_a_text_that_is_too_long_in_telegrams_units_is_refused_at_once(world: World, author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author, EMOJI * (LONGEST_TEXT // 2) + "x")
    author.sees("notice_draft-mistake-long", longest=LONGEST_TEXT, over=1)
    assert (await the_notice(world))[1] == {}
    await sends_words(author, EMOJI * (LONGEST_TEXT // 2))
    assert len((await the_notice(world))[1]["vi"].text) == LONGEST_TEXT // 2


async def test_the_rest_of_a_text_that_a_client_has_cut_is_no_text(world: World, author: Chat) -> None:
    await begin(author)
    await open_words(author)
    long = "chữ " * 1200
    for part in parts(long):
        await sends_words(author, part)
    author.sees("notice_draft-mistake-cut")
    assert (await the_notice(world))[1] == {}
    await world.passes(seconds=30)
    await sends_words(author, "Ngắn.")
    assert (await the_notice(world))[1]["vi"].text == "Ngắn."


async def test_a_short_text_right_after_one_that_was_too_long_is_a_text_of_its_own(world: World, author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author, "x" * (LONGEST_TEXT + 100))
    await sends_words(author, "Ngắn.")
    assert (await the_notice(world))[1]["vi"].text == "Ngắn."


async def test_what_is_no_text_is_refused_at_once(world: World, author: Chat) -> None:
    await begin(author)
    await open_words(author)
    person = author.person
    for send in (person.sends_sticker, person.sends_voice, person.sends_video, person.sends_animation):
        await author.then(send())
        author.sees("notice_draft-mistake-kind")
    await author.then(person.sends_photo())
    author.sees("notice_draft-mistake-no_words")
    await author.then(person.sends_album(["một", "hai"]))
    author.sees("notice_draft-mistake-album")
    for blank in (" \n\u00a0 ", "\u200b\u200d", "\u2800\u3164"):
        await sends_words(author, blank)
        author.sees("notice_draft-mistake-empty")
    notice, bodies = await the_notice(world)
    assert (notice.media, notice.revision, bodies) == (None, 1, {})


async def test_a_picture_with_words_is_the_picture_of_every_language(world: World, author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await author.then(author.person.sends_photo("Đọc ảnh này."))
    notice, bodies = await the_notice(world)
    assert notice.media is not None
    assert (notice.media.kind, bodies["vi"].text) == (MediaKind.PHOTO, "Đọc ảnh này.")
    await author.taps("button-back")
    await author.taps("button-back")
    author.sees("notice_draft-details", media="photo", link="none", asks_read="yes", tested="no")


async def test_a_document_without_words_is_set_for_every_language_and_taken_out_again(
    world: World, author: Chat
) -> None:
    await begin(author)
    await author.taps("notice_draft-media")
    await author.sends("Đây không phải tài liệu.")
    author.sees("notice_draft-mistake-no_media")
    await author.then(author.person.sends_document("form.pdf", "có chữ"))
    author.sees("notice_draft-mistake-caption")
    await author.then(author.person.sends_document("form.xlsx"))
    notice, _ = await the_notice(world)
    assert notice.media is not None
    assert notice.media.kind is MediaKind.DOCUMENT
    await author.taps("notice_draft-media")
    await author.taps("notice_draft-no_media")
    assert (await the_notice(world))[0].media is None


async def test_a_picture_lowers_how_long_words_may_be_in_whatever_order_they_come(world: World, author: Chat) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author, "x" * (LONGEST_CAPTION + 1))
    await author.taps("button-back")
    await author.taps("button-back")
    await author.taps("notice_draft-media")
    await author.then(author.person.sends_photo())
    author.sees("notice_draft-mistake-long_below", longest=LONGEST_CAPTION, locale="vi")
    assert (await the_notice(world))[0].media is None
    await author.taps("button-back")
    await open_words(author, "id")
    await author.then(author.person.sends_photo("Lihat gambar."))
    author.sees("notice_draft-mistake-long_below", longest=LONGEST_CAPTION, locale="vi")
    notice, bodies = await the_notice(world)
    assert (notice.media, list(bodies)) == (None, ["vi"])


async def test_a_link_is_one_https_address(world: World, author: Chat) -> None:
    await begin(author)
    await author.taps("notice_draft-link")
    for bad in ("example.com", "http://example.com", "https://example", "https://a b.com", "https://me@example.com"):
        await author.sends(bad)
        author.sees("notice_draft-mistake-link")
        assert (await the_notice(world))[0].link is None
    await author.sends("https://example.com/a?b=c&d=1")
    assert (await the_notice(world))[0].link == "https://example.com/a?b=c&d=1"
    author.sees(
        "notice_draft-details", media="none", link="https://example.com/a?b=c&d=1", asks_read="yes", tested="no"
    )
    await author.taps("notice_draft-link")
    await author.taps("notice_draft-no_link")
    assert (await the_notice(world))[0].link is None


async def test_another_person_checks_words_and_who_that_was_is_told_until_they_change(
    world: World, author: Chat, colleague: Chat
) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author)
    author.sees("notice_draft-own_unread")
    assert author.says("notice_draft-check") not in author.labels()
    await open_vi(colleague)
    await colleague.taps_twice("notice_draft-check")
    checker = await name_of(world, colleague)
    colleague.sees("notice_draft-words", **words_of("vi", checker))
    assert len(await world.happened("notice_checked")) == 1
    await author.taps("notice_draft-rewrite")
    await sends_words(author)  # the same again changes nothing
    author.sees("notice_draft-words", **words_of("vi", checker))
    await author.taps("notice_draft-rewrite")
    await sends_words(author, "Khác.")
    author.sees("notice_draft-words", **words_of("vi"))


async def test_words_that_were_changed_while_somebody_read_them_are_not_checked(
    world: World, author: Chat, colleague: Chat
) -> None:
    await begin(author)
    await open_words(author)
    await sends_words(author)
    await open_vi(colleague)
    await author.taps("notice_draft-rewrite")
    world.clock.move(timedelta(seconds=1))
    await sends_words(author, "Khác.")
    await colleague.taps("notice_draft-check")
    colleague.sees("notice_draft-changed")
    assert "Khác." in colleague.screen()
    assert (await the_notice(world))[1]["vi"].read_by is None
    await colleague.taps("notice_draft-check")
    assert (await the_notice(world))[1]["vi"].read_by is not None


async def test_who_writes_what_somebody_else_has_just_written_is_told_and_does_not_undo_it_unknowingly(
    world: World, author: Chat, colleague: Chat
) -> None:
    await begin(author)
    await open_words(author)
    await open_list(colleague, 1)
    await colleague.taps("notice_draft-part-drafts", count=1)
    await colleague.taps("notice_draft-listed", title=TITLE, state="draft", purpose="say")
    await open_words(colleague)
    await sends_words(author)
    await sends_words(colleague, "Khác.")
    colleague.sees("notice_draft-written_meanwhile", locale="vi")
    assert (await the_notice(world))[1]["vi"].text == WORDS
    await sends_words(colleague, "Khác.")
    assert (await the_notice(world))[1]["vi"].text == "Khác."


async def test_words_of_one_language_are_taken_out(world: World, author: Chat, other_worker: Chat) -> None:
    await on_the_roster(world, other_worker)
    await begin(author)
    await author.taps("notice_draft-texts")
    await author.taps("notice_draft-language", name=language_name("vi", "ja"), people=1, has_words="no", other="none")
    await sends_words(author)
    await author.taps("notice_draft-remove")
    author.sees("notice_draft-remove-ask", locale="vi", instead="none", purpose="say")
    await author.taps_twice("notice_draft-remove-yes")
    author.sees("notice_draft-languages", title=TITLE, count=0)
    assert (await the_notice(world))[1] == {}


async def test_what_readers_get_instead_of_words_that_are_taken_out_is_said_of_an_urgent_notice(author: Chat) -> None:
    await begin(author)
    await writes(author, "en", "No water on Monday.")
    await writes(author, "vi")
    await author.taps("notice_draft-make_urgent")
    await author.sends("断水")
    await author.taps("notice_draft-texts")
    await author.taps("notice_draft-language", name=language_name("vi", "ja"), people=0, has_words="yes", other="none")
    await author.taps("notice_draft-remove")
    author.sees("notice_draft-remove-ask", locale="vi", instead="en", purpose="say")


async def test_long_words_are_read_in_pages_that_look_as_they_will(author: Chat) -> None:
    await begin(author)
    await open_words(author)
    text = "dòng chữ\n" * 400
    await sends_words(author, text, [{"type": "bold", "offset": 0, "length": len(text)}])
    author.sees("notice_draft-words", **{**words_of("vi"), "pages": 2})
    await author.taps("notice_draft-later")
    author.sees("notice_draft-words", **{**words_of("vi"), "page": 2, "pages": 2})
    pages = pages_of(text, [{"type": "bold", "offset": 0, "length": len(text)}])
    assert all(page.startswith("<b>") and page.endswith("</b>") for page in pages)
    assert "".join(pages).replace("<b>", "").replace("</b>", "") == text


async def open_vi(chat: Chat) -> None:
    """From anywhere to the Vietnamese words of the one draft."""
    await open_list(chat, 1)
    await chat.taps("notice_draft-part-drafts", count=1)
    await chat.taps("notice_draft-listed", title=TITLE, state="draft", purpose="say")
    await chat.taps("notice_draft-texts")
    await chat.taps("notice_draft-language", name=language_name("vi", "ja"), people=0, has_words="yes", other="none")


async def name_of(world: World, chat: Chat) -> str:
    """What colleagues read of somebody on the staff."""
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(chat.person.id)
        assert member is not None
        assert member.name != KATO
        return member.label
