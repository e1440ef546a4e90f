"""A cry, wherever it is typed and whatever carries it: managers and admins get it at once, and nobody is scolded."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.facts.outside_offices import outside_offices
from bot.domain.support.red_flag import RedFlag
from bot.storage.tables import consultations, inbox, messages
from bot.texts import language_name
from simulator import Person
from simulator.origins import from_hidden_user
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.form import on_screen, stand_at
from tests.conversations.support.test_complaints import group_hears_nothing
from tests.conversations.support.test_consultation import ask, open_with
from tests.conversations.world import World

CRY = "My boss hit me. I am afraid."

CARRIERS: dict[str, Callable[[Person], Any]] = {
    "caption": lambda person: person.sends_photo(CRY),
    "poll": lambda person: person.sends_poll("What shall I do?", "Go home", CRY),
    "checklist": lambda person: person.sends_checklist("Last week", CRY),
    "venue": lambda person: person.sends_venue(CRY),
    "forwarded": lambda person: person.forwards(CRY, from_hidden_user("Boss")),
    "quoted": lambda person: person.replies_elsewhere("Is this right?", from_hidden_user("Boss"), "I will kill you"),
}


@pytest.fixture(autouse=True)
def a_reader(world: World) -> None:
    """An admin has started the bot; otherwise the group hears that nobody can be told."""
    world.people[ADMIN_ID].started = True


@pytest.mark.parametrize("carrier", CARRIERS)
async def test_whatever_carries_it_managers_and_admins_alone_get_it(worker: Chat, carrier: str) -> None:
    await worker.then(CARRIERS[carrier](worker.person))
    worker.sees("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.sees("danger-numbers")
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
    worker.sees("danger-numbers")
    await worker.taps("sign-person")
    worker.sees("consultation-what")
    await worker.taps("button-back")
    assert on_screen(worker).id == question_id
    worker.does_not_see("form-mistake-no-date")


@pytest.mark.parametrize("query", ["pregnant", "mang thai", "セクハラ"])
async def test_the_name_of_a_page_of_the_guide_only_looks_for_it(worker: Chat, query: str) -> None:
    await worker.taps("menu-guide")
    await worker.sends(query)
    assert worker.says("guide-send") in worker.labels()
    assert await worker.world.rows(messages) == []
    await worker.sends(f"{query}: my boss will fire me")
    assert [row["readers"] for row in await worker.world.rows(consultations)] == ["restricted"]


async def test_in_the_guide_it_reaches_them_too_and_finds_what_helps(worker: Chat, admin: Desk) -> None:
    await worker.taps("menu-guide")
    await worker.sends(CRY)
    worker.has_seen("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.sees("guide-found-heard", count=2)
    assert worker.says("guide-send") not in worker.labels()
    assert [row["text"] for row in await worker.world.rows(messages)] == [CRY]
    assert admin.messages() == []


async def test_in_the_guide_a_cry_that_finds_nothing_leaves_the_screen(worker: Chat) -> None:
    await worker.taps("menu-guide")
    await worker.sends("社長が私を蹴りました")
    worker.sees("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.sees("danger-numbers")


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


async def test_a_second_cry_of_the_same_gets_a_reaction_and_the_numbers_and_no_card_again(worker: Chat) -> None:
    await worker.sends(CRY)
    sent = await worker.sends("He hit me again")
    assert worker.reactions(sent) == ["👌"]
    worker.sees("danger-numbers")
    assert worker.labels() == [worker.says("sign-danger")]


async def test_a_bare_cry_soon_after_other_words_gets_the_numbers_too(worker: Chat) -> None:
    await worker.sends("My roof leaks")
    sent = await worker.sends("help me")
    assert worker.reactions(sent) == ["👌"]
    worker.has_seen("danger-numbers")


async def test_a_cry_of_something_else_in_the_same_matter_gets_its_receipt(worker: Chat) -> None:
    await worker.sends(CRY)
    sent = await worker.sends("And the manager touches my breast, sexual harassment")
    assert worker.reactions(sent) == []
    worker.sees("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.sees("danger-numbers")


def who_listens(chat: Chat) -> str:
    facts, now = chat.world.facts, chat.world.clock.now()
    return chat.says("danger-life", outside_offices(facts, RedFlag.DANGER, chat.locale, now))


@pytest.mark.parametrize("before", [[], ["my boss hit me"], ["my boss hit me", "i want to die"], ["About my pay"]])
async def test_who_wants_to_die_reads_each_time_first_whom_to_call(worker: Chat, before: list[str]) -> None:
    for words in before:
        await worker.sends(words)
    sent = await worker.sends("i want to die")
    assert worker.reactions(sent) == []
    assert worker.screen().startswith(who_listens(worker))
    assert worker.says("sign-danger") in worker.labels()
    assert worker.says("consultation-kind-harassment") not in worker.labels()  # whom to call stays in sight
    assert worker.says("receipt-what") not in worker.screen()
    if worker.says("receipt-open") in worker.labels():
        await worker.taps("receipt-open")
        await worker.taps("receipt-open-no")
        assert worker.screen().startswith(who_listens(worker))
        assert worker.says("consultation-kind-harassment") not in worker.labels()


async def test_who_wants_to_die_and_replies_or_writes_in_a_window_reads_it_too(worker: Chat) -> None:
    await ask(worker)
    await worker.sends("i want to die")
    assert any(who_listens(worker) in str(each.get("text")) for each in worker.messages())
    said = worker.message("i want to die")
    await worker.sends("i want to die", reply_to=said["message_id"])
    assert who_listens(worker) in worker.screen()


async def test_an_edit_into_words_of_death_sayswho_listens(worker: Chat) -> None:
    sent = await worker.sends(CRY)
    await worker.then(worker.person.edits(sent["message_id"], "I want to die"))
    assert who_listens(worker) in worker.screen()


async def test_a_first_cry_in_a_matter_that_a_tap_has_closed_shows_110_and_119(worker: Chat) -> None:
    await worker.sends("Something happened")
    await worker.taps("receipt-restrict")
    await worker.sends(CRY)
    worker.sees("danger-numbers")


async def test_an_edit_into_a_cry_is_read_by_managers_alone_and_answered_with_110(worker: Chat, admin: Desk) -> None:
    sent = await worker.sends("hello")
    worker.world.clock.move(timedelta(minutes=1))
    await worker.then(worker.person.edits(sent["message_id"], CRY))
    worker.sees("receipt-restricted", number="2", organisation=worker.world.facts.organisation.name)
    worker.sees("danger-numbers")
    assert CRY not in str(admin.messages())
    assert admin.message("hello")


async def test_an_edit_before_the_copy_leaves_the_first_words_in_the_group(worker: Chat, admin: Desk) -> None:
    sent = worker.person.sends("hello")
    worker.person.edits(sent["message_id"], CRY)
    await worker.world.settles()
    assert CRY not in str(admin.messages())
    assert admin.message("hello")
    assert [row["text"] for row in await worker.world.rows(messages)] == ["hello", CRY]


async def test_an_edit_of_words_that_are_offered_is_what_is_sent(worker: Chat, admin: Desk) -> None:
    await stand_at(worker, "birth_date")
    sent = await worker.sends("not a date")
    await worker.then(worker.person.edits(sent["message_id"], "Why do you ask me this"))
    await worker.taps("receipt-send")
    assert [row["text"] for row in await worker.world.rows(messages)] == ["Why do you ask me this"]
    assert admin.message("Why do you ask me this")


async def test_an_edit_of_offered_words_into_a_cry_is_sent_at_once_and_only_once(worker: Chat) -> None:
    await stand_at(worker, "birth_date")
    sent = await worker.sends("not a date")
    await worker.then(worker.person.edits(sent["message_id"], CRY))
    worker.sees("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.sees("danger-numbers")
    await worker.taps("receipt-send")
    worker.is_told("receipt-gone")
    assert [row["text"] for row in await worker.world.rows(messages)] == [CRY]
    await group_hears_nothing(worker.world)


async def test_an_edit_before_the_consent_is_what_is_sent_after_it(newcomer: Chat) -> None:
    sent = await newcomer.sends("hello")
    await newcomer.then(newcomer.person.edits(sent["message_id"], CRY))
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-agree")
    await newcomer.taps("receipt-send-kept")
    newcomer.sees("receipt-restricted", number="1", organisation=newcomer.world.facts.organisation.name)
    assert [row["text"] for row in await newcomer.world.rows(messages)] == [CRY]


async def test_an_edit_after_a_no_is_not_kept(newcomer: Chat) -> None:
    sent = await newcomer.sends("hello")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-decline")
    await newcomer.then(newcomer.person.edits(sent["message_id"], CRY))
    assert [row for row in await newcomer.world.rows(inbox) if row["body"]] == []
