"""In which language somebody is told: their own; where a notice is urgent, English or Japanese instead."""

from typing import Any

import pytest

from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticeClass, NoticePurpose, NoticeState, locale_for
from tests.actions.vocabulary import NOW

NOTICE, URGENT = NoticeClass.NOTICE, NoticeClass.URGENT


@pytest.mark.parametrize(
    ("notice_class", "written", "reads", "told_in"),
    [
        (NOTICE, ["vi", "en"], "vi", "vi"),
        (NOTICE, ["vi", "en"], "my", None),
        (NOTICE, ["vi", "en"], None, None),
        (NOTICE, [], "vi", None),
        (NOTICE, ["vi", "ja"], "ja-easy", "ja"),
        (NOTICE, ["ja", "ja-easy"], "ja-easy", "ja-easy"),
        (NOTICE, ["ja-easy"], "ja", None),
        (URGENT, ["en", "ja"], "ja-easy", "ja"),
        (URGENT, ["vi", "en", "ja"], "vi", "vi"),
        (URGENT, ["vi", "ja", "en"], "my", "en"),
        (URGENT, ["vi", "ja"], "my", "ja"),
        (URGENT, ["vi", "ja"], None, "ja"),
        (URGENT, ["vi"], "my", None),
    ],
)
def test_somebody_is_told_in(
    notice_class: NoticeClass, written: list[str], reads: str | None, told_in: str | None
) -> None:
    assert locale_for(a_notice(notice_class), written, reads) == told_in


def a_notice(notice_class: NoticeClass) -> Notice:
    """A draft of that class."""
    nothing: dict[str, Any] = dict.fromkeys(
        (
            *("about_id", "urgent_reason", "pause_reason", "approver_id", "tested_revision", "media", "link"),
            *("asked_at", "approved_at", "send_at", "ended_at", "counted", "counted_at"),
        )
    )
    return Notice(
        id=1,
        purpose=NoticePurpose.SAY,
        title_ja="断水",
        notice_class=notice_class,
        state=NoticeState.DRAFT,
        author_id=1,
        revision=1,
        audience=NoticeAudience(),
        asks_read=True,
        created_at=NOW,
        **nothing,
    )
