"""Reachability: who has no chat with the bot, and who got a reminder and has not reacted."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.days import tokyo_day

# So Telegram says that an account is gone, or has never had anything to do with the bot.
NO_CHAT = ("chat not found", "peer_id_invalid")


@dataclass(frozen=True, slots=True)
class Reminded:
    """A worker (id), when the newest of the reminders came that are looked at, and when the worker was last seen."""

    worker_id: int
    at: datetime
    last_seen_on: date | None

    @property
    def is_silent(self) -> bool:
        """Return whether the worker was not seen since.

        Only the day is known on which somebody was last seen: the reminder's own day counts as before it.
        """
        return self.last_seen_on is None or self.last_seen_on <= tokyo_day(self.at)
