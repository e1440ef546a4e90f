import pytest

from bot.clock import TOKYO
from bot.domain.consultation import Rating
from bot.storage.tables import consultations, messages, outbox, screenings
from bot.texts import Value
from tests.conversations.chat import MESSAGE_LIMIT, Chat, Desk, parts
from tests.conversations.form import stand_at

WORDS = "Lương tháng này thiếu 20.000 yên"


async def ask(chat: Chat, kind: str = "pay") -> None:
    """To the screen where one writes."""
    await chat.taps("menu-consultation")
    await chat.taps(f"consultation-kind-{kind}")


async def open_with(chat: Chat, words: str, kind: str = "pay") -> None:
    """Open a consultation and go back to the menu."""
    await ask(chat, kind)
    await chat.sends(words)
    await chat.taps("consultation-finish")


async def test_words_become_a_consultation_with_kind_language_time_and_the_original(
    other_worker: Chat, admin: Desk
) -> None:
    await ask(other_worker)
    sent = await other_worker.sends(WORDS)
    other_worker.sees("consultation-received", number="1", kind="pay", received=1, phone="")
    kept, message = await other_worker.world.row(consultations), await other_worker.world.row(messages)
    assert (kept["kind"], kept["locale"], kept["state"], kept["channel"]) == ("pay", "vi", "new", "chat")
    assert (message["text"], message["content"], message["author"]) == (WORDS, "text", "worker")
    assert message["worker_message_id"] == sent["message_id"]
    assert kept["opened_at"] <= message["written_at"] <= other_worker.world.clock.now()
    assert message["staff_message_id"] == admin.message(WORDS)["message_id"]


async def test_a_topic_opens_with_a_pinned_card_that_says_not_on_the_roster(worker: Chat, admin: Desk) -> None:
    await open_with(worker, WORDS)
    card = admin.in_topic()[1]
    assert admin.says("staff-topic-title", {"number": "1", "kind": "pay"}) == admin.world.staff_group.topics[0].name
    assert admin.says("consultation-kind-pay") in card["text"]
    assert card["text"] == admin.says("staff-card-not-on-roster", _card(worker))
    assert card["message_id"] in admin.world.staff_group.pinned


CONTENTS = ["photo", "document", "voice", "video", "sticker", "location", "contact"]


async def test_whatever_telegram_carries_reaches_the_topic(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    for content in CONTENTS:
        await worker.then(getattr(worker.person, f"sends_{content}")())
        assert (await worker.world.row(messages))["content"] == content
        assert content in admin.in_topic()[-1]


async def test_a_caption_is_kept_as_the_original_words(worker: Chat) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_photo(WORDS))
    assert (await worker.world.row(messages))["text"] == WORDS


async def test_an_album_arrives_as_one_album(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_album([WORDS, None, None]))
    await worker.world.passes(seconds=3)
    albums = [message.get("media_group_id") for message in admin.in_topic()[-3:]]
    assert len(set(albums)) == 1
    assert albums[0] is not None
    assert len(await worker.world.rows(consultations)) == 1
    worker.sees("consultation-received", number="1", kind="pay", received=3, phone="")


async def test_an_album_outside_any_room_is_kept_whole_until_the_matter_is_named(worker: Chat, admin: Desk) -> None:
    await worker.then(worker.person.sends_album([WORDS, None]))
    worker.sees("consultation-which")
    await worker.taps("consultation-kind-life")
    await worker.world.passes(seconds=3)
    assert len([message for message in admin.in_topic() if "media_group_id" in message]) == 2


async def test_words_outside_any_room_go_to_the_one_open_consultation(worker: Chat, admin: Desk) -> None:
    await open_with(worker, WORDS)
    await worker.sends("And one more thing")
    worker.sees("consultation-added", number="1")
    assert admin.in_topic()[-1]["text"] == "And one more thing"


async def test_words_outside_any_room_wait_until_the_worker_says_what_they_are_about(worker: Chat, admin: Desk) -> None:
    await worker.sends("First")
    worker.sees("consultation-which")
    await worker.sends("Second")
    await worker.taps("consultation-kind-work")
    worker.sees("consultation-received", number="1", kind="work", received=2, phone="")
    assert [row["text"] for row in await worker.world.rows(messages)] == ["First", "Second"]
    assert [message["text"] for message in admin.in_topic()[-2:]] == ["First", "Second"]


SCREENS_WITHOUT_A_QUESTION = {
    "start": ["menu-eligibility"],
    "language": ["language-button"],
}


@pytest.mark.parametrize("walk", SCREENS_WITHOUT_A_QUESTION.values(), ids=SCREENS_WITHOUT_A_QUESTION)
async def test_words_on_a_screen_that_wants_none_are_not_lost(worker: Chat, walk: list[str]) -> None:
    for key in walk:
        await worker.taps(key)
    await worker.sends(WORDS)
    worker.sees("consultation-which")
    await worker.taps("consultation-kind-pay")
    assert (await worker.world.row(messages))["text"] == WORDS


@pytest.mark.parametrize("key", ["form-summary", "result-outcome-clear"])
async def test_words_below_a_summary_or_result_are_not_lost(worker: Chat, key: str) -> None:
    await stand_at(worker, None)
    if key != "form-summary":
        await worker.taps("form-result")
    worker.sees(key)
    await worker.sends(WORDS)
    worker.sees("consultation-which")
    await worker.taps("back-button")
    worker.sees(key)


async def test_with_several_open_consultations_the_worker_says_which(worker: Chat, admin: Desk) -> None:
    await open_with(worker, "About pay")
    await open_with(worker, "About work", kind="work")
    await worker.sends(WORDS)
    worker.sees("consultation-which")
    await worker.taps("consultation-continue", number="1", kind="pay")
    assert [row["consultation_id"] for row in await worker.world.rows(messages)] == [1, 2, 1]
    assert admin.message(WORDS)["message_thread_id"] == admin.message("About pay")["message_thread_id"]


async def test_a_reply_to_an_officer_s_answer_goes_to_its_consultation_from_inside_a_form(
    worker: Chat, officer: Desk
) -> None:
    await open_with(worker, WORDS)
    await officer.replies("Please show the payslip", to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    answer = worker.message("Please show the payslip")
    await stand_at(worker, "status")
    await worker.sends("Here it is", reply_to=answer["message_id"])
    worker.sees("consultation-added", number="1")
    assert officer.in_topic()[-1]["text"] == "Here it is"
    await worker.taps("eligibility-option-status-ssw1")
    assert (await worker.world.row(screenings))["answers"] == {"status": "ssw1"}


async def test_a_corrected_message_reaches_staff_beside_the_first_one(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    sent = await worker.sends("20.000")
    await worker.then(worker.person.edits(sent["message_id"], "30.000"))
    assert [row["text"] for row in await worker.world.rows(messages)] == ["20.000", "30.000"]
    assert [message["text"] for message in admin.in_topic()[-2:]] == ["20.000", "30.000"]


async def test_ten_thousand_characters_arrive_whole_and_in_order(worker: Chat, admin: Desk) -> None:
    text = "".join(f"{number:05}" for number in range(2000))
    await ask(worker)
    for part in parts(text):
        assert len(part) <= MESSAGE_LIMIT
        worker.person.sends(part)
    await worker.world.settles()
    assert "".join(row["text"] for row in await worker.world.rows(messages)) == text
    assert "".join(message["text"] for message in admin.in_topic()[-3:]) == text
    assert len(await worker.world.rows(consultations)) == 1


HARMFUL = [
    "<b>bold</b> <script>alert(1)</script> &amp; </blockquote>",
    "\u202egnp.exe \u2066 hidden \u200f",
    "{ $number } { WORD() } %s {0}",
    "answer:send:1",
    "🙂" * 2000,
    "text that ends with joiners\u200d\u200c",
    "\u200c\u200c\u200c\u200c",
]


async def test_no_text_does_harm(other_worker: Chat, admin: Desk) -> None:
    await ask(other_worker)
    for received, text in enumerate(HARMFUL, start=1):
        await other_worker.sends(text)
        other_worker.sees("consultation-received", number="1", kind="pay", received=received, phone="")
        assert admin.in_topic()[-1]["text"] == text


async def test_closing_asks_with_three_faces_and_the_answer_is_kept_and_shown(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.taps("staff-card-close")
    officer.is_told("staff-closed")
    worker.sees("consultation-closed", number="1")
    assert worker.labels()[:3] == [worker.says(f"consultation-rating-{rating}") for rating in Rating]
    await worker.taps("consultation-rating-good")
    worker.is_told("consultation-rated")
    kept = await worker.world.row(consultations)
    assert (kept["state"], kept["rating"]) == ("closed", "good")
    assert kept["closed_at"] is not None
    assert officer.in_topic()[-1]["text"] == officer.says("staff-rated", {"rating": "good"})


async def test_not_solved_opens_it_again(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.taps("staff-card-close")
    await worker.taps("consultation-not-solved")
    worker.is_told("consultation-open-again", number="1")
    officer.has_seen("staff-unsolved")
    kept = await worker.world.row(consultations)
    assert (kept["state"], kept["closed_at"]) == ("waiting_for_staff", None)
    assert officer.says("staff-card-close") in [
        button["text"] for row in officer.in_topic()[1]["reply_markup"]["inline_keyboard"] for button in row
    ]


async def test_writing_again_after_closing_as_a_reply_opens_it_again(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.taps("staff-card-close")
    await worker.sends("It happened again", reply_to=worker.message(WORDS)["message_id"])
    assert (await worker.world.row(consultations))["state"] == "waiting_for_staff"
    assert officer.in_topic()[-1]["text"] == "It happened again"


async def test_writing_after_closing_outside_any_room_is_asked_what_it_is_about(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.taps("staff-card-close")
    await worker.sends("Something new")
    worker.sees("consultation-which")


async def test_nobody_writes_into_another_worker_s_consultation(worker: Chat, other_worker: Chat) -> None:
    await open_with(worker, WORDS)
    await open_with(worker, "Another", kind="work")
    await other_worker.taps("menu-consultation")
    callback = other_worker.callback(other_worker.says("consultation-kind-pay"))
    await other_worker.forges(callback.replace("kind:pay", "run:1"))
    await other_worker.forges(callback.replace("kind:pay", "kind:hacked"))
    await other_worker.sends("I should not be there")
    assert not [row for row in await other_worker.world.rows(messages) if row["consultation_id"] == 1][1:]
    assert [row for row in await other_worker.world.rows(outbox) if row["act"] == "say"] == []


def _card(chat: Chat) -> dict[str, Value]:
    return {
        "number": "1",
        "kind": "pay",
        "state": "new",
        "locale": "en",
        "opened_on": chat.world.clock.today(),
        "opened_time": chat.world.clock.now().astimezone(TOKYO).strftime("%H:%M"),
    }
