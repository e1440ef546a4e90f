"""Aliases: the other words by which people call a country, an industrial field, a status and a language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trade:
    """Words for work that several fields have: they mean none of these fields, and each may be meant."""

    fields: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Aliases:
    """Words by id, kind by kind; an id without other words has no entry.

    `beside_places` are words that people write beside the name of a place.
    """

    countries: Mapping[str, tuple[str, ...]]
    fields: Mapping[str, tuple[str, ...]]
    statuses: Mapping[str, tuple[str, ...]]
    languages: Mapping[str, tuple[str, ...]]
    trades: tuple[Trade, ...]
    beside_places: tuple[str, ...]

    def trades_of(self, field_id: str) -> Iterator[str]:
        """Words for work that this field has, and others too."""
        return (word for trade in self.trades if field_id in trade.fields for word in trade.words)
