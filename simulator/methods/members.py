from simulator.call import Call
from simulator.errors import bad_request
from simulator.groups import Group
from simulator.methods.sending import destination
from simulator.people import Person
from simulator.schema import Json
from simulator.state import State

NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


def get_chat(state: State, call: Call) -> Json:
    """Return everything about a chat."""
    chat = state.chat(call.params["chat_id"])
    pinned = {"pinned_message": chat.posts[chat.pinned[-1]].message} if chat.pinned else {}
    fixed = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    return chat.describe() | fixed | pinned


def get_chat_member(state: State, call: Call) -> Json:
    """Return what somebody is in a chat; whoever is not in it has "left"."""
    chat = destination(state, call.params)
    return chat.member(_user(state, call.params["user_id"]))


def get_chat_administrators(state: State, call: Call) -> list[Json]:
    """Return the administrators of a group: the bot alone."""
    return [_group(state, call.params).member(state.bot)]


def get_chat_member_count(state: State, call: Call) -> int:
    """Return how many are in a group, the bot included."""
    return len(_group(state, call.params).members) + 1


def ban_chat_member(state: State, call: Call) -> bool:
    """Throw somebody out for good."""
    group = _group(state, call.params)
    user = _user(state, call.params["user_id"])

    def ban() -> None:
        group.banned.add(user["id"])
        group.members = [member for member in group.members if member != user["id"]]

    state.tell_member("chat_member", group, state.bot, ban, user)
    return True


def unban_chat_member(state: State, call: Call) -> bool:
    """Let somebody who was thrown out enter again."""
    _group(state, call.params).banned.discard(call.params["user_id"])
    return True


def leave_chat(state: State, call: Call) -> bool:
    """Leave a group."""
    _group(state, call.params).kick_bot(state.bot)
    return True


def _group(state: State, params: Json) -> Group:
    chat = destination(state, params)
    if not isinstance(chat, Group):
        raise bad_request("method is available only for groups")
    return chat


def _user(state: State, user_id: int) -> Json:
    if user_id == state.bot["id"]:
        return state.bot
    person = state.chats.get(user_id)
    if not isinstance(person, Person):
        raise bad_request("user not found")
    return person.user
