"""The guide: what a worker can read about the system, as a tree of topics, and about daily life, in groups."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from bot.domain.support.consultation import ConsultationKind

Shown: TypeAlias = Literal["fields", "supports", "changes"]
# What the contents list, in this order: each leads to a list that is no longer than a screen.
Group: TypeAlias = Literal["danger", "pay", "work", "health", "home", "stay", "system"]


# What a worker writes from one of these pages, managers and admins alone read from the first word.
RESTRICTED_TOPICS = frozenset({"violence", "harassment", "pregnancy_childcare"})


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the guide: where it hangs, what its words rest on, which records it lists, how to ask about it.

    `parent` is another topic or a group; None: it stands in the contents. `asks` None: the worker chooses what kind of
    consultation it is. `search_words` are everyday words by language that lead to it beside its title.
    """

    id: str
    sources: tuple[str, ...]
    parent: str | None = None
    shows: Shown | None = None
    asks: ConsultationKind | None = None
    search_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Term:
    """A Japanese word that a worker shows or reads on papers, and how it is read, in hiragana."""

    word: str
    reading: str


@dataclass(frozen=True, slots=True)
class LifeTopic:
    """A page about daily life: its group, who helps, its figures, its Japanese words, and the words that lead to it.

    `who_helps` are ids of hotlines, `search_words` everyday words by language. `danger`: who helps stands
    on its first screen. `sensitive`: nobody else should see that somebody reads it.
    """

    id: str
    group: Group
    asks: ConsultationKind
    who_helps: tuple[str, ...]
    sources: tuple[str, ...]
    terms: tuple[Term, ...]
    search_words: Mapping[str, tuple[str, ...]]
    figures: tuple[str, ...] = ()
    danger: bool = False
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class LifeFigure:
    """An amount, a period or a day of the pages about daily life: the variables of its sentence, and its sources."""

    id: str
    sources: tuple[str, ...]
    numbers: Mapping[str, int] = field(default_factory=dict)
    day: date | None = None


@dataclass(frozen=True, slots=True)
class MinimumWage:
    """The minimum wage of a prefecture, by the prefecture's id, in yen for an hour."""

    id: str
    yen: int
    sources: tuple[str, ...]
