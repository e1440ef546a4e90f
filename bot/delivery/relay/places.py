"""Places: how many rows the relay has in hand at once, of people, of the staff group, and of what is in bulk."""

from collections.abc import Collection

from bot.domain.outbox.claimed import OutboxRow
from bot.storage.claims import Places

# So many ordering keys of people are served at once: enough to wait for one chat's turn while others go on, and few
# enough to stop quickly. Those of the group wait for one budget of calls; a place more is kept for the urgent.
WINDOW = 8
GROUP_WINDOW = 2
GROUP_URGENT_WINDOW = 1
# Of what is in bulk so many as leave in so long: enough for calls that take half a second, and few enough for a pause.
_BULK_SECONDS = 0.64
_MOST_IN_BULK = 64


def bulk_window(calls_per_second: float) -> int:
    """Return how many rows of notices are in hand at most."""
    return max(2, min(_MOST_IN_BULK, round(calls_per_second * _BULK_SECONDS)))


def free_places(in_hand: Collection[OutboxRow], in_bulk: int, most_in_bulk: int) -> Places:
    """Return how many ordering keys may be claimed beside what is in hand: these rows, and so many in bulk."""
    to_group = [row for row in in_hand if row.message.is_to_group]
    urgent = sum(row.is_urgent for row in to_group)
    free = GROUP_WINDOW + GROUP_URGENT_WINDOW - len(to_group)
    return Places(
        to_people=WINDOW - (len(in_hand) - len(to_group)),
        to_group=min(GROUP_WINDOW - (len(to_group) - urgent), free),
        urgent_to_group=free,
        in_bulk=_free_in_bulk(in_bulk, most_in_bulk),
    )


def _free_in_bulk(in_hand: int, most: int) -> int:
    """Return none until half of the places are free: to look through many at once costs hardly more than one."""
    free = most - in_hand
    return free if free * 2 >= most else 0


def is_time_to_fill(in_bulk: int, most: int) -> bool:
    """Return whether to claim, now that a row in bulk has ended: once at the half of the places, and at the end.

    What ends between these two needs no claim of its own.
    """
    return in_bulk in {0, most // 2}
