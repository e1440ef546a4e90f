"""Jobs: the part of an answer that takes long or needs Telegram. A turn records it; it is done after the commit.

A job may be done again after a crash, so all that must happen once belongs to the turn.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.enums import ChatType
from aiogram.methods import TelegramMethod
from aiogram.types import Chat, User

from bot.dialogs.turn import Turn
from bot.handlers.turn_context import AppContext, open_turn
from bot.intake.answers import Call, Job, call_of
from bot.intake.transaction import current_transaction
from bot.storage.database import Database
from bot.texts import Translator

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class JobContext:
    """What a job works with: `args` are what the turn left for it, `chat_id` is the private chat of who asked."""

    app: AppContext
    database: Database
    bot: Bot
    chat_id: int
    locale: str
    args: Json

    @property
    def t(self) -> Translator:
        """The translator for who asked."""
        return Translator(self.app.texts, self.locale)

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[Turn]:
        """Open a short transaction as who asked; nothing slow belongs into it."""
        user = User(id=self.chat_id, is_bot=False, first_name="", language_code=self.locale)
        async with self.database.transaction() as store:
            yield await open_turn(self.app, store, user, Chat(id=self.chat_id, type=ChatType.PRIVATE))


# What a job says, in order, each as soon as it is known.
Saying = AsyncIterator[TelegramMethod[Any]]
Work = Callable[[JobContext], Saying]


def do_later(turn: Turn, work: Work, chat_id: int, **args: Any) -> None:
    """Let `work` be done after the commit, in its place among the turn's answers; `args` is what JSON can hold."""
    context = {"chat_id": chat_id, "locale": turn.t.locale, "args": args}
    current_transaction().answers.parts.append(Job(work.__name__, context))


class Jobs:
    """Does the recorded jobs."""

    def __init__(self, works: Sequence[Work], app: AppContext, database: Database, bot: Bot) -> None:
        """`works` are all that a turn may record, with different names."""
        self._works = {work.__name__: work for work in works}
        self._app = app
        self._database = database
        self._bot = bot

    async def do(self, job: Job) -> AsyncIterator[Call]:
        """Do a job and yield what is to be said."""
        async for method in self._works[job.name](JobContext(self._app, self._database, self._bot, **job.args)):
            yield await call_of(self._bot, method)
