"""The alarm outside Telegram: each ring is posted to an address of the organisation, for phones mute bots.

What is posted is a number, how urgent it is, which ring it is and when it was: never a word or a name.
"""

import asyncio
from datetime import datetime, timedelta

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.clock import Clock
from bot.domain.support.alarm import LATEST_POST, Alarm
from bot.storage.database import Database

_ANSWER_WITHIN_SECONDS = 10
# So long another process leaves a ring alone that this one is posting.
_LEASE = timedelta(seconds=60)
# What failed is tried again after as long as it has failed, and no sooner than this.
_SOONEST = timedelta(seconds=10)
_OK, _NO_MORE = 200, 300

log = structlog.get_logger()


class AlarmWebhook:
    """Posts the newest ring of every alarm that runs to one address, and tries again until it was taken there.

    An alarm that has ended is posted no more. A crash between the post and its note posts a ring twice: who receives
    it knows a ring again by its number and its place.
    """

    def __init__(self, address: str, database: Database, clock: Clock) -> None:
        """Opens nothing; the address may hold a secret, and is never logged."""
        self._address = address
        self._database = database
        self._clock = clock

    async def post_due(self) -> None:
        """Post every ring that is due, and let none wait for another; returns when each was tried."""
        async with self._database.transaction() as store:
            due = await store.alarms.to_post(self._clock.now())
        tried = await asyncio.gather(*map(self._post, due), return_exceptions=True)
        for alarm, error in zip(due, tried, strict=True):
            if error is not None:
                log.error("alarm not posted", consultation=alarm.consultation_id, failure=type(error).__name__)

    async def _post(self, alarm: Alarm) -> None:
        now = self._clock.now()
        async with self._database.transaction() as store:
            if not await store.alarms.claim_post(alarm, now, now + _LEASE):
                return
            urgency = await store.standings.urgency_of(alarm.consultation_id)
        failure = await self._failure_of(
            {
                "number": alarm.consultation_id,
                "urgency": urgency.value,
                "rung": alarm.rung,
                "at": (alarm.rang_at or now).isoformat(),
            }
        )
        async with self._database.transaction() as store:
            if failure is None:
                await store.alarms.posted(alarm)
                return
            await store.alarms.not_posted(alarm, failure, self._again_at(alarm))
        log.warning("alarm not posted", consultation=alarm.consultation_id, rung=alarm.rung, failure=failure)

    async def _failure_of(self, ring: dict[str, object]) -> str | None:
        """Return why the address did not take it, in words that hold nothing of the address; None where it did."""
        timeout = ClientTimeout(total=_ANSWER_WITHIN_SECONDS)
        try:
            async with (
                ClientSession(timeout=timeout) as session,
                session.post(self._address, json=ring, allow_redirects=False) as answer,
            ):
                return None if _OK <= answer.status < _NO_MORE else f"HTTP {answer.status}"
        except (ClientError, TimeoutError, ValueError) as error:
            return type(error).__name__

    def _again_at(self, alarm: Alarm) -> datetime:
        now = self._clock.now()
        failing = now - (alarm.rang_at or now)
        return now + min(max(failing, _SOONEST), LATEST_POST)
