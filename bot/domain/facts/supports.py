"""The ten supports."""

from dataclasses import dataclass

from bot.domain.support.consultation import ConsultationKind


@dataclass(frozen=True, slots=True)
class Support:
    """One of the ten mandatory supports, keyed by code because two official orders exist.

    `asks` is the kind of consultation with which a worker asks for it; None: the worker chooses one.
    """

    id: str
    official_number: int
    name_ja: str
    sources: tuple[str, ...]
    asks: ConsultationKind | None = None
