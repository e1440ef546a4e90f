"""Gaps between calls: how long until the next one may leave."""

# After a pause of everything, what is in bulk begins anew with so many calls a second, each for so long.
BULK_BEGINS_WITH = (5, 10)
BULK_STEP_SECONDS = 10.0
# So many calls in bulk make up for time that a busy machine took; no second gets more than Telegram takes by that.
BULK_CATCHES_UP = 5


def bulk_gap(since_pause_seconds: float, gap: float) -> float:
    """Return the gap between calls in bulk: they begin slowly where everything was paused."""
    for number, calls_per_second in enumerate(BULK_BEGINS_WITH, 1):
        if since_pause_seconds < number * BULK_STEP_SECONDS:
            return max(gap, 1 / calls_per_second)
    return gap


def next_free(free_at: float, now: float, gap: float, catches_up: int = 1) -> float:
    """Return when the next call may leave; one that woke late takes no time from the next ones, up to so many gaps."""
    return (free_at if now - free_at <= catches_up * gap else now) + gap
