"""Audit of the red flags: each has one record, an office that exists, and items of an interview that no other has."""

from collections.abc import Iterator

from bot.domain.facts import Facts
from bot.domain.interviews import ITEMS
from bot.domain.support.red_flag import RedFlag
from bot.yaml_records import RecordProblem

_FILE = "red_flags.yaml"


def audit_red_flags(facts: Facts) -> Iterator[RecordProblem]:
    """Everything that is wrong between the red flags and what they name."""
    for missing in set(RedFlag) - facts.red_flags.keys():
        yield RecordProblem(
            _FILE, missing, "it is missing", "say how urgent it is, by when staff act and who is competent"
        )
    taken: dict[str, str] = {}
    for rule in facts.red_flags.values():
        if not rule.authorities:
            yield RecordProblem(_FILE, rule.id, "nobody is competent", "name at least one id of authorities.yaml")
        unknown = [*(set(rule.authorities) - facts.authorities.keys()), *(set(rule.interview_items) - ITEMS.keys())]
        for each in unknown:
            yield RecordProblem(_FILE, rule.id, f"{each} is not known", "correct the id")
        for item in rule.interview_items:
            other = taken.setdefault(item, rule.id)
            if other != rule.id:
                yield RecordProblem(_FILE, rule.id, f"{other} has {item} too", "leave it with one of them")
