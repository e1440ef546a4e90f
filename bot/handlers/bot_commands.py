"""Telegram's introduction of the bot: its name, what it is for, and its commands, in every language with a code there.

Telegram is told only what it does not show already: of names it takes few a day.
"""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from hashlib import sha256
from math import ceil
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramRetryAfter
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, BotCommandScopeUnion

from bot.domain.unicode.clusters import shortened
from bot.handlers.commands import CommandList, commands_in
from bot.handlers.turn_context import AppContext
from bot.texts import SOURCE_LOCALE, Translator, telegram_code

# Telegram's limits.
LONGEST_NAME, LONGEST_DESCRIPTION, LONGEST_SHORT_DESCRIPTION = 64, 512, 120
# What Telegram did not take is tried again after so long, or after as long as it asks for.
INTRODUCE_AGAIN_SECONDS = 600
_VERSION = 8

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Introduction:
    """One thing that Telegram shows of the bot: what it should be, and how to ask for it and to change it."""

    name: str
    locale: str
    wanted: Any
    ask: Callable[[], Awaitable[Any]]
    change: Callable[[], Awaitable[object]]


# What follows where the commands of workers have changed: for which language, a name of their version, and now.
OnNewCommands = Callable[[str, str, datetime], Awaitable[None]]


async def introduce(
    bot: Bot, app: AppContext, on_new_commands: OnNewCommands, rests: dict[str, float], group_id: int
) -> int:
    """Tell Telegram what has changed. What fails keeps nothing else back, but what Telegram limits is left alone.

    `rests` keeps for the next time until when that is, by name on the machine's clock. Returns after how many seconds
    to try again, 0 where Telegram shows all of it.
    """
    waits: set[float] = set()
    refused: dict[str, list[str]] = {}
    for part in (*_to_workers(bot, app, on_new_commands), _to_group(bot, app, group_id)):
        left = rests.get(part.name, 0) - app.clock.monotonic()
        if left > 0:
            waits.add(left)
            continue
        try:
            await _bring_up_to_date(part)
        except AiogramError as error:
            asked_for = error.retry_after if isinstance(error, TelegramRetryAfter) else 0
            waits.add(max(INTRODUCE_AGAIN_SECONDS, asked_for))
            if asked_for > INTRODUCE_AGAIN_SECONDS:
                rests[part.name] = app.clock.monotonic() + asked_for
            refused.setdefault(f"{part.name} {type(error).__name__}", []).append(part.locale)
    if refused:
        # One line for all of them: of lines that are alike the log keeps one a minute.
        every = "; ".join(f"{what}: {', '.join(dict.fromkeys(locales))}" for what, locales in refused.items())
        log.warning("not introduced", refused=every)
    return ceil(min(waits, default=0))


async def _bring_up_to_date(part: Introduction) -> None:
    if await part.ask() != part.wanted:
        await part.change()


def _to_workers(bot: Bot, app: AppContext, on_new_commands: OnNewCommands) -> Iterator[Introduction]:
    """Whose language has no text or code of its own reads English, which stands without a code too."""
    coded = [(locale, code) for locale in app.texts.locales if (code := telegram_code(locale)) is not None]
    uncoded = [locale for locale in app.texts.locales if telegram_code(locale) is None]
    private, organisation = BotCommandScopeAllPrivateChats(), app.facts.organisation.name
    for locale, code, readers in ((SOURCE_LOCALE, None, uncoded), *((*each, each[:1]) for each in coded)):
        t = Translator(app.texts, locale)
        yield _followed(_commands(bot, t, CommandList.WORKERS, private, code), readers, on_new_commands, app)
        yield _name(bot, t, organisation, code)
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


def _followed(
    commands: Introduction, readers: Sequence[str], on_new_commands: OnNewCommands, app: AppContext
) -> Introduction:
    """Each chat has a list of its own, which must follow; that is written down first, for the bot may be killed."""
    version = sha256(repr(commands.wanted).encode()).hexdigest()[:_VERSION]

    async def change() -> None:
        for locale in readers:
            await on_new_commands(locale, version, app.clock.now())
        await commands.change()

    return replace(commands, change=change)


def said_of(t: Translator, key: str, organisation: str, longest: int) -> str:
    """The text in so many signs at most; a long name is cut, for what stands behind it may save a life."""
    room = longest - len(t.label(key, {"organisation": ""}))
    return t.label(key, {"organisation": shortened(organisation, room)})


def _name(bot: Bot, t: Translator, organisation: str, code: str | None) -> Introduction:
    wanted = said_of(t, "description-name", organisation, LONGEST_NAME)

    async def ask() -> str:
        return (await bot.get_my_name(code)).name

    return Introduction("name", t.locale, wanted, ask, partial(bot.set_my_name, wanted, code))


def _description(bot: Bot, t: Translator, organisation: str, code: str | None) -> Introduction:
    wanted = said_of(t, "description-long", organisation, LONGEST_DESCRIPTION)

    async def ask() -> str:
        return (await bot.get_my_description(code)).description

    return Introduction("description", t.locale, wanted, ask, partial(bot.set_my_description, wanted, code))


def _short_description(bot: Bot, t: Translator, organisation: str, code: str | None) -> Introduction:
    wanted = said_of(t, "description-short", organisation, LONGEST_SHORT_DESCRIPTION)

    async def ask() -> str:
        return (await bot.get_my_short_description(code)).short_description

    change = partial(bot.set_my_short_description, wanted, code)
    return Introduction("short_description", t.locale, wanted, ask, change)
