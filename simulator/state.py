from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from simulator.changes import Changes
from simulator.chats import Chat, Post
from simulator.clock import Clock
from simulator.errors import ApiError, bad_request, migrated
from simulator.files import Files
from simulator.schema import Json, Schema
from simulator.updates import Updates

CALLBACK_MAX_AGE = timedelta(seconds=60)


class Answer(NamedTuple):
    """An answered callback query."""

    callback_query_id: str
    text: str | None
    show_alert: bool


class State:
    """Everything that the local Telegram remembers."""

    def __init__(self, clock: Clock, bot: Json) -> None:
        self._clock = clock
        self.bot = bot
        self.schema = Schema()
        self.changes = Changes()
        self.updates = Updates(self.schema, self.now)
        self.files = Files()
        self.chats: dict[int, Chat] = {}
        self.moved_to: dict[int, int] = {}
        self.answers: list[Answer] = []
        self.profile: dict[tuple[str, ...], object] = {}
        self.deleted_copies_for = timedelta(0)
        self._asked_at: dict[str, datetime] = {}
        self._albums = 0

    def now(self) -> datetime:
        """Return the present instant of the injected clock."""
        return self._clock.now().astimezone(UTC)

    def timestamp(self) -> int:
        """Return the present instant as Unix time, whole seconds."""
        return int(self.now().timestamp())

    def chat(self, chat_id: int | str) -> Chat:
        """Return a chat by id, or raise the 400 for an unknown or an upgraded one."""
        if isinstance(chat_id, int) and chat_id in self.moved_to:
            raise migrated(self.moved_to[chat_id])
        if not isinstance(chat_id, int) or chat_id not in self.chats:
            raise bad_request("chat not found")
        return self.chats[chat_id]

    def original(self, chat: Chat, message_id: int) -> Post | None:
        """Return what a copy is made of: a message that stands, or one that was deleted a moment ago."""
        deleted = chat.deleted.get(message_id)
        if deleted is not None and self.now() - deleted.at < self.deleted_copies_for:
            return deleted.post
        return chat.posts.get(message_id)

    def post(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Add a message to a chat; people are told, the bot is not."""
        message = chat.post(sender, self.timestamp(), content)
        self.schema.check(message, "Message")
        self.changes.happened()
        return message

    def tell(self, kind: str, payload: Json) -> None:
        """Queue an update for the bot."""
        self.updates.queue(kind, payload)
        self.changes.happened()

    def tell_of(self, chat: Chat, kind: str, payload: Json) -> None:
        """Queue an update for the bot if it learns of what happens in that chat."""
        if chat.bot_hears(kind):
            self.updates.queue(kind, payload)
        self.changes.happened()

    def post_and_tell(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Add a message that the bot is told of: a person's, or a service message."""
        message = self.post(chat, sender, content)
        self.tell_of(chat, "message", message)
        return message

    def tell_member(self, kind: str, chat: Chat, by: Json, change: Callable[[], object], user: Json) -> None:
        """Change a membership and queue the `ChatMemberUpdated` that shows it before and after."""
        before = chat.member(user)
        change()
        frame = {"chat": chat.describe(), "from": by, "date": self.timestamp()}
        self.tell_of(chat, kind, {**frame, "old_chat_member": before, "new_chat_member": chat.member(user)})

    def ask_callback(self) -> str:
        """Return the id of a new callback query."""
        query_id = str(len(self._asked_at) + 1)
        self._asked_at[query_id] = self.now()
        return query_id

    def answer_callback(self, answer: Answer) -> None:
        """Keep the answer to a callback query that is not too old."""
        asked_at = self._asked_at.get(answer.callback_query_id)
        if asked_at is None or self.now() - asked_at > CALLBACK_MAX_AGE:
            raise ApiError(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        self.answers.append(answer)

    def next_album(self) -> str:
        """Return the media_group_id of a new album."""
        self._albums += 1
        return f"album-{self._albums}"
