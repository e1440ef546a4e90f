"""A notice as one of its people has it: its words in their language, corrected or taken back since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.notices.notice import Entity, MediaKind


@dataclass(frozen=True, slots=True)
class ReceivedNotice:
    """What a worker got, and what became of it.

    `id` is the notice by which it began, `stands_as` the one whose words count now: itself, or its newest correction.
    `is_outdated` is what stands there before a correction that has no words in the worker's language.
    """

    id: int
    stands_as: int
    sent_at: datetime
    text: str
    entities: Sequence[Entity]
    media: MediaKind | None
    link: str | None
    asks_read: bool
    acknowledged_at: datetime | None
    corrected_at: datetime | None
    taken_back_at: datetime | None
    is_outdated: bool
