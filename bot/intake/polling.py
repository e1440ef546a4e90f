"""Polling: updates are asked for, stored, and only then confirmed by asking for the next ones."""

import json
from contextlib import suppress
from typing import Any

import structlog

from bot.clock import pause
from bot.intake.queues import UpdateQueues
from bot.intake.reading import RefusedPollError, read_updates
from bot.intake.receiver import Receiver
from bot.intake.telegram_http import UNREACHED, TelegramHttp
from bot.storage.database import DATABASE_ERRORS

_POLL_SECONDS, _MARGIN_SECONDS = 25, 10
# More than this waits with Telegram, which keeps it for a day.
_MOST_WAITING = 2_000
# A webhook of before stands in the way, or another process asks too.
_CONFLICT = 409
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 0.5, 5.0

log = structlog.get_logger()


async def poll(telegram: TelegramHttp, receiver: Receiver, queues: UpdateQueues, kinds: tuple[str, ...]) -> None:
    """Ask for updates of these kinds until cancelled; what fails is tried again."""
    asked: dict[str, Any] = {"timeout": _POLL_SECONDS, "allowed_updates": json.dumps(kinds)}
    wait = _FIRST_PAUSE_SECONDS
    while True:
        await queues.until_fewer_than(_MOST_WAITING)
        try:
            updates = read_updates(await telegram.ask("getUpdates", asked, _POLL_SECONDS + _MARGIN_SECONDS))
            await receiver.receive(updates)
        except (*UNREACHED, *DATABASE_ERRORS, RefusedPollError) as error:
            log.warning("no updates", error=type(error).__name__, code=getattr(error, "code", None))
            if getattr(error, "code", 0) == _CONFLICT:
                await _remove_webhook(telegram)
            await pause(max(wait, getattr(error, "retry_after", 0)))
            wait = min(wait * 2, _LONGEST_PAUSE_SECONDS)
            continue
        wait = _FIRST_PAUSE_SECONDS
        if updates:
            asked["offset"] = max(each.update_id for each in updates) + 1


async def _remove_webhook(telegram: TelegramHttp) -> None:
    with suppress(*UNREACHED):
        await telegram.ask("deleteWebhook", {}, _MARGIN_SECONDS)
