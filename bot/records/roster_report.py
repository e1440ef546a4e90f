"""What came of a roster, in lines that staff read."""

from collections.abc import Iterator, Sequence

from bot.domain.roster import EMPLOYER_COLUMNS, ROSTER_COLUMNS, Column, RowProblem
from bot.domain.roster_changes import RowOutcome
from bot.domain.roster_result import RosterResult, RowResult
from bot.texts import Words


def report_lines(words: Words, result: RosterResult) -> Iterator[str]:
    """A line for each row that is not simply unchanged, the employers first; as Telegram HTML."""
    for row in result.employers:
        yield _employer_line(words, row)
    for row in result.people:
        yield from _lines(words, row)


def counts(words: Words, result: RosterResult) -> str:
    """How many rows came to what, as Telegram HTML."""
    return words("roster-counts", {outcome.value: result.count(outcome) for outcome in RowOutcome})


def _lines(words: Words, row: RowResult) -> Iterator[str]:
    args = {"line": str(row.line), "number": row.number}
    if row.outcome is RowOutcome.ADDED:
        yield words("roster-line-added", args)
    if row.outcome is RowOutcome.CHANGED:
        yield words("roster-line-changed", {**args, "columns": _named(words, ROSTER_COLUMNS, row.columns)})
    if row.otherwise:
        yield words("roster-line-otherwise", {**args, "columns": _named(words, ROSTER_COLUMNS, row.otherwise)})
    if row.outcome is RowOutcome.REFUSED:
        key = "roster-line-refused" if row.number else "roster-line-unread"
        yield " ".join((words(key, args), *_problems(words, row.problems)))


def _employer_line(words: Words, row: RowResult) -> str:
    args = {"line": str(row.line)}
    if row.outcome is RowOutcome.REFUSED:
        return " ".join((words("roster-employer-refused", args), *_problems(words, row.problems)))
    if row.outcome is RowOutcome.ADDED:
        return words("roster-employer-added", args)
    return words("roster-employer-changed", {**args, "columns": _named(words, EMPLOYER_COLUMNS, row.columns)})


def _problems(words: Words, problems: Sequence[RowProblem]) -> Iterator[str]:
    return (words(problem.key, problem.args) for problem in problems)


def _named(words: Words, columns: Sequence[Column], ids: Sequence[str]) -> str:
    in_japanese = words.locale == "ja"
    return ", ".join(each.heading_ja if in_japanese else each.heading_en for each in columns if each.id in ids)
