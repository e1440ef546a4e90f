from dataclasses import dataclass, replace

from simulator.chats import Chat
from simulator.errors import bad_request, forbidden
from simulator.schema import Json
from simulator.state import State

RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members",
    "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics", "can_send_welcome_messages",
)  # fmt: skip
NO_RIGHTS = ("can_be_edited", "is_anonymous", "can_post_stories", "can_edit_stories", "can_delete_stories")
ADMINISTRATOR = {"status": "administrator"} | dict.fromkeys(RIGHTS, True) | dict.fromkeys(NO_RIGHTS, False)


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a forum; its thread_id is the id of its root message."""

    thread_id: int
    name: str
    icon_color: int
    icon_custom_emoji_id: str | None = None
    closed: bool = False


class Group(Chat):
    """A group in which the bot is an administrator; a forum is a supergroup with topics."""

    def __init__(self, state: State, chat_id: int, title: str, members: list[int]) -> None:
        super().__init__(chat_id)
        self.title = title
        self.kind = "group"
        self.is_forum = False
        self.members = list(members)
        self.banned: set[int] = set()
        self.bot_present = True
        self._state = state
        self._topics: dict[int, Topic] = {}
        self._last_message_id = 1  # message 1 is the group's creation, and the thread "General" of a forum

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

    def become_forum(self) -> None:
        """Turn topics on."""
        self.kind = "supergroup"
        self.is_forum = True

    def upgrade(self, new_id: int) -> None:
        """Turn topics on in a group: it moves to a new id, the old one answers `migrate_to_chat_id` from now on."""
        old_id, by = self.id, self._state.bot
        self._state.post_and_tell(self, by, {"migrate_to_chat_id": new_id})
        self.id = new_id
        self.become_forum()
        for post in self.posts.values():
            post.message = {**post.message, "chat": self.describe()}
        self._state.moved_to[old_id] = new_id
        self._state.chats[new_id] = self._state.chats.pop(old_id)
        self._state.post_and_tell(self, by, {"migrate_from_chat_id": old_id})

    def kick_bot(self, by: Json) -> None:
        """Throw the bot out."""
        self._state.tell_member("my_chat_member", self, by, lambda: self._set_bot_present(False), self._state.bot)

    def return_bot(self, by: Json) -> None:
        """Make the bot an administrator again."""
        self._state.tell_member("my_chat_member", self, by, lambda: self._set_bot_present(True), self._state.bot)

    def describe(self) -> Json:
        """Return the group as the Bot API's `Chat`."""
        forum = {"is_forum": True} if self.is_forum else {}
        return {"id": self.id, "type": self.kind, "title": self.title} | forum

    def member(self, user: Json) -> Json:
        """Return a user's membership as the Bot API's `ChatMember`."""
        if user["id"] == self._state.bot["id"]:
            return {"user": user} | (ADMINISTRATOR if self.bot_present else {"status": "kicked", "until_date": 0})
        if user["id"] in self.banned:
            return {"status": "kicked", "user": user, "until_date": 0}
        return {"status": "member" if user["id"] in self.members else "left", "user": user}

    def admit_bot(self) -> None:
        """Refuse a bot that was thrown out."""
        if not self.bot_present:
            raise forbidden(f"bot was kicked from the {self.kind} chat")

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

    def add_topic(self, by: Json, name: str, icon: Json) -> Topic:
        """Create a topic, whose root is a service message."""
        thread_id = self._last_message_id + 1
        service = {"forum_topic_created": {"name": name, **icon}}
        topic = Topic(thread_id, name, icon["icon_color"], icon.get("icon_custom_emoji_id"))
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
        self.remove([message["message_id"] for message in self.messages(thread_id)])
        self._state.changes.happened()

    def _set_bot_present(self, present: bool) -> None:
        self.bot_present = present
