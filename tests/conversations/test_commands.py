"""The commands: what Telegram lists of them, and which other names they have."""

from aiogram.types import BotCommandScopeAllPrivateChats, BotCommandScopeChat, BotCommandScopeUnion

from bot.texts import Translator
from tests.conversations.chat import Desk
from tests.conversations.conftest import GROUP_ID
from tests.conversations.people import private
from tests.conversations.world import World

WORKERS = ("menu", "help", "language", "profile", "mydates", "mydata", "privacy", "stop", "forget")


async def test_workers_read_their_commands_in_their_language_and_the_group_reads_its_own(world: World) -> None:
    private, group = BotCommandScopeAllPrivateChats(), BotCommandScopeChat(chat_id=GROUP_ID)
    assert await listed(world, private, "vi") == described(world, "vi", *WORKERS)
    assert await listed(world, private) == described(world, "en", *WORKERS)
    assert await listed(world, group) == described(world, "ja", "staff", "tasks", "remove")


async def test_a_command_answers_to_its_old_name_too_which_is_listed_nowhere(officer: Desk) -> None:
    chat = private(officer)
    for name in ("filing", "notice"):
        await chat.sends(f"/{name}")
        chat.sees("duty-ask-notice")
    await chat.sends("/help")
    chat.sees("help-staff-command", name="filing")
    assert "/notice" not in chat.screen()


async def listed(world: World, scope: BotCommandScopeUnion, code: str | None = None) -> list[tuple[str, str]]:
    commands = await world.shien._bot.get_my_commands(scope, code)
    return [(each.command, each.description) for each in commands]


def described(world: World, locale: str, *names: str) -> list[tuple[str, str]]:
    t = Translator(world.texts, locale)
    return [(name, t.label(f"command-{name}")) for name in names]
