"""A roster file as rows that can be taken in; cells may name languages, countries and fields in three ways."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from bot.domain.facts import Facts
from bot.domain.roster.columns import RosterNames, names_of
from bot.domain.roster.result import RosterSource
from bot.domain.roster.rows import Roster, read_employer
from bot.files.roster.read import RosterFile, Row
from bot.texts import Texts, country_name, language_name

Watch: TypeAlias = Callable[[Iterator[Row]], Iterator[Row]]

# Beside the id: as offices in Japan write it, and as the English page of the template does.
_NAMED_IN = ("ja", "en")


def roster_names(facts: Facts, texts: Texts) -> RosterNames:
    """Return what cells may call a language of the bot, a country and an industrial field."""
    languages = {each: [language_name(each, reader) for reader in (*_NAMED_IN, each)] for each in texts.locales}
    countries = {code: [country_name(code, reader) for reader in _NAMED_IN] for code in facts.country_codes}
    fields = {field.id: (field.name_ja, field.name_en) for field in facts.fields.values()}
    return RosterNames(names_of(languages), names_of(countries), names_of(fields))


def roster_source(file: RosterFile, names: RosterNames, watch: Watch = iter) -> RosterSource:
    """The rows of the file, read as they are asked for; `watch` sees the people's rows pass.

    Asking for one raises RosterFileError where the file is damaged or too long.
    """
    roster = Roster(names)
    return RosterSource(
        employers=((line, read_employer(cells, names)) for line, cells in file.employers()),
        people=((line, roster.read(line, cells)) for line, cells in watch(file.rows())),
    )
