"""One JSON object, or JSON Lines, from a file or from standard input; what is wrong is told in one line."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

from bot.clock import Clock
from bot.commands.environment import BAD_INPUT, CommandError
from bot.commands.progress import with_progress
from bot.domain.checks.answers import AnswerError, AnswerProblem
from bot.domain.days import parse_day
from bot.texts import languages

_STDIN = "-"
# More ids than this are counted, and the first ones named.
_MOST_IDS = 40

_PROBLEMS: Mapping[AnswerProblem, str] = {
    AnswerProblem.UNKNOWN_KEY: "unknown key",
    AnswerProblem.WRONG_TYPE: "wrong type",
    AnswerProblem.IMPOSSIBLE_DATE: "impossible date",
    AnswerProblem.UNKNOWN_ID: "unknown id",
    AnswerProblem.MISSING: "missing",
    AnswerProblem.FROM_AFTER_TO: "after the day in `to`",
    AnswerProblem.NEGATIVE: "negative",
    AnswerProblem.NOT_OF_FIELD: "not a question of this field",
}
_KINDS: Mapping[str, str] = {
    "date": "a day as YYYY-MM-DD",
    "yes_no": "true or false",
    "number": "a whole number, 0 or more",
    "text": "a text",
    "list": "a list of periods",
    "object": "an object",
}

Parsed = TypeVar("Parsed")


def read_objects(
    source: str, clock: Clock, parse: Callable[[Mapping[str, object]], Parsed]
) -> Iterator[tuple[int, Parsed]]:
    """Parse each object of the file, or of standard input for `-`; yields it with the number of its line.

    `parse` raises AnswerError. Raises CommandError at the first mistake: collect everything before showing anything.
    """
    name = _one_line("<stdin>" if source == _STDIN else source)
    for number, text in with_progress(_lines(_text(source, name)), clock):
        try:
            parsed = parse(_object(text))
        except AnswerError as error:
            raise CommandError(f"{name}:{number}: {_mistake(error)}", BAD_INPUT) from None
        except (ValueError, RecursionError) as error:
            raise CommandError(f"{name}:{number}: {_not_json(error)}", BAD_INPUT) from None
        yield number, parsed


def read_option_day(option: str, text: str) -> date:
    """The day given as an option. Raises CommandError."""
    day = parse_day(text)
    if day is None:
        raise CommandError(f"{option}: impossible date ({_KINDS['date']})", BAD_INPUT)
    return day


def refuse_unknown_language(lang: str) -> None:
    """Raises CommandError for a language that there is no folder of; one that is not complete is shown as it is."""
    known = sorted(languages())
    if lang not in known:
        raise CommandError(f"--lang: unknown id ({', '.join(known)})", BAD_INPUT)


def _object(text: str) -> Mapping[str, object]:
    raw = json.loads(text)
    if not isinstance(raw, dict):
        raise AnswerError("answers", AnswerProblem.WRONG_TYPE, ("object",))
    return raw


def _text(source: str, name: str) -> str:
    try:
        content = sys.stdin.buffer.read() if source == _STDIN else Path(source).read_bytes()
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(f"{name}:1: answers: not UTF-8 (JSON Lines)", BAD_INPUT) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise CommandError(f"{name}: cannot be read ({reason})", BAD_INPUT) from None


def _lines(text: str) -> list[tuple[int, str]]:
    """JSON Lines without the blank ones, each with its number from 1; or one object over several lines, as line 1."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if len(lines) > 1:
        _, first = lines[0]
        if not _is_json(first) and (_is_json(text) or not _is_closed(first)):
            return [(1, text)]
    return lines


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_closed(line: str) -> bool:
    """Tell whether a line that is no JSON was meant to be a whole object all the same."""
    return not line.startswith("{") or line.rstrip().endswith("}")


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
