from simulator.call import Call
from simulator.errors import bad_request
from simulator.methods.sending import destination
from simulator.schema import Json
from simulator.state import Answer, State

TOAST_LIMIT = 200
LARGEST_DOWNLOAD_BYTES = 20 * 1024 * 1024
PIN = "not enough rights to manage pinned messages in the chat"


def answer_callback_query(state: State, call: Call) -> bool:
    """Answer a tap, perhaps with a short text."""
    text = call.params.get("text")
    if text is not None and len(text) > TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    alert = call.params.get("show_alert", False)
    state.answer_callback(Answer(call.params["callback_query_id"], text, alert))
    return True


def set_message_reaction(state: State, call: Call) -> bool:
    """React with one of Telegram's permitted emoji, or take the reaction back."""
    chat = destination(state, call.params)
    post = chat.find(call.params["message_id"], "message to react")
    reactions = call.params.get("reaction", [])
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(reaction.get("emoji") not in state.schema.reactions for reaction in reactions):
        raise bad_request("REACTION_INVALID")
    for reaction in reactions:
        chat.admit_reaction(reaction["emoji"])
    post.reactions.pop(state.bot["id"], None)
    for reaction in reactions:
        post.reactions[state.bot["id"]] = reaction["emoji"]
    return True


def pin_chat_message(state: State, call: Call) -> bool:
    """Pin a message; a service message says so."""
    chat = destination(state, call.params)
    chat.require("can_pin_messages", PIN)
    pinned = chat.find(call.params["message_id"], "message to pin").message
    chat.pinned.append(pinned["message_id"])
    content = {name: value for name, value in pinned.items() if name != "reply_to_message"}
    place = chat.place(pinned.get("message_thread_id"), None)
    state.post_and_tell(chat, state.bot, {"pinned_message": content} | place)
    return True


def unpin_chat_message(state: State, call: Call) -> bool:
    """Unpin one message, by default the one that was pinned last."""
    chat = destination(state, call.params)
    chat.require("can_pin_messages", PIN)
    unpinned = call.params.get("message_id", chat.pinned[-1] if chat.pinned else None)
    if unpinned not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(unpinned)
    return True


def get_file(state: State, call: Call) -> Json:
    """Return where a file can be downloaded."""
    stored = state.files.find(call.params["file_id"])
    if stored.size_bytes > LARGEST_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return stored.describe() | {"file_path": stored.path}
