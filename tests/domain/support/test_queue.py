"""Which consultations wait where, and in which order."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Urgency
from bot.domain.support.queue import QueuePart, counts, parts_of, queue

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
HOUR = timedelta(hours=1)
ME, OTHER = 7, 8
THEIRS = Consultation(
    *(1, 1, ConsultationKind.PAY, ConsultationState.WAITING_FOR_WORKER, "en", None, None, None, NOW - HOUR, None)
)
OURS = replace(THEIRS, state=ConsultationState.NEW, waiting_since=NOW - HOUR, answer_by=NOW + HOUR)
LATE = replace(OURS, answer_by=NOW)


@pytest.mark.parametrize(
    ("matter", "changed", "parts"),
    [
        (THEIRS, {}, {"theirs"}),
        (THEIRS, {"assignee_id": ME}, {"theirs", "mine"}),
        (THEIRS, {"assignee_id": OTHER, "urgency": Urgency.RED}, {"theirs"}),
        (OURS, {}, {"ours"}),
        (OURS, {"answer_by": None}, {"ours"}),
        (OURS, {"urgency": Urgency.RED}, {"ours", "red"}),
        (OURS, {"state": ConsultationState.ESCALATED}, {"ours"}),
        (LATE, {"urgency": Urgency.RED, "assignee_id": ME}, {"ours", "red", "overdue", "mine"}),
        (OURS, {"snoozed_until": NOW + HOUR, "urgency": Urgency.RED}, {"resting"}),
        (LATE, {"snoozed_until": NOW + HOUR, "urgency": Urgency.RED}, {"ours", "red", "overdue"}),
        (LATE, {"snoozed_until": NOW}, {"ours", "overdue"}),
    ],
)
def test_a_consultation_is_in_each_part_to_which_it_belongs(
    matter: Consultation, changed: dict[str, Any], parts: set[str]
) -> None:
    assert parts_of(replace(matter, **changed), ME, NOW) == parts


def test_what_is_overdue_stands_first_then_what_is_due_soonest_then_what_nobody_counts() -> None:
    deadlines = {1: None, 2: NOW + 2 * HOUR, 3: NOW - HOUR, 4: NOW + HOUR, 5: NOW - 2 * HOUR}
    matters = [replace(OURS, id=number, answer_by=at) for number, at in deadlines.items()]
    assert [each.id for each in queue(matters, QueuePart.OURS, ME, NOW)] == [5, 3, 4, 2, 1]


def test_each_part_is_counted_as_long_as_its_list() -> None:
    matters = [THEIRS, OURS, LATE, replace(LATE, assignee_id=ME)]
    assert counts(matters, ME, NOW) == {part: len(queue(matters, part, ME, NOW)) for part in QueuePart}
    assert counts(matters, ME, NOW)[QueuePart.OURS] == 3
