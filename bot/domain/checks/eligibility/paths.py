"""The paths of an application, where a rule turns on them."""

from bot.domain.checks.check import Case


def is_extension(case: Case) -> bool:
    """Return whether the present status is only to be prolonged: what was proved for it is not proved again."""
    return case.choice("path") == "extend"


def is_from_abroad(case: Case) -> bool:
    """Return whether the person is not in Japan yet."""
    return case.choice("path") == "from_abroad"
