from simulator.call import Call
from simulator.chats import CONTENT, MEDIA, Chat, Post
from simulator.errors import bad_request
from simulator.methods.contents import caption_content
from simulator.methods.sending import deliver
from simulator.schema import Json
from simulator.state import State

CAPTION = ("caption", "caption_entities", "show_caption_above_media")
MOST_AT_ONCE = 100


def copy_message(state: State, call: Call) -> Json:
    """Send the same content again, without a link to the original."""
    content = _content(state.chat(call.params["from_chat_id"]), call.params["message_id"], "copy", "copied")
    if "caption" in call.params and not content.keys().isdisjoint(MEDIA):
        content = _without_caption(content) | caption_content(call.params)
    return _id(deliver(state, call.params, content))


def copy_messages(state: State, call: Call) -> list[Json]:
    """Copy several messages; those that cannot be found or copied are skipped, albums stay albums."""
    source = state.chat(call.params["from_chat_id"])
    asked = call.params["message_ids"]
    if not 1 <= len(asked) <= MOST_AT_ONCE or asked != sorted(set(asked)):
        raise bad_request("message identifiers must be 1 to 100 in a strictly increasing order")
    present = [source.posts[message_id] for message_id in asked if message_id in source.posts]
    found = [post for post in present if _copyable(post)]
    if not found:
        raise bad_request("there are no messages to copy")
    albums = {post.message["media_group_id"]: state.next_album() for post in found if "media_group_id" in post.message}
    copied = []
    for post in found:
        content = post.content
        if call.params.get("remove_caption"):
            content = _without_caption(content)
        if "media_group_id" in post.message:
            content["media_group_id"] = albums[post.message["media_group_id"]]
        copied.append(_id(deliver(state, call.params, content)))
    return copied


def forward_message(state: State, call: Call) -> Json:
    """Send a message on, with the name of who wrote it."""
    source = state.chat(call.params["from_chat_id"])
    content = _content(source, call.params["message_id"], "forward", "forwarded")
    original = source.posts[call.params["message_id"]].message
    origin = {"type": "user", "date": original["date"], "sender_user": original["from"]}
    return deliver(state, call.params, content | {"forward_origin": origin})


def _content(source: Chat, message_id: int, verb: str, done: str) -> Json:
    post = source.find(message_id, f"message to {verb}")
    if not _copyable(post):
        raise bad_request(f"message can't be {done}")
    return post.content


def _copyable(post: Post) -> bool:
    return bool(post.content) and "has_protected_content" not in post.message


def _without_caption(content: Json) -> Json:
    return {name: content[name] for name in CONTENT if name in content and name not in CAPTION}


def _id(message: Json) -> Json:
    return {"message_id": message["message_id"]}
