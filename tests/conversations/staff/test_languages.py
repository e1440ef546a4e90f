"""People whose language has no texts for staff: what concerns themselves is in it, the desk in the organisation's."""

import pytest

from bot.domain.staff import Role
from bot.texts import Translator, language_name
from tests.conversations.chat import Chat
from tests.conversations.conftest import JOINER_ID, WORKER_ID
from tests.conversations.staff.test_home import confirm
from tests.conversations.world import World


async def test_who_is_refused_reads_so_in_their_own_language(world: World) -> None:
    worker = await reads_thai(world)
    await worker.sends("/staff")
    worker.sees("refused-reader")


async def test_a_thai_interpreter_reads_the_desk_in_japanese_and_their_own_matters_in_thai(world: World) -> None:
    chat = await reads_thai(world)
    await world.employ(chat.person, Role.ADMIN)
    await chat.sends("/staff")
    at_desk = Chat(world, chat.person, "ja")
    at_desk.sees("staff-list")
    await chat.sends("/language")
    chat.sees("language-choose")
    assert language_name("en", "en") in chat.labels()
    await at_desk.sends("/menu")
    at_desk.sees("home-text")


async def test_the_desk_follows_a_language_that_has_texts_for_staff(world: World) -> None:
    chat = await reads_thai(world)
    await world.employ(chat.person, Role.ADMIN)
    await chat.sends("/language")
    chat.locale = "vi"
    await chat.taps_label(language_name("vi", "vi"))
    await chat.sends("/staff")
    chat.sees("staff-list")
    assert Translator(world.texts, "vi")("staff-list") != Translator(world.texts, "ja")("staff-list")


@pytest.mark.parametrize(("chosen", "told_in"), [("vi", "vi"), ("th", "ja")])
async def test_what_staff_are_told_in_private_is_in_a_language_that_has_texts_for_them(
    world: World, chosen: str, told_in: str
) -> None:
    joiner = Chat(world, world.people[JOINER_ID], told_in)
    await world.welcome(joiner.person, chosen)
    await confirm(world, joiner)
    await joiner.sends("/help")  # who has not written to the bot before cannot be told
    joiner.has_seen("staff-confirmed", role="support_manager")


async def test_who_taps_an_old_home_after_choosing_a_language_is_asked_for_no_consent(world: World) -> None:
    chat = Chat(world, world.people[JOINER_ID], "ja")
    await world.employ(chat.person, Role.SUPPORT_OFFICER)
    await chat.sends("/language")
    await chat.taps_label(language_name("th", "th"))
    await chat.sends("/start")
    older = chat.message_id()
    chat.person.sends("/start")
    chat.person.taps(older, (0, 0))  # before Telegram has taken its buttons away
    await world.settles()
    chat.sees("home-text")
    assert Chat(world, chat.person, "th").says("consent-agree") not in chat.labels()


async def reads_thai(world: World) -> Chat:
    """A worker who has chosen Thai."""
    await world.welcome(world.people[WORKER_ID], "th")
    return Chat(world, world.people[WORKER_ID], "th")
