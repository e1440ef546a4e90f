"""What became of a turn's answers: what Telegram took, what is still owed, and what it refused."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog

from bot.domain.outbox.overtaken import Place
from bot.domain.reachability import NO_CHAT
from bot.domain.received_update import ReceivedUpdate
from bot.intake.answers import Call, Job

_FORBIDDEN = 403
# What Telegram says of a call that has no use any more.
_DONE_ALREADY = (
    "message is not modified",
    "query is too old",
    "query id is invalid",
    "message to delete not found",
)
NOT_THERE = ("message to edit not found", "message can't be edited", "message_id_invalid", "there is no text in")
NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")
# Where nothing can be said: the account is gone, or the group lets the bot write nothing.
_NO_PLACE = (
    *NO_CHAT,
    "not enough rights",
    "have no rights",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_restricted",
    *NO_TOPIC,
)


log = structlog.get_logger()


@dataclass(slots=True)
class Sent:
    """What became of a turn's answers: the ids of new messages by their stand-ins, and what went wrong.

    `said` is every new message in a private chat, and `deleted` every one that stands there no more: the chat's id, and
    its own; `shown` are those with words that the staff group does not see, each with its consultation, and `asking`
    those that only ask about one.
    `left` is all that Telegram does not take just now. `owed` is what tells of somebody's words, and is still to be
    said; `refused` of that is what Telegram takes in no form that the sender knows. `receipts` are the calls of which
    nothing may be lost, `changed` the places of messages beside the dialogs that show something else now. All of it is
    `of` one update.
    """

    receipts: Sequence[Call] = field(default=(), compare=False)
    of: ReceivedUpdate | None = field(default=None, compare=False)
    changed: list[Place] = field(default_factory=list, compare=False)
    message_ids: dict[int, int] = field(default_factory=dict)
    said: list[tuple[int, int]] = field(default_factory=list)
    deleted: list[tuple[int, int]] = field(default_factory=list)
    shown: list[tuple[int, int, int]] = field(default_factory=list)
    asking: list[tuple[int, int, int]] = field(default_factory=list)
    left: list[Call | Job] = field(default_factory=list, compare=False)
    owed: list[Call] = field(default_factory=list)
    refused: list[Call] = field(default_factory=list)
    has_answered: bool = False
    is_blocked: bool = False
    is_unanswered: bool = False
    has_failed: bool = False

    @property
    def is_late(self) -> bool:
        """Whether Telegram takes nothing just now; what it never takes does not count."""
        if self.is_blocked:
            return False
        return self.is_unanswered or any(not call.is_reaction for call in self.owed)

    def keeps_others_waiting(self, call: Call) -> bool:
        """Return whether the person has gone on meanwhile, perhaps to ask for help, and no screen is to come here.

        In a flood the answer to what comes last, or the sentence that words are gathered, says that staff get them.
        """
        return self.of is not None and self.of.is_followed and (call.is_reaction or self.is_receipt(call))

    def is_receipt(self, call: Call) -> bool:
        """Return whether the call is one of the receipts, however it was changed since."""
        return any(each is call for each in self.receipts)


def give_up(call: Call, sent: Sent) -> bool:
    """Note what Telegram has not taken for long; returns whether the next call may follow."""
    if call.is_reaction or call.tells_group or sent.is_receipt(call):
        sent.owed.append(call)
    elif not call.is_cosmetic:
        sent.is_unanswered = True
    return call.is_reaction


def owe_the_rest(before: Call | Job, parts: Sequence[Call | Job], sent: Sent) -> None:
    """Note what is still to be said of what comes behind a call that Telegram does not take.

    What was to be said below a receipt comes below it, wherever it can; behind a screen only receipts do. Who is gone
    misses no screen.
    """
    calls = [part for part in parts if isinstance(part, Call)]
    is_below = isinstance(before, Call) and sent.is_receipt(before)
    told = [call for call in calls if call.is_reaction or sent.is_receipt(call)]
    owed = [call for call in calls if call.can_be_said_later or call in told] if is_below else told
    sent.owed += owed
    sent.is_unanswered |= len(owed) < len(parts) and not sent.is_blocked


def note(call: Call, answer: dict[str, Any], sent: Sent) -> bool:
    """Note what Telegram said for good; returns whether the next call may follow."""
    if answer.get("ok"):
        sent.has_answered |= call.queue != "tap"
        if call.is_private:
            _note_messages(call, answer, sent)
        elif call.method == "editMessageText":
            sent.changed.append(call.place)
        if call.stand_in is not None:
            sent.message_ids[call.stand_in] = answer["result"]["message_id"]
    elif call.is_reaction:
        sent.owed.append(call)  # where nothing can be said at all, the outbox finds out
    elif has_no_place(answer):
        log.warning("answer has no place", method=call.method, code=answer.get("error_code"))
        sent.is_blocked = True
        if sent.is_receipt(call):
            sent.owed.append(call)  # the outbox says it to who comes back
        return False
    elif not _is_no_matter(call, answer):
        log.error("answer refused", method=call.method, code=answer.get("error_code"))
        _note_refused(call, sent)
    return True


def _note_refused(call: Call, sent: Sent) -> None:
    if sent.is_receipt(call):
        sent.refused.append(call)
    else:
        sent.has_failed = True


def _note_messages(call: Call, answer: dict[str, Any], sent: Sent) -> None:
    chat_id = int(call.data["chat_id"])
    if call.method == "editMessageText":
        _note_shown(call, int(call.data["message_id"]), sent)
    if call.is_edit and call.is_beside_dialogs:
        sent.changed.append(call.place)
    elif call.is_new_message:
        message_id = answer["result"]["message_id"]
        sent.said.append((chat_id, message_id))
        _note_shown(call, message_id, sent)
    elif call.method == "deleteMessage":
        sent.deleted.append((chat_id, int(call.data["message_id"])))


def _note_shown(call: Call, message_id: int, sent: Sent) -> None:
    place = (int(call.data["chat_id"]), message_id)
    if call.shows is not None:
        sent.shown.append((*place, call.shows))
    elif call.asks_about is not None:
        sent.asking.append((*place, call.asks_about))


def _is_no_matter(call: Call, answer: dict[str, Any]) -> bool:
    """Return whether nobody misses what Telegram has refused."""
    if says(answer, _DONE_ALREADY):
        return True
    return call.is_edit and says(answer, NOT_THERE)


def has_no_place(answer: dict[str, Any]) -> bool:
    """Return whether nothing can be said in that chat."""
    return answer.get("error_code") == _FORBIDDEN or says(answer, _NO_PLACE)


def says(answer: dict[str, Any], phrases: Sequence[str]) -> bool:
    """Return whether Telegram gives one of these reasons."""
    description = str(answer.get("description", "")).lower()
    return any(phrase in description for phrase in phrases)
