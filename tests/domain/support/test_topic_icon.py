"""What the icon of a topic says."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Urgency
from bot.domain.support.standing import icon_of
from bot.domain.support.topic_icon import CHANGED_AT_MOST_EVERY, ShownIcon, TopicIcon

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
SOON, BEFORE = NOW + timedelta(hours=1), NOW - timedelta(hours=1)
MATTER = Consultation(
    1, 7, ConsultationKind.PAY, ConsultationState.NEW, "vi", None, None, None, BEFORE, None, waiting_since=BEFORE
)
RED: dict[str, Any] = {"urgency": Urgency.RED}
CASES: list[tuple[dict[str, Any], TopicIcon]] = [
    ({}, TopicIcon.OURS),
    ({"answer_by": SOON, "first_answered_at": BEFORE}, TopicIcon.OURS),
    ({"state": ConsultationState.ESCALATED, "answer_by": SOON}, TopicIcon.OURS),
    ({"answer_by": NOW}, TopicIcon.OVERDUE),
    ({"waiting_since": None}, TopicIcon.THEIRS),
    ({"snoozed_until": SOON}, TopicIcon.THEIRS),
    (RED, TopicIcon.RED),
    (RED | {"answer_by": NOW}, TopicIcon.RED),
    (RED | {"waiting_since": None}, TopicIcon.THEIRS),
    (RED | {"state": ConsultationState.CLOSED}, TopicIcon.CLOSED),
]


@pytest.mark.parametrize(("changed", "icon"), CASES)
def test_it_tells_whose_turn_it_is(changed: dict[str, Any], icon: TopicIcon) -> None:
    assert icon_of(replace(MATTER, **changed), NOW) is icon


@pytest.mark.parametrize(
    ("tried_at", "may_change_at"),
    [(None, NOW), (BEFORE, NOW), (NOW - timedelta(minutes=1), NOW - timedelta(minutes=1) + CHANGED_AT_MOST_EVERY)],
)
def test_it_may_be_changed_ten_minutes_after_the_last_try(tried_at: datetime | None, may_change_at: datetime) -> None:
    assert ShownIcon(TopicIcon.OURS, tried_at).may_change_at(NOW) == may_change_at
