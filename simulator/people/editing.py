from typing import Unpack

from simulator.chats import Post
from simulator.groups import Group
from simulator.markup import command_entities
from simulator.people.contents import SEA, ContentSender
from simulator.people.private_chat import Where
from simulator.schema import Json

DEGREES_A_STEP = 0.001


class Editor(ContentSender):
    """Somebody who changes and deletes what was sent; of the deletion no bot is told."""

    def edits(self, message_id: int, text: str, *, chat: Group | None = None) -> Json:
        """Change the text or the caption of an own message."""
        post = self._own(message_id, chat)
        name, entities = ("text", "entities") if "text" in post.message else ("caption", "caption_entities")
        commands = command_entities(text) if name == "text" else []
        kept = {field: value for field, value in post.message.items() if field != entities}
        post.message = kept | {name: text} | ({entities: commands} if commands else {})
        return self._tell_edited(post, chat)

    def edits_nothing(self, message_id: int, *, chat: Group | None = None) -> Json:
        """Let an own message be told as edited though nothing changed: a first reaction or a link preview does it."""
        return self._tell_edited(self._own(message_id, chat), chat)

    def replaces_photo(self, message_id: int, caption: str | None = None, *, chat: Group | None = None) -> Json:
        """Put another photo into an own message."""
        post = self._own(message_id, chat)
        kept = {field: value for field, value in post.message.items() if not field.startswith("caption")}
        post.message = kept | self._file("photo", "other.png", caption)
        return self._tell_edited(post, chat)

    def shares_location(self, seconds: int = 3600, **where: Unpack[Where]) -> Json:
        """Send a live location, which `moves` and `stops_sharing` go on with."""
        return self._send({"location": {**SEA, "live_period": seconds}}, **where)

    def moves(self, message_id: int, steps: int = 1, *, chat: Group | None = None) -> Json:
        """Go on with a live location: one edit for each step."""
        post = self._own(message_id, chat)
        for _ in range(steps):
            location = post.message["location"]
            there = {**location, "latitude": location["latitude"] + DEGREES_A_STEP}
            post.message = {**post.message, "location": there}
            self._tell_edited(post, chat)
        return post.message

    def stops_sharing(self, message_id: int, *, chat: Group | None = None) -> Json:
        """End a live location: the last edit has no `live_period`."""
        post = self._own(message_id, chat)
        location = {name: value for name, value in post.message["location"].items() if name != "live_period"}
        post.message = {**post.message, "location": location}
        return self._tell_edited(post, chat)

    def deletes(self, *message_ids: int, chat: Group | None = None) -> None:
        """Delete messages for everybody; the bot is not told."""
        place = chat or self
        for message_id in message_ids:
            place.find(message_id, "message to delete")
        place.remove(message_ids, self._state.now())
        self._state.changes.happened()

    def _own(self, message_id: int, chat: Group | None) -> Post:
        post = (chat or self).find(message_id, "message to edit")
        if post.message["from"]["id"] != self.id:
            raise PermissionError(f"message {message_id} is not {self.id}'s")
        return post

    def _tell_edited(self, post: Post, chat: Group | None) -> Json:
        post.message = {**post.message, "edit_date": self._state.timestamp()}
        self._state.tell_of(chat or self, "edited_message", post.message)
        return post.message
