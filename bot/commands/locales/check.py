"""`shien locales check`: each language, with everything that is wrong in it."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields

from bot.clock import Clock
from bot.commands.environment import BAD_INPUT, NOT_IN_ORDER, CommandError
from bot.commands.progress import with_progress
from bot.domain.unicode.clusters import columns
from bot.resources import locales_folder
from bot.texts import TextError
from bot.texts.translations.report import LocaleReport, examine_folder

_LISTED = [each.name for each in fields(LocaleReport) if each.name not in {"locale", "messages", "missing"}]


def reports(code: str | None, clock: Clock) -> Sequence[LocaleReport]:
    """What was found in every language, or in one. Raises CommandError."""
    try:
        found = [*with_progress(examine_folder(locales_folder(), columns), clock)]
    except TextError as error:
        raise CommandError(str(error), NOT_IN_ORDER) from None
    require_language(code, [each.locale for each in found])
    return [each for each in found if code in {None, each.locale}]


def require_language(code: str | None, known: Sequence[str]) -> None:
    """Raises CommandError for a language that there is no folder of."""
    if code is not None and code not in known:
        raise CommandError(f"{code}: unknown id ({', '.join(sorted(known))})", BAD_INPUT)


def lines_of(found: Sequence[LocaleReport], as_json: bool) -> Iterator[str]:
    """One line of JSON for each language, or lines for a person to read."""
    for report in found:
        if as_json:
            yield json.dumps(asdict(report), ensure_ascii=False)
        else:
            yield from _lines(report)


def _lines(report: LocaleReport) -> Iterator[str]:
    counts = ", ".join(f"{len(getattr(report, name))} {name.replace('_', ' ')}" for name in ("missing", *_LISTED))
    yield f"{report.locale}: {report.messages} messages; {counts}"
    files = Counter(f"{key.partition('-')[0]}.ftl" for key in report.missing)
    yield from (f"  missing: {file}: {count}" for file, count in sorted(files.items()))
    for name in _LISTED:
        yield from (f"  {name.replace('_', ' ')}: {line}" for line in getattr(report, name))
