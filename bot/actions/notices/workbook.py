"""The words of a notice as they come back in a workbook: each row is taken for itself, or refused with its reason."""

from collections.abc import Collection, Sequence

from bot.actions.context import ActionContext
from bot.actions.notices.words import write_words
from bot.actions.result import ActionResult, refused
from bot.domain.notices.notice import Words
from bot.domain.notices.workbook import TextOutcome, TextResult, TextRow, version_of
from bot.domain.unicode.blank_text import is_blank


async def take_in_texts(
    context: ActionContext, notice_id: int, rows: Sequence[TextRow], languages: Collection[str]
) -> Sequence[TextResult]:
    """Keep the words of each row that can be kept; of a refused one nothing is.

    An empty row leaves what stands in its language, and so does one in which nobody has changed anything since the
    workbook was written. `languages` are those that there are.
    """
    locales = [row.locale for row in rows]
    results = []
    for row in rows:
        problem = _problem(notice_id, row, languages, locales)
        results.append(_refused(row, problem) if problem is not None else await _take(context, notice_id, row))
    return results


def _problem(notice_id: int, row: TextRow, languages: Collection[str], locales: Sequence[str]) -> ActionResult | None:
    if row.notice != str(notice_id):
        return refused("notice_draft-workbook-other_notice")
    if row.locale not in languages:
        return refused("notice_draft-workbook-language")
    if locales.count(row.locale) > 1:
        return refused("notice_draft-workbook-twice")
    return refused("notice_draft-workbook-unreadable") if row.is_unreadable else None


async def _take(context: ActionContext, notice_id: int, row: TextRow) -> TextResult:
    if is_blank(row.words):
        return TextResult(row, TextOutcome.EMPTY)
    bodies = await context.store.notice_bodies.of(notice_id)
    stands = "" if row.locale not in bodies else bodies[row.locale].text
    # What looks otherwise in them does not come back; and who left them as they were means nothing by it.
    if row.words == stands or row.version == version_of(row.words):
        return TextResult(row, TextOutcome.SAME)
    if row.version not in ("", version_of(stands)):
        return _refused(row, refused("notice_draft-workbook-stale"))
    written = await write_words(context, notice_id, row.locale, Words(row.words))
    return _refused(row, written) if written.is_refused else TextResult(row, TextOutcome.TAKEN)


def _refused(row: TextRow, why: ActionResult) -> TextResult:
    return TextResult(row, TextOutcome.REFUSED, why.key, why.args)
