"""What money is called, in every language in which people write: the yen, the dollar, and what is paid at home."""

from collections.abc import Iterator

from babel.numbers import get_currency_name, get_currency_symbol

from bot.texts.languages import babel_locale, languages

_CURRENCIES = ("JPY", "USD", "VND", "IDR", "PHP", "MMK", "NPR", "KHR", "THB", "CNY")
_ONE, _MANY = 1, 5


def currency_names() -> Iterator[str]:
    """Codes, signs and names of these currencies, by CLDR."""
    yield from _CURRENCIES
    for code in languages():
        locale = babel_locale(code)
        for currency in _CURRENCIES:
            yield get_currency_symbol(currency, locale)
            yield from (get_currency_name(currency, count, locale) for count in (None, _ONE, _MANY))
