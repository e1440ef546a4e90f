"""Days without "I have read it": one reminder at the worker's hour, then a call in the digest; muting holds."""

from datetime import timedelta

from bot.domain.notices.notice import NoticeClass
from bot.storage.tables import outbox
from tests.conversations.chat import Chat, Desk
from tests.conversations.notices.news import News
from tests.conversations.notices.test_reading import READ
from tests.conversations.reminders.test_reminders import nine_o_clock, prepare
from tests.conversations.world import Row

SENT = {"sent": "2026-11-22"}


async def reminder(news: News) -> Row:
    """What became of the one reminder."""
    [row] = [each for each in await news.world.rows(outbox) if each["act"] == "say_in_bulk"]
    return row


def times_reminded(chat: Chat) -> int:
    return len([each for each in chat.messages() if chat.says("notice-silent", SENT) in str(each.get("text"))])


async def test_three_days_later_the_silent_are_reminded_below_it_and_can_say_that_they_have_read_it(
    worker: Chat, news: News
) -> None:
    await news.goes_out(worker)
    said = worker.message_id()
    await news.passes(days=3, hour=12)
    assert times_reminded(worker) == 0
    await news.passes(days=1, hour=9)
    worker.sees("notice-silent", **SENT)
    shown = next(each for each in worker.messages() if each["message_id"] == worker.message_id())
    assert shown["reply_to_message"]["message_id"] == said
    await worker.taps(READ)
    assert worker.says(READ) not in worker.labels()
    assert (await reminder(news))["outcome"] == "sent"
    await news.world.passes(minutes=5)
    await news.passes(days=4, hour=9)
    assert times_reminded(worker) == 1


async def test_who_reads_it_in_time_is_not_reminded(worker: Chat, news: News) -> None:
    await news.goes_out(worker)
    await news.passes(days=3, hour=12)
    await worker.taps(READ)
    await news.passes(days=1, hour=9)
    assert times_reminded(worker) == 0
    assert ((await reminder(news))["outcome"], (await reminder(news))["reason"]) == ("skipped", "done")


async def test_who_has_turned_news_off_is_not_reminded_but_of_legal_deadlines(worker: Chat, news: News) -> None:
    await prepare(worker, moved_on="2026-11-20")
    await news.goes_out(worker)
    await worker.sends("/stop")
    await news.passes(days=3, hour=12)
    await news.passes(days=1, hour=9)
    assert times_reminded(worker) == 0
    assert (await reminder(news))["reason"] == "muted"
    await nine_o_clock(worker.world, "2026-12-02")
    worker.has_seen("reminder-say-address_notice", deadline="2026-12-04", days=2)


async def test_nobody_is_reminded_in_the_middle_of_a_form(worker: Chat, news: News) -> None:
    await news.goes_out(worker)
    await news.passes(days=3, hour=12)
    await news.passes(days=1, hour=8)
    await worker.sends("/menu")
    await worker.taps("menu-profile")
    await worker.taps("profile-group-stay")
    await worker.taps("profile-name-applied_on")
    news.world.clock.move(timedelta(minutes=55))
    await worker.taps("profile-enter")
    await news.passes(days=0, hour=9)
    assert times_reminded(worker) == 0
    await news.world.passes(minutes=31)
    assert times_reminded(worker) == 1
    await worker.taps(READ)
    assert worker.says("reminder-button-form") in worker.labels()


async def test_about_what_is_urgent_staff_are_told_to_call_until_it_is_read(
    worker: Chat, officer: Desk, news: News
) -> None:
    await news.goes_out(worker, notice_class=NoticeClass.URGENT)
    for days in (4, 3):
        await news.passes(days=days, hour=9)
    assert worker.says("notice-silent", SENT) in worker.screen()
    await news.passes(days=1, hour=9)
    assert times_called(officer) == 1
    await news.passes(days=1, hour=9)
    assert times_called(officer) == 2
    await worker.taps(READ)
    await news.passes(days=1, hour=9)
    assert times_called(officer) == 2


def times_called(officer: Desk) -> int:
    title = officer.says("digest-title-notice_proof-call")
    return len([each for each in officer.messages() if title in str(each.get("text"))])
