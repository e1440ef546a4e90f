"""What is written or sent inside a form and is no answer: nothing of it is lost, and the form stays where it was."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.domain.days import add_years
from bot.storage.tables import consultations, messages, screenings
from simulator import Person
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.form import on_screen, stand_at
from tests.conversations.reminders.test_reminders import prepare
from tests.conversations.support.test_complaints import group_hears_nothing

WORDS = "Why do you ask me this"
CRY = "My boss hit me. I am afraid."
FORMS = [
    "birth_date",
    pytest.param("field", marks=pytest.mark.slow),
    pytest.param("status", marks=pytest.mark.slow),
    pytest.param("deposit_taken", marks=pytest.mark.slow),
]


@pytest.mark.parametrize("question_id", FORMS)
async def test_one_tap_beside_the_question_sends_it(worker: Chat, admin: Desk, question_id: str) -> None:
    await stand_at(worker, question_id)
    before = (await worker.world.row(screenings))["answers"]
    await worker.sends(WORDS)
    assert on_screen(worker).id == question_id
    assert await worker.world.rows(messages) == []
    await worker.taps("receipt-send")
    worker.has_seen("receipt-new", number="1")
    assert admin.message(WORDS)
    assert (await worker.world.row(screenings))["answers"] == before
    assert worker.says("receipt-send") not in _labels(worker)


@pytest.mark.parametrize("question_id", FORMS)
async def test_a_cry_for_help_is_not_only_offered_but_sent(worker: Chat, question_id: str) -> None:
    head = Chat(worker.world, worker.world.people[ADMIN_ID], "ja")
    head.person.started = True
    await stand_at(worker, question_id)
    await worker.sends(CRY)
    worker.has_seen("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    head.has_seen("restricted-new", number="1")
    assert (await worker.world.row(messages))["text"] == CRY
    await worker.taps("sign-person")
    await worker.taps("button-back")
    assert on_screen(worker).id == question_id
    await group_hears_nothing(worker.world)


SENT: list[Callable[[Person], Any]] = [
    *(Person.sends_photo, Person.sends_voice, Person.sends_document, Person.sends_sticker, Person.sends_location),
    Person.sends_video,
    lambda person: person.sends_album([None, "The contract"]),
]


@pytest.mark.slow
@pytest.mark.parametrize("send", SENT)
async def test_so_does_a_photo_a_voice_and_whatever_else_is_no_answer(
    worker: Chat, admin: Desk, send: Callable[[Person], Any]
) -> None:
    await stand_at(worker, "birth_date")
    await worker.then(send(worker.person))
    assert on_screen(worker).id == "birth_date"
    await worker.taps("receipt-send")
    await worker.world.passes(seconds=3)
    kept = await worker.world.rows(messages)
    assert [row["consultation_id"] for row in kept] == [1] * len(kept)
    assert len(kept) >= 1
    assert len(admin.in_topic()) == 3 + len(kept)


async def test_several_of_them_go_together_and_another_question_forgets_them(worker: Chat) -> None:
    await stand_at(worker, "deposit_taken")
    await worker.sends(WORDS)
    await worker.sends("And this")
    await worker.taps("receipt-send")
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS, "And this"]
    await worker.sends("No idea")
    await worker.taps("form-no")
    worker.sees("receipt-left", count=1)
    assert len(await worker.world.rows(consultations)) == 1
    await worker.taps("receipt-send")
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS, "And this", "No idea"]
    worker.has_seen("receipt-left-sent")


async def test_what_was_left_beside_a_question_is_said_to_be_with_nobody_and_sent_from_anywhere(worker: Chat) -> None:
    await stand_at(worker, "birth_date")
    await worker.sends(WORDS)
    await worker.then(worker.person.sends_photo("My room"))
    await worker.sends("/menu")
    worker.sees("receipt-left", count=2)
    await worker.sends("/mydates")
    worker.touches(worker.says("receipt-send"))
    await worker.world.settles()
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS, "My room"]
    await worker.sends("/menu")
    assert _labels(worker).count(worker.says("receipt-send")) == 0


async def test_of_too_many_that_were_left_the_worker_reads_which_one_is_not_sent(worker: Chat) -> None:
    await stand_at(worker, "birth_date")
    sent = [worker.person.sends(f"Question {number}") for number in range(101)]
    await worker.world.settles()
    await worker.sends("/menu")
    await worker.world.settles()
    given_up = worker.message(worker.says("receipt-left-given_up"))
    assert given_up["reply_to_message"]["message_id"] == sent[0]["message_id"]
    worker.touches(worker.says("receipt-send"))
    await worker.world.settles()
    said = [row["text"] for row in await worker.world.rows(messages)]
    assert said == [f"Question {number}" for number in range(1, 101)]


async def test_it_is_said_once_also_where_another_dialog_comes_between(worker: Chat) -> None:
    await stand_at(worker, "birth_date")
    await worker.sends(WORDS)
    await worker.taps("sign-person")
    worker.sees("receipt-left", count=1)
    await worker.world.settles()
    await worker.sends("/menu")
    worker.does_not_see("receipt-left", count=1)


async def test_of_a_mistyped_day_nothing_is_said_once_it_is_right(worker: Chat) -> None:
    await stand_at(worker, "birth_date")
    await worker.sends("31/31/1999")
    await worker.sends("31/12/1999")
    assert worker.says("receipt-send") not in _labels(worker)


@pytest.mark.parametrize(
    "question_id", ["field", *(pytest.param(each, marks=pytest.mark.slow) for each in ("status", "nationality"))]
)
async def test_thousands_of_accents_on_a_letter_are_no_name(worker: Chat, question_id: str) -> None:
    await stand_at(worker, question_id)
    await worker.sends("a" + "\u0301" * 4095)
    await worker.taps("receipt-send")
    assert len(await worker.world.rows(messages)) == 1


async def test_what_is_changed_after_its_question_was_left_is_sent_as_it_reads_now(worker: Chat) -> None:
    await stand_at(worker, "nationality")
    sent = await worker.sends("zzz what is this")
    await worker.sends("/menu")
    await worker.then(worker.person.edits(sent["message_id"], "please explain the field"))
    worker.sees("receipt-left", count=1)
    assert await worker.world.rows(messages) == []
    await worker.taps("receipt-send")
    assert [row["text"] for row in await worker.world.rows(messages)] == ["please explain the field"]


async def test_an_answer_forgets_them_though_the_same_question_comes_again(worker: Chat) -> None:
    await prepare(worker)
    await worker.sends("/mydates")
    await worker.taps("my_dates-contract_ended")
    await worker.sends("it ended next week maybe")
    assert worker.says("receipt-send") in worker.labels()
    await worker.sends("20/11")
    await worker.taps("button-back")
    await worker.taps("reminder-name-contract_end_notice")
    await worker.taps("my_dates-new_day")
    assert worker.says("receipt-send") not in worker.labels()


async def test_in_my_details_too(worker: Chat, admin: Desk) -> None:
    await worker.taps("menu-profile")
    await worker.taps("profile-group-stay")
    await worker.taps("profile-name-stay_expiry")
    await worker.taps("profile-enter")
    await worker.sends(WORDS)
    await worker.taps("receipt-send")
    assert admin.message(WORDS)
    worker.has_seen(
        "profile-enter-day", part="stay_expiry", example=add_years(worker.world.clock.today(), 1).isoformat()
    )


def _labels(chat: Chat) -> list[str]:
    return [
        button["text"]
        for message in chat.messages()
        for row in message.get("reply_markup", {}).get("inline_keyboard", [])
        for button in row
    ]
