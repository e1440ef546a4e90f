from urllib.parse import parse_qs, urlsplit

from simulator.groups import Group
from simulator.people.contexts import ContextSender
from simulator.schema import Json


class Person(ContextSender):
    """A person with a phone: the private chat with the bot, and everything a thumb can do in any chat.

    `label` is for the demo page only. In every action `chat=None` means the private chat, `thread_id` a topic of the
    group `chat`, `reply_to` the id of the message that is answered. Each action queues its update for the bot.
    """

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
        if emoji is not None:
            place.admit_reaction(emoji)
        post = place.find(message_id, "message to react")
        before = post.reactions.pop(self.id, None)
        if emoji is not None:
            post.reactions[self.id] = emoji
        head = {"chat": place.describe(), "message_id": message_id, "user": self.user, "date": self._state.timestamp()}
        change = {"old_reaction": _reactions(before), "new_reaction": _reactions(emoji)}
        self._state.tell_of(place, "message_reaction", head | change)

    def reacts_anonymously(self, group: Group, message_id: int, emoji: str) -> None:
        """React in a group in the group's own name, as its administrators may."""
        group.admit_reaction(emoji)
        group.find(message_id, "message to react").reactions[group.id] = emoji
        head = {"chat": group.describe(), "message_id": message_id, "date": self._state.timestamp()}
        change = {"actor_chat": group.describe(), "old_reaction": [], "new_reaction": _reactions(emoji)}
        self._state.tell_of(group, "message_reaction", head | change)

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
