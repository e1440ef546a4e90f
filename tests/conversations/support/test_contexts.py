"""What words stand in: forwarded words say whose they are, a reply and a quote keep what they answer."""

from datetime import timedelta

import pytest

from bot.domain.days import tokyo_day
from bot.storage.tables import consultations
from tests.conversations.chat import Chat, Desk
from tests.conversations.reminders.test_my_dates import tells
from tests.conversations.reminders.test_reminders import reminded_of
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_staff_group import ANSWER, LOCALE

BOSS = {"type": "hidden_user", "sender_user_name": "Example Boss"}


async def test_forwarded_words_say_whose_they_are(worker: Chat, admin: Desk) -> None:
    await worker.then(worker.person.forwards("Come at five tomorrow", BOSS))
    line, words = admin.in_topic()[-2:]
    assert line["text"] == admin.says("staff-forwarded", {"text": "Example Boss"})
    assert words["text"] == "Come at five tomorrow"


async def test_a_reply_to_an_answer_stands_below_it_and_keeps_the_quote(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    asked = await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    answer = worker.message(ANSWER)
    part = ANSWER.split()[0]
    await worker.then(worker.person.quotes("May", answer["message_id"], part))
    line, words = officer.in_topic()[-2:]
    assert line["text"] == officer.says("staff-quoted", {"text": part})
    assert words["text"] == "May"
    assert words["reply_to_message"]["message_id"] == asked["message_id"]


async def test_a_reply_to_a_reminder_is_told_as_one_and_asks_for_nothing(worker: Chat, officer: Desk) -> None:
    await reminded_of(worker, "2026-12-02", moved_on="2026-11-20")
    reminder = worker.message_id()
    await worker.sends("I did it already", reply_to=reminder)
    worker.sees("reminder-reply-sent", number="1")
    worker.sees("reminder-reply-done")
    assert officer.says("reminder-reply-staff", {"kind": "address_notice", "deadline_on": "2026-12-04"}) in [
        str(message.get("text")) for message in officer.in_topic()
    ]
    await worker.sends("Where is the town hall?", reply_to=reminder)
    texts = [str(message.get("text")) for message in officer.in_topic()]
    assert texts[-1] == "Where is the town hall?"
    assert "2026-12-04" in texts[-2]


async def test_the_receipt_of_a_reply_to_a_reminder_says_when_an_answer_comes_and_can_be_kept_from_the_group(
    worker: Chat,
) -> None:
    await reminded_of(worker, "2026-12-02", moved_on="2026-11-20")
    await worker.sends("Where is the town hall?", reply_to=worker.message_id())
    worker.sees("receipt-answer-today", on="2026-12-02", until="09:15", readers="group")
    await worker.taps("receipt-restrict")
    assert (await worker.world.row(consultations))["readers"] == "restricted"
    await worker.taps("receipt-open")
    assert (await worker.world.row(consultations))["readers"] == "group"


@pytest.mark.parametrize(
    ("stay_expiry", "urgency", "solved_by"),
    [
        ("2026-11-24", "red", "2026-11-22"),
        ("2026-11-27", "orange", "2026-11-25"),
        ("2027-03-01", "normal", "2026-12-07"),
    ],
)
async def test_help_with_a_reminder_is_as_urgent_as_its_last_day_and_solved_before_it(
    worker: Chat, stay_expiry: str, urgency: str, solved_by: str
) -> None:
    await tells(worker, stay_expiry=stay_expiry)
    await worker.sends("/mydates")
    await worker.taps("reminder-name-stay_renewal")
    await worker.taps("reminder-button-help")
    matter = await worker.world.row(consultations)
    assert (matter["urgency"], str(tokyo_day(matter["resolve_by"] - timedelta(seconds=1)))) == (urgency, solved_by)


async def test_so_can_help_with_a_reminder_of_which_nothing_was_written(worker: Chat) -> None:
    await reminded_of(worker, "2026-12-02", moved_on="2026-11-20")
    await worker.taps("reminder-button-help")
    worker.sees("receipt-answer-today", on="2026-12-02", until="09:15", readers="group")
    await worker.taps("receipt-restrict")
    assert (await worker.world.row(consultations))["readers"] == "restricted"
    await worker.taps("receipt-open")
    assert (await worker.world.row(consultations))["readers"] == "group"
