"""The line to Telegram: python-telegram-bot without its Application, for it only sends here."""

import json
import logging
import os
from collections.abc import Iterator

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    FormData,
    TCPConnector,
)
from telegram.error import NetworkError, TimedOut
from telegram.ext import ExtBot
from telegram.request import BaseRequest, RequestData

from bot.delivery.rate_limiter import PacedLimiter

# For all that the relay has in hand at once.
_CONNECTIONS = 32
_TIMEOUT_SECONDS = 10.0
_PLAIN = {"User-Agent": BaseRequest.USER_AGENT, "Content-Type": "application/json"}
_WITH_FILES = {"User-Agent": BaseRequest.USER_AGENT}


class AiohttpRequest(BaseRequest):
    """python-telegram-bot's way to Telegram, by aiohttp alone: three times as cheap as through httpx.

    All calls have the same time limits, counted from byte to byte; what somebody asks for else is not looked at.
    """

    def __init__(self) -> None:
        self._session: ClientSession | None = None
        self._is_shut = False

    @property
    def read_timeout(self) -> float:
        """Seconds that an answer may let wait."""
        return _TIMEOUT_SECONDS

    async def initialize(self) -> None:
        """Nothing is opened before the first call."""

    async def shutdown(self) -> None:
        """Close the connections, for good."""
        self._is_shut = True
        if self._session is not None:
            await self._session.close()

    async def do_request(  # noqa: PLR0913, PLR0917 (the signature is python-telegram-bot's)
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,  # noqa: ARG002
        write_timeout: object = None,  # noqa: ARG002
        connect_timeout: object = None,  # noqa: ARG002
        pool_timeout: object = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Make a call; returns the status and the answer. Raises NetworkError, of which TimedOut is one kind."""
        body, headers = _body(request_data)
        try:
            async with self._open().request(method, url, data=body, headers=headers) as answer:
                return answer.status, await answer.read()
        except TimeoutError as error:  # without its words, and below: these may hold the address, and so the token
            raise TimedOut(type(error).__name__) from error
        except (ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from error

    def _open(self) -> ClientSession:
        if self._is_shut:
            raise RuntimeError("a call after the end")
        if self._session is None:
            limits = ClientTimeout(None, _TIMEOUT_SECONDS, _TIMEOUT_SECONDS, _TIMEOUT_SECONDS)
            self._session = ClientSession(connector=TCPConnector(limit=_CONNECTIONS), timeout=limits)
        return self._session


def _body(told: RequestData | None) -> tuple[bytes | FormData | None, dict[str, str]]:
    if told is None:
        return None, _WITH_FILES
    files = told.multipart_data
    if not files:
        return json.dumps(told.parameters).encode(), _PLAIN
    form = FormData(quote_fields=False)
    for name, value in told.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, kind) in files.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return form, _WITH_FILES


def connect(token: str, base: str, limiter: PacedLimiter) -> ExtBot[bool]:
    """A bot that sends to the Bot API at `base` (no slash at its end); nothing is opened before the first call.

    Close it with `await close(bot)`.
    """
    # The only way in which python-telegram-bot 22 can be told to give time as timedelta, as its next version will.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    request = AiohttpRequest()
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

    Asked of what lies beneath, because python-telegram-bot's errors do not tell.
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
