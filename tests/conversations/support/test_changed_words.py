"""What a worker changes after it was sent: staff see what is new and what was first, and nothing that is neither."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.storage.tables import consultations, messages
from simulator import Person
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import GROUP_ID
from tests.conversations.support.alarming import alarm
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_staff_group import ANSWER, OFFER

pytestmark = pytest.mark.slow  # what goes wrong is walked in the whole suite

Json = dict[str, Any]

SENT: dict[str, Callable[[Person], Json]] = {
    "words": lambda person: person.sends(WORDS),
    "photo": lambda person: person.sends_photo(),
    "photo with words": lambda person: person.sends_photo("The payslip"),
    "document": lambda person: person.sends_document(),
    "voice": lambda person: person.sends_voice(),
    "sticker": lambda person: person.sends_sticker(),
    "contact": lambda person: person.sends_contact(),
    "location": lambda person: person.sends_location(),
    "rich": lambda person: person.sends_rich("First", "Second"),
}


async def test_an_edit_that_changes_nothing_is_no_message(asked: Chat, officer: Desk) -> None:
    """A first reaction or the preview of a link makes Telegram say `edited_message`."""
    wrong = []
    for name, send in SENT.items():
        before = len(officer.messages())
        sent = await asked.then(send(asked.person))
        seen, kept = len(officer.messages()), len(await asked.world.rows(messages))
        for _ in range(2):
            await asked.then(asked.person.edits_nothing(sent["message_id"]))
        after = len(officer.messages()), len(await asked.world.rows(messages))
        if before == seen or after != (seen, kept):
            wrong.append(name)
    assert wrong == []


async def test_an_edit_of_what_replied_to_a_screen_that_is_gone_reaches_staff(asked: Chat, officer: Desk) -> None:
    await asked.sends("/menu")
    sent = await asked.sends("Where is the city hall?", reply_to=asked.message_id())
    await asked.sends("/menu")
    await asked.world.passes(seconds=10)
    await asked.then(asked.person.edits(sent["message_id"], "Where is the city hall of Umi?"))
    assert [each["text"] for each in await asked.world.rows(messages)][-1] == "Where is the city hall of Umi?"
    assert "Where is the city hall of Umi?" in str(officer.messages()[-1])


async def test_another_picture_or_other_words_below_it_reach_staff(asked: Chat, officer: Desk) -> None:
    sent = await asked.then(asked.person.sends_photo("The payslip"))
    seen = len(officer.messages())
    await asked.world.passes(seconds=10)
    await asked.then(asked.person.replaces_photo(sent["message_id"], "The payslip"))
    await asked.world.passes(seconds=10)
    await asked.then(asked.person.edits(sent["message_id"], "The payslip of May"))
    await asked.then(asked.person.edits_nothing(sent["message_id"]))
    captions = [message.get("caption") for message in officer.messages()[seen:]]
    assert [each for each in captions if each] == ["The payslip", "The payslip of May"]


async def test_a_live_location_holds_nobody_up_and_staff_see_now_and_then_where_it_is(
    asked: Chat, other_worker: Chat, officer: Desk
) -> None:
    world = asked.world
    place = (await asked.then(asked.person.shares_location()))["message_id"]
    seen, sent_at = len(officer.messages()), world.clock.now().timestamp()
    asked.person.moves(place, 120)
    await open_with(other_worker, "Fire in the dormitory")
    assert officer.message("Fire in the dormitory")["date"] - sent_at < 60
    assert not [each for each in officer.messages()[seen:] if "location" in each]

    await world.passes(minutes=11)
    await asked.then(asked.person.moves(place, 30))
    assert len([each for each in officer.messages()[seen:] if "location" in each]) == 1
    asked.person.stops_sharing(place)
    await world.settles()
    assert len([each for each in officer.messages()[seen:] if "location" in each]) == 1


async def test_in_danger_a_live_location_goes_on_before_managers_alone(asked: Chat, officer: Desk, head: Chat) -> None:
    place = (await asked.then(asked.person.shares_location()))["message_id"]
    seen = len(officer.messages())
    await alarm(asked)
    asked.person.moves(place, 120)
    await asked.world.settles()
    head.sees("restricted-more", number="2")
    await asked.world.passes(minutes=11)
    await asked.then(asked.person.moves(place, 30))
    assert not [each for each in officer.messages()[seen:] if "location" in each]
    kept = [row for row in await asked.world.rows(messages) if row["content"] == "location"]
    assert [row["consultation_id"] for row in kept] == [1, 2, 2]


async def test_a_step_of_a_live_location_opens_no_closed_consultation(asked: Chat, officer: Desk) -> None:
    place = (await asked.then(asked.person.shares_location()))["message_id"]
    await officer.taps("staff-card-close")
    await asked.world.passes(minutes=11)
    await asked.then(asked.person.moves(place, 3))
    assert (await asked.world.row(consultations))["state"] == "closed"


async def test_what_was_written_first_reaches_staff_though_it_was_changed_before_it_left(
    asked: Chat, officer: Desk
) -> None:
    asked.world.telegram.faults.add(Fault(kind="429", method="copyMessage", chat_id=GROUP_ID, retry_after=20))
    sent = await asked.sends("He took my <card>")
    await asked.then(asked.person.edits(sent["message_id"], "Nothing happened"))
    await asked.world.passes(seconds=40)
    told = [message.get("text") for message in officer.in_topic()[-3:]]
    assert told == [officer.says("staff-delivery-changed"), "He took my <card>", "Nothing happened"]
    await officer.replies(ANSWER, to="He took my <card>")
    officer.sees("staff-offer", **OFFER)


async def test_what_was_written_first_reaches_staff_though_it_was_changed_before_the_bot_heard_of_it(
    asked: Chat, officer: Desk
) -> None:
    sent = asked.person.sends("He took my <card>")
    asked.person.edits(sent["message_id"], "Nothing happened")
    await asked.world.settles()
    told = [message.get("text") for message in officer.in_topic()]
    assert told.count("He took my <card>") == 1
    assert told[-1] == "Nothing happened"


async def test_both_reach_staff_though_the_bot_was_away(asked: Chat, officer: Desk) -> None:
    await asked.world.stops()
    sent = asked.person.sends("He took my <card>")
    asked.world.clock.move(timedelta(minutes=10))
    asked.person.edits(sent["message_id"], "Nothing happened")
    asked.world.clock.move(timedelta(minutes=10))
    await asked.world.starts()
    await asked.world.settles()
    told = [message.get("text") for message in officer.in_topic()]
    assert told.count("He took my <card>") == 1
    assert told[-1] == "Nothing happened"


async def test_what_a_message_said_before_it_was_changed_stands_folded_above_it(asked: Chat, officer: Desk) -> None:
    sent = await asked.sends("20.000")
    await asked.world.passes(minutes=1)
    seen = len(officer.messages())
    await asked.then(asked.person.edits(sent["message_id"], "30.000"))
    before, after = officer.messages()[seen:]
    assert before["text"] == officer.says("correction-before", {"text": "20.000"})
    assert [entity["type"] for entity in before["entities"]] == ["expandable_blockquote"]
    assert after["text"] == "30.000"
    kept = [row["text"] for row in await asked.world.rows(messages)]
    assert kept[-2:] == ["20.000", "30.000"]


async def test_a_message_leaves_the_group_with_everything_that_it_ever_said(asked: Chat, officer: Desk) -> None:
    sent = await asked.sends("Two hours too few")
    await asked.world.passes(minutes=1)
    await asked.then(asked.person.edits(sent["message_id"], "Three hours too few"))
    assert officer.message("Three hours too few")
    await officer.sends("/remove", reply_to=officer.message("Two hours too few")["message_id"])
    await officer.taps("evidence-reason-password")
    assert not [each for each in officer.messages() if "hours too few" in str(each.get("text"))]
    assert not [each for each in asked.messages() if "hours too few" in str(each.get("text"))]


async def test_what_was_first_below_a_picture_reaches_staff_too(asked: Chat, officer: Desk) -> None:
    asked.world.telegram.faults.add(Fault(kind="429", method="copyMessage", chat_id=GROUP_ID, retry_after=20))
    sent = await asked.then(asked.person.sends_photo("My bruises"))
    await asked.then(asked.person.edits(sent["message_id"], "A photo"))
    await asked.world.passes(seconds=40)
    assert [message.get("text") or message.get("caption") for message in officer.in_topic()[-2:]] == [
        "My bruises",
        "A photo",
    ]
