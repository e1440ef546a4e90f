"""Clearing a chat: what becomes of each message in it that Telegram lets the bot delete."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

# A bot deletes no message that is older; so long the ids of a chat's messages are kept.
DELETABLE_FOR = timedelta(hours=48)
# Telegram's most in one call.
MOST_AT_ONCE = 100


class Clearing(StrEnum):
    """What becomes of one message of a chat that its worker wants cleared."""

    WANTED = "wanted"
    DELETED = "deleted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ClearedChat:
    """How many messages are deleted, wait until staff have them, and stay although they should go.

    `ends_waiting`: the chat still says that some wait, and none does any more; that message is to be deleted too.
    """

    deleted: int
    waiting: int
    left: int
    ends_waiting: bool = False


def telling_of_waiting(worker_id: int) -> str:
    """Return the cause of the message that tells a worker of words that wait."""
    return f"cleared_chat:{worker_id}"
