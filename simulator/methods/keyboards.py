from urllib.parse import urlsplit

from simulator.chats import Chat
from simulator.errors import bad_request
from simulator.schema import Json

ACTIONS = {
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay", "disabled",
}  # fmt: skip
STYLES = {"primary", "success", "danger"}
SCHEMES = {"http", "https", "tg"}


def inline_keyboard(params: Json) -> Json:
    """Return the checked inline keyboard as a message carries it; nothing when there is none."""
    rows = params.get("reply_markup", {}).get("inline_keyboard", [])
    for row in rows:
        for button in row:
            _check(button)
    kept = [row for row in rows if row]
    return {"reply_markup": {"inline_keyboard": kept}} if kept else {}


def show_keyboard(chat: Chat, params: Json) -> None:
    """Show or remove the keyboard that stands in the place of the phone's own."""
    markup = params.get("reply_markup", {})
    if "keyboard" in markup:
        chat.keyboard = markup
    if "remove_keyboard" in markup:
        chat.keyboard = None


def _check(button: Json) -> None:
    if not button["text"]:
        raise bad_request("can't parse inline keyboard button: button text must be non-empty")
    if len(ACTIONS & button.keys()) != 1:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if not 1 <= len(button.get("callback_data", "-").encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if not 1 <= len(button.get("copy_text", {"text": "-"})["text"]) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if button.get("style", "primary") not in STYLES:
        raise bad_request("can't parse inline keyboard button: invalid button style specified")
    if "url" in button and urlsplit(button["url"]).scheme not in SCHEMES:
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
