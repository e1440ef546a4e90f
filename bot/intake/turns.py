"""All that one update needs: its turn, its answers, and what is to be done when either fails."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update
from pydantic import ValidationError

from bot.clock import Clock, pause
from bot.domain.received_update import Answers, ReceivedUpdate
from bot.domain.support.sight import Presence, PresenceNeededError
from bot.intake.addressee import addressee_of, worker_of
from bot.intake.answer_sender import AnswerSender
from bot.intake.answers import RecordedAnswers, UnansweredError, without_shown
from bot.intake.apologies import Apologies
from bot.intake.in_danger import IsCry
from bot.intake.said_later import say_later
from bot.intake.sent import Sent
from bot.intake.standing_messages import note_ids, note_message, note_messages
from bot.intake.transaction import update_transaction
from bot.storage.database import DATABASE_ERRORS, Database
from bot.storage.inbox import HandledElsewhereError
from bot.storage.store import Store

_TURN_WITHIN_SECONDS = 60
_MOST_ATTEMPTS = 3
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 0.2, 5.0
_NOTED_AGAIN_SECONDS = 1.0
# Rows of what has been said are blanked together: a crash before that only says something once more.
_BLANKED_AFTER_SECONDS = 0.25

log = structlog.get_logger()


class UnreadableError(Exception):
    """The library cannot read that update."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow:
    """What turns lead to elsewhere: `deliver` wakes the outbox, `lose_worker` records that a worker is unreachable.

    `is_cry` tells of a text that nobody could handle whether it has a sign of danger. `ask_presence` asks Telegram
    whether a user is in the staff group.
    """

    deliver: Callable[[], None]
    lose_worker: Callable[[Store, int, datetime], Awaitable[None]]
    is_cry: IsCry
    ask_presence: Callable[[int], Awaitable[Presence]]


class Turns:
    """Handles one update after another; each takes effect exactly once, or is set aside and told of."""

    def __init__(  # noqa: PLR0913 - the parts that it ties together
        self,
        bot: Bot,
        dispatcher: Dispatcher,
        sender: AnswerSender,
        database: Database,
        *,
        clock: Clock,
        follow: Follow,
    ) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._sender = sender
        self._database = database
        self._clock = clock
        self._apologies = Apologies(database, clock, follow.is_cry)
        self._follow = follow
        self._slots = asyncio.Semaphore(database.transactions_at_once)
        self._said: list[int] = []
        self._blanking: asyncio.Task[None] | None = None

    async def handle(self, received: ReceivedUpdate) -> None:
        """Take the turn, and send its answers; after a crash only what is missing of these. Raises UnansweredError."""
        if received.answers is not None:
            received.answers = without_shown(received.answers)
        elif not await self.take_turn(received):
            return
        answers = RecordedAnswers.from_json(received.update_id, received.answers or [])
        sent = await self._sender.send(answers, received) if answers.parts else Sent()
        if sent.is_late and await self._is_stranger(received):  # to whom the outbox does not speak
            received.answers = RecordedAnswers(received.update_id, sent.left).to_json()
            await self._note_what_stands(received, sent)
            raise UnansweredError
        received.answers = []  # whatever comes, it is not said again
        while not await self._is_noted(received, sent):
            await pause(_NOTED_AGAIN_SECONDS)

    async def finish(self) -> None:
        """Blank the rows of what has been said."""
        if self._blanking is not None:
            self._blanking.cancel()
            with suppress(asyncio.CancelledError):
                await self._blanking
        await self._blank()

    async def take_turn(self, received: ReceivedUpdate) -> bool:
        """Let an update take effect; returns whether its answers, which stand in it then, are to be sent.

        They are not where it was set aside, or where somebody else has handled it.
        """
        wait = _FIRST_PAUSE_SECONDS
        while received.attempts < _MOST_ATTEMPTS:
            try:
                received.answers = await self._attempt_asking(received)
            except HandledElsewhereError:
                return await self._is_left_to_say(received)
            except UnreadableError as error:
                log.warning("update unreadable", update=received.update_id, error=type(error.__cause__).__name__)
                await self._set_aside(received, "unreadable")
                return False
            except Exception as error:  # noqa: BLE001 - whatever it is, the update stays in the inbox
                log.warning("turn failed", update=received.update_id, error=type(error).__name__)
                received.presence = None  # until the next attempt somebody may leave the group
                if not received.is_left_over:
                    await self._count_attempt(received)
            else:
                received.body = None  # whatever comes, it is not handled again
                return True
            await pause(wait)
            wait = min(wait * 2, _LONGEST_PAUSE_SECONDS)
        await self._set_aside(received, "bug")
        return False

    async def _attempt_asking(self, received: ReceivedUpdate) -> Answers:
        """Take the turn; where it needs to know who is in the staff group, once more with what Telegram says."""
        try:
            return await self._attempt(received)
        except PresenceNeededError:
            received.presence = await self._follow.ask_presence(received.private_chat_id or 0)
            return await self._attempt(received)

    async def _attempt(self, received: ReceivedUpdate) -> Answers:
        async with self._slots, asyncio.timeout(_TURN_WITHIN_SECONDS):
            await _let_answers_leave()
            if received.is_left_over:
                await self._count_attempt(received)  # before anything of it begins
            update = self._read(received)
            async with update_transaction(self._database, self._bot.id, received) as transaction:
                await self._dispatcher.feed_update(self._bot, update)
                note_message(transaction.store, update)
            if transaction.store.outbox.has_new_messages:
                self._follow.deliver()
            return transaction.answers.to_json()

    def _read(self, received: ReceivedUpdate) -> Update:
        try:
            return Update.model_validate_json(received.body or "", context={"bot": self._bot})
        except (ValidationError, RecursionError) as error:
            raise UnreadableError from error

    async def _is_left_to_say(self, received: ReceivedUpdate) -> bool:
        """Find what a process that died has recorded, where the database finished its turn after this one looked."""
        if received.is_left_over:
            async with self._database.transaction() as store:
                received.answers = without_shown(await store.inbox.answers(self._bot.id, received.update_id))
        return received.answers is not None

    async def _count_attempt(self, received: ReceivedUpdate) -> None:
        """Count it where it can be written: an attempt that met no database was none."""
        try:
            async with self._database.transaction() as store:
                await store.inbox.count_attempt(self._bot.id, received.update_id)
        except DATABASE_ERRORS:
            return
        received.attempts += 1

    async def _set_aside(self, received: ReceivedUpdate, why: str) -> None:
        code = token_hex(3)
        log.error("update set aside", update=received.update_id, code=code)
        async with self._database.transaction() as store:
            await store.inbox.set_aside(self._bot.id, received.update_id, self._clock.now())
            await self._apologies.set_aside(store, received, why, code)
        self._follow.deliver()

    async def _is_stranger(self, received: ReceivedUpdate) -> bool:
        async with self._database.transaction() as store:
            return received.private_chat_id is not None and await addressee_of(store, received) is None

    async def _note_what_stands(self, received: ReceivedUpdate, sent: Sent) -> None:
        async with self._database.transaction() as store:
            await note_ids(store, received, sent)
            await note_messages(store, sent, self._clock.now())

    async def _is_noted(self, received: ReceivedUpdate, sent: Sent) -> bool:
        """Note what became of the answers; while the database is away nobody else knows what is still owed."""
        try:
            await self._note(received, sent)
        except DATABASE_ERRORS as error:
            log.warning("update waits for the database", update=received.update_id, error=type(error).__name__)
            return False
        return True

    async def _note(self, received: ReceivedUpdate, sent: Sent) -> None:
        if sent.has_answered:
            await self._apologies.answered(received)
        if sent == Sent(has_answered=sent.has_answered) and not sent.changed:
            self._blank_later(received.update_id)
            return
        now = self._clock.now()
        async with self._database.transaction() as store:
            await store.inbox.answered(self._bot.id, [received.update_id])
            await note_ids(store, received, sent)
            await note_messages(store, sent, now)
            if sent.is_blocked:
                await self._note_blocked(store, received, now)
            await say_later(store, received, sent, now)
            if sent.is_unanswered:
                await self._apologies.unanswered(store, received)
            if sent.has_failed:
                await self._apologies.refused(store, received)
        self._follow.deliver()

    async def _note_blocked(self, store: Store, received: ReceivedUpdate, now: datetime) -> None:
        worker = await worker_of(store, received)
        if worker is not None:
            await self._follow.lose_worker(store, worker.id, now)

    def _blank_later(self, update_id: int) -> None:
        self._said.append(update_id)
        if self._blanking is None or self._blanking.done():
            self._blanking = asyncio.create_task(self._blank_soon())

    async def _blank_soon(self) -> None:
        await pause(_BLANKED_AFTER_SECONDS)
        with suppress(*DATABASE_ERRORS):
            await self._blank()

    async def _blank(self) -> None:
        said = list(self._said)
        if said:
            async with self._database.transaction() as store:
                await store.inbox.answered(self._bot.id, said)
            del self._said[: len(said)]


async def _let_answers_leave() -> None:
    """Let the answers of the turn before go first: on SQLite a turn keeps the event loop to itself."""
    await pause(0)  # the call's own task
    await pause(0)  # the one in which aiohttp 3.14 on Python 3.11 writes it
