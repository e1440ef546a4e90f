from typing import Unpack

from simulator.chats import Post
from simulator.markup import utf16_length
from simulator.origins import channel, origin_of
from simulator.people.editing import Editor
from simulator.people.private_chat import Where
from simulator.schema import Json

# Telegram's own accounts, in whose name bots that know no `sender_chat` see such messages.
ANONYMOUS_BOT = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}


class ContextSender(Editor):
    """Somebody whose words come from elsewhere, are about something, or carry another name; and service messages.

    Where a method takes `words`, a text is one, and so are the fields of a `Message`: {"photo": …, "caption": …}.
    """

    def forwards(self, words: str | Json, origin: Json, **where: Unpack[Where]) -> Json:
        """Forward what came from an origin of `simulator.origins`."""
        return self._send(_content(words) | {"forward_origin": self._dated(origin)}, **where)

    def forwards_message(self, message: Json, **where: Unpack[Where]) -> Json:
        """Forward a message that stands in some chat, the bot's own for example."""
        content = Post(message).content
        return self._send(content | {"forward_origin": origin_of(message)}, **where)

    def quotes(self, text: str, message_id: int, part: str, **where: Unpack[Where]) -> Json:
        """Answer a part of a message's text."""
        place = where.get("chat") or self
        quoted = place.find(message_id, "message to be replied").message
        before, found, _ = (quoted.get("text") or quoted.get("caption") or "").partition(part)
        if not found:
            raise LookupError(f"message {message_id} does not say {part!r}")
        quote = {"text": part, "position": utf16_length(before), "is_manual": True}
        return self._send({"text": text, "quote": quote}, **where | {"reply_to": message_id})

    def replies_elsewhere(self, text: str, origin: Json, part: str | None = None, **where: Unpack[Where]) -> Json:
        """Answer a message of another chat, of which the bot sees the origin, and a part of the text at most."""
        quote = {} if part is None else {"quote": {"text": part, "position": 0}}
        return self._send({"text": text, "external_reply": {"origin": self._dated(origin)}} | quote, **where)

    def sends_anonymously(self, words: str | Json, **where: Unpack[Where]) -> Json:
        """Write in a group in the group's own name, as its administrators may."""
        chat = self._group(where)
        return self._send_as(ANONYMOUS_BOT, _content(words) | {"sender_chat": chat.describe()}, **where)

    def sends_as_channel(self, words: str | Json, title: str = "News", **where: Unpack[Where]) -> Json:
        """Write in a group in the name of a channel."""
        self._group(where)
        return self._send_as(CHANNEL_BOT, _content(words) | {"sender_chat": channel(title)}, **where)

    def pins(self, message_id: int, **where: Unpack[Where]) -> Json:
        """Pin a message, of which a service message tells."""
        place = where.get("chat") or self
        pinned = place.find(message_id, "message to pin").message
        place.pinned.append(message_id)
        content = {name: value for name, value in pinned.items() if name != "reply_to_message"}
        return self._send({"pinned_message": content}, **where)

    def sets_auto_delete(self, seconds: int = 86400, **where: Unpack[Where]) -> Json:
        """Let the chat delete its messages after so long; only the service message is sent."""
        return self._send({"message_auto_delete_timer_changed": {"message_auto_delete_time": seconds}}, **where)

    def _dated(self, origin: Json) -> Json:
        return {"date": self._state.timestamp()} | origin


def _content(words: str | Json) -> Json:
    return {"text": words} if isinstance(words, str) else words
