"""A post: a message, or a topic, that stands in the staff group for a consultation."""

from collections.abc import Sequence
from dataclasses import dataclass

# In front of a supergroup's id, which its messages' addresses do not have.
_SUPERGROUP = "-100"


@dataclass(frozen=True, slots=True)
class GroupPost:
    """A post that stands in the group as long as that has the id `group_id`; `topic_id` is None in General.

    It shows the message `message_id` of the consultation, if any. `telegram_id` is None where Telegram may have taken
    it, and its answer was lost.
    """

    id: int
    consultation_id: int
    message_id: int | None
    group_id: int
    topic_id: int | None
    telegram_id: int | None

    @property
    def is_topic(self) -> bool:
        """Return whether it is the topic itself, with all that stands in it."""
        return self.topic_id is not None and self.topic_id == self.telegram_id

    @property
    def address(self) -> str | None:
        """Return where its group's members find it; None where it has no address, or nobody knows it."""
        if self.telegram_id is None or not str(self.group_id).startswith(_SUPERGROUP):
            return None
        return f"https://t.me/c/{str(self.group_id).removeprefix(_SUPERGROUP)}/{self.telegram_id}"


def address_of(posts: Sequence[GroupPost]) -> str | None:
    """Return where members find a consultation: its topic, or else its first message that is known."""
    addresses = [each.address for each in sorted(posts, key=lambda each: not each.is_topic) if each.address is not None]
    return next(iter(addresses), None)
