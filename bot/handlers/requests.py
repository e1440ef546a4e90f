"""An answer that Telegram did not take is offered again, a few times and briefly: a person is waiting."""

from functools import lru_cache
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.methods import GetUpdates, Response, TelegramMethod
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, stop_after_attempt, wait_exponential

from bot.clock import Clock

_ATTEMPTS = 3
_PATIENCE_SECONDS = 5
_TRY_AGAIN_AFTER = (ClientDecodeError, TelegramNetworkError, TelegramRetryAfter, TelegramServerError)
_GROWING = wait_exponential(multiplier=0.25, max=_PATIENCE_SECONDS)


class RetryRequests(BaseRequestMiddleware):
    """aiogram 3.31 tries each request once; the polling alone has a patience of its own."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def __call__(
        self, make_request: NextRequestMiddlewareType[Any], bot: Bot, method: TelegramMethod[Any]
    ) -> Response[Any]:
        """Ask, and ask again after a failure that may pass."""
        _keep_response_type(method.__returning__)
        if isinstance(method, GetUpdates):
            return await make_request(bot, method)
        attempts = AsyncRetrying(
            retry=retry_if_exception_type(_TRY_AGAIN_AFTER),
            stop=stop_after_attempt(_ATTEMPTS),
            wait=_wait_seconds,
            sleep=self._clock.sleep,
            reraise=True,
        )
        return await attempts(make_request, bot, method)


@lru_cache(maxsize=64)
def _keep_response_type(returned: Any) -> type[Response[Any]]:
    # pydantic 2.13 remembers such a type only as long as somebody holds it; without this aiogram 3.31 builds it anew
    # after every garbage collection, which took a quarter of all our CPU time.
    return Response[returned]


def _wait_seconds(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, TelegramRetryAfter):
        return min(error.retry_after, _PATIENCE_SECONDS)
    return float(_GROWING(state))
