"""The updates that people send: a tap on a button of the bot's, a command, words."""

from typing import Any

from tests.access.attempts import BOT_ID, BOT_NAME, SCREEN_ID
from tests.access.people import Kind

Json = dict[str, Any]

STAFF_GROUP: Json = {"id": -1001, "type": "supergroup", "title": "Staff", "is_forum": True}
FOREIGN_GROUP: Json = {"id": -2002, "type": "supergroup", "title": "Others"}
CHANNEL: Json = {"id": -3003, "type": "channel", "title": "A channel"}
BOT: Json = {"id": BOT_ID, "is_bot": True, "first_name": "Shien", "username": BOT_NAME}
_AT = 1_795_309_200


def person(kind: Kind) -> Json:
    """How Telegram describes them."""
    return {"id": kind.user_id, "is_bot": False, "first_name": "Somebody", "language_code": "en"}


def private(kind: Kind) -> Json:
    """Their chat with the bot."""
    return {"id": kind.user_id, "type": "private", "first_name": "Somebody"}


def writes(kind: Kind, words: str, chat: Json | None = None, **more: Any) -> Json:
    """Somebody writes; a command is marked as Telegram does."""
    said: Json = {"message_id": 50, "date": _AT, "chat": chat or private(kind), "from": person(kind), "text": words}
    if words.startswith("/"):
        said["entities"] = [{"type": "bot_command", "offset": 0, "length": len(words.split(maxsplit=1)[0])}]
    name = "channel_post" if said["chat"]["type"] == "channel" else "message"
    return {"update_id": 1, name: {**said, **more}}


def taps(kind: Kind, data: str, chat: Json | None = None) -> Json:
    """Somebody presses a button that Telegram knows."""
    button = {"text": "A button", "callback_data": data}
    screen: Json = {"message_id": SCREEN_ID, "date": _AT, "chat": chat or private(kind), "from": BOT}
    screen |= {"text": "A screen"}
    screen["reply_markup"] = {"inline_keyboard": [[button]]}
    tap = {"id": "1", "from": person(kind), "chat_instance": "1", "data": data, "message": screen}
    return {"update_id": 1, "callback_query": tap}


def forges(kind: Kind, data: str, chat: Json | None = None) -> Json:
    """Somebody makes up what a button says, on a message so old that Telegram shows it to no bot any more."""
    screen = {"message_id": SCREEN_ID, "date": 0, "chat": chat or private(kind)}
    tap = {"id": "1", "from": person(kind), "chat_instance": "1", "data": data, "message": screen}
    return {"update_id": 1, "callback_query": tap}
