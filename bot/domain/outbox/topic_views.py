"""What staff see of a consultation in its topic, as it stands when the message leaves."""

from dataclasses import dataclass

from bot.domain.outbox.envelope import Envelope, GroupPriority


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTopic(Envelope):
    """The forum topic of a consultation, headed by its card."""

    group_priority = GroupPriority.TOPIC

    consultation_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCard(Envelope):
    """The card of a consultation, as it stands when the message leaves."""

    shows = "card"
    group_priority = GroupPriority.CARD

    consultation_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowRestricted(Envelope):
    """The card in General of a restricted matter: its number, who asks to read it, who has opened it, no word."""

    shows = "restricted"
    group_priority = GroupPriority.CARD

    consultation_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTopicIcon(Envelope):
    """The icon of a consultation's topic, as the consultation stands when the message leaves."""

    shows = "icon"
    group_priority = GroupPriority.ICON

    consultation_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseTopic(Envelope):
    """The closing of a closed consultation's topic, or its return where that is open when the message leaves."""

    shows = "open"
    group_priority = GroupPriority.CARD

    consultation_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowAnswer(Envelope):
    """The line in the place of the question about an answer: what became of that stored message, by then."""

    shows = "answer"
    group_priority = GroupPriority.CARD

    consultation_id: int
    message_id: int

    @property
    def message_ids(self) -> tuple[int, ...]:
        """The stored messages that it is about."""
        return (self.message_id,)

    @property
    def ordering_key(self) -> str:
        """Each answer has a line of its own."""
        return f"{self._whose}:{self.shows}:{self.message_id}"


TopicView = OpenTopic | EditCard | ShowRestricted | SetTopicIcon | CloseTopic | ShowAnswer
