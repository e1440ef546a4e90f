"""The environment of every command: settings, facts, and the error that ends a command which cannot do its work."""

from bot.domain.facts import Facts
from bot.settings import AnySettings, FactsSettings, SettingsError, read_settings

NOT_IN_ORDER, BAD_INPUT = 1, 2


class CommandError(Exception):
    """A command cannot do its work: one sentence that says why, never with a secret, and the exit status."""

    def __init__(self, sentence: str, exit_code: int) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code


def confirmed_facts() -> Facts:
    """The facts as the organisation has confirmed them. Raises CommandError."""
    from bot.facts import RecordsError, load_confirmed_facts
    from bot.resources import data_folder

    try:
        return load_confirmed_facts(data_folder(), settings_of(FactsSettings).facts_confirmations)
    except RecordsError as error:
        raise CommandError(str(error), NOT_IN_ORDER) from None


def settings_of(kind: type[AnySettings]) -> AnySettings:
    """Those settings. Raises CommandError with a line for each that is missing or wrong."""
    try:
        return read_settings(kind)
    except SettingsError as error:
        raise CommandError(str(error), BAD_INPUT) from None
