"""When rows in bulk begin: noted right before their calls, so that only what is in the air counts as perhaps sent."""

from collections.abc import Collection, Sequence

from bot.delivery.rate_limiter.before_call import BEFORE_CALL
from bot.domain.outbox.claimed import OutboxRow
from bot.storage.database import Database
from bot.storage.store import Store

# Who leaves within so long is noted together: at 25 a second each by itself, where nothing limits the rate many.
_TOGETHER_SECONDS = 0.04


class NotWaitingError(Exception):
    """What was claimed has been withdrawn, or somebody else has it: it must not be sent."""


class Beginnings:
    """Notes them, in the order of the claims; the limiter asks for one at a time, when its turn has come."""

    def __init__(self, database: Database, calls_per_second: float) -> None:
        self._database = database
        self._together = max(1, round(calls_per_second * _TOGETHER_SECONDS))
        self._claimed: dict[int, OutboxRow] = {}
        self._begun: set[int] = set()

    async def first_of(self, store: Store, rows: Sequence[OutboxRow]) -> Collection[int]:
        """Note those of claimed rows that leave at once, with the claim; returns their ids."""
        at_once = rows[: max(0, self._together - len(self._claimed))]
        return await store.claimed_rows.begin(at_once) if at_once else ()

    def expect(self, rows: Sequence[OutboxRow], begun: Collection[int]) -> None:
        """Take rows whose claim is written; these have begun, the others leave after those before them."""
        self._begun.update(begun)
        self._claimed.update({row.id: row for row in rows if row.id not in begun})

    def announce(self, row: OutboxRow) -> None:
        """Let the first call of the present task note that this row begins; the others find that noted."""

        async def begin() -> None:
            if row.id in self._claimed:
                await self._note(row)
            if row.id not in self._begun:
                raise NotWaitingError

        BEFORE_CALL.set(begin)

    def forget(self, row: OutboxRow) -> None:
        """Note that nothing is known of a row any more."""
        self._claimed.pop(row.id, None)
        self._begun.discard(row.id)

    async def _note(self, row: OutboxRow) -> None:
        others = [each for each in self._claimed.values() if each is not row]
        rows = [row, *others[: self._together - 1]]
        async with self._database.transaction() as store:
            begun = await store.claimed_rows.begin(rows)
        self._begun.update(begun)
        for each in rows:
            self._claimed.pop(each.id, None)
