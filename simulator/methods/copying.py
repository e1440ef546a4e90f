from simulator.call import Call
from simulator.chats import CONTENT, MEDIA, Chat, Post
from simulator.errors import bad_request
from simulator.groups import Group
from simulator.markup import utf16_length
from simulator.methods.contents import CAPTION_LIMIT, caption_content
from simulator.methods.sending import deliver
from simulator.origins import origin_of
from simulator.schema import Json
from simulator.state import State

CAPTION = ("caption", "caption_entities", "show_caption_above_media")
MOST_AT_ONCE = 100


def copy_message(state: State, call: Call) -> Json:
    """Send the same content again, without a link to the original."""
    source = _source(state, call.params)
    content = _sent_anew(_copyable_post(state, source, call.params["message_id"]))
    if "caption" in call.params and not content.keys().isdisjoint(MEDIA):
        content = _without_caption(content) | caption_content(call.params)
    _check_caption(content)
    return _id(deliver(state, call.params, content))


def copy_messages(state: State, call: Call) -> list[Json]:
    """Copy several messages; those that cannot be found or copied are skipped, albums stay albums."""
    source = _source(state, call.params)
    asked = call.params["message_ids"]
    if not 1 <= len(asked) <= MOST_AT_ONCE or asked != sorted(set(asked)):
        raise bad_request("message identifiers must be 1 to 100 in a strictly increasing order")
    originals = [state.original(source, message_id) for message_id in asked]
    found = [post for post in originals if post is not None and _copyable(post)]
    if not found:
        raise bad_request("there are no messages to copy")
    albums = {post.message["media_group_id"]: state.next_album() for post in found if "media_group_id" in post.message}
    contents = []
    for post in found:
        content = _sent_anew(post)
        if call.params.get("remove_caption"):
            content = _without_caption(content)
        if "media_group_id" in post.message:
            content["media_group_id"] = albums[post.message["media_group_id"]]
        _check_caption(content)
        contents.append(content)
    return [_id(deliver(state, call.params, content)) for content in contents]


def forward_message(state: State, call: Call) -> Json:
    """Send a message on, with the name of who wrote it first."""
    post = _source(state, call.params).find(call.params["message_id"], "message to forward")
    if not post.content or "has_protected_content" in post.message:
        raise bad_request("message can't be forwarded")
    return deliver(state, call.params, post.content | {"forward_origin": origin_of(post.message)})


def _source(state: State, params: Json) -> Chat:
    """Return the chat a message is taken from; out of a group the bot has to be in it, a blocked chat stays its own."""
    source = state.chat(params["from_chat_id"])
    if isinstance(source, Group):
        source.admit_bot()
    return source


def _copyable_post(state: State, source: Chat, message_id: int) -> Post:
    post = state.original(source, message_id)
    if post is None:
        raise bad_request("message to copy not found")
    if not _copyable(post):
        raise bad_request("message can't be copied")
    return post


def _copyable(post: Post) -> bool:
    if not post.content or "has_protected_content" in post.message:
        return False
    poll = post.message.get("poll", {})
    return poll.get("type") != "quiz" or "correct_option_ids" in poll


def _sent_anew(post: Post) -> Json:
    """Return the content as it is sent again: a live location stands still."""
    content = post.content
    if "live_period" in content.get("location", {}):
        content["location"] = {name: content["location"][name] for name in ("latitude", "longitude")}
    return content


def _check_caption(content: Json) -> None:
    """Refuse a caption that its writer may send and a bot may not."""
    if utf16_length(content.get("caption", "")) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")


def _without_caption(content: Json) -> Json:
    return {name: content[name] for name in CONTENT if name in content and name not in CAPTION}


def _id(message: Json) -> Json:
    return {"message_id": message["message_id"]}
