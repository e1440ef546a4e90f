from dataclasses import replace

from simulator.call import Call
from simulator.errors import bad_request
from simulator.groups import Group, Topic
from simulator.methods.sending import destination
from simulator.schema import Json
from simulator.state import State

# Of the hundred or so that Telegram has; it writes some with a variation selector, and some without.
EMOJI = ("📰", "💡", "⚡️", "🗣", "❗️", "📝", "📆", "📁", "🔎", "📣", "🔥", "❓", "‼️", "🏠", "👀", "💼", "💊", "💬", "✅")
ICONS = {f"icon-{number}": emoji for number, emoji in enumerate(EMOJI, start=1)}
NAME_LIMIT = 128


def create_forum_topic(state: State, call: Call) -> Json:
    """Create a topic; its id is the id of its root message."""
    group = _forum(state, call.params)
    group.require("can_manage_topics", "not enough rights to create a topic")
    icon: Json = {"icon_color": call.params.get("icon_color", state.schema.topic_icon_colors[0])}
    if icon["icon_color"] not in state.schema.topic_icon_colors:
        raise bad_request("TOPIC_ICON_COLOR_INVALID")
    icon |= _custom_icon(call.params)
    topic = group.add_topic(state.bot, _name(call.params), icon)
    return {"message_thread_id": topic.thread_id, "name": topic.name, **icon}


def edit_forum_topic(state: State, call: Call) -> bool:
    """Change a topic's name or icon."""
    group = _forum(state, call.params)
    topic = group.topic(call.params["message_thread_id"])
    _require_own(state, group, topic, "not enough rights to edit the topic")
    service = _custom_icon(call.params)
    if call.params.get("icon_custom_emoji_id") == "":
        service["icon_custom_emoji_id"] = ""  # the icon goes
    if "name" in call.params:
        service["name"] = _name(call.params)
    icon = service.get("icon_custom_emoji_id", topic.icon_custom_emoji_id) or None
    changed = replace(topic, name=service.get("name", topic.name), icon_custom_emoji_id=icon)
    group.change_topic(state.bot, changed, {"forum_topic_edited": service})
    return True


def close_forum_topic(state: State, call: Call) -> bool:
    """Close a topic."""
    _openable(state, call.params).close_topic(call.params["message_thread_id"], state.bot)
    return True


def reopen_forum_topic(state: State, call: Call) -> bool:
    """Open a closed topic again."""
    _openable(state, call.params).reopen_topic(call.params["message_thread_id"], state.bot)
    return True


def reopen_general_forum_topic(state: State, call: Call) -> bool:
    """Open General again."""
    group = _forum(state, call.params)
    group.require("can_manage_topics", "not enough rights to close or open the topic")
    if not group.general_closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    group.reopen_general(state.bot)
    return True


def delete_forum_topic(state: State, call: Call) -> bool:
    """Delete a topic with all its messages."""
    group = _forum(state, call.params)
    group.require("can_delete_messages", "not enough rights to delete the topic")
    group.delete_topic(call.params["message_thread_id"])
    return True


def get_forum_topic_icon_stickers(_state: State, _call: Call) -> list[Json]:
    """Return the icons that every bot may use for a topic."""
    shape = {"type": "custom_emoji", "width": 100, "height": 100, "is_animated": False, "is_video": False}
    return [
        {**shape, "file_id": icon, "file_unique_id": icon, "custom_emoji_id": icon, "emoji": emoji}
        for icon, emoji in ICONS.items()
    ]


def _forum(state: State, params: Json) -> Group:
    chat = destination(state, params)
    if not isinstance(chat, Group) or not chat.is_forum:
        raise bad_request("the chat is not a forum")
    return chat


def _openable(state: State, params: Json) -> Group:
    group = _forum(state, params)
    _require_own(state, group, group.topic(params["message_thread_id"]), "not enough rights to close or open the topic")
    return group


def _require_own(state: State, group: Group, topic: Topic, refusal: str) -> None:
    """Refuse a bot that lacks the right to manage topics, unless it created the topic itself."""
    if topic.creator_id != state.bot["id"]:
        group.require("can_manage_topics", refusal)


def _name(params: Json) -> str:
    name: str = params["name"]
    if not 1 <= len(name) <= NAME_LIMIT:
        raise bad_request("TOPIC_TITLE_INVALID" if len(name) > NAME_LIMIT else "TOPIC_TITLE_EMPTY")
    return name


def _custom_icon(params: Json) -> Json:
    icon = params.get("icon_custom_emoji_id")
    if not icon:
        return {}
    if icon not in ICONS:
        raise bad_request("DOCUMENT_INVALID")
    return {"icon_custom_emoji_id": icon}
