"""The one parser of answers: JSON values become typed ones, or an `AnswerError` says why not."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import NoReturn

from bot.domain.checks.check import Answers, Check, Question, QuestionKind, Value
from bot.domain.days import parse_day
from bot.domain.facts.check_facts import CheckFacts
from bot.domain.total_stay import PERIOD_KINDS, Period

FIELD_STANDARDS = "field_standards"
_PERIOD_KEYS = ("kind", "from", "to")
# What an answer was called in a form that somebody may have saved.
_RENAMED = {"supervisor_experience": "required_experience"}


class AnswerProblem(StrEnum):
    """A reason why an answer cannot be taken."""

    UNKNOWN_KEY = "unknown_key"
    WRONG_TYPE = "wrong_type"
    IMPOSSIBLE_DATE = "impossible_date"
    UNKNOWN_ID = "unknown_id"
    MISSING = "missing"
    FROM_AFTER_TO = "from_after_to"
    NEGATIVE = "negative"
    NOT_OF_FIELD = "not_of_field"


class AnswerError(Exception):
    """An answer that cannot be read. `allowed` holds ids, or the one kind of value that is wanted."""

    def __init__(self, key: str, problem: AnswerProblem, allowed: tuple[str, ...]) -> None:
        super().__init__(f"{key}: {problem} ({', '.join(allowed)})")
        self.key = key
        self.problem = problem
        self.allowed = allowed


def parse_answers(raw: Mapping[str, object], check: Check, facts: CheckFacts) -> Answers:
    """The typed answers of one JSON object; a null is kept as "not known". Raises AnswerError for the first mistake."""
    questions = {question.id: question for question in check.questions(facts) if not question.spares}
    flat = _flatten(raw, check.id)
    _refuse_unknown_keys(flat, questions)
    _refuse_missing(flat, questions)
    answers = {question_id: parse_answer(questions[question_id], value) for question_id, value in flat.items()}
    _refuse_other_fields_questions(answers, facts)
    return answers


def replay_answers(stored: Mapping[str, object], check: Check, facts: CheckFacts) -> Answers:
    """The typed answers of a stored form; what today's form no longer reads is left out and so asked again.

    Left out is also what a shortcut said before the question that it spares was answered.
    """
    questions = {question.id: question for question in check.questions(facts)}
    answers = {
        question_id: value
        for question_id, raw in _flatten_kindly(carry_over(stored)).items()
        if question_id in questions
        for value in _parsed(questions[question_id], raw)
    }
    return {key: value for key, value in answers.items() if answers.get(questions[key].spares) is None}


def parse_answer(question: Question, raw: object) -> Value:
    """One typed answer. Raises AnswerError."""
    if raw is None and question.required:
        raise AnswerError(question.id, AnswerProblem.MISSING, question.options)
    return None if raw is None else _PARSERS[question.kind](question, raw)


def carry_over(stored: Mapping[str, object]) -> dict[str, object]:
    """Answers that were given to an older form, under the keys of today's."""
    renamed = {_RENAMED[key]: value for key, value in stored.items() if key in _RENAMED}
    return {**renamed, **{key: value for key, value in stored.items() if key not in _RENAMED}}


def change_answer(
    stored: Mapping[str, object], question: Question, raw: object, questions: Iterable[Question]
) -> dict[str, object]:
    """The same as `put_answer`, without the answers that the one before gave their meaning: they are asked again.

    A shortcut that spared this question has nothing to say any more.
    """
    before = _flatten_kindly(carry_over(stored))
    left = put_answer(carry_over(stored), question.id, raw)
    is_changed = question.id in before and before[question.id] != raw
    for other in questions:
        if (is_changed and question.id in other.belongs_to) or (raw is not None and other.spares == question.id):
            left = _without(left, other.id)
    return left


def put_answer(stored: Mapping[str, object], question_id: str, raw: object) -> dict[str, object]:
    """A copy of stored answers with one more JSON value (None: "I don't know")."""
    group, _, own = question_id.partition(".")
    if not own:
        return {**stored, group: raw}
    return {**stored, group: {**_object(stored.get(group)), own: raw}}


def _without(stored: Mapping[str, object], question_id: str) -> dict[str, object]:
    group, _, own = question_id.partition(".")
    if not own:
        return {key: value for key, value in stored.items() if key != group}
    rest = {key: value for key, value in _object(stored.get(group)).items() if key != own}
    return {**stored, group: rest} if group in stored else dict(stored)


def _parsed(question: Question, raw: object) -> tuple[Value, ...]:
    try:
        return (parse_answer(question, raw),)
    except AnswerError:
        return ()


def _flatten(raw: Mapping[str, object], check_id: str) -> dict[str, object]:
    """Question ids for keys: the field's own answers get a dot, the check's own name is taken off."""
    if raw.get("check") is not None and raw["check"] != check_id:
        raise AnswerError("check", AnswerProblem.UNKNOWN_ID, (check_id,))
    dotted = next((key for key in raw if "." in key), None)
    if dotted is not None:
        raise AnswerError(dotted, AnswerProblem.UNKNOWN_KEY, (FIELD_STANDARDS,))
    own = raw.get(FIELD_STANDARDS)
    if own is not None and not isinstance(own, Mapping):
        raise AnswerError(FIELD_STANDARDS, AnswerProblem.WRONG_TYPE, ("object",))
    return _flatten_kindly(raw)


def _flatten_kindly(raw: Mapping[str, object]) -> dict[str, object]:
    flat = {key: value for key, value in raw.items() if key not in {"check", FIELD_STANDARDS}}
    own = {f"{FIELD_STANDARDS}.{key}": value for key, value in _object(raw.get(FIELD_STANDARDS)).items()}
    return {**flat, **own}


def _object(raw: object) -> Mapping[str, object]:
    return raw if isinstance(raw, Mapping) else {}


def _refuse_unknown_keys(flat: Mapping[str, object], questions: Mapping[str, Question]) -> None:
    key = next((key for key in flat if key not in questions), None)
    if key is None:
        return
    if key.startswith(f"{FIELD_STANDARDS}."):
        raise AnswerError(
            key, AnswerProblem.NOT_OF_FIELD, tuple(own for own in questions if own.startswith(FIELD_STANDARDS))
        )
    raise AnswerError(key, AnswerProblem.UNKNOWN_KEY, tuple(dict.fromkeys(q.group for q in questions.values())))


def _refuse_missing(flat: Mapping[str, object], questions: Mapping[str, Question]) -> None:
    for question in questions.values():
        if question.required and flat.get(question.id) is None:
            raise AnswerError(question.id, AnswerProblem.MISSING, question.options)


def _refuse_other_fields_questions(answers: Answers, facts: CheckFacts) -> None:
    field_id = answers.get("field")
    field = facts.fields.get(field_id) if isinstance(field_id, str) else None
    if field is None:
        return
    own = tuple(f"{FIELD_STANDARDS}.{question.id}" for question in field.questions)
    for key in answers:
        if key.startswith(FIELD_STANDARDS) and key not in own:
            raise AnswerError(key, AnswerProblem.NOT_OF_FIELD, own)


def _wrong_type(key: str, wanted: str) -> NoReturn:
    raise AnswerError(key, AnswerProblem.WRONG_TYPE, (wanted,))


def read_option(key: str, raw: object, options: tuple[str, ...]) -> str:
    """One of the ids. Raises AnswerError."""
    if not isinstance(raw, str):
        _wrong_type(key, "text")
    if raw not in options:
        raise AnswerError(key, AnswerProblem.UNKNOWN_ID, options)
    return raw


def _yes_no(question: Question, raw: object) -> bool:
    return raw if isinstance(raw, bool) else _wrong_type(question.id, "yes_no")


def _number(question: Question, raw: object) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int):
        _wrong_type(question.id, "number")
    if raw < 0:
        raise AnswerError(question.id, AnswerProblem.NEGATIVE, ("number",))
    return raw


def read_periods(key: str, raw: object) -> tuple[Period, ...]:
    """Periods of stay. Raises AnswerError."""
    if not isinstance(raw, list | tuple):
        _wrong_type(key, "list")
    return tuple(_period(f"{key}[{place}]", period) for place, period in enumerate(raw))


def _period(key: str, raw: object) -> Period:
    if not isinstance(raw, Mapping):
        _wrong_type(key, "object")
    for name in raw:
        if name not in _PERIOD_KEYS:
            raise AnswerError(f"{key}.{name}", AnswerProblem.UNKNOWN_KEY, _PERIOD_KEYS)
    from_on = read_day(f"{key}.from", raw.get("from"))
    to_on = None if raw.get("to") is None else read_day(f"{key}.to", raw["to"])
    if to_on is not None and from_on > to_on:
        raise AnswerError(f"{key}.from", AnswerProblem.FROM_AFTER_TO, (to_on.isoformat(),))
    return Period(_period_kind(f"{key}.kind", raw.get("kind")), from_on, to_on)


def _period_kind(key: str, raw: object) -> str:
    if raw is None:
        raise AnswerError(key, AnswerProblem.MISSING, PERIOD_KINDS)
    return read_option(key, raw, PERIOD_KINDS)


def read_day(key: str, raw: object) -> date:
    """A day as ISO text. Raises AnswerError."""
    if raw is None:
        raise AnswerError(key, AnswerProblem.MISSING, ("date",))
    if not isinstance(raw, str):
        _wrong_type(key, "date")
    day = parse_day(raw)
    if day is None:
        raise AnswerError(key, AnswerProblem.IMPOSSIBLE_DATE, ("date",))
    return day


_PARSERS: Mapping[QuestionKind, Callable[[Question, object], Value]] = {
    **dict.fromkeys(
        (QuestionKind.CHOICE, QuestionKind.FIELD, QuestionKind.COUNTRY),
        lambda question, raw: read_option(question.id, raw, question.options),
    ),
    QuestionKind.YES_NO: _yes_no,
    QuestionKind.NUMBER: _number,
    QuestionKind.DATE: lambda question, raw: read_day(question.id, raw),
    QuestionKind.PERIODS: lambda question, raw: read_periods(question.id, raw),
}
