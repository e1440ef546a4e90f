"""What a person and staff are told, by the outbox, of an update that went wrong."""

from dataclasses import replace
from datetime import datetime, timedelta
from secrets import token_hex

import structlog

from bot.clock import Clock
from bot.domain import callbacks
from bot.domain.missing import MISSING
from bot.domain.outbox import Button, OutboxMessage, say, tell_staff
from bot.domain.received_update import ReceivedUpdate
from bot.domain.staff import Access
from bot.domain.support.alarm import DANGER_DIALOGS, Alarm
from bot.domain.workers.worker import Worker
from bot.storage.database import Database
from bot.storage.store import Store

# What staff read, and the person, when an update is set aside.
_TOLD = {"unreadable": ("staff-unreadable", "error-unreadable"), "bug": ("staff-unhandled", "error-sorry")}

_UNANSWERED = "error-unanswered"
# Longer than a turn and the patience with Telegram.
_JUST_NOW = timedelta(minutes=2)

log = structlog.get_logger()


class Apologies:
    """Tells of what was set aside, what could not be shown in time, and what Telegram refused."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        # By ordering key: what was said in an outage, each text key with its idempotency key.
        self._of_outages: dict[str, dict[str, str]] = {}

    async def set_aside(self, store: Store, received: ReceivedUpdate, why: str, code: str) -> None:
        """Tell the person and staff the same code; staff read whose it was, where they know whom to ask."""
        worker = await worker_of(store, received)
        about = None if worker is None else await store.consultations.newest_in_group(worker.id)
        who = {"code": code, "number": (worker and worker.number) or MISSING}
        await self._put(store, received, tell_staff(_TOLD[why][0], who, consultation_id=about))
        await self._say(store, received, _TOLD[why][1], {"code": code})

    async def unanswered(self, store: Store, received: ReceivedUpdate) -> None:
        """Say once in an outage that nothing could be shown; in danger whom to call, and who hears a running alarm."""
        key, args = await self._what_was_not_shown(store, received)
        told = self._of_outages.setdefault(received.ordering_key, {})
        if key not in told or not await store.outbox_history.is_waiting(told[key]):
            told[key] = f"{key}:{received.update_id}"
            await self._say(store, received, key, args, told[key])

    async def answered(self, received: ReceivedUpdate) -> None:
        """Something could be shown: that it could not is no news any more. Who hears an alarm is said all the same."""
        key = self._of_outages.pop(received.ordering_key, {}).get(_UNANSWERED)
        if key is not None:
            async with self._database.transaction() as store:
                await store.outbox.cancel_one(key, self._clock.now())

    async def refused(self, store: Store, received: ReceivedUpdate) -> None:
        """Tell the person and staff the same code: what was done stands, and what should have been said is not."""
        code, now = token_hex(3), self._clock.now()
        log.error("answer failed", update=received.update_id, code=code)
        # Staff hear of it once a minute.
        told = replace(tell_staff("staff-bug", {"code": code}), idempotency_key=f"bug:answer:{now:%Y-%m-%dT%H:%M}")
        await self._put(store, received, told)
        key, args = await self._what_was_not_shown(store, received)
        if key == _UNANSWERED:
            key, args = "error-unshown", {"code": code}
        await self._say(store, received, key, args)

    async def _what_was_not_shown(self, store: Store, received: ReceivedUpdate) -> tuple[str, dict[str, str]]:
        """Return what to say instead of a screen: in danger nobody is left without the numbers.

        Somebody who has alarmed managers must not think that nobody knows.
        """
        worker = await worker_of(store, received)
        if worker is None:
            return _UNANSWERED, {}
        alarm = await store.alarms.newest_of_worker(worker.id)
        if alarm is not None and alarm.is_running:
            return await _what_of_alarm(store, alarm)
        if await _is_in_danger(store, worker, self._clock.now()):
            return "danger-numbers", {}
        return _UNANSWERED, {}

    async def _say(
        self, store: Store, received: ReceivedUpdate, key: str, args: dict[str, str], idempotency_key: str | None = None
    ) -> None:
        worker = await worker_of(store, received)
        if worker is not None:
            buttons = ((Button("error-go_on", callback=callbacks.GO_ON.data()),),)
            told = say(key, args, worker_id=worker.id, buttons=buttons)
            await self._put(store, received, replace(told, idempotency_key=idempotency_key))

    async def _put(self, store: Store, received: ReceivedUpdate, message: OutboxMessage) -> None:
        await store.outbox.put(replace(message, cause=f"update:{received.update_id}"), self._clock.now())


async def worker_of(store: Store, received: ReceivedUpdate) -> Worker | None:
    """Return the worker whose update it is; None for a stranger's, and for one from a group."""
    chat_id = received.private_chat_id
    return None if chat_id is None else await store.workers.by_chat(chat_id)


async def _what_of_alarm(store: Store, alarm: Alarm) -> tuple[str, dict[str, str]]:
    managers = await store.staff.with_access(Access.MANAGER)
    if any(each.is_reachable for each in managers):
        return "danger-alarmed", {"number": str(alarm.consultation_id)}
    return "danger-unheard", {"number": str(alarm.consultation_id), "phone": MISSING}


async def _is_in_danger(store: Store, worker: Worker, now: datetime) -> bool:
    """Return whether the worker has asked whom to call, or has just written what the staff group may not read.

    Of words that wait for the consent nobody knows yet what they are.
    """
    if worker.chat_id is not None:
        if await store.inbox.has_kept(worker.chat_id, now):
            return True
        if await store.dialog_states.stands_in(worker.chat_id, *DANGER_DIALOGS):
            return True
    last = await store.messages.last_from_worker(worker.id)
    if last is None or now - last.written_at > _JUST_NOW:
        return False
    return not (await store.consultations.get(last.consultation_id)).is_in_group
