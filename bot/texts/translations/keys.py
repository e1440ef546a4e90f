"""Lists of keys, as data has them: a whole key, or how it begins."""

from collections.abc import Iterable


def matches(key: str, listed: Iterable[str]) -> bool:
    """Return whether a list names the key; `eligibility-reason-*` names all that begin so."""
    return any(key.startswith(each[:-1]) if each.endswith("*") else key == each for each in listed)
