"""The line to Telegram: python-telegram-bot without its Application, for it only sends here."""

import logging
import os
from collections.abc import Iterator

from aiohttp import ClientConnectorError, ClientError, ConnectionTimeoutError
from httpx_aiohttp import AiohttpTransport
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.delivery.rate_limiter import PacedLimiter

_CONNECTIONS = 8
_TIMEOUT_SECONDS = 10.0


def connect(token: str, base: str, limiter: PacedLimiter) -> ExtBot[bool]:
    """A bot that sends to the Bot API at `base` (no slash at its end); nothing is opened before the first call.

    Close it with `await close(bot)`.
    """
    # The only way in which python-telegram-bot 22 can be told to give time as timedelta, as its next version will.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    request = HTTPXRequest(
        read_timeout=_TIMEOUT_SECONDS,
        write_timeout=_TIMEOUT_SECONDS,
        connect_timeout=_TIMEOUT_SECONDS,
        # httpx-aiohttp 0.2 counts the time to connect towards the pool's, whose default is one second.
        pool_timeout=_TIMEOUT_SECONDS,
        # Four times as fast as httpx's own transport (libraries.md §2).
        httpx_kwargs={"transport": AiohttpTransport()},
        connection_pool_size=_CONNECTIONS,
    )
    return ExtBot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=request,
        rate_limiter=limiter,
    )


async def close(bot: ExtBot[bool]) -> None:
    """Close the connections; the bot's own `shutdown` would close nothing, for nobody called its `initialize`."""
    await bot.request.shutdown()


def may_have_arrived(error: BaseException) -> bool:
    """Tell whether Telegram may have got a call that ended so: there was a connection, and it gave no whole answer.

    Asked of what lies beneath, because httpx-aiohttp 0.2 calls a refused connection a time-out too.
    """
    broke_at = next((cause for cause in _causes(error) if isinstance(cause, ClientError)), None)
    return broke_at is not None and not isinstance(broke_at, ClientConnectorError | ConnectionTimeoutError)


def quiet_libraries() -> None:
    """Keep what must not be logged out of the logs: addresses contain the token, parameters contain people's words."""
    for name in ("httpx", "httpcore", "aiohttp", "apscheduler"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # It logs an error page before it raises it, and all parameters when debugging; what it raises, the relay logs.
    logging.getLogger("telegram").setLevel(logging.CRITICAL)


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause = error.__cause__
    while cause is not None:
        yield cause
        cause = cause.__cause__
