"""The choice of the next question: only one whose answer can still change the result."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeAlias

from bot.domain.checks.check import Answers, Case, Check, Criterion, Question, Ruling, Value, Verdict, whole_effect
from bot.domain.facts.check_facts import CheckFacts

_Known: TypeAlias = tuple[tuple[str, Value], ...]
_Samples: TypeAlias = dict[str, tuple[Value, ...]]
# The part of a ruling that a question must be able to change to be worth asking.
Effect: TypeAlias = Callable[[Ruling], Hashable]


@dataclass(frozen=True, slots=True)
class Progress:
    """Question `number` of about `about`."""

    number: int
    about: int


@dataclass(frozen=True, slots=True)
class _Watched(Case):
    """A case that notes which answers a rule asked for."""

    asked: dict[str, None]

    def read(self, question_id: str) -> Value:
        self.asked[question_id] = None
        return self.answers.get(question_id)


def next_question(check: Check, case: Case) -> Question | None:
    """The first open question that is required or matters; None when the form is complete."""
    asked = (question for question in check.questions(case.facts) if not question.spares)
    return next(open_ones(check, asked, case, whole_effect), None)


def open_ones(check: Check, questions: Iterable[Question], case: Case, effect: Effect) -> Iterator[Question]:
    """Of these questions those that are open, and are required or matter."""
    for question in questions:
        if question.id not in case.answers and (question.required or matters(check, question, case, effect)):
            yield question


def progress(check: Check, case: Case) -> Progress:
    """Return how far a person is, if the questions to come get typical answers; skipped ones count as answered."""
    answers = dict(case.answers)
    while (question := next_question(check, Case(answers, case.facts, case.today))) is not None:
        answers[question.id] = question.samples(Case(answers, case.facts, case.today))[0]
    return Progress(number=min(len(case.answers) + 1, len(answers)), about=len(answers))


def matters(check: Check, question: Question, case: Case, effect: Effect = whole_effect) -> bool:
    """Return whether two answers to an open question could give two results now.

    They could when, for some answers to the other open questions ("I don't know" included), two of its answers
    give a criterion another verdict, escalation or last day, or whatever `effect` looks at. Only the declared samples
    of each question are tried.
    """
    return any(
        _matters(check, criterion, question, _known(check, criterion, case), case.facts, case.today, effect)
        for criterion in _criteria_of(check, question)
    )


def sure_verdict(check: Check, criterion: Criterion, case: Case) -> Verdict | None:
    """The verdict that a criterion keeps whatever the open questions are answered with; None where it may change."""
    return _sure_verdict(check, criterion, _known(check, criterion, case), case.facts, case.today)


@lru_cache(maxsize=512)
def _criteria_of(check: Check, question: Question) -> tuple[Criterion, ...]:
    """The criteria that may read the answer."""
    return tuple(criterion for criterion in check.criteria if question.group in criterion.inputs)


def _known(check: Check, criterion: Criterion, case: Case) -> _Known:
    """The answers that the criterion may read, in a fixed order."""
    ids = _input_questions(check, criterion, case.facts)
    return tuple((question_id, case.answers[question_id]) for question_id in ids if question_id in case.answers)


@lru_cache(maxsize=64)
def _input_questions(check: Check, criterion: Criterion, facts: CheckFacts) -> dict[str, Question]:
    return {question.id: question for question in check.questions(facts) if question.group in criterion.inputs}


def _samples(check: Check, criterion: Criterion, case: Case) -> _Samples:
    questions = _input_questions(check, criterion, case.facts)
    return {question_id: (*question.samples(case), None) for question_id, question in questions.items()}


@lru_cache(maxsize=8192)
def _matters(  # noqa: PLR0913, PLR0917  (these are the key of the cache)
    check: Check,
    criterion: Criterion,
    question: Question,
    known: _Known,
    facts: CheckFacts,
    today: date,
    effect: Effect,
) -> bool:
    case = Case(dict(known), facts, today)
    return _differs(criterion, question.id, case, _samples(check, criterion, case), effect)


@lru_cache(maxsize=2048)
def _sure_verdict(check: Check, criterion: Criterion, known: _Known, facts: CheckFacts, today: date) -> Verdict | None:
    case = Case(dict(known), facts, today)
    verdicts = _verdicts(criterion, case, _samples(check, criterion, case))
    first = next(verdicts)
    return first if all(verdict is first for verdict in verdicts) else None


def _verdicts(criterion: Criterion, case: Case, samples: _Samples) -> Iterator[Verdict]:
    """The verdict for each way to answer the open questions that the rule asks for."""
    asked: dict[str, None] = {}
    verdict = criterion.rule(_Watched(case.answers, case.facts, case.today, asked)).verdict
    other = next((other for other in asked if other in samples and other not in case.answers), None)
    if other is None:
        yield verdict
        return
    for value in samples[other]:
        yield from _verdicts(criterion, Case({**case.answers, other: value}, case.facts, case.today), samples)


def _differs(criterion: Criterion, question_id: str, case: Case, samples: _Samples, effect: Effect) -> bool:
    """Return whether the question changes the criterion's effect under some answers to the other open ones.

    A rule cannot depend on what it did not ask for: of such a question one answer stands for all, and only an open
    answer that it asked for is tried out.
    """
    asked: dict[str, None] = {}
    first, *others = samples[question_id]
    before = _effect(criterion, case, {question_id: first}, asked, effect)
    tried = others if question_id in asked else ()
    if any(_effect(criterion, case, {question_id: value}, asked, effect) != before for value in tried):
        return True
    other = next((other for other in asked if other in samples and other not in {question_id, *case.answers}), None)
    if other is None:
        return False
    return any(
        _differs(criterion, question_id, Case({**case.answers, other: value}, case.facts, case.today), samples, effect)
        for value in samples[other]
    )


def _effect(criterion: Criterion, case: Case, answer: Answers, asked: dict[str, None], effect: Effect) -> Hashable:
    return effect(criterion.rule(_Watched({**case.answers, **answer}, case.facts, case.today, asked)))
