"""Whoever tries the demo walks a notice from the first word to the worker who has read it."""

from collections.abc import AsyncIterator
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import cast

import pytest

from bot.demo.run import Demo, open_demo, read_invented
from bot.domain.days import TOKYO
from bot.domain.notices.notice import NoticeState
from tests.conversations.chat import Chat
from tests.conversations.notices.asking import asks
from tests.conversations.notices.composing import TITLE, sends_words
from tests.conversations.world import World

MORI, ABE, MINH = 601, 602, 102
# By how many of its people read that language; those of the roster who have chosen none are called.
TEXTS = {"en": "No water on Monday.", "vi": "Thứ Hai không có nước.", "ja": "月曜日は水が出ません。"}


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    """The demo on a morning."""
    async with open_demo(0, tmp_path / "demo.sqlite3", read_invented()) as opened:
        now = opened.clock.now().astimezone(TOKYO)
        morning = datetime.combine(now.date() + timedelta(days=1), time(10), TOKYO)
        opened.clock.move(morning - now)
        await opened.settles()
        yield opened


def phone(demo: Demo, person_id: int, locale: str) -> Chat:
    return Chat(cast("World", demo), demo.people[person_id], locale)


@pytest.mark.slow
async def test_a_notice_goes_from_the_first_word_to_who_has_read_it(demo: Demo) -> None:
    author, approver, minh = phone(demo, MORI, "ja"), phone(demo, ABE, "ja"), phone(demo, MINH, "vi")
    await author.sends("/menu")
    await author.taps("home-notices", notices=0)
    await author.taps("notice_draft-new")
    await author.taps("notice_draft-from_nothing")
    await author.sends(TITLE)
    await author.taps("notice_draft-texts")
    for text in TEXTS.values():
        await author.taps_label(next(label for label in author.labels() if "✗" in label))
        await sends_words(author, text)
        await author.taps("button-back")
    await author.taps("button-back")
    await author.taps("notice_draft-test")
    await asks(author)
    await approver.taps("notice_approval-open")
    await approver.taps("notice_approval-approve")
    await demo.shien.tick()
    await demo.settles()
    assert TEXTS["vi"] in minh.screen()
    await minh.taps("notice-button-read")
    async with demo.shien.database.transaction() as store:
        notice, counts = await store.notices.get(1), await store.notice_recipients.counts(1, demo.clock.now())
    assert notice.state is NoticeState.DONE
    assert (counts.total, counts.has_it, counts.no_text, counts.acknowledged) == (25, 6, 0, 1)
