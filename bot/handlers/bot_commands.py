"""Telegram's introduction of the bot: its commands, described in every language that Telegram has a code for."""

from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from bot.handlers.commands import CommandList, commands_in
from bot.handlers.turn_context import AppContext
from bot.texts import SOURCE_LOCALE, Translator, telegram_code


async def introduce(bot: Bot, app: AppContext, group_id: int) -> None:
    """Tell Telegram the commands, those of the staff group by its present id; raises TelegramAPIError."""
    private = BotCommandScopeAllPrivateChats()
    for locale in app.texts.locales:
        code = telegram_code(locale)
        if code is not None:
            await bot.set_my_commands(_commands(Translator(app.texts, locale), CommandList.WORKERS), private, code)
    await bot.set_my_commands(_commands(Translator(app.texts, SOURCE_LOCALE), CommandList.WORKERS), private)
    in_group = _commands(Translator(app.texts, app.facts.organisation.staff_language), CommandList.STAFF_GROUP)
    await bot.set_my_commands(in_group, BotCommandScopeChat(chat_id=group_id))


def _commands(t: Translator, command_list: CommandList) -> list[BotCommand]:
    names = [command.name for command in commands_in(command_list)]
    return [BotCommand(command=name, description=t.label(f"command-{name}")) for name in names]
