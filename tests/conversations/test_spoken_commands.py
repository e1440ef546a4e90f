"""Words for help, danger, menu, back and language work everywhere, in every language, with and without accents."""

import pytest

from bot.storage.tables import inbox
from bot.texts import language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.form import on_screen, stand_at
from tests.conversations.organisation import organisation_of
from tests.conversations.support.test_consultation import WORDS, ask, open_with
from tests.conversations.support.test_staff_group import LOCALE


@pytest.fixture
async def asked(worker: Chat) -> Chat:
    """A worker with an open consultation."""
    await open_with(worker, WORDS)
    return worker


SPOKEN = [
    *[(word, "consultation-what") for word in ("Help", "help me!", "助けて", "giup toi", "giúp tôi")],
    *[(word, "danger-call") for word in ("danger", "危険", "nguy hiem", "🆘", "🆘🆘 🆘\ufe0f")],
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
async def test_a_cry_opens_help_and_reaches_staff_with_110_in_its_receipt(worker: Chat, admin: Desk, cry: str) -> None:
    await worker.sends(cry)
    worker.has_seen("receipt-new", number="1")
    worker.has_seen("danger-numbers")
    worker.sees("consultation-what")
    assert admin.message(cry)


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


BEFORE_CONSENT = {
    "quay lại": "consent-text",
    "menu": "consent-text",
    "language": "language-choose",
}


@pytest.mark.parametrize(("word", "shows"), BEFORE_CONSENT.items())
async def test_before_the_consent_such_a_word_is_none_that_waits(newcomer: Chat, word: str, shows: str) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.sends(word)
    newcomer.sees(shows, **organisation_of(newcomer))
    assert [row for row in await newcomer.world.rows(inbox) if row["kept_until"] is not None] == []


async def test_a_cry_from_before_the_consent_has_the_numbers_in_its_receipt(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.sends("SOS")
    await newcomer.taps("button-back")
    await newcomer.taps("consent-agree")
    await newcomer.taps("receipt-send-kept")
    newcomer.sees("danger-numbers")
