import asyncio
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from telegram.error import RetryAfter

from bot.delivery.rate_limiter import (
    GROUP_CALLS_AT_ONCE,
    GROUP_GAP_SECONDS,
    GROUP_URGENT_CALLS,
    IS_BULK,
    IS_URGENT,
    PRIVATE_GAP_SECONDS,
    PacedLimiter,
)
from bot.delivery.rate_limiter.before_call import BEFORE_CALL
from tests.delivery.office import START, SteppingClock

GROUP = -1001


class Line:
    """A Telegram that only notes when it was called, and answers 429 to the calls named."""

    def __init__(self, clock: SteppingClock, limiter: PacedLimiter) -> None:
        self.clock = clock
        self.limiter = limiter
        self.called_at: list[datetime] = []
        self.is_answer: list[bool] = []
        self.refuse: dict[int, int] = {}

    async def call(self, *chat_ids: int) -> list[object]:
        """Call once for each chat, all at once, while time passes; returns the results or errors in order."""
        calls = await self.begin(*chat_ids)
        await self.let_time_pass(calls)
        return await asyncio.gather(*calls, return_exceptions=True)

    async def begin(self, *chat_ids: int, is_urgent: bool = False, is_bulk: bool = False) -> list[asyncio.Task[object]]:
        """Begin those calls, all at once; each has called then, or waits for the clock."""
        calls = [
            asyncio.create_task(self._call({"chat_id": each}, is_urgent=is_urgent, is_bulk=is_bulk))
            for each in chat_ids
        ]
        await _look_again(calls)
        return calls

    async def let_time_pass(self, calls: list[asyncio.Task[object]]) -> None:
        """Move the clock from wake to wake until those calls are done."""
        while not all(call.done() for call in calls):
            if self.clock.wakes:
                self.clock.step()
            await _look_again(calls)

    async def call_without_chat(self) -> object:
        return await self._call({})

    def seconds(self) -> list[float]:
        return [round((at - START).total_seconds(), 3) for at in self.called_at]

    async def _call(self, data: dict[str, int], *, is_urgent: bool = False, is_bulk: bool = False) -> object:
        IS_URGENT.set(is_urgent)
        IS_BULK.set(is_bulk)
        return await self.limiter.process_request(self._answer, (), {}, "sendMessage", data, None)

    async def _answer(self) -> bool:
        self.called_at.append(self.clock.now())
        self.is_answer.append(False)
        if len(self.called_at) in self.refuse:
            raise RetryAfter(timedelta(seconds=self.refuse[len(self.called_at)]))
        return True


@pytest.fixture
def line(clock: SteppingClock, limiter: PacedLimiter, monkeypatch: pytest.MonkeyPatch) -> Line:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    return Line(clock, limiter)


async def test_the_first_call_leaves_at_once(line: Line) -> None:
    assert await line.call(1) == [True]
    assert line.seconds() == [0]


async def test_calls_to_many_chats_leave_25_a_second_and_never_in_a_burst(line: Line) -> None:
    await line.call(*range(1, 101))
    assert line.seconds() == [round(number * 0.04, 3) for number in range(100)]


async def test_two_calls_to_a_private_chat_are_a_little_over_a_second_apart(line: Line) -> None:
    await line.call(1, 1, 1)
    assert line.seconds() == [0, 1.05, 2.1]


async def test_a_group_hears_a_consultation_at_once_and_then_calls_that_are_spread_over_the_minute(line: Line) -> None:
    await line.call(*[GROUP] * 40)
    seconds = line.seconds()
    assert seconds[GROUP_CALLS_AT_ONCE - 1] < 1
    assert all(round(b - a, 3) <= GROUP_GAP_SECONDS for a, b in pairwise(seconds))
    assert _most_in_a_minute(seconds) <= 16


async def test_what_is_urgent_for_a_group_passes_by_what_waits_and_telegram_s_twenty_a_minute_are_kept(
    line: Line,
) -> None:
    waiting = await line.begin(*[GROUP] * 30)
    await line.let_time_pass(waiting[:GROUP_CALLS_AT_ONCE])
    await line.let_time_pass(await line.begin(*[GROUP] * GROUP_URGENT_CALLS, is_urgent=True))
    assert len(line.called_at) == GROUP_CALLS_AT_ONCE + GROUP_URGENT_CALLS
    assert line.seconds()[-1] < 1
    await line.let_time_pass(waiting)
    assert _most_in_a_minute(line.seconds()) <= 20


async def test_answers_in_a_group_let_its_messages_wait_no_longer_than_a_minute(line: Line) -> None:
    for _ in range(100):
        await line.limiter.conversation_call(GROUP)
    await line.call(GROUP)
    assert 0 < line.seconds()[0] < 60


async def test_a_chat_that_has_to_wait_holds_up_no_other(line: Line) -> None:
    await line.call(1, 1, 2, 3)
    assert line.seconds() == [0, 0.04, 0.08, 1.05]


async def test_a_call_without_a_chat_waits_for_nobody(line: Line) -> None:
    await line.call(1)
    assert await line.call_without_chat() is True
    assert line.seconds() == [0, 0]


async def test_a_429_pauses_its_chat_alone_until_time_has_passed(line: Line) -> None:
    line.refuse = {1: 5}
    [refused] = await line.call(1)
    assert isinstance(refused, RetryAfter)
    assert (line.limiter.pause_left(1), line.limiter.pause_left()) == (timedelta(seconds=5), timedelta())
    [paused, other] = await line.call(1, 2)
    assert (type(paused), other) == (RetryAfter, True)
    line.clock.move(timedelta(seconds=5))
    assert await line.call(1) == [True]


async def test_429s_of_several_chats_in_a_short_time_pause_everything(line: Line) -> None:
    line.refuse = {1: 5, 2: 6, 3: 7}
    await line.call(1, 2, 3)
    [paused] = await line.call(4)
    assert isinstance(paused, RetryAfter)
    assert len(line.called_at) == 3


async def test_a_pause_of_everything_is_as_short_as_the_shortest_of_theirs(line: Line) -> None:
    for chat_id, seconds in ((1, 60), (2, 5), (3, 300)):
        line.limiter.refused(chat_id, timedelta(seconds=seconds))
    assert line.limiter.pause_left() == timedelta(seconds=5)
    assert line.limiter.pause_left(3) == timedelta(seconds=300)


async def test_chats_that_were_spoken_to_too_often_pause_nobody_else(line: Line) -> None:
    hasty = range(1, 11)
    for chat_id in (*hasty, *hasty):
        await line.limiter.conversation_call(chat_id)
    for chat_id in hasty:
        line.limiter.refused(chat_id, timedelta(seconds=20))
    assert line.limiter.pause_left() == timedelta()
    await line.limiter.conversation_call(11)
    assert line.clock.now() == START


async def test_groups_that_refuse_pause_themselves_alone(line: Line) -> None:
    for group in (GROUP, GROUP - 1, GROUP - 2):
        line.limiter.refused(group, timedelta(seconds=20))
    assert line.limiter.pause_left() == timedelta()


async def test_429s_of_several_chats_over_a_long_time_pause_them_alone(line: Line) -> None:
    line.refuse = {1: 60, 2: 60, 3: 60}
    for chat_id in (1, 2, 3):
        await line.call(chat_id)
        line.clock.move(timedelta(seconds=9))
    assert line.limiter.pause_left() == timedelta()


async def test_who_waits_for_a_turn_when_the_pause_begins_is_sent_back_and_does_not_call(line: Line) -> None:
    line.refuse = {1: 5}
    results = await line.call(1, 1, 1, 2)
    assert [type(result) for result in results] == [RetryAfter, RetryAfter, RetryAfter, bool]
    assert len(line.called_at) == 2


async def test_a_shorter_429_that_comes_late_does_not_end_the_pause(line: Line) -> None:
    line.limiter.refused(1, timedelta(seconds=60))
    line.limiter.refused(1, timedelta(seconds=1))
    assert line.limiter.pause_left(1) == timedelta(seconds=60)


async def test_a_429_without_a_chat_pauses_everything(line: Line) -> None:
    line.refuse = {1: 5}
    with pytest.raises(RetryAfter):
        await line.call_without_chat()
    assert line.limiter.pause_left() == timedelta(seconds=5)


async def test_answers_leave_at_once_and_the_outbox_makes_room_for_them(line: Line) -> None:
    for _ in range(3):
        await line.limiter.conversation_call(1)
    assert line.clock.now() == START
    await line.call(1, 2)
    assert line.seconds() == [0.12, 1.05]


async def test_however_much_is_answered_the_outbox_goes_on(line: Line) -> None:
    for chat_id in range(1, 501):
        await line.limiter.conversation_call(chat_id)
    await line.call(1000)
    assert line.seconds() == [1]


async def test_an_answer_waits_only_for_a_pause_that_telegram_asked_for(line: Line) -> None:
    line.limiter.refused(1, timedelta(seconds=20))
    await line.limiter.conversation_call(2)
    answer = asyncio.create_task(line.limiter.conversation_call(1))
    for _ in range(5):
        await asyncio.wait({answer}, timeout=0)
    assert not answer.done()
    line.clock.step()
    await answer
    assert line.clock.now() == START + timedelta(seconds=20)


async def test_a_stop_sends_back_who_waits_and_who_comes_until_calls_are_resumed(line: Line) -> None:
    await line.call(1)
    waiting = asyncio.create_task(line._call({"chat_id": 1}))
    await asyncio.wait({waiting}, timeout=0)
    line.limiter.stop()
    for each in (waiting, line._call({"chat_id": 1})):
        with pytest.raises(RetryAfter):
            await each
    line.limiter.resume()
    assert await line.call(1) == [True]


async def test_a_clock_that_is_put_back_changes_no_turn(line: Line) -> None:
    await line.call(1)
    line.clock.put_back(timedelta(hours=2))
    await line.call(1)
    assert line.clock.monotonic() == PRIVATE_GAP_SECONDS


async def test_nothing_is_tried_twice(line: Line) -> None:
    line.refuse = {1: 1}
    await line.call(1)
    line.clock.move(timedelta(hours=1))
    assert len(line.called_at) == 1


async def test_a_cancelled_call_loses_no_turn(line: Line) -> None:
    await line.call(1)
    waiting = asyncio.create_task(line._call({"chat_id": 1}))
    await asyncio.wait({waiting}, timeout=0)
    waiting.cancel()
    await asyncio.wait({waiting})
    await line.call(1)
    assert line.seconds() == [0, 1.05]


async def test_20_000_chats_leave_no_trace_behind(line: Line, limiter: PacedLimiter) -> None:
    for chat_id in range(1, 20_001):
        line.clock.move(timedelta(seconds=0.04))
        await line._call({"chat_id": chat_id})
    assert len(limiter._chat_free_at) <= 100


async def _look_again(calls: list[asyncio.Task[object]]) -> None:
    for _ in range(10):  # until each of them has called, or waits for the clock
        await asyncio.wait(calls, timeout=0)


def _most_in_a_minute(seconds: list[float]) -> int:
    return max(sum(0 <= later - first < 60 for later in seconds) for first in seconds)


async def test_a_question_takes_room_from_all_calls_and_none_from_a_chat_and_is_asked_in_no_pause(line: Line) -> None:
    assert await line.limiter.may_ask()
    assert await line.call(GROUP) == [True]
    assert line.seconds() == [0.04]
    questions: list[asyncio.Task[object]] = [asyncio.create_task(line.limiter.may_ask()) for _ in range(3)]
    await line.let_time_pass(questions)
    assert (line.clock.now() - START).total_seconds() == pytest.approx(0.16, abs=0.01)
    line.limiter.refused(None, timedelta(seconds=5))
    assert not await line.limiter.may_ask()
    line.limiter.stop()


async def test_what_is_in_bulk_takes_what_the_others_leave(line: Line) -> None:
    bulk = await line.begin(*range(1, 11), is_bulk=True)
    line.called_at.clear()
    others = await line.begin(*range(101, 106))
    await line.let_time_pass(others)
    assert len(line.called_at) == 5
    await line.let_time_pass(bulk)
    assert line.seconds()[-1] == pytest.approx(14 / 25)


async def test_what_is_in_bulk_waits_for_nobody_whose_chat_has_to_wait(line: Line) -> None:
    await line.call(1)
    other = await line.begin(1)
    await line.let_time_pass(await line.begin(2, 3, is_bulk=True))
    assert line.seconds() == [0, 0.04, 0.08]
    await line.let_time_pass(other)


async def test_answers_make_what_is_in_bulk_wait_and_count_for_the_rate(line: Line) -> None:
    bulk = await line.begin(*range(1, 51), is_bulk=True)
    for chat_id in range(101, 111):
        await line.limiter.conversation_call(chat_id)
    await line.let_time_pass(bulk)
    assert line.seconds()[-1] == pytest.approx(59 / 25)


async def test_an_answer_waits_a_moment_where_notices_have_filled_the_second_and_no_second_holds_thirty(
    line: Line,
) -> None:
    bulk = await line.begin(*range(1, 101), is_bulk=True)
    await line.let_time_pass(bulk[:50])
    answers: list[asyncio.Task[object]] = [asyncio.create_task(_answered(line, chat_id)) for chat_id in range(201, 216)]
    await line.let_time_pass([*answers, *bulk])
    seconds = sorted(line.seconds())
    assert max(sum(first <= each < first + 1 for each in seconds) for first in seconds) <= 29
    assert max(at for at, is_answer in zip(line.seconds(), line.is_answer, strict=True) if is_answer) < 3


async def test_after_a_pause_of_everything_what_is_in_bulk_begins_slowly(line: Line) -> None:
    line.limiter.refused(None, timedelta(seconds=5))
    line.clock.move(timedelta(seconds=5))
    await line.let_time_pass(await line.begin(*range(1, 401), is_bulk=True))
    seconds = [each - 5 for each in line.seconds()]
    assert [sum(at <= each < at + 10 for each in seconds) for at in (0, 10)] == [50, 100]
    assert seconds[-1] == pytest.approx(30, abs=0.1)


async def test_who_wakes_late_takes_no_time_from_the_next(line: Line) -> None:
    line.clock.late = 0.003
    await line.call(*range(1, 101))
    assert line.seconds()[-1] == pytest.approx(99 / 25, abs=0.005)


async def test_a_busy_machine_takes_no_time_from_notices_and_no_second_gets_thirty(line: Line) -> None:
    line.clock.late = 0.06
    await line.let_time_pass(await line.begin(*range(1, 251), is_bulk=True))
    seconds = line.seconds()
    assert 249 / seconds[-1] >= 0.99 * 25
    assert max(sum(first <= each < first + 1 for each in seconds) for first in seconds) <= 29


async def test_the_rate_is_a_setting(clock: SteppingClock, line: Line) -> None:
    line.limiter = PacedLimiter(clock, 10)
    await line.call(*range(1, 21))
    assert line.seconds()[-1] == pytest.approx(1.9)


async def _answered(line: Line, chat_id: int) -> object:
    await line.limiter.conversation_call(chat_id)
    line.is_answer.append(True)
    line.called_at.append(line.clock.now())
    return None


async def test_a_call_in_bulk_that_is_noted_first_counts_when_it_leaves(line: Line) -> None:
    async def note() -> None:
        await line.clock.sleep(0.3)

    BEFORE_CALL.set(note)
    await line.let_time_pass(await line.begin(1, is_bulk=True))
    await line.let_time_pass(await line.begin(1))
    assert line.seconds() == [0.3, 0.3 + PRIVATE_GAP_SECONDS]
