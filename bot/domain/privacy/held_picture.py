"""A picture whose words name a card: it waits until the worker has said what it shows, and nobody sees it before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.support.message import IncomingMessage


@dataclass(frozen=True, slots=True)
class HeldPicture:
    """A picture as it came, and since when the worker is asked about it, or about another one of its album."""

    words: IncomingMessage
    held_at: datetime


def with_album(held: Sequence[HeldPicture], telegram_id: int, album: str | None = None) -> Sequence[HeldPicture]:
    """Return the picture with that id of the worker's chat, and all of its album: also by `album` alone."""
    albums = {album, *(each.words.album for each in held if each.words.telegram_id == telegram_id)} - {None}
    return [each for each in held if each.words.telegram_id == telegram_id or each.words.album in albums]
