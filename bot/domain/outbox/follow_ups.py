"""Follow-ups: messages that a message causes when it has left, or could not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TypeVar

from bot.domain import callbacks
from bot.domain.missing import MISSING
from bot.domain.outbox import (
    Argument,
    Button,
    CopyMessages,
    CorrectAnswer,
    DeleteMessage,
    DeleteMessages,
    DeliveryResult,
    DeliveryStatus,
    Envelope,
    GatheredWords,
    MessageClass,
    OutboxMessage,
    React,
    SayText,
    say,
    tell_member,
    tell_staff,
)
from bot.domain.outbox.delivery_status import ARRIVED, DeliveryReaction
from bot.domain.outbox.readers_buttons import readers_buttons
from bot.domain.privacy.chat_clearing import ClearedChat, telling_of_waiting
from bot.domain.support.consultation import HELD, HELD_NO_MORE, Consultation
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import Author, Message

# Why a correction went another way than usual: what the worker has could not be changed.
SAID_BELOW = "below"
# Why it was skipped: the worker has nothing of that answer, and will have it as it was corrected.
NOT_THERE_YET = "early"
# Before the id of the version, in the idempotency keys of a correction, and of what points to it.
CORRECTION = "correction"
LOOK_AGAIN = "look_again"
_AGAIN = "again:"
Again = TypeVar("Again", bound=Envelope)
_IN_WORDS = {
    DeliveryReaction.DELIVERED: "staff-delivery-arrived",
    DeliveryReaction.CORRECTED: "correction-arrived",
}
# Telegram's own words in a 403, and the sentence that tells staff what they mean.
_WHY_UNREACHABLE = (
    ("blocked by the user", "staff-delivery-blocked"),
    ("user is deactivated", "staff-delivery-deactivated"),
)


def say_again(message: Again, row_id: int) -> Again:
    """Return the message of that row to be said once more, now; a row is said again once."""
    return replace(message, due_at=None, idempotency_key=f"{_AGAIN}{row_id}")


def is_said_again(message: OutboxMessage) -> bool:
    """Tell whether it could not be said before."""
    return (message.idempotency_key or "").startswith(_AGAIN)


def reply_in_group(said: SayText, group_id: int | None, telegram_id: int | None) -> SayText:
    """The sentence as a reply to a message of the staff group while that has the id `group_id`."""
    return replace(said, group_id=group_id, reply_to=telegram_id)


def after_answer(
    answer: CopyMessages, consultation_id: int, group_id: int | None, staff_message_id: int, ending: DeliveryResult
) -> tuple[OutboxMessage, ...]:
    """Show staff what became of an answer to the worker: a tick on it, and where it failed also a sentence why.

    Where it failed before, a sentence says that it has arrived. `staff_message_id` is the id of the officer's message
    in that group, the last one if there were several.
    """
    react = partial(React, staff_message_id, consultation_id=consultation_id, group_id=group_id)
    if ending.outcome in ARRIVED:
        arrived = tell_staff("staff-delivery-arrived", consultation_id=consultation_id)
        said = (reply_in_group(arrived, group_id, staff_message_id),) if is_said_again(answer) else ()
        return (react(DeliveryReaction.DELIVERED), *said)
    if ending.outcome in (DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED):
        why = tell_staff(*_why(ending), consultation_id=consultation_id)
        return (react(DeliveryReaction.FAILED), reply_in_group(why, group_id, staff_message_id))
    return ()


def after_correction(
    consultation_id: int, group_id: int | None, staff_message_id: int, ending: DeliveryResult
) -> tuple[OutboxMessage, ...]:
    """Show staff what became of a correction: a sign on their message, and a sentence unless all is as they wanted.

    The ids are those of the officer's message.
    """
    if ending.outcome in ARRIVED:
        react = partial(React, staff_message_id, consultation_id=consultation_id, group_id=group_id)
        below = tell_staff("correction-said_below", consultation_id=consultation_id)
        said = (reply_in_group(below, group_id, staff_message_id),) if ending.reason == SAID_BELOW else ()
        return (react(DeliveryReaction.CORRECTED), *said)
    if ending.outcome in (DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED):
        failed = tell_staff("correction-failed", {"reason": ending.reason or ""}, consultation_id=consultation_id)
        return (reply_in_group(failed, group_id, staff_message_id),)
    return ()


def point_to_correction(
    correction: CorrectAnswer, answer: Message, ending: DeliveryResult
) -> tuple[OutboxMessage, ...]:
    """Tell the worker below a message that it says something else now; what was said anew is seen by itself."""
    arrived = ending.outcome in ARRIVED
    if not arrived or ending.reason == SAID_BELOW or correction.worker_id is None:
        return ()
    told = replace(say("consultation-look_again", worker_id=correction.worker_id), reply_to=answer.worker_message_id)
    once = f"{LOOK_AGAIN}:{correction.version_id}"
    return (replace(told, cause=f"consultation:{answer.consultation_id}", idempotency_key=once),)


def after_written(consultation_id: int, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Say in the topic why words that staff wrote in a dialog of the bot did not arrive: none of theirs stand there."""
    if ending.outcome not in (DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED):
        return ()
    return (tell_staff(*_why(ending), consultation_id=consultation_id),)


def after_words_refused(words: CopyMessages, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Let what Telegram did not take together come one by one; of words that it does not take at all staff hear."""
    if isinstance(words, GatheredWords):
        return (CopyMessages(words.message_ids, consultation_id=words.consultation_id),)
    args: dict[str, Argument] = {"count": len(words.message_ids), "reason": ending.reason or MISSING}
    return (tell_staff("staff-words-refused", args, consultation_id=words.consultation_id),)


def after_reaction(message: React, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Say in words that an answer arrived, where the group takes no such reaction; what failed is told in any case."""
    key = _IN_WORDS.get(message.reaction)
    if ending.outcome is not DeliveryStatus.REFUSED or key is None:
        return ()
    arrived = tell_staff(key, consultation_id=message.consultation_id)
    return (reply_in_group(arrived, message.group_id, message.telegram_id),)


def after_removal(message: DeleteMessage, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Ask staff to delete by hand what could not be deleted in their group."""
    if ending.outcome not in (DeliveryStatus.REFUSED, DeliveryStatus.UNREACHABLE):
        return ()
    left = tell_staff(
        "not_accepted-left-in-group", {"reason": ending.reason or MISSING}, consultation_id=message.consultation_id
    )
    return (reply_in_group(left, message.group_id, message.telegram_id),)


def after_clearing(message: DeleteMessages, cleared: ClearedChat, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """The worker hears what became of the chat; that words wait is said no longer than they do."""
    if message.worker_id is None or ending.outcome is DeliveryStatus.UNREACHABLE:
        return ()
    buttons = ((Button("error-go_on", callback=callbacks.GO_ON.data()),),)
    if cleared.ends_waiting:
        told = say("clear_chat-rest", {"left": cleared.left}, worker_id=message.worker_id, buttons=buttons)
        return (told, DeleteMessages(worker_id=message.worker_id))
    if message.done_key is None:
        return ()
    args = {"deleted": cleared.deleted, "waiting": cleared.waiting, "left": cleared.left}
    told = say(message.done_key, args, worker_id=message.worker_id, buttons=buttons)
    return (replace(told, cause=telling_of_waiting(message.worker_id) if cleared.waiting else None),)


def after_leaving(consultation: Consultation, left: Sequence[GroupPost], newest_id: int | None) -> OutboxMessage:
    """Tell the worker whether everything is gone from the staff group, which could read it until now."""
    whose = "complaint" if consultation.is_for_admins_only else "restricted"
    key = f"{whose}-left_in_group" if left else "restricted-taken_out"
    buttons = readers_buttons(consultation, newest_id)
    told = say(key, {"number": str(consultation.id)}, worker_id=consultation.worker_id, buttons=buttons)
    return replace(told, cause=f"consultation:{consultation.id}")


def remove_by_hand(
    consultation: Consultation, left: Sequence[GroupPost], reader_ids: Iterable[int]
) -> tuple[OutboxMessage, ...]:
    """Each of its readers hears alone what the bot could not take out of the group, with a button that leads there."""
    if not left:
        return ()
    key = "complaint-remove_by_hand" if consultation.is_for_admins_only else "restricted-remove_by_hand"
    args: dict[str, Argument] = {"number": str(consultation.id), "count": len(left)}
    address = next((each.address for each in left if each.address is not None), None)
    buttons = () if address is None else ((Button("restricted-show_left", url=address),),)
    told = (tell_member(key, args, staff_id=each, buttons=buttons) for each in reader_ids)
    return tuple(replace(each, cause=f"consultation:{consultation.id}") for each in told)


def after_group_refusal(admin_ids: Iterable[int], reason: str) -> tuple[OutboxMessage, ...]:
    """Each admin hears alone that the staff group takes nothing; `reason` is Telegram's."""
    return tuple(tell_member("staff-group-refuses", {"reason": reason}, staff_id=admin_id) for admin_id in admin_ids)


def while_group_refuses(words: Message, worker_id: int) -> OutboxMessage:
    """The worker whose words wait for the group hears below the last of them that nobody could be reached yet."""
    told = SayText(HELD, {"phone": MISSING}, worker_id=worker_id, reply_to=words.worker_message_id)
    return replace(told, message_class=MessageClass.URGENT, cause=f"consultation:{words.consultation_id}")


def after_group_return(
    admin_ids: Iterable[int], told: Iterable[Consultation], since: datetime
) -> tuple[OutboxMessage, ...]:
    """Each admin hears alone that what waited for the staff group goes there now, and the workers who were `told`."""
    heard = (tell_member("staff-group-returned", staff_id=admin_id) for admin_id in admin_ids)
    return (*heard, *(_has_arrived(matter, since) for matter in told if matter.is_in_group))


def _has_arrived(matter: Consultation, since: datetime) -> OutboxMessage:
    told = say(HELD_NO_MORE, {"number": str(matter.id)}, worker_id=matter.worker_id)
    key, cause = f"{HELD_NO_MORE}:{matter.id}:{since.timestamp():.0f}", f"consultation:{matter.id}"
    return replace(told, message_class=MessageClass.URGENT, idempotency_key=key, cause=cause)


def after_topic_refusal(admin_ids: Iterable[int], day: date) -> tuple[OutboxMessage, ...]:
    """Each admin hears alone, once a day, that consultations have to stand in General."""
    return tuple(_once_a_day("staff-topics-refused", admin_id, day) for admin_id in admin_ids)


def after_topic_return(admin_ids: Iterable[int], day: date) -> tuple[OutboxMessage, ...]:
    """Each admin hears alone, once a day, that consultations have topics again."""
    return tuple(_once_a_day("staff-topics-returned", admin_id, day) for admin_id in admin_ids)


def after_general(consultation_id: int, group_id: int, said: Iterable[Message]) -> tuple[OutboxMessage, ...]:
    """Let a worker's words that stand in General of that group follow into the topic, below a line that says so."""
    words = [
        CopyMessages((each.id,), consultation_id=consultation_id)
        for each in said
        if each.author is Author.WORKER and each.group_id == group_id and each.staff_message_id is not None
    ]
    return (tell_staff("staff-topic-earlier", consultation_id=consultation_id), *words) if words else ()


def _once_a_day(key: str, staff_id: int, day: date) -> OutboxMessage:
    return replace(tell_member(key, staff_id=staff_id), idempotency_key=f"{key}:{staff_id}:{day}")


def _why(ending: DeliveryResult) -> tuple[str, Mapping[str, Argument]]:
    reason = ending.reason or ""
    if ending.outcome is DeliveryStatus.REFUSED:
        return "staff-delivery-refused", {"reason": reason}
    return next((key for words, key in _WHY_UNREACHABLE if words in reason), "staff-delivery-no-chat"), {}
