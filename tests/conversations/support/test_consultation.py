from bot.domain.days import TOKYO
from bot.domain.support.consultation import Rating
from bot.storage.tables import consultations, messages, screenings
from bot.texts import Value
from tests.conversations.chat import MESSAGE_LIMIT, Chat, Desk, parts, plain
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


async def test_words_become_a_consultation_with_the_original_and_a_topic_with_a_pinned_card(
    other_worker: Chat, admin: Desk
) -> None:
    world = other_worker.world
    await ask(other_worker)
    sent = await other_worker.sends(WORDS)
    other_worker.sees("consultation-received", number="1", kind="pay", received=1, phone="")
    kept, message = await world.row(consultations), await world.row(messages)
    assert (kept["kind"], kept["locale"], kept["state"], kept["channel"]) == ("pay", "vi", "new", "chat")
    assert (message["text"], message["content"], message["author"]) == (WORDS, "text", "worker")
    assert message["worker_message_id"] == sent["message_id"]
    assert kept["opened_at"] <= message["written_at"] <= world.clock.now()
    assert message["staff_message_id"] == admin.message(WORDS)["message_id"]

    card = admin.in_topic()[1]
    assert admin.says("staff-topic-title", {"number": "1", "kind": "pay"}) == world.staff_group.topics[0].name
    assert admin.says("consultation-kind-pay") in card["text"]
    assert card["text"].startswith(admin.says("staff-card-heading", {"number": "1"}))
    assert admin.says("staff-card-not-on-roster", _card(other_worker)) in card["text"]
    assert card["message_id"] in world.staff_group.pinned


CONTENTS = ["photo", "document", "voice", "video", "sticker", "location", "contact"]


async def test_whatever_telegram_carries_reaches_the_topic_as_it_came(worker: Chat, admin: Desk) -> None:
    world, person = worker.world, worker.person
    await ask(worker)
    await worker.then(person.sends_album([WORDS, None, None]))
    await world.passes(seconds=3)
    albums = [message.get("media_group_id") for message in admin.in_topic()[-3:]]
    assert len(set(albums)) == 1
    assert albums[0] is not None
    assert len(await world.rows(consultations)) == 1
    worker.sees("consultation-received", number="1", kind="pay", received=1, phone="")

    for content in CONTENTS:
        await worker.then(getattr(person, f"sends_{content}")())
        assert (await world.row(messages))["content"] == content
        assert content in admin.in_topic()[-1]
    await worker.then(person.sends_photo(WORDS))
    assert (await world.row(messages))["text"] == WORDS

    sent = await worker.sends("20.000")
    await worker.then(person.edits(sent["message_id"], "30.000"))
    assert [row["text"] for row in await world.rows(messages)][-2:] == ["20.000", "30.000"]
    first, before, changed = admin.in_topic()[-3:]
    assert [first["text"], changed["text"]] == ["20.000", "30.000"]
    assert before["text"] == admin.message(admin.says("correction-before", {"text": "20.000"}))["text"]


HARMFUL = [
    "<b>bold</b> <script>alert(1)</script> &amp; </blockquote>",
    "\u202egnp.exe \u2066 hidden \u200f",
    "{ $number } { WORD() } %s {0}",
    "answer:send:1",
    "🙂" * 2000,
    "text that ends with joiners\u200d\u200c",
    "\u200c\u200c\u200c\u200c",
]


async def test_no_text_does_harm_and_ten_thousand_characters_arrive_whole_and_in_order(
    other_worker: Chat, admin: Desk
) -> None:
    world = other_worker.world
    await ask(other_worker)
    for text in HARMFUL:
        await other_worker.sends(text)
        other_worker.sees("consultation-received", number="1", kind="pay", received=1, phone="")
        assert admin.in_topic()[-1]["text"] == text

    long = "".join(f"{number:05}" for number in range(2000))
    for part in parts(long):
        assert len(part) <= MESSAGE_LIMIT
        other_worker.person.sends(part)
    await world.settles()
    assert "".join(row["text"] for row in (await world.rows(messages))[-3:]) == long
    assert "".join(message["text"] for message in admin.in_topic()[-3:]) == long
    assert len(await world.rows(consultations)) == 1


async def test_words_on_screens_that_want_none_are_not_lost_and_leave_the_screen_as_it_is(
    worker: Chat, admin: Desk
) -> None:
    await stand_at(worker, None)
    for number, key in enumerate(("form-result", "language-button", "menu-eligibility"), start=1):
        if number > 1:
            await worker.sends("/menu")
        await worker.taps(key)
        screen = worker.screen()
        await worker.sends(f"{WORDS} {number}")
        assert admin.in_topic()[-1]["text"] == f"{WORDS} {number}"
        assert screen in [plain(str(message.get("text"))) for message in worker.messages()]


async def test_a_reply_to_an_officer_s_answer_goes_to_its_consultation_from_inside_a_form(
    worker: Chat, officer: Desk
) -> None:
    await open_with(worker, WORDS)
    await officer.replies("Please show the payslip", to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    answer = worker.message("Please show the payslip")
    await stand_at(worker, "status")
    await worker.sends("Here it is", reply_to=answer["message_id"])
    assert officer.in_topic()[-1]["text"] == "Here it is"
    await worker.taps("eligibility-option-status-ssw1")
    assert (await worker.world.row(screenings))["answers"] == {"status": "ssw1"}


async def test_a_closed_consultation_is_rated_and_goes_on_by_a_button_or_a_reply_and_not_by_other_words(
    worker: Chat, officer: Desk
) -> None:
    world = worker.world
    await open_with(worker, WORDS)
    await officer.taps("staff-card-close")
    officer.is_told("staff-closed")
    worker.sees("consultation-closed", number="1")
    assert worker.labels()[:3] == [worker.says(f"consultation-rating-{rating}") for rating in Rating]
    await worker.taps("consultation-rating-good")
    worker.is_told("consultation-rated")
    kept = await world.row(consultations)
    assert (kept["state"], kept["rating"]) == ("closed", "good")
    assert kept["closed_at"] is not None
    assert officer.in_topic()[-1]["text"] == officer.says("staff-rated", {"rating": "good"})

    await worker.taps("consultation-not-solved")
    worker.is_told("consultation-open-again", number="1")
    officer.has_seen("staff-unsolved")
    kept = await world.row(consultations)
    assert (kept["state"], kept["closed_at"]) == ("waiting_for_staff", None)
    assert officer.says("staff-card-close") in [
        button["text"] for row in officer.in_topic()[1]["reply_markup"]["inline_keyboard"] for button in row
    ]

    await officer.taps("staff-card-close")
    await worker.sends("It happened again", reply_to=worker.message(WORDS)["message_id"])
    assert (await world.row(consultations))["state"] == "waiting_for_staff"
    assert officer.in_topic()[-1]["text"] == "It happened again"

    await officer.taps("staff-card-close")
    await worker.sends("Something new")
    worker.sees("receipt-new", number="2")


def _card(chat: Chat) -> dict[str, Value]:
    return {
        "kind": "pay",
        "state": "new",
        "locale": chat.locale,
        "opened_on": chat.world.clock.today(),
        "opened_time": chat.world.clock.now().astimezone(TOKYO).strftime("%H:%M"),
    }
