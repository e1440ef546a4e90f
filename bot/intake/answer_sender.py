"""The answers of a turn leave: at once, together where they may, and again where Telegram did not take them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import timedelta
from traceback import extract_tb
from typing import Any

import structlog

from bot.clock import Clock
from bot.delivery.rate_limiter import PacedLimiter
from bot.domain.received_update import ReceivedUpdate
from bot.intake.answers import Call, Job, RecordedAnswers
from bot.intake.sent import NO_TOPIC, NOT_THERE, Sent, give_up, has_no_place, note, owe_the_rest, says
from bot.intake.telegram_http import UNREACHED, TelegramHttp

# Longer than this nobody watches a screen; then a sentence in the outbox says it.
_PATIENCE_SECONDS = 10.0
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 0.25, 4.0
# How soon who waits for Telegram looks whether the person has gone on.
_LOOK_AGAIN_SECONDS = 0.25
_BAD_REQUEST, _TOO_MANY_REQUESTS, _SERVER_ERROR = 400, 429, 500
# The same change of a message within so long is one of a burst of taps.
_BURST_SECONDS = 10.0
_REMEMBERED_CHANGES = 200
_NOT_DELETABLE = ("message can't be deleted",)

log = structlog.get_logger()

DoJob = Callable[[Job], AsyncIterator[Call]]


class AnswerSender:
    """Sends what turns have recorded. It reads no more of Telegram's answers than it needs."""

    def __init__(self, telegram: TelegramHttp, do_job: DoJob, limiter: PacedLimiter, clock: Clock) -> None:
        """`limiter` is the outbox's: both speak with one token."""
        self._telegram = telegram
        self._do_job = do_job
        self._limiter = limiter
        self._clock = clock
        # The last change of each message, and when Telegram took it.
        self._changes: dict[tuple[str, str], tuple[str, dict[str, str], float]] = {}

    async def send(self, answers: RecordedAnswers, received: ReceivedUpdate) -> Sent:
        """Send everything; it always returns."""
        queues: dict[str, list[Call | Job]] = {}
        for part in answers.parts:
            queues.setdefault(part.queue, []).append(part)
        sent = Sent(receipts=answers.receipts, of=received)
        if len(queues) == 1:
            await self._send_in_order(answers.parts, sent)
        else:
            await asyncio.gather(*(self._send_in_order(parts, sent) for parts in queues.values()))
        places = {id(part): place for place, part in enumerate(answers.parts)}
        for late in (sent.owed, sent.left):
            late.sort(key=lambda part: places.get(id(part), len(places)))
        return sent

    async def _send_in_order(self, parts: Sequence[Call | Job], sent: Sent) -> None:
        for place, part in enumerate(parts, start=1):
            may_go_on = await (self._send_one(part, sent) if isinstance(part, Call) else self._do(part, sent))
            if may_go_on:
                continue
            sent.left += parts[place - 1 :]
            owe_the_rest(part, parts[place:], sent)
            return

    async def _do(self, job: Job, sent: Sent) -> bool:
        """Do a job and send what it says; returns whether the next call may follow."""
        try:
            async for call in self._do_job(job):
                if not await self._send_one(call, sent):
                    return False
        except Exception as error:  # noqa: BLE001 - who asked must not wait in silence, whatever it is
            where = [f"{frame.filename}:{frame.lineno}" for frame in extract_tb(error.__traceback__)]
            log.error("job failed", job=job.name, error=type(error).__name__, where=where[-5:])  # noqa: TRY400 - no words
            sent.has_failed = True
        return True

    async def _send_one(self, call: Call, sent: Sent) -> bool:
        """Return whether the next call may follow."""
        give_up_at, pause = self._clock.monotonic() + _PATIENCE_SECONDS, _FIRST_PAUSE_SECONDS
        while True:
            answer = await self._answer(call)
            code = answer.get("error_code", 0)
            if code != _TOO_MANY_REQUESTS and code < _SERVER_ERROR:
                if _takes_another_way(call, answer):
                    continue
                return note(call, answer, sent)
            if call.queue == "tap":
                return True  # Telegram waits seconds for it; the screen says the same
            if code == _TOO_MANY_REQUESTS and sent.keeps_others_waiting(call):
                return call.is_reaction or give_up(call, sent)
            pause = max(pause, _retry_after(answer))
            if self._clock.monotonic() + pause > give_up_at:
                return give_up(call, sent)
            await self._wait(pause, lambda: sent.keeps_others_waiting(call))
            pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)

    async def _wait(self, seconds: float, is_over: Callable[[], bool]) -> None:
        """Wait so long, or until that holds."""
        left = seconds  # counted down: the difference of two readings may stay just above zero
        while left > 0 and not is_over():
            await self._clock.sleep(min(left, _LOOK_AGAIN_SECONDS))
            left -= _LOOK_AGAIN_SECONDS

    async def _answer(self, call: Call) -> dict[str, Any]:
        """Make the call, unless it is shown already or Telegram wants to hear nothing for that chat just now."""
        if self._is_shown(call):
            return {"ok": True}
        chat_id = int(call.data["chat_id"]) if "chat_id" in call.data else None
        pause_left = self._limiter.pause_left(chat_id).total_seconds()
        if pause_left:
            return {"error_code": _TOO_MANY_REQUESTS, "parameters": {"retry_after": pause_left}}
        if chat_id is not None:
            await self._limiter.conversation_call(chat_id)
        try:
            answer = await self._telegram.say(call)
        except UNREACHED as error:
            log.warning("answer not taken", method=call.method, error=type(error).__name__)
            return {"error_code": _SERVER_ERROR}
        # That a tap may not be answered now says nothing of what may be said.
        if answer.get("error_code") == _TOO_MANY_REQUESTS and call.queue != "tap":
            self._limiter.refused(chat_id, timedelta(seconds=_retry_after(answer)))
        if call.is_edit and answer.get("ok"):
            self._remember(call)
        return answer

    def _is_shown(self, call: Call) -> bool:
        # The buttons of a card in the group may have been changed by the outbox meanwhile.
        if not call.is_edit or (call.is_cosmetic and not call.is_private):
            return False
        *change, at = self._changes.get(call.place, ("", {}, 0.0))
        return change == [call.method, call.data] and self._clock.monotonic() - at < _BURST_SECONDS

    def _remember(self, call: Call) -> None:
        self._changes.pop(call.place, None)
        self._changes[call.place] = (call.method, dict(call.data), self._clock.monotonic())
        if len(self._changes) > _REMEMBERED_CHANGES:
            del self._changes[next(iter(self._changes))]


def _retry_after(answer: dict[str, Any]) -> float:
    return float((answer.get("parameters") or {}).get("retry_after", 0))


def _takes_another_way(call: Call, answer: dict[str, Any]) -> bool:
    """Change a call that Telegram refused into another that serves as well; False where there is none."""
    moved_to = (answer.get("parameters") or {}).get("migrate_to_chat_id")
    if moved_to is not None and call.data["chat_id"] != str(moved_to):
        call.data["chat_id"] = str(moved_to)
    elif call.method == "editMessageText" and call.is_private and call.comes_anew and says(answer, NOT_THERE):
        # Whoever kept the old id gets the new one.
        call.method, call.stand_in = "sendMessage", int(call.data.pop("message_id"))
        if call.shows is not None or call.asks_about is not None:
            call.data["protect_content"] = "true"
    elif call.method == "deleteMessage" and says(answer, _NOT_DELETABLE):
        call.method = "editMessageReplyMarkup"  # it stays, without its buttons
    elif "message_thread_id" in call.data and says(answer, NO_TOPIC):
        del call.data["message_thread_id"]
    elif "reply_parameters" in call.data and answer.get("error_code") == _BAD_REQUEST and not has_no_place(answer):
        del call.data["reply_parameters"]  # whatever it is, words beside what they answer say the same
    else:
        return False
    return True
