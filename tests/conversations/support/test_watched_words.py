"""A cry, wherever it is typed and whatever carries it: managers and admins get it at once, and nobody is scolded."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.storage.tables import consultations, messages
from simulator import Person
from simulator.origins import from_hidden_user
from tests.conversations.chat import Chat, Desk
from tests.conversations.form import on_screen, stand_at
from tests.conversations.support.test_complaints import group_hears_nothing
from tests.conversations.support.test_consultation import ask, open_with

CRY = "My boss hit me. I am afraid."

CARRIERS: dict[str, Callable[[Person], Any]] = {
    "caption": lambda person: person.sends_photo(CRY),
    "poll": lambda person: person.sends_poll("What shall I do?", "Go home", CRY),
    "checklist": lambda person: person.sends_checklist("Last week", CRY),
    "venue": lambda person: person.sends_venue(CRY),
    "forwarded": lambda person: person.forwards(CRY, from_hidden_user("Boss")),
    "quoted": lambda person: person.replies_elsewhere("Is this right?", from_hidden_user("Boss"), "I will kill you"),
}


@pytest.mark.parametrize("carrier", CARRIERS)
async def test_whatever_carries_it_managers_and_admins_alone_get_it(worker: Chat, carrier: str) -> None:
    await worker.then(CARRIERS[carrier](worker.person))
    worker.sees("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.sees("receipt-danger")
    await group_hears_nothing(worker.world)


@pytest.mark.parametrize("question_id", ["birth_date", "field"])
async def test_in_a_form_nothing_says_that_it_could_not_be_read_and_the_screen_stays(
    worker: Chat, question_id: str
) -> None:
    await stand_at(worker, question_id)
    told = len(worker.messages())
    await worker.sends(CRY)
    assert len(worker.messages()) == told + 2  # the cry and its receipt
    worker.sees("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.sees("receipt-danger")
    await worker.taps("sign-person")
    worker.sees("consultation-what")
    await worker.taps("button-back")
    assert on_screen(worker).id == question_id
    worker.does_not_see("form-mistake-no-date")


async def test_in_the_guide_it_is_no_search(worker: Chat, admin: Desk) -> None:
    await worker.taps("menu-guide")
    await worker.sends(CRY)
    worker.sees("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.sees("receipt-danger")
    assert [row["text"] for row in await worker.world.rows(messages)] == [CRY]
    assert admin.messages() == []
    assert len(await worker.world.rows(consultations)) == 1


async def test_the_next_sentence_follows_it_though_another_window_is_open(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    await worker.sends("About my pay")
    await worker.sends(CRY)
    worker.sees("receipt-restricted", number="2", organisation=worker.world.facts.organisation.name)
    sent = await worker.sends("It was in the locker room yesterday")
    assert worker.reactions(sent) == ["👌"]
    assert [row["consultation_id"] for row in await worker.world.rows(messages)] == [1, 2, 2]
    assert "locker room" not in str(admin.messages())


async def test_who_then_chooses_the_other_matter_writes_into_it(worker: Chat, admin: Desk) -> None:
    await open_with(worker, "About my pay")
    await worker.sends(CRY)
    await worker.sends("/menu")
    await worker.taps("menu-consultation")
    await worker.taps("consultation-continue", number="1", kind="pay")
    await worker.sends("The overtime is missing")
    assert admin.message("The overtime is missing")


async def test_after_an_hour_the_window_that_is_open_counts_again(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    await worker.sends("About my pay")
    await worker.sends(CRY)
    worker.world.clock.move(timedelta(hours=2))
    await worker.sends("The overtime is missing")
    assert admin.message("The overtime is missing")


async def test_a_second_cry_in_the_same_matter_gets_a_reaction_and_no_card_again(worker: Chat) -> None:
    await worker.sends(CRY)
    receipt = worker.message_id()
    sent = await worker.sends("He hit me again")
    assert worker.reactions(sent) == ["👌"]
    assert worker.message_id() == receipt


async def test_a_first_cry_in_a_matter_that_a_tap_has_closed_shows_110_and_119(worker: Chat) -> None:
    await worker.sends("Something happened")
    await worker.taps("receipt-restrict")
    await worker.sends(CRY)
    worker.sees("receipt-danger")
