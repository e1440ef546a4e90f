"""What staff begin: they write to a worker first, and note calls and visits; nobody types a command for it."""

import pytest

from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.staff import Role
from bot.storage.tables import consultations, messages, tasks
from simulator import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID, OFFICER_ID
from tests.conversations.people import NAME, NUMBER, enrol, open_card, private
from tests.conversations.support.alarming import reader, ticks
from tests.conversations.support.colleagues import SATO, name
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_matter_card import link_of, on_card
from tests.conversations.support.test_overdue import DUE_IN_MINUTES
from tests.conversations.world import Row, World

FIRST = "Please bring your <new> card on Monday."
SAID = "Linh called: the pay of October is short."


@pytest.fixture
async def rostered(world: World, worker: Chat) -> Chat:
    """The worker, whom the roster knows."""
    worker_id = await enrol(world)
    async with world.shien.database.transaction() as store:
        arrived = await store.workers.by_chat(worker.person.id)
        assert arrived is not None
        await store.workers.move_chat(worker_id, arrived)
    await world.welcome(worker.person, "en")
    await worker.sends("/menu")
    return worker


@pytest.fixture
async def sato(world: World, officer: Desk) -> Chat:
    """An officer in the private chat with the bot."""
    await name(world, OFFICER_ID, SATO)
    officer.person.started = True
    return private(officer)


async def write(chat: Chat, text: str = FIRST) -> None:
    """From the card of the roster to the last look."""
    await open_card(chat)
    await chat.taps("people-write")
    chat.sees("contact-write", roster_number=NUMBER)
    await chat.taps("consultation-kind-procedure")
    chat.sees("contact-reads", locale="en")
    await chat.sends(text)
    chat.sees("contact-write-summary", roster_number=NUMBER, locale="en", text=text)


def since_when(matter: Row) -> dict[str, str]:
    """What the card says of a matter in which the last words of staff did not arrive."""
    since = matter["waiting_since"]
    times = {"since_on": tokyo_day(since).isoformat(), "since_time": tokyo_time(since)}
    return {"standing": "undelivered", **times, "until_on": MISSING, "until_time": MISSING}


async def log(chat: Chat) -> None:
    """From how it was to the last look."""
    await chat.taps("contact-by-phone")
    await chat.taps("button-yesterday")
    await chat.sends(SAID)


async def test_staff_write_first_and_the_answer_comes_into_a_topic_of_its_own(
    world: World, rostered: Chat, sato: Chat, officer: Desk
) -> None:
    await write(sato)
    before = len(rostered.messages())
    await sato.taps("contact-write-send")
    sato.sees("contact-write-sent", number="1", readers="group")
    rostered.has_seen("consultation-written_first", organisation=world.facts.organisation.name, number="1")
    written = rostered.message(f"{rostered.says('consultation-from_staff', {'number': '1'})}\n\n{FIRST}")
    assert len(rostered.messages()) == before + 2
    await sato.taps("contact-show")
    assert sato.says("standing-open") in sato.labels(), "the way to the topic"
    officer.has_seen("contact-written_first", name=SATO, locale="en", text=FIRST)
    assert officer.says("standing-holder", {"name": SATO}) in on_card(officer)
    kept = await world.row(consultations)
    assert (kept["origin"], kept["state"], kept["waiting_since"]) == ("staff", "waiting_for_worker", None)

    await rostered.sends("Which room?", reply_to=written["message_id"])
    await rostered.sends("And when?")
    assert [row["consultation_id"] for row in await world.rows(messages)] == [1, 1, 1]
    assert (await world.row(consultations))["waiting_since"] is not None
    officer.message("Which room?")
    await officer.replies("Room 2", to="And when?")
    await officer.taps("staff-offer-send", locale="en")
    rostered.message("Room 2")


async def test_nothing_leaves_before_send_and_a_second_tap_sends_nothing_more(
    world: World, rostered: Chat, sato: Chat
) -> None:
    await write(sato)
    assert await world.rows(consultations) == []
    await sato.taps_twice("contact-write-send")
    assert len(await world.rows(consultations)) == 1
    assert sum(FIRST in str(each.get("text")) for each in rostered.messages()) == 1


@pytest.mark.usefixtures("rostered")
async def test_what_is_no_text_is_asked_for_again(sato: Chat) -> None:
    await open_card(sato)
    await sato.taps("people-write")
    await sato.taps("consultation-kind-procedure")
    await sato.then(sato.person.sends_photo(None))
    sato.sees("form-mistake-no-text")
    await sato.sends("x" * 1001)
    sato.sees("staff-mistake-long", longest=1000)


async def test_who_cannot_be_reached_is_named_before_anything_is_typed(
    world: World, rostered: Chat, sato: Chat
) -> None:
    await enrol(world, "W-0002", "EXAMPLE NAME")
    await open_card(sato, "W-0002", "EXAMPLE NAME")
    await sato.taps("people-write")
    sato.sees("contact-no_chat")
    assert sato.labels() == [sato.says("button-back")]

    rostered.person.blocks_bot()
    await rostered.then(rostered)
    await open_card(sato)
    await sato.taps("people-write")
    sato.sees("contact-blocked")


async def test_who_blocks_the_bot_before_send_is_sent_nothing(world: World, rostered: Chat, sato: Chat) -> None:
    await write(sato)
    rostered.person.blocks_bot()
    await sato.taps("contact-write-send")
    sato.sees("contact-blocked")
    assert await world.rows(consultations) == []


async def test_of_words_that_do_not_arrive_the_topic_says_so(
    world: World, rostered: Chat, sato: Chat, officer: Desk
) -> None:
    await write(sato)
    world.telegram.faults.add(Fault(kind="403", method="sendMessage", chat_id=rostered.person.id, times=2))
    await sato.taps("contact-write-send")
    await world.passes(seconds=3)
    officer.has_seen("staff-delivery-blocked")
    matter = await world.row(consultations)
    assert (matter["state"], matter["waiting_since"] is not None) == ("waiting_for_staff", True)
    assert officer.says("standing-turn", since_when(matter)) in on_card(officer)
    for minutes in (1, DUE_IN_MINUTES):
        await ticks(world, minutes=minutes)
    assert [row["kind"] for row in await world.rows(tasks) if row["done_at"] is None] == ["call", "unanswered"]

    await rostered.sends("/menu")
    await world.passes(seconds=3)
    assert sum(FIRST in str(each.get("text")) for each in rostered.messages()) == 1
    assert "⏰ No. 1" not in str(rostered.messages())
    matter = await world.row(consultations)
    assert (matter["state"], matter["waiting_since"]) == ("waiting_for_worker", None)


@pytest.mark.usefixtures("rostered")
async def test_an_officer_offers_no_kind_that_they_could_not_read(world: World, sato: Chat) -> None:
    await open_card(sato)
    await sato.taps("people-write")
    assert sato.says("consultation-kind-harassment") not in sato.labels()
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await open_card(manager)
    await manager.taps("people-write")
    assert manager.says("consultation-kind-harassment") in manager.labels()


async def test_a_call_that_was_an_answer_ends_the_wait_and_the_worker_hears_nothing(
    world: World, rostered: Chat, sato: Chat, officer: Desk
) -> None:
    await open_with(rostered, WORDS)
    await ticks(world, DUE_IN_MINUTES)
    assert len(await world.rows(tasks)) == 1
    before = rostered.messages()
    await sato.sends(link_of(officer, "standing-log"))
    await log(sato)
    await sato.taps("contact-interpreter")
    await sato.sends("例示 花子")
    told = {"channel": "phone", "day": "2026-11-23", "text": SAID, "name": SATO, "interpreter": "例示 花子"}
    sato.sees("contact-logged", **told)
    await sato.taps("contact-save-answer")
    sato.sees("contact-saved", number="1")
    officer.has_seen("contact-logged", **told)
    assert rostered.messages() == before
    kept = await world.row(consultations)
    assert (kept["waiting_since"], kept["state"]) == (None, "waiting_for_worker")
    assert kept["first_answered_at"] is not None
    [task] = await world.rows(tasks)
    assert task["outcome"] == "done"
    note = await world.row(messages)
    assert (note["author"], note["draft_status"], note["text"]) == ("staff", "internal", None)
    [event] = await world.happened("contact_logged")
    assert SAID not in str(event)


async def test_a_visit_of_somebody_who_is_not_in_the_bot_begins_a_consultation_in_which_an_answer_is_due(
    world: World, sato: Chat, officer: Desk
) -> None:
    await enrol(world)
    await open_card(sato)
    await sato.taps("standing-log")
    sato.sees("contact-which", roster_number=NUMBER)
    await sato.taps("contact-new")
    await sato.taps("consultation-kind-pay")
    await sato.taps("contact-by-in_person")
    await sato.taps("button-today")
    await sato.sends(SAID)
    await sato.taps("contact-other_handler")
    await sato.taps("standing-person", name="none")
    await sato.taps("contact-save-question")
    kept = await world.row(consultations)
    assert (kept["origin"], kept["channel"], kept["kind"]) == ("in_person", "in_person", "pay")
    assert kept["waiting_since"] is not None
    assert NAME in on_card(officer)
    officer.has_seen(
        "contact-logged", channel="in_person", day="2026-11-22", text=SAID, name="none", interpreter="none"
    )
    await open_card(sato)
    await sato.taps("standing-log")
    await sato.taps("contact-of_matter", number="1", kind="pay")
    await log(sato)
    await sato.taps("contact-save-answer")
    assert len(await world.rows(consultations)) == 1
    assert (await world.row(consultations))["waiting_since"] is None


async def test_a_link_to_what_is_closed_by_now_opens_nothing(
    world: World, rostered: Chat, sato: Chat, officer: Desk
) -> None:
    await open_with(rostered, WORDS)
    link = link_of(officer, "standing-log")
    await officer.taps("staff-card-close")
    await sato.sends(link)
    await log(sato)
    assert sato.says("contact-save-answer") not in sato.labels()
    sato.has_seen("contact-closed")
    assert await world.happened("contact_logged") == []


async def test_what_is_typed_of_a_matter_that_was_restricted_meanwhile_is_no_search_and_is_said_to_be_unsaved(
    world: World, rostered: Chat, sato: Chat, officer: Desk
) -> None:
    await rostered.sends(WORDS)
    link = link_of(officer, "standing-log")
    await sato.sends(link)
    await sato.taps("contact-by-phone")
    await sato.taps("button-yesterday")
    await rostered.taps("receipt-restrict")
    await sato.sends(SAID)
    sato.sees("contact-restricted")
    assert sato.message(SAID)
    assert await world.happened("searched") == []
    await sato.sends(SAID)
    assert len(await world.happened("searched")) == 1


async def test_a_log_that_is_saved_after_its_matter_was_restricted_is_said_to_be_unsaved(
    world: World, rostered: Chat, sato: Chat, officer: Desk
) -> None:
    await rostered.sends(WORDS)
    await sato.sends(link_of(officer, "standing-log"))
    await log(sato)
    await rostered.taps("receipt-restrict")
    await sato.taps("contact-save-answer")
    sato.is_told("contact-restricted")
    assert world.telegram.answers[-1].show_alert
    assert await world.happened("contact_logged") == []
