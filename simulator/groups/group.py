from collections.abc import Callable

from simulator.errors import bad_request
from simulator.groups.forum import Forum
from simulator.groups.membership import PERMISSIONS, administrator, banned, restricted
from simulator.origins import from_channel
from simulator.schema import Json
from simulator.state import State

ADMINISTRATORS_ONLY = frozenset(("chat_member", "message_reaction"))
TELEGRAM = {"id": 777000, "is_bot": False, "first_name": "Telegram"}


class Group(Forum):
    """A group in which the bot is an administrator until that is changed; a forum is a supergroup with topics.

    Where somebody does something, `by` is the user who does it, for example `officer.user`.
    """

    def __init__(self, state: State, chat_id: int, title: str, members: list[int]) -> None:
        super().__init__(state, chat_id)
        self.title = title
        self.kind = "group"
        self.members = list(members)
        self.administrators: set[int] = set()
        self.banned: set[int] = set()
        self.restricted: dict[int, frozenset[str]] = {}
        self.allowed_reactions: frozenset[str] | None = None
        self._last_message_id = 1  # message 1 is the group's creation, and the thread "General" of a forum

    @property
    def bot_present(self) -> bool:
        """Tell whether the bot is in the group."""
        return self.bot.is_inside

    def become_forum(self) -> None:
        """Turn topics on."""
        self.kind = "supergroup"
        self.is_forum = True

    def upgrade(self, new_id: int) -> None:
        """Turn topics on in a group: it moves to a new id, the old one answers `migrate_to_chat_id` from now on.

        The messages come along and keep their ids; Telegram's do not, see `move`.
        """
        old_id = self._leave_id(new_id)
        for post in self.posts.values():
            post.message = {**post.message, "chat": self.describe()}
        self._state.post_and_tell(self, self._state.bot, {"migrate_from_chat_id": old_id})

    def move(self, new_id: int) -> None:
        """Turn topics on as Telegram does: the new group holds no old message and no topic, and counts from one."""
        old_id = self._leave_id(new_id)
        self.forget_messages()
        self._topics.clear()
        self._state.post_and_tell(self, self._state.bot, {"migrate_from_chat_id": old_id})

    def relay_channel_post(self, text: str, title: str = "News") -> Json:
        """Let a post of the channel that is linked to the group be forwarded to it, as Telegram does by itself."""
        origin = {"date": self._state.timestamp()} | from_channel(title)
        marks = {"sender_chat": origin["chat"], "forward_origin": origin, "is_automatic_forward": True}
        return self._state.post_and_tell(self, TELEGRAM, {"text": text} | marks)

    def allow_reactions(self, *emoji: str) -> None:
        """Allow these reactions alone, none at all without any."""
        self.allowed_reactions = frozenset(emoji)

    def kick_bot(self, by: Json) -> None:
        """Throw the bot out."""
        self._change_bot(by, "kicked")

    def return_bot(self, by: Json) -> None:
        """Make the bot an administrator again."""
        self._change_bot(by, "administrator")

    def demote_bot(self, by: Json) -> None:
        """Make the bot an ordinary member, or bring it back as one."""
        self._change_bot(by, "member")

    def mute_bot(self, by: Json) -> None:
        """Make the bot a member who may not write."""
        self._change_bot(by, "restricted")

    def lose_bot(self) -> None:
        """Let the bot leave by itself."""
        self._change_bot(self._state.bot, "left")

    def take_right(self, right: str, by: Json) -> None:
        """Take a right of administrators from the bot: can_manage_topics, can_pin_messages, can_delete_messages …."""
        self._tell_bot(by, lambda: self.bot.taken.add(right))

    def give_right(self, right: str, by: Json) -> None:
        """Give a right back to the bot."""
        self._tell_bot(by, lambda: self.bot.taken.discard(right))

    def restrict(self, user: Json, by: Json, *without: str) -> None:
        """Let a member no longer do some things, by default nothing that a member can do."""
        self._tell_member(user, by, lambda: self.restricted.update({user["id"]: frozenset(without or PERMISSIONS)}))

    def unrestrict(self, user: Json, by: Json) -> None:
        """Let a member do everything again."""
        self._tell_member(user, by, lambda: self.restricted.pop(user["id"]))

    def promote(self, user: Json, by: Json) -> None:
        """Make a member an administrator."""
        self._tell_member(user, by, lambda: self.administrators.add(user["id"]))

    def demote(self, user: Json, by: Json) -> None:
        """Make an administrator an ordinary member."""
        self._tell_member(user, by, lambda: self.administrators.remove(user["id"]))

    def ban(self, user: Json, by: Json) -> None:
        """Throw somebody out for good."""

        def leave() -> None:
            self.banned.add(user["id"])
            self.drop_member(user["id"])

        self._tell_member(user, by, leave)

    def unban(self, user_id: int) -> None:
        """Let somebody who was thrown out enter again."""
        self.banned.discard(user_id)

    def drop_member(self, user_id: int) -> None:
        """Have one member less; nobody is told."""
        self.members = [member for member in self.members if member != user_id]
        self.administrators.discard(user_id)

    def describe(self) -> Json:
        """Return the group as the Bot API's `Chat`."""
        forum = {"is_forum": True} if self.is_forum else {}
        return {"id": self.id, "type": self.kind, "title": self.title} | forum

    def member(self, user: Json) -> Json:
        """Return a user's membership as the Bot API's `ChatMember`."""
        user_id, is_member = user["id"], user["id"] in self.members
        if user_id == self._state.bot["id"]:
            return self.bot.describe(user)
        if user_id in self.banned:
            return banned(user)
        if user_id in self.restricted:
            return restricted(user, self.restricted[user_id], is_member=is_member)
        if user_id in self.administrators:
            return administrator(user)
        return {"status": "member" if is_member else "left", "user": user}

    def admit_bot(self) -> None:
        """Refuse a bot that is not in the group."""
        self.bot.admit(self.kind)

    def admit_person(self, user_id: int) -> None:
        """Fail the test where somebody writes who is not in the group, or was muted."""
        if user_id not in self.members:
            raise PermissionError(f"{user_id} is not a member of {self.id}")
        if "can_send_messages" in self.restricted.get(user_id, ()):
            raise PermissionError(f"{user_id} may not write in {self.id}")

    def bot_hears(self, kind: str) -> bool:
        """Tell whether the bot learns of something: outside of nothing, as a member not of members and reactions."""
        if kind in ADMINISTRATORS_ONLY:
            return self.bot.status == "administrator"
        return kind == "my_chat_member" or self.bot_present

    def require(self, right: str, refusal: str) -> None:
        """Refuse what needs a right that the bot does not have."""
        self.bot.require(right, refusal)

    def admit_reaction(self, emoji: str) -> None:
        """Refuse a reaction that the group does not allow."""
        if self.allowed_reactions is not None and emoji not in self.allowed_reactions:
            raise bad_request("REACTION_INVALID")

    def _leave_id(self, new_id: int) -> int:
        old_id = self.id
        self._state.post_and_tell(self, self._state.bot, {"migrate_to_chat_id": new_id})
        self.id = new_id
        self.become_forum()
        self._state.moved_to[old_id] = new_id
        self._state.chats[new_id] = self._state.chats.pop(old_id)
        return old_id

    def _change_bot(self, by: Json, status: str) -> None:
        def change() -> None:
            self.bot.status = status

        self._tell_bot(by, change)

    def _tell_bot(self, by: Json, change: Callable[[], object]) -> None:
        self._state.tell_member("my_chat_member", self, by, change, self._state.bot)

    def _tell_member(self, user: Json, by: Json, change: Callable[[], object]) -> None:
        self._state.tell_member("chat_member", self, by, change, user)
