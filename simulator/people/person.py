from urllib.parse import parse_qs, urlsplit

from simulator.chats import Chat
from simulator.errors import forbidden
from simulator.files import sample
from simulator.groups import Group
from simulator.markup import command_entities
from simulator.schema import Json
from simulator.state import State


class Person(Chat):
    """A person with a phone: the private chat with the bot, and everything a thumb can do in any chat.

    `label` is for the demo page only. In every action `chat=None` means the private chat, `thread_id` a topic of the
    group `chat`, `reply_to` the id of the message that is answered. Each action queues its update for the bot.
    """

    def __init__(self, state: State, user: Json, label: str) -> None:
        super().__init__(user["id"])
        self.user = user
        self.label = label
        self.started = False
        self.blocked = False
        self._state = state

    @property
    def messages(self) -> list[Json]:
        """Return the private chat as the person sees it now: edits done, deleted ones gone, `reactions` attached."""
        return [post.seen() for post in self.posts.values()]

    def sends(
        self, text: str, *, chat: Group | None = None, thread_id: int | None = None, reply_to: int | None = None
    ) -> Json:
        """Send a text; /commands in it become entities."""
        commands = command_entities(text)
        content = {"text": text, "entities": commands} if commands else {"text": text}
        return self._send(content, chat, thread_id, reply_to)

    def sends_photo(
        self,
        caption: str | None = None,
        *,
        chat: Group | None = None,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> Json:
        """Send a small generated image."""
        return self._send(self._file("photo", "photo.png", caption), chat, thread_id, reply_to)

    def sends_document(
        self,
        name: str = "document.pdf",
        caption: str | None = None,
        *,
        chat: Group | None = None,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> Json:
        """Send a small generated document."""
        return self._send(self._file("document", name, caption), chat, thread_id, reply_to)

    def sends_voice(
        self, *, chat: Group | None = None, thread_id: int | None = None, reply_to: int | None = None
    ) -> Json:
        """Send three seconds of voice."""
        return self._send(self._file("voice", "voice.ogg", None), chat, thread_id, reply_to)

    def sends_video(
        self,
        caption: str | None = None,
        *,
        chat: Group | None = None,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> Json:
        """Send three seconds of video."""
        return self._send(self._file("video", "video.mp4", caption), chat, thread_id, reply_to)

    def sends_sticker(
        self, *, chat: Group | None = None, thread_id: int | None = None, reply_to: int | None = None
    ) -> Json:
        """Send a sticker."""
        return self._send(self._file("sticker", "sticker.png", None), chat, thread_id, reply_to)

    def sends_location(
        self, *, chat: Group | None = None, thread_id: int | None = None, reply_to: int | None = None
    ) -> Json:
        """Send a place in the sea off Tokyo."""
        return self._send({"location": {"latitude": 35.5, "longitude": 139.9}}, chat, thread_id, reply_to)

    def sends_contact(
        self,
        phone_number: str = "0000",
        *,
        chat: Group | None = None,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> Json:
        """Send the person's own contact."""
        contact = {"phone_number": phone_number, "first_name": self.user["first_name"], "user_id": self.id}
        return self._send({"contact": contact}, chat, thread_id, reply_to)

    def sends_album(
        self,
        captions: list[str | None],
        *,
        chat: Group | None = None,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> list[Json]:
        """Send one photo per caption as an album: as many messages with one media_group_id."""
        album = {"media_group_id": self._state.next_album()}
        return [
            self._send(self._file("photo", "photo.png", caption) | album, chat, thread_id, reply_to)
            for caption in captions
        ]

    def edits(self, message_id: int, text: str, *, chat: Group | None = None) -> Json:
        """Change the text or the caption of an own message."""
        post = (chat or self).find(message_id, "message to edit")
        if post.message["from"]["id"] != self.id:
            raise PermissionError(f"message {message_id} is not {self.id}'s")
        name = "text" if "text" in post.message else "caption"
        post.message = {**post.message, name: text, "edit_date": self._state.timestamp()}
        self._state.tell_of(chat or self, "edited_message", post.message)
        return post.message

    def taps(self, message_id: int, button: str | tuple[int, int], *, chat: Group | None = None) -> str | None:
        """Tap a button, named by its callback data or by (row, column), both from 0.

        Returns the id of the callback query, or None for a button that asks the bot nothing. A link to the bot with
        `?start=` sends "/start payload" in the private chat.
        """
        post = (chat or self).find(message_id, "message")
        tapped = _button(post.message, button)
        if "disabled" in tapped:
            return None
        if "callback_data" in tapped:
            return self._ask(tapped["callback_data"], post.message)
        self._follow(tapped.get("url", ""))
        return None

    def taps_forged(self, data: str, message_id: int, *, chat: Group | None = None) -> str:
        """Send callback data that no button carries, on a message that need not exist."""
        place = chat or self
        if message_id in place.posts:
            return self._ask(data, place.posts[message_id].message)
        return self._ask(data, {"chat": place.describe(), "message_id": message_id, "date": 0})

    def reacts(self, chat: Group | None, message_id: int, emoji: str | None) -> None:
        """React to a message, or take the reaction back with None."""
        place = chat or self
        post = place.find(message_id, "message to react")
        before = post.reactions.pop(self.id, None)
        if emoji is not None:
            post.reactions[self.id] = emoji
        head = {"chat": place.describe(), "message_id": message_id, "user": self.user, "date": self._state.timestamp()}
        change = {"old_reaction": _reactions(before), "new_reaction": _reactions(emoji)}
        self._state.tell_of(place, "message_reaction", head | change)

    def blocks_bot(self) -> None:
        """Block the bot."""
        self._tell_blocked(True)

    def unblocks_bot(self) -> None:
        """Let the bot write again."""
        self._tell_blocked(False)

    def joins(self, group: Group) -> None:
        """Enter a group."""
        self._state.tell_member("chat_member", group, self.user, lambda: group.members.append(self.id), self.user)
        self._state.post_and_tell(group, self.user, {"new_chat_members": [self.user]})

    def leaves(self, group: Group) -> None:
        """Leave a group."""
        self._state.tell_member("chat_member", group, self.user, lambda: group.drop_member(self.id), self.user)
        self._state.post_and_tell(group, self.user, {"left_chat_member": self.user})

    def leaves_unseen(self, group: Group) -> None:
        """Leave a group without the bot's being told: it was away, or is no administrator of a large group."""
        group.drop_member(self.id)

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
        """Refuse a bot that was blocked or that nobody wrote to."""
        if self.blocked:
            raise forbidden("bot was blocked by the user")
        if not self.started:
            raise forbidden("bot can't initiate conversation with a user")

    def admit_message(self, thread_id: int | None) -> None:
        """Take any message of a bot that is admitted."""

    def require(self, right: str, refusal: str) -> None:
        """Ask for no right: a private chat knows none."""

    def _send(self, content: Json, chat: Group | None, thread_id: int | None, reply_to: int | None) -> Json:
        place = chat or self
        if chat is None:
            self._start()
        else:
            chat.admit_person(self.id)
        return self._state.post_and_tell(place, self.user, content | place.place(thread_id, reply_to))

    def _start(self) -> None:
        self.started = True
        if self.blocked:
            self.unblocks_bot()

    def _file(self, kind: str, name: str, caption: str | None) -> Json:
        content = self._state.files.add(kind, sample(kind, name)).content()
        return content if caption is None else content | {"caption": caption}

    def _ask(self, data: str, message: Json) -> str:
        query_id = self._state.ask_callback()
        query = {"id": query_id, "from": self.user, "chat_instance": str(message["chat"]["id"]), "data": data}
        self._state.tell("callback_query", {**query, "message": message})
        return query_id

    def _follow(self, url: str) -> None:
        link = urlsplit(url)
        if link.netloc != "t.me" or link.path != f"/{self._state.bot['username']}":
            return
        payload = parse_qs(link.query).get("start", [""])[0]
        self.sends(f"/start {payload}".strip())

    def _tell_blocked(self, blocked: bool) -> None:
        def change() -> None:
            self.blocked = blocked

        self._state.tell_member("my_chat_member", self, self.user, change, self._state.bot)


def _button(message: Json, wanted: str | tuple[int, int]) -> Json:
    rows: list[list[Json]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    if isinstance(wanted, tuple):
        return rows[wanted[0]][wanted[1]]
    buttons = [button for row in rows for button in row]
    for button in buttons:
        if button.get("callback_data") == wanted:
            return button
    raise LookupError(f"no button {wanted!r}; there are {buttons}")


def _reactions(emoji: str | None) -> list[Json]:
    return [] if emoji is None else [{"type": "emoji", "emoji": emoji}]
