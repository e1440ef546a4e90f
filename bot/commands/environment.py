"""What the commands of `shien` share: settings, facts, and how a command ends that cannot do its work."""

from typing import NoReturn

import typer

from bot.domain.facts import Facts
from bot.settings import AnySettings, FactsSettings, SettingsError, read_settings

NOT_IN_ORDER, BAD_INPUT = 1, 2


def confirmed_facts() -> Facts:
    """The facts as the organisation has confirmed them."""
    from bot.facts import FactsError, load_confirmed_facts
    from bot.resources import data_folder

    try:
        return load_confirmed_facts(data_folder(), settings_of(FactsSettings).facts_confirmations)
    except FactsError as error:
        fail(str(error))


def settings_of(kind: type[AnySettings]) -> AnySettings:
    """Those settings; all that are missing or wrong end the command."""
    try:
        return read_settings(kind)
    except SettingsError as error:
        refuse(str(error))


def refuse(sentence: str) -> NoReturn:
    """Bad input ends the command: one line on standard error."""
    typer.echo(sentence, err=True)
    raise typer.Exit(BAD_INPUT)


def fail(sentence: str) -> NoReturn:
    """Something that is not in order ends the command: one line on standard error."""
    typer.echo(sentence, err=True)
    raise typer.Exit(NOT_IN_ORDER)
