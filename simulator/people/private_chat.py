from typing import TypedDict, Unpack

from simulator.chats import Chat
from simulator.errors import forbidden
from simulator.files import Upload, sample
from simulator.groups import Group
from simulator.schema import Json
from simulator.state import State


class Where(TypedDict, total=False):
    """Where somebody writes: by default in the private chat; a topic of a group; under the message that is answered."""

    chat: Group | None
    thread_id: int | None
    reply_to: int | None


class PrivateChat(Chat):
    """The private chat of a person with the bot, and whether the bot may write there."""

    def __init__(self, state: State, user: Json, label: str) -> None:
        super().__init__(user["id"])
        self.user = user
        self.label = label
        self.started = False
        self.blocked = False
        self.deactivated = False
        self._state = state

    @property
    def messages(self) -> list[Json]:
        """Return the private chat as the person sees it now: edits done, deleted ones gone, `reactions` attached."""
        return [post.seen() for post in self.posts.values()]

    def blocks_bot(self) -> None:
        """Block the bot."""
        self._tell_blocked(True)

    def unblocks_bot(self) -> None:
        """Let the bot write again."""
        self._tell_blocked(False)

    def deletes_account(self) -> None:
        """Leave Telegram for good; nobody is told."""
        self.deactivated = True
        self.user = {**self.user, "first_name": ""}

    def describe(self) -> Json:
        """Return the private chat as the Bot API's `Chat`."""
        names: Json = {name: self.user[name] for name in ("first_name", "last_name") if name in self.user}
        return {"id": self.id, "type": "private"} | names

    def member(self, user: Json) -> Json:
        """Return a membership of the private chat; for the bot it tells whether it is blocked."""
        if self.blocked and user["id"] == self._state.bot["id"]:
            return {"status": "kicked", "user": user, "until_date": 0}
        return {"status": "member", "user": user}

    def admit_bot(self) -> None:
        """Refuse a bot that was blocked or that nobody wrote to, or whose person is no longer on Telegram."""
        if self.deactivated:
            raise forbidden("user is deactivated")
        if self.blocked:
            raise forbidden("bot was blocked by the user")
        if not self.started:
            raise forbidden("bot can't initiate conversation with a user")

    def admit_message(self, thread_id: int | None) -> None:
        """Take any message of a bot that is admitted."""

    def admit_reaction(self, emoji: str) -> None:
        """Take any reaction that Telegram permits."""

    def require(self, right: str, refusal: str) -> None:
        """Ask for no right: a private chat knows none."""

    def _send(self, content: Json, **where: Unpack[Where]) -> Json:
        return self._send_as(self.user, content, **where)

    def _send_as(self, sender: Json, content: Json, **where: Unpack[Where]) -> Json:
        if self.deactivated:
            raise PermissionError(f"{self.id} is not on Telegram any more")
        chat = where.get("chat")
        if chat is None:
            self._start()
        else:
            chat.admit_person(self.id)
        place = chat or self
        at = place.place(where.get("thread_id"), where.get("reply_to"))
        return self._state.post_and_tell(place, sender, content | at)

    def _group(self, where: Where) -> Group:
        chat = where.get("chat")
        if chat is None:
            raise LookupError("chat: this can be done in groups only")
        return chat

    def _start(self) -> None:
        self.started = True
        if self.blocked:
            self.unblocks_bot()

    def _file(self, kind: str, name: str, caption: str | None) -> Json:
        return self._stored(kind, sample(kind, name), caption)

    def _stored(self, kind: str, upload: Upload, caption: str | None, size_bytes: int | None = None) -> Json:
        content = self._state.files.add(kind, upload, size_bytes).content()
        return content if caption is None else content | {"caption": caption}

    def _tell_blocked(self, blocked: bool) -> None:
        def change() -> None:
            self.blocked = blocked

        self._state.tell_member("my_chat_member", self, self.user, change, self._state.bot)
