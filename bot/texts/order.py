"""The order of names in a list, as the reader's language has it: the alphabet of each is another."""

from collections.abc import Callable, Iterable
from functools import cache

from icu import Collator
from icu import Locale as IcuLocale

from bot.texts.languages import babel_locale


def in_order(options: Iterable[tuple[str, str]], reader: str) -> list[tuple[str, str]]:
    """Pairs of an id and a label, sorted by the label as a dictionary of the reader's language would."""
    key = _key(reader)
    return sorted(options, key=lambda option: key(option[1]))


@cache
def _key(reader: str) -> Callable[[str], bytes]:
    key: Callable[[str], bytes] = Collator.createInstance(IcuLocale(str(babel_locale(reader)))).getSortKey
    return key
