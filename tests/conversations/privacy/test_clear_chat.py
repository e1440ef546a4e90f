"""Clear this chat: what stands in it is known for 48 hours, goes at one wish, and nothing is lost by it."""

from bot.storage.tables import chat_messages
from bot.texts import language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.test_consultation import open_with

WORDS = "My pay is short"


async def known(chat: Chat) -> set[int]:
    """The ids that the bot knows of the messages in that chat."""
    return {row["message_id"] for row in await chat.world.rows(chat_messages) if row["chat_id"] == chat.person.id}


def standing(chat: Chat) -> set[int]:
    return {message["message_id"] for message in chat.messages()}


async def test_every_message_of_a_chat_is_known_from_its_first_on(newcomer: Chat, officer: Desk) -> None:
    await newcomer.sends("/start")
    await newcomer.sends("hello?")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.sends("and now?")
    await newcomer.taps("consent-agree")
    await open_with(newcomer, WORDS)
    await officer.replies("Please show the payslip", to=WORDS)
    await officer.taps("staff-offer-send", locale="vi")
    await newcomer.sends("/mydata")
    await newcomer.taps("my_data-send")
    assert await known(newcomer) == standing(newcomer)


async def test_nobody_elses_chat_and_no_group_is_noted(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.replies("Please show the payslip", to=WORDS)
    assert {row["chat_id"] for row in await worker.world.rows(chat_messages)} == {worker.person.id}


async def test_who_declines_leaves_no_message_behind(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    assert await known(newcomer) == standing(newcomer)
    await newcomer.taps("consent-decline")
    assert await known(newcomer) == set()


async def test_after_48_hours_a_message_is_known_no_more(worker: Chat) -> None:
    before = await known(worker)
    await worker.world.passes(hours=47)
    await worker.sends("/menu")
    await worker.world.passes(hours=1, seconds=1)
    await worker.sends("/menu")
    assert before
    assert await known(worker) & before == set()
    assert await known(worker) == standing(worker) - before
