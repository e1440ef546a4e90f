"""What `shien doctor` says of translations: who has read them, and which are of an older English text."""

from bot.commands.doctor.host import Grade, Line
from bot.resources import locales_folder
from bot.texts import TextError
from bot.texts.translations.overview import progress_of, recorded


def translations() -> Line:
    """One line about the languages that are complete; the line about texts names the others."""
    try:
        languages = [progress_of(each) for each in recorded(locales_folder())]
    except TextError as error:
        return Line(Grade.ERROR, f"translations: {error}")
    complete = [each for each in languages if not each.whole.missing]
    read = ", ".join(f"{each.locale} {each.whole.reviewed} of {each.whole.total}" for each in complete)
    stale = ", ".join(f"{each.locale} {each.whole.stale}" for each in languages if each.whole.stale)
    if stale:
        remedy = "see: shien locales status"
        return Line(Grade.WARNING, f"translations: of an English text that has changed since: {stale}; {remedy}")
    return Line(Grade.OK, f"translations: read by named people: {read}; see: shien locales status")
