"""Reports: for how long something is still to come of one."""

from datetime import date
from typing import Any

import pytest

from bot.domain.support.report import (
    NotReportedReason,
    ReportContent,
    ReportDecision,
    ReportOutcome,
    ReportSubject,
)

WHO: dict[str, Any] = {"done_on": date(2026, 11, 29), "decided_by": 1, "decided_by_name": None}


@pytest.mark.parametrize(
    ("outcome", "is_open"),
    [
        (ReportOutcome.NONE_YET, True),
        (ReportOutcome.ACCEPTED, True),
        (ReportOutcome.EXAMINED, True),
        (ReportOutcome.DONE, False),
        (ReportOutcome.NOT_ACCEPTED, False),
        (None, False),
    ],
)
def test_a_report_is_open_until_the_office_has_finished_and_what_the_employer_was_told_never_is(
    outcome: ReportOutcome | None, is_open: bool
) -> None:
    assert ReportContent(decision=ReportDecision.REPORTED, outcome=outcome, **WHO).is_open is is_open


@pytest.mark.parametrize("reason", NotReportedReason)
def test_a_decision_not_to_report_is_open_only_while_it_is_put_off(reason: NotReportedReason) -> None:
    content = ReportContent(decision=ReportDecision.NOT_REPORTED, reason=reason, **WHO)
    assert content.is_open is (reason is NotReportedReason.STILL_CHECKING)


def test_the_audit_log_names_the_one_thing_that_it_is_about() -> None:
    assert str(ReportSubject(7, consultation_id=3)) == "consultation:3"
    assert str(ReportSubject(7, interview_id=4)) == "interview:4"
