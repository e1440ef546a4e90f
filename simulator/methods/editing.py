from datetime import timedelta

from simulator.call import Call
from simulator.chats import CONTENT, MEDIA, Chat, Post
from simulator.errors import bad_request
from simulator.methods.contents import caption_content, media_content, text_content
from simulator.methods.keyboards import inline_keyboard
from simulator.methods.sending import destination
from simulator.schema import Json
from simulator.state import State

DELETABLE_FOR = timedelta(hours=48)
DELETED_AT_ONCE = 100
CHANGEABLE = (*CONTENT, "link_preview_options", "reply_markup")
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


def edit_message_text(state: State, call: Call) -> Json:
    """Replace text and buttons of an own message."""
    post = _editable(state, call.params)
    if "text" not in post.message:
        raise bad_request("there is no text in the message to edit")
    return _change(state, post, text_content(call.params) | inline_keyboard(call.params))


def edit_message_caption(state: State, call: Call) -> Json:
    """Replace caption and buttons of an own message with a medium."""
    post = _editable(state, call.params)
    medium = {name: post.message[name] for name in (*MEDIA, "has_media_spoiler") if name in post.message}
    if not medium:
        raise bad_request("there is no caption in the message to edit")
    return _change(state, post, medium | caption_content(call.params) | inline_keyboard(call.params))


def edit_message_media(state: State, call: Call) -> Json:
    """Replace everything in an own message by a medium."""
    post = _editable(state, call.params)
    media = call.params["media"]
    content = media_content(state, call, media["type"], media["media"], media)
    return _change(state, post, content | inline_keyboard(call.params))


def edit_message_reply_markup(state: State, call: Call) -> Json:
    """Replace or take away the buttons of an own message."""
    post = _editable(state, call.params)
    return _change(state, post, post.content | inline_keyboard(call.params))


def delete_message(state: State, call: Call) -> bool:
    """Delete a message not older than 48 hours."""
    chat = destination(state, call.params)
    post = chat.find(call.params["message_id"], "message to delete")
    _check_deletable(state, chat, post)
    _delete(state, chat, [call.params["message_id"]])
    return True


def delete_messages(state: State, call: Call) -> bool:
    """Delete messages, none if one is older than 48 hours; those that cannot be found are skipped."""
    chat = destination(state, call.params)
    if not 1 <= len(call.params["message_ids"]) <= DELETED_AT_ONCE:
        raise bad_request("wrong number of messages to delete specified")
    found = [message_id for message_id in call.params["message_ids"] if message_id in chat.posts]
    for message_id in found:
        _check_deletable(state, chat, chat.posts[message_id])
    _delete(state, chat, found)
    return True


def _editable(state: State, params: Json) -> Post:
    chat = destination(state, params)
    post = chat.find(params["message_id"], "message to edit")
    if post.message["from"]["id"] != state.bot["id"] or not post.content or "forward_origin" in post.message:
        raise bad_request("message can't be edited")
    return post


def _change(state: State, post: Post, changed: Json) -> Json:
    if changed == {name: post.message[name] for name in CHANGEABLE if name in post.message}:
        raise bad_request(NOT_MODIFIED)
    kept = {name: value for name, value in post.message.items() if name not in CHANGEABLE}
    post.message = kept | changed | {"edit_date": state.timestamp()}
    return post.message


def _check_deletable(state: State, chat: Chat, post: Post) -> None:
    if post.message["from"]["id"] != state.bot["id"]:
        chat.require("can_delete_messages", "message can't be deleted")
    if "forum_topic_created" in post.message:
        raise bad_request("message can't be deleted")
    if state.timestamp() - post.message["date"] > DELETABLE_FOR.total_seconds():
        raise bad_request("message can't be deleted for everyone")


def _delete(state: State, chat: Chat, message_ids: list[int]) -> None:
    chat.remove(message_ids, state.now())
    state.changes.happened()
