"""The guide: what a worker can read about the system, as a tree of topics."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.domain.support.consultation import ConsultationKind

Shown: TypeAlias = Literal["fields", "supports", "changes"]


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the guide: where it hangs, what its words rest on, which records it lists, how to ask about it.

    `parent` None: it stands in the contents. `asks` None: the worker chooses what kind of consultation it is.
    """

    id: str
    sources: tuple[str, ...]
    parent: str | None = None
    shows: Shown | None = None
    asks: ConsultationKind | None = None
