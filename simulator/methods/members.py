from simulator.call import Call
from simulator.chats import Chat
from simulator.errors import bad_request
from simulator.groups import Group
from simulator.methods.sending import destination
from simulator.people import Person
from simulator.schema import Json
from simulator.state import State

NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)
RESTRICT = "not enough rights to restrict/unrestrict chat member"


def get_chat(state: State, call: Call) -> Json:
    """Return everything about a chat."""
    chat = state.chat(call.params["chat_id"])
    pinned = {"pinned_message": chat.posts[chat.pinned[-1]].message} if chat.pinned else {}
    fixed = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    return chat.describe() | fixed | pinned | _available_reactions(chat)


def get_chat_member(state: State, call: Call) -> Json:
    """Return what somebody is in a chat; whoever is not in it has "left"."""
    chat = destination(state, call.params)
    return chat.member(_user(state, call.params["user_id"]))


def get_chat_administrators(state: State, call: Call) -> list[Json]:
    """Return the administrators of a group, the bot among them while it is one."""
    group = _group(state, call.params)
    bots = [state.bot] if group.bot.status == "administrator" else []
    return [group.member(user) for user in [*bots, *(_user(state, user_id) for user_id in group.administrators)]]


def get_chat_member_count(state: State, call: Call) -> int:
    """Return how many are in a group, the bot included."""
    return len(_group(state, call.params).members) + 1


def ban_chat_member(state: State, call: Call) -> bool:
    """Throw somebody out for good."""
    group = _group(state, call.params)
    group.require("can_restrict_members", RESTRICT)
    group.ban(_user(state, call.params["user_id"]), state.bot)
    return True


def unban_chat_member(state: State, call: Call) -> bool:
    """Let somebody who was thrown out enter again."""
    group = _group(state, call.params)
    group.require("can_restrict_members", RESTRICT)
    group.unban(call.params["user_id"])
    return True


def leave_chat(state: State, call: Call) -> bool:
    """Leave a group."""
    _group(state, call.params).lose_bot()
    return True


def _available_reactions(chat: Chat) -> Json:
    if not isinstance(chat, Group) or chat.allowed_reactions is None:
        return {}
    return {"available_reactions": [{"type": "emoji", "emoji": emoji} for emoji in sorted(chat.allowed_reactions)]}


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
