"""The digest: what has come together since the one before is told by subject and employer, not person by person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.days import parse_day
from bot.domain.outbox import MessageClass, SayText
from bot.domain.outbox.digest_line import DigestLine

# What names the day that a message is about.
_DAYS = ("deadline", "deadline_on", "on")
# Whoever has no legal stay any more, perhaps, cannot wait for tomorrow.
_CANNOT_WAIT = frozenset({"task-late_application"})
_TITLES: Mapping[str, str] = {"task-": "task-title-", "reminder-staff-": "reminder-name-", "evidence-": "evidence-"}


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a message is about: a person by number, and the employer, where there are such."""

    person: str | None = None
    employer: str | None = None


def for_digest(message: SayText) -> SayText:
    """Let a sentence for the staff group wait for the next digest."""
    return replace(message, message_class=MessageClass.DIGEST)


def day_of(message: SayText) -> date | None:
    """Return the day that a message is about: a last day, or the day on which something takes place."""
    told = (message.args.get(name) for name in _DAYS)
    days = (parse_day(each) for each in told if isinstance(each, str))
    return next((day for day in days if day is not None), None)


def is_pressing(message: SayText, today: date, next_digest_on: date) -> bool:
    """Return whether its day comes before the next digest, or it can wait for none."""
    if message.key in _CANNOT_WAIT:
        return True
    day = day_of(message)
    return day is not None and today <= day < next_digest_on


def digest_lines(told: Iterable[tuple[SayText, Subject]]) -> tuple[DigestLine, ...]:
    """Gather messages by subject and employer, in the order in which the first of each came; each notice is its own."""
    gathered: dict[tuple[str, str | None, str | None], DigestLine] = {}
    for message, subject in told:
        begun = DigestLine(title_of(message.key), subject.employer, (), **_notice_in(message))
        key = (begun.title_key, begun.notice, subject.employer)
        gathered[key] = _with(gathered.get(key, begun), subject.person, day_of(message))
    return tuple(gathered.values())


def title_of(key: str) -> str:
    """Return the text that names the subject of a message: its own title, or that of what it reminds of."""
    if key in _OWN_TITLES:
        return f"digest-title-{key}"
    start = next((each for each in _TITLES if key.startswith(each)), None)
    return f"digest-title-{key}" if start is None else _TITLES[start] + key.removeprefix(start)


_OWN_TITLES = frozenset({"task-returned"})


def _notice_in(message: SayText) -> dict[str, str]:
    """Return the number and the title of the notice that a message is about, if it is about one."""
    if not message.key.startswith("notice_"):
        return {}
    named = {"notice": message.args.get("notice"), "notice_title": message.args.get("title")}
    return {name: value for name, value in named.items() if isinstance(value, str)}


def _with(line: DigestLine, person: str | None, day: date | None) -> DigestLine:
    days = [each for each in (line.first_on, None if day is None else day.isoformat()) if each is not None]
    people = line.people if person is None or person in line.people else (*line.people, person)
    return replace(line, people=people, first_on=min(days, default=None))
