"""Webhook: Telegram posts updates to an address of ours; each is stored before Telegram hears that we have it."""

import json
from collections.abc import Sequence
from hashlib import sha256
from hmac import compare_digest
from typing import Any

import structlog
from aiohttp import web

from bot.clock import pause
from bot.intake.queues import UpdateQueues
from bot.intake.reading import read_update
from bot.intake.receiver import Receiver
from bot.intake.telegram_http import UNREACHED, TelegramHttp, read_answer
from bot.storage.database import DATABASE_ERRORS

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
_CHECK_EVERY_SECONDS = 20
# More than this waits with Telegram, which tries again.
_MOST_WAITING = 2_000
_LARGEST_BYTES = 1_000_000

log = structlog.get_logger()


class Webhook:
    """Listens on a port for what Telegram posts to `url`, which a proxy with TLS hands on."""

    def __init__(  # noqa: PLR0913 - what it is told, and what it works with
        self, token: str, url: str, port: int, *, telegram: TelegramHttp, receiver: Receiver, queues: UpdateQueues
    ) -> None:
        # Telegram sends it back with each update; nobody else can know it.
        self._secret = sha256(f"webhook of {token}".encode()).hexdigest()
        self._url = url
        self._port = port
        self._telegram = telegram
        self._receiver = receiver
        self._queues = queues

    async def listen(self, kinds: Sequence[str]) -> None:
        """Listen until cancelled, and see to it that Telegram knows the address."""
        app = web.Application(client_max_size=_LARGEST_BYTES)
        app.router.add_post("/{path:.*}", self._take)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, port=self._port).start()
            while True:
                await self._keep_set(kinds)
                await pause(_CHECK_EVERY_SECONDS)
        finally:
            await runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        told = request.headers.get(_SECRET_HEADER, "").encode(errors="surrogateescape")
        if not compare_digest(told, self._secret.encode()):
            return web.Response(status=403)
        if self._queues.waiting >= _MOST_WAITING:
            return web.Response(status=503)
        try:
            await self._receiver.receive([read_update(await request.text())])
        except (ValueError, KeyError):  # no update, and so nothing that could be lost
            return web.Response(status=400)
        except DATABASE_ERRORS as error:
            log.warning("no updates", error=type(error).__name__, code=None)
            return web.Response(status=503)
        return web.Response()

    async def _keep_set(self, kinds: Sequence[str]) -> None:
        """Set the webhook where Telegram has another or none; a sign of life says that all is well."""
        try:
            info = await self._ask("getWebhookInfo", {})
            if info.get("url") != self._url:
                wanted = {"url": self._url, "secret_token": self._secret, "allowed_updates": json.dumps(list(kinds))}
                await self._ask("setWebhook", wanted)
            await self._receiver.receive(())
        except (*UNREACHED, *DATABASE_ERRORS) as error:
            log.warning("no updates", error=type(error).__name__, code=None)

    async def _ask(self, method: str, data: dict[str, Any]) -> dict[str, Any]:
        answer = read_answer(await self._telegram.ask(method, data, _CHECK_EVERY_SECONDS))
        if not answer.get("ok"):
            raise ValueError(f"{method} was refused")
        result = answer.get("result")
        return result if isinstance(result, dict) else {}
