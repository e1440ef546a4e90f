"""Somebody's own server, to which alarms are posted."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web


@dataclass
class Pager:
    """It answers with `status`, once `may_answer` is set, and remembers what it got."""

    address: str = ""
    status: int = 200
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)
    has_got: asyncio.Event = field(default_factory=asyncio.Event)
    got: list[dict[str, object]] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        """Answer one post."""
        body = await request.text()
        self.bodies.append(body)
        self.got.append(json.loads(body))
        self.has_got.set()
        await self.may_answer.wait()
        headers = {"Location": f"{self.address}/elsewhere"} if self.status == web.HTTPFound.status_code else {}
        return web.Response(status=self.status, headers=headers)


@asynccontextmanager
async def running_pager(path: str) -> AsyncIterator[Pager]:
    """A server on 127.0.0.1 that answers at once until a test lets it hang."""
    pager = Pager()
    pager.may_answer.set()
    app = web.Application()
    app.router.add_post("/{path:.*}", pager.take)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    pager.address = f"http://{host}:{port}/{path}"
    yield pager
    await runner.cleanup()
