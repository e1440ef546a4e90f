"""Ordering keys that a transaction gives back when it ends, and those under which it has put something in."""

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.outbox import Envelope
from bot.domain.outbox.claimed import OutboxRow
from bot.storage.claims import Claim, OrderingKeys
from bot.storage.outbox.first_rows import FirstRows
from bot.storage.table import Repository

# Until when the first row of a key that is given back waits, though it is due.
HeldUntil = datetime | None


class Releases(Repository):
    """Locks keys in sorted order, several with one statement, and lets them be claimed again."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection)
        self._keys = OrderingKeys(connection)
        self._firsts = FirstRows(connection)
        self._released: dict[str, tuple[Claim, HeldUntil]] = {}

    def add(self, row: OutboxRow, held_until: HeldUntil = None) -> None:
        """Give the key of a claimed row back when the transaction ends."""
        self._released[row.ordering_key] = (Claim(row.ordering_key, row.epoch, row.is_urgent), held_until)

    async def lock(self, first_due: Mapping[str, tuple[Envelope, datetime]]) -> Mapping[str, HeldUntil]:
        """Lock the keys that are given back, and announce the others; raises LeaseLostError. Returns the former."""
        released, self._released = self._released, {}
        for is_released, keys in groupby(sorted({*released, *first_due}), released.__contains__):
            if is_released:
                await self._keys.release([released[key][0] for key in keys])
            else:
                await self._keys.announce([first_due[key] for key in keys])
        return {key: held_until for key, (_claim, held_until) in released.items()}

    async def let_be_claimed(self, keys: Mapping[str, HeldUntil]) -> None:
        """Let locked keys be claimed when the first of what waits is due; those for which nothing does, are gone."""
        if not keys:
            return
        await self._keys.set_due(await self._firsts.waiting(keys), keys)
