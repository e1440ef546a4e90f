"""What was said in an interview, as staff read it in one line."""

from collections.abc import Mapping

from bot.dialogs.turn import Turn
from bot.domain.interviews import ITEMS, EmployerNews, Interview
from bot.domain.missing import MISSING
from bot.domain.support.consultation import Consultation
from bot.domain.unicode.clusters import shortened
from bot.texts import Value

# Of what was said about one item, and of the remarks.
LONGEST_FINDING = 1000
# So much of each text is shown where all of them stand.
_SHOWN_LETTERS, _SHOWN_REMARKS = 70, 300


def finding_line(turn: Turn, interview: Interview, item: str, hidden: str = "") -> str:
    """Return what was said about one item, in one line; `hidden` stands in place of what was said."""
    text = hidden or interview.findings.get(item) or ""
    result = "open" if item not in interview.findings else "problem" if text else "fine"
    shown = {"item": item, "result": result, "text": shortened(text, _SHOWN_LETTERS)}
    return turn.t("interview-finding", shown)


def finding_lines(turn: Turn, interview: Interview, restricted: Mapping[str, Consultation | None]) -> str:
    """Return what was said about every item, a line each; of what is restricted only in which consultation it is."""
    hidden = {item: restricted_text(turn, matter) for item, matter in restricted.items()}
    return "\n".join(finding_line(turn, interview, item, hidden.get(item, "")) for item in ITEMS)


def restricted_text(turn: Turn, matter: Consultation | None) -> str:
    """Return what stands in place of words that the group does not read."""
    return turn.t.label("interview-restricted", {"number": MISSING if matter is None else str(matter.id)})


def employer_args(interview: Interview) -> dict[str, Value]:
    """The variables of a text about whether the employer was told."""
    reason = interview.employer_not_told or MISSING
    return {
        "news": interview.employer_news or EmployerNews.OPEN,
        "told_whom": interview.employer_told_whom or MISSING,
        "told_on": interview.employer_told_on or MISSING,
        "not_told": shortened(reason, _SHOWN_REMARKS),
    }


def shown_remarks(interview: Interview, hidden: str = "") -> str:
    """The beginning of the remarks; "none" where there are none. `hidden` stands in their place."""
    return shortened(hidden or interview.remarks or MISSING, _SHOWN_REMARKS)
