"""What becomes of a row that could not be sent: it ends, waits, or is tried again."""

from datetime import timedelta
from traceback import format_tb

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.clock import Clock
from bot.delivery.arrivals import begin_group_refusal
from bot.delivery.outcomes import Hold, Retry, group_refuses, judge
from bot.delivery.rate_limiter import PacedLimiter
from bot.delivery.relay.beginnings import NotWaitingError
from bot.delivery.relay.hooks import FileLost, Missed, TokenRefused
from bot.delivery.sender import Sender
from bot.domain.notices.refusals import is_file_gone
from bot.domain.outbox import DeliveryResult, DeliveryStatus, SendNotice
from bot.domain.outbox.claimed import OutboxRow
from bot.storage.database import Database

# So long a group that refuses the bot is left alone, unless Telegram says that the bot is back.
GROUP_RETRY = timedelta(minutes=5)
# So long nothing is sent where Telegram refuses the token.
TOKEN_RETRY = timedelta(seconds=5)

_log = structlog.get_logger()


class Failures:
    """Writes down what becomes of rows that go on waiting; whoever asks ends the others."""

    def __init__(  # noqa: PLR0913 - four parts it works with, and three things only the house knows
        self,
        database: Database,
        sender: Sender,
        limiter: PacedLimiter,
        clock: Clock,
        *,
        when_missed: Missed,
        when_token_refused: TokenRefused,
        when_file_lost: FileLost,
    ) -> None:
        self._database = database
        self._sender = sender
        self._limiter = limiter
        self._clock = clock
        self._when_missed = when_missed
        self._when_token_refused = when_token_refused
        self._when_file_lost = when_file_lost
        self._is_token_refused = False

    def note_taken(self) -> None:
        """Note that Telegram has taken a call."""
        self._is_token_refused = False

    async def verdict(self, row: OutboxRow, error: Exception) -> DeliveryResult | None:
        """Return how a row ends; None where it waits, or does so no more, which is written then."""
        if isinstance(error, NotWaitingError):
            async with self._database.transaction() as store:
                store.outbox.give_back(row)
            return None
        if isinstance(error, TelegramError) and group_refuses(error, row.message):
            await self._wait_for_group(row, error)
            return None
        if isinstance(row.message, SendNotice) and isinstance(error, BadRequest) and is_file_gone(error.message):
            await self._lose_file(row, row.message)
            return None
        if isinstance(error, InvalidToken):
            await self._note_refused_token()
        verdict = judge(error, row)
        if isinstance(verdict, DeliveryResult):
            return verdict
        _log.warning("outbox waits", **row.ids, **known(error), attempts=row.attempts)
        await self._release(row, verdict)
        return None

    async def _wait_for_group(self, row: OutboxRow, error: TelegramError) -> None:
        """Hold what the staff group refuses, and everything else that is for it; admins hear it once, in private."""
        _log.warning("group refuses", **row.ids, error=type(error).__name__)
        group_id, now = await self._sender.group_id(), self._clock.now()
        async with self._database.transaction() as store:
            await begin_group_refusal(store, group_id, error.message, now, now + GROUP_RETRY)
            await store.outbox.hold(row, now if row.message.is_to_group else now + GROUP_RETRY)

    async def _release(self, row: OutboxRow, verdict: Retry | Hold) -> None:
        if isinstance(verdict, Hold):
            async with self._database.transaction() as store:
                now = self._clock.now()
                await store.outbox.hold(row, now + verdict.duration)
                await self._when_missed(store, row.message, now)
            return
        # What may have arrived is left to its lease, each time anew: a row that is released would forget it.
        if verdict.after is None or row.status_if_sent is DeliveryStatus.REPEATED:
            return
        async with self._database.transaction() as store:
            await store.outbox.requeue(row, self._clock.now() + verdict.after)

    async def _lose_file(self, row: OutboxRow, message: SendNotice) -> None:
        """Let its reader wait with all others of the notice."""
        async with self._database.transaction() as store:
            await store.outbox.put_back([row], None)
            await self._when_file_lost(store, message, self._clock.now())

    async def _note_refused_token(self) -> None:
        """Let nothing leave for a moment: every call would be refused. Once, until Telegram takes a call again."""
        self._limiter.refused(None, TOKEN_RETRY)
        if self._is_token_refused:
            return
        self._is_token_refused = True
        _log.error("telegram refuses BOT_TOKEN; put the token of @BotFather there")
        async with self._database.transaction() as store:
            await self._when_token_refused(store, self._clock.now())


def known(error: Exception) -> dict[str, object]:
    """Return what may be logged of an error."""
    # An error's own words stay out of the log: they may hold the token, or what somebody wrote.
    if isinstance(error, TelegramError):
        return {"error": type(error).__name__}
    return {"error": type(error).__name__, "trace": format_tb(error.__traceback__)}
