"""Telegram's introduction of the bot: what it is for, and its commands, in every language that Telegram has a code for.

Telegram is told only what it does not show already.
"""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, BotCommandScopeUnion

from bot.domain.unicode.clusters import shortened
from bot.handlers.commands import CommandList, commands_in
from bot.handlers.turn_context import AppContext
from bot.texts import SOURCE_LOCALE, Translator, telegram_code

# Telegram's limits.
LONGEST_DESCRIPTION, LONGEST_SHORT_DESCRIPTION = 512, 120

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Introduction:
    """One thing that Telegram shows of the bot: what it should be, and how to ask for it and to change it."""

    name: str
    locale: str
    wanted: Any
    ask: Callable[[], Awaitable[Any]]
    change: Callable[[], Awaitable[object]]


async def introduce(bot: Bot, app: AppContext, group_id: int) -> bool:
    """Tell Telegram what has changed; returns whether all of it is shown now. What fails keeps nothing else back."""
    every = [*_to_workers(bot, app), _to_group(bot, app, group_id)]
    return all([await _bring_up_to_date(each) for each in every])


async def _bring_up_to_date(part: Introduction) -> bool:
    try:
        if await part.ask() != part.wanted:
            await part.change()
    except AiogramError as error:
        log.warning("not introduced", part=part.name, locale=part.locale, error=type(error).__name__)
        return False
    return True


def _to_workers(bot: Bot, app: AppContext) -> Iterator[Introduction]:
    """Whose language has no text or code of its own reads English, which stands without a code too."""
    codes = ((locale, telegram_code(locale)) for locale in app.texts.locales)
    private, organisation = BotCommandScopeAllPrivateChats(), app.facts.organisation.name
    for locale, code in ((SOURCE_LOCALE, None), *(each for each in codes if each[1] is not None)):
        t = Translator(app.texts, locale)
        yield _commands(bot, t, CommandList.WORKERS, private, code)
        yield _description(bot, t, organisation, code)
        yield _short_description(bot, t, organisation, code)


def _to_group(bot: Bot, app: AppContext, group_id: int) -> Introduction:
    t = Translator(app.texts, app.facts.organisation.staff_language)
    return _commands(bot, t, CommandList.STAFF_GROUP, BotCommandScopeChat(chat_id=group_id), None)


def _commands(
    bot: Bot, t: Translator, command_list: CommandList, scope: BotCommandScopeUnion, code: str | None
) -> Introduction:
    names = [command.name for command in commands_in(command_list)]
    wanted = [(name, t.label(f"command-{name}")) for name in names]
    commands = [BotCommand(command=name, description=description) for name, description in wanted]

    async def ask() -> list[tuple[str, str]]:
        return [(each.command, each.description) for each in await bot.get_my_commands(scope, code)]

    return Introduction("commands", t.locale, wanted, ask, partial(bot.set_my_commands, commands, scope, code))


def _description(bot: Bot, t: Translator, organisation: str, code: str | None) -> Introduction:
    # A long name of an organisation may leave no room for the end.
    wanted = shortened(t.label("description-long", {"organisation": organisation}), LONGEST_DESCRIPTION)

    async def ask() -> str:
        return (await bot.get_my_description(code)).description

    return Introduction("description", t.locale, wanted, ask, partial(bot.set_my_description, wanted, code))


def _short_description(bot: Bot, t: Translator, organisation: str, code: str | None) -> Introduction:
    wanted = shortened(t.label("description-short", {"organisation": organisation}), LONGEST_SHORT_DESCRIPTION)

    async def ask() -> str:
        return (await bot.get_my_short_description(code)).short_description

    change = partial(bot.set_my_short_description, wanted, code)
    return Introduction("short_description", t.locale, wanted, ask, change)
