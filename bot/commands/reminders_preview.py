"""`shien reminders preview`: who is reminded of what, and when, from the dates of a file."""

import json
from dataclasses import dataclass
from datetime import date

from bot.clock import Clock
from bot.commands.environment import BAD_INPUT, CommandError
from bot.commands.json_lines import read_objects, read_option_day, refuse_unknown_language
from bot.domain.facts import Facts
from bot.domain.reminders.dates_json import parse_dates
from bot.domain.reminders.rules import Occasion, occasions
from bot.presenters.reminders.occasions import occasion_line
from bot.resources import locales_folder
from bot.texts import Translator, load_texts


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """A call of the preview: a file's name or `-`, the days of `--from` and `--to`, the language of `--lang`."""

    worker: str
    first: str
    last: str
    lang: str


def occasions_as_json(request: PreviewRequest, facts: Facts, clock: Clock) -> str:
    """One line of JSON for each occasion. Raises CommandError."""
    refuse_unknown_language(request.lang)
    return "\n".join(_as_json(line, each) for line, found in _preview(request, facts, clock) for each in found)


def occasions_as_text(request: PreviewRequest, facts: Facts, clock: Clock) -> str:
    """One line for each occasion; those of several workers follow the number of their line. Raises CommandError."""
    refuse_unknown_language(request.lang)
    t = Translator(load_texts(locales_folder()), request.lang)
    told = [(line, [occasion_line(t, each) for each in found]) for line, found in _preview(request, facts, clock)]
    if len(told) == 1:
        return "\n".join(told[0][1])
    return "\n\n".join("\n".join([f"--- {line}", *lines]) for line, lines in told)


def _preview(request: PreviewRequest, facts: Facts, clock: Clock) -> list[tuple[int, list[Occasion]]]:
    """The occasions of each object with the number of its line; the first mistake ends it."""
    first_on, last_on = _days(request)
    workers = list(read_objects(request.worker, clock, parse_dates))
    kinds, holidays = facts.reminders.values(), facts.holidays
    return [(line, occasions(dates, kinds, first_on, last_on, holidays)) for line, dates in workers]


def _days(request: PreviewRequest) -> tuple[date, date]:
    first_on, last_on = read_option_day("--from", request.first), read_option_day("--to", request.last)
    if first_on > last_on:
        raise CommandError(f"--from: after the day in `--to` ({last_on.isoformat()})", BAD_INPUT)
    return first_on, last_on


def _as_json(line: int, occasion: Occasion) -> str:
    return json.dumps(
        {
            "line": line,
            "kind": occasion.kind,
            "on": occasion.on.isoformat(),
            "deadline": occasion.deadline_on.isoformat(),
            "audience": occasion.audience,
        }
    )
