import asyncio
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import web

from simulator.errors import ApiError
from simulator.faults import Fault, Faults
from simulator.groups import Group
from simulator.page_view import view
from simulator.people import Person
from simulator.schema import Json, SchemaError
from simulator.state import State

MoveClock = Callable[[timedelta], Awaitable[None]]
NextEvent = Callable[[], Awaitable[datetime | None]]

PAGE = Path(__file__).parent / "page"
LONG_POLL_SECONDS = 25
ACTIONS = frozenset((
    "sends", "sends_photo", "sends_document", "sends_voice", "sends_video", "sends_sticker", "sends_location",
    "sends_contact", "sends_album", "sends_audio", "sends_animation", "sends_video_note", "sends_live_photo",
    "sends_venue", "sends_dice", "sends_poll", "sends_quiz", "sends_story", "sends_paid_media", "sends_content",
    "shares_location", "moves", "stops_sharing", "forwards", "quotes", "replies_elsewhere", "sends_anonymously",
    "sends_as_channel", "pins", "sets_auto_delete", "edits", "edits_nothing", "replaces_photo", "taps", "taps_forged",
    "reacts", "blocks_bot", "unblocks_bot", "deletes_account", "joins", "leaves", "leaves_unseen",
))  # fmt: skip


class PageApi:
    """The server of the demo page: its files, what everybody sees, and what a person does.

    GET  /                the page; GET /page/<file> its parts
    GET  /page/state      ?since=N waits until the revision is beyond N, then answers as `page_view.view` says
    POST /page/do         {"as": person id, "do": "sends", …the action's own arguments, "chat" and "group" by id}
    POST /page/fault      the fields of a `Fault`, or {"clear": true}
    POST /page/clock      {"move_seconds": N} or {"next_event": true} → {"now": …, "event_at": … or null}
    A wrong request is answered 400 {"error": "…"}.
    """

    def __init__(
        self, state: State, faults: Faults, token: str, move_clock: MoveClock | None, next_event: NextEvent | None
    ) -> None:
        self._state = state
        self._faults = faults
        self._token = token
        self._move_clock = move_clock
        self._next_event = next_event

    def routes(self) -> list[web.AbstractRouteDef]:
        """Return the routes of the demo page."""
        return [
            web.get("/", self._file),
            web.get("/page/state", self._show),
            web.post("/page/do", _told(self._do)),
            web.post("/page/fault", _told(self._fault)),
            web.post("/page/clock", _told(self._clock)),
            web.get("/page/{name}", self._file),
        ]

    async def _file(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info.get("name", "index.html")
        path = PAGE / name
        if not re.fullmatch(r"\w[\w.-]*", name) or not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path, headers={"Cache-Control": "no-cache"})

    async def _show(self, request: web.Request) -> web.StreamResponse:
        since = request.query.get("since", "-1")
        if not re.fullmatch(r"-?\d+", since):
            return web.json_response({"error": "since: must be a whole number"}, status=400)
        with suppress(TimeoutError):  # then the page learns that nothing changed, and what time it is
            await asyncio.wait_for(self._state.changes.after(int(since)), LONG_POLL_SECONDS)
        return web.json_response(view(self._state, self._faults, self._token))

    async def _do(self, told: Json) -> Json:
        person = self._state.chats.get(told.pop("as"))
        action = told.pop("do")
        if not isinstance(person, Person) or action not in ACTIONS:
            raise LookupError("as: must be a person, do: must be one of " + ", ".join(sorted(ACTIONS)))
        for name in {"chat", "group"} & told.keys():
            told[name] = self._group(told[name])
        if isinstance(told.get("button"), list):
            told["button"] = tuple(told["button"])
        return {"result": getattr(person, action)(**told)}

    async def _fault(self, told: Json) -> Json:
        if told.pop("clear", False):
            self._faults.clear()
        else:
            self._faults.add(Fault(**told))
        self._state.changes.happened()
        return {"result": [asdict(fault) for fault in self._faults.active]}

    async def _clock(self, told: Json) -> Json:
        event_at = None
        if "move_seconds" in told and self._move_clock is not None:
            await self._move_clock(timedelta(seconds=told["move_seconds"]))
        elif "next_event" in told and self._next_event is not None:
            event_at = await self._next_event()
        else:
            raise LookupError("this clock cannot be moved that way")
        self._state.changes.happened()
        return {"now": self._state.now().isoformat(), "event_at": event_at and event_at.isoformat()}

    def _group(self, chat_id: int | None) -> Group | None:
        if chat_id is None:
            return None
        chat = self._state.chat(chat_id)
        if not isinstance(chat, Group):
            raise TypeError(f"{chat_id} is no group")
        return chat


def _told(act: Callable[[Json], Awaitable[Json]]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        try:
            told: Json = await request.json()
            return web.json_response(await act(told))
        except (ApiError, SchemaError, LookupError, PermissionError, TypeError, ValueError) as problem:
            return web.json_response({"error": str(problem)}, status=400)

    return handle
