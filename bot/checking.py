"""`shien check`: answers of a file or of standard input, judged by the rules that the dialogs use (contracts.md §1)."""

import json
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from html import unescape
from pathlib import Path
from typing import TypeAlias

from bot.clock import Clock
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import AnswerError, Problem, parse_answers
from bot.domain.checks.form import Case, Check, evaluate
from bot.domain.checks.result import result_as_json
from bot.domain.days import parse_day
from bot.domain.facts import Facts
from bot.explaining.report import report
from bot.places import locales_folder
from bot.progress import with_progress
from bot.texts import Words, load_texts

_STDIN = "-"
_DEFAULT_CHECK = "eligibility"
# More ids than this are counted, and the first ones named.
_MOST_IDS = 40

_PROBLEMS: Mapping[Problem, str] = {
    Problem.UNKNOWN_KEY: "unknown key",
    Problem.WRONG_TYPE: "wrong type",
    Problem.IMPOSSIBLE_DATE: "impossible date",
    Problem.UNKNOWN_ID: "unknown id",
    Problem.MISSING: "missing",
    Problem.FROM_AFTER_TO: "after the day in `to`",
    Problem.NEGATIVE: "negative",
    Problem.NOT_OF_FIELD: "not a question of this field",
}
_KINDS: Mapping[str, str] = {
    "date": "a day as YYYY-MM-DD",
    "yes_no": "true or false",
    "number": "a whole number, 0 or more",
    "text": "a text",
    "list": "a list of periods",
    "object": "an object",
}


class BadInputError(Exception):
    """Input that cannot be read: one line that names the place, the problem and what is allowed."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for: a file's name or `-`, the day of `--on`, the language of `--lang`."""

    answers: str
    on: str | None
    lang: str


@dataclass(frozen=True, slots=True)
class _Line:
    """One JSON object of the input, still as text, and the line it stands on, from 1."""

    number: int
    text: str


_Results: TypeAlias = list[tuple[int, str]]  # each with the number of its line


def results_as_json(request: Request, facts: Facts, clock: Clock) -> str:
    """One line of JSON for each object of the input. Raises BadInputError."""
    _refuse_unknown_language(request.lang)
    return "\n".join(text for _, text in _judge(request, facts, clock, _as_json))


def results_as_text(request: Request, facts: Facts, clock: Clock) -> str:
    """What the worker would read; several results follow the number of their line. Raises BadInputError."""
    _refuse_unknown_language(request.lang)
    words = Words(load_texts(locales_folder()), request.lang)
    results = _judge(request, facts, clock, partial(_as_text, words))
    if len(results) == 1:
        return results[0][1]
    return "\n\n".join(f"--- {number}\n{text}" for number, text in results)


def _judge(request: Request, facts: Facts, clock: Clock, show: Callable[[Check, Case], str]) -> _Results:
    """All results in the order of the input; the first mistake ends it, so that nothing is shown by halves."""
    today = _read_day(request.on, clock.today())
    name = _one_line("<stdin>" if request.answers == _STDIN else request.answers)
    results = []
    for line in with_progress(_lines(_text(request.answers, name)), clock):
        try:
            check, case = _case(line.text, facts, today)
        except AnswerError as error:
            raise BadInputError(f"{name}:{line.number}: {_mistake(error)}") from None
        except (ValueError, RecursionError) as error:
            raise BadInputError(f"{name}:{line.number}: {_not_json(error)}") from None
        results.append((line.number, show(check, case)))
    return results


def _as_json(check: Check, case: Case) -> str:
    return json.dumps(result_as_json(evaluate(check, case)))


def _as_text(words: Words, check: Check, case: Case) -> str:
    """Without tags, with the address of each link."""
    linked = re.sub(r'<a href="([^"]*)">(.*?)</a>', r"\2 (\1)", report(words, check, case))
    return unescape(re.sub(r"</?[a-z][^>]*>", "", linked))


def _refuse_unknown_language(lang: str) -> None:
    known = sorted(path.name for path in locales_folder().iterdir() if path.is_dir())
    if lang not in known:
        raise BadInputError(f"--lang: unknown id ({', '.join(known)})")


def _read_day(on: str | None, today: date) -> date:
    day = today if on is None else parse_day(on)
    if day is None:
        raise BadInputError(f"--on: impossible date ({_KINDS['date']})")
    return day


def _case(text: str, facts: Facts, today: date) -> tuple[Check, Case]:
    raw = json.loads(text)
    if not isinstance(raw, dict):
        raise AnswerError("answers", Problem.WRONG_TYPE, ("object",))
    check = _check(raw.get("check"))
    return check, Case(parse_answers(raw, check, facts), facts, today)


def _text(answers: str, name: str) -> str:
    try:
        content = sys.stdin.buffer.read() if answers == _STDIN else Path(answers).read_bytes()
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInputError(f"{name}:1: answers: not UTF-8 (JSON Lines)") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise BadInputError(f"{name}: cannot be read ({reason})") from None


def _lines(text: str) -> list[_Line]:
    """JSON Lines without the blank ones, or one object, which may be written over several lines and is line 1."""
    lines = [_Line(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if len(lines) > 1 and not _is_json(lines[0].text) and (_is_json(text) or not _is_closed(lines[0].text)):
        return [_Line(1, text)]
    return lines


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_closed(line: str) -> bool:
    """Whether a line that is no JSON was meant to be a whole object all the same."""
    return not line.startswith("{") or line.rstrip().endswith("}")


def _check(check_id: object) -> Check:
    if check_id is None:
        return CHECKS[_DEFAULT_CHECK]
    if not isinstance(check_id, str):
        raise AnswerError("check", Problem.WRONG_TYPE, ("text",))
    if check_id not in CHECKS:
        raise AnswerError("check", Problem.UNKNOWN_ID, tuple(CHECKS))
    return CHECKS[check_id]


def _mistake(error: AnswerError) -> str:
    return f"{_one_line(error.key)}: {_PROBLEMS[error.problem]} ({_allowed(error.allowed)})"


def _allowed(allowed: tuple[str, ...]) -> str:
    if not allowed:
        return "this field has none"
    if len(allowed) > _MOST_IDS:
        return f"one of {len(allowed)} ids, from {allowed[0]} to {allowed[-1]}"
    return ", ".join(_KINDS.get(each, each) for each in allowed)


def _not_json(error: Exception) -> str:
    if not isinstance(error, json.JSONDecodeError):
        return "answers: too deep or too large (one JSON object)"
    return f"answers: no JSON at column {error.colno}: {error.msg} (one JSON object)"


def _one_line(text: str) -> str:
    """A name that somebody else chose, without anything that could break the line or not be printed."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)
