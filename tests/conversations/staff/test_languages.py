"""People whose language has no texts for staff: what concerns themselves is in it, the desk in the organisation's."""

from bot.domain.staff import Role
from bot.texts import Translator, language_name
from tests.conversations.chat import Chat
from tests.conversations.conftest import WORKER_ID
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


async def reads_thai(world: World) -> Chat:
    """A worker who has chosen Thai."""
    await world.welcome(world.people[WORKER_ID], "th")
    return Chat(world, world.people[WORKER_ID], "th")
