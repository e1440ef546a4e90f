"""The industrial fields: which are open, to whom, and what each asks beyond the general rules."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from bot.domain.days import Validity

Status: TypeAlias = Literal["ssw1", "ssw2"]
Path: TypeAlias = Literal["from_abroad", "change_status", "change_employer", "extend"]
Doubt: TypeAlias = Literal["not_met", "needs_staff"]
SixthYearQuestion: TypeAlias = Literal["ssw2_score_80", "care_exam_score_80"]


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
class ReachedLater:
    """On these paths somebody may apply without it, come to Japan in another status, and get it there."""

    paths: tuple[Path, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldQuestion:
    """A yes/no question that only this field asks; it is asked as `field_standards.<id>`."""

    id: str
    sources: tuple[str, ...]
    later: ReachedLater | None = None


@dataclass(frozen=True, slots=True)
class RequiredExperience:
    """The work experience that a field asks of SSW (ii); GENERAL among the sources: staff must confirm it."""

    id: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exemption:
    """A way into SSW (i) without the tests of the field, by its answer to `exemption_question`."""

    id: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WorkersShare:
    """How many of all Specified Skilled Workers (i) work in a field."""

    percent: float
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SixthYear:
    """The examination that opens a sixth year to who nearly passed it; `question` asks for that score."""

    question: SixthYearQuestion
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """An industrial field, open or decided and not open yet (`opens_on` None: no day is confirmed).

    Names are the official ones. `role_question`, `own_japanese_test` and `exemption_question` are ids of eligibility
    questions. `required_experience` is None where there is no SSW (ii), `sixth_year` where no examination opens one,
    `share` where no page tells it.
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
    required_experience: RequiredExperience | None = None
    sixth_year: SixthYear | None = None
    exemption_question: Literal["care_exemption"] | None = None
    exemptions: tuple[Exemption, ...] = ()
    share: WorkersShare | None = None

    def is_open(self, day: date) -> bool:
        """Return whether applications are taken at all that day."""
        return self.open or (self.opens_on is not None and self.opens_on <= day)

    def suspension(self, status: str | None, path: str | None, day: date) -> Suspension | None:
        """The suspension that touches such an application that day."""
        touching = (s for s in self.suspensions if s.status == status and path in s.paths and s.validity.covers(day))
        return next(touching, None)

    def exemption(self, exemption_id: str | None) -> Exemption | None:
        """The exemption with that id, or None where that answer exempts from nothing."""
        return next((each for each in self.exemptions if each.id == exemption_id), None)

    def japanese_level(self, status: str, role: str | None) -> JapaneseLevel | None:
        """The field's own level for that status and role, or None when only the general one counts."""
        of_status = (level for level in self.japanese_levels if level.status == status)
        return next((level for level in of_status if not level.roles or role in level.roles), None)
