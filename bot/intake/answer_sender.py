"""The answers of a turn leave: at once, together where they may, and again where Telegram did not take them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from traceback import extract_tb
from typing import Any

import structlog

from bot.clock import Clock
from bot.delivery.rate_limiter import PacedLimiter
from bot.intake.answers import Call, Job, RecordedAnswers
from bot.intake.telegram_http import UNREACHED, TelegramHttp

# Longer than this nobody watches a screen; then a sentence in the outbox says it.
_PATIENCE_SECONDS = 10.0
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 0.25, 4.0
_TOO_MANY_REQUESTS, _FORBIDDEN, _SERVER_ERROR = 429, 403, 500
# The same change of a message within so long is one of a burst of taps.
_BURST_SECONDS = 10.0
_REMEMBERED_CHANGES = 200
# What Telegram says of a call that has no use any more.
_DONE_ALREADY = (
    "message is not modified",
    "query is too old",
    "query id is invalid",
    "message to delete not found",
)
_NOT_THERE = ("message to edit not found", "message can't be edited", "message_id_invalid", "there is no text in")
_NOT_DELETABLE = ("message can't be deleted",)
_NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")
# Where nothing can be said: the account is gone, or the group lets the bot write nothing.
_NO_PLACE = (
    "chat not found",
    "peer_id_invalid",
    "not enough rights",
    "have no rights",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_restricted",
    *_NO_TOPIC,
)

log = structlog.get_logger()

DoJob = Callable[[Job], AsyncIterator[Call]]


@dataclass(slots=True)
class Sent:
    """What became of a turn's answers: the ids of new messages by their stand-ins, and what went wrong.

    `said` is every new message in a private chat, and `deleted` every one that stands there no more: the chat's id, and
    its own. `owed` is what tells of somebody's words, and is still to be said.
    """

    message_ids: dict[int, int] = field(default_factory=dict)
    said: list[tuple[int, int]] = field(default_factory=list)
    deleted: list[tuple[int, int]] = field(default_factory=list)
    owed: list[Call] = field(default_factory=list)
    has_answered: bool = False
    is_blocked: bool = False
    is_unanswered: bool = False
    has_failed: bool = False

    @property
    def is_late(self) -> bool:
        """Whether Telegram takes nothing just now; a reaction that it never takes does not count."""
        return self.is_unanswered or any(not call.is_reaction for call in self.owed)


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

    async def send(self, answers: RecordedAnswers) -> Sent:
        """Send everything; it always returns."""
        queues: dict[str, list[Call | Job]] = {}
        for part in answers.parts:
            queues.setdefault(part.queue, []).append(part)
        sent = Sent()
        if len(queues) == 1:
            await self._send_in_order(answers.parts, sent)
        else:
            await asyncio.gather(*(self._send_in_order(parts, sent) for parts in queues.values()))
        return sent

    async def _send_in_order(self, parts: Sequence[Call | Job], sent: Sent) -> None:
        for place, part in enumerate(parts, start=1):
            may_go_on = await (self._send_one(part, sent) if isinstance(part, Call) else self._do(part, sent))
            if may_go_on:
                continue
            if part in sent.owed:
                _owe_the_rest(parts[place:], sent)
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
                return _note(call, answer, sent)
            if call.queue == "tap":
                return True  # Telegram waits seconds for it; the screen says the same
            pause = max(pause, _retry_after(answer))
            if self._clock.monotonic() + pause > give_up_at:
                return _give_up(call, sent)
            await self._clock.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)

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
        if not call.is_edit:
            return False
        *change, at = self._changes.get(_place(call), ("", {}, 0.0))
        return change == [call.method, call.data] and self._clock.monotonic() - at < _BURST_SECONDS

    def _remember(self, call: Call) -> None:
        self._changes.pop(_place(call), None)
        self._changes[_place(call)] = (call.method, dict(call.data), self._clock.monotonic())
        if len(self._changes) > _REMEMBERED_CHANGES:
            del self._changes[next(iter(self._changes))]


def _place(call: Call) -> tuple[str, str]:
    return call.data["chat_id"], call.data["message_id"]


def _retry_after(answer: dict[str, Any]) -> float:
    return float((answer.get("parameters") or {}).get("retry_after", 0))


def _takes_another_way(call: Call, answer: dict[str, Any]) -> bool:
    """Change a call that Telegram refused into another that serves as well; False where there is none."""
    moved_to = (answer.get("parameters") or {}).get("migrate_to_chat_id")
    if moved_to is not None and call.data["chat_id"] != str(moved_to):
        call.data["chat_id"] = str(moved_to)
    elif call.method == "editMessageText" and call.is_private and call.comes_anew and _says(answer, _NOT_THERE):
        # Whoever kept the old id gets the new one.
        call.method, call.stand_in = "sendMessage", int(call.data.pop("message_id"))
    elif call.method == "deleteMessage" and _says(answer, _NOT_DELETABLE):
        call.method = "editMessageReplyMarkup"  # it stays, without its buttons
    elif "message_thread_id" in call.data and _says(answer, _NO_TOPIC):
        del call.data["message_thread_id"]
    else:
        return False
    return True


def _give_up(call: Call, sent: Sent) -> bool:
    """Note what Telegram has not taken for long; returns whether the next call may follow."""
    if call.is_reaction or call.is_receipt:
        sent.owed.append(call)
    else:
        sent.is_unanswered = True
    return call.is_reaction


def _owe_the_rest(parts: Sequence[Call | Job], sent: Sent) -> None:
    """Note that what was to be said below a receipt comes below it, wherever it can."""
    owed = [part for part in parts if isinstance(part, Call) and part.can_be_said_later]
    sent.owed += owed
    sent.is_unanswered |= len(owed) < len(parts)


def _note(call: Call, answer: dict[str, Any], sent: Sent) -> bool:
    """Note what Telegram said for good; returns whether the next call may follow."""
    if answer.get("ok"):
        sent.has_answered |= call.queue != "tap"
        if call.is_private:
            _note_messages(call, answer, sent)
        if call.stand_in is not None:
            sent.message_ids[call.stand_in] = answer["result"]["message_id"]
    elif call.is_reaction:
        sent.owed.append(call)  # where nothing can be said at all, the outbox finds out
    elif answer.get("error_code") == _FORBIDDEN or _says(answer, _NO_PLACE):
        log.warning("answer has no place", method=call.method, code=answer.get("error_code"))
        sent.is_blocked = True
        return False
    elif not _is_no_matter(call, answer):
        log.error("answer refused", method=call.method, code=answer.get("error_code"))
        sent.has_failed = True
    return True


def _note_messages(call: Call, answer: dict[str, Any], sent: Sent) -> None:
    chat_id = int(call.data["chat_id"])
    if call.is_new_message:
        sent.said.append((chat_id, answer["result"]["message_id"]))
    elif call.method == "deleteMessage":
        sent.deleted.append((chat_id, int(call.data["message_id"])))


def _is_no_matter(call: Call, answer: dict[str, Any]) -> bool:
    """Return whether nobody misses what Telegram has refused."""
    if _says(answer, _DONE_ALREADY):
        return True
    return call.is_edit and _says(answer, _NOT_THERE)


def _says(answer: dict[str, Any], phrases: Sequence[str]) -> bool:
    description = str(answer.get("description", "")).lower()
    return any(phrase in description for phrase in phrases)
