"""The roster in words: what its cells may call things, and what they hold."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.domain.date_parsing import date_words
from bot.domain.facts import Facts
from bot.domain.roster.columns import STATUS_WORDS, ColumnKind, RosterNames, names_of
from bot.domain.roster.one_person import COLUMNS
from bot.presenters.workers import value_text
from bot.texts import Texts, Translator, country_name, day, language_name
from bot.texts.calendar_names import month_names, weekday_names

# Beside the id: as offices in Japan write it, and as the English page of the template does.
_NAMED_IN = ("ja", "en")


def roster_names(facts: Facts, texts: Texts) -> RosterNames:
    """Return what cells may call a language of the bot, a country, a field and a status, and the words of dates."""
    aliases = facts.aliases
    languages = {each: [language_name(each, reader) for reader in (*_NAMED_IN, each)] for each in texts.locales}
    countries = {code: [country_name(code, reader) for reader in _NAMED_IN] for code in facts.country_codes}
    return RosterNames(
        languages=_names(languages, aliases.languages),
        countries=_names(countries, aliases.countries),
        fields=names_of({field_id: facts.names_of_field(field_id) for field_id in facts.fields}),
        statuses=_names({status: [word] for status, word in STATUS_WORDS.items()}, aliases.statuses),
        dates=date_words(month_names(), weekday_names()),
    )


def _names(called: Mapping[str, Sequence[str]], aliases: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    return names_of({each: (*names, *aliases.get(each, ())) for each, names in called.items()})


def cell_text(t: Translator, facts: Facts, column_id: str, value: str) -> str:
    """Return what a cell holds, as plain text; `value` is as PersonRow has it."""
    kind = COLUMNS[column_id].kind
    if kind is ColumnKind.TEXT:
        return value
    if kind is ColumnKind.LANGUAGE:
        return language_name(value, t.locale)
    if kind is ColumnKind.DATE:
        return day(date.fromisoformat(value), t.locale)
    if kind is ColumnKind.REASON:
        return t.label(f"contract-reason-{value}")
    return value_text(t, facts, column_id, value)
