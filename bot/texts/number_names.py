"""Small numbers in words, in every language in which people write."""

from collections.abc import Iterator

from icu import Locale, RuleBasedNumberFormat, URBNFRuleSetTag

from bot.texts.languages import babel_locale, languages

_MOST = 31
# Filipino ties a number to what is counted: tatlong araw.
_TIED = {"fil": "{}ng"}
_OTHER_NUMBERS = (("दुइ", 2), ("तीन", 3), ("तिन", 3), ("bốn", 4), ("tư", 4))


def number_names() -> Iterator[tuple[str, int]]:
    """Numbers as words of every language, each with the number: as many as a month has days."""
    yield from _OTHER_NUMBERS
    for code in languages():
        spelled = RuleBasedNumberFormat(URBNFRuleSetTag.SPELLOUT, Locale(str(babel_locale(code))))
        for number in range(1, _MOST + 1):
            name = spelled.format(number)
            yield name, number
            if code in _TIED:
                yield _TIED[code].format(name), number
