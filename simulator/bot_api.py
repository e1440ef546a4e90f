import asyncio
import traceback
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from simulator.call import Call
from simulator.errors import ApiError
from simulator.faults import Fault, Faults
from simulator.files import Upload
from simulator.limiter import Limiter
from simulator.methods import METHODS
from simulator.methods.polling import get_updates
from simulator.schema import SchemaError
from simulator.state import State
from simulator.wire import failure, hang_up, read_fields, spoilt, success


class BotApi:
    """The Bot API server that bots call: /bot<token>/<method> and /file/bot<token>/<path>."""

    def __init__(self, token: str, state: State, faults: Faults, limiter: Limiter | None) -> None:
        self.calls: list[Call] = []
        self.violations: list[str] = []
        self.latency_seconds = 0.0
        self._token = token
        self._state = state
        self._faults = faults
        self._limiter = limiter

    def routes(self) -> list[web.AbstractRouteDef]:
        """Return the routes of the Bot API."""
        return [
            web.get("/file/bot{token}/{path:.+}", self._download),
            web.route("*", "/bot{token}/{method}", self._handle),
            web.route("*", "/bot{anything:.*}", self._miss),
        ]

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        await self.travel()
        answer = await self._reply(request)
        await self.travel()
        return answer

    async def travel(self) -> None:
        """Take one way between the bot and Telegram: half of the latency."""
        if self.latency_seconds:
            await asyncio.sleep(self.latency_seconds / 2)

    async def _reply(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._answer(request)
        except ApiError as refusal:
            return failure(refusal)
        except SchemaError as violation:
            self.violations.append(str(violation))
            return failure(ApiError(400, f"Bad Request: {violation}"))
        except web.HTTPRequestEntityTooLarge:
            return failure(ApiError(413, "Request Entity Too Large"))
        except Exception:  # noqa: BLE001 every reply is JSON, and a bug in here has to fail the test
            self.violations.append(traceback.format_exc())
            return failure(ApiError(500, "Internal Server Error: a bug in the local Telegram"))

    async def _miss(self, _request: web.Request) -> web.StreamResponse:
        return failure(ApiError(404, "Not Found"))

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self._authorise(request)
        call = self._parse(request.match_info["method"], *await read_fields(request))
        fault = self._faults.take(call.method, call.params.get("chat_id"))
        if fault is None:
            return success(await self._perform(call))
        return await self._spoil(fault, call, request)

    async def _download(self, request: web.Request) -> web.StreamResponse:
        await self.travel()
        try:
            self._authorise(request)
        except ApiError as refusal:
            return failure(refusal)
        stored = self._state.files.at(request.match_info["path"])
        if stored is None:
            return failure(ApiError(404, "Not Found"))
        sandbox = {"Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"}
        return web.Response(body=stored.upload.content, content_type=stored.upload.mime_type, headers=sandbox)

    def _authorise(self, request: web.Request) -> None:
        if request.match_info["token"] != self._token:
            raise ApiError(401, "Unauthorized")

    def _parse(self, written: str, fields: Mapping[str, Any], uploads: Mapping[str, Upload]) -> Call:
        schema = self._state.schema
        method = schema.method_name(written)
        if method is None:
            self.violations.append(f"{written}: unsupported method")
            raise ApiError(404, f"Not Found: the local Telegram does not support the method {written}")
        attached = {name: f"attach://{name}" for name in uploads if schema.takes_file(method, name)}
        params = schema.parse_call(method, {**fields, **attached})
        call = Call(method, params, self._state.now(), uploads)
        if method != "getUpdates":
            self.calls.append(call)
        return call

    async def _perform(self, call: Call) -> object:
        if call.method == "getUpdates":
            return await get_updates(self._state, call)
        try:
            self._limit(call)
            result = METHODS[call.method](self._state, call)
        finally:  # who waits for a call hears of one that was refused, too
            self._state.changes.happened()
        self._state.schema.check_result(call.method, result)
        return result

    def _limit(self, call: Call) -> None:
        chat_id = call.params.get("chat_id")
        if self._limiter is None or not isinstance(chat_id, int):
            return
        if call.params.get("allow_paid_broadcast"):
            self._limiter.admit_paid(chat_id, call.at)
            return
        self._limiter.admit_free(chat_id, call.at)

    async def _spoil(self, fault: Fault, call: Call, request: web.Request) -> web.StreamResponse:
        self._state.changes.happened()
        if fault.kind == "slow":
            await self._faults.hold(fault.held_seconds)
            return success(await self._perform(call))
        if fault.is_performed:
            await self._perform(call)
        if fault.is_held:
            await self._faults.hold(fault.held_seconds)
        return spoilt(fault) or hang_up(request)
