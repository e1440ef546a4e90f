"""The silent: who has a notice, is asked to say that they have read it, and has not."""

from datetime import datetime, timedelta

from bot.domain.days import TOKYO
from bot.domain.quiet_hours import Hours, release_at

# The sentence by which they are reminded, once.
SILENT = "notice-silent"
# So long after the notice they are reminded; so long after that staff call about what is urgent.
REMINDED_AFTER = CALLED_AFTER = timedelta(days=3)
# So long after its end staff are told each day whom a change of something urgent has not reached.
MISSED_FOR = timedelta(days=7)
_ONE_DAY = timedelta(days=1)


def reminded_at(now: datetime, hours: Hours) -> datetime:
    """The next time that it is the hour which a worker chose."""
    here = now.astimezone(TOKYO)
    today_at = release_at(here.date(), hours, TOKYO)
    return today_at if today_at >= here else release_at(here.date() + _ONE_DAY, hours, TOKYO)
