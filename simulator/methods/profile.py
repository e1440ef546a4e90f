import json
import re

from simulator.call import Call
from simulator.errors import bad_request
from simulator.schema import Json
from simulator.state import State

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MOST_COMMANDS = 100
LIMITS = {"name": 64, "description": 512, "short_description": 120}


def get_me(state: State, _call: Call) -> Json:
    """Return the bot itself."""
    abilities = {"can_join_groups": True, "can_read_all_group_messages": True, "supports_inline_queries": False}
    return state.bot | abilities


def set_my_commands(state: State, call: Call) -> bool:
    """Set the command list of one scope and language."""
    commands = call.params["commands"]
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    state.profile[_commands_key(state, call.params)] = commands
    return True


def get_my_commands(state: State, call: Call) -> object:
    """Return the command list of exactly this scope and language."""
    return state.profile.get(_commands_key(state, call.params), [])


def delete_my_commands(state: State, call: Call) -> bool:
    """Forget the command list of one scope and language."""
    state.profile.pop(_commands_key(state, call.params), None)
    return True


def set_my_text(state: State, call: Call) -> bool:
    """Set the name, the description or the short description in one language; empty takes it back."""
    name = _text_name(call.method)
    text = call.params.get(name, "")
    if len(text) > LIMITS[name]:
        raise bad_request(f"the bot's {name.replace('_', ' ')} is too long")
    state.profile[name, _language(call.params)] = text
    return True


def get_my_text(state: State, call: Call) -> Json:
    """Return the name, the description or the short description in one language, else the one without language."""
    name = _text_name(call.method)
    fallback = state.profile.get((name, ""), state.bot["first_name"] if name == "name" else "")
    return {name: state.profile.get((name, _language(call.params))) or fallback}


def set_chat_menu_button(state: State, call: Call) -> bool:
    """Set the button beside the text field, for one person or for everybody."""
    state.profile[_menu_key(state, call.params)] = call.params.get("menu_button", {"type": "default"})
    return True


def get_chat_menu_button(state: State, call: Call) -> object:
    """Return the button beside the text field."""
    default = state.profile.get(("menu", "everybody"), {"type": "default"})
    return state.profile.get(_menu_key(state, call.params), default)


def _menu_key(state: State, params: Json) -> tuple[str, str]:
    if "chat_id" not in params:
        return "menu", "everybody"
    return "menu", str(state.chat(params["chat_id"]).id)


def _commands_key(state: State, params: Json) -> tuple[str, str, str]:
    scope = params.get("scope", {"type": "default"})
    if "chat_id" in scope:
        state.chat(scope["chat_id"])
    return "commands", json.dumps(scope, sort_keys=True), _language(params)


def _language(params: Json) -> str:
    code: str = params.get("language_code", "")
    if code and not re.fullmatch("[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def _text_name(method: str) -> str:
    words = re.findall("[A-Z][a-z]+", method)
    return "_".join(words[1:]).lower()
