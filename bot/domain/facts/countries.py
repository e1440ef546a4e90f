"""What each home country asks before its people leave."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from bot.domain.days import Validity

STATELESS = "stateless"


Need: TypeAlias = Literal["required", "not_required", "unclear"]


@dataclass(frozen=True, slots=True)
class HomePaper:
    """A document that a country gives out, by its own name.

    `filed` tells whether it goes to the Immigration Services Agency with the application; None: not known.
    """

    name: str
    filed: bool | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Procedure:
    """The procedure that a country asks of its people before such work, per path, and the documents they get."""

    validity: Validity
    needs: Mapping[str, Need]
    sources: tuple[str, ...]
    papers: tuple[HomePaper, ...] = ()


@dataclass(frozen=True, slots=True)
class Country:
    """A nationality (`stateless` is one): memorandum, residents with SSW (i), procedures before leaving."""

    id: str
    procedures: tuple[Procedure, ...]
    sources: tuple[str, ...]
    memorandum: bool = False
    ssw1_residents: int | None = None

    @property
    def cooperates(self) -> bool:
        """Return whether official pages show that its people are accepted: a memorandum, or residents counted."""
        return self.memorandum or self.ssw1_residents is not None

    def procedure(self, day: date) -> Procedure | None:
        """The procedure known for that day, or None outside the known days."""
        return next((procedure for procedure in self.procedures if procedure.validity.covers(day)), None)


@dataclass(frozen=True, slots=True)
class ExcludedCountry:
    """A country whose people are not accepted, from an official page."""

    id: str
    validity: Validity
    sources: tuple[str, ...]
