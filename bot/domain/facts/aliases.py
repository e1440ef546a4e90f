"""Aliases: the other words by which people call a country, an industrial field, a status and a language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Aliases:
    """Words by id, kind by kind; an id without other words has no entry."""

    countries: Mapping[str, tuple[str, ...]]
    fields: Mapping[str, tuple[str, ...]]
    statuses: Mapping[str, tuple[str, ...]]
    languages: Mapping[str, tuple[str, ...]]
