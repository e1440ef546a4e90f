"""A notice in a worker's chat: read, not understood, a question; and found again in the menu."""

from bot.domain.callbacks import READ_NOTICE
from bot.domain.callbacks.fields import BURST
from bot.domain.notices.notice import Notice, NoticePurpose
from bot.domain.outbox import TestNotice
from bot.storage.tables import consultations
from bot.texts import Value
from tests.actions.notices.sent import TEXTS
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.notices.news import News
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.test_bursts import taps_five_times

READ, UNCLEAR, QUESTION = (f"notice-button-{name}" for name in ("read", "unclear", "question"))


async def rests(chat: Chat) -> None:
    """So long that the next tap is a deliberate one."""
    await chat.world.passes(seconds=BURST.total_seconds() + 1)


async def test_who_has_read_it_says_so_once_and_the_button_goes(worker: Chat, news: News) -> None:
    await news.goes_out(worker)
    assert worker.screen() == TEXTS["en"]
    assert worker.labels() == [worker.says(key) for key in (READ, UNCLEAR, QUESTION)]
    data = worker.callback(worker.says(READ))
    await taps_five_times(worker, READ)
    assert worker.labels() == [worker.says(key) for key in (UNCLEAR, QUESTION)]
    assert len(await worker.world.happened("notice_read")) == 1
    [person] = await news.people()
    assert person["acknowledged_at"] is not None

    await rests(worker)
    await worker.forges(data)
    worker.is_told("button-old")
    assert len(await worker.world.happened("notice_read")) == 1


async def test_the_address_stays_below_what_was_read(worker: Chat, news: News) -> None:
    await news.goes_out(worker, link="https://example.org/")
    await worker.taps(READ)
    worker.is_told("notice-read")
    assert worker.labels() == [worker.says(key) for key in ("notice-button-link", UNCLEAR, QUESTION)]


async def test_nobody_reads_what_somebody_else_got(worker: Chat, other_worker: Chat, news: News) -> None:
    notice = await news.goes_out(worker)
    await news.goes_out(other_worker)
    await other_worker.forges(READ_NOTICE.data(notice.id))
    other_worker.is_told("button-old")
    assert [each["acknowledged_at"] for each in await news.people()] == [None, None]


def quoted(notice: Notice, taken_back: str = "no") -> dict[str, Value]:
    """What staff read of a notice that somebody asks about."""
    return {
        "notice": str(notice.id),
        "title": notice.title_ja,
        "words": TEXTS["en"],
        "taken_back": taken_back,
    }


async def test_staff_get_it_quoted_when_it_is_not_understood_and_when_there_is_a_question(
    worker: Chat, officer: Desk, news: News
) -> None:
    notice = await news.goes_out(worker)
    told = quoted(notice)
    await worker.taps(UNCLEAR)
    worker.has_seen("notice-asked-unclear", number="1")
    officer.has_seen("notice_proof-asked-unclear", **told)
    await worker.taps(QUESTION)
    worker.has_seen("notice-asked-question", number="1")
    officer.has_seen("notice_proof-asked-question", **told)
    await rests(worker)
    await worker.taps(QUESTION)
    worker.has_seen("notice-asked-before", number="1")
    [matter] = await worker.world.rows(consultations)
    assert (matter["kind"], matter["state"]) == ("other", "new")


async def test_what_is_written_after_it_goes_to_the_same_matter(worker: Chat, officer: Desk, news: News) -> None:
    await news.goes_out(worker)
    await worker.taps(QUESTION)
    await worker.sends("EXAMPLE: until when?")
    assert officer.message("EXAMPLE: until when?")
    assert len(await worker.world.rows(consultations)) == 1


async def test_the_menu_keeps_it_whole_with_its_buttons(worker: Chat, news: News) -> None:
    await worker.sends("/menu")
    assert worker.says("menu-notices") not in worker.labels()
    await news.goes_out(worker, texts={"en": "EXAMPLE <b> & more", "vi": "x"})
    await worker.sends("/menu")
    await worker.taps("menu-notices")
    worker.sees("notice-list")
    await worker.taps_label("11-22 EXAMPLE <b> & more")
    worker.sees("notice-one", sent="2026-11-22", corrected="none", media="none")
    assert "EXAMPLE <b> & more" in worker.screen()
    await worker.taps(READ)
    worker.sees("notice-one-is_read")
    assert worker.says(READ) not in worker.labels()
    [person] = await news.people()
    assert person["acknowledged_at"] is not None
    await worker.taps(QUESTION)
    worker.has_seen("notice-asked-question", number="1")


async def test_a_button_of_words_that_were_corrected_sends_to_the_new_ones(worker: Chat, news: News) -> None:
    notice = await news.goes_out(worker)
    old = worker.callback(worker.says(READ))
    message_id = worker.message_id()
    await worker.world.passes(hours=1)
    await news.goes_out(worker, texts={"en": "EXAMPLE: open again"}, purpose=NoticePurpose.CORRECT, about_id=notice.id)
    assert "EXAMPLE: open again" in worker.screen()
    assert worker.message_id() == message_id
    assert worker.callback(worker.says(READ)) != old
    await worker.taps(READ)
    first, correction = await news.people()
    assert (first["acknowledged_at"], correction["acknowledged_at"] is not None) == (None, True)
    await worker.sends("/menu")
    await worker.taps("menu-notices")
    await worker.taps_label("11-22 EXAMPLE: open again")
    worker.sees("notice-one", sent="2026-11-22", corrected="2026-11-22", media="none")


async def test_words_whose_correction_has_none_in_the_readers_language_stay_and_say_whom_to_ask(
    worker: Chat, officer: Desk, news: News
) -> None:
    notice = await news.goes_out(worker)
    await worker.world.passes(hours=1)
    about = {"purpose": NoticePurpose.CORRECT, "about_id": notice.id}
    new = await news.goes_out(worker, texts={"vi": "EXAMPLE: mở cửa"}, **about)
    await worker.taps(READ)
    worker.is_told("notice-no_new_text")
    await worker.sends("/menu")
    await worker.taps("menu-notices")
    await worker.taps_label(next(each for each in worker.labels() if "EXAMPLE" in each))
    worker.sees("notice-one", sent="2026-11-22", corrected="none", media="none")
    worker.has_seen("notice-no_new_text")
    assert TEXTS["en"] in worker.screen()
    assert worker.says(READ) not in worker.labels()
    await worker.taps(QUESTION)
    officer.has_seen("notice_proof-asked-question", **{**quoted(new), "words": "EXAMPLE: mở cửa"})


async def test_who_asks_below_words_whose_correction_has_none_for_them_is_quoted_with_both(
    worker: Chat, officer: Desk, news: News
) -> None:
    notice = await news.goes_out(worker)
    message_id = worker.message_id()
    await worker.world.passes(hours=1)
    about = {"purpose": NoticePurpose.CORRECT, "about_id": notice.id}
    new = await news.goes_out(worker, texts={"vi": "EXAMPLE: mở cửa"}, **about)
    await worker.taps(QUESTION)
    await worker.sends("EXAMPLE: is it so?", reply_to=message_id)
    told = {"corrected": "no_text", "correction": str(new.id), "new_words": "EXAMPLE: mở cửa"}
    for key in ("notice_proof-asked-question", "notice_proof-asked-reply"):
        officer.has_seen(key, **quoted(notice), **told)


async def test_what_was_taken_back_is_said_to_be(worker: Chat, news: News) -> None:
    notice = await news.goes_out(worker)
    await worker.world.passes(hours=1)
    await news.goes_out(worker, texts={}, purpose=NoticePurpose.TAKE_BACK, about_id=notice.id)
    await worker.sends("/menu")
    await worker.taps("menu-notices")
    await worker.taps_label(f"11-22 {worker.says('notice-list-back')}")
    worker.sees("notice-one-back", sent="2026-11-22", back="2026-11-22")
    assert TEXTS["en"] not in worker.screen()
    assert worker.says(READ) not in worker.labels()


async def test_a_reply_in_the_chat_reaches_staff_with_the_notice_once(worker: Chat, officer: Desk, news: News) -> None:
    notice = await news.goes_out(worker)
    message_id = worker.message_id()
    for words in ("EXAMPLE: until when?", "EXAMPLE: and tomorrow?"):
        await worker.sends(words, reply_to=message_id)
        assert officer.message(words)
    said = officer.says("notice_proof-asked-reply", quoted(notice))
    assert len([each for each in officer.messages() if said in str(each.get("text"))]) == 1
    assert len(await worker.world.rows(consultations)) == 1


async def test_a_reply_to_what_says_that_it_was_taken_back_quotes_that_notice_and_says_so(
    worker: Chat, officer: Desk, news: News
) -> None:
    notice = await news.goes_out(worker)
    message_id = worker.message_id()
    await news.passes(days=3, hour=9)  # nothing is deleted any more: the sentence takes the place of the words
    await news.goes_out(worker, texts={}, purpose=NoticePurpose.TAKE_BACK, about_id=notice.id)
    await worker.sends("EXAMPLE: why?", reply_to=message_id)
    officer.has_seen("notice_proof-asked-reply", **quoted(notice, taken_back="yes"))


async def test_a_cry_in_a_reply_is_heard_by_managers_alone(worker: Chat, officer: Desk, news: News) -> None:
    await news.goes_out(worker)
    await worker.sends(CRY, reply_to=worker.message_id())
    [matter] = await worker.world.rows(consultations)
    assert matter["readers"] == "restricted"
    assert CRY not in str(officer.messages())


async def test_below_a_test_stands_nothing_that_its_author_would_answer_as_a_worker(worker: Chat, news: News) -> None:
    notice = await news.goes_out(worker, link="https://example.org/")
    person = news.world.people[JOINER_ID]
    person.started = True
    async with news.world.shien.database.transaction() as store:
        test = TestNotice(notice_id=notice.id, locale="en", revision=notice.revision, staff_id=news.staff_id)
        await store.outbox.put(test, news.world.clock.now())
    await news.world.settles()
    author = Chat(news.world, person, "ja")
    assert TEXTS["en"] in author.screen()
    assert author.labels() == [news.world.texts.say("en", "notice-button-link")]
