"""Report of taking in a roster, in lines that staff read."""

from collections.abc import Iterator, Sequence

from bot.domain.roster.changes import RowOutcome
from bot.domain.roster.columns import EMPLOYER_COLUMNS, ROSTER_COLUMNS, Column, RowProblem
from bot.domain.roster.result import RosterResult, RowResult
from bot.domain.unicode.clusters import shortened
from bot.texts import Translator

_LONGEST_LIST = 500


def report_lines(t: Translator, result: RosterResult) -> Iterator[str]:
    """A line for each row that is not simply unchanged, the employers first; as Telegram HTML."""
    for row in result.employers:
        yield _employer_line(t, row)
    for row in result.people:
        yield from _lines(t, row)


def counts(t: Translator, result: RosterResult) -> str:
    """Return how many rows had which outcome, as Telegram HTML."""
    return t("roster-counts", {outcome.value: result.count(outcome) for outcome in RowOutcome})


def unread_lines(t: Translator, result: RosterResult) -> Iterator[str]:
    """A line for the columns and one for the sheets of the file that were not read, as Telegram HTML."""
    if result.unknown_headings:
        yield t("roster-ignored-columns", {"headings": _shortened(result.unknown_headings)})
    if result.unread_sheets:
        yield t("roster-unread-sheets", {"sheets": _shortened(result.unread_sheets)})


def _shortened(names: Sequence[str]) -> str:
    return shortened(", ".join(names), _LONGEST_LIST)


def _lines(t: Translator, row: RowResult) -> Iterator[str]:
    args = {"line": str(row.line), "number": row.number}
    if row.outcome is RowOutcome.ADDED:
        yield t("roster-line-added", args)
    if row.number_before is not None:
        yield t("roster-line-renumbered", {**args, "before": row.number_before})
    if row.outcome is RowOutcome.CHANGED:
        yield t("roster-line-changed", {**args, "columns": _named(t, ROSTER_COLUMNS, row.columns)})
    if row.otherwise:
        yield t("roster-line-otherwise", {**args, "columns": _named(t, ROSTER_COLUMNS, row.otherwise)})
    if row.outcome is RowOutcome.REFUSED:
        yield " ".join((t(_refusal(row), args), *_problems(t, row.problems)))
    elif row.left_out:
        yield " ".join((t("roster-line-left-out", args), *_problems(t, row.left_out)))


def _refusal(row: RowResult) -> str:
    if row.is_asked:
        return "roster-line-asked"
    return "roster-line-refused" if row.number else "roster-line-unread"


def _employer_line(t: Translator, row: RowResult) -> str:
    args = {"line": str(row.line)}
    if row.outcome is RowOutcome.REFUSED:
        return " ".join((t("roster-employer-refused", args), *_problems(t, row.problems)))
    if row.outcome is RowOutcome.ADDED:
        return t("roster-employer-added", args)
    return t("roster-employer-changed", {**args, "columns": _named(t, EMPLOYER_COLUMNS, row.columns)})


def _problems(t: Translator, problems: Sequence[RowProblem]) -> Iterator[str]:
    return (t(problem.key, problem.args) for problem in problems)


def _named(t: Translator, columns: Sequence[Column], ids: Sequence[str]) -> str:
    in_japanese = t.locale == "ja"
    return ", ".join(each.heading_ja if in_japanese else each.heading_en for each in columns if each.id in ids)
