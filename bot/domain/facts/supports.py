"""The ten supports."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.support.consultation import ConsultationKind


@dataclass(frozen=True, slots=True)
class Support:
    """One of the ten mandatory supports, keyed by code because two official orders exist.

    `asks` is the kind of consultation with which a worker asks for it; None: the worker chooses one.
    `search_words` lead to its page of the guide, by language.
    """

    id: str
    official_number: int
    name_ja: str
    sources: tuple[str, ...]
    asks: ConsultationKind | None = None
    search_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
