"""`shien check`: answers of a file or of standard input, judged by the rules that the dialogs use."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from html import unescape
from typing import TypeAlias

from bot.clock import Clock
from bot.commands.json_lines import read_objects, read_option_day, refuse_unknown_language
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import AnswerError, AnswerProblem, parse_answers
from bot.domain.checks.check import Case, Check, evaluate
from bot.domain.checks.result_json import result_as_json
from bot.domain.facts import Facts
from bot.presenters.checks.report import report
from bot.resources import locales_folder
from bot.texts import Translator, load_texts

_DEFAULT_CHECK = "eligibility"


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """A call of `shien check`: a file's name or `-`, the day of `--on`, the language of `--lang`."""

    answers: str
    on: str | None
    lang: str


_Results: TypeAlias = list[tuple[int, str]]  # each with the number of its line


def results_as_json(request: CheckRequest, facts: Facts, clock: Clock) -> str:
    """One line of JSON for each object of the input. Raises CommandError."""
    refuse_unknown_language(request.lang)
    return "\n".join(text for _, text in _judge(request, facts, clock, _as_json))


def results_as_text(request: CheckRequest, facts: Facts, clock: Clock) -> str:
    """Write what the worker would read; several results follow the number of their line. Raises CommandError."""
    refuse_unknown_language(request.lang)
    t = Translator(load_texts(locales_folder()), request.lang)
    results = _judge(request, facts, clock, partial(_as_text, t))
    if len(results) == 1:
        return results[0][1]
    return "\n\n".join(f"--- {number}\n{text}" for number, text in results)


def _judge(request: CheckRequest, facts: Facts, clock: Clock, show: Callable[[Check, Case], str]) -> _Results:
    """All results in the order of the input; the first mistake ends it, so that nothing is shown by halves."""
    today = clock.today() if request.on is None else read_option_day("--on", request.on)

    def judge(raw: Mapping[str, object]) -> str:
        check = _check(raw.get("check"))
        return show(check, Case(parse_answers(raw, check, facts), facts, today))

    return list(read_objects(request.answers, clock, judge))


def _as_json(check: Check, case: Case) -> str:
    return json.dumps(result_as_json(evaluate(check, case)))


def _as_text(t: Translator, check: Check, case: Case) -> str:
    """Without tags, with the address of each link."""
    linked = re.sub(r'<a href="([^"]*)">(.*?)</a>', r"\2 (\1)", report(t, check, case))
    return unescape(re.sub(r"</?[a-z][^>]*>", "", linked))


def _check(check_id: object) -> Check:
    if check_id is None:
        return CHECKS[_DEFAULT_CHECK]
    if not isinstance(check_id, str):
        raise AnswerError("check", AnswerProblem.WRONG_TYPE, ("text",))
    if check_id not in CHECKS:
        raise AnswerError("check", AnswerProblem.UNKNOWN_ID, tuple(CHECKS))
    return CHECKS[check_id]
