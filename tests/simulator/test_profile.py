from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeChat, MenuButtonCommands, MenuButtonDefault

from simulator import Person

RawCall = Callable[..., Awaitable[dict[str, Any]]]


async def test_the_bot_knows_who_it_is(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.id, me.username, me.full_name, me.can_read_all_group_messages) == (1000, "shien_demo_bot", "Shien", True)


async def test_commands_are_kept_by_scope_and_language(linh: Person, bot: Bot) -> None:
    english, own = [BotCommand(command="help", description="Help")], [BotCommand(command="staff", description="Staff")]
    scope = BotCommandScopeChat(chat_id=linh.id)
    await bot.set_my_commands(english)
    await bot.set_my_commands(own, scope=scope, language_code="vi")
    assert [command.command for command in await bot.get_my_commands()] == ["help"]
    assert [command.command for command in await bot.get_my_commands(scope=scope, language_code="vi")] == ["staff"]
    assert await bot.get_my_commands(language_code="vi") == []
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == []


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("setMyCommands", {"commands": [{"command": "Help", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "help", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setMyCommands", {"commands": [{"command": "a", "description": "a"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {"commands": [], "language_code": "zh-hans"}, "invalid language code specified"),
    ("setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": 7}}, "chat not found"),
    ("setMyName", {"name": "a" * 65}, "the bot's name is too long"),
    ("setMyDescription", {"description": "a" * 513}, "the bot's description is too long"),
    ("setMyShortDescription", {"short_description": "a" * 121}, "the bot's short description is too long"),
    ("setMyName", {"name": "x", "language_code": "fil"}, "invalid language code specified"),
]


@pytest.mark.parametrize(("method", "params", "reason"), REFUSED)
async def test_what_a_profile_would_refuse_is_refused(
    raw: RawCall, method: str, params: dict[str, Any], reason: str
) -> None:
    assert (await raw(method, **params))["description"] == f"Bad Request: {reason}"


async def test_name_and_descriptions_are_kept_by_language_and_fall_back(bot: Bot) -> None:
    await bot.set_my_name("Shien, hỗ trợ", language_code="vi")
    await bot.set_my_description("What it does")
    await bot.set_my_short_description("Short")
    assert (await bot.get_my_name()).name == "Shien"
    assert (await bot.get_my_name(language_code="vi")).name == "Shien, hỗ trợ"
    assert (await bot.get_my_description(language_code="vi")).description == "What it does"
    assert (await bot.get_my_short_description()).short_description == "Short"


async def test_the_menu_button_of_one_person_wins_over_everybodys(linh: Person, bot: Bot) -> None:
    assert (await bot.get_chat_menu_button()).type == "default"
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await bot.get_chat_menu_button(chat_id=linh.id)).type == "commands"
    await bot.set_chat_menu_button(chat_id=linh.id, menu_button=MenuButtonDefault())
    assert (await bot.get_chat_menu_button(chat_id=linh.id)).type == "default"
