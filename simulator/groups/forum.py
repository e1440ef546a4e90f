from dataclasses import replace

from simulator.chats import Chat
from simulator.errors import bad_request
from simulator.groups.membership import BotMembership
from simulator.groups.topic import Topic
from simulator.schema import Json
from simulator.state import State


class Forum(Chat):
    """The topics of a group; what is in no topic is in General."""

    def __init__(self, state: State, chat_id: int) -> None:
        super().__init__(chat_id)
        self.is_forum = False
        self.bot = BotMembership()
        self.general_closed = False
        self.general_hidden = False
        self._state = state
        self._topics: dict[int, Topic] = {}

    @property
    def topics(self) -> list[Topic]:
        """Return the topics that still exist, oldest first."""
        return list(self._topics.values())

    def messages(self, thread_id: int | None = None) -> list[Json]:
        """Return the messages of one topic, or of the whole group, as its members see them now."""
        seen = [post.seen() for post in self.posts.values()]
        if thread_id is None:
            return seen
        return [message for message in seen if message.get("message_thread_id") == thread_id]

    def place(self, thread_id: int | None, reply_to: int | None) -> Json:
        """Return the fields that put a message into a topic; there every message answers at least the root."""
        reply = self._reply(reply_to)
        thread_id = thread_id or reply.get("reply_to_message", {}).get("message_thread_id")
        if thread_id is None:
            return reply
        if thread_id not in self._topics:
            raise bad_request("message thread not found")
        root = {"reply_to_message": self.posts[thread_id].message}
        return root | reply | {"message_thread_id": thread_id, "is_topic_message": True}

    def admit_message(self, thread_id: int | None) -> None:
        """Refuse a muted bot, and one without the right to manage topics where the topic is closed."""
        self.bot.admit_message()
        if self._is_closed(thread_id) and not self.bot.has("can_manage_topics"):
            raise bad_request("TOPIC_CLOSED")

    def add_topic(self, by: Json, name: str, icon: Json) -> Topic:
        """Create a topic, whose root is a service message."""
        thread_id = self._last_message_id + 1
        service = {"forum_topic_created": {"name": name, **icon}}
        topic = Topic(thread_id, name, icon["icon_color"], icon.get("icon_custom_emoji_id"), creator_id=by["id"])
        self._topics[thread_id] = topic
        thread = {"message_thread_id": thread_id, "is_topic_message": True}
        self._state.post_and_tell(self, by, service | thread)
        return topic

    def topic(self, thread_id: int) -> Topic:
        """Return a topic, or raise the 400."""
        if thread_id not in self._topics:
            raise bad_request("TOPIC_ID_INVALID")
        return self._topics[thread_id]

    def change_topic(self, by: Json, changed: Topic, service: Json) -> None:
        """Replace a topic by a changed one; the service message tells how."""
        if changed == self.topic(changed.thread_id):
            raise bad_request("TOPIC_NOT_MODIFIED")
        self._topics[changed.thread_id] = changed
        self._state.post_and_tell(self, by, service | self.place(changed.thread_id, None))

    def close_topic(self, thread_id: int, by: Json) -> None:
        """Close a topic."""
        self.change_topic(by, replace(self.topic(thread_id), closed=True), {"forum_topic_closed": {}})

    def reopen_topic(self, thread_id: int, by: Json) -> None:
        """Open a closed topic again."""
        self.change_topic(by, replace(self.topic(thread_id), closed=False), {"forum_topic_reopened": {}})

    def delete_topic(self, thread_id: int) -> None:
        """Delete a topic with all its messages; nobody is told."""
        del self._topics[self.topic(thread_id).thread_id]
        self.remove([message["message_id"] for message in self.messages(thread_id)], self._state.now())
        self._state.changes.happened()

    def close_general(self, by: Json) -> None:
        """Close General."""
        self.general_closed = True
        self._state.post_and_tell(self, by, {"forum_topic_closed": {}})

    def reopen_general(self, by: Json) -> None:
        """Open General again."""
        self.general_closed = False
        self._state.post_and_tell(self, by, {"forum_topic_reopened": {}})

    def hide_general(self, by: Json) -> None:
        """Hide General, which closes it."""
        self.general_closed = self.general_hidden = True
        self._state.post_and_tell(self, by, {"general_forum_topic_hidden": {}})

    def unhide_general(self, by: Json) -> None:
        """Show General again; it stays closed."""
        self.general_hidden = False
        self._state.post_and_tell(self, by, {"general_forum_topic_unhidden": {}})

    def _is_closed(self, thread_id: int | None) -> bool:
        if thread_id is None:
            return self.is_forum and self.general_closed
        return self.topic(thread_id).closed
