"""`shien locales pseudo`: languages that nobody speaks, one for each script, and whether the bot can say everything."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.commands.environment import BAD_INPUT, NOT_IN_ORDER, CommandError
from bot.domain.unicode.clusters import columns
from bot.resources import locales_folder
from bot.texts import TextError
from bot.texts.translations.pseudo import SCRIPTS, write_pseudo_scripts
from bot.texts.translations.report import LocaleReport, examine_folder


def pseudo_reports(out: Path | None) -> list[LocaleReport]:
    """What check finds in the language of each script, made in `out`, or only for a moment. Raises CommandError."""
    if out is not None and out.exists():
        raise CommandError(f"--out: {out.name} is there already; name a new folder", BAD_INPUT)
    try:
        return list(_reports(out))
    except TextError as error:
        raise CommandError(str(error), NOT_IN_ORDER) from None
    except OSError:
        raise CommandError("--out: cannot be written there", BAD_INPUT) from None


def _reports(out: Path | None) -> Iterator[LocaleReport]:
    with TemporaryDirectory() as place:
        folder = out or Path(place) / "locales"
        write_pseudo_scripts(locales_folder(), folder)
        yield from (each for each in examine_folder(folder, columns) if each.locale in SCRIPTS)


def can_say_everything(report: LocaleReport) -> bool:
    """Return whether nothing would keep a sentence from being said; labels and terms are no real words."""
    return not _unsayable(report)


def line_of(report: LocaleReport) -> str:
    """One line for a person to read."""
    count, labels = _unsayable(report), len(report.labels)
    return f"{report.locale}: {report.messages} messages, {count} cannot be said; {labels} labels over 40 letters"


def _unsayable(report: LocaleReport) -> int:
    return sum(map(len, (report.missing, report.variables, report.parse_errors, report.refused)))
