"""A picture whose words name a card: it waits until the worker has said what it shows, and nobody sees it before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.days import tokyo_day
from bot.domain.support.message import IncomingMessage


@dataclass(frozen=True, slots=True)
class HeldPicture:
    """A picture as it came, and when the worker was asked about it, and once more, or about another of its album."""

    words: IncomingMessage
    held_at: datetime
    asked_again_at: datetime | None = None

    def is_asked_about_again(self, today: date) -> bool:
        """Return whether the worker is to be asked once more, on a later day than first."""
        return self.asked_again_at is None and tokyo_day(self.held_at) < today

    def is_for_staff(self, today: date) -> bool:
        """Return whether the worker has been asked once more, and left that day without an answer."""
        return self.asked_again_at is not None and tokyo_day(self.asked_again_at) < today


def one_of_each_album(held: Sequence[HeldPicture]) -> Sequence[HeldPicture]:
    """Return the first picture of each album, about which the worker was asked, and each that is in none."""
    return list({each.words.album or each.words.telegram_id: each for each in reversed(held)}.values())[::-1]


def with_album(held: Sequence[HeldPicture], telegram_id: int, album: str | None = None) -> Sequence[HeldPicture]:
    """Return the picture with that id of the worker's chat, and all of its album: also by `album` alone."""
    albums = {album, *(each.words.album for each in held if each.words.telegram_id == telegram_id)} - {None}
    return [each for each in held if each.words.telegram_id == telegram_id or each.words.album in albums]
