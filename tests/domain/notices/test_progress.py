"""How a notice goes out: the lines add up to its people, and say nothing of what there is none of."""

from datetime import UTC, datetime, timedelta

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


def notice(state: NoticeState = NoticeState.SENDING) -> Notice:
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
        send_at=None,
        ended_at=None,
        counted=10,
        counted_at=NOW,
    )


def told(progress: NoticeProgress) -> dict[str, object]:
    return {key.removeprefix("notice_progress-"): args.get("count") for key, args in progress.lines()}


@given(st.integers(0, 500), st.dictionaries(ENDINGS, st.integers(1, 500)))
def test_the_lines_add_up_to_all_people(waiting: int, by_outcome: dict[DeliveryStatus, int]) -> None:
    progress = NoticeProgress(notice(), RecipientCounts(waiting=waiting, by_outcome=by_outcome), 0)
    lines = told(progress)
    total = lines.pop("bar", 0)
    del lines["head"]
    assert sum(int(str(count)) for count in lines.values()) == total == waiting + sum(by_outcome.values())


def test_of_what_there_is_none_nothing_is_said() -> None:
    counts = RecipientCounts(waiting=0, by_outcome={DeliveryStatus.SENT: 3})
    assert told(NoticeProgress(notice(NoticeState.DONE), counts, 0)) == {"head": None, "bar": 3, "has_it": 3}


def test_who_waits_for_the_morning_is_told_with_the_hour_and_hurries_nobody() -> None:
    counts = RecipientCounts(waiting=31, held=31, held_until=NOW + timedelta(hours=18))
    lines = dict(NoticeProgress(notice(), counts, 30).lines())
    assert lines["notice_progress-held"] == {"count": 31, "on": "2026-11-30", "time": "08:00"}
    assert "notice_progress-speed" not in lines


def test_the_time_that_is_left_follows_from_the_speed_of_the_last_half_minute() -> None:
    lines = dict(NoticeProgress(notice(), RecipientCounts(waiting=1_500), 750).lines())
    assert lines["notice_progress-speed"] == {"speed": 25.0, "minutes": 1}
    lines = dict(NoticeProgress(notice(), RecipientCounts(waiting=1_501), 750).lines())
    assert lines["notice_progress-speed"] == {"speed": 25.0, "minutes": 2}


def test_the_message_is_edited_where_its_numbers_changed_and_not_for_the_speed_alone() -> None:
    before = NoticeProgress(notice(), RecipientCounts(waiting=5), 10)
    assert before.mark == NoticeProgress(notice(), RecipientCounts(waiting=5), 20).mark
    assert before.mark != NoticeProgress(notice(), RecipientCounts(waiting=4), 10).mark
    assert before.mark != NoticeProgress(notice(NoticeState.PAUSED), RecipientCounts(waiting=5), 10).mark
