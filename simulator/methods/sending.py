from simulator.call import Call
from simulator.chats import Chat
from simulator.errors import bad_request
from simulator.methods.contents import media_content, text_content
from simulator.methods.keyboards import inline_keyboard, show_keyboard
from simulator.schema import Json
from simulator.state import State

ALBUM_SIZES = range(2, 11)


def destination(state: State, params: Json) -> Chat:
    """Return the chat a call writes to, or the refusal of that chat."""
    chat = state.chat(params["chat_id"])
    chat.admit_bot()
    return chat


def deliver(state: State, params: Json, content: Json) -> Json:
    """Post a message of the bot with all the options that a sending method has in common."""
    chat = destination(state, params)
    protected = {"has_protected_content": True} if params.get("protect_content") else {}
    place = _place(chat, params)
    chat.admit_message(place.get("message_thread_id"))
    message = content | place | protected | inline_keyboard(params)
    show_keyboard(chat, params)
    return state.post(chat, state.bot, message)


def send_message(state: State, call: Call) -> Json:
    """Send a text."""
    return deliver(state, call.params, text_content(call.params))


def send_media(state: State, call: Call) -> Json:
    """Send the one file that the method is named after: sendPhoto, sendVoice …."""
    kind = call.method.removeprefix("send").lower()
    destination(state, call.params)
    return deliver(state, call.params, media_content(state, call, kind, call.params[kind], call.params))


def send_location(state: State, call: Call) -> Json:
    """Send a place."""
    location = {name: call.params[name] for name in ("latitude", "longitude")}
    return deliver(state, call.params, {"location": location})


def send_contact(state: State, call: Call) -> Json:
    """Send a phone number and a name."""
    names = ("phone_number", "first_name", "last_name")
    return deliver(state, call.params, {"contact": {name: call.params[name] for name in names if name in call.params}})


def send_media_group(state: State, call: Call) -> list[Json]:
    """Send an album; nothing is sent unless every part is good."""
    media = call.params["media"]
    if len(media) not in ALBUM_SIZES:
        raise bad_request("wrong number of messages in an album: 2 to 10 are allowed")
    kinds = {item["type"] for item in media}
    if len(kinds) > 1 and kinds != {"photo", "video"}:
        raise bad_request("documents and audios can't be mixed with other media in an album")
    destination(state, call.params)
    contents = [media_content(state, call, item["type"], item["media"], item) for item in media]
    album = {"media_group_id": state.next_album()}
    return [deliver(state, call.params, content | album) for content in contents]


def send_chat_action(state: State, call: Call) -> bool:
    """Show "typing …"."""
    chat = destination(state, call.params)
    chat.place(call.params.get("message_thread_id"), None)
    chat.admit_message(call.params.get("message_thread_id"))
    return True


def _place(chat: Chat, params: Json) -> Json:
    reply = params.get("reply_parameters", {})
    reply_to = reply.get("message_id")
    if reply.get("allow_sending_without_reply") and reply_to not in chat.posts:
        reply_to = None
    return chat.place(params.get("message_thread_id"), reply_to)
