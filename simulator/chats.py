from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from simulator.errors import bad_request
from simulator.schema import Json

CONTENT = (
    "text", "entities", "caption", "caption_entities", "show_caption_above_media", "has_media_spoiler",
    "photo", "document", "voice", "video", "audio", "animation", "video_note", "live_photo", "sticker", "location",
    "venue", "contact", "dice", "poll", "checklist", "game", "story", "rich_message",
)  # fmt: skip
MEDIA = ("photo", "document", "voice", "video", "audio", "animation", "live_photo")


@dataclass(slots=True)
class Post:
    """A message where it stands: what a bot is told of it, and who reacted how."""

    message: Json
    reactions: dict[int, str] = field(default_factory=dict)

    @property
    def content(self) -> Json:
        """Return what a copy would carry; empty for a service message."""
        return {name: self.message[name] for name in CONTENT if name in self.message}

    def seen(self) -> Json:
        """Return the message as people see it, `reactions` attached: [{"user_id": …, "emoji": …}]."""
        reactions = [{"user_id": user_id, "emoji": emoji} for user_id, emoji in self.reactions.items()]
        return {**self.message, "reactions": reactions}


class Deleted(NamedTuple):
    """A message that nobody sees any more, and since when."""

    post: Post
    at: datetime


class Chat(ABC):
    """A place with messages, numbered from 1; messages are replaced, never changed."""

    def __init__(self, chat_id: int) -> None:
        self.id = chat_id
        self.posts: dict[int, Post] = {}
        self.deleted: dict[int, Deleted] = {}
        self.pinned: list[int] = []
        self.keyboard: Json | None = None
        self._last_message_id = 0

    @abstractmethod
    def describe(self) -> Json:
        """Return the chat as the Bot API's `Chat`."""

    @abstractmethod
    def member(self, user: Json) -> Json:
        """Return a user's membership as the Bot API's `ChatMember`."""

    @abstractmethod
    def admit_bot(self) -> None:
        """Refuse the bot with the 403 that Telegram would answer."""

    @abstractmethod
    def admit_message(self, thread_id: int | None) -> None:
        """Refuse a message of the bot where it may not write: in a closed topic, or muted."""

    @abstractmethod
    def admit_reaction(self, emoji: str) -> None:
        """Refuse a reaction that the chat does not allow."""

    @abstractmethod
    def require(self, right: str, refusal: str) -> None:
        """Refuse what needs a right that the bot does not have."""

    def bot_hears(self, kind: str) -> bool:  # noqa: ARG002 a group asks which
        """Tell whether the bot learns of what happens here."""
        return True

    def place(self, thread_id: int | None, reply_to: int | None) -> Json:
        """Return the fields that put a message into a topic and under the message it answers."""
        if thread_id is not None:
            raise bad_request("message thread not found")
        return self._reply(reply_to)

    def post(self, sender: Json, date: int, content: Json) -> Json:
        """Add a message and return it."""
        self._last_message_id += 1
        head = {"message_id": self._last_message_id, "from": sender, "chat": self.describe(), "date": date}
        message = head | content
        self.posts[self._last_message_id] = Post(message)
        return message

    def find(self, message_id: int, what: str) -> Post:
        """Return a post, or raise the 400 that says "`what` not found"."""
        if message_id not in self.posts:
            raise bad_request(f"{what} not found")
        return self.posts[message_id]

    def remove(self, message_ids: Iterable[int], at: datetime | None = None) -> None:
        """Make messages disappear for everybody; without an instant they leave no trace."""
        for message_id in message_ids:
            post = self.posts.pop(message_id, None)
            if post is not None and at is not None:
                self.deleted[message_id] = Deleted(post, at)
        self.pinned = [message_id for message_id in self.pinned if message_id in self.posts]

    def forget_messages(self) -> None:
        """Lose every message and count from one again."""
        self.posts.clear()
        self.deleted.clear()
        self.pinned.clear()
        self._last_message_id = 0

    def _reply(self, reply_to: int | None) -> Json:
        if reply_to is None:
            return {}
        answered = self.find(reply_to, "message to be replied").message
        return {"reply_to_message": {name: answered[name] for name in answered if name != "reply_to_message"}}
