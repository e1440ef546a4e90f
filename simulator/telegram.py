import asyncio
from collections.abc import Callable
from datetime import timedelta

from aiohttp import web

from simulator.bot_api import BotApi
from simulator.call import Call
from simulator.chats import Chat
from simulator.clock import Clock
from simulator.faults import Faults
from simulator.groups import Group
from simulator.limiter import Limiter
from simulator.page_api import MoveClock, NextEvent, PageApi
from simulator.people import Person
from simulator.schema import Json
from simulator.state import Answer, State
from simulator.webhook import WebhookDelivery

LARGEST_UPLOAD_BYTES = 50 * 1024 * 1024
# So long a bot may take on a busy machine, where its process starts first.
PATIENCE_SECONDS = 60.0


class Telegram:
    """A Telegram of one's own: a Bot API server on 127.0.0.1 with people, groups, faults and a clock.

    Tests assert that `violations` stays empty: it lists what no bot may send and what no Telegram may answer,
    as opposed to the refusals that a bot has to live with.
    `latency` is how many real seconds each call of the bot takes, there and back.
    """

    def __init__(  # noqa: PLR0913 it is built in one place, by name
        self,
        clock: Clock,
        token: str = "1000:demo",  # noqa: S107 it opens nothing but this process
        bot_username: str = "shien_demo_bot",
        bot_name: str = "Shien",
        *,
        limits_enforced: bool = True,
        latency: float = 0,
        move_clock: MoveClock | None = None,
        next_event: NextEvent | None = None,
    ) -> None:
        bot_id = int(token.partition(":")[0])
        bot = {"id": bot_id, "is_bot": True, "first_name": bot_name, "username": bot_username}
        self.token = token
        self.base = ""
        self.limits_enforced = limits_enforced
        self._state = State(clock, bot)
        self.faults = Faults(self._state.now)
        self._api = BotApi(token, self._state, self.faults, Limiter() if limits_enforced else None)
        self.latency = latency
        self._delivery = WebhookDelivery(self._state.updates, self.faults, self._api)
        self._page = PageApi(self._state, self.faults, token, move_clock, next_event)
        self._runner: web.AppRunner | None = None

    @property
    def calls(self) -> list[Call]:
        """Return what the bot called so far, getUpdates and malformed calls left out, oldest first."""
        return self._api.calls

    @property
    def violations(self) -> list[str]:
        """Return every breach of the Bot API description, in words."""
        return self._api.violations

    @property
    def latency(self) -> float:
        """Return how many real seconds each call of the bot takes; it may be set at any time."""
        return self._api.latency_seconds

    @latency.setter
    def latency(self, seconds: float) -> None:
        self._api.latency_seconds = seconds

    @property
    def deleted_copies_for(self) -> timedelta:
        """Return how long a deleted message can still be copied: not at all until it is set."""
        return self._state.deleted_copies_for

    @deleted_copies_for.setter
    def deleted_copies_for(self, duration: timedelta) -> None:
        self._state.deleted_copies_for = duration

    @property
    def webhook_retry_seconds(self) -> float:
        """Return how many real seconds pass before an update is posted again that the webhook did not take."""
        return self._delivery.retry_seconds

    @webhook_retry_seconds.setter
    def webhook_retry_seconds(self, seconds: float) -> None:
        self._delivery.retry_seconds = seconds

    @property
    def update_ids_restart_at(self) -> int | None:
        """Return the number of the next update after an idle week; None goes on counting."""
        return self._state.updates.ids_restart_at

    @update_ids_restart_at.setter
    def update_ids_restart_at(self, update_id: int | None) -> None:
        self._state.updates.ids_restart_at = update_id

    @property
    def answers(self) -> list[Answer]:
        """Return the answered callback queries, oldest first."""
        return self._state.answers

    @property
    def revision(self) -> int:
        """Return the number of changes so far."""
        return self._state.changes.revision

    async def start(self, port: int = 0) -> None:
        """Listen on 127.0.0.1; port 0 takes a free one. `base` is the URL afterwards.

        After `stop` it can be started again, on the port of before, as a Telegram that was away.
        """
        app = web.Application(client_max_size=LARGEST_UPLOAD_BYTES)
        app.add_routes([*self._api.routes(), *self._page.routes()])
        self._runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        if self._state.updates.webhook.url:
            self._delivery.start()
        self.base = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Stop listening and hang up on everybody who waits."""
        self.faults.clear()
        await self._delivery.stop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def add_person(
        self,
        id: int,  # noqa: A002 Telegram's own name for it
        first_name: str,
        last_name: str | None = None,
        language_code: str | None = None,
        label: str = "",
    ) -> Person:
        """Add somebody with a phone, who has not written to the bot yet."""
        names = {"first_name": first_name, "last_name": last_name, "language_code": language_code}
        known = {name: value for name, value in names.items() if value is not None}
        person = Person(self._state, {"id": id, "is_bot": False, **known}, label)
        self._add(person)
        return person

    def add_group(
        self,
        id: int,  # noqa: A002 Telegram's own name for it
        title: str,
        members: list[int],
        *,
        forum: bool = False,
    ) -> Group:
        """Add a group with the bot as an administrator."""
        group = Group(self._state, id, title, members)
        if forum:
            group.become_forum()
        self._add(group)
        return group

    def queue_unchecked(self, kind: str, payload: Json) -> None:
        """Let the bot have an update that is not in Telegram's description: of a later version, or broken."""
        self._state.updates.queue_unchecked(kind, payload)

    async def polled(self, within_seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until a bot asked for updates, and so said which kinds it wants."""
        await asyncio.wait_for(self._state.updates.polled(), within_seconds)

    async def confirmed(self, within_seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until the bot confirmed every queued update by a later `offset`.

        A bot that handles updates one by one (aiogram: `handle_as_tasks=False`) has finished their turns by then;
        one that handles them as tasks has merely fetched them.
        """
        await asyncio.wait_for(self._state.updates.confirmed(), within_seconds)

    async def until(self, condition: Callable[[], bool], within_seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until a condition holds, asking it after every change; TimeoutError after so many real seconds."""
        await asyncio.wait_for(self._state.changes.until(condition), within_seconds)

    async def changed(self, since: int | None = None) -> int:
        """Wait until the revision is beyond `since` (default: now) and return it."""
        return await self._state.changes.after(self.revision if since is None else since)

    def _add(self, chat: Chat) -> None:
        self._state.chats[chat.id] = chat
        self._state.changes.happened()
