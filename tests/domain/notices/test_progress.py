"""How a notice goes out: the lines add up to its people, and say nothing of what there is none of."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticeClass, NoticePurpose, NoticeState
from bot.domain.notices.progress import NoticeProgress
from bot.domain.notices.recipient import RecipientCounts
from bot.domain.outbox.delivery_status import DeliveryStatus

NOW = datetime(2026, 11, 29, 5, tzinfo=UTC)
ENDINGS = st.sampled_from(
    [each for each in DeliveryStatus if each not in {DeliveryStatus.QUEUED, DeliveryStatus.SENDING}]
)


def notice(state: NoticeState = NoticeState.SENDING, send_at: datetime | None = None) -> Notice:
    return Notice(
        id=7,
        purpose=NoticePurpose.SAY,
        about_id=None,
        title_ja="年末の休み",
        notice_class=NoticeClass.NOTICE,
        urgent_reason=None,
        state=state,
        pause_reason=None,
        author_id=1,
        approver_id=2,
        revision=1,
        tested_revision=1,
        audience=NoticeAudience(),
        media=None,
        link=None,
        asks_read=True,
        created_at=NOW,
        asked_at=NOW,
        approved_at=NOW,
        send_at=send_at,
        ended_at=None,
        counted=10,
        counted_at=NOW,
    )


def told(progress: NoticeProgress) -> dict[str, object]:
    return {key.removeprefix("notice_progress-"): args.get("count") for key, args in progress.lines()}


@given(st.sampled_from(NoticeState), st.integers(0, 500), st.dictionaries(ENDINGS, st.integers(1, 500)), st.data())
def test_the_lines_add_up_to_all_people_and_the_bar_to_those_whom_it_can_reach(
    state: NoticeState, waiting: int, by_outcome: dict[DeliveryStatus, int], data: st.DataObject
) -> None:
    no_text = data.draw(st.integers(0, by_outcome.get(DeliveryStatus.SKIPPED, 0)))
    no_chat = data.draw(st.integers(0, by_outcome.get(DeliveryStatus.UNREACHABLE, 0)))
    counts = RecipientCounts(waiting=waiting, by_outcome=by_outcome, no_text=no_text, no_chat=no_chat)
    progress = NoticeProgress(notice(state), counts, 0)
    lines = told(progress)
    reachable = int(str(lines.pop("bar", 0)))
    del lines["head"]
    assert sum(int(str(count)) for count in lines.values()) == counts.total
    assert reachable == counts.total - no_text - no_chat


def test_whoever_gets_nothing_from_the_start_is_no_progress() -> None:
    by_outcome = {DeliveryStatus.SKIPPED: 30, DeliveryStatus.UNREACHABLE: 20}
    counts = RecipientCounts(waiting=50, by_outcome=by_outcome, no_text=30, no_chat=20)
    bar = dict(NoticeProgress(notice(NoticeState.APPROVED), counts, 0).lines())["notice_progress-bar"]
    assert bar == {"bar": "░" * 12, "ended": 0, "count": 50, "nothing": 50}


def test_what_was_cancelled_before_anything_left_has_come_nowhere() -> None:
    counts = RecipientCounts(by_outcome={DeliveryStatus.CANCELLED: 2})
    bar = dict(NoticeProgress(notice(NoticeState.CANCELLED), counts, 0).lines())["notice_progress-bar"]
    assert bar == {"bar": "░" * 12, "ended": 0, "count": 2, "nothing": 0}


@pytest.mark.parametrize(("lately", "speed"), [(0, None), (1, None), (2, 0.1), (30, 1.0)])
def test_of_a_speed_that_would_be_zero_nothing_is_said(lately: int, speed: float | None) -> None:
    lines = dict(NoticeProgress(notice(), RecipientCounts(waiting=1), lately).lines())
    assert lines.get("notice_progress-speed", {}).get("speed") == speed


@pytest.mark.parametrize("state", [each for each in NoticeState if each is not NoticeState.SENDING])
def test_what_does_not_go_out_now_hurries_nobody_and_waits_for_no_hour(state: NoticeState) -> None:
    counts = RecipientCounts(waiting=31, held=20, held_until=NOW + timedelta(hours=18))
    assert {"held", "speed"}.isdisjoint(told(NoticeProgress(notice(state), counts, 30)))


def test_what_waits_for_its_hour_names_it_and_what_leaves_at_once_does_not() -> None:
    def head(send_at: datetime | None) -> Mapping[str, object]:
        return NoticeProgress(notice(NoticeState.APPROVED, send_at), RecipientCounts(), 0).lines()[0][1]

    later = head(NOW + timedelta(hours=3))
    assert (later["send_on"], later["send_time"]) == ("2026-11-29", "17:00")
    assert head(None)["send_on"] == head(NOW)["send_on"] == "none"


def test_of_what_there_is_none_nothing_is_said() -> None:
    counts = RecipientCounts(waiting=0, by_outcome={DeliveryStatus.SENT: 3})
    assert told(NoticeProgress(notice(NoticeState.DONE), counts, 0)) == {"head": None, "bar": 3, "has_it": 3}


def test_a_correction_names_the_notice_that_it_corrects() -> None:
    correction = replace(notice(), id=5, purpose=NoticePurpose.CORRECT, about_id=4)
    head = dict(NoticeProgress(correction, RecipientCounts(waiting=3), 0).lines())["notice_progress-head"]
    assert (head["number"], head["about"]) == ("5", "4")


def test_who_waits_for_the_morning_is_told_with_the_hour_and_hurries_nobody() -> None:
    counts = RecipientCounts(waiting=31, held=31, held_until=NOW + timedelta(hours=18))
    lines = dict(NoticeProgress(notice(), counts, 30).lines())
    assert lines["notice_progress-held"] == {"count": 31, "on": "2026-11-30", "time": "08:00"}
    assert "notice_progress-speed" not in lines
    assert lines["notice_progress-head"]["waits"] == "yes"
    some = NoticeProgress(notice(), replace(counts, waiting=32), 30)
    assert dict(some.lines())["notice_progress-head"]["waits"] == "no"


def test_the_time_that_is_left_follows_from_the_speed_of_the_last_half_minute() -> None:
    lines = dict(NoticeProgress(notice(), RecipientCounts(waiting=1_500), 750).lines())
    assert lines["notice_progress-speed"] == {"speed": 25.0, "minutes": 1}
    lines = dict(NoticeProgress(notice(), RecipientCounts(waiting=1_501), 750).lines())
    assert lines["notice_progress-speed"] == {"speed": 25.0, "minutes": 2}


def test_the_message_is_edited_where_its_lines_changed_and_not_for_the_speed_alone() -> None:
    morning, noon = NOW + timedelta(hours=18), NOW + timedelta(hours=22)
    held = RecipientCounts(waiting=5, held=3, held_until=morning)
    before = NoticeProgress(notice(), held, 10)
    assert before.mark == NoticeProgress(notice(), held, 20).mark
    others = [
        NoticeProgress(notice(), replace(held, waiting=4), 10),
        NoticeProgress(notice(), replace(held, held_until=noon), 10),
        NoticeProgress(notice(NoticeState.PAUSED), held, 10),
        NoticeProgress(notice(NoticeState.APPROVED, morning), held, 10),
        NoticeProgress(notice(NoticeState.APPROVED, noon), held, 10),
    ]
    assert len({each.mark for each in (before, *others)}) == 6
