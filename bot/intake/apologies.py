"""What a person and staff are told, by the outbox, of an update that went wrong."""

from dataclasses import replace
from secrets import token_hex

import structlog

from bot.clock import Clock
from bot.domain import callbacks
from bot.domain.missing import MISSING
from bot.domain.outbox import Button, OutboxMessage, SayText, tell_staff
from bot.domain.received_update import ReceivedUpdate
from bot.domain.workers.worker import Worker
from bot.intake.addressee import addressee_of, worker_of
from bot.intake.bug_cards import tell_of_bug
from bot.intake.in_danger import IsCry, Said, said_in_danger, said_of_cry
from bot.storage.database import DATABASE_ERRORS, Database
from bot.storage.store import Store

# What staff read, and the person, when an update is set aside.
_TOLD = {"unreadable": ("staff-unreadable", "error-unreadable"), "bug": ("staff-unhandled", "error-sorry")}

_UNANSWERED = "error-unanswered"

log = structlog.get_logger()


class Apologies:
    """Tells of what was set aside, what could not be shown in time, and what Telegram refused."""

    def __init__(self, database: Database, clock: Clock, is_cry: IsCry) -> None:
        self._database = database
        self._clock = clock
        self._is_cry = is_cry
        # By ordering key: what was said in an outage, each text key with its idempotency key.
        self._of_outages: dict[str, dict[str, str]] = {}

    async def set_aside(self, store: Store, received: ReceivedUpdate, why: str, code: str) -> None:
        """Tell the person and staff the same code; staff read whose it was, where they know whom to ask.

        Staff hear once a minute, with all whom it met; each person hears it each time. In danger,
        or where it may have been a cry, the person reads below whom to call.
        """
        worker = await worker_of(store, received)
        about = None if worker is None else await _newest_in_group(store, worker)
        who = {"code": code, "number": (worker and worker.number) or MISSING}
        card = replace(tell_staff(_TOLD[why][0], who, consultation_id=about), cause=f"update:{received.update_id}")
        await tell_of_bug(store, card, f"bug:{why}", self._clock.now())
        await self._say(store, received, _TOLD[why][1], {"code": code})
        said = await said_of_cry(store, received, worker, self._clock.now(), self._is_cry)
        if said is not None:
            await self._say(store, received, *said)

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
        code = token_hex(3)
        log.error("answer failed", update=received.update_id, code=code)
        card = replace(tell_staff("staff-bug", {"code": code}), cause=f"update:{received.update_id}")
        await tell_of_bug(store, card, "bug:answer", self._clock.now())
        key, args = await self._what_was_not_shown(store, received)
        if key == _UNANSWERED:
            key, args = "error-unshown", {"code": code}
        await self._say(store, received, key, args)

    async def _what_was_not_shown(self, store: Store, received: ReceivedUpdate) -> Said:
        """Return what to say instead of a screen: in danger nobody is left without the numbers."""
        worker = await worker_of(store, received)
        said = None if worker is None else await said_in_danger(store, worker, self._clock.now(), self._is_cry)
        return said or (_UNANSWERED, {})

    async def _say(
        self, store: Store, received: ReceivedUpdate, key: str, args: dict[str, str], idempotency_key: str | None = None
    ) -> None:
        addressee = await addressee_of(store, received)
        if addressee is not None:
            goes_on = callbacks.SHOW_HOME if addressee.worker is None else callbacks.GO_ON
            told = SayText(key, args, ((Button("error-go_on", callback=goes_on.data()),),))
            await self._put(store, received, addressee.address(replace(told, idempotency_key=idempotency_key)))

    async def _put(self, store: Store, received: ReceivedUpdate, message: OutboxMessage) -> None:
        await store.outbox.put(replace(message, cause=f"update:{received.update_id}"), self._clock.now())


async def _newest_in_group(store: Store, worker: Worker) -> int | None:
    """Return the consultation in whose topic staff read of it; None: in General, also where it cannot be read."""
    try:
        return await store.consultations.newest_in_group(worker.id)
    except DATABASE_ERRORS:
        raise
    except Exception as error:  # noqa: BLE001 - an apology needs nothing that failed before it
        log.warning("no consultation can be read", worker=worker.id, error=type(error).__name__)
        return None
