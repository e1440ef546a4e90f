"""The parts of every check: questions, a person's case, criteria that read it, their result."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias, cast

from bot.domain.checks.shortcuts import Situation, Together
from bot.domain.facts.check_facts import CheckFacts
from bot.domain.total_stay import Period

Value: TypeAlias = str | bool | int | date | tuple[Period, ...] | None
Answers: TypeAlias = Mapping[str, Value]  # by question id; absent: not asked yet; None: "I don't know"


class QuestionKind(StrEnum):
    """The form of an answer."""

    CHOICE = "choice"
    FIELD = "field"
    YES_NO = "yes_no"
    DATE = "date"
    NUMBER = "number"
    COUNTRY = "country"
    PERIODS = "periods"


class Verdict(StrEnum):
    """The verdict of a criterion about a case."""

    MET = "met"
    NOT_MET = "not_met"
    NEEDS_STAFF = "needs_staff"
    TO_DO = "to_do"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class CheckOutcome(StrEnum):
    """The verdict of all criteria together. It is never "eligible": only the Immigration Services Agency decides."""

    BLOCKED = "blocked"
    NEEDS_STAFF = "needs_staff"
    INCOMPLETE = "incomplete"
    CLEAR = "clear"
    POSSIBLE = "possible"
    NOT_YET = "not_yet"


_WORST_FIRST = {
    Verdict.NOT_MET: CheckOutcome.BLOCKED,
    Verdict.NEEDS_STAFF: CheckOutcome.NEEDS_STAFF,
    Verdict.UNKNOWN: CheckOutcome.INCOMPLETE,
}


@dataclass(frozen=True, slots=True)
class Case:
    """One person's answers, with the facts of one day; what was skipped or not asked yet is not known: None."""

    answers: Answers
    facts: CheckFacts
    today: date

    def choice(self, question_id: str) -> str | None:
        """The chosen id (also of a field or a country)."""
        return cast("str | None", self.read(question_id))

    def yes_no(self, question_id: str) -> bool | None:
        """The answer to a yes/no question."""
        return cast("bool | None", self.read(question_id))

    def day(self, question_id: str) -> date | None:
        """The answer to a question for a date."""
        return cast("date | None", self.read(question_id))

    def number(self, question_id: str) -> int | None:
        """The answer to a question for a number."""
        return cast("int | None", self.read(question_id))

    def periods(self, question_id: str) -> tuple[Period, ...] | None:
        """The periods told; empty when there were none."""
        return cast("tuple[Period, ...] | None", self.read(question_id))

    @property
    def apply_on(self) -> date:
        """The day of the application: today unless another day was answered."""
        return self.day("apply_on") or self.today

    def read(self, question_id: str) -> Value:
        """The answer as it is; every reader goes through here."""
        return self.answers.get(question_id)


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """One question.

    `samples` are representative answers, the typical one first: between them they reach every rule.
    `options` are the ids one may choose (CHOICE, FIELD, COUNTRY) or the kinds of period (PERIODS).
    `bounds` (DATE) and `limits` (NUMBER) are the plausible first and last answer, for a person's eyes only.
    `belongs_to` are the questions that give it its meaning: after a change of one of them it is asked again.
    `is_assumed`: rules read today where it is not answered, and the quick check leaves it at that.
    `spares`: the longer question that it makes needless. The quick check alone asks such a shortcut, a file of answers
    has the longer one's, and once the longer one is answered the shortcut's own answer counts no more.
    `likely` (DATE) is the span that a calendar offers where other answers leave less than the bounds.
    """

    id: str
    kind: QuestionKind
    samples: Callable[[Case], tuple[Value, ...]]
    options: tuple[str, ...] = ()
    required: bool = False
    sensitive: bool = False
    bounds: Callable[[Case], tuple[date, date]] | None = None
    limits: tuple[int, int] | None = None
    belongs_to: tuple[str, ...] = ()
    is_assumed: bool = False
    spares: str = ""
    likely: Callable[[Case], tuple[date, date]] | None = None

    @property
    def group(self) -> str:
        """The key under which its answer stands: a question of a field hangs on `field_standards`."""
        return self.id.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Ruling:
    """A rule's decision, with `sources` beyond the criterion's own; `is_proved`: there is a document that shows it.

    `exemption` is what stands in for the tests: then its own documents show it, and no others. `score` is the question
    about the examination that decided: then the document that shows its result is needed too.
    """

    verdict: Verdict
    reason: str
    sources: tuple[str, ...] = ()
    escalate: bool = False
    last_day: date | None = None
    is_proved: bool = True
    exemption: str | None = None
    score: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Criterion:
    """A rule and the only question groups it may read."""

    id: str
    inputs: tuple[str, ...]
    rule: Callable[[Case], Ruling]


@dataclass(frozen=True, slots=True)
class Finding:
    """A criterion's ruling with what proves it. Only `total_stay` ever has a `last_day`."""

    id: str
    verdict: Verdict
    reason: str
    documents: tuple[str, ...]
    sources: tuple[str, ...]
    checked_on: date | None
    stale: bool
    escalate: bool
    last_day: date | None


def worst(findings: tuple[Finding, ...]) -> CheckOutcome:
    """The outcome of the worst verdict."""
    verdicts = {finding.verdict for finding in findings}
    return next((outcome for verdict, outcome in _WORST_FIRST.items() if verdict in verdicts), CheckOutcome.CLEAR)


def whole_effect(ruling: Ruling) -> Hashable:
    """All of a ruling that a person is told as the result."""
    return ruling.verdict, ruling.escalate, ruling.last_day


@dataclass(frozen=True, slots=True, eq=False)
class Check:
    """A form with its criteria and what they say together; `version` changes with every change of a rule.

    `decisive` is the part of a ruling for which the quick check asks.
    """

    id: str
    version: str
    questions: Callable[[CheckFacts], tuple[Question, ...]]
    criteria: tuple[Criterion, ...]
    outcome: Callable[[tuple[Finding, ...]], CheckOutcome] = worst
    decisive: Callable[[Ruling], Hashable] = whole_effect
    situations: tuple[Situation, ...] = ()
    together: tuple[Together, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """All findings, in the check's order. `as_of` is the day the rules were read as of, `rules` their version."""

    check: str
    outcome: CheckOutcome
    as_of: date
    rules: str
    digest: str
    findings: tuple[Finding, ...]
    escalate: bool


def evaluate(check: Check, case: Case) -> Result:
    """The result of every criterion; the required questions must be answered."""
    findings = tuple(_find(criterion, case) for criterion in check.criteria)
    return Result(
        check=check.id,
        outcome=check.outcome(findings),
        as_of=case.today,
        rules=check.version,
        digest=case.facts.digest,
        findings=findings,
        escalate=any(finding.escalate for finding in findings),
    )


def _find(criterion: Criterion, case: Case) -> Finding:
    ruling = criterion.rule(case)
    facts = case.facts
    status, training = case.choice("status"), case.choice("training")
    sources = tuple(dict.fromkeys((*facts.criteria[criterion.id].sources, *ruling.sources)))
    is_proved = ruling.is_proved and ruling.verdict is not Verdict.NOT_APPLICABLE
    papers = facts.papers(criterion.id, status, training, ruling.exemption, ruling.score)
    return Finding(
        id=criterion.id,
        verdict=ruling.verdict,
        reason=ruling.reason,
        documents=papers if is_proved else (),
        sources=sources,
        checked_on=facts.checked_on(sources),
        stale=facts.is_stale(sources, case.today),
        escalate=ruling.escalate,
        last_day=ruling.last_day,
    )
