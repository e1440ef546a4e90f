"""Whom a message to one of staff alone may wake: only red alarms people day and night."""

from collections.abc import Mapping
from enum import StrEnum

from bot.domain.outbox.envelope import MessageClass
from bot.domain.support.alarm import ASKS_OUTCOME
from bot.domain.support.consultation import Urgency


class Waking(StrEnum):
    """When a message to one of staff alone is heard."""

    ALARM = "alarm"  # day and night, before everything else
    IF_RED = "if_red"  # of what is red day and night; of everything else in the morning
    ANSWER = "answer"  # at once: it follows from what that person does at this moment
    MORNING = "morning"  # never at night


# By the text, every one that is ever said to one of staff alone.
WAKING: Mapping[str, Waking] = {
    "alarm-raised": Waking.ALARM,
    "alarm-flagged": Waking.ALARM,
    "alarm-not_delivered": Waking.ALARM,
    "alarm-forgotten": Waking.ALARM,
    "alarm-forgotten-cry": Waking.IF_RED,
    ASKS_OUTCOME: Waking.ANSWER,
    "alarm-closed": Waking.IF_RED,
    "flag-opening": Waking.MORNING,
    "task-kept-due": Waking.MORNING,
    # What happens in a matter that the group does not see.
    **{
        f"{noun}-{news}": waking
        for noun in ("restricted", "complaint")
        for news, waking in {
            "new": Waking.IF_RED,
            "more": Waking.IF_RED,
            "unsolved": Waking.IF_RED,
            "given_back": Waking.IF_RED,
            "rested": Waking.MORNING,
            "rated": Waking.MORNING,
            "forgotten": Waking.MORNING,
            "remove_by_hand": Waking.MORNING,
        }.items()
    },
    "restricted-cry_removed": Waking.IF_RED,
    "restricted-returned": Waking.IF_RED,
    # Who may read it.
    "restricted-asks": Waking.IF_RED,
    "restricted-added_you": Waking.IF_RED,
    "restricted-removed_you": Waking.MORNING,
    "restricted-refused_you": Waking.MORNING,
    "restricted-request-ended": Waking.MORNING,
    "restricted-copy_left": Waking.MORNING,
    # Whose turn it is.
    "standing-handed_over": Waking.IF_RED,
    "standing-handed_over-red": Waking.IF_RED,
    "standing-not_told": Waking.IF_RED,
    "standing-taken_over": Waking.MORNING,
    "standing-no_longer": Waking.IF_RED,
    "standing-near": Waking.IF_RED,
    "standing-overdue": Waking.IF_RED,
    "standing-overdue-undelivered": Waking.IF_RED,
    # What became of an answer, or of words that were removed.
    "complaint-not-delivered": Waking.IF_RED,
    "complaint-not_corrected": Waking.IF_RED,
    "complaint-arrived": Waking.IF_RED,
    "complaint-back_left": Waking.MORNING,
    "answer-back-unknown": Waking.MORNING,
    "not_accepted-left-in-chat": Waking.MORNING,
    # Who reads the worker's language.
    "reading-please": Waking.IF_RED,
    "reading-not_told": Waking.IF_RED,
    "reading-noted_private": Waking.IF_RED,
    "evidence-please_decide": Waking.MORNING,
    "evidence-late": Waking.MORNING,
    # Notices.
    "notice_draft-test-failed": Waking.ANSWER,
    "notice_approval-please": Waking.IF_RED,
    "notice_approval-still_waits": Waking.IF_RED,
    "notice_approval-sent_back": Waking.IF_RED,
    "notice_approval-approved": Waking.MORNING,
    "notice_approval-missed": Waking.IF_RED,
    "notice_approval-undone": Waking.IF_RED,
    # The staff and their group.
    "staff-confirmed": Waking.MORNING,
    "staff-group-refuses": Waking.MORNING,
    "staff-group-returned": Waking.MORNING,
    "staff-topics-refused": Waking.MORNING,
    "staff-topics-returned": Waking.MORNING,
    # What is urgent for the people of a notice is as red.
    "notice_running-file_gone": Waking.IF_RED,
    "notice_running-copy_ended": Waking.IF_RED,
    "notice_running-correction_cancelled": Waking.IF_RED,
    "notice_running-ended": Waking.IF_RED,
    "notice_running-still_paused": Waking.MORNING,
    "notice_running-token": Waking.MORNING,
}


def class_of(key: str, urgency: Urgency) -> MessageClass:
    """Return the class in which that text is said to one of staff alone, about what is so urgent."""
    waking = WAKING[key]
    if waking is Waking.ALARM:
        return MessageClass.URGENT
    wakes = waking is Waking.ANSWER or (waking is Waking.IF_RED and urgency is Urgency.RED)
    return MessageClass.ANSWER if wakes else MessageClass.LEGAL
