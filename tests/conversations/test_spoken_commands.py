"""Words for help, danger, menu, back and language work everywhere, in every language, with and without accents."""

from tests.conversations.chat import Chat
from tests.conversations.form import on_screen, stand_at

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


async def test_such_a_word_among_others_is_no_command(worker: Chat) -> None:
    await worker.sends("Please help me with my tax")
    worker.sees("receipt-new", number="1")
