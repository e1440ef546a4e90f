"""The industrial fields: which are open, to whom, and what each asks beyond the general rules."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from bot.domain.days import Validity

Status: TypeAlias = Literal["ssw1", "ssw2"]
Path: TypeAlias = Literal["from_abroad", "change_status", "change_employer", "extend"]
Doubt: TypeAlias = Literal["not_met", "needs_staff"]


@dataclass(frozen=True, slots=True)
class Suspension:
    """Applications of one status, on some paths, that are not taken as usual: what they get instead."""

    status: Status
    paths: tuple[Path, ...]
    verdict: Doubt
    validity: Validity
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JapaneseLevel:
    """A field's own Japanese level N3 for one status, for all its work or for some roles.

    `below` is the verdict for a worker who has less.
    """

    status: Status
    below: Doubt
    sources: tuple[str, ...]
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SkillTest:
    """One way to prove the skill for a status; a field's further records of that status are other ways.

    `name_ja` is the official name, or a plain one where the official name was not seen.
    """

    status: Status
    name_ja: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldStandard:
    """The standard of a field beyond the general rules, and for whom; no answer of a worker decides it."""

    id: str
    party: Literal["employer", "worker"]
    sources: tuple[str, ...]
    statuses: tuple[Status, ...] = ("ssw1", "ssw2")


@dataclass(frozen=True, slots=True)
class FieldQuestion:
    """A yes/no question that only this field asks; it is asked as `field_standards.<id>`."""

    id: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """An industrial field, open or decided and not open yet (`opens_on` None: no day is confirmed).

    Names are the official ones. `role_question` and `own_japanese_test` are ids of eligibility questions.
    """

    id: str
    name_ja: str
    name_en: str
    open: bool
    ssw2: bool
    dispatch: bool
    sources: tuple[str, ...]
    opens_on: date | None = None
    skill_tests: tuple[SkillTest, ...] = ()
    role_question: Literal["transport_role", "railway_role"] | None = None
    own_japanese_test: Literal["care_japanese_test"] | None = None
    japanese_levels: tuple[JapaneseLevel, ...] = ()
    questions: tuple[FieldQuestion, ...] = ()
    standards: tuple[FieldStandard, ...] = ()
    suspensions: tuple[Suspension, ...] = ()

    def is_open(self, day: date) -> bool:
        """Return whether applications are taken at all that day."""
        return self.open or (self.opens_on is not None and self.opens_on <= day)

    def suspension(self, status: str | None, path: str | None, day: date) -> Suspension | None:
        """The suspension that touches such an application that day."""
        touching = (s for s in self.suspensions if s.status == status and path in s.paths and s.validity.covers(day))
        return next(touching, None)

    def japanese_level(self, status: str, role: str | None) -> JapaneseLevel | None:
        """The field's own level for that status and role, or None when only the general one counts."""
        of_status = (level for level in self.japanese_levels if level.status == status)
        return next((level for level in of_status if not level.roles or role in level.roles), None)
