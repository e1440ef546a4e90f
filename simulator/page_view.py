from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime

from simulator.chats import Post
from simulator.faults import Faults
from simulator.groups import Group, Topic
from simulator.methods.topics import ICONS
from simulator.people import Person
from simulator.people.rich import texts_of
from simulator.render import render
from simulator.schema import Json
from simulator.state import State

FILES = ("photo", "animation", "document", "voice", "video", "video_note", "live_photo", "audio", "sticker")
SERVICES = (
    "new_chat_members", "left_chat_member", "pinned_message", "migrate_to_chat_id", "migrate_from_chat_id",
    "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened",
    "general_forum_topic_hidden", "general_forum_topic_unhidden", "message_auto_delete_timer_changed",
)  # fmt: skip


def view(state: State, faults: Faults, token: str) -> Json:
    """Return everything the page shows, as JSON.

    people: id, name, language_code, label, blocked, keyboard (ReplyKeyboardMarkup or null), messages.
    groups: id, title, is_forum, members (ids), topics (thread_id, name, icon_color, icon, closed), messages.
    A message: see `_message`. answers: what taps were answered (callback_query_id, text, show_alert).
    """
    return {
        "revision": state.changes.revision,
        "now": state.now().isoformat(),
        "bot": state.bot,
        "faults": [asdict(fault) for fault in faults.active],
        "answers": [answer._asdict() for answer in state.answers],
        "people": [_person(state, chat, token) for chat in state.chats.values() if isinstance(chat, Person)],
        "groups": [_group(state, chat, token) for chat in state.chats.values() if isinstance(chat, Group)],
    }


def _person(state: State, person: Person, token: str) -> Json:
    return {
        "id": person.id,
        "name": _name(person.user),
        "language_code": person.user.get("language_code"),
        "label": person.label,
        "blocked": person.blocked,
        "keyboard": person.keyboard,
        "messages": [_message(state, post, token) for post in person.posts.values()],
    }


def _group(state: State, group: Group, token: str) -> Json:
    return {
        "id": group.id,
        "title": group.title,
        "is_forum": group.is_forum,
        "members": group.members,
        "topics": [_topic(topic) for topic in group.topics],
        "messages": [_message(state, post, token) for post in group.posts.values()],
    }


def _topic(topic: Topic) -> Json:
    return asdict(topic) | {"icon": ICONS.get(topic.icon_custom_emoji_id or "")}  # an emoji or null


def _message(state: State, post: Post, token: str) -> Json:
    message = post.message
    text: str = message.get("text") or message.get("caption") or _gist(message)
    entities: list[Json] = message.get("entities") or message.get("caption_entities") or []
    return {
        "id": message["message_id"],
        "from": {"id": message["from"]["id"], "name": _name(message["from"]), "is_bot": message["from"]["is_bot"]},
        "at": datetime.fromtimestamp(message["date"], UTC).isoformat(),
        "edited": "edit_date" in message,
        "forwarded": "forward_origin" in message,
        "protected": "has_protected_content" in message,
        "html": render(text, entities),  # with \n for line breaks
        "text": text,
        "file": _file(state, message, token),  # {"kind", "name", "url", "spoiler", "emoji"} or null
        "location": message.get("location"),
        "contact": message.get("contact"),
        "service": {name: message[name] for name in SERVICES if name in message} or None,
        "thread_id": message.get("message_thread_id"),
        "reply_to": message.get("reply_to_message", {}).get("message_id"),
        "album": message.get("media_group_id"),
        "buttons": message.get("reply_markup", {}).get("inline_keyboard", []),  # rows of InlineKeyboardButton
        "reactions": post.seen()["reactions"],  # [{"user_id", "emoji"}]
    }


def _gist(message: Json) -> str:
    """Return in words what the page does not draw."""
    told: dict[str, Callable[[Json], str]] = {
        "venue": lambda venue: f"{venue['title']}, {venue['address']}",
        "dice": lambda dice: f"{dice['emoji']} {dice['value']}",
        "poll": lambda poll: "\n".join([poll["question"], *(f"○ {option['text']}" for option in poll["options"])]),
        "checklist": lambda checklist: "\n".join([checklist["title"], *(f"☐ {t['text']}" for t in checklist["tasks"])]),
        "rich_message": lambda rich: "\n".join(texts_of(rich)),
        "story": lambda _story: "Story",
        "paid_media": lambda _media: "Paid media",
    }
    return next((tell(message[name]) for name, tell in told.items() if name in message), "")


def _file(state: State, message: Json, token: str) -> Json | None:
    kind = next((kind for kind in FILES if kind in message), None)
    if kind is None:
        return None
    shown = message[kind][-1] if kind == "photo" else message[kind]
    stored = state.files.find(shown["file_id"])
    url = f"/file/bot{token}/{stored.path}"
    return {
        "kind": kind,
        "name": stored.upload.name,
        "url": url,
        "spoiler": "has_media_spoiler" in message,
        "emoji": shown.get("emoji"),  # of a sticker
    }


def _name(user: Json) -> str:
    return " ".join(user[part] for part in ("first_name", "last_name") if part in user)
