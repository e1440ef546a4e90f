import asyncio
from contextlib import suppress
from http import HTTPStatus
from urllib.parse import urlsplit

import aiohttp

from simulator.bot_api import BotApi
from simulator.faults import Faults
from simulator.schema import Json
from simulator.updates import LOCAL, Updates, Webhook

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 a header's name
METHOD = "webhook"


class DeliveryError(Exception):
    """Why an update was not taken, as getWebhookInfo says it."""


class WebhookDelivery:
    """Posts updates to the webhook, those of one chat in order, until each is answered with a 2xx.

    It posts to this machine alone. `retry_seconds` are real ones. A `Fault` for the method "webhook" spoils a post:
    one that is performed (drop_after) loses the answer, so that the update comes again; any other one, the post.
    """

    def __init__(self, updates: Updates, faults: Faults, api: BotApi) -> None:
        self.retry_seconds = 0.1
        self._updates = updates
        self._faults = faults
        self._api = api
        updates.when_webhook_is_set = self.start
        self._busy: set[object] = set()
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Post from now on whatever waits while there is a webhook."""
        if self._running is None:
            self._running = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """End every post."""
        if self._running is not None:
            self._running.cancel()
            with suppress(asyncio.CancelledError):
                await self._running
            self._running = None

    async def _run(self) -> None:
        timeout = aiohttp.ClientTimeout(total=60)
        async with aiohttp.ClientSession(timeout=timeout) as session, asyncio.TaskGroup() as posts:
            while True:
                await self._updates.changes.until(lambda: self._next() is not None)
                update = self._next()
                if update is not None:
                    self._busy.add(queue_of(update))
                    posts.create_task(self._deliver(session, update))

    def _next(self) -> Json | None:
        webhook = self._updates.webhook
        if not webhook.url or len(self._busy) >= webhook.max_connections:
            return None
        free = (update for update in self._updates.pending() if queue_of(update) not in self._busy)
        return next(free, None)

    async def _deliver(self, session: aiohttp.ClientSession, update: Json) -> None:
        try:
            await self._post(session, self._updates.webhook, update)
        except (DeliveryError, aiohttp.ClientError, TimeoutError, OSError) as problem:
            self._updates.fail(str(problem) or type(problem).__name__)
            await asyncio.sleep(self.retry_seconds)
        else:
            self._updates.confirm(update)
        finally:
            self._busy.discard(queue_of(update))
            self._updates.changes.happened()

    async def _post(self, session: aiohttp.ClientSession, webhook: Webhook, update: Json) -> None:
        if urlsplit(webhook.url).hostname not in LOCAL:
            raise DeliveryError("Failed to resolve host: Name or service not known")
        fault = self._faults.take(METHOD, None)
        if fault is not None and not fault.is_performed:
            raise DeliveryError("Connection timed out")
        await self._api.travel()
        headers = {SECRET_HEADER: webhook.secret_token} if webhook.secret_token else {}
        async with session.post(webhook.url, json=update, headers=headers) as answer:
            body = await answer.read()
        await self._api.travel()
        if fault is not None:
            raise DeliveryError("Connection reset by peer")
        if answer.status // 100 != HTTPStatus.OK // 100:
            raise DeliveryError(f"Wrong response from the webhook: {answer.status} {answer.reason}")
        if b'"method"' in body:
            self._api.violations.append("webhook: the local Telegram performs no method in the answer to an update")


def queue_of(update: Json) -> object:
    """Return what keeps updates in order: those of one chat, or of one person, come one after the other."""
    payload: Json = next(value for name, value in update.items() if name != "update_id")
    place = payload.get("message", payload).get("chat") or payload.get("from") or payload
    return place.get("id")
