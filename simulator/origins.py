from simulator.schema import Json

# Chats that are named where a forwarded message comes from, and that the bot is not in.
ELSEWHERE_ID = -1009900000001


def from_user(user: Json) -> Json:
    """Return the origin of what somebody wrote whose account may be seen."""
    return {"type": "user", "sender_user": user}


def from_hidden_user(name: str) -> Json:
    """Return the origin of what somebody wrote who hides the account: a name is all."""
    return {"type": "hidden_user", "sender_user_name": name}


def from_chat(title: str) -> Json:
    """Return the origin of what was written in the name of another group."""
    return {"type": "chat", "sender_chat": _elsewhere("supergroup", title)}


def from_channel(title: str, message_id: int = 7) -> Json:
    """Return the origin of what stands in a channel."""
    return {"type": "channel", "chat": channel(title), "message_id": message_id}


def channel(title: str) -> Json:
    """Return a channel as the Bot API's `Chat`."""
    return _elsewhere("channel", title)


def origin_of(message: Json) -> Json:
    """Return who wrote a message first, as a forwarded one says it, with the date."""
    if "forward_origin" in message:
        origin: Json = message["forward_origin"]
        return origin
    if "sender_chat" in message:
        return {"type": "chat", "sender_chat": message["sender_chat"], "date": message["date"]}
    return from_user(message["from"]) | {"date": message["date"]}


def _elsewhere(kind: str, title: str) -> Json:
    return {"id": ELSEWHERE_ID, "type": kind, "title": title}
