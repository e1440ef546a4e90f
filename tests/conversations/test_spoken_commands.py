"""Words for help, danger, menu, back and language work everywhere, in every language, with and without accents."""

from collections.abc import Awaitable, Callable

import pytest

from bot.storage.tables import consultations, inbox
from bot.texts import language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.form import on_screen, stand_at
from tests.conversations.organisation import organisation_of
from tests.conversations.support.test_consultation import WORDS, ask, open_with
from tests.conversations.support.test_staff_group import LOCALE

Stand = Callable[[Chat], Awaitable[str]]


@pytest.fixture
async def asked(worker: Chat) -> Chat:
    """A worker with an open consultation."""
    await open_with(worker, WORDS)
    return worker


SPOKEN = [
    *[(word, "consultation-what") for word in ("Help", "giup toi", "giúp tôi")],
    *[(word, "danger-call") for word in ("help me!", "助けて", "danger", "危険", "nguy hiem", "🆘", "🆘🆘 🆘\ufe0f")],
    *[(word, "menu-text") for word in ("MENU", "メニュー", "stop", "dung lai", "キャンセル")],
    *[(word, "clear_chat-ask") for word in ("Clear chat", "チャットを消す", "xoa cuoc tro chuyen")],
    *[(word, "language-choose") for word in ("language", "言語", "ngon ngu")],
]


async def test_inside_a_form_too(worker: Chat) -> None:
    for word, then in SPOKEN:
        await worker.sends("/menu")
        await stand_at(worker, "field")
        await worker.sends(word)
        worker.sees(then)


async def test_the_sign_of_danger_alone_opens_it_wherever_one_stands(worker: Chat) -> None:
    for way in ((), ("menu-guide",), ("menu-consultation", "consultation-kind-pay")):
        await worker.sends("/menu")
        for key in way:
            await worker.taps(key)
        await worker.sends("🆘")
        worker.sees("danger-call")


async def test_other_signs_are_no_command(worker: Chat) -> None:
    for sign in ("👍", "...", "🆘👍"):
        await worker.sends(sign)
        worker.does_not_see("danger-call")


async def test_back_leads_back_to_where_one_was(worker: Chat) -> None:
    await stand_at(worker, "field")
    await worker.sends("help")
    worker.sees("consultation-what")
    await worker.sends("quay lại")
    assert on_screen(worker).id == "field"


@pytest.mark.parametrize("word", ["back", "Go back", "quay lai", "もどる"])
async def test_back_does_what_the_button_of_the_window_does(worker: Chat, word: str) -> None:
    await stand_at(worker, "nationality")
    await worker.taps("form-back")
    before = on_screen(worker).id
    await worker.sends("/menu")
    await stand_at(worker, "nationality")
    await worker.sends(word)
    assert on_screen(worker).id == before != "nationality"


async def test_back_leaves_a_page_of_the_guide_for_the_page_above(worker: Chat) -> None:
    await worker.taps("menu-guide")
    await worker.taps("life-group-system")
    await worker.taps("guide-title-types")
    await worker.taps("guide-title-type_2")
    await worker.sends("back")
    worker.sees("guide-title-types")
    await worker.sends("back")
    worker.sees("guide-choose")


async def test_back_leads_from_what_was_found_to_the_contents(worker: Chat) -> None:
    await worker.taps("menu-guide")
    await worker.sends("bank")
    assert worker.says("guide-all") in worker.labels()
    await worker.sends("back")
    worker.sees("guide-contents")


async def test_back_leads_to_the_menu_where_no_button_leads_back(worker: Chat) -> None:
    await stand_at(worker, None)
    worker.sees("form-summary")
    assert worker.says("button-back") not in worker.labels()
    await worker.sends("back")
    worker.sees("menu-text")
    await worker.sends("back")
    worker.sees("menu-text")


async def test_such_a_word_among_others_is_no_command(worker: Chat) -> None:
    await worker.sends("Please help me with my tax")
    worker.sees("receipt-new", number="1")


@pytest.mark.parametrize("cry", ["help me", "助けて", "cứu tôi", "やめて"])
async def test_a_cry_shows_whom_to_call_and_reaches_staff_as_one(worker: Chat, admin: Desk, cry: str) -> None:
    await worker.sends(cry)
    worker.has_seen("receipt-new", number="1")
    worker.has_seen("danger-numbers")
    worker.does_not_see("receipt-what")
    worker.sees("danger-call")
    assert admin.message(cry)
    assert await _urgency(worker) == "orange"
    admin.has_seen("flag-offered", flag="danger")


@pytest.mark.parametrize("field", [None, "field"])
@pytest.mark.parametrize("cry", ["help me", "助けて", "cứu tôi với", "ช่วยด้วย"])
async def test_so_does_one_below_a_picture(worker: Chat, cry: str, field: str | None) -> None:
    if field is not None:
        await stand_at(worker, field)
    await worker.then(worker.person.sends_photo(cry))
    worker.has_seen("danger-numbers")
    worker.sees("danger-call")
    assert await _urgency(worker) == "orange"


async def test_after_two_cries_back_leads_away_from_whom_to_call(worker: Chat) -> None:
    await worker.sends("help me")
    await worker.sends("SOS")
    worker.sees("danger-call")
    await worker.taps("button-back")
    worker.sees("menu-text")


async def test_before_the_consent_too(newcomer: Chat) -> None:
    for word in ("help me", "SOS"):
        await newcomer.sends(word)
    await newcomer.taps("button-back")
    newcomer.sees("language-kept", **organisation_of(newcomer))


async def test_words_that_become_a_cry_are_one(worker: Chat) -> None:
    sent = await worker.sends("hello there")
    await worker.then(worker.person.edits(sent["message_id"], "help me"))
    worker.has_seen("danger-numbers")


async def test_what_was_no_answer_and_becomes_a_cry_is_one(worker: Chat, admin: Desk) -> None:
    await stand_at(worker, "field")
    sent = await worker.sends("xyzzy")
    await worker.then(worker.person.edits(sent["message_id"], "ช่วยด้วย"))
    worker.has_seen("danger-numbers")
    assert admin.message("ช่วยด้วย")


async def _urgency(worker: Chat) -> str:
    [matter] = await worker.world.rows(consultations)
    return str(matter["urgency"])


async def test_danger_reaches_staff_too(worker: Chat, admin: Desk) -> None:
    await worker.sends("SOS")
    worker.sees("danger-call")
    assert admin.message("SOS")


async def test_an_answer_to_support_is_an_answer_though_it_is_a_command_word(asked: Chat, officer: Desk) -> None:
    question = "Shall we stop or go on?"
    await officer.replies(question, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    sent = await asked.sends("Stop", reply_to=asked.message(question)["message_id"])
    assert asked.reactions(sent) == ["👌"]
    assert officer.message("Stop")


async def test_so_is_one_in_the_window_of_a_consultation_once_there_are_words(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    await worker.sends("cancel")
    worker.sees("menu-text")
    await ask(worker)
    await worker.sends(WORDS)
    sent = await worker.sends("cancel")
    assert worker.reactions(sent) == ["👌"]
    assert admin.message("cancel")


# By what stands first, before a language is chosen and after: what each word shows before the consent.
BEFORE_CONSENT = [
    *[(word, "first") for word in ("menu", "メニュー", "Trang chủ", "stop", "やめる", "dung lai")],
    *[(word, "first") for word in ("back", "もどる", "quay lại", "clear chat", "チャットを消す", "xoa chat")],
    *[(word, "language-choose") for word in ("language", "言語", "ngôn ngữ")],
    *[(word, "consent-person") for word in ("help", "ヘルプ", "giúp tôi")],
]


async def stand_nowhere(_chat: Chat) -> str:
    """Somebody's first word of all."""
    return "language-choose"


async def stand_at_languages(chat: Chat) -> str:
    await chat.sends("/start")
    return "language-choose"


async def stand_at_consent(chat: Chat) -> str:
    await chat.sends("/start")
    await chat.taps_label(language_name(chat.locale, chat.locale))
    return "consent-text"


async def stand_after_no(chat: Chat) -> str:
    await stand_at_consent(chat)
    await chat.taps("consent-decline")
    return "language-choose"


STEPS = [stand_nowhere, stand_at_languages, stand_at_consent, stand_after_no]


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
@pytest.mark.parametrize("stand", STEPS, ids=lambda step: step.__name__)
async def test_before_the_consent_such_a_word_is_none_that_waits(newcomer: Chat, stand: Stand, locale: str) -> None:
    newcomer.person.user["language_code"] = newcomer.locale = locale
    first = await stand(newcomer)
    for word, shows in BEFORE_CONSENT:
        await newcomer.sends(word)
        newcomer.sees(first if shows == "first" else shows, **organisation_of(newcomer))
        assert [row for row in await newcomer.world.rows(inbox) if row["kept_until"] is not None] == [], word


@pytest.mark.parametrize("stand", STEPS, ids=lambda step: step.__name__)
async def test_before_the_consent_a_cry_waits_and_shows_whom_to_call(newcomer: Chat, stand: Stand) -> None:
    await stand(newcomer)
    for word in ("SOS", "助けて", "cứu tôi"):
        await newcomer.sends(word)
        assert "110" in newcomer.screen()
        assert newcomer.says("consent-waits") in newcomer.screen()
    assert len([row for row in await newcomer.world.rows(inbox) if row["kept_until"] is not None]) == 3


@pytest.mark.parametrize(
    ("locale", "word"),
    [("th", "อยากตาย"), ("ja-easy", "しにたい です"), ("vi", "em không muốn sống nữa"), ("en", "i want to die")],
)
async def test_before_the_consent_who_speaks_of_death_reads_who_listens(newcomer: Chat, locale: str, word: str) -> None:
    newcomer.person.user["language_code"] = newcomer.locale = locale
    await newcomer.sends(word)
    assert "110" in newcomer.screen()
    assert "☎️" in newcomer.screen()
    assert newcomer.says("consent-waits") in newcomer.screen()


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
async def test_behind_each_sign_stands_that_words_wait_as_long_as_they_do(newcomer: Chat, locale: str) -> None:
    newcomer.person.user["language_code"] = newcomer.locale = locale
    await newcomer.sends("My boss has my passport")
    for sign in ("sign-person", "sign-danger"):
        await newcomer.taps(sign)
        assert newcomer.says("consent-waits") in newcomer.screen()
        # The note of a draft is folded until somebody opens it.
        assert len(newcomer.screen().split("📝")[0]) <= 600
    await newcomer.world.passes(minutes=11)
    await newcomer.taps("sign-person")
    newcomer.sees("consent-person", **organisation_of(newcomer))


async def test_the_way_back_from_somebodys_first_word_leads_to_the_languages(newcomer: Chat) -> None:
    await newcomer.sends("help")
    await newcomer.taps("button-back")
    newcomer.sees("language-choose")
    await newcomer.taps_label(language_name("vi", "vi"))
    newcomer.sees("consent-text", **organisation_of(newcomer))


@pytest.mark.parametrize("again", ["language", "/language"])
async def test_a_language_is_chosen_once_however_often_it_was_asked_for(newcomer: Chat, again: str) -> None:
    for word in ("/start", again, again):
        await newcomer.sends(word)
    await newcomer.taps_label(language_name("vi", "vi"))
    newcomer.sees("consent-text", **organisation_of(newcomer))


async def test_staff_who_are_no_workers_search_for_such_a_word_too(officer: Desk) -> None:
    desk = Chat(officer.world, officer.person, "ja")
    await desk.sends("/roster")
    before = desk.screen()
    await desk.sends("Home")
    desk.does_not_see("language-choose")
    assert desk.screen() != before


async def test_a_cry_from_before_the_consent_has_the_numbers_in_its_receipt(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.sends("SOS")
    await newcomer.taps("button-back")
    await newcomer.taps("consent-agree")
    await newcomer.taps("receipt-send-kept")
    newcomer.sees("danger-numbers")
